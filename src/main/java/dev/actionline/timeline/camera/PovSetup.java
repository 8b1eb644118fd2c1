package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Extent;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * Through somebody's eyes. The owner's head carries the camera: with nothing named it looks where the head looks; what
 * is named stays in the middle, and a nod, a shake of the head, a step are felt around it.
 */
final class PovSetup implements Setup {
  /** So much of what the head does on the way is seen while the eyes stay on something. */
  private static final float FELT = 0.5f;

  /** Before the eyes, clear of the nose, metres. */
  private static final float BEFORE = 0.22f;

  /** As the bare eye sees, mm. */
  private static final double EYE_MM = 32;

  /** A glass brings somebody so many times nearer however near he is. */
  private static final double NEAREST = 2;

  /** What is looked at when nothing is named is so far away, metres. */
  private static final float FAR = 3;

  private final HeadTrack owner;
  private final SampledSubject seen;
  private final double focalMm;
  private final double rollDegrees;
  private final Lens lens;

  PovSetup(ShotContext shot, Framing framing, Lens lens) {
    this.lens = lens;
    owner = new HeadTrack(framing.through().orElseThrow(), shot.start(), shot.end());
    seen =
        framing.subjects().isEmpty()
            ? null
            : new SampledSubject(framing.subjects().get(0), shot.start(), shot.end());
    focalMm = framing.lensMm().orElseGet(() -> focal(shot.magnified(), shot.start()));
    rollDegrees = framing.rollDegrees();
  }

  /** Through a glass as much nearer as it brings, and no nearer than a face. */
  private double focal(double magnified, double at) {
    if (magnified <= 1 || seen == null || !seen.raw(0).figure()) {
      return EYE_MM * magnified;
    }
    Extent e = seen.at(at);
    double face = lens.focal(ShotSize.CU.frameHeight(e), owner.eyes(at).distance(e.face()));
    return Math.max(NEAREST * EYE_MM, Math.min(EYE_MM * magnified, face));
  }

  @Override
  public Rig at(double sceneSeconds) {
    Vector3f eyes = owner.eyes(sceneSeconds);
    Quaternionf head = owner.head(sceneSeconds);
    double roll = HeadTrack.roll(seen == null ? head : owner.held(sceneSeconds));
    float reach = FAR;
    if (seen != null) {
      Extent e = seen.at(sceneSeconds);
      Vector3f way = (e.figure() ? Turned.aim(e, eyes, lens.spread(focalMm)) : e.middle()).sub(eyes);
      reach = Math.max(way.length(), 2 * BEFORE);
      Quaternionf felt = new Quaternionf().slerp(owner.held(sceneSeconds).conjugate().mul(head), FELT);
      head = new Quaternionf().lookAlong(way.negate(new Vector3f()), new Vector3f(0, 1, 0)).conjugate().mul(felt);
      roll += HeadTrack.roll(felt);
    }
    Vector3f gaze = HeadTrack.gaze(head);
    return new Rig(
        new Vector3f(eyes).fma(BEFORE, gaze), gaze.mul(reach, new Vector3f()).add(eyes), (float) (rollDegrees + roll), (float) focalMm);
  }
}
