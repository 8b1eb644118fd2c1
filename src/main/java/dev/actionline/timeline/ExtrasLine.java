package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.words.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line of extras as it reads: {@code extras 6 children swinging on swings}.
 *
 * @param noun what they are: {@code children}
 * @param business what they do, verb first; empty when the line does not say
 * @param place where, preposition first; empty when the line does not say
 */
record ExtrasLine(
    Statement.Direction line, int count, String noun, Optional<Phrase> business, List<Term> place) {
  private static final Set<String> PREPOSITIONS = Vocabulary.kind("place of extras");
  private static final int USUAL = 4;
  private static final int MOST = 60;

  static ExtrasLine read(Statement.Direction line) {
    List<Term> terms = line.phrases().get(0).terms();
    Term first = terms.get(0);
    String word = lower(first);
    int count = Numerals.of(word).orElse(USUAL);
    int at = Numerals.of(word).isPresent() ? 1 : 0;
    if (first.kind() == Term.Kind.NUMBER) {
      count = (int) Math.max(1, Math.min(MOST, Math.round(first.number())));
      at = 1;
    }
    StringBuilder noun = new StringBuilder();
    while (at < terms.size() && !isBusiness(terms.get(at)) && !isPlace(terms.get(at))) {
      noun.append(noun.isEmpty() ? "" : " ").append(lower(terms.get(at)));
      at++;
    }
    Optional<Phrase> business = Optional.empty();
    List<Term> place = List.of();
    if (at < terms.size()) {
      business = isBusiness(terms.get(at)) ? Optional.of(line.phrases().get(0).from(at)) : business;
      place = placeIn(terms.subList(at, terms.size()));
    }
    for (Phrase phrase : line.phrases().subList(1, line.phrases().size())) {
      if (isBusiness(phrase.first())) {
        business = Optional.of(phrase);
      }
      place = place.isEmpty() ? placeIn(phrase.terms()) : place;
    }
    return new ExtrasLine(line, count, noun.isEmpty() ? "people" : noun.toString(), business, place);
  }

  private static List<Term> placeIn(List<Term> terms) {
    for (int i = 0; i + 1 < terms.size(); i++) {
      if (isPlace(terms.get(i))) {
        return terms.subList(i, terms.size());
      }
    }
    return List.of();
  }

  private static boolean isPlace(Term term) {
    return PREPOSITIONS.contains(lower(term));
  }

  private static boolean isBusiness(Term term) {
    return term.kind() == Term.Kind.WORD && lower(term).endsWith("ing") && term.text().length() > 5;
  }

  private static String lower(Term term) {
    return term.text().toLowerCase(Locale.ROOT);
  }

  /** What they do: the verb's action; on a swing or a slide what one does there. */
  Optional<Action> action() {
    if (business.isPresent()) {
      return Verbs.find(business.get().terms()).stream().findFirst().map(Verbs.Found::action);
    }
    return place.stream()
        .skip(1)
        .flatMap(t -> Stems.noun(lower(t)).stream())
        .filter(Set.of("swing", "slide")::contains)
        .findFirst()
        .flatMap(Verbs::action);
  }
}
