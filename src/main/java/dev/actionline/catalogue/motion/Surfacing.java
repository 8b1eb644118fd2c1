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
import org.joml.Vector3f;

/** Up out of a liquid or a floor, and steadily down into it. */
public final class Surfacing implements Motion {

  /** Nearer than this one walks up to somebody, metres. */
  private static final float NEAR = 2.2f;

  /** How the pose goes by the part that has passed. */
  private interface Body {
    Pose at(double u, double t);
  }

  private final Call call;
  private final double seconds;
  private final double fromY;
  private final double toY;
  private final boolean steady;
  private final Posture exit;
  private final Body body;
  private final List<Event> events;

  private Surfacing(
      Call call, double seconds, double fromY, double toY, boolean steady, Posture exit, Body body,
      List<Event> events) {
    this.call = call;
    this.seconds = seconds;
    this.fromY = fromY;
    this.toY = toY;
    this.steady = steady;
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
      case STANDING -> unfold(appearing(call));
      default -> Rising.toFeet(call);
    };
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
        s.arm(side, 0.42, 1.42 + 0.07 * (side == LEFT ? n : -n), -0.26).elbow(side, 0.6, -0.8, 0.5)
            .curl(side, 0.5).fingers(side, 0.3, 0.7, -0.6);
      }
      s.lean(-0.10 * u, 0.03 * n);
      return call.entryPose().mix(s.pose(), Easing.smooth(u * 2));
    };
    return new Surfacing(call, seconds, call.entry().y(), to, false,
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
    return new Surfacing(call, seconds, call.entry().y(), call.entry().y(), true, Posture.STANDING,
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
    double to = level - (hand ? 2.18 * call.scale() : tall + 0.12);
    double metres = Math.max(0.3, call.entry().y() - to);
    double seconds = Manner.seconds(call, metres / 0.34);
    Body body = (u, t) -> hand ? lastHand(call, u) : still(call, u, t);
    return new Surfacing(call, seconds, call.entry().y(), to, true, Posture.SUNK, body, List.of());
  }

  private static boolean sign(Call call) {
    return call.manner().stream().anyMatch(m -> m.contains("thumb") || m.contains("hand")
        || m.contains("fist") || m.contains("arm"));
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

  /** The right arm goes up as the body goes down; at the last the fist closes, the thumb comes out. */
  private static Pose lastHand(Call call, double u) {
    boolean thumb = call.manner().stream().anyMatch(m -> m.contains("thumb"));
    boolean fist = thumb || call.has("fist", "in a fist");
    double up = Easing.ramp(u, 0.18, 0.52);
    double shut = fist ? Easing.ramp(u, 0.56, 0.64) : 0;
    double out = thumb ? Easing.ramp(u, 0.65, 0.74) : 0;
    Sketch s = new Sketch(Postures.withFaceOf(call.entryPose(), Pose.STANDING));
    s.arm(RIGHT, 0.28 - 0.10 * up, 0.88 + 1.03 * up, -0.10 - 0.06 * up)
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
    double w = steady ? Easing.mix(u, Easing.smooth(u), 0.35) : Easing.out(u);
    return new Stance(call.entry().x(), (float) Easing.mix(fromY, toY, w), call.entry().z(),
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
