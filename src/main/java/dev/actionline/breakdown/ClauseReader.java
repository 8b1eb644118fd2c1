package dev.actionline.breakdown;

import dev.actionline.breakdown.RawClause.Adjunct;
import dev.actionline.breakdown.RawClause.Form;
import dev.actionline.words.Idioms;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clause grammar: reads one tagged sentence from left to right into clauses. A noun phrase is kept
 * until a verb takes it as its subject; phrases after a verb are its object and adjuncts; a verb
 * without a subject of its own carries on with the last one.
 */
final class ClauseReader {
  private static final Set<String> PARTICLES =
      Set.of("up", "down", "out", "in", "off", "over", "away", "back", "on", "along", "around", "round",
          "through", "by", "forward", "forwards", "backward", "backwards", "aside", "apart", "together",
          "inside", "outside", "upright", "past", "across", "ahead", "under", "home", "indoors", "outdoors",
          "upstairs", "downstairs", "sideways", "overboard", "ashore", "aboard", "upward", "downward",
          "upwards", "downwards", "behind", "to", "about");
  private static final Set<String> STARTERS_OF_CLAUSES =
      Set.of("as", "before", "after", "until", "till", "since", "than", "like", "for");

  private final List<Word> words;
  private final PhraseReader phrases;
  private final List<RawClause> out = new ArrayList<>();
  private final List<Adjunct> fronted = new ArrayList<>();
  private final List<String> manner = new ArrayList<>();

  private int at;
  /** The clause that takes what comes next. */
  private RawClause current;
  /** The last clause with a finite verb. */
  private RawClause lastFinite;
  /** A noun phrase that waits for its verb. */
  private NounPhrase waiting;
  /** The subject that a relative clause or participle interrupted. */
  private NounPhrase held;
  private NounPhrase lastPhrase;
  private boolean pause;
  private boolean joined;
  private boolean unreal;
  private boolean negatedNext;
  private boolean muted;
  private boolean small;
  private NounPhrase gap;
  /** Where a noun phrase without a verb ended: what follows at once belongs to it. */
  private int fragmentEnd = -1;

  ClauseReader(List<Word> words) {
    this.words = words;
    this.phrases = new PhraseReader(words);
  }

  /** All clauses in the order of their verbs, states and bare noun phrases among them. */
  static List<RawClause> read(List<Word> words) {
    ClauseReader reader = new ClauseReader(words);
    while (reader.at < words.size()) {
      int before = reader.at;
      reader.step();
      if (reader.at == before) {
        reader.at++;
      }
    }
    reader.dropWaiting();
    return reader.out;
  }

  private Tag tag(int i) {
    return phrases.tag(i);
  }

  private String word(int i) {
    return phrases.word(i);
  }

  private void step() {
    Tag tag = tag(at);
    int idiom = Idioms.at(words, at);
    if (idiom > 0) {
      negatedNext |= word(at).equals("no");
      (current != null ? current.manner : manner).add(Idioms.text(words, at, idiom));
      at += idiom;
    } else if (isResult()) {
      current.result = word(at);
      at++;
    } else if (tag == Tag.PUNCTUATION) {
      punctuation();
    } else if (word(at).equals("as") && word(at + 1).matches("if|though") || tag == Tag.SUBORDINATOR || tag == Tag.RELATIVE
        || STARTERS_OF_CLAUSES.contains(word(at)) && tag == Tag.PREPOSITION && clauseFollows(at + 1)) {
      subordinate();
    } else if (tag == Tag.CONJUNCTION) {
      joined = true;
      at++;
    } else if (tag == Tag.TO) {
      infinitive();
    } else if (tag == Tag.NOT) {
      negatedNext = true;
      at++;
    } else if (VerbGroup.STARTS.contains(tag)) {
      finite();
    } else if (tag == Tag.ING && !startsPhrase()) {
      participle();
    } else if (tag == Tag.PAST && !startsPhrase()) {
      past();
    } else if (tag == Tag.PREPOSITION) {
      preposition();
    } else if (tag == Tag.ADVERB) {
      adverb();
    } else if (!nounPhrase() && tag == Tag.ADJECTIVE) {
      adjective();
    }
  }

