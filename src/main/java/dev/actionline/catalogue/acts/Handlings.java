package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.Action.Needs.PROP;
import static dev.actionline.catalogue.Action.Needs.TARGET;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Carrying;
import dev.actionline.catalogue.motion.Dragged;
import dev.actionline.catalogue.motion.Hauling;
import dev.actionline.catalogue.motion.InArms;
import dev.actionline.catalogue.motion.PulledAlong;
import dev.actionline.catalogue.motion.OnShoulders;
import dev.actionline.catalogue.motion.Loads;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.SlidingOver;
import dev.actionline.catalogue.motion.Throws;
import dev.actionline.catalogue.motion.Verb;
import java.util.List;
import java.util.Optional;

/** What hands do with props. */
public final class Handlings {
  private Handlings() {}

  public static final Action TAKE =
      Verb.named("take")
          .words("pick up, grab, grasp, seize, snatch, get, fetch, clutch, scoop up, collect, catch hold "
              + "of, grip, pluck, gather, pick, take hold of, retrieve, lift up, grab hold of, "
              + "clamp, hook, unclip, pick off, swipe, yank, wrest, steal from, clasp, obtain")
          .doc("Takes hold of something, from the floor, a table or a hand")
          .needs(TARGET)
          .answered(call -> Handlings.lifted(call) ? InArms.answer(call) : Grips.grips(call) ? Grips.answer(call) : Optional.empty())
          .things(Creatures::snatch)
          .plays(call -> Handlings.lifted(call) ? InArms.take(call, call.target().get()) : Grips.grips(call) ? Grips.seize(call)
              : call.target().filter(t -> Loads.bulky(call, t)).map(t -> Loads.take(call, t)).orElseGet(() -> Props.take(call)));

  public static final Action PUT =
      Verb.named("put")
          .words("put down, set down, place, lay, set, lay down on, deposit, rest, put on table, "
              + "drape, stack, load, plant, arrange, pile, hang up, hang, lean, park, leave, "
              + "spread, insert, replace, return to place, install, set on, plug in")
          .doc("Puts something down: on something, or on the floor")
          .needs(PROP)
          .plays(Props::put);

  public static final Action DROP =
      Verb.named("drop")
          .words("let go, release, let fall, lose grip, slip from fingers, let slip, fumble, "
              + "let drop, relinquish, slip from hand")
          .doc("Lets something fall from the hand")
          .needs(PROP)
          .plays(Props::drop);

  public static final Action THROW =
      Verb.named("throw")
          .words("hurl, fling, pitch, lob, cast, chuck, sling, heave, throw away, throw in, launch, "
              + "catapult, throw down")
          .doc("Throws something overarm")
          .parameter("distance", "m", 0.5, 60, 3, "how far, without a target")
          .needs(TARGET)
          .answered(call -> caught(call, Handlings.THROW))
          .plays(Throws::hurl);

  public static final Action SLIDE_OVER =
      Verb.named("slide over")
          .words("slide across, push across, shove across, slide over to")
          .doc("Sets something down on what one stands or sits at and sends it sliding along it")
          .needs(PROP)
          .plays(SlidingOver::of);

  public static final Action TOSS =
      Verb.named("toss")
          .words("flip, throw underarm, toss in, flick, discard, toss away, bowl")
          .doc("Tosses something underarm")
          .parameter("distance", "m", 0.5, 20, 2, "how far, without a target")
          .needs(TARGET)
          .answered(call -> caught(call, Handlings.TOSS))
          .plays(Throws::toss);

  public static final Action CATCH =
      Verb.named("catch")
          .words("intercept, snag, field, catch in the air")
          .doc("Catches what comes flying, with both hands")
          .comesFlying()
          .things(Creatures::lunge)
          .plays(Props::catching);

  public static final Action GIVE =
      Verb.named("give")
          .words("hand, hand over, pass to, offer, deliver, hand to, present with, serve, lend, "
              + "hand back, give back, hold out, slip to, entrust, donate, pass over")
          .doc("Gives something to somebody, who takes it")
          .needs(TARGET)
          .answeredBeforeContact("receive", 0.7, Props::prop)
          .plays(Props::give);

  public static final Action RECEIVE =
      Verb.named("receive")
          .words("accept, take from, be given, be handed")
          .doc("Takes what somebody holds out")
          .plays(Props::receive);

  public static final Action HOLD =
      Verb.named("hold")
          .words("hold up, show, keep hold of, hold on to, wield, display, hold onto, "
              + "carry along, bear, flourish, draw, unsheathe, produce, flash")
          .doc("Holds something before the body, or up to be seen")
          .sustained()
          .plays(Carrying::hold);

  public static final Action CARRY =
      Verb.named("carry")
          .words("lug, bring, transport, haul, cart, tote, take to, carry off, bear away, shoulder, "
              + "load onto, move to, ferry, bring to, deliver to, take along")
          .doc("Takes something up and walks with it; somebody across both arms")
          .needs(TARGET)
          .answered(InArms::answer)
          .things(Creatures::snatch)
          .plays(Carrying::carry);

  public static final Action BE_CARRIED =
      Verb.named("lie in arms")
          .words("be borne, be lifted in arms, be swept off feet")
          .doc("Is taken up across somebody's arms")
          .plays(InArms::lifted);

