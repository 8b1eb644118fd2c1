package dev.actionline.breakdown;

import dev.actionline.breakdown.Complements.Complement;
import dev.actionline.words.Prepositions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which adjunct is the target of a verb without an object: the first that tells a place on the set.
 */
final class Targets {
  private static final Set<String> NEVER = Prepositions.of("no target");
  private static final Set<String> PATHS = Prepositions.of("path");
  private static final Set<String> OFF = Prepositions.of("hangs from");
  private static final Set<String> INVERTED = Prepositions.of("told first");

  private Targets() {}

  /** That adjunct; empty when none does. */
  static Optional<Complement> choose(RawClause raw, List<Complement> adjuncts) {
    String verb = raw.lemma;
    Optional<Complement> looked = adjuncts.stream().filter(a -> looksAt(verb, a)).findFirst();
    List<Complement> behind = adjuncts.stream().filter(a -> !a.fronted() && !hasAbout(adjuncts, a) && stages(verb, a)).toList();
    boolean subjectLast = raw.subject == null || raw.subject.head().start() > raw.verb.start();
    return looked
        .or(() -> behind.stream().filter(a -> !bears(verb, a)).findFirst())
        .or(() -> behind.stream().findFirst())
        .or(() -> adjuncts.stream().filter(a -> a.fronted() && leads(verb, a, subjectLast) && stages(verb, a)).findFirst());
  }

  /** "Through the door he runs", "from a branch hangs a lamp", "on the table lies a key": told first, and where it is. */
  private static boolean leads(String verb, Complement a, boolean subjectLast) {
    boolean path = PATHS.contains(a.adjunct().relation()) && Classes.goes(verb);
    boolean hangs = Grammar.is("hangs", verb) && OFF.contains(a.adjunct().relation());
    return path || hangs || subjectLast && Grammar.is("stagedstate", verb) && INVERTED.contains(a.adjunct().relation());
  }

  /** "Wades ahead with a torch in his teeth and a bar on his shoulder": where he has what he has with him. */
  private static boolean hasAbout(List<Complement> adjuncts, Complement a) {
    return Nouns.in("body", a.noun()) && adjuncts.stream().takeWhile(b -> b != a).anyMatch(b -> b.adjunct().relation().equals("with"));
  }

  /** "Crawls on hands and knees under the table": what one goes on tells less than where one goes. */
  private static boolean bears(String verb, Complement a) {
    return !a.person() && a.adjunct().relation().equals("on") && Nouns.in("body", a.noun()) && Classes.goes(verb);
  }

  /** "Glances over her shoulder at him": he is what is looked at. */
  private static boolean looksAt(String verb, Complement a) {
    return !a.fronted() && a.adjunct().relation().equals("at") && Classes.of(verb, "") == ActionClass.LOOK;
  }

  private static boolean stages(String verb, Complement a) {
    String relation = a.adjunct().relation();
    String noun = a.noun();
    boolean needed = relation.equals("with") && Grammar.is("withverb", verb);
    if (NEVER.contains(relation) && !needed
        || noun.isEmpty()
        || relation.equals("to") && Lexicon.TURNS.has("standing-still", noun)) {
      return false;
    }
    if (a.person()) {
      return !relation.equals("by");
    }
    if (Nouns.is("time", noun) || Nouns.is("abstract", noun) && !Nouns.is("furnishing", noun)) {
      return false;
    }
    if (relation.equals("by")) {
      return Nouns.is("furnishing", noun)
          || Nouns.in("furniture", noun)
          || Nouns.is("vehicle", noun)
          || !a.adjunct().noun().equals(noun);
    }
    boolean held =
        relation.equals("in") && Nouns.in("body", noun) && !noun.equals("lap") && Classes.goes(verb);
    if (held) {
      return false;
    }
    boolean worn = relation.equals("in") && Nouns.is("garment", noun) && !noun.matches("(.* )?pocket") && Classes.of(verb, "") != ActionClass.REACH;
    return !worn && !(relation.equals("in") && Nouns.in("emotion", noun));
  }
}
