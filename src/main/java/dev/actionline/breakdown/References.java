package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.breakdown.Discourse.Role;
import dev.actionline.core.Span;
import dev.actionline.words.English;
import dev.actionline.words.Numerals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds out whom or what a noun phrase means: a name, a pronoun, "the woman", "her hand", a thing.
 */
final class References {
  /** Mara-form: who only looks like her. */
  static final Predicate<String> LIKENESS = Pattern.compile("\\S+-" + Lexicon.TURNS.either("likeness")).asMatchPredicate();

  private final CastList cast;
  private final Discourse discourse;
  private final Epithets epithets;
  private final Owners owners;

  References(CastList cast, Discourse discourse) {
    this.cast = cast;
    this.discourse = discourse;
    this.epithets = new Epithets(cast, discourse);
    this.owners = new Owners(this, cast, discourse);
  }

  /**
   * What a phrase means.
   *
   * @param avoid labels it cannot mean: the others of its own clause
   * @param at where it stands, for somebody told of for the first time
   */
  Reference of(NounPhrase phrase, Role role, Set<String> avoid, Span at) {
    Reference first = one(phrase, role, avoid, at);
    if (phrase.joined().isEmpty()) {
      return first;
    }
    Set<String> labels = new LinkedHashSet<>(first.labels());
    boolean allCast = first.cast();
    for (NounPhrase more : phrase.joined()) {
      if (first.cast() && more.determiner().equals("no") && Nouns.is("abstract", more.noun())) {
        continue; // a beagle of advancing years and no shame
      }
      Reference next = one(more, role, avoid, at);
      labels.addAll(next.labels());
      allCast &= next.cast();
    }
    return new Reference(
        List.copyOf(labels), first.noun(), allCast, Gender.PLURAL, List.of(), Optional.empty());
  }

  Reference one(NounPhrase phrase, Role role, Set<String> avoid, Span at) {
    boolean both = Shape.fits(phrase.noun(), "both|neither") && phrase.of().filter(o -> o.noun().equals("them")).isPresent();
    if (both && discourse.company(avoid).size() > 1) {
      return Plurals.together(discourse.company(avoid).subList(0, 2));
    }
    if (phrase.of().isPresent() && Counted.partitive(phrase)) {
      Reference whole = one(phrase.of().get(), role, avoid, at);
      return Counted.some(phrase, whole);
    }
    Optional<Reference> owned = role == Role.OBJECT && Elliptic.is(phrase) ? discourse.latest().owned().filter(o -> Elliptic.may(phrase, o)) : Optional.empty();
    if (owned.isPresent()) {
      return Elliptic.of(phrase, owned.get(), discourse.lastSubject().orElse(Reference.NOBODY));
    }
    Optional<Reference> counted = phrase.isPronoun() && phrase.plural() ? someOf(phrase, avoid) : Optional.empty();
    if (counted.isPresent()) {
      return counted.get();
    }
    if (Counted.eachOther(phrase)) {
      return unresolved("each other");
    }
    if (phrase.isPronoun() || Shape.fits(phrase.noun(), "his|her|its|their|hers|theirs|my|your|our")) {
      return orBeast(phrase, pronoun(phrase, role, avoid), role, at);
    }
    if (Counted.such(phrase) && discourse.latest().such().isPresent()) {
      return discourse.latest().such().get();
    }
    if (phrase.head().tag() == dev.actionline.words.Tag.NUMBER
        && Shape.fits(phrase.noun(), "one|two|three|four")) {
      Optional<Reference> some =
          phrase.noun().equals("one")
              ? oneOf(role)
              : discourse.pronoun("they", role, avoid);
      return some.orElseGet(() -> Reference.thing(phrase.noun(), phrase.plural()));
    }
    Optional<Reference> member = Ordinals.another(phrase, discourse, cast, at).or(() -> Counted.ordinal(phrase) ? discourse.latest().group(cast) : Optional.empty());
    if (member.isPresent()) {
      return member.get();
    }
    Optional<CastEntry> whole = cast.described(phrase);
    Optional<CastEntry> named = whole.isPresent() ? whole : phrase.isName() || phrase.head().inCapitals() ? cast.byName(phrase.noun()) : whole;
    // her daughter GRACE: somebody's, and told by name, whatever else the name means
    boolean called = phrase.words().stream().anyMatch(w -> w != phrase.head() && w.tag() == dev.actionline.words.Tag.NOUN && Nouns.is("person", w.lower()));
    boolean speaker = named.filter(e -> e.speaks && phrase.head().inCapitals()).isPresent(); // her SHADOW, who has lines of its own
    if (named.isPresent() && (phrase.owner().isEmpty() || called || speaker)) {
      return ofEntry(whole.orElseGet(() -> copyOf(phrase, named.get(), at)), phrase.noun());
    }
    return owners.owned(phrase, common(phrase, role, avoid, at), role, avoid, at);
  }

