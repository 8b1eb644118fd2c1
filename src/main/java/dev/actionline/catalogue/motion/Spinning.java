package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import org.joml.Vector3f;

/** Round on the ball of one foot, the other drawn in: feet are off the floor, so nothing is planted. */
public final class Spinning implements Motion {
  private final Call call;
  private final double turns;
  private final double seconds;

  private final boolean onToes;

  private Spinning(Call call, double turns) {
    this(call, turns, false);
  }

  private Spinning(Call call, double turns, boolean onToes) {
    this.call = call;
    this.turns = turns;
    this.onToes = onToes;
    this.seconds = Manner.seconds(call, (onToes ? 1.2 : 0.55) + 0.6 * Math.abs(turns));
  }

  /** On the toes, the arms a ring over the head, several turns. */
  public static Motion pirouette(Call call) {
    return Lead.of(call).standing().act(c -> new Spinning(c, call.number("turns", 3), true));
  }

  public static Motion of(Call call) {
    double turns = call.number("turns", 1);
    if (call.posture() == Posture.SITTING) {
      return new Spinning(call, turns); // the chair turns with him
    }
    if (call.target().isEmpty()) {
      return Lead.of(call).standing().act(c -> new Spinning(c, turns));
    }
    Lead lead = Lead.of(call).standing();
    Vector3f p = call.view().point(call.target().get(), call.start());
    double rest = Ground.between(lead.at().heading(), lead.at().headingTo(p));
    double extra = ((rest % 360) + 360) % 360 / 360;
    double all = extra < 0.25 ? turns + extra : turns - 1 + extra;
    return lead.act(c -> new Spinning(c, all));
  }

  /** The feet off the floor, the head back. */
  private Pose seated(double w) {
    Sketch s = new Sketch(call.entryPose());
    double hips = s.vector(dev.actionline.stage.Pose.Channel.PELVIS).y;
    s.lean(-0.16, 0).nod(-10).mouth(0.3, 0.9);
    for (Side side : Side.values()) {
      s.foot(side, 0.12, hips - 0.36, -0.52).toes(side, 4, 10).hand(side, 0.27, hips + 0.10, -0.16).elbow(side, 0.6, 0, 0.8).palm(side, 0, -1, 0).curl(side, 0.9);
    }
    return s.over(call.entryPose(), w);
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    double w = Easing.smooth(t / seconds);
    return call.entry().facing(call.entry().heading() + 360 * turns * w);
  }

  @Override
  public Pose pose(double t) {
    double u = Easing.clamp(t / seconds);
    double w = Math.min(Easing.smooth(u / 0.22), Easing.smooth((1 - u) / 0.22));
    if (call.posture() == Posture.SITTING) {
      return seated(w);
    }
    if (onToes) {
      return onToes(w, u);
    }
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.90, 0).spine(0, 1, 0.02)
        .foot(Side.LEFT, 0.02, 0.045, 0).toes(Side.LEFT, 4, 28)
        .foot(Side.RIGHT, 0.07, 0.20, 0.10).toes(Side.RIGHT, 25, 40)
        .knee(Side.RIGHT, 0.8, 0, -1);
    for (Side side : Side.values()) {
      s.arm(side, 0.52, 1.22, -0.10).elbow(side, 0.4, -1, 0.6).curl(side, 0.25);
    }
    double lag = 26 * Math.signum(turns) * (w - 2 * u * w);
    s.twist(lag).turnHead(lag);
    return call.entryPose().mix(
        Postures.withFaceOf(call.entryPose(), Pose.STANDING), Easing.smooth(u / 0.2))
        .mix(Postures.withFaceOf(call.entryPose(), s.pose()), w);
  }

  private Pose onToes(double w, double u) {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 1.01, 0).spine(0, 1, 0.02).foot(Side.LEFT, 0.01, 0.11, 0).toes(Side.LEFT, 10, 62)
        .foot(Side.RIGHT, 0.04, 0.50, -0.06).toes(Side.RIGHT, 30, 60).knee(Side.RIGHT, 1, 0.2, -0.6).look(0, 0.12, -1);
    for (Side side : Side.values()) {
      s.arm(side, 0.12, 1.96, -0.14).elbow(side, 1, 0.1, -0.2).fingers(side, -0.8, 0.5, 0).palm(side, -0.3, -1, 0).curl(side, 0.25);
    }
    return call.entryPose().mix(Postures.withFaceOf(call.entryPose(), Pose.STANDING), Easing.smooth(u / 0.1)).mix(Postures.withFaceOf(call.entryPose(), s.pose()), w);
  }

  @Override
  public Posture exit() {
    return call.posture() == Posture.SITTING ? Posture.SITTING : Posture.STANDING;
  }

  @Override
  public List<Event> events() {
    return List.of(new Event.Footstep(seconds * 0.9, false));
  }
}
