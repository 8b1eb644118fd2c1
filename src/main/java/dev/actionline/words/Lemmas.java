package dev.actionline.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From a form to its base form: WordNet's irregular forms, else its rules of detachment (wn
 * morphy(7WN)) with doubled consonants undone; of several known bases the commoner one.
 */
final class Lemmas {
  private Lemmas() {}

  /** Forms a dictionary of irregulars gets wrong or lacks for the stage. */
  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("'s", "be"),
          Map.entry("'re", "be"),
          Map.entry("'m", "be"),
          Map.entry("is", "be"),
          Map.entry("are", "be"),
          Map.entry("was", "be"),
          Map.entry("were", "be"),
          Map.entry("am", "be"),
          Map.entry("been", "be"),
          Map.entry("being", "be"),
          Map.entry("has", "have"),
          Map.entry("had", "have"),
          Map.entry("having", "have"),
          Map.entry("'ve", "have"),
          Map.entry("'ll", "will"),
          Map.entry("'d", "would"),
          Map.entry("does", "do"),
          Map.entry("did", "do"),
          Map.entry("done", "do"),
          Map.entry("ca", "can"),
          Map.entry("wo", "will"),
          Map.entry("left", "leave"),
          Map.entry("lay", "lay"),
          Map.entry("lying", "lie"),
          Map.entry("dying", "die"),
          Map.entry("tying", "tie"),
          Map.entry("fell", "fall"),
          Map.entry("found", "find"),
          Map.entry("ground", "grind"),
          Map.entry("wound", "wind"),
          Map.entry("bound", "bind"),
          Map.entry("shot", "shoot"),
          Map.entry("lit", "light"),
          Map.entry("saw", "see"),
          Map.entry("felt", "feel"),
          Map.entry("dove", "dive"),
          Map.entry("panicking", "panic"),
          Map.entry("panics", "panic"));

  private static final String[][] VERB_RULES = {
    {"ies", "y"},
    {"s", ""},
    {"es", "e"},
    {"es", ""},
    {"ied", "y"},
    {"ed", "e"},
    {"ed", ""},
    {"ing", "e"},
    {"ing", ""}
  };
  private static final String[][] NOUN_RULES = {
    {"s", ""},
    {"ses", "s"},
    {"xes", "x"},
    {"zes", "z"},
    {"ches", "ch"},
    {"shes", "sh"},
    {"men", "man"},
    {"ies", "y"},
    {"oes", "o"},
    {"ves", "f"},
    {"ves", "fe"}
  };

  static String of(String word, WordNet.Kind kind, WordNet net, List<String> irregular) {
    if (kind == WordNet.Kind.VERB) {
      return verb(word, net, irregular);
    }
    if (kind == WordNet.Kind.NOUN) {
      return noun(word, net, irregular);
    }
    return irregular.isEmpty() || net.knows(word, kind) ? word : irregular.get(0);
  }

  private static String verb(String word, WordNet net, List<String> irregular) {
    if (VERBS.containsKey(word)) {
      return VERBS.get(word);
    }
    List<String> bases = new ArrayList<>(irregular);
    boolean inflected = word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing");
    if (net.knows(word, WordNet.Kind.VERB) && (irregular.isEmpty() || !inflected)) {
      bases.add(0, word);
    }
    if (irregular.isEmpty()) {
      for (String[] rule : VERB_RULES) {
        detach(word, rule, net, WordNet.Kind.VERB, bases);
      }
    }
    if (bases.isEmpty() && word.length() > 4) {
      return undone(word, net).orElseGet(() -> plainBase(word));
    }
    return commonest(bases, WordNet.Kind.VERB, net, word);
  }

  /** "unlatches": what a prefix made of a known verb. */
  private static Optional<String> undone(String word, WordNet net) {
    for (String prefix : List.of("un", "re", "over", "out", "mis")) {
      if (word.startsWith(prefix) && word.length() > prefix.length() + 3) {
        String base = net.lemma(word.substring(prefix.length()), WordNet.Kind.VERB);
        if (net.knows(base, WordNet.Kind.VERB)) {
          return Optional.of(prefix + base);
        }
      }
    }
    return Optional.empty();
  }

  private static String plainBase(String word) {
    if (word.matches(".*(ches|shes|xes|sses|zes)")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return word.substring(0, word.length() - 1);
    }
    int cut = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
    String stem = word.substring(0, word.length() - cut);
    int n = stem.length();
    boolean doubled =
        cut > 0
            && stem.charAt(n - 1) == stem.charAt(n - 2)
            && !stem.endsWith("ss")
            && !stem.endsWith("ll");
    return doubled ? stem.substring(0, n - 1) : stem;
  }

  private static String noun(String word, WordNet net, List<String> irregular) {
    if (!irregular.isEmpty() && !irregular.get(0).equals(word)) {
      return irregular.get(0);
    }
    if (!word.endsWith("s") && !word.endsWith("men")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    List<String> bases = new ArrayList<>();
    if (net.knows(word, WordNet.Kind.NOUN)) {
      bases.add(word);
    }
    for (String[] rule : NOUN_RULES) {
      detach(word, rule, net, WordNet.Kind.NOUN, bases);
    }
    if (bases.isEmpty() && !net.knows(word, WordNet.Kind.NOUN)) {
      return plainSingular(word);
    }
    return commonest(bases, WordNet.Kind.NOUN, net, word);
  }

  private static String plainSingular(String word) {
    return word.matches(".*(ches|shes|xes|sses|zes)")
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - (word.endsWith("s") ? 1 : 0));
  }

  private static void detach(
      String word, String[] rule, WordNet net, WordNet.Kind kind, List<String> bases) {
    if (!word.endsWith(rule[0]) || word.length() <= rule[0].length() + 1 || word.endsWith("ss")) {
      return;
    }
    String stem = word.substring(0, word.length() - rule[0].length());
    boolean plainEs =
        rule[0].equals("es") && rule[1].isEmpty() && !stem.matches(".*(?:s|x|z|ch|sh|o)");
    if (plainEs) {
      return;
    }
    String base = stem + rule[1];
    if (net.knows(base, kind)) {
      bases.add(base);
    }
    int n = stem.length();
    boolean doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
    if (kind == WordNet.Kind.VERB
        && rule[1].isEmpty()
        && !rule[0].endsWith("s")
        && doubled
        && net.knows(stem.substring(0, n - 1), kind)) {
      bases.add(stem.substring(0, n - 1));
    }
  }

  private static String commonest(
      List<String> bases, WordNet.Kind kind, WordNet net, String otherwise) {
    String best = otherwise;
    int most = -1;
    for (String base : bases) {
      int uses = net.uses(base, kind);
      if (uses > most) {
        best = base;
        most = uses;
      }
    }
    return best;
  }
}
