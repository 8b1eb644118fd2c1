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
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Where small things go: under a coat, into a bag, a mailbox, a hat; and a box that is opened before somebody. */
public final class Pockets {
  private Pockets() {}

  public static final Action CONCEAL =
      Verb.named("secrete")
          .words("slip something into coat, slip something into jacket, slip something under coat, slip something under jacket, slip something inside coat, slip something inside jacket, "
              + "hide something under coat, hide something under jacket, hide something in coat, hide something in jacket, tuck something under coat, tuck something into coat, tuck something into jacket, "
              + "tuck something inside jacket, stuff something into coat, stuff something into jacket, stuff something under coat, slide something into coat, slide something into jacket, shove something into jacket, "
              + "slip something into shirt, hide something under shirt, stuff something under shirt, put something under coat")
          .doc("Looks to both sides, and a thing goes from the hand under the coat")
          .needs(Action.Needs.PROP)
          .plays(call -> Gesture.lasting(4.0).eased(0.35, 0.45).draws(Pockets::under).paced().events(g -> gone(g, 2.35)).of(call));

  /** From who stands at it to the middle of what a bag stands on, metres. */
  private static final double BAG_M = 0.6;

  /** Seconds from one handful to the next, and how many there are. */
  private static final double HANDFUL_S = 1.2;

  private static final int HANDFULS = 3;

  public static final Action BAG_UP =
      Verb.named("bag up")
          .words("stuff something into bag, stuff something in bag, stuff something into suitcase, stuff something into sack, stuff something into backpack, stuff something into duffel, cram something into bag, "
              + "cram something into suitcase, cram something into sack, shove something into bag, shove something into suitcase, shove something into backpack, throw something into bag, throw something into suitcase, "
              + "toss something into bag, toss something into suitcase, shovel something into bag, shovel something into sack, pack something into bag, pack something into suitcase, pack something in bag, "
              + "pack something in suitcase, fill bag with, stuff something into purse, stuff something into briefcase, sweep something into bag")
          .doc("Stuffs a handful after the other into a bag that stands before one")
          .needs(Action.Needs.PROP)
          .with(Tool.object("banknotes", "clothes"), Tool.stands(BAG_M, "worktable"), Tool.lies("bag", "suitcase", "sack", "backpack"))
          .plays(call -> Bench.paced(call.second().map(call::at).orElse(call), BAG_M, HANDFULS * HANDFUL_S + 0.6, Pockets::stuff, g -> handfuls(g, call)));

  public static final Action POST =
      Verb.named("post")
          .words("post a letter, mail a letter, post the letter, mail the letter, post something in mailbox, drop something in mailbox, drop something into mailbox, put something in mailbox, put something into mailbox, "
              + "push something into mailbox, slip something into mailbox, slide something into mailbox, post something into mailbox, mail something in mailbox, place something in mailbox, "
              + "drop something in letterbox, push something through letterbox, slip something in mailbox, drop something in postbox, post something in postbox, put something in letterbox")
          .doc("Pushes a letter through the slot of a mailbox")
          .with(Tool.object("letter", "postcard"), Tool.stands(0.72, "mailbox").unlessDoneTo())
          .plays(Pockets::post);

  public static final Action DROP_IN =
      Verb.named("drop in")
          .words("drop something in hat, drop something into hat, toss something in hat, toss something into hat, throw something into hat, put something in hat, put something into hat, drop something in cap, "
              + "drop something into cap, drop something in cup, drop something into cup, drop something in bowl, drop something into bowl, drop something in tin, drop something into tin, drop something in bucket, "
              + "drop something into bucket, drop something in basket, drop something into basket, toss something into basket, toss something in basket, drop something in glass, drop something into glass, toss something into bowl")
          .doc("Bends over something and lets a thing fall into it")
          .needs(Action.Needs.PROP)
          .plays(Pockets::dropIn);

  public static final Action OFFER =
      Verb.named("open ring box")
          .words("open a ring box, open the ring box, open a jewel box, open a jewelry box, flip open ring box, flip open a ring box, hold out ring box, hold out a ring box, offer a ring box, show a ring box, "
              + "hold up a ring box, snap open a ring box, open a ring case")
          .doc("Holds a small box out before one and lifts its lid: there is a ring in it")
          .with(Tool.object("ring box"))
          .plays(call -> Gesture.lasting(4.2).eased(0.5, 0.5).looking().draws(Pockets::offer).paced().events(Pockets::lid).of(call));

  private static List<Event> gone(Gesture g, double at) {
    return Props.prop(g.call()).<List<Event>>map(t -> List.of(new Event.Show(at, t.name(), false))).orElse(List.of());
  }

  private static void under(Moment m) {
    double wary = Math.sin(2 * Math.PI * m.ramp(0.2, 1.4));
    double in = m.ramp(1.5, 2.3);
    double back = m.ramp(2.6, 3.2);
    double inside = in * (1 - back);
    m.s().arm(RIGHT, 0.17 - 0.13 * inside, 1.12 + 0.16 * inside, -0.36 + 0.18 * inside).elbow(RIGHT, 0.9, -0.7, 0.3).fingers(RIGHT, -0.3 - 0.6 * inside, 0.2, -1 + 0.9 * inside)
        .palm(RIGHT, -0.9 + 0.8 * inside, 0.3, inside).curl(RIGHT, 1.0)
        .arm(LEFT, 0.16, 1.24 - 0.06 * back, -0.20).elbow(LEFT, 0.9, -0.8, 0.2).fingers(LEFT, -0.6, 0.2, -0.4).palm(LEFT, -0.5, 0, 1).curl(LEFT, 1.0)
        .turnHead(44 * wary).nod(12 * inside).brows(0.3, -0.2).lids(0.25);
  }

