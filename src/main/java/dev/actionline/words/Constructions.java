package dev.actionline.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns of phrase by which a word is known for a noun or for a verb: lists, pairs of limbs, appositions, deeds in a row. */
final class Constructions {
  /** The words of a noun phrase with its article, at most. */
  private static final int PHRASE = 5;

  private static final Pattern HELD_AFTER = Pattern.compile("[,;:(]|--+|\u2014|\\.\\.\\.");

  private static final Set<String> LIMBS = Kinds.of("limbs in pairs");

  private static final Set<String> NO_BASE = Kinds.of("no bare verb");

  private static final Set<String> WHERE = Kinds.of("where things are");

  private static final Set<String> COMES_BEHIND = Kinds.of("who comes behind");

  /** Kinds of things that are seen. */
  private static final Set<String> THINGS = Set.of("noun.artifact", "noun.animal", "noun.object", "noun.plant", "noun.body", "noun.food");

  private Constructions() {}

  /** "on her hands and knees", "with hands and feet": a pair of limbs, and nobody who knees. */
  static boolean limbPair(List<Word> tokens, int i) {
    return i > 2
        && tokens.get(i - 1).is("and")
        && LIMBS.contains(tokens.get(i).lower())
        && LIMBS.contains(tokens.get(i - 2).lower())
        && !ClosedClass.tags(tokens.get(i - 3).lower()).isEmpty();
  }

  /** "with clubs and chains": one more of the same. */
  static boolean twin(List<Word> tokens, int i) {
    return limbPair(tokens, i) || i > 2
        && tokens.get(i - 1).is("and", "or")
        && tokens.get(i - 2).lower().endsWith("s")
        && (ClosedClass.tags(tokens.get(i - 3).lower()).contains(Tag.PREPOSITION)
            || tokens.get(i - 3).is("all"))
        && Neighbours.endsHere(tokens, i);
  }

  /** "ropes, boots, a cooler": one of a list. */
  static boolean listed(List<Word> tokens, int i) {
    return i > 2
        && i + 2 < tokens.size()
        && tokens.get(i - 1).is(",")
        && tokens.get(i - 2).lower().endsWith("s")
        && tokens.get(i + 1).is(",")
        && tokens.get(i + 2).is("a", "an", "the");
  }

  /** "Hands up.", ", arms over his face": where a limb is held, and no handing or arming. */
  static boolean limbHeld(List<Word> tokens, int i) {
    boolean begins = i == 0 || HELD_AFTER.matcher(tokens.get(i - 1).text()).matches();
    if (begins && i > 0 && worn(tokens, i)) {
      return true;
    }
    if (!begins || !LIMBS.contains(tokens.get(i).lower()) || i + 1 >= tokens.size()) {
      return false;
    }
    boolean held =
        tokens.get(i + 1).is("up", "out", "wide", "high", "raised", "above", "behind", "akimbo", "apart")
            && !(i + 2 < tokens.size() && tokens.get(i + 2).is("the", "a", "an", "him", "them"));
    boolean own =
        i + 2 < tokens.size()
            && tokens.get(i + 1).is("over", "on", "round", "around", "behind", "above", "at", "to", "in", "under")
            && tokens.get(i + 2).is("his", "her", "their", "its");
    return held || own;
  }

  /** ", sleeves up, ": as one wears it, between commas. */
  private static boolean worn(List<Word> tokens, int i) {
    String word = tokens.get(i).lower();
    Word before = i > 1 ? tokens.get(i - 2) : tokens.get(0);
    boolean of = before.tag() == Tag.NAME || before.inCapitals() || before.is(")");
    boolean so = i + 2 < tokens.size() && tokens.get(i + 1).lower().endsWith("ed") && tokens.get(i + 2).is(","); // wrists cuffed,
    return of && so && rathersNoun(word) || of && i + 2 < tokens.size() && tokens.get(i + 1).is("on", "off", "up", "down", "out", "open", "shut", "askew") && tokens.get(i + 2).is(",")
        && rathersNoun(word);
  }

