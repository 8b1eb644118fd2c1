package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;

/** Coming to one's feet from wherever one is. */
public final class Rising {
  private Rising() {}

  /** A motion that ends standing; the call's posture says from where. */
  public static Motion toFeet(Call call) {
    return switch (call.posture()) {
      case STANDING -> settle(call);
      case SITTING -> fromSeat(call);
      case KNEELING -> fromKnees(call);
      case CRAWLING -> fromHandsAndKnees(call);
      case LYING_BACK -> LeavingBed.of(call).orElseGet(() -> fromBack(call));
      case LYING_FRONT -> fromFront(call);
      case HANGING -> fromHanging(call);
      case SUNK -> fromBelow(call);
    };
  }

  /** Whether somebody is so far down that coming to his knees is a way up. */
  public static boolean below(Posture posture) {
    return posture == Posture.LYING_BACK || posture == Posture.LYING_FRONT || posture == Posture.CRAWLING;
  }

  /** From lying or from hands and knees as far as the knees. */
  public static Motion toKnees(Call call) {
    Keyed.Builder keys = Keyed.from(call);
    if (call.posture() == Posture.LYING_BACK) {
      return keys
          .after(0.7, propped())
          .after(0.4, Postures.FLOOR_SITTING)
          .root(0, 0, -0.36)
          .after(0.7, Postures.ONE_KNEE)
          .root(0, 0, 0.02)
          .after(0.5, Postures.KNEELING)
          .exit(Posture.KNEELING);
    }
    if (call.posture() == Posture.LYING_FRONT) {
      keys.after(0.55, pressed()).root(0, 0, 0.2).after(0.5, Postures.CRAWLING);
    }
    return keys.root(0, 0, 0.27).after(0.6, Postures.KNEELING).exit(Posture.KNEELING);
  }

  private static Motion settle(Call call) {
    return Keyed.from(call).after(0.5, Pose.STANDING).exit(Posture.STANDING);
  }

  private static Motion fromSeat(Call call) {
    double seat = Postures.seatOf(call.entryPose());
    if (seat < 0.2) {
      return fromFloor(call, Keyed.from(call));
    }
    float feet = call.entryPose().vector(Channel.FOOT_L).z;
    Pose drawn = feetAt(Postures.sitting(seat), -0.22);
    Sketch lean = new Sketch(drawn).pelvis(0, seat + 0.12, -0.08).spine(0, 1, -0.75).look(0, 0, -1);
    Sketch off = new Sketch(Pose.STANDING).pelvis(0, 0.72, 0.10).spine(0, 1, -0.45);
    for (Side side : Side.values()) {
      lean.hand(side, 0.17, seat + 0.17, -0.36);
      off.hand(side, 0.22, 0.70, -0.22);
    }
    double step = Math.min(-0.10, feet);
    return Keyed.from(call)
        .after(0.35, feetAt(drawn, step))
        .after(0.35, feetAt(lean.pose(), step))
        .root(0, 0, step)
        .after(0.30, off.pose())
        .after(0.45, Pose.STANDING)
        .exit(Posture.STANDING);
  }

  private static Pose feetAt(Pose pose, double z) {
    Sketch s = new Sketch(pose);
    for (Side side : Side.values()) {
      s.foot(side, 0.11, 0, z);
    }
    return s.pose();
  }

  private static Motion fromFloor(Call call, Keyed.Builder keys) {
    Sketch push = new Sketch(Postures.FLOOR_SITTING).pelvis(0.02, 0.15, -0.04).spine(0.05, 1, -0.30)
        .foot(Side.LEFT, 0.13, 0, -0.36).foot(Side.RIGHT, 0.13, 0, -0.36);
    push.hand(Side.RIGHT, 0.33, 0.05, 0.16).elbow(Side.RIGHT, 1, 0, 0.5).palm(Side.RIGHT, 0, -1, 0)
        .fingers(Side.RIGHT, 0.6, 0, -0.6).hand(Side.LEFT, 0.16, 0.45, -0.34);
    return keys
        .after(0.45, push.pose())
        .root(0, 0, -0.36)
        .after(0.50, Postures.CROUCHING)
        .after(0.60, Pose.STANDING)
        .exit(Posture.STANDING);
  }

