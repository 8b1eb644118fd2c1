package dev.actionline.director.text;

import dev.actionline.breakdown.Clause;
import java.util.regex.Pattern;

/** Why a clause is told and not shown, in the words of those who make films. */
public final class Unseen {
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot|hardly|scarcely)\\b|n['\u2019]t\\b");
  private static final Pattern COMPARED =
      Pattern.compile("(?i)\\bas (?:if|though)\\b|\\blike (?:a|an|the|someone|somebody)\\b");
  private static final Pattern NEARLY = Pattern.compile("(?i)\\b(?:almost|nearly|about to|on the verge)\\b");
  private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:has|have|had)\\b|['\u2019](?:ve|d)\\b");
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?i)\\b(?:would|could|might|may|will|should|must|can|if|unless|lest)\\b|['\u2019]ll\\b");
  private static final Pattern WANTED =
      Pattern.compile("(?i)\\b(?:wants?|means?|hopes?|needs?|plans?|decides?|refuses?|fails?|threatens?|waits?) to\\b");

  private Unseen() {}

  /** Whether the script says that it does not happen. */
  public static boolean denied(Clause clause) {
    return why(clause).equals(DENIED_WHY);
  }

  private static final String DENIED_WHY = "the script says that it does not happen";

  /** Why a clause that is not real is not shown. */
  public static String why(Clause clause) {
    String sentence = clause.sentence();
    int verb = Math.max(0, Math.min(sentence.length(), clause.verbSpan().start() - clause.span().start()));
    String before = sentence.substring(0, verb);
    String near = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
    if (COMPARED.matcher(near).find()) {
      return "only a comparison: it does not happen in the picture";
    }
    if (DENIED.matcher(near).find()) {
      return DENIED_WHY;
    }
    if (NEARLY.matcher(near).find()) {
      return "it nearly happens, and does not";
    }
    if (BEFORE.matcher(near).find()) {
      return "it has happened already, out of sight";
    }
    if (WANTED.matcher(near).find()) {
      return "it is wanted or meant, and not done yet";
    }
    if (SUPPOSED.matcher(near).find()) {
      return "it only may or would happen";
    }
    return "it is told, and not shown happening";
  }

  /** Why a noun cannot be seen. */
  public static String missing(String noun) {
    if (noun.matches("somebody|someone|something|anybody|anyone")) {
      return "the script does not say " + (noun.endsWith("thing") ? "what" : "who") + " it is";
    }
    return noun.isBlank()
        ? "the script does not say with what"
        : "there is no picture of \"" + noun + "\": no prop, no figure, no part of the set";
  }
}
