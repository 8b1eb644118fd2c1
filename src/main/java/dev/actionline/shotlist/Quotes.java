package dev.actionline.shotlist;

/**
 * Words in quotes: {@code "..."} with {@code \"} for a quote, or the curved pair of a word
 * processor.
 */
final class Quotes {
  private Quotes() {}

  static boolean opens(char c) {
    return c == '"' || c == '\u201C';
  }

  /** One past the closing quote of the string that opens at {@code begin}, or the limit. */
  static int end(String text, int begin, int limit) {
    for (int i = begin + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (closes(text.charAt(begin), c)) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Whether the string {@code [begin, end)} has its closing quote. */
  static boolean closed(String text, int begin, int end) {
    int last = end - 1;
    if (last <= begin || !closes(text.charAt(begin), text.charAt(last))) {
      return false;
    }
    int slashes = 0;
    while (text.charAt(last - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 0;
  }

  /** What stands between quotes, {@code \"} and {@code \\} resolved. */
  static String unescape(String inner) {
    if (inner.indexOf('\\') < 0) {
      return inner;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      boolean escape =
          c == '\\' && i + 1 < inner.length() && "\"\\\u201D".indexOf(inner.charAt(i + 1)) >= 0;
      out.append(escape ? inner.charAt(++i) : c);
    }
    return out.toString();
  }

  private static boolean closes(char open, char c) {
    return c == (open == '"' ? '"' : '\u201D');
  }
}
