package dev.actionline.stage;

import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * Where a performer stands: the root of its body in the set.
 *
 * @param x metres east
 * @param y metres up; the floor under the feet, or less while sinking, more while in the air
 * @param z metres south
 * @param heading degrees clockwise from north seen from above; 90 faces east
 */
public record Stance(float x, float y, float z, float heading) {
  public static final Stance ORIGIN = new Stance(0, 0, 0, 0);

  public static Stance at(Vector3fc p, double heading) {
    return new Stance(p.x(), p.y(), p.z(), (float) heading);
  }

  public Vector3f position() {
    return new Vector3f(x, y, z);
  }

  /** Unit vector of the heading, level. */
  public Vector3f forward() {
    double a = Math.toRadians(heading);
    return new Vector3f((float) Math.sin(a), 0, (float) -Math.cos(a));
  }

  /** Unit vector to the performer's right, level. */
  public Vector3f right() {
    double a = Math.toRadians(heading);
    return new Vector3f((float) Math.cos(a), 0, (float) Math.sin(a));
  }

  public Matrix4f worldFromRoot() {
    return new Matrix4f().translation(x, y, z).rotateY((float) -Math.toRadians(heading));
  }

  public Stance facing(double newHeading) {
    return new Stance(x, y, z, (float) newHeading);
  }

  public Stance moved(float dx, float dy, float dz) {
    return new Stance(x + dx, y + dy, z + dz, heading);
  }

  /** The heading from here to a point. */
  public double headingTo(Vector3fc p) {
    return headingOf(p.x() - x, p.z() - z);
  }

  /** The heading of a level direction. */
  public static double headingOf(double dx, double dz) {
    return Math.toDegrees(Math.atan2(dx, -dz));
  }
}
