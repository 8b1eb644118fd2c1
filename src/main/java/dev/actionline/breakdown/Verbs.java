package dev.actionline.breakdown;

import dev.actionline.breakdown.RawClause.Form;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import java.util.Optional;
import java.util.Set;

/** Reads verbs, finite or not, and finds whose they are. */
final class Verbs {
  private final ClauseState s;
  private final AfterVerb afterVerb;

  Verbs(ClauseState s, AfterVerb afterVerb) {
    this.s = s;
    this.afterVerb = afterVerb;
  }

  void finite() {
    VerbGroup group = VerbGroup.read(s.words, s.at);
    boolean carriesOn = s.waiting == null;
    boolean relativeGoesOn =
        carriesOn
            && (s.joined && !s.pause || s.looseRelative && s.pause)
            && s.current != null
            && s.current.subjectIsAntecedent
            && s.current.form == Form.FINITE;
    boolean inserted = s.gap != null && (s.held != null || s.lastFinite != null);
    boolean insertedGoesOn = carriesOn && s.joined && !s.pause && s.current != null && s.current.inserted;
    if (carriesOn && s.interrupted != null && s.pause && !s.joined) {
      s.lastFinite = s.interrupted;
      s.interrupted = null;
    }
    NounPhrase subject =
        s.waiting != null ? s.waiting : relativeGoesOn || insertedGoesOn ? s.current.subject : s.carried();
    s.relativeSubject |= relativeGoesOn;
    Form form = s.small ? Form.SMALL : group.form();
    // "cannot stop shaking": he shakes
    boolean shakes = group.negated() && Lexicon.TURNS.has("cannot-but", group.lemma()) && s.tag(group.next()) == Tag.ING;
    Word verb = shakes ? s.words.get(group.next()) : group.verb();
    RawClause clause = new RawClause(verb, shakes ? verb.lemma() : group.lemma(), form, subject);
    clause.passive = group.passive();
    clause.begun = s.tag(s.at) == Tag.VERB_S;
    // "the eye can barely follow it" is nothing that anybody does
    boolean beyondSense = group.barely() && s.at > 0 && Nouns.in("body", s.words.get(s.at - 1).lemma());
    if (group.barely() && !beyondSense) {
      clause.manner.add("weakly");
    }
    clause.negated = group.negated() && !shakes || s.negatedNext;
    clause.unreal = group.unreal() && !shakes || beyondSense || s.unreal || hedged();
    clause.attempt = group.attempt() && !s.unreal && !clause.negated;
    clause.host = s.small || s.relativeSubject ? s.lastFinite : null;
    clause.subjectIsAntecedent = s.relativeSubject;
    clause.inserted = inserted || insertedGoesOn;
    if (carriesOn && s.joined && s.lastFinite != null && s.lastFinite.form == Form.SMALL) {
      clause = carriedSmall(group, subject);
    }
    s.at = Math.max(group.next(), s.at) + (shakes || group.next() <= s.at ? 1 : 0);
    follow(clause, carriesOn);
  }

  /** Makes the clause the open one, with what stood behind its subject. */
  private void follow(RawClause clause, boolean carriesOn) {
    if (s.gap != null && clause.form != Form.STATE) {
      clause.objects.add(s.gap);
    }
    s.gap = null;
    if (!carriesOn) {
      clause.ofSubject.addAll(s.ofWaiting);
    }
    s.ofWaiting.clear();
    if (!carriesOn && s.lastFinite == null && !s.relativeSubject && !clause.inserted) {
      adopt(clause);
    }
    s.open(clause);
    if (!s.relativeSubject && !clause.inserted) {
      s.lastFinite = clause;
    }
    s.relativeSubject = false;
    s.small = false;
    s.waiting = null;
    if (clause.form != Form.STATE) {
      afterVerb.read(clause);
    }
    if (clause.lemma.equals("stop") && s.tag(s.at) == Tag.ING) {
      clause.manner.add(s.word(s.at));
      s.at++;
    }
  }

