package dev.actionline.timeline.camera;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import java.util.List;

/**
 * A shot as the camera department sees it.
 *
 * @param source of the list, for diagnostics
 * @param film aspect and sensor
 * @param shot its name and span
 * @param lines its CAMERA, FOCUS and RACK statements in order
 * @param lineStarts for each of the lines when it begins, seconds of the scene
 * @param start seconds of the scene when the shot begins
 * @param end seconds of the scene when it ends
 * @param leads who acts or speaks in the shot, in order of importance; may be empty
 * @param partners who acts in it or in the shot before: whom a subject has to do with
 * @param seed for handheld cameras
 */
public record ShotContext(
    Source source,
    ShotList.Film film,
    ShotList.Shot shot,
    List<Statement.Direction> lines,
    List<Double> lineStarts,
    double start,
    double end,
    List<String> leads,
    List<String> partners,
    long seed,
    Scenery scenery) {
  public ShotContext {
    lines = List.copyOf(lines);
    lineStarts = List.copyOf(lineStarts);
    leads = List.copyOf(leads);
    partners = List.copyOf(partners);
  }

  public double seconds() {
    return end - start;
  }
}
