package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** From lying on a bed, a couch or a table to its edge: the trunk comes up, the legs go over the side that is free. */
final class LeavingBed implements Motion {
  private static final double SECONDS = 1.9;

  /** So high over the floor one lies on something, metres. */
  private static final float UP_M = 0.28f;
  private static final float HIGHEST_M = 1.1f;

  /** How far its edge is looked for, how far in from it one sits, and how far before it there is room to stand, metres. */
  private static final float WIDE_M = 1.1f;
  private static final float IN_M = 0.14f;
  private static final float STAND_M = 0.55f;

  /** A table stands beside the head of a bed: one gets up farther down, metres. */
  private static final float[] TOWARDS_FEET_M = {0, 0.35f, 0.7f};

  private final Call call;
  private final Stance edge;
  private final double seat;
  private final double seconds;

  private LeavingBed(Call call, Stance edge, double seat) {
    this.call = call;
    this.edge = edge;
    this.seat = seat;
    this.seconds = SECONDS / Manner.tempo(call);
  }

  /** Off it and on the feet; empty for who lies on the floor. */
  static Optional<Motion> of(Call call) {
    Vector3f here = call.entry().position();
    for (float down : TOWARDS_FEET_M) {
      Vector3f middle = new Vector3f(here).fma(down, call.entry().forward());
      Optional<Motion> off = over(call, middle, call.entry().right()).or(() -> over(call, middle, call.entry().right().negate()));
      if (off.isPresent()) {
        return off;
      }
    }
    return Optional.empty();
  }

  /** Over one side, where there is an edge and room to stand before it. */
  private static Optional<Motion> over(Call call, Vector3f middle, Vector3f way) {
    for (float far = 0.2f; far < WIDE_M; far += 0.05f) {
      Vector3f p = new Vector3f(middle).fma(far, way);
      float floor = call.view().floor(p.x, p.z, middle.y);
      float up = middle.y - floor;
      Vector3f stand = new Vector3f(middle).fma(far + STAND_M, way);
      if (up > UP_M && up < HIGHEST_M && call.view().clear(stand, call.start(), Set.of(call.performer()))) {
        Vector3f sits = new Vector3f(middle).fma(far - IN_M, way);
        Motion off = new LeavingBed(call, new Stance(sits.x, floor, sits.z, (float) Stance.headingOf(way.x, way.z)), up / call.scale());
        return Optional.of(Sequence.of(List.of(off, Rising.toFeet(call.after(off)))));
      }
    }
    return Optional.empty();
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    double u = Easing.ramp(t / seconds, 0.25, 1);
    Stance from = call.entry();
    return Stance.at(from.position().lerp(edge.position(), (float) u), (float) (from.heading() + Ground.between(from.heading(), edge.heading()) * u));
  }

  @Override
  public Pose pose(double t) {
    double u = t / seconds;
    Pose begin = call.entryPose();
    Pose up = begin.mix(Postures.withFaceOf(begin, Postures.FLOOR_SITTING), Easing.ramp(u, 0, 0.5));
    return up.mix(Postures.withFaceOf(begin, Postures.sitting(seat)), Easing.ramp(u, 0.4, 1));
  }

  @Override
  public Posture exit() {
    return Posture.SITTING;
  }
}
