package dev.actionline.timeline;

import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Torso;
import dev.actionline.core.Easing;
import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Flesh;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * A body beside others and not in them: what of a trunk or an arm is inside another is moved out the shortest way, of an arm the
 * hand first, then the fingers and the elbow. Pure.
 */
final class Apart {
  /** A hand that is to touch and is so near lies on the skin, metres; one twice as far off is elsewhere. */
  private static final float NEAR_M = 0.06f;

  /** Out of this depth the shortest way is taken, out of that none, metres. */
  private static final float SHALLOW_M = 0.08f;
  private static final float DEEP_M = 0.16f;

  /** So often an arm is looked at again after it was moved. */
  private static final int ROUNDS = 5;

  /** What is left inside is not seen, metres. */
  private static final float ENOUGH_M = 0.002f;

  /** Of the reference body, from a knuckle to the tip of a finger and from the arm's axis to the elbow, metres. */
  private static final float FINGER_M = 0.09f;

  private static final float CROOK_M = 0.14f;

  /** Another's body, and how much of the way one gives way to it, 0..1: half to arms, for these give way too. */
  record Other(Flesh flesh, float share) {}

  /** A place of an arm in a bone's frame and how thick the arm is there, metres of the reference body. */
  private record Spot(Bone left, Bone right, float up, float along, float thick) {
    Bone bone(Side side) {
      return side == Side.LEFT ? left : right;
    }
  }

  private static final Spot[] HIPS = {new Spot(Bone.PELVIS, Bone.PELVIS, 0, 0, 0.10f), new Spot(Bone.BELLY, Bone.BELLY, 0.08f, 0, 0.10f)};

  private static final Spot[] UPPER = {
    new Spot(Bone.CHEST, Bone.CHEST, 0.10f, 0.01f, 0.11f), new Spot(Bone.HEAD, Bone.HEAD, 0.10f, 0.02f, 0.095f),
    new Spot(Bone.UPPER_ARM_L, Bone.UPPER_ARM_R, 0, 0, 0.05f)
  };

  /** So far a trunk gives way at most at a time, metres. */
  private static final float GIVES_M = 0.08f;

  private static final Spot[] HAND = {
    new Spot(Bone.HAND_L, Bone.HAND_R, 0, 0, 0.026f), new Spot(Bone.HAND_L, Bone.HAND_R, -0.008f, 0.05f, 0.018f),
    new Spot(Bone.HAND_L, Bone.HAND_R, -0.004f, 0.085f, 0.016f)
  };

  private static final Spot[] FINGERS = {
    new Spot(Bone.FINGER_TIPS_L, Bone.FINGER_TIPS_R, 0, 0, 0.010f), new Spot(Bone.FINGER_TIPS_L, Bone.FINGER_TIPS_R, 0, 0.03f, 0.009f),
    new Spot(Bone.INDEX_TIP_L, Bone.INDEX_TIP_R, 0, 0.025f, 0.008f), new Spot(Bone.THUMB_TIP_L, Bone.THUMB_TIP_R, 0, 0.02f, 0.009f)
  };

  private static final Spot[] WRIST = {new Spot(Bone.FOREARM_L, Bone.FOREARM_R, -0.19f, 0, 0.036f), new Spot(Bone.FOREARM_L, Bone.FOREARM_R, -0.13f, 0, 0.042f)};

  private static final Spot[] ELBOW = {
    new Spot(Bone.FOREARM_L, Bone.FOREARM_R, -0.06f, 0, 0.046f), new Spot(Bone.FOREARM_L, Bone.FOREARM_R, 0, 0, 0.046f),
    new Spot(Bone.UPPER_ARM_L, Bone.UPPER_ARM_R, -0.20f, 0, 0.050f)
  };

  private final Body body;
  private final Matrix4f worldFromRoot;
  private final List<Other> others;

  /** The others and one's own trunk and head, in which no hand goes either. */
  private final List<Other> all;

  Apart(Body body, Matrix4f worldFromRoot, List<Other> others) {
    this(body, worldFromRoot, others, others);
  }

  private Apart(Body body, Matrix4f worldFromRoot, List<Other> others, List<Other> all) {
    this.body = body;
    this.worldFromRoot = worldFromRoot;
    this.others = others;
    this.all = all;
  }

  /** The pose with both arms out of the others, and the hands out of one's own trunk and head. */
  Pose arms(Pose pose, Flesh own) {
    List<Other> all = new ArrayList<>(others);
    all.add(new Other(own, 1));
    Apart apart = new Apart(body, worldFromRoot, others, all);
    return apart.arm(apart.arm(pose, Side.RIGHT), Side.LEFT);
  }

  /**
   * The pose with the hands that are all but on somebody laid on his skin, palms first.
   *
   * @param weight how far they are, 0..1
   */
  Pose laid(Pose pose, Flesh on, double weight) {
    Pose p = pose;
    for (Side side : Side.values()) {
      p = laid(p, side, on, weight);
    }
    return p;
  }

