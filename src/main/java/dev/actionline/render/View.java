package dev.actionline.render;

import dev.actionline.timeline.FrameState;
import org.joml.FrustumIntersection;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * The camera as matrices.
 *
 * @param clipFromWorld to OpenGL's clip space
 * @param eye metres, world
 * @param forward unit, world
 * @param heightFov vertical field of view, radians
 * @param aspect width to height of the picture
 */
record View(
    Matrix4f clipFromWorld,
    Matrix4f worldFromCamera,
    Vector3f eye,
    Vector3f forward,
    float heightFov,
    float aspect,
    FrustumIntersection frustum) {
  static final float NEAR_M = 0.08f;
  static final float FAR_M = 1500;

  static View of(FrameState.CameraState camera, double filmAspect, float pictureAspect) {
    float fov = camera.verticalFov(filmAspect);
    Matrix4f worldFromCamera = camera.worldFromCamera();
    Matrix4f clip =
        new Matrix4f()
            .perspective(fov, pictureAspect, NEAR_M, FAR_M)
            .mul(new Matrix4f(worldFromCamera).invertAffine());
    return new View(
        clip,
        worldFromCamera,
        worldFromCamera.getTranslation(new Vector3f()),
        worldFromCamera.transformDirection(new Vector3f(0, 0, -1)),
        fov,
        pictureAspect,
        new FrustumIntersection(clip));
  }

  /** A direction of the camera's in the world, unit for unit. */
  Vector3f direction(float x, float y, float z) {
    return worldFromCamera.transformDirection(new Vector3f(x, y, z));
  }

  /** How high the picture is at the distance of a place, metres. */
  float heightAt(Vector3f place) {
    return (float) (2 * eye.distance(place) * Math.tan(heightFov / 2));
  }

  boolean sees(Vector3f centre, float radius) {
    return frustum.testSphere(centre, radius);
  }
}
