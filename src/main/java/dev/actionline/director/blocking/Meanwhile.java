package dev.actionline.director.blocking;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Manner;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Unstaged;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is told to be done while something else is: another's act in the same picture, or one more thing in one line. */
final class Meanwhile {
  /** What can be done while doing something else. */
  private static final Set<ActionClass> FOLDS =
      Set.of(ActionClass.REACH, ActionClass.LOOK, ActionClass.EMOTE, ActionClass.GESTURE,
          ActionClass.GRAB, ActionClass.CARRY, ActionClass.PULL, ActionClass.SHAKE,
          ActionClass.SPEAK, ActionClass.OTHER, ActionClass.TRANSFORM, ActionClass.TOUCH,
          ActionClass.TURN, ActionClass.EAT, ActionClass.WAIT, ActionClass.MOVE);
  private static final Pattern AS = Pattern.compile("(?i)\\b(?:as|while) (?:the|a|he|she|they|his|her|\\p{Lu}{2,})\\b");

  private final Unit unit;

  Meanwhile(Unit unit) {
    this.unit = unit;
  }

  /** Whoever does something else meanwhile belongs into the same picture: the last moment with him; empty where nobody does. */
  Optional<Moment> shared(Moment last, Clause clause, Staged staged) {
    return oneSentence(last, clause, staged) ? Optional.of(last.with(staged.who())) : Optional.empty();
  }

  /** Whether what is played begins with what stands before it. */
  static boolean joins(Moment last, Clause clause, Staged staged) {
    boolean seen = last.beat() instanceof Clause c && c.kind() == ActionClass.LOOK && staged.who().isEmpty();
    if (seen || !clause.simultaneous() && !clause.spoken()) { // what is looked at is seen after the look
      return false;
    }
    return last.beat() instanceof Beat.Speech || !last.who().equals(staged.who());
  }

  /** {@code She bends as the boy holds out his hand}, ducks as a stone flies over her head: two at once, told in one sentence. */
  private boolean oneSentence(Moment last, Clause clause, Staged staged) {
    boolean one = last.plays() && last.beat() instanceof Clause main && !main.spoken()
        && main.span().equals(clause.span())
        && AS.matcher(clause.sentence()).find()
        && Collections.disjoint(last.who(), staged.who())
        && !staged.who().isEmpty();
    boolean passes = one && staged.who().stream().noneMatch(unit.company::figure) && staged.whom().stream().anyMatch(last.who()::contains);
    return passes || one && last.beat() instanceof Clause main
        && staged.who().stream().allMatch(unit.company::figure) && last.who().stream().allMatch(unit.company::figure)
        && !Interest.of(main.kind()).wide() && !Interest.of(clause.kind()).wide();
  }

  /** What somebody does while doing something else becomes a modifier of that line; empty for what is a line of its own. */
  Optional<Moment> folded(Moment last, Clause clause, Staged staged) {
    Optional<String> gait = Manner.ofLimbs(clause).filter(g -> last.goes(unit.performers(clause))); // how one carries the limbs on the way
    if (gait.isPresent()) {
      return gait.map(last::how);
    }
    Optional<String> doing = same(last, clause, staged) ? staged.text().flatMap(t -> behind(Company.names(staged.who()) + " ", t)) : Optional.empty();
    boolean run = clause.kind() == ActionClass.TRANSFORM;
    boolean running = last.lines().stream().anyMatch(l -> l.text().contains(" strobes "));
    if (doing.isPresent() && (run || running)) {
      // "changing, morphing, transforming" is one run of forms, however many verbs tell it
      return run && running ? Optional.of(last) : Optional.empty();
    }
    return doing.map(d -> last.doing(towards(last, clause, staged) + ", " + participle(d, staged), staged.whom()));
  }

  /** Whether it is told in the same sentence of the same people as a line that stands already. */
  private static boolean same(Moment last, Clause clause, Staged staged) {
    return FOLDS.contains(clause.kind()) && !staged.who().isEmpty()
        && last.beat() instanceof Clause main
        && main.span().equals(clause.span())
        && last.who().equals(staged.who())
        && last.lines().size() == 1
        && !Unstaged.is(last.lines().get(0));
  }

  /** Who comes on with a hand out to somebody comes to that one, and not past. */
  private String towards(Moment last, Clause clause, Staged staged) {
    boolean towards =
        clause.kind() == ActionClass.REACH && last.beat() instanceof Clause main && main.kind() == ActionClass.MOVE
            && last.whom().isEmpty() && staged.whom().size() == 1 && unit.company.figure(staged.whom().get(0));
    return towards ? " to " + Company.name(staged.whom().get(0)) : "";
  }

  private static Optional<String> behind(String subject, String text) {
    return text.startsWith(subject) ? Optional.of(text.substring(subject.length())) : Optional.empty();
  }

  private static String participle(String doing, Staged staged) {
    int end = 0;
    while (end < doing.length() && (Character.isLetter(doing.charAt(end)) || doing.charAt(end) == '-')) {
      end++;
    }
    String verb = doing.substring(0, end);
    String rest = doing.substring(end);
    String lemma = staged.who().size() == 1 ? ThirdPerson.lemma(verb) : verb;
    return ThirdPerson.participle(lemma) + rest;
  }
}
