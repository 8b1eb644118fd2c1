package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.FrameState;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * Where things land in the picture: the film's own frame, inside its matte.
 *
 * @param cameraFromWorld the camera looks along its -Z with +Y up
 * @param wide half the frame's width over the distance
 * @param high half the frame's height over the distance
 */
record Picture(Matrix4f cameraFromWorld, float wide, float high) {

  static Picture of(Rig rig, Lens lens) {
    Matrix4f cameraFromWorld = MovingCamera.worldFromCamera(rig).invertAffine();
    float high = (float) (lens.spread(rig.focalLengthMm()) / 2);
    return new Picture(cameraFromWorld, (float) (high * lens.aspect()), high);
  }

  static Picture of(FrameState.CameraState camera, double aspect) {
    float wide = camera.sensorWidthMm() / camera.focalLengthMm() / 2;
    Matrix4f cameraFromWorld = new Matrix4f(camera.worldFromCamera()).invertAffine();
    return new Picture(cameraFromWorld, wide, (float) (wide / aspect));
  }

  /** X and y from -1 to 1 in the frame, y up; z metres in front of the lens, negative behind it. */
  Vector3f place(Vector3fc point) {
    Vector3f p = seen(point);
    float depth = -p.z;
    float safe = Math.max(0.01f, Math.abs(depth));
    return p.set(p.x / (safe * wide), p.y / (safe * high), depth);
  }

  /** Metres in front of the lens. */
  float depth(Vector3fc point) {
    return -seen(point).z;
  }

  /** As the matrix transforms it, but for asking each time of what kind it is: millions of points are placed. */
  private Vector3f seen(Vector3fc point) {
    Matrix4f m = cameraFromWorld;
    float x = point.x();
    float y = point.y();
    float z = point.z();
    return new Vector3f(
        m.m00() * x + (m.m10() * y + (m.m20() * z + m.m30())),
        m.m01() * x + (m.m11() * y + (m.m21() * z + m.m31())),
        m.m02() * x + (m.m12() * y + (m.m22() * z + m.m32())));
  }

  /** A length at a depth, as a share of the frame's height. */
  float share(float metres, float depth) {
    return metres / (2 * high * Math.max(0.01f, depth));
  }

  /** The point of the set that lies at a place of the frame, so many metres in front of the lens. */
  Vector3f point(float x, float y, float depth) {
    Vector3f p = new Vector3f(x * wide * depth, y * high * depth, -depth);
    return new Matrix4f(cameraFromWorld).invertAffine().transformPosition(p);
  }
}
