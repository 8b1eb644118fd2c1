package dev.actionline.director.text;

import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases of a table as one pattern that finds any of them in a sentence: {@code a|b} is either, {@code ?a} may be left
 * out, {@code *} is any letters, {@code _} any word, {@code ^} the beginning and {@code $} the end.
 */
public final class Phrases {
  private static final String BOUND = "\\b";

  private Phrases() {}

  /** A pattern that finds any phrase of some rows of a table. */
  public static Pattern of(WordTable table, String... rows) {
    List<String> all = new ArrayList<>();
    for (String row : rows) {
      table.row(row).forEach(p -> all.add(phrase(p)));
    }
    return Pattern.compile(either(all));
  }

  /** The phrases of one kind, to stand in a larger pattern. */
  public static String ofKind(String kind) {
    return either(Vocabulary.kind(kind).stream().map(Phrases::phrase).toList());
  }

  /** Where every phrase begins with a word, a place in a sentence is asked once whether one begins there. */
  private static String either(List<String> phrases) {
    boolean words = !phrases.isEmpty() && phrases.stream().allMatch(p -> p.startsWith(BOUND));
    return words
        ? "(?i:" + BOUND + "(?:" + phrases.stream().map(p -> p.substring(BOUND.length())).collect(Collectors.joining("|")) + "))"
        : "(?i:" + String.join("|", phrases) + ")";
  }

  private static String phrase(String phrase) {
    StringBuilder pattern = new StringBuilder();
    boolean first = true;
    for (String token : phrase.split(" ")) {
      if (token.equals("^") || token.equals("$")) {
        pattern.append(token);
        continue;
      }
      boolean maybe = token.startsWith("?");
      String words = word(maybe ? token.substring(1) : token);
      String gap = first ? "" : "\\s+";
      pattern.append(maybe ? "(?:" + gap + words + ")?" : gap + words);
      first = false;
    }
    boolean end = pattern.toString().endsWith("$");
    return (pattern.charAt(0) == '^' ? "" : BOUND) + pattern + (end ? "" : BOUND);
  }

  private static String word(String token) {
    List<String> either = new ArrayList<>();
    for (String w : token.split("\\|")) {
      either.add(w.equals("_") ? "\\w+" : w.replace(".", "\\.").replace("*", "\\w*"));
    }
    return "(?:" + String.join("|", either) + ")";
  }
}
