package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Turning on the spot: the head leads, the feet step round one after the other. */
public final class Turning implements Motion {
  private static final double STEP_S = 0.30;
  private static final double DEGREES_A_STEP = 65;

  private final Call call;
  private final double degrees;
  private final int steps;
  private final double seconds;
  private final Footwork feet = new Footwork();
  private final Stride stride;
  private final Optional<Carriage> carriage;

  /** @param degrees clockwise */
  public Turning(Call call, double degrees) {
    this.call = call;
    this.degrees = degrees;
    this.steps = 1 + (int) Math.max(1, Math.ceil(Math.abs(degrees) / DEGREES_A_STEP));
    this.seconds = Manner.seconds(call, STEP_S * steps + 0.12);
    Gait shuffle = Gait.WALK.with(Gait.Trait.HEEL_STRIKE, 0).with(Gait.Trait.HEEL_OFF, 22)
        .with(Gait.Trait.PELVIS, 0.915).with(Gait.Trait.ARM_SWING, 0.1);
    this.stride = new Stride(shuffle, call.scale(), call.seed());
    this.carriage = Carriages.holding(call);
    // the foot on the side one turns to opens the way
    Side side = degrees < 0 ? Side.LEFT : Side.RIGHT;
    for (int i = 0; i < 2; i++) {
      stand(side, i);
      side = side.other();
    }
    for (int k = 0; k < steps; k++) {
      double done = Math.min(1, (k + 1.0) / (steps - 1));
      double leaves = k + 2 < steps ? k + 2.1 : 1e6;
      put(side, k + 0.9, leaves, done * degrees);
      side = side.other();
    }
  }

  private void stand(Side side, int order) {
    feet.plant(side, -1e6, order + 0.1, Ground.world(call.entry(), call.scale(), Sole.flat(call.entryPose(), side)),
        call.entry().heading() + call.entryPose().get(side.toeYaw()));
  }

  private void put(Side side, double lands, double leaves, double turned) {
    Stance at = call.entry().facing(call.entry().heading() + turned);
    feet.plant(side, lands, leaves, Ground.world(at, call.scale(), Pose.STANDING.vector(side.foot())),
        at.heading() + Pose.STANDING.get(side.toeYaw()));
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    return call.entry().facing(call.entry().heading() + degrees * Easing.smooth(t / seconds));
  }

  @Override
  public Pose pose(double t) {
    double w = Easing.clamp(t / seconds);
    Stride.Moment m = new Stride.Moment(
        t, w * steps, 0, stance(t), feet, Side.LEFT, Easing.smooth(w * 1.5));
    Pose p = stride.pose(call.entryPose(), m);
    // eyes first, then head, then shoulders
    double ahead = Math.max(-60, Math.min(60, degrees * (Easing.smooth(w * 1.8) - Easing.smooth(w))));
    double fade = 1 - Easing.ramp(w, 0.8, 1);
    Pose turned = new Sketch(p).turnHead(ahead * fade).add(Channel.TWIST, 0.35 * ahead * fade).pose();
    return carriage.map(c -> c.over(turned, t, seconds, stance(t), Aim.frozen(call))).orElse(turned);
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }

  @Override
  public List<Event> events() {
    List<Event> falls = new ArrayList<>();
    for (int k = 0; k < steps; k++) {
      Side opens = degrees < 0 ? Side.LEFT : Side.RIGHT;
      Side side = k % 2 == 0 ? opens : opens.other();
      falls.add(new Event.Footstep((k + 0.9) / steps * seconds, side == Side.LEFT));
    }
    return falls;
  }
}