  private static final String RESULTS =
      "open|shut|closed|free|loose|awake|upright|taut|tight|ajar";
  private static final String STATES =
      "dark|black|still|quiet|silent|limp|white|pale|red|rigid|cold|blank|dead|berserk|wild|mad|numb|slack";

  /** "snaps it shut", "bang closed", "goes dark". */
  private boolean isResult() {
    if (current == null || pause || joined || current.form == Form.STATE || !current.result.isEmpty()
        || !current.adjuncts.stream().allMatch(Adjunct::fronted)) {
      return false;
    }
    boolean noun = tag(at + 1) != null && tag(at + 1).isNominal() && tag(at) == Tag.ADJECTIVE && current.objects.isEmpty();
    boolean becomes = current.lemma.matches("go|fall|turn|grow|stay|stand|hold|keep|flash|blink|glow|lie") && current.objects.isEmpty()
        && word(at).matches(STATES);
    return (word(at).matches(RESULTS) || becomes) && !noun;
  }

  private void punctuation() {
    String mark = word(at);
    if (mark.matches("[,;:]|-+|\u2014|\u2013|\\.\\.\\.|\u2026|[.!?]")) {
      pause = true;
      if (current != null && current.form == Form.INFINITIVE) {
        current = current.host;
      }
    }
    if (mark.matches("[;:]|[.!?]")) {
      unreal = false;
      muted = false;
    }
    at++;
  }

  /** "Gloved men run": a participle that begins a noun phrase where a subject may stand. */
  private boolean startsPhrase() {
    boolean exists = current != null && current.form == Form.STATE && current.objects.isEmpty()
        && tag(at) == Tag.ING && current.lemma.equals("be");
    if (exists && (tag(at + 1) == Tag.NOUN || tag(at + 1) == Tag.PLURAL)) {
      return true;
    }
    boolean place = current == null || joined || pause || current.form == Form.FINITE && word(at - 1).equals(":");
    boolean noun = tag(at + 1) == Tag.NOUN || tag(at + 1) == Tag.PLURAL;
    if (!place || !noun || waiting != null) {
      return false;
    }
    Optional<PhraseReader.Read> rest = phrases.list(at + 1);
    if (tag(at) == Tag.ING && rest.isPresent() && finiteAt(rest.get().next())) {
      phrases.mayBegin(at);
      return true;
    }
    return tag(at) == Tag.PAST && rest.isPresent() && verbAhead(rest.get().next());
  }

  // ---- clauses that hang on others

  private void subordinate() {
    String mark = word(at);
    if (mark.matches("once|so|though") && !clauseFollows(at + 1)) {
      at++;
      return;
    }
    boolean asIf = mark.equals("as") && word(at + 1).matches("if|though");
    if (asIf || mark.matches("if|unless|lest")) {
      unreal = true;
      at += asIf ? 2 : 1;
    } else if (tag(at) == Tag.RELATIVE && mark.matches("who|which|that|whom") && lastPhrase != null && !muting()) {
      relative();
      return;
    } else if (mark.matches("what|how|why|whether|that|which|who|whose") && (muting() || !mark.equals("that"))) {
      muted = !mark.equals("that");
      at++;
    } else {
      at++;
      unreal = false;
    }
    if (tag(at) == Tag.ING || tag(at) == Tag.PAST) {
      pause = true;
      return;
    }
    holdWaiting();
    current = null;
    pause = false;
    joined = false;
  }

  /** "sees that", "knows what": a complement, which tells no picture. */
  private boolean muting() {
    return current != null && !pause && current.objects.isEmpty()
        && (Grammar.is("mental", current.lemma) || Grammar.is("perceive", current.lemma)
            || current.lemma.matches("say|tell|ask|whisper|shout|explain|show|demand|see|check|signal"));
  }

