package dev.actionline.breakdown;

import dev.actionline.breakdown.RawClause.Adjunct;
import dev.actionline.breakdown.RawClause.Form;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far the reading of a sentence has come: what is open, what waits for its verb. */
final class ClauseState {
  /** What may stand between a mark and its noun. */
  private static final Set<Tag> OF_A_NOUN = Set.of(Tag.NOUN, Tag.PLURAL, Tag.ADJECTIVE, Tag.POSSESSIVE, Tag.DETERMINER, Tag.NUMBER);

  final List<Word> words;
  final PhraseReader phrases;
  final Lookahead ahead;
  final List<RawClause> out = new ArrayList<>();
  final List<Adjunct> fronted = new ArrayList<>();
  final List<String> manner = new ArrayList<>();

  int at;

  /** The clause that takes what comes next. */
  RawClause current;

  /** The last clause with a finite verb. */
  RawClause lastFinite;

  /** A noun phrase that waits for its verb. */
  NounPhrase waiting;

  /** The phrases that stand behind the waiting one. */
  final List<Adjunct> ofWaiting = new ArrayList<>();

  /** The subject that a relative clause or participle interrupted. */
  NounPhrase held;

  /** The clause that an "and when ..." interrupts: what follows its comma goes on with it. */
  RawClause interrupted;

  NounPhrase lastPhrase;

  /** A comma or dash stands between here and what came before. */
  boolean pause;

  /** An "and" or "then" does. */
  boolean joined;

  boolean unreal;
  boolean negatedNext;

  /** Inside "knows what ...": no picture. */
  boolean muted;

  /** The waiting phrase is one that is watched: its verb is a bare one. */
  boolean small;

  /** What a relative clause is about, when that is its object. */
  NounPhrase gap;

  boolean relativeSubject;

  /** The last relative clause stands behind a comma, after the main verb: it may go on. */
  boolean looseRelative;

  /** Where a noun phrase without a verb ended: what follows at once belongs to it. */
  int fragmentEnd = -1;

  ClauseState(List<Word> words) {
    this.words = words;
    this.phrases = new PhraseReader(words);
    this.ahead = new Lookahead(phrases, words.size());
  }

  Tag tag(int i) {
    return phrases.tag(i);
  }

  String word(int i) {
    return phrases.word(i);
  }

  /** The subject of a verb that has none of its own. */
  NounPhrase carried() {
    if (held != null && lastFinite == null) {
      NounPhrase subject = held;
      held = null;
      return subject;
    }
    return lastFinite != null ? lastFinite.subject : null;
  }

  /** Makes a clause the one that takes what follows. */
  void open(RawClause clause) {
    if (!muted) {
      out.add(clause);
    }
    clause.adjuncts.addAll(fronted);
    fronted.clear();
    clause.manner.addAll(manner);
    manner.clear();
    current = clause;
    lastPhrase = null;
    pause = false;
    joined = false;
    negatedNext = false;
  }

  /** "Steps out, gun up": between two marks a noun and how it is, which says nothing of the verb. */
  boolean absolute() {
    int noun = at - 1;
    while (noun > 0 && OF_A_NOUN.contains(tag(noun))) {
      noun--;
    }
    boolean behindMark = noun > 0 && noun < at - 1 && words.get(noun).is(",") && Set.of(Tag.NOUN, Tag.PLURAL).contains(tag(at - 1));
    return behindMark && current != null && current.form != Form.STATE && (at + 1 >= words.size() || words.get(at + 1).is(",", ".", "!", ";"));
  }

  /** A phrase that found no verb is told for itself. */
  void dropWaiting() {
    boolean rest = waiting != null && lastFinite != null && Shape.fits(waiting.noun(), "other|others|another"); // "taps one shoe, then the other"
    if (waiting != null && !small && !rest) {
      RawClause state = new RawClause(waiting.head(), "", Form.STATE, waiting);
      out.add(state);
      fragmentEnd = lastFinite != null ? at : -1;
      if (lastFinite == null) {
        current = state;
      }
    }
    waiting = null;
  }
}
