package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.Optional;
import org.joml.Vector3f;

/** From the edge of a bed, a couch or a table onto it: the legs come up and the head goes down where the head of it is. */
public final class LyingDown implements Motion {
  private static final double SECONDS = 1.6;

  private final Call call;
  private final Stance bed;
  private final boolean front;
  private final double seconds;

  private LyingDown(Call call, Stance bed, boolean front) {
    this.call = call;
    this.bed = bed;
    this.front = front;
    this.seconds = SECONDS / Manner.tempo(call);
  }

  /**
   * Lies down on what the call names; empty where that is the floor.
   *
   * @param front on the stomach
   */
  public static Optional<Motion> on(Call call, boolean front) {
    return Upon.top(call).map(top -> {
      double facing = heading(call) + (front ? 180 : 0);
      Vector3f here = call.entry().position();
      Vector3f towards = new Vector3f(here.x - top.x, 0, here.z - top.z);
      towards = towards.length() < 0.05f ? call.entry().forward() : towards.normalize();
      // one sits down at the side that one comes from, and not at its head or foot
      Vector3f across = new Vector3f((float) Math.cos(Math.toRadians(facing)), 0, (float) Math.sin(Math.toRadians(facing)));
      across.mul(Math.signum(across.dot(towards) + 1e-4f));
      Vector3f edge = new Vector3f(top).fma(HALF_M, across);
      Target place = new Target(Target.Kind.PLACE, "", Optional.empty(), edge, Optional.of((float) Stance.headingOf(across.x, across.z)), "seat");
      Call sits = call.at(place);
      Motion sit = Seat.take(sits);
      Call sitting = sits.after(sit);
      return Sequence.of(java.util.List.of(sit, new LyingDown(sitting, new Stance(top.x, top.y, top.z, (float) facing), front)));
    });
  }

  /** How far from its middle one sits on the edge of a bed, metres. */
  private static final float HALF_M = 0.45f;

  /** Which way the feet point of who lies there, degrees. */
  private static double heading(Call call) {
    Target target = call.target().orElseThrow();
    if (target.kind() == Target.Kind.PROP) {
      Vector3f foot = call.view().prop(target.name(), call.start()).transformDirection(new Vector3f(0, 0, 1));
      return Stance.headingOf(foot.x, foot.z);
    }
    double faces = target.heading().map(Float::doubleValue).orElse((double) call.entry().heading());
    return target.markType().equals("seat") ? faces + 90 : faces; // along a couch, whose seats face ahead
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    double u = Easing.smooth(t / seconds);
    Stance from = call.entry();
    double turn = Ground.between(from.heading(), bed.heading());
    return Stance.at(from.position().lerp(bed.position(), (float) u), (float) (from.heading() + turn * u));
  }

  @Override
  public Pose pose(double t) {
    double u = t / seconds;
    Pose begin = call.entryPose();
    Pose up = begin.mix(Postures.withFaceOf(begin, front ? Postures.CRAWLING : Postures.FLOOR_SITTING), Easing.ramp(u, 0, 0.65));
    return up.mix(Postures.withFaceOf(begin, front ? Postures.LYING_FRONT : Postures.LYING_BACK), Easing.ramp(u, 0.4, 1));
  }

  @Override
  public Posture exit() {
    return front ? Posture.LYING_FRONT : Posture.LYING_BACK;
  }
}