  /** "Tears well in her eyes": a plural and its verb, and nobody who tears a well. */
  static boolean severalAct(List<Word> tokens) {
    String word = tokens.get(0).lower();
    return tokens.size() > 2
        && rathersNoun(word)
        && Neighbours.nextMayBeBase(tokens, 0)
        && !NO_BASE.contains(tokens.get(1).lower())
        && ClosedClass.tags(tokens.get(2).lower()).contains(Tag.PREPOSITION);
  }

  /** "Emergency strips pulse red": what two nouns name does it, and shows a colour by it. */
  static boolean severalGlow(List<Word> tokens, int i) {
    return i > 0 && i + 2 < tokens.size() && Neighbours.nextMayBeBase(tokens, i) && !NO_BASE.contains(tokens.get(i + 1).lower())
        && WordNet.get().isA(tokens.get(i + 2).lower(), WordNet.Kind.NOUN, 1, "color");
  }

  /** "Torches.", "Rows of desks": a thing that is there, more likely than what somebody does. */
  static boolean standsAlone(List<Word> tokens) {
    boolean of = tokens.size() > 2 && tokens.get(1).is("of") || tokens.size() == 3 && WHERE.contains(tokens.get(1).lower());
    if (tokens.size() > 2 && !of || tokens.size() == 2 && tokens.get(1).text().matches("\\w.*")) {
      return false;
    }
    WordNet net = WordNet.get();
    String word = tokens.get(0).lower();
    int deeds = net.uses(net.lemma(word, WordNet.Kind.VERB), WordNet.Kind.VERB);
    String noun = net.lemma(word, WordNet.Kind.NOUN);
    return net.uses(noun, WordNet.Kind.NOUN) > 2 * deeds || deeds == 0 && net.files(noun, WordNet.Kind.NOUN).stream().anyMatch(THINGS::contains);
  }

  /** "Behind him come soldiers": a place, then what several do, then who. */
  static boolean behindPlace(Agreement clause, List<Word> tokens, int i) {
    boolean several = i + 1 < tokens.size() && ClosedClass.tags(tokens.get(i + 1).lower()).isEmpty() && tokens.get(i + 1).lower().endsWith("s");
    return several && clause.adjunct() && clause.subject() == 0 && !clause.finite() && !clause.open() && COMES_BEHIND.contains(tokens.get(i).lower());
  }

