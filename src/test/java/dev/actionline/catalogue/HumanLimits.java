package dev.actionline.catalogue;

import dev.actionline.stage.Bone;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * What joints of a person can do, in degrees. Ranges of the American Academy of Orthopaedic Surgeons (1965) and of
 * NASA-STD-3000 (volume 1, section 3.3.2), the larger of the two where they differ; for what only the weight of
 * the body does (a deep squat, sitting on one's heels) Walker et al. as cited by Hefzy et al. (2008): 160 at the knee.
 * Acrobats and dancers go further at the hip, so its cone is theirs.
 */
final class HumanLimits {
  static final double ELBOW = 155;
  static final double KNEE = 160;

  /**
   * A bent arm's turn about the upper arm: 90 to 118 outward, 70 to 126 inward; here from an easy elbow, which is up to
   * 20 from where those are counted.
   */
  static final double ARM_ROLL = 145;

  /** Sitting cross-legged turns thighs out and apart: 40 to 54 of turn beside 45 apart (Mulholland and Wyss 2001). */
  static final double LEG_ROLL = 85;

  /** Rotation 80 to 99, extension 65 to 103, from a chest that follows by itself. */
  static final double HEAD = 95;

  static final double WRIST = 85;

  private static final double ARM_BACK_HANGING = 83;
  private static final double ARM_BACK_LEVEL = 50;
  private static final double ARM_BACK_RAISED = 31;
  private static final double LEG_BACK = 60;
  private static final double LEG_FORWARD = 160;

  private final Matrix4f[] bones;
  private final List<Broken> broken = new ArrayList<>();

  /** A joint further than its limit. */
  record Broken(String what, double degrees) {}

  private HumanLimits(Matrix4f[] rootFromBones) {
    this.bones = rootFromBones;
  }

  /** What joints are beyond their limits in a pose: each with its angle. */
  static List<Broken> broken(Matrix4f[] rootFromBones) {
    HumanLimits limits = new HumanLimits(rootFromBones);
    limits.head();
    for (boolean left : new boolean[] {true, false}) {
      limits.arm(left);
      limits.leg(left);
    }
    return limits.broken;
  }

  private static Bone on(String bone, boolean left) {
    return Bone.valueOf(bone + (left ? "_L" : "_R"));
  }

  private Vector3f in(Bone frame, Bone bone, float x, float y, float z) {
    Vector3f v = bones[bone.ordinal()].transformDirection(new Vector3f(x, y, z)).normalize();
    return new Matrix4f(bones[frame.ordinal()]).invertAffine().transformDirection(v).normalize();
  }

  private void most(String what, double degrees, double limit) {
    if (!(degrees <= limit + 0.5)) {
      broken.add(new Broken(what + ", degrees", degrees));
    }
  }

  private static double degrees(double radians) {
    return Math.toDegrees(radians);
  }

  private void head() {
    Vector3f face = in(Bone.CHEST, Bone.HEAD, 0, 0, -1);
    most("head turn", degrees(face.angle(new Vector3f(0, 0, -1))), HEAD);
  }

  private void arm(boolean left) {
    float s = left ? -1 : 1;
    Bone upper = on("UPPER_ARM", left);
    Bone lower = on("FOREARM", left);
    double bend = degrees(in(upper, lower, 0, -1, 0).angle(new Vector3f(0, -1, 0)));
    most("elbow", bend, ELBOW);
    most("wrist", degrees(in(lower, on("HAND", left), 0, 0, -1).angle(new Vector3f(0, -1, 0))), WRIST);
    Vector3f along = in(Bone.CHEST, upper, 0, -1, 0);
    double level = Math.hypot(along.x, along.y);
    double raised = level < 1e-6 ? 0 : degrees(Math.asin(Math.max(-1, Math.min(1, along.y / level)))) / 90;
    double backMost = ARM_BACK_LEVEL + Math.abs(raised) * ((raised < 0 ? ARM_BACK_HANGING : ARM_BACK_RAISED) - ARM_BACK_LEVEL);
    most("arm behind", along.z > 0 ? degrees(Math.atan2(along.z, level)) : 0, backMost);
    if (bend > 20 && bend < 150) {
      Vector3f elbow = in(Bone.CHEST, upper, 0, 0, 1);
      Vector3f middle = new Vector3f(0.35f * s, -0.80f, -0.50f).normalize();
      Vector3f easy = new Quaternionf().rotationTo(middle, along).transform(new Vector3f(0.35f * s, -0.55f, 0.75f));
      easy.fma(-easy.dot(along), along);
      most("upper arm rolled", degrees(elbow.angle(easy)), ARM_ROLL);
    }
  }

  private void leg(boolean left) {
    Bone thigh = on("THIGH", left);
    double bend = degrees(in(thigh, on("SHIN", left), 0, -1, 0).angle(new Vector3f(0, -1, 0)));
    most("knee", bend, KNEE);
    Vector3f along = in(Bone.PELVIS, thigh, 0, -1, 0);
    double forward = degrees(Math.atan2(-along.z, -along.y));
    most("thigh behind", along.z > 0 ? -forward : 0, LEG_BACK);
    most("thigh up", along.z <= 0 ? forward : 0, LEG_FORWARD);
    if (bend > 20) {
      Vector3f middle = new Vector3f(0, -0.7f, -0.7f).normalize();
      Vector3f easy = new Quaternionf().rotationTo(middle, along).transform(new Vector3f(0, 0.7f, -0.7f));
      Vector3f knee = in(Bone.PELVIS, thigh, 0, 0, -1);
      most("thigh rolled", degrees(knee.angle(easy)), LEG_ROLL);
    }
  }
}
