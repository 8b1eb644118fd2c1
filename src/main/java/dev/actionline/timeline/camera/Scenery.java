package dev.actionline.timeline.camera;

import dev.actionline.shotlist.Term;
import java.util.List;
import java.util.Optional;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** What a camera may know of its scene; the timeline provides it. Times are seconds of the scene. */
public interface Scenery {

  /**
   * Something to frame, by the words of a list: a performer, {@code MARA hand}, a prop, a mark of the
   * set. Empty when nothing is known by these words.
   */
  Optional<Subject> subject(List<Term> words);

  /**
   * Those that the words of a list mean together: of {@code children sliding} one who does slide then, and
   * those who are near.
   *
   * @param sceneSeconds when they are to be seen
   */
  default List<Subject> together(List<Term> words, double sceneSeconds) {
    return subject(words).stream().toList();
  }

  /** All performers who are seen at a time, without things. */
  List<Subject> performers(double sceneSeconds);

  /**
   * Who and what else is there and may stand in the way: performers and large props, not extras, who
   * make way themselves.
   */
  List<Bystander> bystanders(double sceneSeconds);

  /** Of the set, what somebody sits on at a time that moves with him: a swing is no wall to be taken out. */
  default List<Ball> ridden(double sceneSeconds) {
    return List.of();
  }

  /** Walls of an interior as a box that cameras stay in: least corner, greatest corner, metres. */
  Optional<Box> room();

  /**
   * The share of the way from one point to another at which the set is met; 1 when it is not. What is
   * seen from behind is not there, as in the picture.
   */
  double free(Vector3f from, Vector3f to);

  /** Whether nothing of the set is between two points. */
  default boolean clear(Vector3f from, Vector3f to) {
    return free(from, to) >= 1;
  }

  /** Whether a point lies in furniture, a wall, a tree, or too near to one: no place for a lens. */
  boolean buried(Vector3f eye);

  /** Whether the picture shows that a lens has no room: the box round a chair or under a table holds no tripod, but nothing of it is seen. */
  default boolean blinds(Vector3f eye) {
    return buried(eye);
  }

  /** Where the set's action is centred when a shot frames nobody: its {@code centre} mark. */
  Vector3f centre();

  /** A box along the axes, metres in the set. */
  record Box(Vector3f low, Vector3f high) {
    /** Whether a place on the floor is in it. */
    public boolean holds(Vector3f place) {
      return holds(place, 0);
    }

    /** Whether a place is over its floor, or no farther beside it, metres. */
    boolean holds(Vector3f place, float beside) {
      return place.x >= low.x - beside && place.x <= high.x + beside && place.z >= low.z - beside && place.z <= high.z + beside;
    }
  }

  /** Somebody or something that may stand in the way. */
  interface Bystander {
    /** The performer's or the prop's name. */
    String name();

    /** Whether it can be carried off for a shot: a large prop that nobody holds. */
    boolean movable();

    /** Whether it is somebody rather than something. */
    boolean person();

    /** Whether it hides one point from another, metres in the set. */
    boolean between(Vector3f from, Vector3f to);
  }

  /** Something a camera can frame. */
  interface Subject {
    /** As written in the list. */
    String name();

    /** Who it belongs to when it is a part: the performer's name; else its own name. */
    default String owner() {
      return name();
    }

    Extent at(double sceneSeconds);

    /** How its head stands, which looks along -Z with the crown up; level to its front where nothing is known of a head. */
    default Quaternionf head(double sceneSeconds) {
      return new Quaternionf().rotateY((float) -Math.toRadians(at(sceneSeconds).heading()));
    }

    /** Whether it is there to be seen; somebody may come later, or sink. */
    default boolean seen(double sceneSeconds) {
      return true;
    }
  }

  /** What is asked of a part of a subject when it is framed. */
  enum Region {
    HEAD,
    CHEST,
    ARMS,
    WAIST,
    HANDS,
    LEGS,
    FEET,
    THING
  }

  /** A ball that a part of a subject fills, metres in the set. */
  record Ball(Vector3f centre, float radius, Region region) {}

  /** What kind of subject it is; it decides what a size means. */
  enum Kind {
    /** Sizes follow the face and the body's height. */
    FIGURE,
    /** Sizes are more or less air around its extent. */
    THING,
    /** As a thing, but nearer, and from where its length and its head are seen. */
    BEAST,
    /** Something on the horizon: sizes are how much of the horizon. */
    VISTA
  }

  /**
   * How large a subject is and where, at a moment.
   *
   * @param low lowest point: between the feet, metres in the set
   * @param high highest point: the crown, metres in the set
   * @param face centre of the face between the eyes; for a thing its middle
   * @param heading where the face or the thing's front points, degrees clockwise from north
   * @param width metres across
   * @param stature a figure's height when it stands upright; a thing's own height
   * @param balls what it fills
   */
  record Extent(
      Vector3f low,
      Vector3f high,
      Vector3f face,
      float heading,
      float width,
      Kind kind,
      float stature,
      List<Ball> balls) {
    /** Faces nearer to each other than this are together, metres. */
    private static final double CLINCH = 0.45;

    public Extent {
      balls = List.copyOf(balls);
    }

    public boolean figure() {
      return kind == Kind.FIGURE;
    }

    public float height() {
      return Math.max(0.02f, high.y - low.y);
    }

    /** The head alone; all of what has none. */
    public Extent head() {
      List<Ball> head = balls.stream().filter(b -> b.region() == Region.HEAD).toList();
      return head.isEmpty() ? this : new Extent(low, high, face, heading, width, kind, stature, head);
    }

    /** The same with its front elsewhere, degrees. */
    public Extent facing(double degrees) {
      return new Extent(low, high, face, (float) degrees, width, kind, stature, balls);
    }

    /** Whether two have their faces together, in a kiss, an embrace, a whisper: neither hides the other to be seen apart. */
    public boolean clasps(Extent other) {
      return figure() && other.figure() && face.distance(other.face) < CLINCH;
    }

    public Vector3f middle() {
      return new Vector3f(low).add(high).mul(0.5f);
    }
  }
}
