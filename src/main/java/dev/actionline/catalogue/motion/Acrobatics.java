package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.List;
import org.joml.Vector3f;

/** Over hands and head: wheels, flips, standing on the hands; and press-ups on the floor. */
public final class Acrobatics implements Motion {
  /** Stretched from the middle of the pelvis to the palms over the head, metres of the reference body. */
  private static final double REACH_M = 1.06;

  /** A body by the part of the time that has passed. */
  private interface Body {
    Pose at(double u);
  }

  private final Call call;
  private final double seconds;
  private final Vector3f way;
  private final Body body;
  private final List<Event> events;

  private Acrobatics(Call call, double seconds, Vector3f way, Body body, List<Event> events) {
    this.call = call;
    this.seconds = Manner.seconds(call, seconds);
    this.way = way;
    this.body = body;
    this.events = events;
  }

  /** Sideways over both hands, a whole turn. */
  public static Motion cartwheel(Call call) {
    return Lead.of(call).standing().act(c -> {
      double side = c.has("left") ? -1 : 1;
      Vector3f way = c.entry().right().mul((float) (1.7 * side * c.scale()));
      Body body = u -> {
        double over = Easing.smooth((u - 0.14) / 0.72);
        double spread = Easing.bump((u - 0.02) / 0.96);
        // the pelvis is as high as whatever carries it: legs, arms at the top of the wheel
        double high = Easing.mix(0.90, REACH_M + 0.01, Math.pow(Math.sin(Math.PI * over), 2));
        Sketch s = new Sketch(Postures.withFaceOf(c.entryPose(), Pose.STANDING)).pelvis(0, high, 0).spine(0, 1, 0)
            .set(Channel.ROLL, 360 * side * over);
        for (Side each : Side.values()) {
          s.hand(each, 0.26 + 0.16 * spread, high + 0.93, 0).elbow(each, 0.8, 0, 0.3).fingers(each, 0.2, 1.05 - spread, -spread).palm(each, 0, spread, -1.05 + spread).curl(each, 0)
              .foot(each, 0.12 + 0.50 * spread, high - 0.89 + 0.22 * spread, 0).toes(each, 30 * spread, 45 * spread);
        }
        double w = Math.min(Easing.smooth(u / 0.16), Easing.smooth((1 - u) / 0.14));
        return c.entryPose().mix(Pose.STANDING, Easing.smooth(u / 0.16)).mix(s.pose(), w)
            .with(Channel.ROLL, (float) (360 * side * over - (over >= 1 ? 360 * side : 0)));
      };
      return new Acrobatics(c, 1.9, way, body, List.of());
    });
  }

  /** A turn over in the air, knees drawn up. */
  public static Motion somersault(Call call) {
    return Lead.of(call).standing().act(c -> {
      boolean back = c.has("back", "backwards", "backward") || c.verb().contains("back");
      Vector3f way = c.entry().forward().mul((float) ((back ? -0.5 : 1.1) * c.scale()));
      Body body = u -> {
        double gather = Easing.bump(u / 0.26);
        double air = Easing.clamp((u - 0.22) / 0.50);
        double over = Easing.smooth(air);
        double high = 4 * air * (1 - air);
        double tuck = Easing.bump(air);
        double land = Easing.bump((u - 0.70) / 0.30);
        double down = 0.28 * gather + 0.30 * land;
        double pelvis = 0.92 - down + 0.62 * high;
        Sketch s = new Sketch(Postures.withFaceOf(c.entryPose(), Pose.STANDING)).pelvis(0, pelvis, 0.06 * (gather + land))
            .spine(0, 1, -0.5 * (gather + land) - 0.8 * tuck).nod(20 * tuck);
        for (Side side : Side.values()) {
          double feet = air > 0 && air < 1 ? Math.max(0, pelvis - 0.90 + 0.40 * tuck) : 0;
          s.arm(side, 0.28 - 0.10 * tuck, 0.95 + 0.75 * Easing.bump((u - 0.12) / 0.3) + 0.05 * tuck, -0.10 - 0.36 * tuck + 0.2 * gather - 0.22 * Easing.bump((u - 0.12) / 0.3))
              .foot(side, 0.12, feet, -0.30 * tuck).knee(side, 0.2, 0.3, -1).toes(side, 8, 40 * tuck);
        }
        Pose p = c.entryPose().mix(s.pose(), Math.min(Easing.smooth(u / 0.12), 1)).mix(Pose.STANDING, Easing.smooth((u - 0.86) / 0.14));
        float turn = (float) ((back ? -360 : 360) * over);
        return p.with(Channel.PITCH, over >= 1 ? 0 : turn);
      };
      return new Acrobatics(c, 1.5, way, body, List.of(new Event.Contact(0.72 * Manner.seconds(c, 1.5), "floor")));
    });
  }

