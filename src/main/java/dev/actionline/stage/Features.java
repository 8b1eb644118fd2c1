package dev.actionline.stage;

import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * Moves the features of the face: jaw, lips, eyes, lids, brows, tears. Places are told from the
 * middle of the head, for a head of size 1.
 */
final class Features {
  static final Vector3f EYE = new Vector3f(0.0315f, 0, -0.0700f);
  static final Vector3f BROW_INNER = new Vector3f(0.0135f, 0.0275f, -0.0925f);
  static final Vector3f BROW_OUTER = new Vector3f(0.0500f, 0.0265f, -0.0740f);
  static final Vector3f LIP_CORNER = new Vector3f(0.0240f, -0.0640f, -0.0892f);
  static final Vector3f LIP_LOWER = new Vector3f(0, -0.0680f, -0.0930f);
  static final Vector3f JAW = new Vector3f(0, -0.030f, -0.002f);
  static final Vector3f TEAR = new Vector3f(0.030f, -0.0140f, -0.0860f);

  private static final float WIDEST_JAW = (float) Math.toRadians(17);

  private final Proportions build;
  private final Pose pose;
  private final Joints joints;
  private final Quaternionf head;

  private Features(Proportions build, Pose pose, Joints joints) {
    this.build = build;
    this.pose = pose;
    this.joints = joints;
    this.head = joints.turn(Bone.HEAD);
  }

  static void solve(Proportions build, Pose pose, Joints joints) {
    new Features(build, pose, joints).solve();
  }

  private void solve() {
    float open = (float) Turn.clamp(pose.get(Pose.Channel.MOUTH_OPEN), 0, 1);
    float corners = (float) Turn.clamp(pose.get(Pose.Channel.MOUTH_CORNERS), -1.2, 1.2);
    Quaternionf jaw = new Quaternionf(head).rotateX(-open * WIDEST_JAW);
    joints.set(Bone.JAW, at(JAW, 1, 0, 0, 0), jaw);
    Vector3f lip = new Vector3f(LIP_LOWER).sub(JAW).mul(build.head());
    joints.set(Bone.LIP_LOWER, jaw.transform(lip).add(joints.place(Bone.JAW)), jaw);
    for (Side side : Side.values()) {
      int s = side.sign;
      float wide = (float) Turn.clamp(pose.get(Pose.Channel.LIPS_WIDE), -1, 1);
      float aside = -0.0035f * open + 0.0165f * Math.max(0, corners) + 0.0120f * wide;
      joints.set(
          Bone.LIP_CORNER_L.on(side),
          at(LIP_CORNER, s, aside, (corners > 0 ? 0.0145f : 0.0118f) * corners - 0.0075f * open, 0.002f * open + 0.007f * Math.max(0, corners) + 0.005f * wide),
          head);
      brow(side, Bone.BROW_INNER_L, BROW_INNER, pose.get(Pose.Channel.BROW_INNER));
      brow(side, Bone.BROW_OUTER_L, BROW_OUTER, pose.get(Pose.Channel.BROW_OUTER));
      eye(side);
      float tears = (float) Turn.clamp(pose.get(Pose.Channel.TEARS), 0, 1);
      joints.set(
          Bone.TEAR_L.on(side),
          at(TEAR, s, 0, 0, 0.02f * (1 - tears)),
          head,
          0.02f + 0.98f * tears);
    }
  }

  private void brow(Side side, Bone bone, Vector3f place, float raised) {
    float up = (float) Turn.clamp(raised, -1.3, 1.3);
    float lift = up > 0 ? 0.0110f * up : 0.0085f * up;
    float knit = bone == Bone.BROW_INNER_L ? -0.0045f * Math.max(0, -up) : 0;
    joints.set(bone.on(side), at(place, side.sign, knit, lift, 0.0020f * up), head);
  }

  private void eye(Side side) {
    Vector3f place = at(EYE, side.sign, 0, 0, 0);
    double right = Math.toRadians(Turn.clamp(pose.get(Pose.Channel.GAZE_RIGHT), -38, 38));
    double up = Math.toRadians(Turn.clamp(pose.get(Pose.Channel.GAZE_UP), -30, 26));
    Quaternionf eye = new Quaternionf(head).rotateY((float) -right).rotateX((float) up);
    joints.set(Bone.EYE_L.on(side), place, eye);
    // An upper lid follows the eye up and down, and closes over it.
    double shut = Turn.clamp(pose.get(Pose.Channel.LIDS), -1, 1);
    shut = side == Side.RIGHT ? Math.max(shut, pose.get(Pose.Channel.WINK)) : shut;
    double lid = up * 0.55 - (shut > 0 ? Math.toRadians(43) : Math.toRadians(16)) * shut;
    lid = Math.max(lid, Math.toRadians(-43));
    joints.set(Bone.LID_L.on(side), place, new Quaternionf(head).rotateX((float) lid));
  }

  /** A place of the face, moved aside (outward), up and back, metres of a head of size 1. */
  private Vector3f at(Vector3f place, int sign, float aside, float up, float back) {
    Vector3f p =
        new Vector3f(sign * (place.x + aside), place.y + up, place.z + back).mul(build.head());
    return fromHead(joints, build, p);
  }

  /** The root-frame place of a point given from the middle of the head, reference metres. */
  static Vector3f fromHead(Joints joints, Proportions build, Vector3f p) {
    float q = build.head();
    return joints.point(
        Bone.HEAD, p.x, p.y + Proportions.HEAD_CENTER_Y * q, p.z + Proportions.HEAD_CENTER_Z * q);
  }
}
