package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.Optional;
import java.util.function.Consumer;

/** Signs that one hand or the head gives, each with a line of its own. */
public final class Signs {
  private Signs() {}

  private static Action sign(String name, String words, String doc, double seconds, Consumer<Moment> draws) {
    return Verb.named(name).words(words).doc(doc)
        .plays(call -> Gesture.lasting(seconds).eased(0.35, 0.4).onFeet().looking().draws(draws).facing(call));
  }

  private static boolean stands(Moment m) {
    return m.call().posture() == Posture.STANDING;
  }

  public static final Action WINK =
      Verb.named("wink").words("give a wink, tip a wink, wink at").doc("Closes one eye, the head cocked, with half a smile")
          .plays(call -> Gesture.lasting(1.8).eased(0.25, 0.35).looking().draws(m -> {
            double shut = Math.min(m.ramp(0.45, 0.6), 1 - m.ramp(1.25, 1.45));
            m.s().set(Channel.WINK, shut).lids(-0.3 * shut).set(Channel.TILT, 9 * shut).brows(0.1, 0.5).mouth(0.16 * shut, 1.1).nod(3 * shut);
          }).facing(call));

  public static final Action WAG_TAIL =
      Verb.named("wag tail").words("wag, wag its tail, wag his tail, wag her tail, swish tail, thump tail, flick tail").doc("Wags the tail")
          .things(Wildlife::wag).plays(call -> Travel.stay(call, 1.4));

  /** Words of a reproof, which is taken with the head down. */
  private static final String SCOLDS = "scold|chide|admonish|berate|reprimand|tell off|rebuke|upbraid";

