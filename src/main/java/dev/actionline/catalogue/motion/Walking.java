package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.motion.Gait.Trait;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Going along a way on two feet: the feet stand still in the set while they carry. */
public final class Walking extends Aimed {
  /** Who stands higher than the floor that he walks on comes down on it within so many seconds. */
  private static final double COMES_DOWN_S = 0.5;

  private final Gait gait;
  private final Way way;
  private final Pace pace;
  private final Footwork feet;
  private final Stride stride;
  private final double facing;
  private final FloorAlong floor;
  private final int steps;
  private final Optional<Carriage> carriage;

  /**
   * @param facing degrees clockwise from the way's direction to the body's
   * @param carriage what the upper body does besides
   */
  public Walking(Call call, Gait gait, Way way, double facing, Optional<Carriage> carriage) {
    this(call, gait, way, facing, carriage, 0);
  }

  /**
   * The same through water.
   *
   * @param deep how far under a liquid's surface the feet come, metres
   */
  public Walking(Call call, Gait gait, Way way, double facing, Optional<Carriage> carriage, double deep) {
    super(call);
    this.gait = gait;
    this.way = way;
    this.facing = facing;
    this.carriage = carriage;
    double legs = Math.sqrt(call.scale());
    double rise = Math.min(0.9, 0.35 + 0.12 * gait.get(Trait.SPEED));
    this.pace = call.seconds().isPresent()
        ? Pace.lasting(way.metres(), call.seconds().getAsDouble(), rise)
        : Pace.of(way.metres(), gait.get(Trait.SPEED) * legs, rise);
    this.floor = new FloorAlong(way, call.view(), deep);
    Steps plan = new Steps(way, gait, call.scale(), facing, floor::at);
    this.steps = plan.count();
    this.feet = plan.from(call.entry(), call.entryPose(), first(), stance(seconds()));
    this.stride = new Stride(gait, call.scale(), call.seed());
  }

  private Side first() {
    // the foot that stands further back goes first
    Vector3f ahead = Ground.turn(new Vector3f(0, 0, -1), way.heading(0) - call.entry().heading());
    double left = call.entryPose().vector(Channel.FOOT_L).dot(ahead);
    double right = call.entryPose().vector(Channel.FOOT_R).dot(ahead);
    return right < left - 0.02 ? Side.RIGHT : Side.LEFT;
  }

  @Override
  public double seconds() {
    return pace.seconds();
  }

  private double count(double t) {
    double c = steps * pace.at(t) / way.metres();
    double limp = gait.get(Trait.LIMP);
    if (limp > 0) {
      // hurries off the lame foot: faster while it carries
      double bump = Math.sin(Math.PI * (c - (first() == Side.LEFT ? 1 : 2)));
      c += 0.09 * limp * bump * Math.min(1, Math.min(c, steps - c));
    }
    return c;
  }

  @Override
  public Stance stance(double t) {
    double s = count(t) * way.metres() / steps;
    Vector3f p = way.point(s);
    double heading = heading(t, s);
    double weave = gait.get(Trait.WEAVE) * pace.effort(t)
        * Noise.smooth(Noise.seed(call.seed(), "weave"), t * 0.9);
    double above = (call.entry().y() - floor.soft(0)) * (1 - Easing.smooth(t / COMES_DOWN_S));
    p.y = (float) (floor.soft(s) + above);
    double a = Math.toRadians(heading);
    return new Stance(
        (float) (p.x + weave * Math.cos(a)), p.y, (float) (p.z + weave * Math.sin(a)),
        (float) heading);
  }

  private double heading(double t, double s) {
    double onWay = near(call.entry().heading(), way.heading(s) + facing);
    double start = near(onWay, call.entry().heading());
    return Easing.mix(start, onWay, Easing.smooth(t / 0.55));
  }

  private static double near(double heading, double other) {
    return heading + Ground.between(heading, other);
  }

  @Override
  protected Pose body(double t, Aim aim) {
    Stance at = stance(t);
    Stride.Moment m =
        new Stride.Moment(
            t, count(t), pace.effort(t), at, feet, first(), Easing.smooth(t / 0.35));
    Pose pose = stride.pose(call.entryPose(), m);
    return carriage.map(c -> c.over(pose, t, seconds(), at, aim)).orElse(pose);
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }

  @Override
  public List<Event> events() {
    List<Event> falls = new ArrayList<>();
    for (Side side : Side.values()) {
      for (Footwork.Plant p : feet.plants(side)) {
        if (p.lands() > 0) {
          double when = pace.when(way.metres() * p.lands() / steps);
          falls.add(new Event.Footstep(Math.min(when, seconds()), side == Side.LEFT));
        }
      }
    }
    falls.sort(Comparator.comparingDouble(Event::at));
    return List.copyOf(falls);
  }
}
