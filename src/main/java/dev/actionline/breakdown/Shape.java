package dev.actionline.breakdown;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether words are of a shape, {@code his|her|its}: what is asked of every word of a script is compiled once. */
final class Shape {
  private static final Map<String, Predicate<String>> COMPILED = new ConcurrentHashMap<>();
  private static final Pattern ALTERNATIVES = Pattern.compile("[\\p{L} ',|-]*");

  private Shape() {}

  /**
   * Whether an expression matches all of the words.
   *
   * @param expression as of {@link Pattern}, one of the few that the program is written with
   */
  static boolean fits(String words, String expression) {
    Predicate<String> shape = COMPILED.get(expression);
    return (shape == null ? COMPILED.computeIfAbsent(expression, Shape::compiled) : shape).test(words);
  }

  /** Plain words are looked up. */
  private static Predicate<String> compiled(String expression) {
    if (ALTERNATIVES.matcher(expression).matches()) {
      return Set.copyOf(Arrays.asList(expression.split("\\|", -1)))::contains;
    }
    Pattern pattern = Pattern.compile(expression);
    return words -> pattern.matcher(words).matches();
  }
}