  public static final Action BE_SHOULDERED =
      Verb.named("sit on shoulders")
          .words("be carried on shoulders, ride on shoulders, be carried piggyback, ride piggyback")
          .doc("Is taken up astride somebody's shoulders, or on his back")
          .plays(OnShoulders::lifted);

  public static final Action LIFT =
      Verb.named("lift")
          .words("heft, raise up, pick up with both hands, lift together, prop up, support, "
              + "boost, elevate")
          .doc("Lifts something with both hands")
          .needs(TARGET)
          .things(call -> call.view().propMark(call.performer(), "hook", call.start()).isPresent() ? Freight.hoists(call) : Creatures.snatch(call))
          .plays(Carrying::raise);

  public static final Action HOIST =
      Verb.named("hoist")
          .words("lift something over head, lift something above head, hoist something over head, hoist something above head, raise something above head, "
              + "raise something over head, heave something over head, heave something above head, hold something over head, hold something above head, "
              + "press something over head, press something above head, lift overhead, hoist overhead, raise overhead, hold overhead, heave overhead")
          .doc("Lifts something with both hands and on above the head, at full stretch")
          .needs(PROP)
          .things(call -> call.view().propMark(call.performer(), "hook", call.start()).isPresent() ? Freight.hoists(call) : Creatures.snatch(call))
          .plays(Carrying::overhead);

  public static final Action PULL =
      Verb.named("pull")
          .words("tug, yank at, heave at, pull at, strain at, jerk at, draw up, reel in, tear at, "
              + "haul in, tear off, pull out of, extract, uproot, "
              + "wrench, tear out, pull off, rip, rip off, pull free")
          .doc("Pulls at something, leaning back; leads a beast")
          .needs(TARGET)
          .things(Roadway::pulls)
          .plays(call -> Husbandry.beast(call).filter(b -> b.part().isEmpty()).map(b -> Husbandry.leads(call, b)).orElseGet(() -> Carrying.pull(call)));

  public static final Action DRAG =
      Verb.named("drag")
          .words("pull along, drag along, drag away, haul away, trail behind, drag to, lead, "
              + "pull away, pull to safety, pull towards, draw along, drag off, haul off")
          .doc("Drags somebody who lies along by wrists, ankles or shoulders, something heavy by its edge, walking backwards; something light behind oneself; draws who stands after oneself by the wrist; leads a beast by its bridle")
          .parameter("distance", "m", 0.2, 20, 2.4, "how far, without a place")
          .needs(TARGET)
          .answers(call -> Husbandry.beast(call).isPresent() ? List.of() : Hauling.answers(call))
          .plays(call -> Husbandry.beast(call).filter(b -> call.verb().equals("lead")).map(b -> Husbandry.leads(call, b)).orElseGet(() -> Hauling.drag(call)));

  public static final Action BE_DRAGGED =
      Verb.named("be dragged").words("be hauled along, be dragged along").doc("Hangs limp from the hands that drag him, the other end trailing on the floor")
          .plays(Dragged::dragged);

  public static final Action BE_LET_DOWN =
      Verb.named("be let down").words("be let go of, be laid down").doc("Comes to lie flat on the floor again, let go by who dragged him")
          .plays(Dragged::letDown);

  public static final Action BE_PULLED_ALONG =
      Verb.named("be pulled along").words("be drawn along, be dragged by the hand").doc("Stumbles along behind who draws him by the wrist, the arm stretched out")
          .plays(PulledAlong::follows);

  public static final Action KNOCK_OVER =
      Verb.named("knock over")
          .words("knock off, bump over, upset, overturn")
          .doc("Sweeps something off its place with the hand: it falls")
          .needs(PROP)
          .plays(Carrying::knockOver);

  public static final Action TAKE_OUT =
      Verb.named("take out")
          .words("pull out, get out, bring out, take out of, whip out, draw out, remove from, "
              + "fish out, dig out, take from pocket, slide out, lift out, unpack, withdraw from")
          .doc("Takes something out of a pocket or a container")
          .needs(PROP)
          .plays(Carrying::takeOut);

  public static final Action PUT_AWAY =
      Verb.named("put away")
          .words("pocket, stow, tuck away, put in pocket, slip into pocket, pack, holster, sheathe, "
              + "hide away, stash, put back, stuff, tuck, put in, bag, slip in")
          .doc("Puts something into a pocket or a container, out of sight")
          .needs(PROP)
          .plays(Carrying::putAway);

  /** Somebody who is picked up is taken in both arms. */
  private static boolean lifted(Call call) {
    return call.verb().matches("(pick|scoop|lift|gather) up") && call.target()
        .filter(t -> t.kind() == Target.Kind.PERFORMER && t.part().isEmpty() && !t.name().equals(call.performer())).isPresent();
  }

  /** Somebody it is thrown to catches it, unless it is thrown in anger. */
  private static Optional<Action.Reaction> caught(Call call, Action thrown) {
    Optional<Target> to = call.second().filter(t -> t.kind() == Target.Kind.PERFORMER)
        .or(() -> call.target().filter(
            t -> t.kind() == Target.Kind.PERFORMER && call.relation().equals("to")));
    if (to.isEmpty() || Manner.force(call) > 1) {
      return Optional.empty();
    }
    double after = Throws.arrives(call, thrown.plan(call)) - Props.CATCHES_S;
    return Optional.of(
        new Action.Reaction(to.get().name(), "catch", Math.max(0, after), Props.prop(call)));
  }
}
