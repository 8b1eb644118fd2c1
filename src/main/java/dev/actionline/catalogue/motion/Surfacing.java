package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Vector3f;

/** Up out of a liquid or a floor, and steadily down into it. */
public final class Surfacing implements Motion {

  /** Who sinks is so far under with the crown: whom he was before may have been taller, or wear a hat; metres. */
  private static final double OVER_HEAD_M = 0.4;

  /** Nearer than this one walks up to somebody, metres. */
  private static final float NEAR = 2.2f;

  /** How far one goes down until the fingertips of a raised hand are gone, reference metres. */
  private static final double GONE_M = 2.28;

  /** How the pose goes by the part that has passed. */
  private interface Body {
    Pose at(double u, double t);
  }

  /** How far along it is by the part of the time that has passed. */
  private interface Course {
    double at(double u);
  }

  private static final Course STEADY = u -> Easing.mix(u, Easing.smooth(u), 0.35);
  private static final Course QUICK = Easing::out;

  /** Ever slower, so that what goes last can be seen to go. */
  private static final Course LINGERING = u -> 1 - Math.pow(1 - u, 1.6);

  private final Call call;
  private final double seconds;
  private final double fromY;
  private final double toY;
  private final Course course;
  private final Posture exit;
  private final Body body;
  private final List<Event> events;

  private Surfacing(
      Call call, double seconds, double fromY, double toY, Course course, Posture exit, Body body,
      List<Event> events) {
    this.call = call;
    this.seconds = seconds;
    this.fromY = fromY;
    this.toY = toY;
    this.course = course;
    this.exit = exit;
    this.body = body;
    this.events = events;
  }

  /**
   * Comes up: out of a liquid as far as the chest, out of solid floor altogether, from a crouch to the
   * feet when there is nothing to come out of.
   */
  public static Motion rise(Call call) {
    return switch (call.posture()) {
      case SUNK -> out(call);
      case STANDING -> under(call) ? out(call.from(sunk(call))) : unfold(appearing(call));
      default -> Rising.toFeet(call);
    };
  }

  /** Whether somebody of whom nothing has been seen comes out of the liquid where he is. */
  private static boolean under(Call call) {
    return call.relation().matches("out of|from") && call.target().filter(t -> t.markType().equals("liquid")).isPresent()
        && call.view().liquid(call.entry().x(), call.entry().z());
  }

  private static Stance sunk(Call call) {
    Vector3f deep = call.entry().position();
    deep.y = surface(call) - call.view().height(call.performer()) - 0.2f;
    return Stance.at(deep, call.entry().heading());
  }

  /** Who rises behind somebody far off was not seen coming: the place is behind them as they stand now. */
  private static Call appearing(Call call) {
    boolean behind = call.relation().equals("behind") && call.target().isPresent()
        && call.target().get().kind() == Target.Kind.PERFORMER;
    if (!behind) {
      return call;
    }
    Stance other = call.view().stance(call.target().get().name(), call.start());
    if (other.position().distance(call.entry().position()) < NEAR) {
      return call;
    }
    Vector3f place = other.position().sub(other.forward().mul(1.3f)).add(other.right().mul(0.55f));
    place.y = call.view().floor(place.x, place.z);
    return call.from(Stance.at(place, other.heading()));
  }

  private static float surface(Call call) {
    return call.view().floor(call.entry().x(), call.entry().z());
  }

  private static Motion out(Call call) {
    double level = surface(call);
    double shows = call.number("height", 0.62) * call.scale();
    double tall = call.view().height(call.performer());
    boolean whole = call.has("fully", "completely") || shows >= tall - 0.1;
    double to = whole ? level : level + shows - tall;
    double seconds = Manner.seconds(call, 1.6);
    Vector3f at = new Vector3f(call.entry().x(), (float) level, call.entry().z());
    Body body = (u, t) -> {
      Sketch s = new Sketch(Postures.withFaceOf(call.entryPose(), Pose.STANDING)).look(0, 0.25 * u, -1);
      double n = Math.sin(5.5 * t);
      for (Side side : Side.values()) {
        s.arm(side, 0.36, 1.78 + 0.10 * (side == LEFT ? n : -n), -0.14).elbow(side, 0.8, -0.6, 0.3)
            .curl(side, 0.6).fingers(side, 0.2, 1, -0.3);
      }
      s.lean(-0.10 * u, 0.03 * n);
      return call.entryPose().mix(s.pose(), Easing.smooth(u * 2));
    };
    return new Surfacing(call, seconds, call.entry().y(), to, QUICK,
        whole ? Posture.STANDING : Posture.SUNK, body,
        List.of(new Event.Effect(0.25 * seconds, 1.0, "splash", at, new Vector3f(0, 1, 0),
            Map.of("size", 0.8))));
  }

