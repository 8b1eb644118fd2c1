package dev.actionline.breakdown;

import dev.actionline.breakdown.RawClause.Adjunct;
import dev.actionline.breakdown.RawClause.Form;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import dev.actionline.words.Tag;
import java.util.List;
import java.util.Optional;

/** Reads prepositions: with their noun phrases, as particles, before participles. */
final class Adjuncts {
  private final ClauseState s;
  private final Verbs verbs;
  private final Nominals nominals;

  Adjuncts(ClauseState s, Verbs verbs, Nominals nominals) {
    this.s = s;
    this.verbs = verbs;
    this.nominals = nominals;
  }

  void preposition() {
    int begin = s.at;
    String preposition = Prepositions.read(s.words, s.at);
    int next = s.at + preposition.split(" ").length;
    String last = English.head(preposition);
    boolean noun = s.tag(next + 1) == Tag.NOUN || s.tag(next + 1) == Tag.PLURAL;
    if (s.tag(next) == Tag.ING
        && noun
        && !preposition.matches("without|instead of|by|before|after|while|for|from|of")) {
      next++;
    } else if (s.tag(next) == Tag.ING && !s.phrases.one(next).isPresent()) {
      gerund(preposition, next);
      return;
    }
    Optional<PhraseReader.Read> phrase = behind(next);
    if (phrase.isEmpty()) {
      s.at = next;
      loose(last);
      return;
    }
    if (begin == 0 && preposition.equals("with") && s.tag(phrase.get().next()) == Tag.ING && !Nouns.is("handy", phrase.get().phrase().noun())) {
      s.at = next; // "with both engines burning" is told as "both engines burning"
      return;
    }
    phrase = Optional.of(nominals.named(phrase.get()));
    s.at = phrase.get().next();
    Adjunct adjunct = new Adjunct(preposition, phrase.get().phrase(), false);
    if (s.waiting != null && !s.pause) {
      s.ofWaiting.add(adjunct);
      s.lastPhrase = phrase.get().phrase();
      return;
    }
    if (begin == s.fragmentEnd) {
      s.lastPhrase = phrase.get().phrase();
      return;
    }
    if (ofAPhrase(begin, phrase.get().phrase())) {
      s.lastPhrase = phrase.get().phrase();
      return;
    }
    boolean front = s.current == null || (s.joined || s.pause) && s.ahead.subjectFollows(s.at);
    if (front) {
      s.fronted.add(new Adjunct(preposition, phrase.get().phrase(), true));
      s.current = s.joined || s.pause ? null : s.current;
    } else {
      whose(adjunct).adjuncts.add(adjunct);
      s.pause = false;
    }
    s.lastPhrase = phrase.get().phrase();
    if (begin == 0) {
      s.joined = false;
    }
  }

  /** "Like water around a stone", "with a look over his shoulder, he jumps": it belongs to the noun before it, and says nothing of the verb. */
  private boolean ofAPhrase(int begin, NounPhrase noun) {
    List<Adjunct> told = s.current == null ? s.fronted : s.current.adjuncts;
    Adjunct last = told.isEmpty() ? null : told.get(told.size() - 1);
    boolean behind = last != null && begin > 0 && last.phrase() == s.lastPhrase && last.phrase().end() == s.words.get(begin - 1).end();
    return behind && (last.preposition().equals("like") && s.current != null && Shape.fits(noun.determiner(), "an?")
        || last.fronted() && last.preposition().equals("with") && (Nouns.is("deed", last.phrase().noun()) || Nouns.in("gaze", last.phrase().noun())));
  }

  /** The noun phrase behind a preposition: one of several where a verb follows, or a second thing that is had about one. */
  private Optional<PhraseReader.Read> behind(int next) {
    Optional<PhraseReader.Read> all = s.phrases.list(next);
    boolean one = all.filter(r -> !r.phrase().joined().isEmpty() && (s.ahead.verbAhead(r.next()) || hasAbout(r.phrase()))).isPresent();
    return one ? s.phrases.one(next) : all;
  }

  /** "With a pipe in his teeth and a rake on his shoulder": the rake is not in his teeth. */
  private static boolean hasAbout(NounPhrase where) {
    return Nouns.in("body", where.noun()) && where.owner().isPresent() && !Nouns.in("body", where.joined().get(0).noun())
        && Shape.fits(where.joined().get(0).determiner(), "a|an|another|one|two");
  }

  /** "sinks hissing into its well": the way belongs to the one that goes. */
  private RawClause whose(Adjunct adjunct) {
    RawClause host = s.current.host;
    boolean goes =
        s.current.form == Form.PARTICIPLE
            && host != null
            && !s.pause
            && s.current.objects.isEmpty()
            && s.current.adjuncts.isEmpty()
            && host.objects.isEmpty()
            && host.adjuncts.isEmpty()
            && s.current.verb.start() <= host.verb.end() + 1
            && Classes.goes(host.lemma)
            && !Classes.goes(s.current.lemma)
            && adjunct.preposition().matches("into|onto|out of|through|across|to|toward|down|up|past");
    return goes ? host : s.current;
  }

  /** A preposition without a noun: a particle of the verb before it. */
  private void loose(String word) {
    if (s.current != null
        && s.current.particle.isEmpty()
        && !s.pause
        && !s.joined
        && !s.absolute()
        && Lexicon.TURNS.has("particle", word)) {
      s.current.particle = word;
    }
  }

  /** "without wiping", "by pulling"; after other prepositions the verb is a mere noun. */
  private void gerund(String preposition, int next) {
    s.at = next;
    if (preposition.matches("without|instead of|by|before|after|while|in|upon")) {
      s.pause = true;
      s.negatedNext = preposition.matches("without|instead of");
      boolean before = s.unreal;
      verbs.participle();
      s.unreal = before;
      return;
    }
    RawClause host = s.current;
    RawClause clause =
        new RawClause(
            s.words.get(s.at),
            s.words.get(s.at).lemma(),
            Form.INFINITIVE,
            host == null ? null : host.subject);
    clause.host = host;
    s.at++;
    s.open(clause);
  }
}
