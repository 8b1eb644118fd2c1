package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Destination;
import dev.actionline.catalogue.motion.FloorAlong;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Pace;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.catalogue.motion.With;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.joml.Vector3f;

/** What vans, shutters and doors can do: a stance and a tilt, no limbs. */
public final class Things {
  private Things() {}

  static Motion turn(Call call) {
    double degrees = call.target().map(target -> {
      Vector3f p = call.view().point(target, call.start());
      return Ground.between(call.entry().heading(), call.entry().headingTo(p));
    }).orElse(call.number("degrees", 180));
    return ThingMotion.of(call, Manner.seconds(call, 0.6 + Math.abs(degrees) / 120))
        .turning(w -> degrees * w);
  }

  static Motion spin(Call call) {
    double turns = call.number("turns", 2);
    return ThingMotion.of(call, Manner.seconds(call, 0.8 * turns)).turning(w -> 360 * turns * w);
  }

  /** Two things meet so far from their middles; so fast one comes and goes, and so far it is thrown back. */
  private static final float BESIDE_M = 0.3f;
  private static final double REBOUND_MPS = 2.2;
  private static final double BACK_M = 0.8;

  /** What stands higher than this over the floor falls when it leaves what it stands on; and so far it slides on it, metres. */
  private static final double LEDGE_M = 0.3;

  /** What is no higher over the floor stands on it; and what is taller than this falls over, metres. */
  private static final double STANDS_M = 0.1;
  private static final double TALL_M = 1;

  /** Down to the floor, as things fall: ever faster, and one small bounce. */
  static Motion drop(Call call) {
    float floor = call.view().floor(call.entry().x(), call.entry().z());
    double height = Math.max(0, call.entry().y() - floor);
    if (height < STANDS_M && call.view().height(call.performer()) > TALL_M) {
      return topple(call); // what stands on the floor has nowhere to fall but over
    }
    double seconds = Math.sqrt(2 * height / 9.81) + 0.6;
    return ThingMotion.of(call, Manner.seconds(call, seconds)).dropping(height);
  }

