package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;

/** Up a rope that hangs straight down before one: the hands haul in turn, the feet clamp it and push. */
public final class RopeClimb implements Motion {
  /** From who climbs to the rope, metres of the reference body. */
  public static final double AHEAD_M = 0.24;

  private static final double PULL_M = 0.42;
  private static final double PULL_S = 1.0;
  private static final double ON_S = 0.5;

  private final Call call;
  private final int pulls;
  private final double seconds;

  /** Hands and feet on holds are so far aside of the middle, metres of the reference body; on a rope they are not. */
  private static final double HOLDS_M = 0.2;

  private final double apart;

  private RopeClimb(Call call, double apart) {
    this.call = call;
    this.apart = apart;
    this.pulls = (int) Math.max(1, Math.round(call.number("height", 2.4) / (PULL_M * call.scale())));
    this.seconds = Manner.seconds(call, ON_S + pulls * PULL_S);
  }

  public static Motion of(Call call) {
    return Lead.of(call).standing().act(c -> new RopeClimb(c, 0));
  }

  /** Up a rock before one, from hold to hold. */
  public static Motion onHolds(Call call) {
    return Lead.of(call).standing().act(c -> new RopeClimb(c, HOLDS_M));
  }

  /** Pulls done, with the part of the one that is being done. */
  private double count(double t) {
    return Math.max(0, Math.min(pulls, (t - ON_S) / (seconds - ON_S) * pulls));
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    double c = count(t);
    double u = c - Math.floor(c);
    double up = (Math.floor(c) + Easing.ramp(u, 0.35, 1)) * PULL_M + 0.25 * Easing.smooth(t / ON_S);
    return new Stance(call.entry().x(), call.entry().y() + (float) (up * call.scale()), call.entry().z(), call.entry().heading());
  }

  @Override
  public Pose pose(double t) {
    double c = count(t);
    double u = c - Math.floor(c);
    boolean right = (int) Math.floor(c) % 2 == 0;
    double reached = Easing.smooth(u / 0.35);
    double drawn = Easing.ramp(u, 0.35, 1);
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.88, 0.10).spine(0, 1, -0.02).look(0, 0.7, -1).mouth(0.2, -0.5).brows(-0.6, 0.2);
    for (Side side : Side.values()) {
      boolean goes = right == (side != LEFT);
      double up = goes ? Easing.mix(1.42, 1.92, reached) - 0.25 * drawn : 1.67 - 0.25 * drawn;
      double off = goes ? Easing.bump(reached) : 0;
      s.hand(side, 0.02 + 0.14 * off + apart, up, -AHEAD_M + 0.02).elbow(side, 0.8, -1, 0.1).fingers(side, -0.6, 0.3, -0.7).palm(side, -0.5, 0, -0.8).curl(side, 1.6 - 0.8 * off)
          .foot(side, 0.01 + 0.05 * side.sign * (apart > 0 ? 0 : 1) + 0.8 * apart, 0.02 + 0.28 * reached * (1 - drawn) * (apart == 0 || goes ? 1 : 0.2) + 0.05 * side.sign, -AHEAD_M + 0.04)
          .knee(side, 0.8, 0.2, -1).toes(side, 14, 30);
    }
    return call.entryPose().mix(Postures.withFaceOf(call.entryPose(), s.pose()), Easing.smooth(t / ON_S));
  }

  @Override
  public Posture exit() {
    return Posture.HANGING;
  }

  @Override
  public List<Event> events() {
    return List.of(new Event.Contact(ON_S, "rope"));
  }
}