  private Pose laid(Pose pose, Side side, Flesh on, double weight) {
    Pose p = pose;
    for (int round = 0; round < 2; round++) {
      Matrix4f[] bones = body.rootFromBones(p);
      float gap = Float.MAX_VALUE;
      Vector3f nearest = new Vector3f();
      for (Spot[] spots : new Spot[][] {HAND, FINGERS}) {
        for (Spot spot : spots) {
          Vector3f at = place(bones, spot, side);
          float off = on.off(at) - spot.thick * body.scale();
          nearest = off < gap ? at : nearest;
          gap = Math.min(gap, off);
        }
      }
      double near = weight * (1 - Easing.ramp(gap, NEAR_M, 2 * NEAR_M));
      if (gap < ENOUGH_M || near <= 0) {
        return p;
      }
      Vector3f in = on.out(nearest).negate();
      Matrix4f hand = new Matrix4f(worldFromRoot).mul(bones[(side == Side.LEFT ? Bone.HAND_L : Bone.HAND_R).ordinal()]);
      double faces = Easing.ramp(hand.transformDirection(new Vector3f(0, -1, 0)).dot(in), 0, 0.4);
      Vector3f by = inPose(p, in.mul((float) (near * faces * gap)));
      p = p.plus(side.hand(), by.x, by.y, by.z);
    }
    return p;
  }

  /** The pose with the trunk and the head out of the others, the feet where they are. */
  Pose trunk(Pose pose) {
    Pose p = pose;
    for (int round = 0; round < 2 && !others.isEmpty(); round++) {
      Matrix4f[] bones = body.rootFromBones(p);
      Vector3f hips = level(deepest(others, bones, HIPS, Side.RIGHT, new Vector3f()));
      Vector3f up = new Vector3f();
      for (Side side : Side.values()) {
        Vector3f out = level(deepest(others, bones, UPPER, side, hips));
        up = out.length() > up.length() ? out : up;
      }
      if (hips.length() + up.length() < ENOUGH_M) {
        return p;
      }
      Vector3f by = inPose(p, hips);
      Vector3f spine = p.vector(Channel.SPINE).normalize().fma(1 / Torso.BACK_M, inPose(p, up));
      p = p.plus(Channel.PELVIS, by.x, by.y, by.z).with(Channel.SPINE, spine);
    }
    return p;
  }

  /** A way along the floor, no longer than two who stand can give way. */
  private static Vector3f level(Vector3f way) {
    Vector3f flat = new Vector3f(way.x, 0, way.z);
    return flat.length() > GIVES_M ? flat.normalize(GIVES_M) : flat;
  }

  private Pose arm(Pose pose, Side side) {
    Pose p = pose;
    for (int round = 0; round < ROUNDS; round++) {
      Matrix4f[] bones = body.rootFromBones(p);
      Vector3f hand = deepest(all, bones, HAND, side, new Vector3f());
      hand.add(deepest(all, bones, WRIST, side, hand));
      Vector3f fingers = deepest(all, bones, FINGERS, side, hand);
      Vector3f elbow = deepest(others, bones, ELBOW, side, new Vector3f());
      if (hand.length() + fingers.length() + elbow.length() < ENOUGH_M) {
        return p;
      }
      p = moved(p, side, bones, hand.fma(0.35f, fingers), fingers, elbow);
    }
    return p;
  }

  private Pose moved(Pose p, Side side, Matrix4f[] bones, Vector3f hand, Vector3f fingers, Vector3f elbow) {
    Matrix4f wrist = bones[(side == Side.LEFT ? Bone.HAND_L : Bone.HAND_R).ordinal()];
    Vector3f by = inPose(p, hand);
    Pose q = p.plus(side.hand(), by.x, by.y, by.z);
    if (fingers.length() > ENOUGH_M / 2) {
      Vector3f along = turnedBack(p, wrist.transformDirection(new Vector3f(0, 0, -1))).normalize();
      q = q.with(side.fingers(), along.fma(0.8f / FINGER_M, inPose(p, fingers)).normalize());
    }
    if (elbow.length() > ENOUGH_M / 2) {
      Vector3f pole = p.vector(side.elbow());
      q = q.with(side.elbow(), pole.normalize().fma(0.4f / CROOK_M, inPose(p, elbow)));
    }
    return q;
  }

  /** The longest way out of any of some spots, after they were moved, world metres. */
  private Vector3f deepest(List<Other> from, Matrix4f[] bones, Spot[] spots, Side side, Vector3f moved) {
    Vector3f most = new Vector3f();
    float scale = body.scale();
    for (Spot spot : spots) {
      Vector3f at = place(bones, spot, side).add(moved);
      for (Other other : from) {
        float in = other.share() * shallow(spot.thick * scale - other.flesh().off(at));
        if (in > most.length()) {
          most = other.flesh().out(at).mul(in);
        }
      }
    }
    return most;
  }

  /** How far out of a depth one is moved: from deep inside no way is the shortest for long, and none is taken. */
  private static float shallow(float depth) {
    return depth <= SHALLOW_M ? depth : depth * (float) (1 - Easing.ramp(depth, SHALLOW_M, DEEP_M));
  }

  private Vector3f place(Matrix4f[] bones, Spot spot, Side side) {
    float scale = body.scale();
    return worldFromRoot.transformPosition(bones[spot.bone(side).ordinal()].transformPosition(new Vector3f(0, spot.up * scale, -spot.along * scale)));
  }

  /** A way in the world in the frame of a pose, metres of the reference body. */
  Vector3f inPose(Pose pose, Vector3f way) {
    Vector3f inRoot = new Matrix4f(worldFromRoot).invert().transformDirection(new Vector3f(way));
    return turnedBack(pose, inRoot).div(body.scale());
  }

  /** A direction of the root frame as it was before the whole body was turned. */
  private static Vector3f turnedBack(Pose pose, Vector3f direction) {
    Quaternionf whole = new Quaternionf().rotateX((float) -Math.toRadians(pose.get(Channel.PITCH))).rotateZ((float) -Math.toRadians(pose.get(Channel.ROLL)));
    return whole.conjugate().transform(direction);
  }
}
