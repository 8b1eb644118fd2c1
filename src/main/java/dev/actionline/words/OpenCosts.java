package dev.actionline.words;

import java.util.List;
import java.util.Set;

/** What a noun or a verb costs the clause so far: "hands" may be some hands, or what somebody does. */
final class OpenCosts {
  private static final Set<String> TOGETHER = Kinds.of("together");

  private OpenCosts() {}

  /** Of a verb in -s: it wants one who does it. */
  static double ofThirdPerson(Agreement clause, List<Word> tokens, int i) {
    boolean pair = clause.last() == Tag.NOUN && !clause.singular() && !clause.finite() && Constructions.pairNames(tokens, i);
    return byWho(clause, tokens, i) + (pair ? 1.5 : 0); // "petrol tins", "church bells"
  }

  private static double byWho(Agreement clause, List<Word> tokens, int i) {
    if (i == 0 && Constructions.severalAct(tokens) || Constructions.severalGlow(tokens, i) || Constructions.compoundActs(tokens, i)) {
      return 4;
    }
    if (i == 0 && Constructions.standsAlone(tokens) || Constructions.limbHeld(tokens, i)) {
      return Constructions.limbHeld(tokens, i) ? 7 : 4;
    }
    if (Constructions.limbPair(tokens, i)) {
      return 4;
    }
    if (clause.lastWord().equals(",") && Neighbours.participleFollows(tokens, i) && !Neighbours.goesOn(tokens, i)) {
      return 3;
    }
    if (clause.last() == Tag.PREPOSITION || clause.last() == Tag.TO || clause.last() == Tag.MODAL) {
      return 5;
    }
    if (clause.last() == Tag.RELATIVE) {
      return 0;
    }
    if (clause.last() == Tag.SUBORDINATOR && Neighbours.nextMayBeBase(tokens, i) || Constructions.severalDo(tokens, i) || i + 1 < tokens.size() && tokens.get(i + 1).is("of")) {
      return 4; // as roses land, and olives rain on it, curls of pine
    }
    if (clause.last() == Tag.NUMBER) {
      return clause.lastWord().equals("one") ? 0.5 : 3;
    }
    if (clause.finite()) {
      return 3.5;
    }
    if (clause.subject() == 1) {
      return Constructions.closesApposition(tokens, i) ? 0 : afterComma(clause);
    }
    if (clause.subject() == 2) {
      return Constructions.closesApposition(tokens, i) ? 0.5 : 2.5;
    }
    boolean closes = Constructions.closesRelative(tokens, i) || clause.subject() == 3 && Constructions.closesApposition(tokens, i);
    return clause.form() == Tag.VERB_S || closes ? 0 : clause.form() == Tag.VERB ? 2 : 1.2;
  }

  /** A comma seldom parts a bare subject from its verb. */
  private static double afterComma(Agreement clause) {
    return clause.last() == Tag.PUNCTUATION && clause.lastWord().equals(",") ? 0.8 : 0;
  }

  /** Of a verb without ending: it wants several, or an infinitive's place. */
  static double ofBase(Agreement clause, List<Word> tokens, int i) {
    if (clause.bare() || clause.last() == Tag.TO || clause.last() == Tag.MODAL) {
      return 0;
    }
    if (Constructions.behindPlace(clause, tokens, i)) {
      return 0;
    }
    if (clause.last() == Tag.PREPOSITION) {
      return 4;
    }
    if (clause.last() == Tag.RELATIVE) {
      return 1;
    }
    if (clause.last() == Tag.NAME && !clause.finite() && TOGETHER.contains(English.head(clause.lastWord()))) {
      return 0.5; // the OLD COUPLE dance
    }
    if (clause.finite() || clause.subject() == 1) {
      return clause.finite() && clause.last() == Tag.NOUN ? 5.5 : 3.5;
    }
    if (clause.subject() >= 2) {
      return 2 * afterComma(clause);
    }
    return clause.form() == Tag.VERB ? 0 : clause.last() == Tag.CONJUNCTION && clause.form() == Tag.VERB_S ? 1.6 : 2.5;
  }

