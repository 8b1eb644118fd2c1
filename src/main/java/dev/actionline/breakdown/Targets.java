package dev.actionline.breakdown;

import dev.actionline.breakdown.Clause.Adjunct;
import java.util.List;
import java.util.Set;

/**
 * Which adjunct is the target of a verb without an object: the first that tells a place on the set.
 */
final class Targets {
  private static final Set<String> NEVER =
      Set.of(
          "with",
          "without",
          "like",
          "as",
          "despite",
          "during",
          "of",
          "until",
          "till",
          "since",
          "than",
          "per",
          "except",
          "because of",
          "instead of",
          "along with",
          "due to",
          "via");
  private static final Set<String> PATHS =
      Set.of(
          "through", "across", "over", "along", "past", "up", "down", "into", "out of", "from",
          "under", "between", "toward", "towards", "onto", "around", "to", "against");

  private Targets() {}

  /** Its index among the adjuncts, or -1. */
  static int choose(
      RawClause raw,
      List<Adjunct> adjuncts,
      List<String> nouns,
      List<Boolean> fronted,
      List<Boolean> people) {
    String verb = raw.lemma;
    boolean subjectLast = raw.subject == null || raw.subject.head().start() > raw.verb.start();
    int looked = looksAt(verb, adjuncts, fronted);
    if (looked >= 0) {
      return looked;
    }
    int borne = -1;
    for (int i = 0; i < adjuncts.size(); i++) {
      if (!fronted.get(i) && stages(verb, adjuncts.get(i), nouns.get(i), people.get(i))) {
        if (!bears(verb, adjuncts.get(i), nouns.get(i), people.get(i))) {
          return i;
        }
        borne = borne < 0 ? i : borne;
      }
    }
    if (borne >= 0) {
      return borne;
    }
    for (int i = 0; i < adjuncts.size(); i++) {
      boolean path = PATHS.contains(adjuncts.get(i).relation()) && Classes.goes(verb);
      boolean inverted =
          subjectLast
              && Grammar.is("stagedstate", verb)
              && adjuncts.get(i).relation().matches("in|on|at|under|beside|behind|inside");
      if (fronted.get(i) && (path || inverted) && stages(verb, adjuncts.get(i), nouns.get(i), people.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "Crawls on hands and knees under the table": what one goes on tells less than where one goes. */
  private static boolean bears(String verb, Adjunct adjunct, String noun, boolean person) {
    return !person && adjunct.relation().equals("on") && Nouns.in("body", noun) && Classes.goes(verb);
  }

  /** "Glances over her shoulder at him": he is what is looked at. */
  private static int looksAt(String verb, List<Adjunct> adjuncts, List<Boolean> fronted) {
    for (int i = 0; i < adjuncts.size() && Classes.of(verb, "") == ActionClass.LOOK; i++) {
      if (adjuncts.get(i).relation().equals("at") && !fronted.get(i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean stages(String verb, Adjunct adjunct, String noun, boolean person) {
    String relation = adjunct.relation();
    boolean needed = relation.equals("with") && Grammar.is("withverb", verb);
    if (NEVER.contains(relation) && !needed
        || noun.isEmpty()
        || relation.equals("to") && Lexicon.TURNS.has("standing-still", noun)) {
      return false;
    }
    if (person) {
      return !relation.equals("by");
    }
    if (Nouns.is("time", noun) || Nouns.is("abstract", noun) && !Nouns.is("furnishing", noun)) {
      return false;
    }
    if (relation.equals("by")) {
      return Nouns.is("furnishing", noun)
          || Nouns.in("furniture", noun)
          || Nouns.is("vehicle", noun)
          || !adjunct.noun().equals(noun);
    }
    boolean held =
        relation.equals("in") && Nouns.in("body", noun) && Classes.goes(verb) && !person;
    if (held) {
      return false;
    }
    boolean worn = relation.equals("in") && Nouns.is("garment", noun) && !noun.matches("(.* )?pocket") && Classes.of(verb, "") != ActionClass.REACH;
    return !worn && !(relation.equals("in") && Nouns.in("emotion", noun));
  }
}