  /** An animal that acts as "it" is one of the cast from then on. */
  private Reference orBeast(NounPhrase phrase, Reference meant, Role role, Span at) {
    boolean beast =
        role == Role.SUBJECT
            && Shape.fits(phrase.noun(), "it|he|she")
            && !meant.cast()
            && Nouns.is("animal", meant.noun())
            && !Nouns.edible(meant.noun());
    return beast ? ofEntry(cast.add(meant.noun().toUpperCase(Locale.ROOT), at), meant.noun()) : meant;
  }

  /** "The three of them": so many of those told of last. */
  private Optional<Reference> someOf(NounPhrase phrase, Set<String> avoid) {
    int many = phrase.words().get(0).is("the") ? Numerals.of(phrase.determiner()).orElse(0) : 0;
    List<Reference> company = here().stream().filter(r -> r.labels().stream().noneMatch(avoid::contains)).toList();
    return many > 1 && many <= company.size() ? Optional.of(Plurals.together(company.subList(0, many))) : Optional.empty();
  }

  /** "A second Mara": the one who looks like her. */
  private CastEntry copyOf(NounPhrase phrase, CastEntry entry, Span at) {
    boolean other = phrase.determiner().equals("another") || phrase.modifiers().stream().anyMatch(m -> Lexicon.TURNS.has("one-more", m));
    boolean identical = phrase.modifiers().stream().anyMatch(m -> Lexicon.TURNS.has("same-again", m));
    Optional<CastEntry> copy = cast.named(entry.name + " #2");
    if (other && (identical || copy.isPresent() || phrase.determiner().equals("another"))) {
      return copy.orElseGet(() -> cast.doubleOf(entry, at));
    }
    return entry;
  }

  static Reference ofEntry(CastEntry entry, String noun) {
    Gender gender =
        entry.gender == Gender.UNKNOWN && CastList.isNeuter(entry) ? Gender.NEUTER : entry.gender;
    boolean baby = Lexicon.TURNS.has("it-at-first", entry.noun);
    return Reference.ofCast(List.of(entry.name), noun, baby ? Gender.NEUTER : gender);
  }

