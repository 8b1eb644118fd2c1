package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joml.Vector3f;

/**
 * Something done on the spot with part of the body, whatever the posture: what it draws is eased in
 * over the pose it starts from and, unless it stays, eased out again.
 */
public final class Gesture extends Aimed {

  /**
   * One moment of a gesture.
   *
   * @param t seconds since it began
   * @param seconds of the whole
   * @param s what to draw on
   * @param call what was asked for
   * @param to where the target is, root frame, pose metres
   * @param aim where anything else is
   */
  public record Moment(
      double t, double seconds, Sketch s, Call call, Optional<Vector3f> to, Aim aim) {
    /** The same of who does it so many seconds after another. */
    public Moment later(double by) {
      return new Moment(t - by, seconds, s, call, to, aim);
    }

    /** The part that has passed, 0..1. */
    public double part() {
      return Easing.clamp(t / seconds);
    }

    /** A sine, -1..1. */
    public double wave(double hertz) {
      return Math.sin(2 * Math.PI * hertz * t);
    }

    /** Smooth noise, -1..1. */
    public double noise(String channel, double hertz) {
      return Noise.smooth(Noise.seed(call.seed(), channel), t * hertz);
    }

    /** 0 before, 1 after, smooth. */
    public double ramp(double from, double until) {
      return Easing.ramp(t, from, until);
    }
  }

  private static final Set<Posture> DOWN = Set.of(Posture.LYING_BACK, Posture.LYING_FRONT, Posture.CRAWLING, Posture.KNEELING);

  private final double seconds;
  private final double in;
  private final double out;
  private final boolean looks;
  private final boolean stays;
  private final Optional<Face> leaves;
  private final Consumer<Moment> draws;
  private final Function<Gesture, List<Event>> events;
  private final boolean propped;
  private final boolean left;
  /** Seconds as it was told over those it takes. */
  private final double told;

  private Gesture(Builder b, Call call) {
    super(call);
    this.seconds = Manner.seconds(call, b.seconds);
    this.in = Math.min(b.in / Manner.tempo(call), seconds * 0.45);
    this.out = Math.min(b.out / Manner.tempo(call), seconds * 0.45);
    this.looks = b.looks;
    this.stays = b.stays;
    this.leaves = b.leaves;
    this.draws = b.draws;
    this.events = b.events;
    this.left = b.handed && Props.hand(call) == Event.Hand.LEFT;
    this.told = b.paced ? b.seconds / seconds : 1;
    this.propped = call.posture() == Posture.LYING_FRONT && usesArms();
  }

  private boolean usesArms() {
    Sketch s = new Sketch(call.entryPose());
    draws.accept(new Moment(0.5 * told * seconds, told * seconds, s, call, Optional.empty(), Aim.frozen(call)));
    List<Pose.Channel> told = List.of(s.touched());
    return told.contains(Pose.Channel.HAND_L) || told.contains(Pose.Channel.HAND_R);
  }

  /** The hand that does what the right one is drawn to do. */
  public Event.Hand hand() {
    return left ? Event.Hand.LEFT : Event.Hand.RIGHT;
  }

  /** What was asked for. */
  public Call call() {
    return call;
  }

  public static Builder lasting(double seconds) {
    return new Builder(seconds);
  }

  @Override
  protected Pose body(double t, Aim aim) {
    double w = Easing.smooth(t / in) * (stays ? 1 : Easing.smooth((seconds - t) / out));
    Optional<Vector3f> to = call.target().map(
        target -> Ground.local(call.entry(), call.scale(), aim.point(target)));
    Pose from = call.entryPose();
    if (looks && to.isPresent()) {
      from = Gaze.at(from, to.get(), Easing.smooth(t / 0.3));
    }
    if (left) {
      from = from.mirrored();
      to.ifPresent(p -> p.x = -p.x);
    }
    Sketch s = new Sketch(from);
    if (propped) {
      // hands are only free once the chest is off the floor
      s.spine(0, 0.62, -1).look(0, 0.1, -1);
    }
    draws.accept(new Moment(told * t, told * seconds, s, call, to, aim));
    Pose drawn = left ? s.over(from, w).mirrored() : s.over(from, w);
    Pose p = leaves.map(f -> f.on(drawn, Easing.smooth((t - seconds + out) / out))).orElse(drawn);
    return w > 0 && !Floor.none(call) ? Floor.above(p) : p;
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    return call.entry();
  }

  @Override
  public Posture exit() {
    return call.posture();
  }

  @Override
  public List<Event> events() {
    return told == 1 ? events.apply(this) : events.apply(this).stream().map(e -> e.moved(e.at() / told)).toList();
  }

  /** Collects what makes a gesture. */
  public static final class Builder {
    private final double seconds;
    private double in = 0.35;
    private double out = 0.4;
    private boolean looks;
    private boolean stays;
    private Optional<Face> leaves = Optional.empty();
    private boolean feet;
    private boolean handed;
    private boolean paced;
    private Consumer<Moment> draws = m -> {};
    private Function<Gesture, List<Event>> events = g -> List.of();

    private Builder(double seconds) {
      this.seconds = seconds;
    }

    /** Seconds of coming and going. */
    public Builder eased(double inSeconds, double outSeconds) {
      in = inSeconds;
      out = outSeconds;
      return this;
    }

    /** The face turns to the target. */
    public Builder looking() {
      looks = true;
      return this;
    }

    /** Nobody does it lying or on the knees: gets up first. */
    public Builder onFeet() {
      feet = true;
      return this;
    }

    /** It is not taken back at the end. */
    public Builder staying() {
      stays = true;
      return this;
    }

    /** Drawn for the right hand, it is done by the one that holds what it is done with. */
    public Builder handed() {
      handed = true;
      return this;
    }

    /** The body is as before at the end, the face is not. */
    public Builder leaving(Face face) {
      leaves = Optional.of(face);
      return this;
    }

    /** Drawn, and its events told, for its usual length: in another it is done faster or slower as a whole. */
    public Builder paced() {
      paced = true;
      return this;
    }

    public Builder events(Function<Gesture, List<Event>> what) {
      events = what;
      return this;
    }

    public Builder draws(Consumer<Moment> what) {
      draws = what;
      return this;
    }

    public Gesture of(Call call) {
      return new Gesture(this, call);
    }

    /** Turns to the target first when it is far to the side or behind. */
    public dev.actionline.catalogue.Motion facing(Call call) {
      Lead lead = Lead.of(call);
      if (feet && DOWN.contains(call.posture())) {
        lead.standing();
      }
      call.target().ifPresent(target -> lead.facing(target, 65));
      return lead.act(this::of);
    }
  }
}
