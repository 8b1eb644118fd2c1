package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Carriage;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.GaitManners;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Keyed;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Ledges;
import dev.actionline.catalogue.motion.Postures;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Walls;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.catalogue.motion.With;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Play and exercise with an apparatus: balls in the air, a rope, a boat, a bar, a wall to lean on. */
public final class Games {
  private Games() {}

  /** Seconds in which a skipping rope goes round once, as its model turns by itself. */
  private static final double ROPE_S = 360.0 / 460.0;

  /** Where a bar hangs over the floor, and how high fists are over the floor in {@link Postures#HANGING}, metres. */
  private static final double BAR_M = 2.42;
  private static final double FISTS_M = 1.985;

  /** Seconds for which a hot thing stays in one hand. */
  private static final double PASS_S = 0.6;

  /** From who pushes a cart to its middle, metres. */
  private static final double CART_M = 0.86;

  /** From the hips to the handle, metres of the reference body. */
  private static final float HANDLE_M = 0.38f;

  /** At the hips, on the middle of the body. */
  private static Matrix4f atHips(double up, double back) {
    return new Matrix4f().translation(0, (float) up, (float) back);
  }

  /** From the middle of a door to who leans on its side; from a wall to who has a shoulder on it, metres. */
  private static final float JAMB_M = 0.0f;

  private static final double SIDE_M = 0.40;
  private static final double BACK_M = 0.34;

  private static Motion standing(Call call, double seconds, Consumer<Moment> draws) {
    return Lead.of(call).standing().act(c -> Gesture.lasting(seconds).eased(0.35, 0.45).draws(draws).of(c));
  }

  public static final Action JUGGLE =
      Verb.named("juggle").words("juggle balls, keep in the air, throw and catch, juggle clubs").doc("Juggles, the eyes up")
          .with(Tool.on(Bone.PELVIS, atHips(0.52, -0.36), "juggling balls").unlessDoneTo())
          .plays(call -> Props.prop(call).isPresent() ? handToHand(call, Props.prop(call).get().name()) : standing(call, 3.2, m -> {
            for (Side side : Side.values()) {
              double up = Math.max(0, side == LEFT ? m.wave(1.6) : -m.wave(1.6));
              m.s().arm(side, 0.24 + 0.02 * up, 1.02 + 0.16 * up, -0.34).elbow(side, 0.4, -1, 0.5).fingers(side, -0.1, 0.2 + 0.5 * up, -1)
                  .palm(side, -0.1, 1, 0).curl(side, 0.5 - 0.4 * up);
            }
            m.s().look(0.10 * m.wave(1.6), 0.36, -1).mouth(0.1, 0.5);
          }));

  /** One thing goes from hand to hand, as if it were hot; the hands meet where it changes over. */
  private static Motion handToHand(Call call, String thing) {
    return Lead.of(call).standing().act(c -> Gesture.lasting(3.4).eased(0.3, 0.45).handed().draws(m -> {
      double pass = m.t() / PASS_S;
      double swing = Math.sin(Math.PI * (pass - Math.floor(pass)));
      boolean right = (int) Math.floor(pass) % 2 == 0;
      for (Side side : Side.values()) {
        boolean holds = right == (side == RIGHT);
        m.s().arm(side, 0.09 + (holds ? 0.16 : 0.20) * swing, 1.10 + (holds ? 0.16 : -0.04) * swing, -0.40).elbow(side, 0.6, -1, 0.5)
            .fingers(side, -0.2, 0.1, -1).palm(side, -0.2, 1, 0).curl(side, holds ? 0.5 : 0.15);
      }
      m.s().lean(0.08, 0.05 * (right ? -swing : swing)).look(0.25 * (right ? swing : -swing), -0.12, -1).mouth(0.5, -0.5).brows(0.8, 0.5);
    }).events(g -> {
      List<Event> passes = new ArrayList<>();
      for (int i = 0; i * PASS_S < g.seconds() - 0.3; i++) {
        passes.add(new Event.Hold(Math.max(0.05, i * PASS_S), thing, i % 2 == 0 ? Event.Hand.RIGHT : Event.Hand.LEFT, false));
      }
      return passes;
    }).of(c));
  }

