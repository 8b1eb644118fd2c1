package dev.actionline.stage;

import java.util.List;
import org.joml.Matrix4f;

/** The body of one look. Its skin is made when first asked for: poses need only its bones. */
final class FigureBody implements Body {
  private final FigureDescription description;
  private final FigureLook look;
  private final Proportions build;
  private final float scale;
  private final Skeleton skeleton;
  private Skin skin;

  FigureBody(FigureDescription description, FigureLook look) {
    this.description = description;
    this.look = look;
    Proportions described = description.build();
    this.build = described.stooped(described.stoop() + 16 * look.aged() * look.aged());
    this.scale = look.heightM() / build.standing();
    this.skeleton = new Skeleton(build, scale);
  }

  /** Mesh, materials and field belong together. */
  record Skin(Mesh mesh, List<Material> materials, Field field) {}

  private synchronized Skin skin() {
    if (skin == null) {
      skin = Tailor.dress(description, look, build, skeleton, scale);
    }
    return skin;
  }

  @Override
  public Mesh mesh() {
    return skin().mesh();
  }

  @Override
  public List<Material> materials() {
    return skin().materials();
  }

  @Override
  public Field field() {
    return skin().field();
  }

  @Override
  public float heightM() {
    return look.heightM();
  }

  @Override
  public float scale() {
    return scale;
  }

  @Override
  public Matrix4f[] rootFromBones(Pose pose) {
    return skeleton.rootFromBones(pose);
  }

  @Override
  public Matrix4f[] skinning(Pose pose) {
    return skeleton.skinning(pose);
  }
}
