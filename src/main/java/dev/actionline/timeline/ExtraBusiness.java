package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Noise;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/** What one extra does from before a scene begins until it is over. */
final class ExtraBusiness {
  /** What is done sitting, too; else somebody who sits waves, laughs and talks. */
  private static final Set<String> SITTING =
      Set.of(
          "swing", "read", "speak", "listen", "shout", "scream", "laugh", "wave", "eat", "drink",
          "sleep", "phone", "look", "write", "smoke", "clap");

  private static final List<String> CHILDISH = List.of("wave", "laugh", "shout", "clap");
  private static final List<String> GROWN = List.of("speak", "look", "laugh", "listen");

  /** What an extra brings for its business. */
  private static final Map<String, String> THINGS =
      Map.of("read", "book", "phone", "phone", "drink", "cup", "write", "book");

  /** Who is smaller rides three wheels, metres. */
  private static final float SMALL = 1.22f;

  private final SceneDesk desk;
  private final ExtrasLine line;
  private final ExtraPlaces places;
  private final Bustle bustle;
  private final Extras.Extra extra;
  private final Optional<Intent> intent;
  private final double end;
  private final Performances performances;
  private final int number;
  private final float height;

  /** Whether what is done follows on the posture of {@link Performances#before}. */
  private boolean rest;

  ExtraBusiness(
      SceneDesk desk, ExtrasLine line, ExtraPlaces places, Bustle bustle, Extras.Extra extra,
      Optional<Intent> intent, double end) {
    this.desk = desk;
    this.line = line;
    this.places = places;
    this.bustle = bustle;
    this.extra = extra;
    this.intent = intent;
    this.end = end + 4;
    this.performances = new Performances(desk);
    this.number = desk.film().line(line.line().span());
    this.height = desk.world().track(extra.name()).role().heightM();
  }

  void perform() {
    if (intent.isEmpty()) {
      return;
    }
    switch (extra.kind()) {
      case SEATED -> seated(sit(extra.seat()));
      case SLIDING -> slides();
      case TRAVELLING -> travels();
      case ABOUT -> about();
    }
  }

  private String action() {
    return intent.get().action().name();
  }

  private Intent sit(Optional<Target> seat) {
    return Verbs.action("sit").map(a -> Intent.of(a, "sit").with(seat)).orElseThrow();
  }

  private void seated(Intent sit) {
    performances.before(sit, extra.name(), number);
    rest = true;
    if (SITTING.contains(action())) {
      repeat(List.of(withThing(intent.get().with(Optional.empty()))));
    } else {
      List<String> gestures = height < 1.46f ? CHILDISH : GROWN;
      repeat(gestures.stream().flatMap(g -> Verbs.action(g).stream()).map(a -> Intent.of(a, a.name())).toList());
    }
  }

  /** One after the other in an order of its own, with rests, again and again. */
  private void repeat(List<Intent> some) {
    double at = rest ? -0.9 + 2 * Noise.unit(extra.seed(), 60) : -0.5 - 5 * Noise.unit(extra.seed(), 60);
    boolean without = Set.of("swing", "read", "sleep", "clap").contains(some.get(0).action().name());
    for (int round = 1; at < end && round < 200; round++) {
      Intent next = some.get((int) (Noise.unit(extra.seed(), 60L + round) * some.size()) % some.size());
      at = Math.max(play(next, at), at + 0.3)
          + (without ? 0 : Noise.range(extra.seed(), 300L + round, 0.3, 2.0));
    }
  }

  private double play(Intent what, double at) {
    return performances.play(what, extra.name(), at, OptionalDouble.empty(), false, number);
  }

  private Intent withThing(Intent what) {
    String thing = THINGS.get(what.action().name());
    if (thing == null || what.target().isPresent()) {
      return what;
    }
    PropTrack prop = desk.addProp(desk.unused(thing + " of " + extra.name()), thing, line.line().span());
    prop.held(-1e6, extra.name(), Event.Hand.RIGHT);
    return what.with(Optional.of(Nouns.prop(prop.name(), Optional.empty())));
  }

