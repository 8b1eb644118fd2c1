package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What nobody is told to do, as it is seen in whom it happens to: {@code he is thrown back}. */
final class Suffering {
  /** What an object of these does when nobody is told to act upon it. */
  private static final Map<ActionClass, String[]> SUFFERS =
      Map.of(
          ActionClass.STRIKE, new String[] {"stagger", "fall"},
          ActionClass.SHOOT, new String[] {"stagger", "fall"},
          ActionClass.PUSH, new String[] {"stagger", "fall"},
          ActionClass.PULL, new String[] {"stumble", "stagger"},
          ActionClass.THROW, new String[] {"fall"},
          ActionClass.EXPLODE, new String[] {"explode", "fall"},
          ActionClass.BREAK, new String[] {"break", "stagger"},
          ActionClass.CARRY, new String[] {"rise"},
          ActionClass.BURN, new String[] {"burn"},
          ActionClass.CUT, new String[] {"stagger"});

  private final Unit unit;

  Suffering(Unit unit) {
    this.unit = unit;
  }

  Staged stage(Clause clause) {
    List<String> victims =
        clause.target().map(unit.company::performers).orElse(List.of()).stream().limit(1).toList();
    String[] answers = SUFFERS.get(clause.kind());
    if (victims.isEmpty() || answers == null) {
      return Staged.not("the script does not tell who does it");
    }
    boolean figure = unit.company.figure(victims.get(0));
    Optional<Performances.Performance> answer =
        unit.performances.named(answers).filter(p -> figure || p.action().forThings());
    if (answer.isEmpty()) {
      return Staged.not("the script does not tell who does it");
    }
    unit.enter(victims.get(0));
    unit.acted(victims, Optional.empty());
    String text =
        ClauseStager.subjects(victims) + " " + ThirdPerson.of(answer.get().verb()) + Manner.of(clause, unit.library);
    return Staged.line(text, answer.get().action().name(), victims, List.of());
  }
}
