package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Effects;
import dev.actionline.core.Source;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

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
 * @param deeds who acts or speaks in the shot, in order of importance, each with the lines that tell of it; a
 *     speech is an empty line. May be empty
 * @param partners who acts in it or in the shot before: whom a subject has to do with
 * @param work what is to be seen of what is done in it
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
    Map<String, List<String>> deeds,
    List<String> partners,
    Supplier<List<Work>> work,
    long seed,
    Scenery scenery) {
  public ShotContext {
    lines = List.copyOf(lines);
    lineStarts = List.copyOf(lineStarts);
    deeds = Collections.unmodifiableMap(new LinkedHashMap<>(deeds));
    partners = List.copyOf(partners);
  }

  /** Who acts or speaks, in order of importance. */
  public List<String> leads() {
    return List.copyOf(deeds.keySet());
  }

  /** Whether somebody or something acts in it, or a line of it names them. */
  boolean tells(String name) {
    return deeds.containsKey(name) || deeds.values().stream().flatMap(List::stream).anyMatch(l -> names(l, name));
  }

  /** Whether a line of a list names somebody or something behind its first word. */
  static boolean names(String line, String name) {
    int at = line.indexOf(name);
    return at > 0 && line.charAt(at - 1) == ' ';
  }

  /** How many times nearer the shot brings what is seen through somebody's eyes: 1 without binoculars or a scope. */
  double magnified() {
    return shot.statements().stream()
        .filter(s -> s instanceof Statement.Direction d && d.keyword() == Keyword.EFFECT && !d.phrases().isEmpty())
        .flatMap(s -> Effects.named(((Statement.Direction) s).phrases().get(0).text().toLowerCase(Locale.ROOT)).stream())
        .mapToDouble(Effects.Effect::magnifies).max().orElse(1);
  }

  /** The same of a part of it, seconds of the scene. */
  ShotContext between(double from, double to) {
    return new ShotContext(source, film, shot, lines, lineStarts, from, to, deeds, partners, work, seed, scenery);
  }

  /** Whether a second of the scene is in it. */
  boolean holds(double sceneSeconds) {
    return sceneSeconds >= start && sceneSeconds < end;
  }

  public double seconds() {
    return end - start;
  }
}
