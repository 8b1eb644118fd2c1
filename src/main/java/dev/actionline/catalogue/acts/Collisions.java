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
import dev.actionline.catalogue.motion.Carriages;
import dev.actionline.catalogue.motion.Face;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Keyed;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Postures;
import dev.actionline.catalogue.motion.RopeClimb;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Bodies that meet or miss each other on their way, and bodies over nothing: bumped into, stepped aside from, hanging by the hands. */
public final class Collisions {
  private Collisions() {}

  /** From middle to middle of two who run into each other, metres of the reference body. */
  private static final float MEET_M = 0.36f;

  /** How far on somebody charges who meets nobody, metres. */
  private static final float PAST_M = 2.2f;

  /** How high over the floor the feet of who hangs are, metres of the reference body. */
  private static final double ROPE_UP_M = 0.75;
  private static final double LEDGE_M = 2.55;
  private static final double FISTS_M = 1.90;
  private static final double ROCK_M = 0.42;

  public static final Action BUMP =
      Verb.named("bump into").words("run into, knock into, walk into, barge into, blunder into, stumble into, run smack into")
          .doc("Walks straight into somebody: both are thrown back a step, arms flung up").needs(Action.Needs.TARGET)
          .answeredOnContact("be bumped into")
          .things(call -> Wildlife.beast(call) ? Creatures.lunge(call) : Wrecks.crashes(call))
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            call.target().ifPresent(t -> {
              Vector3f to = call.view().point(t, call.start());
              Vector3f way = new Vector3f(to.x - lead.at().x(), 0, to.z - lead.at().z());
              float far = way.length() - MEET_M * call.scale();
              lead.turnTo(lead.at().headingTo(to), 4);
              if (far > 0.15f) {
                Way path = Way.through(List.of(lead.at().position(), lead.at().position().fma(far / way.length(), way)));
                lead.then(c -> new Walking(c.unhurried(), Gait.WALK.faster(1.3), path, 0, Carriages.of(c)));
              }
            });
            return lead.act(c -> jolted(c, call.target().map(Target::name).orElse("")));
          });

  public static final Action BE_BUMPED =
      Verb.named("be bumped into").words("be knocked into, be jostled").doc("Is thrown back a step, arms flung up")
          .plays(call -> call.posture() == Posture.STANDING ? jolted(call, "") : dev.actionline.catalogue.motion.Staggering.of(call));

  public static final Action SIDESTEP =
      Verb.named("sidestep").words("side-step, step out of the way, step out of way, sidestep past, step aside for, step aside from, step out of path, jump out of the way, jump out of way, leap out of the way")
          .doc("With one quick step to the side lets somebody go past who comes straight on, arms drawn in, and looks after him")
          .answered(call -> call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).map(t -> new Action.Reaction(t.name(), "charge past", 0, Optional.empty())))
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            call.target().ifPresent(t -> lead.facing(t, 20));
            return lead.act(Collisions::sidesteps);
          });

  public static final Action CHARGE_PAST =
      Verb.named("charge past").words("barge past, rush past, brush past, push past").doc("Runs straight on, past somebody and beyond")
          .things(Creatures::walk)
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            Vector3f here = lead.at().position();
            Vector3f way = call.target().map(t -> call.view().point(t, call.start()).sub(here)).orElseGet(() -> call.entry().forward().mul(2));
            way.y = 0;
            Vector3f end = new Vector3f(here).fma((way.length() + PAST_M) / Math.max(0.1f, way.length()), way);
            Way path = Way.through(List.of(here, end));
            return lead.turnTo(path.heading(0), 30).act(c -> new Walking(c, Gait.RUN, path, 0, Carriages.of(c)));
          });

  public static final Action DANGLE =
      Verb.named("dangle from rope").words("hang from rope, hang from a rope, hang on rope, hang on a rope, dangle on rope, dangle on a rope, cling to rope, hang by rope, dangle from a rope, hang onto rope, "
              + "dangle from vine, hang from vine, hang from chain, dangle from chain, cling to a rope, hold on to rope")
          .doc("Hangs by both hands on a rope that comes down from above, the feet kicking in the air").with(Tool.stands(RopeClimb.AHEAD_M, "gym rope"))
          .plays(call -> Lead.of(call).standing().then(c -> lifted(c, ROPE_UP_M)).act(c -> Gesture.lasting(4.4).eased(0.3, 0.3).staying().draws(m -> {
            kicks(m);
            m.s().turnHead(20 * m.wave(0.3));
            for (Side side : Side.values()) {
              m.s().hand(side, 0.02, side == LEFT ? 1.92 : 1.76, -RopeClimb.AHEAD_M + 0.02).elbow(side, 0.8, -1, 0.1).fingers(side, -0.6, 0.3, -0.7).palm(side, -0.5, 0, -0.8).curl(side, 1.6);
            }
          }).of(c)));

  public static final Action CLING =
      Verb.named("cling to ledge").words("cling to cliff, cling to edge, cling to rock, cling to rock face, cling to the ledge, hang by fingertips, dangle from ledge, dangle from cliff, cling to cliff face, cling to rockface, cling to precipice, "
              + "hold on to ledge, cling on to ledge, cling onto ledge, hang off ledge, hang off cliff, dangle over cliff, cling by fingertips, hang from cliff")
          .doc("Hangs by the fingers from a ledge of rock, the face to it, the feet seeking a hold").with(Tool.stands(ROCK_M, "rock ledge"))
          .plays(call -> call.target().filter(t -> t.markType().equals("edge")).flatMap(t -> dev.actionline.catalogue.motion.Ledges.hang(call)).orElseGet(() ->
              Lead.of(call).standing().then(c -> lifted(c, LEDGE_M / c.scale() - FISTS_M)).act(c -> Gesture.lasting(4.4).eased(0.3, 0.3).staying().draws(m -> {
                kicks(m);
                m.s().look(0.3 * m.wave(0.35), 0.5, -1);
                for (Side side : Side.values()) {
                  m.s().hand(side, 0.24, FISTS_M + 0.02, -0.20).elbow(side, 1, -0.4, 0.1).fingers(side, 0, 0.3, -1).palm(side, 0, -1, 0.1).curl(side, 0.9);
                }
              }).of(c))));

  /** Off the floor, by the hands. */
  private static Motion lifted(Call call, double up) {
    return call.posture() == Posture.HANGING ? Gesture.lasting(0.1).of(call)
        : Keyed.from(call.unhurried()).root(0, up, 0).after(0.5, Postures.HANGING).exit(Posture.HANGING);
  }

  /** The feet tread the air, the body swings. */
  private static void kicks(Gesture.Moment m) {
    m.s().add(Channel.PELVIS, 0.05 * m.wave(0.45), 0, 0.06 * m.wave(0.38)).brows(1, -0.3).mouth(0.4, -0.6);
    for (Side side : Side.values()) {
      double way = m.wave(0.9) * side.sign;
      m.s().foot(side, 0.10, 0.16 + 0.20 * Math.max(0, way), -0.16 * way + 0.08).toes(side, 5, 45).knee(side, 0.1, 0.2, -1);
    }
  }

  private static Motion jolted(Call call, String with) {
    Sketch hit = new Sketch(Pose.STANDING).pelvis(0, 0.86, 0.02).spine(0, 1, 0.26).look(0, 0.1, -1).rolled(LEFT, 0.13, -0.14, 8, -14);
    Sketch back = new Sketch(Pose.STANDING).pelvis(0, 0.88, 0.04).spine(0, 1, 0.10).look(0, -0.05, -1).foot(LEFT, 0.14, 0, 0.16);
    for (Side side : Side.values()) {
      hit.arm(side, 0.40, 1.40, -0.34).elbow(side, 0.8, -0.8, 0.2).fingers(side, 0.2, 0.8, -0.3).palm(side, 0, 0, -1).curl(side, 0.1);
      back.arm(side, 0.30, 1.20, -0.34).elbow(side, 0.8, -0.7, 0.3).fingers(side, 0.1, 0.7, -0.6).palm(side, 0, 0, -1).curl(side, 0.2);
    }
    hit.mouth(0.6, -0.4).brows(1.1, 0.8).lids(0.7);
    back.mouth(0.3, -0.5).brows(0.8, 0.5);
    return Keyed.from(call).event(at -> new Event.Contact(0.02, with)).root(0, 0, 0.22).withFace(0.22, hit.pose()).root(0, 0, 0.40).withFace(0.36, back.pose()).withFace(0.9, back.pose())
        .after(0.6, Pose.STANDING).exit(Posture.STANDING);
  }

  private static Motion sidesteps(Call call) {
    Sketch goes = new Sketch(Pose.STANDING).pelvis(0, 0.82, 0).spine(0.22, 1, -0.06).look(-0.3, -0.05, -1).twist(-18).foot(RIGHT, 0.34, 0.05, 0).foot(LEFT, 0.18, 0, 0.02);
    Sketch stands = new Sketch(Pose.STANDING).pelvis(0, 0.90, 0).spine(0.05, 1, 0.06).look(-1, -0.05, -0.2).twist(-34);
    Sketch after = new Sketch(stands.pose()).look(-0.9, 0, 0.5).twist(-46);
    for (Side side : Side.values()) {
      goes.arm(side, 0.34, 1.28, -0.20).elbow(side, 0.8, -0.6, 0.4).fingers(side, 0.3, 0.8, -0.3).curl(side, 0.2);
      stands.arm(side, 0.20, 1.26, -0.22).elbow(side, 0.8, -0.8, 0.3).fingers(side, 0, 0.9, -0.3).palm(side, 0, 0, -1).curl(side, 0.2);
      after.arm(side, 0.20, 1.16, -0.22).elbow(side, 0.8, -0.8, 0.3).fingers(side, 0, 0.9, -0.3).palm(side, 0, 0, -1).curl(side, 0.3);
    }
    goes.brows(Face.AFRAID.browInner(), 0.6);
    return Keyed.from(call).root(0.42, 0, 0).after(0.28, goes.pose()).root(0.78, 0, 0.05).after(0.28, stands.pose()).after(0.7, after.pose()).after(1.2, after.pose()).after(0.5, Pose.STANDING).exit(Posture.STANDING);
  }
}
