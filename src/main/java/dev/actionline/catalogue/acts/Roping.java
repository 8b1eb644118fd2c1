package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;

/** What is done with a rope in the open: whirled over the head, thrown over a beast. */
public final class Roping {
  private Roping() {}

  private static final double WHIRLED_S = 4;

  /** When a loop leaves the hand, and is round a neck, seconds; and of all. */
  private static final double THROWN_S = 2.2;
  private static final double CAUGHT_S = 2.6;
  private static final double SECONDS = 3.0;

  private static final double TAUT_S = 2.6;

  public static final Action WHIRL =
      Verb.named("whirl rope").words("whirl a rope, whirl a lasso, whirl lasso, whirl the rope, whirl the lasso, twirl a rope, twirl rope, twirl a lasso, twirl lasso, swing a lasso, swing lasso, swing the lasso, spin a lasso, spin lasso, spin a rope, whirl a lariat, swing a lariat, twirl a lariat")
          .doc("Whirls the loop of a rope over the head").with(Tool.held("whirled lasso"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(WHIRLED_S).eased(0.4, 0.4).draws(m -> whirls(m, 0)).of(c)));

  public static final Action LASSO =
      Verb.named("lasso").words("lariat, rope in, throw lasso at, throw a lasso at").doc("Whirls a rope over the head, throws its loop over a beast and leans back on it").with(Tool.held("whirled lasso"))
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            call.target().ifPresent(t -> lead.facing(t, 8));
            return lead.act(c -> Gesture.lasting(SECONDS).eased(0.4, 0.2).paced().draws(Roping::ropes).events(g -> {
              List<Event> all = new ArrayList<>();
              c.with().ifPresent(w -> all.add(new Event.Show(THROWN_S, w.name(), false)));
              c.target().map(Target::name).ifPresent(t -> all.add(new Event.Contact(CAUGHT_S, t)));
              return all;
            }).of(c));
          });

  private static void ropes(Moment m) {
    double thrown = m.ramp(THROWN_S - 0.35, THROWN_S);
    whirls(m, thrown);
  }

  public static final Action TAUT =
      Verb.named("hold rope taut").words("lean back on rope, strain at rope").doc("Both hands on a rope that leads to what is caught, leaning back on it")
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(TAUT_S).eased(0.4, 0.4).draws(m -> {
            double heave = 0.05 * m.wave(0.9);
            m.s().hand(LEFT, 0.04, 1.06, -0.26 + heave).elbow(LEFT, 0.8, -0.4, 0.6).fingers(LEFT, -0.3, 0.1, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 1.5)
                .hand(RIGHT, 0.08, 1.0, -0.10 + heave).elbow(RIGHT, 0.8, -0.3, 0.7).fingers(RIGHT, -0.3, 0.1, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
                .lean(-0.28, 0).add(Channel.PELVIS, 0, -0.10, 0.10).foot(LEFT, 0.14, 0, -0.30).foot(RIGHT, 0.16, 0, 0.14).mouth(0.2, -0.5);
          }).of(c)));

  /**
   * The right hand going round over the head.
   *
   * @param thrown 1 when the arm is stretched out ahead
   */
  private static void whirls(Moment m, double thrown) {
    double a = 2 * Math.PI * 1.3 * m.t();
    double on = 1 - thrown;
    m.s().hand(RIGHT, 0.26 + 0.08 * on * Math.cos(a), 1.72 - 0.32 * thrown, -0.10 - 0.56 * thrown + 0.10 * on * Math.sin(a)).elbow(RIGHT, 0.8, 0.1 - 0.3 * thrown, 0.3)
        .fingers(RIGHT, 0, on - 0.1, -0.15 - thrown).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.4 - 0.9 * thrown)
        .hand(LEFT, 0.16, 1.02, -0.30).elbow(LEFT, 0.8, -0.4, 0.5).fingers(LEFT, -0.3, 0.1, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 1.4)
        .twist(-14 * on + 12 * thrown).lean(0.06 + 0.16 * thrown, 0).foot(LEFT, 0.14, 0, -0.20).foot(RIGHT, 0.14, 0, 0.12).look(0, 0.05, -1);
  }
}
