package dev.actionline.shotlist;

import dev.actionline.core.Span;

/**
 * The smallest thing of a line: a term, or a sign between terms.
 *
 * @param term for {@link Type#TERM}, else null
 */
record Token(Type type, Term term, Span span) {
  enum Type {
    TERM,
    COMMA,
    SEMICOLON,
    COLON,
    OPEN,
    CLOSE,
    ORIGIN
  }

  static Token sign(Type type, Span span) {
    return new Token(type, null, span);
  }

  static Token of(Term term) {
    return new Token(Type.TERM, term, term.span());
  }

  boolean isWord(String word) {
    return term != null && term.is(word);
  }

  boolean isKind(Term.Kind kind) {
    return term != null && term.kind() == kind;
  }
}
