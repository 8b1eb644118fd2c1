package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordTable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one carries oneself, told by a part of the body: sinks to her knees, is on all fours, rises on tiptoe. */
public final class Stances {
  private static final WordTable PLAYED_BY = Vocabulary.table("stances");

  /** What may stand between the verb and the phrase, then the phrase itself. */
  private static final Pattern PHRASE =
      Pattern.compile("^\\w+(?:\\W+(?:down|up|back|over|forwards?|heavily|\\w+ly|(?:him|her|it|them)sel(?:f|ves)))*\\s+(?:to|on|onto|upon|in|through) "
          + "(?:(?:his|her|its|their|all|the|a|both) )?(hands and knees|one \\w+|\\w+)");

  private static final Set<ActionClass> GOING = Set.of(ActionClass.MOVE, ActionClass.CRAWL, ActionClass.JUMP, ActionClass.DANCE);

  private Stances() {}

  /** The performance that the phrase behind the verb asks for, in place of both. */
  public static Optional<Performances.Performance> of(Clause clause, Unit unit) {
    return clause.target().isEmpty() || clause.relation().isPresent() && PLAYED_BY.first(clause.verb() + " " + English.head(clause.target().get())).isPresent() || clause.relation().isPresent() && limb(clause.target().get()) || clause.kind() == ActionClass.CRAWL ? said(clause, unit) : Optional.empty();
  }

  /** Whether a noun is of the body, and no place. */
  static boolean limb(String noun) {
    String last = English.head(noun).toLowerCase(Locale.ROOT);
    return ThingKinds.bodyPart(last) || last.equals("four"); // on all fours
  }

  /** {@code on her elbows}, {@code in one shoe}: on what of one's own one goes is no place to go to. */
  static boolean bears(Clause clause, String relation, String noun) {
    return GOING.contains(clause.kind()) && (relation.equals("on") || relation.equals("in")) && limb(noun);
  }

  /** The performance of a way there: she walks on tiptoe to the window. */
  static Optional<Performances.Performance> gait(Clause clause, Unit unit) {
    return clause.kind() == ActionClass.MOVE && clause.relation().isPresent() ? said(clause, unit) : Optional.empty();
  }

  private static Optional<Performances.Performance> said(Clause clause, Unit unit) {
    int verb = clause.verbSpan().start() - clause.span().start();
    if (verb < 0 || verb > clause.sentence().length()) {
      return Optional.empty();
    }
    Matcher said = PHRASE.matcher(clause.sentence().substring(verb).toLowerCase(Locale.ROOT));
    return said.find()
        ? PLAYED_BY.first(clause.verb() + " " + said.group(1)).or(() -> PLAYED_BY.first(clause.kind().label() + " " + said.group(1))).flatMap(unit.performances::named)
        : Optional.empty();
  }
}
