package dev.actionline.director.text;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.words.WordTable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the eye wants to see of a moment; it decides how close the camera comes. */
public enum Interest {
  /** Where we are. */
  PLACE("WS"),
  /** Somebody covers ground. */
  TRAVEL("FS"),
  /** What a whole body does. */
  BODY("FS"),
  /** A body in the act, nearer. */
  DEED("MS"),
  /** What one signals to somebody: seen past the one it is meant for. */
  SIGN("MS"),
  /** What is done at a bench: looked down upon, so that the work is seen. */
  BENCH("cowboy"),
  /** Somebody seen from ahead, past what he stands behind. */
  OPPOSITE("MS"),
  /** What hands do with something small. */
  HANDS("MCU"),
  /** What is fetched out of a bag that another has on the back: who fetches it, with whom he stands behind. */
  FETCHED("MCU"),
  /** A small thing itself. */
  INSERT("insert"),
  /** What a face says. */
  FACE("CU"),
  /** What a face alone does, a lid, a brow, the lips: nothing else is seen. */
  MIEN("ECU"),
  /** A face of which one half is dark: from ahead, so that both are seen. */
  HALVES("CU"),
  /** A light in an eye. */
  EYE("ECU"),
  /** Who has the face to a wall, and nothing at his back: from there. */
  BACK("FS"),
  /** What hands do on a wall: past a shoulder, from where they and the wall are seen. */
  WALL("cowboy"),
  /** Who bends or leans: from ahead nobody would see how far. */
  PROFILE("FS"),
  /** Who lies: looked down upon from the side, so that feet do not hide the face. */
  LYING("FS"),
  /** Who has to do with what is high up: with room over the head. */
  ALOFT("WS"),
  /** Two at each other. */
  FIGHT("FS"),
  /** Two who touch. */
  TOUCH("MS"),
  /** Words. */
  TALK("MCU"),
  /** A thing or a part of the set that does something by itself. */
  THING("MS"),
  /** A body that turns into another. */
  CHANGE("FS");

  private static final Map<ActionClass, Interest> OF = new EnumMap<>(ActionClass.class);

  static {
    put(TRAVEL, ActionClass.MOVE, ActionClass.ENTER, ActionClass.EXIT, ActionClass.CRAWL,
        ActionClass.CLIMB, ActionClass.SWIM, ActionClass.DRIVE, ActionClass.CARRY);
    put(BODY, ActionClass.JUMP, ActionClass.FALL, ActionClass.SIT, ActionClass.STAND,
        ActionClass.LIE, ActionClass.SINK, ActionClass.RISE, ActionClass.DANCE, ActionClass.APPEAR,
        ActionClass.VANISH, ActionClass.EXPLODE, ActionClass.BURN, ActionClass.POUR,
        ActionClass.BREAK, ActionClass.SLEEP);
    put(DEED, ActionClass.TURN, ActionClass.REACH, ActionClass.THROW, ActionClass.PULL,
        ActionClass.OPEN, ActionClass.CLOSE, ActionClass.GESTURE, ActionClass.SHAKE,
        ActionClass.WAIT, ActionClass.WEAR, ActionClass.OTHER);
    put(HANDS, ActionClass.GRAB, ActionClass.PUT, ActionClass.OPERATE, ActionClass.WRITE,
        ActionClass.CUT, ActionClass.TIE, ActionClass.EAT);
    put(FACE, ActionClass.LOOK, ActionClass.EMOTE, ActionClass.SPEAK);
    put(FIGHT, ActionClass.STRIKE, ActionClass.SHOOT, ActionClass.PUSH);
    put(TOUCH, ActionClass.TOUCH, ActionClass.EMBRACE, ActionClass.GIVE);
    put(CHANGE, ActionClass.TRANSFORM);
  }

  private static final WordTable VIEWS = Vocabulary.table("views");

  private final String size;

  Interest(String size) {
    this.size = size;
  }

  /** What the eye wants of a class of clauses. */
  public static Interest of(ActionClass kind) {
    return OF.getOrDefault(kind, DEED);
  }

  /** What an action wants to be seen of it, whatever class of clause it plays; empty for most. */
  public static Optional<Interest> ofAction(String action) {
    return VIEWS.first(action).map(w -> valueOf(w.toUpperCase(Locale.ROOT)));
  }

  /** The size that shows it best. */
  public String size() {
    return size;
  }

  /** From which side it is seen. */
  public String side() {
    return this == BACK || this == WALL ? "behind right" : this == PROFILE ? "right" : "front";
  }

  /** True when the whole body must be in frame, so that no close size will do. */
  public boolean wide() {
    return this == PLACE || this == TRAVEL || this == BODY || this == FIGHT || this == CHANGE || this == BACK || this == PROFILE || this == LYING;
  }

  private static void put(Interest interest, ActionClass... kinds) {
    for (ActionClass kind : kinds) {
      OF.put(kind, interest);
    }
  }
}
