package dev.actionline.breakdown;

/** What kind of thing is done, by what would be staged, not by the word. */
public enum ActionClass {
  MOVE, ENTER, EXIT, TURN, LOOK, SIT, STAND, LIE, FALL, JUMP, CLIMB, CRAWL, SWIM, REACH, TOUCH, GRAB,
  PUT, THROW, GIVE, CARRY, STRIKE, SHOOT, PUSH, PULL, EMBRACE, OPEN, CLOSE, OPERATE, GESTURE, SPEAK,
  EMOTE, EAT, DRIVE, EXPLODE, BREAK, APPEAR, VANISH, TRANSFORM, POUR, BURN, RISE, SINK, SHAKE, DANCE,
  SLEEP, WRITE, WEAR, CUT, TIE, WAIT, OTHER;

  /** As a breakdown prints it: lower case. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
