package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Blows: wound up, let fly, followed through. */
public final class Striking {
  private Striking() {}

  /** How far from the target's middle one stands, metres of grown people. */
  private static final double ARM_M = 0.66;

  private static final double TOOL_M = 0.95;

  /** From the middle of who strikes to his hands as they come down, and how far off one strikes at most, metres. */
  private static final double HANDS_M = 0.60;
  private static final double MOST_M = 1.7;

  /** How high what is kicked away is at most, metres, and how fast it leaves, ahead and up, metres a second. */
  private static final float BALL_M = 0.4f;
  private static final float AWAY_M_S = 7;
  private static final float UP_M_S = 3.2f;

  /** From how far and how high what is dodged comes, metres, and how fast, towards who dodges and up, metres a second. */
  private static final float MISSILE_M = 6.5f;
  private static final float HIGH_M = 1.5f;
  private static final float MISSILE_M_S = 12;
  private static final float MISSILE_UP_M_S = 2.6f;

  /** So much higher than on what is as high as a table a blow ends on somebody who stands, metres of the reference body. */
  private static final double HEAD_M = 0.30;

  private static Lead close(Call call, double metres) {
    Lead lead = Lead.of(call);
    call.target().ifPresent(
        t -> lead.standing().within(t, metres * Math.max(0.75, call.scale())).facing(t, 12));
    return lead;
  }

  private static String struck(Call call) {
    return call.target().map(Target::name).orElse("");
  }

  private static int times(Call call) {
    return (int) Math.max(1, Math.round(call.number("times", 1)));
  }

  private static List<Event> hits(Call call, double seconds, double at) {
    List<Event> all = new ArrayList<>();
    int n = times(call);
    for (int i = 0; i < n; i++) {
      all.add(new Event.Contact((i + at) * seconds / n, struck(call)));
    }
    return all;
  }

  /** Where in its own blow a repeated one is, 0..1. */
  private static double blow(Gesture.Moment m) {
    double u = m.part() * times(m.call());
    return m.part() >= 1 ? 1 : u - Math.floor(u);
  }

  /** Over the head and down, with both hands when something is held. */
  public static Motion swing(Call call) {
    boolean tool = call.with().isPresent();
    boolean low = low(call);
    boolean head = tool && !low && call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent();
    double each = tool ? 1.25 : 1.05;
    double far = tool ? reach(call) : ARM_M;
    Lead lead = close(call, far);
    call.target().filter(t -> far > TOOL_M).ifPresent(t -> lead.noNearer(t, far).facing(t, 12));
    return lead.act(c -> Gesture.lasting(each * times(c))
        .eased(0.22, 0.35).looking()
        .draws(m -> {
          double u = blow(m);
          double up = Easing.ramp(u, 0, 0.38);
          double down = Easing.smooth((u - 0.40) / 0.20);
          double over = Easing.ramp(u, 0.72, 1);
          swingPose(m.s(), up * (1 - over), down * (1 - over), tool, low);
          if (head) { // what is held comes down on a head, not on a belly
            m.s().add(Channel.HAND_R, 0, HEAD_M * down * (1 - over), 0).add(Channel.HAND_L, 0, HEAD_M * down * (1 - over), 0);
          }
        })
        .events(g -> hits(c, g.seconds(), 0.56)).of(c));
  }

  /** As far off as the last of a blade meets whom it strikes, and no farther than a pole is swung. */
  private static double reach(Call call) {
    double ahead = call.with().map(t -> -call.view().fromGrip(t.name(), new Vector3f(0, 0, -1)).z).orElse(0f);
    return Math.max(TOOL_M, Math.min(MOST_M, HANDS_M + 0.75 * ahead));
  }

  private static boolean low(Call call) {
    return call.target().map(t -> {
      Vector3f p = call.view().point(t, call.start());
      return (p.y - call.entry().y()) / call.scale() < 0.75;
    }).orElse(false);
  }

