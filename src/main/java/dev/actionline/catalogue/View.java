package dev.actionline.catalogue;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * What an action may look at in its scene: the others, the props, the floor. All times are seconds of
 * the scene. Asking for somebody's joint gives the body before hands are put on moving things, so
 * that two performers who reach for each other do not wait for one another.
 */
public interface View {
  /** Where a performer's root is. */
  Stance stance(String performer, double sceneSeconds);

  /** Where a joint of a figure is, metres in the set; for a thing its middle. */
  Vector3f joint(String performer, Bone bone, double sceneSeconds);

  /** Metres from floor to crown, or a thing's height. */
  float height(String performer);

  /** World from prop. */
  Matrix4f prop(String prop, double sceneSeconds);

  /** What pulls everything down, metres a second squared; 0 where nothing weighs anything. */
  default double gravity() {
    return 9.81;
  }

  /** A mark of a prop, metres in the set; empty when the prop has none of that name. */
  Optional<Vector3f> propMark(String prop, String mark, double sceneSeconds);

  /** The prop that another lies in, a bag or a box; empty when it lies in none. */
  default Optional<String> container(String prop, double sceneSeconds) {
    return Optional.empty();
  }

  /** Where a target is at a time: a body part, a prop's middle or part, a place, the camera. */
  Vector3f point(Target target, double sceneSeconds);

  /**
   * From a prop's grip to a point of its hull, metres in its own frame.
   *
   * @param to of its box: -1, 0 or 1 of the half of each side, from the middle
   */
  default Vector3f fromGrip(String prop, Vector3f to) {
    return new Vector3f();
  }

  /** Which hand of whoever it is holds a prop; empty for what nobody holds. */
  default Optional<Event.Hand> hand(String prop, double sceneSeconds) {
    return Optional.empty();
  }

  /**
   * A door of the set that opens.
   *
   * @param name of its mark
   * @param threshold where one stands before it, in the set
   * @param out unit, level: out through it
   * @param knob where it is taken hold of, on the side that one stands on
   * @param latch unit, level: along the leaf, from its hinge to its free edge
   * @param inward whether it opens towards who stands before it
   */
  record Door(String name, Vector3f threshold, Vector3f out, Vector3f knob, Vector3f latch, boolean inward) {}

  /** The nearest door that opens, no farther from a place than that; empty when there is none. */
  default Optional<Door> door(Vector3f place, double metres) {
    return Optional.empty();
  }

  /** Floor height under a place; below a set's edge (a pit) it is the liquid's or the pit's. */
  float floor(float x, float z);

  /** Of several floors above one another the one nearest to a height: a step of a flight, and not the floor below it. */
  default float floor(float x, float z, float near) {
    return floor(x, z);
  }

  /** Whether the floor under a place is the surface of a liquid. */
  default boolean liquid(float x, float z) {
    return false;
  }

  /** Corners of a walk around the furniture, start and end included, on the floor. */
  List<Vector3f> path(Vector3f from, Vector3f to);

  /** Where whoever is nearest to a place stands or sits; empty when nobody else is within so many metres. */
  default Optional<Vector3f> nearest(Vector3f at, double metres, double sceneSeconds, String but) {
    return Optional.empty();
  }

  /**
   * Whether somebody could stand at a place without touching furniture or anybody.
   *
   * @param except whoever is not counted: himself, and whom he goes to
   */
  default boolean clear(Vector3f at, double sceneSeconds, Set<String> except) {
    return true;
  }
}
