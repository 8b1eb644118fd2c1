package dev.actionline.director.wording;

import dev.actionline.breakdown.Clause;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code He bicycles down the path}: a verb made of the thing that it is done with tells of both. */
public final class MadeOf {
  private static final WordTable TABLE = Vocabulary.table("made-of");

  private MadeOf() {}

  /** The clause with the plain verb and the thing; empty for any other. */
  public static Optional<Clause> corrected(Clause clause) {
    boolean itself = clause.target().filter(t -> clause.relation().isEmpty()).isPresent(); // who pedals a bicycle says so already
    return Optional.of(TABLE.row(clause.simpleVerb())).filter(r -> r.size() == 2 && !itself).map(row -> {
      List<Clause.Adjunct> adjuncts = new ArrayList<>(clause.adjuncts());
      clause.target().ifPresent(t -> adjuncts.add(0, new Clause.Adjunct(clause.relation().orElse("along"), t)));
      return clause.withVerb(row.get(0)).withObject(row.get(1)).withAdjuncts(adjuncts);
    });
  }
}
