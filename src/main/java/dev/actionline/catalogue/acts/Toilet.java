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
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Rising;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.function.Consumer;
import org.joml.Matrix4f;

/** What one does to oneself before going out: shaving, lacing shoes; and with a match. */
public final class Toilet {
  private Toilet() {}

  private static final Matrix4f ON_THE_JAW = new Matrix4f().translation(0, 0.068f, -0.012f);

  private static Motion up(Call call, double seconds, Consumer<Moment> draws) {
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SITTING) {
      lead.standing();
    }
    return lead.act(c -> Gesture.lasting(seconds).eased(0.4, 0.45).draws(draws).of(c));
  }

  public static final Action SHAVE =
      Verb.named("shave").words("shave beard, shave his face, shave face, shave himself, have a shave").doc("Draws a razor down a cheek full of foam")
          .with(Tool.held("razor"), Tool.on(Bone.HEAD, ON_THE_JAW, "shaving foam"))
          .plays(call -> up(call, 3.4, m -> {
            double u = (m.t() * 0.7) % 1;
            double down = u < 0.7 ? Easing.smooth(u / 0.7) : 1 - Easing.smooth((u - 0.7) / 0.3);
            m.s().set(Channel.TILT, 10).nod(-12).turnHead(-14).mouth(0, -0.4)
                .arm(RIGHT, 0.20, 1.50 - 0.10 * down, -0.17 - 0.03 * down).elbow(RIGHT, 1, -0.4, 0).fingers(RIGHT, -0.7, 0.5, 0.1).palm(RIGHT, -0.3, -0.4, 1)
                .curl(RIGHT, 1.3)
                .arm(LEFT, 0.16, 1.50, -0.14).elbow(LEFT, 1, -0.5, 0).fingers(LEFT, -0.4, 0.9, 0.1).palm(LEFT, -1, 0, 0.2).curl(LEFT, 0.3);
          }));

  public static final Action MAKE_UP =
      Verb.named("make up").words("put on lipstick, apply lipstick, put on makeup, apply makeup, put on make-up, do makeup, touch up lipstick, reapply lipstick, "
              + "powder nose, put on rouge, apply mascara, put on mascara")
          .doc("Looks into a hand mirror and draws a lipstick along the lips").with(Tool.held("lipstick"), Tool.inLeft("hand mirror"))
          .plays(call -> up(call, 3.4, m -> {
            double along = m.wave(0.8);
            m.s().nod(2).mouth(0.22, -0.1).brows(0.4, 0.3)
                .arm(LEFT, 0.15, 1.34, -0.36).elbow(LEFT, 0.9, -0.9, 0.2).fingers(LEFT, -0.25, 0.1, -1).palm(LEFT, -1, 0, -0.2).curl(LEFT, 1.2)
                .arm(RIGHT, 0.09 + 0.022 * along, 1.475, -0.225).elbow(RIGHT, 1, -0.6, 0.1).fingers(RIGHT, -0.75, 0.45, 0.35).palm(RIGHT, -0.2, -0.3, 1)
                .curl(RIGHT, 1.2).pointing(RIGHT, 0.4);
          }));

  public static final Action POLISH_SHOE =
      Verb.named("polish shoe").words("polish shoes, polish boots, polish boot, shine shoe, shine shoes, shine boots, brush shoes, clean shoes, clean boots, scrub shoes")
          .doc("Seated, a shoe over one hand, brushes it to and fro").with(Tool.held("shoe brush"), Tool.inLeft("single shoe"), Tool.stands(-0.40, "chair"))
          .plays(call -> Bench.seated(call, 0.6, 3.4, (m, top) -> {
            double way = m.wave(1.8);
            m.s().lean(0.20, 0).nod(26)
                .hand(LEFT, 0.05, 0.80, -0.40).elbow(LEFT, 0.9, -0.6, 0.3).fingers(LEFT, -0.2, 0.1, -1).palm(LEFT, 0, 1, 0).curl(LEFT, 1.0)
                .hand(RIGHT, 0.10 + 0.03 * way, 0.93, -0.40 - 0.10 * way).elbow(RIGHT, 1, -0.2, 0.3).fingers(RIGHT, -0.8, -0.1, -0.5).palm(RIGHT, 0, -1, 0)
                .curl(RIGHT, 1.2);
          }));

  public static final Action LIGHT_UP =
      Verb.named("light cigarette").words("light a cigarette, light up a cigarette, light cigar, light a cigar, light his cigarette, light her cigarette, light a pipe, light pipe, "
              + "light another cigarette")
          .doc("Shields a lighter's flame before the cigarette, draws, and breathes out")
          .with(Tool.held("lighter"), Tool.on(Bone.LIP_LOWER, Daily.IN_THE_MOUTH, "cigarette", "pipe"))
          .plays(call -> up(call, 3.6, m -> {
            double near = Math.min(m.ramp(0.3, 0.9), 1 - m.ramp(2.0, 2.6));
            double out = m.ramp(2.4, 2.8);
            m.s().nod(14 * near - 14 * out).lids(0.4 * near).mouth(0.03 + 0.1 * out, -0.1)
                .arm(RIGHT, 0.14 - 0.09 * near, 1.14 + 0.29 * near, -0.34 + 0.02 * near).elbow(RIGHT, 0.9, -0.8, 0.1)
                .fingers(RIGHT, -0.8, 0.3, -0.3).palm(RIGHT, -0.2, 0.2, 1).curl(RIGHT, 1.3).thumb(RIGHT, 0.6);
            m.s().arm(LEFT, 0.29 - 0.19 * near, 0.86 + 0.60 * near, -0.08 - 0.22 * near).elbow(LEFT, 0.9, -0.8, 1 - 0.9 * near)
                .fingers(LEFT, -0.5 * near, -1 + 1.8 * near, -0.1 - 0.3 * near).palm(LEFT, -0.8, 0, 0.6 * near).curl(LEFT, 0.5);
          }));

  public static final Action TIE_SHOE =
      Verb.named("tie shoe").words("tie shoelace, tie his shoe, tie her shoe, lace shoe, tie shoelaces, tie his shoelaces, tie her shoelaces, lace boot, lace up shoe, lace up boot, "
              + "put on shoe, fasten shoe")
          .doc("Goes down on a knee and ties the laces of the foot before it")
          .plays(call -> {
            Lead lead = Lead.of(call).standing().then(c -> Lowering.toOneKnee(c.unhurried()));
            lead.then(c -> Gesture.lasting(2.8).eased(0.4, 0.4).draws(Toilet::laces).of(c));
            return lead.act(Rising::toFeet);
          });

  public static final Action LIGHT_MATCH =
      Verb.named("light match").words("light a match, strike a match, strike match, light matches").doc("Strikes a match on its box and shields the flame with a hand")
          .with(Tool.held("long match", "match"), Tool.inLeft("matchbox"))
          .plays(call -> up(call, 3.2, m -> {
            double strike = m.ramp(0.35, 0.6);
            double near = m.ramp(0.8, 1.4);
            m.s().arm(LEFT, 0.10 - 0.01 * near, 1.20 + 0.10 * near, -0.34 - 0.04 * near).elbow(LEFT, 0.8, -0.7, 0.3).fingers(LEFT, -0.7, 0.3 + 0.4 * near, -0.6)
                .palm(LEFT, -0.6, 0, 0.8).curl(LEFT, 0.9 - 0.4 * near)
                .arm(RIGHT, 0.03 + 0.22 * strike - 0.14 * near, 1.22 + 0.16 * strike - 0.04 * near, -0.32 + 0.04 * near).elbow(RIGHT, 0.9, -0.6, 0.2)
                .fingers(RIGHT, -0.6, 0.4, -0.7).palm(RIGHT, -0.3, 0.1, 1).curl(RIGHT, 1.1).pointing(RIGHT, 0.4)
                .nod(18).lids(0.3);
          }));

  /** What is worn on a foot is put on or taken off there: bent down where one sits, on a knee where one stands. */
  static Motion shod(Call call, Target what, boolean on) {
    Lead lead = Lead.of(call);
    if (on && call.view().hand(what.name(), call.start()).isEmpty()) {
      lead.then(c -> Props.take(c.at(what)));
    }
    boolean sits = lead.call().posture() == Posture.SITTING;
    if (!sits) {
      lead.standing().then(c -> Lowering.toOneKnee(c.unhurried()));
    }
    lead.then(c -> Gesture.lasting(2.4).eased(0.4, 0.4).draws(sits ? Toilet::bent : Toilet::laces)
        .events(g -> List.of(on
            ? new Event.Attach(g.seconds() * 0.6, what.name(), call.performer(), Bone.FOOT_L)
            : new Event.Hold(g.seconds() * 0.5, what.name(), Event.Hand.RIGHT))).of(c));
    return sits ? lead.motion() : lead.act(Rising::toFeet);
  }

  private static void bent(Moment m) {
    double pull = Math.abs(m.wave(0.8));
    m.s().lean(0.62, 0).nod(24).foot(LEFT, 0.10, 0.16, -0.42);
    for (Side side : Side.values()) {
      double middle = side == LEFT ? 0.10 : -0.10;
      m.s().hand(side, middle + 0.05, 0.30 + 0.05 * pull, -0.44).elbow(side, 0.9, -0.3, 0.4).fingers(side, -0.4, -0.8, -0.4)
          .palm(side, -0.7, -0.3, 0.4).curl(side, 1.0);
    }
  }

  private static void laces(Moment m) {
    double pull = Math.abs(m.wave(0.8));
    m.s().pelvis(0, 0.50, 0.02).spine(0, 0.72, -0.80).look(0, -0.85, -1);
    for (Side side : Side.values()) {
      // the left foot is the one before
      double middle = side == LEFT ? 0.13 : -0.13;
      m.s().hand(side, middle + 0.06 + 0.08 * pull, 0.15 + 0.05 * pull, -0.38).elbow(side, 0.9, 0.1, 0.4).fingers(side, -0.6, -0.6, -0.5)
          .palm(side, -0.6, -0.4, 0.5).curl(side, 1.1).pointing(side, 0.4);
    }
  }
}
