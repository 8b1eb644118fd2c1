package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.List;

/** Being run through: the body arches round it, hangs a moment, goes down on its face and is still. */
public final class Pierced {
  private Pierced() {}

  /** From any posture; who lies already jerks up under it and sinks back. */
  public static Motion of(Call call) {
    return switch (call.posture()) {
      case LYING_FRONT, LYING_BACK -> pinned(call);
      case SITTING, KNEELING, CRAWLING -> fromKnees(call);
      default -> fromFeet(call);
    };
  }

  /** Head and legs fly up, the hands claw the floor; then nothing holds them any more. */
  private static Motion pinned(Call call) {
    boolean front = call.posture() == Posture.LYING_FRONT;
    Pose lying = front ? Postures.LYING_FRONT : Postures.LYING_BACK;
    Sketch jerk = new Sketch(lying).spine(0, 0.34, front ? -1 : 1).look(0, front ? 0.5 : 1, -0.8);
    Sketch claw = new Sketch(lying).spine(0, 0.10, front ? -1 : 1).look(-0.3, 0.1, -1);
    for (Side side : Side.values()) {
      double z = front ? -0.66 : 0.30;
      jerk.hand(side, 0.52, 0.20, z).curl(side, 0.05).add(side.foot(), 0, 0.20, 0);
      claw.hand(side, 0.44, 0.05, z).curl(side, 1.2);
    }
    Face.PAIN.on(jerk.pose(), 1);
    return Keyed.from(call.unhurried())
        .withFace(0.12, Face.SCREAM.on(jerk.pose(), 1))
        .withFace(0.30, Face.PAIN.on(claw.pose(), 1))
        .withFace(0.35, Face.PAIN.on(new Sketch(jerk.pose().mix(claw.pose(), 0.6)).pose(), 0.7))
        .withFace(0.8, limp(lying))
        .exit(call.posture());
  }

  /** Face to the side, fingers open, eyes half shut. */
  private static Pose limp(Pose lying) {
    Sketch s = new Sketch(lying).lids(0.45).mouth(0.12, -0.1).brows(0, 0);
    for (Side side : Side.values()) {
      s.curl(side, 0.3);
    }
    return s.pose();
  }

  private static Pose arched(Pose from, double knees) {
    Sketch s = new Sketch(from).spine(0, 1, 0.30).look(0, 0.75, -1)
        .add(Channel.PELVIS, 0, -knees, -0.12);
    for (Side side : Side.values()) {
      s.arm(side, 0.56, 1.30, 0.10).elbow(side, 0.3, -0.8, 0.8).fingers(side, 0.8, 0.3, 0.2).curl(side, 0.05);
    }
    return Face.SCREAM.on(s.pose(), 1);
  }

  private static Pose hanging(Pose from, double knees) {
    Sketch s = new Sketch(from).spine(0, 1, -0.30).look(0, -0.5, -1).add(Channel.PELVIS, 0, -knees, -0.05);
    for (Side side : Side.values()) {
      s.arm(side, 0.20, 1.10, -0.36).elbow(side, 0.8, -0.6, 0.5).fingers(side, -0.6, 0.2, -0.4).curl(side, 0.6);
    }
    return Face.PAIN.on(s.pose(), 1);
  }

  private static Motion fromFeet(Call call) {
    Call c = call.unhurried();
    Motion hit = Keyed.from(c)
        .withFace(0.14, arched(Pose.STANDING, 0.03))
        .withFace(0.35, arched(Pose.STANDING, 0.06))
        .withFace(0.40, hanging(Pose.STANDING, 0.14))
        .exit(Posture.STANDING);
    return Sequence.of(List.of(hit, dead(Falling.collapse(c.after(hit)))));
  }

  private static Motion fromKnees(Call call) {
    Call c = call.unhurried();
    Keyed.Builder keys = Keyed.from(c);
    Pose from = call.posture() == Posture.CRAWLING ? Postures.CRAWLING : call.entryPose();
    if (call.posture() != Posture.CRAWLING) {
      keys.withFace(0.14, arched(from, 0)).withFace(0.5, hanging(from, 0.02));
    } else {
      keys.withFace(0.14, Face.SCREAM.on(new Sketch(from).spine(0, 0.4, -1).look(0, 0.6, -1).pose(), 1));
    }
    Motion hit = keys.exit(call.posture());
    return Sequence.of(List.of(hit, dead(Falling.slump(c.after(hit)))));
  }

  /** The same fall, and then no more of a face. */
  private static Motion dead(Motion fall) {
    return new Faced(fall, Face.PAIN, new Face(0, 0, 0.12, -0.1, 0.45, 0));
  }

  /** A motion with a face that goes over from one expression to another. */
  private record Faced(Motion motion, Face from, Face to) implements Changed {
    @Override
    public Pose changed(Pose pose, double t) {
      double w = Easing.smooth(t / motion.seconds());
      return to.on(from.on(pose, 1), w);
    }
  }
}
