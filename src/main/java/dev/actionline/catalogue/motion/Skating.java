package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import org.joml.Vector3f;

/** Along on blades or wheels: one leg carries, bent, the other has pushed off and trails far out behind, in turn. */
public final class Skating implements Motion {
  private static final double STROKE_S = 1.1;
  private static final double SPEED = 2.2;

  private final Call call;
  private final Way way;
  private final double seconds;

  private Skating(Call call, Way way) {
    this.call = call;
    this.way = way;
    this.seconds = Manner.seconds(call, way.metres() / call.number("speed", SPEED) + 0.5);
  }

  public static Motion of(Call call) {
    Lead lead = Lead.of(call).standing();
    Vector3f here = lead.at().position();
    Vector3f to = new Vector3f(here).fma((float) call.number("distance", 6), lead.at().forward());
    Way way = Way.through(List.of(here, to));
    return lead.act(c -> new Skating(c, way));
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    double s = way.metres() * Easing.mix(t / seconds, Easing.smooth(t / seconds), 0.5);
    Vector3f p = way.point(s).fma((float) (0.16 * Math.sin(Math.PI * t / STROKE_S) * still(t)), call.entry().right());
    return Stance.at(p, call.entry().heading());
  }

  private double still(double t) {
    return Math.min(Easing.smooth(t / 0.5), Easing.smooth((seconds - t) / 0.5));
  }

  @Override
  public Pose pose(double t) {
    double swing = Math.sin(Math.PI * t / STROKE_S);
    Sketch s = new Sketch(Postures.withFaceOf(call.entryPose(), Pose.STANDING)).pelvis(0.05 * swing, 0.80, 0.06).spine(0.10 * swing, 1, -0.62).look(0, 0.05, -1).twist(-16 * swing);
    for (Side side : Side.values()) {
      double out = Math.max(0, -swing * side.sign);
      s.foot(side, 0.09 + 0.34 * out, 0.05 + 0.16 * out, 0.02 + 0.46 * out).toes(side, 10 + 30 * out, 26 * out).knee(side, 0.2 + 0.2 * out, 0, -1)
          .arm(side, 0.36, 1.10 + 0.12 * swing * side.sign, -0.02 - 0.34 * swing * side.sign).elbow(side, 0.7, -0.5, 0.6).curl(side, 0.9);
    }
    return call.entryPose().mix(s.pose(), still(t));
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }
}
