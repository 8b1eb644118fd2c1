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
import dev.actionline.catalogue.motion.Face;
import dev.actionline.catalogue.motion.Floating;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Keyed;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What a whole body does on, up or before something that comes with it: astride a wall, on a ball, up a bank, at a grave; and loads and blades over the head. */
public final class Feats {
  private Feats() {}

  /** How high the wall is on which one sits astride, the ball on which one stands, metres; how steep a bank is. */
  private static final double WALL_M = 0.82;
  private static final double BALL_M = 0.90;
  private static final double STEEP = 0.70;
  private static final double STEP_M = 0.34;
  private static final int STEPS = 6;

  private static final double GRAVE_M = 1.9;
  private static final double VINES_M = 0.95;
  private static final double CUT_S = 0.8;

  /** The top of the head over its joint, and how far one walks with a load on it, metres. */
  private static final float CROWN_M = 0.20f;
  private static final float WAY_M = 4;

  public static final Action ASTRIDE =
      Verb.named("sit astride wall").words("straddle wall, straddle a wall, straddle the wall, sit astride a wall, straddle a fence, straddle fence, straddle parapet, straddle ledge")
          .doc("Sits on top of a wall, a leg on either side").with(Tool.stands(0.02, "low wall"))
          .plays(call -> {
            Lead lead = Lead.of(call);
            if (call.posture() != Posture.SITTING) {
              Sketch over = new Sketch(Pose.STANDING).pelvis(0.12, 1.02, 0).spine(0.1, 1, -0.25).foot(LEFT, 0.20, 0.55, -0.05).knee(LEFT, 0.8, 0.4, -0.6).foot(RIGHT, 0.34, 0, 0);
              lead.standing().then(c -> Keyed.from(c.unhurried()).after(0.35, over.pose()).after(0.45, astride(0)).exit(Posture.SITTING));
            }
            return lead.act(c -> Gesture.lasting(3.6).eased(0.2, 0.4).staying().draws(m -> {
              Pose sits = astride(m.wave(0.4));
              for (Channel ch : List.of(Channel.PELVIS, Channel.SPINE, Channel.HAND_L, Channel.HAND_R, Channel.ELBOW_L, Channel.ELBOW_R, Channel.PALM_L, Channel.PALM_R, Channel.FOOT_L, Channel.FOOT_R, Channel.KNEE_L, Channel.KNEE_R, Channel.LOOK)) {
                m.s().set(ch, sits.vector(ch));
              }
            }).of(c));
          });

