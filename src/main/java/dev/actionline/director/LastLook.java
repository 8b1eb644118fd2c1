package dev.actionline.director;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.director.text.Quote;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plays a finished list once before anybody else does. A line that the stage cannot play is struck and listed with its reason,
 * so that whatever a script says, its list plays.
 */
final class LastLook {
  private static final String INDENT = "    ";
  private static final String SCENE = "scene ";

  /** A scene's setup, or a line that somebody plays; its origin in the script behind it. */
  private static final Pattern PLAYED = Pattern.compile("    (?!camera\\b|unstaged\\b)(?<words>\\S.*?) *(?<origin> @(?<from>\\d+)(?:-(?<to>\\d+))?)?");

  private static final Pattern SETUP = Pattern.compile("  (?!shot\\b|set\\b)\\S.*");

  /** Striking one line may bring out the next mistake. */
  private static final int LOOKS = 4;

  /**
   * A line that is not played.
   *
   * @param from the first line of the script that it was drafted from, 0 where none is told
   * @param to the last
   */
  private record Struck(String words, int from, int to, String why) {}

  private final List<String> lines;
  private final List<Struck> struck = new ArrayList<>();
  private final Map<Integer, List<Timeline.Way>> ways = new HashMap<>();

  private LastLook(String text) {
    this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }

  static LastLook at(String text) {
    LastLook look = new LastLook(text);
    Set<Integer> faulty = look.play(text);
    for (int i = 1; i < LOOKS && !faulty.isEmpty(); i++) {
      boolean whole = look.ways.isEmpty() || look.text().contains(" in scene "); // a shot in another scene needs that one
      faulty = look.play(whole ? look.text() : look.only(faulty));
    }
    return look;
  }

  /** The list as it plays. */
  String text() {
    return String.join("\n", lines);
  }

  /** Who goes where in it. */
  List<Timeline.Way> ways() {
    return ways.values().stream().flatMap(List::stream).toList();
  }

  /** Why a line that was drafted from a line of the script is not played, in plain words. */
  Optional<String> struck(String words, int scriptLine) {
    return struck.stream()
        .filter(s -> s.words.contains(words) && (s.from == 0 || s.from <= scriptLine && scriptLine <= s.to))
        .map(Struck::why).findFirst();
  }

  /** Plays a list and strikes what it cannot play; returns the first lines of the scenes in which something was struck. */
  private Set<Integer> play(String text) {
    Source source = new Source("draft.shots", text);
    Result<ShotList> parsed = ShotListParser.parse(source);
    List<Diagnostic> errors = new ArrayList<>(errors(parsed));
    if (errors.isEmpty()) {
      Result<Timeline> resolved = Timeline.resolve(parsed.value(), Timeline.Options.REHEARSED);
      errors.addAll(errors(resolved));
      ways.putAll(resolved.value().ways().stream().collect(Collectors.groupingBy(Timeline.Way::line)));
    }
    Set<Integer> faulty = new TreeSet<>();
    for (Diagnostic error : errors) {
      if (error.span() != null) {
        int index = source.line(error.span().start()) - 1;
        if (strike(index, error.message())) {
          faulty.add(sceneOf(index));
        }
      }
    }
    return faulty;
  }

  private static List<Diagnostic> errors(Result<?> result) {
    return result.diagnostics().stream().filter(Diagnostic::isError).toList();
  }

  private boolean strike(int index, String message) {
    String line = lines.get(index);
    Matcher played = PLAYED.matcher(line);
    if (played.matches()) {
      String words = played.group("words");
      String why = "the stage cannot play it: " + message.replace('"', '\'');
      int from = played.group("from") == null ? 0 : Integer.parseInt(played.group("from"));
      struck.add(new Struck(words, from, played.group("to") == null ? from : Integer.parseInt(played.group("to")), why));
      String origin = played.group("origin");
      lines.set(index, INDENT + "unstaged " + Quote.of(words) + ", " + Quote.of(why) + (origin == null ? "" : " " + origin));
      return true;
    }
    boolean setup = SETUP.matcher(line).matches() && sceneOf(index) > 0;
    if (setup) {
      lines.set(index, ""); // whoever is not placed is given a place
    }
    return setup;
  }

  /** The line on which the scene of a line begins; 0 above the first. */
  private int sceneOf(int index) {
    int at = index;
    while (at > 0 && !lines.get(at).startsWith(SCENE)) {
      at--;
    }
    return at;
  }

  /** What stands above the first scene and some scenes, each line where it was. */
  private String only(Set<Integer> scenes) {
    List<String> some = new ArrayList<>();
    boolean kept = true;
    for (int i = 0; i < lines.size(); i++) {
      kept = lines.get(i).startsWith(SCENE) ? scenes.contains(i) : kept;
      some.add(kept ? lines.get(i) : "");
    }
    return String.join("\n", some);
  }
}
