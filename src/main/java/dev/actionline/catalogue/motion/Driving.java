package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** One advances, the other gives way, at one pace, so that the distance between them stays. */
public final class Driving {
  private static final double SPEED = 0.75;
  private static final double BY_DEFAULT_M = 1.5;

  private Driving() {}

  private static Gait gait() {
    return Gait.WALK.faster(SPEED / Gait.WALK.get(Gait.Trait.SPEED))
        .plus(Gait.Trait.LEAN, 0.06).times(Gait.Trait.ARM_SWING, 0.5);
  }

  private static Target whom(Call call) {
    return call.target().orElseThrow();
  }

  /** Where the other is driven to. */
  private static Vector3f goal(Call call, Stance driver, Stance driven) {
    if (call.second().isPresent()) {
      Vector3f p = call.view().point(call.second().get(), call.start());
      p.y = driven.y();
      return p;
    }
    Vector3f away = driven.position().sub(driver.position());
    away.y = 0;
    Vector3f way = away.length() < 0.05f ? driver.forward() : away.normalize();
    return driven.position().fma((float) call.number("distance", BY_DEFAULT_M), way);
  }

  /** Walks at the other as far as the other is driven. */
  public static Motion advance(Call call) {
    Lead lead = Lead.of(call).standing();
    Stance other = call.view().stance(whom(call).name(), call.start());
    Vector3f goal = goal(call, lead.at(), other);
    double metres = Math.hypot(goal.x - other.x(), goal.z - other.z());
    Vector3f way = new Vector3f(goal).sub(other.position());
    way.y = 0;
    lead.facing(whom(call), 30);
    if (metres < 0.1) {
      return lead.motion();
    }
    Vector3f from = lead.at().position();
    Vector3f to = from.fma((float) (metres / way.length()), way, new Vector3f());
    Way path = Way.through(List.of(from, to));
    Vector3f drift = new Vector3f(way).normalize((float) SPEED);
    return lead.act(c -> c.has("firing") && Carriages.gun(c) ? firing(c, path, drift)
        : new Walking(c, gait(), path, 0, Carriages.ready(c)));
  }

  /** As many shots as the way has time for, the gun loaded between them. */
  private static Motion firing(Call call, Way path, Vector3f drift) {
    double seconds = new Walking(call, gait(), path, 0, Carriages.ready(call)).seconds();
    Shooting shots = Shooting.during(call, seconds);
    return new With(new Walking(call, gait(), path, 0, Optional.of(shots.carriage())), shots.events(drift));
  }

  /** The other retreats to the same mark. */
  public static Optional<Action.Reaction> answer(Call call) {
    Motion leads = advance(call);
    double first = leads.events().stream().mapToDouble(e -> e.at()).findFirst().orElse(0.4);
    return Optional.of(new Action.Reaction(whom(call).name(), "give way", Math.max(0, first - 0.3), call.second()));
  }

  /** Backwards, away from the target or to the second. */
  public static Motion giveWay(Call call) {
    Lead lead = Lead.of(call).standing();
    Stance here = lead.at();
    Vector3f to;
    if (call.second().isPresent()) {
      to = call.view().point(call.second().get(), call.start());
    } else if (call.target().isPresent()) {
      Vector3f from = call.view().point(call.target().get(), call.start());
      Vector3f away = here.position().sub(from);
      away.y = 0;
      Vector3f way = away.length() < 0.05f ? here.forward().negate() : away.normalize();
      to = here.position().fma((float) call.number("distance", BY_DEFAULT_M), way);
    } else {
      to = here.position().fma((float) -call.number("distance", BY_DEFAULT_M), here.forward());
    }
    to.y = here.y();
    if (to.distance(here.position()) < 0.1f) {
      return lead.motion();
    }
    Way path = Way.through(List.of(here.position(), to));
    lead.turnTo(path.heading(0) + 180, 40);
    return lead.act(c -> new Walking(c, gait(), path, 180, Carriages.of(c)));
  }
}