  private void about() {
    if (Set.of("read", "sit", "sleep", "eat", "drink").contains(action())) {
      seated(sit(Optional.empty()));
    } else if (action().equals("play")) {
      romps();
    } else {
      repeat(List.of(withThing(intent.get())));
    }
  }

  /** Hops about, and runs a little way when the way is free. */
  private void romps() {
    double at = -0.5 - 5 * Noise.unit(extra.seed(), 60);
    for (int round = 1; at < end && round < 200; round++) {
      Optional<Intent> run =
          round % 2 == 0
              ? places.wander(extra, bustle, round, at, 2.4).flatMap(to -> going("run", to))
              : Optional.empty();
      at = Math.max(play(run.orElse(intent.get()), at), at + 0.3);
      if (run.isPresent()) {
        bustle.note(extra.name());
      }
    }
  }

  private static Optional<Intent> going(String gait, Target to) {
    return Verbs.action(gait).map(a -> Intent.of(a, a.name()).with(Optional.of(to)));
  }

  /** Down, round to the ladder, up and down again, each in turn. */
  private void slides() {
    Chute chute = Chute.of(desk).orElseThrow();
    double at = -1.5 - 4.2 * extra.index();
    for (int round = 1; at < end && round < 100; round++) {
      at = play(Verbs.action("slide").map(a -> Intent.of(a, "slide").with(Optional.of(chute.end()))).orElseThrow(), at);
      at = play(going("run", Target.place("foot", chute.foot())).orElseThrow(), at);
      at = play(going("run", Target.place("ladder", chute.ladder())).orElseThrow(), at);
      Target top = new Target(
          Target.Kind.PLACE, "top", Optional.empty(), chute.above().position(),
          Optional.of((float) chute.above().heading()), "floor");
      at = play(going("climb", top).orElseThrow(), at) + Noise.range(extra.seed(), 70L + round, 0.2, 0.8);
    }
  }

  private void travels() {
    Optional<Formation> ranks = places.formation();
    if (ranks.isPresent()) {
      Stance from = desk.world().stance(extra.name(), -1e9);
      play(intent.get().with(Optional.of(Target.place("end of the way", ranks.get().goal(from)))), 0);
      return;
    }
    Optional<Circuit> round = places.circuit(action());
    Intent go = action().equals("ride") ? onWheels(intent.get()) : intent.get();
    double speed = action().equals("walk") ? 1.35 : 2.6;
    double at = -1;
    for (int leg = 0; at < end && leg < 300; leg++) {
      int now = leg;
      double start = at;
      Optional<Target> to =
          round.map(r -> Target.place("end of the way", r.corner(places.share(extra), now)))
              .or(() -> places.wander(extra, bustle, now, start, speed));
      if (to.isEmpty()) {
        at += 1.5;
        continue;
      }
      at = Math.max(play(go.target().isPresent() ? go.about(to) : go.with(to), at), at + 0.3);
      if (round.isEmpty()) {
        bustle.note(extra.name());
      }
    }
  }

  /** A cycle of its own, under the rider from the beginning. */
  private Intent onWheels(Intent ride) {
    String kind = height < SMALL ? "tricycle" : "bicycle";
    PropTrack cycle = desk.addProp(desk.unused(kind + " of " + extra.name()), kind, line.line().span());
    Stance at = desk.world().stance(extra.name(), -1e9);
    Vector3f seat =
        cycle.model().mark("seat").map(m -> new Vector3f(m.position())).orElseGet(Vector3f::new);
    Vector3f root =
        new Vector3f(at.position()).sub(at.forward().mul(-seat.z)).sub(at.right().mul(seat.x));
    cycle.lies(-1e6, Resting.at(cycle.model(), root, at.heading()));
    return ride.with(Optional.of(Nouns.prop(cycle.name(), Optional.empty())));
  }
}
