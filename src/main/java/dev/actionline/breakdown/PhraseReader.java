package dev.actionline.breakdown;

import dev.actionline.words.Idioms;
import dev.actionline.words.Numerals;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads noun phrases out of tagged words. */
final class PhraseReader {
  /** A phrase and where reading goes on. */
  record Read(NounPhrase phrase, int next) {}

  private static final Set<Tag> HEADS = Set.of(Tag.NOUN, Tag.PLURAL, Tag.NAME);
  private static final Set<String> PLURAL_PRONOUNS =
      Set.of(
          "they", "them", "we", "us", "both", "themselves", "others", "these", "those", "many",
          "several", "few", "all", "ours", "theirs", "ones");

  private final List<Word> words;

  private int gerundAt = -1;

  /** "Sewing machines chatter": the participle here begins a phrase. */
  void mayBegin(int at) {
    gerundAt = at;
  }

  PhraseReader(List<Word> words) {
    this.words = words;
  }

  Tag tag(int i) {
    return i >= 0 && i < words.size() ? words.get(i).tag() : null;
  }

  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  /** A phrase with everything joined to it: "glass, screws and a rotor". */
  Optional<Read> list(int from) {
    return new PhraseLists(this).list(from);
  }

  /** One phrase without joined ones, its "of" phrase and measure included. */
  Optional<Read> one(int from) {
    Optional<Read> pronoun = pronoun(from);
    return pronoun.isPresent() ? pronoun : common(from);
  }

  private Optional<Read> pronoun(int from) {
    if (word(from).equals("no") && word(from + 1).equals("one") && !HEADS.contains(tag(from + 2))) {
      return Optional.of(new Read(NounPhrase.bare(words.get(from + 1), "nobody"), from + 2));
    }
    if (tag(from) != Tag.PRONOUN || word(from).equals("there") || tag(from + 1) == Tag.OWNER) {
      return Optional.empty();
    }
    String noun = word(from);
    int at = from + 1;
    if (noun.equals("each") && word(at).equals("other")) {
      at++;
      noun = "each other";
    } else if (noun.equals("one") && word(at).equals("another")) {
      at++;
      noun = "each other";
    }
    if (word(at).equals("both") || word(at).equals("all") && (PLURAL_PRONOUNS.contains(noun) || noun.equals("it"))) {
      at++;
    }
    Optional<Read> of = word(at).equals("of") && Lexicon.TURNS.has("of-a-whole", noun) ? one(at + 1) : Optional.empty();
    at = of.map(Read::next).orElse(at);
    int adjectives = at;
    while (Lexicon.TURNS.has("described-behind", noun) && (tag(adjectives) == Tag.ADJECTIVE || word(adjectives).equals("else"))) {
      adjectives++;
    }
    List<String> modifiers = lower(at, adjectives);
    boolean plural = PLURAL_PRONOUNS.contains(noun);
    return Optional.of(
        new Read(
            new NounPhrase(
                words.subList(from, adjectives),
                words.get(from),
                noun,
                modifiers,
                "",
                Optional.empty(),
                of.map(Read::phrase),
                plural,
                List.of()),
            adjectives));
  }

  private List<String> lower(int from, int to) {
    List<String> out = new ArrayList<>();
    for (int i = from; i < to; i++) {
      out.add(word(i));
    }
    return out;
  }

  /** What was gathered of a phrase on the way to its head. */
  private static final class Gathered {
    String determiner = "";
    Optional<NounPhrase> owner = Optional.empty();
    final List<String> modifiers = new ArrayList<>();
    final List<Word> nouns = new ArrayList<>();
    boolean number;
  }

  private Optional<Read> common(int from) {
    Gathered g = new Gathered();
    int at = from;
    while (at < words.size()) {
      int next = take(g, from, at);
      if (next == at) {
        break;
      }
      at = next;
    }
    if (g.nouns.isEmpty()) {
      return withoutNoun(g, from, at);
    }
    return Optional.of(finish(g, from, at));
  }

