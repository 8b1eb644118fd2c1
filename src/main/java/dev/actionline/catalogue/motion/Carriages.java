package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Vector3f;

/** What manners make the arms do on the way. */
public final class Carriages {
  /** A hand that is closed so far holds something: a curl of {@link Channel}. */
  private static final float FIST = 1;

  private Carriages() {}

  /** Whether what a modifier says is done by carrying the arms so all the way: {@code reaching out}. */
  public static boolean carries(String participle) {
    return participle.equals("reaching");
  }

  /** From the call's manner and what it holds; empty when the arms swing free. */
  public static Optional<Carriage> of(Call call) {
    Optional<Carriage> support = Support.carriage(call);
    if (support.isPresent()) {
      return support;
    }
    if (call.has("reaching", "reaching out", "arms outstretched", "pleading")) {
      return Optional.of(reaching(call));
    }
    if (call.has("carrying", "lugging")) {
      return Optional.of(carrying());
    }
    return holding(call);
  }

  /** The same for who advances on somebody: a gun is levelled at them. */
  static Optional<Carriage> ready(Call call) {
    return gun(call) ? Optional.of(Shooting.carriage(call)) : of(call);
  }

  /** Whether what is held is a gun. */
  static boolean gun(Call call) {
    return call.with().filter(w -> w.kind() == Target.Kind.PROP)
        .filter(w -> Stream.of("butt", "off hand")
            .anyMatch(m -> call.view().propMark(w.name(), m, call.start()).isPresent()))
        .isPresent();
  }

  private static Carriage reaching(Call call) {
    return (pose, t, seconds, stance, aim) -> {
      double w = Easing.smooth((t - 0.2) / 0.7);
      Vector3f ahead = new Vector3f(0.14f, 1.32f, -2);
      if (call.target().isPresent()) {
        Target target = call.target().get();
        ahead = Ground.local(stance, call.scale(), aim.point(target));
        if (target.kind() == Target.Kind.PLACE) {
          ahead.y = 1.3f;
        }
      }
      Pose looking = Gaze.at(pose, ahead, 0.8 * w);
      Torso torso = Torso.of(looking);
      Vector3f shoulder = torso.shoulder(Side.RIGHT);
      Vector3f towards = ahead.sub(shoulder).normalize();
      // an outstretched hand trembles at arm's length, a little below the line to the other
      Vector3f wrist = shoulder.fma(0.49f, towards, new Vector3f()).add(0, 0.01f, 0);
      Sketch s = new Sketch(looking);
      s.set(Channel.HAND_R, wrist).set(Channel.FINGERS_R, towards)
          .elbow(Side.RIGHT, 0.5, -1, 0.2).palm(Side.RIGHT, -0.5, -0.2, 0).curl(Side.RIGHT, 0.15);
      return s.over(looking, w);
    };
  }

  /**
   * The arms out of the water, elbows up, the hands going to and fro.
   *
   * @param bank how high it is where one is not yet in, metres
   */
  public static Carriage wading(float bank) {
    return (pose, t, seconds, stance, aim) -> {
      Sketch s = new Sketch(pose).lean(0.06, 0);
      for (Side side : Side.values()) {
        double swing = 0.10 * Math.sin(2 * Math.PI * 0.7 * t) * side.sign;
        s.arm(side, 0.46, 1.16 + 0.4 * Math.abs(swing), -0.16 + swing).elbow(side, 0.8, -0.3, 0.6).fingers(side, 0.3, 0.1, -1).palm(side, 0, -1, 0).curl(side, 0.15);
      }
      return s.over(pose, Easing.smooth((bank - stance.y()) / 0.8));
    };
  }

  private static Carriage carrying() {
    return (pose, t, seconds, stance, aim) -> {
      Sketch s = new Sketch(pose).lean(-0.06, 0);
      for (Side side : Side.values()) {
        s.arm(side, 0.17, 1.03, -0.36).elbow(side, 0.5, -0.6, 1).fingers(side, -0.3, 0.1, -1)
            .palm(side, -0.6, 0.6, 0).curl(side, 0.6);
      }
      return s.over(pose, Easing.smooth(t / 0.5));
    };
  }

  /** A hand that holds something before the body keeps it there; one that hangs may swing. */
  static Optional<Carriage> holding(Call call) {
    Torso was = Torso.of(call.entryPose());
    Pose entry = call.entryPose();
    boolean left = full(call, Side.LEFT) && raised(was, entry, Side.LEFT);
    boolean right = full(call, Side.RIGHT) && raised(was, entry, Side.RIGHT);
    if (!left && !right) {
      return Optional.empty();
    }
    return Optional.of((pose, t, seconds, stance, aim) -> {
      Pose p = pose;
      p = left ? kept(p, entry, was, Side.LEFT) : p;
      return right ? kept(p, entry, was, Side.RIGHT) : p;
    });
  }

  /** Closed round something. */
  private static boolean full(Call call, Side side) {
    return call.with().isPresent() || call.entryPose().get(side.curl()) > FIST;
  }

  private static boolean raised(Torso was, Pose entry, Side side) {
    Vector3f hand = was.asUpright(entry.vector(side.hand()));
    return hand.y > 0.98f || hand.z < -0.30f;
  }

  private static Pose kept(Pose pose, Pose entry, Torso was, Side side) {
    Torso now = Torso.of(pose);
    Pose p = pose.with(side.hand(), now.point(was.asUpright(entry.vector(side.hand()))))
        .with(side.curl(), entry.get(side.curl()));
    for (Channel c : new Channel[] {side.elbow(), side.fingers(), side.palm()}) {
      p = p.with(c, now.direction(was.directionAsUpright(entry.vector(c))));
    }
    return p;
  }
}
