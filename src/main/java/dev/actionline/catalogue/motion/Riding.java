package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Being carried by something: a cycle one pedals, a car one drives, a belt one stands on. */
public final class Riding implements Motion {

  /** What the body does on the way. */
  public enum Seat {
    PEDALS,
    WHEEL,
    SADDLE,
    STANDING
  }

  private static final float ON_IT_M = 3;

  private static final double PEDAL_M = 0.11;

  /** Up into a saddle, seconds. */
  private static final double MOUNTING_S = 0.9;

  /** Beside a beast before one is in its saddle, metres. */
  private static final float BESIDE_M = 0.7f;

  /** A way that says only where the front is, metres. */
  private static final float IN_PLACE_M = 0.001f;

  private final Call call;
  private final Way way;
  private final Pace pace;
  private final FloorAlong floor;
  private final Seat seat;
  private final double seatUp;
  private final Optional<String> vehicle;

  private Riding(Call call, Way way, double speed, Seat seat, double seatUp, Optional<String> vehicle) {
    this.call = call;
    this.way = way;
    this.floor = new FloorAlong(way, call.view());
    this.seat = seat;
    this.seatUp = seatUp;
    this.vehicle = vehicle;
    this.pace = call.seconds().isPresent()
        ? Pace.lasting(Math.max(0.01, way.metres()), call.seconds().getAsDouble(), 0.8)
        : Pace.of(Math.max(0.01, way.metres()), speed, 0.8);
  }

  /** Rides the vehicle named, or an imagined cycle, to a place or straight on. */
  public static Motion ride(Call call) {
    Optional<Target> vehicle = vehicle(call);
    boolean belt = vehicle.isEmpty() && call.target().isPresent()
        && (call.relation().equals("on") || call.relation().isEmpty() || call.relation().equals("along")
            || call.verb().endsWith("along") || call.verb().contains("carried"))
        && !call.verb().contains("cycl") && !call.verb().contains("bik") && !call.verb().contains("pedal");
    boolean beast = vehicle.filter(v -> mark(call, v, "reins").isPresent()).isPresent();
    return belt ? carried(call) : wheeled(call, vehicle, beast ? Seat.SADDLE : Seat.PEDALS, beast ? 4.2 : 2.6);
  }

  /** Gets up into the saddle, and stays there. */
  public static Motion mount(Call call) {
    Optional<Target> vehicle = vehicle(call);
    if (vehicle.isEmpty()) {
      return Climbing.of(call);
    }
    boolean beast = mark(call, vehicle.get(), "reins").isPresent();
    boolean wheel = mark(call, vehicle.get(), "steering wheel").isPresent();
    return seated(call, vehicle, beast ? Seat.SADDLE : wheel ? Seat.WHEEL : Seat.PEDALS, 1, true);
  }

  private static Optional<Vector3f> mark(Call call, Target vehicle, String mark) {
    return call.view().propMark(vehicle.name(), mark, call.start());
  }

  /** Drives: sits at a wheel. Who sits already in what goes by itself stays on the seat. */
  public static Motion drive(Call call) {
    Optional<Target> vehicle = vehicle(call);
    if (vehicle.isEmpty() && call.posture() == Posture.SITTING) {
      Vector3f here = call.entry().position();
      Way way = Way.through(List.of(here, new Vector3f(here).fma(IN_PLACE_M, call.entry().forward())));
      Call lasting = call.lasting(OptionalDouble.of(Manner.seconds(call, 4)));
      return new Riding(lasting, way, 1, Seat.WHEEL, Postures.seatOf(call.entryPose()), Optional.empty());
    }
    return wheeled(call, vehicle, Seat.WHEEL, 7);
  }

  private static Optional<Target> vehicle(Call call) {
    Optional<Target> prop = call.target().filter(t -> isVehicle(t) || t.kind() == Target.Kind.PERFORMER && mark(call, t, "seat").isPresent());
    // a gun that a rider holds is no vehicle: what one rides with has a seat
    return prop.isPresent() ? prop : call.with().filter(Riding::isVehicle)
        .filter(w -> call.view().propMark(w.name(), "seat", call.start()).isPresent());
  }

  private static boolean isVehicle(Target t) {
    return t.kind() == Target.Kind.PROP;
  }

  private static Optional<Target> where(Call call) {
    return call.second().or(() -> call.target().filter(t -> !vehicle(call).filter(t::equals).isPresent()));
  }

  private static Motion wheeled(Call call, Optional<Target> vehicle, Seat seat, double speed) {
    return seated(call, vehicle, seat, speed, false);
  }