  private static void stuff(Moment m, Vector3f top) {
    double u = (m.t() / HANDFUL_S) % 1;
    double in = m.t() > HANDFULS * HANDFUL_S ? 0 : Easing.ramp(u, 0.2, 0.5) * (1 - Easing.ramp(u, 0.7, 1));
    m.s().hand(RIGHT, 0.44 - 0.42 * in, top.y + 0.10 + 0.16 * Math.sin(Math.PI * in), top.z + 0.06).elbow(RIGHT, 0.9, -0.1, 0.4).fingers(RIGHT, -0.3, -0.3 - 0.6 * in, -0.8).palm(RIGHT, -0.7, -0.6, 0).curl(RIGHT, 1.1)
        .hand(LEFT, 0.16, top.y + 0.02, top.z + 0.06).elbow(LEFT, 0.9, -0.3, 0.5).fingers(LEFT, -0.6, -0.2, -0.8).palm(LEFT, -0.9, 0, 0).curl(LEFT, 0.9)
        .lean(0.20 + 0.10 * in, 0.05).twist(14 * (1 - in)).nod(22).turnHead(10 * (1 - in));
  }

  private static List<Event> handfuls(Gesture g, Call asked) {
    List<Event> all = new ArrayList<>();
    Props.prop(asked).ifPresent(t -> {
      for (int i = 0; i < HANDFULS; i++) {
        all.add(new Event.Show((i + 0.62) * HANDFUL_S, t.name(), false));
        if (i < HANDFULS - 1) {
          all.add(new Event.Show((i + 1) * HANDFUL_S, t.name(), true));
        }
      }
    });
    return all;
  }

  private static Motion post(Call call) {
    Optional<Target> box = call.second().or(call::target).filter(t -> call.with().filter(w -> w.name().equals(t.name())).isEmpty());
    Optional<Target> letter = call.with().or(call::target);
    Lead lead = Lead.of(call).standing();
    box.ifPresent(t -> lead.before(t, 0.72 * call.scale()));
    return lead.act(c -> Handling.to((g, side, aim) -> box.map(b -> aim.mark(b.name(), "slot").orElseGet(() -> aim.point(b))).orElseGet(() -> Contacts.before(g, 0.98, 0.5)))
        .with(RIGHT).lasting(0.9, 0.7, 0.6).handM(0.16)
        .held((s, side) -> s.curl(side, 0.8).palm(side, 0, -1, 0)).ending((s, side) -> s.hang(side))
        .events((h, all) -> {
          box.filter(b -> b.kind() == Target.Kind.PROP).ifPresent(b -> all.add(new Event.Move(h.touches() - 0.2, 0.3, b.name(), "flap", 0, 1)));
          letter.ifPresent(l -> all.add(new Event.Show(h.touches() + 0.3, l.name(), false)));
          box.filter(b -> b.kind() == Target.Kind.PROP).ifPresent(b -> all.add(new Event.Move(h.touches() + 0.5, 0.2, b.name(), "flap", 1, 0)));
        }).of(c));
  }

  private static Motion dropIn(Call call) {
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SITTING) {
      lead.standing();
    }
    Optional<Target> into = call.second();
    into.ifPresent(t -> lead.within(t, 0.5).facing(t, 25));
    return lead.act(c -> Handling.to((g, side, aim) -> into.map(t -> aim.point(t).add(0, 0.34f, 0)).orElseGet(() -> Contacts.before(g, 0.9, 0.5)))
        .with(RIGHT).lasting(0.8, 0.9, 0.6).held((s, side) -> s.curl(side, 0.9).palm(side, -0.6, -0.8, 0)).ending((s, side) -> s.hang(side))
        .events((h, all) -> Props.prop(c).ifPresent(t -> all.add(new Event.Release(h.touches() + 0.35, t.name(), new Vector3f())))).of(c));
  }

  private static void offer(Moment m) {
    double open = m.ramp(0.9, 1.5);
    double away = m.ramp(1.6, 2.1);
    m.s().arm(RIGHT, 0.02, 1.24, -0.46).elbow(RIGHT, 0.8, -0.8, 0.3).fingers(RIGHT, -0.05, 0.1, -1).palm(RIGHT, -1, 0.1, 0).curl(RIGHT, 0.8)
        .arm(LEFT, 0.06 + 0.14 * away, 1.32 + 0.07 * open - 0.16 * away, -0.50 + 0.06 * open + 0.06 * away).elbow(LEFT, 0.9, -0.6, 0.3).fingers(LEFT, -0.6, -0.2 + 0.5 * open, -0.7).palm(LEFT, -0.4, -0.8, 0.2)
        .curl(LEFT, 0.9).nod(-4 * away).brows(0.5 * away, 0.2).mouth(0.06, 0.6);
  }

  private static List<Event> lid(Gesture g) {
    return Props.prop(g.call()).<List<Event>>map(t -> List.of(new Event.Move(0.9, 0.6, t.name(), "lid", 0, 1))).orElse(List.of());
  }
}
