package dev.actionline.shotlist;

import dev.actionline.core.FrameRate;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.List;
import java.util.Optional;

/** Reads what follows a speaker: {@code (O.S.): "words" over 2s}. */
final class SpeechParser {
  private final Source source;
  private final List<Token> line;
  private final int end;
  private final FrameRate rate;
  private final Mistakes mistakes;

  /**
   * @param line tokens from the statement's first to the line's last
   * @param end one past the statement's last
   */
  SpeechParser(Source source, List<Token> line, int end, FrameRate rate, Mistakes mistakes) {
    this.source = source;
    this.line = line;
    this.end = end;
    this.rate = rate;
    this.mistakes = mistakes;
  }

  /**
   * Whether a speech opens behind the speaker: a bracket, a colon, or words that lack their colon.
   */
  boolean opensAt(int at) {
    if (at >= end) {
      return false;
    }
    Token token = line.get(at);
    return token.type() == Token.Type.COLON
        || token.type() == Token.Type.OPEN
        || token.isKind(Term.Kind.STRING);
  }

  /** Reads on from behind the speakers; several speak at the same time. Returns the tokens used. */
  int read(
      int from,
      Timing timing,
      List<Term> speakers,
      Optional<Origin> origin,
      int begin,
      List<Statement> into) {
    int at = from;
    String extension = "";
    if (line.get(at).type() == Token.Type.OPEN) {
      int close = find(Token.Type.CLOSE, at);
      if (close < 0) {
        mistakes.openBracket(line.get(at).span());
        return end;
      }
      int inner = line.get(at).span().end();
      extension = source.slice(new Span(inner, line.get(close).span().start())).strip();
      at = close + 1;
    }
    if (at < end && line.get(at).type() == Token.Type.COLON) {
      at++;
    } else {
      mistakes.noColon(line.get(Math.min(at, end - 1)).span());
    }
    boolean quoted = at < end && line.get(at).isKind(Term.Kind.STRING);
    String words;
    int used = end;
    if (quoted) {
      words = line.get(at).term().text();
      timing = tail(timing, at + 1);
    } else {
      words = unquoted(at);
      used = line.size();
    }
    Span span = new Span(begin, line.get(used - 1).span().end());
    boolean first = true;
    for (Term speaker : speakers) {
      Timing when = first ? timing : new Timing(Timing.Start.WITH, 0, timing.lengthSeconds());
      into.add(new Statement.Speech(when, speaker, extension, words, origin, span));
      first = false;
    }
    return used;
  }

  /** Words without quotes run to the line's end: their commas and semicolons are theirs. */
  private String unquoted(int at) {
    Span first = line.get(Math.min(at, line.size() - 1)).span();
    mistakes.noQuotes(first.with(line.get(line.size() - 1).span()));
    if (at >= line.size()) {
      return "";
    }
    return source.slice(first.with(line.get(line.size() - 1).span()));
  }

  private Timing tail(Timing timing, int at) {
    if (at == end) {
      return timing;
    }
    Tails tails = new Tails(timing, rate, mistakes);
    int from = line.get(at).type() == Token.Type.COMMA && at + 1 < end ? at + 1 : at;
    List<Phrase> rest = tails.strip(PhraseReader.split(line.subList(from, end), mistakes));
    if (!rest.isEmpty()) {
      mistakes.afterSpeech(rest.get(0).span());
    }
    return tails.timing();
  }

  private int find(Token.Type type, int from) {
    for (int i = from; i < end; i++) {
      if (line.get(i).type() == type) {
        return i;
      }
    }
    return -1;
  }
}
