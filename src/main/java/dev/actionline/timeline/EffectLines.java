package dev.actionline.timeline;

import dev.actionline.catalogue.Effects;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/** The {@code effect} lines of a scene and its shots. */
final class EffectLines {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "over", "at", "from", "on", "above", "in", "around", "behind", "near", "under", "between",
          "by", "out", "to", "of", "left", "right");

  static {
    for (Effects.Effect effect : Effects.ALL) {
      effect.words().forEach(w -> WORDS.put(w.replace('-', ' '), effect.name()));
    }
  }

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
    Map<String, Double> numbers = new LinkedHashMap<>();
    StringBuilder said = new StringBuilder();
    int at = 0;
    while (at < terms.size()
        && terms.get(at).kind() == Term.Kind.WORD
        && !PREPOSITIONS.contains(lower(terms.get(at)))) {
      said.append(said.isEmpty() ? "" : " ").append(lower(terms.get(at)));
      at++;
    }
    String name = WORDS.get(said.toString().replace('-', ' '));
    if (name == null) {
      var near = Spelling.nearest(said.toString(), WORDS.keySet());
      desk.film()
          .error(
              line.phrases().get(0).span(),
              "there is no effect \"" + said + "\"",
              near.map(n -> "did you mean \"" + n + "\"?")
                  .orElse(
                      "effects are " + String.join(", ", new java.util.TreeSet<>(WORDS.values()))));
      return;
    }
    for (Phrase phrase : line.phrases().subList(1, line.phrases().size())) {
      numbers(phrase.terms(), numbers);
    }
    Happenings.Where spot = spot(desk, terms, at, Math.max(0, start));
    double seconds =
        line.timing().lengthSeconds().orElse(passing(name).orElse(end - Math.max(0, start)));
    desk.happenings()
        .effect(
            name,
            start,
            seconds,
            spot,
            new Vector3f(0, 1, 0),
            numbers,
            desk.film().line(line.span()),
            "line");
    desk.happenings()
        .sound(Math.max(0, start), 0, "effect", "", name, desk.film().line(line.span()));
  }

  /** How long an effect lasts by itself; empty for one that goes on. */
  private static OptionalDouble passing(String name) {
    return Effects.named(name).orElseThrow().seconds();
  }

  /** {@code strength 0.6}, {@code radius 2 m}. */
  private static void numbers(List<Term> terms, Map<String, Double> numbers) {
    for (int i = 0; i + 1 < terms.size(); i++) {
      boolean pair =
          terms.get(i).kind() == Term.Kind.WORD && terms.get(i + 1).kind() == Term.Kind.NUMBER;
      if (pair) {
        Term n = terms.get(i + 1);
        boolean length = Set.of("m", "cm", "ft", "in").contains(n.unit());
        numbers.put(
            lower(terms.get(i)),
            length ? n.metres() : n.unit().equals("%") ? n.number() / 100 : n.number());
      }
    }
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

  private static String lower(Term term) {
    return term.text().toLowerCase(Locale.ROOT);
  }
}
