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
  private static final Set<String> STANDS_ALONE = Kinds.of("stands for a noun");
  private static final Pattern PAUSE = Pattern.compile("[,;:]|--+|\u2014|\\.\\.\\.|\u2026|[.!?]");

  /** Of a noun where something is done. */
  private static final double NO_THINGS = 4;

  static final Agreement START =
      new Agreement(null, "", false, false, 0, false, null, false, false, false);

  double costOf(Tag tag, List<Word> tokens, int i) {
    String word = tokens.get(i).lower();
    if (open && mustContinue(tag, word) && !(tag == Tag.VERB_S && Constructions.gerundActs(tokens, i))) {
      return 5;
    }
    if ((tag == Tag.VERB_S || tag == Tag.PLURAL || tag == Tag.NOUN) && Deeds.at(tokens, i)) {
      return tag == Tag.VERB_S ? 0 : NO_THINGS;
    }
    switch (tag) {
      case VERB_S:
        return OpenCosts.ofThirdPerson(this, tokens, i);
      case VERB:
        return OpenCosts.ofBase(this, tokens, i) + (Deeds.aroundBody(tokens, i) ? NO_THINGS : 0);
      case ING:
        return Deeds.gerundActs(tokens, i) ? NO_THINGS + 2 : ClosedCosts.of(this, tag, tokens, i);
      case AUXILIARY:
        return ClosedCosts.ofAuxiliary(this, tokens, i);
      case PLURAL:
        return (Constructions.deedFirst(tokens, i) ? 2.5 : OpenCosts.ofPlural(this, tokens, i)) + Neighbours.beforeDeed(tokens, i);
      case NOUN:
        return OpenCosts.ofNoun(this, tokens, i) + Neighbours.beforeDeed(tokens, i);
      case PAST:
        return ClosedCosts.ofPast(this, tokens, i);
      case ADJECTIVE:
        return ClosedCosts.ofAdjective(this, tokens, i) + (Constructions.lastOfPhrase(tokens, i) ? 2.5 : 0);
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
        return !STANDS_ALONE.contains(word);
      case PUNCTUATION:
        return last == Tag.DETERMINER || last == Tag.POSSESSIVE;
      default:
        return false;
    }
  }

  Agreement after(Tag tag, Word token) {
    String word = token.lower();
    switch (tag) {
      case NUMBER:
        boolean named = last != null && last.isNominal() && token.capitalised(); // "Drone One flies"
        return next(named ? last : tag, word, !named, named || Neighbours.ONE.contains(word), subject, finite, adjunct);
      case DETERMINER:
      case POSSESSIVE:
      case ADJECTIVE:
        return beforeNoun(tag, word);
      case NOUN:
        return next(tag, word, false, singular, finite || adjunct ? subject : joined(1), finite, adjunct);
      case NAME:
        boolean apart = adjunct && (last == Tag.NOUN || last == Tag.PLURAL);
        int bearers = finite || adjunct && !apart ? subject : joined(Constructions.severalNamed(token) ? 2 : 1);
        return next(tag, word, false, singular, bearers, finite, adjunct && !apart);
      case PLURAL:
        return next(tag, word, false, false, finite || adjunct ? subject : 2, finite, adjunct);
      case PRONOUN:
        boolean object = Neighbours.OBJECTS.contains(word);
        int number = finite || adjunct || object ? subject : joined(Neighbours.SEVERAL.contains(word) ? 2 : 1);
        return next(tag, word, false, false, number, finite, adjunct);
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

  /** After what waits for its noun. */
  private Agreement beforeNoun(Tag tag, String word) {
    if (tag == Tag.ADJECTIVE && last == Tag.PRONOUN && !finite) {
      return next(tag, word, false, true, subject, false, adjunct);
    }
    boolean one = open && tag == Tag.ADJECTIVE ? singular : Neighbours.ONE.contains(word);
    boolean begins =
        (tag == Tag.DETERMINER || tag == Tag.POSSESSIVE)
            && last != null
            && (last.isNominal() || last == Tag.PRONOUN || open && last == Tag.ADJECTIVE);
    return next(tag, word, true, one, subject, finite, adjunct && !begins);
  }

  private Agreement afterOther(Tag tag, String word) {
    switch (tag) {
      case ING:
      case PAST:
        boolean nounPhrase = open;
        boolean beside = tag == Tag.ING && !open && !finite && form != null && last != null && last.isNominal(); // arms windmilling
        return new Agreement(
            tag,
            word,
            nounPhrase,
            singular,
            beside ? 0 : subject,
            finite || !nounPhrase && tag == Tag.PAST && subject == 0,
            form,
            anyFinite || last == null,
            Neighbours.BARE_AFTER.contains(WordNet.get().lemma(word, WordNet.Kind.VERB)),
            adjunct);
      case PREPOSITION:
        int counted = last == Tag.NUMBER && word.equals("of") && !finite && subject == 0 ? (Neighbours.ONE.contains(lastWord) ? 1 : 2) : subject;
        return next(tag, word, false, false, counted, finite, true);
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
