package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** One bears another across both arms: comes to the right side, takes back and knees, lifts, and goes. */
public final class InArms {
  /** Side by side and not yet inside one another, metres. */
  private static final float BESIDE_M = 0.46f;

  /** Where the hips of who is borne are, before and to the right of who bears, and how high, metres. */
  private static final Vector3f HIPS = new Vector3f(0.13f, 1.02f, 0.37f);

  /** The height of the body by whose size distances are told, metres. */
  private static final float GROWN_M = 1.75f;

  private static final double REACH_S = 0.8;
  private static final double LIFT_S = 1.1;

  /** How far one goes with somebody when no place is told, metres. */
  private static final double WAY_M = 2.4;

  private static final int[] WAYS = {0, 90, -90, 180};

  private InArms() {}

  /** Who bears. */
  public static Motion carry(Call call, Target whom, Optional<Target> where) {
    Lead lead = taken(call, whom);
    Vector3f here = lead.at().position();
    List<Vector3f> path = where.map(w -> Destination.of(Carrying.aimedAt(lead.call(), w), 3).path())
        .orElseGet(() -> List.of(here, ahead(lead.call(), whom)));
    Way way = Way.through(path);
    lead.turnTo(way.heading(0), 10);
    Gait gait = GaitManners.apply(Gait.WALK.faster(0.7), call.manner());
    return lead.act(c -> new Walking(c, gait, way, 0, Optional.of(borne())));
  }

  /** The same without a way to go. */
  public static Motion take(Call call, Target whom) {
    return taken(call, whom).motion();
  }

  private static Lead taken(Call call, Target whom) {
    Lead lead = Lead.of(call).standing();
    Stance body = call.view().stance(whom.name(), call.start());
    double sizes = (call.scale() + call.view().height(whom.name()) / GROWN_M) / 2;
    Vector3f spot = body.position().fma((float) (BESIDE_M * sizes), body.right());
    spot.y = lead.at().y();
    lead.walkTo(spot, Gait.WALK).turnTo(body.heading() - 90, 6);
    return lead.then(c -> scoop(c.unhurried(), whom));
  }

