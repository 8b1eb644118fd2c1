package dev.actionline.breakdown;

import dev.actionline.words.WordNet;
import java.util.Set;

/** Tells "scoops up the baby" from "bolts up the corridor". */
final class Particles {
  private static final Set<String> GOES =
      Set.of(
          "move", "jump", "climb", "crawl", "fall", "swim", "drive", "dance", "look", "sink",
          "rise", "pour");

  /** What one does to get into clothes, or out of them: "snaps on gloves", "yanks off a boot". */
  private static final String DRESSES =
      "put|take|pull|slip|throw|shrug|tug|snap|yank|jam|clap|cram|drag|haul|ease|work|fling|toss"
          + "|rip|tear|strip|peel|slap|plonk|hook|clip|wrestle|struggle|buckle|button|strap|kick";

  private Particles() {}

  /** True when the word after the verb belongs to it and the phrase is its object. */
  static boolean takesObject(String lemma, String particle, NounPhrase phrase) {
    if (phrase.isPronoun()) {
      return false;
    }
    if (particle.equals("off") && Shape.fits(lemma, "ping|glance|ricochet|rebound|bounce|clang|skid|echo|glint")) {
      return false;
    }
    String noun = phrase.noun();
    if (Shape.fits(lemma, DRESSES)
        && Shape.fits(particle, "on|off")
        && Nouns.is("garment", noun)
        && !Shape.fits(noun, "sleeve|collar|cuff|hem|pocket|lapel|lace|tie")) {
      return true;
    }
    if (Shape.fits(particle, "down|over") && Nouns.in("body", noun)) {
      return false;
    }
    if (Grammar.is("withobject", lemma + "+" + particle) && !Nouns.in("furnishing", noun)) {
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
    if (Shape.fits(particle, "down|over")) {
      return WordNet.get().knows(lemma + " " + particle, WordNet.Kind.VERB)
          && !Shape.fits(lemma, "burst|race|charge|tear|rush");
    }
    if (Shape.fits(particle, "in|on|through|along|around|about|over|down") && Classes.goes(lemma)) {
      return false;
    }
    if (Shape.fits(particle, "in|on|through|along|around|about")) {
      return WordNet.get().knows(lemma + " " + particle, WordNet.Kind.VERB)
          && Shape.fits(particle, "in|on")
          && Shape.fits(lemma, "put|pull|turn|switch|try|slip|take|bring|hand|flick|flip|click|tug|throw|thumb" + "|slot|feed|plug|screw");
    }
    return !Classes.goes(lemma);
  }

  static Set<String> going() {
    return GOES;
  }
}
