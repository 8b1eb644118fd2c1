package dev.actionline.stage;

import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Quaternionfc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * Where every bone is while a pose is being solved: place and turn, reference metres, root frame.
 */
final class Joints {
  private final Vector3f[] places = new Vector3f[Bone.values().length];
  private final Quaternionf[] turns = new Quaternionf[Bone.values().length];
  private final float[] scales = new float[Bone.values().length];

  void set(Bone bone, Vector3fc place, Quaternionfc turn) {
    set(bone, place, turn, 1);
  }

  void set(Bone bone, Vector3fc place, Quaternionfc turn, float scale) {
    places[bone.ordinal()] = new Vector3f(place);
    turns[bone.ordinal()] = new Quaternionf(turn).normalize();
    scales[bone.ordinal()] = scale;
  }

  Vector3f place(Bone bone) {
    return places[bone.ordinal()];
  }

  Quaternionf turn(Bone bone) {
    return turns[bone.ordinal()];
  }

  /** A point told in a bone's frame. */
  Vector3f point(Bone bone, float x, float y, float z) {
    return turn(bone).transform(new Vector3f(x, y, z)).add(place(bone));
  }

  /** A direction told in a bone's frame. */
  Vector3f direction(Bone bone, float x, float y, float z) {
    return turn(bone).transform(new Vector3f(x, y, z));
  }

  /** Root from bone for each bone, with lengths scaled. */
  Matrix4f[] matrices(float scale, Quaternionfc whole, Vector3fc pivot) {
    Matrix4f[] all = new Matrix4f[places.length];
    for (int b = 0; b < all.length; b++) {
      Vector3f p = whole.transform(new Vector3f(places[b]).sub(pivot)).add(pivot).mul(scale);
      Quaternionf q = new Quaternionf(whole).mul(turns[b]);
      all[b] = new Matrix4f().translationRotateScale(p, q, scales[b]);
    }
    return all;
  }
}
