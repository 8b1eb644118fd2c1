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
  private final int start;
  // null when the text stands in the source as it is, from the start on: most lines do
  private final int[] offsets;

  /**
   * @param text the clean words
   * @param offsets for each character of the text its offset in the source; one more than the text
   *     has characters, the last being the end
   */
  public Prose(String text, int[] offsets) {
    this(text, offsets.length == 0 ? 0 : offsets[0], offsets.clone());
    if (offsets.length != text.length() + 1) {
      throw new IllegalArgumentException("offsets do not fit the text");
    }
  }

  private Prose(String text, int start, int[] offsets) {
    this.text = text;
    this.start = start;
    this.offsets = offsets;
  }

  /** Text that stands in the source as it is, from an offset on. */
  public static Prose verbatim(String text, int start) {
    return new Prose(text, start, null);
  }

  /** Paragraph lines as one prose, {@code \n} between them. */
  static Prose lines(List<Prose> lines) {
    Builder all = new Builder();
    boolean first = true;
    for (Prose line : lines) {
      if (!first) {
        all.append('\n', all.end);
      }
      all.append(line);
      first = false;
    }
    return all.build();
  }

  public String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where a character of the text stands in the source; the end for one past the last. */
  int offset(int index) {
    return offsets == null ? start + index : offsets[index];
  }

  /** Where characters {@code [from, to)} of the text stand in the source. */
  public Span span(int from, int to) {
    int begin = offset(from);
    return new Span(begin, to > from ? Math.max(begin, offset(to - 1) + 1) : begin);
  }

  public Span span() {
    return span(0, text.length());
  }

  /** The part {@code [from, to)}, with its places. */
  public Prose part(int from, int to) {
    if (offsets == null) {
      return new Prose(text.substring(from, to), start + from, null);
    }
    int[] some = Arrays.copyOfRange(offsets, from, to + 1);
    if (to > from) {
      some[to - from] = Math.min(offsets[to], offsets[to - 1] + 1);
    }
    return new Prose(text.substring(from, to), some[0], some);
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
    return from == 0 && to == text.length() ? this : part(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  @Override
  public String toString() {
    return text;
  }

  /** Gathers characters, each with its place in the source. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int start;
    private int end;
    private int[] offsets;

    void append(char c, int offset) {
      int at = text.length();
      if (at == 0) {
        start = offset;
      }
      if (offsets == null && offset != start + at) {
        spread();
      }
      if (offsets != null) {
        if (at >= offsets.length) {
          offsets = Arrays.copyOf(offsets, at * 2 + 1);
        }
        offsets[at] = offset;
      }
      text.append(c);
      end = offset + 1;
    }

    /** From here on every character needs a place of its own. */
    private void spread() {
      offsets = new int[text.length() * 2 + 16];
      for (int i = 0; i < text.length(); i++) {
        offsets[i] = start + i;
      }
    }

    void append(Prose prose) {
      for (int i = 0; i < prose.text.length(); i++) {
        append(prose.text.charAt(i), prose.offset(i));
      }
      end = prose.offset(prose.text.length());
    }

    /** Says where the prose ends when no character does: for an empty line. */
    void endAt(int offset) {
      end = offset;
    }

    Prose build() {
      int length = text.length();
      if (offsets == null && end == start + length) {
        return new Prose(text.toString(), start, null);
      }
      if (offsets == null) {
        spread();
      }
      int[] all = Arrays.copyOf(offsets, length + 1);
      all[length] = end;
      return new Prose(text.toString(), all[0], all);
    }
  }
}
