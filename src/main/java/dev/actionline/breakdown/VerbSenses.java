package dev.actionline.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The dictionary of what verbs stage, {@code verb-senses.txt}: one entry a verb, {@code verb: cell; cell; ... class}, of whose cells
 * the first that fits wins. An entry is short-hand for rules of {@link StagingRules}: {@code >KIND} the object, {@code <KIND} who
 * acts, {@code -} no object, {@code +up} a particle, {@code @into:KIND} an adjunct, {@code =open} what comes of it.
 */
final class VerbSenses {
  static final String FILE = "verb-senses.txt";
  private static final Map<String, String> CELLS = entries(Lexicon.lines(FILE));

  private VerbSenses() {}

  /** All verbs that have an entry. */
  static Set<String> verbs() {
    return CELLS.keySet();
  }

  /** The entry of a verb as lines of rules, in their order; empty when it has none. */
  static List<String> rules(String verb) {
    List<String> out = new ArrayList<>();
    for (String cell : CELLS.getOrDefault(verb, "").split(";")) {
      if (!cell.isBlank()) {
        out.add(rule(verb, cell.trim()));
      }
    }
    return out;
  }

  /** A line that begins with a space goes on with the one before. */
  private static Map<String, String> entries(List<String> lines) {
    Map<String, String> out = new LinkedHashMap<>();
    String verb = "";
    for (String line : lines) {
      if (line.startsWith(" ")) {
        out.merge(verb, line, String::concat);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        verb = line.substring(0, line.indexOf(':'));
        out.put(verb, line.substring(line.indexOf(':') + 1));
      }
    }
    return out;
  }

  private static String rule(String verb, String cell) {
    StringBuilder out = new StringBuilder(verb);
    String[] words = cell.split("\\s+");
    for (int i = 0; i < words.length - 1; i++) {
      out.append(' ').append(condition(words[i]));
    }
    return out.append(" -> ").append(words[words.length - 1].toLowerCase(Locale.ROOT)).toString();
  }

  private static String condition(String word) {
    String rest = word.substring(1);
    switch (word.charAt(0)) {
      case '-':
        return "noobj";
      case '>':
        return rest.equals("any") ? "obj" : "obj=" + kinds(rest);
      case '<':
        return "subj=" + kinds(rest);
      case '+':
        return "part=" + rest.replace("none", "noparticle");
      case '=':
        return "adj=" + rest;
      case '@':
        return adjunct(rest);
      default:
        return word;
    }
  }

  private static String adjunct(String told) {
    if (told.equals("none")) {
      return "noplace";
    }
    int colon = told.indexOf(':');
    if (colon < 0) {
      return "prep=" + told;
    }
    String to = "to=" + kinds(told.substring(colon + 1));
    return colon == 0 ? to : "prep=" + told.substring(0, colon) + " " + to;
  }

  /** A noun that names no kind stands for itself alone. */
  private static String kinds(String told) {
    List<String> out = new ArrayList<>();
    for (String noun : told.split("\\|")) {
      String kind = noun.equals("thing") ? "thing-object" : noun;
      out.add(StagingRules.isKind(kind) ? kind : noun + "-only");
    }
    return String.join("|", out);
  }
}
