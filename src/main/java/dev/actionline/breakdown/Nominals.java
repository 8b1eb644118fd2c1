package dev.actionline.breakdown;

import dev.actionline.breakdown.RawClause.Adjunct;
import dev.actionline.breakdown.RawClause.Form;
import dev.actionline.words.Idioms;
import dev.actionline.words.Prepositions;
import dev.actionline.words.Numerals;
import dev.actionline.words.Tag;
import java.util.Optional;
import java.util.Set;

/** Reads noun phrases: objects of the verb before, or subjects of one to come. */
final class Nominals {
  private static final Set<String> PATHS = Prepositions.of("path");

  private final ClauseState s;

  Nominals(ClauseState s) {
    this.s = s;
  }

  boolean nounPhrase() {
    if (age()) {
      return true;
    }
    Optional<PhraseReader.Read> read = s.phrases.list(s.at);
    if (read.isEmpty()) {
      return false;
    }
    boolean nominative =
        read.get().phrase().isPronoun() && Shape.fits(s.word(s.at), "he|she|they|we|i");
    if (takesObject() && !nominative) {
      object(read.get());
    } else {
      subject(read.get());
    }
    return true;
  }

  /** "Jake, 6, sits", "Mara, late 40s, tired, walks": years between commas. */
  private boolean age() {
    int number = s.at + (Shape.fits(s.word(s.at), "early|mid|late") ? 1 : 0);
    boolean years =
        s.waiting != null
            && s.pause
            && (s.tag(number) == dev.actionline.words.Tag.NUMBER || Shape.fits(s.word(number), "(?:(?:early|mid|late)-)?\\d{1,3}s"))
            && s.word(number + 1).equals(",");
    s.at = years ? number + 2 : s.at;
    return years;
  }

  private boolean takesObject() {
    if (s.current == null || s.pause || s.joined || s.waiting != null) {
      return false;
    }
    boolean room =
        s.current.objects.size() < 2
            && (s.current.adjuncts.stream().allMatch(Adjunct::fronted)
                || s.current.form == Form.STATE);
    return (room || shifted()) && !(s.current.passive && s.current.objects.size() > 0);
  }

  /** "Takes from her bag a ball of string": what is long is told last. */
  private boolean shifted() {
    return s.current.form == Form.FINITE
        && s.current.objects.isEmpty()
        && s.current.adjuncts.size() == 1
        && Shape.fits(s.current.adjuncts.get(0).preposition(), "from|out of|by")
        && SharedObjects.wantsOne(s.current.lemma)
        && Shape.fits(s.word(s.at), "an?|the|his|her|two|three|some");
  }

  /** Words that stand like an object and tell how: "blinks amber", "hangs an inch above". */
  private boolean adverbial(NounPhrase phrase) {
    boolean colour =
        Nouns.in("colour", phrase.noun())
            && phrase.words().size() == 1
            && phrase.determiner().isEmpty()
            && phrase.owner().isEmpty();
    boolean deed = phrase.noun().equals("step") && Lexicon.TURNS.has("has-steps", s.current.lemma);
    boolean measure =
        Nouns.in("measure", phrase.noun())
            && (!Nouns.in("body", phrase.noun()) || length(phrase))
            && !deed
            && !(phrase.noun().equals("second") && phrase.determiner().equals("the"));
    boolean sameWay =
        phrase.noun().equals("way")
            && phrase.determiner().equals("the") && Classes.goes(s.current.lemma);
    if (sameWay) {
      return true;
    }
    if (Lexicon.TURNS.has("takes-no-thing", s.current.lemma) && Lexicon.TURNS.has("no-thing-taken", phrase.noun()) && phrase.owner().isPresent()) {
      return false; // takes his time
    }
    boolean gained = Lexicon.TURNS.has("gained", phrase.noun()) && Lexicon.TURNS.has("gains", s.current.lemma);
    return colour || measure && !gained;
  }

  /** "A foot in the air", "twenty feet away": so far, and nobody's foot. */
  private boolean length(NounPhrase phrase) {
    String next = s.word(s.words.indexOf(phrase.words().get(phrase.words().size() - 1)) + 1);
    boolean many = Shape.fits(phrase.determiner(), "an?") || Numerals.of(phrase.determiner()).isPresent() || phrase.modifiers().stream().anyMatch(m -> Numerals.of(m).isPresent());
    return phrase.owner().isEmpty() && many && Lexicon.TURNS.has("behind-a-length", next);
  }

