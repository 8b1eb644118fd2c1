package dev.actionline.stage.metal;

import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Ellipsoid;
import dev.actionline.stage.Field;
import dev.actionline.stage.HalfSpace;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.RoundCone;
import dev.actionline.stage.Shape;
import dev.actionline.stage.SurfaceNets;
import org.joml.Matrix3f;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A body's metal where it flows, as a field in the set: a body that sinks into a puddle, feet that
 * have grown together with the floor. The lattice it is meshed on lies still in the set, so that the
 * surface does not crawl when the body moves.
 *
 * @param field metres, in the set
 * @param cellM edge of the cells it is meshed with
 */
public record Liquid(Field field, float cellM) {
  /** Up to here a melting body's metal comes out through its skin; from here on it is all there is. */
  public static final float COVERED = 0.3f;

  private static final float CELL_M = 0.014f;

  /** Metal lies so far under the skin before it comes out, and so far over it then, metres. */
  private static final float UNDER_M = -0.014f;

  private static final float OVER_M = 0.012f;
  private static final int TENDRILS = 11;
  private static final int LOBES = 7;

  /**
   * The metal of a body that melts or holds on to the floor.
   *
   * @param skinning of the body in its pose
   */
  public static Liquid of(Body body, Matrix4f worldFromRoot, Matrix4f[] skinning, Flux flux) {
    Matrix4f[] placed = new Matrix4f[skinning.length];
    for (int b = 0; b < placed.length; b++) {
      placed[b] = new Matrix4f(worldFromRoot).mul(skinning[b]);
    }
    Field posed = body.field().posed(placed);
    Vector3f root = worldFromRoot.getTranslation(new Vector3f());
    Field.Builder out = Field.builder();
    if (flux.melt() > 0) {
      melt(out, posed, root, body.heightM(), flux.melt());
    } else {
      for (int side = 0; side < 2; side++) {
        Bone foot = side == 0 ? Bone.FOOT_L : Bone.FOOT_R;
        weld(out, posed, foot, root.y, body.scale(), flux.weld());
      }
    }
    out.carve(new HalfSpace(new Vector3f(root).add(0, -0.02f, 0), new Vector3f(0, -1, 0)), 0.001f);
    return new Liquid(out.build(), CELL_M);
  }

  /** The mesher that works on the processor. */
  public static final Mesher ON_PROCESSOR =
      (field, cellM) -> {
        Mesh m = SurfaceNets.liquid(field, cellM);
        return new Mesh(
            m.positions(), m.normals(), new byte[m.vertexCount()], m.indices(), m.bones(), m.weights());
      };

  /** Its surface, made on the processor. */
  public Mesh mesh() {
    return ON_PROCESSOR.mesh(field, cellM);
  }

  /** From the feet up the metal comes out, then the body sinks and the puddle grows. */
  private static void melt(Field.Builder out, Field posed, Vector3f root, float tall, float melt) {
    float covering = melt / COVERED;
    float sinking = (float) Easing.smooth((melt - 0.22f) / 0.78f);
    float sunk = sinking * (tall + 0.15f);
    Matrix4f down = new Matrix4f().translation(0, -sunk, 0);
    Vector3f low = new Vector3f();
    Vector3f high = new Vector3f();
    for (Field.Piece p : posed.pieces()) {
      p.shape().extent(low, high);
      if (!Float.isFinite(low.y + high.y)) {
        continue;
      }
      float height = (0.5f * (low.y + high.y) - root.y) / tall;
      float comes = (float) Easing.smooth((covering * 1.5f - height) / 0.5f);
      float by = (float) Easing.mix(UNDER_M, OVER_M, comes);
      Shape shape = Swollen.of(p.shape().moved(down), p.carves() ? -by - 0.004f : by);
      float blend = p.blend() + 0.02f * covering;
      if (high.y - sunk > root.y - 0.05f) {
        if (p.carves()) {
          out.carve(shape, blend);
        } else {
          out.add(shape, blend);
        }
      }
    }
    puddle(out, root, tall, (float) Easing.mix(0.25f * Math.min(1, covering), 1, sinking), sinking);
  }

