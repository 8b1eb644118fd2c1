package dev.actionline.director;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a finished list once before anybody else does. A line that the stage cannot play is struck and listed with its reason,
 * so that whatever a script says, its list plays.
 */
final class LastLook {
  private static final String INDENT = "    ";
  /** Striking one line may bring out the next mistake. */
  private static final int LOOKS = 4;

  private String text;
  private final Map<String, String> struck = new LinkedHashMap<>();
  private Optional<Timeline> timeline = Optional.empty();

  private LastLook(String text) {
    this.text = text;
  }

  static LastLook at(String text) {
    LastLook look = new LastLook(text);
    for (int i = 0; i < LOOKS && look.timeline.isEmpty(); i++) {
      look.play();
    }
    return look;
  }

  String text() {
    return text;
  }

  /** The list as it plays; empty when what keeps it from playing is no line that somebody plays. */
  Optional<Timeline> timeline() {
    return timeline;
  }

  /** Why a line that somebody was to play is not played, in plain words. */
  Optional<String> struck(String line) {
    return struck.entrySet().stream().filter(e -> e.getKey().contains(line)).map(Map.Entry::getValue).findFirst();
  }

  private void play() {
    Source source = new Source("draft.shots", text);
    Result<ShotList> parsed = ShotListParser.parse(source);
    List<Diagnostic> errors = new ArrayList<>(errors(parsed));
    if (errors.isEmpty()) {
      Result<Timeline> resolved = Timeline.resolve(parsed.value(), Timeline.Options.REHEARSED);
      errors.addAll(errors(resolved));
      timeline = Optional.of(resolved.value()).filter(t -> errors.isEmpty());
    }
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    for (Diagnostic error : errors) {
      if (error.span() != null) {
        strike(lines, source.line(error.span().start()) - 1, error.message());
      }
    }
    text = String.join("\n", lines);
  }

  private static List<Diagnostic> errors(Result<?> result) {
    return result.diagnostics().stream().filter(Diagnostic::isError).toList();
  }

  private void strike(List<String> lines, int index, String message) {
    String line = lines.get(index);
    boolean plays = line.startsWith(INDENT) && !line.startsWith(INDENT + "camera") && !line.startsWith(INDENT + "unstaged");
    if (!plays) {
      return;
    }
    int origin = line.lastIndexOf(" @");
    String words = (origin < 0 ? line : line.substring(0, origin)).strip();
    String why = "the stage cannot play it: " + message.replace('"', '\'');
    struck.put(words, why);
    lines.set(index, INDENT + "unstaged " + Quote.of(words) + ", " + Quote.of(why) + (origin < 0 ? "" : " " + line.substring(origin)));
  }
}
