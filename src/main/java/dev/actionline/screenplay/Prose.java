package dev.actionline.screenplay;

import dev.actionline.core.Span;

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

  public String text() {
    return text;
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
    return new Prose(text.substring(from, to), some);
  }

  @Override
  public String toString() {
    return text;
  }
}
