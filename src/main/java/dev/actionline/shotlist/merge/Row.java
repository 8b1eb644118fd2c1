package dev.actionline.shotlist.merge;

import dev.actionline.shotlist.WrittenLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line that says something, with the comments and blank lines above it; or, without words, the
 * comments at a block's end.
 *
 * @param above the lines above, as they stand
 * @param raw the line itself, as it stands
 * @param mine whether a person's list says it; else a draft does
 */
record Row(List<String> above, WrittenLine line, String raw, boolean mine) {
  private static final Pattern BEFORE_PLACE =
      Pattern.compile(" (?:on|in|at|under|behind|between|near|over|beside|above|[0-9]).*|,.*");

  Row {
    above = List.copyOf(above);
  }

  static Row of(List<String> above, String raw, boolean mine) {
    return new Row(above, WrittenLine.of(raw), raw, mine);
  }

  static Row remarks(List<String> above, boolean mine) {
    return new Row(above, new WrittenLine("", "", "", ""), "", mine);
  }

  boolean isRemarks() {
    return line.words().isEmpty();
  }

  /** What it says, however it is spaced; two rows with the same key say the same. */
  String key() {
    return isRemarks() ? String.join("\n", above).strip() : line.words().replaceAll("[\\s\u00A0]+", " ");
  }

  String firstWord() {
    return key().split("[ :,]", 2)[0];
  }

  /** In the cast, the name before the colon. */
  String castName() {
    int colon = line.words().indexOf(':');
    return colon < 0 ? "" : line.words().substring(0, colon).replace("\"", "").strip();
  }

  /** In a setup, the thing of a {@code prop} line or the performer of a place; else the keyword. */
  String about() {
    String key = key();
    if (key.startsWith("prop ")) {
      return BEFORE_PLACE.split(key.substring(5), 2)[0];
    }
    List<String> name = new ArrayList<>();
    for (String word : key.split("[ ,]")) {
      if (!word.equals(word.toUpperCase(Locale.ROOT))) {
        break;
      }
      name.add(word);
    }
    return name.isEmpty() ? firstWord() : String.join(" ", name);
  }

  /** Whether somebody wrote comments on it or above it. */
  boolean isRemarked() {
    return !line.comment().isEmpty() || above.stream().anyMatch(a -> !a.isBlank());
  }

  /** Comments above it, without blank lines. */
  List<String> comments() {
    return above.stream().filter(a -> !a.isBlank()).toList();
  }

  Row withAbove(List<String> lines) {
    return new Row(lines, line, raw, mine);
  }

  /** The same words with other lines of the script as their origin, and another comment. */
  Row with(String origin, String comment) {
    if (origin.equals(line.origin()) && comment.equals(line.comment())) {
      return this;
    }
    WrittenLine changed = new WrittenLine(line.indent(), line.words(), origin, comment);
    return new Row(above, changed, changed.text(), mine);
  }

  /** Other words, everything else as it is. */
  Row saying(String words) {
    if (words.equals(line.words())) {
      return this;
    }
    WrittenLine changed = new WrittenLine(line.indent(), words, line.origin(), line.comment());
    return new Row(above, changed, changed.text(), mine);
  }

  /** More comment lines directly above it, indented as it is. */
  Row marked(List<String> comments) {
    List<String> all = new ArrayList<>(above);
    comments.forEach(c -> all.add(line.indent() + c));
    return withAbove(all);
  }

  void print(List<String> out) {
    out.addAll(above);
    if (!isRemarks()) {
      out.add(raw);
    }
  }
}
