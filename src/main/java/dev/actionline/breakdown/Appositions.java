package dev.actionline.breakdown;

import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands beside a name in capitals and says who that is: "the winchman, BERG, sees", "MOSS, an old badger". */
final class Appositions {
  private static final String ARTICLE = "(?:an?|the|his|her|its|their)";

  private static final Pattern AFTER =
      Pattern.compile("^(?:,|\\s*--|\\s*\u2014)\\s+" + ARTICLE + "\\s+([\\p{Ll}'\u2019 -]+)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?:^|[,.;\u2014-]\\s*|\\b(?:and|by|at|to|of|with|them|him|it|us) )" + ARTICLE
              + "\\s+([\\p{L}'\u2019 -]+?)(?:,|:|\\s*--|\\s*\u2014)\\s*(" + ARTICLE + "\\s+(?:\\p{Ll}+\\s+|[\\p{Ll} -]+ (?:named|called|nicknamed|known as)\\s+)?)?$");

  private static final Pattern NAMED = Pattern.compile("^(?:\\s+of\\s+\\p{Ll}+)?,\\s+\\p{Lu}[\\p{Lu}'\u2019-]+(?:\\s+\\p{Lu}[\\p{Lu}'\u2019-]+)?\\s*[(,]");

  private static final Pattern CALLED = Pattern.compile("^,?\\s+(?:named|called|nicknamed|known as)\\s+\\p{Lu}{2,}");

  /** "Straddling the patient, DR. KO": another than whose name follows. */
  private static final Pattern DONE_TO = Pattern.compile("\\b\\p{L}\\p{Ll}+ing\\s+" + ARTICLE + "\\s+[\\p{Ll} -]+,\\s*$");

  private Appositions() {}

  /** A person or an animal stands beside the name. */
  static boolean somebody(String sentence, Matcher name) {
    return before(sentence, name).filter(Appositions::being).isPresent()
        || after(sentence, name).filter(Appositions::being).isPresent();
  }

  /** "The BEST MAN, ROB (30), taps": what he is stands before his name, in capitals too. */
  static boolean names(String sentence, Matcher run) {
    boolean called = CALLED.matcher(sentence.substring(run.end(1))).find();
    return Nouns.is("person", English.head(run.group(1).toLowerCase(Locale.ROOT)))
        && (called || NAMED.matcher(sentence.substring(run.end(1))).find())
        && (run.group(1).startsWith("A ") || Shape.fits(sentence.substring(0, run.start(1)), "(?i)(?:.*\\s)?" + ARTICLE + "\\s+"));
  }

  /** "The blonde, VERA, lies": the noun of somebody who was told of before. */
  static Optional<String> toldBefore(String sentence, Matcher name) {
    Matcher m = BEFORE.matcher(sentence.substring(0, name.start(1)));
    boolean the = Shape.fits(sentence.substring(0, name.start(1)), "(?i)(?:.*\\s)?the\\s+\\p{L}+,\\s*") && m.find();
    return the && !doneTo(sentence, name) ? before(sentence, name) : Optional.empty();
  }

  /** What stands before the name has something done to it, and by the one who bears it. */
  static boolean doneTo(String sentence, Matcher name) {
    return DONE_TO.matcher(sentence.substring(0, name.start(1))).find();
  }

  /** Whoever bears the name is what is told beside it. */
  static void of(String sentence, Matcher name, CastEntry entry) {
    Optional<String> noun = after(sentence, name).or(() -> before(sentence, name)).filter(Appositions::being);
    noun.filter(n -> entry.noun.isEmpty() || entry.noun.equalsIgnoreCase(entry.name))
        .ifPresent(n -> Signs.ofNoun(entry, n, false));
    noun.ifPresent(entry.aliases::add);
    // a cyborg may be he or she, a drone is it
    entry.introduced |=
        noun.filter(n -> !Nouns.in("machine", n) || WordNet.get().isA(n, WordNet.Kind.NOUN, 1, "person")).isPresent();
  }

  private static boolean being(String noun) {
    return Nouns.is("person", noun) || Nouns.is("animal", noun) || Nouns.in("machine", noun);
  }

  /** "MOSS, a hedgehog the size of a cushion". */
  private static Optional<String> after(String sentence, Matcher name) {
    Matcher m = AFTER.matcher(sentence.substring(name.end()));
    return m.find() ? head(m.group(1)) : Optional.empty();
  }

  /** "The winchman, BERG," "Its keeper, an old TOAD,". */
  private static Optional<String> before(String sentence, Matcher name) {
    boolean closed = !doneTo(sentence, name) && Shape.fits(sentence.substring(name.end()), "(?:\\s*\\([^)]*\\))?(?:,|\\s*--|\\s*\u2014).*");
    Matcher m = BEFORE.matcher(sentence.substring(0, name.start(1)));
    return closed && m.find() ? head(m.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** The noun that counts: the last before a word that begins another phrase. */
  private static Optional<String> head(String phrase) {
    String last = "";
    for (String word : phrase.trim().split("\\s+")) {
      boolean over = being(WordNet.get().lemma(last, WordNet.Kind.NOUN)) && !WordNet.get().knows(WordNet.get().lemma(word, WordNet.Kind.NOUN), WordNet.Kind.NOUN);
      if (English.isFunctionWord(word) || over) {
        break; // a spaniel older than she is
      }
      last = word;
    }
    return Optional.of(WordNet.get().lemma(last, WordNet.Kind.NOUN)).filter(n -> !n.isEmpty());
  }
}
