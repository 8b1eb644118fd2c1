package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.words.Numerals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of bodies act for their owners: "her hand creeps", "two fingers tap", "a claw rakes". */
final class Bodies {
  /** Within so many characters somebody must be told of to be the owner of a strange hand. */
  private static final int SOON = 700;

  private final CastList cast;
  private final Discourse discourse;
  private final RawClause raw;
  private final Set<String> watching;
  private final Span span;

  /**
   * The bodies of one clause.
   *
   * @param watching who watches, when the clause is what is watched
   * @param span the sentence in the source
   */
  Bodies(CastList cast, Discourse discourse, RawClause raw, Set<String> watching, Span span) {
    this.cast = cast;
    this.discourse = discourse;
    this.raw = raw;
    this.watching = watching;
    this.span = span;
  }

  /** Who acts with this part of a body; empty when what was told acts for itself. */
  Optional<Reference> ownerActing(Reference told, NounPhrase phrase) {
    boolean body =
        !told.cast()
            && (Nouns.in("body", told.noun())
                || Lexicon.TURNS.has("look-on-a-face", told.noun()) && !told.owner().isEmpty()
                || Lexicon.TURNS.all("worn-limb").stream().anyMatch(told.noun()::endsWith)
                    && !told.owner().isEmpty());
    boolean dial = phrase.modifiers().stream().anyMatch(m -> Lexicon.TURNS.has("dial-hand", m));
    boolean parted =
        Lexicon.TURNS.has("comes-off", raw.lemma)
            && (Lexicon.TURNS.has("lost", raw.particle) || Lexicon.TURNS.has("breaks-off", raw.lemma) && raw.particle.isEmpty())
            && raw.objects.isEmpty();
    boolean alone = told.owner().isEmpty() && discourse.actsAlone(told.noun());
    return !body || dial || parted || alone ? Optional.empty() : owner(told, phrase).flatMap(o -> ofABeast(o, told.noun()));
  }

  /** "Hooves churn the water": of the mules about, and of no rider. */
  private Optional<Reference> ofABeast(Reference owner, String part) {
    boolean person = owner.labels().stream().flatMap(l -> cast.named(l).stream()).allMatch(e -> e.kind == CastMember.Kind.PERSON);
    return person && Lexicon.TURNS.has("hoofed", part) ? discourse.beast().filter(b -> discourse.inScene(b.label())) : Optional.of(owner);
  }

  /** Whose body it is a part of; empty when it is nobody's of the cast. */
  private Optional<Reference> owner(Reference told, NounPhrase phrase) {
    if (!told.owner().isEmpty()) {
      boolean castOwner = told.owner().stream().allMatch(l -> cast.named(l).isPresent());
      return castOwner
          ? Optional.of(Reference.ofCast(told.owner(), told.noun(), genderOf(told.owner())))
          : Optional.empty();
    }
    if (told.of().isPresent()) {
      return Optional.empty();
    }
    if (phrase.isPronoun()) {
      return Optional.empty();
    }
    boolean strange = Shape.fits(phrase.determiner(), "a|an");
    if (strange) {
      return stranger(told);
    }
    boolean pairOf = phrase.of().isPresent() && phrase.of().get().determiner().isEmpty();
    boolean described =
        Numerals.several(phrase.determiner()) && phrase.modifiers().size() > 1;
    boolean bare = phrase.determiner().isEmpty() && phrase.plural() || pairOf || described;
    boolean strangers =
        bare
            && (Lexicon.TURNS.has("limb-told", told.noun()) || described)
            && raw.form == RawClause.Form.FINITE;
    boolean ofMany =
        bare && Lexicon.TURNS.has("part-told", told.noun());
    if (strangers || ofMany) {
      return Optional.empty();
    }
    if (told.noun().equals("voice") && phrase.determiner().equals("the")) {
      return Optional.empty();
    }
    boolean anybodys =
        phrase.determiner().isEmpty() && !phrase.plural() && !phrase.modifiers().isEmpty();
    boolean numbered = !anybodys && Shape.fits(phrase.determiner(), "two|three|four|both|one|the|");
    return numbered
        ? discourse
            .lastAgent(watcher())
            .map(a -> Reference.ofCast(a.labels(), told.noun(), a.gender()))
        : Optional.empty();
  }

  /** Who watches "the ribs rise" is not whose ribs they are. */
  private Set<String> watcher() {
    return raw.form == RawClause.Form.SMALL ? watching : Set.of();
  }

  /** "A hand grabs her": a beast's claw, or the hand of who is seen right after. */
  private Optional<Reference> stranger(Reference told) {
    if (Shape.fits(told.noun(), "tentacle|pincer")) {
      return discourse.beast().filter(b -> !Nouns.in("beast", b.noun()) && !pet(b.label()));
    }
    if (Lexicon.TURNS.has("beast-part", told.noun())) {
      return discourse.beast();
    }
    if (!Lexicon.TURNS.has("comes-alone", told.noun())) {
      return Optional.empty();
    }
    return cast.all().stream()
        .filter(e -> !discourse.inScene(e.name) && next(e) < span.end() + SOON && discourse.soon(e, span.start()))
        .min(Comparator.comparingInt(this::next))
        .map(e -> References.ofEntry(e, told.noun()));
  }

  /** Where somebody is told of next. */
  private int next(CastEntry entry) {
    Integer next = entry.told.ceiling(span.start());
    return next == null ? Integer.MAX_VALUE : next;
  }

  /** A pig with a name has no tentacles. */
  private boolean pet(String label) {
    return cast.named(label).filter(e -> Nouns.in("beast", e.noun)).isPresent();
  }

  private CastMember.Gender genderOf(List<String> labels) {
    return labels.size() > 1
        ? CastMember.Gender.PLURAL
        : cast.named(labels.get(0))
            .map(e -> References.ofEntry(e, "").gender())
            .orElse(CastMember.Gender.UNKNOWN);
  }

  /** "She takes the radio. The battery is dead.": a part of what was told of before, which stays "it". */
  static boolean partOfBefore(RawClause raw, Reference told, Discourse discourse) {
    return raw.form == RawClause.Form.STATE
        && raw.lemma.equals("be")
        && raw.subject.determiner().equals("the")
        && !told.cast()
        && !told.isNobody()
        && !discourse.inScene(told.label());
  }
}
