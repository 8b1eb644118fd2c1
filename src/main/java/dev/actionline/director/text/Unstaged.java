package dev.actionline.director.text;

import dev.actionline.breakdown.Clause;
import java.util.List;

/** Lines of the list for what nobody plays: one for a sentence, with a reason for each of its verbs. */
public final class Unstaged {
  private static final String LEAD = "unstaged ";

  private Unstaged() {}

  /** The line for a clause that nobody plays. */
  public static String text(Clause clause, String why) {
    return LEAD + Quote.of(clause.sentence()) + ", " + Quote.of(clause.verb() + ": " + why);
  }

  /** Whether a line is such a one. */
  public static boolean is(Line line) {
    return line.text().startsWith(LEAD);
  }

  /** Adds a line, or its reason to the line that the sentence has already. */
  public static void add(Line line, List<Line> lines) {
    int reason = reason(line.text());
    String sentence = line.text().substring(0, reason);
    for (int i = 0; i < lines.size(); i++) {
      Line other = lines.get(i);
      if (other.text().startsWith(sentence) && other.first() == line.first()) {
        String before = other.text().substring(0, other.text().length() - 1);
        lines.set(i, other.with(before + "; " + line.text().substring(reason + 1)));
        return;
      }
    }
    lines.add(line);
  }

  /** Where the last quoted string begins; reasons hold no quotes. */
  private static int reason(String text) {
    return text.lastIndexOf('"', text.length() - 2);
  }
}