  public static final Action JUMP_ROPE =
      Verb.named("jump rope").words("skip rope, jump a rope, skip with rope, do rope-skipping, jump with rope").doc("Skips with a rope that goes round over the head")
          .with(Tool.on(Bone.PELVIS, atHips(0.06, -0.06), "jump rope"))
          .plays(call -> standing(call, 3.6, m -> {
            double turn = 2 * Math.PI * (call.start() + m.t()) / ROPE_S;
            double hop = Math.max(0, Math.cos(turn));
            m.s().pelvis(0, 0.88 + 0.16 * hop, 0.02).lean(0.04, 0);
            for (Side side : Side.values()) {
              m.s().foot(side, 0.09, 0.15 * hop, 0.03 * hop).toes(side, 8, 34 * hop)
                  .arm(side, 0.42, 1.00 + 0.02 * Math.sin(turn), -0.06 + 0.02 * Math.cos(turn)).elbow(side, 0.6, -0.4, 0.8).fingers(side, 1, -0.1, -0.2)
                  .palm(side, 0, -0.2, -1).curl(side, 1.5);
            }
          }));

  public static final Action JUMP_IN =
      Verb.named("jump long rope").words("skip in long rope, jump over a turning rope, skip over a turning rope").doc("Skips over a long rope that two others turn")
          .with(Tool.on(Bone.PELVIS, atHips(0.06, -0.06), "long rope"))
          .plays(call -> standing(call, 4.4, m -> {
            double hop = Math.max(0, Math.cos(turn(m)));
            m.s().pelvis(0, 0.88 + 0.18 * hop, 0.02).lean(0.04, 0).mouth(0.3, 1);
            for (Side side : Side.values()) {
              m.s().foot(side, 0.09, 0.17 * hop, 0.05 * hop).toes(side, 8, 34 * hop).arm(side, 0.26, 1.16 + 0.08 * hop, -0.14).elbow(side, 0.7, -0.6, 0.6).fingers(side, 0.2, 0.2, -1).curl(side, 1.0);
            }
          }));

