package dev.actionline.catalogue.motion;

import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import org.joml.Quaternionf;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * Where a pose carries its shoulders: the frame that arms are told in, so that a wave is the same
 * wave standing, sitting or lying. Reference-body metres, root frame, before PITCH and ROLL.
 */
public final class Torso {
  /** From pelvis to the base of the neck. */
  public static final float BACK_M = 0.525f;

  /** From shoulder to wrist, arm stretched. */
  public static final float ARM_M = 0.545f;

  /** From wrist to the tips of the fingers. */
  public static final float HAND_M = 0.165f;

  private static final float SHOULDER_OUT_M = 0.185f;
  private static final float SHOULDER_DOWN_M = 0.062f;
  private static final Vector3fc UP = new Vector3f(0, 1, 0);

  /** The torso of somebody who stands upright. */
  public static final Torso UPRIGHT = of(Pose.STANDING.with(Channel.SPINE, 0, 1, 0));

  private final Vector3f neck;
  private final Quaternionf rootFromTorso;

  private Torso(Vector3f neck, Quaternionf rootFromTorso) {
    this.neck = neck;
    this.rootFromTorso = rootFromTorso;
  }

  public static Torso of(Pose pose) {
    Vector3f spine = pose.vector(Channel.SPINE);
    if (spine.lengthSquared() < 1e-8f) {
      spine.set(UP);
    }
    spine.normalize();
    // the shortest turn from upright: lying on the back faces up, lying on the front faces down
    Quaternionf turn = new Quaternionf().rotationTo(UP, spine);
    turn.rotateY((float) -Math.toRadians(pose.get(Channel.HIPS) + pose.get(Channel.TWIST)));
    Vector3f neck = pose.vector(Channel.PELVIS).fma(BACK_M, spine);
    return new Torso(neck, turn);
  }

  /** Base of the neck. */
  public Vector3f neck() {
    return new Vector3f(neck);
  }

  public Vector3f shoulder(Side side) {
    return rootFromTorso
        .transform(new Vector3f(side.sign * SHOULDER_OUT_M, -SHOULDER_DOWN_M, 0))
        .add(neck);
  }

  /** A point given as if the body stood upright, carried along by the torso. */
  public Vector3f point(Vector3fc asUpright) {
    return rootFromTorso.transform(new Vector3f(asUpright).sub(UPRIGHT.neck)).add(neck);
  }

  /** A point of the root frame, told as if the body stood upright: undoes {@link #point}. */
  public Vector3f asUpright(Vector3fc point) {
    Quaternionf back = new Quaternionf(rootFromTorso).conjugate();
    return back.transform(new Vector3f(point).sub(neck)).add(UPRIGHT.neck);
  }

  /** A direction given as if the body stood upright. */
  public Vector3f direction(Vector3fc asUpright) {
    return rootFromTorso.transform(new Vector3f(asUpright));
  }

  /** A direction of the root frame as it would be upright. */
  public Vector3f directionAsUpright(Vector3fc direction) {
    return new Quaternionf(rootFromTorso).conjugate().transform(new Vector3f(direction));
  }
}