  /** Takes the word at a place into the phrase; returns the same place when it does not belong. */
  private int take(Gathered g, int from, int at) {
    Tag tag = tag(at);
    boolean headSeen = !g.nouns.isEmpty();
    if (tag == Tag.DETERMINER && !headSeen && g.modifiers.isEmpty()) {
      g.determiner =
          g.determiner.isEmpty() || Shape.fits(word(at), "a|an|the") ? word(at) : g.determiner;
      return at + 1;
    }
    if (tag == Tag.POSSESSIVE && !headSeen && g.modifiers.isEmpty()) {
      g.owner = Optional.of(NounPhrase.bare(words.get(at), word(at)));
      return at + 1;
    }
    if (tag == Tag.NUMBER && !headSeen) {
      g.number = true;
      g.modifiers.add(word(at));
      if (g.determiner.isEmpty()) {
        g.determiner = word(at);
      }
      return at + 1;
    }
    if (tag == Tag.PRONOUN && at == from && tag(at + 1) == Tag.OWNER) {
      g.owner = Optional.of(NounPhrase.bare(words.get(at), word(at)));
      return at + 2;
    }
    if (tag == Tag.OWNER && headSeen) {
      g.owner = Optional.of(finish(g, from, at).phrase());
      g.nouns.clear();
      g.modifiers.clear();
      g.determiner = "";
      return at + 1;
    }
    if (headSeen && Idioms.at(words, at) > 0) {
      return at;
    }
    if (headSeen && numbered(at)) {
      return at + 1;
    }
    if (tag == Tag.NAME && at == from + 1 && word(from).equals("her") && tag(from - 1) == Tag.PREPOSITION) {
      return at; // "beside her MIDGE reads"
    }
    if (!headSeen && hue(from, at)) {
      g.modifiers.add(word(at));
      return at + 1;
    }
    if (!headSeen && ofOneName(at)) {
      g.nouns.add(words.get(at).tagged(Tag.NOUN, word(at)));
      return at + 1;
    }
    if (HEADS.contains(tag) || !headSeen && gerund(g, at)) {
      return takeNoun(g, at);
    }
    return headSeen ? takeLate(at) : takeModifier(g, from, at);
  }

  /** "A silver washing machine": a colour that is a noun as well, before what describes further. */
  private boolean hue(int from, int at) {
    return at > from && HEADS.contains(tag(at)) && Nouns.in("colour", word(at)) && tag(at + 1) != null && Set.of(Tag.ADJECTIVE, Tag.PAST, Tag.ING).contains(tag(at + 1)) && leadsToNoun(at + 1);
  }

  /** "A flying saucer": a participle that makes one name with its noun, and tells nothing that is done. */
  private boolean ofOneName(int at) {
    return tag(at) == Tag.ING && tag(at + 1) != null && HEADS.contains(tag(at + 1)) && Pairs.oneName(word(at) + " " + words.get(at + 1).lemma());
  }

  /** "The barking", "no shouting": a participle that is a noun. */
  private boolean gerund(Gathered g, int at) {
    return tag(at) == Tag.ING
        && Shape.fits(g.determiner, "no|the|a|any")
        && g.modifiers.isEmpty()
        && !leadsToNoun(at + 1)
        && tag(at + 1) != Tag.DETERMINER
        && tag(at + 1) != Tag.POSSESSIVE;
  }

  /** "Guard Two": the number of a name. */
  private boolean numbered(int at) {
    return tag(at) == Tag.NUMBER
        && words.get(at - 1).capitalised()
        && words.get(at).capitalised()
        && Numerals.of(words.get(at).text()).isPresent();
  }

  private int takeNoun(Gathered g, int at) {
    if (!g.nouns.isEmpty()) {
      Word last = g.nouns.get(g.nouns.size() - 1);
      boolean name = last.tag() == Tag.NAME;
      boolean parted =
          last.tag() == Tag.PLURAL && tag(at) != Tag.NOUN && tag(at) != Tag.PLURAL
              || name && tag(at) != Tag.NAME
              || !name && tag(at) == Tag.NAME && !last.capitalised() && Shape.fits(g.determiner, "an?")
              || !name
                  && tag(at) == Tag.NAME
                  && !last.capitalised()
                  && !Nouns.is("person", last.lemma())
                  && !Nouns.is("animal", last.lemma());
      if (parted) {
        return at;
      }
    }
    g.nouns.add(words.get(at));
    return at + 1;
  }

  /** An adjective between two nouns of one name, as in "chief medical officer". */
  private int takeLate(int at) {
    return tag(at) == Tag.ADJECTIVE
            && tag(at + 1) == Tag.NOUN
            && tag(at - 1) == Tag.NOUN
            && Set.of("medical", "left", "right", "general").contains(word(at))
        ? at + 1
        : at;
  }

  private int takeModifier(Gathered g, int from, int at) {
    Tag tag = tag(at);
    boolean begun = at > from;
    if (tag == Tag.ADJECTIVE
        || at == gerundAt
        || (tag == Tag.ING || tag == Tag.PAST) && begun && leadsToNoun(at + 1)
        || tag == Tag.PAST
            && !begun
            && HEADS.contains(tag(at + 1))
            && !words.get(at + 1).capitalised()) {
      g.modifiers.add(word(at));
      return at + 1;
    }
    if (tag == Tag.ADVERB
        && begun
        && leadsToNoun(at + 1)
        && (tag(at + 1) == Tag.ADJECTIVE || tag(at + 1) == Tag.PAST || tag(at + 1) == Tag.ING)) {
      return at + 1;
    }
    boolean comma =
        word(at).equals(",")
            && begun
            && Set.of(Tag.ADJECTIVE, Tag.PAST, Tag.ING).contains(tag(at - 1))
            && tag(at + 1) != null
            && Set.of(Tag.ADJECTIVE, Tag.PAST, Tag.ING).contains(tag(at + 1))
            && leadsToNoun(at + 1)
            && !(g.determiner.isEmpty() && g.owner.isEmpty() && !g.modifiers.contains("another"));
    boolean and =
        Shape.fits(word(at), "and|but")
            && begun
            && tag(at - 1) == Tag.ADJECTIVE
            && tag(at + 1) == Tag.ADJECTIVE
            && leadsToNoun(at + 1);
    boolean twin =
        word(at).equals(",")
            && tag(at + 1) == Tag.NAME
            && (g.modifiers.contains("another")
                || g.modifiers.contains("identical")
                || g.modifiers.contains("second"));
    return comma || and || twin ? at + 1 : at;
  }

