package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Dunking;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Hopping;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Moonwalking;
import dev.actionline.catalogue.motion.RopeClimb;
import dev.actionline.catalogue.motion.RopeSwing;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Skating;
import dev.actionline.catalogue.motion.Spinning;
import dev.actionline.catalogue.motion.Throws;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walls;
import dev.actionline.stage.Pose.Channel;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joml.Vector3f;

/** Sport and play with what hangs, lies or stands there for it: ropes, hoops, bags, chalk, ice. */
public final class Athletics {
  private Athletics() {}

  /** From the middle of a punching bag to who boxes with it, and half of it, metres. */
  private static final double BAG_M = 0.72;
  private static final float BAG_HALF_M = 0.2f;

  private static final double BLOW_S = 0.42;

  /** How far one hops over a chalk court, metres. */
  /** From who climbs to the middle of the rock, metres. */
  private static final double ROCK_M = 0.82;

  private static final float COURT_M = 3;

  public static final Action SHOOT_BASKET =
      Verb.named("shoot basketball")
          .words("shoot ball, shoot hoops, shoot a hoop, shoot baskets, shoot a basket, sink a basket, take a free throw, throw a free throw, shoot a free throw")
          .doc("Bends the knees, brings a ball up over the brow in both hands and lets it go in a high arc, into a hoop where there is one")
          .with(Tool.held("basketball", "ball"))
          .plays(Throws::shoot);

  public static final Action DUNK =
      Verb.named("slam-dunk").words("dunk basketball, dunk ball, slam dunk, slam basketball, slam-dunk basketball, slam-dunk ball, do a slam dunk, dunk the ball, dunk over, throw down a dunk")
          .doc("Runs up to a hoop, leaps and pushes a ball down through the ring")
          .with(Tool.held("basketball", "ball"), Tool.stands(Dunking.AHEAD_M, "basketball hoop"))
          .plays(Dunking::of);

  public static final Action BOX =
      Verb.named("box bag")
          .words("hit punching bag, hit bag, hit heavy bag, punch punching bag, punch bag, punch heavy bag, box punching bag, pound punching bag, pound bag, pummel punching bag, pummel bag, "
              + "work bag, work heavy bag, work punching bag, strike punching bag, strike bag")
          .doc("Boxes: left and right, blow after blow, into a bag that hangs or stands there")
          .with(Tool.stands(BAG_M, "punching bag").unlessDoneTo())
          .plays(Athletics::box);

  public static final Action HOPSCOTCH =
      Verb.named("play hopscotch").words("jump hopscotch, hop hopscotch, do hopscotch, hop through a hopscotch court")
          .doc("Hops over a court of squares drawn in chalk")
          .with(Tool.stands(COURT_M / 2, "hopscotch court"))
          .plays(call -> {
            Vector3f end = call.entry().position().fma(COURT_M, call.entry().forward());
            return Hopping.of(call.at(new Target(Target.Kind.PLACE, "", Optional.empty(), end, Optional.empty(), "floor")));
          });

  public static final Action SKATE =
      Verb.named("skate").words("ice-skate, ice skate, roller-skate, roller skate, rollerblade, skate along, skate across, skate backward, skate backwards, skate forward, skate away, skate past, skate over, skate off, skate around, glide across ice, glide over ice, glide on ice, glide along ice, glide on skates, "
              + "skate across ice, skate on ice, skate over ice")
          .doc("Skates: gliding strokes, one leg carrying, the other trailing out behind")
          .parameter("speed", "m/s", 0.5, 9, 2.2, "how fast")
          .parameter("distance", "m", 0.5, 60, 6, "how far")
          .with(Tool.stands(3, "ice"))
          .plays(Skating::of);

  public static final Action PIROUETTE =
      Verb.named("pirouette").words("dance a pirouette, do a pirouette, turn a pirouette, perform a pirouette, execute a pirouette, dance ballet, spin on tiptoe, do pirouettes")
          .doc("Turns on the toes of one foot, the other drawn up to the knee, the arms a ring over the head")
          .parameter("turns", "", 0.5, 12, 3, "how many turns")
          .plays(Spinning::pirouette);

