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
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Games on a table and tricks in two hands: cards, dice, a cue, chessmen, banknotes, a balloon, a lock. */
public final class Parlour {
  private Parlour() {}

  /** Seconds from one spread of the cards to the next. */
  private static final double RIFFLE_S = 1.1;

  private static final int RIFFLES = 4;

  /** How far the uppermost card goes up, metres. */
  private static final double STREAM_M = 0.21;

  public static final Action SHUFFLE =
      Verb.named("shuffle cards")
          .words("shuffle the cards, shuffle deck, shuffle a deck, shuffle the deck, shuffle pack, shuffle a pack, shuffle the pack, shuffle a deck of cards, riffle cards, riffle the cards, "
              + "mix cards, mix the cards, shuffle playing cards, fan cards, fan the cards")
          .doc("Lets the cards stream from one hand down into the other, again and again")
          .with(Tool.inBoth(new Matrix4f().translation(0, 0.10f, -0.42f), "shuffled cards"))
          .plays(call -> calm(call).act(c -> Gesture.lasting(RIFFLES * RIFFLE_S).eased(0.3, 0.4).draws(Parlour::shuffle).paced().events(Parlour::stream).of(c)));

  public static final Action COUNT_MONEY =
      Verb.named("count money")
          .words("count notes, count bills, count cash, count banknotes, count the money, count the cash, count the notes, count out money, count out cash, count out notes, count out bills, "
              + "count dollars, count a banknote, count a wad, count through money, leaf through money, leaf through banknotes, thumb through bills, flip through bills, count his money, count her money")
          .doc("Peels note after note off a bundle in the other hand, the lips moving")
          .with(Tool.inLeft("banknotes"), Tool.held("banknote"))
          .plays(call -> calm(call).act(c -> Gesture.lasting(4.0).eased(0.35, 0.4).draws(Parlour::count).of(c)));

  /** At the lips. */
  private static final Matrix4f AT_LIPS = new Matrix4f().translation(0.006f, 0.004f, -0.012f).rotateX((float) Math.toRadians(-6));

  private static final double PUFF_S = 1.0;

  private static final int PUFFS = 4;

  public static final Action INFLATE =
      Verb.named("inflate balloon")
          .words("blow up a balloon, blow up balloon, blow up balloons, blow up the balloon, inflate a balloon, inflate balloons, blow a balloon, blow into balloon, puff up a balloon, fill a balloon")
          .doc("Holds a balloon to the lips and blows it up, breath by breath")
          .with(Tool.on(Bone.LIP_LOWER, AT_LIPS, "blown balloon"))
          .plays(call -> calm(call).act(c -> Gesture.lasting(PUFFS * PUFF_S + 0.9).eased(0.35, 0.4).draws(Parlour::puff).paced().events(Parlour::swells).of(c)));

  public static final Action PICK_PADLOCK =
      Verb.named("pick padlock")
          .words("pick a padlock, pick the padlock, pick lock, pick a lock, pick the lock, pick open lock, pick handcuffs, pick locks")
          .doc("A lock in one hand before the breast, a bent wire probing in it")
          .with(Tool.held("hairpin", "pin"), Tool.inLeft("padlock").unlessDoneTo())
          .plays(call -> calm(call).act(c -> Gesture.lasting(4.2).eased(0.4, 0.4).draws(Parlour::probe).of(c)));

  /** So far this side of a table's middle dice come to lie, metres. */
  private static final float NEAR_M = 0.2f;

  /** From who throws dice to the middle of the table, metres. */
  private static final double TABLE_M = 0.74;

  public static final Action ROLL_DICE =
      Verb.named("roll dice")
          .words("roll the dice, throw dice, throw the dice, roll a dice, roll a die, toss dice, toss the dice, shake dice, shake the dice, cast dice, roll the die, play dice")
          .doc("Shakes dice in the fist and throws them out on a table")
          .with(Tool.held("dice"), Tool.stands(TABLE_M, "card table"))
          .plays(call -> Bench.paced(call, TABLE_M, 3.6, Parlour::roll, Parlour::rolled));

  /** From who bends over its end to the middle of a pool table, metres. */
  private static final double CUE_M = 1.72;

