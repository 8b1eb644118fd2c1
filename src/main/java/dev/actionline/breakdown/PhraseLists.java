package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Phrases joined by "and" and commas, and measures that follow a phrase. */
final class PhraseLists {
  private final PhraseReader phrases;

  PhraseLists(PhraseReader phrases) {
    this.phrases = phrases;
  }

  /** A phrase with everything joined to it: "glass, screws and a rotor". */
  Optional<PhraseReader.Read> list(int from) {
    Optional<PhraseReader.Read> first = phrases.one(from);
    if (first.isEmpty() || toldAgain(first.get())) {
      return first;
    }
    List<NounPhrase> more = new ArrayList<>();
    int at = first.get().next();
    while (true) {
      Optional<PhraseReader.Read> next = joinedAt(at);
      if (next.isEmpty()) {
        break;
      }
      more.add(next.get().phrase());
      at = next.get().next();
    }
    NounPhrase phrase = first.get().phrase();
    return Optional.of(new PhraseReader.Read(more.isEmpty() ? phrase : phrase.with(more), at));
  }

  /** "The twins, COSMO and PIP": the same by name; "DELACROIX, robe and slippers": what he has on. */
  private boolean toldAgain(PhraseReader.Read first) {
    int next = first.next() + 1;
    if (!phrases.word(first.next()).equals(",")) {
      return false;
    }
    NounPhrase one = first.phrase();
    boolean byName = one.plural() && !one.isName() && Nouns.is("person", one.noun()) && phrases.tag(next) == Tag.NAME;
    boolean worn = one.isName() && phrases.one(next).filter(r -> r.phrase().determiner().isEmpty() && r.phrase().owner().isEmpty() && Nouns.is("garment", r.phrase().noun())).isPresent();
    return byName || worn;
  }

  /** A further member of a list after a comma or "and"; a comma counts only when "and" follows. */
  private Optional<PhraseReader.Read> joinedAt(int at) {
    boolean and =
        Set.of("and", "or", "&").contains(phrases.word(at)) && phrases.tag(at) == Tag.CONJUNCTION;
    boolean comma = phrases.word(at).equals(",");
    if (comma && Set.of("and", "or", "&").contains(phrases.word(at + 1))) {
      and = true;
      at++;
    }
    boolean ages = comma && phrases.tag(at + 1) == Tag.NUMBER && !phrases.tag(at + 2).isNominal(); // two brothers, eight and nine
    if (ages || !and && !(comma && andFollows(at + 1))) {
      return Optional.empty();
    }
    Optional<PhraseReader.Read> next = phrases.one(at + 1);
    if (next.isPresent()
        && next.get().phrase().isPronoun()
        && !Set.of("him", "her", "them", "it", "he", "she").contains(next.get().phrase().noun())) {
      return Optional.empty();
    }
    return next;
  }

  /** After "a, b" comes "and c" with nothing but phrases between. */
  private boolean andFollows(int from) {
    Optional<PhraseReader.Read> next = phrases.one(from);
    if (next.isEmpty()) {
      return false;
    }
    int at = next.get().next();
    if (phrases.word(at).equals(",") && !Set.of("and", "or").contains(phrases.word(at + 1))) {
      return andFollows(at + 1);
    }
    at += phrases.word(at).equals(",") ? 1 : 0;
    return Set.of("and", "or").contains(phrases.word(at)) && phrases.one(at + 1).isPresent();
  }

  /** Steps over "the size of a cat", "no longer than a loaf", "in his forties". */
  int afterMeasure(int at) {
    if (phrases.tag(at) == Tag.DETERMINER
        && Lexicon.TURNS.has("measure", phrases.word(at + 1))
        && phrases.word(at + 2).equals("of")) {
      return phrases.one(at + 3).map(PhraseReader.Read::next).orElse(at);
    }
    int i = at;
    while (i < at + 3
        && (phrases.tag(i) == Tag.ADJECTIVE || Shape.fits(phrases.word(i), "no|more|less|not|much"))) {
      i++;
    }
    if (i > at && phrases.word(i).equals("than")) {
      return phrases.one(i + 1).map(PhraseReader.Read::next).orElse(at);
    }
    if (phrases.word(at).equals("in")
        && phrases.tag(at + 1) == Tag.POSSESSIVE
        && Shape.fits(phrases.word(at + 2), "\\w*(teens|ties|'?\\d0s)|\\d0s")) {
      return at + 3;
    }
    return at;
  }
}
