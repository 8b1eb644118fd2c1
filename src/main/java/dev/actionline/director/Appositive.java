package dev.actionline.director;

import dev.actionline.breakdown.CastMember;
import dev.actionline.core.Source;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a name where it is introduced: "MARA (30), a tall woman in black, ...". */
final class Appositive {
  private static final Pattern BEHIND =
      Pattern.compile("^(?:\\s*\\([^)]*\\))?,\\s+(?:a|an|the)\\s+([^,.;:!?\\n]{2,80})");

  private Appositive() {}

  /** Its words; empty when there is none. */
  static List<String> of(Source script, CastMember member) {
    String text = script.text();
    int name = text.indexOf(member.name(), member.first().start());
    if (name < 0 || name > member.first().end()) {
      return List.of();
    }
    int from = name + member.name().length();
    Matcher behind = BEHIND.matcher(text.substring(from, Math.min(text.length(), from + 200)));
    return behind.find() ? List.of(behind.group(1).strip()) : List.of();
  }
}