  private static Motion seated(Call call, Optional<Target> vehicle, Seat seat, double speed, boolean stays) {
    Lead lead = Lead.of(call);
    Vector3f start = call.entry().position();
    double up = seat == Seat.PEDALS ? 0.62 : 0.48;
    if (vehicle.isPresent()) {
      Target v = vehicle.get();
      Matrix4f m = call.view().prop(v.name(), call.start());
      Vector3f at = call.view().propMark(v.name(), "seat", call.start())
          .orElseGet(() -> m.getTranslation(new Vector3f()).add(0, (float) 0.55, 0));
      Vector3f ahead = m.transformDirection(new Vector3f(0, 0, -1));
      up = (at.y - call.view().floor(at.x, at.z)) / call.scale();
      boolean there = Math.hypot(at.x - call.entry().x(), at.z - call.entry().z()) < 0.25;
      if (!there) {
        lead.standing();
        // a saddle is got into from the left side of the beast
        Vector3f aside = seat == Seat.SADDLE ? new Vector3f(ahead).cross(0, 1, 0).normalize().mul(-BESIDE_M) : new Vector3f();
        lead.walkTo(new Vector3f(at.x + aside.x, call.entry().y(), at.z + aside.z), Gait.WALK);
      }
      lead.turnTo(Stance.headingOf(ahead.x, ahead.z), 8);
      start.set(at.x, lead.at().y(), at.z);
    }
    if (call.posture() != Posture.SITTING) {
      lead.standing();
    }
    double height = up;
    Call c0 = vehicle.isPresent() ? from(lead.call(), start) : lead.call();
    Destination to = Destination.of(where(call).filter(t -> !isOn(c0, t)).map(t -> Carrying.aimedAt(c0, t))
        .orElse(untargeted(c0)), call.number("distance", 6));
    Vector3f ahead = new Vector3f(c0.entry().position()).fma(IN_PLACE_M, c0.entry().forward());
    Way way = Way.through(stays ? List.of(c0.entry().position(), ahead) : to.path());
    double s = call.number("speed", speed * Manner.tempo(call));
    Optional<String> name = vehicle.map(Target::name);
    return lead.act(c -> new Riding(c, way, s, seat, height, name));
  }

  /** The street that somebody is on already is driven along, and not to its middle. */
  private static boolean isOn(Call call, Target way) {
    Vector3f middle = call.view().point(way, call.start());
    return way.kind() == Target.Kind.PLACE && Math.hypot(middle.x - call.entry().x(), middle.z - call.entry().z()) < ON_IT_M;
  }

  /** As if one stood elsewhere already. */
  private static Call from(Call call, Vector3f place) {
    Stance there = Stance.at(place, call.entry().heading());
    return new Call(
        call.performer(), call.figure(), call.scale(), call.start(), there, call.entryPose(),
        call.posture(), call.verb(), call.target(), call.relation(), call.with(), call.second(), call.manner(),
        call.numbers(), call.seconds(), call.seed(), call.view());
  }

  private static Call untargeted(Call call) {
    return new Call(
        call.performer(), call.figure(), call.scale(), call.start(), call.entry(), call.entryPose(),
        call.posture(), call.verb(), Optional.empty(), "", call.with(), call.second(), call.manner(),
        call.numbers(), call.seconds(), call.seed(), call.view());
  }

  /** Stands still and is borne along to the target. */
  private static Motion carried(Call call) {
    Target target = call.target().orElseThrow();
    if (target.kind() == Target.Kind.PERFORMER) {
      return new Attached(call, target.name());
    }
    Target goal = call.second().orElse(target);
    Vector3f from = call.entry().position();
    Vector3f to = call.view().point(goal, call.start());
    Way way = Way.through(List.of(from, to.distance(from) < 0.05f ? new Vector3f(to).add(0, 0, -0.05f) : to));
    return new Riding(call, way, call.number("speed", 0.8), Seat.STANDING, 0, Optional.empty());
  }

  /** Who is not in the saddle yet gets into it first. */
  private double mounting() {
    return vehicle.isPresent() && call.posture() != Posture.SITTING ? MOUNTING_S : 0;
  }

  private double riding(double t) {
    return Math.max(0, t - mounting());
  }

  @Override
  public double seconds() {
    return pace.seconds() + mounting();
  }

  @Override
  public Stance stance(double t) {
    Vector3f p = way.point(pace.at(riding(t)));
    if (seat == Seat.STANDING) {
      return Stance.at(p, call.entry().heading());
    }
    p.y = (float) floor.soft(pace.at(riding(t)));
    if (t < mounting()) {
      p = call.entry().position().lerp(p, (float) Easing.smooth(t / mounting()), new Vector3f());
    }
    double h = call.entry().heading();
    double onWay = h + Ground.between(h, way.heading(pace.at(riding(t))));
    return Stance.at(p, Easing.mix(h, onWay, Easing.smooth(t / 1.2)));
  }

