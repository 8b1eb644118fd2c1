package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Keyed;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Pace;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Postures;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.With;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.stage.Stance;
import dev.actionline.stage.Pose;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** What happens to people on the way. */
public final class Mishaps {
  private Mishaps() {}

  /** From the foot that catches to the middle of the body, metres of the reference body. */
  private static final float FOOT_M = 0.42f;

  /** How long it takes from the catch of a foot until one lies, seconds. */
  private static final double PITCH_S = 1.44;

  /** How far one walks before one trips, when there is nothing to trip over, metres. */
  private static final float WAY_M = 1.6f;

  public static final Action TRIP =
      Verb.named("trip")
          .words("trip over, stumble over, stumble and fall, trip and fall, fall over a, catch foot, catch his foot, catch her foot, trip on, stumble on")
          .doc("Walks, catches a foot, flies forward with the arms out, and lands on the hands")
          .things(Things::drop)
          .plays(Mishaps::trip);

  /** How far who is run down is thrown, and how high, metres. */
  private static final float THROWN_M = 2.9f;

  private static final double HIGH_M = 0.7;

  public static final Action RUN_DOWN =
      Verb.named("run down").words("mow down, plough down, plow down, hit with a car, run down with a car")
          .doc("A vehicle drives into somebody, who is thrown down before it, and brakes").needs(Action.Needs.TARGET)
          .answeredOnContact("be run down")
          .things(Mishaps::runDown)
          .plays(call -> Travel.go(call, Gait.RUN));

  public static final Action BE_RUN_DOWN =
      Verb.named("be run down").words("be run over, be hit by a car, get run over, be knocked down by a car").doc("Is thrown through the air, the way that what hits goes, and lies on the back")
          .plays(Mishaps::thrown);

  /** How fast it drives into somebody, how far it is still driven then, and how soon it is at that speed. */
  private static final double INTO_M_S = 8.5;

  private static final double BRAKES_M = 1.5;

  /** Straight at somebody and a little on. */
  private static Motion runDown(Call call) {
    Vector3f from = call.entry().position();
    Vector3f way = call.target().map(t -> call.view().point(t, call.start()).sub(from)).orElseGet(() -> call.entry().forward().mul(6));
    way.y = 0;
    double touches = Math.max(0.1, way.length() - Things.half(call, call.performer()) - 0.25);
    double metres = touches + BRAKES_M;
    way.normalize();
    double heading = Stance.headingOf(way.x, way.z);
    Pace pace = Pace.of(metres, INTO_M_S * Manner.tempo(call), 0.35);
    return ThingMotion.of(call, pace.seconds())
        .along(t -> Stance.at(new Vector3f(from).fma((float) pace.at(t), way), heading))
        .with(new Event.Contact(pace.when(touches), call.target().map(Target::name).orElse("")));
  }

  /** On the bonnet's level, then on the back, the feet to what has hit. */
  private static Motion thrown(Call call) {
    Vector3f way = call.target().map(t -> call.entry().position().sub(call.view().stance(t.name(), call.start()).position())).orElseGet(() -> call.entry().forward().negate());
    way.y = 0;
    way = way.length() < 0.05f ? call.entry().forward().negate() : way.normalize();
    double turn = Ground.between(call.entry().heading(), Stance.headingOf(-way.x, -way.z));
    Vector3f half = Ground.local(call.entry(), call.scale(), call.entry().position().fma(0.45f * THROWN_M, way));
    Vector3f end = Ground.local(call.entry(), call.scale(), call.entry().position().fma(THROWN_M, way));
    Sketch hit = new Sketch(Pose.STANDING).pelvis(0, 0.95, 0.15).spine(0, 1, -0.35).look(0, 0.2, -1).mouth(0.9, -0.5).brows(1, 0.9);
    Sketch flies = new Sketch(Postures.LYING_BACK).pelvis(0, 0.5, 0).spine(0, 0.45, 1).mouth(0.9, -0.5).brows(1, 0.9);
    for (Side side : Side.values()) {
      hit.hand(side, 0.55, 1.35, -0.35).elbow(side, 1, 0, 0.2).foot(side, 0.16, 0.30, 0.10).knee(side, 0.2, 0.2, -1);
      flies.hand(side, 0.62, 0.80, -0.10).elbow(side, 1, 0, 0.3).foot(side, 0.22, 0.75 + 0.08 * side.sign, -0.78).knee(side, 0.3, 1, -0.3);
    }
    return Keyed.from(call)
        .turned(turn * 0.6)
        .withFace(0.20, hit.pose())
        .turned(turn)
        .root(half.x, HIGH_M, half.z)
        .withFace(0.30, flies.pose())
        .root(end.x, 0, end.z)
        .withFace(0.36, Postures.LYING_BACK)
        .event(at -> new Event.Contact(at, "floor"))
        .after(0.9, new Sketch(Postures.LYING_BACK).lids(1).pose())
        .exit(Posture.LYING_BACK);
  }

