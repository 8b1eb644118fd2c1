package dev.actionline.shotlist;

import dev.actionline.core.Span;

/** {@code @12} or {@code @12-13}: the lines of the script that a statement plays, from 1. */
public record Origin(int firstLine, int lastLine, Span span) {}
