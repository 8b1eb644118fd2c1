package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Gaze;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Spinning;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.With;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Vector3f;

/** Eyes and the body behind them. */
public final class Looking {
  private Looking() {}

  public static final Action LOOK =
      Verb.named("look")
          .words("watch, glance, stare, gaze, peer, see, observe, notice, spot, eye, study, "
              + "examine, inspect, regard, squint, gape, gawk, peek, look at, glimpse, survey, scan, "
              + "look up, look down, look around, look back, look away, glance back, glance around, "
              + "glance up, glance down, look over, stare down, "
              + "watch over, check, face up, peer in, glance over, look out, stare out, turn away, "
              + "scrutinize, contemplate, search, peek out, peer out")
          .doc("Looks at somebody or something, around, up or down")
          .sustained()
          .things(Creatures::look)
          .plays(Looking::look);

  public static final Action LOCK_EYES =
      Verb.named("lock eyes")
          .words("meet eyes, lock gazes, meet gaze, exchange looks, exchange glances, trade looks")
          .doc("Two look each other in the eyes")
          .sustained()
          .mutual()
          .answered(call -> call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).map(t -> new Action.Reaction(t.name(), "look", 0, Optional.empty())))
          .plays(call -> call.target().map(t -> at(call, t)).orElseGet(() -> look(call)));

  public static final Action TURN =
      Verb.named("turn")
          .words("face, turn around, turn to, wheel, pivot, swivel, turn back, rotate, wheel around, "
              + "whirl around, turn round, twist round, twist around, wrench round, swing around, swing round, whip around, wheel round, whip round, whirl round")
          .doc("Turns to somebody or something, or right round")
          .parameter("degrees", "deg", -720, 720, 180, "how far, clockwise, without a target")
          .things(Things::turn)
          .plays(Looking::turn);

  public static final Action LOOK_UNDER =
      Verb.named("look under").words("peer under, peek under, search under, check under, look beneath, peer beneath, peek beneath, look underneath")
          .doc("Goes down on hands and knees before something and looks under it")
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            call.target().ifPresent(t -> lead.within(t, 1.15).facing(t, 5));
            return lead.then(c -> Lowering.toKnees(c.unhurried())).act(c -> Gesture.lasting(3.0).eased(0.7, 0.6).draws(m -> {
              m.s().pelvis(0, 0.46, 0.20).spine(0, 0.16, -1).look(0.1, -0.05, -1).set(Channel.TILT, 24);
              for (Side side : Side.values()) {
                m.s().hand(side, 0.24, 0.06, -0.42).elbow(side, 1, 0.5, 0.3).fingers(side, 0, 0, -1).palm(side, 0, -1, 0).curl(side, 0.05);
              }
            }).of(c));
          });

  public static final Action SPIN =
      Verb.named("spin")
          .words("twirl, whirl, spin around, revolve, gyrate")
          .doc("Spins on one foot")
          .parameter("turns", "", 0.5, 20, 1, "how many times round")
          .things(Things::spin)
          .plays(Spinning::of);

  public static final Action SPY =
      Verb.named("look through binoculars")
          .words("focus binoculars, scan through binoculars, survey through binoculars, observe through binoculars, search through binoculars, study through binoculars, follow through binoculars, gaze through binoculars, watch through binoculars, peer through binoculars, look through field glasses, look through telescope, peer through telescope, look through spyglass, "
              + "look something through binoculars")
          .doc("Binoculars at the eyes in both hands, sweeps the distance from side to side")
          .with(Tool.object("binoculars"))
          .plays(call -> Gesture.lasting(4.0).eased(0.5, 0.5).draws(m -> {
            double yaw = 13 * Math.sin(2 * Math.PI * 0.28 * m.t());
            m.s().turnHead(yaw).twist(yaw).lean(0.05, 0).mouth(0, -0.1);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.075, 1.575, -0.21).elbow(side, 1, -0.6, 0.1).fingers(side, -0.3, 0.9, -0.3).palm(side, -1, 0, 0.3).curl(side, 1.0);
            }
          }).of(call));

  /** A wrist this near to a prop's middle holds it, metres of grown people. */
  private static final float HELD_M = 0.28f;

  private static boolean told(Call call, String word) {
    return call.relation().equals(word) || call.has(word)
        || (" " + call.verb() + " ").contains(" " + word + " ");
  }

  private static Motion look(Call call) {
    if (told(call, "away")) {
      return aside(call);
    }
    if (call.target().isPresent() && !told(call, "around")) {
      return at(call, call.target().get());
    }
    if (told(call, "around") || told(call, "about") || call.verb().equals("search")
        || call.verb().equals("scan") || call.verb().equals("survey")) {
      return around(call);
    }
    double up = told(call, "up") ? 0.9 : told(call, "down") ? -1.1 : 0;
    double side = told(call, "left") ? -1 : told(call, "right") ? 1 : told(call, "back") ? 1.7 : 0;
    return Gesture.lasting(1.6).eased(0.35, 0.4).staying()
        .draws(m -> m.s().look(side, up, side > 1.5 ? 0.25 : -1)
            .set(Channel.TWIST, 18 * side).set(Channel.GAZE_UP, 8 * Math.signum(up)))
        .of(call);
  }

  private static Motion at(Call call, Target target) {
    Lead lead = Lead.of(call);
    if (target.name().equals(call.performer())) {
      return Gesture.lasting(1.6).staying().draws(m -> m.s().look(0, -1.1, -1)).of(call);
    }
    Optional<Side> hand = holding(call, target);
    if (hand.isPresent()) {
      return inHand(call, hand.get());
    }
    lead.facing(target, 80);
    return lead.act(c -> Gesture.lasting(1.6).eased(0.3, 0.3).looking().staying().of(c));
  }

  /** The hand a prop lies in, if it is the performer's. */
  private static Optional<Side> holding(Call call, Target target) {
    if (target.kind() != Target.Kind.PROP) {
      return Optional.empty();
    }
    Vector3f p = call.view().point(target, call.start());
    for (Side side : Side.values()) {
      Vector3f wrist = Ground.world(call.entry(), call.scale(), call.entryPose().vector(side.hand()));
      if (wrist.distance(p) < HELD_M * call.scale()) {
        return Optional.of(side);
      }
    }
    return Optional.empty();
  }

  /** Brought up before the eyes on the open palm. */
  private static Motion inHand(Call call, Side side) {
    return Gesture.lasting(2.0).eased(0.45, 0.4).staying()
        .draws(m -> m.s().arm(side, 0.12, 1.26, -0.36).elbow(side, 0.6, -1, 0.5)
            .fingers(side, -0.45, 0.05, -1).palm(side, -0.1, 1, 0.1).curl(side, 0.15)
            .look(side.sign * 0.10, -0.62, -1))
        .of(call);
  }

  private static Motion aside(Call call) {
    double side = call.target()
        .map(t -> {
          Vector3f p = Ground.local(
              call.entry(), call.scale(), call.view().point(t, call.start()));
          return p.x > 0 ? -1.0 : 1.0;
        })
        .orElse(1.0);
    return Gesture.lasting(1.4).staying()
        .draws(m -> m.s().look(side * 1.4, -0.25, -1).set(Channel.TWIST, 14 * side)).of(call);
  }

  private static Motion around(Call call) {
    return Gesture.lasting(3.2).eased(0.35, 0.45)
        .draws(m -> {
          double yaw = 68 * Math.sin(2 * Math.PI * Math.pow(m.part(), 0.9) * 1.25);
          double a = Math.toRadians(yaw);
          m.s().look(Math.sin(a), 0.05 + 0.12 * m.noise("up", 0.8), -Math.cos(a))
              .twist(0.3 * yaw).set(Channel.GAZE_RIGHT, 0.12 * yaw);
        })
        .of(call);
  }

  private static Motion turn(Call call) {
    Lead lead = Lead.of(call);
    Optional<Target> target = call.target();
    Optional<Motion> over = over(call);
    if (over.isPresent()) {
      return over.get();
    }
    boolean away = told(call, "away");
    boolean head = target.flatMap(Target::part).filter(p -> p.contains("head") || p.contains("face")).isPresent()
        && target.get().name().equals(call.performer());
    if (head) {
      return turnHead(call);
    }
    if (lowDown(call)) {
      return look(call);
    }
    lead.standing();
    if (target.isPresent()) {
      Vector3f p = call.view().point(target.get(), call.start());
      double to = lead.at().headingTo(p) + (away ? 180 : 0);
      double degrees = Ground.between(lead.at().heading(), to);
      if (Math.abs(degrees) > 3) {
        lead.then(c -> new dev.actionline.catalogue.motion.Turning(c, degrees));
      }
      return away ? lead.motion() : lead.act(c -> Gesture.lasting(0.5).looking().staying().of(c));
    }
    double byDefault = told(call, "left") ? -90 : told(call, "right") ? 90 : 180;
    return lead.act(c -> new dev.actionline.catalogue.motion.Turning(
        c, call.number("degrees", byDefault)));
  }

  /** {@code turns the baby face down}: what is in the arms is turned there; empty for what is not turned over. */
  private static Optional<Motion> over(Call call) {
    boolean face = call.has("face") || call.target().flatMap(Target::part).filter("face"::equals).isPresent();
    boolean down = face && call.has("down") || told(call, "over") || call.has("upside");
    return Stream.of(call.target(), call.second(), call.with()).flatMap(Optional::stream)
        .filter(t -> t.kind() == Target.Kind.PROP && t.part().isEmpty() && (down || face && call.has("up"))).findFirst()
        .map(t -> new With(
            Gesture.lasting(1.6).eased(0.4, 0.4).looking().draws(m -> m.s().lean(0.12, 0)).of(call),
            List.of(new Event.Move(0.3, 1.0, t.name(), "over", down ? 0 : 1, down ? 1 : 0))));
  }

  /** Only the head, to a side: the other half of the face is seen then. */
  private static Motion turnHead(Call call) {
    double side = told(call, "left") ? -1 : told(call, "right") || call.second().isEmpty() ? 1 : 0;
    return Gesture.lasting(1.6).eased(0.6, 0.4).staying()
        .draws(m -> {
          if (side == 0) {
            Vector3f p = Ground.local(call.entry(), call.scale(), m.aim().point(call.second().get()));
            m.s().set(Channel.LOOK, Gaze.at(m.s().pose(), p, 1).vector(Channel.LOOK));
          } else {
            m.s().look(0.95 * side, 0, -0.6).twist(10 * side);
          }
        })
        .of(call);
  }

  private static boolean lowDown(Call call) {
    return switch (call.posture()) {
      case SITTING, LYING_BACK, LYING_FRONT, SUNK, HANGING -> true;
      default -> false;
    };
  }
}