  private Reference pronoun(NounPhrase phrase, Role role, Set<String> avoid) {
    String word = phrase.noun();
    switch (word) {
      case "us", "you", "me", "we", "i":
        return Reference.thing("camera", false);
      case "nobody":
      case "none":
      case "nothing":
      case "neither":
        return new Reference(List.of(), word, false, Gender.NEUTER, List.of(), Optional.empty());
      case "something":
      case "someone":
      case "somebody":
      case "anything":
      case "everything":
      case "anyone":
        return Reference.thing(word, false);
      case "everyone":
      case "everybody":
        return Reference.ofCast(List.of(word.toUpperCase(Locale.ROOT)), word, Gender.PLURAL);
      default:
        break;
    }
    if (phrase.isReflexive() || word.equals("each other")) {
      return new Reference(List.of(), word, false, Gender.UNKNOWN, List.of(), Optional.empty());
    }
    Optional<Reference> meant =
        word.equals("one") && oneOf(role).isPresent()
            ? oneOf(role)
            : Shape.fits(word, "this|that|these|those|one|another|other|others")
            ? other(word, role, avoid)
            : discourse.pronoun(word, role, avoid);
    if (role != Role.SUBJECT && role != Role.OBJECT && meant.filter(m -> epithets.herself(word, m, avoid)).isPresent()) {
      return new Reference(List.of(), word, false, Gender.UNKNOWN, List.of(), Optional.empty());
    }
    return meant
        .map(m -> epithets.settled(word, m))
        .map(
            m ->
                new Reference(
                    m.labels(),
                    m.cast() ? word : m.noun(),
                    m.cast(),
                    m.gender(),
                    m.owner(),
                    Optional.empty()))
        .orElseGet(() -> unresolved(word));
  }

  /** "One stumbles", "she peels one". */
  private Optional<Reference> oneOf(Role role) {
    Optional<Reference> several = discourse.latest().several();
    Optional<Reference> thing = role == Role.OBJECT && several.filter(r -> !r.cast() && !Lexicon.TURNS.has("part-of-clothes", r.noun())).isEmpty()
        ? discourse.latest().oneThing() : Optional.empty();
    return thing.or(() -> several);
  }

  private Optional<Reference> other(String word, Role role, Set<String> avoid) {
    Optional<Reference> group = word.equals("another") && role == Role.SUBJECT ? discourse.latest().group(cast) : Optional.empty();
    if (group.isPresent()) {
      return group; // another of them
    }
    if (word.equals("others") && role == Role.SUBJECT) {
      return discourse.plurals().others(cast, avoid);
    }
    if (Shape.fits(word, "another|other|others")) {
      Optional<Reference> such = discourse.latest().such();
      return such.isPresent() ? such : discourse.company(avoid).stream().findFirst();
    }
    return discourse.lastSubject().filter(r -> r.labels().stream().noneMatch(avoid::contains));
  }

  static Reference unresolved(String word) {
    return new Reference(List.of(), word, false, Gender.UNKNOWN, List.of(), Optional.empty());
  }

  private Reference common(NounPhrase phrase, Role role, Set<String> avoid, Span at) {
    String noun = Nouns.kind(phrase);
    Optional<CastEntry> further = Ordinals.of(phrase, cast, at).or(() -> Ordinals.stranger(phrase, cast, discourse, at));
    if (further.isPresent()) {
      return plural(phrase, ofEntry(further.get(), noun));
    }
    boolean fresh = Shape.fits(phrase.determiner(), "a|an|another");
    Optional<CastEntry> known = epithets.latest(phrase, avoid).or(() -> cast.byNoun(noun)).filter(e -> !epithets.elsewhere(phrase, e, at.start()));
    if (phrase.plural() && known.filter(References::oneBeast).isPresent()) {
      return herd(phrase, at);
    }
    known.filter(e -> fresh && !phrase.plural()).ifPresent(e -> e.oneAfterAll(at));
    Optional<Reference> aged = known.filter(e -> !e.name.contains(" ")).flatMap(e -> epithets.aged(phrase, avoid));
    if (aged.isPresent()) {
      return aged.get();
    }
    if (known.isPresent()
        && (phrase.owner().isEmpty() || Epithets.relative(phrase, known.get()))
        && !(fresh
            && known.get().noun.equals(noun)
            && !known.get().name.equalsIgnoreCase(noun)
            && Lexicon.TURNS.has("generic-person", noun))
        && !Epithets.others(phrase, known.get())
        && !oneToldOf(phrase, known.get(), role, avoid)) {
      Reference reference = plural(phrase, ofEntry(known.get(), noun));
      return oneOfSeveral(phrase, known.get()) ? reference.with(Gender.UNKNOWN) : reference;
    }
    if (phrase.determiner().equals("no")) {
      return Reference.thing(noun, phrase.plural());
    }
    Optional<CastEntry> kin = known.isEmpty() ? kin(phrase, role, avoid) : known;
    if (known.isEmpty() && kin.isPresent()) {
      return ofEntry(kin.get(), noun);
    }
    Optional<Reference> anaphor = anaphor(phrase, role, avoid, known.isPresent());
    if (anaphor.isPresent()) {
      return anaphor.get();
    }
    boolean office = role == Role.OBJECT && !phrase.plural() && phrase.words().size() == 1 && !phrase.head().capitalised(); // stands guard
    if (Nouns.is("person", noun) && !office && !Nouns.in("body", noun) && !Lexicon.TURNS.has("so-much", noun)
        || Nouns.is("animal", noun) && role == Role.SUBJECT && !Nouns.edible(noun)) {
      return being(phrase, at);
    }
    return Reference.thing(noun, phrase.plural());
  }

