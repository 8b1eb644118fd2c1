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
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/** How a thing moves: where it is, how it is tilted, and what happens meanwhile. */
public final class ThingMotion implements Motion {
  private final Call call;
  private final double seconds;
  private Posture exit;
  private DoubleFunction<Stance> stance;
  private DoubleUnaryOperator pitch = t -> 0;
  private DoubleUnaryOperator roll = t -> 0;
  private final List<Event> events = new ArrayList<>();

  private ThingMotion(Call call, double seconds) {
    this.call = call;
    this.seconds = seconds;
    this.stance = t -> call.entry();
    this.exit = call.posture();
  }

  public static ThingMotion of(Call call, double seconds) {
    return new ThingMotion(call, Math.max(0.05, seconds));
  }

  /** Where it is by seconds. */
  public ThingMotion along(DoubleFunction<Stance> where) {
    stance = where;
    return this;
  }

  /** Degrees clockwise, by the eased part that has passed. */
  public ThingMotion turning(DoubleUnaryOperator degrees) {
    return along(t -> call.entry().facing(
        call.entry().heading() + degrees.applyAsDouble(Easing.smooth(t / seconds))));
  }

  /** Falls a height, bounces once, lies. */
  public ThingMotion dropping(double height) {
    double fall = Math.sqrt(2 * height / 9.81);
    double bounce = 0.12 * height;
    double hop = 2 * Math.sqrt(2 * bounce / 9.81);
    events.add(new Event.Contact(Math.min(fall, seconds), "floor"));
    return along(t -> {
      double down;
      if (t < fall) {
        down = 9.81 * t * t / 2;
      } else {
        double u = hop > 0 ? Math.min(1, (t - fall) / hop) : 1;
        down = height - bounce * 4 * u * (1 - u);
      }
      return call.entry().moved(0, (float) -Math.min(height, down), 0);
    });
  }

  public ThingMotion tilting(DoubleUnaryOperator pitchDegrees, DoubleUnaryOperator rollDegrees) {
    pitch = pitchDegrees;
    roll = rollDegrees;
    return this;
  }

  public ThingMotion with(Event event) {
    events.add(event);
    return this;
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    return stance.apply(t);
  }

  @Override
  public Pose pose(double t) {
    return call.entryPose()
        .with(Channel.PITCH, call.entryPose().get(Channel.PITCH) + (float) pitch.applyAsDouble(t))
        .with(Channel.ROLL, call.entryPose().get(Channel.ROLL) + (float) roll.applyAsDouble(t));
  }

  /** The posture it is left in. */
  public ThingMotion exit(Posture posture) {
    exit = posture;
    return this;
  }

  @Override
  public Posture exit() {
    return exit;
  }

  @Override
  public List<Event> events() {
    return List.copyOf(events);
  }
}
