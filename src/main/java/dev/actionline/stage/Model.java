package dev.actionline.stage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A set or a prop, read from a description in models/.
 *
 * @param name of the catalogue: {@code foundry}, {@code shotgun}
 * @param words that mean it, lower-case lemmas, the name first
 * @param doc one line
 * @param marks places on it that performers and cameras use
 * @param lights that belong to it: practicals, and for a set its sun and ambience
 * @param low the least corner of its extent, metres, model frame
 * @param high the greatest corner
 */
public record Model(
    String name,
    Kind kind,
    List<String> words,
    String doc,
    List<Material> materials,
    List<Part> parts,
    List<Mark> marks,
    List<Light> lights,
    Optional<Air> air,
    List<Obstacle> obstacles,
    Vector3f low,
    Vector3f high) {

  /** What it is for. */
  public enum Kind {
    SET,
    PROP,
    BACKDROP
  }

  /**
   * A rigid piece. Repeats (a chain's links, a row of trees) are placements of one mesh.
   *
   * @param placements model from part, one for each copy, before any motion
   * @param motion what it does by itself
   * @param hinge how somebody can move it: a door, a lid, a drawer
   * @param on the part that takes it along, as a thigh does a shin; empty for none
   */
  public record Part(
      String name, Mesh mesh, List<Matrix4f> placements, Motion motion, Hinge hinge, String on) {
    public Part(String name, Mesh mesh, List<Matrix4f> placements, Motion motion, Hinge hinge) {
      this(name, mesh, placements, motion, hinge, "");
    }

    public Part(String name, Mesh mesh, List<Matrix4f> placements, Motion motion) {
      this(name, mesh, placements, motion, Hinge.NONE);
    }

    /** True when the part never leaves its placements. */
    public boolean still() {
      return motion.type() == Motion.Type.NONE && hinge.type() == Hinge.Type.NONE;
    }

    /**
     * Model from part for one copy.
     *
     * @param seconds of the scene, for the part's own motion
     * @param moved 0..1, how far somebody has moved it
     */
    public Matrix4f modelFromPart(int copy, double seconds, double moved) {
      return new Matrix4f(placements.get(copy)).mul(hinge.at(moved)).mul(motion.at(seconds));
    }
  }

  /**
   * How far a part can be moved by hand.
   *
   * @param axis unit, in the part's frame
   * @param pivot in the part's frame, metres; for TURN and SWELL
   * @param amount TURN: degrees when moved all the way; DRAW: metres along the axis; SWELL: times its size
   */
  public record Hinge(Type type, Vector3f axis, Vector3f pivot, float amount) {
    public static final Hinge NONE =
        new Hinge(Type.NONE, new Vector3f(0, 1, 0), new Vector3f(), 0);

    /** A door or lid turns, a drawer or sliding door is drawn, a balloon swells. */
    public enum Type {
      NONE(""),
      TURN("hinge"),
      DRAW("draw"),
      SWELL("swell");

      private final String key;

      Type(String key) {
        this.key = key;
      }

      /** The word for it in a description; empty for none. */
      public String key() {
        return key;
      }
    }

    /** Part from part at rest, moved by 0..1. */
    public Matrix4f at(double moved) {
      Matrix4f m = new Matrix4f();
      if (type == Type.TURN) {
        m.translate(pivot)
            .rotate((float) Math.toRadians(amount * moved), axis)
            .translate(-pivot.x, -pivot.y, -pivot.z);
      } else if (type == Type.DRAW) {
        m.translate(new Vector3f(axis).mul((float) (amount * moved)));
      } else if (type == Type.SWELL) {
        m.scaleAround((float) (1 + (amount - 1) * moved), pivot.x, pivot.y, pivot.z);
      }
      return m;
    }
  }

  /**
   * Endless motion of a part, closed form in time.
   *
   * @param axis unit, in the part's frame
   * @param pivot in the part's frame, metres
   * @param amount SPIN: degrees a second; SWING: degrees each side; SLIDE: metres each side; TRAVEL:
   *     metres a second along the axis, wrapping every {@code period} metres
   * @param period seconds for SWING and SLIDE
   * @param phase 0..1
   */
  public record Motion(
      Type type, Vector3f axis, Vector3f pivot, float amount, float period, float phase) {
    public static final Motion NONE =
        new Motion(Type.NONE, new Vector3f(0, 1, 0), new Vector3f(), 0, 1, 0);

    /** How it moves. */
    public enum Type {
      NONE,
      SPIN,
      SWING,
      SLIDE,
      TRAVEL
    }

    /** The part's own motion after some seconds: part from part at rest. */
    public Matrix4f at(double seconds) {
      Matrix4f m = new Matrix4f();
      if (type == Type.NONE) {
        return m;
      }
      double turn = 2 * Math.PI * (seconds / period + phase);
      switch (type) {
        case SPIN -> about(m, Math.toRadians(amount * (seconds % 3600)) + 2 * Math.PI * phase);
        case SWING -> about(m, Math.toRadians(amount) * Math.sin(turn));
        case SLIDE -> m.translate(new Vector3f(axis).mul((float) (amount * Math.sin(turn))));
        default -> {
          double way = (amount * seconds + phase * period) % period;
          m.translate(new Vector3f(axis).mul((float) way));
        }
      }
      return m;
    }

    private void about(Matrix4f m, double radians) {
      m.translate(pivot).rotate((float) radians, axis).translate(-pivot.x, -pivot.y, -pivot.z);
    }
  }

  /**
   * A named place: {@code crucible}, {@code edge}, {@code seat}, {@code handle}, {@code muzzle}.
   *
   * @param position metres, model frame
   * @param heading degrees clockwise from north: where somebody at the mark faces
   * @param type {@code floor} (stand there), {@code seat}, {@code surface} (things lie there), {@code
   *     edge} (stand before the drop, facing it), {@code grip}, {@code muzzle}, {@code liquid}, {@code
   *     door}, {@code look}
   * @param words other names, lower-case lemmas
   * @param part name of the moving part it rides on, or empty; the position is that at rest
   */
  public record Mark(
      String name, String type, Vector3f position, float heading, List<String> words, String part) {
    public Mark(String name, String type, Vector3f position, float heading, List<String> words) {
      this(name, type, position, heading, words, "");
    }
  }

  /**
   * A light.
   *
   * @param position metres, model frame; for a SUN the direction towards it
   * @param color linear Rec.709
   * @param intensity SUN: irradiance; POINT: radiant intensity, falling with the square of distance
   * @param radius metres around the light where it does not grow any more
   */
  public record Light(
      String name,
      Type type,
      Vector3f position,
      Vector3f color,
      float intensity,
      float radius,
      boolean shadow) {
    /** Kind of light. */
    public enum Type {
      SUN,
      POINT
    }
  }

  /**
   * Ambience of a set: hemisphere light, sky and fog, linear Rec.709.
   *
   * @param fogStart metres from the camera
   * @param fogDensity per metre beyond that
   */
  public record Air(
      Vector3f skyTop,
      Vector3f skyHorizon,
      Vector3f ambientUp,
      Vector3f ambientDown,
      Vector3f fog,
      float fogStart,
      float fogDensity,
      boolean clouds) {}

  /** Ground plan that people walk around: a box seen from above, metres, model frame. */
  public record Obstacle(float minX, float minZ, float maxX, float maxZ, float height) {}

  public Optional<Part> part(String wanted) {
    return parts.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }

  /** Whether it shows a beast: what has a head that looks. */
  public boolean beast() {
    return marks.stream().anyMatch(m -> m.name().equals("head") && m.type().equals("look"));
  }

  /** A mark by name, else by one of its words. */
  public Optional<Mark> mark(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    for (Mark mark : marks) {
      if (mark.name().equals(wanted)) {
        return Optional.of(mark);
      }
    }
    for (Mark mark : marks) {
      if (mark.words().contains(wanted)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /**
   * Where a part is taken by those that it is on: model from model at rest.
   *
   * @param moved how far somebody has moved each, by name; 0..1, beasts' limbs to either side
   */
  public Matrix4f taken(Part part, java.util.Map<String, Float> moved) {
    Optional<Part> by = part.on().isEmpty() ? Optional.empty() : part(part.on());
    if (by.isEmpty()) {
      return new Matrix4f();
    }
    Matrix4f rest = by.get().placements().get(0);
    return taken(by.get(), moved).mul(rest).mul(by.get().hinge().at(moved.getOrDefault(by.get().name(), 0f))).mul(rest.invert(new Matrix4f()));
  }
}
