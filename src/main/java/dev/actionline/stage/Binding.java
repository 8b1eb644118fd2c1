package dev.actionline.stage;

import dev.actionline.core.Easing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joml.Vector3f;

/**
 * Which bones carry a place of the skin: those whose flesh is near, the nearest most. A bone's
 * flesh is a shape in the bind pose; its share falls off exponentially with the distance to it,
 * over a length that is a joint's softness.
 */
public final class Binding {
  /** Shares by bone of one place; the four greatest are kept. */
  static final class Shares {
    final float[] byBone = new float[Bone.values().length];

    void add(Bone bone, double share) {
      byBone[bone.ordinal()] += (float) share;
    }

    float of(Bone bone) {
      return byBone[bone.ordinal()];
    }

    void write(byte[] bones, float[] weights, int vertex) {
      Binding.write(byBone, bones, weights, vertex);
    }
  }

  /** Writes the four greatest shares of a vertex, summing to 1, and takes them out. */
  public static void write(float[] shares, byte[] bones, float[] weights, int vertex) {
    float sum = 0;
    for (int slot = 0; slot < 4; slot++) {
      int best = 0;
      for (int b = 1; b < shares.length; b++) {
        best = shares[b] > shares[best] ? b : best;
      }
      bones[4 * vertex + slot] = (byte) best;
      weights[4 * vertex + slot] = shares[best];
      sum += shares[best];
      shares[best] = 0;
    }
    for (int slot = 0; slot < 4; slot++) {
      weights[4 * vertex + slot] /= sum;
    }
  }

  /** How a layer's vertices are bound. */
  interface Rule {
    void shares(float x, float y, float z, Shares out);

    /** The same for what lies within {@code radius} metres of a point, and quicker. */
    default Rule near(float x, float y, float z, float radius) {
      return this;
    }
  }

  /** Everything follows one bone. */
  static Rule to(Bone bone) {
    return (x, y, z, out) -> out.add(bone, 1);
  }

  /**
   * Flesh of a bone.
   *
   * @param softness metres over which its hold fades
   * @param finger 0 for the body; the fingers, 1 and up, hold nothing of each other
   * @param side -1 on the left, 1 on the right, 0 in the middle
   */
  private record Flesh(Bone bone, Formula formula, float softness, int finger, int side) {
    static Flesh of(Bone bone, Shape shape, float softness, int finger) {
      boolean middle = bone.ordinal() < Bone.CLAVICLE_L.ordinal();
      int side = middle ? 0 : bone.name().endsWith("_L") ? -1 : 1;
      return new Flesh(bone, shape.formula(), softness, finger, side);
    }

    /** A leg holds nothing beyond the middle. */
    double onItsSide(float x) {
      return side == 0 ? 1 : Easing.ramp(side * x, -0.02, 0.02);
    }

    /** Beyond the nearest flesh it holds so far, metres. */
    float reach() {
      return 8 * softness;
    }
  }

  private final List<Flesh> flesh = new ArrayList<>();
  private final Anatomy body;

  private Binding(Anatomy body) {
    this.body = body;
  }

  /** The flesh of a body. */
  static Binding of(Anatomy body) {
    Binding binding = new Binding(body);
    binding.trunk();
    for (Side side : Side.values()) {
      binding.arm(side);
      binding.leg(side);
      binding.hand(side);
    }
    return binding;
  }

  /** The rule for skin and clothes. */
  Rule rule() {
    return new Held(flesh.toArray(Flesh[]::new));
  }

  /** The same without the flesh of some bones. */
  Rule without(Bone... bones) {
    List<Bone> left = List.of(bones);
    return new Held(flesh.stream().filter(f -> !left.contains(f.bone)).toArray(Flesh[]::new));
  }

  private void trunk() {
    Field.Builder f = Field.builder();
    body.trunk(f, 0);
    body.hips(f, 0);
    body.neck(f);
    for (Field.Piece p : f.build().pieces()) {
      float soft = p.bone() == Bone.NECK ? 0.012f : 0.022f;
      flesh.add(Flesh.of(p.bone(), p.shape(), soft, 0));
    }
    float q = body.build.head();
    Vector3f skull = body.joints.point(Bone.HEAD, 0, 0.115f * q, -0.01f * q);
    add(Bone.HEAD, skull, skull, 0.085f * q, 0.085f * q, 0.016f);
    Vector3f chin = body.joints.point(Bone.HEAD, 0, 0.03f * q, -0.07f * q);
    add(Bone.HEAD, skull, chin, 0.05f * q, 0.03f * q, 0.016f);
  }

