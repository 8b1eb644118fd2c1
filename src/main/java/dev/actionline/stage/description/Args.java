package dev.actionline.stage.description;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** What a statement was told, by key. Colours have become linear. */
final class Args {
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Span> spans = new LinkedHashMap<>();

  void put(String key, Object value, Span span) {
    values.put(key, value);
    spans.put(key, span);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Span span(String key) {
    return spans.get(key);
  }

  float number(String key, double otherwise) {
    float[] v = (float[]) values.get(key);
    return v == null ? (float) otherwise : v[0];
  }

  int count(String key, int otherwise) {
    return Math.round(number(key, otherwise));
  }

  /** As many numbers as were written, or what it is without them. */
  float[] numbers(String key, float... otherwise) {
    float[] v = (float[]) values.get(key);
    return v == null ? otherwise : v;
  }

  Vector3f point(String key, double x, double y, double z) {
    float[] v = (float[]) values.get(key);
    return v == null ? new Vector3f((float) x, (float) y, (float) z) : new Vector3f(v);
  }

  /** Tuples of numbers between commas. */
  @SuppressWarnings("unchecked")
  List<float[]> tuples(String key) {
    return (List<float[]>) values.getOrDefault(key, List.of());
  }

  List<Vector3f> points(String key) {
    List<Vector3f> points = new ArrayList<>();
    for (float[] t : tuples(key)) {
      points.add(new Vector3f(t));
    }
    return points;
  }

  String word(String key, String otherwise) {
    return (String) values.getOrDefault(key, otherwise);
  }

  @SuppressWarnings("unchecked")
  List<String> words(String key) {
    return (List<String>) values.getOrDefault(key, List.of());
  }

  Vector3f color(String key, Vector3f otherwise) {
    return (Vector3f) values.getOrDefault(key, otherwise);
  }
}
