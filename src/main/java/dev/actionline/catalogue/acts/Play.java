package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Dismounting;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Keyed;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Riding;
import dev.actionline.catalogue.motion.Seat;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Sliding;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walls;
import dev.actionline.catalogue.motion.Waltzing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.Optional;
import java.util.OptionalDouble;

/** Dancing, swinging, sliding, riding: what is done for fun or to get along on wheels. */
public final class Play {
  /** Who is so much smaller is played with bent down. */
  private static final float SMALLER = 0.75f;

  /** From a wall to the middle of who has the back against it, metres. */
  private static final float BACK_M = 0.20f;

  private Play() {}

  public static final Action DANCE =
      Verb.named("dance")
          .words("waltz, boogie, groove, tango, jive, dance with, twist and turn, bop, jiggle, "
              + "tap dance, shimmy, dance together, slow dance")
          .doc("Dances on the spot; with somebody in each other's hold, turning")
          .mutual()
          .answered(Waltzing::answer)
          .things(Creatures::bounce)
          .plays(call -> call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).isPresent()
              ? Waltzing.lead(call) : Lead.of(call).standing().act(
              c -> Gesture.lasting(4.0).eased(0.4, 0.5).draws(Play::dance).of(c)));

  public static final Action DANCE_ALONG =
      Verb.named("dance along")
          .words("join the dance, be asked to dance, be led in a dance")
          .doc("Dances in another's hold, who leads")
          .plays(Waltzing::follow);

  public static final Action PLAY =
      Verb.named("play")
          .words("frolic, romp, play with, gambol, fool around, horse around, have fun, play tag, "
              + "hop about, caper, cavort")
          .doc("Plays: hops about with the arms in the air; bent down, with somebody small")
          .things(Creatures::bounce)
          .plays(Play::play);

  public static final Action SWING =
      Verb.named("swing")
          .words("swing back and forth, dangle, swing legs, swing feet, kick legs, kick feet, oscillate, go back and forth")
          .doc("Sits on a swing, legs and back pumping; a thing swings to and fro")
          .parameter("degrees", "deg", 2, 80, 28, "how far to each side, for a thing")
          .parameter("period", "s", 0.3, 12, 2.6, "seconds to and fro, for a thing")
          .things(Things::swing)
          .plays(Play::swing);

  public static final Action SLIDE =
      Verb.named("slide")
          .words("slide down, slip down, coast, slide off, slither down, toboggan, slide along")
          .doc("Slides down sitting, to a place lower down or straight on")
          .parameter("distance", "m", 0.3, 30, 2, "how far without a target")
          .things(Things::glide)
          .plays(Sliding::of);

  public static final Action SLUMP =
      Verb.named("sit against")
          .words("sink down against, slide down against, sit down against, sink against, slump against")
          .doc("With the back against a wall goes down along it and sits on the floor, knees up")
          .plays(Play::slump);

  public static final Action RIDE =
      Verb.named("ride")
          .words("cycle, pedal, bike, ride on, ride along, be carried, be carried along, bicycle, "
              + "ride in, come riding, pump pedals")
          .doc("Rides a cycle, pedalling, or is carried along by something")
          .parameter("speed", "m/s", 0.1, 15, 2.6, "how fast")
          .parameter("distance", "m", 0.5, 200, 6, "how far without a target")
          .things(Creatures::run)
          .plays(Riding::ride);

  public static final Action MOUNT =
      Verb.named("mount")
          .words("mount up, take the wheel of, climb into saddle, swing into saddle, swing into the saddle, vault into the saddle, get on horse, get on bike, saddle up")
          .doc("Gets into a saddle or behind a wheel and stays there; climbs what has neither")
          .things(Creatures::walk)
          .plays(Riding::mount);

  public static final Action DISMOUNT =
      Verb.named("dismount").words("get off horse, get down from horse, climb down from horse, jump off horse, swing down from saddle, swing out of the saddle, get off bike, get off motorbike")
          .doc("Swings a leg over the back of what is ridden, and down beside it").things(Creatures::leap).plays(Dismounting::of);

  public static final Action DRIVE =
      Verb.named("drive")
          .words("motor, drive away, drive off, pull up to, speed away, drive to, chauffeur, "
              + "pull over, drive past, drive up")
          .doc("Drives: a vehicle goes along the road, a person sits at its wheel")
          .parameter("speed", "m/s", 0.2, 60, 7, "how fast")
          .parameter("distance", "m", 0.5, 400, 8, "how far without a target")
          .things(Things::drive)
          .plays(Riding::drive);

  private static void dance(Moment m) {
    double beat = 2 * Math.PI * 1.0 * m.t();
    double sway = Math.sin(beat);
    double bounce = Math.abs(Math.cos(beat));
    m.s().pelvis(0.12 * sway, 0.875 - 0.05 * bounce, 0).set(Channel.HIPS, 18 * sway)
        .twist(-34 * sway).spine(-0.20 * sway, 1, -0.04).set(Channel.TILT, 7 * sway).mouth(0.1, 0.7);
    for (Side side : Side.values()) {
      double up = Math.max(0, side == LEFT ? sway : -sway);
      m.s().foot(side, 0.14, 0.07 * up, -0.03 * up).toes(side, 12, 24 * up)
          .arm(side, 0.48 + 0.10 * sway * side.sign, 1.44 + 0.34 * (side == LEFT ? -sway : sway),
              -0.22)
          .elbow(side, 0.8, -0.8, 0.3).fingers(side, -0.1, 0.8, -0.5).curl(side, 0.8);
    }
  }

  private static Motion play(Call call) {
    Lead lead = Lead.of(call).standing();
    call.target().filter(t -> t.kind() == Target.Kind.PERFORMER)
        .ifPresent(t -> lead.within(t, 1.2).facing(t, 20));
    boolean bends = call.target().filter(t -> t.kind() == Target.Kind.PERFORMER)
        .filter(t -> call.view().height(t.name()) < SMALLER * call.view().height(call.performer())).isPresent();
    return lead.act(c -> Gesture.lasting(Manner.seconds(c, 3.6)).eased(0.3, 0.4).looking()
        .draws(m -> {
          if (bends) {
            bendsTo(m);
            return;
          }
          double hop = Math.abs(Math.sin(Math.PI * 1.7 * m.t()));
          double side = Math.sin(Math.PI * 1.7 * m.t());
          m.s().pelvis(0.03 * side, 0.86 + 0.13 * hop, 0).spine(-0.06 * side, 1, -0.06)
              .mouth(0.35, 1).brows(0.3, 0.4);
          for (Side s : Side.values()) {
            m.s().foot(s, 0.12, 0.10 * hop, 0.02 * hop).toes(s, 8, 30 * hop)
                .arm(s, 0.36, 1.44 + 0.30 * Math.sin(Math.PI * 1.7 * m.t() + (s == LEFT ? 0 : 1.2)),
                    -0.20)
                .elbow(s, 0.8, -0.8, 0.3).curl(s, 0.2).fingers(s, 0.2, 1, -0.2);
          }
        })
        .of(c));
  }

  /** Down to somebody small, arms wide, swaying from foot to foot as if to catch. */
  private static void bendsTo(Moment m) {
    double sway = Math.sin(Math.PI * 1.3 * m.t());
    double dip = Math.abs(Math.cos(Math.PI * 1.3 * m.t()));
    m.s().pelvis(0.10 * sway, 0.60 - 0.06 * dip, 0.10).spine(0.10 * sway, 1, -0.62).set(Channel.TILT, 8 * sway)
        .mouth(0.35, 1).brows(0.3, 0.4);
    for (Side s : Side.values()) {
      double lift = Math.max(0, s == LEFT ? sway : -sway);
      m.s().foot(s, 0.24, 0.05 * lift, -0.04).toes(s, 22, 18 * lift).knee(s, 0.4, 0.3, -1)
          .arm(s, 0.52, 0.92 + 0.22 * (s == LEFT ? -sway : sway), -0.42)
          .elbow(s, 0.9, -0.5, 0.4).curl(s, 0.25).fingers(s, -0.2, 0.2, -1);
    }
  }

  /** Takes the seat if it is told one; the swing itself is the set's or the prop's to move. */
  private static Motion swing(Call call) {
    if (call.posture() != Posture.SITTING && call.target().isPresent()) {
      return Seat.take(call);
    }
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SITTING) {
      lead.standing();
      lead.then(c -> Lowering.toSeat(c.lasting(OptionalDouble.empty()), 0.5 / c.scale()));
    }
    return lead.act(c -> Gesture.lasting(Manner.seconds(c, 5.2)).eased(0.6, 0.6).draws(m -> {
      double pump = Math.sin(2 * Math.PI * (c.start() + m.t()) / 2.6);
      double out = 0.5 + 0.5 * pump;
      float hips = m.s().vector(Channel.PELVIS).y;
      m.s().spine(0, 1, 0.10 + 0.22 * pump).mouth(0.2, 0.8);
      for (Side side : Side.values()) {
        m.s().hand(side, 0.24, hips + 0.52, -0.10).elbow(side, 0.8, -0.6, 0.4)
            .fingers(side, 0, 1, 0).palm(side, -1, 0, 0).curl(side, 1.4)
            .foot(side, 0.09, hips - 0.52 + 0.32 * out, -0.34 - 0.28 * out).toes(side, 4, 12 - 30 * out)
            .knee(side, 0.05, 1, -0.5);
      }
    }).of(c));
  }

  /** Who stands at a wall and looks at it turns the back to it; the feet step out and the back slides down. */
  private static Motion slump(Call call) {
    Optional<Target> wall = call.target().filter(t -> t.kind() == Target.Kind.PLACE);
    Lead lead = wall.map(t -> Walls.backTo(call, t, BACK_M)).orElseGet(() -> Lead.of(call).standing());
    return lead.act(c -> Keyed.from(c)
        .after(0.5, againstWall(0.88, -0.24, 0.10).pose())
        .after(0.7, againstWall(0.56, -0.40, 0.02).pose())
        .after(0.6, againstWall(0.125, -0.46, 0.02).pose())
        .exit(Posture.SITTING));
  }

  /** A body with the back upright behind the feet. */
  private static Sketch againstWall(double hips, double feet, double lean) {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, (float) hips, 0.06).spine(0, 1, lean).look(0, -0.35, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.13, 0, feet).knee(side, 0.15, 1, -0.4)
          .hand(side, 0.24, Math.max(0.40, hips - 0.06), -0.14).elbow(side, 1, -0.3, 0.4).palm(side, -0.4, -0.8, 0).fingers(side, -0.3, -0.5, -1).curl(side, 0.3);
    }
    return s;
  }
}
