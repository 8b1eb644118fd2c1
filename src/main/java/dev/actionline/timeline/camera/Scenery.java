package dev.actionline.timeline.camera;

import dev.actionline.shotlist.Term;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** What a camera may know of its scene; the timeline provides it. Times are seconds of the scene. */
public interface Scenery {

  /**
   * Something to frame, by the words of a list: a performer, {@code MARA hand}, a prop, a mark of the
   * set. Empty when nothing is known by these words.
   */
  Optional<Subject> subject(List<Term> words);

  /** All performers who are seen at a time, without things. */
  List<Subject> performers(double sceneSeconds);

  /** The same with the extras, who may stand in the way. */
  default List<Subject> everybody(double sceneSeconds) {
    return performers(sceneSeconds);
  }

  /** Walls of an interior as a box that cameras stay in: least corner, greatest corner, metres. */
  Optional<Box> room();

  /** Whether a point lies in furniture, a wall, a tree: no place for a lens, and nothing to see past. */
  boolean solid(Vector3f point);

  /** Where the set's action is centred when a shot frames nobody: its {@code centre} mark. */
  Vector3f centre();

  /** A box along the axes, metres in the set. */
  record Box(Vector3f low, Vector3f high) {}

  /** Something a camera can frame. */
  interface Subject {
    /** As written in the list. */
    String name();

    /** Who it belongs to when it is a part: the performer's name; else its own name. */
    default String owner() {
      return name();
    }

    Extent at(double sceneSeconds);

    /** Whether it stands so far behind the set that a camera does not go there: a skyline. */
    default boolean distant() {
      return false;
    }
  }

  /**
   * How large a subject is and where, at a moment.
   *
   * @param low lowest point: between the feet, metres in the set
   * @param high highest point: the crown, metres in the set
   * @param face centre of the face between the eyes; for a thing its middle
   * @param heading where the face or the thing's front points, degrees clockwise from north
   * @param width metres across
   * @param figure true for a person, whose sizes follow the face
   */
  record Extent(
      Vector3f low, Vector3f high, Vector3f face, float heading, float width, boolean figure) {
    public float height() {
      return Math.max(0.02f, high.y - low.y);
    }

    public Vector3f middle() {
      return new Vector3f(low).add(high).mul(0.5f);
    }
  }
}
