package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3f;

/** Where a wall is that a place of the set is beside: a mark only tells where one stands. */
public final class Walls {
  private static final float FEEL_M = 0.55f;
  private static final float CHEST_M = 1.25f;
  private static final int[] WAYS = {0, 180, 90, -90};

  /** Who looks at a board from further aside than this does not know which way it looks, degrees. */
  private static final double OBLIQUE_DEGREES = 70;

  /** A wall is no farther from a place beside it; how exactly it is found; and how far from it nobody can stand any more, metres. */
  private static final float NEAR_M = 0.9f;
  private static final float STEP_M = 0.02f;
  private static final float BODY_M = 0.22f;

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

  /** Within reach of a board or a window and square to it. */
  public static Lead square(Call call, Target pane, double metres) {
    Lead lead = Lead.of(call).standing().within(pane, metres);
    double to = lead.at().headingTo(call.view().point(pane, call.start()));
    double heading = pane.heading().map(h -> (double) h).filter(h -> Math.abs(Math.IEEEremainder(h - to, 360)) < OBLIQUE_DEGREES).orElse(to);
    return lead.turnTo(heading, 6);
  }

  /** The back to a wall and so near: on the way to it one stops where one would touch it. */
  public static Lead backTo(Call call, Target wall, float metres) {
    if (!wall.markType().equals("floor")) {
      return at(call, wall, 180, metres, 0);
    }
    double heading = heading(call, wall);
    Vector3f ahead = dev.actionline.stage.Stance.at(wall.point(), heading).forward();
    float far = 0;
    while (far < NEAR_M && call.view().clear(new Vector3f(wall.point()).fma(far, ahead), call.start(), Set.of(call.performer()))) {
      far += STEP_M;
    }
    return at(call, wall, 180, metres, metres - far - BODY_M);
  }

  /** The same call for the wall itself, at the height of a chest, where its target is a place beside one. */
  public static Call reached(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PLACE && t.markType().equals("floor"))
        .flatMap(t -> beside(call, t).map(h -> call.at(new Target(
            t.kind(), t.name(), t.part(), new Vector3f(t.point()).fma(FEEL_M, dev.actionline.stage.Stance.at(t.point(), h).forward()).add(0, CHEST_M, 0),
            Optional.of((float) (double) h), "look"))))
        .orElse(call);
  }

  private static double heading(Call call, Target wall) {
    return beside(call, wall).orElseGet(() -> wall.heading().map(h -> (double) h).orElse(0.0));
  }

  private static Optional<Double> beside(Call call, Target wall) {
    double own = wall.heading().map(h -> (double) h).orElse(0.0);
    for (int way : WAYS) {
      Vector3f ahead = dev.actionline.stage.Stance.at(wall.point(), own + way).forward().mul(FEEL_M);
      if (!call.view().clear(new Vector3f(wall.point()).add(ahead), call.start(), Set.of(call.performer()))) {
        return Optional.of(own + way);
      }
    }
    return Optional.empty();
  }
}
