package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Extent;
import org.joml.Vector3f;

/** Over somebody's shoulder at somebody's face; the shoulder is a dark edge of the frame. */
final class ShoulderSetup implements Setup {
  private static final float BEHIND = 0.78f;
  private static final float ASIDE = 0.36f;

  private final SampledSubject owner;
  private final SampledSubject seen;
  private final double side;
  private final Framing framing;
  private final Lens lens;

  ShoulderSetup(ShotContext shot, Framing framing, Lens lens) {
    this.framing = framing;
    this.lens = lens;
    owner = new SampledSubject(framing.through().orElseThrow(), shot.start(), shot.end());
    seen = new SampledSubject(framing.subjects().get(0), shot.start(), shot.end());
    String mine = framing.through().get().owner();
    side = mine.compareTo(framing.subjects().get(0).owner()) < 0 ? 1 : -1;
  }

  @Override
  public Rig at(double sceneSeconds) {
    Extent me = owner.at(sceneSeconds);
    Extent you = seen.at(sceneSeconds);
    Vector3f line = new Vector3f(you.face()).sub(me.face());
    line.y = 0;
    if (line.lengthSquared() < 0.01f) {
      line.set(FramingSolver.direction(me.heading(), 0));
    }
    line.normalize();
    Vector3f right = new Vector3f(-line.z, 0, line.x);
    Vector3f eye =
        new Vector3f(me.face())
            .sub(new Vector3f(line).mul(BEHIND))
            .add(right.mul((float) (ASIDE * side)))
            .add(0, 0.1f, 0);
    Vector3f aim = new Vector3f(you.face()).add(0, -0.1f, 0);
    double distance = Math.max(0.6, eye.distance(aim));
    double frame = Math.max(0.62, 0.42 * you.height());
    double focal = framing.lensMm().orElse(Math.max(28, Math.min(75, lens.focal(frame, distance))));
    return new Rig(eye, aim, (float) framing.rollDegrees(), (float) focal);
  }
}
