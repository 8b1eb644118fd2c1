package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/** Fire that is put out from some steps off. */
public final class Foam {
  private Foam() {}

  /** From who sprays to what burns, metres of the reference body; how long, and when the fire is out, seconds. */
  private static final double OFF_M = 1.9;
  private static final double SECONDS = 4.6;
  private static final double BEGINS_S = 0.9;
  private static final double ENDS_S = 3.9;
  private static final int PUFFS = 5;

  public static final Action SPRAY =
      Verb.named("spray foam").words("spray foam on, foam down, spray with extinguisher, spray with foam, fire an extinguisher, discharge extinguisher, use an extinguisher")
          .doc("Holds a fire extinguisher by its handle, its horn in the other hand, and covers what burns with foam").with(Tool.held("foam extinguisher"))
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            call.target().ifPresent(t -> lead.within(t, OFF_M * call.scale()).facing(t, 10));
            return lead.act(c -> Gesture.lasting(SECONDS).eased(0.4, 0.4).paced().draws(m -> {
              double sweep = m.wave(0.45) * m.ramp(0.6, 1.2);
              m.s().hand(RIGHT, 0.24, 0.98, -0.16).elbow(RIGHT, 0.8, -0.3, 0.7).fingers(RIGHT, 0, -0.1, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
                  .hand(LEFT, 0.10 - 0.10 * sweep, 1.06, -0.42).elbow(LEFT, 0.9, -0.3, 0.5).fingers(LEFT, -0.1 - 0.3 * sweep, -0.08, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 1.4)
                  .twist(8 * sweep).lean(0.14, 0).add(dev.actionline.stage.Pose.Channel.PELVIS, 0, -0.06, 0).foot(LEFT, 0.16, 0, -0.20).foot(RIGHT, 0.16, 0, 0.16).nod(4).brows(-0.6, 0.1);
            }).events(g -> jet(g, c.target().map(t -> c.view().point(t, c.start())))).of(c));
          });

  /** Foam all along the way, and in a heap where it lands. */
  private static List<Event> jet(Gesture g, Optional<Vector3f> at) {
    Vector3f from = Contacts.before(g.call(), 1.05, 0.75);
    Vector3f to = at.map(Vector3f::new).orElseGet(() -> Contacts.before(g.call(), 0.5, OFF_M));
    Vector3f way = new Vector3f(to).sub(from);
    Vector3f forward = new Vector3f(way).normalize();
    List<Event> all = new ArrayList<>();
    for (double t = BEGINS_S; t < ENDS_S; t += 0.3) {
      for (int i = 0; i < PUFFS; i++) {
        Vector3f p = new Vector3f(from).fma((i + 0.3f) / PUFFS, way).add(0, (float) (0.25 * (i + 0.3) / PUFFS * (1 - (i + 0.3) / PUFFS)), 0);
        all.add(new Event.Effect(t, 0.5, "splash", p, forward, Map.of("size", 0.16 + 0.08 * i)));
      }
      all.add(new Event.Effect(t, 1.6, "splash", to, new Vector3f(0, 1, 0), Map.of("size", 0.6)));
    }
    all.add(new Event.Effect(ENDS_S - 0.8, 1.6, "smoke", to, new Vector3f(0, 1, 0), Map.of("size", 0.9, "strength", 0.6)));
    return all;
  }
}
