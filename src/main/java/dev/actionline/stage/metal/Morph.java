package dev.actionline.stage.metal;

import dev.actionline.stage.Body;
import dev.actionline.stage.Pose;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * One body on its way into another: both are carried by bones that go from the first one's places to
 * the second one's, so that part lies on part while the border between the two runs over them.
 *
 * @param first skinning matrices of the first body
 * @param second skinning matrices of the second body
 */
public record Morph(Matrix4f[] first, Matrix4f[] second) {

  /**
   * Both bodies in a pose.
   *
   * @param part of the way, 0..1
   */
  public static Morph of(Body from, Body to, Pose pose, float part) {
    Matrix4f[] a = from.rootFromBones(pose);
    Matrix4f[] b = to.rootFromBones(pose);
    Matrix4f[] skinA = from.skinning(pose);
    Matrix4f[] skinB = to.skinning(pose);
    float scale = from.scale() + (to.scale() - from.scale()) * part;
    Matrix4f[] first = new Matrix4f[a.length];
    Matrix4f[] second = new Matrix4f[a.length];
    for (int i = 0; i < a.length; i++) {
      Matrix4f between = between(a[i], b[i], part);
      first[i] = carried(between, a[i], skinA[i], scale / from.scale());
      second[i] = carried(between, b[i], skinB[i], scale / to.scale());
    }
    return new Morph(first, second);
  }

  private static Matrix4f between(Matrix4f a, Matrix4f b, float part) {
    Vector3f at = a.getTranslation(new Vector3f()).lerp(b.getTranslation(new Vector3f()), part);
    Quaternionf turn =
        a.getNormalizedRotation(new Quaternionf())
            .slerp(b.getNormalizedRotation(new Quaternionf()), part);
    float stretch = scale(a) + (scale(b) - scale(a)) * part;
    return new Matrix4f().translationRotateScale(at, turn, stretch);
  }

  private static float scale(Matrix4f m) {
    return m.getScale(new Vector3f()).x;
  }

  /** The skin that a bone carries, taken along to where the bone is on the way, and sized. */
  private static Matrix4f carried(Matrix4f now, Matrix4f bone, Matrix4f skinning, float size) {
    Matrix4f boneFromBind = bone.invertAffine(new Matrix4f()).mul(skinning);
    return new Matrix4f(now).scale(size).mul(boneFromBind);
  }
}