  private static Motion scoop(Call call, Target whom) {
    return Handling.to((g, side, aim) -> side == LEFT ? aim.joint(whom.name(), Bone.CHEST) : underKnees(whom, aim))
        .withBoth().lasting(REACH_S, LIFT_S + 0.1, 0.3).handM(0.10)
        .held((s, side) -> s.curl(side, 0.5).palm(side, 0, 1, 0))
        .ending((s, side) -> under(s))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), whom.name()));
          all.add(new Event.Attach(h.seconds() - 0.01, whom.name(), call.performer(), Bone.CHEST));
        })
        .of(call);
  }

  /** Behind the knees of who lies, and a hand higher at who stands: the head of who bends down for it stays beside him. */
  private static Vector3f underKnees(Target whom, Aim aim) {
    Vector3f knee = aim.joint(whom.name(), Bone.SHIN_R);
    Vector3f hip = aim.joint(whom.name(), Bone.THIGH_R);
    return knee.lerp(hip, hip.y > knee.y + 0.15f ? 0.45f : 0);
  }

  /**
   * Both arms round a baby, a bundle: it lies on the left forearm across the chest, its head in the crook; the right hand is on it
   * from before and holds it to the body.
   *
   * @param left 0 as the body is, 1 under it
   * @param right the same of the other hand, which may be doing something else
   */
  public static Pose round(Pose pose, double left, double right) {
    Sketch under = crook(new Sketch(pose));
    Pose held = pose.mix(under.pose(), left, under.touched());
    Sketch on = upon(new Sketch(held));
    return held.mix(on.pose(), right, on.touched());
  }

  /** Whether what a call is about lies in both arms: the left one holds it while the right hand does something to it. */
  public static boolean holds(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PROP && call.view().propMark(t.name(), "cradle", call.start()).isPresent())
        .flatMap(t -> call.view().hand(t.name(), call.start())).isPresent();
  }

  /** The left forearm level across the chest, with the hand round what lies on it. */
  public static Sketch crook(Sketch s) {
    return s.arm(LEFT, -0.06, 1.06, -0.27).elbow(LEFT, 0.55, -0.9, -0.45).fingers(LEFT, -1, 0.12, -0.25).palm(LEFT, -0.1, 0.9, 0.35).curl(LEFT, 0.75);
  }

  /** The right hand on it from before. */
  public static Sketch upon(Sketch s) {
    return s.arm(RIGHT, 0.13, 1.105, -0.385).elbow(RIGHT, 0.9, -0.8, 0.3).fingers(RIGHT, -0.95, 0.25, 0.0).palm(RIGHT, 0, 0.45, 0.9).curl(RIGHT, 0.55);
  }

  /** How far a hand is from where it hangs, and from a thigh on which it rests, when it has begun to do something, metres. */
  private static final float HANGS_M = 0.16f;

  private static final float BUSY_M = 0.30f;

  /** How far a hand has nothing to do: 1 while it hangs or lies on a thigh, 0 where it is put anywhere else. */
  public static double free(Pose pose, Side side) {
    Vector3f hand = Torso.of(pose).asUpright(pose.vector(side.hand())).mul(side.sign, 1, 1);
    // a hand that swings along with a walk hangs
    float hangs = new Vector3f(hand.x - 0.27f, hand.y - 0.88f, Math.max(0, Math.abs(hand.z + 0.08f) - 0.24f)).length();
    float rests = hand.distance(0.15f, 1.0f, -0.31f);
    return 1 - Easing.smooth((Math.min(hangs, rests) - HANGS_M) / (BUSY_M - HANGS_M));
  }

  /** A cup upright before the body in a hand that has nothing else to do. */
  public static Pose level(Pose pose, Side side) {
    Sketch s = new Sketch(pose).arm(side, 0.15, 1.06, -0.32).elbow(side, 0.7, -1, 0.4).fingers(side, -0.55, 0.05, -1)
        .palm(side, -1, 0, 0.5).curl(side, 1.05);
    return pose.mix(s.pose(), free(pose, side), s.touched());
  }

  /** Both forearms level before the body. */
  private static Sketch under(Sketch s) {
    return s.lean(-0.10, 0)
        .arm(LEFT, 0.30, 1.08, -0.40).elbow(LEFT, 0.9, -0.9, 0.3).fingers(LEFT, -0.2, 0.1, -1).palm(LEFT, 0, 1, 0).curl(LEFT, 0.4)
        .arm(RIGHT, 0.34, 1.00, -0.42).elbow(RIGHT, 0.9, -0.9, 0.3).fingers(RIGHT, -0.2, 0.2, -1).palm(RIGHT, 0, 1, 0).curl(RIGHT, 0.4);
  }

  private static Carriage borne() {
    return (pose, t, seconds, stance, aim) -> under(new Sketch(pose)).over(pose, Easing.smooth(t / 0.3));
  }

  /** Straight on from where one stands, or to the side that is free. */
  private static Vector3f ahead(Call call, Target whom) {
    Vector3f here = call.entry().position();
    for (int turn : WAYS) {
      Vector3f to = new Vector3f(here).fma((float) WAY_M, Ground.turn(call.entry().forward(), turn));
      if (call.view().clear(to, call.start(), call.pair(whom.name()))) {
        return to;
      }
    }
    return new Vector3f(here).fma(0.3f, call.entry().forward());
  }

  /** Who is borne leans back into the arms as they come. */
  public static Optional<Action.Reaction> answer(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer()))
        .map(t -> OnShoulders.where(call).isPresent() ? OnShoulders.answer(call, t) : new Action.Reaction(t.name(), "lie in arms", taken(call, t).motion().seconds() - LIFT_S - 0.4, Optional.empty()));
  }

  /** Who is borne: up off the feet or the floor, and across before the other's chest. */
  public static Motion lifted(Call call) {
    Optional<Target> by = call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer()));
    if (by.isEmpty()) {
      return new Still(call, LIFT_S, List.of());
    }
    Stance bearer = call.view().stance(by.get().name(), call.start());
    float height = call.view().height(by.get().name()) / 1.8f;
    // a child lies closer to the chest than somebody grown
    float near = 0.5f * height + 0.5f * call.scale();
    Vector3f hips = bearer.position().fma(HIPS.z * near, bearer.forward()).fma(HIPS.x * call.scale(), bearer.right());
    Vector3f root = Ground.local(call.entry(), call.scale(), hips);
    double up = HIPS.y * height / call.scale();
    Sketch s = new Sketch(Postures.LYING_BACK).pelvis(0, up, 0).spine(0, 0.62, 0.78).look(0.35, 0.35, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.08, up - 0.30, -0.66).knee(side, 0.1, 1, -0.5).toes(side, 6, -40)
          .hand(side, 0.08, up + 0.10, -0.06).elbow(side, 1, -0.2, 0.3).fingers(side, -0.6, 0, -0.7).palm(side, -0.3, -0.8, 0).curl(side, 0.4);
    }
    // the arm that is nearer goes round the neck
    s.hand(LEFT, 0.26, up + 0.44, 0.34).elbow(LEFT, 0.6, -0.3, -0.4);
    return Keyed.from(call)
        .root(root.x, 0, root.z)
        .turned(Ground.between(call.entry().heading(), bearer.heading() + 90))
        .after(LIFT_S, s.pose())
        .exit(Posture.LYING_BACK);
  }
}
