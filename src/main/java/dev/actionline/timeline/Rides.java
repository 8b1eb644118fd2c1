package dev.actionline.timeline;

import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Who sits on something that moves by itself: a swing, a seesaw. The rider goes along with it. */
final class Rides {
  /** From a time on; {@code seat} in the set, while the part is at rest. */
  private record Ride(double from, Model.Part part, Vector3f seat) {}

  private final Model set;
  private final Map<String, List<Ride>> rides = new LinkedHashMap<>();

  Rides(Model set) {
    this.set = set;
  }

  /** Notes a rider, if the mark is on a moving part. */
  void add(String performer, String mark, double from) {
    set.marks().stream()
        .filter(m -> m.name().equals(mark) && !m.part().isEmpty())
        .findFirst()
        .ifPresent(
            m ->
                set.part(m.part())
                    .filter(p -> p.motion().type() != Model.Motion.Type.NONE)
                    .ifPresent(
                        p ->
                            rides
                                .computeIfAbsent(performer, n -> new ArrayList<>())
                                .add(new Ride(from, p, new Vector3f(m.position())))));
  }

  /** Whether somebody rides at all in the scene. */
  boolean sitsThen(String performer) {
    return rides.containsKey(performer);
  }

  boolean none() {
    return rides.isEmpty();
  }

  /** Where a ride carries somebody; {@code pitch} in degrees, forward positive. */
  record Carried(Stance stance, float pitch) {}

  /**
   * A rider's place.
   *
   * @param free when the rider last went anywhere by itself, seconds: a ride before that is over
   */
  Optional<Carried> at(String performer, Stance stance, double free, double seconds) {
    Optional<Ride> ride = ride(performer, free, seconds);
    if (ride.isEmpty()) {
      return Optional.empty();
    }
    Matrix4f moved = moved(ride.get(), seconds);
    Vector3f way = way(ride.get(), moved);
    Vector3f forward = moved.transformDirection(stance.forward());
    float pitch = (float) -Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, forward.y))));
    double heading = Stance.headingOf(forward.x, forward.z);
    Stance at = stance.moved(way.x, way.y, way.z).facing(heading);
    return Optional.of(new Carried(at, pitch));
  }

  /** How far a ride has brought somebody from where the seat rests; empty for nobody's ride. */
  Optional<Vector3f> way(String performer, double free, double seconds) {
    return ride(performer, free, seconds).map(r -> way(r, moved(r, seconds)));
  }

  private static Vector3f way(Ride ride, Matrix4f moved) {
    return moved.transformPosition(new Vector3f(ride.seat)).sub(ride.seat);
  }

  private static Matrix4f moved(Ride ride, double seconds) {
    Matrix4f rest = nearest(ride);
    return new Matrix4f(rest).mul(ride.part.motion().at(seconds)).mul(rest.invert(new Matrix4f()));
  }

  /** The ride that somebody is on at a time. */
  private Optional<Ride> ride(String performer, double free, double seconds) {
    Ride last = null;
    for (Ride ride : rides.getOrDefault(performer, List.of())) {
      if (ride.from <= seconds + 1e-9 && ride.from >= free - 1e-6) {
        last = ride;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Of several copies of a part the one whose seat this is. */
  private static Matrix4f nearest(Ride ride) {
    Matrix4f best = ride.part.placements().get(0);
    double least = Double.MAX_VALUE;
    for (Matrix4f m : ride.part.placements()) {
      double far = m.getTranslation(new Vector3f()).distance(ride.seat);
      if (far < least) {
        least = far;
        best = m;
      }
    }
    return best;
  }

  /** What carries somebody who sits on a moving part of the set. */
  Optional<Carried> of(Track track, double seconds) {
    if (none()) {
      return Optional.empty();
    }
    String name = track.role().name();
    double free =
        track.lastTravel(seconds, t -> way(name, -1e9, t).orElseGet(Vector3f::new));
    Stance stance = track.stance(seconds);
    // an action that began on the way began where the ride had brought its performer by then
    Vector3f brought =
        track.at(seconds)
            .flatMap(s -> way(name, free, s.start()))
            .orElseGet(Vector3f::new);
    return at(name, stance.moved(-brought.x, -brought.y, -brought.z), free, seconds);
  }
}
