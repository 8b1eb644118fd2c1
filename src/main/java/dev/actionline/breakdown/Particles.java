package dev.actionline.breakdown;

import dev.actionline.words.WordNet;
import java.util.Set;

/** Tells "scoops up the baby" from "bolts up the corridor". */
final class Particles {
  private static final Set<String> GOES =
      Set.of(
          "move", "jump", "climb", "crawl", "fall", "swim", "drive", "dance", "look", "sink",
          "rise", "pour");

  private Particles() {}

  /** True when the word after the verb belongs to it and the phrase is its object. */
  static boolean takesObject(String lemma, String particle, NounPhrase phrase) {
    if (phrase.isPronoun() && !Shape.fits(phrase.noun(), "his|hers|theirs")) {
      return false;
    }
    if (Grammar.is("blots", lemma + "+" + particle)) {
      return true;
    }
    if (particle.equals("off") && Lexicon.TURNS.has("comes-back-off", lemma)) {
      return false;
    }
    boolean share = Counted.partitive(phrase) && phrase.of().isPresent() && Shape.fits(particle, "out|off|away|in|back");
    String noun = share ? phrase.of().get().noun() : phrase.noun(); // a length of hose
    if (Lexicon.TURNS.has("dresses", lemma)
        && Shape.fits(particle, "on|off")
        && Nouns.is("garment", noun)
        && !Lexicon.TURNS.has("part-of-clothes", noun)) {
      return true;
    }
    if (Shape.fits(particle, "down|over") && Nouns.in("body", noun) || particle.equals("in") && Nouns.in("hand", noun)) {
      return false;
    }
    boolean held = Nouns.in("container", noun) || Nouns.in("handled-only", noun);
    if (Grammar.is("withobject", lemma + "+" + particle) && (held || !Nouns.in("furnishing", noun))) {
      return true;
    }
    boolean path =
        Nouns.in("path", noun)
            || Nouns.in("furnishing", noun) && !Nouns.in("door", noun) && !Nouns.in("light", noun);
    if (path) {
      return false;
    }
    if (Grammar.is("withobject", lemma + "+" + particle)) {
      return true;
    }
    if (Lexicon.VERBS.lists().values().stream().anyMatch(l -> l.contains(lemma + "+" + particle))) {
      return !Classes.goes(lemma);
    }
    return byDictionary(lemma, particle);
  }

  /** Whether the two are one verb, where no list tells: the dictionary's, or none of going. */
  private static boolean byDictionary(String lemma, String particle) {
    if (Shape.fits(particle, "down|over")) {
      return WordNet.get().knows(lemma + " " + particle, WordNet.Kind.VERB)
          && !Lexicon.TURNS.has("goes-fast", lemma);
    }
    if (Shape.fits(particle, "in|on|through|along|around|about|over|down") && Classes.goes(lemma)) {
      return false;
    }
    if (Shape.fits(particle, "in|on|through|along|around|about")) {
      return WordNet.get().knows(lemma + " " + particle, WordNet.Kind.VERB)
          && Shape.fits(particle, "in|on")
          && Lexicon.TURNS.has("with-in-or-on", lemma);
    }
    return !Classes.goes(lemma);
  }

  static Set<String> going() {
    return GOES;
  }
}
