package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Stance;
import java.util.Set;
import org.joml.Vector3f;

/** What many do at once, each his own way. */
public final class Flocks {
  private Flocks() {}

  /** So far each goes, and so high what has wings, metres; so much later than the first the last begins, seconds. */
  private static final double GOES_M = 4.5;
  private static final double UP_M = 2.6;
  private static final double LATE_S = 0.35;

  /** Ways that one looks for room on. */
  private static final int WAYS = 8;

  public static final Action SCATTER =
      Verb.named("scatter").words("disperse, burst apart, scatter away, fly apart, scatter off").doc("Makes off in a direction of its own: birds up and away, beasts and people at a run")
          .things(Flocks::scatters).plays(Flocks::runs);

  private static double way(Call call) {
    return 360 * Noise.unit(Noise.seed(61, call.performer()), 1);
  }

  private static Motion scatters(Call call) {
    boolean wings = call.view().propMark(call.performer(), "beak", call.start()).isPresent();
    double late = LATE_S * Noise.unit(Noise.seed(61, call.performer()), 2);
    double seconds = Manner.seconds(call, wings ? 2.6 : 3);
    double h = call.entry().heading();
    double heading = h + Ground.between(h, way(call));
    Vector3f from = call.entry().position();
    Vector3f ahead = Stance.at(from, heading).forward();
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double u = Easing.clamp((t - late) / (seconds - late));
          double gone = u * u * (1.7 - 0.7 * u);
          Vector3f p = new Vector3f(from).fma((float) (GOES_M * gone), ahead);
          p.y = wings ? (float) (from.y + UP_M * Easing.smooth(u * 1.1) * (0.75 + 0.25 * gone)) : call.view().floor(p.x, p.z);
          return Stance.at(p, Easing.mix(h, heading, Easing.smooth((t - late) / 0.25)));
        })
        .tilting(t -> wings ? 18 * Easing.bump((t - late) / 1.2) : 0, t -> 0);
  }

  private static Motion runs(Call call) {
    Lead lead = Lead.of(call).standing();
    Vector3f here = lead.at().position();
    for (int i = 0; i < WAYS; i++) {
      Vector3f to = new Vector3f(here).fma((float) GOES_M, Stance.at(here, way(call) + 360.0 * i / WAYS).forward());
      if (call.view().clear(to, call.start(), Set.of(call.performer()))) {
        return lead.walkTo(to, Travel.gait(call, Gait.RUN)).motion();
      }
    }
    return lead.motion();
  }
}
