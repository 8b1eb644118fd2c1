package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Extent;
import org.joml.Vector3f;

/** Through somebody's eyes: at the face, towards what is looked at, with the owner's own movement. */
final class PovSetup implements Setup {
  /** From the eyes to over the hair, as a share of the body's height. */
  private static final double HEAD = 0.09;

  private final SampledSubject owner;
  private final SampledSubject seen;
  private final double focalMm;
  private final double rollDegrees;
  private final Lens lens;

  PovSetup(ShotContext shot, Framing framing, Lens lens) {
    this.lens = lens;
    owner = new SampledSubject(framing.through().orElseThrow(), shot.start(), shot.end());
    seen =
        framing.subjects().isEmpty()
            ? null
            : new SampledSubject(framing.subjects().get(0), shot.start(), shot.end());
    focalMm = framing.lensMm().orElse(32);
    rollDegrees = framing.rollDegrees();
  }

  @Override
  public Rig at(double sceneSeconds) {
    Extent me = owner.at(sceneSeconds);
    Vector3f ahead = FramingSolver.direction(me.heading(), -4);
    Vector3f aim = new Vector3f(me.face()).add(new Vector3f(ahead).mul(3));
    if (seen != null) {
      Extent e = seen.at(sceneSeconds);
      aim = e.figure() ? towards(e, me.face()) : e.middle();
    }
    Vector3f way = new Vector3f(aim).sub(me.face());
    Vector3f eye = new Vector3f(me.face()).add(way.normalize(0.22f, new Vector3f()));
    return new Rig(eye, aim, (float) rollDegrees, (float) focalMm);
  }

  /** Between chest and face of somebody far; of somebody near no lower than a look that has the whole head in it. */
  private Vector3f towards(Extent e, Vector3f eye) {
    Vector3f face = e.face();
    double frame = lens.spread(focalMm) * eye.distance(face);
    Vector3f aim = e.middle().lerp(face, 0.5f);
    double crown = face.y + HEAD * e.stature();
    aim.y = (float) Math.max(aim.y, crown - (0.5 - ShotSize.HEADROOM) * frame);
    return aim;
  }
}
