package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import org.joml.Vector3f;

/** Sitting down and sliding, feet first, ever faster; it ends sitting on the floor. */
public final class Sliding implements Motion {
  private final Call call;
  private final Vector3f to;
  private final double seconds;

  private Sliding(Call call, Vector3f to) {
    this.call = call;
    this.to = to;
    double metres = call.entry().position().distance(to);
    this.seconds = Manner.seconds(call, 0.4 + Math.sqrt(metres) * 0.95);
  }

  public static Motion of(Call call) {
    Lead lead = Lead.of(call);
    Vector3f here = call.entry().position();
    Vector3f to = call.target().map(t -> call.view().point(t, call.start())).orElseGet(() -> {
      Vector3f p = here.fma((float) call.number("distance", 2), call.entry().forward(), new Vector3f());
      p.y = call.view().floor(p.x, p.z);
      return p;
    });
    if (to.distance(here) < 0.15f) {
      return Lowering.toFloor(lead.standing().call());
    }
    lead.turnTo(Stance.headingOf(to.x - here.x, to.z - here.z), 20);
    if (call.posture() != Posture.SITTING) {
      lead.standing();
      lead.then(c -> Lowering.toFloor(c.unhurried()));
    }
    return lead.act(c -> new Sliding(c, to));
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    double u = Easing.clamp(t / seconds);
    double w = u * u * (1.6 - 0.6 * u);
    Vector3f p = call.entry().position().lerp(to, (float) w);
    return Stance.at(p, call.entry().heading());
  }

  @Override
  public Pose pose(double t) {
    double u = Easing.clamp(t / seconds);
    Vector3f way = new Vector3f(to).sub(call.entry().position());
    double slope = Math.atan2(-way.y, Math.hypot(way.x, way.z));
    Sketch s = new Sketch(Postures.FLOOR_SITTING).spine(0, 1, 0.30).look(0, -0.1, -1).mouth(0.3, 0.8);
    for (Side side : Side.values()) {
      s.foot(side, 0.10, 0.04 - 0.5 * Math.sin(slope), -0.74).toes(side, 10, -18)
          .knee(side, 0.1, 1, -0.1)
          .hand(side, 0.36, 0.62, 0.02).elbow(side, 0.8, -0.6, 0.4).palm(side, -0.5, -0.6, 0)
          .fingers(side, 0.3, 0.3, -1).curl(side, 0.3);
    }
    double w = Math.min(Easing.smooth(u / 0.2), Easing.smooth((1 - u) / 0.2));
    Pose base = call.entryPose().mix(
        Postures.withFaceOf(call.entryPose(), Postures.FLOOR_SITTING), Easing.smooth(u * 2));
    return base.mix(s.pose(), w);
  }

  @Override
  public Posture exit() {
    return Posture.SITTING;
  }
}
