package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Speaking;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Small things at a desk: a telephone with a cord, a stamp, a microscope, a book that is leafed through. */
public final class Desk {
  private Desk() {}

  /** From who stands at it to the middle of what small things stand on, metres. */
  private static final double AT_M = 0.58;

  /** Seconds until a receiver is grasped, and until it comes down. */
  private static final double GRASPED = 0.85;

  private static final double DOWN = 1.25;

  public static final Action ANSWER_PHONE =
      Verb.named("answer telephone")
          .words("answer the telephone, answer a telephone, pick up the receiver, pick up a receiver, pick up receiver, lift the receiver, lift receiver, snatch up the receiver, pick up the telephone, "
              + "grab the receiver, grab receiver")
          .doc("Takes the receiver of a telephone off its rest, holds it to the ear and speaks")
          .with(Tool.held("telephone receiver"), Tool.stands(AT_M, "worktable"), Tool.lies("desk telephone"))
          .plays(call -> Bench.paced(call, AT_M, 4.4, Desk::answer, g -> receiver(g, true)));

  public static final Action HANG_UP =
      Verb.named("slam down receiver")
          .words("slam down phone, slam down the phone, slam the phone, slam the receiver, slam receiver, slam the telephone, slam down the telephone, slam down telephone, slam down the receiver, "
              + "put down the receiver, put down receiver, replace the receiver, replace receiver, hang up the phone, hang up the receiver, bang down the phone, bang down the receiver")
          .doc("Takes the receiver from the ear and bangs it down on its rest")
          .with(Tool.held("telephone receiver"), Tool.stands(AT_M, "worktable"), Tool.lies("desk telephone"))
          .plays(call -> Bench.paced(call, AT_M, 3.0, Desk::slam, g -> receiver(g, false)));

  public static final Action STAMP_PAPER =
      Verb.named("stamp paper")
          .words("stamp a document, stamp the document, stamp documents, stamp a passport, stamp the passport, stamp passports, stamp a form, stamp the form, stamp forms, stamp a letter, stamp the letter, "
              + "stamp papers, stamp the papers, stamp a ticket, stamp the ticket, stamp a visa, stamp a page, stamp the page, stamp a file, stamp the file, stamp a permit, stamp the permit, "
              + "rubber-stamp, stamp the paper, stamp a certificate")
          .doc("Brings a stamp down on a sheet: there is a mark on it")
          .with(Tool.held("rubber stamp"), Tool.stands(AT_M, "worktable"), Tool.lies("stamped sheet"))
          .plays(call -> Bench.paced(call, AT_M, 3.2, Desk::stamp, Desk::marked));

  public static final Action MICROSCOPE =
      Verb.named("look into microscope")
          .words("look in microscope, peer into microscope, look through microscope, peer through microscope, squint into microscope, bend over microscope, stare into microscope, "
              + "gaze into microscope, examine under microscope, study under microscope, look at under microscope, adjust microscope, focus microscope, focus a microscope")
          .doc("Bends over a microscope, an eye at its eyepiece, a hand at its wheel").sustained()
          .with(Tool.stands(AT_M, "worktable"), Tool.lies("microscope"))
          .plays(call -> Bench.standing(call, AT_M, 4.0, Desk::peer));

  public static final Action DRUM_FINGERS =
      Verb.named("drum fingers")
          .words("drum his fingers, drum her fingers, drum fingers on, tap his fingers, tap her fingers, drum fingertips")
          .doc("Leans on a desk with one hand, whose fingers fall on it one after another").sustained()
          .with(Tool.stands(AT_M, "worktable").unlessDoneTo())
          .plays(call -> Bench.standing(call, AT_M, 3.4, Desk::drum));

  /** Before the breast, its pages towards the eyes: from the hips, metres. */
  private static final Matrix4f READ_AT = new Matrix4f().translation(0, 0.24f, -0.40f).rotateX((float) Math.toRadians(34));

  /** Seconds from one leaf to the next, and those in which it turns over. */
  private static final double LEAF_S = 1.15;

  private static final double TURNS_S = 0.65;

  private static final int LEAVES = 4;