  private static Pose astride(double way) {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, WALL_M + 0.10, 0).spine(0.03 * way, 1, -0.12).look(0.5 * way, 0, -1);
    for (Side side : Side.values()) {
      s.foot(side, 0.40, WALL_M - 0.66, -0.10 + 0.14 * way * side.sign).toes(side, 14, 16).knee(side, 0.7, 0.2, -1).hand(side, 0.05, WALL_M + 0.06, -0.30 - 0.03 * side.sign).elbow(side, 0.8, -0.2, 0.6).palm(side, 0, -1, 0).curl(side, 0.3);
    }
    return s.pose();
  }

  public static final Action ON_BALL =
      Verb.named("balance on ball").words("balance on a ball, stand on ball, stand on a ball, walk on ball, walk on a ball, balance atop ball, balance on top of ball, balance on globe, balance on barrel")
          .doc("Stands on top of a great ball, treading to and fro, the arms spread and swaying").with(Tool.stands(0.02, "circus ball"))
          .plays(call -> Lead.of(call).standing().then(c -> Keyed.from(c.unhurried()).root(0, BALL_M / c.scale(), 0).after(0.4, Pose.STANDING).exit(Posture.HANGING)).act(c -> Gesture.lasting(4.4).eased(0.3, 0.3).staying().draws(m -> {
            double w = m.wave(0.7);
            m.s().pelvis(0.05 * w, 0.84, 0.02 * m.wave(0.5)).spine(-0.16 * w, 1, -0.06 + 0.06 * m.wave(0.45)).look(0.1 * w, -0.1, -1).mouth(0.2, 0.3).brows(0.7, 0.5);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.72, 1.38 + 0.26 * w * side.sign, -0.04).elbow(side, 0.2, -1, 0.3).fingers(side, 1, 0.2, 0).palm(side, 0, -1, 0).curl(side, 0.05)
                  .foot(side, 0.08, 0.05 * Math.max(0, m.wave(1.4) * side.sign), 0.04 * side.sign).knee(side, 0.3, 0.1, -1);
            }
          }).of(c)));

  public static final Action SCRAMBLE =
      Verb.named("scramble up slope")
          .words("scramble up hill, scramble up hillside, scramble up bank, scramble up embankment, scramble up dune, scramble up rock, scramble up scree, clamber up slope, clamber up hill, clamber up bank, clamber up rock, climb up slope, "
              + "climb slope, climb a slope, climb up bank, climb up hill, climb up dune, struggle up slope, crawl up slope, scrabble up slope, scrabble up bank, clamber up hillside, clamber up embankment, climb embankment, scramble up incline")
          .doc("Goes up a steep bank on hands and feet, pebbles coming down behind").with(Tool.stands(1.4, "steep bank"))
          .plays(call -> Lead.of(call).standing().act(Feats::scrambles));

  private static Motion scrambles(Call call) {
    Keyed.Builder keys = Keyed.from(call);
    for (int i = 0; i < STEPS; i++) {
      double far = STEP_M * i;
      keys.root(0, STEEP * far, -far).after(i == 0 ? 0.5 : 0.48, climbs(i % 2 == 0));
      double at = i;
      Vector3f dust = Contacts.before(call, STEEP * far + 0.1, far - 0.2);
      keys.event(t -> new Event.Effect(t, 0.7, "dust", dust, new Vector3f(0, 0.4f, 0), Map.of("size", 0.3 + 0.02 * at)));
    }
    return keys.after(0.8, climbs(STEPS % 2 == 1)).exit(Posture.HANGING);
  }

  /** The root is under the lower foot; the hands hold on to the slope before the face. */
  private static Pose climbs(boolean right) {
    Sketch s = new Sketch(Pose.STANDING).pelvis(0, 0.66, -0.06).spine(right ? 0.08 : -0.08, 0.80, -0.75).look(right ? 0.15 : -0.15, 0.35, -1).mouth(0.25, -0.5).brows(-0.6, 0.2);
    for (Side side : Side.values()) {
      boolean up = right == (side == RIGHT);
      double z = up ? -0.42 : 0;
      s.rolled(side, 0.14, 0, 12, 10).foot(side, 0.14, -STEEP * z, z).toes(side, 12, -22).knee(side, 0.35, 0.3, -1);
      double reach = up ? -0.66 : -0.94;
      s.hand(side, 0.22, -STEEP * reach + 0.08, reach).elbow(side, 0.8, 0.1, 0.7).fingers(side, 0, 0.55, -0.85).palm(side, 0, -0.8, -0.5).curl(side, 0.5);
    }
    return s.pose();
  }

  public static final Action MOURN_AT =
      Verb.named("mourn at grave").words("weep at grave, cry at grave, kneel at grave, pray at grave, grieve at grave, kneel before grave, mourn over grave, weep over grave, sob at grave, mourn by grave, kneel by grave, "
              + "mourn at graveside, mourn at tomb, weep at tomb, kneel at gravestone, kneel before gravestone, mourn before grave, visit grave")
          .doc("On the knees before a gravestone, the head bowed, a hand over the eyes, sobbing").with(Tool.stands(GRAVE_M, "gravestone"))
          .plays(call -> {
            Lead lead = Lead.of(call);
            if (call.posture() != Posture.KNEELING) {
              lead.standing().then(c -> Lowering.toKnees(c.unhurried()));
            }
            return lead.act(c -> Gesture.lasting(4.2).eased(0.6, 0.5).staying().draws(m -> {
              double sob = Math.max(0, m.wave(1.1));
              float hips = m.s().vector(Channel.PELVIS).y;
              m.s().lean(0.22 - 0.05 * sob, 0).nod(40 - 5 * sob).brows(Face.CRY.browInner(), Face.CRY.browOuter()).mouth(0.15 + 0.15 * sob, -1).lids(0.9).set(Channel.TEARS, 1)
                  .arm(RIGHT, 0.05, 1.50, -0.20).elbow(RIGHT, 0.7, -1, 0.2).fingers(RIGHT, -0.7, 0.6, 0.2).palm(RIGHT, -0.2, 0, 1).curl(RIGHT, 0.4)
                  .hand(LEFT, 0.16, hips + 0.02, -0.30).elbow(LEFT, 0.9, -0.2, 0.5).palm(LEFT, 0, -1, 0).curl(LEFT, 0.4);
            }).of(c));
          });

  public static final Action PANT =
      Verb.named("pant").words("gasp for breath, catch breath, heave for breath, be out of breath, struggle for breath, get breath back, wheeze")
          .doc("Bent over, the hands on the knees, the back heaving, the mouth wide open")
          .plays(call -> Gesture.lasting(3.8).eased(0.5, 0.5).draws(m -> {
            double heave = m.wave(1.1);
            boolean stands = m.call().posture() == Posture.STANDING;
            m.s().lean(stands ? 0.75 + 0.09 * heave : 0.2 + 0.08 * heave, 0).look(0, -0.35 + 0.12 * heave, -1).mouth(0.55 + 0.25 * heave, -0.3).brows(0.9, -0.4).lids(0.3);
            if (stands) {
              m.s().add(Channel.PELVIS, 0, -0.12, 0.16);
              for (Side side : Side.values()) {
                m.s().hand(side, 0.17, 0.60, -0.14).elbow(side, 1, 0.2, 0.4).fingers(side, -0.2, -0.8, -0.5).palm(side, 0, -0.4, 1).curl(side, 0.6).foot(side, 0.17, 0, 0).knee(side, 0.25, 0.1, -1);
              }
            }
          }).of(call));

  public static final Action BRANDISH =
      Verb.named("brandish").words("wave overhead, shake overhead").doc("Lifts what he has in hand over the head and shakes and swings it, shouting").with(Tool.object("sword"))
          .plays(call -> Gesture.lasting(3.6).eased(0.4, 0.4).handed().draws(m -> {
            double swing = m.wave(0.9);
            m.s().arm(RIGHT, 0.34 + 0.12 * swing, 1.80 + 0.08 * m.wave(1.8), -0.14).elbow(RIGHT, 0.9, -0.3, -0.2).fingers(RIGHT, 0.75 * swing, 0.9, -0.35).palm(RIGHT, -0.8, 0, -0.4).curl(RIGHT, 1.6)
                .arm(LEFT, 0.40, 1.12, -0.16).elbow(LEFT, 0.8, -0.6, 0.4).curl(LEFT, 1.4).twist(14 * swing).lean(0.04, 0.04 * swing).mouth(0.6, -0.7).brows(-1.2, 0.4);
          }).of(call));

  public static final Action HACK_THROUGH =
      Verb.named("hack through vines")
          .words("slash through vine, hack through vine, cut through vine, chop through vine, slash vine, hack vine, slash at vine, hack at vine, slash through undergrowth, hack through undergrowth, cut through undergrowth, "
              + "hack through jungle, slash through jungle, cut through jungle, hack through bush, slash through bush, hack a path, cut a path, slash a path, hack through creeper, cut through creeper, slash through foliage, hack through foliage")
          .doc("Swings a long blade, down to the left, down to the right, into hanging vines: leaves fly").with(Tool.held("machete", "sword", "axe"), Tool.stands(VINES_M, "vine curtain"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(5 * CUT_S).eased(0.3, 0.4).handed().draws(m -> {
            // to and fro through the vines, as a pendulum swings
            double side = Math.cos(Math.PI * m.t() / CUT_S);
            double high = Math.cos(2 * Math.PI * m.t() / CUT_S);
            m.s().arm(RIGHT, 0.02 + 0.40 * side, 1.36 + 0.34 * high, -0.34 + 0.12 * high).elbow(RIGHT, 0.9, -0.5, 0.3)
                .fingers(RIGHT, 0.7 * side, 0.15 + 0.6 * high, -0.8).palm(RIGHT, -0.7, 0.2, -0.4).curl(RIGHT, 1.6)
                .arm(LEFT, 0.36, 1.18, -0.34).elbow(LEFT, 0.8, -0.6, 0.4).curl(LEFT, 0.5).twist(26 * side).lean(0.22 - 0.08 * high, 0).brows(-0.9, 0.3).foot(LEFT, 0.13, 0, -0.24).foot(RIGHT, 0.14, 0, 0.14);
          }).events(g -> IntStream.range(0, (int) (g.seconds() / CUT_S)).<Event>mapToObj(i -> new Event.Effect(Math.min(g.seconds() - 0.1, (i + 0.6) * CUT_S), 0.7, "debris",
              Contacts.before(c, 1.25, VINES_M - 0.15), new Vector3f(0, 0.5f, 0), Map.of("size", 0.35))).toList()).of(c)));

  public static final Action ON_HEAD =
      Verb.named("carry on head").words("carry something on head, balance something on head, bear something on head, carry something atop head").doc("Walks with a load on the head, one hand up at it").needs(Action.Needs.PROP)
          .plays(call -> {
            Optional<Target> load = call.target();
            Lead lead = Lead.of(call).standing();
            Vector3f here = lead.at().position();
            float far = (float) IntStream.range(0, 6).mapToDouble(i -> WAY_M - 0.5 * i).filter(d -> lead.call().view().clear(new Vector3f(here).fma((float) d, lead.at().forward()), call.start(), java.util.Set.of(call.performer()))
                && !lead.call().view().liquid(here.x + (float) d * lead.at().forward().x, here.z + (float) d * lead.at().forward().z)).findFirst().orElse(1.5);
            Vector3f to = new Vector3f(here).fma(far, lead.at().forward());
            Way way = Way.through(call.view().path(here, to));
            return lead.act(c -> new dev.actionline.catalogue.motion.With(new Walking(c, Gait.WALK.faster(0.8), way, 0, Optional.of((pose, t, seconds, stance, aim) -> {
              Sketch s = new Sketch(pose).spine(0, 1, 0).look(0, 0.04, -1);
              s.hand(RIGHT, 0.20, 1.86, -0.02).elbow(RIGHT, 1, 0.2, 0.1).fingers(RIGHT, -0.5, 0.8, -0.2).palm(RIGHT, -1, 0, 0).curl(RIGHT, 0.5);
              return s.over(pose, Easing.smooth(t / 0.3));
            })), load.<List<Event>>map(t -> List.of(new Event.Wear(0.02, t.name(), c.performer(), Bone.HEAD, new Matrix4f().translation(0, CROWN_M, 0)))).orElse(List.of())));
          });

  /** Over the brink and back, again and again, seconds; and how high one floats, metres. */
  private static final double TEETERS_S = 1.3;
  private static final double FLOATS_M = 0.75;

  public static final Action TEETER =
      Verb.named("teeter").words("teeter on edge, teeter on brink, teeter at edge, sway on brink, windmill arms, flail for balance, teeter on the edge, teeter on the brink, wobble on edge, rock on heels")
          .doc("On the toes, leans far forward and back again, the arms going round like a mill's").plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.2).eased(0.35, 0.45).draws(Feats::teeters).of(c)));

  public static final Action LEVITATE =
      Verb.named("levitate").words("float up, float above, float in the air, float in air, float off, rise into the air, levitate above").doc("Rises off the floor or the bed as one stands or lies there, and hangs in the air")
          .things(Things::rise).plays(Feats::levitates);

  private static void teeters(Gesture.Moment m) {
    double over = Math.sin(2 * Math.PI * m.t() / TEETERS_S);
    m.s().pelvis(0.03 * over, 0.90, -0.05 - 0.05 * over).lean(0.34 * over, 0.10 * Math.sin(4.1 * m.t())).nod(16 * over).brows(1, 0.8).mouth(0.7, -0.4);
    for (Side side : Side.values()) {
      double a = 2 * Math.PI * 1.5 * m.t() + (side == LEFT ? 0 : 0.5);
      m.s().hand(side, 0.60, 1.34 + 0.24 * Math.sin(a), -0.18 - 0.22 * Math.cos(a)).elbow(side, 0.35, -0.7, 0.7).fingers(side, 0.5, Math.sin(a), -Math.cos(a)).palm(side, 0, -1, 0).curl(side, 0.05)
          .foot(side, 0.09, 0.05 * Math.max(0, over), side == RIGHT ? 0.03 : -0.03).toes(side, 8, 24 * Math.max(0, over));
    }
  }

  static Motion levitates(Call call) {
    boolean lies = call.posture() == Posture.LYING_BACK;
    Motion hangs = Gesture.lasting(5.4).eased(1.2, 0.6).staying().draws(m -> {
      for (Side side : Side.values()) {
        if (lies) {
          m.s().curl(side, 0.2);
        } else {
          m.s().foot(side, 0.07, 0.03, 0.04).toes(side, 6, 46).arm(side, 0.34, 0.92 + 0.04 * m.wave(0.4), -0.08).fingers(side, 0.3, -0.8, -0.3).palm(side, 0, 0, -1).curl(side, 0.2);
        }
      }
      m.s().lids(lies ? 1 : 0.4);
    }).of(call);
    return Floating.of(hangs, FLOATS_M);
  }
}
