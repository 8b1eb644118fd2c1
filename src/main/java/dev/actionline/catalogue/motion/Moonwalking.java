package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.Set;
import org.joml.Vector3f;

/** Backwards at an even glide as if walking on: the toes of one foot stand, the heel raised, while the other slides back flat. */
public final class Moonwalking implements Motion {
  /** A foot slides for so long, and as far from before the body to behind it, metres of the reference body. */
  private static final double SLIDE_S = 0.62;
  private static final double SLIDE_M = 0.52;

  /** The part of a slide in which one heel goes down and the other up. */
  private static final double SNAP = 0.22;

  /** How far without being told, metres. */
  private static final double FAR_M = 3.2;

  /** Looked at for room at such steps, and no step up or down, metres. */
  private static final float STEP_M = 0.4f;
  private static final double LEVEL_M = 0.05;

  private static final int[] TURNS = {0, 30, -30, 60, -60, 90, -90, 120, -120, 150, -150, 180};

  private final Call call;
  private final double seconds;
  private final double metres;

  private Moonwalking(Call call) {
    this.call = call;
    this.metres = call.number("distance", FAR_M);
    this.seconds = Manner.seconds(call, metres / (SLIDE_M * call.scale()) * SLIDE_S + 0.6);
  }

  public static Motion of(Call call) {
    Lead lead = Lead.of(call).standing();
    double metres = call.number("distance", FAR_M);
    return lead.turnTo(roomy(lead.call(), metres), 30).act(Moonwalking::new);
  }

  /** A heading with nothing in the way behind, as near to the one that one has as can be. */
  private static double roomy(Call call, double metres) {
    Stance here = call.entry();
    for (int turn : TURNS) {
      Stance turned = Stance.at(here.position(), here.heading() + turn);
      if (free(call, turned, metres)) {
        return turned.heading();
      }
    }
    return here.heading();
  }

  private static boolean free(Call call, Stance from, double metres) {
    for (float far = STEP_M; far <= metres + STEP_M; far += STEP_M) {
      Vector3f p = from.position().fma(-far, from.forward());
      if (!call.view().clear(p, call.start(), Set.of(call.performer())) || Math.abs(call.view().floor(p.x, p.z) - from.y()) > LEVEL_M) {
        return false;
      }
    }
    return true;
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    Vector3f p = call.entry().position().fma((float) (-metres * along(t)), call.entry().forward());
    return Stance.at(p, call.entry().heading());
  }

  private double along(double t) {
    return Easing.mix(t / seconds, Easing.smooth(t / seconds), 0.25);
  }

  private double still(double t) {
    return Math.min(Easing.smooth(t / 0.4), Easing.smooth((seconds - t) / 0.4));
  }

  @Override
  public Pose pose(double t) {
    double count = metres * along(t) / (SLIDE_M * call.scale());
    double u = count - Math.floor(count);
    Side slides = Math.floorMod((long) Math.floor(count), 2) == 0 ? RIGHT : LEFT;
    Sketch s = new Sketch(Postures.withFaceOf(call.entryPose(), Pose.STANDING)).pelvis(0, 0.89, 0.03).spine(0, 1, -0.20).look(0, -0.25, -1);
    for (Side side : Side.values()) {
      boolean flat = side == slides;
      double z = SLIDE_M * (flat ? u - 0.5 : 0.5 - u);
      double changed = Easing.ramp(u, 0, SNAP);
      double heel = flat ? 1 - changed : changed;
      s.rolled(side, 0.09, z, 4, 52 * heel).knee(side, 0.1, 0, -1);
      s.arm(side, 0.30, 1.04, -0.12 - 0.9 * z).elbow(side, 0.7, -0.5, 0.7).curl(side, 0.7);
    }
    return call.entryPose().mix(s.pose(), still(t));
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }
}
