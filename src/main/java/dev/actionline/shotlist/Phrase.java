package dev.actionline.shotlist;

import dev.actionline.core.Span;
import java.util.List;
import java.util.stream.Collectors;

/** The terms between two commas. Never empty. */
public record Phrase(List<Term> terms, Span span) {
  public Phrase {
    terms = List.copyOf(terms);
  }

  public Term first() {
    return terms.get(0);
  }

  /** The phrase from a term on; it must leave at least one. */
  public Phrase from(int index) {
    List<Term> rest = terms.subList(index, terms.size());
    return new Phrase(rest, new Span(rest.get(0).span().start(), span.end()));
  }

  /** The terms' texts joined by spaces. */
  public String text() {
    return terms.stream().map(Term::text).collect(Collectors.joining(" "));
  }
}
