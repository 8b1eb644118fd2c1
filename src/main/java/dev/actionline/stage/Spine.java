package dev.actionline.stage;

import dev.actionline.core.Easing;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** Solves pelvis, spine, neck and head of a pose. */
final class Spine {
  private static final double MOST_HEAD_YAW = Math.toRadians(80);
  private static final double MOST_HEAD_UP = Math.toRadians(62);
  private static final double MOST_HEAD_DOWN = Math.toRadians(58);

  /** From the crown's heading over a trunk that is level. */
  private static final double MOST_ASIDE_BENT = Math.toRadians(45);

  /** Between trunk and thigh (NASA-STD-3000: 148), less what the hip's place in the pelvis adds. */
  private static final double MOST_HIP_BEND = Math.toRadians(134);

  /** The back between pelvis and chest: lumbar 60, thoracic beside it. */
  private static final double MOST_BACK_BEND = Math.toRadians(75);

  private final Proportions build;
  private final Pose pose;
  private final Joints joints;
  private final Vector3f axis = new Vector3f();
  private double bend;

  private Spine(Proportions build, Pose pose, Joints joints) {
    this.build = build;
    this.pose = pose;
    this.joints = joints;
  }

  static void solve(Proportions build, Pose pose, Joints joints) {
    Spine spine = new Spine(build, pose, joints);
    spine.trunk();
    spine.head();
  }

  /**
   * The spine is an arc: the pelvis lags behind, the chest runs ahead, and the whole points where
   * it is told. Small leans are mostly the back's, deep ones mostly the hips'.
   */
  private void trunk() {
    findBend();
    double pelvisBend =
        withinHips(
            bend * (0.4 + 0.6 * Easing.ramp(bend, Math.toRadians(20), Math.toRadians(85))));
    double lag = pelvisBend - bend;
    double bellyLag = lag * 0.5;
    double across =
        Proportions.PELVIS_TO_BELLY * Math.sin(lag)
            + Proportions.BELLY_TO_CHEST * Math.sin(bellyLag);
    double chestLead = Math.asin(Turn.clamp(-across / Proportions.CHEST_TO_NECK, -1, 1));
    double hips = Math.toRadians(pose.get(Pose.Channel.HIPS));
    double twist = Math.toRadians(Turn.clamp(pose.get(Pose.Channel.TWIST), -75, 75));

    Quaternionf pelvis = bent(pelvisBend, hips);
    Vector3f at = pose.vector(Pose.Channel.PELVIS);
    joints.set(Bone.PELVIS, at, pelvis);
    at = joints.point(Bone.PELVIS, 0, Proportions.PELVIS_TO_BELLY, 0);
    joints.set(Bone.BELLY, at, bent(bend + bellyLag, hips + 0.4 * twist));
    at = joints.point(Bone.BELLY, 0, Proportions.BELLY_TO_CHEST, 0);
    Quaternionf chest = bent(bend + chestLead, hips + twist);
    chest.rotateX((float) -Math.toRadians(build.stoop()));
    joints.set(Bone.CHEST, at, chest);
  }

  /** Where thighs are drawn up as far as hips let them, the pelvis stays behind and the back rounds more. */
  private double withinHips(double pelvisBend) {
    float forward = -axis.x;
    if (forward < 0.2f) {
      return pelvisBend;
    }
    double drawnUp = Math.max(Leg.drawnUp(pose, Side.LEFT), Leg.drawnUp(pose, Side.RIGHT));
    double over = drawnUp + forward * pelvisBend - MOST_HIP_BEND;
    double eased = Math.max(0, over) * Easing.ramp(forward, 0.2, 0.6);
    return pelvisBend - Math.min(eased, MOST_BACK_BEND);
  }