  private void relative() {
    boolean commaBefore = pause;
    NounPhrase antecedent = lastPhrase;
    holdWaiting();
    at++;
    current = null;
    pause = false;
    joined = false;
    int i = at;
    while (tag(i) == Tag.ADVERB || tag(i) == Tag.NOT) {
      i++;
    }
    if (VerbGroup.STARTS.contains(tag(i))) {
      waiting = antecedent;
      relativeSubject = true;
    } else {
      gap = antecedent;
    }
    if (commaBefore) {
      unreal = false;
    }
  }

  private boolean relativeSubject;

  private void holdWaiting() {
    if (waiting != null && lastFinite == null) {
      held = waiting;
    }
    waiting = null;
  }

  /** After a word like "as" or "before" there is a clause, not a mere noun. */
  private boolean clauseFollows(int from) {
    if (tag(from) == Tag.ING) {
      return false;
    }
    Optional<PhraseReader.Read> phrase = phrases.list(from);
    return phrase.isPresent() && !word(at).equals("for") && finiteAt(phrase.get().next());
  }

  private boolean finiteAt(int i) {
    int j = i;
    while (tag(j) == Tag.ADVERB || tag(j) == Tag.NOT) {
      j++;
    }
    return VerbGroup.STARTS.contains(tag(j));
  }

  // ---- verbs

  private void finite() {
    VerbGroup group = VerbGroup.read(words, at);
    boolean carriesOn = waiting == null;
    NounPhrase subject = waiting != null ? waiting : carried();
    Form form = small ? Form.SMALL : group.form();
    RawClause clause = new RawClause(group.verb(), group.lemma(), form, subject);
    clause.passive = group.passive();
    clause.negated = group.negated() || negatedNext;
    clause.unreal = group.unreal() || unreal || hedged();
    clause.host = small || relativeSubject ? lastFinite : null;
    clause.subjectIsAntecedent = relativeSubject;
    if (carriesOn && joined && lastFinite != null && lastFinite.form == Form.SMALL) {
      clause = carriedSmall(group, subject);
    }
    if (gap != null && clause.form != Form.STATE) {
      clause.objects.add(gap);
    }
    gap = null;
    at = Math.max(group.next(), at + 1);
    if (!carriesOn && lastFinite == null && !relativeSubject) {
      adopt(clause);
    }
    open(clause);
    if (!relativeSubject) {
      lastFinite = clause;
    }
    relativeSubject = false;
    small = false;
    waiting = null;
    if (clause.form != Form.STATE) {
      afterVerb(clause);
    }
    if (clause.lemma.equals("stop") && tag(at) == Tag.ING) {
      clause.manner.add(word(at));
      at++;
    }
  }

  /** "Without looking up, she waves": the participle before is hers. */
  private void adopt(RawClause main) {
    for (RawClause earlier : out) {
      if (earlier.form == Form.PARTICIPLE && earlier.subject == null) {
        earlier.subject = main.subject;
        earlier.host = main;
      }
    }
  }

  /** "watches the ribs rise and fall": the second small verb goes with the first. */
  private RawClause carriedSmall(VerbGroup group, NounPhrase subject) {
    RawClause clause = new RawClause(group.verb(), group.lemma(),
        group.verb().tag() == Tag.VERB ? Form.SMALL : Form.FINITE, subject);
    if (clause.form == Form.FINITE && lastFinite.host != null) {
      clause.subject = lastFinite.host.subject;
    }
    clause.unreal = group.unreal() || unreal;
    clause.negated = group.negated();
    return clause;
  }

  private boolean hedged() {
    return manner.stream().anyMatch(m -> m.matches("almost|nearly"));
  }

  /** The subject of a verb that has none of its own. */
  private NounPhrase carried() {
    if (held != null && lastFinite == null) {
      NounPhrase subject = held;
      held = null;
      return subject;
    }
    return lastFinite != null ? lastFinite.subject : null;
  }

