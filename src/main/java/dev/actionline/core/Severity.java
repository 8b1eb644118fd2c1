package dev.actionline.core;

/** How grave a diagnostic is: only an {@link #ERROR} keeps a stage's value from being used. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
