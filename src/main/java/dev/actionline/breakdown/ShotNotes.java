package dev.actionline.breakdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notes of the writer's that tell a shot: what stands behind {@code SHOT:}, and whom it is of. */
final class ShotNotes {
  private static final Pattern SHOT = Pattern.compile("(?is)^\\s*shot\\s*:\\s*(.+?)\\s*$");
  private static final Pattern OVER =
      Pattern.compile("(?i)\\bover (?:the )?(.+?)(?:['\u2019]s)?(?: shoulder)? on (?:the |an? )?([^,;]+)");
  private static final Pattern EYES =
      Pattern.compile("(?i)\\bpov (?:of|from) (?:the )?([^,;]+?)(?: through [^,;]+?)?(?: on (?:the |an? )?([^,;]+))?(?=[,;]|$)");
  private static final Pattern ON = Pattern.compile("(?i)\\b(?:on|of|with|behind|past) (?:the |an? )?([^,;]+)");

  private ShotNotes() {}

  /**
   * A shot as a note tells it.
   *
   * @param subject upper case; whose shoulder or eyes first, joined by {@code &}
   */
  record Told(String words, Optional<String> subject) {}

  /** Empty for a note of another kind. */
  static Optional<Told> of(String note) {
    Matcher shot = SHOT.matcher(note);
    if (!shot.find()) {
      return Optional.empty();
    }
    String words = shot.group(1).replaceAll("\\s+", " ");
    return Optional.of(new Told(words, subject(words)));
  }

  private static Optional<String> subject(String words) {
    Matcher over = OVER.matcher(words);
    if (over.find()) {
      return Optional.of(upper(over.group(1)) + " & " + upper(over.group(2)));
    }
    Matcher eyes = EYES.matcher(words);
    if (eyes.find()) {
      String seen = eyes.group(2) == null ? "" : " & " + upper(eyes.group(2));
      return Optional.of(upper(eyes.group(1)) + seen);
    }
    Matcher on = ON.matcher(words);
    return on.find() ? Optional.of(upper(on.group(1)).replaceAll(" AND (?:THE )?", " & ")) : Optional.empty();
  }

  private static String upper(String words) {
    return words.strip().toUpperCase(Locale.ROOT);
  }
}