  /** Of a noun in -s: it is no verb of the noun before it. */
  static double ofPlural(Agreement clause, List<Word> tokens, int i) {
    boolean one = clause.last() == Tag.NUMBER && clause.lastWord().equals("one");
    if (one || clause.last() == Tag.RELATIVE && clause.lastWord().matches("who|that|which")) {
      return one ? 4 : 2.5;
    }
    boolean series =
        (clause.last() == Tag.CONJUNCTION || clause.last() == Tag.PUNCTUATION || clause.lastWord().equals("then"))
            && clause.form() == Tag.VERB_S
            && !Constructions.twin(tokens, i)
            && !Deeds.opensMain(tokens, i)
            && (!Deeds.made(tokens.get(i)) || Neighbours.beforeArticle(tokens, i))
            && !Constructions.listed(tokens, i) && !Constructions.severalThenDeed(tokens, i + 1) && !Constructions.severalDo(tokens, i);
    if (series && !clause.finite() && !Neighbours.participleFollows(tokens, i)) {
      return 3 + (Neighbours.beforeMore(tokens, i) || i + 1 < tokens.size() && tokens.get(i + 1).is(".", "!", "?") ? 0.8 : 0);
    }
    if (Constructions.closesRelative(tokens, i) || clause.subject() == 3 && Constructions.closesApposition(tokens, i)) {
      return 2.2;
    }
    return ofPluralBehind(clause, tokens, i);
  }

  /** What may be the verb of the noun before it. */
  private static double ofPluralBehind(Agreement clause, List<Word> tokens, int i) {
    if (clause.last() == Tag.NOUN && clause.adjunct() && (Neighbours.beforeArticle(tokens, i) || Neighbours.endsHere(tokens, i) && Constructions.afterAs(tokens, i))) {
      return 3.5; // as the cook clutches the stove
    }
    if (clause.last() == Tag.PLURAL && Neighbours.beforeArticle(tokens, i) && Neighbours.nextMayBeBase(tokens, i - 1)) {
      return 4; // two boys fish a boot
    }
    boolean goesOn = Neighbours.beforeMore(tokens, i) || Neighbours.beforeWay(tokens, i) || Neighbours.endsHere(tokens, i);
    if ((clause.last() == Tag.NOUN || clause.last() == Tag.ADJECTIVE && Constructions.rathersThing(clause.lastWord())) && goesOn && Constructions.afterParticiple(tokens, i)) {
      return 3.5; // trailing smoke, the plane lands
    }
    if (clause.last() == Tag.PLURAL && clause.subject() == 1 && !clause.finite()) {
      return 2; // one of the mares rears
    }
    boolean behindPlace = clause.last() == Tag.NOUN && clause.adjunct() && !clause.finite();
    if (behindPlace && clause.subject() == 0 && !clause.anyFinite() && Neighbours.beforePhrase(tokens, i)
        || behindPlace && clause.subject() == 1 && (Neighbours.beforeMore(tokens, i) && !Constructions.pairNames(tokens, i) || Constructions.deedsInRow(tokens, i))) {
      return 1.8;
    }
    if (clause.open() && !clause.finite() && Neighbours.comparative(clause.lastWord())) {
      return Neighbours.numbered(clause.lastWord()) || Neighbours.beforePhrase(tokens, i) || Neighbours.beforeMore(tokens, i) ? 3 : 0;
    }
    if (clause.open() && clause.last() == Tag.ADJECTIVE && !clause.anyFinite() && Neighbours.somebody(clause.lastWord())) {
      return Neighbours.endsHere(tokens, i) || Neighbours.beforeWay(tokens, i) || Neighbours.beforeMore(tokens, i) ? 3 : 0; // the general nods
    }
    if (clause.last() == Tag.NOUN && clause.subject() == 1 && !clause.finite() && !clause.adjunct()) {
      double way = Neighbours.beforeWay(tokens, i) || Neighbours.beforeArticle(tokens, i) ? 1.4 : 0;
      if (clause.singular()) {
        return 3.6 + way;
      }
      return way + (Neighbours.beforeClause(tokens, i) || Neighbours.endsHere(tokens, i) ? 2.9 : 2.2);
    }
    boolean one = clause.open() && clause.singular() && (clause.last() == Tag.DETERMINER || clause.last() == Tag.ADJECTIVE);
    if (one && !TOGETHER.contains(tokens.get(i).lower()) || clause.singular() && clause.last() == Tag.NOUN) {
      return 2.5;
    }
    if (clause.last() == Tag.NAME || clause.last() == Tag.PRONOUN) {
      return 3;
    }
    if (clause.subject() == 2 && !clause.finite() && clause.lastWord().equals(",") && Constructions.closesApposition(tokens, i)) {
      return 2.2;
    }
    if (clause.subject() == 1 && !clause.finite() && clause.lastWord().equals(",")) {
      return Constructions.closesApposition(tokens, i) ? 2.2 : 0.6;
    }
    return 0;
  }