  private static Motion trip(Call call) {
    Lead lead = Lead.of(call).standing();
    Vector3f here = lead.at().position();
    Vector3f to = call.target().filter(t -> t.kind() != Target.Kind.PERFORMER).map(t -> call.view().point(t, call.start()))
        .orElseGet(() -> here.fma(WAY_M * call.scale(), lead.at().forward(), new Vector3f()));
    Vector3f way = new Vector3f(to.x - here.x, 0, to.z - here.z);
    float far = way.length() - FOOT_M * call.scale();
    if (far > 0.3f) {
      lead.walkTo(new Vector3f(here).fma(far / way.length(), way), Gait.WALK.faster(1.15));
    }
    return lead.act(c -> loses(c, pitch(c)));
  }

  /** What one has in hand flies ahead when one flies. */
  private static Motion loses(Call call, Motion motion) {
    return call.with().filter(w -> w.kind() == Target.Kind.PROP)
        .<Motion>map(w -> new With(motion, List.of(new Event.Release(0.46 * motion.seconds() / PITCH_S, w.name(), call.entry().forward().mul(1.6f).add(0, 0.9f, 0))))).orElse(motion);
  }

  private static Motion pitch(Call call) {
    Sketch caught = new Sketch(Pose.STANDING).pelvis(0, 0.86, -0.12).spine(0, 1, -0.55).look(0, -0.5, -1)
        .foot(LEFT, 0.10, 0, 0.02).rolled(RIGHT, 0.10, 0.34, 4, 50).knee(RIGHT, 0.1, 0.2, -1);
    Sketch flies = new Sketch(Postures.LYING_FRONT).pelvis(0, 0.58, 0).spine(0, 0.28, -1).look(0, 0.15, -1);
    Sketch hands = new Sketch(Postures.LYING_FRONT).pelvis(0, 0.17, 0).spine(0, 0.36, -1).look(0, 0.1, -1);
    for (Side side : Side.values()) {
      caught.arm(side, 0.48, 1.42, side == LEFT ? -0.42 : 0.05).elbow(side, 0.7, -0.3, 0.3).fingers(side, 0.6, 0.3, -0.6).curl(side, 0.05);
      flies.hand(side, 0.26, 0.46, -0.86).elbow(side, 1, 0.1, 0.2).fingers(side, 0, 0.3, -1).palm(side, 0, -1, -0.3).curl(side, 0.05)
          .foot(side, 0.12, 0.56 + 0.08 * side.sign, 0.80).toes(side, 8, 130).knee(side, 0.3, -1, 0);
      hands.hand(side, 0.24, 0.06, -0.58).elbow(side, 1, 0.2, 0.4).fingers(side, -0.1, 0, -1).palm(side, 0, -1, 0).curl(side, 0.05);
    }
    caught.mouth(0.7, -0.4).brows(1, 0.8);
    flies.mouth(0.8, -0.4).brows(1, 0.8);
    return Keyed.from(call)
        .root(0, 0, -0.10)
        .withFace(0.22, caught.pose())
        .root(0, 0, -0.60)
        .withFace(0.30, flies.pose())
        .root(0, 0, -0.95)
        .withFace(0.22, hands.pose())
        .event(at -> new Event.Contact(at, "floor"))
        .after(0.7, Postures.LYING_FRONT)
        .exit(Posture.LYING_FRONT);
  }
}
