package dev.actionline.screenplay;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Takes the marks of emphasis away: {@code *italic*}, {@code **bold**}, {@code ***both***}, {@code
 * _underlined_}. A mark opens before a word and closes behind one, on one line; without its
 * partner, or behind a backslash, it is a character like any other.
 */
final class Emphasis {
  private static final int KINDS = 4;

  private final Prose prose;
  private final String text;
  private final boolean[] gone;
  private final Deque<int[]> open = new ArrayDeque<>();
  private final int[] waiting = new int[KINDS];

  private Emphasis(Prose prose) {
    this.prose = prose;
    this.text = prose.text();
    this.gone = new boolean[text.length()];
  }

  static Prose strip(Prose prose) {
    String text = prose.text();
    if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('\\') < 0) {
      return prose;
    }
    return new Emphasis(prose).strip();
  }

  private Prose strip() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length() && "*_\\".indexOf(text.charAt(at + 1)) >= 0) {
        gone[at] = true;
        at += 2;
      } else if (c == '*' || c == '_') {
        int length = 1;
        while (c == '*'
            && length < 3
            && at + length < text.length()
            && text.charAt(at + length) == c) {
          length++;
        }
        mark(at, length);
        at += length;
      } else {
        if (c == '\n') {
          open.clear();
          Arrays.fill(waiting, 0);
        }
        at++;
      }
    }
    Prose.Builder kept = new Prose.Builder();
    kept.endAt(prose.offset(0));
    for (int i = 0; i < text.length(); i++) {
      if (!gone[i]) {
        kept.append(text.charAt(i), prose.offset(i));
      }
    }
    return kept.build();
  }

  private void mark(int at, int length) {
    int kind = text.charAt(at) == '_' ? 0 : length;
    boolean closes = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    boolean opens =
        at + length < text.length() && !Character.isWhitespace(text.charAt(at + length));
    if (kind == 0 && opens && closes && isWord(at - 1) && isWord(at + 1)) {
      return;
    }
    if (closes && waiting[kind] > 0) {
      close(at, length, kind);
    } else if (opens) {
      open.push(new int[] {at, length, kind});
      waiting[kind]++;
    }
  }

  private void close(int at, int length, int kind) {
    int[] partner;
    do {
      partner = open.pop();
      waiting[partner[2]]--;
    } while (partner[2] != kind);
    Arrays.fill(gone, partner[0], partner[0] + partner[1], true);
    Arrays.fill(gone, at, at + length, true);
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }
}
