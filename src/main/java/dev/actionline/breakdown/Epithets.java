package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.breakdown.Discourse.Role;
import dev.actionline.words.English;
import dev.actionline.words.Numerals;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is meant by what somebody is: "the cyborg", "the woman", "the boy". */
final class Epithets {
  private static final Map<String, Gender> TOLD = Map.of("he", Gender.MALE, "him", Gender.MALE, "his", Gender.MALE, "she", Gender.FEMALE, "her", Gender.FEMALE, "hers", Gender.FEMALE);

  /** Who is called a boy or a girl is younger than this. */
  private static final int YOUNG = 18;
  private static final int YOUNG_ADULT = 36;
  private static final int OLD = 55;

  private final CastList cast;
  private final Discourse discourse;

  Epithets(CastList cast, Discourse discourse) {
    this.cast = cast;
    this.discourse = discourse;
  }

  /** Who was told of lately, the last first. */
  List<CastEntry> about() {
    return discourse.company(Set.of()).stream().flatMap(r -> cast.named(r.label()).stream()).toList();
  }

  static boolean strange(String noun) {
    return Nouns.in("machine", noun)
        || Nouns.in("monster", noun) && !Lexicon.TURNS.has("no-monster", noun);
  }

  /**
   * "The cyborg", told for the first time: the last one told of who has no noun yet, or is of the
   * kind.
   */
  Optional<Reference> of(String noun, Set<String> avoid) {
    for (Reference r : discourse.company(avoid)) {
      Optional<CastEntry> entry = cast.named(r.label());
      boolean fits =
          entry.isPresent()
              && !(Nouns.in("machine", noun) && (entry.get().kind == CastMember.Kind.ANIMAL || entry.get().age.isPresent()))
              && ((entry.get().noun.isEmpty()
                          || entry.get().noun.equalsIgnoreCase(entry.get().name)
                              && !Nouns.in("person", entry.get().noun))
                      && !bearsFirstName(r.label().toLowerCase(Locale.ROOT))
                  || entry.get().kind == CastMember.Kind.MACHINE && Nouns.in("machine", noun)
                  || Lexicon.TURNS.has("beast-word", noun)
                      && CastList.isNeuter(entry.get()));
      if (fits) {
        CastEntry who = entry.get();
        if (who.noun.isEmpty() || who.noun.equalsIgnoreCase(who.name)) {
          Gender before = who.gender;
          Signs.ofNoun(who, noun, false);
          who.gender = before == Gender.UNKNOWN ? who.gender : before;
        }
        return Optional.of(References.ofEntry(who, noun));
      }
    }
    return Optional.empty();
  }

  /** "The animal", "the bird", after a ferret or a crow acted: the last one of that kind. */
  Optional<Reference> ofKind(String noun, Set<String> avoid) {
    return discourse.company(avoid).stream()
        .filter(
            r ->
                cast.named(r.label())
                    .filter(e -> e.kind == CastMember.Kind.ANIMAL && !e.noun.isEmpty())
                    .filter(e -> WordNet.get().isA(English.head(e.noun), WordNet.Kind.NOUN, 1, noun))
                    .isPresent())
        .findFirst();
  }

  private static boolean bearsFirstName(String label) {
    return java.util.Arrays.stream(label.split(" ")).anyMatch(Signs::isFirstName);
  }

  /** "A dog", "both men", where somebody of that kind is told of by name, but not in this scene; "the man", of whom only a later scene tells. */
  boolean elsewhere(NounPhrase phrase, CastEntry entry, int at) {
    boolean byName = entry.kind != CastMember.Kind.GROUP && !entry.name.equalsIgnoreCase(entry.noun) && !entry.name.equalsIgnoreCase(phrase.noun());
    if (!byName || discourse.inScene(entry.name) || discourse.soon(entry, at)) {
      return false;
    }
    boolean fresh = Shape.fits(phrase.determiner(), "an?|another|both") || Numerals.several(phrase.determiner());
    return fresh && phrase.owner().isEmpty() || !entry.told.isEmpty() && entry.told.first() >= at;
  }

  /** Whether somebody may be called so: no woman and no dog is one of two men. */
  static boolean may(Reference who, String noun) {
    boolean other = Nouns.in("female", noun) && who.gender() == Gender.MALE || Nouns.in("male", noun) && who.gender() == Gender.FEMALE;
    return !other && !(who.gender() == Gender.NEUTER && Nouns.is("person", noun));
  }

  /** "Guards file in": more than the guard who was told of. */
  static boolean others(NounPhrase phrase, CastEntry entry) {
    return phrase.plural()
        && phrase.determiner().isEmpty()
        && entry.gender != Gender.PLURAL
        && entry.kind != CastMember.Kind.GROUP
        && !entry.name.equalsIgnoreCase(phrase.noun())
        && Nouns.is("person", phrase.noun());
  }

  /** "The old man": who is of that age. */
  Optional<Reference> aged(NounPhrase phrase, Set<String> avoid) {
    String noun = English.head(phrase.noun());
    boolean definite = Shape.fits(phrase.determiner(), "the|this|that") && !phrase.plural();
    return definite && Lexicon.TURNS.has("generic-person", noun)
        ? byAge(noun, phrase.modifiers(), avoid)
        : Optional.empty();
  }

