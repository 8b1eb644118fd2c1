package dev.actionline.breakdown;

import java.util.List;

/** What is told by its owner alone, because its noun was told just before: "Mara raises her hand. Ivo raises his." */
final class Elliptic {
  private Elliptic() {}

  /** "His" with nothing behind it, "hers", "his own", "her right". */
  static boolean is(NounPhrase phrase) {
    boolean alone = phrase.words().size() == 1 && Shape.fits(phrase.noun(), "his|hers|theirs|mine|yours");
    boolean noNoun = phrase.owner().filter(o -> Shape.fits(o.noun(), "his|her|their")).isPresent() && Shape.fits(phrase.noun(), "own|left|right");
    return alone || noNoun;
  }

  /** A left and a right are those of a body. */
  static boolean may(NounPhrase phrase, Reference told) {
    return !Shape.fits(phrase.noun(), "left|right") || Nouns.in("body", told.noun());
  }

  /** The same thing of its other owner. */
  static Reference of(NounPhrase phrase, Reference told, Reference owner) {
    return Reference.thing(told.noun(), false).owned(owner.cast() ? owner.labels() : List.of(), java.util.Optional.empty());
  }
}
