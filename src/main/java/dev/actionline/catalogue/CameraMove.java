package dev.actionline.catalogue;

import java.util.List;

/**
 * A way to move a camera: a pure function of how far the move has come. Directions in the name of a
 * move are the picture's own: right is to the right of the frame.
 */
public interface CameraMove extends Entry {

  /** What the camera keeps doing for its subject while the shot runs. */
  enum Ride {
    /** Nothing: it stays. */
    NONE,
    /** Stays where it is and turns after the subject. */
    TURNING,
    /** Travels beside the subject, at the side it was framed from. */
    BESIDE,
    /** Travels behind it. */
    BEHIND,
    /** Travels before it, looking back at its face. */
    BEFORE,
    /** Is fixed to its body and turns with it. */
    FIXED
  }

  /** The pair of words that tells which way a move goes; the first is positive. */
  enum Way {
    NONE(List.of(), List.of()),
    DEPTH(List.of("in", "closer", "forward", "forwards"), List.of("out", "back", "backward", "backwards", "away")),
    SIDE(List.of("right"), List.of("left")),
    HEIGHT(List.of("up", "upward", "upwards", "above"), List.of("down", "downward", "downwards", "below")),
    ROLL(List.of("right", "clockwise"), List.of("left", "counterclockwise", "counter-clockwise", "anticlockwise"));

    private final List<String> positive;
    private final List<String> negative;

    Way(List<String> positive, List<String> negative) {
      this.positive = positive;
      this.negative = negative;
    }

    /** +1 or -1 for a word of the pair; 0 for any other. */
    public int sign(String word) {
      return positive.contains(word) ? 1 : negative.contains(word) ? -1 : 0;
    }

    /** As a list writes them: {@code in, out}; empty for none. */
    public String words() {
      return positive.isEmpty() ? "" : positive.get(0) + ", " + negative.get(0);
    }

    /** Whether any move is directed by a word. */
    public static boolean any(String word) {
      for (Way way : values()) {
        if (way.sign(word) != 0) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * The camera after a part of the move.
   *
   * @param from where it would be without the move
   * @param progress 0..1, already eased
   * @param args what the list asks for
   */
  Rig at(Rig from, double progress, Args args);

  /** The unit an amount without one is in: {@code m}, {@code deg}; empty when it takes none. */
  default String unit() {
    return "";
  }

  /** The amount when the list gives none. */
  default double amount(Rig from) {
    return 0;
  }

  /** The directions it takes. */
  default Way way() {
    return Way.NONE;
  }

  /** Which way a word of its own means without another word: {@code pull} is a push out. */
  default int sign(String word) {
    return 1;
  }

  /** Whether who is framed must stay so while the camera draws near or away. */
  default boolean keepsHead() {
    return false;
  }

  /** Whether it goes on over the whole shot: riding along, carried by hand. */
  default boolean lasting() {
    return ride() != Ride.NONE;
  }

  /** Whether it ends in the framing and begins somewhere else. */
  default boolean arrives() {
    return false;
  }

  default Ride ride() {
    return Ride.NONE;
  }

  /** Seconds it takes when neither a length nor the shot says; 0 means as long as the shot lasts. */
  default double seconds() {
    return 0;
  }

  /**
   * What a list asks of a move.
   *
   * @param amount in the move's unit
   * @param sign +1 for the first word of its way, -1 for the second
   * @param towards the framing of the target the move names ({@code pans to IVO}, {@code moves to CU
   *     on IVO}); the start itself when it names none
   * @param sceneSeconds the moment, for what shakes
   * @param seed for what shakes
   */
  record Args(double amount, int sign, Rig towards, double sceneSeconds, long seed) {}
}
