package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joml.Vector3f;

/**
 * A place.
 *
 * @param heading where to face there, degrees; empty when it does not say
 * @param markType type of its mark, empty for a bare point
 * @param at who or what it is told by, if it is
 */
record Spot(
    Vector3f point,
    OptionalDouble heading,
    String markType,
    String mark,
    Optional<Target> at,
    String relation) {

  Spot at(Vector3f other, OptionalDouble faces) {
    return new Spot(other, faces, markType, mark, at, relation);
  }

  Target target(String words) {
    Optional<Float> faces =
        heading.isPresent() ? Optional.of((float) heading.getAsDouble()) : Optional.empty();
    return new Target(
        Target.Kind.PLACE, mark.isEmpty() ? words : mark, Optional.empty(), point, faces, markType);
  }
}