  private static void swingPose(Sketch s, double up, double down, boolean both, boolean low) {
    double w = up - down;
    double deep = low ? 0.34 : 0;
    Vector3f ready = new Vector3f(0.12f, 1.15f, -0.30f);
    Vector3f high = new Vector3f(0.18f, 1.86f, -0.04f);
    Vector3f end = new Vector3f(0.02f, low ? 0.98f : 1.12f, -0.52f);
    Vector3f right = ready.lerp(high, (float) Math.max(0, up)).lerp(end, (float) down);
    s.lean(-0.16 * Math.max(0, w) + (0.28 + deep) * down, 0).twist(16 * w - 14 * down)
        .add(Channel.PELVIS, 0, -0.05 * down - 0.5 * deep * down, -0.04 * down + 0.02 * up);
    double leant = Math.toRadians(Easing.mix(Easing.mix(45, -30, Math.max(0, up)), 115, Math.max(0, down)));
    s.arm(RIGHT, right.x, right.y, right.z).elbow(RIGHT, 0.8, -0.2 - down, 0.4 - 0.6 * up)
        .fingers(RIGHT, 0, Math.cos(leant), -Math.sin(leant))
        .palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5);
    if (both) {
      s.arm(LEFT, -right.x + 0.08, right.y - 0.07, right.z - 0.04)
          .elbow(LEFT, 0.8, -0.2 - down, 0.4 - 0.6 * up)
          .fingers(LEFT, -0.4, 0.3 * w, -0.6).palm(LEFT, -1, 0, 0).curl(LEFT, 1.5);
    } else {
      s.arm(LEFT, 0.22, 1.12, -0.26).curl(LEFT, 1.4).elbow(LEFT, 0.5, -1, 0.6);
    }
    s.brows(-0.8, 0.4).mouth(0.15 + 0.25 * down, -0.4);
  }

  /** A straight right, the left guarding. */
  public static Motion punch(Call call) {
    return close(call, ARM_M).act(c -> Gesture.lasting(1.4 * times(c)).eased(0.18, 0.3).looking()
        .draws(m -> {
          double u = blow(m);
          // wound up and held, let fly, held at full stretch
          double back = Easing.ramp(u, 0, 0.24);
          double out = Easing.smooth((u - 0.33) / 0.14) * (1 - Easing.ramp(u, 0.66, 0.92));
          Sketch s = m.s();
          Vector3f hit = m.to().orElse(new Vector3f(0, 1.5f, -0.7f));
          double height = Math.max(1.0, Math.min(1.65, hit.y));
          s.twist(34 * back - 66 * out).lean(0.04 - 0.12 * back + 0.28 * out, 0.02)
              .add(Channel.PELVIS, 0, -0.05 * back, -0.06 * out)
              .arm(RIGHT, 0.24 + 0.10 * back - 0.28 * out, Easing.mix(1.17 + 0.16 * back, height - 0.02, out), 0.14 * back * (1 - out) - 0.52 * out)
              .elbow(RIGHT, 0.5 + 0.4 * out, -0.6, 1 - 0.8 * out)
              .fingers(RIGHT, -0.1, 0.02, -1).palm(RIGHT, -0.3, -1, 0).curl(RIGHT, 1.65)
              .arm(LEFT, 0.14, 1.36, -0.26).elbow(LEFT, 0.6, -1, 0.3)
              .fingers(LEFT, -0.2, 0.9, -0.4).palm(LEFT, -0.5, 0, 0.8).curl(LEFT, 1.65);
          s.brows(-0.8, 0.3);
        })
        .events(g -> hits(c, g.seconds(), 0.44)).of(c));
  }

  /** From the middle of who butts to the chest of whom he butts, metres of grown people. */
  private static final double BUTTS_M = 0.44;

  /** How far a head is driven forward by the trunk alone, and how far the hips go with it at most, metres. */
  private static final double NODS_M = 0.46;
  private static final double LUNGES_M = 0.30;

  /** Both hands on the other's shoulders, the head drawn back and driven forward from the hips. */
  public static Motion headbutt(Call call) {
    return close(call, BUTTS_M).act(c -> Gesture.lasting(1.5 * times(c)).eased(0.2, 0.35).looking()
        .draws(m -> {
          double u = blow(m);
          double back = Easing.ramp(u, 0.08, 0.34) * (1 - Easing.smooth((u - 0.38) / 0.10));
          double out = Easing.smooth((u - 0.38) / 0.10) * (1 - Easing.ramp(u, 0.62, 0.92));
          double shoulders = m.to().map(p -> (double) p.y).filter(y -> y > 1.2).map(y -> Math.min(1.52, y - 0.02)).orElse(1.42);
          double lunge = m.to().map(p -> Math.max(0.02, Math.min(LUNGES_M, -p.z - NODS_M))).orElse(0.12);
          m.s().lean(-0.20 * back + 0.50 * out, 0).nod(-26 * back + 30 * out).add(Channel.PELVIS, 0, -0.04 * out, 0.04 * back - lunge * out).brows(-1, 0.2).mouth(0.1, -0.5);
          for (Side side : Side.values()) {
            m.s().arm(side, 0.19, shoulders, -0.38).elbow(side, 1, -0.8, 0.3).fingers(side, -0.1, 0.2, -1).palm(side, -0.3, -0.9, 0).curl(side, 0.7)
                .foot(side, 0.12, 0, side == RIGHT ? 0.20 : -0.04 - 0.25 * lunge * out);
          }
        })
        .events(g -> hits(c, g.seconds(), 0.46)).of(c));
  }

  /** Part of a slap at which the palm is on the cheek. */
  private static final double SLAPS = 0.50;

  /** From the wrist of a hand that slaps to the middle of the head, metres of the reference body: aside, ahead. */
  private static final double BESIDE_M = 0.10;
  private static final double SHORT_M = 0.10;

  /** From the joint of a head up to its middle, and how far from there its parts lie, metres. */
  private static final float MIDDLE_M = 0.09f;
  private static final double HEADS_M = 0.2;

  /** An open hand, from the side: drawn far back, through the cheek, on to the other shoulder. */
  public static Motion slap(Call call) {
    return close(call, ARM_M * 0.88).act(c -> slap(c, slapped(c)));
  }

  private static Motion slap(Call call, Vector3f hit) {
    return Gesture.lasting(1.5).eased(0.2, 0.35).looking()
        .draws(m -> {
          double back = Easing.ramp(m.part(), 0, 0.34);
          double hits = Easing.smooth((m.part() - 0.40) / (SLAPS - 0.40));
          double on = Easing.smooth((m.part() - SLAPS) / 0.14);
          Vector3f at = new Vector3f(0.56f, hit.y + 0.02f, 0.10f).lerp(new Vector3f((float) (hit.x + BESIDE_M), hit.y - 0.03f, (float) (hit.z + SHORT_M)), (float) hits)
              .lerp(new Vector3f(-0.24f, hit.y - 0.12f, hit.z + 0.16f), (float) on);
          m.s().twist(34 * back * (1 - hits) - 22 * hits - 26 * on).lean(0.12 * hits, 0)
              .hand(RIGHT, at.x, at.y, at.z).elbow(RIGHT, 1, -0.5 + 0.3 * hits, 0.3).fingers(RIGHT, 0.6 * (1 - hits) - 0.25 * hits - 0.7 * on, 0.35, -0.9)
              .palm(RIGHT, -1, 0, -0.4 * (1 - hits)).curl(RIGHT, 0.05).brows(-0.9, 0.4).mouth(0.2, -0.6);
        })
        .events(g -> List.of(new Event.Contact(SLAPS * g.seconds(), struck(call)))).of(call);
  }

  /** Where a slap goes, root frame: the middle of somebody's head where no other part of him is named, else what is struck. */
  private static Vector3f slapped(Call call) {
    Aim aim = Aim.frozen(call);
    Vector3f at = call.target().map(t -> {
      Vector3f told = aim.point(t);
      Vector3f head = t.kind() == Target.Kind.PERFORMER ? aim.joint(t.name(), Bone.HEAD).add(0, MIDDLE_M * call.scale(), 0) : told;
      return Ground.local(call.entry(), call.scale(), t.part().isEmpty() || head.distance(told) < HEADS_M ? head : told);
    }).orElse(new Vector3f(0, 1.6f, -0.6f));
    at.y = Math.max(0.7f, Math.min(1.85f, at.y));
    return at;
  }

  /** The right leg drawn up and shot out. */
  public static Motion kick(Call call) {
    return close(call, 0.85).standing().act(c -> Gesture.lasting(1.15).eased(0.2, 0.3).looking()
        .draws(m -> kicks(m, m.to().map(p -> p.y - 0.3).orElse(0.75)))
        .events(g -> kicked(c, 0.46 * g.seconds())).of(c));
  }

  /** One moment of a kick, so high, metres of the reference body. */
  public static void kicks(Gesture.Moment m, double height) {
    double u = m.part();
    double chamber = Easing.ramp(u, 0.05, 0.34);
    double out = Easing.smooth((u - 0.32) / 0.16) * (1 - Easing.ramp(u, 0.54, 0.72));
    double away = 1 - Easing.ramp(u, 0.62, 0.92);
    double hit = Math.max(0.1, Math.min(1.05, height));
    double lift = chamber * away;
    m.s().pelvis(-0.07 * lift, 0.915 - 0.02 * lift, -0.03 * lift + 0.03 * out)
        .lean(-0.26 * out - 0.05 * lift, 0)
        .foot(RIGHT, 0.11 - 0.05 * lift, Easing.mix(0.36 * lift, hit, out), 0.02 * lift - 0.72 * out)
        .knee(RIGHT, 0.1, 0.7 + 0.5 * out, -1 + 0.6 * out).toes(RIGHT, 5, 10 * lift - 55 * out);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.30, 1.18, side == RIGHT ? 0.02 : -0.30).elbow(side, 0.6, -0.8, 0.7).curl(side, 1.4);
    }
    m.s().brows(-0.6, 0.2);
  }

  /** What is no larger than a ball flies off. */
  private static List<Event> kicked(Call call, double at) {
    List<Event> all = new ArrayList<>(List.of(new Event.Contact(at, struck(call))));
    call.target().filter(t -> t.kind() == Target.Kind.PROP && t.part().isEmpty() && call.view().height(t.name()) < BALL_M)
        .ifPresent(t -> all.add(new Event.Release(at, t.name(), call.entry().forward().mul(AWAY_M_S).add(0, UP_M_S, 0))));
    return all;
  }

  /** Forearms up before the face. */
  public static Motion block(Call call) {
    boolean struck = call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && call.relation().isEmpty()).isPresent();
    return Gesture.lasting(struck ? 2.6 : 1.1).eased(0.14, 0.45).looking()
        .draws(m -> {
          for (Side side : Side.values()) {
            m.s().arm(side, side == LEFT ? 0.03 : 0.09, side == LEFT ? 1.62 : 1.50, -0.30)
                .elbow(side, 1, -0.8, 0).fingers(side, -0.35, 1, 0).palm(side, -0.3, 0, 1)
                .curl(side, 1.5);
          }
          m.s().lean(-0.06, 0).nod(12).add(Channel.PELVIS, 0, -0.05, 0.03).lids(0.5)
              .brows(0.4, -0.4);
        })
        .facing(call);
  }

  /** Both hands at a throat, shaking it. */
  public static Motion throttle(Call call) {
    return close(call, 0.58).act(c -> Handling.to((g, side, aim) -> throat(g, aim)
            .fma(side.sign * 0.05f * g.scale(), g.entry().right()))
        .events((h, all) -> all.add(new Event.Contact(h.touches(), struck(c))))
        .withBoth().upright().handM(0.06).lasting(0.5, 2.0, 0.5)
        .moving(t -> new Vector3f(0, (float) (0.012 * Math.sin(9 * t)),
            (float) (0.03 * Math.sin(2 * Math.PI * 2.2 * t))))
        .held((s, side) -> s.palm(side, -1, 0, 0).curl(side, 0.9).brows(-0.9, 0.4).mouth(0.2, -0.5))
        .of(c));
  }

  /** Bent back, the hands at one's own throat, the knees giving way. */
  public static Motion choking(Call call) {
    return Gesture.lasting(2.2).eased(0.2, 0.5)
        .draws(m -> {
          double n = m.noise("fight", 4);
          boolean stands = call.posture() == Posture.STANDING;
          m.s().lean(-0.24 + 0.05 * n, 0.06 * m.noise("side", 3)).nod(-22 + 6 * n)
              .add(Channel.PELVIS, 0, stands ? -0.10 : 0, stands ? -0.05 : 0)
              .brows(Face.AFRAID.browInner(), 0).mouth(0.75, -0.4).lids(-0.5);
          for (Side side : Side.values()) {
            m.s().arm(side, 0.13 + 0.02 * n * side.sign, 1.40, -0.20).elbow(side, 1, -0.4, 0)
                .fingers(side, -0.8, 0.5, 0.3).palm(side, -0.2, -0.2, 1).curl(side, 1.1);
          }
        })
        .of(call);
  }

  private static Vector3f throat(Call call, Aim aim) {
    Target t = call.target().orElseThrow();
    return aim.point(new Target(t.kind(), t.name(), Optional.of("neck"), t.point(), t.heading(),
        t.markType()));
  }

  /** Down and to the side, quickly; on the feet a step goes with it. */
  public static Motion dodge(Call call) {
    return new With(sways(call), call.target().filter(t -> t.kind() == Target.Kind.PROP && call.posture() == Posture.STANDING).map(t -> missile(call, t.name())).orElse(List.of()));
  }

  /** What is dodged comes flying from ahead, at the height of the head, its front first, and goes on behind. */
  private static List<Event> missile(Call call, String thing) {
    Vector3f ahead = call.entry().forward();
    Vector3f from = new Vector3f(call.entry().position()).fma(MISSILE_M, ahead).add(0, HIGH_M * (float) call.scale(), 0);
    return List.of(new Event.Hang(0, thing, from, call.entry().heading() + 180), new Event.Release(0.02, thing, new Vector3f(ahead).mul(-MISSILE_M_S).add(0, MISSILE_UP_M_S, 0)));
  }

  private static Motion sways(Call call) {
    boolean down = call.verb().startsWith("duck") || call.verb().startsWith("bob");
    if (call.posture() != Posture.STANDING) {
      return Gesture.lasting(1.0).eased(0.15, 0.45).draws(m -> m.s().lean(0.25, 0.2).nod(18)).of(call);
    }
    double side = call.has("left") ? -1 : 1;
    Sketch low = new Sketch(dev.actionline.stage.Pose.STANDING).pelvis(0, down ? 0.55 : 0.70, 0.06)
        .spine(down ? 0 : 0.22 * side, 1, -0.62).look(0, -0.05, -1);
    for (Side s : Side.values()) {
      low.foot(s, down ? 0.16 : 0.22, 0, 0).knee(s, 0.3, 0, -1).arm(s, 0.20, 1.42, -0.30)
          .elbow(s, 0.8, -1, 0.2).curl(s, 0.6).fingers(s, 0, 0.9, -0.4);
    }
    Keyed.Builder keys = Keyed.from(call);
    if (!down) {
      keys.root(0.38 * side, 0, 0.05);
    }
    Sketch hop = new Sketch(low.pose());
    if (!down) {
      hop.pelvis(-0.18 * side, 0.80, 0.03).add(Channel.FOOT_L, -0.19 * side, 0.06, 0)
          .add(Channel.FOOT_R, -0.19 * side, 0.03, 0);
      keys.after(0.13, hop.pose());
    }
    return keys.after(0.15, low.pose()).after(0.75, low.pose())
        .after(0.5, dev.actionline.stage.Pose.STANDING).exit(Posture.STANDING);
  }
}
