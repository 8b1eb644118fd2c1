package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** What is thrown out of a hand, and its way to where it goes. */
public final class Throws {
  private Throws() {}

  /** Where a throw goes. */
  private static Optional<Target> goal(Call call) {
    return call.second().or(() -> call.target().filter(t -> !t.name().equals(thrown(call))));
  }

  /** What is in the hand is thrown, and not the thing that it is thrown at. */
  private static String thrown(Call call) {
    return call.with().filter(w -> w.kind() == Target.Kind.PROP && call.view().hand(w.name(), call.start()).isPresent()).map(Target::name).orElseGet(() -> Props.name(call));
  }

  /** Overarm, with the whole body. */
  public static Motion hurl(Call call) {
    return thrown(call, 1.25, 0.50, (s, u) -> {
      double back = Easing.ramp(u, 0, 0.36);
      double out = Easing.smooth((u - 0.38) / 0.20);
      s.twist(38 * back - 70 * out).lean(-0.10 * back + 0.34 * out, 0)
          .add(Channel.PELVIS, 0, -0.04 * out, 0.05 * back - 0.11 * out)
          .arm(RIGHT, 0.42 - 0.32 * out + 0.06 * Easing.bump(out), 1.20 + 0.40 * back + 0.05 * Easing.bump(out) - 0.22 * Math.max(0, out - 0.6) / 0.4,
              0.14 * back - 0.56 * out)
          .elbow(RIGHT, 1 - 0.4 * out, -0.2 - 0.4 * out, 0.5)
          .fingers(RIGHT, 0, 1 - 1.0 * out, 0.6 * back - 1.5 * out).palm(RIGHT, -0.4, 0, -1)
          .curl(RIGHT, 1.1 - 1.0 * Easing.ramp(u, 0.48, 0.56))
          .arm(LEFT, 0.20 + 0.1 * out, 1.25 - 0.25 * out, -0.42 + 0.35 * out)
          .elbow(LEFT, 0.6, -1, 0.4);
    });
  }

  /** Underarm, lightly. */
  public static Motion toss(Call call) {
    return thrown(call, 1.1, 0.52, (s, u) -> {
      double back = Easing.ramp(u, 0, 0.34);
      double out = Easing.smooth((u - 0.36) / 0.24);
      s.lean(0.10 * back + 0.04 * out, 0).twist(10 * back - 16 * out)
          .arm(RIGHT, 0.26 - 0.05 * out, 0.92 - 0.02 * back + 0.36 * out, 0.10 * back - 0.56 * out)
          .elbow(RIGHT, 0.4, -0.6, 1).fingers(RIGHT, 0, -0.8 * back + 0.9 * out, -0.4 - 0.6 * out)
          .palm(RIGHT, -0.2, 0.6 * out, -0.8 + 0.6 * out)
          .curl(RIGHT, 1.1 - 1.0 * Easing.ramp(u, 0.50, 0.58));
    });
  }

  /** With both hands from over the brow, the whole body stretching after it, in a high arc. */
  public static Motion shoot(Call call) {
    return thrown(call, 1.7, 0.60, (s, u) -> {
      double down = Easing.ramp(u, 0, 0.28);
      double up = Easing.ramp(u, 0.28, 0.55);
      double out = Easing.smooth((u - 0.50) / 0.12);
      double low = down * (1 - Easing.smooth((u - 0.40) / 0.2));
      s.add(Channel.PELVIS, 0, -0.18 * low, 0.04 * low).lean(0.10 * low, 0);
      for (Side side : Side.values()) {
        s.arm(side, 0.12 + (side == RIGHT ? 0 : 0.04), 1.12 + 0.62 * up + 0.24 * out, -0.32 - 0.02 * up - 0.14 * out).elbow(side, 0.7, -0.8, 0.2)
            .fingers(side, 0, 0.4 + 0.6 * up - 1.4 * out, -0.8 + 0.6 * up - 1.2 * out).palm(side, -0.9 + 0.4 * out, 0.2, -0.4).curl(side, 0.7 - 0.6 * out)
            .rolled(side, 0.12, 0, 8, 26 * up * (1 - low));
      }
    });
  }

