package dev.actionline.director.continuity;

import dev.actionline.breakdown.ActionClass;
import java.util.Map;

/**
 * How near two must be for what one does to the other, metres.
 *
 * @param least nearer there is nothing to see of it
 * @param most further off the audience no longer reads them as two who have to do with each other
 * @param stand where to stand when they are not within these
 */
record Reach(double least, double most, double stand) {
  private static final Reach CONTACT = new Reach(0, 2.6, 1.1);
  /** Who is struck or embraced looks at who does it, unless it comes from behind. */
  private static final Reach FACE_TO_FACE = new Reach(0, 2.6, 1.1);
  private static final Reach APPROACH = new Reach(1.6, 6.5, 4.2);
  /** Of who comes in a picture of his face: the last steps. */
  static final Reach STEPS = new Reach(1.6, 6.5, 2.6);
  static final Reach SIGHT = new Reach(0, 14, 3.6);
  private static final Reach FIRE = new Reach(1.4, 7, 3.2);
  static final Reach DRIVING = new Reach(0.8, 3.4, 2.2);
  /** Of two who do something together. */
  static final Reach TOGETHER = new Reach(0, 3.4, 1.1);
  static final Reach TALK = new Reach(0.35, 4.8, 1.5);
  /** Whether the one who moves covers ground by himself. */
  boolean approach() {
    return this == APPROACH;
  }

  /** Whether two must look at each other for it. */
  boolean faces() {
    return this == FIRE || this == CLASP || this == DRIVING || this == TALK || this == FACE_TO_FACE;
  }

  /** Whether it comes from the front unless it is told otherwise. */
  boolean front() {
    return this == FACE_TO_FACE;
  }

  private static final Reach CLASP = new Reach(0.4, 2.6, 1);
  static final Reach SHOUT = new Reach(0, 9, 4.5);

  private static final Map<ActionClass, Reach> OF =
      Map.ofEntries(
          Map.entry(ActionClass.MOVE, APPROACH),
          Map.entry(ActionClass.CRAWL, APPROACH),
          Map.entry(ActionClass.ENTER, APPROACH),
          Map.entry(ActionClass.STRIKE, FACE_TO_FACE),
          Map.entry(ActionClass.EMBRACE, FACE_TO_FACE),
          Map.entry(ActionClass.SIT, new Reach(0, 1.6, 0.75)),
          Map.entry(ActionClass.LOOK, SIGHT),
          Map.entry(ActionClass.TURN, SIGHT),
          Map.entry(ActionClass.WAIT, SIGHT),
          Map.entry(ActionClass.EMOTE, SIGHT),
          Map.entry(ActionClass.GESTURE, new Reach(0, 6, 2)),
          Map.entry(ActionClass.SPEAK, TALK),
          Map.entry(ActionClass.SHOOT, FIRE),
          Map.entry(ActionClass.THROW, FIRE),
          Map.entry(ActionClass.REACH, new Reach(0, 4.5, 1.2)),
          Map.entry(ActionClass.OTHER, new Reach(0, 4, 1.3)));

  /** @param action name in the catalogue */
  static Reach of(ActionClass kind, String action) {
    return switch (action) {
      case "drive back" -> DRIVING;
      case "shout" -> SHOUT;
      case "shake hands" -> CLASP;
      case "aim", "fire" -> FIRE;
      default -> OF.getOrDefault(kind, CONTACT);
    };
  }
}