  private void findBend() {
    Vector3f up = pose.vector(Pose.Channel.SPINE);
    if (up.lengthSquared() < 1e-8f) {
      up.set(0, 1, 0);
    }
    up.normalize();
    axis.set(up.z, 0, -up.x);
    float level = axis.length();
    bend = Math.atan2(level, up.y);
    if (level < 1e-5f) {
      axis.set(-1, 0, 0);
    } else {
      axis.div(level);
    }
  }

  private Quaternionf bent(double radians, double clockwise) {
    return Turn.about(axis, radians).rotateY((float) -clockwise);
  }

  private void head() {
    Quaternionf chest = joints.turn(Bone.CHEST);
    Vector3f neckAt = joints.point(Bone.CHEST, 0, Proportions.CHEST_TO_NECK, 0);
    Vector3f look = pose.vector(Pose.Channel.LOOK);
    if (look.lengthSquared() < 1e-8f) {
      look.set(0, 0, -1);
    }
    look.normalize();
    ahead(look);
    chest.transformInverse(look);
    Quaternionf head = new Quaternionf(chest).mul(withinLimits(look));
    level(head);
    head.rotateZ((float) -Math.toRadians(Turn.clamp(pose.get(Pose.Channel.TILT), -40, 40)));
    Quaternionf neck = new Quaternionf(chest).slerp(head, 0.45f);
    joints.set(Bone.NECK, neckAt, neck);
    joints.set(Bone.HEAD, joints.point(Bone.NECK, 0, Proportions.NECK, 0), head);
  }

  /** Who is on all fours, or bent far over, looks aside only so far from where the crown points: more would lay the head on its side. */
  private void ahead(Vector3f look) {
    double over = Easing.ramp(bend, Math.toRadians(50), Math.toRadians(80)) * raised();
    if (over <= 0) {
      return;
    }
    Vector3f crown = pose.vector(Pose.Channel.SPINE);
    double aside = Math.IEEEremainder(Math.atan2(look.x, -look.z) - Math.atan2(crown.x, -crown.z), 2 * Math.PI);
    double behind = 1 - Easing.ramp(Math.abs(aside), Math.toRadians(140), Math.PI);
    double kept = Turn.clamp(aside, -MOST_ASIDE_BENT, MOST_ASIDE_BENT) * behind;
    look.rotateY((float) ((aside - kept) * over));
  }

  /** 1 for who is off the floor, 0 for who lies on it, whose head lies as it may. */
  private double raised() {
    return Easing.ramp(pose.vector(Pose.Channel.PELVIS).y, 0.2, 0.4);
  }

  /**
   * Turn of the head against the chest towards a direction in the chest's frame: straight there, as
   * far as an ellipse of the neck's limits.
   */
  private static Quaternionf withinLimits(Vector3f look) {
    double angle = Math.acos(Turn.clamp(-look.z, -1, 1));
    double level = Math.hypot(look.x, look.y);
    if (level < 1e-5) {
      return new Quaternionf();
    }
    double aside = look.x / level / MOST_HEAD_YAW;
    double up = look.y / level / (look.y > 0 ? MOST_HEAD_UP : MOST_HEAD_DOWN);
    double most = 1 / Math.hypot(aside, up);
    // Nobody looks straight behind: the turn eases off there, so that it never jumps from one
    // shoulder to the other.
    double behind = 1 - Easing.ramp(angle, Math.toRadians(140), Math.PI);
    double turn = Math.min(angle, most) * behind;
    Vector3f about = new Vector3f((float) (look.y / level), (float) (-look.x / level), 0);
    return Turn.about(about, turn);
  }

  /** A head is held level over a leaning chest, as far as the neck can. */
  private void level(Quaternionf head) {
    double upright = Math.max(Easing.ramp(Math.cos(bend), 0.1, 0.6), raised());
    float rightEarUp = head.transform(new Vector3f(1, 0, 0)).y;
    double roll = Turn.clamp(0.7 * Math.asin(Turn.clamp(rightEarUp, -1, 1)), -0.45, 0.45);
    head.rotateZ((float) (-roll * upright));
  }
}
