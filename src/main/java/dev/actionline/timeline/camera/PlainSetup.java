package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Extent;
import org.joml.Vector3f;

/**
 * A camera on a stand. It is locked off while its subject stays; it pans with a subject that moves in
 * a wide frame; in a close frame it rides along, as an operator would ask for a dolly.
 */
final class PlainSetup implements Setup {
  /** How the camera answers a subject that moves. */
  private enum Answer {
    LOCKED,
    PANS,
    RIDES
  }

  private final ShotContext shot;
  private final Framing framing;
  private final Company company;
  private final Vector3f aim;
  private final Vector3f offset;
  private final double focalMm;
  private final double frameM;
  private final double shortfall;
  private final Answer answer;
  private final Vector3f anchor;

  PlainSetup(
      ShotContext shot, Framing framing, Company company, Vector3f aim, Vector3f offset, double focalMm, double frameM,
      double shortfall) {
    this(shot, framing, company, aim, offset, focalMm, frameM, shortfall, null);
  }

  private PlainSetup(
      ShotContext shot, Framing framing, Company company, Vector3f aim, Vector3f offset, double focalMm, double frameM,
      double shortfall, Answer forced) {
    this.shot = shot;
    this.framing = framing;
    this.company = company;
    this.aim = aim;
    this.offset = offset;
    this.focalMm = focalMm;
    this.frameM = frameM;
    this.shortfall = shortfall;
    this.anchor = centre(company.at(shot.start()));
    this.answer = forced != null ? forced : answer();
  }

  /** Metres by which the camera had to stand nearer than its lens wants. */
  double shortfall() {
    return Math.max(0, shortfall);
  }

  private Answer answer() {
    double width = frameM * company.aspect();
    boolean stays = company.travel() < 0.12 * width && company.rise() < 0.22 * frameM;
    if (stays) {
      return Answer.LOCKED;
    }
    if (framing.size().closerThan(ShotSize.FS)) {
      return Answer.RIDES;
    }
    boolean held = company.travel() < 0.55 * width && company.rise() < 0.6 * frameM;
    if (held) {
      return Answer.LOCKED;
    }
    Vector3f eye = new Vector3f(aim).add(offset);
    for (int i = 0; i <= 8; i++) {
      Extent e = company.at(shot.start() + shot.seconds() * i / 8);
      if (e.middle().distance(eye) < 0.45 * offset.length()) {
        return Answer.RIDES;
      }
    }
    return Answer.PANS;
  }

  private Vector3f centre(Extent e) {
    return framing.size().closerThan(ShotSize.FS) && e.figure() ? new Vector3f(e.face()) : e.middle();
  }

  @Override
  public Rig at(double sceneSeconds) {
    Vector3f by = new Vector3f();
    if (answer != Answer.LOCKED) {
      by = centre(company.at(sceneSeconds)).sub(anchor);
    }
    Vector3f eye = new Vector3f(aim).add(offset);
    Vector3f look = new Vector3f(aim).add(by);
    if (answer == Answer.RIDES) {
      eye.add(by);
    } else if (answer == Answer.PANS) {
      Extent now = company.at(sceneSeconds);
      look = new Vector3f(now.middle().x, (float) framing.size().frameMiddle(now), now.middle().z);
    }
    Rig rig = new Rig(eye, look, (float) framing.rollDegrees(), (float) focalMm);
    return rig.moved(lookingRoom(rig));
  }

  /** Free space before a face that looks out of the frame: a tenth of the frame's width. */
  private Vector3f lookingRoom(Rig rig) {
    boolean face = company.count() == 1 && company.figure() && framing.size().closerThan(ShotSize.FS);
    if (!face) {
      return new Vector3f();
    }
    double heading = Math.toRadians(company.tracks().get(0).front());
    Vector3f facing = new Vector3f((float) Math.sin(heading), 0, (float) -Math.cos(heading));
    Vector3f right = rig.right();
    double share = Math.max(-1, Math.min(1, facing.dot(right) * 1.4)) * 0.1;
    return right.mul((float) (share * frameM * company.aspect() * 0.8));
  }

  @Override
  public Setup riding(double bearingDegrees) {
    Vector3f carried = new Vector3f(offset);
    if (!Double.isNaN(bearingDegrees)) {
      double front = company.front(shot.start()) + bearingDegrees;
      double level = Math.hypot(offset.x, offset.z);
      Vector3f way = FramingSolver.direction(front, 0).mul((float) level);
      carried.set(way.x, offset.y, way.z);
    }
    Extent e = company.at(shot.start());
    Vector3f from = new Vector3f(centre(e).x, (float) framing.size().frameMiddle(e), centre(e).z);
    return new PlainSetup(shot, framing, company, from, carried, focalMm, frameM, shortfall, Answer.RIDES);
  }
}
