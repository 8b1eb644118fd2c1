package dev.actionline.shotlist;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of a line into tokens. One pass, no recursion: any line takes linear time. */
final class LineScanner {
  private final String text;
  private final int end;
  private final Names names;
  private final Mistakes mistakes;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private LineScanner(Source source, Span span, Names names, Mistakes mistakes) {
    this.text = source.text();
    this.at = span.start();
    this.end = span.end();
    this.names = names;
    this.mistakes = mistakes;
  }

  static List<Token> scan(Source source, Span span, Names names, Mistakes mistakes) {
    LineScanner scanner = new LineScanner(source, span, names, mistakes);
    while (scanner.at < scanner.end) {
      scanner.next();
    }
    return scanner.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (Line.isSpace(c)) {
      at++;
    } else if (sign(c) != null) {
      tokens.add(Token.sign(sign(c), new Span(at, ++at)));
    } else if (Quotes.opens(c)) {
      string();
    } else if (c == '@' && at + 1 < end && Character.isDigit(text.charAt(at + 1))) {
      int begin = at;
      at = wordEnd(at);
      tokens.add(Token.sign(Token.Type.ORIGIN, new Span(begin, at)));
    } else if (!name() && !number()) {
      int begin = at;
      at = Math.max(at + 1, wordEnd(at));
      add(Term.Kind.WORD, text.substring(begin, at), begin);
    }
  }

  private Token.Type sign(char c) {
    return switch (c) {
      case ',' -> Token.Type.COMMA;
      case ';' -> Token.Type.SEMICOLON;
      case '(' -> Token.Type.OPEN;
      case ')' -> Token.Type.CLOSE;
      case ':' -> Token.Type.COLON;
      default -> null;
    };
  }

  private void string() {
    int begin = at;
    at = Quotes.end(text, at, end);
    boolean closed = Quotes.closed(text, begin, at);
    if (!closed) {
      mistakes.openQuote(new Span(begin, begin + 1));
    }
    String inner = text.substring(begin + 1, closed ? at - 1 : at);
    add(Term.Kind.STRING, Quotes.unescape(inner), begin);
  }

  private boolean name() {
    String name = names.at(text, at, end);
    if (name == null) {
      return false;
    }
    int begin = at;
    at += name.length();
    at += Names.possessive(text, at, end);
    add(Term.Kind.NAME, name, begin);
    return true;
  }

  /** A number with its unit; {@code 7B}, {@code 1280x720} and {@code 2.39:1} are words. */
  private boolean number() {
    int digits = digitsEnd(at);
    if (digits < 0) {
      return false;
    }
    int begin = at;
    int stop = wordEnd(digits);
    String tail = text.substring(digits, stop);
    String unit = tail.isEmpty() ? detachedUnit(digits) : Units.attached(tail);
    if (unit == null) {
      return false;
    }
    double value = Double.parseDouble(text.substring(begin, digits));
    at = tail.isEmpty() ? detachedEnd(digits, unit) : stop;
    String written = text.substring(begin, at);
    tokens.add(Token.of(new Term(Term.Kind.NUMBER, written, value, unit, new Span(begin, at))));
    return true;
  }

  /** One past the digits of a number that begins here, or -1. */
  private int digitsEnd(int begin) {
    int i = begin;
    if (i < end && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    int whole = i;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    if (i + 1 < end && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      i++;
      while (i < end && isDigit(text.charAt(i))) {
        i++;
      }
    }
    return i == whole ? -1 : i;
  }

  private String detachedUnit(int digits) {
    int begin = spacesEnd(digits);
    int stop = wordEnd(begin);
    int next = spacesEnd(stop);
    String following = text.substring(next, wordEnd(next));
    String unit = begin == digits ? null : Units.detached(text.substring(begin, stop), following);
    return unit == null ? "" : unit;
  }

  private int detachedEnd(int digits, String unit) {
    return unit.isEmpty() ? digits : wordEnd(spacesEnd(digits));
  }

  private int spacesEnd(int begin) {
    int i = begin;
    while (i < end && Line.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** One past the word that begins here; a colon inside, as in {@code 16:9}, belongs to it. */
  private int wordEnd(int begin) {
    int i = begin;
    while (i < end) {
      char c = text.charAt(i);
      boolean inner =
          c == ':'
              && i + 1 < end
              && Character.isLetterOrDigit(text.charAt(i + 1))
              && i > 0
              && isDigit(text.charAt(i - 1));
      if (!inner && (Line.isSpace(c) || sign(c) != null || Quotes.opens(c))) {
        break;
      }
      i++;
    }
    return i;
  }

  private void add(Term.Kind kind, String shown, int begin) {
    tokens.add(Token.of(new Term(kind, shown, 0, "", new Span(begin, at))));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
