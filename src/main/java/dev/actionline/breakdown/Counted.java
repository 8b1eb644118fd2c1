package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;

/** Phrases that count among others: "the second", "two of them", "another one". */
final class Counted {
  private Counted() {}

  /** "The second", "the last one": of those told of. */
  static boolean ordinal(NounPhrase phrase) {
    return phrase.determiner().equals("the")
        && (Lexicon.TURNS.has("one-of-a-row", phrase.noun())
            || phrase.head().tag() == dev.actionline.words.Tag.ADJECTIVE && Shape.fits(phrase.noun(), ".{2,}est|younger|older|elder|.*(?:ll|tt|gg|rt)er"));
  }

  /** What some of a whole are: of "one of the masks" no more than one, an "it"; who one of several men is, nobody knows. */
  static Reference some(NounPhrase phrase, Reference whole) {
    boolean one = Shape.fits(phrase.noun(), "one|each|first|last") && whole.gender() == Gender.PLURAL && whole.labels().size() == 1;
    return one ? whole.with(whole.cast() && Nouns.is("person", whole.noun()) ? Gender.UNKNOWN : Gender.NEUTER) : whole;
  }

  /** "Each other", "one another": themselves. */
  static boolean eachOther(NounPhrase phrase) {
    return phrase.determiner().equals("each") && phrase.noun().equals("other") || phrase.determiner().equals("one") && phrase.noun().equals("another");
  }

  static boolean partitive(NounPhrase phrase) {
    boolean number =
        phrase
            .noun()
            .matches(
                "one|two|three|four|five|six|some|few|several|many|each|both|all|none|most|dozen|hundred|thousand|score|half|first|last");
    boolean heads = phrase.noun().equals("head") && phrase.of().filter(o -> Nouns.is("animal", o.noun())).isPresent();
    boolean bite = !Nouns.in("container", phrase.noun()) && Shape.fits(phrase.determiner(), "an?") && phrase.of().filter(o -> o.determiner().isEmpty() && Nouns.is("food", o.noun())).isPresent() && Nouns.is("furnishing", phrase.noun());
    return number || heads || bite || Nouns.in("partitive", phrase.noun());
  }

  /** "Another one", "the red one": of the kind that was told of. */
  static boolean such(NounPhrase phrase) {
    return phrase.noun().equals("one")
        && (phrase.determiner().matches("another|this|that") || !phrase.modifiers().isEmpty());
  }
}
