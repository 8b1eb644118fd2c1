package dev.actionline.app;

import dev.actionline.core.Source;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the camera department found for the framings of a list, as comments behind their lines: {@code camera CU on
 * MARA -- 85mm, 2.1 m, eye level, from front left}. Moved before the dashes they hold.
 */
final class CameraNumbers {
  private static final Pattern OLD = Pattern.compile("\\s+-- \\d+mm(?:, .*)?$");

  private CameraNumbers() {}

  /** The text of a list with the numbers of its cameras; those of an earlier time are replaced, and nothing else is touched. */
  static String into(Source source, ShotList list) {
    Timeline timeline = Timeline.resolve(list).value();
    List<String> lines = new ArrayList<>(Arrays.asList(source.text().split("\n", -1)));
    List<Map<Integer, String>> found =
        list.scenes().stream().flatMap(s -> s.shots().stream()).filter(CameraNumbers::filmed).toList()
            .parallelStream().map(s -> timeline.numbers(s.name())).toList();
    Map<Integer, String> numbers = new TreeMap<>();
    found.forEach(f -> f.forEach((at, words) -> numbers.putIfAbsent(source.line(at) - 1, words)));
    numbers.forEach((line, words) -> lines.set(line, OLD.matcher(lines.get(line)).replaceFirst("") + "  -- " + words));
    return String.join("\n", lines);
  }

  /** Whether a camera is written for a shot. */
  private static boolean filmed(ShotList.Shot shot) {
    return shot.statements().stream().anyMatch(s -> s instanceof Statement.Direction d && d.keyword() == Keyword.CAMERA);
  }

  /** The text of a list without such numbers. */
  static String without(String text) {
    return text.lines().map(l -> OLD.matcher(l).replaceFirst("")).collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
  }
}
