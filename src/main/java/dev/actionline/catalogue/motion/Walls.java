package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import java.util.Set;
import org.joml.Vector3f;

/** Where a wall is that a place of the set is beside: a mark only tells where one stands. */
public final class Walls {
  private static final float FEEL_M = 0.55f;
  private static final int[] WAYS = {0, 180, 90, -90};

  private Walls() {}

  /**
   * On the spot beside the wall, the face to it or, with 180, the back; another target is come up to.
   *
   * @param off how far behind that spot, metres
   */
  public static Lead at(Call call, Target wall, double turned, double metres, float off) {
    Lead lead = Lead.of(call).standing();
    if (wall.kind() != Target.Kind.PLACE || !wall.markType().equals("floor")) {
      return lead.within(wall, metres).turnTo(lead.at().headingTo(call.view().point(wall, call.start())) + turned, 4);
    }
    double heading = heading(call, wall);
    Vector3f spot = new Vector3f(wall.point()).fma(-off, dev.actionline.stage.Stance.at(wall.point(), heading).forward());
    return lead.walkTo(spot, Gait.WALK).turnTo(heading + turned, 4);
  }

  private static double heading(Call call, Target wall) {
    double own = wall.heading().map(h -> (double) h).orElse(0.0);
    for (int way : WAYS) {
      Vector3f ahead = dev.actionline.stage.Stance.at(wall.point(), own + way).forward().mul(FEEL_M);
      if (!call.view().clear(new Vector3f(wall.point()).add(ahead), call.start(), Set.of(call.performer()))) {
        return own + way;
      }
    }
    return own;
  }
}
