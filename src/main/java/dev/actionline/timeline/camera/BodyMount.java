package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import java.util.Optional;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** A camera that is fixed to somebody's body, or to a thing: it goes and turns with them. */
final class BodyMount implements Setup {
  private final SampledSubject body;
  private final Setup before;
  private final Rig fixed;
  private final double begin;

  private BodyMount(SampledSubject body, Setup before, double begin) {
    this.body = body;
    this.before = before;
    this.begin = begin;
    this.fixed = before.at(begin);
  }

  /** On the first who is framed; a framing without anybody stays as it is. */
  static Setup on(Framing framing, ShotContext shot, Setup before) {
    return framing.subjects().isEmpty()
        ? before
        : new BodyMount(new SampledSubject(framing.subjects().get(0), shot.start(), shot.end()), before, shot.start());
  }

  @Override
  public Optional<SampledSubject> head() {
    return before.head();
  }

  @Override
  public Rig at(double sceneSeconds) {
    Vector3f there = body.exactly(begin);
    Vector3f here = body.exactly(sceneSeconds);
    // the framing was found for the way the body goes; at the beginning it may look elsewhere
    double front = body.raw(0).figure() ? body.front() : body.at(begin).heading();
    double turned = Math.toRadians(body.at(sceneSeconds).heading() - front);
    Quaternionf turn = new Quaternionf().rotateY((float) -turned);
    Vector3f eye = new Vector3f(fixed.eye()).sub(there).rotate(turn).add(here);
    Vector3f aim = new Vector3f(fixed.aim()).sub(there).rotate(turn).add(here);
    return new Rig(eye, aim, fixed.rollDegrees(), fixed.focalLengthMm());
  }
}