  /** "Without looking up, she waves": the participle before is hers. */
  private void adopt(RawClause main) {
    for (RawClause earlier : s.out) {
      if (earlier.form == Form.PARTICIPLE && earlier.subject == null && !brokenOff(earlier)) {
        earlier.subject = main.subject;
        earlier.host = main;
      }
    }
  }

  /** "Cycling, reading... children play": others were meant. */
  private boolean brokenOff(RawClause earlier) {
    return s.words.stream()
        .anyMatch(
            w ->
                w.text().matches("\\.\\.\\.|\u2026")
                    && w.start() > earlier.verb.start()
                    && w.start() < s.words.get(s.at - 1).start());
  }

  /** "watches the ribs rise and fall": the second small verb goes with the first. */
  private RawClause carriedSmall(VerbGroup group, NounPhrase subject) {
    RawClause clause =
        new RawClause(
            group.verb(),
            group.lemma(),
            group.verb().tag() == Tag.VERB ? Form.SMALL : Form.FINITE,
            subject);
    if (clause.form == Form.FINITE && s.lastFinite.host != null) {
      clause.subject = s.lastFinite.host.subject;
    }
    clause.unreal = group.unreal() || s.unreal;
    clause.negated = group.negated();
    return clause;
  }

  private boolean hedged() {
    return s.manner.stream().anyMatch(m -> m.matches("almost|nearly"));
  }

  /** A purpose, and no clause; but who stoops to pick something up does so. */
  void infinitive() {
    int i = s.at + 1;
    while (s.tag(i) == Tag.ADVERB) {
      i++;
    }
    if (i >= s.words.size() || s.tag(i) != Tag.VERB && s.tag(i) != Tag.AUXILIARY) {
      s.at++;
      return;
    }
    RawClause host = s.current;
    boolean supposed = s.unreal && Shape.fits(s.word(s.at - 1), "if|though"); // as if to object
    boolean done = host != null && host.form == Form.FINITE && !host.unreal && !host.negated && Grammar.is("stoops", host.lemma) && s.tag(i) == Tag.VERB;
    RawClause clause =
        new RawClause(
            s.words.get(i),
            s.words.get(i).lemma(),
            done ? Form.FINITE : supposed ? Form.PARTICIPLE : Form.INFINITIVE,
            host == null ? s.carried() : host.subject);
    clause.host = host == null ? s.lastFinite : host;
    clause.unreal = supposed;
    if (host != null && !done && !supposed) {
      host.manner.add("to " + clause.lemma);
    }
    s.at = i + 1;
    s.open(clause);
    afterVerb.read(clause);
  }

  /** "starting to climb", "trying to rise". */
  private RawClause aspectual(RawClause clause) {
    boolean to = s.tag(s.at) == Tag.TO && s.tag(s.at + 1) == Tag.VERB;
    boolean attempt = Grammar.is("attempt", clause.lemma);
    if (!to || !attempt && !Grammar.is("aspect", clause.lemma)) {
      return clause;
    }
    s.at += 2;
    RawClause inner =
        new RawClause(
            s.words.get(s.at - 1), s.words.get(s.at - 1).lemma(), Form.PARTICIPLE, clause.subject);
    inner.host = clause.host;
    inner.negated = clause.negated;
    inner.unreal = clause.unreal || attempt;
    inner.attempt = Grammar.is("tries", clause.lemma) && !clause.unreal && !clause.negated;
    return inner;
  }

  /** "Having lost its way": it is over. */
  void having() {
    boolean before = s.unreal;
    s.unreal = true;
    s.at++;
    participle();
    s.unreal = before;
  }

