package dev.actionline.timeline;

import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.acts.Wings;
import dev.actionline.core.Easing;
import dev.actionline.stage.Model;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/**
 * How the legs, the head and the tail of a beast go: from how fast and how far it comes along, in what posture it is and
 * what it does. A model has them as parts: {@code foreleg left}, {@code foreleg left below}, {@code head}, {@code tail}.
 * A leg's part turns forward, a head's up; what is given are shares of the parts' hinges.
 */
final class Beasts {
  /** A way of going: how long a stride is and how far legs swing, and when each of them sets off. */
  private record Gait(double strideLegs, double swing, double bend, double onFloor, double[] phases) {}

  private static final Gait WALK = new Gait(2.0, 27, 42, 0.62, new double[] {0.25, 0.75, 0, 0.5});
  private static final Gait TROT = new Gait(2.9, 32, 62, 0.48, new double[] {0, 0.5, 0.5, 0});
  private static final Gait GALLOP = new Gait(5.2, 46, 78, 0.34, new double[] {0.5, 0.6, 0, 0.12});

  /** Speed squared by gravity and leg length, from which it trots and from which it gallops. */
  private static final double TROTS = 0.5;

  private static final double GALLOPS = 2.2;

  private static final String[] LEGS = {"foreleg left", "foreleg right", "hindleg left", "hindleg right"};
  private static final double HINGE = 40;
  private static final double STEP_S = 1 / 12.0;
  private static final double EASED_S = 0.6;
  /** What a beast or a babe does with its mouth. */
  static final Set<String> VOICES = Set.of("shout", "sound", "scream", "speak", "sing", "laugh", "cry", "cough");

  private final World world;
  private final String name;
  private final Map<String, Float> moved = new HashMap<>();

  private Beasts(World world, String name) {
    this.world = world;
    this.name = name;
  }

  /** The parts of a thing that are moved at a time by itself; none for what has no legs. */
  static Map<String, Float> moved(World world, String name, Model model, double seconds) {
    Optional<Model.Part> leg = model.part(LEGS[0]);
    return leg.isEmpty() ? flaps(shown(world, name, model, seconds), glides(world, name, seconds), seconds) : new Beasts(world, name).at(leg.get().hinge().pivot().y, seconds);
  }

  /** The model that shows it: what goes through air or water by itself has its wings or fins spread. */
  static Model shown(World world, String name, Model lying, double seconds) {
    Optional<Segment> act = Optional.ofNullable(world.track(name)).flatMap(t -> t.at(seconds));
    boolean afloat = act.filter(a -> (AFLOAT.contains(a.action()) || a.call().verb().startsWith("swoop")) && seconds < a.end()).isPresent();
    if (act.filter(a -> a.action().equals("perch")).isPresent()) {
      afloat = seconds < Math.min(act.get().end(), act.get().start() + Wings.LANDED * act.get().motion().seconds());
    } else if (act.isPresent() && !afloat) {
      Vector3f here = world.stance(name, seconds).position();
      afloat = here.y - world.floor(here.x, here.z) > HIGH_M;
    }
    return afloat ? Shapes.of(lying, Shapes.State.AFLOAT) : lying;
  }

  private static final Set<String> AFLOAT = Set.of("fly", "swim", "float", "rise", "soar", "hover", "scatter");

  /** What lifts its trunk, and not it, off the ground. */
  private static final Set<String> TURNED = Set.of("rear", "roll", "beg for alms");

  /** Nothing sits so high on nothing, metres. */
  private static final float HIGH_M = 1.5f;

  private static boolean glides(World world, String name, double seconds) {
    return Optional.ofNullable(world.track(name)).flatMap(t -> t.at(seconds)).filter(a -> a.action().equals("soar")).isPresent();
  }

  /** What soars hardly moves its wings. */
  private static Map<String, Float> flaps(Model model, boolean glides, double seconds) {
    double beat = glides ? 0.18 * Math.sin(2 * Math.PI * 0.4 * seconds) - 0.15 : Math.sin(2 * Math.PI * 3.1 * seconds);
    return model.part("wing left").isPresent() ? Map.of("wing left", (float) -beat, "wing right", (float) beat)
        : model.part("tail").isPresent() ? Map.of("tail", (float) (0.7 * Math.sin(2 * Math.PI * 1.8 * seconds))) : Map.of();
  }

