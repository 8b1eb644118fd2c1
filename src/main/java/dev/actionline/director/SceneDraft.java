package dev.actionline.director;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One scene, drafted.
 *
 * @param script where it stands in the script
 * @param shots by name, in order
 */
record SceneDraft(
    String name,
    Line heading,
    Span script,
    List<Line> setup,
    Map<String, ShotDraft> shots,
    Map<Clause, Staged> stagings) {
  /** The heading as the list writes it. */
  static String headingText(Breakdown.Scene scene) {
    if (scene.heading().isPresent()) {
      return scene.heading().get().text().replaceAll("\\s+", " ").strip();
    }
    String where = scene.place().isEmpty() ? "" : scene.place().toUpperCase(Locale.ROOT);
    String inside = scene.interior().map(i -> i ? "INT. " : "EXT. ").orElse("");
    String time = scene.time().isEmpty() ? "" : " - " + scene.time().toUpperCase(Locale.ROOT);
    return where.isEmpty() ? "" : inside + where + time;
  }

  void write(ShotListWriter writer) {
    boolean quoted = heading.text().contains("--") || heading.text().contains(" @");
    writer.scene(name, quoted ? heading.with(Quote.of(heading.text())) : heading, setup);
    shots.forEach((shot, draft) -> writer.shot(shot, ShotScript.title(draft), ShotScript.of(draft)));
  }

  /** Clause to shot, for those that play. */
  Map<Clause, String> shotOf() {
    Map<Clause, String> found = new LinkedHashMap<>();
    String last = "";
    for (Map.Entry<String, ShotDraft> shot : shots.entrySet()) {
      for (Moment moment : shot.getValue().moments) {
        if (moment.beat() instanceof Clause clause) {
          found.putIfAbsent(clause, shot.getKey());
        }
      }
      last = shot.getKey();
    }
    // what was folded into another line plays where that line does
    String shotName = last;
    for (Clause clause : stagings.keySet()) {
      shotName = found.getOrDefault(clause, shotName);
      found.putIfAbsent(clause, shotName);
    }
    return found;
  }
}
