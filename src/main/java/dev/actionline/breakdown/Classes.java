package dev.actionline.breakdown;

import dev.actionline.words.WordNet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The class a verb has for itself, by {@code verbs.txt} and the kin of verbs. */
final class Classes {
  private static final Map<String, ActionClass> LISTED = lists();
  private static final Map<String, Optional<ActionClass>> FOUND = new ConcurrentHashMap<>();

  private Classes() {}

  private static Map<String, ActionClass> lists() {
    Map<String, ActionClass> out = new LinkedHashMap<>();
    Lexicon.VERBS
        .lists()
        .forEach(
            (name, verbs) -> {
              ActionClass kind = ActionClass.valueOf(name.toUpperCase(Locale.ROOT));
              verbs.forEach(v -> out.putIfAbsent(v, kind));
            });
    return out;
  }

  /**
   * The class of a verb with its particle, else of the bare verb, else of its nearest listed kin.
   */
  static ActionClass of(String lemma, String particle) {
    if (!particle.isEmpty() && LISTED.containsKey(lemma + "+" + particle)) {
      return LISTED.get(lemma + "+" + particle);
    }
    return FOUND.computeIfAbsent(lemma, Classes::find).orElseGet(() -> going(lemma, particle));
  }

  /** "Moonwalks in": of a verb that no dictionary has, the particle tells that somebody comes or goes. */
  private static ActionClass going(String lemma, String particle) {
    boolean known = WordNet.get().knows(lemma, WordNet.Kind.VERB);
    return known ? ActionClass.OTHER : particle.equals("in") ? ActionClass.ENTER : particle.equals("out") ? ActionClass.EXIT : ActionClass.OTHER;
  }

  /** The verbs that are listed, with their particles as {@code slam+down}. */
  static Set<String> listed() {
    return LISTED.keySet();
  }

  /** In plain words, what tells the class of a verb by itself. */
  static String why(String lemma, String particle) {
    String whole = lemma + "+" + particle;
    if (!particle.isEmpty() && LISTED.containsKey(whole)) {
      return "\"" + lemma + " " + particle + "\" is listed so";
    }
    if (LISTED.containsKey(lemma)) {
      return "\"" + lemma + "\" is listed so";
    }
    return WordNet.get()
        .nearest(lemma, WordNet.Kind.VERB, LISTED.keySet())
        .map(k -> "its kin in WordNet: " + String.join(" > ", k.way()))
        .orElseGet(() -> going(lemma, particle) == ActionClass.OTHER ? "nothing is known of the verb" : "nothing is known of the verb but its \"" + particle + "\"");
  }

  private static Optional<ActionClass> find(String lemma) {
    if (LISTED.containsKey(lemma)) {
      return Optional.of(LISTED.get(lemma));
    }
    return WordNet.get()
        .nearest(lemma, WordNet.Kind.VERB, LISTED.keySet())
        .map(k -> LISTED.get(k.word()));
  }

  /** A verb that by itself tells a way through space. */
  static boolean goes(String lemma) {
    return Particles.going().contains(of(lemma, "").label());
  }
}
