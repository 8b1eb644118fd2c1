package dev.actionline.breakdown;

import dev.actionline.breakdown.Discourse.Role;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Those whom a clause names beside its subject: "he looks at Mara", "she lifts Mara's chin" is never Mara's own deed. */
final class Companions {
  private final CastList cast;
  private final RawClause raw;

  Companions(CastList cast, RawClause raw) {
    this.cast = cast;
    this.raw = raw;
  }

  /** "They watch him", "They help the machine": he is none of them. */
  Set<String> others(Discourse discourse) {
    if (raw.ordered) {
      return Set.of(discourse.lastSpeaker());
    }
    Set<String> named = raw.subject.isPronoun() ? named() : Set.of();
    boolean they = raw.subject.noun().equals("they") && !raw.objects.isEmpty();
    NounPhrase object = they ? raw.objects.get(0) : null;
    if (object == null) {
      return named;
    }
    boolean pronoun = object.isPronoun() && Shape.fits(object.noun(), "him|her");
    boolean epithet = object.determiner().equals("the") && Epithets.strange(object.noun());
    return (pronoun
            ? discourse.pronoun(object.noun(), Role.SUBJECT, Set.of())
            : epithet ? new Epithets(cast, discourse).of(object.noun(), Set.of()) : Optional.<Reference>empty())
        .map(r -> Set.copyOf(r.labels()))
        .orElse(named);
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
    phrase.owner().filter(o -> Nouns.in("body", phrase.noun())).ifPresent(o -> add(o, out));
    phrase.joined().forEach(j -> add(j, out));
  }
}