  public static final Action LEAF_THROUGH =
      Verb.named("leaf through book")
          .words("leaf through a book, leaf through pages, leaf through page, leaf through diary, leaf through notebook, leaf through bible, leaf through album, leaf through manual, "
              + "leaf through journal, leaf through catalogue, leaf through volume, leaf through file, leaf through report, "
              + "flip through book, flip through pages, flip through page, flip through diary, flip through notebook, flip through bible, flip through album, flip through journal, "
              + "page through book, thumb through book, thumb through pages, thumb through diary, thumb through notebook, browse through book, turn pages, turn the pages, turn a page, turn the page, "
              + "turn over pages, turn over a page")
          .doc("Holds a book open before the breast and turns leaf after leaf")
          .with(Tool.inBoth(READ_AT, "open book"))
          .plays(call -> upright(call).act(c -> Gesture.lasting(LEAVES * LEAF_S + 0.5).eased(0.35, 0.4).draws(Desk::leaf).paced().events(Desk::leaves).of(c)));

  private static Lead upright(Call call) {
    return call.posture() == dev.actionline.catalogue.Posture.SITTING ? Lead.of(call) : Lead.of(call).standing();
  }

  /** The receiver lies there until it is grasped; or is in the hand until it is brought down. */
  private static List<Event> receiver(Gesture g, boolean taken) {
    Optional<Vector3f> rest = g.call().target().filter(t -> t.kind() == Target.Kind.PROP).flatMap(t -> g.call().view().propMark(t.name(), "surface", g.call().start()));
    Optional<String> held = g.call().with().map(Target::name);
    if (rest.isEmpty() || held.isEmpty()) {
      return List.of();
    }
    return taken ? List.of(new Event.Put(0.01, held.get(), rest.get()), new Event.Hold(GRASPED + 0.05, held.get(), Event.Hand.RIGHT))
        : List.of(new Event.Contact(DOWN, held.get()), new Event.Put(DOWN + 0.02, held.get(), rest.get()));
  }

  private static void answer(Moment m, Vector3f top) {
    double up = m.ramp(GRASPED + 0.1, GRASPED + 1.3);
    overRest(m, top, 1 - up, 1.0);
    double says = up * (1 - m.ramp(m.seconds() - 0.5, m.seconds() - 0.2));
    m.s().nod(16 * (1 - up)).set(Channel.MOUTH_OPEN, says * Speaking.mouthOpen(m.call().seed(), m.t(), 0.5)).brows(0.3 * up, 0.2);
  }

  private static void slam(Moment m, Vector3f top) {
    double back = m.ramp(0.55, 0.95);
    double down = Easing.smooth((m.t() - 0.95) / 0.3);
    overRest(m, top, down, 1.0 + 0.2 * back * (1 - down));
    m.s().lean(-0.08 * back * (1 - down) + 0.24 * down, 0).brows(-1, 0.3).mouth(0.1 * (1 - down), -0.9);
  }

  /** Between the ear, 0, and the rest on the desk, 1. */
  private static void overRest(Moment m, Vector3f top, double down, double rise) {
    m.s().hand(RIGHT, Easing.mix(0.15, top.x + 0.02, down), Easing.mix(1.52 * rise, top.y + 0.07, down), Easing.mix(-0.06, top.z + 0.10, down)).elbow(RIGHT, 0.9, -0.9, Easing.mix(-0.1, 0.5, down))
        .fingers(RIGHT, -0.08, Easing.mix(1, -0.1, down), Easing.mix(0.12, -1, down)).palm(RIGHT, -1 + down, -down, 0.1).curl(RIGHT, 1.2)
        .hand(LEFT, 0.26, top.y + 0.02, top.z + 0.12).elbow(LEFT, 0.8, -0.2, 0.6).fingers(LEFT, -0.2, 0, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.2)
        .lean(0.10 + 0.16 * down, 0).set(Channel.TILT, 6 * (1 - down));
  }

