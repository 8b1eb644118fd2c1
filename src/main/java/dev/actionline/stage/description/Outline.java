package dev.actionline.stage.description;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts a description into statements: lines, their words and numbers, what is indented below. */
final class Outline {
  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

  /** What a number may carry, and how many metres, degrees or seconds that is. */
  private static final Map<String, Float> UNITS =
      Map.of("m", 1f, "cm", 0.01f, "mm", 0.001f, "deg", 1f, "s", 1f);

  private final Source source;
  private final Diagnostics says;

  private record Open(int indent, List<Statement> children) {}

  private Outline(Source source, Diagnostics says) {
    this.source = source;
    this.says = says;
  }

  static List<Statement> of(Source source, Diagnostics says) {
    return new Outline(source, says).read();
  }

  private List<Statement> read() {
    List<Statement> top = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(-1, top));
    for (Span line : source.lines()) {
      Span code = withoutComment(line);
      if (code.length() == 0) {
        continue;
      }
      int indent = code.start() - line.start();
      int tab = source.text().indexOf('\t', line.start());
      if (tab >= 0 && tab < code.end()) {
        says.add(
            Diagnostic.error(source, new Span(tab, tab + 1), "a tab", "indent with two spaces"));
        continue;
      }
      while (open.peek().indent() >= indent) {
        open.pop();
      }
      Statement statement = statement(code);
      if (statement != null) {
        open.peek().children().add(statement);
        open.push(new Open(indent, statement.children()));
      }
    }
    return top;
  }

  /** The line without indentation, trailing space and comment. */
  private Span withoutComment(Span line) {
    String text = source.text();
    int end = line.end();
    boolean quoted = false;
    for (int i = line.start(); i < line.end() - 1; i++) {
      if (text.charAt(i) == '"') {
        quoted = !quoted;
      }
      boolean opens = i == line.start() || text.charAt(i - 1) == ' ';
      if (!quoted && opens && text.charAt(i) == '-' && text.charAt(i + 1) == '-') {
        end = i;
        break;
      }
    }
    while (end > line.start() && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = line.start();
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return new Span(start, end);
  }

  private Statement statement(Span code) {
    List<Token> tokens = new ArrayList<>();
    int at = code.start();
    while (at < code.end()) {
      char c = source.text().charAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      Token token = c == '"' ? quoted(at, code.end()) : bare(at, code.end());
      tokens.add(token);
      at = token.span().end();
    }
    Token first = tokens.get(0);
    if (!first.is(Token.Kind.WORD)) {
      says.add(Diagnostic.error(source, first.span(), "a line begins with a word"));
      return null;
    }
    String rest = source.text().substring(first.span().end(), code.end()).strip();
    return new Statement(
        first, List.copyOf(tokens.subList(1, tokens.size())), rest, code, new ArrayList<>());
  }

  private Token quoted(int start, int end) {
    int close = source.text().indexOf('"', start + 1);
    if (close < 0 || close >= end) {
      Span rest = new Span(start, end);
      says.add(Diagnostic.error(source, rest, "a quote that does not end"));
      return new Token(Token.Kind.TEXT, source.text().substring(start + 1, end), 0, rest);
    }
    Span span = new Span(start, close + 1);
    return new Token(Token.Kind.TEXT, source.text().substring(start + 1, close), 0, span);
  }

  private Token bare(int start, int end) {
    String text = source.text();
    if (text.charAt(start) == ',') {
      return new Token(Token.Kind.COMMA, ",", 0, new Span(start, start + 1));
    }
    int stop = start;
    while (stop < end && " ,\"".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    Span span = new Span(start, stop);
    String word = source.slice(span);
    if (COLOR.matcher(word).matches()) {
      return new Token(Token.Kind.COLOR, word, 0, span);
    }
    Float value = number(word);
    return value == null
        ? new Token(Token.Kind.WORD, word, 0, span)
        : new Token(Token.Kind.NUMBER, word, value, span);
  }

  private static Float number(String word) {
    int digits = 0;
    while (digits < word.length() && "+-.0123456789".indexOf(word.charAt(digits)) >= 0) {
      digits++;
    }
    String unit = word.substring(digits);
    if (digits == 0 || !(unit.isEmpty() || UNITS.containsKey(unit))) {
      return null;
    }
    try {
      return Float.parseFloat(word.substring(0, digits)) * UNITS.getOrDefault(unit, 1f);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
