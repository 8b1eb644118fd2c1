package dev.actionline.stage.description;

import dev.actionline.core.Span;

/**
 * A piece of a line.
 *
 * @param text as written, a quoted text without its quotes
 * @param value of a NUMBER in metres, degrees or seconds; else 0
 */
record Token(Kind kind, String text, float value, Span span) {
  enum Kind {
    WORD,
    NUMBER,
    COLOR,
    TEXT,
    COMMA
  }

  boolean is(Kind k) {
    return kind == k;
  }
}
