package dev.actionline.stage;

import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Makes the skin of a look. */
final class Tailor {
  private Tailor() {}

  static FigureBody.Skin dress(
      FigureDescription description, FigureLook look, Proportions build, Skeleton skeleton, float scale) {
    Anatomy anatomy = new Anatomy(build, skeleton.bind());
    Field.Builder f = Field.builder().all(anatomy.naked());
    f.bone(Bone.HEAD).ball(
        Features.fromHead(skeleton.bind(), build, new Vector3f()), 0.1f * build.head(), 0.02f);
    Field naked = f.build();
    Mesh m = SurfaceNets.mesh(naked, 0.009f);
    byte[] bones = new byte[4 * m.vertexCount()];
    float[] weights = new float[4 * m.vertexCount()];
    for (int v = 0; v < m.vertexCount(); v++) {
      float best = 1e9f;
      for (Field.Piece p : naked.pieces()) {
        float d = p.shape().distance(m.positions()[3 * v], m.positions()[3 * v + 1], m.positions()[3 * v + 2]);
        if (!p.carves() && d < best) {
          best = d;
          bones[4 * v] = (byte) p.bone().ordinal();
        }
      }
      weights[4 * v] = 1;
    }
    float[] scaled = m.positions().clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= scale;
    }
    Material skin = new Material("skin", look.colors().getOrDefault("skin", new Vector3f(0.6f)), new Vector3f(), 0.6f, 0, 0, Material.Pattern.PLAIN, 1);
    Matrix4f[] all = new Matrix4f[Bone.values().length];
    java.util.Arrays.fill(all, new Matrix4f().scale(scale));
    return new FigureBody.Skin(
        new Mesh(scaled, m.normals(), m.materials(), m.indices(), bones, weights), List.of(skin), naked.posed(all));
  }
}
