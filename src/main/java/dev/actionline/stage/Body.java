package dev.actionline.stage;

import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A figure's body: its skin, and the way from a pose to its bones. Immutable, shared, thread-safe.
 */
public interface Body {
  /** Skin in the bind pose, root frame, bound to bones. */
  Mesh mesh();

  List<Material> materials();

  /**
   * The same body as a field: primitives in the bind pose, metres, each carried by a bone. {@link
   * Field#posed} with {@link #skinning} puts it into a pose: so it is liquid metal.
   */
  default Field field() {
    return Field.builder().build();
  }

  float heightM();

  /**
   * This body's size against the reference body of {@link Pose}: pose metres times this are metres.
   */
  float scale();

  /**
   * Inverse kinematics: root from bone for every bone, in {@link Bone} order. Limbs that cannot
   * reach stretch out straight towards their target.
   */
  Matrix4f[] rootFromBones(Pose pose);

  /** What the vertex shader multiplies with: root from bind-pose root, in {@link Bone} order. */
  Matrix4f[] skinning(Pose pose);

  /** Where a bone begins, metres, root frame. */
  default Vector3f joint(Pose pose, Bone bone) {
    return rootFromBones(pose)[bone.ordinal()].getTranslation(new Vector3f());
  }
}