  public static final Action POOL =
      Verb.named("play pool")
          .words("shoot pool, play billiards, play snooker, shoot a game of pool, play a game of pool, sink a ball, pot a ball, line up a shot, break the balls, shoot billiards, strike the cue ball")
          .doc("Bends over the end of a pool table, the cue sliding over the bridge of the left hand, and strikes the ball")
          .with(Tool.held("billiard cue"), Tool.stands(CUE_M, "pool table"))
          .plays(call -> Bench.paced(call, CUE_M, 4.2, (m, top) -> aim(m), Parlour::struck));

  /** From each player to the middle of the board, metres. */
  private static final double BOARD_M = 0.56;

  private static final Tool CHAIR = Tool.stands(-0.40, "chair");

  public static final Action CHESS =
      Verb.named("play chess")
          .words("play a game of chess, play checkers, play backgammon, play draughts, move a pawn, move a chess piece, play a board game")
          .doc("Sits at a board, the chin in the hand, and moves a man; with somebody, who sits across it").mutual()
          .with(Tool.stands(BOARD_M, "chess table"), CHAIR)
          .answered(call -> call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).map(t -> new Action.Reaction(t.name(), "play chess across", 0, Optional.empty())))
          .plays(call -> seatedAt(call, Parlour::move));

  public static final Action CHESS_ACROSS =
      Verb.named("play chess across").words("sit across the board").doc("Sits down across the board from who plays, and plays too")
          .with(CHAIR)
          .plays(call -> across(call, BOARD_M, m -> move(m.later(2.4))));

  public static final Action CARDS =
      Verb.named("play cards")
          .words("play poker, play a game of cards, play blackjack, play rummy, play bridge, play a hand, play a card")
          .doc("Sits at a table, a fan of cards in one hand, and lays one down; with somebody, who sits across it").mutual()
          .with(Tool.inLeft("playing cards"), Tool.stands(BOARD_M + 0.06, "card table"), CHAIR)
          .answered(call -> call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).map(t -> new Action.Reaction(t.name(), "play cards across", 0, Optional.empty())))
          .plays(call -> seatedAt(call, Parlour::card));

  public static final Action CARDS_ACROSS =
      Verb.named("play cards across").words("sit in on the game").doc("Sits down across the table from who plays cards, and plays too")
          .with(Tool.inLeft("playing cards"), CHAIR)
          .plays(call -> across(call, BOARD_M + 0.06, m -> card(m.later(1.6))));

  private static void card(Moment m) {
    double u = m.t() % 3.2;
    double out = Easing.ramp(u, 1.2, 1.6) * (1 - Easing.ramp(u, 2.1, 2.6));
    m.s().hand(LEFT, 0.10, 1.06, -0.36).elbow(LEFT, 0.9, -0.7, 0.2).fingers(LEFT, -0.4, 0.8, -0.5).palm(LEFT, -0.3, 0.2, 1).curl(LEFT, 1.0)
        .hand(RIGHT, 0.05 + 0.05 * out, 1.08 - 0.20 * out, -0.34 - 0.26 * out).elbow(RIGHT, 0.9, -0.5, 0.3).fingers(RIGHT, -0.6 + 0.4 * out, 0.2 - 0.5 * out, -0.8).palm(RIGHT, -0.5, -0.8 * out, 0.6).curl(RIGHT, 0.9)
        .lean(0.12 + 0.16 * out, 0).nod(16 - 10 * out).brows(-0.3, 0.3);
  }

  private static Lead calm(Call call) {
    return call.posture() == Posture.SITTING ? Lead.of(call) : Lead.of(call).standing();
  }

  private static double spread(double t) {
    double u = t % RIFFLE_S;
    return Easing.smooth((u - 0.2) / 0.3) * (1 - Easing.smooth((u - 0.72) / 0.28));
  }

  private static void shuffle(Moment m) {
    double up = spread(m.t());
    m.s().hand(LEFT, 0.02, 1.00, -0.36).elbow(LEFT, 0.9, -0.5, 0.3).fingers(LEFT, -0.5, 0.1, -0.9).palm(LEFT, 0, 1, 0).curl(LEFT, 0.6)
        .hand(RIGHT, 0.02, 1.08 + STREAM_M * up, -0.36).elbow(RIGHT, 0.9, -0.4, 0.3).fingers(RIGHT, -0.6, 0, -0.8).palm(RIGHT, 0, -1, 0).curl(RIGHT, 0.7)
        .nod(20).mouth(0, 0.3);
  }

  private static List<Event> stream(Gesture g) {
    List<Event> all = new ArrayList<>();
    Props.prop(g.call()).ifPresent(t -> {
      for (int i = 0; i < RIFFLES; i++) {
        double at = i * RIFFLE_S;
        all.add(new Event.Move(at + 0.2, 0.3, t.name(), "", 0, 1));
        all.add(new Event.Move(at + 0.72, 0.27, t.name(), "", 1, 0));
      }
    });
    return all;
  }

  private static void count(Moment m) {
    double u = (m.t() * 1.2) % 1;
    double off = Easing.ramp(u, 0.12, 0.55) * (1 - Easing.ramp(u, 0.66, 1));
    m.s().arm(LEFT, 0.05, 1.17, -0.36).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.7, 0.3, -0.7).palm(LEFT, -0.2, 0.4, 1).curl(LEFT, 1.0)
        .arm(RIGHT, 0.05 + 0.20 * off, 1.23 - 0.07 * off, -0.37).elbow(RIGHT, 0.9, -0.5, 0.2).fingers(RIGHT, -0.7 + 0.5 * off, 0.15, -0.75)
        .palm(RIGHT, -0.4, -0.2, 1).curl(RIGHT, 1.0).nod(24).mouth(0.08 + 0.08 * m.wave(1.2), 0);
  }

  /** A breath in with the head back, a long breath out into it. */
  private static void puff(Moment m) {
    double u = (m.t() / PUFF_S) % 1;
    double out = m.t() > PUFFS * PUFF_S ? 0 : Easing.ramp(u, 0.3, 0.45) * (1 - Easing.ramp(u, 0.9, 1));
    m.s().nod(-6 + 10 * out).lean(0.04 * out - 0.05, 0).mouth(0.06, -0.7).brows(0.7 * out, 0.7 * out).lids(0.3 * out);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.055, 1.475, -0.21).elbow(side, 1, -0.5, 0.1).fingers(side, -0.8, 0.3, 0.1).palm(side, -0.2, 0, 1).curl(side, 1.1);
    }
  }

  private static List<Event> swells(Gesture g) {
    List<Event> all = new ArrayList<>();
    Props.prop(g.call()).ifPresent(t -> {
      for (int i = 0; i < PUFFS; i++) {
        all.add(new Event.Move(0.3 + i * PUFF_S, 0.6, t.name(), "skin", (double) i / PUFFS, (i + 1.0) / PUFFS));
      }
    });
    return all;
  }

  private static void probe(Moment m) {
    double turn = m.noise("probe", 3);
    m.s().arm(LEFT, 0.04, 1.24, -0.34).elbow(LEFT, 0.9, -0.7, 0.2).fingers(LEFT, -0.8, 0.2, -0.5).palm(LEFT, -0.2, 0.2, 1).curl(LEFT, 0.9)
        .arm(RIGHT, 0.11 + 0.012 * m.wave(2.3), 1.22 + 0.01 * turn, -0.34).elbow(RIGHT, 1, -0.5, 0.2).fingers(RIGHT, -0.95, 0.12 + 0.2 * turn, -0.1)
        .palm(RIGHT, -0.1, -0.9, 0.4).curl(RIGHT, 1.1).nod(16).turnHead(6 * m.wave(0.3)).brows(-0.5, 0.3).lids(0.25).mouth(0, -0.2);
  }

  private static void roll(Moment m, Vector3f top) {
    double shaken = 1 - m.ramp(1.5, 1.75);
    double out = m.ramp(1.5, 1.85) * (1 - m.ramp(2.7, 3.1));
    m.s().hand(RIGHT, 0.16 - 0.06 * out + 0.03 * shaken * m.wave(5), 1.34 - 0.30 * out + 0.05 * shaken * m.wave(4.3), -0.30 - 0.26 * out).elbow(RIGHT, 0.9, -0.5, 0.3)
        .fingers(RIGHT, -0.3, 0.5 - 0.7 * out, -0.8).palm(RIGHT, -0.3, 0.9 - 1.4 * out, 0.2).curl(RIGHT, 1.6 - 1.4 * out)
        .hand(LEFT, 0.28, top.y + 0.03, top.z + 0.26).elbow(LEFT, 0.9, -0.1, 0.6).palm(LEFT, 0, -1, 0).curl(LEFT, 0.3).lean(0.10 + 0.22 * out, 0).nod(12).mouth(0.1 * out, 0.5);
  }

  private static List<Event> rolled(Gesture g) {
    Optional<Vector3f> top = g.call().target().filter(t -> t.kind() == Target.Kind.PROP).flatMap(t -> g.call().view().propMark(t.name(), "surface", g.call().start()))
        .or(() -> g.call().target().map(t -> g.call().view().point(t, g.call().start())));
    // on the near half of it, where nothing else stands
    Vector3f spot = top.orElseGet(() -> Contacts.before(g.call(), 0, 0.9)).fma(-NEAR_M, g.call().entry().forward());
    return g.call().with().<List<Event>>map(t -> List.of(new Event.Put(1.8, t.name(), spot), new Event.Contact(1.8, t.name()))).orElse(List.of());
  }

  /** The cue slides to and fro, and once right through. */
  private static void aim(Moment m) {
    double through = m.ramp(2.42, 2.54) * (1 - m.ramp(3.4, 3.9));
    double slide = m.t() < 2.1 ? 0.07 * Math.sin(2 * Math.PI * 1.1 * m.t()) : 0.07 * Math.sin(2 * Math.PI * 1.1 * 2.1) + 0.12 * m.ramp(2.1, 2.35) - 0.34 * through;
    m.s().pelvis(0.06, 0.84, 0.22).spine(0.05, 0.62, -1).look(0, -0.10, -1).foot(LEFT, 0.12, 0, -0.22).foot(RIGHT, 0.20, 0, 0.26).knee(LEFT, 0.1, 0.3, -1).knee(RIGHT, 0.2, 0.2, -1)
        .hand(LEFT, 0.00, 0.88, -0.86).elbow(LEFT, 0.8, 0.2, 0.1).fingers(LEFT, -0.1, -0.1, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.5)
        .hand(RIGHT, 0.20, 0.98, -0.06 + slide).elbow(RIGHT, 0.6, 1, 0.6).fingers(RIGHT, -0.19, -0.06, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.4).set(Channel.WINK, 0.6);
  }

  private static List<Event> struck(Gesture g) {
    return g.call().target().filter(t -> t.kind() == Target.Kind.PROP)
        .<List<Event>>map(t -> List.of(new Event.Contact(2.5, t.name()), new Event.Move(2.5, 0.7, t.name(), "white ball", 0, 1))).orElse(List.of());
  }

  private static final double SEAT_M = 0.5;

  /** On a chair at what stands before one; with somebody who comes to the other side, or alone. */
  private static Motion seatedAt(Call call, Consumer<Moment> draws) {
    if (call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).isEmpty()) {
      return Bench.seated(call, BOARD_M, 5.0, (m, top) -> draws.accept(m));
    }
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SITTING) {
      lead.standing().then(c -> Lowering.toSeat(c.unhurried(), SEAT_M / c.scale()));
    }
    return lead.act(c -> Gesture.lasting(5.0).eased(0.4, 0.45).draws(draws).of(c));
  }

  private static Motion across(Call call, double half, Consumer<Moment> draws) {
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SITTING) {
      lead.standing();
      call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).ifPresent(t -> {
        Stance leader = call.view().stance(t.name(), call.start());
        lead.walkTo(leader.position().fma((float) (2 * half), leader.forward()), Gait.WALK).turnTo(leader.heading() + 180, 4);
      });
      lead.then(c -> Lowering.toSeat(c.unhurried(), SEAT_M / c.scale()));
    }
    return lead.act(c -> Gesture.lasting(5.0).eased(0.4, 0.45).draws(draws).of(c));
  }

  /** The chin in the left hand; the right one goes out over the board, sets a man down and comes back. */
  private static void move(Moment m) {
    double t = m.t();
    double out = Easing.ramp(t, 0.9, 1.4) * (1 - Easing.ramp(t, 2.3, 2.8));
    double lift = Easing.bump((t - 1.4) / 0.8);
    m.s().hand(LEFT, 0.06, 1.10, -0.32).elbow(LEFT, 0.9, -1, -0.2).fingers(LEFT, -0.3, 1, 0.2).palm(LEFT, -0.5, 0.2, 0.8).curl(LEFT, 1.2)
        .hand(RIGHT, 0.16 - 0.10 * out, 0.86 + 0.07 * out + 0.08 * lift, -0.30 - 0.24 * out).elbow(RIGHT, 0.9, -0.4, 0.4).fingers(RIGHT, -0.3, -0.5, -0.8).palm(RIGHT, -0.4, -0.9, 0)
        .curl(RIGHT, 0.9).lean(0.30 + 0.08 * out, 0).nod(20).brows(-0.4, 0.1);
  }
}
