package dev.actionline.timeline;

import dev.actionline.catalogue.Effects;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joml.Vector3f;

/** The {@code effect} lines of a scene and its shots. */
final class EffectLines {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();
  private static final Set<String> PREPOSITIONS = Vocabulary.kind("place of an effect");

  private static final Set<String> BEFORE = Vocabulary.kind("before the lens");
  private static final Set<String> LENS = Vocabulary.kind("lens");

  static {
    for (Effects.Effect effect : Effects.ALL) {
      effect.words().forEach(w -> WORDS.put(w.replace('-', ' '), effect.name()));
    }
  }

  /** The middle of what one sees of a wall, and how far behind its mark it may be, metres. */
  private static final float WALL_HIGH_M = 1.4f;

  private static final float WALL_FAR_M = 2.5f;

  private EffectLines() {}

  /** Adds the effects of all lines. */
  static void add(SceneDesk desk, List<PlannedShot> shots) {
    for (Statement s : desk.scene().setup()) {
      if (s instanceof Statement.Direction d && d.keyword() == Keyword.EFFECT) {
        add(desk, d, -1, Double.POSITIVE_INFINITY);
      }
    }
    for (PlannedShot shot : shots) {
      double end = desk.film().seconds(shot.from() + shot.frames());
      for (Schedule.Timed line : shot.lines()) {
        if (line.statement() instanceof Statement.Direction d && d.keyword() == Keyword.EFFECT) {
          add(desk, d, line.start(), end);
        }
      }
    }
  }

  private static void add(SceneDesk desk, Statement.Direction line, double start, double end) {
    if (line.phrases().isEmpty()) {
      return;
    }
    List<Term> terms = line.phrases().get(0).terms();
    int at = 0;
    while (at < terms.size()
        && terms.get(at).kind() == Term.Kind.WORD
        && !PREPOSITIONS.contains(lower(terms.get(at)))) {
      at++;
    }
    String said =
        terms.subList(0, at).stream().map(EffectLines::lower).collect(Collectors.joining(" "));
    Optional<Effects.Effect> effect =
        Optional.ofNullable(WORDS.get(said.replace('-', ' '))).flatMap(Effects::named);
    if (effect.isEmpty()) {
      unknown(desk, line, said);
      return;
    }
    List<Phrase> rest = line.phrases().subList(1, line.phrases().size());
    Map<String, Double> numbers = EffectNumbers.of(desk.film(), effect.get(), rest);
    boolean beforeLens = isBeforeLens(terms.subList(at, terms.size()));
    FrameState.Spread spread =
        beforeLens
            ? FrameState.Spread.PICTURE
            : spread(effect.get(), at < terms.size(), start >= 0);
    Happenings.Where spot =
        spot(desk, beforeLens ? List.of() : terms, beforeLens ? 0 : at, Math.max(0, start));
    double seconds =
        line.timing()
            .lengthSeconds()
            .orElse(effect.get().seconds().orElse(end - Math.max(0, start)));
    int where = desk.film().line(line.span());
    String name = effect.get().name();
    desk.happenings().effect(name, start, seconds, spread, spot, numbers, where);
    desk.happenings().sound(Math.max(0, start), 0, "effect", "", name, where);
  }

  private static void unknown(SceneDesk desk, Statement.Direction line, String said) {
    desk.film()
        .error(
            line.phrases().get(0).span(),
            "there is no effect \"" + said + "\"",
            Spelling.nearest(said, WORDS.keySet())
                .map(n -> "did you mean \"" + n + "\"?")
                .orElse("effects are " + String.join(", ", new TreeSet<>(WORDS.values()))));
  }

  /** {@code between camera and JOHN}, {@code before the lens}. */
  private static boolean isBeforeLens(List<Term> place) {
    if (place.size() < 2 || !BEFORE.contains(lower(place.get(0)))) {
      return false;
    }
    Term noun = place.get(place.get(1).is("the") && place.size() > 2 ? 2 : 1);
    return LENS.contains(lower(noun));
  }

  /**
   * What an effect reaches: the air over a place when it is told one, else in a scene whatever is
   * hot, and in a shot all that lies between the camera and what it sees.
   */
  private static FrameState.Spread spread(Effects.Effect effect, boolean placed, boolean inShot) {
    return switch (effect.drawn()) {
      case LENS, PRINT -> FrameState.Spread.PICTURE;
      case BODIES, MELT -> FrameState.Spread.PLACE;
      case AIR ->
          placed
              ? FrameState.Spread.PLACE
              : inShot ? FrameState.Spread.PICTURE : FrameState.Spread.HOT_THINGS;
    };
  }

  private static Happenings.Where spot(SceneDesk desk, List<Term> terms, int from, double seconds) {
    Vector3f centre = FreePlaces.centre(desk.world()).position().add(0, 1, 0);
    if (from >= terms.size()) {
      return t -> centre;
    }
    List<Term> rest = new ArrayList<>(terms.subList(from, terms.size()));
    String relation = lower(rest.get(0));
    if (relation.equals("out") && rest.size() > 1 && rest.get(1).is("of")) {
      rest.remove(0);
    }
    int noun = Places.isRelative(rest, 0) ? 0 : 1;
    Optional<Nouns.Found> found =
        noun == 1 ? desk.nouns().find(rest, 1, "", relation) : Optional.empty();
    if (found.isPresent()) {
      var target = found.get().target();
      Optional<Vector3f> wall = desk.world().set().mark(target.name()).filter(EffectLines::isWall).map(m -> onWall(desk.world(), m));
      if (wall.isPresent()) {
        return t -> wall.get();
      }
      return t -> desk.world().point(target, t);
    }
    Places.Read read = desk.places(seconds).read(rest, 0, "");
    if (read.spot().isPresent()) {
      Vector3f point = read.spot().get().point();
      return t -> point;
    }
    read.unknown().ifPresent(t -> desk.tell(desk.unknown(t, "place")));
    return t -> centre;
  }

  private static boolean isWall(Model.Mark mark) {
    return mark.type().equals("floor") && (mark.name() + " " + String.join(" ", mark.words())).matches(".*\\bwall\\b.*");
  }

  /** What is over a wall is on its face, behind who stands there with his back to it. */
  private static Vector3f onWall(World world, Model.Mark mark) {
    Vector3f eye = new Vector3f(mark.position()).add(0, WALL_HIGH_M, 0);
    Vector3f behind = new Vector3f(eye).fma(-WALL_FAR_M, Stance.at(new Vector3f(), mark.heading()).forward());
    return eye.lerp(behind, (float) Opaque.of(world.set()).free(new Vector3f(eye), behind));
  }

  private static String lower(Term term) {
    return term.text().toLowerCase(Locale.ROOT);
  }
}
