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
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Postures;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Pose;
import org.joml.Vector3f;

/** What happens to people on the way. */
public final class Mishaps {
  private Mishaps() {}

  /** From the foot that catches to the middle of the body, metres of the reference body. */
  private static final float FOOT_M = 0.42f;

  /** How far one walks before one trips, when there is nothing to trip over, metres. */
  private static final float WAY_M = 1.6f;

  public static final Action TRIP =
      Verb.named("trip")
          .words("trip over, stumble over, stumble and fall, trip and fall, fall over a, catch foot, catch his foot, catch her foot, trip on, stumble on")
          .doc("Walks, catches a foot, flies forward with the arms out, and lands on the hands")
          .things(Things::drop)
          .plays(Mishaps::trip);

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
    return lead.act(Mishaps::pitch);
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
