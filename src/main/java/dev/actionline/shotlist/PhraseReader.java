package dev.actionline.shotlist;

import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts tokens at their commas. */
final class PhraseReader {
  private PhraseReader() {}

  /** The phrases of a statement without semicolons; empty ones and signs out of place are told. */
  static List<Phrase> split(List<Token> tokens, Mistakes mistakes) {
    List<Phrase> phrases = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    Span comma = null;
    boolean signTold = false;
    boolean emptyTold = false;
    for (Token token : tokens) {
      if (token.type() == Token.Type.TERM) {
        terms.add(token.term());
      } else if (token.type() == Token.Type.COMMA) {
        if (terms.isEmpty() && !emptyTold) {
          emptyTold = true;
          mistakes.emptyPhrase(token.span());
        }
        flush(terms, phrases);
        comma = token.span();
        continue;
      } else if (!signTold) {
        mistakes.sign(token.span(), shown(token.type()));
        signTold = true;
      }
      comma = null;
    }
    if (comma != null && !phrases.isEmpty() && !emptyTold) {
      mistakes.emptyPhrase(comma);
    }
    flush(terms, phrases);
    return phrases;
  }

  private static void flush(List<Term> terms, List<Phrase> phrases) {
    if (!terms.isEmpty()) {
      Span span = terms.get(0).span().with(terms.get(terms.size() - 1).span());
      phrases.add(new Phrase(terms, span));
      terms.clear();
    }
  }

  private static String shown(Token.Type type) {
    return switch (type) {
      case COLON -> ":";
      case OPEN -> "(";
      case CLOSE -> ")";
      case SEMICOLON -> ";";
      case ORIGIN -> "@";
      default -> ",";
    };
  }
}
