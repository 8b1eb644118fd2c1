package dev.actionline.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words around a word say about it, before they are tagged themselves. */
final class Neighbours {
  static final Set<String> ONE = Kinds.of("begins one");
  static final Set<String> SEVERAL = Kinds.of("several");
  static final Set<String> OBJECTS = Kinds.of("objects only");
  static final Set<String> BARE_AFTER = Kinds.of("bare verb behind");

  private static final Set<String> WANTS_INFINITIVE = Kinds.of("wants infinitive");
  private static final Set<String> GOES_ON = Kinds.of("goes on");

  private static final Pattern END = Pattern.compile("[.,;!?)]|--+|\u2014|\\.\\.\\.|and|but|then|as");

  private static final Pattern LIKE_BASE = Pattern.compile("be|have|do|not|\\w+ly");

  private Neighbours() {}

  /** What follows a verb, and hardly a noun. */
  static double beforeDeed(List<Word> tokens, int i) {
    return beforeObject(tokens, i) + beforeAdverb(tokens, i);
  }

  /** A noun is hardly followed by "it" or "him": a verb is. */
  private static double beforeObject(List<Word> tokens, int i) {
    boolean object =
        i + 1 < tokens.size()
            && tokens
                .get(i + 1)
                .is("it", "him", "them", "himself", "herself", "itself", "themselves", "me", "us");
    boolean owned = i + 1 < tokens.size() && tokens.get(i + 1).is("her", "his", "their", "its");
    return object ? 3 : owned ? 2.2 : 0;
  }

  /** Nor by "again" or "away". */
  private static double beforeAdverb(List<Word> tokens, int i) {
    boolean adverb =
        i + 1 < tokens.size()
            && tokens
                .get(i + 1)
                .is("again", "away", "back", "forward", "aside", "slowly", "together", "apart")
            && !(i > 0 && tokens.get(i - 1).is("back", "the"));
    boolean particle =
        i + 2 < tokens.size()
            && tokens.get(i + 1).is("in", "out", "up", "down", "off", "over", "past", "by")
            && tokens.get(i + 2).text().matches("[.,;!?]|--+|\u2014|and|then");
    return adverb || particle ? 1.5 : 0;
  }

  /** "begins to", "tries to": a verb follows. */
  static boolean wantsInfinitive(List<Word> tokens, int i) {
    if (i == 0) {
      return false;
    }
    String lemma = WordNet.get().lemma(tokens.get(i - 1).lower(), WordNet.Kind.VERB);
    return WANTS_INFINITIVE.contains(lemma);
  }

  private static final Set<String> COMPARED = Kinds.of("comparatives");

  /** Told as an adjective, and first of all a person as a noun: a general, a private, a drunk. */
  static boolean somebody(String adjective) {
    return WordNet.get().file(adjective, WordNet.Kind.NOUN).filter("noun.person"::equals).isPresent();
  }

  /** "The tallest", "the younger": one of several, told by how he compares. */
  static boolean comparative(String adjective) {
    return adjective.length() > 4 && adjective.endsWith("est")
        || COMPARED.contains(adjective)
        || numbered(adjective);
  }

  /** "The third stops and aims": one of a row; "the third stops" are hardly several. */
  static boolean numbered(String adjective) {
    return adjective.matches("second|third|fourth|fifth|sixth");
  }

  /** Before "'s", whose something is: somebody's pager. */
  static final String ANYBODY = "other|another|else|one|body|(?:some|any|every|no)(?:body|one)";

