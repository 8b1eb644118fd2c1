package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.Optional;
import java.util.function.Consumer;
import org.joml.Matrix4f;

/** Work with tools and instruments, told by the whole body: a stranger sees the trade, not the tool. */
public final class Trades {
  private Trades() {}

  /** Who cross swords stand so far apart, metres. */
  private static final double BLADES_M = 2.05;

  /** A guitar across the belly: its strings ahead, its neck to the left and up. */
  private static final Matrix4f ACROSS =
      new Matrix4f(-0.423f, -0.906f, 0, 0, 0, 0, -1, 0, 0.906f, -0.423f, 0, 0, 0.10f, -0.24f, -0.15f, 1)
          .translate(0, 0, -0.1f);

  /** A violin on the left shoulder: its neck to the left and ahead. */
  private static final Matrix4f UNDER_CHIN =
      new Matrix4f().translation(-0.08f, 0.03f, -0.10f).rotateY((float) Math.toRadians(48)).rotateZ((float) Math.toRadians(18))
          .translate(0, 0, -0.16f);

  /** A drum on its stand between the knees and the hands. */
  private static final Matrix4f BEFORE_HIPS = new Matrix4f().translation(0, -0.90f, -0.50f);

  /** Comes within reach of what is worked at, and works; what is held stays in the hand. */
  private static Motion work(Call call, double seconds, Consumer<Moment> draws) {
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SITTING && call.posture() != Posture.KNEELING) {
      lead.standing();
    }
    call.target().filter(t -> call.with().map(w -> !w.name().equals(t.name())).orElse(true))
        .ifPresent(t -> lead.within(t, 0.62 * Math.max(0.75, call.scale())).facing(t, 25));
    return lead.act(c -> Gesture.lasting(seconds).eased(0.4, 0.45).draws(draws).of(c));
  }

  private static Action trade(String name, String words, String doc, double seconds, Consumer<Moment> draws, Tool... tools) {
    return Verb.named(name).words(words).doc(doc).with(tools).plays(call -> work(call, seconds, draws));
  }

  /** The same, which cannot be done sitting or kneeling. */
  private static Action standing(String name, String words, String doc, double seconds, Consumer<Moment> draws, Tool... tools) {
    return Verb.named(name).words(words).doc(doc).with(tools)
        .plays(call -> Lead.of(call).standing().act(c -> work(c, seconds, draws)));
  }

  /** On one's feet, so far from the middle of what stands there for it. */
  private static Action before(
      double ahead, String name, String words, String doc, double seconds, Consumer<Moment> draws, Tool... tools) {
    return Verb.named(name).words(words).doc(doc).with(tools)
        .plays(call -> Bench.standing(call, ahead, seconds, (m, top) -> draws.accept(m)));
  }

  /** Who stands sets the feet so far apart and one before the other; who sits or kneels leaves them. */
  private static void feet(Moment m, double out, double left, double right) {
    if (m.call().posture() == Posture.STANDING) {
      m.s().foot(LEFT, out, 0, left).foot(RIGHT, out, 0, right).toes(LEFT, 14, 0).toes(RIGHT, 14, 0);
    }
  }

  public static final Action SWEEP_FLOOR =
      trade("sweep floor", "sweep up, sweep out, sweep the floor, brush the floor, sweep pavement, sweep sidewalk, sweep street, sweep yard, sweep porch, sweep deck, sweep hall, sweep leaf, sweep leaves, sweep the leaves, sweep dust, sweep dirt, sweep snow, sweep ash", "Sweeps: both hands on a long handle, to and fro across the floor", 3.6,
          Trades::sweep, Tool.held("broom"));

  public static final Action MOP_FLOOR =
      trade("mop floor", "mop, mop the floor, mop up, swab, swab the deck, swab a floor, swab the floor, swab a deck, swab deck, mop a floor, mop a deck, mop the deck, swab decks, scrub the deck", "Mops: both hands on a long handle, to and fro across the floor", 3.6,
          Trades::sweep, Tool.held("mop"));

  public static final Action VACUUM =
      trade("vacuum", "hoover, vacuum the floor, vacuum the carpet, vacuum carpet, vacuum floor", "Pushes a vacuum cleaner to and fro", 3.6,
          Trades::vacuums, Tool.held("vacuum cleaner"));

  /** Its nozzle on the floor, out and back. */
  private static void vacuums(Moment m) {
    double out = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.55 * m.t());
    m.s().lean(0.14 + 0.14 * out, 0).nod(16).hand(RIGHT, 0.16, 0.92 - 0.06 * out, -0.16 - 0.26 * out).elbow(RIGHT, 0.6, -0.3, 0.9)
        .fingers(RIGHT, -0.05, -0.78, -0.8 - 0.1 * out).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
        .hand(LEFT, 0.26, 1.0, -0.10).elbow(LEFT, 0.9, -0.2, 0.6).curl(LEFT, 0.9);
    feet(m, 0.14, -0.22 * out, 0.16);
  }

  public static final Action RAKE =
      trade("rake", "hoe, rake leaves, weed, rake up", "Rakes: both hands on a long handle, to and fro across the ground", 3.6,
          Trades::sweep, Tool.held("rake"), Tool.stands(0.8, "leaf pile"));

  private static void sweep(Moment m) {
    double way = m.wave(0.8);
    m.s().lean(0.24, 0).twist(26 * way).nod(20).arm(RIGHT, 0.12 + 0.10 * way, 1.22, -0.26).elbow(RIGHT, 0.8, -0.4, 0.6)
        .fingers(RIGHT, -0.5 * way, -1, -0.7).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
        .arm(LEFT, 0.04 - 0.26 * way, 0.92, -0.40).elbow(LEFT, 0.6, -0.4, 0.8).fingers(LEFT, 0.5 * way, -1, -0.7).palm(LEFT, -1, 0, 0)
        .curl(LEFT, 1.5);
    feet(m, 0.14, -0.12, 0.12);
  }

  public static final Action PHOTOGRAPH =
      trade("photograph", "take a picture, take a photo, snap a photo, shoot a picture, film, take pictures, "
              + "look through camera", "Holds something to the eyes with both hands and aims it", 2.8, m -> {
        double click = Easing.bump((m.part() - 0.5) / 0.12);
        m.s().lean(0.10, 0).add(Channel.PELVIS, 0, -0.05, 0.03).set(Channel.TILT, 6).lids(0.35 + 0.4 * click)
            .arm(RIGHT, 0.11, 1.58 - 0.01 * click, -0.24).elbow(RIGHT, 1, -0.7, 0).fingers(RIGHT, -0.4, 0.8, -0.3).palm(RIGHT, -0.9, 0, 0.2)
            .curl(RIGHT, 1.0).pointing(RIGHT, 0.8 - 0.5 * click)
            .arm(LEFT, 0.10, 1.55, -0.26).elbow(LEFT, 1, -0.8, 0).fingers(LEFT, -0.4, 0.6, -0.5).palm(LEFT, -0.6, 0.6, 0.2).curl(LEFT, 0.9);
      }, Tool.held("camera", "phone", "video camera"));

  public static final Action GUITAR =
      trade("play guitar", "strum, strum guitar, tune guitar, tune a guitar, tune the guitar, pluck strings, play the guitar, play banjo, play bass", "One hand on a neck, the other strumming", 3.6, m -> {
        double strum = m.wave(2.0);
        m.s().lean(0.08, -0.04).nod(14 + 4 * m.wave(1)).arm(RIGHT, 0.06, 1.04 + 0.08 * strum, -0.26).elbow(RIGHT, 1, 0, 0.4)
            .fingers(RIGHT, -0.9, -0.3 - 0.3 * strum, -0.2).palm(RIGHT, 0, 0, 1).curl(RIGHT, 0.7)
            .arm(LEFT, 0.46, 1.12, -0.28).elbow(LEFT, 0.6, -1, 0.2).fingers(LEFT, -0.3, 0.7, 0.2).palm(LEFT, -0.4, 0.6, 0.6)
            .curl(LEFT, 0.9 + 0.4 * m.noise("fret", 3));
      }, Tool.on(Bone.CHEST, ACROSS, "guitar", "banjo"));

  public static final Action VIOLIN =
      trade("play violin", "fiddle, bow a violin, play the violin, play the fiddle, play viola", "Chin down on the left, the bow arm drawing", 3.6, m -> {
        double bow = m.wave(0.8);
        m.s().set(Channel.TILT, -16).turnHead(-24).nod(10).lean(0.04, -0.05 + 0.04 * bow)
            .arm(LEFT, 0.40, 1.46, -0.34).elbow(LEFT, 0.4, -1, 0).fingers(LEFT, -0.4, 0.5, 0.6).palm(LEFT, -0.2, 0.4, 0.8).curl(LEFT, 0.9)
            .arm(RIGHT, 0.16 + 0.22 * bow, 1.42 - 0.08 * bow, -0.34).elbow(RIGHT, 1, -0.1, 0.1).fingers(RIGHT, -0.7, -0.3, -0.5)
            .palm(RIGHT, 0, -1, 0.2).curl(RIGHT, 0.9).lids(0.8);
      }, Tool.on(Bone.NECK, UNDER_CHIN, "violin"), Tool.held("fiddlestick"));

  public static final Action TUNE =
      trade("tune violin", "tune a violin, tune the violin, tune a fiddle, tune fiddle, tune the fiddle, tune a viola, tune an instrument, tune instrument, tune up", "A violin under the chin, one hand turns a peg at its scroll, the other plucks a string", 4.2, m -> {
        double turn = m.wave(0.9);
        double pluck = Math.max(0, m.wave(1.4));
        m.s().set(Channel.TILT, -14).turnHead(-30).nod(16).lean(0.04, -0.05)
            .arm(LEFT, 0.46, 1.50, -0.46).elbow(LEFT, 0.5, -1, 0).fingers(LEFT, -0.2, 0.3 + 0.5 * turn, -0.9).palm(LEFT, -0.9, 0.3 * turn, 0).curl(LEFT, 1.2).pointing(LEFT, 0.3)
            .arm(RIGHT, -0.10, 1.44 + 0.05 * pluck, -0.30 + 0.03 * pluck).elbow(RIGHT, 1, -0.3, 0.2).fingers(RIGHT, -0.8, -0.3, -0.4).palm(RIGHT, 0, -1, 0.2).curl(RIGHT, 0.5 + 0.5 * pluck).pointing(RIGHT, 0.6)
            .brows(-0.3, 0.2);
      }, Tool.on(Bone.NECK, UNDER_CHIN, "violin"));

  public static final Action DRUM =
      trade("drum", "beat a drum, play drums, drum on, beat drums, play the drums", "Both hands drumming in turn", 3.2, m -> {
        for (Side side : Side.values()) {
          double up = Math.max(0, Math.sin(2 * Math.PI * 2.0 * m.t() + (side == LEFT ? 0 : Math.PI)));
          m.s().arm(side, 0.22, 1.04 + 0.34 * up, -0.40 + 0.08 * up).elbow(side, 0.8, -0.4, 0.5).fingers(side, -0.35, -0.45 + 1.1 * up, -1)
              .palm(side, -0.7, -0.7, 0).curl(side, 1.4);
        }
        m.s().nod(8 + 8 * m.wave(2)).lean(0.10, 0);
      }, Tool.held("beater"), Tool.inLeft("beater"), Tool.on(Bone.PELVIS, BEFORE_HIPS, "drum"));

  public static final Action TRUMPET =
      trade("play trumpet", "play the trumpet, blow a trumpet, blow a bugle, play saxophone, play the saxophone, play trombone, play the trombone",
          "Both hands before the mouth, cheeks full, leaning back", 3.2, m -> {
            m.s().lean(-0.16 + 0.04 * m.wave(0.8), 0).nod(-14).lids(0.8).mouth(0.08, -0.3);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.05, 1.50 + (side == RIGHT ? 0.02 : -0.03), side == RIGHT ? -0.30 : -0.42).elbow(side, 1, -0.4, 0.1)
                  .fingers(side, -0.8, 0.4, -0.4).palm(side, 0, 0, 1).curl(side, 0.9 + 0.4 * m.noise("valve" + side, 4));
            }
          }, Tool.held("trumpet", "saxophone"));

  public static final Action BRUSH_TEETH =
      trade("brush teeth", "clean teeth, brush his teeth, brush her teeth", "A hand to and fro before the bared teeth", 2.8, m -> {
        double way = 0.05 * m.wave(3.4);
        m.s().arm(RIGHT, 0.17 + way, 1.49, -0.20).elbow(RIGHT, 1, -0.1, 0).fingers(RIGHT, -0.9, 0.2, 0.2).palm(RIGHT, 0, -0.2, 1).curl(RIGHT, 1.3)
            .mouth(0.35, 0.5).lean(0.12, 0).nod(8);
      }, Tool.held("toothbrush"));

  public static final Action WASH_FACE =
      trade("wash face", "splash face, splash water on face, wash his face, wash her face, rinse face", "Bends and throws water in the face with both hands", 3.0, m -> {
        double up = Math.abs(Math.sin(Math.PI * 0.9 * m.t()));
        m.s().lean(0.62 - 0.12 * up, 0).nod(10).lids(up).add(Channel.PELVIS, 0, 0, 0.10);
        for (Side side : Side.values()) {
          m.s().arm(side, 0.07, 1.16 + 0.36 * up, -0.38 + 0.18 * up).elbow(side, 0.9, -0.6, 0.2).fingers(side, -0.3, 0.5 + 0.5 * up, -0.5)
              .palm(side, -0.3, 1 - up, up).curl(side, 0.4);
        }
      });

  public static final Action DRAW_BOW =
      trade("draw bow", "shoot an arrow, bend a bow, draw a bow, nock an arrow, loose an arrow, take aim with bow", "Draws a bow to the cheek and lets fly", 2.6, m -> {
        double drawn = Easing.ramp(m.part(), 0.12, 0.52) ;
        double let = Easing.smooth((m.part() - 0.68) / 0.04);
        m.s().twist(46).look(-0.5, 0.02, -1).lean(0.0, -0.03).lids(0.3 * drawn)
            .arm(LEFT, 0.30, 1.42, -0.52).elbow(LEFT, 0.6, -0.8, 0).fingers(LEFT, 0.1, 0.5, -0.8).palm(LEFT, -1, 0, -0.2).curl(LEFT, 1.4)
            .arm(RIGHT, 0.08 + 0.16 * drawn + 0.16 * let, 1.44, -0.44 + 0.32 * drawn + 0.06 * let).elbow(RIGHT, 1, 0, 0.6)
            .fingers(RIGHT, -0.6, 0.1, -0.8).palm(RIGHT, -0.3, 0, 0.9).curl(RIGHT, 1.3 - 1.1 * let);
      }, Tool.inLeft("bow"));

  public static final Action FENCE =
      Verb.named("fence").words("lunge with sword, cross swords, parry and thrust, duel with air, flourish a sword, duel, sword fight, fight with swords, swordfight")
          .doc("En garde: lunges and recovers; with somebody, blade against blade").with(Tool.held("sword", "spear")).mutual()
          .answered(Trades::opponent)
          .plays(call -> enGarde(call).act(c -> Gesture.lasting(4.4).eased(0.4, 0.45).draws(m -> bout(m, 0)).of(c)));

  public static final Action FENCE_ALONG =
      Verb.named("fence along").words("take up the fight with swords, parry a sword").doc("Parries and lunges against who fences")
          .with(Tool.held("sword", "spear"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.4).eased(0.4, 0.45).draws(m -> bout(m, 0.5)).of(c)));

  private static Lead enGarde(Call call) {
    Lead lead = Lead.of(call).standing();
    call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).ifPresent(t -> lead.within(t, BLADES_M).noNearer(t, BLADES_M).facing(t, 6));
    return lead;
  }

  private static Optional<Action.Reaction> opponent(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER)
        .map(t -> new Action.Reaction(t.name(), "fence along", enGarde(call).motion().seconds(), Optional.empty()));
  }

  /** Lunge and recovery, half a turn later for the other of two. */
  private static void bout(Moment m, double later) {
    double out = Math.pow(Math.max(0, Math.sin(2 * Math.PI * (0.75 * m.t() - later))), 2);
    m.s().twist(-38).add(Channel.PELVIS, 0, -0.12 - 0.18 * out, -0.22 * out).lean(0.05 + 0.10 * out, 0)
        .foot(RIGHT, 0.10, 0, -0.26 - 0.34 * out).toes(RIGHT, 2, 0).foot(LEFT, 0.12, 0, 0.22).toes(LEFT, 60, 0).knee(LEFT, 0.9, 0, -0.6)
        .arm(RIGHT, 0.10 + 0.06 * m.wave(1.5), 1.22 + 0.12 * out, -0.36 - 0.22 * out).elbow(RIGHT, 0.5, -1, 0.5)
        .fingers(RIGHT, 0, 0.05 + 0.5 * (1 - out), -1).palm(RIGHT, -0.2, 1, 0)
        .curl(RIGHT, 1.4).arm(LEFT, 0.46, 1.46 - 0.30 * out, 0.06).elbow(LEFT, 0.6, 0, 0.6).fingers(LEFT, 0.3, 0.9, 0.2).curl(LEFT, 0.4);
  }

  public static final Action WATER =
      before(0.95, "water plants", "water flowers, water flower, water the flowers, water the plants, water plant, water the garden, water garden, water a plant, water roses, water the lawn, "
              + "water lawn",
          "Bends a watering can over what grows, to and fro", 3.6, m -> {
            double tilt = Math.min(m.ramp(0.5, 1.0), 1 - m.ramp(m.seconds() - 0.9, m.seconds() - 0.4));
            double way = m.wave(0.5);
            m.s().arm(RIGHT, 0.16 + 0.10 * way * tilt, 1.00 + 0.10 * tilt, -0.42).elbow(RIGHT, 0.9, -0.3, 0.5).fingers(RIGHT, -0.08, -0.1 - 0.75 * tilt, -1)
                .palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.4).lean(0.16 + 0.10 * tilt, 0).nod(20).twist(8 * way * tilt)
                .arm(LEFT, 0.34, 1.04, -0.10).elbow(LEFT, 0.8, -0.2, 0.5);
          }, Tool.held("watering can"), Tool.stands(0.85, "flower bed").unlessDoneTo());

  public static final Action FISH =
      Verb.named("fish").words("cast a line, cast a rod, angle, hold a fishing rod")
          .doc("Throws a line out with a rod, then holds it; who sits does so sitting").with(Tool.held("fishing rod"), Tool.stands(2.1, "fishing hole"))
          .plays(call -> call.posture() == Posture.SITTING ? work(call, 3.6, Trades::fish) : Bench.standing(call, 2.1, 3.4, (m, top) -> fish(m)));

  private static void fish(Moment m) {
    double back = Easing.ramp(m.part(), 0, 0.22);
    double cast = Easing.smooth((m.part() - 0.24) / 0.10);
    double swing = back * (1 - cast);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.10 + 0.06 * swing, 1.14 + 0.44 * swing + 0.03 * m.wave(0.7), -0.36 + 0.14 * swing + 0.05 * side.sign)
          .elbow(side, 0.7, -0.8, 0.2).fingers(side, -0.2, 0.4 + 0.6 * swing, -1 + 1.3 * swing).palm(side, -1, 0, 0).curl(side, 1.5);
    }
    m.s().lean(-0.12 * swing + 0.08 * cast, 0);
  }
}
