package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * Two turn round one another in each other's hold, dancing or wrestling. Each is planned alone, about the point half way
 * between them, at one and the same pace, so that they keep together.
 */
public final class Waltzing extends Aimed {
  private static final double STEP_S = 0.46;

  /** How far apart two are, how far they turn, and how long it takes. */
  private record Hold(double apartM, double turnDeg, double seconds) {}

  private static final Hold DANCE = new Hold(0.52, 450, 6.4);
  private static final Hold GRIP = new Hold(0.92, 130, 4.8);

  /** To and fro so often a second, and so far, metres. */
  private static final double SHOVE_HZ = 0.55;
  private static final double SHOVE_M = 0.14;

  /** How high joined hands are, how tall a body of the reference is, and from a wrist to where palm lies in palm, metres. */
  private static final float JOINED_M = 1.34f;

  private static final float TALL_M = 1.8f;
  private static final double PALMS_M = 0.03;

  private final Target partner;
  private final Hold hold;
  private final boolean leads;
  private final Vector3f middle;
  private final double seconds;
  private final int steps;
  private final Footwork feet = new Footwork();
  private final Stride stride;

  private Waltzing(Call call, Target partner, Hold hold, boolean leads) {
    super(call);
    this.hold = hold;
    this.partner = partner;
    this.leads = leads;
    Vector3f other = call.view().stance(partner.name(), call.start()).position();
    this.middle = call.entry().position().add(other).mul(0.5f);
    this.middle.y = call.entry().y();
    this.seconds = Manner.seconds(call, hold.seconds);
    this.steps = Math.max(4, (int) Math.round(seconds / STEP_S));
    this.stride = new Stride(Gait.WALK.with(Gait.Trait.HEEL_STRIKE, 0).with(Gait.Trait.HEEL_OFF, 24)
        .with(Gait.Trait.BOB, 0.03).with(Gait.Trait.SWAY, 0.035).with(Gait.Trait.STEP, 0.3), call.scale(), call.seed());
    plan();
  }

  /** The first of the two: comes up to the other and begins. */
  public static Motion lead(Call call) {
    return begins(call, DANCE);
  }

  /** The first of two who wrestle: comes up to the other and lays hold of him. */
  public static Motion wrestle(Call call) {
    return begins(call, GRIP);
  }

  private static Motion begins(Call call, Hold hold) {
    Target partner = call.target().orElseThrow();
    return up(call, partner, hold).act(c -> new Waltzing(c, partner, hold, true));
  }

  /** The other joins in when the first has come near. */
  public static Optional<Action.Reaction> answer(Call call) {
    return joins(call, DANCE, "dance along");
  }

  /** The same of who is laid hold of. */
  public static Optional<Action.Reaction> wrestled(Call call) {
    return joins(call, GRIP, "wrestle back");
  }

