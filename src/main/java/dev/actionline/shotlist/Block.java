package dev.actionline.shotlist;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import java.util.ArrayList;
import java.util.List;

/** A head such as {@code scene 7 ...} with the lines under it. */
record Block(String head, Line line, List<Line> under) {
  static final List<String> HEADS = List.of("actionline", "film", "cast", "scene");

  /**
   * The blocks of a list in order; lines above the first head, and those under no head, are told.
   */
  static List<Block> of(Source source, List<Line> lines, Mistakes mistakes) {
    List<Block> blocks = new ArrayList<>();
    boolean lost = false;
    for (Line line : lines) {
      Span word = firstWord(source, line);
      String text = source.slice(word);
      String head = HEADS.contains(text) ? text : null;
      if (head == null && line.indent() == 0 && !opensSpeech(source, line)) {
        head = Spelling.nearest(text, HEADS).orElse(null);
        if (head != null) {
          mistakes.stray(word, text, HEADS);
        }
      } else if (head != null && line.indent() != 0) {
        mistakes.wrongIndent(word, 0, head);
      }
      if (head != null) {
        blocks.add(new Block(head, line, new ArrayList<>()));
        lost = false;
      } else if (takesLines(blocks)) {
        blocks.get(blocks.size() - 1).under.add(line);
      } else if (!lost) {
        mistakes.stray(word, text, HEADS);
        lost = true;
      }
    }
    return blocks;
  }

  private static boolean takesLines(List<Block> blocks) {
    return !blocks.isEmpty() && !blocks.get(blocks.size() - 1).head.equals("actionline");
  }

  private static boolean opensSpeech(Source source, Line line) {
    return source.slice(line.content()).indexOf(':') >= 0;
  }

  /** The first word of a line, up to a space. */
  static Span firstWord(Source source, Line line) {
    int at = line.content().start();
    while (at < line.content().end() && !Line.isSpace(source.text().charAt(at))) {
      at++;
    }
    return new Span(line.content().start(), at);
  }

  /** Everything of a line after its first word, without the spaces between. */
  static Span afterFirstWord(Source source, Line line) {
    int at = firstWord(source, line).end();
    while (at < line.content().end() && Line.isSpace(source.text().charAt(at))) {
      at++;
    }
    return new Span(at, line.content().end());
  }

  /** From the head to the last line under it. */
  Span span() {
    int end = under.isEmpty() ? line.content().end() : under.get(under.size() - 1).content().end();
    return new Span(line.content().start(), end);
  }
}
