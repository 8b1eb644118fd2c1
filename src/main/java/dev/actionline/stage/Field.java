package dev.actionline.stage;

import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix3f;
import org.joml.Matrix3fc;
import org.joml.Matrix4fc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * A solid made of pieces, one after another: each is added to what is there, or carved out of it,
 * with a seam as wide as its blend. Negative inside, metres. Immutable.
 *
 * <p>Carving concerns the pieces before it, so the order tells.
 */
public final class Field {

  /**
   * One piece.
   *
   * @param carves true when the shape is taken away
   * @param blend metres over which the surfaces flow into each other; 0 is a crisp seam
   * @param material index into the owner's materials; for a carving piece the colour of the wound,
   *     or -1 to keep that of what is carved
   * @param bone that carries it
   */
  public record Piece(Shape shape, boolean carves, float blend, int material, Bone bone) {

    /** The field with this piece, from the field before it and this shape's distance. */
    float join(float before, float distance) {
      return carves ? smoothMax(before, -distance, blend) : smoothMin(before, distance, blend);
    }
  }

  /** Far outside, metres. */
  static final float FAR = 1e9f;

  private final List<Piece> pieces;
  private final Vector3f low = new Vector3f(Float.POSITIVE_INFINITY);
  private final Vector3f high = new Vector3f(Float.NEGATIVE_INFINITY);

  private Field(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    Vector3f l = new Vector3f();
    Vector3f h = new Vector3f();
    for (Piece p : pieces) {
      if (!p.carves) {
        // A smooth seam bulges by a quarter of its width where two surfaces meet.
        p.shape.extent(l, h);
        low.min(l.sub(p.blend / 4, p.blend / 4, p.blend / 4));
        high.max(h.add(p.blend / 4, p.blend / 4, p.blend / 4));
      }
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  public List<Piece> pieces() {
    return pieces;
  }

  public boolean isEmpty() {
    return pieces.stream().allMatch(Piece::carves);
  }

  public float distance(float x, float y, float z) {
    float d = FAR;
    for (Piece p : pieces) {
      d = p.join(d, p.shape.distance(x, y, z));
    }
    return d;
  }

  public float distance(Vector3fc at) {
    return distance(at.x(), at.y(), at.z());
  }

  /** True inside. */
  public boolean holds(float x, float y, float z) {
    boolean near = x > low.x && x < high.x && y > low.y && y < high.y && z > low.z && z < high.z;
    return near && distance(x, y, z) < 0;
  }

  /** The corners of a box around everything added. */
  public void extent(Vector3f lowest, Vector3f highest) {
    lowest.set(low);
    highest.set(high);
  }

  /** Every piece carried by its bone: matrices in {@link Bone} order, as {@link Body#skinning}. */
  public Field posed(Matrix4fc[] skinning) {
    List<Piece> moved = new ArrayList<>(pieces.size());
    for (Piece p : pieces) {
      Matrix4fc m = skinning[p.bone.ordinal()];
      float scale = Shape.scaleOf(m);
      moved.add(new Piece(p.shape.moved(m), p.carves, p.blend * scale, p.material, p.bone));
    }
    return new Field(moved);
  }

  /**
   * Smooth minimum, quadratic (Quilez, "Smooth minimum"): differs from the minimum within k only.
   */
  public static float smoothMin(float a, float b, float k) {
    float h = k - Math.abs(a - b);
    float least = a < b ? a : b;
    return h <= 0 ? least : least - h * h / (4 * k);
  }

  /**
   * Within a seam the surface follows both fields: the lesser part that the one farther off has in it.
   *
   * @param apart one field less the other
   * @return 0 to a half
   */
  static float lesserShare(float apart, float k) {
    float h = k - Math.abs(apart);
    return h <= 0 ? 0 : h / (2 * k);
  }

  public static float smoothMax(float a, float b, float k) {
    return -smoothMin(-a, -b, k);
  }

  /** Builds a field piece by piece. Material and bone hold for the pieces that follow. */
  public static final class Builder {
    private static final Matrix3fc UPRIGHT = new Matrix3f();
    private final List<Piece> pieces = new ArrayList<>();
    private int material;
    private Bone bone = Bone.PELVIS;

    public Builder material(int index) {
      material = index;
      return this;
    }

    public Builder bone(Bone carrier) {
      bone = carrier;
      return this;
    }

    public Builder add(Shape shape, float blend) {
      pieces.add(new Piece(shape, false, blend, material, bone));
      return this;
    }

    public Builder carve(Shape shape, float blend) {
      pieces.add(new Piece(shape, true, blend, -1, bone));
      return this;
    }

    /** Carves, and gives the carved surface the current material. */
    public Builder carveInMaterial(Shape shape, float blend) {
      pieces.add(new Piece(shape, true, blend, material, bone));
      return this;
    }

    public Builder cone(Vector3fc a, Vector3fc b, float radiusA, float radiusB, float blend) {
      return add(new RoundCone(new Vector3f(a), new Vector3f(b), radiusA, radiusB), blend);
    }

    public Builder ball(Vector3fc center, float radius, float blend) {
      return ellipsoid(center, new Vector3f(radius), UPRIGHT, blend);
    }

    public Builder ellipsoid(Vector3fc center, Vector3fc radii, Matrix3fc axes, float blend) {
      return add(
          new Ellipsoid(new Vector3f(center), new Vector3f(radii), new Matrix3f(axes)), blend);
    }

    public Builder ellipsoid(Vector3fc center, Vector3fc radii, float blend) {
      return ellipsoid(center, radii, UPRIGHT, blend);
    }

    /** Takes away all that lies beyond a plane, on the side the normal points to. */
    public Builder cut(Vector3fc point, Vector3fc normal, float blend) {
      return carve(new HalfSpace(new Vector3f(point), new Vector3f(normal).normalize()), blend);
    }

    /** All pieces of another field, after those there are. */
    public Builder all(Field other) {
      pieces.addAll(other.pieces);
      return this;
    }

    public Field build() {
      return new Field(pieces);
    }
  }
}
