package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Action.Needs;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** What two do against each other over a table. */
public final class Bouts {
  private Bouts() {}

  /** From one to the other over the table, and from the first to its middle, metres of the reference body. */
  private static final double APART_M = 1.06;

  private static final double TABLE_M = 0.53;

  /** The top on which the elbows stand, and the fists over it, metres. */
  private static final float TOP_M = 0.92f;

  private static final float FISTS_M = 0.27f;

  private static final double SECONDS = 5.2;

  public static final Action ARM_WRESTLE =
      Verb.named("arm-wrestle").words("arm wrestle, wrestle arms, armwrestle, arm-wrestle at table, arm-wrestle on table, arm-wrestle over table, arm-wrestle across table").doc("Two at a high table, an elbow on it and fist in fist: to and fro, and down")
          .needs(Needs.PERFORMER).mutual().with(Tool.stands(TABLE_M, "high table"))
          .answered(call -> call.target().map(t -> new Action.Reaction(t.name(), "arm-wrestle along", 0.02, Optional.empty())))
          .plays(call -> bout(call, true));

  public static final Action ARM_WRESTLE_ALONG =
      Verb.named("arm-wrestle along").words("push against arm").doc("Holds against who arm-wrestles, and loses")
          .plays(call -> bout(call, false));

  private static Motion bout(Call call, boolean first) {
    Optional<Target> other = call.target().filter(t -> t.kind() == Target.Kind.PERFORMER);
    Lead lead = Lead.of(call).standing();
    other.ifPresent(t -> {
      Target spot = Target.place(t.name(), call.view().stance(t.name(), call.start()).position());
      lead.facing(spot, 3);
    });
    return lead.act(c -> Gesture.lasting(SECONDS).eased(0.7, 0.5).draws(m -> draw(m, other, first))
        .events(g -> other.<List<Event>>map(t -> List.of(new Event.Contact(0.7, t.name()))).orElse(List.of())).of(c));
  }

  private static void draw(Moment m, Optional<Target> other, boolean first) {
    Call call = m.call();
    Vector3f to = other.map(t -> m.aim().stance(t.name()).position()).orElseGet(() -> Contacts.before(call, 0, APART_M));
    // whose fist is down first goes to his own left: seen from the first, the fists go to the left
    double sway = 0.10 * m.wave(0.55) * (1 - m.ramp(3.0, 3.6)) + 0.21 * m.ramp(3.4, 4.3);
    Vector3f aside = call.entry().right().mul((float) (first ? -sway : sway));
    Vector3f fists = call.entry().position().add(to).mul(0.5f).add(aside);
    fists.y = call.entry().y() + TOP_M + FISTS_M - (float) (0.9 * Math.max(0, sway * sway) / 0.21);
    Vector3f p = Ground.local(call.entry(), call.scale(), fists);
    m.s().add(Channel.PELVIS, 0, -0.06, 0.06).lean(0.34, 0.08 * (first ? -1 : 1) * sway).nod(-6).brows(-1, 0.3).mouth(0.16, -0.7).lids(0.3)
        .hand(RIGHT, p.x + 0.035, p.y, p.z + 0.05).elbow(RIGHT, 0.5, -1, 0.1).fingers(RIGHT, -0.5, 0.7, -0.4).palm(RIGHT, -1, -0.2, -0.5).curl(RIGHT, 1.2)
        .thumb(RIGHT, 0.6)
        .hand(LEFT, 0.24, (TOP_M + 0.03) / call.scale(), -0.36).elbow(LEFT, 0.9, -0.2, 0.5).fingers(LEFT, -0.6, 0, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.3);
    Vector3f eyes = new Vector3f(p).add(0, 0.1f, 0);
    m.s().look(eyes.x * 0.3, -0.1 + 0.08 * Easing.smooth(m.t()), -1);
  }
}
