package dev.actionline.shotlist.merge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a scene or a shot.
 *
 * @param row the line as it stands
 * @param kind {@code scene} or {@code shot}
 * @param name {@code 7} or {@code 7A}
 * @param title the heading, or the title in its quotes; empty for none
 */
record Head(Row row, String kind, String name, String title) {
  private static final Pattern SHAPE = Pattern.compile("(\\w+)[\\s\u00A0]+(\\S+)[\\s\u00A0]*(.*)");

  static Head of(Row row) {
    Matcher shape = SHAPE.matcher(row.line().words());
    return shape.matches()
        ? new Head(row, shape.group(1), shape.group(2), shape.group(3))
        : new Head(row, row.line().words(), "", "");
  }

  /** The same head with another name and title; to the letter when both are as they are. */
  Head with(String newName, String newTitle) {
    if (newName.equals(name) && newTitle.equals(title)) {
      return this;
    }
    String words = kind + " " + newName + (newTitle.isEmpty() ? "" : "  " + newTitle);
    return new Head(row.saying(words), kind, newName, newTitle);
  }

  Head with(Row newRow) {
    return new Head(newRow, kind, name, title);
  }
}
