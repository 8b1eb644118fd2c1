package dev.actionline.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far a clause has come, and what a further tag would cost it: a determiner wants its noun, a
 * third person verb a singular subject, a second finite verb a comma or conjunction before it.
 * Costs are on the scale of natural logarithms.
 *
 * @param last the tag before
 * @param lastWord the word before, lower case
 * @param open a determiner, adjective or number still waits for its noun
 * @param singular the open or last noun phrase was begun by a word for one
 * @param subject what may stand as subject: 0 nothing yet, 1 one, 2 several, 3 one and one more to
 *     come
 * @param finite a finite verb was seen since the clause began
 * @param form form of the last finite verb of the sentence, for coordination; null before the first
 * @param anyFinite the sentence has one
 * @param bare a bare infinitive may follow: after {@code to}, a modal, or "watches the ribs ..."
 * @param adjunct inside a prepositional phrase
 */
record Agreement(
    Tag last,
    String lastWord,
    boolean open,
    boolean singular,
    int subject,
    boolean finite,
    Tag form,
    boolean anyFinite,
    boolean bare,
    boolean adjunct) {

  private static final Pattern PAUSE = Pattern.compile("[,;:]|--+|\u2014|\\.\\.\\.|\u2026|[.!?]");

  static final Agreement START =
      new Agreement(null, "", false, false, 0, false, null, false, false, false);

  double costOf(Tag tag, List<Word> tokens, int i) {
    String word = tokens.get(i).lower();
    if (open && mustContinue(tag, word)) {
      return 5;
    }
    switch (tag) {
      case VERB_S:
        return costOfThirdPerson(tokens, i);
      case VERB:
        return costOfBase();
      case AUXILIARY:
        return ClosedCosts.ofAuxiliary(this, tokens, i);
      case PLURAL:
        return (Neighbours.deedFirst(tokens, i) ? 2.5 : costOfPlural(tokens, i)) + Neighbours.beforeDeed(tokens, i);
      case NOUN:
        return costOfNoun(tokens, i) + Neighbours.beforeDeed(tokens, i);
      case PAST:
        return ClosedCosts.ofPast(this, tokens, i);
      case ADJECTIVE:
        return ClosedCosts.ofAdjective(this, tokens, i);
      default:
        return ClosedCosts.of(this, tag, tokens, i);
    }
  }

  private boolean mustContinue(Tag tag, String word) {
    switch (tag) {
      case VERB_S:
      case VERB:
      case AUXILIARY:
      case MODAL:
      case PREPOSITION:
      case SUBORDINATOR:
        if (last == Tag.ADJECTIVE && Neighbours.comparative(lastWord)) {
          return false;
        }
        return last != Tag.ADJECTIVE || tag == Tag.VERB_S || tag == Tag.VERB
            ? last != Tag.NUMBER
            : false;
      case PRONOUN:
        return !Set.of("one", "ones", "other", "others").contains(word);
      case PUNCTUATION:
        return last == Tag.DETERMINER || last == Tag.POSSESSIVE;
      default:
        return false;
    }
  }

  private double costOfThirdPerson(List<Word> tokens, int i) {
    if (i == 0 && Neighbours.severalAct(tokens) || Neighbours.severalGlow(tokens, i)) {
      return 4;
    }
    if (i == 0 && Neighbours.standsAlone(tokens) || Neighbours.limbHeld(tokens, i)) {
      return Neighbours.limbHeld(tokens, i) ? 7 : 4;
    }
    if (Neighbours.limbPair(tokens, i)) {
      return 4;
    }
    if (lastWord.equals(",") && Neighbours.participleFollows(tokens, i) && !Neighbours.goesOn(tokens, i)) {
      return 3;
    }
    if (last == Tag.PREPOSITION || last == Tag.TO || last == Tag.MODAL) {
      return 5;
    }
    if (last == Tag.RELATIVE) {
      return 0;
    }
    if (last == Tag.NUMBER) {
      return lastWord.equals("one") ? 0.5 : 3;
    }
    if (finite) {
      return 3.5;
    }
    if (subject == 1) {
      return Neighbours.closesApposition(tokens, i) ? 0 : afterComma();
    }
    if (subject == 2) {
      return Neighbours.closesApposition(tokens, i) ? 0.5 : 2.5;
    }
    boolean closes = Neighbours.closesRelative(tokens, i) || subject == 3 && Neighbours.closesApposition(tokens, i);
    return form == Tag.VERB_S || closes ? 0 : form == Tag.VERB ? 2 : 1.2;
  }

  /** A comma seldom parts a bare subject from its verb. */
  private double afterComma() {
    return last == Tag.PUNCTUATION && lastWord.equals(",") ? 0.8 : 0;
  }

  private double costOfBase() {
    if (bare || last == Tag.TO || last == Tag.MODAL) {
      return 0;
    }
    if (last == Tag.PREPOSITION) {
      return 4;
    }
    if (last == Tag.RELATIVE) {
      return 1;
    }
    if (finite || subject == 1) {
      return finite && last == Tag.NOUN ? 5.5 : 3.5;
    }
    if (subject >= 2) {
      return 2 * afterComma();
    }
    return form == Tag.VERB ? 0 : last == Tag.CONJUNCTION && form == Tag.VERB_S ? 1.6 : 2.5;
  }

  private double costOfPlural(List<Word> tokens, int i) {
    boolean one = last == Tag.NUMBER && lastWord.equals("one");
    if (one || last == Tag.RELATIVE && lastWord.matches("who|that|which")) {
      return one ? 4 : 2.5;
    }
    boolean series =
        (last == Tag.CONJUNCTION || last == Tag.PUNCTUATION)
            && form == Tag.VERB_S
            && !Neighbours.twin(tokens, i)
            && !Neighbours.listed(tokens, i) && !Neighbours.severalThenDeed(tokens, i + 1);
    if (series && !finite && !Neighbours.participleFollows(tokens, i)) {
      return 3 + (Neighbours.beforeMore(tokens, i) ? 0.8 : 0);
    }
    if (Neighbours.closesRelative(tokens, i) || subject == 3 && Neighbours.closesApposition(tokens, i)) {
      return 2.2;
    }
    boolean behindPlace = last == Tag.NOUN && adjunct && !finite;
    if (behindPlace && subject == 0 && !anyFinite && Neighbours.beforePhrase(tokens, i)
        || behindPlace && subject == 1 && Neighbours.beforeMore(tokens, i)) {
      return 1.8;
    }
    if (open && !finite && Neighbours.comparative(lastWord)) {
      return Neighbours.beforePhrase(tokens, i) || Neighbours.beforeMore(tokens, i) ? 3 : 0;
    }
    if (last == Tag.NOUN && subject == 1 && !finite && !adjunct) {
      double way = Neighbours.beforeWay(tokens, i) ? 1.4 : 0;
      if (singular) {
        return 3.6 + way;
      }
      return way + (Neighbours.beforeClause(tokens, i) || Neighbours.endsHere(tokens, i) ? 2.9 : 2.2);
    }
    if (open && singular && (last == Tag.DETERMINER || last == Tag.ADJECTIVE)
        || singular && last == Tag.NOUN) {
      return 2.5;
    }
    if (last == Tag.NAME || last == Tag.PRONOUN) {
      return 3;
    }
    if (subject == 2 && !finite && lastWord.equals(",") && Neighbours.closesApposition(tokens, i)) {
      return 2.2;
    }
    if (subject == 1 && !finite && lastWord.equals(",")) {
      return Neighbours.closesApposition(tokens, i) ? 2.2 : 0.6;
    }
    return 0;
  }

  private double costOfNoun(List<Word> tokens, int i) {
    if (i == 1 && last == Tag.PLURAL && Neighbours.endsHere(tokens, i) && Neighbours.nextMayBeBase(tokens, 0)) {
      return 4;
    }
    boolean several = last == Tag.PLURAL && subject == 2 && !finite && !adjunct;
    if (several && Neighbours.endsHere(tokens, i) && Neighbours.nextMayBeBase(tokens, i - 1)) {
      return 4;
    }
    boolean infinitive = last == Tag.MODAL || last == Tag.TO || last == Tag.NOT && bare;
    if (infinitive && Neighbours.nextMayBeBase(tokens, i - 1)) {
      return 2.5;
    }
    boolean goes = last == Tag.NOUN && subject == 2 && !finite && adjunct;
    if (goes && Neighbours.nextMayBeBase(tokens, i - 1) && Neighbours.beforeWay(tokens, i)) {
      return 2.2;
    }
    boolean likeVerb =
        (last == Tag.CONJUNCTION || lastWord.equals(","))
            && form == Tag.VERB_S
            && !finite
            && tokens.get(i).lower().endsWith("s")
            && !tokens.get(i).lower().endsWith("ss");
    if (likeVerb) {
      return 2;
    }
    boolean series =
        (last == Tag.CONJUNCTION || lastWord.equals(",")) && form == Tag.VERB && !finite;
    if (series) {
      return Neighbours.beforeMore(tokens, i) ? 2.2 : 1.2;
    }
    if (bare && last == Tag.NOUN && Neighbours.nextMayBeBase(tokens, i - 1)) {
      return 2.4;
    }
    if (last == Tag.VERB_S) {
      return i == 1 && Neighbours.nextMayBeBase(tokens, 0) || Neighbours.severalThenDeed(tokens, i) ? 2.4 : 0.9;
    }
    if (last == Tag.RELATIVE && lastWord.matches("who|that|which")) {
      return 2;
    }
    return last == Tag.PRONOUN ? 2.5 : last == Tag.NAME ? 1 : last == Tag.PLURAL ? 2.2 : 0;
  }

  Agreement after(Tag tag, Word token) {
    String word = token.lower();
    boolean one = singular;
    switch (tag) {
      case NUMBER:
        boolean named = last != null && last.isNominal() && token.capitalised(); // "Drone One flies"
        return next(named ? last : tag, word, !named, named || Neighbours.ONE.contains(word), subject, finite, adjunct);
      case DETERMINER:
      case POSSESSIVE:
      case ADJECTIVE:
        one = open && tag == Tag.ADJECTIVE ? singular : Neighbours.ONE.contains(word);
        if (tag == Tag.ADJECTIVE && last == Tag.PRONOUN && !finite) {
          return next(tag, word, false, true, subject, false, adjunct);
        }
        boolean begins =
            (tag == Tag.DETERMINER || tag == Tag.POSSESSIVE)
                && last != null
                && (last.isNominal() || last == Tag.PRONOUN || open && last == Tag.ADJECTIVE);
        return next(tag, word, true, one, subject, finite, adjunct && !begins);
      case NOUN:
        return next(
            tag, word, false, singular, finite || adjunct ? subject : joined(1), finite, adjunct);
      case NAME:
        boolean apart = adjunct && (last == Tag.NOUN || last == Tag.PLURAL);
        return next(
            tag,
            word,
            false,
            singular,
            finite || adjunct && !apart ? subject : joined(Neighbours.severalNamed(token) ? 2 : 1),
            finite,
            adjunct && !apart);
      case PLURAL:
        return next(tag, word, false, false, finite || adjunct ? subject : 2, finite, adjunct);
      case PRONOUN:
        int number = Neighbours.SEVERAL.contains(word) ? 2 : 1;
        boolean object = Neighbours.OBJECTS.contains(word);
        return next(
            tag,
            word,
            false,
            false,
            finite || adjunct || object ? subject : joined(number),
            finite,
            adjunct);
      case OWNER:
        return next(tag, word, true, false, subject, finite, adjunct);
      case VERB_S:
      case VERB:
      case AUXILIARY:
      case MODAL:
        return verb(tag, word, token);
      default:
        return afterOther(tag, word);
    }
  }

  private Agreement afterOther(Tag tag, String word) {
    switch (tag) {
      case ING:
      case PAST:
        boolean nounPhrase = open;
        return new Agreement(
            tag,
            word,
            nounPhrase,
            singular,
            subject,
            finite || !nounPhrase && tag == Tag.PAST && subject == 0,
            form,
            anyFinite || last == null,
            Neighbours.BARE_AFTER.contains(WordNet.get().lemma(word, WordNet.Kind.VERB)),
            adjunct);
      case PREPOSITION:
        return next(tag, word, false, false, subject, finite, true);
      case TO:
        return new Agreement(
            tag, word, false, false, subject, finite, form, anyFinite, true, adjunct);
      case CONJUNCTION:
        return conjunction(word);
      case PUNCTUATION:
        return punctuation(word);
      case SUBORDINATOR:
      case RELATIVE:
        return new Agreement(tag, word, false, false, 0, false, form, anyFinite, false, false);
      default:
        return new Agreement(
            tag, word, open, singular, subject, finite, form, anyFinite, bare, adjunct && open);
    }
  }

  /** Two nouns joined before the verb are several. */
  private int joined(int number) {
    return last == Tag.CONJUNCTION && subject > 0 || subject == 3 ? 2 : number;
  }

  private Agreement next(
      Tag tag,
      String word,
      boolean nowOpen,
      boolean one,
      int nowSubject,
      boolean nowFinite,
      boolean nowAdjunct) {
    return new Agreement(
        tag, word, nowOpen, one, nowSubject, nowFinite, form, anyFinite, bare, nowAdjunct);
  }

  private Agreement verb(Tag tag, String word, Word token) {
    boolean infinitive = tag == Tag.VERB && (bare || last == Tag.TO || last == Tag.MODAL);
    String lemma = WordNet.get().lemma(word, WordNet.Kind.VERB);
    boolean opens =
        tag == Tag.MODAL
            || tag == Tag.AUXILIARY && lemma.equals("do")
            || Neighbours.BARE_AFTER.contains(lemma);
    boolean third = tag == Tag.AUXILIARY && token.is("is", "has", "does", "'s", "was");
    boolean letsGo = word.equals("go") && lastWord.matches("lets?|letting");
    Tag nowForm = tag == Tag.VERB_S || tag == Tag.VERB && !letsGo ? tag : third ? Tag.VERB_S : form;
    return new Agreement(
        tag,
        word,
        false,
        false,
        infinitive ? subject : 0,
        true,
        nowForm,
        anyFinite || !infinitive,
        opens,
        false);
  }

  private Agreement conjunction(String word) {
    return new Agreement(
        Tag.CONJUNCTION,
        word,
        false,
        false,
        finite ? 0 : subject > 0 ? 3 : 0,
        false,
        form,
        anyFinite,
        bare && finite && form == Tag.VERB,
        false);
  }

  private Agreement punctuation(String word) {
    boolean pause = PAUSE.matcher(word).matches();
    return new Agreement(
        Tag.PUNCTUATION,
        word,
        false,
        false,
        finite || !pause ? 0 : subject,
        pause ? false : finite,
        word.equals(";") ? null : form,
        anyFinite,
        false,
        false);
  }

  double costOfEnding() {
    return anyFinite ? 0 : 3;
  }
}
