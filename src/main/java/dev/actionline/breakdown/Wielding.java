package dev.actionline.breakdown;

import dev.actionline.words.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Things in somebody's hand: what the hand does with them, and what they do by it. */
final class Wielding {
  /** Clauses between the hand that is told of and the thing that acts. */
  private static final int REACH = 8;

  private static final Set<ActionClass> IN_HAND =
      Set.of(ActionClass.GRAB, ActionClass.CARRY, ActionClass.GESTURE);
  private static final Set<ActionClass> BY_HAND =
      Set.of(
          ActionClass.STRIKE,
          ActionClass.CUT,
          ActionClass.PUSH,
          ActionClass.TOUCH,
          ActionClass.APPEAR,
          ActionClass.BREAK);
  private Wielding() {}

  /** Whoever does this has the object of it in hand. */
  static boolean inHand(String lemma, String particle) {
    return Lexicon.TURNS.has("swung", lemma) || IN_HAND.contains(Classes.of(lemma, particle));
  }

  /** The first thing that these clauses tell to be in a hand, as known already: "the bar". */
  static Optional<Reference> toCome(List<RawClause> clauses) {
    for (RawClause clause : clauses) {
      for (NounPhrase object : clause.objects) {
        boolean known =
            object.determiner().equals("the")
                && !object.isPronoun()
                && !Nouns.is("person", object.noun())
                && !Nouns.in("body", object.noun());
        if (known && inHand(clause.lemma, clause.particle)) {
          return Optional.of(Reference.thing(object.noun(), false));
        }
      }
    }
    return Optional.empty();
  }

  /** The beats with the hand told behind each thing that acts: the bar is X's. */
  static List<Beat> settle(List<Beat> beats) {
    List<Beat> out = new ArrayList<>(beats);
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i) instanceof Clause clause && acts(clause)) {
        String thing = clause.actors().get(0).toLowerCase(java.util.Locale.ROOT);
        Optional<String> hand = hand(beats, i, thing);
        if (hand.isPresent()) {
          out.set(i, clause.told(clause.telling().wieldedBy(hand.get())));
        }
      }
    }
    return out;
  }

  private static boolean acts(Clause clause) {
    return clause.actors().size() == 1 && BY_HAND.contains(clause.kind());
  }

  /** Who had it in hand last before this, else who has it soon after. */
  private static Optional<String> hand(List<Beat> beats, int at, String thing) {
    for (int distance = 1; distance <= REACH; distance++) {
      for (int i : new int[] {at - distance, at + distance}) {
        boolean holds =
            i >= 0
                && i < beats.size()
                && beats.get(i) instanceof Clause c
                && c.actors().size() == 1
                && c.relation().isEmpty()
                && c.target().map(English::head).filter(English.head(thing)::equals).isPresent()
                && inHand(c.simpleVerb(), "");
        if (holds) {
          return Optional.of(((Clause) beats.get(i)).actors().get(0));
        }
      }
    }
    return Optional.empty();
  }
}
