package dev.actionline.breakdown;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Those whom a clause names beside its subject: "he looks at Mara" is never Mara's own look. */
final class Companions {
  private final CastList cast;
  private final RawClause raw;

  Companions(CastList cast, RawClause raw) {
    this.cast = cast;
    this.raw = raw;
  }

  /** Labels of the objects and of those towards whom it is done. */
  Set<String> named() {
    Set<String> out = new LinkedHashSet<>();
    raw.objects.forEach(o -> add(o, out));
    raw.adjuncts.stream()
        .filter(a -> !a.fronted() && !a.preposition().matches("of|like|as|than"))
        .forEach(a -> add(a.phrase(), out));
    return out;
  }

  private void add(NounPhrase phrase, Set<String> out) {
    boolean told = phrase.owner().isEmpty() && phrase.of().isEmpty() && !phrase.isPronoun();
    Optional<CastEntry> entry =
        !told
            ? Optional.empty()
            : phrase.isName() || phrase.head().inCapitals()
                ? cast.byName(phrase.noun())
                : phrase.determiner().equals("the") ? cast.byNoun(phrase.noun()) : Optional.empty();
    entry.ifPresent(e -> out.add(e.name));
    phrase.joined().forEach(j -> add(j, out));
  }
}
