package dev.actionline.director.casting;

import dev.actionline.breakdown.CastMember;
import dev.actionline.core.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a name where it is introduced: "MARA (30), soaked, a tall woman in black, ...", and before it: "a man in a dark suit, PAUL". */
final class Appositive {
  private static final Pattern BEHIND =
      Pattern.compile("^(?:\\s*\\([^)]*\\))?,\\s+(?:(a|an|the)\\s+)?([^,.;:!?\\n]{2,80})");
  private static final String CLOTHES = "(?:in|wearing|wears|dressed in) (?:a|an|his|her|the) (?:[\\p{L}'-]+ ?){1,4}(?:(?:and|over) (?:a|an) (?:[\\p{L}'-]+ ?){1,3})?";
  private static final Pattern WEARING = Pattern.compile("^(?:\\s*\\([^)]*\\)|,\\s*(?:\\d+|(?:early |mid |late )?\\w+(?:ties|teens))s?\\b)*,?\\s+(" + CLOTHES + ")");
  /** "A man in a dark suit, PAUL". */
  private static final Pattern BEFORE = Pattern.compile("((?:in|wearing) (?:a|an|his|her) (?:[\\p{L}'-]+ ?){1,4}),\\s+$");
  /** "soaked to the skin": no longer than this, words. */
  private static final int SHORT = 4;

  private Appositive() {}

  /** Its words, those of each comma by themselves; empty when there is none. */
  static List<String> of(Source script, CastMember member) {
    String text = script.text();
    int name = text.indexOf(member.name(), member.first().start());
    if (name < 0 || name > member.first().end()) {
      return List.of();
    }
    List<String> told = new ArrayList<>();
    String rest = text.substring(name + member.name().length(), Math.min(text.length(), name + member.name().length() + 200));
    Matcher wearing = WEARING.matcher(rest);
    if (wearing.find()) {
      told.add(wearing.group(1));
    }
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, name - 80), name));
    if (before.find()) {
      told.add(before.group(1));
    }
    Matcher behind = BEHIND.matcher(rest);
    while (behind.find() && (behind.group(1) != null || looks(behind.group(2)))) {
      told.add(behind.group(2).strip());
      rest = rest.substring(behind.end());
      behind = BEHIND.matcher(rest);
    }
    return told;
  }

  /** Nothing but how somebody looks. */
  private static boolean looks(String words) {
    String first = words.strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
    return words.strip().split("\\s+").length <= SHORT && !Wardrobe.told(List.of(first)).isEmpty();
  }
}
