package dev.actionline.director.text;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import java.util.Map;

/** About how long things take, to decide where a shot has had its time; the list is timed by others. */
public final class Pace {
  /** Words are spoken at about three a second. */
  static final double SECONDS_A_WORD = 0.32;

  private static final double ORDINARY = 1.6;
  private static final Map<ActionClass, Double> SECONDS =
      Map.ofEntries(
          Map.entry(ActionClass.MOVE, 2.6), Map.entry(ActionClass.ENTER, 2.6),
          Map.entry(ActionClass.EXIT, 2.6), Map.entry(ActionClass.CRAWL, 3.5),
          Map.entry(ActionClass.CLIMB, 3.0), Map.entry(ActionClass.SWIM, 3.0),
          Map.entry(ActionClass.LOOK, 1.2), Map.entry(ActionClass.TURN, 1.0),
          Map.entry(ActionClass.STRIKE, 1.0), Map.entry(ActionClass.SHOOT, 1.0),
          Map.entry(ActionClass.JUMP, 1.2), Map.entry(ActionClass.TRANSFORM, 3.0),
          Map.entry(ActionClass.SINK, 3.0), Map.entry(ActionClass.DRIVE, 3.5));

  private Pace() {}

  /** Seconds that a clause plays, by its class. */
  public static double seconds(Clause clause) {
    return SECONDS.getOrDefault(clause.kind(), ORDINARY);
  }

  /** Seconds in which words are spoken. */
  public static double seconds(String words) {
    return Math.max(1.2, words.strip().split("\\s+").length * SECONDS_A_WORD + 0.4);
  }
}
