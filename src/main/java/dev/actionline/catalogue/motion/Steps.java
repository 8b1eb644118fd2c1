package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.motion.Gait.Trait;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.function.DoubleUnaryOperator;
import org.joml.Vector3f;

/** Sets down the feet along a way: one footfall every step, both together at the end. */
final class Steps {
  private final Way way;
  private final Gait gait;
  private final float scale;
  private final double facing;
  private final int count;
  private final DoubleUnaryOperator floorAlong;

  /**
   * @param facing degrees clockwise from the way's direction to the body's: 180 walks backwards
   * @param floorAlong height of the floor by metres along the way
   */
  Steps(Way way, Gait gait, float scale, double facing, DoubleUnaryOperator floorAlong) {
    this.way = way;
    this.gait = gait;
    this.scale = scale;
    this.facing = facing;
    this.floorAlong = floorAlong;
    double step = gait.get(Trait.STEP) * scale;
    this.count = Math.max(1, (int) Math.round(way.metres() / step));
  }

  /** Steps from start to end; during the last the second foot is drawn up. */
  int count() {
    return count;
  }

  Footwork from(Stance entry, Pose pose, Side first, Stance end) {
    Footwork work = new Footwork();
    double duty = gait.get(Trait.DUTY);
    for (Side side : Side.values()) {
      Side leader = first;
      double leaves = side == leader ? Math.min(0.12, 0.5 * (1 - duty)) : duty;
      Vector3f at = Ground.world(entry, scale, Sole.flat(pose, side));
      work.plant(side, -1e6, leaves, at, entry.heading() + pose.get(side.toeYaw()));
    }
    Side side = first;
    for (int k = 1; k < count; k++) {
      footfall(work, side, k, duty);
      side = side.other();
    }
    close(work, side, count - duty, end);
    close(work, side.other(), count, end);
    return work;
  }

  private void footfall(Footwork work, Side side, int k, double duty) {
    double s = way.metres() * k / count;
    // the good leg steps out, the lame one is dragged after it and hardly comes up to it
    double shift = gait.get(Trait.LIMP) * gait.get(Trait.STEP) * scale;
    s += side == Side.LEFT ? -0.55 * shift : 0.40 * shift;
    s = Math.max(0, Math.min(way.metres(), s));
    double heading = way.heading(s) + facing;
    Stance body = Stance.at(way.point(s), heading);
    double width = gait.get(Trait.WIDTH) * scale;
    Vector3f at = body.position().fma((float) (side.sign * width), body.right());
    at.y = (float) floorAlong.applyAsDouble(s);
    work.plant(side, k - duty, k + duty, at, heading + side.sign * 7);
  }

  private void close(Footwork work, Side side, double lands, Stance end) {
    Vector3f at = Ground.world(end, scale, Pose.STANDING.vector(side.foot()));
    work.plant(side, lands, 1e6, at, end.heading() + Pose.STANDING.get(side.toeYaw()));
  }
}