  private void object(PhraseReader.Read list) {
    PhraseReader.Read read = list;
    if (!list.phrase().joined().isEmpty()
        && (s.ahead.finiteAt(list.next()) || s.tag(list.next()) == Tag.ING)) {
      read = s.phrases.one(s.at).orElse(list);
    }
    if (adverbial(read.phrase())) {
      s.current.manner.add(read.phrase().noun());
      s.at = read.next();
      return;
    }
    if (inverted()) {
      s.current.particle = wayFirst() ? s.word(s.words.indexOf(s.current.verb) - 1) : s.current.particle;
      s.current.subject = read.phrase();
      s.lastPhrase = read.phrase();
      s.at = read.next();
      return;
    }
    read = named(read);
    s.current.objects.add(read.phrase());
    s.lastPhrase = read.phrase();
    s.at = read.next();
    boolean smallVerb = s.tag(s.at) == Tag.VERB && Grammar.is("causative", s.current.lemma);
    if (smallVerb && Shape.fits(s.current.lemma, "let|make|have")) {
      s.current.particle = s.word(s.at);
      s.at++;
    } else if (smallVerb) {
      s.waiting = read.phrase();
      s.small = true;
    }
  }

  /** "her boatswain, TOBIN, who": the name is meant, and the noun says who that is. */
  PhraseReader.Read named(PhraseReader.Read noun) {
    if (noun.phrase().isName() && noun.phrase().joined().isEmpty()) {
      return described(noun);
    }
    boolean somebody =
        noun.phrase().joined().isEmpty()
            && !noun.phrase().isName()
            && !noun.phrase().isPronoun()
            && (Nouns.is("person", noun.phrase().noun()) || Nouns.is("animal", noun.phrase().noun()))
            && Shape.fits(s.word(noun.next()), "[,:]")
            && s.tag(noun.next() + 1) == dev.actionline.words.Tag.NAME;
    Optional<PhraseReader.Read> name =
        somebody ? s.phrases.one(noun.next() + 1) : Optional.empty();
    boolean closed =
        name.isPresent()
            && (name.get().next() >= s.words.size()
                || Shape.fits(s.word(name.get().next()), "[,.!?;(]|who|--+|\u2014"));
    if (!closed) {
      return noun;
    }
    RawClause state =
        new RawClause(s.words.get(noun.next() + 1), "be", Form.STATE, name.get().phrase());
    state.objects.add(noun.phrase());
    s.out.add(state);
    return name.get();
  }

  /** "to PICKLE, a dachshund, who": the noun says who that is. */
  private PhraseReader.Read described(PhraseReader.Read name) {
    boolean comma = s.word(name.next()).equals(",");
    Optional<PhraseReader.Read> noun =
        comma && Shape.fits(s.word(name.next() + 1), "a|an|the|his|her")
            ? s.phrases.one(name.next() + 1)
            : Optional.empty();
    boolean says =
        noun.isPresent()
            && (Nouns.is("person", noun.get().phrase().noun())
                || Nouns.is("animal", noun.get().phrase().noun()))
            && (noun.get().next() >= s.words.size()
                || Shape.fits(s.word(noun.get().next()), "[,.!?;]|who|--+|\u2014"));
    if (!says) {
      return name;
    }
    RawClause state =
        new RawClause(s.words.get(name.next() + 1), "be", Form.STATE, name.phrase());
    state.objects.add(noun.get().phrase());
    s.out.add(state);
    return new PhraseReader.Read(name.phrase(), noun.get().next());
  }

  /** "In his place hangs the coat": the place first, then the verb, then who. */
  private boolean inverted() {
    boolean goingFirst =
        s.out.stream().allMatch(c -> c == s.current || c.form == Form.PARTICIPLE || c.form == Form.STATE && c.objects.isEmpty() && !c.lemma.isEmpty())
            && s.out.stream().flatMap(c -> c.adjuncts.stream()).anyMatch(Adjunct::fronted);
    return (s.current.subject == null || wayFirst())
        && s.current == s.lastFinite
        && s.current.objects.isEmpty()
        && (wayFirst() || roundAbout() || goingFirst || s.current.adjuncts.stream().anyMatch(Adjunct::fronted))
        && (Classes.goes(s.current.lemma)
            || Grammar.is("stagedstate", s.current.lemma)
            || s.current.form == Form.STATE
            || pathFirst());
  }

  /** "Through the gap noses a mower": a way, and without a comma the verb. */
  private boolean pathFirst() {
    int verb = s.words.indexOf(s.current.verb);
    return verb > 0 && !Shape.fits(s.word(verb - 1), "[,;:]") && s.current.adjuncts.stream().anyMatch(a -> a.fronted() && PATHS.contains(a.preposition()));
  }

  /** "Out comes a dog", "and up jumps the king". */
  private boolean wayFirst() {
    int verb = s.words.indexOf(s.current.verb);
    boolean begins = verb == 1 || verb > 1 && (s.tag(verb - 2) == Tag.CONJUNCTION || s.tag(verb - 2) == Tag.PUNCTUATION || s.word(verb - 2).equals("then"));
    return begins && Lexicon.TURNS.has("way-first", s.word(verb - 1)) && (verb == 1 || Classes.goes(s.current.lemma) || Particles.going().contains(Classes.of(s.current.lemma, s.word(verb - 1)).label()));
  }

  /** "Round and round goes the wheel". */
  private boolean roundAbout() {
    int idiom = Idioms.at(s.words, 0);
    return idiom > 1 && s.words.get(idiom) == s.current.verb && Classes.goes(s.current.lemma);
  }

