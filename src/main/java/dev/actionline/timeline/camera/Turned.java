package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Extent;
import org.joml.Vector3f;

/** What a camera looks at that turns to somebody from where it stands, with the lens that is on it. */
final class Turned implements Setup {
  /** From the eyes to over the hair, as a share of the body's height. */
  private static final double HEAD = 0.09;

  private final SampledSubject seen;
  private final Rig from;
  private final Lens lens;

  Turned(SampledSubject seen, Rig from, Lens lens) {
    this.seen = seen;
    this.from = from;
    this.lens = lens;
  }

  @Override
  public Rig at(double sceneSeconds) {
    Extent e = seen.at(sceneSeconds);
    Vector3f aim = e.figure() ? aim(e, from.eye(), lens.spread(from.focalLengthMm())) : e.middle();
    return new Rig(from.eye(), aim, from.rollDegrees(), from.focalLengthMm());
  }

  /**
   * Between chest and face of somebody far; of somebody near no lower than a look that has the whole head in it.
   *
   * @param spread height of the frame at a distance over that distance
   */
  static Vector3f aim(Extent e, Vector3f eye, double spread) {
    Vector3f face = e.face();
    double frame = spread * eye.distance(face);
    Vector3f aim = e.middle().lerp(face, 0.5f);
    double crown = face.y + HEAD * e.stature();
    aim.y = (float) Math.max(aim.y, crown - (0.5 - ShotSize.HEADROOM) * frame);
    return aim;
  }
}
