package dev.actionline.timeline;

import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.acts.Crossing;
import dev.actionline.catalogue.motion.Carrying;
import dev.actionline.catalogue.motion.Dragging;
import dev.actionline.catalogue.motion.Support;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joml.Vector3f;

/** Several who go to one place stand there side by side, or each on a seat of his own. */
final class Abreast {
  /** From one to the next, metres. */
  private static final float APART = 0.95f;

  /** From who is walked along to who holds him, metres; and how fast that goes, metres a second. */
  private static final float HELD = 0.5f;

  private static final double WEAK = 0.8;

  /** What two do to one thing, each at his side of it. */
  private static final Set<String> AT_ONE = Set.of("lift", "hoist", "push");

  private static final Set<String> GOES = Set.of("walk", "run");

  /** Hand in hand, metres. */
  private static final float NEAR = 0.6f;

  /** Between the flanks of two beasts, metres. */
  private static final double BETWEEN_M = 0.35;

  /** How far those go who are not told where to, metres; how fast they walk, metres a second. */
  private static final double METRES = 4;

  private static final double PACE = 1.3;

  /** Ways to go, turned from the first one's own: to the side of two who face each other first. */
  private static final double[] TURNS = {90, -90, 0, 180, 45, -45};

  /** The same of those who look one way, who differ by no more, degrees. */
  private static final double[] AHEAD = {0, 45, -45, 90, -90, 180};
  private static final double SAME_WAY = 30;
  private static final double RUN_METRES = 8;

  private final SceneDesk desk;
  private final List<String> names;
  private final double start;

  /**
   * @param names who goes there together
   * @param start when they set out, seconds of the scene
   */
  Abreast(SceneDesk desk, List<String> names, double start) {
    this.desk = desk;
    this.names = names;
    this.start = start;
  }

  /** Who is straddled is the seat. */
  private boolean onWhoLies(Intent intent) {
    return intent.target().filter(t -> t.kind() == Target.Kind.PERFORMER).map(t -> desk.world().track(t.name()))
        .filter(t -> t.posture(start) == Posture.LYING_BACK || t.posture(start) == Posture.LYING_FRONT).isPresent();
  }

  /** Two who drag somebody have a side of him each, and wait for one another. */
  private Map<String, Double> sides(Intent intent, String name, String whom) {
    Map<String, Double> numbers = new TreeMap<>(intent.numbers());
    Vector3f at = desk.world().stance(whom, start).position();
    numbers.put(Dragging.SIDE, names.indexOf(name) == 0 ? -1.0 : 1.0);
    numbers.put(Dragging.FAR, names.stream().mapToDouble(n -> desk.world().stance(n, start).position().distance(at)).max().orElse(0));
    return numbers;
  }

  /** The same intent with the place that one of them takes. */
  Intent spread(Intent intent, String name) {
    Track track = desk.world().track(name);
    boolean sits =
        intent.action().name().equals("sit") && track.role().isFigure() && track.posture(start) == Posture.STANDING && !onWhoLies(intent);
    Optional<Target> seat = sits ? Seats.toSitDown(desk, intent, name, start) : Optional.empty();
    Optional<Target> target = seat.or(() -> intent.target().map(t -> Seats.free(desk.nouns(), t, name, start)));
    if (!target.equals(intent.target())) {
      return intent.with(target);
    }
    if (names.size() > 1 && intent.action().name().equals("enter")) {
      Map<String, Double> file = new TreeMap<>(intent.numbers());
      file.put(Crossing.ORDER, (double) names.indexOf(name));
      file.put(Crossing.TOGETHER, (double) names.size());
      return intent.counting(file);
    }
    if (names.size() > 1 && target.isEmpty() && GOES.contains(intent.action().name())) {
      return along(intent, name);
    }
    if (names.size() == 2 && AT_ONE.contains(intent.action().name()) && target.filter(t -> t.kind() == Target.Kind.PROP).isPresent()) {
      Map<String, Double> ends = new TreeMap<>(intent.numbers());
      ends.put(Carrying.SIDE, names.indexOf(name) == 0 ? -1.0 : 1.0);
      return intent.counting(ends);
    }
    if (names.size() == 2 && intent.action().name().equals("drag") && target.filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent()) {
      return intent.counting(sides(intent, name, target.get().name()));
    }
    boolean place =
        target.isPresent()
            && target.get().kind() == Target.Kind.PLACE
            && !target.get().markType().equals("seat");
    if (names.size() < 2 || !place) {
      return intent;
    }
    Target t = target.get();
    Vector3f from = desk.world().stance(name, start).position();
    Vector3f point = t.point();
    double heading =
        t.heading().map(Float::doubleValue).orElse(Stance.headingOf(point.x - from.x, point.z - from.z));
    Vector3f right = new Stance(0, 0, 0, (float) heading).right();
    Optional<String> weak = Support.whom(name, intent.manner());
    boolean held = weak.isPresent();
    float aside = (held ? HELD : room(APART)) * (slot(name, right, weak) - (names.size() - 1) / 2f);
    Vector3f own = new Vector3f(point).fma(aside, right);
    Map<String, Double> numbers = new TreeMap<>(intent.numbers());
    if (held) {
      numbers.putIfAbsent("speed", WEAK);
    }
    return intent.counting(numbers).with(
        Optional.of(new Target(t.kind(), t.name(), t.part(), own, t.heading(), t.markType())));
  }

