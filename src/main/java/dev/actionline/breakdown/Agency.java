package dev.actionline.breakdown;

import java.util.Set;

/** What a verb wants for its subject: it tells what "it" means. */
final class Agency {
  private static final Set<ActionClass> CLASSES =
      Set.of(
          ActionClass.LOOK,
          ActionClass.EMOTE,
          ActionClass.SIT,
          ActionClass.GRAB,
          ActionClass.GESTURE,
          ActionClass.CLIMB,
          ActionClass.EMBRACE,
          ActionClass.EAT,
          ActionClass.THROW,
          ActionClass.GIVE,
          ActionClass.CARRY,
          ActionClass.CRAWL,
          ActionClass.SWIM,
          ActionClass.WRITE);

  private static final Set<ActionClass> GOING = Set.of(ActionClass.MOVE, ActionClass.ENTER, ActionClass.EXIT);

  /** What hands do to a thing, and weather too. */
  private static final Set<ActionClass> HANDLES =
      Set.of(ActionClass.TOUCH, ActionClass.STRIKE, ActionClass.TIE, ActionClass.CUT, ActionClass.OPEN, ActionClass.CLOSE, ActionClass.OPERATE,
          ActionClass.PUT, ActionClass.PULL, ActionClass.PUSH, ActionClass.DANCE, ActionClass.WEAR, ActionClass.SHOOT, ActionClass.POUR, ActionClass.DRIVE);

  private static final Set<ActionClass> HANDWORK =
      Set.of(ActionClass.WRITE, ActionClass.TIE, ActionClass.CUT, ActionClass.OPERATE, ActionClass.POUR, ActionClass.SHOOT, ActionClass.DRIVE, ActionClass.GIVE);

  private Agency() {}

  /** Only what lives does that. */
  static boolean isAlive(String verb) {
    return Grammar.is("alive", verb) || CLASSES.contains(Classes.of(verb, ""));
  }

  /** Whether no beast does that: it writes, ties, cuts, pours. */
  static boolean needsHands(String verb) {
    return HANDWORK.contains(Classes.of(verb, ""));
  }

  /** Whether a verb is what hands do to something. */
  static boolean handles(String verb) {
    return HANDLES.contains(Classes.of(verb, ""));
  }

  /** What a verb wants for an "it" that is its object. */
  static Salience.Wanted wantedOf(RawClause clause, NounPhrase object) {
    if (!object.noun().equals("it")) {
      return Salience.Wanted.ANY;
    }
    boolean opens =
        Shape.fits(clause.result, "open|shut|closed") || Lexicon.TURNS.has("moves-a-door", clause.lemma);
    return opens
        ? Salience.Wanted.OPENED
        : Lexicon.TURNS.has("reads", clause.lemma) ? Salience.Wanted.READ : parts(clause) ? Salience.Wanted.HELD : Salience.Wanted.ANY;
  }

  /** Gives it, throws it, holds it out: what one has in hand. */
  private static boolean parts(RawClause clause) {
    ActionClass kind = Classes.of(clause.lemma, clause.particle);
    return kind == ActionClass.GIVE || kind == ActionClass.THROW || clause.lemma.equals("hold") && Shape.fits(clause.particle, "out|up");
  }

  static Salience.Wanted wanted(RawClause clause) {
    boolean fist =
        clause.adjuncts.stream().anyMatch(a -> a.phrase().noun().equals("fist"))
            || clause.objects.stream().anyMatch(o -> o.noun().equals("fist"));
    if (fist && Lexicon.TURNS.has("makes-a-fist", clause.lemma)) {
      return Salience.Wanted.HAND;
    }
    boolean yields = clause.objects.isEmpty() && (Grammar.is("yields", clause.lemma) || Grammar.is("yields", clause.lemma + "+" + clause.particle));
    if (yields && Shape.fits(clause.subject.noun(), "he|she")) {
      return Salience.Wanted.HIT;
    }
    ActionClass kind = Classes.of(clause.lemma, "");
    boolean pierces =
        (kind == ActionClass.STRIKE || kind == ActionClass.CUT || kind == ActionClass.BREAK)
            && clause.objects.isEmpty()
            && !clause.passive
            && (clause.particle.matches("through|in|home")
                || clause.adjuncts.stream()
                    .anyMatch(a -> a.preposition().matches("into|through|out through|in through")));
    if (pierces) {
      return Salience.Wanted.WIELDED;
    }
    boolean opens = clause.objects.isEmpty() && Shape.fits(clause.result, "open|shut|closed") || clause.objects.isEmpty() && clause.particle.isEmpty() && Lexicon.TURNS.has("moves-a-door", clause.lemma);
    if (opens) {
      return Salience.Wanted.OPENED;
    }
    boolean bides = kind == ActionClass.WAIT && clause.subject.noun().equals("they"); // guns drawn, they wait
    if (isAlive(clause.lemma) || bides) {
      return Salience.Wanted.ALIVE;
    }
    boolean pours = kind == ActionClass.POUR && clause.adjuncts.stream().anyMatch(a -> Nouns.in("door", a.phrase().noun()) || Nouns.in("place", a.phrase().noun()));
    return pours || GOING.contains(kind) ? Salience.Wanted.GOING : Salience.Wanted.ANY;
  }
}
