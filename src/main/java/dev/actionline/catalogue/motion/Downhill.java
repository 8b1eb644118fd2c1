package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import org.joml.Vector3f;

/** Along on skis: both feet glide, the knees bent, from one turn into the other. */
public final class Downhill implements Motion {
  private static final double TURN_S = 1.5;
  private static final double SPEED = 2.6;
  private static final double ASIDE_M = 0.55;
  /** What falls off more within a metre is not skied over, metres. */
  private static final float CLIFF_M = 1;

  private final Call call;
  private final Way way;
  private final double seconds;

  private Downhill(Call call, Way way) {
    this.call = call;
    this.way = way;
    this.seconds = Manner.seconds(call, way.metres() / call.number("speed", SPEED) + 0.4);
  }

  public static Motion of(Call call) {
    Lead lead = Lead.of(call).standing();
    Vector3f here = lead.at().position();
    Vector3f ahead = lead.at().forward();
    double far = 1;
    while (far < call.number("distance", 9) && Math.abs(step(call, here, ahead, far + 1) - step(call, here, ahead, far)) < CLIFF_M) {
      far += 0.5;
    }
    Vector3f to = new Vector3f(here).fma((float) far, ahead);
    return lead.act(c -> new Downhill(c, Way.through(List.of(here, to))));
  }

  private static float step(Call call, Vector3f here, Vector3f ahead, double far) {
    return call.view().floor(here.x + (float) far * ahead.x, here.z + (float) far * ahead.z);
  }

  @Override
  public double seconds() {
    return seconds;
  }

  private double aside(double t) {
    return ASIDE_M * Math.sin(Math.PI * t / TURN_S) * still(t);
  }

  private double still(double t) {
    return Math.min(Easing.smooth(t / 0.5), Easing.smooth((seconds - t) / 0.5));
  }

  @Override
  public Stance stance(double t) {
    Vector3f p = way.point(way.metres() * Easing.clamp(t / seconds)).fma((float) aside(t), call.entry().right());
    p.y = call.view().floor(p.x, p.z, p.y) + (float) (LIFT_M * still(t));
    double across = (aside(t + 0.05) - aside(t - 0.05)) / 0.1;
    return Stance.at(p, call.entry().heading() + Math.toDegrees(Math.atan2(across, way.metres() / seconds)));
  }

  /** So thick a ski is under the boot, metres. */
  private static final double LIFT_M = 0.03;

  @Override
  public Pose pose(double t) {
    double swing = Math.cos(Math.PI * t / TURN_S);
    Sketch s = new Sketch(Postures.withFaceOf(call.entryPose(), Pose.STANDING)).pelvis(0.06 * swing, 0.68 + 0.05 * Math.abs(swing), 0.14).spine(0.10 * swing, 1, -0.55).look(0, 0.06, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.11, 0, 0.02 * swing * side.sign).toes(side, 0, 0).knee(side, 0.1, 0, -1)
          .hand(side, 0.36, 0.98 + 0.05 * swing * side.sign, -0.34).elbow(side, 0.9, -0.3, 0.5).fingers(side, 0.15, -0.75, 0.65).palm(side, -1, 0, 0).curl(side, 1.5);
    }
    return call.entryPose().mix(s.pose(), still(t));
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }
}
