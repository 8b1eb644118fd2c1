package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Up or down something steep, hand over hand, and over its top if it has one. */
public final class Climbing implements Motion {
  private static final double RUNG_M = 0.34;
  private static final double SPEED = 0.55;
  private static final double OVER_S = 1.1;

  /** How far from the middle of what one climbs one stands before it, metres. */
  static final double REACH_M = 0.5;

  private final Call call;
  private final double climb;
  private final double rungs;
  private final double up;
  private final Optional<Vector3f> top;
  private final Vector3f drift;

  /** @param drift how far what leans leads aside over the whole climb */
  private Climbing(Call call, double climb, Optional<Vector3f> top, Vector3f drift) {
    this.call = call;
    this.climb = climb;
    this.top = top;
    this.drift = drift;
    this.rungs = Math.max(1, Math.round(Math.abs(climb) / (RUNG_M * call.scale())));
    double natural = Math.abs(climb) / (SPEED * Math.sqrt(call.scale())) / Manner.tempo(call) + 0.4;
    this.up = call.seconds().isPresent()
        ? Math.max(0.4, call.seconds().getAsDouble() - (top.isPresent() ? OVER_S : 0)) : natural;
  }

  public static Motion of(Call call) {
    Optional<Motion> ladder = call.target().filter(t -> t.kind() == Target.Kind.PROP).flatMap(t -> ladder(call, t));
    return ladder.or(() -> Flight.climbed(call)).or(() -> Vaulting.over(call)).or(() -> Vaulting.through(call)).orElseGet(() -> wall(call));
  }

  /** Onto a top that one stands before. */
  static Motion onto(Call call, Vector3f top) {
    return new Climbing(call, top.y - call.entry().y(), Optional.of(top), new Vector3f());
  }

  /** Up something that leans and has a foot and a top: rung by rung along it. */
  private static Optional<Motion> ladder(Call call, Target t) {
    Optional<Vector3f> foot = call.view().propMark(t.name(), "foot", call.start());
    Optional<Vector3f> top = call.view().propMark(t.name(), "top", call.start());
    boolean down = call.has("down") || call.verb().contains("down") || call.relation().equals("down");
    if (foot.isEmpty() || top.isEmpty() || down) {
      return Optional.empty();
    }
    Vector3f in = new Vector3f(top.get()).sub(foot.get());
    in.y = 0;
    Vector3f at = new Vector3f(foot.get()).fma(0.10f / Math.max(0.1f, in.length()), in);
    at.y = call.entry().y();
    double rise = call.number("height", Math.max(0.4, top.get().y - call.entry().y() - 0.6 * call.scale()));
    // the foot mark stands before the ladder: what is left of the way in is its lean
    Vector3f drift = new Vector3f(in).mul((float) (Math.max(0, in.length() - 0.42) / Math.max(0.1, in.length())))
        .mul((float) (rise / (top.get().y - call.entry().y())));
    double heading = dev.actionline.stage.Stance.headingOf(in.x, in.z);
    return Optional.of(Lead.of(call).standing().walkTo(at, Gait.WALK).turnTo(heading, 3)
        .act(c -> new Climbing(c, rise, Optional.empty(), drift)));
  }