  private static Optional<Action.Reaction> joins(Call call, Hold hold, String action) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).map(t ->
        new Action.Reaction(t.name(), action, up(call, t, hold).motion().seconds(), Optional.empty()));
  }

  /** Who was asked to dance, or laid hold of. */
  public static Motion follow(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && call.posture() == Posture.STANDING)
        .<Motion>map(t -> new Waltzing(call, t, call.verb().startsWith("dance") ? DANCE : GRIP, false)).orElseGet(() -> new Still(call, 1, List.of()));
  }

  private static Lead up(Call call, Target partner, Hold hold) {
    Target spot = Target.place(partner.name(), call.view().stance(partner.name(), call.start()).position());
    return Lead.of(call).standing().within(spot, hold.apartM).facing(spot, 6);
  }

  private void plan() {
    Side side = leads ? Side.LEFT : Side.RIGHT;
    for (int i = 0; i < 2; i++) {
      feet.plant(side, -1e6, i + 0.1, Ground.world(call.entry(), call.scale(), Sole.flat(call.entryPose(), side)),
          call.entry().heading() + call.entryPose().get(side.toeYaw()));
      side = side.other();
    }
    for (int k = 0; k < steps; k++) {
      double lands = k + 0.75;
      Stance at = stance((k + 1.4) * seconds / steps);
      feet.plant(side, lands, k + 2 < steps ? k + 2.1 : 1e6,
          Ground.world(at, call.scale(), Pose.STANDING.vector(side.foot())), at.heading() + Pose.STANDING.get(side.toeYaw()));
      side = side.other();
    }
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    double u = Easing.clamp(t / seconds);
    double turned = hold.turnDeg * Easing.mix(u, Easing.smooth(u), 0.6);
    Vector3f arm = call.entry().position().sub(middle);
    arm.y = 0;
    float wanted = (float) Easing.mix(arm.length(), hold.apartM / 2, Easing.smooth(t / 0.7));
    if (arm.length() > 1e-3f) {
      arm.normalize(wanted);
    }
    Vector3f p = Ground.turn(arm, turned).add(middle);
    if (hold == GRIP && arm.length() > 1e-3f) {
      // one gives way as far as the other comes on
      double on = SHOVE_M * Math.sin(2 * Math.PI * SHOVE_HZ * t) * Math.min(Easing.smooth(t / 0.7), Easing.smooth((seconds - t) / 0.6));
      p.fma((float) (leads ? -on : on), Ground.turn(new Vector3f(arm).normalize(), turned));
    }
    double facing = arm.length() < 1e-3f ? call.entry().heading() : Stance.headingOf(middle.x - p.x, middle.z - p.z);
    double start = call.entry().heading() + turned;
    double heading = start + Ground.between(start, facing) * Easing.smooth(t / 0.6);
    return Stance.at(new Vector3f(p.x, call.entry().y(), p.z), heading);
  }

  @Override
  protected Pose body(double t, Aim aim) {
    double count = steps * Easing.clamp(t / seconds);
    double effort = Math.min(1, Math.min(t / 0.5, (seconds - t) / 0.5));
    Stride.Moment m = new Stride.Moment(t, count, Math.max(0, effort), stance(t), feet, leads ? Side.LEFT : Side.RIGHT, Easing.smooth(t / 0.35));
    Pose p = stride.pose(call.entryPose(), m);
    double w = Math.min(Easing.smooth(t / 0.7), Easing.smooth((seconds - t) / 0.6));
    Sketch s = new Sketch(p);
    if (hold == GRIP) {
      grips(s, t, aim);
    } else {
      dances(s, t, aim);
    }
    return s.over(p, w);
  }

  private void dances(Sketch s, double t, Aim aim) {
    s.lean(-0.04, 0).mouth(0.05, 0.7);
    Stance at = stance(t);
    Vector3f back = Ground.local(at, call.scale(), aim.joint(partner.name(), Bone.CHEST));
    // one pair of hands is joined out to the side, the other pair holds the partner
    Side joined = leads ? Side.LEFT : Side.RIGHT;
    Vector3f there = Ground.local(at, call.scale(), joined(at));
    s.hand(joined, joined.sign * there.x - (leads ? PALMS_M : -PALMS_M), there.y + (leads ? -PALMS_M : PALMS_M), there.z).elbow(joined, 0.4, -1, 0.3).fingers(joined, 0, 0.6, -0.6).palm(joined, -0.2, 0, -1).curl(joined, 0.7);
    Side holds = joined.other();
    s.hand(holds, leads ? 0.16 : 0.20, leads ? 1.14 : 1.36, back.z + (leads ? -0.06 : 0.08)).elbow(holds, 1, -0.1, 0.1)
        .fingers(holds, -0.9, 0.1, -0.3).palm(holds, 0, leads ? 0 : -0.8, 1).curl(holds, 0.3);
    Vector3f eyes = Ground.local(at, call.scale(), aim.joint(partner.name(), Bone.HEAD)).add(0, 0.1f, 0);
    s.set(Channel.LOOK, Gaze.at(s.pose(), eyes, 1).vector(Channel.LOOK));
  }

  /** Where the hands meet that are held out: beside the middle, to the left of who leads, as high as suits both. */
  private Vector3f joined(Stance at) {
    float both = (call.scale() + call.view().height(partner.name()) / TALL_M) / 2;
    Vector3f to = new Vector3f(middle).sub(at.position());
    to.y = 0;
    if (to.length() < 1e-3f) {
      to = at.forward();
    }
    Vector3f aside = Ground.turn(to.normalize(), leads ? -90 : 90).mul(0.46f * both);
    return new Vector3f(middle).add(aside).add(0, JOINED_M * both, 0);
  }

  /** Bent low, a hand on each of the other's shoulders, the head beside the other's. */
  private void grips(Sketch s, double t, Aim aim) {
    double shove = Math.sin(2 * Math.PI * SHOVE_HZ * t) * (leads ? 1 : -1);
    s.add(Channel.PELVIS, 0, -0.14, 0.10).lean(0.52 + 0.10 * shove, 0.10).nod(10).mouth(0.12, -0.6).brows(-1, 0.4).lids(0.3);
    for (Side side : Side.values()) {
      Bone arm = side == Side.RIGHT ? Bone.UPPER_ARM_L : Bone.UPPER_ARM_R; // whom one faces has the left one there
      Vector3f there = Ground.local(stance(t), call.scale(), aim.joint(partner.name(), arm));
      // no further round than an arm goes that holds on to who does not turn with it
      double out = Math.max(0.02, Math.min(0.34, side.sign * there.x));
      s.hand(side, out, Math.max(1.0, Math.min(1.5, there.y + (leads ? 0.05 : -0.09))), Math.max(-0.72, Math.min(-0.42, there.z + 0.07))).elbow(side, 0.7, -1, 0.5)
          .fingers(side, 0.1, 0.3, -1).palm(side, -0.9, -0.4, 0).curl(side, 0.9);
    }
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }

  @Override
  public List<Event> events() {
    return List.of(new Event.Contact(0.6, partner.name()));
  }
}
