package dev.actionline.catalogue;

import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** Looks at a body on every frame of a motion, and says each thing that no body does once, at its worst. */
final class BodyCheck {
  private static final double FRAME_S = 1 / 24.0;

  /** Parts of a frame at which a suspicious step is looked at again: what goes all at once is a snap. */
  private static final int CLOSER = 16;

  private static final float SUSPICIOUS_M = 0.25f;
  private static final double SUSPICIOUS_DEGREES = 60;

  /** Nobody's hand goes faster: 17 metres a second. */
  private static final float FASTEST_M = 17 / 24f;

  private static final float UNDER_FLOOR_M = 0.02f;

  /** Joints whose way is watched. */
  private static final Bone[] WATCHED = {
    Bone.PELVIS, Bone.CHEST, Bone.HEAD, Bone.UPPER_ARM_L, Bone.UPPER_ARM_R, Bone.FOREARM_L, Bone.FOREARM_R, Bone.HAND_L,
    Bone.HAND_R, Bone.THIGH_L, Bone.THIGH_R, Bone.SHIN_L, Bone.SHIN_R, Bone.FOOT_L, Bone.FOOT_R
  };

  /** Where flesh is lowest about a bone: a point in its frame and how thick the flesh is there, reference metres. */
  private record Flesh(String part, Bone bone, float x, float y, float z, float thick) {}

  private static final List<Flesh> FLESH = new ArrayList<>();

  static {
    FLESH.add(new Flesh("head", Bone.HEAD, 0, 0.107f, -0.02f, 0.09f));
    FLESH.add(new Flesh("hips", Bone.PELVIS, 0, 0, 0, 0.08f));
    for (String side : new String[] {"_L", "_R"}) {
      FLESH.add(new Flesh("wrist", Bone.valueOf("HAND" + side), 0, 0, 0, 0.02f));
      FLESH.add(new Flesh("fingers", Bone.valueOf("FINGER_TIPS" + side), 0, 0, -0.03f, 0.006f));
      FLESH.add(new Flesh("elbow", Bone.valueOf("FOREARM" + side), 0, 0, 0, 0.03f));
      FLESH.add(new Flesh("shoulder", Bone.valueOf("UPPER_ARM" + side), 0, 0, 0, 0.05f));
      FLESH.add(new Flesh("knee", Bone.valueOf("SHIN" + side), 0, 0, 0, 0.045f));
      FLESH.add(new Flesh("heel", Bone.valueOf("FOOT" + side), 0, -0.085f, 0.05f, 0));
      FLESH.add(new Flesh("ball of a foot", Bone.valueOf("FOOT" + side), 0, -0.085f, -0.12f, 0));
    }
  }

  private final Body body;
  private final Motion motion;
  private final View view;
  private final boolean floor;
  private final Map<String, Double> worst = new TreeMap<>();

  private BodyCheck(Body body, Motion motion, View view, boolean floor) {
    this.body = body;
    this.motion = motion;
    this.view = view;
    this.floor = floor;
  }

  /**
   * All that is wrong with a motion.
   *
   * @param floor false when the act itself goes below it
   */
  static List<String> faults(Body body, Motion motion, View view, boolean floor) {
    return faults(body, motion, view, floor, motion.seconds());
  }

  static List<String> faults(Body body, Motion motion, View view, boolean floor, double until) {
    BodyCheck check = new BodyCheck(body, motion, view, floor);
    check.play(until);
    List<String> says = new ArrayList<>();
    check.worst.forEach((what, much) -> says.add(String.format("%s %.2f", what, much)));
    return says;
  }

  private void play(double until) {
    Matrix4f[] was = null;
    for (double t = 0; t <= until; t += FRAME_S) {
      Pose pose = motion.live(t, view);
      for (float n : pose.numbers()) {
        if (!Float.isFinite(n)) {
          worst.put("not finite at", t);
          return;
        }
      }
      Matrix4f[] local = body.rootFromBones(pose);
      HumanLimits.broken(local).forEach(b -> worst.merge(b.what(), b.degrees(), Math::max));
      Matrix4f[] now = world(t, local);
      if (floor) {
        sinks(now);
      }
      if (was != null) {
        jumps(t, was, now);
      }
      was = now;
    }
  }

  private Matrix4f[] world(double t, Matrix4f[] local) {
    Matrix4f root = motion.stance(t).worldFromRoot();
    Matrix4f[] all = new Matrix4f[local.length];
    for (int b = 0; b < all.length; b++) {
      all[b] = new Matrix4f(root).mul(local[b]);
    }
    return all;
  }

  private void sinks(Matrix4f[] bones) {
    float k = body.scale();
    for (Flesh f : FLESH) {
      float y = bones[f.bone.ordinal()].transformPosition(new Vector3f(f.x, f.y, f.z).mul(k)).y / k - f.thick;
      if (y < -UNDER_FLOOR_M) {
        worst.merge(f.part + " under the floor, m", (double) -y, Math::max);
      }
    }
  }

  private void jumps(double t, Matrix4f[] was, Matrix4f[] now) {
    for (Bone b : WATCHED) {
      float moved = way(was, now, b);
      if (moved > FASTEST_M) {
        worst.merge(b + " goes in a frame, m", (double) moved, Math::max);
      }
      if (moved > SUSPICIOUS_M || turn(was, now, b) > SUSPICIOUS_DEGREES) {
        closer(t - FRAME_S, b);
      }
    }
  }

  /** Whether most of a frame's way is gone in a sixteenth of it. */
  private void closer(double from, Bone bone) {
    Matrix4f[] last = world(from, body.rootFromBones(motion.live(from, view)));
    Matrix4f[] before = last;
    for (int i = 1; i <= CLOSER; i++) {
      double t = from + FRAME_S * i / CLOSER;
      Matrix4f[] now = world(t, body.rootFromBones(motion.live(t, view)));
      if (way(before, now, bone) > 0.6f * SUSPICIOUS_M) {
        worst.merge(bone + " jumps, m", (double) way(before, now, bone), Math::max);
      }
      // a hand at the end of a whipping arm rolls faster than anything else
      double flip = bone == Bone.HAND_L || bone == Bone.HAND_R ? 120 : 45;
      if (turn(before, now, bone) > flip) {
        worst.merge(bone + " flips, degrees", turn(before, now, bone), Math::max);
      }
      before = now;
    }
  }

  /** Metres. */
  private static float way(Matrix4f[] was, Matrix4f[] now, Bone bone) {
    return was[bone.ordinal()].getTranslation(new Vector3f()).distance(now[bone.ordinal()].getTranslation(new Vector3f()));
  }

  private static double turn(Matrix4f[] was, Matrix4f[] now, Bone bone) {
    Quaternionf a = was[bone.ordinal()].getNormalizedRotation(new Quaternionf());
    Quaternionf b = now[bone.ordinal()].getNormalizedRotation(new Quaternionf());
    double angle = Math.toDegrees(a.difference(b).normalize().angle());
    return angle > 180 ? 360 - angle : angle;
  }
}
