package dev.actionline.words;

import dev.actionline.words.WordNet.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which tags a word may bear at all, and how likely each is before its neighbours are looked at.
 */
final class Candidates {
  private static final Set<String> PLURAL_WITHOUT_S = Kinds.of("plural without s");
  private static final Set<String> ONE_OR_SEVERAL = Kinds.of("one or several");
  private static final Set<String> NO_PARTICIPLE = Kinds.of("no participle");
  private static final Set<String> NO_VERB = Kinds.of("no verb");
  private static final Set<String> PAST_AS_NOW = Kinds.of("past as now");

  private final WordNet net;
  private final Map<String, Map<Tag, Double>> known = new ConcurrentHashMap<>();

  Candidates(WordNet net) {
    this.net = net;
  }

  /** Tags with log priors, never empty. */
  Map<Tag, Double> of(Word token) {
    return known.computeIfAbsent(token.lower(), this::find);
  }

  private Map<Tag, Double> find(String word) {
    Map<Tag, Double> out = new EnumMap<>(Tag.class);
    if (!word.codePoints().anyMatch(Character::isLetterOrDigit) && !word.equals("&")) {
      out.put(word.equals("'") ? Tag.OWNER : Tag.PUNCTUATION, 0.0);
      return out;
    }
    if (word.equals("'s")) {
      out.put(Tag.OWNER, 0.0);
      out.put(Tag.AUXILIARY, 0.0);
      return out;
    }
    for (Tag tag : ClosedClass.tags(word)) {
      out.put(tag, 0.0);
    }
    if (!out.isEmpty() && !mayBeOpen(word)) {
      return out;
    }
    open(word, out);
    return out;
  }

  /** Closed words that lead a second life as nouns and verbs of action. */
  private static boolean mayBeOpen(String word) {
    return Set.of(
            "like",
            "down",
            "back",
            "right",
            "left",
            "fast",
            "hard",
            "high",
            "close",
            "still",
            "round",
            "second",
            "own",
            "straight",
            "low",
            "even",
            "far",
            "home",
            "inside",
            "outside",
            "will",
            "can",
            "might",
            "must",
            "slowly",
            "well",
            "first",
            "last",
            "long",
            "upstairs",
            "downstairs",
            "opposite")
        .contains(word);
  }

  /** So many times more often an adjective. */
  private static final int SELDOM = 15;

  private void open(String word, Map<Tag, Double> out) {
    if (Character.isDigit(word.charAt(0)) || word.charAt(0) == '.') {
      out.put(Tag.NUMBER, 0.0);
      if (word.matches("\\d.*(st|nd|rd|th)")) {
        out.put(Tag.ADJECTIVE, 0.0);
      }
      return;
    }
    String last = word.substring(word.lastIndexOf('-') + 1);
    if (word.matches("\\w+-(up|out|off|in|down|over)s")) {
      // push-ups, break-ins: what is done, however few dictionaries list it
      out.put(Tag.PLURAL, 0.0);
      return;
    }
    // a push-up is a word of its own, a steel-door a door
    boolean whole =
        net.knows(net.lemma(word, Kind.VERB), Kind.VERB)
            || net.knows(net.lemma(word, Kind.NOUN), Kind.NOUN);
    boolean hyphenated = word.indexOf('-') > 0 && !whole;
    double noun = nouns(word, hyphenated ? last : word, out);
    double verb = hyphenated ? 0 : verbs(word, out);
    adjectives(word, hyphenated, out);
    if (word.endsWith("ly") && word.length() > 4) {
      boolean describes = net.uses(word, Kind.ADJECTIVE) > net.uses(word, Kind.ADVERB); // elderly, friendly
      out.put(Tag.ADVERB, describes ? -1.5 : net.knows(word, Kind.ADVERB) || !net.knows(word, Kind.NOUN) ? 0.5 : 0.0);
    } else if (net.knows(word, Kind.ADVERB)) {
      out.putIfAbsent(Tag.ADVERB, -0.7);
    }
    weigh(noun, verb, out);
    if (out.containsKey(Tag.NOUN) && net.uses(word, Kind.ADJECTIVE) > SELDOM * (net.uses(word, Kind.NOUN) + 1)) {
      out.merge(Tag.NOUN, -0.6, Double::sum); // a thick cable: "the thick of it" is rare
    }
    if (verb == 0 && madeVerb(word, out)) {
      out.put(Tag.VERB_S, -1.8);
    }
    if (hyphenated && doneWith(word, last)) {
      out.putIfAbsent(Tag.VERB, -1.8); // they arm-wrestle, they ice-fish
    }
    if (out.isEmpty()) {
      unknown(word, out);
    }
  }

  /** "Knees him", "high-fives her": any thing's name makes a verb where only a verb may stand. */
  private static boolean madeVerb(String word, Map<Tag, Double> out) {
    return (out.containsKey(Tag.PLURAL) || word.indexOf('-') > 0)
        && word.matches("[a-z]{3}[a-z-]*[^su']s")
        && !PLURAL_WITHOUT_S.contains(word)
        && !out.containsKey(Tag.VERB_S);
  }

  /** A verb of a thing and what is done with it. */
  private boolean doneWith(String word, String last) {
    String first = word.substring(0, word.indexOf('-'));
    return word.length() == first.length() + 1 + last.length() && first.length() > 2 && net.knows(first, Kind.NOUN) && net.knows(last, Kind.VERB)
        && net.lemma(last, Kind.VERB).equals(last) && net.uses(last, Kind.VERB) > net.uses(last, Kind.NOUN);
  }

