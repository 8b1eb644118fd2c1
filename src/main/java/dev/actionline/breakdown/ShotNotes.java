package dev.actionline.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes of the writer's that tell a shot: what stands behind {@code SHOT:}, and whom it is of. */
final class ShotNotes {
  private static final Pattern SHOT = Pattern.compile("(?is)^\\s*shot\\s*:\\s*(.+?)\\s*$");

  /** Words that say how and from where, and name nobody. */
  private static final String HOW =
      "(?:(?:extreme|very|big|medium|tight|loose|clean|dirty) )*(?:close[- ]?ups?|close|wide|full|long|medium|mid|master|establishing|low|high|dutch"
          + "|two|three|group|single|profile|overhead|top|point|reverse|point of view|eye|floor|ground)(?:[- ](?:shot|angle|view|level))?"
          + "|ecu|mcu|cu|ms|fs|ws|ews|ots|pov|view|cowboy|insert|(?:front|behind|back|left|right|side)(?: (?:left|right))?|above|below|ceiling|walking pace|it"
          + "|shot|black|white|(?:slow|fast) motion";
  private static final Pattern OVER = Pattern.compile("(?i)\\bover (?:the )?(.+?)(?:['\u2019]s)?(?: shoulder)? on (?:the |an? )?([^,;]+)");
  private static final Pattern ON_OVER =
      Pattern.compile("(?i)\\bon (?:the |an? )?([^,;]+?),? over (?:the )?(?!\\d)([^,;\\d]+?)(?:['\u2019]s?)?(?: shoulder)?(?=[,;]|$)");
  private static final Pattern EYES =
      Pattern.compile("(?i)\\bpov (?:of|from) (?:the )?([^,;]+?)(?: through [^,;]+?)?(?: on (?:the |an? )?([^,;]+))?(?=[,;]|$)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:on|of|with|past|around|alongside|beside|along|after|follow(?:s|ing)?|track(?:s|ing)?|lead(?:s|ing)?|reveal(?:s|ing)?|find(?:s|ing)?"
              + "|from behind|behind|from|to)(?: (?:the|an?|his|her))? (?!\\d)(\\p{L}[\\p{L}\\d'\u2019. -]*?)"
              + "(?=\\s*[,;]|\\s*$| (?:over|from|to|on|at|in|into|through|with|as|while|then|past|slowly|quickly|for|by|behind|alongside|around)\\b| \\d)");
  private static final Pattern BEHIND = Pattern.compile("(?i)(?:^|[,;] ?)(?:the )?([^,;]+?) (?:soft )?behind(?=[,;]|$)");
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}'\u2019-]+");

  private ShotNotes() {}

  /**
   * A shot as a note tells it.
   *
   * @param subjects upper case, in the order they are named; whose shoulder or eyes first
   */
  record Told(String words, List<String> subjects) {
    /** Words with a capital: whoever of them is of the cast is meant when nobody is named otherwise. */
    List<String> names() {
      return NAME.matcher(words).results().map(m -> upper(m.group())).toList();
    }
  }

  /** Empty for a note of another kind. */
  static List<Told> of(String note) {
    Matcher shot = SHOT.matcher(note);
    if (!shot.find()) {
      return List.of();
    }
    String words = shot.group(1).replaceAll("\\s+", " ");
    return List.of(new Told(words, subjects(words)));
  }

  private static List<String> subjects(String words) {
    Matcher over = OVER.matcher(words);
    if (over.find()) {
      return List.of(upper(over.group(1)), upper(over.group(2)));
    }
    Matcher onOver = ON_OVER.matcher(words);
    if (onOver.find()) {
      return List.of(upper(onOver.group(2)), upper(onOver.group(1)));
    }
    Matcher eyes = EYES.matcher(words);
    if (eyes.find()) {
      return eyes.group(2) == null ? List.of(upper(eyes.group(1))) : List.of(upper(eyes.group(1)), upper(eyes.group(2)));
    }
    List<String> named = new ArrayList<>();
    NAMED.matcher(words).results().forEach(m -> add(m.group(1), named));
    BEHIND.matcher(words).results().forEach(m -> add(m.group(1), named));
    return named;
  }

  private static void add(String phrase, List<String> named) {
    String whom = phrase.replaceFirst("(?i)^(?:" + HOW + ")(?: (?:of|on))(?: the| an?)? ", "");
    if (whom.matches("(?i)" + HOW) || whom.matches("(?i).*\\b(?:mirror|screen|binoculars|scope)")) {
      return;
    }
    for (String one : whom.split("(?i) and (?:the )?")) {
      if (!named.contains(upper(one))) {
        named.add(upper(one));
      }
    }
  }

  private static String upper(String words) {
    return words.strip().toUpperCase(Locale.ROOT);
  }
}