  static Motion shake(Call call) {
    if (Wildlife.beast(call) && call.verb().startsWith("shake")) {
      return Instincts.shakes(call);
    }
    double seconds = Manner.seconds(call, 1.6);
    double metres = call.number("amount", 0.02) * Manner.force(call);
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double w = ends(t, seconds);
          return call.entry().moved(
              (float) (metres * w * noise(call, "x", 13 * t)), (float) (0.3 * metres * w
                  * Math.abs(noise(call, "y", 15 * t))), (float) (metres * w * noise(call, "z", 12 * t)));
        })
        .tilting(t -> 2.2 * ends(t, seconds) * noise(call, "p", 14 * t),
            t -> 2.2 * ends(t, seconds) * noise(call, "r", 13 * t));
  }

  /** A machine's or an animal's voice: a small quiver, and something to hear. */
  static Motion voice(Call call) {
    if (Wildlife.beast(call)) {
      return Wildlife.voice(call);
    }
    double seconds = Manner.seconds(call, 1);
    return ThingMotion.of(call, seconds)
        .tilting(t -> ends(t, seconds) * Math.sin(40 * t), t -> 0)
        .with(new Event.Contact(0.02, call.verb().isEmpty() ? "voice" : call.verb()));
  }

  private static double ends(double t, double seconds) {
    return Math.min(Easing.smooth(t / 0.15), Easing.smooth((seconds - t) / 0.2));
  }

  private static double noise(Call call, String channel, double x) {
    return Noise.smooth(Noise.seed(call.seed(), channel), x);
  }

  /** Along its way, speeding up and slowing down; it turns as the way turns. */
  static Motion drive(Call call) {
    return travel(call, call.number("speed", 7 * Manner.tempo(call)), 8, 1.6, true);
  }

  /** As {@link #drive}, without wheels: it need not face the way it goes. */
  static Motion glide(Call call) {
    return travel(call, call.number("speed", 1.4 * Manner.tempo(call)), 2, 0.6, false);
  }

  /**
   * How high over the floor it is, by seconds: what slides or rolls off the stove falls, unless it is going to something as high.
   *
   * @param pace how far it has come, metres
   */
  private static DoubleUnaryOperator over(Call call, Pace pace) {
    float floor = call.view().floor(call.entry().x(), call.entry().z());
    double over = Math.max(0, call.entry().y() - floor);
    boolean level = call.target().map(t -> call.view().point(t, call.start()).y > floor + 0.6 * over).orElse(false);
    if (over < LEDGE_M || level) {
      return t -> over;
    }
    double edge = 0;
    while (edge < pace.seconds() && pace.at(edge) < LEDGE_M) {
      edge += 0.02;
    }
    double leaves = edge;
    return t -> Math.max(0, over - 4.9 * Math.pow(Math.max(0, t - leaves), 2));
  }

  private static Motion travel(Call call, double speed, double ahead, double rise, boolean faces) {
    Destination to = Destination.of(call, ahead);
    if (to.metres() < 0.05) {
      return Travel.stay(call, 0.5);
    }
    Way way = Way.through(to.path());
    double metres = faces ? bumper(call, way) : way.metres();
    return metres < 0.05 ? Travel.stay(call, 0.5) : travel(call, way, pace(call, metres, speed, rise), to.backwards() ? 180 : 0, faces);
  }

  private static Pace pace(Call call, double metres, double speed, double rise) {
    return call.seconds().isPresent() ? Pace.lasting(metres, call.seconds().getAsDouble(), rise) : Pace.of(metres, speed, rise);
  }

  private static Motion travel(Call call, Way way, Pace pace, double back, boolean faces) {
    DoubleUnaryOperator over = faces ? t -> call.entry().y() - call.view().floor(call.entry().x(), call.entry().z()) : over(call, pace);
    FloorAlong floor = new FloorAlong(way, call.view());
    return towing(call, ThingMotion.of(call, pace.seconds())).along(t -> {
      double s = pace.at(t);
      Vector3f p = way.point(s);
      p.y = (float) (floor.soft(s) + over.applyAsDouble(t));
      double h = call.entry().heading();
      double onWay = h + Ground.between(h, way.heading(s) + back);
      double w = faces ? Easing.smooth(s / Math.min(2.5, way.metres())) : 0;
      return Stance.at(p, Easing.mix(h, onWay, w));
    });
  }

  /** So far that it does not run into the thing that it drives to or comes up behind. */
  private static double bumper(Call call, Way way) {
    Optional<Target> thing = call.target().filter(t -> t.kind() == Target.Kind.PROP && List.of("", "to", "behind", "after", "towards", "toward").contains(call.relation()));
    if (thing.isEmpty()) {
      return way.metres();
    }
    Vector3f at = call.view().point(thing.get(), call.start());
    double gap = half(call, call.performer()) + half(call, thing.get().name()) + GAP_M;
    double far = 0;
    while (far < way.metres() && Math.hypot(way.point(far).x - at.x, way.point(far).z - at.z) > gap) {
      far += 0.1;
    }
    return Math.min(far, way.metres());
  }

  /** Half as long as a thing is, metres. */
  static double half(Call call, String name) {
    Vector3f size = call.view().fromGrip(name, new Vector3f(1, 1, 1)).sub(call.view().fromGrip(name, new Vector3f(-1, -1, -1)));
    return Math.max(Math.abs(size.x), Math.abs(size.z)) / 2;
  }

  /** Between bumpers, metres. */
  private static final double GAP_M = 1.2;

  /** With what hangs on a rope behind it. */
  private static ThingMotion towing(Call call, ThingMotion motion) {
    call.with().filter(w -> call.has("towing")).ifPresent(w -> motion.with(new Event.Attach(0, w.name(), call.performer(), Bone.PELVIS)));
    return motion;
  }

  /** Whether it is about as wide as it is high, so that it can turn over and over. */
  private static boolean round(Call call) {
    Vector3f half = call.view().fromGrip(call.performer(), new Vector3f(1, 1, 1)).sub(call.view().fromGrip(call.performer(), new Vector3f(-1, -1, -1)));
    return half.y < 0.01f || Math.max(half.x, half.z) < 1.6f * half.y;
  }

  /** Rolls over the floor like a barrel or a ball; what is flat rolls on its wheels. */
  static Motion roll(Call call) {
    if (call.verb().equals("roll over") && half(call, call.performer()) > Wrecks.LARGE_M && call.target().isEmpty() && !Wildlife.beast(call)) {
      return Wrecks.rollsOver(call);
    }
    if (Wildlife.beast(call) && call.target().isEmpty()) {
      return Instincts.rollsOver(call);
    }
    if (!round(call)) {
      return travel(call, call.number("speed", 1.1 * Manner.tempo(call)), 3, 0.5, true);
    }
    Destination to = Destination.of(call, 3);
    Way way = Way.through(to.path());
    double size = Math.max(0.05, call.view().height(call.performer()));
    Pace pace = call.seconds().isPresent()
        ? Pace.lasting(Math.max(0.05, way.metres()), call.seconds().getAsDouble(), 0.4)
        : Pace.of(Math.max(0.05, way.metres()), call.number("speed", 1.5 * Manner.tempo(call)), 0.4);
    double h = call.entry().heading();
    double heading = h + Ground.between(h, way.heading(0));
    FloorAlong floor = new FloorAlong(way, call.view());
    DoubleUnaryOperator over = over(call, pace);
    return ThingMotion.of(call, pace.seconds())
        .along(t -> {
          Vector3f p = way.point(pace.at(t));
          p.y = (float) (floor.soft(pace.at(t)) + over.applyAsDouble(t));
          return Stance.at(p, Easing.mix(h, heading, Easing.smooth(t / 0.3)));
        })
        .tilting(t -> Math.toDegrees(pace.at(t) / (size / 2)), t -> 0);
  }

  /** What flies over something goes so far beyond it, and so high, metres. */
  private static final float BEYOND_M = 5;

  private static final float OVER_M = 3.2f;

  /** What is higher is struck from below, metres over the floor. */
  private static final float OVERHEAD_M = 1.8f;

  /** Through the air in an arc, or straight up and away. */
  static Motion fly(Call call) {
    if (Wings.rounds(call)) {
      return Wings.circles(call);
    }
    if (Missiles.misses(call)) {
      return Missiles.past(call, call.target().get().name());
    }
    Vector3f from = call.entry().position();
    Vector3f to = call.target().map(t -> call.view().point(t, call.start())).orElseGet(
        () -> from.fma((float) call.number("distance", 4), call.entry().forward(), new Vector3f()));
    if (call.target().isEmpty() && (call.verb() + call.manner()).matches(".*\\b(?:away|off|up)\\b.*")) {
      to.fma(BEYOND_M, call.entry().forward()).add(0, OVER_M, 0);
    }
    if (call.relation().matches("over|past|above|across|around|through")) {
      // on beyond it, and well above
      Vector3f way = new Vector3f(to.x - from.x, 0, to.z - from.z);
      way = way.length() < 0.5f ? call.entry().forward() : way.normalize();
      to.fma(BEYOND_M, way);
      to.y = Math.max(to.y, call.view().floor(to.x, to.z) + OVER_M);
    }
    boolean strikes = call.has("hard") && to.y > call.view().floor(to.x, to.z) + OVERHEAD_M;
    if (strikes) { // a ceiling is overhead wherever one is, and it is the top that meets it
      to.set(from.x, to.y - call.view().height(call.performer()), from.z).fma(0.4f, call.entry().forward());
    }
    double metres = Math.max(0.2, from.distance(to));
    double seconds = Manner.seconds(call, 0.4 + metres / 4);
    double arc = strikes ? 0 : call.number("height", Math.min(1.6, 0.2 * metres));
    double h = call.entry().heading();
    double heading = h + Ground.between(h, Stance.headingOf(to.x - from.x, to.z - from.z));
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double u = Easing.clamp(t / seconds);
          Vector3f p = from.lerp(to, (float) u, new Vector3f()).add(0, (float) (arc * 4 * u * (1 - u)), 0);
          return Stance.at(p, Easing.mix(h, heading, Easing.smooth(u * 3)));
        })
        .tilting(t -> -8 + 16 * Easing.clamp(t / seconds), t -> 0);
  }

  /** Up and down a little, slowly drifting. */
  static Motion bob(Call call) {
    double seconds = Manner.seconds(call, 5);
    double high = Math.max(0.06, Math.min(0.28, 0.16 * call.view().height(call.performer())));
    return ThingMotion.of(call, seconds)
        .along(t -> call.entry().moved(
            (float) (0.05 * ends(t, seconds) * noise(call, "x", 0.5 * t)),
            (float) (high * ends(t, seconds) * Math.sin(2 * Math.PI * 0.4 * t)),
            (float) (0.05 * ends(t, seconds) * noise(call, "z", 0.45 * t))))
        .tilting(t -> 60 * high * ends(t, seconds) * noise(call, "p", 0.6 * t),
            t -> 70 * high * ends(t, seconds) * Math.sin(2 * Math.PI * 0.4 * t + 0.8));
  }

  static Motion rise(Call call) {
    double metres = call.number("height", 1.0);
    double seconds = Manner.seconds(call, 0.8 + metres / 0.8);
    return ThingMotion.of(call, seconds).along(
        t -> call.entry().moved(0, (float) (metres * Easing.smooth(t / seconds)), 0));
  }

  static Motion sink(Call call) {
    double metres = call.view().height(call.performer()) + 0.1
        + Math.max(0, call.entry().y() - call.view().floor(call.entry().x(), call.entry().z()));
    double seconds = Manner.seconds(call, Math.max(1, metres / 0.3));
    return ThingMotion.of(call, seconds).along(
        t -> call.entry().moved(0, (float) (-metres * Easing.mix(
            t / seconds, Easing.smooth(t / seconds), 0.4)), 0))
        .tilting(t -> 6 * Easing.smooth(t / seconds), t -> 5 * Easing.smooth(t / seconds));
  }

  /** Over on its side. */
  static Motion topple(Call call) {
    double seconds = Manner.seconds(call, 0.8 + 0.5 * Math.sqrt(Math.max(0.4, call.view().height(call.performer()))));
    boolean left = call.has("left");
    return ThingMotion.of(call, seconds)
        .tilting(t -> 0, t -> (left ? -90 : 90) * Easing.in(t / (0.8 * seconds))
            - 4 * Easing.bump((t - 0.8 * seconds) / (0.2 * seconds)))
        .with(new Event.Contact(0.8 * seconds, "floor"));
  }

  /** Along the floor against something, and back off it in a small hop. */
  static Motion rebound(Call call) {
    Vector3f from = call.entry().position();
    Vector3f at = call.view().point(call.target().get(), call.start());
    Vector3f way = new Vector3f(at.x - from.x, 0, at.z - from.z);
    float far = Math.max(0, way.length() - BESIDE_M);
    Vector3f towards = way.length() < 0.05f ? call.entry().forward() : way.normalize();
    double hits = far / REBOUND_MPS;
    double back = BACK_M / REBOUND_MPS + 0.25;
    double over = from.y - call.view().floor(from.x, from.z);
    return ThingMotion.of(call, hits + back)
        .along(t -> {
          double u = Easing.clamp((t - hits) / back);
          double s = t < hits ? REBOUND_MPS * t : far - BACK_M * (1 - (1 - u) * (1 - u));
          Vector3f p = from.fma((float) s, towards, new Vector3f());
          p.y = (float) (call.view().floor(p.x, p.z) + Math.max(0, over - 4.9 * t * t) + 0.16 * 4 * u * (1 - u));
          return Stance.at(p, call.entry().heading() + 70 * u);
        })
        .with(new Event.Contact(hits, call.target().get().name()));
  }

  static Motion hop(Call call) {
    double height = call.number("height", 0.3);
    double seconds = Manner.seconds(call, 2 * Math.sqrt(2 * height / 9.81) + 0.1);
    return ThingMotion.of(call, seconds).along(t -> {
      double u = Easing.clamp(t / seconds);
      return call.entry().moved(0, (float) (height * 4 * u * (1 - u)), 0);
    });
  }

  static Motion swing(Call call) {
    double degrees = call.number("degrees", 28);
    double period = call.number("period", 2.6);
    double seconds = Manner.seconds(call, 4 * period);
    return ThingMotion.of(call, seconds).tilting(
        t -> degrees * ends(t, seconds) * Math.sin(2 * Math.PI * t / period), t -> 0);
  }

  static Motion open(Call call) {
    return part(call, 0, 1);
  }

  static Motion close(Call call) {
    return part(call, 1, 0);
  }

  private static Motion part(Call call, double from, double to) {
    double seconds = Manner.seconds(call, 1.0);
    return ThingMotion.of(call, seconds)
        .with(new Event.Move(0.02, seconds - 0.05, call.performer(), "", from, to));
  }

  static Motion shown(Call call, boolean visible) {
    boolean there = !visible && call.target().isPresent() && call.relation().matches("under|underneath|beneath|behind|into|in|inside|down|through");
    if (there) { // it goes where it is seen no more
      Motion goes = Under.told(call) ? travel(call, Under.way(call), pace(call, Under.way(call).metres(), 1.4 * Manner.tempo(call), 0.6), 0, false) : glide(call);
      return new With(goes, List.of(new Event.Show(goes.seconds(), call.performer(), false)));
    }
    return ThingMotion.of(call, Manner.seconds(call, 0.5))
        .with(new Event.Show(visible ? 0 : 0.3, call.performer(), visible));
  }

  static Motion glow(Call call, double from, double to) {
    double seconds = Manner.seconds(call, 0.8);
    return ThingMotion.of(call, seconds)
        .with(new Event.Glow(0.02, seconds - 0.05, call.performer(), "", from, to));
  }

  static Motion burn(Call call) {
    double seconds = Manner.seconds(call, 3);
    return ThingMotion.of(call, seconds).with(Wonders.fire(call, 0, seconds));
  }

  static Motion pour(Call call) {
    double seconds = Manner.seconds(call, 2.5);
    return ThingMotion.of(call, seconds).tilting(
        t -> 70 * Math.min(Easing.smooth(t / 0.8), Easing.smooth((seconds - t) / 0.8)), t -> 0);
  }
}
