package dev.actionline.stage.metal;

import dev.actionline.stage.Body;
import dev.actionline.stage.Field;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.Pose;
import dev.actionline.stage.SurfaceNets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector4f;

/**
 * A piece of skin with wounds in it, to be shown instead of what lies within some balls of the body's
 * own skin. It is made in the bind pose from the body's field, so that outside the wounds it lies on
 * the skin itself, and it bends with the bones that carry the skin there.
 *
 * @param mesh skinned, bind pose, metres
 * @param balls centre and radius, bind pose, metres: within them the body's own skin is not shown
 */
public record Patch(Mesh mesh, List<Vector4f> balls) {
  /** More wounds than these, and the oldest are not shown. */
  public static final int MOST = 6;

  private static final float CELL_M = 0.0075f;
  private static final float OVERLAP_M = 0.012f;

  public Patch {
    balls = List.copyOf(balls);
  }

  private record Wounded(Body body, List<Wound> wounds) {}

  /** Those asked for last: wounds that stay as they are for some frames are meshed once. */
  private static final Map<Wounded, Patch> LATELY =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Wounded, Patch> eldest) {
              return size() > 8;
            }
          });

  /** The skin of a wounded body. */
  public static Patch of(Body body, List<Wound> all) {
    List<Wound> wounds = List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    Wounded key = new Wounded(body, wounds);
    Patch known = LATELY.get(key);
    if (known == null) {
      known = made(body, wounds);
      LATELY.put(key, known);
    }
    return known;
  }

  private static Patch made(Body body, List<Wound> wounds) {
    Matrix4f[] rootFromBones = bindRootFromBones(body);
    Field skin = body.field();
    Field.Builder field = Field.builder();
    // one material, so that the mesher need not ask whose surface a place is
    for (Field.Piece p : skin.pieces()) {
      if (p.carves()) {
        field.bone(p.bone()).carve(p.shape(), p.blend());
      } else {
        field.bone(p.bone()).add(p.shape(), p.blend());
      }
    }
    List<Vector4f> balls = new ArrayList<>();
    Craters craters = new Craters(field);
    for (Wound w : wounds) {
      Matrix4f frame = rootFromBones[w.bone().ordinal()];
      Vector3f at = frame.transformPosition(w.at(), new Vector3f());
      Vector3f outward = frame.transformDirection(w.outward(), new Vector3f()).normalize();
      Vector3f mouth = surface(skin, at, outward);
      if (w.through()) {
        Vector3f back = surface(skin, at, new Vector3f(outward).negate());
        craters.hole(mouth, back, w.radiusM(), w.open(), w.seed());
        Vector3f middle = new Vector3f(mouth).lerp(back, 0.5f);
        balls.add(new Vector4f(middle, 2.9f * w.radiusM() * spread(w)));
      } else {
        craters.crater(mouth, facing(skin, mouth, outward), w.radiusM(), w.open(), w.seed());
        balls.add(new Vector4f(mouth, 1.85f * w.radiusM() * spread(w)));
      }
    }
    return new Patch(mesh(body, field.build(), balls), balls);
  }

  /** A wound that has all but closed needs less room, but never none: its blends still show. */
  private static float spread(Wound w) {
    return 0.35f + 0.65f * (float) Math.pow(w.open(), 0.6);
  }

  private static Matrix4f[] bindRootFromBones(Body body) {
    Matrix4f[] skinning = body.skinning(Pose.STANDING);
    Matrix4f[] bones = body.rootFromBones(Pose.STANDING);
    for (int b = 0; b < bones.length; b++) {
      bones[b] = skinning[b].invertAffine(new Matrix4f()).mul(bones[b]);
    }
    return bones;
  }

  /** Where one who looks at a point from outside meets the skin. */
  private static Vector3f surface(Field skin, Vector3f at, Vector3f outward) {
    Vector3f p = new Vector3f(at);
    for (int i = 0; i < 40; i++) {
      float d = skin.distance(p);
      if (d > -0.0005f) {
        break;
      }
      p.fma(Math.max(0.001f, -0.8f * d), outward);
    }
    return p;
  }

  /** Between the shot's way and the skin's own: so no petal stands off beside the body. */
  private static Vector3f facing(Field skin, Vector3f at, Vector3f outward) {
    float e = 0.02f;
    Vector3f slope =
        new Vector3f(
            skin.distance(at.x + e, at.y, at.z) - skin.distance(at.x - e, at.y, at.z),
            skin.distance(at.x, at.y + e, at.z) - skin.distance(at.x, at.y - e, at.z),
            skin.distance(at.x, at.y, at.z + e) - skin.distance(at.x, at.y, at.z - e));
    return slope.lengthSquared() < 1e-8f
        ? outward
        : slope.normalize().mul(0.75f).fma(0.25f, outward).normalize();
  }

  private static Mesh mesh(Body body, Field field, List<Vector4f> balls) {
    Vector3f low = new Vector3f(Float.POSITIVE_INFINITY);
    Vector3f high = new Vector3f(Float.NEGATIVE_INFINITY);
    for (Vector4f b : balls) {
      low.min(new Vector3f(b.x - b.w, b.y - b.w, b.z - b.w));
      high.max(new Vector3f(b.x + b.w, b.y + b.w, b.z + b.w));
    }
    // the mesh is open where it leaves its box: well outside of what is shown
    float more = OVERLAP_M + 10 * CELL_M;
    low.sub(more, more, more);
    high.add(more, more, more);
    Mesh all = SurfaceNets.mesh(field, CELL_M, low, high);
    Mesh within = within(all, balls);
    return new Grafting(body.mesh(), low, high).bound(within);
  }

  /** The triangles that lie in the balls, and a little more. */
  private static Mesh within(Mesh mesh, List<Vector4f> balls) {
    boolean[] in = new boolean[mesh.vertexCount()];
    float[] p = mesh.positions();
    for (int v = 0; v < in.length; v++) {
      for (Vector4f b : balls) {
        float r = b.w + OVERLAP_M;
        in[v] |= square(p[3 * v] - b.x) + square(p[3 * v + 1] - b.y) + square(p[3 * v + 2] - b.z) < r * r;
      }
    }
    int[] kept = new int[mesh.indices().length];
    int n = 0;
    for (int t = 0; t < kept.length; t += 3) {
      int[] i = mesh.indices();
      if (in[i[t]] || in[i[t + 1]] || in[i[t + 2]]) {
        kept[n++] = i[t];
        kept[n++] = i[t + 1];
        kept[n++] = i[t + 2];
      }
    }
    return new Mesh(
        mesh.positions(), mesh.normals(), new byte[in.length], Arrays.copyOf(kept, n), new byte[0], new float[0]);
  }

  private static float square(float x) {
    return x * x;
  }
}
