package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.List;
import org.joml.Vector3f;

/** On hands and knees along a way: a hand and the knee across from it go together. */
public final class Crawling implements Motion {
  private static final double REACH_M = 0.17;

  private final Call call;
  private final Way way;
  private final Pace pace;
  private final int steps;
  private final double low;
  private final boolean wary;
  private final FloorAlong floor;
  private final Footwork hands = new Footwork();
  private final Footwork feet = new Footwork();

  /**
   * @param speed metres a second
   * @param low 0 on hands and knees, 1 flat on the belly
   * @param wary the head is kept down and darts from side to side
   */
  public Crawling(Call call, Way way, double speed, double low, boolean wary) {
    this.call = call;
    this.way = way;
    this.low = low;
    this.wary = wary;
    this.pace = call.seconds().isPresent()
        ? Pace.lasting(way.metres(), call.seconds().getAsDouble(), 0.35)
        : Pace.of(way.metres(), speed * call.scale(), 0.35);
    double step = (0.30 + 0.06 * Math.min(2, speed)) * call.scale();
    this.steps = Math.max(1, (int) Math.round(way.metres() / step));
    this.floor = new FloorAlong(way, call.view());
    plan();
  }

  private void plan() {
    Side side = Side.LEFT;
    for (Side s : Side.values()) {
      hands.plant(s, -1e6, s == side ? 0 : 0.6, world(call.entry(), s.hand()), call.entry().heading());
      feet.plant(s.other(), -1e6, s == side ? 0 : 0.6, world(call.entry(), s.other().foot()),
          call.entry().heading());
    }
    for (int k = 1; k <= steps + 1; k++) {
      double c = Math.min(k, steps);
      double lands = k > steps ? steps : k - 0.6;
      double leaves = k < steps ? k + 0.6 : 1e6;
      Stance at = on(way.metres() * c / steps);
      hands.plant(side, lands, leaves, worldOf(at, side.hand()), at.heading());
      feet.plant(side.other(), lands, leaves, worldOf(at, side.other().foot()), at.heading());
      side = side.other();
    }
  }

  private Pose base() {
    return low <= 0 ? Postures.CRAWLING : Postures.CRAWLING.mix(belly(), low);
  }

  private static Pose belly() {
    Sketch s = new Sketch(Postures.CRAWLING).pelvis(0, 0.16, 0.10).spine(0, 0.16, -1)
        .look(0, 0.15, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.16, 0.125, 0.80).knee(side, 1, -0.3, -0.3)
          .hand(side, 0.24, 0.05, -0.62).elbow(side, 1, -0.4, 0.2);
    }
    return s.pose();
  }

  private Vector3f worldOf(Stance at, Channel channel) {
    return Ground.world(at, call.scale(), base().vector(channel));
  }

  private Vector3f world(Stance at, Channel channel) {
    return Ground.world(at, call.scale(), call.entryPose().vector(channel));
  }

  private Stance on(double s) {
    Vector3f p = way.point(s);
    p.y = (float) floor.soft(s);
    double h = call.entry().heading();
    return Stance.at(p, h + Ground.between(h, way.heading(s)));
  }

  @Override
  public double seconds() {
    return pace.seconds();
  }

  @Override
  public Stance stance(double t) {
    Stance on = on(pace.at(t));
    double start = on.heading() + Ground.between(on.heading(), call.entry().heading());
    return on.facing(Easing.mix(start, on.heading(), Easing.smooth(t / 0.6)));
  }

  @Override
  public Pose pose(double t) {
    Stance at = stance(t);
    double c = steps * pace.at(t) / way.metres();
    double effort = pace.effort(t);
    double roll = Math.cos(Math.PI * (c - 1));
    Pose p = Postures.withFaceOf(call.entryPose(), base());
    p = p.plus(Channel.PELVIS, (float) (0.03 * roll * effort),
            (float) (0.012 * Math.cos(2 * Math.PI * c) * effort), 0)
        .plus(Channel.SPINE, (float) (-0.09 * roll * effort), 0, 0)
        .plus(Channel.LOOK, (float) (0.12 * roll * effort), 0, 0);
    if (wary) {
      double dart = Noise.smooth(Noise.seed(call.seed(), "dart"), t * 1.6);
      p = p.plus(Channel.LOOK, (float) (1.1 * dart), -0.30f, 0).plus(Channel.SPINE, 0, -0.10f, 0);
    }
    p = call.entryPose().mix(p, Easing.smooth(t / 0.4));
    for (Side side : Side.values()) {
      p = limb(p, side.hand(), hands.at(side, c), at, 0.10 * (1 - 0.5 * low));
      p = limb(p, side.foot(), feet.at(side, c), at, 0.03);
    }
    return p;
  }

  private Pose limb(Pose p, Channel channel, Footwork.Foot foot, Stance at, double lift) {
    Vector3f local = Ground.local(at, call.scale(), foot.point());
    double size = Math.min(1, foot.way() / (2 * REACH_M * call.scale()));
    local.y += foot.planted() ? 0 : (float) (lift * size * Math.sin(Math.PI * foot.swing()));
    return p.with(channel, local);
  }

  @Override
  public Posture exit() {
    return Posture.CRAWLING;
  }

  @Override
  public List<Event> events() {
    return List.of();
  }
}
