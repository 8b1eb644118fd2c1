package dev.actionline.shotlist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules of coverage that a director can turn off: {@code without line} under {@code film}. */
public enum Rule {
  /** Of two people all cameras stay on one side of the line between them, and their looks meet. */
  LINE("line"),
  /** No cut to the same subject in the same size from less than 30 degrees aside. */
  DEGREES("30 degrees"),
  /** A scene begins with the place. */
  ESTABLISHING("establishing"),
  /** Small things and what hands do are seen near. */
  INSERTS("inserts"),
  /** Talk is seen over the listener's shoulder. */
  SHOULDERS("shoulders"),
  /** The camera moves when somebody does. */
  MOVES("moves");

  private final String words;

  Rule(String words) {
    this.words = words;
  }

  /** As it is written. */
  public String words() {
    return words;
  }

  public static Optional<Rule> named(String written) {
    String plain = written.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a) ", "");
    return Arrays.stream(values()).filter(r -> r.words.equals(plain)).findFirst();
  }

  /** All of them, as they are written. */
  public static List<String> all() {
    return Arrays.stream(values()).map(Rule::words).toList();
  }
}
