package dev.actionline.breakdown;

import dev.actionline.words.English;
import dev.actionline.words.Idioms;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in capitals that mean things, and are somebody by what he does: MARGUERITE kneads dough, THE
 * COUNT waltzes her. A thing that is one of many has an article; a name has none.
 */
final class Christening {
  /** What is told bare though nobody is called so: it rains, it burns, it sounds. */
  private static final Set<String> BARE = Set.of("noun.phenomenon", "noun.event", "noun.artifact", "noun.body", "noun.communication", "noun.act", "noun.process", "noun.state");

  /** What one cannot point a camera at. */
  private static final Set<String> UNSEEN = Set.of("noun.quantity", "noun.communication", "noun.cognition", "noun.attribute", "noun.relation", "noun.act", "noun.state", "noun.time");

  private static final Set<String> COUNTED = Set.of("noun.plant", "noun.animal", "noun.object", "noun.artifact", "noun.person", "noun.location", "noun.shape");
  private static final Pattern MAY_DO = Pattern.compile("\\s+(?:\\p{Ll}+ly\\s+)?\\p{Ll}+s\\b");
  private static final Pattern DETERMINED =
      Pattern.compile("(?i)(?:.*\\s)?(?:the|an?|this|that|his|her|their|\\p{L}+['\u2019]s)\\s(?:\\p{Lu}+\\s)*");
  private static final Pattern LOOSE = Pattern.compile(".*(?:[,;:.\u2014-]|\\b(?:and|as|while|when|then|before|after))\\s+");

  private static final Pattern BY_THE_WAY = Pattern.compile(",\\s+(\\p{Ll}+ing)\\s*,");
  private static final Pattern LOOKS = Pattern.compile("((?:,\\s+[\\p{Ll}\\s'\u2019-]{3,40}){1,3}),(?=\\s+\\p{Ll}+s\\b)");

  private Christening() {}

  /**
   * @param word the last of the capitals, lower case
   * @param before what stands before them in the sentence
   * @param after what stands behind
   */
  static boolean byDeed(String word, String before, String told) {
    if (bare(before) && !word.endsWith("s") && Agency.isAlive(beside(told))) {
      return true;
    }
    String after = behindLooks(told);
    return deed(after) && (DETERMINED.matcher(before).matches()
        ? mayBePerson(word)
        : bare(before) && !word.endsWith("s") && !Nouns.is("gas", word) && !Nouns.is("liquid", word)
            && (WordNet.get().file(word, WordNet.Kind.NOUN).filter(f -> !BARE.contains(f)).isPresent() || onlyDescribes(word)));
  }

  /** What somebody does by the way, right behind his name: MACE, limping, and his brother. */
  private static String beside(String after) {
    Matcher doing = BY_THE_WAY.matcher(after);
    return doing.lookingAt() ? WordNet.get().lemma(doing.group(1), WordNet.Kind.VERB) : "";
  }

  /** What stands behind his looks: CASSIA, broken nose, cropped hair, shields her eyes. */
  private static String behindLooks(String after) {
    Matcher looks = LOOKS.matcher(after);
    boolean body = looks.lookingAt() && English.words(looks.group(1)).stream().anyMatch(w -> Nouns.in("body", w.lower()) || Nouns.is("garment", w.lower()));
    return body ? after.substring(looks.end(1) + 1) : after;
  }

  /** LUCKY, RUSTY: what a name says of somebody. */
  private static boolean onlyDescribes(String word) {
    return WordNet.get().knows(word, WordNet.Kind.ADJECTIVE) && !WordNet.get().knows(word, WordNet.Kind.NOUN);
  }

  /** Ivy climbs the wall, and is nobody. */
  static boolean grows(String word, String after) {
    return Nouns.is("plant", word) && doing(after).stream().findFirst().filter(v -> Lexicon.TURNS.has("done-by-plants", WordNet.get().lemma(v.lower(), WordNet.Kind.VERB))).isPresent();
  }

  /** Whether what stands behind a word is done by people: he climbs, he gives her something, he ties a rope. */
  static boolean deed(String after) {
    List<Word> words = doing(after);
    if (words.isEmpty()) {
      return false;
    }
    String verb = WordNet.get().lemma(words.get(0).lower(), WordNet.Kind.VERB);
    boolean worked = Classes.of(verb, "") == ActionClass.OTHER && words.size() > 2 && words.get(1).tag() == Tag.DETERMINER && Nouns.is("handy", words.get(2).lower()); // sharpens a sword
    return worked || Agency.isAlive(verb) || words.size() > 1 && (words.get(1).tag() == Tag.POSSESSIVE || Agency.handles(verb) && begins(words.get(1)));
  }

  /** A beast that is seldom seen, without an article and doing something, is somebody of that name. */
  static boolean byBareName(String beast, String before, String after) {
    List<Word> words = doing(after);
    boolean handwork = words.size() > 1 && begins(words.get(1)) && Agency.needsHands(WordNet.get().lemma(words.get(0).lower(), WordNet.Kind.VERB));
    return bare(before) && (handwork || !Nouns.in("beast", beast) && !words.isEmpty());
  }

  private static boolean bare(String before) {
    List<Word> words = English.words(before.strip());
    return before.isEmpty() || LOOSE.matcher(before).matches() || Idioms.at(words, 0) == words.size(); // elbow by elbow
  }

  /** "The count raises his glass": what is no thing to be seen, but somebody in a further sense, is he where he does what only people do. */
  static boolean whoDoes(RawClause clause, Reference told) {
    boolean may = !told.cast() && !told.isNobody() && clause.form == RawClause.Form.FINITE && !clause.passive && clause.subject.joined().isEmpty() && clause.subject.of().isEmpty()
        && Lexicon.TURNS.has("one-of-many-before", clause.subject.determiner()) && told.noun().indexOf(' ') < 0
        && WordNet.get().file(told.noun(), WordNet.Kind.NOUN).filter(UNSEEN::contains).isPresent() && !Nouns.in("body", told.noun()) && !Nouns.in("group", told.noun());
    return may && mayBePerson(told.noun()) && (Agency.isAlive(clause.lemma) || Agency.handles(clause.lemma) && !clause.objects.isEmpty());
  }

  /** Whether some sense of a noun is a person: a count, a page. */
  static boolean mayBePerson(String noun) {
    WordNet net = WordNet.get();
    return net.isA(noun, WordNet.Kind.NOUN, net.files(noun, WordNet.Kind.NOUN).size(), "person");
  }

  /** A noun that has an article unless it is a name: a rowan, a pearl; no dust, no panic. */
  static boolean oneOfMany(String noun) {
    return WordNet.get().file(noun, WordNet.Kind.NOUN).filter(COUNTED::contains).isPresent();
  }

  /** Whether what stands behind a word tells what he does. */
  static boolean does(String after) {
    return !doing(after).isEmpty();
  }

  /** The verb behind a word, and what follows it; nothing when no verb stands there. */
  private static List<Word> doing(String after) {
    if (!MAY_DO.matcher(after).lookingAt()) {
      return List.of();
    }
    List<Word> words = English.get().tag(English.words("He" + after));
    int verb = words.size() > 2 && words.get(1).tag() == Tag.ADVERB ? 2 : 1;
    return words.size() > verb && words.get(verb).tag() == Tag.VERB_S ? words.subList(verb, words.size()) : List.of();
  }

  /** An object follows: "a sword", "him", ANNA. */
  private static boolean begins(Word next) {
    return next.tag() == Tag.DETERMINER || next.tag() == Tag.POSSESSIVE || next.tag() == Tag.PRONOUN || next.tag() == Tag.NAME || next.inCapitals();
  }
}
