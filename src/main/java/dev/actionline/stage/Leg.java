package dev.actionline.stage;

import dev.actionline.core.Easing;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** Solves one leg of a pose, from the hip to the toes; the pelvis must be solved. */
final class Leg {
  private static final double MOST_KNEE_BEND = Math.toRadians(158);
  private static final double MOST_TOES_UP = Math.toRadians(38);
  private static final double MOST_TOES_DOWN = Math.toRadians(68);

  /** The ball of the foot from the ankle, foot frame, reference metres. */
  static final Vector3f BALL = new Vector3f(0, -0.058f, -0.118f);

  private static final Vector3f SOLE_AT_BALL = new Vector3f(0, -Proportions.ANKLE, -0.12f);

  /** An ankle that bends no further lets the heel rise over the ball; that changes how far it bends, in turn. */
  private static final int HEEL_ROUNDS = 3;

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
    Vector3f pole = pose.vector(side.channel(Pose.Channel.KNEE_L, Pose.Channel.KNEE_R));
    Vector3f spare = joints.direction(Bone.PELVIS, 0, 0.3f, -1);
    Limb limb = reach(hip, ankle, pole, spare);
    Quaternionf held = withinLimits(foot, shin(limb));
    for (int i = 0; i < HEEL_ROUNDS; i++) {
      Vector3f ball = foot.transform(new Vector3f(SOLE_AT_BALL));
      Vector3f lowered = held.transform(new Vector3f(SOLE_AT_BALL));
      Vector3f raised = new Vector3f(ankle);
      if (lowered.y < ball.y) {
        raised.add(ball).sub(lowered);
      }
      limb = reach(hip, raised, pole, spare);
      held = withinLimits(foot, shin(limb));
    }
    joints.set(Bone.THIGH_L.on(side), hip, new Quaternionf(limb.upper()).rotateY((float) Math.PI));
    joints.set(Bone.SHIN_L.on(side), limb.middle(), shin(limb));
    joints.set(Bone.FOOT_L.on(side), limb.end(), held);
    toes(joints, side, held);
  }

  private static Limb reach(Vector3f hip, Vector3f ankle, Vector3f pole, Vector3f spare) {
    return Limb.reach(hip, ankle, Proportions.THIGH, Proportions.SHIN, MOST_KNEE_BEND, pole, spare);
  }

  /** A knee points forward, where an elbow points back: so the limb's frame is turned about the bone. */
  private static Quaternionf shin(Limb limb) {
    return new Quaternionf(limb.lower()).rotateY((float) Math.PI);
  }

  /** How far forward of hanging down a thigh is, radians, root frame, told before the pelvis is bent. */
  static double drawnUp(Pose pose, Side side) {
    Vector3f hip = pose.vector(Pose.Channel.PELVIS);
    Vector3f ankle = pose.vector(side.channel(Pose.Channel.FOOT_L, Pose.Channel.FOOT_R)).add(0, Proportions.ANKLE, 0);
    Vector3f pole = pose.vector(side.channel(Pose.Channel.KNEE_L, Pose.Channel.KNEE_R));
    Limb limb = reach(hip, ankle, pole, new Vector3f(0, 0.3f, -1));
    Vector3f thigh = limb.middle().sub(hip).rotateY((float) Math.toRadians(pose.get(Pose.Channel.HIPS)));
    return Math.atan2(-thigh.z, -thigh.y);
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
