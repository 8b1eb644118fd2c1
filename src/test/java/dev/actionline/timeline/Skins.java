package dev.actionline.timeline;

import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Field;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Mesh;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** The drawn skin of a body in a frame, and how near another's is to it, or how deep in it. World metres. */
final class Skins {
  /** Edge of the cells in which vertices are looked up, metres. */
  private static final float CELL = 0.06f;

  /** Of so many vertices one is measured. */
  private static final int EVERY = 4;

  /** Farther than so many cells no skin is looked for. */
  private static final int CELLS = 3;

  private static final float FAR = CELLS * CELL;

  /** As far as cloth stands off the flesh, metres. */
  private static final float CLOTH = 0.03f;

  /** So many vertices may be odd ones: folds of cloth, a seam. */
  private static final int ODD = 2;

  private final Vector3f[] at;
  private final Vector3f[] normal;
  private final Bone[] bone;
  private final Field flesh;
  private final Map<Long, List<Integer>> cells = new HashMap<>();
  private final Vector3f low = new Vector3f(1e9f);
  private final Vector3f high = new Vector3f(-1e9f);

  Skins(FrameState.FigureState figure) {
    Body body = Figures.body(figure.look());
    Mesh mesh = body.mesh();
    Matrix4f root = figure.stance().worldFromRoot();
    Matrix4f[] skin = Arrays.stream(body.skinning(figure.pose())).map(m -> new Matrix4f(root).mul(m)).toArray(Matrix4f[]::new);
    flesh = body.field().posed(skin);
    int n = mesh.vertexCount();
    at = new Vector3f[n];
    normal = new Vector3f[n];
    bone = new Bone[n];
    for (int v = 0; v < n; v++) {
      Vector3f p = new Vector3f(mesh.positions()[3 * v], mesh.positions()[3 * v + 1], mesh.positions()[3 * v + 2]);
      Vector3f d = new Vector3f(mesh.normals()[3 * v], mesh.normals()[3 * v + 1], mesh.normals()[3 * v + 2]);
      at[v] = new Vector3f();
      normal[v] = new Vector3f();
      for (int k = 4 * v; k < 4 * v + 4; k++) {
        float w = mesh.weights()[k];
        if (w > 0) {
          at[v].fma(w, skin[mesh.bones()[k]].transformPosition(new Vector3f(p)));
          normal[v].fma(w, skin[mesh.bones()[k]].transformDirection(new Vector3f(d)));
        }
      }
      bone[v] = Bone.values()[mesh.bones()[4 * v]];
      low.min(at[v]);
      high.max(at[v]);
    }
  }

  /** Files what of this skin is near another's. */
  private void lookedUpBy(Skins other) {
    cells.clear();
    for (int v = 0; v < at.length; v++) {
      if (other.isNear(at[v])) {
        cells.computeIfAbsent(key(at[v], 0, 0, 0), k -> new ArrayList<>()).add(v);
      }
    }
  }

  private boolean isNear(Vector3f p) {
    return p.x > low.x - FAR && p.y > low.y - FAR && p.z > low.z - FAR && p.x < high.x + FAR && p.y < high.y + FAR && p.z < high.z + FAR;
  }

  private static long key(Vector3f p, int dx, int dy, int dz) {
    long x = (long) Math.floor(p.x / CELL) + dx;
    long y = (long) Math.floor(p.y / CELL) + dy;
    long z = (long) Math.floor(p.z / CELL) + dz;
    return (x & 0xFFFFF) << 40 | (y & 0xFFFFF) << 20 | (z & 0xFFFFF);
  }

  /** How far a point is off this skin, negative inside; far ones are as far as they are looked for. */
  double off(Vector3f p) {
    double in = CLOTH - flesh.distance(p);
    int best = -1;
    float least = FAR * FAR;
    for (int ring = 0; ring <= CELLS && (ring < 2 || (ring - 1) * CELL * (ring - 1) * CELL < least); ring++) {
      for (int x = -ring; x <= ring; x++) {
        for (int y = -ring; y <= ring; y++) {
          int step = Math.abs(x) == ring || Math.abs(y) == ring || ring == 0 ? 1 : 2 * ring;
          for (int z = -ring; z <= ring; z += step) {
            for (int v : cells.getOrDefault(key(p, x, y, z), List.of())) {
              float d = at[v].distanceSquared(p);
              best = d < least ? v : best;
              least = Math.min(d, least);
            }
          }
        }
      }
    }
    double away = Math.sqrt(least);
    if (best < 0) {
      return FAR;
    }
    // cloth is open at its hems, flesh is not: who is under cloth and far from the flesh is not inside
    return in > 0 && new Vector3f(p).sub(at[best]).dot(normal[best]) < 0 ? -Math.min(away, in) : away;
  }

  /**
   * What of a skin is nearest to another and what is deepest in it.
   *
   * @param nearest metres between the two, 0 when they meet; 0.18 when farther
   * @param depth metres of the deepest but for a few odd vertices; 0 when outside
   * @param part of whose it is
   */
  record Meeting(double nearest, double depth, String part) {}

  enum Of {
    HANDS, BODY;

    boolean holds(Bone bone) {
      String name = bone.name();
      boolean hand = name.startsWith("HAND") || name.startsWith("INDEX") || name.startsWith("FINGER") || name.startsWith("THUMB");
      return hand == (this == HANDS);
    }
  }

  Meeting meets(Skins other, Of of) {
    other.lookedUpBy(this);
    double nearest = FAR;
    double[] deep = new double[ODD + 1];
    Bone[] parts = new Bone[ODD + 1];
    for (int v = 0; v < at.length; v += EVERY) {
      Vector3f p = at[v];
      if (!other.isNear(p) || !of.holds(bone[v])) {
        continue;
      }
      double off = other.off(p);
      nearest = Math.min(nearest, Math.max(0, off));
      int k = 0;
      while (k < deep.length && -off <= deep[k]) {
        k++;
      }
      for (int i = deep.length - 1; i > k; i--) {
        deep[i] = deep[i - 1];
        parts[i] = parts[i - 1];
      }
      if (k < deep.length) {
        deep[k] = -off;
        parts[k] = bone[v];
      }
    }
    return new Meeting(nearest, deep[ODD], deep[ODD] > 0 ? parts[ODD].name().toLowerCase() : "");
  }
}
