package dev.actionline.catalogue;

import java.util.Optional;
import org.joml.Vector3f;

/**
 * What an action is done to, or where it goes.
 *
 * @param kind what it is
 * @param name performer or prop as declared; the mark's name for a place; {@code camera}
 * @param part of a performer's body or of a prop: {@code shoulder}, {@code handle}; empty for the whole
 * @param point for a PLACE: where, metres in the set. For a floor mark the spot to stand on.
 * @param heading for a PLACE: where to face there, degrees; empty when it does not say
 * @param markType for a PLACE: the type of its mark: floor seat surface edge liquid door look; empty
 *     for a bare point
 */
public record Target(
    Kind kind,
    String name,
    Optional<String> part,
    Vector3f point,
    Optional<Float> heading,
    String markType) {
  /** What a target is. */
  public enum Kind {
    PERFORMER,
    PROP,
    PLACE,
    CAMERA
  }

  public static Target prop(String name) {
    return new Target(Kind.PROP, name, Optional.empty(), new Vector3f(), Optional.empty(), "");
  }

  public static Target place(String name, Vector3f point) {
    return new Target(Kind.PLACE, name, Optional.empty(), point, Optional.empty(), "");
  }
}
