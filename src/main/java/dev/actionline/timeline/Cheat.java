package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.motion.Still;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A place told in a shot, {@code IVO 2 m in front of MARA, facing MARA}: from that moment on
 * somebody is there. The way is left out, as a cut leaves it out.
 */
final class Cheat {
  private static final Set<String> LEADS = Vocabulary.kind("place of somebody");
  private static final Set<Posture> KEPT =
      Set.of(Posture.STANDING, Posture.KNEELING, Posture.LYING_BACK, Posture.LYING_FRONT);
  private static final String ACTION = "be there";

  private final SceneDesk desk;
  private final String name;
  private final double start;
  private final int line;

  Cheat(SceneDesk desk, String name, double start, int line) {
    this.desk = desk;
    this.name = name;
    this.start = start;
    this.line = line;
  }

  /** Whether a line tells a place where an action's verb would stand. */
  static boolean is(Statement.Act act) {
    if (act.phrases().isEmpty()) {
      return false;
    }
    List<Term> terms = act.phrases().get(0).terms();
    Term first = terms.get(0);
    boolean leads = first.kind() == Term.Kind.WORD && LEADS.contains(lower(first));
    boolean hides = terms.size() == 1 && Modifiers.UNSEEN.contains(lower(first));
    return hides || terms.size() > 1 && (leads || Places.isRelative(terms, 0));
  }

  private static String lower(Term term) {
    return term.text().toLowerCase(Locale.ROOT);
  }

  /**
   * Puts the performer or the prop there.
   *
   * @param index of the performer among those of the line
   * @return when it is over: a frame later
   */
  double play(Statement.Act act, int index) {
    Phrase place = act.phrases().get(0);
    if (place.terms().size() == 1) {
      away();
      return start;
    }
    PropTrack rope = desk.world().props().get(name);
    if (rope != null && Tied.place(desk, rope, place.terms(), start).isPresent()) {
      desk.happenings().show(name, start, true);
      return start;
    }
    Places.Read read = desk.places(start).read(place.terms(), 0, name);
    if (read.spot().isEmpty()) {
      desk.tell(desk.unknown(read.unknown().orElse(place.first()), "place"));
      return start;
    }
    Track track = desk.world().track(name);
    if (track == null) {
      lay(read.spot().get());
      return start;
    }
    List<Phrase> more = act.phrases().subList(1, act.phrases().size());
    Spot spot = seat(FreePlaces.standing(desk.world(), read.spot().get()));
    Stance stance = turned(stance(spot, index), more);
    double end = desk.film().snapped(start + desk.film().snappedLength(0.01));
    boolean stands = more.stream().anyMatch(p -> p.first().is("standing"));
    be(track, stance, posture(spot, more), stands, end);
    more.forEach(this::modify);
    boolean unseen = more.stream().anyMatch(p -> Modifiers.UNSEEN.contains(lower(p.first())));
    desk.happenings().show(name, start, !unseen);
    return end;
  }

  /** {@code axe hidden}: put away, whoever had it. */
  private void away() {
    PropTrack prop = desk.world().props().get(name);
    if (prop != null && track() == null) {
      prop.lies(start, desk.world().prop(name, start));
    }
    desk.happenings().show(name, start, false);
  }

  private Spot seat(Spot spot) {
    if (!spot.markType().equals("seat") || spot.mark().isEmpty()) {
      return spot;
    }
    var free = Seats.free(desk.nouns(), spot.target(spot.mark()), name, start);
    OptionalDouble heading =
        free.heading().isPresent()
            ? OptionalDouble.of(free.heading().get())
            : OptionalDouble.empty();
    return new Spot(
        free.point(), heading, free.markType(), free.name(), Optional.of(free), spot.relation());
  }

  private Stance stance(Spot spot, int index) {
    World world = desk.world();
    double heading = FreePlaces.heading(world, spot);
    Vector3f p = new Vector3f(spot.point());
    if (spot.markType().isEmpty()) {
      // beside who sits on a chair one stands on the floor
      p.y = world.ground().height(p.x, p.z, p.y);
    }
    Stance stance = Stance.at(p, heading);
    if (index > 0) {
      Vector3f aside = stance.right().mul((index % 2 == 1 ? 1 : -1) * 0.75f * ((index + 1) / 2));
      return stance.moved(aside.x, 0, aside.z);
    }
    return stance;
  }

  private Stance turned(Stance stance, List<Phrase> modifiers) {
    for (Phrase phrase : modifiers) {
      if (phrase.first().is("facing") && phrase.terms().size() > 1) {
        OptionalDouble heading = desk.heading(phrase.from(1).terms(), name, start, stance);
        return heading.isPresent() ? stance.facing(heading.getAsDouble()) : stance;
      }
    }
    return stance;
  }