  private static void stamp(Moment m, Vector3f top) {
    double u = (m.t() - 0.5) / 1.25 % 1;
    double up = m.t() < 0.5 ? 0 : u < 0.55 ? Easing.smooth(u / 0.5) : 1 - Easing.smooth((u - 0.55) / 0.10);
    m.s().hand(RIGHT, 0.02, top.y + 0.17 + 0.34 * up, top.z + 0.14 + 0.04 * up).elbow(RIGHT, 1, 0, 0.3).fingers(RIGHT, -0.06, -1, -0.25).palm(RIGHT, -0.95, 0, 0.2).curl(RIGHT, 1.4)
        .hand(LEFT, 0.17, top.y + 0.04, top.z + 0.12).elbow(LEFT, 0.8, -0.2, 0.6).fingers(LEFT, -0.6, 0, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.2)
        .lean(0.26 - 0.08 * up, 0).nod(22).brows(-0.3, 0);
  }

  private static List<Event> marked(Gesture g) {
    return g.call().target().filter(t -> t.kind() == Target.Kind.PROP)
        .<List<Event>>map(t -> List.of(new Event.Contact(1.32, t.name()), new Event.Move(1.34, 0.05, t.name(), "mark", 0, 1))).orElse(List.of());
  }

  private static void peer(Moment m, Vector3f top) {
    double turn = 0.02 * m.wave(0.5);
    m.s().pelvis(0, 0.86, 0.20).spine(0, 1, -0.80).look(0, -0.75, -1).set(Channel.WINK, 0.9).knee(LEFT, 0.1, 0.2, -1).knee(RIGHT, 0.1, 0.2, -1)
        .hand(RIGHT, 0.10, top.y - 0.27 + turn, top.z - 0.02).elbow(RIGHT, 1, -0.1, 0.3).fingers(RIGHT, -0.6, 0.1, -0.8).palm(RIGHT, -1, 0, 0).curl(RIGHT, 0.9)
        .hand(LEFT, 0.20, top.y - 0.40, top.z + 0.06).elbow(LEFT, 1, -0.1, 0.4).fingers(LEFT, -0.5, -0.1, -0.9).palm(LEFT, -0.4, -1, 0).curl(LEFT, 0.3);
  }

  private static void drum(Moment m, Vector3f top) {
    double u = (m.t() * 2.2) % 1;
    double roll = Math.max(0, Math.sin(2 * Math.PI * u));
    m.s().hand(RIGHT, 0.16, top.y + 0.05 + 0.012 * roll, top.z + 0.12).elbow(RIGHT, 0.8, -0.3, 0.6).fingers(RIGHT, -0.25, -0.45 + 0.75 * roll, -1).palm(RIGHT, 0.15 - 0.3 * roll, -1, 0)
        .curl(RIGHT, 0.75 - 0.6 * roll)
        .hand(LEFT, 0.26, 1.02, -0.02).elbow(LEFT, 1, 0, 0.4).fingers(LEFT, -0.6, -0.5, -0.3).palm(LEFT, -1, 0, 0.1).curl(LEFT, 0.8)
        .lean(0.30, 0.04).nod(4).turnHead(14 * m.wave(0.22)).brows(-0.3, -0.2).mouth(0, -0.5);
  }

