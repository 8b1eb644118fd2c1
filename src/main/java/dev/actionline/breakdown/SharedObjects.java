package dev.actionline.breakdown;

import dev.actionline.breakdown.RawClause.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** "Opens and shuts its claw": two verbs side by side are done to the same. */
final class SharedObjects {
  /** Verbs of these classes are hardly ever told without what they are done to. */
  private static final Set<ActionClass> WANT_ONE =
      EnumSet.of(
          ActionClass.GRAB,
          ActionClass.PUT,
          ActionClass.GIVE,
          ActionClass.CARRY,
          ActionClass.PUSH,
          ActionClass.PULL,
          ActionClass.OPEN,
          ActionClass.CLOSE,
          ActionClass.OPERATE,
          ActionClass.TOUCH,
          ActionClass.CUT,
          ActionClass.TIE,
          ActionClass.BREAK,
          ActionClass.WEAR,
          ActionClass.EMBRACE);

  /** Letters between two verbs that only "and" parts. */
  private static final int AND = 5;

  private SharedObjects() {}

  /** A verb that is hardly ever told without an object. */
  static boolean wantsOne(String lemma) {
    return WANT_ONE.contains(Classes.of(lemma, ""));
  }

  /** Gives the first of two such verbs the object of the second. */
  static List<RawClause> given(List<RawClause> clauses) {
    for (int i = 0; i + 1 < clauses.size(); i++) {
      RawClause one = clauses.get(i);
      RawClause two = clauses.get(i + 1);
      boolean bare =
          one.form == Form.FINITE
              && !one.passive
              && one.objects.isEmpty()
              && one.particle.isEmpty()
              && one.adjuncts.stream().allMatch(RawClause.Adjunct::fronted);
      boolean beside =
          two.form == Form.FINITE
              && two.subject == one.subject
              && two.verb.start() - one.verb.end() == AND
              && two.objects.size() == 1;
      if (bare && beside && wantsOne(one.lemma)) {
        one.objects.addAll(two.objects);
      }
    }
    return clauses;
  }
}