  private double nouns(String word, String head, Map<Tag, Double> out) {
    String lemma = net.lemma(head, Kind.NOUN);
    boolean known = net.knows(lemma, Kind.NOUN);
    if (!known) {
      return 0;
    }
    boolean otherWord = !head.endsWith("s") && net.knows(head, Kind.VERB) && net.uses(head, Kind.NOUN) > net.uses(lemma, Kind.NOUN); // a dive is no several divas
    boolean plural = !lemma.equals(head) && !otherWord || PLURAL_WITHOUT_S.contains(head);
    if (ONE_OR_SEVERAL.contains(head)) {
      out.put(Tag.NOUN, -0.2);
    }
    boolean gerund = head.endsWith("ing") && !net.lemma(head, Kind.VERB).equals(head);
    out.put(plural ? Tag.PLURAL : Tag.NOUN, gerund ? -0.5 : 0.0);
    if (!plural && head.matches("\\w{3,}[^su]s") && net.knows(head.substring(0, head.length() - 1), Kind.NOUN)) {
      out.put(Tag.PLURAL, 0.0);
    }
    return 1 + net.uses(lemma, Kind.NOUN);
  }

  private double verbs(String word, Map<Tag, Double> out) {
    String lemma = net.lemma(word, Kind.VERB);
    boolean undone =
        word.matches("(un|re)\\w{4,}")
            && !lemma.equals(word)
            && net.knows(lemma.replaceFirst("^(un|re)", ""), Kind.VERB);
    if (!net.knows(lemma, Kind.VERB) && !undone || lemma.equals("be") || lemma.equals("have")) {
      return 0;
    }
    if (lemma.equals(word)) {
      out.put(Tag.VERB, 0.0);
      if (PAST_AS_NOW.contains(word)) {
        out.put(Tag.PAST, -0.7);
      }
    } else if (NO_PARTICIPLE.contains(word) || NO_VERB.contains(word)) {
      return 0;
    } else if (word.endsWith("ing")) {
      out.put(Tag.ING, 0.0);
    } else if (word.endsWith("s") && !lemma.endsWith("s")
        || word.endsWith("es") && !word.equals(lemma)) {
      out.put(Tag.VERB_S, 0.0);
    } else {
      out.put(Tag.PAST, 0.0);
      if (net.knows(word, Kind.VERB)) {
        out.put(Tag.VERB, -1.0);
      }
    }
    return 1 + net.uses(lemma, Kind.VERB);
  }

  private void adjectives(String word, boolean hyphenated, Map<Tag, Double> out) {
    if (net.knows(word, Kind.ADJECTIVE) || hyphenated) {
      boolean thing = net.uses(word, Kind.NOUN) > 0 || net.file(word, Kind.NOUN).filter("noun.artifact"::equals).isPresent();
      boolean rare = !hyphenated && out.containsKey(Tag.NOUN) && net.uses(word, Kind.ADJECTIVE) == 0 && thing; // a locomotive
      out.put(Tag.ADJECTIVE, out.containsKey(Tag.PAST) || out.containsKey(Tag.ING) ? -0.7 : rare ? -1.5 : 0.0);
    } else if (word.matches(".+(er|est)")
            && net.knows(word.replaceFirst("i?e(r|st)$", ""), Kind.ADJECTIVE)
        || word.matches(".+(er|est)")
            && net.knows(word.replaceFirst("e(r|st)$", "e"), Kind.ADJECTIVE)
        || word.matches(".+(ier|iest)")
            && net.knows(word.replaceFirst("ie(r|st)$", "y"), Kind.ADJECTIVE)) {
      boolean somebody = net.uses(word, Kind.NOUN) > 0 && net.file(word, Kind.NOUN).filter("noun.person"::equals).isPresent(); // a stranger
      out.put(Tag.ADJECTIVE, somebody ? -1.5 : 0.0);
    }
  }

  /** What a tagged corpus says about a word that may be noun or verb. */
  private static void weigh(double noun, double verb, Map<Tag, Double> out) {
    if (noun == 0 || verb == 0) {
      return;
    }
    double share = (noun + 2) / (noun + verb + 4);
    out.computeIfPresent(Tag.NOUN, (t, p) -> p + 0.5 * Math.log(share));
    out.computeIfPresent(Tag.PLURAL, (t, p) -> p + 0.5 * Math.log(share));
    out.computeIfPresent(Tag.VERB, (t, p) -> p + 0.5 * Math.log(1 - share));
    out.computeIfPresent(Tag.VERB_S, (t, p) -> p + 0.5 * Math.log(1 - share));
  }

  /** Sweaty, smoky, goosebumpy: full of a thing, however few dictionaries list it. */
  private boolean fullOf(String word) {
    String stem = word.length() > 4 && word.endsWith("y") ? word.substring(0, word.length() - 1) : "";
    return stem.length() > 3 && (net.knows(stem, Kind.NOUN) || net.knows(stem + "e", Kind.NOUN) || net.knows(stem.substring(0, stem.length() - 1), Kind.NOUN) && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2));
  }

  private void unknown(String word, Map<Tag, Double> out) {
    if (word.matches("\\w{3,}men")) {
      out.put(Tag.PLURAL, 0.0); // torpedomen, which no dictionary has
      return;
    }
    boolean made = word.matches("\\w{3,}(less|ful|ish|able|ible|like|some)") || fullOf(word); // riderless, catlike
    out.put(Tag.NOUN, made ? -4 : -0.3);
    out.put(Tag.ADJECTIVE, made ? 0 : -1.2);
    if (word.endsWith("s") && !made) {
      out.put(Tag.PLURAL, -0.5);
      out.put(Tag.VERB_S, -1.0);
    } else if (word.endsWith("ing")) {
      out.put(Tag.ING, -0.5);
    } else if (word.endsWith("ed")) {
      out.put(Tag.PAST, -0.5);
    } else {
      out.put(Tag.VERB, -2.5);
    }
  }
}