  /** Up onto the hands, held there, and down again. */
  public static Motion handstand(Call call) {
    return Lead.of(call).standing().act(c -> {
      Body body = u -> {
        double up = Easing.ramp(u, 0.10, 0.34) * (1 - Easing.ramp(u, 0.72, 0.93));
        double bend = Math.max(Easing.bump(u / 0.30), Easing.bump((u - 0.74) / 0.26));
        double high = Easing.mix(0.92 - 0.30 * bend, REACH_M + 0.01, up);
        double sway = 4 * Math.sin(9 * u) * up;
        Sketch s = new Sketch(Postures.withFaceOf(c.entryPose(), Pose.STANDING)).pelvis(0, high, 0.1 * bend).spine(0, 1, -0.6 * bend * (1 - up));
        for (Side side : Side.values()) {
          s.arm(side, 0.24, 0.92 + 1.02 * Easing.smooth(u / 0.16) * Easing.smooth((1 - u) / 0.16), -0.20 * (1 - up)).elbow(side, 0.8, 0, 0.2)
              .fingers(side, 0.2, 1.05 - up, -0.1 - up).palm(side, 0, up, -1.05 + up).curl(side, 0)
              .foot(side, 0.10, 0.14 * Easing.smooth(up / 0.16) + Math.max(0, high - 0.89) * Easing.smooth(up / 0.4), (side == Side.LEFT ? 0.16 : -0.10) * Easing.bump(up)).toes(side, 6, 50 * up);
        }
        Pose p = c.entryPose().mix(s.pose(), Math.min(Easing.smooth(u / 0.10), Easing.smooth((1 - u) / 0.10)));
        return p.with(Channel.PITCH, (float) (180 * up + sway));
      };
      return new Acrobatics(c, 3.6, c.entry().forward().mul(0.25f), body, List.of());
    });
  }

  /** On the hands and toes, up and down; begins and ends lying on the front. */
  public static Motion pushUps(Call call) {
    return Gesture.lasting(4.0).eased(0.5, 0.5)
        .draws(m -> {
          double up = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.75 * m.t());
          m.s().pelvis(0, 0.20 + 0.18 * up, 0.03).spine(0, 0.10 + 0.32 * up, -1).look(0, -0.35, -1).mouth(0.2 * up, -0.3);
          for (Side side : Side.values()) {
            m.s().hand(side, 0.30, 0.05, -0.46).elbow(side, 0.9, 0.2, 0.6).palm(side, 0, -1, 0).fingers(side, 0, 0, -1).curl(side, 0)
                .foot(side, 0.08, 0.15, 0.99).toes(side, 4, 80).knee(side, 0.8, -0.1, -0.4);
          }
        })
        .of(call);
  }

  /** From the back up to the knees and down. */
  public static Motion sitUps(Call call) {
    return Gesture.lasting(4.0).eased(0.5, 0.5)
        .draws(m -> {
          double up = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.6 * m.t());
          m.s().spine(0, 0.05 + 1.1 * up, 1 - 1.25 * up).look(0, 1 - 0.8 * up, -0.2 - 0.8 * up);
          for (Side side : Side.values()) {
            m.s().arm(side, 0.14, 1.60, 0.01).elbow(side, 1, 0, -0.2).fingers(side, -0.8, 0.5, 0.12).palm(side, -0.5, 0, -0.5).curl(side, 0.3)
                .foot(side, 0.12, 0, -0.52).toes(side, 6, 0).knee(side, 0.05, 1, -0.2);
          }
        })
        .of(call);
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    Vector3f p = call.entry().position().fma((float) Easing.smooth(t / seconds), way);
    p.y = call.entry().y();
    return Stance.at(p, call.entry().heading());
  }

  @Override
  public Pose pose(double t) {
    return body.at(Easing.clamp(t / seconds));
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }

  @Override
  public List<Event> events() {
    return events;
  }
}
