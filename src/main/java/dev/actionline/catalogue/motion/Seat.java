package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Stance;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A place to sit.
 *
 * @param point where the hips go, on the seat's surface, metres of the set
 * @param heading where one who sits there faces
 */
public record Seat(Vector3f point, double heading) {

  /** How far from the middle of a table one sits on it, metres. */
  private static final float EDGE_M = 0.2f;

  /** Goes to the seat the call names, turns round and sits; with none, on the floor right here. */
  public static Motion take(Call call) {
    if (call.posture() == Posture.SITTING && call.target().isEmpty()) {
      return new Still(call, Manner.seconds(call, 1), java.util.List.of());
    }
    Lead lead = Lead.of(call).standing();
    Optional<Seat> seat = of(call);
    if (seat.isEmpty()) {
      double height = call.number("seat", call.has("on floor", "cross-legged") ? 0 : 0);
      return lead.act(c -> Lowering.toSeat(c, height / c.scale()));
    }
    Seat s = seat.get();
    Stance there = new Stance(s.point.x, call.entry().y(), s.point.z, (float) s.heading);
    Vector3f before = there.position()
        .fma((float) (Lowering.SEAT_BEHIND_M * call.scale()), there.forward());
    float floor = call.view().floor(before.x, before.z);
    before.y = floor;
    lead.walkTo(before, Gait.WALK).turnTo(s.heading, 4);
    return lead.act(c -> Lowering.toSeat(c, (s.point.y - floor) / c.scale()));
  }

  private static Optional<Seat> of(Call call) {
    if (call.target().isEmpty()) {
      return Optional.empty();
    }
    Target target = call.target().get();
    double t = call.start();
    if (target.kind() == Target.Kind.PLACE && target.markType().equals("seat")) {
      return Optional.of(new Seat(new Vector3f(target.point()), target.heading().orElse(0f)));
    }
    if (target.kind() == Target.Kind.PLACE && target.markType().equals("surface")) {
      return Optional.of(edge(call, target.point()));
    }
    if (target.kind() == Target.Kind.PROP) {
      Matrix4f prop = call.view().prop(target.name(), t);
      Vector3f ahead = prop.transformDirection(new Vector3f(0, 0, -1));
      double heading = Stance.headingOf(ahead.x, ahead.z);
      Vector3f point = call.view().propMark(target.name(), "seat", t)
          .orElseGet(() -> call.view().point(target, t));
      return Optional.of(new Seat(point, heading));
    }
    return Optional.empty();
  }

  /** On the edge of a table or a counter, on the side that one comes from. */
  private static Seat edge(Call call, Vector3f middle) {
    Vector3f here = call.entry().position();
    Vector3f towards = new Vector3f(here.x - middle.x, 0, here.z - middle.z);
    towards = towards.length() < 0.05f ? call.entry().forward() : towards.normalize();
    return new Seat(new Vector3f(middle).fma(EDGE_M, towards), Stance.headingOf(towards.x, towards.z));
  }
}
