package dev.actionline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/** A body in a pose as something solid that others touch: flesh under cloth. World metres. Immutable. */
public final class Flesh {
  /** Over which the way out is told by the distances about a point, metres. */
  private static final float STEP = 0.006f;

  private final List<Field.Piece> pieces = new ArrayList<>();
  private final float[] cloth;
  private final Vector3f[] middle;
  private final float[] radius;

  private Flesh(Field posed, FigureLook look, float scale, Predicate<Bone> of) {
    for (Field.Piece p : posed.pieces()) {
      if (!p.carves() && of.test(p.bone())) {
        pieces.add(p);
      }
    }
    cloth = new float[pieces.size()];
    middle = new Vector3f[pieces.size()];
    radius = new float[pieces.size()];
    for (int i = 0; i < cloth.length; i++) {
      cloth[i] = scale * Wardrobe.clothOver(look, pieces.get(i).bone());
      Vector3f low = new Vector3f();
      Vector3f high = new Vector3f();
      pieces.get(i).shape().extent(low, high);
      radius[i] = low.distance(high) / 2 + cloth[i];
      middle[i] = low.add(high).mul(0.5f);
    }
  }

  /** Whether a bone is one of an arm, from the upper arm to the fingers. */
  public static boolean isArm(Bone bone) {
    boolean arm = bone.ordinal() > Bone.CLAVICLE_L.ordinal() && bone.ordinal() < Bone.THIGH_L.ordinal() && bone != Bone.CLAVICLE_R;
    return arm || bone.name().startsWith("ELBOW") || bone.name().startsWith("WRIST");
  }

  /** A body of a look, or some of its bones alone, placed in the world. */
  public static Flesh of(FigureLook look, Pose pose, Matrix4f worldFromRoot, Predicate<Bone> bones) {
    Body body = Figures.body(look);
    Matrix4f[] skinning = body.skinning(pose);
    for (int i = 0; i < skinning.length; i++) {
      skinning[i] = new Matrix4f(worldFromRoot).mul(skinning[i]);
    }
    return new Flesh(body.field().posed(skinning), look, body.scale(), bones);
  }

  /** How far a point is off, negative inside; exact near by, a lower bound farther than a hand's length. */
  public float off(Vector3fc at) {
    float d = Field.FAR;
    for (int i = 0; i < cloth.length; i++) {
      Field.Piece p = pieces.get(i);
      float least = middle[i].distance(at.x(), at.y(), at.z()) - radius[i];
      if (least < d + p.blend()) {
        d = least > 0.2f ? Math.min(d, least) : p.join(d, p.shape().distance(at.x(), at.y(), at.z()) - cloth[i]);
      }
    }
    return d;
  }

  /** The way out from a point, unit. */
  public Vector3f out(Vector3fc at) {
    Vector3f p = new Vector3f(at);
    float x = off(p.add(STEP, 0, 0)) - off(p.sub(2 * STEP, 0, 0));
    p.set(at);
    float y = off(p.add(0, STEP, 0)) - off(p.sub(0, 2 * STEP, 0));
    p.set(at);
    float z = off(p.add(0, 0, STEP)) - off(p.sub(0, 0, 2 * STEP));
    Vector3f out = new Vector3f(x, y, z);
    return out.lengthSquared() < 1e-12f ? new Vector3f(0, 1, 0) : out.normalize();
  }
}
