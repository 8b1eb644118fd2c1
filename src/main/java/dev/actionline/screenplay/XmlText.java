package dev.actionline.screenplay;

import java.util.Arrays;

/**
 * Where things stand in the text of an XML document that another reader checks: its start tags by
 * their order, and the characters of an element, references resolved, each with its offset.
 */
final class XmlText {
  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int count;

  XmlText(String text) {
    this.text = text;
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = markupEnd(at);
      if (isStartTag(at)) {
        add(at, end);
      }
      at = text.indexOf('<', end);
    }
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  private boolean isStartTag(int at) {
    return at + 1 < text.length() && "!?/".indexOf(text.charAt(at + 1)) < 0;
  }

  /** Where the nth start tag begins, from 0. */
  int tag(int index) {
    return index < count ? starts[index] : text.length();
  }

  /** One past the markup that begins here: a comment, an instruction, a tag, a stretch of CDATA. */
  private int markupEnd(int at) {
    if (text.startsWith("<!--", at)) {
      return after("-->", at + 4);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return after("]]>", at + 9);
    }
    if (text.startsWith("<?", at)) {
      return after("?>", at + 2);
    }
    char quote = 0;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return text.length();
  }

  private int after(String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  /** The characters inside the nth element, down to its own end tag. */
  Prose content(int index) {
    Prose.Builder out = new Prose.Builder();
    int at = index < count ? ends[index] : text.length();
    out.endAt(at);
    if (at >= 2 && text.charAt(at - 2) == '/') {
      return out.build();
    }
    int depth = 1;
    while (at < text.length() && depth > 0) {
      if (text.charAt(at) != '<') {
        at = character(at, out);
        continue;
      }
      int end = markupEnd(at);
      if (text.startsWith("<![CDATA[", at)) {
        for (int i = at + 9; i < end - 3; i++) {
          out.append(text.charAt(i), i);
        }
      } else if (text.startsWith("</", at)) {
        depth--;
      } else if (isStartTag(at) && text.charAt(end - 2) != '/') {
        depth++;
      }
      at = end;
    }
    return out.build();
  }

  private int character(int at, Prose.Builder out) {
    char c = text.charAt(at);
    int end = c == '&' ? referenceEnd(at) : -1;
    if (end < 0) {
      // line ends inside an element are one newline, as XML 1.0, 2.11 has it
      boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      out.append(c == '\r' ? '\n' : c, at);
      return at + (pair ? 2 : 1);
    }
    for (char resolved : Character.toChars(reference(text.substring(at + 1, end)))) {
      out.append(resolved, at);
    }
    return end + 1;
  }

  private int referenceEnd(int at) {
    for (int i = at + 1; i < text.length() && i < at + 12; i++) {
      if (text.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  /** The code point a reference means; U+FFFD for one that means none. */
  private static int reference(String name) {
    if (name.matches("#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}")) {
      boolean hex = name.startsWith("#x");
      int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return Character.isValidCodePoint(point) ? point : 0xFFFD;
    }
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> '\uFFFD';
    };
  }
}