  private static Motion fromKnees(Call call) {
    return Keyed.from(call)
        .root(0, 0, -0.04)
        .after(0.45, Postures.ONE_KNEE)
        .root(-0.02, 0, -0.38)
        .after(0.50, halfway())
        .after(0.50, Pose.STANDING)
        .exit(Posture.STANDING);
  }

  /** Weight over the front foot, the back one coming up. */
  private static Pose halfway() {
    Sketch s = new Sketch(Pose.STANDING).pelvis(-0.03, 0.72, 0.08).spine(0, 1, -0.42)
        .look(0, -0.05, -1)
        .rolled(Side.RIGHT, 0.11, 0.34, 4, 45);
    s.hand(Side.LEFT, 0.14, 0.66, -0.24).elbow(Side.LEFT, 0.8, 0, 0.6).palm(Side.LEFT, 0, -1, 0);
    s.hand(Side.RIGHT, 0.26, 0.66, -0.12);
    return s.pose();
  }

  private static Motion fromHandsAndKnees(Call call) {
    return fromHandsAndKnees(call, Keyed.from(call));
  }

  private static Motion fromHandsAndKnees(Call call, Keyed.Builder keys) {
    return keys
        .root(0, 0, 0.27)
        .after(0.45, Postures.KNEELING)
        .root(0, 0, 0.25)
        .after(0.35, Postures.ONE_KNEE)
        .root(-0.02, 0, -0.09)
        .after(0.45, halfway())
        .after(0.50, Pose.STANDING)
        .exit(Posture.STANDING);
  }

  private static Motion fromBack(Call call) {
    return fromFloor(call, Keyed.from(call).after(0.7, propped()).after(0.3, Postures.FLOOR_SITTING));
  }

  /** Half up, on the hands behind the back. */
  private static Pose propped() {
    Sketch up = new Sketch(Postures.FLOOR_SITTING).spine(0, 1, 0.55).look(0, 0.1, -1);
    for (Side side : Side.values()) {
      up.hand(side, 0.32, 0.05, 0.34).elbow(side, 0.8, 0, 1).palm(side, 0, -1, 0)
          .fingers(side, 0.6, 0, -0.5);
    }
    return up.pose();
  }

  private static Motion fromFront(Call call) {
    return fromHandsAndKnees(call,
        Keyed.from(call).after(0.55, pressed()).root(0, 0, 0.2).after(0.5, Postures.CRAWLING));
  }

  /** The chest pressed off the floor. */
  private static Pose pressed() {
    Sketch press = new Sketch(Postures.LYING_FRONT).pelvis(0, 0.22, 0.06).spine(0, 0.38, -1)
        .look(0, 0.05, -1);
    for (Side side : Side.values()) {
      press.hand(side, 0.26, 0.06, -0.42).elbow(side, 0.9, 0.3, 0.6).palm(side, 0, -1, 0)
          .fingers(side, 0, 0, -1);
    }
    return press.pose();
  }

  private static Motion fromHanging(Call call) {
    float drop = call.entry().y() - call.view().floor(call.entry().x(), call.entry().z());
    return Keyed.from(call)
        .root(0, -drop / call.scale(), 0)
        .after(0.25 + 0.3 * Math.sqrt(Math.max(0, drop)), Postures.CROUCHING)
        .after(0.5, Pose.STANDING)
        .exit(Posture.STANDING);
  }

  private static Motion fromBelow(Call call) {
    float floor = call.view().floor(call.entry().x(), call.entry().z());
    float up = (floor - call.entry().y()) / call.scale();
    return Keyed.from(call).root(0, up, 0).after(2.2, Pose.STANDING).exit(Posture.STANDING);
  }
}
