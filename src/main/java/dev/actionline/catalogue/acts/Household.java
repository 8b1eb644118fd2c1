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
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is done with linen, in a drawer, in a bed of earth, with a pack of cards: the thing itself moves with the hands. */
public final class Household {
  /** How wide apart the hands hold a cloth, to each side, metres of the reference body. */
  private static final double HALF_CLOTH_M = 0.42;

  private static final double FLAP_HZ = 1.1;

  /** Height of a washing line over the floor, and from how low a sheet comes up to it, metres. */
  private static final double LINE_M = 1.72;
  private static final double LOW_M = 0.86;

  private static final double LINE_AHEAD_M = 0.50;
  private static final double DRAWER_AHEAD_M = 0.74;
  private static final double EARTH_AHEAD_M = 0.62;
  private static final double CARDS_AHEAD_M = 0.60;

  /** Cards that lie ready to be dealt, and the seconds from one to the next. */
  private static final int CARDS = 4;
  private static final double CARD_S = 0.8;

  private Household() {}

  public static final Action SHAKE_OUT =
      Verb.named("shake cloth")
          .words("shake out a rug, shake out rug, shake a rug, shake out a carpet, shake out a mat, shake out a doormat, shake out cloth, shake out a blanket, shake out a sheet, "
              + "shake out a towel, shake out a tablecloth, flap cloth, beat a rug, beat a carpet")
          .doc("Holds a cloth wide before the body and flaps it, arms up and down, until the dust flies").with(Tool.held("shaken cloth"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.6).eased(0.4, 0.4).draws(Household::flap).events(Household::dust).of(c)));

  public static final Action HANG_WASHING =
      Verb.named("hang washing")
          .words("hang laundry, hang out washing, hang out laundry, hang up washing, hang up laundry, hang clothes on line, hang sheets, hang out sheets, hang up sheets, "
              + "hang a sheet, hang out clothes, peg out washing, peg washing, hang on clothesline, hang on washing line")
          .doc("Lifts a wet sheet to a line with both hands and pegs it").with(Tool.stands(LINE_AHEAD_M, "clothesline"))
          .plays(call -> at(call, LINE_AHEAD_M).act(c -> Gesture.lasting(4.2).eased(0.5, 0.4).draws(Household::hang)
              .events(g -> moves(g, "sheet", 0.9, 1.0)).of(c)));

  public static final Action RUMMAGE =
      Verb.named("rummage in drawer")
          .words("rummage through drawer, rummage through drawers, search through drawer, search through drawers, dig through drawer, go through drawer, "
              + "go through drawers, root through drawer, ransack drawer, ransack drawers")
          .doc("Digs in an open drawer with both hands, and flings out what is in it, over the shoulder")
          .with(Tool.stands(DRAWER_AHEAD_M, "chest of drawers"), Tool.held("clothes"))
          .plays(call -> at(call, DRAWER_AHEAD_M).act(c -> Gesture.lasting(4.0).eased(0.4, 0.4).draws(Household::rummage)
              .events(g -> moves(g, "drawer", 0.05, 0.35)).of(c)));

  public static final Action PLANT =
      Verb.named("plant seedling")
          .words("plant a seedling, plant seedlings, plant a flower, plant flowers, plant a tree, plant a sapling, plant a rose, plant roses, plant a bulb, plant bulbs, plant a seed, "
              + "plant seeds, plant a bush, plant vegetables, plant potatoes, plant tomatoes, bed out flowers")
          .doc("On the knees before a bed of earth, sets a seedling in and presses the earth down round it").with(Tool.stands(EARTH_AHEAD_M, "seedbed"))
          .plays(Household::plant);

  public static final Action DEAL =
      Verb.named("deal cards")
          .words("deal the cards, deal a card, deal out cards, deal out the cards, deal a hand, deal a game, deal a round")
          .doc("Stands at a table with a pack in one hand and flicks card after card across it").with(Tool.inLeft("card pack"), Tool.held("playing cards"), Tool.stands(CARDS_AHEAD_M, "card table"), Tool.lies("dealt cards"))
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            call.target().ifPresent(t -> lead.facing(t, 25));
            return lead.act(c -> Gesture.lasting(CARDS * CARD_S + 0.6).eased(0.4, 0.4).draws(Household::deal).of(c));
          });

  private static Lead at(Call call, double metres) {
    Lead lead = Lead.of(call).standing();
    call.target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> lead.before(t, metres * call.scale()));
    return lead;
  }

  private static List<Event> moves(Gesture g, String part, double at, double seconds) {
    return g.call().target().filter(t -> t.kind() == Target.Kind.PROP)
        .<List<Event>>map(t -> List.of(new Event.Move(at, seconds, t.name(), part, 0, 1))).orElse(List.of());
  }

  /** Up slowly, down with a crack. */
  private static void flap(Moment m) {
    double u = (m.t() * FLAP_HZ) % 1;
    double up = u < 0.55 ? Easing.smooth(u / 0.55) : 1 - Easing.smooth((u - 0.55) / 0.25);
    for (Side side : Side.values()) {
      m.s().arm(side, HALF_CLOTH_M, 1.06 + 0.50 * up, -0.40 - 0.06 * up).elbow(side, 0.9, -0.6, 0.3).fingers(side, 0, 0, -1).palm(side, -1, 0, 0).curl(side, 1.4);
    }
    m.s().lean(0.16 - 0.20 * up, 0).nod(4).lids(0.4).mouth(0, -0.3);
  }

  private static List<Event> dust(Gesture g) {
    List<Event> all = new ArrayList<>();
    for (double t = 0.7; t < g.seconds() - 0.5; t += 1 / FLAP_HZ) {
      all.add(new Event.Effect(t, 0.9, "dust", Contacts.before(g.call(), 0.75, 0.7), new Vector3f(g.call().entry().forward()), Map.of("size", 0.35)));
    }
    return all;
  }

  /** The sheet comes up with the hands; there it is pegged, one corner and the other. */
  private static void hang(Moment m) {
    double scale = m.call().scale();
    double up = m.ramp(0.9, 1.9);
    double pegs = m.ramp(2.0, 2.3);
    double height = (LOW_M + (LINE_M - LOW_M) * up) / scale;
    for (Side side : Side.values()) {
      double press = pegs * Math.max(0, m.wave(0.55) * side.sign);
      m.s().hand(side, (0.38 - 0.10 * press) / scale, height - 0.06 + 0.05 * press, -(LINE_AHEAD_M - 0.10)).elbow(side, 0.8, -0.6 + 0.4 * up, 0.2)
          .fingers(side, -0.2, 0.3 + 0.5 * up, -1).palm(side, -0.8, -0.3, 0).curl(side, 1.0);
    }
    m.s().lean(0.30 * (1 - up), 0).nod(20 - 44 * up);
  }

  /** Both hands dig by turns; every so often the right one comes out and flings what it has behind. */
  private static void rummage(Moment m) {
    double u = (m.t() * 0.62) % 1;
    double fling = Easing.ramp(u, 0.42, 0.60) * (1 - Easing.ramp(u, 0.80, 1));
    double dig = m.wave(1.7);
    m.s().lean(0.46 - 0.22 * fling, 0).nod(16 - 8 * fling).twist(34 * fling).add(Channel.PELVIS, 0, -0.06, 0.10);
    m.s().hand(LEFT, 0.17 + 0.05 * dig, 0.92 + 0.05 * m.wave(2.1), -0.50 + 0.05 * dig).elbow(LEFT, 0.9, 0.1, 0.5).fingers(LEFT, -0.3, -0.7, -0.8).palm(LEFT, -0.6, -0.3, 0).curl(LEFT, 0.8)
        .hand(RIGHT, 0.15 - 0.05 * dig + 0.22 * fling, 0.93 + 0.04 * dig + 0.72 * fling, -0.50 - 0.05 * dig + 0.52 * fling).elbow(RIGHT, 0.9, 0.1 + 0.3 * fling, 0.5)
        .fingers(RIGHT, -0.25, -0.7 + 1.5 * fling, -0.8 + 0.4 * fling).palm(RIGHT, -0.95, 0, 0.3).curl(RIGHT, 1.2);
  }

  private static Motion plant(Call call) {
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.KNEELING) {
      lead.standing();
      call.target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> lead.before(t, EARTH_AHEAD_M * call.scale()));
      lead.then(c -> Lowering.toKnees(c.unhurried()));
    }
    return lead.act(c -> Gesture.lasting(4.0).eased(0.6, 0.6).draws(Household::presses).events(g -> moves(g, "seedling", 0.5, 0.8)).of(c));
  }

  /** Two hands set it in, then pat the earth on both sides of it. */
  private static void presses(Moment m) {
    double set = m.ramp(0.5, 1.3);
    for (Side side : Side.values()) {
      double pat = m.ramp(1.5, 1.8) * Math.max(0, m.wave(1.1) * side.sign);
      m.s().hand(side, 0.06 + 0.10 * m.ramp(1.3, 1.6), 0.34 - 0.19 * set + 0.09 * pat, -0.56).elbow(side, 0.9, 0.2, 0.3)
          .fingers(side, -0.25, -0.8 + 0.3 * m.ramp(1.3, 1.6), -0.8).palm(side, -1 + m.ramp(1.3, 1.6), -m.ramp(1.3, 1.6), 0).curl(side, 0.5);
    }
    m.s().lean(0.62, 0).nod(18);
  }

  private static void deal(Moment m) {
    double u = ((m.t() - 0.3) / CARD_S) % 1;
    double out = u < 0 || m.t() > 0.3 + CARDS * CARD_S ? 0 : Easing.ramp(u, 0.30, 0.48) * (1 - Easing.ramp(u, 0.60, 0.95));
    double hop = Math.sin(Math.PI * out) * 0.05;
    m.s().hand(LEFT, 0.08, 1.06, -0.36).elbow(LEFT, 0.8, -0.7, 0.3).fingers(LEFT, -0.5, 0.1, -0.9).palm(LEFT, 0, 1, 0).curl(LEFT, 0.9)
        .hand(RIGHT, 0.02 + 0.12 * out, 1.12 + hop - 0.10 * out, -0.38 - 0.28 * out).elbow(RIGHT, 0.9, -0.4, 0.4)
        .fingers(RIGHT, -0.8 + 0.9 * out, -0.2, -0.7).palm(RIGHT, -0.2, -1, 0).curl(RIGHT, 0.8 - 0.5 * out).lean(0.12 + 0.10 * out, 0).nod(18 - 10 * out);
  }

  public static final Action PLUNGE =
      Verb.named("plunge toilet")
          .words("plunge a toilet, plunge the toilet, plunge a sink, plunge the sink, unclog a toilet, unclog a sink, unclog the toilet, unblock a toilet, unblock the toilet, unblock a sink, unclog a drain, unblock a drain, unclog the drain, plunge a drain, "
              + "unclog a pipe, plunge with plunger, unclog with plunger")
          .doc("Works a plunger up and down in a toilet, both hands on its stick").with(Tool.held("plunger"), Tool.stands(0.62, "toilet").unlessDoneTo())
          .plays(call -> Bench.standing(call, 0.62, 3.8, (m, top) -> {
            double up = 0.5 + 0.5 * Math.cos(2 * Math.PI * 1.0 * m.t());
            m.s().hand(RIGHT, 0.05, 0.88 + 0.16 * up, -0.46).elbow(RIGHT, 0.9, -0.1, 0.5).fingers(RIGHT, -0.05, -1, -0.12).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
                .hand(LEFT, 0.03, 0.76 + 0.16 * up, -0.48).elbow(LEFT, 0.9, -0.1, 0.5).fingers(LEFT, -0.6, -0.6, -0.5).palm(LEFT, -0.8, 0, 0.5).curl(LEFT, 1.4)
                .lean(0.50 - 0.14 * up, 0).nod(12).add(Channel.PELVIS, 0, -0.10 + 0.04 * up, 0.10);
          }, g -> {
            List<Event> all = new ArrayList<>();
            for (double t = 0.6; t < g.seconds() - 0.4; t += 1.0) {
              all.add(new Event.Effect(t, 0.6, "splash", Contacts.before(g.call(), 0.46, 0.62), new Vector3f(0, 1, 0), Map.of("size", 0.12)));
            }
            return all;
          }));

  public static final Action DUMP =
      Verb.named("dump out plates")
          .words("dump plates into bin, dump plates in bin, dump plates into trash, dump dishes into sink, dump dishes into bin, dump plate into bin, dump plate in bin, dump plate into trash, dump dish into sink, dump dish into bin, scrape plate into bin, "
              + "scrape plates into bin, scrape plate into trash, scrape plates into trash, empty plate into bin, tip plate into bin, tip plates into bin, dump plate into trash can, dump dish in sink, dump plate in sink, dump plate into sink")
          .doc("Tips a stack of plates out over a bin, so that they go into it").with(Tool.inBoth(new Matrix4f().translation(0, 0.16f, -0.44f), "stacked plates"), Tool.stands(0.86, "tall bin"))
          .plays(call -> Bench.paced(call, 0.86, 3.6, (m, top) -> {
            double tip = m.ramp(1.0, 1.5);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.16, 1.09, -0.38).elbow(side, 0.9, -0.5, 0.5).fingers(side, -0.6, 0.1, -0.8).palm(side, -0.5, 0.85, 0).curl(side, 0.8);
            }
            m.s().lean(0.12 + 0.20 * tip, 0).nod(20);
          }, g -> {
            List<Event> all = new ArrayList<>();
            g.call().with().ifPresent(w -> {
              all.add(new Event.Move(1.2, 0.7, w.name(), "plates", 0, 1));
              all.add(new Event.Contact(1.9, w.name()));
            });
            return all;
          }));
}
