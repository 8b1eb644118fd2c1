package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Bone;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is too bulky for one hand: taken hold of with both, borne on a shoulder. */
public final class Loads {
  private Loads() {}

  /** What is thicker than this on every side is taken with both hands, metres. */
  private static final float BULKY_M = 0.36f;

  /** From the joint of the chest to the top of a shoulder, and from its middle to the neck's side, metres of the reference body. */
  private static final float SHOULDER_UP_M = 0.17f;

  private static final float NECK_M = 0.11f;

  /** From the middle of who shoves to the side of what he shoves, metres of the reference body. */
  private static final float SHOVES_M = 0.42f;

  /** What is longer rolls the way it points, so far, and is pushed from so far behind it, metres. */
  private static final float VEHICLE_M = 2.2f;
  private static final float ROLLS_M = 4;
  private static final float BEHIND_M = 0.56f;

  /** Of two behind it each is so far from its middle, metres. */
  private static final double ASIDE_M = 0.42;

  /** Words that only take hold. */
  private static final String HOLDS = "grip|clamp|clutch|clasp|grab hold of|take hold of|catch hold of";

  /** Whether something is so thick that one hand does not hold it, and has no handle. */
  public static boolean bulky(Call call, Target what) {
    if (what.kind() != Target.Kind.PROP || call.view().propMark(what.name(), "handle", call.start()).isPresent()) {
      return false;
    }
    Vector3f size = size(call, what);
    return Math.min(size.x, Math.min(size.y, size.z)) > BULKY_M;
  }

  private static Vector3f size(Call call, Target what) {
    Vector3f high = call.view().fromGrip(what.name(), new Vector3f(1, 1, 1));
    return high.sub(call.view().fromGrip(what.name(), new Vector3f(-1, -1, -1))).absolute();
  }

  /** Takes it in both arms, or only takes hold of it where the word says no more. */
  public static Motion take(Call call, Target what) {
    return call.verb().matches(HOLDS) ? hold(call, what) : Carrying.raise(call);
  }

  private static Motion hold(Call call, Target what) {
    return Lead.of(call).standing().within(what, 0.5).facing(what, 20).act(c ->
        Handling.to((g, side, aim) -> Props.grip(g, what, aim).fma(side.sign * 0.22f, g.entry().right())).withBoth().staying().lasting(0.8, 0.5, 0.1)
            .held((s, side) -> s.curl(side, 1.0).palm(side, -1, 0, 0))
            .events((h, all) -> all.add(new Event.Contact(h.touches(), what.name()))).of(c));
  }

  /** Shoves it along the floor to a place, both hands on the far side of it; empty for what is told no way or is small. */
  public static Optional<Motion> shove(Call call) {
    Optional<Target> what = call.target().filter(t -> t.kind() == Target.Kind.PROP && t.part().isEmpty());
    if (what.isEmpty() || call.view().height(what.get().name()) < BULKY_M) {
      return Optional.empty();
    }
    if (isLong(call, what.get())) {
      return Optional.of(rolled(call, what.get()));
    }
    if (call.second().isEmpty()) {
      return Optional.empty();
    }
    Vector3f from = call.view().prop(what.get().name(), call.start()).getTranslation(new Vector3f());
    Vector3f to = call.view().point(call.second().get(), call.start());
    Vector3f way = new Vector3f(to.x - from.x, 0, to.z - from.z);
    Vector3f size = size(call, what.get());
    float half = Math.max(size.x, size.z) / 2;
    float metres = way.length() - half - 0.1f;
    if (metres < 0.2f) {
      return Optional.empty();
    }
    way.normalize();
    float off = half + SHOVES_M * call.scale();
    Vector3f start = new Vector3f(from).fma(-off, way);
    start.y = call.entry().y();
    return Optional.of(along(call, what.get(), start, way, metres));
  }

  private static boolean isLong(Call call, Target what) {
    Vector3f size = size(call, what);
    return Math.max(size.x, size.z) > VEHICLE_M;
  }

