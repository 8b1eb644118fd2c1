package dev.actionline.breakdown;

import dev.actionline.core.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "A second guard": one more of a role, who has a name of his own from then on; the first is who was there. */
final class Ordinals {
  private static final List<String> ORDER = List.of("second", "third", "fourth", "fifth");

  private Ordinals() {}

  /** The one that is counted; empty for a phrase that counts nobody. */
  static Optional<CastEntry> of(NounPhrase phrase, CastList cast, Span at) {
    Optional<String> which = phrase.modifiers().stream().filter(ORDER::contains).findFirst();
    if (which.isEmpty() || phrase.plural()) {
      return Optional.empty();
    }
    Optional<CastEntry> first = cast.byNoun(phrase.noun()).filter(e -> e.name.equalsIgnoreCase(phrase.noun()) && e.kind == CastMember.Kind.PERSON);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String name = (which.get() + " " + phrase.noun()).toUpperCase(Locale.ROOT);
    boolean fresh = Shape.fits(phrase.determiner(), "an?");
    if (!fresh || cast.named(name).isPresent()) {
      return cast.named(name);
    }
    CastEntry more = cast.add(name, at);
    Signs.ofNoun(more, phrase.noun(), false);
    more.aliases.remove(phrase.noun());
    more.gender = more.gender == CastMember.Gender.UNKNOWN ? first.get().gender : more.gender;
    more.likely = first.get().likely;
    more.presented = first.get().presented;
    return Optional.of(more);
  }
}