  private Map<String, Float> at(double leg, double seconds) {
    Optional<Segment> act = Optional.ofNullable(world.track(name)).flatMap(t -> t.at(seconds));
    double sits = share(act, Posture.SITTING, seconds);
    double lies = share(act, Posture.LYING_FRONT, seconds);
    Vector3f before = place(seconds - STEP_S / 2);
    Vector3f after = place(seconds + STEP_S / 2);
    double speed = Math.hypot(after.x - before.x, after.z - before.z) / STEP_S;
    Vector3f here = place(seconds);
    double up = (here.y - world.floor(here.x, here.z)) / (0.4 * leg);
    double flies = sits + lies > 0 || act.filter(a -> TURNED.contains(a.action()) && seconds < a.end()).isPresent() ? 0 : Easing.clamp(up);
    double froude = speed * speed / (9.81 * leg);
    Gait gait = froude < TROTS ? WALK : froude < GALLOPS ? TROT : GALLOP;
    double far = speed > 0.02 ? far(seconds, act) / (gait.strideLegs * leg) : 0;
    double effort = Easing.smooth(speed / (0.5 * Math.sqrt(leg)));
    for (int i = 0; i < LEGS.length; i++) {
      boolean fore = i < 2;
      double[] gone = step(gait, far + gait.phases[i], effort);
      double upper = gone[0] + sits * (fore ? -30 : 62) + lies * (fore ? 78 : 62) + flies * (fore ? 46 : -44);
      double lower = gone[1] + sits * (fore ? 0 : -96) + lies * (fore ? 8 : -92) + flies * (fore ? -20 : -14);
      moved.put(LEGS[i], (float) (upper / HINGE));
      moved.put(LEGS[i] + " below", (float) (lower / HINGE));
    }
    boolean calls = act.filter(a -> VOICES.contains(a.action()) && seconds < a.end()).isPresent();
    double nod = gait == GALLOP ? 0.3 : 0.16;
    moved.put("head", (float) ((calls ? 0.5 * Math.abs(Math.sin(2 * Math.PI * 1.6 * seconds)) : 0) + effort * nod * Math.sin(4 * Math.PI * far)));
    boolean wags = calls || act.filter(a -> a.call().verb().contains("wag") && seconds < a.end()).isPresent();
    moved.put("tail", (float) ((wags ? 1.3 : 0.16) * Math.sin(2 * Math.PI * (wags ? 3.4 : 0.5) * seconds)));
    return moved;
  }

  /** Degrees of the upper and the lower leg at a part of the stride. */
  private static double[] step(Gait gait, double phase, double effort) {
    double p = phase - Math.floor(phase);
    double onFloor = gait.onFloor;
    if (p < onFloor) {
      return new double[] {effort * gait.swing * (1 - 2 * p / onFloor), 0};
    }
    double u = (p - onFloor) / (1 - onFloor);
    return new double[] {-effort * gait.swing * Math.cos(Math.PI * u), -effort * gait.bend * Math.sin(Math.PI * u)};
  }

  /** How much of a posture it is in: 0 to 1, going over from one to the next. */
  private static double share(Optional<Segment> act, Posture posture, double seconds) {
    if (act.isEmpty()) {
      return 0;
    }
    double w = Easing.smooth((seconds - act.get().start()) / Math.max(0.05, Math.min(EASED_S, act.get().motion().seconds())));
    double from = act.get().call().posture() == posture ? 1 : 0;
    double to = act.get().motion().exit() == posture ? 1 : 0;
    return Easing.mix(from, to, w);
  }

  /** Metres that it has come since the act began that moves it, its own or its rider's. */
  private double far(double seconds, Optional<Segment> act) {
    double from = Math.max(seconds - 20, act.map(Segment::start).filter(s -> s <= seconds).orElse(seconds - 8));
    double far = 0;
    Vector3f last = place(Math.floor(from / STEP_S) * STEP_S);
    for (double t = Math.floor(from / STEP_S) * STEP_S + STEP_S; t <= seconds; t += STEP_S) {
      Vector3f now = place(t);
      far += Math.hypot(now.x - last.x, now.z - last.z);
      last = now;
    }
    Vector3f now = place(seconds);
    return far + Math.hypot(now.x - last.x, now.z - last.z);
  }

  private Vector3f place(double seconds) {
    return world.track(name) != null ? world.stance(name, seconds).position() : world.prop(name, seconds).getTranslation(new Vector3f());
  }
}
