package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.motion.Astride;
import dev.actionline.catalogue.motion.Falling;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.LyingDown;
import dev.actionline.catalogue.motion.Rising;
import dev.actionline.catalogue.motion.Rolling;
import dev.actionline.catalogue.motion.Seat;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import java.util.function.Function;

/** How one is carried: up, down, sitting, kneeling, lying, falling. */
public final class Bearing {
  private Bearing() {}

  public static final Action STAND =
      Verb.named("stand")
          .words("stand up, get up, get to feet, rise to feet, stand still, straighten, "
              + "straighten up, get out of bed, sit up straight, scramble up, jump up, leap up, "
              + "get to his feet, get to her feet, struggle up, pull up")
          .doc("Gets to the feet from any posture, or stands there")
          .things(Creatures::rise)
          .plays(call -> call.posture() == Posture.STANDING ? upon(call, Rising::toFeet) : Rising.toFeet(call));

  public static final Action SIT =
      Verb.named("sit")
          .words("sit down, take a seat, seat, plop down, settle, slump into, sink into, "
              + "flop down, lower, plonk down, drop down, sit back")
          .doc("Sits down on a seat, or on the floor; astride somebody who lies there")
          .parameter("seat", "m", 0, 1.2, 0.46, "height of the seat when there is no target")
          .things(Creatures::sit)
          .plays(call -> Astride.of(call).orElseGet(() -> Seat.take(call)));

  public static final Action KNEEL =
      Verb.named("kneel")
          .words("kneel down, genuflect, drop to knees, go down on one knee, fall to knees, drop to all fours, "
              + "get down on all fours")
          .doc("Kneels down; on one knee or on all fours when told so; on somebody who lies there")
          .things(Creatures::stay)
          .plays(call -> Rising.below(call.posture()) ? Rising.toKnees(call) : Astride.of(call).isPresent() && !call.relation().isEmpty() ? Astride.of(call).get() : upon(call, c -> c.verb().contains("all fours")
              ? Lowering.onAllFours(c) : c.has("on one knee", "one knee")
              || c.verb().contains("one knee") || c.verb().equals("genuflect")
              ? Lowering.toOneKnee(c) : Lowering.toKnees(c)));

  public static final Action CROUCH =
      Verb.named("crouch")
          .words("squat, crouch down, hunker, hunker down, bend down, stoop, duck down, "
              + "squat down")
          .doc("Goes down on bent knees")
          .things(Creatures::stay)
          .plays(call -> upon(call, Lowering::toCrouch));

  public static final Action LIE =
      Verb.named("lie")
          .words("lie down, lay down, stretch out, recline, lie back, sprawl")
          .doc("Lies down on the back; on the front when told so")
          .things(Creatures::lie)
          .plays(call -> call.posture() == Posture.LYING_BACK
              || call.posture() == Posture.LYING_FRONT ? Travel.stay(call, 1.5)
              : down(call, c -> LyingDown.on(c, onFront(c)).orElseGet(() -> onFront(c)
                  ? Lowering.toFront(c) : Lowering.toBack(c))));

  public static final Action HUG_KNEES =
      Verb.named("hug knees").words("clasp knees, draw up knees, pull up knees, hug legs, clasp legs, wrap arms around knees, pull knees to chest, draw knees to chest")
          .doc("Sits on the floor, the arms round the drawn-up knees, the chin on them").sustained()
          .plays(call -> {
            Lead lead = Lead.of(call);
            if (call.posture() != Posture.SITTING) {
              lead.standing().then(c -> Lowering.toFloor(c.unhurried()));
            }
            return lead.act(c -> Gesture.lasting(2.6).eased(0.6, 0.5).staying().draws(Bearing::huddled).of(c));
          });

  private static void huddled(Gesture.Moment m) {
    float hips = m.s().vector(dev.actionline.stage.Pose.Channel.PELVIS).y;
    m.s().lean(0.26, 0).nod(26).brows(0.8, -0.5).mouth(0, -0.6);
    for (Side side : Side.values()) {
      m.s().foot(side, 0.09, Math.max(0, hips - 0.13), -0.36).knee(side, 0, 1, -0.4).hand(side, -0.06, hips + 0.20 + 0.02 * side.sign, -0.50)
          .elbow(side, 1, 0, 0.1).fingers(side, -1, 0, 0).palm(side, 0, 0, 1).curl(side, 0.8);
    }
  }

  public static final Action FALL =
      Verb.named("fall")
          .words("fall down, tumble, fall over, tumble down, go down, hit the floor, "
              + "hit the ground, drop off, keel over, fall back, fall forward, crash down, "
              + "go sprawling, pitch forward, fall off")
          .doc("Falls: forward over the feet, or backwards when told so or struck")
          .things(Things::drop)
          .plays(Bearing::fall);

  public static final Action COLLAPSE =
      Verb.named("collapse")
          .words("crumple, drop dead, sag, slump, slump down, die, keel, fold up, go limp, sag down, "
              + "buckle, cave in, drop to the floor, expire")
          .doc("Knees give way and the body follows")
          .things(Things::topple)
          .plays(call -> low(call) ? settle(call) : onKnees(call) ? Falling.slump(call) : down(call, Falling::collapse));

  /** {@code face down}, {@code on the front}, {@code on her belly}. */
  private static boolean onFront(Call call) {
    boolean part = call.target().flatMap(t -> t.part())
        .filter(p -> p.matches(".*(face|front|stomach|belly|chest).*")).isPresent();
    return part || call.has("face", "front", "stomach", "belly", "prone");
  }

  private static boolean low(Call call) {
    return call.posture() == Posture.LYING_BACK || call.posture() == Posture.LYING_FRONT;
  }

  /** Who is on the knees already does not get up to go down. */
  private static boolean onKnees(Call call) {
    return call.posture() == Posture.KNEELING || call.posture() == Posture.CRAWLING;
  }

  private static Motion settle(Call call) {
    return Falling.goLimp(call);
  }

  /** The same on top of what one is told to be on. */
  private static Motion upon(Call call, Function<Call, Motion> how) {
    return Lead.of(call).standing().upon().act(how);
  }

  private static Motion down(Call call, Function<Call, Motion> how) {
    return Lead.of(call).standing().act(how);
  }

  static Motion fall(Call call) {
    return switch (call.posture()) {
      case LYING_BACK, LYING_FRONT -> Falling.goLimp(call);
      case SITTING -> Falling.offSeat(call);
      case KNEELING, CRAWLING -> Falling.slump(call);
      default -> {
        boolean back = call.has("backwards", "backward", "back", "on back")
            || call.verb().contains("back");
        yield Rolling.down(call).orElseGet(() -> down(call, back ? Falling::backward : Falling::forward));
      }
    };
  }
}
