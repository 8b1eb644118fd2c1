package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.breakdown.Discourse.Role;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose something is: "her hand", "the girl's kite", "the back of the chair". */
final class Owners {
  private final References references;
  private final CastList cast;
  private final Discourse discourse;

  Owners(References references, CastList cast, Discourse discourse) {
    this.references = references;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** What is somebody's, or of something: with whose it is. */
  Reference owned(
      NounPhrase phrase, Reference reference, Role role, Set<String> avoid, Span at) {
    List<String> owner = new ArrayList<>();
    if (phrase.owner().filter(o -> !anybodys(o, phrase)).isPresent()) {
      NounPhrase by = phrase.owner().get();
      Reference who =
          Shape.fits(by.noun(), "his|her|its|their")
              ? owner(by.noun(), role, avoid, phrase.noun())
              : references.one(by, Role.OTHER, Set.of(), at);
      owner.addAll(who.labels());
      if (who.cast() && !by.isPronoun()) {
        discourse.mention(who, role == Role.SUBJECT && !Nouns.in("body", phrase.noun()) ? Role.OBJECT : Role.OTHER);
      }
    }
    Optional<String> of = Optional.empty();
    if (phrase.of().isPresent()) {
      Reference whole = references.one(phrase.of().get(), Role.OTHER, Set.of(), at);
      if (whole.cast() && !phrase.of().get().isPronoun()) {
        discourse.mention(whole, Role.OTHER);
      } else if (phrase.of().get().plural() && Nouns.in("container", phrase.noun())) {
        discourse.mention(whole, Role.OTHER); // a tray of rolls: they are what is grabbed at
      }
      of = whole.isNobody() ? Optional.empty() : Optional.of(whole.label());
      if (whole.cast() && owner.isEmpty()) {
        owner.addAll(whole.labels());
      } else if (owner.isEmpty() && Nouns.in("body", phrase.noun())) {
        owner.addAll(whole.owner());
      }
    }
    return owner.isEmpty() && of.isEmpty() ? reference : reference.owned(List.copyOf(owner), of);
  }

  /** "A barber's chair": the kind of chair, no barber. */
  private boolean anybodys(NounPhrase owner, NounPhrase owned) {
    return Shape.fits(owner.determiner(), "a|an")
        && owner.modifiers().isEmpty()
        && !Nouns.in("body", owned.noun())
        && PropNouns.are(owned.noun(), true)
        && cast.byNoun(owner.noun()).isEmpty();
  }

  /** "His" after a subject of the clause is the subject's, if it may be. */
  Reference owner(String word, Role role, Set<String> avoid, String owned) {
    Reference owner = meant(word, role, avoid, owned);
    owner.labels().stream().filter(discourse::inScene).flatMap(l -> cast.named(l).stream()).forEach(e -> e.owns(word));
    return owner;
  }

  private Reference meant(String word, Role role, Set<String> avoid, String owned) {
    boolean body = Nouns.in("body", owned);
    avoid.stream().filter(l -> Lexicon.TURNS.has("own-of-a-beast", owned)).flatMap(l -> cast.named(l).stream()).forEach(e -> e.beastly(word));
    if (role != Role.SUBJECT) {
      for (String label : avoid) {
        Optional<CastEntry> entry = cast.named(label);
        if (entry.isPresent() && agrees(word, entry.get())) {
          return References.ofEntry(entry.get(), word);
        }
      }
      if (word.equals("their") && avoid.size() > 1) {
        return Reference.ofCast(List.copyOf(avoid), word, Gender.PLURAL);
      }
    }
    discourse.expect(body && word.equals("its") ? Salience.Wanted.ALIVE : Salience.Wanted.ANY);
    Optional<Reference> who = discourse.pronoun(word, Role.SUBJECT, Set.of());
    discourse.expect(Salience.Wanted.ANY);
    boolean here = who.filter(w -> w.labels().stream().anyMatch(discourse::inScene)).isPresent();
    Optional<Reference> ahead = here ? Optional.empty() : discourse.subjectAhead().filter(a -> cast.named(a.label()).filter(e -> agrees(word, e)).isPresent());
    return ahead.or(() -> who).orElseGet(() -> References.unresolved(word));
  }

  private static boolean agrees(String word, CastEntry entry) {
    switch (word) {
      case "his":
        return entry.gender == Gender.MALE
            || entry.gender == Gender.UNKNOWN && !CastList.isNeuter(entry);
      case "her":
        return entry.gender == Gender.FEMALE
            || entry.gender == Gender.UNKNOWN && !CastList.isNeuter(entry);
      case "its":
        return CastList.isNeuter(entry);
      default:
        return entry.gender == Gender.PLURAL;
    }
  }
}
