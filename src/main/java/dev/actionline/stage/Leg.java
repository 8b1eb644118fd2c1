package dev.actionline.stage;

import dev.actionline.core.Easing;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** Solves one leg of a pose, from the hip to the toes; the pelvis must be solved. */
final class Leg {
  private static final double MOST_TOES_UP = Math.toRadians(38);
  private static final double MOST_TOES_DOWN = Math.toRadians(68);

  /** The ball of the foot from the ankle, foot frame, reference metres. */
  static final Vector3f BALL = new Vector3f(0, -0.058f, -0.118f);

  private Leg() {}

  static void solve(Proportions build, Pose pose, Joints joints, Side side) {
    Vector3f sole = pose.vector(side.channel(Pose.Channel.FOOT_L, Pose.Channel.FOOT_R));
    double yaw =
        Math.toRadians(pose.get(side.channel(Pose.Channel.TOE_YAW_L, Pose.Channel.TOE_YAW_R)));
    double pitch =
        Math.toRadians(pose.get(side.channel(Pose.Channel.TOE_PITCH_L, Pose.Channel.TOE_PITCH_R)));
    Quaternionf foot = new Quaternionf().rotateY((float) -yaw).rotateX((float) -pitch);
    Vector3f ankle = foot.transform(new Vector3f(0, Proportions.ANKLE, 0)).add(sole);
    Vector3f hip = joints.point(Bone.PELVIS, side.sign * build.hip(), -0.02f, 0);
    Limb limb =
        Limb.reach(
            hip,
            ankle,
            Proportions.THIGH,
            Proportions.SHIN,
            pose.vector(side.channel(Pose.Channel.KNEE_L, Pose.Channel.KNEE_R)),
            joints.direction(Bone.PELVIS, 0, 0.3f, -1));
    // A knee points forward, where an elbow points back: turn both frames about the bone.
    Quaternionf thigh = new Quaternionf(limb.upper()).rotateY((float) Math.PI);
    Quaternionf shin = new Quaternionf(limb.lower()).rotateY((float) Math.PI);
    joints.set(Bone.THIGH_L.on(side), hip, thigh);
    joints.set(Bone.SHIN_L.on(side), limb.middle(), shin);
    foot = withinLimits(foot, shin);
    joints.set(Bone.FOOT_L.on(side), limb.end(), foot);
    toes(joints, side, foot);
  }

  /** The foot's pitch against the shin held between toes drawn up and toes pointed. */
  private static Quaternionf withinLimits(Quaternionf foot, Quaternionf shin) {
    Vector3f toes = foot.transform(new Vector3f(0, 0, -1));
    shin.transformInverse(toes);
    double up = Math.atan2(toes.y, -toes.z);
    if (up > Math.toRadians(165)) {
      up -= 2 * Math.PI; // toes bent back through the heel are nearer to pointed ones
    }
    double held = Turn.clamp(up, -MOST_TOES_DOWN, MOST_TOES_UP);
    Vector3f hinge = shin.transform(new Vector3f(1, 0, 0));
    return Turn.about(hinge, held - up).mul(foot);
  }

  /** Toes stay on the floor when the heel leaves it. */
  private static void toes(Joints joints, Side side, Quaternionf foot) {
    Vector3f ball = joints.point(Bone.FOOT_L.on(side), BALL.x, BALL.y, BALL.z);
    double down = -Math.asin(Turn.clamp(foot.transform(new Vector3f(0, 0, -1)).y, -1, 1));
    double onFloor = 1 - Easing.ramp(ball.y, 0.05, 0.13);
    double bend = Turn.clamp(down * onFloor, 0, Math.toRadians(55));
    joints.set(Bone.TOES_L.on(side), ball, new Quaternionf(foot).rotateX((float) bend));
  }
}