  private void subject(PhraseReader.Read read) {
    boolean ahead = s.ahead.verbAhead(read.next());
    boolean ofThem = read.phrase().of().filter(o -> Shape.fits(o.noun(), "them|it")).isPresent() && Counted.partitive(read.phrase()); // buffalo, thousands of them,
    boolean told = s.current != null && s.current.form == Form.STATE && s.current.lemma.isEmpty();
    if (s.waiting != null && s.pause && (ofThem || hue(read.phrase())) || told && s.pause && ofThem) {
      s.at = read.next();
      return;
    }
    int worn = looks(read);
    if (worn > 0) {
      if (s.tag(read.next()) == Tag.ING) { // stethoscope swinging,
        s.out.add(new RawClause(s.words.get(read.next()), s.words.get(read.next()).lemma(), Form.PARTICIPLE, read.phrase()));
      }
      s.at = worn;
      return;
    }
    if (inserted(read)) {
      s.at = s.ahead.insertionEnd(read.next());
      return;
    }
    if (s.waiting != null && (s.pause && (!ahead || calling(read.phrase())) || apposed(read))) {
      apposition(read);
      return;
    }
    boolean participle = s.tag(read.next()) == Tag.ING || s.tag(read.next()) == Tag.PAST;
    if (s.current != null
        && s.joined
        && !ahead
        && !participle
        && !s.current.objects.isEmpty()
        && !s.pause) {
      s.current.objects.add(read.phrase());
      s.at = read.next();
      return;
    }
    s.dropWaiting();
    s.ofWaiting.clear();
    s.waiting = read.phrase();
    s.lastPhrase = read.phrase();
    if (ahead) {
      s.current = null;
    }
    s.pause = false;
    s.joined = false;
    s.at = read.next();
    if (!participle && !ahead) {
      s.dropWaiting();
    }
  }

  /** "RUTH (38), rubber boots, coffee in hand, runs": what is told of her between commas ends here; 0 for anything else. */
  private int looks(PhraseReader.Read read) {
    NounPhrase phrase = read.phrase();
    boolean ofSomebody = s.waiting != null ? s.waiting.isName() || Nouns.is("person", s.waiting.noun()) : s.current != null && s.lastPhrase != null && s.lastPhrase.isName() && s.current.subject == s.lastPhrase;
    boolean bare = phrase.determiner().isEmpty() && !phrase.isName() && !phrase.isPronoun() && !phrase.head().inCapitals()
        && phrase.joined().stream().allMatch(j -> j.determiner().isEmpty() && Nouns.is("garment", j.noun())) && phrase.owner().filter(NounPhrase::isName).isEmpty();
    boolean being = Nouns.is("person", phrase.noun()) && phrase.owner().isEmpty() || Nouns.is("animal", phrase.noun());
    return ofSomebody && s.pause && bare && !being && s.word(s.at - 1).equals(",") ? s.ahead.lookEnd(read.next()) : 0;
  }

  /** "The referee, purple, points": how he looks. */
  private static boolean hue(NounPhrase phrase) {
    return phrase.determiner().isEmpty()
        && phrase.owner().isEmpty()
        && !phrase.isName()
        && Nouns.in("colour", phrase.noun());
  }

  /** "WARREN, dad, paper hat, whistles": what he is, without an article. */
  private boolean calling(NounPhrase phrase) {
    return s.waiting.isName() && phrase.determiner().isEmpty() && phrase.owner().isEmpty() && phrase.joined().isEmpty() && !phrase.plural() && !phrase.isName() && !phrase.isPronoun()
        && !phrase.head().inCapitals() && Nouns.is("person", phrase.noun());
  }

  /** "Mara, a nurse, walks": the phrase between commas says who she is. */
  private boolean apposed(PhraseReader.Read read) {
    return s.pause && s.word(read.next()).equals(",") && s.ahead.finiteAt(read.next() + 1);
  }

  /** "Mara, a scar on her cheek, walks": what she has about her. */
  private boolean inserted(PhraseReader.Read read) {
    return s.waiting != null
        && (s.waiting.isName() || Nouns.is("person", s.waiting.noun()))
        && s.pause
        && !read.phrase().isName()
        && !read.phrase().isPronoun()
        && read.phrase().joined().isEmpty()
        && !s.word(read.next()).equals(",")
        && s.ahead.insertionEnd(read.next()) > 0;
  }

  private void apposition(PhraseReader.Read read) {
    boolean named = (read.phrase().isName() || read.phrase().head().inCapitals() && !s.waiting.head().inCapitals()) && !s.waiting.isName();
    RawClause state =
        new RawClause(s.words.get(s.at), "be", Form.STATE, named ? read.phrase() : s.waiting);
    state.objects.add(named ? s.waiting : read.phrase());
    s.waiting = named ? read.phrase() : s.waiting;
    s.out.add(state);
    s.at = read.next();
    s.lastPhrase = read.phrase();
  }
}