  private void arm(Side side) {
    float g = body.build.girth();
    Bone upper = Bone.UPPER_ARM_L.on(side);
    Bone fore = Bone.FOREARM_L.on(side);
    limb(Bone.SHOULDER_L.on(side), upper, 0.012f, -0.035f, 0.050f * g, 0.048f * g, 0.014f);
    limb(upper, upper, -0.10f, -0.27f, 0.045f * g, 0.038f * g, 0.016f);
    limb(Bone.ELBOW_L.on(side), fore, 0.006f, -0.006f, 0.036f * g, 0.036f * g, 0.010f);
    limb(fore, fore, -0.035f, -0.13f, 0.037f * g, 0.037f * g, 0.012f);
    limb(Bone.WRIST_L.on(side), fore, -0.18f, -0.245f, 0.031f * g, body.wrist(), 0.014f);
  }

  private void leg(Side side) {
    float g = body.build.girth();
    Bone thigh = Bone.THIGH_L.on(side);
    Bone shin = Bone.SHIN_L.on(side);
    Bone foot = Bone.FOOT_L.on(side);
    limb(Bone.HIP_L.on(side), thigh, 0.02f, -0.06f, 0.082f * g, 0.078f * g, 0.018f);
    limb(thigh, thigh, -0.14f, -0.38f, 0.070f * g, 0.053f * g, 0.018f);
    limb(Bone.KNEE_L.on(side), shin, 0.008f, -0.008f, 0.050f * g, 0.050f * g, 0.012f);
    limb(shin, shin, -0.045f, -0.37f, 0.050f * g, 0.036f * g, 0.014f);
    Vector3f ankle = body.joints.point(foot, 0, -0.03f, 0.02f);
    Vector3f ball = body.joints.point(foot, 0, -0.055f, -0.095f);
    add(foot, ankle, ball, 0.042f, 0.034f, 0.009f);
    Vector3f toe = body.joints.point(foot, 0, -0.062f, -0.145f);
    Vector3f tip = body.joints.point(foot, 0, -0.066f, -0.19f);
    add(Bone.TOES_L.on(side), toe, tip, 0.034f, 0.03f, 0.008f);
  }

  /** Flesh along a limb's frame, from one height to another. */
  private void limb(
      Bone holder, Bone frame, float from, float to, float ra, float rb, float softness) {
    add(
        holder,
        body.joints.point(frame, 0, from, 0),
        body.joints.point(frame, 0, to, 0),
        ra,
        rb,
        softness);
  }

  private void add(Bone bone, Vector3f a, Vector3f b, float ra, float rb, float softness) {
    flesh.add(Flesh.of(bone, new RoundCone(a, b, ra, rb), softness, 0));
  }

  private void hand(Side side) {
    Field.Builder f = Field.builder();
    body.hand(f, side);
    for (Field.Piece p : f.build().pieces()) {
      String name = p.bone().name();
      int finger = 3 * side.ordinal();
      finger =
          name.startsWith("INDEX")
              ? finger + 1
              : name.startsWith("FINGER") ? finger + 2 : name.startsWith("THUMB") ? finger + 3 : 0;
      flesh.add(Flesh.of(p.bone(), p.shape(), finger == 0 ? 0.006f : 0.0035f, finger));
    }
  }

  /** Held by the nearest of this flesh, and by what is hardly farther. */
  private record Held(Flesh[] flesh) implements Rule {
    private static final int FINGERS = 7;

    @Override
    public void shares(float x, float y, float z, Shares out) {
      float[] least = new float[FINGERS];
      Arrays.fill(least, Float.MAX_VALUE);
      float[] distance = new float[flesh.length];
      for (int i = 0; i < distance.length; i++) {
        float d = flesh[i].formula.at(x, y, z);
        int f = flesh[i].finger;
        distance[i] = d;
        least[f] = d < least[f] ? d : least[f];
      }
      int finger = 1;
      for (int f = 2; f < least.length; f++) {
        finger = least[f] < least[finger] ? f : finger;
      }
      float nearest = Math.min(least[0], least[finger]);
      float[] held = new float[out.byBone.length];
      for (int i = 0; i < distance.length; i++) {
        Flesh part = flesh[i];
        float away = distance[i] - nearest;
        if ((part.finger == 0 || part.finger == finger) && away < part.reach()) {
          double share = Math.exp(-away / part.softness) * part.onItsSide(x);
          int b = part.bone.ordinal();
          held[b] = Math.max(held[b], (float) share);
        }
      }
      for (int b = 0; b < held.length; b++) {
        out.byBone[b] += held[b];
      }
    }

    @Override
    public Rule near(float x, float y, float z, float radius) {
      float nearest = Float.MAX_VALUE;
      float[] least = new float[flesh.length];
      for (int i = 0; i < least.length; i++) {
        least[i] = flesh[i].formula.leastNear(x, y, z, radius);
        nearest = Math.min(nearest, flesh[i].formula.mostNear(x, y, z, radius));
      }
      List<Flesh> here = new ArrayList<>();
      for (int i = 0; i < least.length; i++) {
        if (least[i] <= nearest + flesh[i].reach()) {
          here.add(flesh[i]);
        }
      }
      return new Held(here.toArray(Flesh[]::new));
    }
  }
}