  /** A beast by name, DUKE the mule. */
  private static boolean oneBeast(CastEntry entry) {
    return entry.kind == CastMember.Kind.ANIMAL && entry.gender != Gender.PLURAL && !entry.name.equalsIgnoreCase(entry.noun);
  }

  /** "The mules", of whom one bears a name: those who do when there are several, else the whole team. */
  private Reference herd(NounPhrase phrase, Span at) {
    List<CastEntry> named =
        cast.all().stream().filter(e -> oneBeast(e) && e.noun.equals(phrase.noun()) && discourse.inScene(e.name)).toList();
    if (named.size() > 1) {
      return Plurals.together(named.stream().map(e -> ofEntry(e, phrase.noun())).toList());
    }
    CastEntry herd = cast.add(phrase.head().text().toUpperCase(Locale.ROOT), at);
    Signs.ofNoun(herd, phrase.noun(), true);
    herd.noun = phrase.noun();
    return ofEntry(herd, phrase.noun());
  }

  /** "Her father": of those about. */
  private Optional<CastEntry> kin(NounPhrase phrase, Role role, Set<String> avoid) {
    return phrase.owner().filter(o -> Shape.fits(o.noun(), "his|her"))
        .flatMap(o -> cast.named(owners.owner(o.noun(), role, avoid, "").label()))
        .flatMap(o -> Kinship.of(phrase.noun(), o, epithets.about()));
  }

  /** "The kid", when there are kids about, but a girl of four was told of last. */
  private boolean oneToldOf(NounPhrase phrase, CastEntry entry, Role role, Set<String> avoid) {
    return !entry.introduced
        && !entry.speaks
        && !phrase.plural()
        && phrase.determiner().equals("the")
        && phrase.modifiers().isEmpty()
        && Lexicon.TURNS.has("child-of-either", phrase.noun())
        && epithets.byGender(phrase.noun(), role, avoid).isPresent();
  }

  /** "The head clerk" of the CLERKS: one, who may be "he". */
  private static boolean oneOfSeveral(NounPhrase phrase, CastEntry entry) {
    return !phrase.plural()
        && entry.gender == Gender.PLURAL
        && !Nouns.in("group", phrase.noun())
        && phrase.head().tag() == dev.actionline.words.Tag.NOUN;
  }