  /** How far over a leaf is, 0..1, and how far the hand has come back for the next. */
  private static void leaf(Moment m) {
    double u = (m.t() - 0.3) % LEAF_S;
    double over = m.t() < 0.3 ? 0 : Easing.smooth(u / TURNS_S) * (1 - Easing.smooth((u - TURNS_S) / (LEAF_S - TURNS_S)));
    boolean back = u > TURNS_S;
    double lift = Math.sin(Math.PI * over) * (back ? 0.06 : 0.15);
    m.s().arm(LEFT, 0.17, 1.13, -0.36).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.5, 0.5, -0.9).palm(LEFT, -0.4, 0.9, 0.3).curl(LEFT, 0.7)
        .arm(RIGHT, 0.18 - 0.30 * over, 1.18 + lift, -0.36).elbow(RIGHT, 0.9, -0.5, 0.3).fingers(RIGHT, -0.4, 0.3, -0.9).palm(RIGHT, -0.6, -0.4 - 0.4 * over, 0.2).curl(RIGHT, 0.9)
        .nod(26).turnHead(-8 * over + 4);
  }

  private static List<Event> leaves(Gesture g) {
    List<Event> all = new ArrayList<>();
    Props.prop(g.call()).ifPresent(t -> {
      for (int i = 0; i < LEAVES; i++) {
        double at = 0.3 + i * LEAF_S;
        all.add(new Event.Move(at, TURNS_S, t.name(), "leaf", 0, 1));
        all.add(new Event.Move(at + LEAF_S - 0.06, 0.01, t.name(), "leaf", 1, 0));
      }
    });
    return all;
  }

  public static final Action DIAL =
      Verb.named("dial")
          .words("dial a number, dial number, dial a telephone, dial a phone, dial the phone, dial numbers, dial the number, punch in a number, tap in a number, dial the operator, dial the police, place a call, dial a call, "
              + "call a number, telephone a number")
          .doc("With a receiver at the ear, taps the keys of a telephone with one finger")
          .with(Tool.inLeft("telephone receiver"), Tool.stands(AT_M, "worktable"), Tool.lies("desk telephone"))
          .plays(call -> Bench.paced(call, AT_M, 3.8, (m, top) -> {
            double tap = Math.max(0, m.wave(1.5));
            double key = 0.03 * m.noise("key", 1.5);
            m.s().hand(LEFT, 0.15, 1.52, -0.06).elbow(LEFT, 0.9, -0.9, -0.1).fingers(LEFT, -0.08, 1, 0.12).palm(LEFT, -1, 0, 0.1).curl(LEFT, 1.2)
                .hand(RIGHT, 0.08 + key, top.y + 0.06 + 0.04 * (1 - tap), top.z + 0.16 + key).elbow(RIGHT, 0.9, -0.2, 0.5).fingers(RIGHT, -0.2, -0.55, -0.8).palm(RIGHT, -0.1, -0.9, 0.2).curl(RIGHT, 1.4).pointing(RIGHT, 1)
                .lean(0.14, 0.04).nod(22).set(Channel.TILT, -6);
          }, g -> List.of(new Event.Contact(0.6, "keys"))));

  public static final Action SEAL =
      Verb.named("seal envelope")
          .words("seal an envelope, seal the envelope, lick an envelope, lick the envelope, seal a letter, seal the letter, lick envelope, lick a stamp, seal envelopes, close an envelope, moisten an envelope")
          .doc("Draws the flap of an envelope along the tongue and presses it down").with(Tool.inLeft("open envelope", "letter"))
          .plays(call -> Gesture.lasting(4.2).eased(0.4, 0.45).draws(m -> {
            double lick = m.ramp(0.3, 0.8) * (1 - m.ramp(2.0, 2.5));
            double along = 0.09 * m.wave(0.55) * lick;
            double press = m.ramp(2.5, 2.8);
            m.s().arm(LEFT, 0.14 + along, 1.20 + 0.235 * lick, -0.38 + 0.13 * lick).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.9, 0.1, -0.3).palm(LEFT, 0, 0.4, 0.9).curl(LEFT, 0.8)
                .arm(RIGHT, 0.10 - along + 0.05 * press * m.wave(0.9), 1.20 + 0.225 * lick + 0.02 * press, -0.36 + 0.12 * lick).elbow(RIGHT, 0.9, -0.7, 0.3).fingers(RIGHT, -0.9, 0.1, -0.3).palm(RIGHT, 0, 0.2, press > 0.5 ? -1 : 1).curl(RIGHT, 0.5)
                .mouth(0.22 * lick, 0).nod(6 + 14 * press);
          }).paced().events(Desk::flap).of(call));

  private static List<Event> flap(Gesture g) {
    return g.call().with().<List<Event>>map(w -> List.of(new Event.Move(2.6, 0.4, w.name(), "flap", 0, 1))).orElse(List.of());
  }

  public static final Action MAGNIFY =
      Verb.named("magnify")
          .words("examine with magnifying glass, inspect with magnifying glass, study with magnifying glass, look at through magnifying glass, look through magnifying glass, peer through magnifying glass, look with magnifying glass, peer with magnifying glass, "
              + "examine through magnifying glass, study through magnifying glass, inspect through magnifying glass, search with magnifying glass, look for clues, hold up magnifying glass, scrutinize with magnifying glass, read with magnifying glass, read through magnifying glass")
          .doc("Bends to a thing with a magnifying glass before one eye, near and far").with(Tool.held("large lens", "magnifying glass"))
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            call.target().ifPresent(t -> lead.within(t, 0.75 * call.scale()).facing(t, 12));
            return lead.act(c -> Gesture.lasting(4.0).eased(0.45, 0.5).looking().draws(m -> {
              double near = 0.5 + 0.5 * m.wave(0.4);
              m.s().arm(RIGHT, 0.09, 1.46 - 0.04 * near, -0.36 - 0.10 * near).elbow(RIGHT, 1, -0.6, 0.2).fingers(RIGHT, -0.5, 0.85, -0.1).palm(RIGHT, -0.85, -0.5, 0).curl(RIGHT, 1.3)
                  .arm(LEFT, 0.10, 1.0, -0.10).elbow(LEFT, 1, -0.3, 0.6).fingers(LEFT, -0.6, -0.4, 0.4).palm(LEFT, -0.4, 0, 1).curl(LEFT, 0.9).lean(0.20 + 0.10 * near, 0.03).brows(0.4, -0.4);
            }).of(c));
          });

  public static final Action INSERT_COIN =
      Verb.named("slot in")
          .words("insert coin, insert a coin, insert coins, insert a coin into slot, insert a coin in slot, insert something into slot, insert something in slot, put something in slot, put something into slot, drop something into slot, drop something in slot, feed something into slot, "
              + "feed something into machine, insert something into machine, insert something in machine, put a coin in machine, push something into slot, slide something into slot, slip something into slot, feed a meter, feed a slot machine, put something into machine, "
              + "insert a token, drop a coin in a jukebox, insert money")
          .doc("Pushes a coin into the slot of a lit machine with two fingers").with(Tool.held("large coin", "coin"), Tool.stands(0.86, "vending machine"))
          .plays(call -> Bench.paced(call, 0.90, 3.4, (m, top) -> {
            double in = m.ramp(0.7, 1.4) * (1 - m.ramp(2.3, 2.9));
            m.s().hand(RIGHT, 0.24 + 0.12 * in, 1.20 - 0.04 * in, -0.30 - 0.04 * in - 0.05 * m.ramp(1.5, 1.9) * in).elbow(RIGHT, 0.9, -0.6, 0.4).fingers(RIGHT, -0.1, 0.1, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 0.9).pointing(RIGHT, 0.5).nod(10).turnHead(12);
          }, g -> g.call().with().<List<Event>>map(w -> List.of(new Event.Show(1.95, w.name(), false))).orElse(List.of())));

  public static final Action STUDY_MAP =
      Verb.named("pore over map")
          .words("study a map, study the map, read a map, read the map, pore over a map, examine a map, examine the map, consult a map, consult the map, look at map, look over a map, unfold a map, unfold the map, spread out a map, spread a map, unroll a map, "
              + "unroll the map, study a chart, study the chart, study a blueprint, study blueprints, study maps, check a map, check the map, study the blueprint, trace a route, plan a route")
          .doc("Leans over a map that covers a table and traces a way on it with a finger").with(Tool.stands(AT_M, "worktable"), Tool.lies("spread map"))
          .plays(call -> Bench.standing(call, AT_M, 4.0, (m, top) -> {
            double way = m.ramp(0.6, 3.2);
            m.s().hand(RIGHT, 0.26 - 0.22 * way + 0.02 * m.wave(0.7), top.y + 0.05, top.z + 0.12 - 0.08 * way).elbow(RIGHT, 0.9, -0.2, 0.5).fingers(RIGHT, -0.3, -0.4, -0.9).palm(RIGHT, 0, -1, 0).curl(RIGHT, 1.3).pointing(RIGHT, 1)
                .hand(LEFT, 0.28, top.y + 0.05, top.z + 0.16).elbow(LEFT, 0.9, -0.1, 0.4).fingers(LEFT, -0.2, -0.1, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.2).lean(0.34, 0).nod(24);
          }));
}
