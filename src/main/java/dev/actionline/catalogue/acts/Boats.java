package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Afloat;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/** What is done sitting in a boat, which goes along; and how a vessel comes in. */
public final class Boats {
  private Boats() {}

  /** How far a boat goes when nothing is told, metres. */
  private static final double WAY_M = 4;

  public static final Action ROW =
      Verb.named("row").words("pull the oars, scull, ply the oars, pull at the oars, row away")
          .doc("Rows in a boat: leans out, draws both oars to the chest; it goes backwards").parameter("distance", "m", 0, 50, WAY_M, "how far the boat goes")
          .with(Tool.held("oar"), Tool.inLeft("oar"), Tool.stands(-0.25, "rowing boat"))
          .plays(call -> Afloat.of(Bench.seated(call, 0.3, 4.4, (m, top) -> rows(m)), call, -1, call.number("distance", WAY_M)));

  private static void rows(Moment m) {
    double pull = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.5 * m.t());
    float hips = m.s().vector(Channel.PELVIS).y;
    m.s().lean(0.55 - 0.95 * pull, 0);
    for (Side side : Side.values()) {
      m.s().hand(side, 0.20, hips + 0.40 + 0.08 * pull, -0.60 + 0.40 * pull).elbow(side, 0.8, -0.1, 1)
          .fingers(side, 1, -0.32 + 0.10 * pull, 0.35 - 0.75 * pull).palm(side, 0.2, -0.6, -0.7).curl(side, 1.6);
    }
  }

  public static final Action PADDLE =
      Verb.named("paddle a boat").words("paddle canoe, paddle kayak, paddle a canoe along").doc("Kneels or sits in a canoe and draws a paddle through the water beside it; it goes ahead")
          .parameter("distance", "m", 0, 50, WAY_M, "how far the boat goes").with(Tool.held("paddle"), Tool.stands(-0.25, "canoe"))
          .plays(call -> Afloat.of(Bench.seated(call, 0.3, 4.4, (m, top) -> paddles(m)), call, 1, call.number("distance", WAY_M)));

  /** In ahead, drawn back, and out. */
  private static void paddles(Moment m) {
    double turn = 2 * Math.PI * 0.6 * m.t();
    double back = 0.5 - 0.5 * Math.cos(turn);
    double up = Math.max(0, -Math.sin(turn));
    float hips = m.s().vector(Channel.PELVIS).y;
    m.s().lean(0.34 - 0.34 * back, 0.06).twist(16 - 30 * back)
        .hand(RIGHT, 0.30, hips + 0.52 + 0.10 * up, -0.52 + 0.30 * back).elbow(RIGHT, 1, 0.1, 0.4).fingers(RIGHT, 0.16, -1, -0.35 + 0.6 * back).palm(RIGHT, -0.9, 0, -0.2).curl(RIGHT, 1.5)
        .hand(LEFT, -0.34, hips + 0.16 + 0.14 * up, -0.62 + 0.46 * back).elbow(LEFT, 0.6, -0.4, 0.3).fingers(LEFT, -0.8, -0.3, -0.6).palm(LEFT, -0.4, 0, -0.9).curl(LEFT, 1.4);
  }

  /** How near to the quay a hull lies, from how far off it comes, and how far from the quay the water is looked for, metres. */
  private static final double FENDER_M = 0.35;
  private static final double COMES_M = 11;
  private static final int SEARCH_M = 30;

  public static final Action DOCK =
      Verb.named("dock").words("dock at, berth, berth at, come alongside, pull alongside, put into port, land at pier").doc("A vessel glides in along the quay, slower and slower, and lies alongside; what is no vessel drives there")
          .things(call -> quayside(call).map(out -> docks(call, out)).orElseGet(() -> Play.DRIVE.plan(call))).plays(call -> Play.DRIVE.plan(call));

  /** The nearest water before the quay, and which way it lies. */
  private record Quay(Vector3f edge, Vector3f out) {}

  private static Optional<Quay> quayside(Call call) {
    Vector3f land = call.target().map(t -> call.view().point(t, call.start())).orElse(call.entry().position());
    if (call.view().liquid(land.x, land.z)) {
      return Optional.empty();
    }
    for (double far = STEP_M; far < SEARCH_M; far += STEP_M) {
      for (int degrees = 0; degrees < 360; degrees += 15) {
        Vector3f out = Stance.at(land, degrees).forward();
        Vector3f at = new Vector3f(land).fma((float) far, out);
        if (call.view().liquid(at.x, at.z)) {
          return Optional.of(new Quay(at, out));
        }
      }
    }
    return Optional.empty();
  }

  private static final double STEP_M = 0.25;

  private static Motion docks(Call call, Quay quay) {
    Vector3f size = call.view().fromGrip(call.performer(), new Vector3f(1, 1, 1)).sub(call.view().fromGrip(call.performer(), new Vector3f(-1, -1, -1))).absolute();
    Vector3f berth = new Vector3f(quay.edge()).fma((float) (0.5 * Math.min(size.x, size.z) + FENDER_M), quay.out());
    Vector3f along = new Vector3f(-quay.out().z, 0, quay.out().x);
    Vector3f here = call.entry().position();
    along = new Vector3f(berth).sub(here).dot(along) < 0 ? along.negate() : along;
    Vector3f way = along;
    double seconds = Manner.seconds(call, 6.5);
    float draught = call.entry().y() - call.view().floor(here.x, here.z);
    ThingMotion docks = ThingMotion.of(call, seconds)
        .along(t -> {
          double left = Math.pow(1 - Easing.clamp(t / (0.9 * seconds)), 2);
          double off = 2.6 * Easing.smooth(Math.pow(1 - Easing.clamp(t / (0.9 * seconds)), 1.3));
          Vector3f p = new Vector3f(berth).fma((float) (-COMES_M * left), way).fma((float) off, quay.out());
          p.y = call.view().floor(berth.x, berth.z) + draught + (float) (0.05 * Math.sin(1.9 * t));
          Vector3f ahead = new Vector3f(way).fma((float) (-0.2 * Easing.smooth(left)), quay.out());
          return Stance.at(p, Stance.headingOf(ahead.x, ahead.z));
        })
        .tilting(t -> 0.8 * Math.sin(1.6 * t), t -> 1.2 * Math.sin(1.3 * t))
        .with(new Event.Contact(0.9 * seconds, "quay"));
    for (double t = 0.1; t < 0.7 * seconds; t += 0.35) {
      double left = Math.pow(1 - Easing.clamp(t / (0.9 * seconds)), 2);
      Vector3f bow = new Vector3f(berth).fma((float) (0.5 * Math.max(size.x, size.z) - COMES_M * left), way).fma((float) (2.6 * left), quay.out());
      bow.y = call.view().floor(berth.x, berth.z) + 0.05f;
      docks.with(new Event.Effect(t, 1, "splash", bow, new Vector3f(0, 1, 0), Map.of("size", 0.5)));
    }
    return docks;
  }
}
