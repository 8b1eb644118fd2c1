package dev.actionline.shotlist;

import dev.actionline.core.FrameRate;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lines of scenes and shots: cuts them at semicolons and hands each part on. */
final class StatementReader {
  /** Where a line stands. */
  enum Where {
    SETUP,
    SHOT
  }

  private final Source source;
  private final Names names;
  private final FrameRate rate;
  private final Mistakes mistakes;
  private Things things = new Things();
  private final Map<String, Things> ofScenes = new HashMap<>();

  StatementReader(Source source, Names names, FrameRate rate, Mistakes mistakes) {
    this.source = source;
    this.names = names;
    this.rate = rate;
    this.mistakes = mistakes;
  }

  /** The same for lines of a scene that has been given things before. */
  StatementReader with(Things given) {
    things = given;
    return this;
  }

  /** A scene has things of its own. */
  void beginScene(String scene) {
    things = new Things();
    ofScenes.putIfAbsent(scene, things);
  }

  /** From here on the things of a scene, as far as it has been read. */
  void playsIn(String scene) {
    things = ofScenes.getOrDefault(scene, things);
  }

  /** Whether a line begins as a statement may. */
  boolean leads(Line line) {
    List<Token> tokens = LineScanner.scan(source, line.content(), names, new Mistakes(source));
    return !tokens.isEmpty()
        && (tokens.get(0).isKind(Term.Kind.NAME)
            || things.at(tokens, 0) != null
            || (tokens.get(0).term() != null
                && (Keyword.of(tokens.get(0).term().text()).isPresent()
                    || List.of("then", "with", "at").contains(tokens.get(0).term().text()))));
  }

  List<Statement> read(Line line, Where where) {
    List<Token> tokens = LineScanner.scan(source, line.content(), names, mistakes);
    Optional<Origin> origin = origin(tokens);
    List<Statement> statements = new ArrayList<>();
    StatementParser parser =
        new StatementParser(source, names, things, rate, mistakes, where, origin);
    boolean emptyTold = false;
    int begin = 0;
    while (begin < tokens.size()) {
      int end = begin;
      while (end < tokens.size() && tokens.get(end).type() != Token.Type.SEMICOLON) {
        end++;
      }
      boolean empty = end == begin || end == tokens.size() - 1;
      if (empty && end < tokens.size() && !emptyTold) {
        emptyTold = true;
        mistakes.emptyStatement(tokens.get(end).span());
      }
      int used = end;
      if (end > begin) {
        used = begin + parser.read(tokens.subList(begin, tokens.size()), end - begin, statements);
      }
      begin = used + 1;
    }
    return statements;
  }

  /** Takes the origin from the end of a line, and strays from within it. */
  private Optional<Origin> origin(List<Token> tokens) {
    Optional<Origin> origin = Optional.empty();
    if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).type() == Token.Type.ORIGIN) {
      Span span = tokens.remove(tokens.size() - 1).span();
      origin = Origins.read(source, span, mistakes);
    }
    for (Token token : tokens) {
      if (token.type() == Token.Type.ORIGIN) {
        mistakes.originInside(token.span());
      }
    }
    tokens.removeIf(t -> t.type() == Token.Type.ORIGIN);
    return origin;
  }
}
