package dev.actionline.director.text;

import java.util.List;
import java.util.Optional;

/**
 * What became of a clause.
 *
 * @param text the line, without its timing; empty when another line or the set plays it
 * @param action name in the catalogue; empty when nobody plays it
 * @param why it is not played, in plain words; empty when it is
 * @param who acts
 * @param whom else to see
 * @param interest what the eye wants, where that is not what its class says
 * @param seconds after which the shot may end though it goes on; 0 for when it is over
 */
public record Staged(
    Optional<String> text,
    Optional<String> action,
    Optional<String> why,
    List<String> who,
    List<String> whom,
    Optional<Interest> interest,
    double seconds) {

  private Staged(
      Optional<String> text,
      Optional<String> action,
      Optional<String> why,
      List<String> who,
      List<String> whom) {
    this(text, action, why, who, whom, Optional.empty(), 0);
  }

  /**
   * Played by a line.
   *
   * @param action name in the catalogue
   */
  public static Staged line(String text, String action, List<String> who, List<String> whom) {
    return new Staged(Optional.of(text), Optional.of(action), Optional.empty(), who, whom);
  }

  /** Played by something that is in the list already. */
  public static Staged already(String action, List<String> who, List<String> whom) {
    return new Staged(Optional.empty(), Optional.of(action), Optional.empty(), who, whom);
  }

  /** Not played, for a reason in plain words. */
  public static Staged not(String why) {
    return new Staged(Optional.empty(), Optional.empty(), Optional.of(why), List.of(), List.of());
  }

  /** The same with something before it. */
  public Staged after(String lead) {
    return new Staged(text.map(t -> lead + t), action, why, who, whom, interest, seconds);
  }

  /** The same with more behind it. */
  public Staged ending(String more) {
    return new Staged(text.map(t -> t + more), action, why, who, whom, interest, seconds);
  }

  /** The same, looked at otherwise. */
  public Staged seen(Interest other) {
    return new Staged(text, action, why, who, whom, Optional.of(other), seconds);
  }

  /** The same, with a cut while it goes on. */
  public Staged cutAfter(double later) {
    return new Staged(text, action, why, who, whom, interest, later);
  }

  /** The same, with another line before it that lasts as long as the shot. */
  public Staged under(String line) {
    return new Staged(
        text.map(t -> line + "; " + t), action, why, who, whom, interest, seconds);
  }

  /** Whether something plays it. */
  public boolean played() {
    return action.isPresent();
  }
}