  /** From here on modifiers run up to a noun. */
  private boolean leadsToNoun(int at) {
    int i = at;
    while (i < words.size() && i < at + 5) {
      Tag tag = tag(i);
      if (HEADS.contains(tag)) {
        return true;
      }
      if (!Set.of(Tag.ADJECTIVE, Tag.PAST, Tag.ING, Tag.ADVERB, Tag.NUMBER).contains(tag)
          && !Shape.fits(word(i), ",|and")) {
        return false;
      }
      i++;
    }
    return false;
  }

  /** "the two of them", "the first", "the injured": a phrase whose head is no noun. */
  private Optional<Read> withoutNoun(Gathered g, int from, int at) {
    boolean told = at > from && (!g.determiner.isEmpty() || g.number || g.owner.isPresent());
    if (!told || !g.number && g.modifiers.isEmpty()) {
      boolean possessor = told && g.owner.isPresent() && at == from + 1;
      return possessor
          ? Optional.of(new Read(NounPhrase.bare(words.get(from), word(from)), at))
          : Optional.empty();
    }
    Word head = words.get(at - 1);
    if (g.number && word(at).equals("of")) {
      Optional<Read> of = one(at + 1);
      if (of.isPresent() && of.get().phrase().isPronoun()) {
        return of.map(r -> new Read(r.phrase().counted(words.subList(from, r.next()), word(at - 1)), r.next()));
      }
    }
    boolean plural = g.number && !word(at - 1).equals("one");
    boolean few = Shape.fits(word(at - 1), "few|several|many");
    Optional<Read> whole = (g.number || few) && word(at).equals("of") ? one(at + 1) : Optional.empty();
    if (whole.isPresent()) {
      return whole.map(
          r ->
              new Read(
                  new NounPhrase(
                      words.subList(from, r.next()),
                      head,
                      head.lower(),
                      g.modifiers,
                      g.determiner,
                      g.owner,
                      Optional.of(r.phrase()),
                      plural,
                      List.of()),
                  r.next()));
    }
    return Optional.of(
        new Read(
            new NounPhrase(
                words.subList(from, at),
                head,
                head.lower(),
                g.modifiers,
                g.determiner,
                g.owner,
                Optional.empty(),
                plural,
                List.of()),
            at));
  }

  private Read finish(Gathered g, int from, int at) {
    // a body that is nobody's is a dead one
    boolean dead = g.nouns.size() == 1 && Lexicon.TURNS.has("nobodys-body", g.nouns.get(0).lemma()) && g.owner.isEmpty() && !word(at).equals("of") && Lexicon.TURNS.has("one-of-them", g.determiner);
    if (dead) {
      g.nouns.set(0, g.nouns.get(0).tagged(g.nouns.get(0).tag(), Lexicon.TURNS.all("nobodys-body-is").get(0)));
    }
    Word head = g.nouns.get(g.nouns.size() - 1);
    Optional<NounPhrase> of = Optional.empty();
    int end = at;
    int next = at;
    if (word(at).equals("of")) {
      Optional<Read> whole = ofList(at + 1);
      if (whole.isPresent() && Lexicon.TURNS.has("edge-of-a-leaf", head.lower()) && Lexicon.TURNS.has("leaf-with-edges", whole.get().phrase().noun())) {
        return whole.get(); // round the edge of a door one looks round the door
      }
      if (whole.isPresent()) {
        of = Optional.of(whole.get().phrase());
        end = whole.get().next();
        next = end;
      }
    }
    next = new PhraseLists(this).afterMeasure(next);
    // "the cats's bowl": of several it would be "cats'"
    boolean slip = tag(at) == Tag.OWNER && word(at).equals("'s") && head.lower().endsWith("s");
    boolean plural = head.tag() == Tag.PLURAL && !slip;
    NounPhrase phrase =
        new NounPhrase(
            words.subList(from, end),
            head,
            Pairs.noun(g.nouns, word(from - 1).equals("of") && word(from - 2).equals("pair") ? "a" : g.determiner, g.owner), // a pair of glasses is worn
            List.copyOf(g.modifiers),
            g.determiner,
            g.owner,
            of,
            plural,
            List.of());
    return new Read(phrase, next);
  }

  private Optional<Read> ofList(int from) {
    return one(from);
  }
}
