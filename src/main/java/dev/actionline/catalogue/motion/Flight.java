package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** A flight of stairs that a place of the set is the foot of: over it and on the landing, or down again. */
final class Flight {
  private static final float STEP_M = 0.12f;

  /** How high a step is, metres. */
  private static final float USUAL_M = 0.18f;

  /** No step is so high, and what rises no more in all is no flight, metres. */
  private static final float HIGHEST_M = 0.32f;
  private static final float FLIGHT_M = 0.5f;

  /** So far one looks for the first step, and so far one goes on at the top, metres. */
  private static final float FIRST_M = 1.6f;
  private static final float BEYOND_M = 0.7f;

  private static final float LONGEST_M = 14;

  private Flight() {}

  /** The corners of the way up or down it; empty for who is told neither, and where nothing rises. */
  static Optional<List<Vector3f>> of(Call call, Target foot, Vector3f here) {
    boolean down = (call.relation().equals("down") || call.verb().endsWith(" down")) && here.y - foot.point().y > FLIGHT_M;
    boolean up = !down && (call.relation().equals("up") || call.verb().endsWith(" up") || call.verb().equals("climb"));
    if (foot.kind() != Target.Kind.PLACE || foot.heading().isEmpty() || !up && !down) {
      return Optional.empty();
    }
    Vector3f bottom = new Vector3f(foot.point());
    Optional<Vector3f> top = top(call, bottom, Stance.at(bottom, foot.heading().get()).forward());
    return top.map(t -> {
      if (down) {
        Vector3f landing = new Vector3f(t);
        landing.y = here.y;
        return List.of(new Vector3f(here), landing, bottom);
      }
      List<Vector3f> corners = new ArrayList<>(call.view().path(here, bottom));
      corners.add(t);
      return corners;
    });
  }

  /** On foot up or down the flight that a climb is over; empty for what is climbed with the hands. */
  static Optional<Motion> climbed(Call call) {
    Lead lead = Lead.of(call);
    Optional<List<Vector3f>> way = call.posture() == Posture.HANGING ? Optional.empty() : call.target().flatMap(t -> of(call, t, call.entry().position()));
    return way.map(w -> {
      Way line = Way.through(w);
      lead.standing().turnTo(line.heading(0), 70);
      return lead.act(c -> new Walking(c, GaitManners.apply(Gait.WALK, c.manner()), line, 0, Carriages.of(c)));
    });
  }

  private static Optional<Vector3f> top(Call call, Vector3f foot, Vector3f ahead) {
    float height = foot.y;
    float last = 0;
    for (float far = STEP_M; far < LONGEST_M; far += STEP_M) {
      Vector3f p = new Vector3f(foot).fma(far, ahead);
      float floor = call.view().floor(p.x, p.z, height + USUAL_M);
      if (floor - height > 0.02f && floor - height < HIGHEST_M) {
        height = floor;
        last = far;
      } else if (far - last > (last == 0 ? FIRST_M : BEYOND_M) || Math.abs(floor - height) > HIGHEST_M) {
        break;
      }
    }
    Vector3f top = new Vector3f(foot).fma(last + BEYOND_M, ahead);
    top.y = height;
    return Optional.of(top).filter(t -> t.y - foot.y > FLIGHT_M);
  }
}
