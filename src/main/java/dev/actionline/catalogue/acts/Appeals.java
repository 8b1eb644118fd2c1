package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.Action.Needs.PERFORMER;
import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Speaking;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import java.util.List;
import java.util.Optional;

/** What is done before somebody, with the whole of the arms: pleading, grovelling, blessing, haggling, signalling with flags, conjuring. */
public final class Appeals {
  private Appeals() {}

  private static Lead facing(Call call) {
    return facing(call, Lead.of(call));
  }

  private static Lead facing(Call call, Lead lead) {
    call.target().ifPresent(t -> lead.facing(t, 20));
    return lead;
  }

  /** Down on both knees before whomever it is done to. */
  private static Lead onKnees(Call call) {
    return call.posture() == Posture.KNEELING ? Lead.of(call) : facing(call, Lead.of(call).standing()).then(c -> Lowering.toKnees(c.unhurried()));
  }

  private static List<Action.Reaction> answered(Call call, String does, double after) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).stream().map(t -> new Action.Reaction(t.name(), does, after, Optional.empty())).toList();
  }

  public static final Action PLEAD =
      Verb.named("plead").words("implore, entreat, beg on knees, plead with, implore on knees, plead on knees, beg for mercy, plead for mercy, beg for life, beg forgiveness, plead for life")
          .doc("On the knees, the clasped hands held up and shaken, the face turned up")
          .plays(call -> onKnees(call).act(c -> Gesture.lasting(4.0).eased(0.5, 0.4).looking().draws(m -> {
            double shake = 0.035 * m.wave(2.2);
            m.s().nod(-16).lean(0.06, 0).brows(1.2, -0.5).mouth(0.15 + 0.5 * Speaking.mouthOpen(m.call().seed(), m.t(), 1), -0.8);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.03, 1.30 + shake, -0.36 + shake).elbow(side, 0.9, -0.7, 0.3).fingers(side, -0.25, 0.9, -0.4).palm(side, -1, 0, 0).curl(side, 0.7);
            }
          }).of(c)));

  public static final Action GROVEL =
      Verb.named("grovel").words("kowtow, prostrate himself, prostrate herself, abase himself, grovel before, bow to the ground, bow to the floor, crawl before")
          .doc("On the knees, throws himself down, brow and palms to the floor, and up again to do it once more")
          .plays(call -> onKnees(call).act(c -> Gesture.lasting(5.0).eased(0.5, 0.4).draws(m -> {
            double up = Easing.bump((m.part() - 0.40) / 0.24);
            double down = 1 - up;
            m.s().pelvis(0, 0.46 - 0.10 * down, 0.10 + 0.10 * down).spine(0, 0.06 + 0.9 * up, -1).look(0, -0.75 + 0.9 * up, -1 + 0.2 * up).brows(1, -0.4).mouth(0.2, -0.7);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.20, 0.05 + 0.75 * up, -0.98 + 0.40 * up).elbow(side, 1, 0.2, 0.3).fingers(side, 0, 0.5 * up, -1).palm(side, -0.6 * up, -1 + up, 0).curl(side, 0.1);
            }
          }).of(c)));

  public static final Action BLESS =
      Verb.named("bless").words("give blessing, bless somebody, give a blessing, make the sign of the cross over, lay hands on head").doc("Two fingers raised, draws a great cross in the air over somebody who kneels")
          .answers(call -> answered(call, "kneel", 0.05))
          .plays(call -> facing(call).act(c -> Gesture.lasting(4.4).eased(0.5, 0.5).looking().draws(m -> {
            double u = m.t() / 1.05;
            double y = 1.74 - 0.56 * Easing.ramp(u, 0.6, 1.5) + 0.34 * Easing.ramp(u, 1.6, 2.0);
            double x = 0.12 - 0.30 * Easing.ramp(u, 1.6, 2.1) + 0.56 * Easing.ramp(u, 2.2, 3.0);
            m.s().nod(10).lids(0.3)
                .arm(RIGHT, x, y, -0.46).elbow(RIGHT, 0.9, -0.8, 0.2).fingers(RIGHT, -0.1, 1, -0.25).palm(RIGHT, -0.2, 0, -1).curl(RIGHT, 1.3).pointing(RIGHT, 1).thumb(RIGHT, 0.5)
                .arm(LEFT, 0.02, 1.16, -0.20).elbow(LEFT, 1, -0.6, 0.2).fingers(LEFT, -1, 0.2, 0).palm(LEFT, 0, 0, 1).curl(LEFT, 0.2);
          }).of(c)));

  public static final Action HAGGLE =
      Verb.named("haggle").words("bargain, barter, haggle with, bargain with, negotiate, dicker, haggle over, beat down price, drive a bargain")
          .doc("Money in one hand, holds up fingers, shakes the head and throws the hand out; the other does the like")
          .needs(PERFORMER).with(Tool.inLeft("banknotes"))
          .answers(call -> answered(call, "haggle back", 0.5))
          .plays(call -> facing(call).act(c -> Gesture.lasting(5.0).eased(0.35, 0.4).looking().draws(m -> bargains(m, 0)).of(c)));

  public static final Action HAGGLE_BACK =
      Verb.named("haggle back").words("refuse price, be bargained with").doc("Shakes the head at an offer and holds up more fingers")
          .plays(call -> facing(call).act(c -> Gesture.lasting(4.4).eased(0.35, 0.4).looking().draws(m -> bargains(m, 1.1)).of(c)));

  private static void bargains(Moment m, double late) {
    double turn = Math.sin(2 * Math.PI * 0.45 * (m.t() + late));
    double no = Math.max(0, -turn);
    double offer = Math.max(0, turn);
    m.s().turnHead(22 * no * m.wave(2)).lean(0.08 * offer - 0.05 * no, 0).brows(0.3 * offer - 0.7 * no, 0.4).mouth(0.1 + 0.6 * Speaking.mouthOpen(m.call().seed(), m.t() + late, 1), -0.2)
        .arm(RIGHT, 0.20 + 0.24 * no, 1.38 - 0.16 * no, -0.42 + 0.06 * no).elbow(RIGHT, 0.8, -0.8, 0.3).fingers(RIGHT, 0.1 + 0.5 * no, 1 - 0.7 * no, -0.2 - 0.6 * no)
        .palm(RIGHT, -0.1, 0.8 * no, -1 + no).curl(RIGHT, 1.3 * offer).pointing(RIGHT, offer).thumb(RIGHT, 0.3);
    if (late == 0) {
      m.s().arm(LEFT, 0.14, 1.14, -0.44).elbow(LEFT, 0.8, -0.8, 0.3).fingers(LEFT, -0.1, 0.2, -1).palm(LEFT, -0.5, 0.8, 0).curl(LEFT, 1.1);
    }
  }

  public static final Action SEMAPHORE =
      Verb.named("semaphore").words("signal with flags, signal with flag, wave flags, signal by flag, marshal, wave in plane, guide in plane, signal with two flags, send semaphore")
          .doc("A flag in each hand, holds both arms out stiffly now up, now down, now to the side")
          .with(Tool.object("signal flag"), Tool.inLeft("signal flag"))
          .plays(call -> facing(call, Lead.of(call).standing()).act(c -> Gesture.lasting(5.0).eased(0.3, 0.4).draws(m -> {
            signals(m, RIGHT, new double[] {40, 90, 140, 20, 90});
            signals(m, LEFT, new double[] {140, 40, 90, 90, 20});
            m.s().lean(-0.03, 0).mouth(0, -0.2);
          }).of(c)));

  /** A stiff arm, so many degrees from hanging, one after the other. */
  private static void signals(Moment m, Side side, double[] degrees) {
    double u = m.part() * degrees.length;
    int k = (int) Math.min(degrees.length - 1, u);
    double to = degrees[Math.min(k + 1, degrees.length - 1)];
    double a = Math.toRadians(Easing.mix(degrees[k], to, Easing.ramp(u - k, 0.65, 0.98)));
    m.s().arm(side, 0.20 + 0.50 * Math.sin(a), 1.40 - 0.50 * Math.cos(a), -0.14).elbow(side, 0.3, -0.4, 0.8).fingers(side, Math.sin(a), -Math.cos(a), -0.1).palm(side, 0, 0, -1).curl(side, 1.4);
  }

  public static final Action CONJURE =
      Verb.named("conjure")
          .words("perform magic, do magic, perform a magic trick, do a magic trick, perform magic trick, do magic trick, perform a trick, perform trick, do a trick, do trick, do a conjuring trick, perform magic tricks, pull rabbit out of hat, "
              + "pull a rabbit out of a hat, pull rabbit from hat, show a trick, work magic")
          .doc("Taps an upturned hat with a wand and draws a rabbit out of it")
          .with(Tool.inLeft("conjurer hat"), Tool.held("wand"))
          .plays(call -> facing(call, Lead.of(call).standing()).act(c -> Gesture.lasting(5.2).eased(0.4, 0.5).draws(m -> {
            double tap = m.ramp(0.5, 0.9) * (1 - m.ramp(1.9, 2.2));
            double bob = 0.06 * Math.max(0, m.wave(1.6)) * tap;
            double out = m.ramp(2.9, 3.6);
            m.s().nod(10 * tap - 6 * out).mouth(0.2 + 0.2 * out, 1.1).brows(0.3, 0.9 * out)
                .arm(LEFT, 0.16, 1.12, -0.36).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, 0, 0, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 0.5)
                .arm(RIGHT, 0.26 - 0.14 * tap, 1.34 + bob + 0.30 * out, -0.34).elbow(RIGHT, 0.9, -0.4, 0.3).fingers(RIGHT, -0.7, -0.4 + 0.9 * out, -0.6).palm(RIGHT, -0.7, -0.5, 0).curl(RIGHT, 1.3);
          }).events(g -> c.with().<List<Event>>map(hat -> List.of(new Event.Move(2.9, 0.7, hat.name(), "rabbit", 0, 1))).orElse(List.of())).of(c)));
}