  /** Makes a clause the one that takes what follows. */
  private void open(RawClause clause) {
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

  /** Particle and result right behind the verb: "steps back", "yanks open". */
  private void afterVerb(RawClause clause) {
    if (Idioms.at(words, at) > 0) {
      return;
    }
    while (tag(at) == Tag.ADVERB && !PARTICLES.contains(word(at))
        && (tag(at + 1) == Tag.ADVERB || tag(at + 1) == Tag.PREPOSITION) && PARTICLES.contains(word(at + 1))) {
      clause.manner.add(word(at));
      at++;
    }
    if (clause.lemma.equals("let") && word(at).equals("go")) {
      clause.particle = "go";
      at += word(at + 1).equals("of") ? 2 : 1;
    } else if (tag(at) == Tag.ADVERB && PARTICLES.contains(word(at))) {
      clause.particle = word(at);
      at++;
    } else if (tag(at) == Tag.PREPOSITION && PARTICLES.contains(word(at)) && !of(at)) {
      prepositionAsParticle(clause);
    } else if (tag(at) == Tag.ADJECTIVE && word(at).matches("open|shut|closed|free|loose|awake|upright|still|taut|tight|clear|wide|dead|dark|straight|flat")
        && !(tag(at + 1) != null && tag(at + 1).isNominal())) {
      clause.result = word(at);
      at++;
    } else if (word(at).matches("open|shut|free|loose|wide") && (tag(at + 1) == Tag.DETERMINER || tag(at + 1) == Tag.POSSESSIVE)) {
      clause.result = word(at);
      at++;
    }
  }

  private boolean of(int i) {
    return word(i + 1).equals("of") || word(i).matches("to|by|about|behind|inside|outside|under|across|past") && phrases.one(i + 1).isPresent();
  }

  /** "scoops up the baby" has a particle and an object; "bolts up the corridor" a path. */
  private void prepositionAsParticle(RawClause clause) {
    Optional<PhraseReader.Read> next = phrases.list(at + 1);
    if (next.isEmpty()) {
      if (tag(at + 1) != Tag.ING) {
        clause.particle = word(at);
        at++;
      }
      return;
    }
    if (word(at).matches("up|off|out|down|over|on|back|away|in|through|around|along|about")
        && Particles.takesObject(clause.lemma, word(at), next.get().phrase())) {
      clause.particle = word(at);
      at++;
    }
  }

  private void participle() {
    Word verb = words.get(at);
    NounPhrase subject = subjectOfParticiple();
    RawClause clause = new RawClause(verb, verb.lemma(), Form.PARTICIPLE, subject);
    clause.host = lastFinite;
    clause.negated = negatedNext;
    clause.unreal = unreal;
    at++;
    RawClause inner = aspectual(clause);
    open(inner);
    if (lastFinite == null && waiting != null) {
      held = waiting;
    }
    waiting = null;
    afterVerb(inner);
  }

  /** "starting to climb", "trying to rise". */
  private RawClause aspectual(RawClause clause) {
    boolean to = tag(at) == Tag.TO && tag(at + 1) == Tag.VERB;
    boolean attempt = Grammar.is("attempt", clause.lemma);
    if (!to || !attempt && !Grammar.is("aspect", clause.lemma)) {
      return clause;
    }
    at += 2;
    RawClause inner = new RawClause(words.get(at - 1), words.get(at - 1).lemma(), Form.PARTICIPLE, clause.subject);
    inner.host = clause.host;
    inner.negated = clause.negated;
    inner.unreal = clause.unreal || attempt;
    return inner;
  }

  private NounPhrase subjectOfParticiple() {
    if (waiting != null) {
      return waiting;
    }
    if (current != null && !pause && lastPhrase != null && describes(lastPhrase)) {
      return lastPhrase;
    }
    if (current != null && pause && current.object().isPresent() && seenMoving()) {
      return current.object().get();
    }
    if (joined && current != null && current.form == Form.PARTICIPLE) {
      return current.subject;
    }
    if (current != null && current.form == Form.PARTICIPLE && pause && current.host != null && lastFinite != null) {
      return lastFinite.subject;
    }
    return lastFinite != null ? lastFinite.subject : current != null ? current.subject : null;
  }

  /** "sees him nearby, limping": who is seen, not who sees, limps. */
  private boolean seenMoving() {
    return current.lemma.matches("see|spot|find|notice|glimpse|reveal|discover|hear")
        && (Classes.goes(words.get(at).lemma()) || current.lemma.equals("reveal"));
  }

  /** A participle right after this phrase tells of it, not of the main subject. */
  private boolean describes(NounPhrase phrase) {
    if (current.form == Form.STATE || Grammar.is("perceive", current.lemma)) {
      return true;
    }
    if (phrase.isPronoun() || phrase.isName()) {
      return false;
    }
    boolean alive = Nouns.is("person", phrase.noun()) || Nouns.is("animal", phrase.noun());
    if (alive) {
      return true;
    }
    boolean alone = tag(at + 1) == Tag.PREPOSITION || tag(at + 1) == Tag.ADVERB || tag(at + 1) == Tag.PUNCTUATION;
    return alone && !Nouns.is("furnishing", phrase.noun()) && !Nouns.is("body", phrase.noun());
  }

  /** A past form without auxiliary: the tale's tense for a bare subject, else it only describes. */
  private void past() {
    Word verb = words.get(at);
    boolean tale = waiting != null && !pause && waiting.isPronoun() && lastFinite == null
        && !laterFinite();
    RawClause clause = new RawClause(verb, verb.lemma(), tale ? Form.FINITE : Form.STATE,
        waiting != null ? waiting : lastPhrase);
    at++;
    open(clause);
    if (tale) {
      lastFinite = clause;
      waiting = null;
      afterVerb(clause);
    } else if (waiting != null) {
      held = lastFinite == null ? waiting : held;
      waiting = null;
    }
  }

  private boolean laterFinite() {
    for (int i = at; i < words.size(); i++) {
      if (VerbGroup.STARTS.contains(tag(i))) {
        return true;
      }
    }
    return false;
  }

  private void infinitive() {
    int i = at + 1;
    while (tag(i) == Tag.ADVERB) {
      i++;
    }
    if (i >= words.size() || tag(i) != Tag.VERB && tag(i) != Tag.AUXILIARY) {
      at++;
      return;
    }
    RawClause host = current;
    RawClause clause = new RawClause(words.get(i), words.get(i).lemma(), Form.INFINITIVE,
        host == null ? null : host.subject);
    clause.host = host;
    if (host != null) {
      host.manner.add("to " + clause.lemma);
    }
    at = i + 1;
    open(clause);
    afterVerb(clause);
  }

  // ---- what goes with a verb

  private void preposition() {
    int begin = at;
    String preposition = Prepositions.read(words, at);
    int next = at + preposition.split(" ").length;
    String last = preposition.substring(preposition.lastIndexOf(' ') + 1);
    boolean noun = tag(next + 1) == Tag.NOUN || tag(next + 1) == Tag.PLURAL;
    if (tag(next) == Tag.ING && noun && !preposition.matches("without|by|before|after|while|for|from|of")) {
      next++;
    } else if (tag(next) == Tag.ING && !phrases.one(next).isPresent()) {
      gerund(preposition, next);
      return;
    }
    Optional<PhraseReader.Read> phrase = phrases.list(next);
    if (phrase.isPresent() && !phrase.get().phrase().joined().isEmpty() && verbAhead(phrase.get().next())) {
      phrase = phrases.one(next);
    }
    if (phrase.isEmpty()) {
      at = next;
      loose(last);
      return;
    }
    at = phrase.get().next();
    Adjunct adjunct = new Adjunct(preposition, phrase.get().phrase(), false);
    if (waiting != null && !pause) {
      lastPhrase = phrase.get().phrase();
      return;
    }
    if (begin == fragmentEnd) {
      lastPhrase = phrase.get().phrase();
      return;
    }
    boolean front = current == null || (joined || pause) && subjectFollows(at);
    if (front) {
      fronted.add(new Adjunct(preposition, phrase.get().phrase(), true));
      current = joined || pause ? null : current;
    } else {
      current.adjuncts.add(adjunct);
      pause = false;
    }
    lastPhrase = phrase.get().phrase();
    if (begin == 0) {
      joined = false;
    }
  }

  /** A preposition without a noun: a particle of the verb before it. */
  private void loose(String word) {
    if (current != null && current.particle.isEmpty() && !pause && PARTICLES.contains(word)) {
      current.particle = word;
    }
  }

  /** "without wiping", "by pulling"; after other prepositions the verb is a mere noun. */
  private void gerund(String preposition, int next) {
    at = next;
    if (preposition.matches("without|by|before|after|while|in|upon")) {
      pause = true;
      negatedNext = preposition.equals("without");
      boolean before = unreal;
      participle();
      unreal = before;
      return;
    }
    RawClause host = current;
    RawClause clause = new RawClause(words.get(at), words.get(at).lemma(), Form.INFINITIVE,
        host == null ? null : host.subject);
    clause.host = host;
    at++;
    open(clause);
  }

  /** After this place stands a subject with its verb. */
  private boolean subjectFollows(int from) {
    int i = from;
    while (tag(i) == Tag.ADVERB || word(i).equals(",")) {
      i++;
    }
    Optional<PhraseReader.Read> phrase = phrases.list(i);
    return phrase.isPresent() && verbAhead(phrase.get().next());
  }

  private void adverb() {
    String word = word(at);
    boolean particle = current != null && !pause && current.form != Form.STATE && current.particle.isEmpty()
        && PARTICLES.contains(word) && waiting == null;
    if (particle && current.objects.size() + current.adjuncts.size() > 0 || particle && tag(at - 1) != Tag.ADVERB) {
      current.particle = word;
    } else if (word.matches("then|now")) {
      joined |= current != null && pause;
    } else if (word.matches("never|hardly|scarcely")) {
      negatedNext = true;
    } else if (current != null && waiting == null && !joined && !(pause && finiteAt(at + 1))) {
      current.manner.add(word);
    } else {
      manner.add(word);
    }
    at++;
  }

  private void adjective() {
    if (current != null && !pause && current.result.isEmpty() && current.form != Form.STATE) {
      current.result = word(at);
    }
    at++;
  }

  // ---- noun phrases

  private boolean nounPhrase() {
    Optional<PhraseReader.Read> read = phrases.list(at);
    if (read.isEmpty()) {
      return false;
    }
    boolean nominative = read.get().phrase().isPronoun() && word(at).matches("he|she|they|we|i");
    if (takesObject() && !nominative) {
      object(read.get());
    } else {
      subject(read.get());
    }
    return true;
  }

  private boolean takesObject() {
    if (current == null || pause || joined || waiting != null) {
      return false;
    }
    boolean room = current.objects.size() < 2 && (current.adjuncts.stream().allMatch(Adjunct::fronted)
        || current.form == Form.STATE);
    return room && !(current.passive && current.objects.size() > 0);
  }

  /** Words that stand like an object and tell how: "blinks amber", "hangs an inch above". */
  private boolean adverbial(NounPhrase phrase) {
    boolean colour = Nouns.in("colour", phrase.noun()) && phrase.words().size() == 1 && phrase.determiner().isEmpty() && phrase.owner().isEmpty();
    boolean measure = Nouns.in("measure", phrase.noun()) && !Nouns.in("body", phrase.noun());
    return colour || measure;
  }

  private void object(PhraseReader.Read list) {
    PhraseReader.Read read = list;
    if (!list.phrase().joined().isEmpty() && (finiteAt(list.next()) || tag(list.next()) == Tag.ING)) {
      read = phrases.one(at).orElse(list);
    }
    if (adverbial(read.phrase())) {
      current.manner.add(read.phrase().noun());
      at = read.next();
      return;
    }
    if (inverted()) {
      current.subject = read.phrase();
      lastPhrase = read.phrase();
      at = read.next();
      return;
    }
    current.objects.add(read.phrase());
    lastPhrase = read.phrase();
    at = read.next();
    boolean smallVerb = tag(at) == Tag.VERB && Grammar.is("causative", current.lemma);
    if (smallVerb && current.lemma.matches("let|make|have")) {
      current.particle = word(at);
      at++;
    } else if (smallVerb) {
      waiting = read.phrase();
      small = true;
    }
  }

  /** "In his place hangs the coat": the place first, then the verb, then who. */
  private boolean inverted() {
    return current.subject == null && current == lastFinite && current.objects.isEmpty()
        && current.adjuncts.stream().anyMatch(Adjunct::fronted)
        && (Classes.goes(current.lemma) || Grammar.is("stagedstate", current.lemma) || current.form == Form.STATE);
  }

  private void subject(PhraseReader.Read read) {
    boolean ahead = verbAhead(read.next());
    if (waiting != null && pause && !ahead) {
      apposition(read);
      return;
    }
    if (waiting != null && apposed(read)) {
      apposition(read);
      return;
    }
    boolean participle = tag(read.next()) == Tag.ING || tag(read.next()) == Tag.PAST;
    if (current != null && joined && !ahead && !participle && !current.objects.isEmpty() && !pause) {
      current.objects.add(read.phrase());
      at = read.next();
      return;
    }
    dropWaiting();
    waiting = read.phrase();
    lastPhrase = read.phrase();
    if (ahead) {
      current = null;
    }
    pause = false;
    joined = false;
    at = read.next();
    if (participle && !ahead) {
      return;
    }
    if (!ahead) {
      dropWaiting();
    }
  }

  /** "Mara, a nurse, walks": the phrase between commas says who she is. */
  private boolean apposed(PhraseReader.Read read) {
    return pause && word(read.next()).equals(",") && finiteAt(read.next() + 1);
  }

  private void apposition(PhraseReader.Read read) {
    boolean named = read.phrase().isName() && !waiting.isName();
    RawClause state = new RawClause(words.get(at), "be", Form.STATE, named ? read.phrase() : waiting);
    state.objects.add(named ? waiting : read.phrase());
    waiting = named ? read.phrase() : waiting;
    out.add(state);
    at = read.next();
    lastPhrase = read.phrase();
  }

  /** A phrase that found no verb is told for itself. */
  private void dropWaiting() {
    if (waiting != null && !small) {
      RawClause state = new RawClause(waiting.head(), "", Form.STATE, waiting);
      out.add(state);
      fragmentEnd = lastFinite != null ? at : -1;
      if (lastFinite == null) {
        current = state;
      }
    }
    waiting = null;
  }

  /** A finite verb comes for a phrase that ends here, over its own modifiers. */
  private boolean verbAhead(int from) {
    int i = from;
    for (int steps = 0; steps < 8 && i < words.size(); steps++) {
      if (finiteAt(i)) {
        return true;
      }
      int next = overModifier(i);
      if (next == i) {
        return false;
      }
      i = next;
    }
    return false;
  }

  private int overModifier(int i) {
    Tag tag = tag(i);
    if (tag == Tag.PREPOSITION) {
      return phrases.one(i + 1).map(PhraseReader.Read::next).orElse(i + 1);
    }
    if (tag == Tag.ADVERB || tag == Tag.ADJECTIVE) {
      return i + 1;
    }
    if (tag == Tag.PAST) {
      return i + 1;
    }
    boolean comma = word(i).equals(",");
    if (comma || tag == Tag.RELATIVE) {
      return overInsertion(i);
    }
    return i;
  }

  /** Over ", a nurse," or ", grinning at him," to its closing comma; over "who limps" to what follows. */
  private int overInsertion(int i) {
    if (tag(i) == Tag.RELATIVE) {
      return i;
    }
    int close = i + 1;
    while (close < words.size() && close < i + 10 && !word(close).equals(",")) {
      boolean verb = VerbGroup.STARTS.contains(tag(close)) || tag(close) == Tag.CONJUNCTION && close == i + 1;
      if (verb && tag(i + 1) != Tag.RELATIVE) {
        return i;
      }
      close++;
    }
    return word(close).equals(",") && finiteAt(close + 1) ? close + 1 : i;
  }
}
