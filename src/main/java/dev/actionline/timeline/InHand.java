package dev.actionline.timeline;

import dev.actionline.core.Easing;
import dev.actionline.stage.Model;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** What moves by itself while somebody holds it: it tilts and trembles in the hand, until it flies out of it. */
final class InHand {
  /** So far from where it was it has left the hand, metres. */
  private static final float LEFT_M = 0.4f;

  private InHand() {}

  /**
   * World from prop.
   *
   * @param held where the hand has it
   * @param first where it was by itself when it began
   * @param now where it is by itself
   */
  static Matrix4f moved(Model model, Matrix4f held, Matrix4f first, Matrix4f now) {
    Vector3f middle = Resting.middle(model);
    Quaternionf turn = now.getNormalizedRotation(new Quaternionf()).mul(first.getNormalizedRotation(new Quaternionf()).conjugate());
    Vector3f way = now.transformPosition(new Vector3f(middle)).sub(first.transformPosition(new Vector3f(middle)));
    float gone = (float) Easing.smooth((way.length() - 0.06) / LEFT_M);
    Vector3f at = held.transformPosition(new Vector3f(middle)).add(way).lerp(now.transformPosition(new Vector3f(middle)), gone);
    Quaternionf turned = turn.mul(held.getNormalizedRotation(new Quaternionf())).slerp(now.getNormalizedRotation(new Quaternionf()), gone);
    return new Matrix4f().translationRotate(at, turned).translate(middle.negate());
  }
}