  public static final Action MOONWALK =
      Verb.named("moonwalk").words("moon-walk, moonwalk across, moonwalk along, moonwalk over, moonwalk past, moonwalk off, moonwalk backward, moonwalk backwards, do a moonwalk, dance a moonwalk")
          .doc("Dances backwards at an even glide as if walking on, a hand at the brow")
          .parameter("distance", "m", 0.5, 30, 3.2, "how far")
          .plays(Moonwalking::of);

  public static final Action CLIMB_ROPE =
      Verb.named("climb rope")
          .words("climb a rope, climb the rope, climb up rope, climb up a rope, climb up the rope, shin up rope, shin up a rope, shinny up rope, scale rope, scale a rope, climb vine, climb a vine, "
              + "clamber up rope, haul himself up rope, haul herself up rope")
          .doc("Climbs a rope that hangs down, hand over hand, the feet clamped to it")
          .parameter("height", "m", 0.4, 12, 2.4, "how high")
          .with(Tool.stands(RopeClimb.AHEAD_M, "gym rope"))
          .plays(RopeClimb::of);

  public static final Action CLIMB_ROCK =
      Verb.named("climb rock").words("climb rock face, climb a rock face, climb the rock face, climb a cliff, climb the cliff, climb cliff, climb cliff face, climb the cliff face, scale a cliff, scale the cliff, scale cliff, scale rock face, climb rock wall, climb a rock, climb climbing wall, climb up cliff, climb up rock face")
          .doc("Climbs a rock face, hand over hand, from hold to hold").parameter("height", "m", 0.4, 12, 2.4, "how high")
          .with(Tool.stands(ROCK_M, "climbed rock")).plays(RopeClimb::onHolds);

  public static final Action SWING_ON_ROPE =
      Verb.named("swing on rope")
          .words("swing from rope, swing across on rope, swing over on rope, swing on a rope, swing on vine, swing from vine, swing by rope, swing from a rope, swing on the rope")
          .doc("Jumps up to a rope, swings on it to and fro and lets go")
          .with(Tool.stands(0.01, "swung rope"))
          .plays(RopeSwing::of);

  public static final Action SWING_FROM_CHANDELIER =
      Verb.named("swing from chandelier").words("swing on chandelier, swing from the chandelier, hang from chandelier, dangle from chandelier")
          .doc("Jumps up to a chandelier, swings from it to and fro and lets go")
          .with(Tool.stands(0.01, "swung chandelier"))
          .plays(RopeSwing::of);

  private static Motion box(Call call) {
    Lead lead = Lead.of(call).standing();
    Optional<Target> bag = call.target().filter(t -> !t.name().equals(call.performer()));
    if (bag.filter(t -> t.kind() == Target.Kind.PLACE).isPresent()) {
      lead = Walls.at(call, bag.get(), 0, BAG_M, 0);
    }
    Lead there = lead;
    bag.filter(t -> t.kind() != Target.Kind.PLACE).ifPresent(t -> there.before(t, BAG_M * call.scale()));
    return there.act(c -> Gesture.lasting(8 * BLOW_S).eased(0.3, 0.4).draws(m -> blows(m)).events(g -> IntStream.range(0, 7)
        .<Event>mapToObj(i -> new Event.Contact((i + 0.9) / 8 * g.seconds(), bag.map(Target::name).orElse("bag"))).toList()).of(c));
  }

  private static void blows(Moment m) {
    double near = m.to().filter(p -> p.z < -0.4).map(p -> Math.max(0.42, -p.z - BAG_HALF_M)).orElse(0.50);
    double turn = Math.sin(Math.PI * m.t() / BLOW_S);
    double left = Math.pow(Math.max(0, turn), 1.6);
    double right = Math.pow(Math.max(0, -turn), 1.6);
    m.s().add(Channel.PELVIS, 0, -0.08, -0.04).twist(30 * left - 34 * right).lean(0.16, 0).brows(-0.8, 0.3).nod(6).look(0, -0.05, -1);
    for (Side side : Side.values()) {
      double out = side == LEFT ? left : right;
      m.s().hand(side, 0.20 - 0.14 * out, 1.34 + 0.04 * out, -0.26 - (near - 0.12 - 0.26) * out).elbow(side, 0.7, -1, 0.5).fingers(side, -0.1, 0.6 - 0.6 * out, -0.9)
          .palm(side, -0.5, -out, 0.5 * (1 - out)).curl(side, 1.65).foot(side, 0.14, 0, side == RIGHT ? 0.18 : -0.16).toes(side, 14, 4);
    }
  }
}