  private static void puddle(Field.Builder out, Vector3f root, float tall, float size, float sinking) {
    float reach = 0.36f * tall * (float) Math.sqrt(size);
    float thick = 0.012f + 0.022f * size;
    // the last of the body draws the puddle up into itself
    float draws = 0.05f + 0.16f * (1 - sinking);
    Matrix3f level = new Matrix3f();
    Vector3f middle = new Vector3f(root.x, root.y, root.z);
    out.add(new Ellipsoid(middle, new Vector3f(reach, thick, reach), level), draws);
    long seed = Noise.seed(7, "puddle");
    for (int i = 0; i < LOBES; i++) {
      double a = 2 * Math.PI * (i + 0.35 * Noise.range(seed, i, -1, 1)) / LOBES;
      float far = reach * (float) Noise.range(seed, 20 + i, 0.72, 1.0);
      float wide = reach * (float) Noise.range(seed, 40 + i, 0.26, 0.42);
      Vector3f at =
          new Vector3f(root.x + far * (float) Math.cos(a), root.y, root.z + far * (float) Math.sin(a));
      out.add(new Ellipsoid(at, new Vector3f(wide, 0.85f * thick, wide), level), 0.05f);
    }
  }

  /** One foot: a low mound, tendrils along the floor; threads while it is lifted. */
  private static void weld(
      Field.Builder out, Field posed, Bone foot, float floor, float scale, float weld) {
    Vector3f low = new Vector3f(Float.POSITIVE_INFINITY);
    Vector3f high = new Vector3f(Float.NEGATIVE_INFINITY);
    Vector3f l = new Vector3f();
    Vector3f h = new Vector3f();
    String side = foot.name().substring(foot.name().length() - 2);
    for (Field.Piece p : posed.pieces()) {
      String bone = p.bone().name();
      boolean sole = bone.equals("FOOT" + side) || bone.equals("TOES" + side);
      if (sole || bone.equals("SHIN" + side)) {
        float by = (float) Easing.mix(UNDER_M, sole ? 0.016f : 0.006f, weld);
        if (!p.carves()) {
          out.add(Swollen.of(p.shape(), by), p.blend() + 0.03f * weld);
        }
      }
      if (sole && !p.carves()) {
        p.shape().extent(l, h);
        low.min(l);
        high.max(h);
      }
    }
    if (low.x > high.x) {
      return;
    }
    Vector3f middle = new Vector3f(low).add(high).mul(0.5f);
    float lifted = Math.max(0, low.y - floor);
    float holds = weld * (1 - (float) Easing.smooth(lifted / (0.30f * scale)));
    if (holds < 0.01f) {
      return;
    }
    mound(out, middle, high, low, floor, scale, holds);
    if (lifted > 0.012f) {
      threads(out, middle, low.y, floor, scale, holds);
    }
  }

  private static void mound(
      Field.Builder out, Vector3f middle, Vector3f high, Vector3f low, float floor, float scale, float holds) {
    float grown = (float) Math.sqrt(holds);
    float x = 0.5f * (high.x - low.x) + 0.09f * scale;
    float z = 0.5f * (high.z - low.z) + 0.09f * scale;
    Vector3f ground = new Vector3f(middle.x, floor - 0.002f, middle.z);
    Vector3f radii = new Vector3f(x * grown, 0.036f * scale * holds, z * grown);
    out.add(new Ellipsoid(ground, radii, new Matrix3f()), 0.15f * scale * holds + 0.01f);
    for (int i = 0; i < TENDRILS; i++) {
      double a = 2 * Math.PI * i / TENDRILS + 0.3;
      float far = (0.24f + 0.10f * (float) Math.sin(2.7 * i + 2)) * scale * grown;
      Vector3f d = new Vector3f((float) Math.cos(a), 0, (float) Math.sin(a));
      Vector3f root = new Vector3f(ground).fma(0.08f * scale, d).add(0, 0.008f, 0);
      Vector3f bend = new Vector3f(d).rotateY(0.35f * (float) Math.sin(5.1 * i));
      Vector3f tip = new Vector3f(ground).fma(far, bend);
      out.add(new RoundCone(root, tip, 0.034f * scale * grown, 0.012f * scale * grown), 0.05f * scale);
    }
  }

  /** What still holds a foot that is pulled off: threads that thin out as they are drawn. */
  private static void threads(
      Field.Builder out, Vector3f sole, float from, float floor, float scale, float holds) {
    for (int i = 0; i < 4; i++) {
      double a = Math.PI * (0.25 + 0.5 * i);
      float off = 0.045f * scale;
      Vector3f aside = new Vector3f(off * (float) Math.cos(a), 0, 1.5f * off * (float) Math.sin(a));
      Vector3f top = new Vector3f(sole.x, from + 0.02f, sole.z).add(aside);
      Vector3f middle = new Vector3f(sole.x, 0.5f * (from + floor), sole.z).fma(0.55f, aside);
      Vector3f foot = new Vector3f(sole.x, floor, sole.z).fma(1.2f, aside);
      float thin = 0.013f * scale * holds;
      out.add(new RoundCone(top, middle, 2.0f * thin, thin), 0.04f);
      out.add(new RoundCone(middle, foot, thin, 2.4f * thin), 0.05f);
    }
  }
}
