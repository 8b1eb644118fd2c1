package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.Optional;
import org.joml.Vector3f;

/** A somersault over the floor: tucked into a ball, once round, up on the feet again; down a flight of stairs head over heels, and there one lies. */
public final class Rolling implements Motion {
  private static final double DOWN_S = 0.4;
  private static final double UP_S = 0.6;

  /** What goes down less is no flight of stairs, metres. */
  private static final float STEEP_M = 0.8f;

  private final Call call;
  private final Vector3f to;
  private final double turns;
  private final double roll;
  private final boolean falls;

  private Rolling(Call call, Vector3f to, boolean falls) {
    this.call = call;
    this.to = to;
    this.falls = falls;
    double metres = call.entry().position().distance(to);
    this.turns = Math.max(1, Math.round(metres / (1.9 * call.scale())));
    this.roll = call.seconds().isPresent()
        ? Math.max(0.3, call.seconds().getAsDouble() - DOWN_S - UP_S)
        : 0.75 * turns / Manner.tempo(call);
  }

  public static Motion of(Call call) {
    Lead lead = Lead.of(call).standing();
    Destination d = Destination.of(lead.call(), call.number("distance", 1.7));
    Vector3f end = new Vector3f(d.path().get(d.path().size() - 1));
    Vector3f here = lead.at().position();
    Vector3f way = new Vector3f(end.x - here.x, 0, end.z - here.z);
    Vector3f to = here.fma(Math.max(0.8f, Math.min(6f, way.length())) / Math.max(0.01f, way.length()),
        way, new Vector3f());
    lead.turnTo(Stance.headingOf(way.x, way.z), 12);
    return lead.act(c -> new Rolling(c, to, false));
  }

  /** From the top of a flight of stairs to its foot; empty for who is at no top. */
  public static Optional<Motion> down(Call call) {
    boolean down = call.relation().equals("down") || call.verb().endsWith("down") || call.verb().endsWith("off");
    Optional<Vector3f> foot = call.target().filter(t -> down && t.kind() == Target.Kind.PLACE).map(t -> call.view().point(t, call.start()))
        .filter(p -> call.entry().y() - call.view().floor(p.x, p.z) > STEEP_M);
    return foot.map(p -> {
      Vector3f to = new Vector3f(p.x, call.view().floor(p.x, p.z), p.z);
      Lead lead = Lead.of(call).standing();
      lead.turnTo(Stance.headingOf(to.x - lead.at().x(), to.z - lead.at().z()), 12);
      return lead.act(c -> new Rolling(c, to, true));
    });
  }

  @Override
  public double seconds() {
    return DOWN_S + roll + UP_S;
  }

  @Override
  public Stance stance(double t) {
    double w = Easing.clamp((t - 0.6 * DOWN_S) / (roll + 0.8 * DOWN_S));
    Vector3f p = call.entry().position().lerp(to, (float) Easing.mix(w, Easing.smooth(w), 0.5));
    return Stance.at(p, call.entry().heading());
  }

  @Override
  public Pose pose(double t) {
    Pose entry = call.entryPose();
    Sketch s = new Sketch(Postures.CROUCHING).pelvis(0, 0.36, 0.02).spine(0, 0.75, -1).look(0, -1, -0.3);
    for (Side side : Side.values()) {
      s.foot(side, 0.10, 0.10, -0.06).toes(side, 4, 30).knee(side, 0.1, 0.8, -1)
          .hand(side, 0.16, 0.30, -0.34).elbow(side, 1, 0, 0).curl(side, 0.5);
    }
    Pose ball = Postures.withFaceOf(entry, s.pose());
    double u = Easing.clamp((t - DOWN_S) / roll);
    float pitch = (float) (360 * turns * u);
    if (t < DOWN_S) {
      return entry.mix(ball, Easing.smooth(t / DOWN_S));
    }
    if (u < 1) {
      double a = Math.toRadians(pitch);
      double up = 0.22 * Math.sin(a) + 0.10 * (1 - Math.cos(a)) + 0.08 * Math.min(1, 9 * Math.min(u, 1 - u));
      return ball.plus(Channel.PELVIS, 0, (float) up, 0)
          .with(Channel.PITCH, entry.get(Channel.PITCH) + pitch);
    }
    double up = Easing.smooth((t - DOWN_S - roll) / UP_S);
    return ball.mix(Postures.withFaceOf(entry, falls ? Postures.LYING_BACK : Pose.STANDING), up);
  }

  @Override
  public Posture exit() {
    return falls ? Posture.LYING_BACK : Posture.STANDING;
  }
}