  public static final Action WAG_FINGER =
      Verb.named("wag finger").words("wag a finger, shake a finger, admonish, chide, lecture, reprimand, scold, tell off, berate, rebuke, upbraid").doc("Wags a raised finger; who is meant hangs the head")
          .answers(call -> call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && call.verb().matches(SCOLDS)).map(t -> new Action.Reaction(t.name(), "be scolded", 0.5, Optional.empty())).stream().toList())
          .plays(call -> Gesture.lasting(3.0).eased(0.35, 0.4).onFeet().looking().draws(Signs::wags).facing(call));

  private static void wags(Moment m) {
    double way = m.wave(1.7);
    m.s().lean(0.20, 0).nod(6).arm(RIGHT, 0.22 + 0.06 * way, 1.46 + 0.03 * way, -0.44).elbow(RIGHT, 0.7, -1, 0.2).fingers(RIGHT, 0.6 * way, 1, -0.3).palm(RIGHT, -0.3, 0, -1).curl(RIGHT, 1.5)
        .pointing(RIGHT, 1).arm(LEFT, 0.185, 1.02, -0.05).elbow(LEFT, 1, 0, 0.25).palm(LEFT, -1, 0, 0).brows(-1, 0.3).mouth(0.25 + 0.2 * m.wave(2.6), -0.6);
  }

  public static final Action BE_SCOLDED =
      Verb.named("be scolded").words("be told off, be reprimanded, be berated, hang head in shame").doc("Hangs the head, the shoulders drawn up, the hands folded before the body")
          .plays(call -> Gesture.lasting(3.4).eased(0.6, 0.6).onFeet().draws(m -> {
            for (Side side : Side.values()) {
              m.s().arm(side, side == RIGHT ? 0.02 : 0.045, side == RIGHT ? 0.93 : 0.91, -0.24).elbow(side, 0.9, -0.4, 0.5).fingers(side, -0.9, -0.4, -0.2).palm(side, 0, -0.1, 1).curl(side, 0.4);
            }
            m.s().nod(50).lean(0.14, 0).lids(0.6).brows(1.1, -0.5).mouth(0, -1);
          }).of(call));

  public static final Action BLOW_KISS =
      sign("blow a kiss", "blow kiss, throw a kiss", "Blows a kiss off the palm", 2.0, m -> {
        double out = Easing.ramp(m.part(), 0.42, 0.68);
        m.s().arm(RIGHT, 0.05 + 0.15 * out, 1.48 - 0.04 * out, -0.20 - 0.34 * out).elbow(RIGHT, 0.8, -1, 0.1)
            .fingers(RIGHT, -0.3 * (1 - out), 1 - out, -1.2 * out).palm(RIGHT, -0.2, out, 1 - out).curl(RIGHT, 0.1)
            .mouth(0.12, 0.6).lean(0.08 * out, 0);
      });

  public static final Action HIGH_FIVE =
      sign("offer five", "hold up for a high five, raise palm, hold up a palm", "Holds up a flat hand to be slapped", 1.5,
          m -> m.s().arm(RIGHT, 0.26, 1.78, -0.38).elbow(RIGHT, 0.8, -0.8, 0).fingers(RIGHT, 0, 1, -0.1)
              .palm(RIGHT, 0, 0, -1).curl(RIGHT, 0).mouth(0.2, 0.9));

  public static final Action FACEPALM =
      sign("facepalm", "slap forehead, smack forehead, put hand to forehead, hold forehead, clap hand to brow",
          "Lets the forehead sink into one hand", 2.0, m -> m.s().lean(0.16, 0).nod(26).lids(1)
              .arm(RIGHT, 0.07, 1.60, -0.20).elbow(RIGHT, 0.9, -0.8, -0.1).fingers(RIGHT, -0.7, 0.7, 0.2)
              .palm(RIGHT, -0.1, 0, 1).curl(RIGHT, 0.2).mouth(0, -0.6));

  public static final Action CHECK_WATCH =
      sign("check watch", "look at watch, check the time, look at wristwatch, check his watch, check her watch, "
              + "glance at watch", "Brings the left wrist up and reads it", 2.0,
          m -> m.s().arm(LEFT, 0.02, 1.38, -0.36).elbow(LEFT, 1, -0.1, 0).fingers(LEFT, -1, 0.05, 0)
              .palm(LEFT, 0, -0.6, 0.9).curl(LEFT, 1.4).look(-0.05, -0.42, -1).brows(-0.4, 0.2)
              .arm(RIGHT, -0.06, 1.28, -0.36).elbow(RIGHT, 0.8, -0.8, 0.3).fingers(RIGHT, -0.8, 0.5, 0)
              .palm(RIGHT, 0, 0, 1).curl(RIGHT, 0.8));

  public static final Action RUB_HANDS =
      sign("rub hands", "rub hands together, rub palms, rub his hands, rub her hands", "Rubs the palms together", 2.2, m -> {
        double way = 0.06 * m.wave(2.8);
        for (Side side : Side.values()) {
          m.s().arm(side, 0.03, 1.20 + 0.01 * side.sign, -0.34 + way * side.sign).elbow(side, 1, -0.7, 0.2)
              .fingers(side, -0.2, 0.25, -1).palm(side, -1, 0, 0).curl(side, 0.05);
        }
        m.s().lean(0.08, 0).mouth(0.05, 0.6);
      });

  public static final Action SNAP_FINGERS =
      sign("snap fingers", "click fingers, snap his fingers, snap her fingers", "Snaps the fingers", 1.3, m -> {
        double snap = Easing.ramp(m.part(), 0.45, 0.52);
        m.s().arm(RIGHT, 0.34, 1.42 - 0.05 * snap, -0.34).elbow(RIGHT, 0.7, -1, 0.2).fingers(RIGHT, 0, 0.9, -0.5)
            .palm(RIGHT, -0.8, 0, 0.3).curl(RIGHT, 0.7 + 0.9 * snap).pointing(RIGHT, 0.6 * (1 - snap));
      });

  public static final Action WHISTLE =
      sign("whistle with fingers", "whistle, give a whistle, whistle for, whistle to, whistle at, wolf whistle, catcall, wolf-whistle", "Whistles through two fingers", 1.6,
          m -> Reflexes.atFace(m, 0.05, 1.46, -0.20).elbow(RIGHT, 1, -0.5, -0.1).fingers(RIGHT, -0.9, 0.4, 0.3)
              .palm(RIGHT, 0, -0.4, 1).curl(RIGHT, 0.9).pointing(RIGHT, 1).mouth(0.25, 0).set(Channel.LIPS_WIDE, -1).brows(-0.3, 0.5).lids(0.2).nod(-8).lean(-0.06, 0));

  public static final Action CURTSY =
      sign("curtsy", "curtsey, drop a curtsy, bob a curtsy", "Bends the knees, the skirt held out", 1.8, m -> {
        double w = Easing.bump(m.part());
        if (stands(m)) {
          m.s().add(Channel.PELVIS, 0, -0.20 * w, 0).foot(LEFT, -0.04, 0, 0.22 * w).toes(LEFT, 20, 12)
              .knee(LEFT, 0.5, 0, -1).knee(RIGHT, 0.4, 0, -1);
        }
        m.s().nod(18 * w).lean(0.10 * w, 0);
        for (Side side : Side.values()) {
          m.s().arm(side, 0.46, 0.92, -0.02).elbow(side, 0.8, -0.2, 0.6).fingers(side, 0.2, -0.9, 0).curl(side, 1);
        }
      });

  public static final Action CROSS_ONESELF =
      sign("cross himself", "make the sign of the cross, cross herself, bless himself, bless herself",
          "Touches brow, breast and both shoulders", 2.4, m -> {
            double u = m.part() * 4;
            double[][] at = {{0.02, 1.60, -0.22}, {0.02, 1.22, -0.22}, {-0.14, 1.36, -0.20}, {0.16, 1.36, -0.20}, {0.05, 1.20, -0.24}};
            int k = (int) Math.min(3, u);
            double w = Easing.smooth((u - k) * 1.4);
            m.s().arm(RIGHT, Easing.mix(at[k][0], at[k + 1][0], w), Easing.mix(at[k][1], at[k + 1][1], w),
                    Easing.mix(at[k][2], at[k + 1][2], w))
                .elbow(RIGHT, 0.9, -0.8, 0.1).fingers(RIGHT, -0.6, 0.5, 0.4).palm(RIGHT, 0, 0, 1).curl(RIGHT, 0.8)
                .pointing(RIGHT, 0.8).nod(12);
          });

  public static final Action HOLD_NOSE =
      sign("hold nose", "pinch nose, smell something foul, wrinkle nose, hold his nose, hold her nose",
          "Pinches the nose and leans away", 1.8, m -> m.s().lean(-0.14, 0).turnHead(-20).brows(-0.6, -0.4).mouth(0.05, -0.8)
              .arm(RIGHT, 0.05, 1.50, -0.20).elbow(RIGHT, 0.9, -0.8, 0).fingers(RIGHT, -0.6, 0.8, 0.2)
              .palm(RIGHT, -0.6, 0, 0.8).curl(RIGHT, 1.1).pointing(RIGHT, 0.7).lids(0.5)
              .arm(LEFT, 0.46, 1.24, -0.36).elbow(LEFT, 0.5, -1, 0.3).fingers(LEFT, 0.4, 0.9, -0.3).palm(LEFT, 0, 0, -1));

  public static final Action SWAT_AIR =
      sign("swat air", "swat at, bat away, shoo, wave away, fend off insects, shoo away", "Flaps the hands about the head", 2.0, m -> {
        for (Side side : Side.values()) {
          double a = 2 * Math.PI * 2.6 * m.t() + (side == LEFT ? 0 : 1.7);
          m.s().arm(side, 0.28 + 0.16 * Math.cos(a), 1.62 + 0.14 * Math.sin(1.3 * a), -0.30).elbow(side, 0.8, -0.8, 0.1)
              .fingers(side, 0.4 * Math.cos(a), 1, -0.3).palm(side, 0, 0, -1).curl(side, 0.1);
        }
        m.s().turnHead(24 * m.wave(1.3)).lean(-0.06, 0.06 * m.wave(1.1)).lids(0.6);
      });

  public static final Action DUST_OFF =
      sign("dust off", "dust himself off, dust herself off, brush himself off, brush herself off, brush down clothes, "
              + "smooth clothes, dust himself", "Brushes one's own clothes", 2.4, m -> {
        double way = m.wave(1.8);
        m.s().lean(0.20, 0).nod(24).arm(RIGHT, 0.0, 1.16 + 0.12 * way, -0.22).elbow(RIGHT, 0.9, -0.6, 0.2)
            .fingers(RIGHT, -0.9, -0.3, 0).palm(RIGHT, 0, 0, 1).curl(RIGHT, 0.2)
            .arm(LEFT, 0.10, 0.98 - 0.12 * way, -0.22).elbow(LEFT, 0.9, -0.2, 0.4).fingers(LEFT, -0.5, -0.8, 0)
            .palm(LEFT, 0, 0, 1).curl(LEFT, 0.2);
      });

  public static final Action PAT_POCKETS =
      sign("pat pockets", "search pockets, feel pockets, check pockets, pat himself down, pat herself down, frisk himself",
          "Pats the pockets one after the other", 2.6, m -> {
        double u = (m.t() * 0.9) % 2;
        double high = 1.09 - 0.15 * Math.max(-1, Math.min(1, 4 * Math.sin(Math.PI * u)));
        double pat = Math.abs(m.wave(2.2));
        for (Side side : Side.values()) {
          m.s().arm(side, 0.15 + 0.08 * pat, high, -0.16 - 0.06 * pat).elbow(side, 1, -0.2, 0.4)
              .fingers(side, -0.4, -0.9, 0).palm(side, -0.5, 0, 0.9).curl(side, 0.2);
        }
        m.s().nod(18).turnHead(16 * m.wave(0.45)).brows(0.6, 0);
      });

  public static final Action HITCHHIKE =
      sign("hitchhike", "thumb a lift, stick out thumb, hail a ride, thumb a ride", "Holds a thumb out to the side", 2.4,
          m -> m.s().arm(RIGHT, 0.66, 1.24 + 0.05 * m.wave(1.2), -0.16).elbow(RIGHT, 0.3, -1, 0.4).fingers(RIGHT, 0.8, 0.1, -0.6)
              .palm(RIGHT, -0.5, 0, -0.8).curl(RIGHT, 1.6).thumb(RIGHT, 1).turnHead(30).mouth(0, 0.5));

  public static final Action HAIL =
      Verb.named("hail taxi").words("hail a taxi, hail a cab, hail cab, flag down a taxi, flag down taxi, flag down a cab, flag down cab, wave down a taxi, wave down taxi, wave down a cab, "
              + "wave for a taxi, wave for a cab")
          .doc("Steps out with an arm high up, waving at a taxi").with(Tool.stands(2.7, "hailed taxi"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.2).eased(0.35, 0.4).draws(m -> {
            double wave = m.wave(1.5);
            m.s().arm(RIGHT, 0.30 + 0.16 * wave, 1.96 - 0.06 * Math.abs(wave), -0.20).elbow(RIGHT, 0.9, 0.2, -0.2).fingers(RIGHT, 0.25 * wave, 1, -0.2).palm(RIGHT, 0, 0, -1).curl(RIGHT, 0.1)
                .lean(0.10, -0.08).mouth(0.5, 0.2).brows(0.5, 0.5).nod(-6);
            if (stands(m)) {
              m.s().foot(RIGHT, 0.12, 0, -0.26).foot(Side.LEFT, 0.12, 0, 0.14).add(Channel.PELVIS, 0, -0.02, -0.10);
            }
          }).of(c)));

  public static final Action TIP_HAT =
      sign("tip hat", "doff hat, touch hat, lift hat, raise hat", "Touches the brim and nods", 1.6,
          m -> m.s().arm(RIGHT, 0.13, 1.66 + 0.05 * Easing.bump(m.part()), -0.20).elbow(RIGHT, 1, -0.3, -0.1)
              .fingers(RIGHT, -0.7, 0.6, 0.1).palm(RIGHT, -0.2, -0.6, 0.4).curl(RIGHT, 0.7).nod(12).mouth(0, 0.6));

  public static final Action FLEX =
      sign("flex", "flex muscles, show muscles, flex his muscles, flex her muscles, strike a pose", "Shows both arms' muscles", 2.2, m -> {
        for (Side side : Side.values()) {
          m.s().arm(side, 0.40, 1.62, -0.02).elbow(side, 1, -0.35, 0).fingers(side, -0.6, 0.9, 0)
              .palm(side, -0.6, 0, 0.6).curl(side, 1.6);
        }
        m.s().lean(-0.08, 0).turnHead(26 * m.wave(0.5)).mouth(0.1, 0.8);
      });

  public static final Action TAP_FOOT =
      sign("tap foot", "tap his foot, tap her foot, wait impatiently", "Folds the arms and taps a foot", 2.4, m -> {
        double tap = Math.max(0, m.wave(2.4));
        if (stands(m)) {
          m.s().toes(RIGHT, 18, -16 * tap).add(Channel.PELVIS, -0.05, 0, 0);
        }
        m.s().arm(LEFT, -0.13, 1.18, -0.21).elbow(LEFT, 1, -1, -0.1).fingers(LEFT, -1, 0.1, 0.1).palm(LEFT, 0, 0, 1)
            .arm(RIGHT, -0.10, 1.13, -0.25).elbow(RIGHT, 1, -1, -0.1).fingers(RIGHT, -1, 0.25, 0.2).palm(RIGHT, 0, 0, 1)
            .turnHead(-26).brows(-0.4, 0.4).mouth(0, -0.6).lean(-0.05, 0.03);
      });

  public static final Action FAN_ONESELF =
      sign("fan himself", "fan, fan herself, fan face, swelter", "Fans the face with a hand", 2.4,
          m -> m.s().arm(RIGHT, 0.16, 1.46, -0.28).elbow(RIGHT, 0.8, -1, 0.1).fingers(RIGHT, -0.3 + 0.7 * m.wave(3), 1, 0)
              .palm(RIGHT, -0.3, 0, 1).curl(RIGHT, 0.05).nod(-12).lids(0.5).mouth(0.25, -0.1).lean(-0.08, 0));

  /** The edge of a door is so near to it, metres. */
  private static final double DOOR_M = 1.2;

  public static final Action PEEK =
      Verb.named("peek round").words("peek around, peer around, peep, peep round, peep around, peep around corner, peep round corner, lean out to look, peek around corner, peek round corner, peek around the corner, "
              + "peer around corner, peer round corner").doc("Leans far out from behind the edge of a wall, a hand on it, and looks")
          .with(Tool.stands(0.42, "screen wall").unlessDoneTo())
          .plays(call -> call.target().filter(t -> t.kind() == Target.Kind.PLACE).flatMap(t -> call.view().door(call.view().point(t, call.start()), DOOR_M)).map(d -> Doorways.peek(call, d))
              .orElseGet(() -> Lead.of(call).standing().act(c -> Gesture.lasting(2.8).eased(0.45, 0.4).draws(Signs::peeks).of(c))));


  private static void peeks(Moment m) {
    m.s().spine(0.46, 1, -0.06).look(0.20, 0, -1).set(Channel.TILT, -14).brows(0.5, 0.6).add(Channel.PELVIS, 0.02, -0.02, 0)
        .hand(RIGHT, 0.34, 1.28, -0.22).elbow(RIGHT, 0.6, -1, 0.4).fingers(RIGHT, -0.3, 0.6, -0.8).palm(RIGHT, -0.8, 0, -0.5).curl(RIGHT, 0.5)
        .hand(LEFT, 0.16, 1.20, -0.24).elbow(LEFT, 0.8, -0.5, 0.4).fingers(LEFT, 0, 1, -0.2).palm(LEFT, 0, 0, -1).curl(LEFT, 0.1);
  }
}
