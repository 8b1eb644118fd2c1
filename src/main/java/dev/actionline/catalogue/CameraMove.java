package dev.actionline.catalogue;

/**
 * A way to move a camera: a pure function of how far the move has come. Directions in the name of a
 * move are the picture's own: right is to the right of the frame.
 */
public interface CameraMove extends Entry {

  /** What the camera keeps doing for its subject while the shot runs. */
  enum Ride {
    /** Nothing: it stays. */
    NONE,
    /** Travels beside the subject, at the side it was framed from. */
    BESIDE,
    /** Travels behind it. */
    BEHIND,
    /** Travels before it, looking back at its face. */
    BEFORE
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

  /** Whether who is framed must stay so while the camera draws near or away. */
  default boolean keepsHead() {
    return false;
  }

  /** Whether it goes on over the whole shot: riding along, carried by hand. */
  default boolean lasting() {
    return ride() != Ride.NONE;
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
   * @param sign +1 for in, up, right, clockwise; -1 for out, down, left, counter-clockwise
   * @param towards the framing of the target the move names ({@code pans to IVO}, {@code moves to CU
   *     on IVO}); the start itself when it names none
   * @param sceneSeconds the moment, for what shakes
   * @param seed for what shakes
   */
  record Args(double amount, int sign, Rig towards, double sceneSeconds, long seed) {}
}