  /** From one to the next, metres: beasts and carts need their own breadth, and a little. */
  private float room(float ofPeople) {
    double broadest = names.stream().map(n -> desk.world().track(n)).filter(t -> t != null && t.role().thing().isPresent())
        .mapToDouble(t -> Resting.size(t.role().thing().get()).x * t.role().size() + BETWEEN_M).max().orElse(0);
    return (float) Math.max(ofPeople, broadest);
  }

  /** Several who just walk off go the same way, at the pace of the smallest. */
  private Intent along(Intent intent, String name) {
    List<Stance> all = names.stream().filter(n -> desk.world().track(n) != null).map(n -> desk.world().stance(n, start)).toList();
    Vector3f middle = new Vector3f();
    all.forEach(s -> middle.add(s.position()));
    middle.div(Math.max(1, all.size()));
    float metres = (float) (double) intent.numbers().getOrDefault("distance", intent.action().name().equals("run") ? RUN_METRES : METRES);
    double heading = all.get(0).heading();
    boolean same = all.stream().allMatch(s -> Math.abs(Math.IEEEremainder(s.heading() - all.get(0).heading(), 360)) < SAME_WAY);
    for (double turn : same ? AHEAD : TURNS) {
      Vector3f to = new Vector3f(middle).fma(metres, new Stance(0, 0, 0, (float) (heading + turn)).forward());
      if (FreePlaces.isInside(desk.world(), to.x, to.z) && FreePlaces.isFree(desk.world(), to.x, to.z)) {
        heading += turn;
        break;
      }
    }
    Stance way = new Stance(0, 0, 0, (float) heading);
    float aside = room(NEAR) * (slot(name, way.right(), Optional.empty()) - (names.size() - 1) / 2f);
    Vector3f own = new Vector3f(middle).fma(metres, way.forward()).fma(aside, way.right());
    own.y = desk.world().floor(own.x, own.z);
    double slowest =
        names.stream().filter(n -> desk.world().track(n) != null)
            .mapToDouble(n -> desk.world().track(n).role().scale()).min().orElse(1);
    Map<String, Double> numbers = new TreeMap<>(intent.numbers());
    if (intent.action().name().equals("walk")) {
      numbers.putIfAbsent("speed", PACE * Math.min(1, slowest));
    }
    return intent.with(Optional.of(Target.place("the way", own))).counting(numbers);
  }

  /** In the order in which they stand already, whichever way that row runs: nobody crosses another's way; who is held is between. */
  private int slot(String name, Vector3f right, Optional<String> held) {
    Vector3f row = new Vector3f();
    for (String one : names) {
      for (String other : names) {
        Vector3f between = place(other).sub(place(one));
        row = between.lengthSquared() > row.lengthSquared() + 1e-6f ? between : row;
      }
    }
    Vector3f along = row.dot(right) < 0 ? row.negate() : row;
    List<String> order = new ArrayList<>(names);
    order.sort(Comparator.comparingDouble(n -> place(n).dot(along)));
    held.filter(order::remove).ifPresent(w -> order.add((order.size() + 1) / 2, w));
    return order.indexOf(name);
  }

  private Vector3f place(String name) {
    return desk.world().track(name) == null ? new Vector3f() : desk.world().stance(name, start).position();
  }
}