  /** "tumble onto": a word that tells whereto follows. */
  static boolean beforeWay(List<Word> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).is(
            "onto", "into", "toward", "towards", "across", "through", "past", "out", "down", "up", "along");
  }

  /** "stops moving", "comes running": a verb that takes a participle. */
  static boolean goesOn(List<Word> tokens, int i) {
    return GOES_ON.contains(WordNet.get().lemma(tokens.get(i).lower(), WordNet.Kind.VERB));
  }

  /** "wires trailing": a noun with its participle, not one more verb. */
  static boolean participleFollows(List<Word> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).lower().endsWith("ing");
  }

  static boolean nextIsParticipleOrAdjective(List<Word> tokens, int i) {
    String next = tokens.get(i + 1).lower();
    WordNet net = WordNet.get();
    return next.endsWith("ing")
        || !net.knows(net.lemma(next, WordNet.Kind.NOUN), WordNet.Kind.NOUN)
            && (next.endsWith("ed") || net.knows(next, WordNet.Kind.ADJECTIVE));
  }

  /** A noun phrase begins behind. */
  static boolean beforePhrase(List<Word> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Word next = tokens.get(i + 1);
    Set<Tag> tags = ClosedClass.tags(next.lower());
    return next.tag() == Tag.NAME
        || tags.contains(Tag.DETERMINER)
        || tags.contains(Tag.POSSESSIVE)
        || tags.contains(Tag.PRONOUN) && !next.is("there", "i");
  }

  /** "both dive for it": a bare verb follows, and then no noun. */
  static boolean beforeVerb(List<Word> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(i + 1).lower();
    WordNet net = WordNet.get();
    return !next.endsWith("s")
        && ClosedClass.tags(next).isEmpty()
        && net.uses(next, WordNet.Kind.VERB) > 0
        && beforeMore(tokens, i + 1);
  }

  /** A preposition or determiner follows, as after a verb. */
  static boolean beforeMore(List<Word> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Set<Tag> tags = ClosedClass.tags(tokens.get(i + 1).lower());
    return !tokens.get(i + 1).is("of")
        && (tags.contains(Tag.PREPOSITION) || tags.contains(Tag.DETERMINER));
  }

  /** An article or an owner follows, as before an object. */
  static boolean beforeArticle(List<Word> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).is("the", "a", "an", "his", "her", "its", "their", "both");
  }

  static boolean beforeClause(List<Word> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).is("as", "before", "until", "while", "when", "after");
  }

  static boolean endsHere(List<Word> tokens, int i) {
    return i + 1 >= tokens.size()
        || END.matcher(tokens.get(i + 1).text()).matches();
  }

  static boolean nextMayBeBase(List<Word> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(i + 1).lower();
    WordNet net = WordNet.get();
    return net.knows(next, WordNet.Kind.VERB) && net.lemma(next, WordNet.Kind.VERB).equals(next)
        || LIKE_BASE.matcher(next).matches();
  }

  static boolean nextIsOnlyVerb(List<Word> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(i + 1).lower();
    WordNet net = WordNet.get();
    boolean after =
        i + 2 < tokens.size()
            && !ClosedClass.tags(tokens.get(i + 2).lower()).isEmpty()
            && ClosedClass.tags(next).isEmpty();
    double verb = net.uses(next, WordNet.Kind.VERB);
    return net.knows(next, WordNet.Kind.VERB)
        && (after || verb > 4 * net.uses(next, WordNet.Kind.NOUN))
        && tokens.get(i + 1).tag() != Tag.NAME
        && nextMayBeBase(tokens, i);
  }

  static boolean nextIsNominal(List<Word> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Word next = tokens.get(i + 1);
    Set<Tag> closed = ClosedClass.tags(next.lower());
    if (next.tag() == Tag.NAME) {
      return false;
    }
    return closed.isEmpty()
        ? next.text().codePoints().anyMatch(Character::isLetterOrDigit)
        : closed.contains(Tag.NUMBER)
            || closed.contains(Tag.ADJECTIVE)
            || next.is("back", "right", "left", "half")
            || next.is("long", "high", "low", "hard", "straight") && plain(tokens, i + 2); // her long hair, but not: held her long enough
  }

  private static boolean plain(List<Word> tokens, int i) {
    return i < tokens.size() && ClosedClass.tags(tokens.get(i).lower()).isEmpty() && Character.isLetter(tokens.get(i).text().codePointAt(0));
  }
}
