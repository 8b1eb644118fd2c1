package dev.actionline.catalogue;

import org.joml.Quaternionf;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * A camera as a grip thinks of it: where it stands, what it looks at, how it is rolled, its lens.
 * Immutable by habit: every method returns a new one.
 *
 * @param eye metres in the set
 * @param aim the point in the middle of the picture, metres; never the eye itself
 * @param rollDegrees dutch angle, clockwise in the picture positive
 * @param focalLengthMm of the lens
 */
public record Rig(Vector3f eye, Vector3f aim, float rollDegrees, float focalLengthMm) {
  private static final Vector3fc UP = new Vector3f(0, 1, 0);

  public float distance() {
    return eye.distance(aim);
  }

  /** Unit vector from eye to aim. */
  public Vector3f forward() {
    return new Vector3f(aim).sub(eye).normalize();
  }

  /** Unit vector to the right of the picture, level. Straight down it is east. */
  public Vector3f right() {
    Vector3f right = forward().cross(UP);
    return right.lengthSquared() < 1e-8f ? new Vector3f(1, 0, 0) : right.normalize();
  }

  /** Camera and aim moved together. */
  public Rig moved(Vector3fc by) {
    return new Rig(
        new Vector3f(eye).add(by), new Vector3f(aim).add(by), rollDegrees, focalLengthMm);
  }

  /** The camera at another place, looking at the same point. */
  public Rig from(Vector3f newEye) {
    return new Rig(newEye, aim, rollDegrees, focalLengthMm);
  }

  /** The camera at the same place, looking at another point. */
  public Rig at(Vector3f newAim) {
    return new Rig(eye, newAim, rollDegrees, focalLengthMm);
  }

  public Rig rolled(double degrees) {
    return new Rig(eye, aim, (float) (rollDegrees + degrees), focalLengthMm);
  }

  public Rig lens(double mm) {
    return new Rig(eye, aim, rollDegrees, (float) mm);
  }

  /** Turned on its stand: right and up positive, degrees; the eye stays. */
  public Rig panned(double rightDegrees, double upDegrees) {
    Vector3f look = new Vector3f(aim).sub(eye);
    look.rotate(new Quaternionf().rotateAxis((float) -Math.toRadians(rightDegrees), UP));
    look.rotate(new Quaternionf().rotateAxis((float) Math.toRadians(upDegrees), right()));
    return at(look.add(eye));
  }

  /** Carried around the aim, clockwise seen from above, degrees. */
  public Rig orbited(double degrees) {
    Vector3f arm = new Vector3f(eye).sub(aim);
    arm.rotate(new Quaternionf().rotateAxis((float) -Math.toRadians(degrees), UP));
    return from(arm.add(aim));
  }

  /**
   * From this rig (0) to another (1): the eye along a straight line, the gaze by turning, the lens by
   * the ratio of its lengths.
   */
  public Rig mix(Rig other, double weight) {
    float w = (float) weight;
    Vector3f newEye = new Vector3f(eye).lerp(other.eye, w);
    Vector3f a = forward();
    Vector3f b = other.forward();
    Vector3f look = new Vector3f(a).rotate(new Quaternionf().slerp(new Quaternionf().rotationTo(a, b), w));
    float reach = distance() + (other.distance() - distance()) * w;
    return new Rig(
        newEye,
        look.mul(reach).add(newEye),
        rollDegrees + (other.rollDegrees - rollDegrees) * w,
        (float) (focalLengthMm * Math.pow(other.focalLengthMm / focalLengthMm, w)));
  }
}