  /** How a throw is drawn by the part of it that has passed. */
  private interface Throw {
    void draw(Sketch s, double u);
  }

  private static Motion thrown(Call call, double seconds, double lets, Throw how) {
    String what = thrown(call);
    Optional<Target> goal = goal(call);
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SITTING && call.posture() != Posture.KNEELING
        && call.posture() != Posture.SUNK) {
      lead.standing();
    }
    goal.ifPresent(t -> lead.facing(t, 20));
    return lead.act(c -> {
      Gesture.Builder b = Gesture.lasting(seconds).eased(0.18, 0.4)
          .draws(m -> {
            Sketch s = m.s();
            goal.ifPresent(t -> looked(s, c, m.aim().point(t)));
            how.draw(s, m.part());
          });
      Gesture plain = b.of(c);
      double at = lets * plain.seconds();
      Vector3f from = Ground.world(c.entry(), c.scale(), plain.pose(at)
          .vector(Channel.HAND_R));
      Vector3f velocity = velocity(c, from, goal);
      Gesture motion = b.events(g -> List.of(new Event.Release(at, what, velocity))).of(c);
      return c.posture() == Posture.STANDING ? new Emptied(motion, c.entryPose()) : motion;
    });
  }

  /** After a throw the hand does not go back to what it was holding up: it hangs. */
  private record Emptied(Motion motion, Pose before) implements Changed {
    private static final Channel[] ARM = {
        Channel.HAND_R, Channel.ELBOW_R,
        Channel.FINGERS_R, Channel.PALM_R,
        Channel.CURL_R};

    @Override
    public Pose changed(Pose pose, double t) {
      Pose hanging = new Sketch(before).hang(RIGHT).curl(RIGHT, 0.3).pose();
      return pose.mix(hanging, Easing.ramp(t, 0.66 * seconds(), seconds()), ARM);
    }
  }

  private static void looked(Sketch s, Call call, Vector3f goal) {
    Vector3f p = Ground.local(call.entry(), call.scale(), goal);
    Pose looking = Gaze.at(s.pose(), p, 1);
    s.set(Channel.LOOK,
        looking.vector(Channel.LOOK));
  }

  /** The throw that hits: a parabola from here to there in a time that fits the distance. */
  static Vector3f velocity(Call call, Vector3f from, Optional<Target> goal) {
    Vector3f to = landing(call, goal);
    double seconds = flightSeconds(call, from, goal);
    return new Vector3f(to).sub(from).div((float) seconds)
        .add(0, (float) (call.view().gravity() * seconds / 2), 0);
  }

  /** Seconds from a throw's beginning until what is thrown arrives. */
  public static double arrives(Call call, Motion thrown) {
    double released = thrown.events().stream().filter(e -> e instanceof Event.Release)
        .mapToDouble(Event::at).findFirst().orElse(0);
    return released + flightSeconds(call, call.entry().position(), goal(call));
  }

  private static Vector3f landing(Call call, Optional<Target> goal) {
    return goal.map(t -> ring(call, t).orElseGet(() -> call.view().point(t, call.start()))).orElseGet(() -> {
      Vector3f p = call.entry().position()
          .fma((float) call.number("distance", 3), call.entry().forward());
      p.y = call.view().floor(p.x, p.z);
      return p;
    });
  }

  /** What is thrown at a thing with an opening to throw into goes there. */
  private static Optional<Vector3f> ring(Call call, Target goal) {
    return goal.kind() == Target.Kind.PROP && goal.part().isEmpty() ? call.view().propMark(goal.name(), "basket", call.start()) : Optional.empty();
  }

  private static double flightSeconds(Call call, Vector3f from, Optional<Target> goal) {
    Vector3f to = landing(call, goal);
    double far = Math.hypot(to.x - from.x, to.z - from.z);
    return (0.45 + 0.11 * far) / Math.sqrt(Manner.force(call));
  }
}