  public static final Action TURN_ROPE =
      Verb.named("turn rope").words("turn a rope, turn the rope, swing a rope, swing the rope, turn a long rope, turn the ends, swing the ends").doc("Turns one end of a long rope with the arm")
          .plays(call -> standing(call, 4.4, m -> {
            double turn = turn(m);
            m.s().arm(RIGHT, 0.06 + 0.15 * Math.sin(turn), 1.04 - 0.15 * Math.cos(turn), -0.36).elbow(RIGHT, 0.8, -0.7, 0.5).fingers(RIGHT, 0, 0, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
                .hang(LEFT).lean(0.05, 0).mouth(0.2, 0.8);
          }));

  /** How far round a rope is that goes under the feet at whole turns, radians: of all who have to do with it. */
  private static double turn(Moment m) {
    return 2 * Math.PI * (m.call().start() + m.t()) / ROPE_S;
  }

  public static final Action TUG =
      Verb.named("pull rope").words("ring the church bell, ring church bell, ring a church bell, toll the bell, toll a bell, ring the bells, toll bells, tug at a rope, pull a rope, haul on rope, heave at a rope, pull on a rope, pull on rope, pull at rope, tug on rope, tug at rope, heave on rope, haul a rope, tug of war, pull in rope")
          .doc("Leans back on a taut rope and hauls it in, hand over hand")
          .with(Tool.stands(0.01, "hauled rope"))
          .plays(call -> standing(call, 3.6, m -> {
            for (Side side : Side.values()) {
              double way = 0.5 + 0.5 * m.wave(0.75) * side.sign;
              double back = -0.30 - 0.30 * way;
              m.s().hand(side, 0.03, 1.08 + 0.16 * back - 0.02 + 0.06 * Math.max(0, m.wave(0.75) * side.sign), back).elbow(side, 0.8, -0.3, 0.5)
                  .fingers(side, -0.7, 0.2, -0.6).palm(side, -0.4, 0.4, 0.8).curl(side, 1.6);
            }
            m.s().pelvis(0, 0.78, 0.24).spine(0, 1, 0.30 + 0.10 * m.wave(1.5)).foot(RIGHT, 0.12, 0, 0.12).foot(LEFT, 0.12, 0, -0.34)
                .knee(LEFT, 0.1, 0.4, -1).toes(LEFT, 6, -8).look(0, -0.05, -1).mouth(0.3, -0.7).brows(-0.8, 0.2);
          }));

  public static final Action HANG =
      Verb.named("hang from").words("dangle from, hang from a bar, hang from bar, hang from branch, hang from a branch, hang from ledge, hang from a ledge, hang by his hands, "
              + "hang by her hands, hang on to a ledge")
          .doc("Hangs from an edge by both hands, the feet treading the air; without one jumps up to a bar and hangs from that")
          .with(Tool.stands(-0.06, "high bar").unlessDoneTo())
          .plays(call -> Ledges.hang(call).orElseGet(() -> onBar(call, false)));

  public static final Action PULL_UPS =
      Verb.named("do pull-ups").words("do chin-ups, do pullups, do a pull-up, do a chin-up").doc("Pulls the chin up to a bar, and again")
          .with(Tool.stands(-0.06, "high bar"))
          .plays(call -> onBar(call, true));

  public static final Action LEAN_BACK =
      Verb.named("lean on wall").words("lean against wall, lean on the wall, lean against the wall, lounge, lean back against, slouch against wall, prop up wall")
          .doc("Leans with the back against a wall, arms folded, one sole up on it")
          .with(Tool.stands(-0.30, "wall panel").unlessDoneTo())
          .plays(call -> call.target().filter(t -> t.kind() == Target.Kind.PLACE).map(t -> Walls.at(call, t, 180, BACK_M, 0)).orElseGet(() -> Lead.of(call).standing()).act(c -> Gesture.lasting(3.2).eased(0.4, 0.45).draws(m -> {
            m.s().pelvis(0, 0.87, 0.03).spine(0, 1, 0.12).look(0.25, -0.22, -1).foot(LEFT, 0.11, 0, -0.20).toes(LEFT, 12, 0)
                .foot(RIGHT, 0.10, 0.36, 0.06).toes(RIGHT, 6, 62).knee(RIGHT, 0.15, 0.2, -1);
            folded(m);
          }).of(c)));

  public static final Action LEAN_SIDE =
      Verb.named("lean shoulder against")
          .words("lean shoulder on, rest shoulder against, prop shoulder against, lean against doorframe, lean on doorframe, lean in doorway, lounge in doorway, "
              + "lean against jamb, lean against doorway, lean against frame, lean against post, lean against pillar, lean against tree")
          .doc("Leans with a shoulder against the side of a door, a wall, a post, one foot across the other")
          .plays(call -> beside(call).act(c -> Gesture.lasting(2.4).eased(0.6, 0.4).staying().draws(m -> m.s()
              .pelvis(0.08, 0.90, 0).spine(0.34, 1, 0.02).set(Channel.TILT, -4).foot(RIGHT, -0.04, 0, 0.04).foot(LEFT, -0.06, 0, -0.14).toes(LEFT, 10, 12)
              .knee(LEFT, 0.1, 0.2, -1)).of(c)));

  /** The right shoulder at what one leans on: in a door at its side, looking in; else along the wall. */
  private static Lead beside(Call call) {
    Lead lead = Lead.of(call).standing();
    call.target().ifPresent(t -> {
      Vector3f at = call.view().point(t, call.start());
      if (t.markType().equals("door") && t.heading().isPresent()) {
        dev.actionline.stage.Stance in = dev.actionline.stage.Stance.at(at, t.heading().get() + 180);
        lead.walkTo(new Vector3f(at).fma(JAMB_M, in.right()), Gait.WALK).turnTo(in.heading(), 2);
      } else {
        lead.within(t, SIDE_M * call.scale());
        lead.turnTo(lead.at().headingTo(at) - 90, 2);
      }
    });
    return lead;
  }

  public static final Action SULK =
      Verb.named("sulk").words("mope, pout, be offended, sulk in a corner").doc("Turns away with folded arms, head down, lips out, and kicks at the floor")
          .plays(call -> standing(call, 3.4, m -> {
            double kick = Math.max(0, m.wave(0.7));
            m.s().spine(-0.10, 1, -0.24).twist(-26).look(-0.75, -0.55, -1).mouth(0.0, -1).brows(-1, 0.5).lids(0.4)
                .foot(RIGHT, 0.11, 0.03 * kick, -0.26 * kick).toes(RIGHT, 6, -14 * kick);
            folded(m);
          }));

  public static final Action WHEEL =
      Verb.named("wheel along").words("push a stretcher, push stretcher, push a gurney, push gurney, push a wheelchair, push wheelchair, push a stroller, push stroller, push a pram, push pram, push a cart, push cart, push a trolley, push trolley, push shopping cart, push a wheelbarrow, push wheelbarrow, push handcart, push along")
          .doc("Pushes a cart along before one, both hands on its handle")
          .parameter("distance", "m", 0.5, 40, 3, "how far")
          .with(Tool.stands(CART_M, "cart", "stroller", "wheelchair", "stretcher", "gurney", "wheelbarrow"))
          .plays(Games::wheel);

  public static final Action FLATTEN =
      Verb.named("flatten against")
          .words("flatten himself against, flatten herself against, plaster himself against, plaster herself against, press back against, press himself against, press herself against, "
              + "stand flat against")
          .doc("Stands with back, arms and palms flat to a wall, the head turned to listen")
          .plays(call -> backTo(call).act(c -> Gesture.lasting(2.6).eased(0.4, 0.4).staying().draws(m -> {
            for (Side side : Side.values()) {
              m.s().arm(side, 0.44, 0.94, 0.13).elbow(side, 0.6, -0.3, 0.8).fingers(side, 0.3, -0.9, 0).palm(side, 0, 0, 1).curl(side, 0.05)
                  .foot(side, 0.13, 0, 0.04);
            }
            m.s().add(Channel.PELVIS, 0, -0.02, 0.05).lean(-0.04, 0).turnHead(52 * m.ramp(0.5, 1.0) - 100 * m.ramp(1.5, 2.0)).lids(-0.4).brows(0.6, 0.1)
                .mouth(0.10 + 0.05 * m.wave(0.9), -0.2);
          }).of(c)));

  /** At a wall, and turned to where there is room: the wall is behind. */
  private static Lead backTo(Call call) {
    Lead lead = Lead.of(call).standing();
    Optional<Target> wall = call.target().filter(t -> t.kind() == Target.Kind.PLACE);
    wall.ifPresent(w -> {
      Vector3f at = call.view().point(w, call.start());
      at.y = lead.at().y();
      if (at.distance(lead.at().position()) > 0.4f) {
        lead.walkTo(at, Gait.WALK);
      }
      float facing = w.heading().orElse(lead.at().heading());
      Vector3f ahead = lead.at().position().fma(0.8f, new Stance(0, 0, 0, facing).forward());
      boolean room = call.view().clear(ahead, call.start(), java.util.Set.of(call.performer()));
      lead.turnTo(room ? facing : facing + 180, 4);
    });
    return lead;
  }

  public static final Action MOW =
      Verb.named("push mower").words("mow, mow lawn, mow the lawn, mow a lawn, mow grass, mow the grass, push a mower, push lawnmower, push a lawnmower")
          .doc("Walks behind a mower, both hands on its handle")
          .parameter("distance", "m", 0.5, 40, 4, "how far")
          .with(Tool.stands(CART_M, "lawnmower"))
          .plays(Games::wheel);

  private static Motion wheel(Call call) {
    Lead lead = Lead.of(call).standing();
    call.target().ifPresent(t -> behind(lead, t));
    Vector3f here = lead.at().position();
    double apart = call.target().map(t -> away(call, t, here)).orElse(CART_M * call.scale());
    Vector3f to = new Vector3f(here).fma((float) call.number("distance", 3), lead.at().forward());
    return lead.act(c -> {
      Motion walk = new Walking(c, GaitManners.apply(Gait.WALK.faster(0.85), c.manner()), Way.through(List.of(here, to)), 0, Optional.of(pushing()));
      List<Event> all = new ArrayList<>();
      c.target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
        all.add(new Event.Attach(0.02, t.name(), c.performer(), Bone.PELVIS));
        Vector3f end = walk.stance(walk.seconds()).position().fma((float) apart, lead.at().forward());
        all.add(new Event.Put(walk.seconds() - 0.02, t.name(), end));
      });
      return new With(walk, all);
    });
  }

  /** At the end of it that has the handle. */
  private static void behind(Lead lead, Target cart) {
    Call call = lead.call();
    Optional<Vector3f> handle = call.target().filter(t -> t.kind() == Target.Kind.PROP)
        .flatMap(t -> call.view().propMark(cart.name(), "handle", call.start()));
    if (handle.isEmpty()) {
      lead.before(cart, CART_M * call.scale());
      return;
    }
    Vector3f back = call.view().prop(cart.name(), call.start()).transformDirection(new Vector3f(0, 0, 1));
    Vector3f middle = call.view().prop(cart.name(), call.start()).getTranslation(new Vector3f());
    float end = new Vector3f(handle.get()).sub(middle).dot(back) + HANDLE_M * call.scale();
    Vector3f spot = middle.fma(end, back);
    spot.y = call.entry().y();
    lead.walkTo(spot, Gait.WALK).turnTo(dev.actionline.stage.Stance.headingOf(-back.x, -back.z), 3);
  }

  private static double away(Call call, Target cart, Vector3f here) {
    Vector3f at = call.view().point(cart, call.start());
    return Math.hypot(at.x - here.x, at.z - here.z);
  }

  /** Both hands on a handle before the waist, the weight behind them. */
  private static Carriage pushing() {
    return (pose, t, seconds, stance, aim) -> {
      Sketch s = new Sketch(pose).lean(0.16, 0);
      for (Side side : Side.values()) {
        s.hand(side, 0.18, 1.01, -0.36).elbow(side, 0.6, -0.4, 0.8).fingers(side, -0.1, 0.1, -1).palm(side, 0, -1, 0.1).curl(side, 1.3);
      }
      return s.over(pose, Math.min(Easing.smooth(t / 0.3), Easing.smooth((seconds - t) / 0.3)));
    };
  }

  private static void folded(Moment m) {
    m.s().arm(LEFT, -0.13, 1.18, -0.21).elbow(LEFT, 1, -1, -0.1).fingers(LEFT, -1, 0.1, 0.1).palm(LEFT, 0, 0, 1).curl(LEFT, 0.5)
        .arm(RIGHT, -0.10, 1.13, -0.25).elbow(RIGHT, 1, -1, -0.1).fingers(RIGHT, -1, 0.25, 0.2).palm(RIGHT, 0, 0, 1).curl(RIGHT, 0.5);
  }

  private static Motion onBar(Call call, boolean pulls) {
    return Lead.of(call).standing().act(c -> {
      double up = BAR_M / c.scale() - FISTS_M;
      Pose pulled = pulled();
      Keyed.Builder keys = Keyed.from(c).after(0.30, new Sketch(Postures.CROUCHING).look(0, 0.6, -1).pose()).root(0, up, 0.06)
          .after(0.32, Postures.HANGING);
      for (int i = 0; i < 3; i++) {
        keys.after(pulls ? 0.6 : 0.55, pulls ? pulled : swung(i % 2 == 0 ? 1 : -1)).after(pulls ? 0.5 : 0.05, pulls ? Postures.HANGING : swung(i % 2 == 0 ? 1 : -1));
      }
      return keys.after(0.35, Postures.HANGING).root(0, 0, 0.06).after(0.34, landed())
          .event(at -> new Event.Contact(at, "floor")).after(0.4, Pose.STANDING).exit(Posture.STANDING);
    });
  }

  private static Pose landed() {
    Sketch s = new Sketch(Postures.CROUCHING);
    for (Side side : Side.values()) {
      s.hand(side, 0.34, 1.02, -0.30).elbow(side, 1, -0.3, 0.3);
    }
    return s.pose();
  }

  /** Hanging, legs swung ahead, 1, or back, -1. */
  private static Pose swung(double ahead) {
    Sketch s = new Sketch(Postures.HANGING).pelvis(0, 0.94, -0.10 * ahead).spine(0, 1, 0.10 * ahead);
    for (Side side : Side.values()) {
      s.foot(side, 0.09, 0.16 + 0.05 * side.sign, -0.28 * ahead).toes(side, 5, 40);
    }
    return s.pose();
  }

  private static Pose pulled() {
    Sketch s = new Sketch(Postures.HANGING).pelvis(0, 1.30, 0.04).spine(0, 1, 0.04).look(0, 0.1, -1).mouth(0.2, -0.6);
    for (Side side : Side.values()) {
      s.foot(side, 0.08, 0.52, 0.16).toes(side, 5, 60).elbow(side, 1, -1, -0.1);
    }
    return s.pose();
  }
}
