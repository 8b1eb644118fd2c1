package dev.actionline.shotlist;

import dev.actionline.core.Span;

/**
 * One word of a statement.
 *
 * @param text as written; without quotes and escapes for a string; upper case as declared for a
 *     name
 * @param number its value for a number, in the unit as written; 0 else
 * @param unit {@code m}, {@code ft}, {@code in}, {@code s}, {@code mm}, {@code frames}, {@code
 *     deg}, {@code fps}, {@code %}; empty for none
 */
public record Term(Kind kind, String text, double number, String unit, Span span) {
  /** What a term is. */
  public enum Kind {
    WORD,
    NAME,
    NUMBER,
    STRING
  }

  public boolean is(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** A length in metres, for a number with a unit of length or with none. */
  public double metres() {
    return switch (unit) {
      case "ft" -> number * 0.3048;
      case "in" -> number * 0.0254;
      case "cm" -> number * 0.01;
      default -> number;
    };
  }
}