  void participle() {
    boolean gone = s.word(s.at).equals("missing") && (s.at + 1 >= s.words.size() || s.tag(s.at + 1) == Tag.PUNCTUATION);
    boolean hued = Grammar.is("hued", s.words.get(s.at).lemma()) && Nouns.in("colour", s.word(s.at + 1)); // "blazing white"
    if (likened() || gone || hued) {
      s.at++;
      return;
    }
    Word verb = s.words.get(s.at);
    NounPhrase subject = subjectOfParticiple();
    RawClause clause = new RawClause(verb, verb.lemma(), Form.PARTICIPLE, subject);
    clause.host = s.lastFinite;
    clause.negated = s.negatedNext;
    clause.unreal = s.unreal;
    s.at++;
    RawClause inner = aspectual(clause);
    s.open(inner);
    if (s.lastFinite == null && s.waiting != null) {
      s.held = s.waiting;
    }
    s.waiting = null;
    afterVerb.read(inner);
  }

  /** "Like a row of lamps going out": only what it is like does so. */
  private boolean likened() {
    boolean near =
        s.current != null
            && !s.pause
            && s.waiting == null
            && s.lastPhrase != null
            && !s.current.adjuncts.isEmpty();
    if (!near) {
      return false;
    }
    RawClause.Adjunct last = s.current.adjuncts.get(s.current.adjuncts.size() - 1);
    return last.preposition().equals("like") && last.phrase() == s.lastPhrase;
  }

  private NounPhrase subjectOfParticiple() {
    if (s.waiting != null) {
      return s.waiting;
    }
    if (s.current != null && !s.pause && s.lastPhrase != null && describes(s.lastPhrase)) {
      return s.lastPhrase;
    }
    if (s.current != null && s.pause && s.current.object().isPresent() && seenMoving()) {
      return s.current.object().get();
    }
    boolean still =
        s.pause && s.word(s.at - 1).equals("still") && s.lastPhrase != null && !s.lastPhrase.isPronoun()
            && (s.current.objects.contains(s.lastPhrase)
                || s.current.adjuncts.stream().anyMatch(a -> a.preposition().equals("for")));
    if (still) {
      return s.lastPhrase;
    }
    boolean nameBefore = s.pause && s.lastFinite != null && s.fragmentEnd == s.at - 1 && s.lastPhrase != null && s.lastPhrase.isName();
    if (nameBefore) {
      return s.lastPhrase; // two figures run: MACE, limping
    }
    Optional<NounPhrase> agent = agent();
    if (agent.isPresent()) {
      return agent.get();
    }
    if (s.joined && s.current != null && s.current.form == Form.PARTICIPLE) {
      return s.current.subject;
    }
    if (s.current != null
        && s.current.form == Form.PARTICIPLE
        && s.pause
        && s.current.host != null
        && s.lastFinite != null) {
      return s.lastFinite.subject;
    }
    boolean aside = s.lastFinite == null && s.current == null && s.pause && s.lastPhrase != null && !laterFinite() && Nouns.is("person", s.lastPhrase.noun());
    if (aside) {
      return s.lastPhrase; // except for a clown, sitting on the floor
    }
    return s.lastFinite != null
        ? s.lastFinite.subject
        : s.current != null ? s.current.subject : null;
  }

  /** "is caught by the cook without looking": who caught it does not look. */
  private Optional<NounPhrase> agent() {
    return s.current != null && s.current.passive && s.current == s.lastFinite
        ? s.current.adjuncts.stream()
            .filter(a -> a.preposition().equals("by"))
            .map(RawClause.Adjunct::phrase)
            .findFirst()
        : Optional.empty();
  }

  /** "sees him nearby, limping": who is seen, not who sees, limps. */
  private boolean seenMoving() {
    return Lexicon.TURNS.has("brings-to-sight", s.current.lemma)
        && (Classes.goes(s.words.get(s.at).lemma()) || Lexicon.TURNS.has("reveals", s.current.lemma));
  }