  /** "drives her back along": whom, and which way. */
  static boolean backAndOn(List<Word> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).is("back", "down", "up", "out", "in", "off", "away", "over", "along")
        && tokens
            .get(i + 2)
            .is("along", "by", "into", "to", "toward", "towards", "onto", "across", "through", "down", "up",
                "out", "against", "behind");
  }

  /** "Three BOYS tumble": a name that is a noun for several. */
  static boolean severalNamed(Word name) {
    WordNet net = WordNet.get();
    String one = net.lemma(name.lower(), WordNet.Kind.NOUN);
    if (name.inCapitals() && name.lower().matches("\\w{2,}men")) {
      return true;
    }
    return !one.equals(name.lower())
        && net.file(one, WordNet.Kind.NOUN).filter(f -> f.matches("noun.(person|animal)")).isPresent();
  }

  /** ", knights collapse, ": several, and what they do. */
  static boolean severalThenDeed(List<Word> tokens, int i) {
    return i > 1 && i < tokens.size() && ClosedClass.tags(tokens.get(i).lower()).isEmpty() && tokens.get(i - 2).is(",", "and") && Neighbours.endsHere(tokens, i) && Neighbours.nextMayBeBase(tokens, i - 1) && rathersNoun(tokens.get(i - 1).lower());
  }

  /** ", and olives rain on the nets": several, and what they do, where a deed of somebody else stood before. */
  static boolean severalDo(List<Word> tokens, int i) {
    boolean begins = i > 1 && i + 2 < tokens.size() && (tokens.get(i - 1).is("and") && tokens.get(i - 2).is(",") || tokens.get(i - 1).is("as", "while", "when", "until"));
    return begins && ClosedClass.tags(tokens.get(i).lower()).isEmpty() && tokens.get(i).lower().endsWith("s") && ClosedClass.tags(tokens.get(i + 1).lower()).isEmpty()
        && Neighbours.nextMayBeBase(tokens, i) && (Neighbours.beforeMore(tokens, i + 1) || Neighbours.beforeWay(tokens, i + 1)) && rathersNoun(tokens.get(i).lower());
  }

  /** More often a thing than how one is: a plane. */
  static boolean rathersThing(String word) {
    return WordNet.get().uses(word, WordNet.Kind.NOUN) > WordNet.get().uses(word, WordNet.Kind.ADJECTIVE);
  }

  /** "Trailing smoke, the plane lands": a participle opens the sentence, and behind its comma one begins who does more. */
  static boolean afterParticiple(List<Word> tokens, int i) {
    int comma = i - 1;
    while (comma > 0 && !tokens.get(comma).is(",")) {
      comma--;
    }
    return comma > 0 && i - comma <= PHRASE && tokens.get(0).lower().endsWith("ing") && tokens.get(comma + 1).is("the", "a", "an", "his", "her", "its", "their");
  }

  /** "As the dragoons brawl": a subordinate clause, and no comparison. */
  static boolean afterAs(List<Word> tokens, int i) {
    return i > 2 && (tokens.get(i - 2).is("as", "until", "before", "after") || tokens.get(i - 3).is("as", "until", "before", "after") && tokens.get(i - 2).is("the", "his", "her", "their"));
  }

  /** "The bride and groom": two people, and no deed. */
  static boolean people(List<Word> tokens, int i) {
    return i > 1 && tokens.get(i - 1).is("and") && isPerson(tokens.get(i - 2)) && isPerson(tokens.get(i)) && !Neighbours.beforeArticle(tokens, i);
  }

  private static boolean isPerson(Word word) {
    return WordNet.get().file(word.lower(), WordNet.Kind.NOUN).filter("noun.person"::equals).isPresent();
  }

  private static boolean rathersNoun(String word) {
    WordNet net = WordNet.get();
    return !net.knows(net.lemma(word, WordNet.Kind.VERB), WordNet.Kind.VERB)
        || net.uses(net.lemma(word, WordNet.Kind.NOUN), WordNet.Kind.NOUN) > net.uses(net.lemma(word, WordNet.Kind.VERB), WordNet.Kind.VERB);
  }

  /** "A mule, BESSIE, clanks": the comma closes what a name between commas opened. */
  static boolean closesApposition(List<Word> tokens, int i) {
    if (i < 3 || !tokens.get(i - 1).is(",")) {
      return false;
    }
    int open = i - 2;
    while (open > 0 && i - open < 12 && Character.isLetter(tokens.get(open).text().charAt(0))) {
      open--;
    }
    boolean described = open == i - 3 && tokens.get(i - 2).lower().endsWith("ed");
    if (described && tokens.get(open).is(",")) {
      return true;
    }
    boolean named =
        tokens.get(i - 2).tag() == Tag.NAME
            || tokens.get(open + 1).is("a", "an", "the", "his", "her", "its", "their", "in", "with", "no", "all", "one", "both", "still", "having")
            || i - open == 5 && tokens.get(open + 2).is("and", "but")
            || tokens.get(open + 1).lower().matches(".+(?:ed|ing)");
    // headphones on, sleeves up
    boolean worn = open == i - 4 && tokens.get(i - 2).is("on", "off", "up", "down", "out", "open", "shut", "askew", "ajar", "high", "low", "raised", "loose");
    return open > 0 && open < i - 2 && (named || worn) && tokens.get(open).is(",");
  }

  /** "Mara, whom they hate, runs": the comma closes a relative clause behind the subject that begins the sentence. */
  static boolean closesRelative(List<Word> tokens, int i) {
    if (i < 4 || !tokens.get(i - 1).is(",")) {
      return false;
    }
    int open = i - 2;
    while (open > 0 && i - open < 10 && Character.isLetter(tokens.get(open).text().charAt(0))) {
      open--;
    }
    return open > 0 && tokens.get(open).is(",") && tokens.get(open + 1).is("whom", "which", "who");
  }

  /** "Buttons the jacket.", "crackles, whines and quits": what is done, and no things. */
  static boolean deedFirst(List<Word> tokens, int i) {
    boolean begins =
        i == 0 && tokens.size() > 2 && ClosedClass.tags(tokens.get(1).lower()).contains(Tag.DETERMINER) && !tokens.get(1).is("all", "both");
    boolean three =
        i > 0
            && i + 4 < tokens.size()
            && tokens.get(i + 1).is(",")
            && tokens.get(i + 3).is("and")
            && acts(tokens.get(i))
            && acts(tokens.get(i + 2))
            && acts(tokens.get(i + 4))
            && (rather(tokens.get(i + 2)) || rather(tokens.get(i + 4)));
    return begins && acts(tokens.get(0)) || three;
  }

  /** "Church bells ring": what two nouns name does it. */
  static boolean compoundActs(List<Word> tokens, int i) {
    if (i != 1 || tokens.get(0).tag() == Tag.NAME || !ClosedClass.tags(tokens.get(0).lower()).isEmpty() || !Neighbours.nextMayBeBase(tokens, i)) {
      return false;
    }
    WordNet net = WordNet.get();
    String noun = net.lemma(tokens.get(1).lower(), WordNet.Kind.NOUN);
    return !NO_BASE.contains(tokens.get(2).lower()) && net.knows(tokens.get(0).lower() + " " + noun, WordNet.Kind.NOUN);
  }

  /** "Otto half rises": behind who does it, and before what he does. */
  static boolean halfDone(Agreement clause, List<Word> tokens, int i) {
    boolean subject = !clause.finite() && (clause.last() == Tag.NAME || clause.last() == Tag.PRONOUN || clause.last() == Tag.NOUN);
    return subject && i + 1 < tokens.size() && acts(tokens.get(i + 1));
  }

  /** "Behind her trails OTTO": the place, what is done there, and then who does it. */
  static boolean nameActs(List<Word> tokens, int i) {
    return i == 1 && i + 2 < tokens.size() && acts(tokens.get(i + 1)) && tokens.get(i + 2).tag() == Tag.NAME;
  }

  private static boolean acts(Word word) {
    String lemma = WordNet.get().lemma(word.lower(), WordNet.Kind.VERB);
    return word.lower().endsWith("s") && !lemma.equals(word.lower()) && WordNet.get().knows(lemma, WordNet.Kind.VERB);
  }

  private static boolean rather(Word word) {
    WordNet net = WordNet.get();
    return net.uses(net.lemma(word.lower(), WordNet.Kind.VERB), WordNet.Kind.VERB)
        > net.uses(net.lemma(word.lower(), WordNet.Kind.NOUN), WordNet.Kind.NOUN);
  }

  /** "The barking stops.": what is heard or done stops, and there are no barking stops. */
  static boolean gerundActs(List<Word> tokens, int i) {
    return i == 2 && tokens.get(1).lower().endsWith("ing") && tokens.get(0).is("the", "his", "her", "its", "their") && rather(tokens.get(2))
        && (Neighbours.endsHere(tokens, i) || Neighbours.beforeMore(tokens, i));
  }

  /** "Into the current.": behind an article, with nothing to come, stands a noun if it can. */
  static boolean lastOfPhrase(List<Word> tokens, int i) {
    boolean article = i > 0 && tokens.get(i - 1).is("the", "a", "an", "his", "its", "their");
    WordNet net = WordNet.get();
    String word = tokens.get(i).lower();
    return article && i + 1 < tokens.size() && tokens.get(i + 1).is(".", ",", "!", ";")
        && net.uses(word, WordNet.Kind.NOUN) > net.uses(word, WordNet.Kind.ADJECTIVE);
  }

  /** "A scrap of cloth waves, sinks": one deed after the other. */
  static boolean deedsInRow(List<Word> tokens, int i) {
    return i + 3 < tokens.size() && tokens.get(i + 1).is(",") && acts(tokens.get(i)) && acts(tokens.get(i + 2)) && rather(tokens.get(i + 2));
  }

  /** "Petrol tins", "church bells": two nouns of one name, for hardly anybody tins. */
  static boolean pairNames(List<Word> tokens, int i) {
    WordNet net = WordNet.get();
    boolean begun = i > 1 && tokens.get(i - 2).is("the", "a", "an", "his", "her", "its", "their", "this", "that", "another");
    return !begun
        && net.uses(net.lemma(tokens.get(i).lower(), WordNet.Kind.VERB), WordNet.Kind.VERB) == 0
        && net.uses(net.lemma(tokens.get(i).lower(), WordNet.Kind.NOUN), WordNet.Kind.NOUN) > 3;
  }
}
