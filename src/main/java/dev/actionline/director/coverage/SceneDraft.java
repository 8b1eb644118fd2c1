package dev.actionline.director.coverage;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Quote;
import dev.actionline.director.text.Staged;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One scene, drafted.
 *
 * @param number of the scene in the script, from 0
 * @param script where it stands in the script
 * @param shots by name, in order
 */
public record SceneDraft(
    int number,
    String name,
    Line heading,
    Span script,
    List<Line> setup,
    Map<String, ShotDraft> shots,
    Map<Clause, Staged> stagings) {
  /** The heading as the list writes it. */
  public static String headingText(Breakdown.Scene scene) {
    if (scene.heading().isPresent()) {
      return scene.heading().get().text().replaceAll("\\s+", " ").strip();
    }
    String where = scene.place().isEmpty() ? "" : scene.place().toUpperCase(Locale.ROOT);
    String inside = scene.interior().map(i -> i ? "INT. " : "EXT. ").orElse("");
    String time = scene.time().isEmpty() ? "" : " - " + scene.time().toUpperCase(Locale.ROOT);
    return where.isEmpty() ? "" : inside + where + time;
  }

  /** Writes the scene: heading, setup, shots. */
  public void write(ShotListWriter writer) {
    boolean quoted = heading.text().contains("--") || heading.text().contains(" @");
    writer.scene(name, quoted ? heading.with(Quote.of(heading.text())) : heading, setup);
    shots.forEach((shot, draft) -> writer.shot(shot, ShotScript.title(draft), ShotScript.of(draft)));
  }

  /** A scene that plays in others, of which only the shots are told here. */
  public static SceneDraft elsewhere(int number, String name, Breakdown.Scene scene, Source script) {
    Line at = Line.of("", script, scene.heading().map(h -> h.span()).orElse(scene.span()));
    return new SceneDraft(number, name, new Line(headingText(scene), at.first(), at.first()), scene.span(), List.of(), new LinkedHashMap<>(), Map.of());
  }

  /** The same with other shots, named anew in their order. */
  public SceneDraft with(List<ShotDraft> others) {
    Map<String, ShotDraft> named = new LinkedHashMap<>();
    others.forEach(s -> named.put(name + ShotNames.letters(named.size()), s));
    return new SceneDraft(number, name, heading, script, setup, named, stagings);
  }

  /** Notes for every clause in which shot it plays. */
  public void shotsOf(Map<Clause, String> found) {
    shots.forEach(
        (shot, draft) ->
            draft.moments.stream()
                .map(Moment::beat)
                .filter(Clause.class::isInstance)
                .forEach(b -> found.putIfAbsent((Clause) b, shot)));
  }

  /**
   * Clause to shot, for those that are staged here: what was folded into another line plays where that line does.
   *
   * @param playing those that have a line of their own
   */
  public Map<Clause, String> shotOf(Map<Clause, String> playing) {
    Map<Clause, String> found = new LinkedHashMap<>();
    String last = shots.isEmpty() ? "" : List.copyOf(shots.keySet()).get(shots.size() - 1);
    for (Clause clause : stagings.keySet()) {
      last = playing.getOrDefault(clause, last);
      found.putIfAbsent(clause, last);
    }
    return found;
  }
}