  /** A car goes along its axis, away from who comes to it. */
  private static Motion rolled(Call call, Target what) {
    org.joml.Matrix4f place = call.view().prop(what.name(), call.start());
    Vector3f size = size(call, what);
    Vector3f way = place.transformDirection(size.z >= size.x ? new Vector3f(0, 0, -1) : new Vector3f(1, 0, 0));
    way.y = 0;
    way.normalize();
    if (place.getTranslation(new Vector3f()).sub(call.entry().position()).dot(way) < 0) {
      way.negate(); // from the end that is nearer
    }
    Vector3f start = place.getTranslation(new Vector3f()).fma(-(Math.max(size.x, size.z) / 2 + BEHIND_M * call.scale()), way)
        .fma((float) (call.number(Carrying.SIDE, 0) * ASIDE_M), new Vector3f(-way.z, 0, way.x));
    start.y = call.entry().y();
    return along(call, what, start, way, ROLLS_M);
  }

  /** Up to it, and on with it before one. */
  private static Motion along(Call call, Target what, Vector3f start, Vector3f way, float metres) {
    Vector3f from = call.view().prop(what.name(), call.start()).getTranslation(new Vector3f());
    Lead lead = Lead.of(call).standing().walkTo(start, Gait.WALK).turnTo(dev.actionline.stage.Stance.headingOf(way.x, way.z), 3);
    Vector3f end = new Vector3f(start).fma(metres, way);
    Vector3f put = new Vector3f(from).fma(metres, way);
    return lead.act(c -> {
      Gait gait = Gait.WALK.faster(0.55).plus(Gait.Trait.LEAN, 0.22);
      Motion walk = new Walking(c, gait, Way.through(List.of(c.entry().position(), end)), 0, Optional.of(shoving()));
      boolean second = call.number(Carrying.SIDE, 0) > 0; // of two the first takes it along
      return second ? new With(walk, List.of(new Event.Contact(0.3, what.name()))) : new With(walk, List.of(
          new Event.Attach(0.02, what.name(), c.performer(), Bone.PELVIS), new Event.Put(walk.seconds() - 0.02, what.name(), put)));
    });
  }

  private static Carriage shoving() {
    return (pose, t, seconds, stance, aim) -> {
      Sketch s = new Sketch(pose).lean(0.30, 0);
      for (Side side : Side.values()) {
        s.hand(side, 0.22, 0.86, -0.50).elbow(side, 0.7, -0.3, 0.8).fingers(side, 0, 0.5, -1).palm(side, 0, -0.4, -1).curl(side, 0.1);
      }
      return s.over(pose, Math.min(dev.actionline.core.Easing.smooth(t / 0.3), dev.actionline.core.Easing.smooth((seconds - t) / 0.3)));
    };
  }

  /** The shoulder of one's own onto which something is lifted. */
  static Optional<Target> shoulder(Call call) {
    return call.second().filter(s -> s.name().equals(call.performer()) && s.part().filter(p -> p.contains("shoulder")).isPresent());
  }

  /** From before the body up onto the shoulder, where the hand steadies it. */
  static Motion shouldered(Call call, Target what) {
    Vector3f size = size(call, what);
    float half = Math.min(size.x, size.z) / 2;
    float out = NECK_M + half / call.scale();
    Matrix4f place = new Matrix4f().translation(out, SHOULDER_UP_M, -0.02f);
    if (size.x > size.z) {
      place.rotateY((float) Math.toRadians(90)); // its long side lies along the shoulder, front to back
    }
    return Gesture.lasting(1.6).eased(0.6, 0.4).staying().draws(m -> {
      double up = m.ramp(0, 0.6);
      m.s().lean(-0.03, -0.06).mouth(0.1, -0.4)
          .arm(RIGHT, out + 0.02, 1.06 + 0.44 * up, -0.36 + 0.10 * up).elbow(RIGHT, 0.9, -1, 0.1).fingers(RIGHT, -0.2, 0.8, -0.4)
          .palm(RIGHT, 0, 0.3, 1).curl(RIGHT, 0.5)
          .arm(LEFT, 0.16 - 0.22 * up * (1 - m.ramp(0.9, 1.5)), 1.06 + 0.40 * up * (1 - m.ramp(0.9, 1.5)), -0.36 + 0.24 * m.ramp(0.9, 1.5))
          .elbow(LEFT, 0.9, -0.7, 0.3).curl(LEFT, 0.5);
    }).events(g -> List.of(new Event.Wear(0.62, what.name(), call.performer(), Bone.CHEST, place))).of(call);
  }
}