  /** Somebody already told of, by another word: "two figures", "the beast", "the woman". */
  private Optional<Reference> anaphor(
      NounPhrase phrase, Role role, Set<String> avoid, boolean known) {
    String noun = phrase.noun();
    boolean definite = Shape.fits(phrase.determiner(), "the|this|that") && !phrase.plural();
    int number = Numerals.of(phrase.determiner()).orElse(0);
    boolean two =
        phrase.plural()
            && (phrase.modifiers().contains("two") || Shape.fits(phrase.determiner(), "two|both"))
            && Shape.fits(phrase.determiner(), "the|both|these|those|two")
            && Lexicon.TURNS.has("two-of-them", noun)
            && !known
            && here().stream().filter(r -> Epithets.may(r, noun) && (Shape.fits(phrase.determiner(), "the|both|these|those") || r.gender() != Gender.UNKNOWN)).count() > 1;
    boolean pair =
        two
            || Nouns.in("vague", noun)
            && phrase.plural()
            && (Shape.fits(phrase.determiner(), "both|the") || number > 0)
            && !noun.equals("shadow")
            && !Nouns.is("person", noun);
    if (pair) {
      List<Reference> company = discourse.company(Set.of()).stream().filter(r -> Epithets.may(r, noun)).toList();
      int all = Math.max(number, 2);
      return company.size() < all ? Optional.empty() : Optional.of(Plurals.together(company.subList(0, all)));
    }
    if (Shape.fits(noun, "\\S+-(?:who|whom)")) {
      return discourse.latest().absent();
    }
    Optional<CastEntry> shape = shapeOf(noun);
    if (shape.isPresent()) {
      return Optional.of(ofEntry(shape.get(), noun));
    }
    boolean bare = phrase.determiner().isEmpty() && !phrase.plural(); // dog and otter stare
    Optional<Reference> animal =
        (definite || bare) && !known && !Epithets.strange(noun) && Nouns.is("animal", noun) ? epithets.ofKind(noun, avoid) : Optional.empty();
    if (animal.isPresent()) {
      return animal;
    }
    if (definite && !known && Epithets.strange(noun)) {
      return epithets.of(noun, avoid);
    }
    Optional<Reference> aged = epithets.aged(phrase, avoid);
    if (aged.isPresent()) {
      return aged;
    }
    return definite && Lexicon.TURNS.has("generic-person", English.head(noun))
        ? epithets.byGender(English.head(noun), role, avoid).filter(r -> phrase.modifiers().isEmpty() && here().isEmpty() || r.labels().stream().allMatch(discourse::inScene))
        : Optional.empty();
  }

  /** Whom this scene has told of: two kids on a beach are not the couple of the scene before. */
  private List<Reference> here() {
    return discourse.company(Set.of()).stream().filter(r -> r.labels().stream().allMatch(discourse::inScene)).toList();
  }

  /** "The Mara-form": who only looks like her. */
  private Optional<CastEntry> shapeOf(String noun) {
    return LIKENESS.test(noun)
        ? cast.byName(noun.substring(0, noun.lastIndexOf('-')))
        : Optional.empty();
  }

  private static Reference plural(NounPhrase phrase, Reference reference) {
    return phrase.plural()
        ? new Reference(
            reference.labels(), reference.noun(), true, Gender.PLURAL, List.of(), Optional.empty())
        : reference;
  }

  /** Somebody told by a noun that means a thing as well. */
  Reference somebody(NounPhrase phrase, Span at) {
    return cast.byNoun(phrase.noun()).map(e -> ofEntry(e, phrase.noun())).orElseGet(() -> being(phrase, at));
  }

  /** Somebody told by a noun alone: the noun becomes the name. */
  private Reference being(NounPhrase phrase, Span at) {
    String noun = Nouns.kind(phrase);
    CastEntry entry = cast.add(noun.toUpperCase(Locale.ROOT), at);
    if (entry.noun.isEmpty() || !noun.equals(phrase.noun())) {
      Signs.ofNoun(entry, noun, phrase.plural());
      entry.noun = noun;
    }
    List.of(noun.split(" ")).subList(0, noun.split(" ").length - 1).forEach(entry.aliases::remove); // the sled is no sled team
    entry.traits.addAll(phrase.modifiers());
    if (entry.age.isEmpty()) {
      entry.age = Ages.years(String.join(" ", phrase.modifiers()));
    }
    return plural(phrase, ofEntry(entry, noun));
  }
}
