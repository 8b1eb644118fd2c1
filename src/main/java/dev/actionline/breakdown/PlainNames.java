package dev.actionline.breakdown;

import dev.actionline.core.Span;
import dev.actionline.screenplay.Prose;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names in plain letters, of people whom nothing has introduced: "Ingeborg saws", "as Mr. Petrakis waves", "the Count bows". */
final class PlainNames {
  private static final String WORD = "\\p{Lu}[\\p{Ll}'-]*\\p{Ll}";
  private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\d'\u2019-])" + WORD + "(?:\\.?\\s" + WORD + "(?!\\p{Lu}))*");
  private static final Pattern MAKE = Pattern.compile("(?i)(?:.*\\s)?(?:an?|the|his|her|their|its|this|that|two|three)\\s(?:\\p{Ll}+\\s)?");
  private static final Pattern THE = Pattern.compile("(?i)(?:.*\\s)?the\\s");
  /** Places and times, which have names too. */
  private static final Set<String> NOBODY = Set.of("noun.location", "noun.time");
  /** The shortest part of a compound, letters. */
  private static final int PART = 4;
  /** What grows, falls and drifts without an article, by names that people bear too: ivy, a robin. */
  private static final Set<String> NATURE = Set.of("noun.plant", "noun.animal");
  private static final WordNet NET = WordNet.get();

  private final CastList cast;

  private static final Set<String> KINDS = Set.of("noun.animal", "noun.plant", "noun.food", "noun.artifact", "noun.location");

  PlainNames(CastList cast) {
    this.cast = cast;
  }

  /** Adds whoever a sentence names so. */
  void find(String sentence, Prose prose, Span at) {
    Matcher m = RUN.matcher(sentence);
    while (m.find()) {
      List<String> words = new ArrayList<>(List.of(m.group().split("\\.?\\s")));
      boolean starts = m.start() == 0;
      String before = sentence.substring(0, m.start());
      while (words.size() > 1 && starts && leads(words.get(0)) && !ranks(words.get(0))) {
        before = words.remove(0) + " ";
        starts = false;
      }
      String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
      boolean titled = words.size() > 1 && (Signs.isFirstName(last) || isUnknown(last)); // Old Mackerel Joe, Baba Olena
      while (words.size() > 1 && ranks(words.get(0))) {
        words.remove(0);
        titled = true;
      }
      String whole = String.join(" ", words);
      int from = m.end() - whole.length();
      String first = words.get(0).toLowerCase(Locale.ROOT);
      if (English.isFunctionWord(first) || kind(whole) || References.LIKENESS.test(first) || cast.byName(whole).isPresent() || cast.byName(words.get(0)).isPresent()) {
        continue;
      }
      if (names(first, new Place(before, sentence.substring(m.end()), starts, titled))) {
        cast.add(whole, prose.span(at.start() + from, at.start() + m.end()));
      }
    }
  }

  /**
   * Where a capitalised word stands.
   *
   * @param starts it has its capital from the sentence alone
   * @param titled a title or a calling stands before it
   */
  private record Place(String before, String after, boolean starts, boolean titled) {}

  private static boolean names(String first, Place at) {
    boolean make = MAKE.matcher(at.before).matches(); // a black Packard
    boolean unknown = isUnknown(first);
    boolean given = Signs.isFirstName(first);
    boolean plainly = given && !Signs.isOrdinary(first) && !NATURE.contains(NET.file(first, WordNet.Kind.NOUN).orElse("")) && !Lexicon.TURNS.has("comes-by-itself", first);
    if (at.titled) {
      return !make;
    }
    if (!at.starts) {
      boolean somebody = THE.matcher(at.before).matches() && Christening.mayBePerson(first) && !Nouns.is("person", first) && !Christening.oneOfMany(first); // no Tiger
      return given && !Signs.isOrdinary(first) && !THE.matcher(at.before).matches() || !make && (unknown || Christening.does(at.after) && NET.file(first, WordNet.Kind.NOUN).filter(f -> !NOBODY.contains(f)).isPresent())
          || somebody && Christening.does(at.after);
    }
    boolean withAnother = at.after.matches("\\s+and\\s+\\p{Lu}\\p{Ll}.*") && (unknown || plainly);
    return withAnother || (unknown || plainly) && Christening.does(at.after) || !Christening.grows(first, at.after) && (given && Christening.deed(at.after)
        || Christening.oneOfMany(first) && Christening.byDeed(first, "", at.after));
  }

  /** Two words that together are the name of a kind: a Great Dane, a Golden Delicious. */
  private static boolean kind(String whole) {
    return whole.contains(" ") && NET.file(whole.toLowerCase(Locale.ROOT), WordNet.Kind.NOUN).filter(KINDS::contains).isPresent();
  }

  /** What opens a sentence before a name: "Behind Marta", "Poor Tom". */
  private static boolean leads(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return English.isFunctionWord(lower) || !Signs.isFirstName(lower) && !unknown(lower)
        && (!NET.knows(lower, WordNet.Kind.NOUN) || NET.uses(lower, WordNet.Kind.ADJECTIVE) > NET.uses(lower, WordNet.Kind.NOUN));
  }

  /** A title or what somebody is, before the name. */
  private static boolean ranks(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Lexicon.TURNS.has("title", lower) || Signs.isKin(lower) || !Signs.isFirstName(lower) && Christening.mayBePerson(lower);
  }

  private static boolean isUnknown(String word) {
    return word.length() > 2 && word.matches("\\p{L}+") && unknown(word) && !compound(word);
  }

  /** Made of two nouns: floodwater. */
  private static boolean compound(String word) {
    return IntStream.rangeClosed(PART, word.length() - PART)
        .anyMatch(i -> NET.knows(word.substring(0, i), WordNet.Kind.NOUN) && NET.knows(word.substring(i), WordNet.Kind.NOUN));
  }

  private static boolean unknown(String word) {
    return !NET.knows(word, WordNet.Kind.NOUN) && !NET.knows(NET.lemma(word, WordNet.Kind.NOUN), WordNet.Kind.NOUN)
        && !NET.knows(word, WordNet.Kind.ADJECTIVE) && !NET.knows(word, WordNet.Kind.ADVERB)
        && !NET.knows(NET.lemma(word, WordNet.Kind.VERB), WordNet.Kind.VERB);
  }
}
