package dev.actionline.breakdown;

import dev.actionline.breakdown.RawClause.Adjunct;
import dev.actionline.breakdown.RawClause.Form;
import dev.actionline.words.Idioms;
import dev.actionline.words.Prepositions;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clause grammar: reads one tagged sentence from left to right into clauses. A noun phrase is
 * kept until a verb takes it as its subject; phrases after a verb are its object and adjuncts; a
 * verb without a subject of its own carries on with the last one.
 */
final class ClauseReader {
  private static final Set<String> STARTERS_OF_CLAUSES =
      Set.of("as", "before", "after", "until", "till", "since", "than", "like", "for");

  private final ClauseState s;
  private final Subordinates subordinates;
  private final Verbs verbs;
  private final Adjuncts adjuncts;
  private final Nominals nominals;

  private ClauseReader(List<Word> words) {
    s = new ClauseState(words);
    AfterVerb afterVerb = new AfterVerb(s);
    subordinates = new Subordinates(s);
    verbs = new Verbs(s, afterVerb);
    nominals = new Nominals(s);
    adjuncts = new Adjuncts(s, verbs, nominals);
  }

  /** All clauses in the order of their verbs, states and bare noun phrases among them. */
  static List<RawClause> read(List<Word> words) {
    ClauseReader reader = new ClauseReader(words);
    ClauseState s = reader.s;
    while (s.at < words.size()) {
      int before = s.at;
      reader.step();
      if (s.at == before) {
        s.at++;
      }
    }
    s.dropWaiting();
    return SharedObjects.given(s.out);
  }

  /** The way told by words that are no clause, for the one before: "And into the floor." */
  static java.util.Optional<Adjunct> way(List<Word> words) {
    int from = !words.isEmpty() && words.get(0).tag() == Tag.CONJUNCTION ? 1 : 0;
    if (from >= words.size() || words.get(from).tag() != Tag.PREPOSITION) {
      return java.util.Optional.empty();
    }
    ClauseReader reader = new ClauseReader(words);
    String preposition = Prepositions.read(words, from);
    return reader
        .s
        .phrases
        .list(from + preposition.split(" ").length)
        .filter(r -> r.next() >= words.size() - 1)
        .map(r -> new Adjunct(preposition, r.phrase(), false));
  }

  void step() {
    Tag tag = s.tag(s.at);
    int idiom = Idioms.at(s.words, s.at);
    if (idiom > 0) {
      s.negatedNext |= s.word(s.at).equals("no");
      (s.current != null ? s.current.manner : s.manner).add(Idioms.text(s.words, s.at, idiom));
      s.at += idiom;
    } else if (isResult()) {
      s.current.result = s.word(s.at);
      s.at++;
    } else if (tag == Tag.PUNCTUATION) {
      punctuation();
    } else if (s.current != null && s.waiting == null && s.word(s.at - 2).equals("so") && s.ahead.clauseFollows(s.at)) {
      s.current = null; // "so hard his helmet flies off": what comes of it
      nominals.nounPhrase();
    } else if (subordinates(tag)) {
      subordinates.subordinate();
    } else if (tag == Tag.CONJUNCTION) {
      s.muted &= s.tag(s.at + 1) != Tag.VERB_S;
      s.unreal &= !(s.pause && s.tag(s.at + 1) == Tag.VERB_S);
      s.joined = true;
      s.at++;
    } else if (tag == Tag.TO) {
      verbs.infinitive();
    } else if (tag == Tag.NOT) {
      s.negatedNext = true;
      s.at++;
    } else if (s.word(s.at).equals("having") && s.tag(s.at + 1) == Tag.PAST) {
      verbs.having();
    } else if (VerbGroup.STARTS.contains(tag)) {
      verbs.finite();
    } else if (tag == Tag.ING && !startsPhrase()) {
      verbs.participle();
    } else if (describes()) {
      (s.current != null ? s.current : s.lastFinite).manner.add(s.word(s.at));
      s.at++;
    } else if (tag == Tag.PAST && !startsPhrase()) {
      verbs.past();
    } else if (tag == Tag.PREPOSITION || Prepositions.begins(s.words, s.at)) {
      adjuncts.preposition();
    } else if (tag == Tag.ADVERB) {
      adverb();
    } else if (!nominals.nounPhrase() && tag == Tag.ADJECTIVE) {
      adjective();
    }
  }

  private boolean subordinates(Tag tag) {
    return s.word(s.at).equals("as") && Shape.fits(s.word(s.at + 1), "if|though")
        || subordinates.theWay()
        || tag == Tag.SUBORDINATOR
        || tag == Tag.RELATIVE
        || STARTERS_OF_CLAUSES.contains(s.word(s.at))
            && tag == Tag.PREPOSITION
            && s.ahead.clauseFollows(s.at + 1);
  }

  /** "snaps it shut", "bang closed", "goes dark". */
  private boolean isResult() {
    if (s.current == null
        || s.pause
        || s.joined
        || s.current.form == Form.STATE
        || !s.current.result.isEmpty()
        || !s.current.adjuncts.stream().allMatch(Adjunct::fronted)) {
      return false;
    }
    boolean noun =
        s.tag(s.at + 1) != null
            && s.tag(s.at + 1).isNominal()
            && s.tag(s.at) == Tag.ADJECTIVE
            && s.current.objects.isEmpty();
    boolean becomes =
        Lexicon.TURNS.has("comes-into-a-state", s.current.lemma)
            && s.current.objects.isEmpty()
            && Lexicon.TURNS.has("state", s.word(s.at));
    return (Lexicon.TURNS.has("result", s.word(s.at)) || becomes) && !noun;
  }

