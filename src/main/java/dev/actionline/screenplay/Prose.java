package dev.actionline.screenplay;

import dev.actionline.core.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Words of a script, free of its markup: emphasis marks and notes are gone, line breaks inside a
 * paragraph are kept as {@code \n}. Every character still knows where it stood in the source.
 */
public final class Prose {
  private final String text;
  private final int[] offsets;

  /**
   * @param text the clean words
   * @param offsets for each character of the text its offset in the source; one more than the text
   *     has characters, the last being the end
   */
  public Prose(String text, int[] offsets) {
    if (offsets.length != text.length() + 1) {
      throw new IllegalArgumentException("offsets do not fit the text");
    }
    this.text = text;
    this.offsets = offsets.clone();
  }

  /** Text that stands in the source as it is, from an offset on. */
  public static Prose verbatim(String text, int start) {
    int[] offsets = new int[text.length() + 1];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = start + i;
    }
    return new Prose(text, offsets);
  }

  /** Paragraph lines as one prose, {@code \n} between them. */
  static Prose lines(List<Prose> lines) {
    Builder all = new Builder();
    for (Prose line : lines) {
      if (all.started) {
        all.append('\n', all.end);
      }
      all.append(line);
    }
    return all.build();
  }

  /** Gathers characters, each with its place in the source. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];
    private int end;
    private boolean started;

    void append(char c, int offset) {
      if (text.length() + 1 >= offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[text.length()] = offset;
      text.append(c);
      end = offset + 1;
      started = true;
    }

    void append(Prose prose) {
      for (int i = 0; i < prose.text.length(); i++) {
        append(prose.text.charAt(i), prose.offsets[i]);
      }
      end = prose.offsets[prose.text.length()];
      started = true;
    }

    /** Says where the prose ends when no character does: for an empty line. */
    void endAt(int offset) {
      end = offset;
    }

    Prose build() {
      int[] all = Arrays.copyOf(offsets, text.length() + 1);
      all[text.length()] = end;
      return new Prose(text.toString(), all);
    }
  }

  public String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Where a character of the text stands in the source; the end for one past the last. */
  int offset(int index) {
    return offsets[index];
  }

  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Without white space at either end. */
  Prose trimmed() {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return part(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  /** Where characters {@code [from, to)} of the text stand in the source. */
  public Span span(int from, int to) {
    int start = offsets[from];
    return new Span(start, to > from ? Math.max(start, offsets[to - 1] + 1) : start);
  }

  public Span span() {
    return span(0, text.length());
  }

  /** The part {@code [from, to)}, with its places. */
  public Prose part(int from, int to) {
    int[] some = new int[to - from + 1];
    System.arraycopy(offsets, from, some, 0, some.length);
    if (to > from) {
      some[to - from] = Math.min(offsets[to], offsets[to - 1] + 1);
    }
    return new Prose(text.substring(from, to), some);
  }

  @Override
  public String toString() {
    return text;
  }
}