  /** Of a noun: it is no verb of several before it. */
  static double ofNoun(Agreement clause, List<Word> tokens, int i) {
    boolean goes = tokens.get(i).lower().endsWith("s") && (Neighbours.beforeWay(tokens, i) || Neighbours.endsHere(tokens, i));
    if (goes && clause.open() && clause.last() == Tag.ADJECTIVE && !clause.anyFinite() && Neighbours.somebody(clause.lastWord())) {
      return 3; // a drunk staggers into it
    }
    if (i == 1 && clause.last() == Tag.PLURAL && Neighbours.endsHere(tokens, i) && Neighbours.nextMayBeBase(tokens, 0)) {
      return 4;
    }
    boolean several = clause.last() == Tag.PLURAL && clause.subject() == 2 && !clause.finite() && !clause.adjunct();
    if (clause.last() == Tag.PLURAL && clause.adjunct() && Constructions.afterAs(tokens, i) && Neighbours.beforeMore(tokens, i) && Neighbours.nextMayBeBase(tokens, i - 1)) {
      return 4; // as the dragoons brawl with
    }
    if (several && (Neighbours.endsHere(tokens, i) || Neighbours.beforePhrase(tokens, i) || Neighbours.beforeMore(tokens, i)) && Neighbours.nextMayBeBase(tokens, i - 1) || Constructions.severalDo(tokens, i - 1)) {
      return 4;
    }
    boolean infinitive = clause.last() == Tag.MODAL || clause.last() == Tag.TO || clause.last() == Tag.NOT && clause.bare();
    if (infinitive && Neighbours.nextMayBeBase(tokens, i - 1)) {
      return 2.5;
    }
    boolean go = clause.last() == Tag.NOUN && clause.subject() == 2 && !clause.finite() && clause.adjunct();
    if (go && Neighbours.nextMayBeBase(tokens, i - 1) && Neighbours.beforeWay(tokens, i)) {
      return 2.2;
    }
    boolean likeVerb =
        (clause.last() == Tag.CONJUNCTION || clause.lastWord().equals(","))
            && clause.form() == Tag.VERB_S
            && !clause.finite()
            && tokens.get(i).lower().endsWith("s")
            && !tokens.get(i).lower().endsWith("ss");
    if (likeVerb) {
      return 2;
    }
    boolean series =
        (clause.last() == Tag.CONJUNCTION || clause.lastWord().equals(",")) && clause.form() == Tag.VERB && !clause.finite();
    if (series && Constructions.people(tokens, i)) {
      return 0; // bride and groom
    }
    if (series) {
      return Neighbours.beforeMore(tokens, i) ? 2.2 : 1.2;
    }
    if (clause.bare() && clause.last() == Tag.NOUN && Neighbours.nextMayBeBase(tokens, i - 1)) {
      return 2.4;
    }
    if (clause.last() == Tag.VERB_S) {
      return i == 1 && Neighbours.nextMayBeBase(tokens, 0) || Constructions.severalThenDeed(tokens, i) ? 2.4 : 0.9;
    }
    if (clause.last() == Tag.RELATIVE && clause.lastWord().matches("who|that|which")) {
      return 2;
    }
    return clause.last() == Tag.PRONOUN ? 2.5 : clause.last() == Tag.NAME ? 1 : clause.last() == Tag.PLURAL ? 2.2 : 0;
  }
}