  private void punctuation() {
    String mark = s.word(s.at);
    if (Shape.fits(mark, "[,;:]|-+|\u2014|\u2013|\\.\\.\\.|\u2026|[.!?]")) {
      s.pause = true;
      if (s.current != null && s.current.form == Form.INFINITIVE) {
        s.current = s.current.host;
      }
    }
    s.muted &= !(mark.equals(",") && s.tag(s.at + 1) == Tag.VERB_S && s.tag(s.at - 1) != Tag.VERB_S); // looks at what he has drawn, wipes it out
    if (Shape.fits(mark, "[;:]|[.!?]")) {
      s.unreal = false;
      s.muted = false;
    }
    s.at++;
  }

  /** "Gloved men run": a participle that begins a noun phrase where a subject may stand. */
  private boolean startsPhrase() {
    boolean exists =
        s.current != null
            && s.current.form == Form.STATE
            && s.current.objects.isEmpty()
            && s.tag(s.at) == Tag.ING
            && s.current.lemma.equals("be");
    if (exists && (s.tag(s.at + 1) == Tag.NOUN || s.tag(s.at + 1) == Tag.PLURAL)) {
      return true;
    }
    boolean place =
        s.current == null
            || s.joined
            || s.pause
            || s.current.form == Form.FINITE && s.word(s.at - 1).equals(":");
    boolean noun = s.tag(s.at + 1) == Tag.NOUN || s.tag(s.at + 1) == Tag.PLURAL;
    if (s.at == 0 && noun && s.tag(0) == Tag.ING && s.words.size() <= 3) {
      s.phrases.mayBegin(0);
      return true;
    }
    boolean compound =
        noun && place && s.tag(s.at) == Tag.ING
            && (WordNet.get().knows(s.word(s.at) + " " + s.words.get(s.at + 1).lemma(), WordNet.Kind.NOUN) || Lexicon.NOUNS.has("pair", s.word(s.at + 1)));
    if (compound && (s.waiting == null || s.pause && s.waiting.isName() && Lexicon.NOUNS.has("pair", s.word(s.at + 1)))) {
      s.phrases.mayBegin(s.at);
      return true;
    }
    if (s.tag(s.at) == Tag.PAST && noun && behindItsVerb()) {
      return true; // feeds mashed potatoes
    }
    if (!place || !noun || s.waiting != null) {
      return false;
    }
    Optional<PhraseReader.Read> rest = s.phrases.list(s.at + 1);
    if (s.tag(s.at) == Tag.ING && rest.isPresent() && s.ahead.finiteAt(rest.get().next())) {
      s.phrases.mayBegin(s.at);
      return true;
    }
    return s.tag(s.at) == Tag.PAST && rest.isPresent() && s.ahead.verbAhead(rest.get().next());
  }

  /** "With the sound off": how a thing is that goes with it. */
  private boolean withOff() {
    List<Adjunct> told = s.current.adjuncts;
    Adjunct last = told.isEmpty() ? null : told.get(told.size() - 1);
    return last != null && last.preposition().equals("with") && last.phrase().head() == s.words.get(s.at - 1) && Shape.fits(s.word(s.at), "on|off|up|down|out");
  }

  /** Nothing stands between here and a verb that has no object yet. */
  private boolean behindItsVerb() {
    return s.current != null && s.current.form == Form.FINITE && !s.current.passive && s.current.objects.isEmpty()
        && s.waiting == null && s.words.get(s.at - 1) == s.current.verb && !Grammar.is("linking", s.current.lemma);
  }

  private void adverb() {
    if (s.absolute()) {
      s.at++;
      return;
    }
    String word = s.word(s.at);
    boolean particle =
        s.current != null
            && !withOff()
            && !s.pause
            && s.current.form != Form.STATE
            && s.current.particle.isEmpty()
            && Lexicon.TURNS.has("particle", word)
            && s.waiting == null;
    if (particle && s.current.objects.size() + s.current.adjuncts.size() > 0
        || particle && s.tag(s.at - 1) != Tag.ADVERB) {
      s.current.particle = word;
    } else if (Shape.fits(word, "then|now")) {
      s.joined |= s.current != null && s.pause;
      s.unreal &= !(s.pause && s.tag(s.at + 1) == Tag.VERB_S); // "as if weighing him, then walks on"
    } else if (Shape.fits(word, "never|hardly|scarcely")) {
      s.negatedNext = true;
    } else if (s.current != null
        && s.waiting == null
        && !s.joined
        && !(s.pause && s.ahead.finiteAt(s.at + 1))) {
      s.current.manner.add(word);
    } else {
      s.manner.add(word);
    }
    s.at++;
  }

  /** "She turns, frightened", "he shrugs, sheepish": how somebody is while he does it. */
  private boolean describes() {
    boolean closed = s.word(s.at + 1).isEmpty() || Shape.fits(s.word(s.at + 1), "[,.;!?]");
    RawClause doing = s.current != null ? s.current : s.lastFinite;
    return s.pause
        && closed
        && !s.absolute()
        && doing != null
        && doing.form == Form.FINITE
        && !doing.passive
        && (s.tag(s.at) == Tag.ADJECTIVE && s.waiting == null
            || s.tag(s.at) == Tag.PAST && Grammar.is("feeling", s.word(s.at)));
  }

  private void adjective() {
    if (s.current != null
        && !s.pause
        && !s.absolute()
        && s.current.result.isEmpty()
        && (s.current.form != Form.STATE || Grammar.is("feeling", s.word(s.at)))) {
      s.current.result = s.word(s.at);
    }
    s.at++;
  }
}
