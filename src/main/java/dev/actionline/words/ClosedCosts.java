package dev.actionline.words;

import java.util.List;
import java.util.Set;

/** What a word of a closed class costs the clause so far: "to" wants a verb or a place, "her" a noun. */
final class ClosedCosts {
  /** Of each of several. */
  private static final Set<String> SHARED = Set.of("both", "all", "each", "neither", "either");

  private static final Set<String> NEVER_DESCRIBES = Kinds.of("told and never described");

  private ClosedCosts() {}

  /** The cost of a word of a closed class. */
  static double of(Agreement clause, Tag tag, List<Word> tokens, int i) {
    String word = tokens.get(i).lower();
    switch (tag) {
      case TO:
        return Neighbours.nextMayBeBase(tokens, i) ? 0 : 5;
      case MODAL:
        return Neighbours.nextMayBeBase(tokens, i) ? 0 : 4;
      case DETERMINER:
        if (word.equals("half") && Constructions.halfDone(clause, tokens, i)) {
          return 4;
        }
        return SHARED.contains(word)
                && (clause.last() == Tag.PRONOUN
                    || Neighbours.beforeVerb(tokens, i)
                    || word.equals("each") && Neighbours.participleFollows(tokens, i))
            ? 3
            : 0;
      case ADVERB:
        return ofAdverb(clause, tokens, i);
      case PREPOSITION:
        return ofPreposition(tokens, i);
      case POSSESSIVE:
        if (word.equals("her") && (Constructions.backAndOn(tokens, i) || clause.last() == Tag.PREPOSITION && Constructions.nameActs(tokens, i))) {
          return 4;
        }
        return Neighbours.nextIsNominal(tokens, i)
            ? clause.bare() && Neighbours.nextMayBeBase(tokens, i) ? 1.5 : 0
            : 5;
      case PRONOUN:
        if (clause.bare() && Neighbours.nextMayBeBase(tokens, i) || clause.last() == Tag.PREPOSITION && Constructions.nameActs(tokens, i)) {
          return 0;
        }
        return Set.of("her", "his").contains(word) && Neighbours.nextIsNominal(tokens, i)
            ? word.equals("his") ? 5 : 2.5
            : 0;
      case SUBORDINATOR: // bows before the king: one noun makes no clause
        return Neighbours.beforeArticle(tokens, i) && Neighbours.endsHere(tokens, i + 2) ? 4 : 0;
      case OWNER:
        return clause.last() != null
                && (clause.last().isNominal() || clause.lastWord().matches(Neighbours.ANYBODY))
                && Neighbours.nextIsNominal(tokens, i)
            ? 0
            : 4;
      default:
        return 0;
    }
  }

  private static double ofAdverb(Agreement clause, List<Word> tokens, int i) {
    String word = tokens.get(i).lower();
    if (clause.open() && (clause.last() == Tag.POSSESSIVE || clause.last() == Tag.OWNER) && !word.endsWith("ly")) {
      return 3;
    }
    if (clause.last() == Tag.PLURAL && clause.subject() == 2 && !clause.finite() && word.equals("close") && Neighbours.beforeMore(tokens, i)) {
      return 2;
    }
    if (!ClosedClass.tags(word).contains(Tag.PREPOSITION) || !Neighbours.beforePhrase(tokens, i)) {
      return 0;
    }
    return i == 0 && tokens.get(i + 1).is("him", "them", "me", "us") ? 4 : 1.5;
  }

  private static double ofPreposition(List<Word> tokens, int i) {
    String word = tokens.get(i).lower();
    if (word.equals("as") && i > 0 && tokens.get(i - 1).is("just")) {
      return 2;
    }
    if (word.equals("to")
        && Neighbours.wantsInfinitive(tokens, i)
        && Neighbours.nextMayBeBase(tokens, i)) {
      return 4;
    }
    return word.equals("to") && Neighbours.nextIsOnlyVerb(tokens, i)
        ? 4
        : Neighbours.endsHere(tokens, i) ? 2 : 0;
  }

  /** Of a past form: nobody left who looks left, and several who drink have not been drunk. */
  static double ofPast(Agreement clause, List<Word> tokens, int i) {
    if (tokens.get(i).is("left") && clause.last() == Tag.VERB_S) {
      return 3;
    }
    boolean several = clause.subject() == 2 && !clause.finite() && !clause.adjunct() && Neighbours.nextMayBeBase(tokens, i - 1);
    boolean who = Constructions.behindPlace(clause, tokens, i);
    return who ? 3 : clause.open() && NEVER_DESCRIBES.contains(tokens.get(i).lower()) ? 4 : clause.open() ? 0.2 : several ? 1.5 : 0;
  }

  /** Of an adjective: what swings round is not round, and what will not close is not close. */
  static double ofAdjective(Agreement clause, List<Word> tokens, int i) {
    boolean round = tokens.get(i).is("round") && (clause.last() == Tag.VERB_S || clause.last() == Tag.VERB);
    boolean infinitive = clause.last() == Tag.MODAL || clause.last() == Tag.NOT && clause.bare();
    if (round || infinitive && Neighbours.nextMayBeBase(tokens, i - 1)) {
      return 2.5;
    }
    return (clause.last() == Tag.NOUN || clause.last() == Tag.PLURAL) && !clause.finite() ? 1 : 0;
  }

  /** Of an auxiliary: it agrees with its subject, and 's is no owner. */
  static double ofAuxiliary(Agreement clause, List<Word> tokens, int i) {
    boolean owner =
        tokens.get(i).is("'s")
            && clause.last() != null
            && (clause.last().isNominal() || clause.lastWord().matches(Neighbours.ANYBODY));
    if (owner
        && Neighbours.nextIsNominal(tokens, i)
        && !Neighbours.nextIsParticipleOrAdjective(tokens, i)) {
      return 5;
    }
    if (owner && clause.finite() && Neighbours.nextIsParticipleOrAdjective(tokens, i) && Neighbours.nextIsNominal(tokens, i + 1)) {
      return 3; // bandages Tom's bleeding forearm
    }
    double number = clause.finite() ? 0 : ofNumber(clause, tokens.get(i));
    return number + (clause.last() == Tag.DETERMINER || clause.last() == Tag.ADJECTIVE && clause.open() ? 4 : 0);
  }

  private static double ofNumber(Agreement clause, Word auxiliary) {
    boolean wrong =
        clause.subject() >= 2 && auxiliary.is("is", "has", "does", "was")
            || clause.subject() == 1 && auxiliary.is("are", "have", "do", "were");
    return wrong ? 2.5 : 0;
  }
}
