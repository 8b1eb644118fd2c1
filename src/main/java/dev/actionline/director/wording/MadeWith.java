package dev.actionline.director.wording;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.text.Vocabulary;
import java.util.Optional;
import java.util.Set;

/** {@code He greets her with a bow, answers with a shrug}: what one does it with is what is done, and no thing. */
final class MadeWith {
  private static final Set<String> SIGNS = Vocabulary.kind("made with");
  private static final Set<String> TO = Vocabulary.kind("made to");

  private MadeWith() {}

  /** The clause told by that; empty for one that is done with something else, or with nothing. */
  static Optional<Clause> of(Clause clause) {
    return clause.adjunct("with").filter(SIGNS::contains).filter(n -> TO.contains(clause.simpleVerb()))
        .map(n -> clause.withVerb(n).withAdjuncts(clause.adjuncts().stream().filter(a -> !a.noun().equals(n)).toList()));
  }
}
