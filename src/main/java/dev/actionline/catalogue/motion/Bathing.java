package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joml.Vector3f;

/** Into a tub whose water stands above the floor: over its rim, down along it, and back against its end. */
public final class Bathing {
  /** Water so far above the floor is in a tub; a tub is so long at most, half so wide, and so far from its rim one stands, metres. */
  private static final float ABOVE_M = 0.2f;
  private static final float LONG_M = 1.2f;
  private static final float HALF_M = 0.45f;
  private static final float BESIDE_M = 0.34f;

  /** Who lies back has the hips so far behind the middle, metres. */
  private static final double BACK_M = 0.30;

  /** The bottom under the water, metres. */
  private static final float DEEP_M = 0.38f;

  private Bathing() {}

  /** Empty for what is no tub. */
  static Optional<Motion> of(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PLACE && t.markType().equals("liquid"))
        .map(t -> call.view().point(t, call.start()))
        .filter(p -> p.y - call.entry().y() > ABOVE_M && !wet(call, p, LONG_M, 0) && !wet(call, p, 0, LONG_M))
        .map(p -> into(call, p));
  }

  /** Lying back in a tub, whose water one is set on or goes to; empty for what is no tub. */
  public static Optional<Lead> in(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PLACE && t.markType().equals("liquid"))
        .map(t -> call.view().point(t, call.start()))
        .filter(p -> Math.hypot(p.x - call.entry().x(), p.z - call.entry().z()) < HALF_M && Stream.of(-LONG_M, LONG_M).anyMatch(d -> call.view().floor(p.x, p.z + d) < p.y - ABOVE_M))
        .map(p -> Lead.of(call).then(c -> set(c, p))).or(() -> of(call).map(m -> Lead.of(call).then(c -> m)));
  }

  /** Straight into it, the feet to its far end. */
  private static Motion set(Call call, Vector3f water) {
    boolean alongX = side(call, water, 0, 1).isPresent();
    double along = alongX ? 270 : 180;
    double up = (water.y - DEEP_M - call.entry().y()) / call.scale();
    Vector3f head = Ground.local(call.entry(), call.scale(), new Vector3f(water).fma((float) -BACK_M, Stance.at(water, along).forward()));
    return Keyed.from(call.unhurried()).turned(Ground.between(call.entry().heading(), along)).root(head.x, up, head.z).after(0.15, reclined(0.75)).exit(Posture.LYING_BACK);
  }

  private static boolean wet(Call call, Vector3f p, float x, float z) {
    return call.view().liquid(p.x + x, p.z + z);
  }

  /** The side of the tub on which there is room to stand, that which is nearer first. */
  private static Optional<Vector3f> side(Call call, Vector3f water, float x, float z) {
    Vector3f here = call.entry().position();
    float near = Math.signum((here.x - water.x) * x + (here.z - water.z) * z + 1e-4f);
    return Stream.of(near, -near).map(s -> new Vector3f(x * s, 0, z * s))
        .filter(w -> call.view().clear(new Vector3f(water).fma(HALF_M + 2 * BESIDE_M, w), call.start(), Set.of(call.performer()))).findFirst();
  }

  private static Motion into(Call call, Vector3f water) {
    boolean alongX = side(call, water, 0, 1).isPresent();
    Vector3f side = side(call, water, alongX ? 0 : 1, alongX ? 1 : 0).orElseGet(() -> new Vector3f(0, 0, 1));
    Vector3f spot = new Vector3f(water).fma(HALF_M + BESIDE_M, side);
    spot.y = call.view().floor(spot.x, spot.z);
    float far = HALF_M + BESIDE_M;
    double along = alongX ? 270 : 180;
    return Lead.of(call).standing().walkTo(spot, Gait.WALK).turnTo(Stance.headingOf(-side.x, -side.z), 3).act(c -> {
      double up = (water.y - DEEP_M - c.entry().y()) / c.scale();
      double aside = new Vector3f(c.entry().right()).dot(Stance.at(water, along).forward()) * -BACK_M / c.scale();
      double turn = Ground.between(c.entry().heading(), along);
      Sketch over = new Sketch(Pose.STANDING).foot(Side.RIGHT, 0.12, 0.66, -0.30).knee(Side.RIGHT, 0.3, 0.6, -1).lean(0.2, 0);
      return Keyed.from(c.unhurried()).after(0.6, over.pose()).root(0, up, -far / c.scale()).after(0.8, Pose.STANDING).turned(turn).after(0.7, Pose.STANDING).root(aside, up, -far / c.scale())
          .after(0.9, reclined(0.05))
          .event(at -> new Event.Effect(at, 0.8, "splash", new Vector3f(water), new Vector3f(0, 1, 0), Map.of("size", 0.35))).after(0.9, reclined(0.75)).exit(Posture.LYING_BACK);
    });
  }

  private static Pose reclined(double back) {
    Sketch s = new Sketch(Postures.FLOOR_SITTING).spine(0, 1, back).look(0, 0.15, -1).mouth(0.05, 0.6);
    for (Side side : Side.values()) {
      s.foot(side, 0.10, 0.05, -0.66).knee(side, 0.1, 1, -0.4).hand(side, 0.36, 0.50, -0.10).elbow(side, 1, -0.2, 0.4).fingers(side, 0, 0, -1).palm(side, 0, -1, 0).curl(side, 0.4);
    }
    return s.pose();
  }
}
