package dev.actionline.shotlist;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a scene: its head, its setup, its shots. */
final class SceneReader {
  private static final String SHOT = "shot";
  private static final Pattern IN = Pattern.compile("(?i)^\\s*in\\s+(?:scene\\s+)?(\\S+)");

  private final Source source;
  private final StatementReader statements;
  private final Mistakes mistakes;
  private final Map<String, Integer> sceneLines = new LinkedHashMap<>();
  private final Map<String, Integer> shotLines = new LinkedHashMap<>();

  SceneReader(Source source, StatementReader statements, Mistakes mistakes) {
    this.source = source;
    this.statements = statements;
    this.mistakes = mistakes;
  }

  ShotList.Scene read(Block block) {
    Span rest = Block.afterFirstWord(source, block.line());
    Optional<Origin> origin = Origins.at(source, rest, mistakes);
    Span head = Origins.without(source, rest);
    Span nameSpan = word(head);
    String name = source.slice(nameSpan);
    if (name.isEmpty() || !name.chars().anyMatch(Character::isDigit)) {
      mistakes.sceneName(block.line().content());
    } else {
      once("scene " + name, nameSpan, sceneLines);
    }
    statements.beginScene(name);
    String heading = unquoted(source.slice(new Span(nameSpan.end(), head.end())).strip());
    List<Statement> setup = new ArrayList<>();
    int first = setup(block.under(), setup);
    List<ShotList.Shot> shots = shots(block.under().subList(first, block.under().size()), name);
    if (shots.isEmpty()) {
      mistakes.noShot(block.line().content(), name);
    }
    return new ShotList.Scene(name, heading, origin, setup, shots, block.span());
  }

  /** Reads lines of which the first is a shot's head. */
  List<ShotList.Shot> shots(List<Line> lines, String scene) {
    List<ShotList.Shot> shots = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int next = at + 1;
      while (next < lines.size() && !isShot(lines.get(next))) {
        next++;
      }
      shots.add(shot(lines.subList(at, next), scene));
      at = next;
    }
    return shots;
  }

  private static String unquoted(String heading) {
    boolean quoted =
        heading.length() > 1
            && Quotes.opens(heading.charAt(0))
            && Quotes.end(heading, 0, heading.length()) == heading.length();
    return quoted ? Quotes.unescape(heading.substring(1, heading.length() - 1)) : heading;
  }

  /** Reads the lines before the first shot; returns that shot's index. */
  private int setup(List<Line> lines, List<Statement> setup) {
    int at = 0;
    while (at < lines.size() && !isShot(lines.get(at))) {
      Line line = lines.get(at++);
      if (depthFits(line, 1, "a line of a scene's setup")) {
        setup.addAll(statements.read(line, StatementReader.Where.SETUP));
      }
    }
    return at;
  }

  private ShotList.Shot shot(List<Line> lines, String scene) {
    Line first = lines.get(0);
    Span lead = Block.firstWord(source, first);
    if (!source.slice(lead).equals(SHOT)) {
      mistakes.lead(lead, source.slice(lead), List.of(SHOT));
    } else if (!first.isAt(1)) {
      mistakes.wrongIndent(first.content(), 1, "a shot");
    }
    Span rest = Block.afterFirstWord(source, first);
    Optional<Origin> origin = Origins.at(source, rest, mistakes);
    Span head = Origins.without(source, rest);
    Span nameSpan = word(head);
    String name = source.slice(nameSpan);
    if (name.isEmpty() || Quotes.opens(name.charAt(0))) {
      mistakes.shotName(first.content(), scene);
      name = "";
      nameSpan = Span.at(head.start());
    } else {
      once("shot " + name, nameSpan, shotLines);
    }
    String title = title(new Span(nameSpan.end(), head.end()));
    List<Statement> body = new ArrayList<>();
    statements.playsIn(playsIn(lines).orElse(scene));
    for (Line line : lines.subList(1, lines.size())) {
      body(line, name, body);
    }
    if (lines.size() == 1) {
      mistakes.emptyShot(first.content(), name);
    }
    Span span = first.content().with(lines.get(lines.size() - 1).content());
    return new ShotList.Shot(name, title, origin, body, span);
  }

  /** {@code in scene 7} lends a shot the things of that scene, wherever the line stands. */
  private Optional<String> playsIn(List<Line> lines) {
    for (Line line : lines.subList(1, lines.size())) {
      Matcher other = IN.matcher(source.slice(line.content()));
      if (other.find()) {
        return Optional.of(other.group(1));
      }
    }
    return Optional.empty();
  }

  private void body(Line line, String shot, List<Statement> into) {
    boolean setupDepth = line.indent() == Line.SPACES_A_LEVEL && !line.unsure();
    if (setupDepth && statements.leads(line)) {
      mistakes.afterShots(line.content(), shot);
    } else if (!setupDepth && !depthFits(line, 2, "a line of a shot")) {
      return;
    }
    into.addAll(statements.read(line, StatementReader.Where.SHOT));
  }

  /** Tells a wrong depth; false for a line at the margin that is no statement either. */
  private boolean depthFits(Line line, int level, String what) {
    if (line.isAt(level)) {
      return true;
    }
    if (line.level() == 0 && line.indent() == 0 && !statements.leads(line)) {
      Span word = Block.firstWord(source, line);
      mistakes.stray(word, source.slice(word), Block.HEADS);
      return false;
    }
    mistakes.wrongIndent(line.content(), level, what);
    return true;
  }

  private String title(Span rest) {
    List<Token> tokens = LineScanner.scan(source, rest, Names.NONE, mistakes);
    if (tokens.isEmpty()) {
      return "";
    }
    if (tokens.size() == 1 && tokens.get(0).isKind(Term.Kind.STRING)) {
      return tokens.get(0).term().text();
    }
    Span all = tokens.get(0).span().with(tokens.get(tokens.size() - 1).span());
    mistakes.shotTitle(all);
    return source.slice(all);
  }

  private void once(String what, Span span, Map<String, Integer> lines) {
    Integer first = lines.putIfAbsent(what, source.line(span.start()));
    if (first != null) {
      mistakes.again(span, what, first);
    }
  }

  /** A shot's head, also with a slip of the hand in its first word. */
  private boolean isShot(Line line) {
    String word = source.slice(Block.firstWord(source, line));
    return word.equals(SHOT)
        || (line.indent() == Line.SPACES_A_LEVEL
            && !word.endsWith(":")
            && word.chars().noneMatch(Character::isUpperCase)
            && Spelling.nearest(word, List.of(SHOT)).isPresent()
            && !statements.leads(line));
  }

  private Span word(Span span) {
    int end = span.start();
    while (end < span.end() && !Line.isSpace(source.text().charAt(end))) {
      end++;
    }
    return new Span(span.start(), end);
  }
}