  /** What the body does there: {@code sitting}, {@code kneeling}; on a seat it sits. */
  private Optional<Intent> posture(Spot spot, List<Phrase> modifiers) {
    for (Phrase phrase : modifiers) {
      String word = lower(phrase.first());
      boolean says = Set.of("facing", "holding", "standing").contains(word);
      if (!says && word.endsWith("ing") && !Verbs.find(phrase.terms()).isEmpty()) {
        return new ActReader(desk, name, start, List.of())
            .read(List.of(phrase))
            .map(i -> i.at(spot.target(spot.mark()), spot.markType()));
      }
    }
    return spot.markType().equals("seat") && track().role().isFigure()
        ? Verbs.action("sit")
            .map(a -> Intent.of(a, "sit").at(spot.target(spot.mark()), "seat"))
        : Optional.empty();
  }

  private Track track() {
    return desk.world().track(name);
  }

  private void be(
      Track track, Stance stance, Optional<Intent> posture, boolean stands, double end) {
    Call call = call(track, stance, stands);
    Motion motion = new Still(call, end - start, List.of());
    if (posture.isPresent()) {
      Action action = posture.get().action();
      Motion whole = action.plan(call(posture.get(), call));
      motion = new Rest(whole, end - start);
    }
    desk.world().props().values().forEach(p -> p.forget(name, start));
    track.play(new Segment(start, end, ACTION, motion, call, false, List.of(), line));
  }

  private Call call(Track track, Stance stance, boolean stands) {
    desk.world().skeletons().forget();
    Posture before = track.posture(start);
    boolean kept = KEPT.contains(before) && !stands;
    return new Call(
        name,
        track.role().isFigure(),
        track.role().scale(),
        start,
        stance,
        kept ? track.pose(start, desk.world()) : Pose.STANDING,
        kept ? before : Posture.STANDING,
        ACTION,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        track.role().manner(),
        Map.of(),
        OptionalDouble.empty(),
        desk.seed(name + " " + ACTION + " " + Math.round(start * 1000)),
        new OwnView(desk.world(), stance.y(), stance.y()));
  }

  private static Call call(Intent intent, Call at) {
    return new Call(
        at.performer(),
        at.figure(),
        at.scale(),
        at.start(),
        at.entry(),
        Pose.STANDING,
        Posture.STANDING,
        intent.verb(),
        intent.target(),
        intent.relation(),
        intent.with(),
        intent.second(),
        intent.manner(),
        intent.numbers(),
        OptionalDouble.empty(),
        at.seed(),
        at.view());
  }

  private void modify(Phrase phrase) {
    List<Term> terms = phrase.terms();
    if (terms.size() < 2) {
      return;
    }
    if (phrase.first().is("as")) {
      new SceneLooks(desk)
          .named(terms.get(1).text(), name)
          .ifPresent(l -> desk.happenings().turn(name, new Happenings.Turning(start, 0, l)));
    } else if (Modifiers.HOLDS.contains(lower(phrase.first()))) {
      hold(phrase.from(1));
    }
  }

  private void hold(Phrase thing) {
    desk.nouns()
        .find(thing.terms(), 0, name, "")
        .map(f -> desk.world().props().get(f.target().name()))
        .filter(p -> p != null && (!desk.holds(name, p.name(), start) || thing.text().contains(" hand")))
        .ifPresent(
            p -> {
              Event.Hand hand =
                  thing.text().contains("left hand")
                      ? Event.Hand.LEFT
                      : thing.text().contains("right hand") ? Event.Hand.RIGHT : desk.freeHand(name, start);
              p.held(start, name, hand);
              desk.happenings().show(p.name(), start, true);
            });
  }

  /** A prop lies there from now on. */
  private void lay(Spot spot) {
    PropTrack prop = desk.world().props().get(name);
    if (prop == null) {
      return;
    }
    Matrix4f at = Resting.at(prop.model(), spot.point(), spot.heading().orElse(0));
    prop.lies(start, at);
    desk.happenings().show(name, start, true);
  }

  /** A motion that is over: its last pose, for as long as asked. */
  private record Rest(Motion whole, double seconds) implements Motion {
    @Override
    public Stance stance(double t) {
      return whole.stance(whole.seconds());
    }

    @Override
    public Pose pose(double t) {
      return whole.rest();
    }

    @Override
    public Posture exit() {
      return whole.exit();
    }

    @Override
    public List<Event> events() {
      return List.of();
    }
  }
}
