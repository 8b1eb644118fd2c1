package dev.actionline.stage.metal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Field;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Mesh;
import dev.actionline.stage.Pose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector4f;
import org.junit.jupiter.api.Test;

/** What metal does to a body: wounds, flowing, growing together with the floor, changing. */
class MetalTest {
  private static final Body SILVER = Figures.body(look("man", 1.83f, "chrome"));
  private static final Body WOMAN = Figures.body(look("woman", 1.70f, "skin"));
  private static final Body BOY = Figures.body(look("boy", 1.30f, "skin"));

  private static FigureLook look(String figure, float heightM, String surface) {
    return new FigureLook(figure, heightM, "none", Map.of(), Map.of(), surface, Map.of(), 0);
  }

  private static Wound wound(float open, boolean through) {
    Vector3f at = new Vector3f(0, 0.06f, 0);
    return new Wound(Bone.CHEST, at, new Vector3f(0, 0, -1), 0.1f, open, through, 5);
  }

  @Test
  void aPatchLiesOnTheSkinAtItsRim() {
    Patch patch = Patch.of(SILVER, List.of(wound(1, false)));
    Vector4f ball = patch.balls().get(0);
    Field skin = SILVER.field();
    float[] p = patch.mesh().positions();
    int rim = 0;
    for (int v : patch.mesh().indices()) {
      float away = new Vector3f(p[3 * v] - ball.x, p[3 * v + 1] - ball.y, p[3 * v + 2] - ball.z).length();
      if (Math.abs(away - ball.w) < 0.006f) {
        rim++;
        assertThat(Math.abs(skin.distance(p[3 * v], p[3 * v + 1], p[3 * v + 2]))).isLessThan(0.0015f);
      }
    }
    assertThat(rim).isGreaterThan(50);
  }

  @Test
  void aCraterClosesWithoutAJump() {
    List<Mesh> frames = new java.util.ArrayList<>();
    for (int f = 0; f <= 20; f++) {
      frames.add(Patch.of(SILVER, List.of(wound(1 - f / 20.5f, false))).mesh());
    }
    for (int f = 1; f < frames.size(); f++) {
      assertThat(farthest(frames.get(f), frames.get(f - 1))).as("frame " + f).isLessThan(0.012f);
    }
  }

  @Test
  void anExplosionInsideGoesCleanThroughAndLeavesARing() {
    Patch patch = Patch.of(SILVER, List.of(wound(1, true)));
    Vector4f b = patch.balls().get(0);
    // nothing in the way along the bore, the body still there on both sides of it
    assertThat(crossings(patch.mesh(), b.x, b.y)).isZero();
    assertThat(crossings(patch.mesh(), b.x - 0.135f, b.y)).isGreaterThanOrEqualTo(2);
    assertThat(crossings(patch.mesh(), b.x + 0.135f, b.y)).isGreaterThanOrEqualTo(2);
  }

  @Test
  void healedMetalIsWhole() {
    assertThat(crossings(Patch.of(SILVER, List.of(wound(0.01f, true))).mesh(), 0, 1.25f)).isPositive();
  }

  /** Triangles that a line along z meets. */
  private static int crossings(Mesh m, float x, float y) {
    int n = 0;
    float[] p = m.positions();
    int[] t = m.indices();
    for (int i = 0; i < t.length; i += 3) {
      boolean in = true;
      float sign = 0;
      for (int k = 0; k < 3; k++) {
        int a = 3 * t[i + k];
        int b = 3 * t[i + (k + 1) % 3];
        float side = (p[b] - p[a]) * (y - p[a + 1]) - (p[b + 1] - p[a + 1]) * (x - p[a]);
        in &= sign == 0 || side * sign >= 0;
        sign = sign == 0 ? side : sign;
      }
      n += in ? 1 : 0;
    }
    return n;
  }

  @Test
  void twoBodiesFlowIntoEachOtherWithoutAJump() {
    int frames = 48;
    for (Body[] pair : new Body[][] {{WOMAN, SILVER}, {BOY, WOMAN}}) {
      float[] first = null;
      float[] second = null;
      for (int f = 0; f <= frames; f++) {
        Morph morph = Morph.of(pair[0], pair[1], Pose.STANDING, f / (float) frames);
        float[] a = skinned(pair[0].mesh(), morph.first());
        float[] b = skinned(pair[1].mesh(), morph.second());
        if (f > 0) {
          assertThat(moved(first, a)).as("first body, frame " + f).isLessThan(0.02f);
          assertThat(moved(second, b)).as("second body, frame " + f).isLessThan(0.02f);
        }
        first = a;
        second = b;
      }
    }
  }

  @Test
  void aChangeBeginsAndEndsAsTheBodiesAre() {
    Morph begin = Morph.of(BOY, WOMAN, Pose.STANDING, 0);
    Morph end = Morph.of(BOY, WOMAN, Pose.STANDING, 1);
    assertThat(moved(skinned(BOY.mesh(), begin.first()), skinned(BOY.mesh(), BOY.skinning(Pose.STANDING))))
        .isLessThan(1e-4f);
    assertThat(moved(skinned(WOMAN.mesh(), end.second()), skinned(WOMAN.mesh(), WOMAN.skinning(Pose.STANDING))))
        .isLessThan(1e-4f);
  }