  /** "The old man", "the younger woman": of those told of, who is of that age. */
  private Optional<Reference> byAge(String noun, List<String> modifiers, Set<String> avoid) {
    boolean old = modifiers.stream().anyMatch(m -> Lexicon.TURNS.has("old", m));
    boolean young = modifiers.stream().anyMatch(m -> m.matches("young|younger"));
    if (!old && !young) {
      return Optional.empty();
    }
    Gender other =
        Nouns.in("female", noun) ? Gender.MALE : Nouns.in("male", noun) ? Gender.FEMALE : Gender.PLURAL;
    Gender wanted = other == Gender.MALE ? Gender.FEMALE : other == Gender.FEMALE ? Gender.MALE : Gender.UNKNOWN;
    return java.util.stream.Stream.concat(
            discourse.company(avoid).stream(), discourse.lately(avoid).stream().filter(r -> r.gender() == wanted))
        .filter(r -> r.gender() != other && r.gender() != Gender.PLURAL && r.gender() != Gender.NEUTER)
        .filter(
            r ->
                cast.named(r.label())
                    .filter(e -> e.kind == CastMember.Kind.PERSON && e.years().isPresent())
                    .filter(e -> old ? e.years().getAsInt() >= OLD : e.years().getAsInt() < YOUNG_ADULT)
                    .isPresent())
        .findFirst();
  }

  /** "The woman" after somebody was told of: her. */
  Optional<Reference> byGender(String noun, Role role, Set<String> avoid) {
    if (Lexicon.TURNS.has("youth", noun)) {
      Optional<Reference> young =
          discourse.company(avoid).stream().filter(r -> isYoung(r, noun)).findFirst();
      if (young.isPresent()) {
        return young;
      }
      Optional<Reference> younger = Lexicon.TURNS.has("one-youth", noun) ? youngest(noun, avoid) : Optional.empty();
      if (younger.isPresent()) {
        return younger;
      }
    }
    Optional<Reference> last = Nouns.in("female", noun) ? discourse.pronoun("she", role, avoid)
        : Nouns.in("male", noun) ? discourse.pronoun("he", role, avoid) : Optional.empty();
    // a boy in the back of a car is no man of the scene before
    return last.filter(r -> !Lexicon.TURNS.has("youth", noun) || r.labels().stream().allMatch(discourse::inScene));
  }

  /** Of two women told of, the girl is the one of twenty. */
  private Optional<Reference> youngest(String noun, Set<String> avoid) {
    Gender other = Nouns.in("female", noun) ? Gender.MALE : Gender.FEMALE;
    List<Reference> aged =
        discourse.company(avoid).stream()
            .filter(r -> r.gender() != other)
            .filter(r -> cast.named(r.label()).filter(e -> e.years().isPresent()).isPresent())
            .toList();
    return aged.stream()
        .filter(r -> cast.named(r.label()).get().years().getAsInt() < YOUNG_ADULT)
        .filter(r -> aged.size() > 1)
        .min(java.util.Comparator.comparingInt(r -> cast.named(r.label()).get().years().getAsInt()));
  }

  private boolean isYoung(Reference r, String noun) {
    boolean other =
        Nouns.in("female", noun) && r.gender() == Gender.MALE
            || Nouns.in("male", noun) && r.gender() == Gender.FEMALE;
    return !other
        && cast.named(r.label())
            .filter(
                e ->
                    e.years().isPresent() && e.years().getAsInt() < YOUNG
                        || Lexicon.TURNS.has("youth-in-cast", e.noun))
            .isPresent();
  }

  /** "The man": of the men told of, the last. */
  Optional<CastEntry> latest(NounPhrase phrase, Set<String> avoid) {
    boolean bare = phrase.determiner().equals("the") && phrase.modifiers().isEmpty() && !phrase.plural();
    return bare && Lexicon.TURNS.has("generic-person", phrase.noun())
        ? discourse.company(avoid).stream()
            .flatMap(r -> cast.named(r.label()).stream())
            .filter(e -> e.noun.equals(phrase.noun()) || e.bears(phrase.noun()))
            .findFirst()
        : Optional.empty();
  }

  /** "His wife", after a wife with a name was told of: her. */
  static boolean relative(NounPhrase phrase, CastEntry entry) {
    return entry.noun.equals(phrase.noun())
        && !entry.name.equalsIgnoreCase(entry.noun)
        && Lexicon.TURNS.has("relation", phrase.noun());
  }

  /** "The surfer paddles. She waits.": whom a pronoun has meant once is a she from then on. */
  Reference settled(String pronoun, Reference meant) {
    Gender told = TOLD.get(pronoun);
    cast.named(meant.label()).filter(e -> told != null && e.gender == Gender.UNKNOWN && e.kind == CastMember.Kind.PERSON).ifPresent(e -> e.gender = told);
    return meant;
  }

  /** "She slams the door behind her": who is not in this scene is not meant, where the one who acts may be. */
  boolean herself(String word, Reference meant, Set<String> actors) {
    Gender gender = Shape.fits(word, "him|her") ? TOLD.get(word) : null;
    return gender != null && meant.cast() && meant.labels().stream().noneMatch(discourse::inScene)
        && actors.stream().flatMap(a -> cast.named(a).stream()).anyMatch(e -> e.gender == gender || e.gender == Gender.UNKNOWN);
  }
}