  /** From low behind something to full height. */
  private static Motion unfold(Call call) {
    Sketch low = new Sketch(Postures.CROUCHING).nod(12);
    double seconds = Manner.seconds(call, 1.7);
    Pose crouched = Postures.withFaceOf(call.entryPose(), low.pose());
    Body body = (u, t) -> {
      double down = Easing.smooth(u / 0.25);
      double up = Easing.ramp(u, 0.25, 1);
      Pose p = call.entryPose().mix(crouched, down);
      return p.mix(call.entryPose(), up);
    };
    return new Surfacing(call, seconds, call.entry().y(), call.entry().y(), STEADY, Posture.STANDING,
        body, List.of());
  }

  /** Steadily down, out of sight; told so, one hand stays up longest and makes a sign. */
  public static Motion sink(Call call) {
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SUNK) {
      lead.standing();
    }
    return lead.act(Surfacing::down);
  }

  private static Motion down(Call call) {
    double level = surface(call);
    double tall = call.view().height(call.performer());
    boolean hand = sign(call);
    double to = level - (hand ? GONE_M * call.scale() : tall + OVER_HEAD_M);
    double metres = Math.max(0.3, call.entry().y() - to);
    double seconds = Manner.seconds(call, metres / (hand ? 0.26 : 0.34));
    Course course = hand ? LINGERING : STEADY;
    double from = call.entry().y();
    Body body = (u, t) -> hand
        ? lastHand(call, u, (level - Easing.mix(from, to, course.at(u))) / call.scale(),
            (level - from) / call.scale())
        : still(call, u, t);
    Vector3f over = new Vector3f(call.entry().x(), (float) level, call.entry().z());
    return new Surfacing(call, seconds, from, to, course, Posture.SUNK, body,
        List.of(new Event.Spread(0.8 * seconds, 7, call.performer(), over)));
  }

  private static boolean sign(Call call) {
    return told(call, "thumb") || told(call, "hand") || told(call, "fist") || told(call, "arm");
  }

  /** Whether a part of the body is spoken of: as a manner, or as what it is done with. */
  private static boolean told(Call call, String part) {
    return call.manner().stream().anyMatch(m -> m.contains(part))
        || Stream.of(call.target(), call.with(), call.second()).flatMap(Optional::stream)
            .anyMatch(t -> t.name().contains(part) || t.part().orElse("").contains(part));
  }

  private static Pose still(Call call, double u, double t) {
    Sketch s = new Sketch(Postures.withFaceOf(call.entryPose(), Pose.STANDING));
    boolean fights = call.has("struggling", "screaming", "thrashing", "flailing");
    for (Side side : Side.values()) {
      double n = fights ? Math.sin(6 * t + (side == LEFT ? 0 : 2)) : 0;
      s.arm(side, 0.34, 0.98 + 0.22 * u + 0.20 * Math.abs(n), -0.12 - 0.1 * n)
          .elbow(side, 0.5, -0.5, 1).curl(side, 0.4);
    }
    return call.entryPose().mix(s.pose(), Easing.smooth(u * 5));
  }

  /**
   * The right arm goes up as the body goes down; when only the hand is left the fist closes, the thumb
   * comes out. Depths in metres of the reference body: soles under the surface.
   */
  private static Pose lastHand(Call call, double u, double deep, double from) {
    boolean thumb = told(call, "thumb");
    boolean fist = thumb || told(call, "fist");
    double raising = Math.max(0.55, from);
    double up = Easing.ramp(deep, raising, raising + 0.5);
    double shut = fist ? Easing.ramp(deep, 1.74, 1.84) : 0;
    double out = thumb ? Easing.ramp(deep, 1.84, 1.92) : 0;
    Sketch s = new Sketch(Postures.withFaceOf(call.entryPose(), Pose.STANDING));
    s.arm(RIGHT, 0.28 - 0.10 * up, 0.88 + 1.08 * up, -0.10 - 0.06 * up)
        .elbow(RIGHT, 0.7, -0.3, 0.6 - 0.5 * up).fingers(RIGHT, -0.02, 1, -0.1 - 0.8 * shut)
        .palm(RIGHT, -1, 0, 0.0).curl(RIGHT, Easing.mix(0.2, 1.6, shut)).thumb(RIGHT, out)
        .hang(LEFT).look(0, 0.10 * up, -1);
    return call.entryPose().mix(s.pose(), Easing.smooth(u * 6));
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    double u = Easing.clamp(t / seconds);
    return new Stance(call.entry().x(), (float) Easing.mix(fromY, toY, course.at(u)), call.entry().z(),
        call.entry().heading());
  }

  @Override
  public Pose pose(double t) {
    return body.at(Easing.clamp(t / seconds), t);
  }

  @Override
  public Posture exit() {
    return exit;
  }

  @Override
  public List<Event> events() {
    return events;
  }
}