  private static Motion wall(Call call) {
    boolean down = call.has("down") || call.verb().contains("down") || call.relation().equals("down");
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.HANGING) {
      lead.standing();
    }
    Optional<Target> target = call.target();
    double height = call.number("height", 1.6) * (down ? -1 : 1);
    Optional<Vector3f> top = Optional.empty();
    if (target.isPresent()) {
      Vector3f p = call.view().point(target.get(), call.start());
      if (target.get().kind() == Target.Kind.PROP) {
        float tall = call.view().height(target.get().name());
        Vector3f base = call.view().prop(target.get().name(), call.start()).getTranslation(new Vector3f());
        p = new Vector3f(p.x, base.y + tall, p.z);
      }
      double lift = p.y - lead.at().y();
      if (Math.abs(lift) > 0.25) {
        height = call.numbers().containsKey("height") ? height : lift;
        boolean onTop = lift > 0 && !call.relation().equals("up");
        top = onTop ? Optional.of(p) : Optional.empty();
      }
      lead.within(target.get(), REACH_M).facing(target.get(), 8);
    }
    double climb = height;
    Optional<Vector3f> over = top;
    // who has come up a step on the way has that much less to climb
    return lead.act(c -> new Climbing(c, over.map(o -> (double) o.y - c.entry().y()).orElse(climb), over, new Vector3f()));
  }

  @Override
  public double seconds() {
    return up + (top.isPresent() ? OVER_S : 0);
  }

  @Override
  public Stance stance(double t) {
    double w = Easing.mix(Easing.clamp(t / up), Easing.smooth(t / up), 0.4);
    double c = w * rungs;
    // each rung is a push and a rest
    double stepped = Math.floor(c) + Easing.smooth(c - Math.floor(c));
    float y = call.entry().y() + (float) (climb * stepped / rungs);
    if (top.isEmpty() || t <= up) {
      float part = (float) (stepped / rungs);
      return new Stance(
          call.entry().x() + part * drift.x, y, call.entry().z() + part * drift.z, call.entry().heading());
    }
    double over = Easing.smooth((t - up) / OVER_S);
    Vector3f p = new Vector3f(call.entry().x(), y, call.entry().z()).lerp(top.get(), (float) over);
    return Stance.at(p, call.entry().heading());
  }

  @Override
  public Pose pose(double t) {
    double w = Easing.mix(Easing.clamp(t / up), Easing.smooth(t / up), 0.4);
    double c = w * rungs * Math.signum(climb);
    Pose p = call.entryPose().mix(Postures.withFaceOf(call.entryPose(), hanging(c)),
        Easing.smooth(t / 0.45));
    if (top.isEmpty() || t <= up) {
      return p;
    }
    double u = (t - up) / OVER_S;
    Sketch heave = new Sketch(Postures.CROUCHING);
    Pose over = p.mix(Postures.withFaceOf(p, heave.pose()), Easing.smooth(u / 0.55));
    return over.mix(Postures.withFaceOf(p, Pose.STANDING), Easing.ramp(u, 0.55, 1));
  }

  /** Hands and feet stay on their rungs in the set while the body passes them. */
  private static Pose hanging(double count) {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.90, 0.10).spine(0, 1, -0.10).look(0, 0.45, -1);
    for (Side side : Side.values()) {
      double phase = count / 2 + (side == LEFT ? 0 : 0.5);
      double u = phase - Math.floor(phase);
      // three quarters of the time a hand holds and sinks past the body, then it reaches up
      double held = u < 0.7 ? 0.5 - u / 0.7 : -0.5 + Easing.smooth((u - 0.7) / 0.3);
      double off = u < 0.7 ? 0 : Math.sin(Math.PI * (u - 0.7) / 0.3);
      s.hand(side, 0.20, 1.52 + 2 * RUNG_M * 0.7 * held, -0.36 + 0.08 * off)
          .elbow(side, 0.8, -1, 0.5).fingers(side, -0.1, 0.8, -0.7).palm(side, 0, -0.4, -1)
          .curl(side, 1.3 - 0.8 * off);
      double v = phase + 0.5 - Math.floor(phase + 0.5);
      double foot = v < 0.7 ? 0.5 - v / 0.7 : -0.5 + Easing.smooth((v - 0.7) / 0.3);
      double free = v < 0.7 ? 0 : Math.sin(Math.PI * (v - 0.7) / 0.3);
      s.foot(side, 0.13, 0.24 + 2 * RUNG_M * 0.7 * foot, -0.24 + 0.10 * free)
          .knee(side, 0.6, 0.2, -1).toes(side, 14, 10);
    }
    s.add(dev.actionline.stage.Pose.Channel.PELVIS, 0.03 * Math.sin(Math.PI * count), 0, 0);
    return s.pose();
  }

  @Override
  public Posture exit() {
    return top.isPresent() || climb < 0 ? Posture.STANDING : Posture.HANGING;
  }

  @Override
  public List<Event> events() {
    List<Event> holds = new ArrayList<>();
    for (int i = 0; i < rungs; i++) {
      holds.add(new Event.Contact(up * i / rungs, "rung"));
    }
    return holds;
  }
}
