package dev.actionline.stage;

import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** The bones of one build, posed by inverse kinematics. Immutable. */
final class Skeleton {
  /** A joint that goes a share of the way from one bone's turn to the next one's. */
  private record Between(Bone bone, Bone parent, Bone child, float swing, float twist) {}

  private static final Between[] BETWEEN = {
    new Between(Bone.SHOULDER_L, Bone.CLAVICLE_L, Bone.UPPER_ARM_L, 0.5f, 0.4f),
    new Between(Bone.ELBOW_L, Bone.UPPER_ARM_L, Bone.FOREARM_L, 0.5f, 0.5f),
    new Between(Bone.WRIST_L, Bone.FOREARM_L, Bone.HAND_L, 0, 0.6f),
    new Between(Bone.HIP_L, Bone.PELVIS, Bone.THIGH_L, 0.5f, 0.5f),
    new Between(Bone.KNEE_L, Bone.THIGH_L, Bone.SHIN_L, 0.5f, 0.5f),
  };

  /**
   * Where bodies are meshed: arms half raised and legs apart, so that no part touches another, and
   * every joint about half way between its extremes.
   */
  static final Pose BIND = bindPose();

  private final Proportions build;
  private final float scale;
  private final Joints bind;
  private final Matrix4f[] boneFromRoot;

  /**
   * The skeleton of a build.
   *
   * @param scale metres for each reference metre
   */
  Skeleton(Proportions build, float scale) {
    this.build = build;
    this.scale = scale;
    Joints joints = new Joints();
    solveBones(BIND, joints);
    for (Between b : BETWEEN) {
      for (Side side : Side.values()) {
        joints.set(b.bone.on(side), joints.place(b.child.on(side)), joints.turn(b.child.on(side)));
      }
    }
    this.bind = joints;
    this.boneFromRoot = joints.matrices(scale, new Quaternionf(), new Vector3f());
    for (Matrix4f m : boneFromRoot) {
      m.invertAffine();
    }
  }

  private static Pose bindPose() {
    return Pose.STANDING
        .with(Pose.Channel.SPINE, 0, 1, 0)
        .with(Pose.Channel.HAND_L, -0.575f, 1.005f, -0.03f)
        .with(Pose.Channel.HAND_R, 0.575f, 1.005f, -0.03f)
        .with(Pose.Channel.ELBOW_L, -0.3f, 0, 1)
        .with(Pose.Channel.ELBOW_R, 0.3f, 0, 1)
        .with(Pose.Channel.PALM_L, 0.7f, -0.7f, 0.1f)
        .with(Pose.Channel.PALM_R, -0.7f, -0.7f, 0.1f)
        .with(Pose.Channel.CURL_L, 0.15f)
        .with(Pose.Channel.CURL_R, 0.15f)
        .with(Pose.Channel.FOOT_L, -0.17f, 0, 0)
        .with(Pose.Channel.FOOT_R, 0.17f, 0, 0)
        .with(Pose.Channel.MOUTH_OPEN, 0.5f)
        .with(Pose.Channel.TEARS, 1);
  }

  /** All joints in the bind pose, reference metres. */
  Joints bind() {
    return bind;
  }

  Matrix4f[] rootFromBones(Pose pose) {
    Joints joints = new Joints();
    solveBones(pose, joints);
    for (Between b : BETWEEN) {
      for (Side side : Side.values()) {
        between(joints, b, side);
      }
    }
    Quaternionf whole =
        new Quaternionf()
            .rotateX((float) -Math.toRadians(pose.get(Pose.Channel.PITCH)))
            .rotateZ((float) -Math.toRadians(pose.get(Pose.Channel.ROLL)));
    return joints.matrices(scale, whole, pose.vector(Pose.Channel.PELVIS));
  }

  Matrix4f[] skinning(Pose pose) {
    Matrix4f[] all = rootFromBones(pose);
    for (int b = 0; b < all.length; b++) {
      all[b].mul(boneFromRoot[b]);
    }
    return all;
  }

  private void solveBones(Pose pose, Joints joints) {
    Spine.solve(build, pose, joints);
    for (Side side : Side.values()) {
      Arm.solve(build, pose, joints, side);
      Hand.solve(build, pose, joints, side);
      Leg.solve(build, pose, joints, side);
    }
    Features.solve(build, pose, joints);
  }

  /** The turn since the bind pose, seen from the parent, is halved; so at bind all fit. */
  private void between(Joints joints, Between b, Side side) {
    Bone parent = b.parent.on(side);
    Bone child = b.child.on(side);
    Quaternionf bound = new Quaternionf(bind.turn(parent)).conjugate().mul(bind.turn(child));
    Quaternionf now = new Quaternionf(joints.turn(parent)).conjugate().mul(joints.turn(child));
    Quaternionf since = now.mul(new Quaternionf(bound).conjugate());
    // The hand's frame lies along -Z, a limb's along -Y; the twist is about the bone as bound.
    Vector3f axis =
        b.bone == Bone.WRIST_L ? new Vector3f(0, -1, 0) : bound.transform(new Vector3f(0, -1, 0));
    Quaternionf turn =
        new Quaternionf(joints.turn(parent))
            .mul(Turn.share(since, axis.normalize(), b.swing, b.twist))
            .mul(bound);
    joints.set(b.bone.on(side), joints.place(child), turn);
  }
}
