package dev.actionline.shotlist;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a shot list out: two spaces a level, single spaces between words, origins in one column,
 * comments and blank lines as they were. What it says stays the same; laid out again it stays as
 * is.
 */
public final class ShotListFormatter {
  /** The column, from 0, in which origins stand when the line leaves room. */
  static final int ORIGIN_COLUMN = 64;

  private static final String GAP = "  ";

  private final Source source;
  private final List<String> contents = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private String block = "";
  private boolean inShot;
  private int nameWidth;

  private ShotListFormatter(Source source) {
    this.source = source;
  }

  /** The text in canonical layout; a list with errors is left alone, to the letter. */
  public static String format(Source source) {
    return ShotListParser.parse(source).hasErrors()
        ? source.text()
        : new ShotListFormatter(source).format();
  }

  private String format() {
    List<Span> lines = source.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = Line.read(source.text(), i + 1, lines.get(i));
      contents.add(line == null ? null : content(line));
      levels.add(line == null ? -1 : level(line));
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      out.append(line(i));
      int next = i + 1 < lines.size() ? lines.get(i + 1).start() : source.text().length();
      out.append(source.text(), lines.get(i).end(), next);
    }
    return out.toString();
  }

  private String line(int index) {
    Span span = source.lines().get(index);
    String content = contents.get(index);
    int from =
        content == null ? firstNonSpace(span) : Line.read(source.text(), 1, span).content().start();
    String comment =
        source.slice(new Span(Line.commentStart(source.text(), from, span.end()), span.end()));
    comment = comment.stripTrailing();
    if (content == null) {
      return comment.isEmpty() ? "" : indent(levelOfComment(index)) + comment;
    }
    String line = indent(levels.get(index)) + content;
    return comment.isEmpty() ? line : line + GAP + comment;
  }

  private int firstNonSpace(Span span) {
    int at = span.start();
    while (at < span.end()
        && (Line.isSpace(source.text().charAt(at)) || source.text().charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }

  /** A comment on its own belongs to the next line that says something. */
  private int levelOfComment(int index) {
    for (int i = index + 1; i < levels.size(); i++) {
      if (levels.get(i) >= 0) {
        return levels.get(i);
      }
    }
    return 0;
  }

  private static String indent(int level) {
    return " ".repeat(level * Line.SPACES_A_LEVEL);
  }

  /** The depth of a line; heads are told apart as the parser does, so the order of calls counts. */
  private int level(Line line) {
    String head = source.slice(Block.firstWord(source, line));
    if (Block.HEADS.contains(head)) {
      return 0;
    }
    return block.equals("scene") && inShot && !head.equals("shot") ? 2 : 1;
  }

  private String content(Line line) {
    String head = source.slice(Block.firstWord(source, line));
    Span whole = line.content();
    Span words = Origins.without(source, whole);
    String origin = source.slice(new Span(Origins.start(source, whole), whole.end()));
    String text;
    if (Block.HEADS.contains(head)) {
      block = head;
      inShot = false;
      nameWidth = head.equals("cast") ? nameWidth(line) : 0;
      text = head.equals("scene") ? named(words) : spaced(words);
    } else if (block.equals("scene") && head.equals("shot")) {
      inShot = true;
      text = named(words);
    } else {
      text = block.equals("cast") ? castLine(words) : spaced(words);
    }
    return withOrigin(text, origin, level(line));
  }

  private static String withOrigin(String text, String origin, int level) {
    if (origin.isEmpty()) {
      return text;
    }
    int used = level * Line.SPACES_A_LEVEL + text.length();
    String gap = used + GAP.length() <= ORIGIN_COLUMN ? " ".repeat(ORIGIN_COLUMN - used) : GAP;
    return text + gap + origin;
  }

  /** {@code scene 7 HEADING}, {@code shot 7A "Title"}: the name stands clear of what follows. */
  private String named(Span words) {
    String[] parts = source.slice(words).split("[ \u00A0]+", 3);
    StringBuilder out = new StringBuilder(parts[0]);
    if (parts.length > 1) {
      out.append(' ').append(parts[1]);
    }
    if (parts.length > 2) {
      out.append(GAP).append(parts[2]);
    }
    return out.toString();
  }

  private String castLine(Span words) {
    int colon = colon(words);
    String name = source.slice(new Span(words.start(), colon)).strip();
    String traits = spaced(new Span(colon + 1, words.end()));
    return name + ":" + " ".repeat(Math.max(1, nameWidth + 1 - name.length())) + traits;
  }

  private int colon(Span words) {
    int from = words.start();
    if (Quotes.opens(source.text().charAt(from))) {
      from = Quotes.end(source.text(), from, words.end());
    }
    return source.text().indexOf(':', from);
  }

  /** The longest name of the cast under a head, so that what they are stands in one column. */
  private int nameWidth(Line head) {
    int width = 0;
    for (int i = head.number(); i < source.lines().size(); i++) {
      Line line = Line.read(source.text(), i + 1, source.lines().get(i));
      if (line != null && Block.HEADS.contains(source.slice(Block.firstWord(source, line)))) {
        break;
      }
      if (line != null) {
        Span name = new Span(line.content().start(), colon(line.content()));
        width = Math.max(width, source.slice(name).strip().length());
      }
    }
    return width;
  }

  /** Tokens as written, one space between words, none before a comma, semicolon or colon. */
  private String spaced(Span words) {
    StringBuilder out = new StringBuilder();
    Token before = null;
    for (Token token : LineScanner.scan(source, words, Names.NONE, new Mistakes(source))) {
      if (before != null && spaceBetween(before, token)) {
        out.append(' ');
      }
      String written = source.slice(token.span());
      out.append(token.isKind(Term.Kind.NUMBER) ? written.replaceAll("[ \u00A0]+", " ") : written);
      before = token;
    }
    return out.toString();
  }

  private static boolean spaceBetween(Token before, Token token) {
    boolean closes =
        switch (token.type()) {
          case COMMA, SEMICOLON, COLON, CLOSE -> true;
          default -> false;
        };
    return !closes && before.type() != Token.Type.OPEN;
  }
}