  @Override
  public Pose pose(double t) {
    Pose entry = call.entryPose();
    double w = Easing.smooth(t / (mounting() > 0 ? mounting() : 0.6));
    return switch (seat) {
      case STANDING -> entry;
      case WHEEL -> entry.mix(Postures.withFaceOf(entry, wheel(t)), w);
      case SADDLE -> entry.mix(Postures.withFaceOf(entry, saddle(t)), w);
      case PEDALS -> entry.mix(Postures.withFaceOf(entry, pedals(t)), w);
    };
  }

  private Pose pedals(double t) {
    double turn = 2 * Math.PI * pace.at(riding(t)) / (2.6 * Math.max(0.6, call.scale()));
    double sits = seatUp + Postures.HIPS_OVER_SEAT_M;
    // out of the saddle one throws the weight from pedal to pedal
    boolean up = call.has("standing", "out of the saddle");
    double hips = sits + (up ? 0.17 : 0);
    Sketch s = new Sketch(Pose.STANDING).pelvis(up ? 0.07 * Math.sin(turn) : 0, hips, up ? -0.10 : 0.10)
        .spine((up ? 0.12 : 0.02) * Math.sin(turn), 1, up ? -0.55 : -0.42).look(0, -0.02, -1);
    double axle = Math.max(0.16, sits - 0.66);
    for (Side side : Side.values()) {
      double a = turn + (side == Side.LEFT ? Math.PI : 0);
      s.foot(side, 0.10, axle - 0.03 + PEDAL_M * Math.cos(a), -0.20 - PEDAL_M * Math.sin(a))
          .toes(side, 3, 12 + 10 * Math.sin(a)).knee(side, 0.08, 0.5, -1)
          .hand(side, 0.26, seatUp + 0.12, -0.42).elbow(side, 0.8, -0.4, 0.5)
          .fingers(side, 0, -0.1, -1).palm(side, 0, -1, 0).curl(side, 1.2);
    }
    return s.pose();
  }

  /** Astride, the reins in both hands, going along with the strides. */
  private Pose saddle(double t) {
    double speed = riding(t) > 0 ? (pace.at(riding(t) + 0.05) - pace.at(Math.max(0, riding(t) - 0.05))) / 0.1 : 0;
    double rock = Math.min(1, speed / 4) * Math.sin(2 * Math.PI * pace.at(riding(t)) / 3.2);
    double hips = seatUp + Postures.HIPS_OVER_SEAT_M + 0.02 * Math.abs(rock);
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, hips, 0.02).spine(0, 1, -0.08 - 0.10 * Math.min(1, speed / 5) - 0.05 * rock).look(0, -0.05, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.36, hips - 0.74, -0.06).toes(side, 14, -8).knee(side, 0.7, 0.2, -1)
          .hand(side, 0.10, seatUp + 0.20 + 0.02 * rock, -0.42).elbow(side, 0.8, -0.5, 0.6)
          .fingers(side, -0.2, 0.1, -1).palm(side, -1, -0.2, 0).curl(side, 1.4);
    }
    return s.pose();
  }

  private Pose wheel(double t) {
    Sketch s = new Sketch(Postures.sitting(Math.max(0.3, seatUp))).spine(0, 1, 0.14);
    double steer = 0.05 * Math.sin(1.1 * t);
    for (Side side : Side.values()) {
      s.hand(side, 0.17, seatUp + 0.44 + side.sign * steer, -0.44).elbow(side, 0.7, -0.8, 0.6)
          .fingers(side, -0.25, 0.5, -0.9).palm(side, -0.8, -0.3, -0.5).curl(side, 1.2)
          .foot(side, 0.12, 0.02, -0.62).toes(side, 5, -25);
    }
    return s.pose();
  }

  @Override
  public Posture exit() {
    return seat == Seat.STANDING ? call.posture() : Posture.SITTING;
  }

  @Override
  public List<Event> events() {
    List<Event> all = new ArrayList<>();
    vehicle.ifPresent(v -> all.add(new Event.Attach(Math.max(0.05, mounting()), v, call.performer(), Bone.PELVIS)));
    if (seat == Seat.WHEEL && way.metres() > 1) {
      all.add(new Event.Effect(0.2, 1.5, "smoke", call.entry().position().add(0, 0.3f, 0)
          .fma(-1.5f, call.entry().forward()), new Vector3f(0, 1, 0), Map.of("size", 0.4, "strength", 0.3)));
    }
    return all;
  }

  /** Fixed to another performer's body from the start. */
  private record Attached(Call call, String to) implements Motion {
    @Override
    public double seconds() {
      return Manner.seconds(call, 3);
    }

    @Override
    public Stance stance(double t) {
      return call.entry();
    }

    @Override
    public Pose pose(double t) {
      return call.entryPose();
    }

    @Override
    public Posture exit() {
      return call.posture();
    }

    @Override
    public List<Event> events() {
      return List.of(new Event.Attach(0, call.performer(), to, Bone.PELVIS));
    }
  }
}