  @Test
  void aMeltingBodySinksWithoutAJumpUntilOnlyThePuddleIsLeft() {
    Matrix4f world = new Matrix4f().translation(3, 0.5f, -2);
    Mesh before = null;
    for (int f = 0; f <= 60; f += 1) {
      Mesh now = liquid(SILVER, world, Pose.STANDING, new Flux(Math.max(0.02f, f / 60f), 0, 0, List.of())).mesh();
      if (before != null && f % 12 == 0) {
        assertThat(farthest(now, before)).as("frame " + f).isLessThan(0.09f);
      }
      before = now;
    }
    assertThat(highest(before) - 0.5f).isBetween(0.01f, 0.12f);
  }

  @Test
  void weldedFeetHoldOnToTheFloorWhileTheyWalk() {
    Flux flux = new Flux(0, 1, 0.6f, List.of());
    Field planted = liquid(SILVER, new Matrix4f(), Pose.STANDING, flux).field();
    Pose lifted = Pose.STANDING.with(Pose.Channel.FOOT_L, -0.11f, 0.12f, 0);
    Field threads = liquid(SILVER, new Matrix4f(), lifted, flux).field();
    assertThat(below(planted, 0.01f)).as("planted, square metres").isGreaterThan(0.1);
    assertThat(below(threads, 0.06f)).as("threads under a lifted foot").isPositive();
    assertThat(below(threads, 0.06f)).isLessThan(below(planted, 0.06f));
  }

  /** Square metres of a level cut on the left side. */
  private static double below(Field f, float y) {
    int n = 0;
    for (float x = -0.6f; x < 0; x += 0.005f) {
      for (float z = -0.6f; z < 0.6f; z += 0.005f) {
        n += f.distance(x, y, z) < 0 ? 1 : 0;
      }
    }
    return n * 0.005 * 0.005;
  }

  private static Liquid liquid(Body body, Matrix4f world, Pose pose, Flux flux) {
    return Liquid.of(body, world, body.skinning(pose), flux);
  }

  private static float highest(Mesh m) {
    float y = Float.NEGATIVE_INFINITY;
    for (int v = 0; v < m.vertexCount(); v++) {
      y = Math.max(y, m.positions()[3 * v + 1]);
    }
    return y;
  }

  /** The farthest that a used vertex of one mesh lies from the nearest vertex of another. */
  private static float farthest(Mesh of, Mesh from) {
    Map<Long, List<Integer>> cells = new HashMap<>();
    float cell = 0.05f;
    float[] q = from.positions();
    for (int v : from.indices()) {
      cells.computeIfAbsent(key(q[3 * v], q[3 * v + 1], q[3 * v + 2], 0, 0, 0, cell), k -> new java.util.ArrayList<>())
          .add(v);
    }
    float worst = 0;
    float[] p = of.positions();
    for (int v : of.indices()) {
      float best = Float.POSITIVE_INFINITY;
      for (int i = 0; i < 27; i++) {
        List<Integer> near =
            cells.getOrDefault(
                key(p[3 * v], p[3 * v + 1], p[3 * v + 2], i % 3 - 1, i / 3 % 3 - 1, i / 9 - 1, cell), List.of());
        for (int u : near) {
          best = Math.min(best, Vector3f.distanceSquared(
              p[3 * v], p[3 * v + 1], p[3 * v + 2], q[3 * u], q[3 * u + 1], q[3 * u + 2]));
        }
      }
      worst = Math.max(worst, (float) Math.sqrt(Math.min(best, 1)));
    }
    return worst;
  }

  private static long key(float x, float y, float z, int i, int j, int k, float cell) {
    long a = (long) Math.floor(x / cell) + i & 0xfffff;
    long b = (long) Math.floor(y / cell) + j & 0xfffff;
    long c = (long) Math.floor(z / cell) + k & 0xfffff;
    return a << 40 | b << 20 | c;
  }

  private static float[] skinned(Mesh m, Matrix4f[] bones) {
    float[] out = new float[m.positions().length];
    Vector3f v = new Vector3f();
    for (int i = 0; i < m.vertexCount(); i++) {
      for (int s = 0; s < 4; s++) {
        float w = m.weights()[4 * i + s];
        bones[m.bones()[4 * i + s]].transformPosition(
            m.positions()[3 * i], m.positions()[3 * i + 1], m.positions()[3 * i + 2], v);
        out[3 * i] += w * v.x;
        out[3 * i + 1] += w * v.y;
        out[3 * i + 2] += w * v.z;
      }
    }
    return out;
  }

  private static float moved(float[] a, float[] b) {
    float worst = 0;
    for (int i = 0; i < a.length; i += 3) {
      worst = Math.max(worst, Vector3f.distance(a[i], a[i + 1], a[i + 2], b[i], b[i + 1], b[i + 2]));
    }
    return worst;
  }
}
