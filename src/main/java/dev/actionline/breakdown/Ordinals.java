package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.words.English;
import dev.actionline.words.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "A second guard": one more of a role, who has a name of his own from then on; the first is who was there. */
final class Ordinals {
  private static final List<String> ORDER = List.of("second", "third", "fourth", "fifth");

  private Ordinals() {}

  /** "A blind man", "three security men", where men were told of in another scene: others, by what they are. */
  static Optional<CastEntry> stranger(NounPhrase phrase, CastList cast, Discourse discourse, Span at) {
    boolean fresh = phrase.determiner().isEmpty() || Shape.fits(phrase.determiner(), "an?") || Numerals.of(phrase.determiner()).isPresent();
    String head = English.head(phrase.noun());
    Optional<String> trait = phrase.modifiers().stream().filter(m -> Numerals.of(m).isEmpty() && !ORDER.contains(m)).reduce((a, b) -> b)
        .map(m -> m + " " + head).or(() -> Optional.of(phrase.noun()).filter(n -> !n.equals(head)));
    Optional<CastEntry> known = cast.byNoun(head).filter(e -> e.name.equalsIgnoreCase(head) && !discourse.inScene(e.name));
    boolean counted = phrase.plural() && trait.isEmpty() && (Numerals.several(phrase.determiner()) || phrase.modifiers().stream().anyMatch(Numerals::several));
    if (counted && known.filter(e -> e.kind == CastMember.Kind.PERSON && e.gender != CastMember.Gender.PLURAL).isPresent()) {
      return Optional.of(several(phrase, cast, at)); // the two boys, where one boy was in another scene
    }
    if (!fresh || trait.isEmpty() || known.isEmpty() || !Lexicon.TURNS.has("generic-person", head)) {
      return Optional.empty();
    }
    CastEntry other = cast.add(trait.get().toUpperCase(Locale.ROOT), at);
    Signs.ofNoun(other, head, phrase.plural());
    other.noun = head;
    return Optional.of(other);
  }

  private static CastEntry several(NounPhrase phrase, CastList cast, Span at) {
    CastEntry all = cast.add(phrase.head().text().toUpperCase(Locale.ROOT), at);
    Signs.ofNoun(all, phrase.noun(), true);
    all.noun = phrase.noun();
    return all;
  }

  /** "Two nurses hold him while a third": one more, who has a name of his own. */
  static Optional<Reference> another(NounPhrase phrase, Discourse discourse, CastList cast, Span at) {
    boolean counts = Shape.fits(phrase.determiner(), "an?") && ORDER.contains(phrase.noun());
    return discourse.latest().several().filter(g -> counts && g.cast()).flatMap(g -> cast.named(g.label())).filter(g -> !g.noun.isEmpty()).map(g -> {
      CastEntry more = cast.add((phrase.noun() + " " + g.noun).toUpperCase(Locale.ROOT), at);
      Signs.ofNoun(more, g.noun, false);
      more.noun = g.noun;
      more.aliases.remove(g.noun);
      return References.ofEntry(more, g.noun);
    });
  }

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
