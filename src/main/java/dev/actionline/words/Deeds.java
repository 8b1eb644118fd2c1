package dev.actionline.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Places in a sentence where what ends in -s is done by somebody, and is no several of anything. */
final class Deeds {
  private static final Set<String> WAYS = Kinds.of("ways before a deed");
  private static final Set<String> ARTICLES = Kinds.of("articles");
  private static final Set<String> AROUND = Kinds.of("around a body");
  private static final Set<String> SUBORDINATE = Kinds.of("opens a clause before the main one");
  private static final Set<String> BEGINS = Kinds.of("begins a clause");

  private static final Pattern YEARS = Pattern.compile("\\d+s?");
  private static final int MOST_OF_AGES = 6;

  private Deeds() {}

  /** Whether a verb stands there, by the words before and behind it. */
  static boolean at(List<Word> tokens, int i) {
    return behindAges(tokens, i) || acts(tokens, i) && (behindItsWay(tokens, i) || behindItsPlace(tokens, i) || inSeries(tokens, i) || inSeries(tokens, i - 3) && rather(tokens.get(i)) || firstOfRow(tokens, i) || behindSeveral(tokens, i));
  }

  /** "And out hops a dog": a way opens the clause, and who goes it comes last. */
  private static boolean behindItsWay(List<Word> tokens, int i) {
    return i > 0 && is(tokens, i - 1, WAYS) && (i == 1 || is(tokens, i - 2, BEGINS) || !letters(tokens.get(i - 2))) && is(tokens, i + 1, ARTICLES);
  }

  /** "From roof to roof bounds the cat": so does a place. */
  private static boolean behindItsPlace(List<Word> tokens, int i) {
    return i > 1 && ClosedClass.tags(tokens.get(0).lower()).contains(Tag.PREPOSITION) && is(tokens, i + 1, ARTICLES) && rather(tokens.get(i))
        && tokens.subList(0, i).stream().allMatch(Deeds::letters) && ClosedClass.tags(tokens.get(i - 1).lower()).isEmpty();
  }

  /** "Starts to drift, tilts, and spills its load": the second of three deeds. */
  private static boolean inSeries(List<Word> tokens, int i) {
    return i > 2 && i + 3 < tokens.size() && tokens.get(i - 1).is(",") && tokens.get(i + 1).is(",") && tokens.get(i + 2).is("and")
        && acts(tokens, i) && acts(tokens, i + 3) && rather(tokens.get(i + 3));
  }

  /** "The truck brakes, skids": the first of several, behind the one that begins the sentence. */
  private static boolean firstOfRow(List<Word> tokens, int i) {
    return i == 2 && is(tokens, 0, ARTICLES) && i + 2 < tokens.size() && tokens.get(i + 1).is(",") && acts(tokens, i + 2) && rather(tokens.get(i + 2));
  }

  /** "A butler, 65, irons", "two brothers, eight and nine, paint": what is done by those whose years stand between commas. */
  private static boolean behindAges(List<Word> tokens, int i) {
    int from = i - 2;
    while (from > 0 && i - from < MOST_OF_AGES && !tokens.get(from).is(",")) {
      from--;
    }
    boolean between = from > 0 && from < i - 2 && tokens.get(i - 1).is(",") && tokens.get(from).is(",");
    if (!between || !tokens.subList(from + 1, i - 1).stream().allMatch(w -> w.is("and") || Numerals.of(w.lower()).isPresent() || YEARS.matcher(w.lower()).matches())) {
      return false;
    }
    boolean several = tokens.get(from - 1).lower().endsWith("s");
    return several ? WordNet.get().knows(tokens.get(i).lower(), WordNet.Kind.VERB) : acts(tokens, i);
  }

  /** "A teacher carrying books trips over it": several things in hand stand before the deed, not before more things. */
  private static boolean behindSeveral(List<Word> tokens, int i) {
    int k = i - 2;
    while (k > 1 && letters(tokens.get(k)) && !tokens.get(k).lower().endsWith("ing")) {
      k--;
    }
    String thing = tokens.get(Math.max(0, i - 1)).lower();
    return k > 1 && is(tokens, 0, ARTICLES) && uses(tokens.get(i), WordNet.Kind.VERB) > 1 && tokens.get(k).lower().endsWith("ing") && thing.endsWith("s") && !WordNet.get().lemma(thing, WordNet.Kind.NOUN).equals(thing)
        && i + 1 < tokens.size() && ClosedClass.tags(tokens.get(i + 1).lower()).contains(Tag.PREPOSITION);
  }

  /** "Washing flutters on the line": what ends in -ing and is a thing, before what it does. */
  static boolean gerundActs(List<Word> tokens, int i) {
    boolean thing = i == 0 && tokens.get(0).lower().endsWith("ing") && WordNet.get().knows(tokens.get(0).lower(), WordNet.Kind.NOUN);
    return thing && acts(tokens, 1) && asSoon(tokens.get(1)) && (Neighbours.endsHere(tokens, 1) || Neighbours.beforeMore(tokens, 1) || Neighbours.beforeWay(tokens, 1))
        && tokens.stream().noneMatch(w -> w.is(","));
  }

  /** "As the queen passes, roses lean out": several of whom the clause behind the comma tells, and no deed of the queen's. */
  static boolean opensMain(List<Word> tokens, int i) {
    return i > 2 && is(tokens, 0, SUBORDINATE) && tokens.get(i - 1).is(",") && tokens.subList(0, i - 1).stream().noneMatch(w -> w.is(","));
  }

  /** Only a thing's name, of which any makes a verb: sausages, pistols. */
  static boolean made(Word word) {
    return !WordNet.get().knows(WordNet.get().lemma(word.lower(), WordNet.Kind.VERB), WordNet.Kind.VERB);
  }

  /** "Sausages round its neck": around a body, and nobody who rounds anything. */
  static boolean aroundBody(List<Word> tokens, int i) {
    return is(tokens, i, AROUND) && is(tokens, i + 1, ARTICLES) && i + 2 < tokens.size()
        && WordNet.get().isA(tokens.get(i + 2).lower(), WordNet.Kind.NOUN, 1, "body part");
  }

  private static boolean letters(Word word) {
    return Character.isLetter(word.text().charAt(0));
  }

  private static boolean is(List<Word> tokens, int i, Set<String> words) {
    return i < tokens.size() && words.contains(tokens.get(i).lower());
  }

  private static boolean acts(List<Word> tokens, int i) {
    String word = i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    String lemma = WordNet.get().lemma(word, WordNet.Kind.VERB);
    return word.endsWith("s") && tokens.get(i).tag() != Tag.NAME && !lemma.equals(word) && WordNet.get().knows(lemma, WordNet.Kind.VERB);
  }

  /** More often done than a thing. */
  private static boolean rather(Word word) {
    return uses(word, WordNet.Kind.VERB) >= uses(word, WordNet.Kind.NOUN);
  }

  /** Not much more often a thing than done. */
  private static boolean asSoon(Word word) {
    return 2 * (uses(word, WordNet.Kind.VERB) + 1) >= uses(word, WordNet.Kind.NOUN);
  }

  private static double uses(Word word, WordNet.Kind kind) {
    return WordNet.get().uses(WordNet.get().lemma(word.lower(), kind), kind);
  }
}
