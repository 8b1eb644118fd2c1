package dev.actionline.breakdown;

import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Set;

/**
 * A finite verb with its auxiliaries, read to the verb that counts: "has never held" is hold, not
 * real; "keeps going" is go, "bursts out laughing" is laugh; "tries to rise" is rise, not real; "is swatted" is swat, passive.
 *
 * @param verb the word that counts
 * @param lemma its base form; {@code be} or {@code have} for a state
 * @param form FINITE, or STATE for "is on the floor", "has a gun"
 * @param barely it can only just be done: "can barely stand" is stand, weakly
 * @param next where reading goes on
 */
record VerbGroup(
    Word verb,
    String lemma,
    RawClause.Form form,
    boolean passive,
    boolean negated,
    boolean unreal,
    boolean attempt,
    boolean barely,
    int next) {

  /** Reads the group at a place where an auxiliary, modal, "not" or finite verb stands. */
  static VerbGroup read(List<Word> words, int from) {
    boolean exists = from > 0 && words.get(from - 1).is("there");
    return new Reading(words, from, exists).read();
  }

  /** The reading of one group. */
  private static final class Reading {
    private final List<Word> words;
    private int at;
    private boolean negated;
    private boolean unreal;
    private boolean attempt;
    private boolean passive;
    private boolean barely;
    private boolean modal;

    /** "There is": a participle behind it describes. */
    private final boolean exists;

    Reading(List<Word> words, int from, boolean exists) {
      this.words = words;
      this.exists = exists;
      this.at = from;
    }

    private Tag tag(int i) {
      return i < words.size() ? words.get(i).tag() : null;
    }

    private boolean is(int i, String... any) {
      return i < words.size() && words.get(i).is(any);
    }

    VerbGroup read() {
      Word auxiliary = null;
      while (at < words.size()) {
        Tag tag = tag(at);
        Word word = words.get(at);
        if (tag == Tag.NOT) {
          negated = true;
        } else if (tag == Tag.MODAL) {
          unreal = true;
          modal = true;
          auxiliary = word;
          if (word.is("can", "could") && is(at + 1, "barely", "hardly", "scarcely")) {
            barely = true;
            unreal = false;
            at++;
          }
        } else if (tag == Tag.AUXILIARY) {
          auxiliary = word;
          unreal |= word.lemma().equals("have") && perfectFollows(at + 1);
        } else if (tag == Tag.ADVERB && auxiliary != null && verbFollows(at + 1) && !exists) {
          adverb(word);
        } else if (tag.isVerbForm()
            && fits(auxiliary, tag)
            && !(exists && auxiliary != null && tag == Tag.ING)) {
          return main(auxiliary);
        } else {
          break;
        }
        at++;
      }
      return state(auxiliary == null ? words.get(Math.max(0, at - 1)) : auxiliary);
    }

    private void adverb(Word word) {
      negated |= word.is("never", "hardly", "scarcely");
      unreal |= Grammar.is("hedged", word.lower());
    }

    private boolean perfectFollows(int i) {
      int j = i;
      while (tag(j) == Tag.ADVERB || tag(j) == Tag.NOT) {
        j++;
      }
      return tag(j) == Tag.PAST || is(j, "been");
    }

    private boolean verbFollows(int i) {
      int j = i;
      while (tag(j) == Tag.ADVERB || tag(j) == Tag.NOT) {
        j++;
      }
      return tag(j) != null && (tag(j).isVerbForm() || tag(j) == Tag.AUXILIARY);
    }

    private static boolean fits(Word auxiliary, Tag tag) {
      if (auxiliary == null) {
        return tag == Tag.VERB_S || tag == Tag.VERB;
      }
      if (auxiliary.lemma().equals("be")) {
        return tag == Tag.ING || tag == Tag.PAST;
      }
      if (auxiliary.lemma().equals("have")) {
        return tag == Tag.PAST;
      }
      return tag == Tag.VERB || tag == Tag.VERB_S;
    }

    private VerbGroup main(Word auxiliary) {
      Word verb = words.get(at);
      passive = auxiliary != null && auxiliary.lemma().equals("be") && tag(at) == Tag.PAST;
      if (passive && auxiliary.is("'s", "\u2019s") && ownedFollows(at + 1)) {
        passive = false;
        unreal = true;
      }
      at++;
      return inner(verb);
    }

    /** "She's kicked off her heels": it is over. */
    private boolean ownedFollows(int i) {
      int j = is(i, "off", "up", "out", "down", "away", "back", "on") ? i + 1 : i;
      boolean handed = Lexicon.TURNS.has("two-objects", words.get(i - 1).lemma());
      boolean body = is(i, "off") && j + 1 < words.size() && Nouns.in("body", words.get(j + 1).lemma()); // she's pulled off her feet
      return tag(j) == Tag.POSSESSIVE && !body || i == j && tag(j) == Tag.DETERMINER && !handed;
    }

    /** Steps from an aspectual or attempting verb to the one it governs. */
    private VerbGroup inner(Word verb) {
      String lemma = verb.lemma();
      int i = at;
      while (tag(i) == Tag.ADVERB && !is(i, "away", "out", "up", "down", "back", "off", "in")) {
        i++;
      }
      if (is(i, ",") && tag(i + 1) == Tag.ADVERB && is(i + 2, ",") && tag(i + 3) == Tag.TO) {
        i += 3;
      }
      boolean on = is(i, "on") && ing(i + 1);
      i += on ? 1 : 0;
      boolean to = tag(i) == Tag.TO && infinitive(i + 1) > 0 && !is(i + 1, "rest", "stop", "halt");
      if ((Grammar.is("aspect", lemma) || on && lemma.equals("go")) && ing(i)) {
        at = i + 1;
        return inner(asVerb(words.get(i)));
      }
      if (Grammar.is("outburst", lemma) && is(at, "out") && tag(at + 1) == Tag.ING) {
        at += 2;
        return inner(words.get(at - 1));
      }
      if (Shape.fits(lemma, "come|go") && tag(i) == Tag.ING && i == at) {
        at = i + 1;
        return inner(words.get(i));
      }
      if (to && lemma.equals("go") && is(i + 1, "sleep")) {
        at = i + 2;
        return done(words.get(i + 1));
      }
      if (to
          && (Grammar.is("aspect", lemma)
              || Grammar.is("reached", lemma)
              || Grammar.is("attempt", lemma)
              || passive && Lexicon.TURNS.has("forces", lemma))) {
        unreal |= Grammar.is("attempt", lemma);
        attempt |= Grammar.is("tries", lemma);
        negated |= Lexicon.TURNS.has("does-not", lemma);
        passive = false;
        at = infinitive(i + 1) + 1;
        return inner(words.get(at - 1));
      }
      if (lemma.equals("get") && tag(at) == Tag.PAST) {
        passive = true;
        at++;
        return done(words.get(at - 1));
      }
      return done(verb);
    }

    /** A participle, or a noun in -ing that is one: "goes on knitting". */
    private boolean ing(int i) {
      boolean noun = tag(i) == Tag.NOUN && Shape.fits(words.get(i).lower(), ".{3,}ing");
      return tag(i) == Tag.ING || noun && asVerb(words.get(i)).lemma().length() > 2;
    }

    private static Word asVerb(Word word) {
      return word.tag() == Tag.ING
          ? word
          : word.tagged(Tag.ING, WordNet.get().lemma(word.lower(), WordNet.Kind.VERB));
    }

    /** Where the base form of an infinitive stands, or -1. */
    private int infinitive(int i) {
      int j = i;
      while (tag(j) == Tag.ADVERB || tag(j) == Tag.NOT) {
        j++;
      }
      return tag(j) == Tag.VERB ? j : -1;
    }

    private VerbGroup done(Word verb) {
      return new VerbGroup(verb, verb.lemma(), RawClause.Form.FINITE, passive, negated, unreal, attempt, barely, at);
    }

    /** "has a smoke", "has a quick drink": somebody does it. */
    private boolean had() {
      int noun = tag(at + 1) == Tag.ADJECTIVE ? at + 2 : at + 1;
      return noun < words.size() && Grammar.is("had", words.get(noun).lower());
    }

    private VerbGroup state(Word verb) {
      boolean future =
          verb.lemma().equals("be")
              && (is(at, "about") || is(at, "going"))
              && tag(at + 1) == Tag.TO
              && infinitive(at + 2) > 0;
      boolean duty = verb.lemma().equals("have") && tag(at) == Tag.TO && infinitive(at + 1) > 0;
      if (future || duty) {
        unreal |= future;
        at = infinitive(future ? at + 2 : at + 1) + 1;
        return inner(words.get(at - 1));
      }
      boolean has = verb.lemma().equals("have") && (is(at, "a") || is(at, "another")) && had();
      boolean does = verb.lemma().equals("do") && (!negated || modal);
      if (does || has && !negated) {
        return done(verb);
      }
      return new VerbGroup(
          verb, verb.lemma(), RawClause.Form.STATE, false, negated, unreal, false, false, Math.max(at, 1));
    }
  }

  static final Set<Tag> STARTS = Set.of(Tag.AUXILIARY, Tag.MODAL, Tag.VERB_S, Tag.VERB);
}