  /** A participle right after this phrase tells of it, not of the main subject. */
  private boolean describes(NounPhrase phrase) {
    if (s.current.form == Form.STATE || Grammar.is("perceive", s.current.lemma)) {
      return true;
    }
    if (phrase.isPronoun() || phrase.isName()) {
      return s.current.object().filter(phrase::equals).isPresent()
          && Lexicon.TURNS.has("sets-going", s.current.lemma);
    }
    boolean alive = Nouns.is("person", phrase.noun()) || Nouns.is("animal", phrase.noun());
    if (alive) {
      return true;
    }
    boolean lookedAt = Classes.of(s.current.lemma, "") == ActionClass.LOOK
        && s.current.adjuncts.stream().anyMatch(a -> a.preposition().endsWith("at") && a.phrase().equals(phrase));
    if (lookedAt && !Nouns.is("body", phrase.noun())) {
      return true; // looks out at a cactus going by
    }
    boolean alone =
        s.tag(s.at + 1) == Tag.PREPOSITION
            || s.tag(s.at + 1) == Tag.ADVERB
            || s.tag(s.at + 1) == Tag.PUNCTUATION;
    boolean rests = Set.of(ActionClass.SIT, ActionClass.STAND, ActionClass.LIE, ActionClass.WAIT).contains(Classes.of(s.current.lemma, s.current.particle))
        && s.current.adjuncts.stream().anyMatch(a -> a.phrase().equals(phrase)); // "sits on the jetty fishing": it is not the jetty that does
    return alone && !rests && !Nouns.is("time", phrase.noun()) && !Nouns.is("furnishing", phrase.noun()) && !Nouns.is("body", phrase.noun());
  }

  /** A past form without auxiliary: the tale's tense for a bare subject, else it only describes. */
  void past() {
    Word verb = s.words.get(s.at);
    boolean tale =
        s.waiting != null
            && !s.pause
            && s.waiting.isPronoun()
            && s.lastFinite == null
            && !laterFinite();
    boolean goesOn =
        s.joined && s.waiting == null && s.lastFinite != null && s.lastFinite.passive;
    if (goesOn) {
      passiveGoesOn(verb);
      return;
    }
    boolean byAgent = s.pause && s.waiting == null && s.lastFinite != null && byFollows(s.at + 1);
    if (byAgent) {
      RawClause clause =
          new RawClause(verb, verb.lemma(), Form.PARTICIPLE, s.lastFinite.subject);
      clause.passive = true;
      clause.unreal = s.unreal;
      clause.host = s.lastFinite;
      s.at++;
      s.open(clause);
      return;
    }
    boolean inserted = !tale && s.waiting != null && s.pause && s.word(s.at + 1).equals(",") && s.ahead.finiteAt(s.at + 2);
    if (inserted) { // the mule, braced, holds him
      s.out.add(new RawClause(verb, verb.lemma(), Form.STATE, s.waiting));
      s.at++;
      return;
    }
    RawClause clause =
        new RawClause(
            verb,
            verb.lemma(),
            tale ? Form.FINITE : Form.STATE,
            s.waiting != null ? s.waiting : s.lastPhrase);
    s.at++;
    s.open(clause);
    if (tale) {
      s.lastFinite = clause;
      s.waiting = null;
      afterVerb.read(clause);
    } else if (s.waiting != null) {
      s.held = s.lastFinite == null ? s.waiting : s.held;
      s.waiting = null;
    }
  }

  /** "is grabbed and thrown out": the second goes with the first. */
  private void passiveGoesOn(Word verb) {
    RawClause clause = new RawClause(verb, verb.lemma(), Form.FINITE, s.lastFinite.subject);
    clause.passive = true;
    clause.negated = s.lastFinite.negated;
    clause.unreal = s.lastFinite.unreal;
    s.at++;
    s.open(clause);
    s.lastFinite = clause;
    afterVerb.read(clause);
  }

  /** "pushed by", "pulled along by". */
  private boolean byFollows(int at) {
    int i = at;
    while (s.tag(i) == Tag.ADVERB) {
      i++;
    }
    return s.word(i).equals("by");
  }

  private boolean laterFinite() {
    for (int i = s.at; i < s.words.size(); i++) {
      if (VerbGroup.STARTS.contains(s.tag(i))) {
        return true;
      }
    }
    return false;
  }
}
