package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.breakdown.CastMember.Kind;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names, nouns and brackets tell of somebody: gender, age, kind, looks. */
final class Signs {
  /** From the twenties on: teens are told otherwise. */
  private static final Pattern OF_A_WOMAN = Pattern.compile("\\b" + Lexicon.TURNS.either("of-a-woman") + "\\b");
  private static final Pattern OF_A_MAN = Pattern.compile("\\b" + Lexicon.TURNS.either("of-a-man") + "\\b");
  private static final List<String> DECADES = Lexicon.TURNS.all("decade").stream().skip(1).toList();

  /** A decade of somebody's life, as it is spelt. */
  static final String DECADE = "(?:" + String.join("|", DECADES) + ")";

  private static final Pattern SPELT =
      Pattern.compile("^(?:in (?:his|her|their) )?(?:(early|mid|late)[ -])?(" + String.join("|", DECADES) + ")\\b");

  private static final Pattern AGE =
      Pattern.compile(
          "(?:(early|mid|late)[ -]*)?(\\d{1,3})(s|['\u2019]s|-?ish|ish)?(?:[- ]?years?[- ]old)?");

  private static final Pattern OWN = Pattern.compile("\\b(her|his) (?:\\p{L}+ly )?(\\p{L}+)");

  private Signs() {}

  static boolean isFirstName(String word) {
    return Lexicon.NAMES.has("female", word) || Lexicon.NAMES.has("male", word);
  }

  /** One of the family, before its name. */
  static boolean isKin(String word) {
    return Lexicon.TURNS.has("family-title", word);
  }

  /** A title or a first name with more behind it, which is a surname then, whatever it means: "Miss Lark". */
  static boolean isFullName(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
    String first = words[0].replace(".", "");
    boolean title = Lexicon.TURNS.has("title", first) || isKin(first);
    boolean given = isFirstName(first) && !isOrdinary(first);
    return words.length > 1 && (title || given) && Shape.fits(words[1], "[\\p{L}'\u2019.-]+") && !Shape.fits(words[1], "the|of|and|with|in");
  }

  /** A name that is also an everyday word: Rose, Hope, Hunter. */
  static boolean isOrdinary(String word) {
    WordNet net = WordNet.get();
    return net.uses(word, WordNet.Kind.NOUN) > 3
        || net.uses(word, WordNet.Kind.VERB) > 3
        || net.knows(word, WordNet.Kind.ADJECTIVE) && !isFirstName(word);
  }

  static void ofName(CastEntry entry, String[] words) {
    String whole = String.join(" ", words);
    if (Nouns.somebodysName(whole)) {
      ofNoun(entry, whole, false);
      return;
    }
    boolean full = isFullName(whole);
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean last = i == words.length - 1;
      String plain = word.replaceAll("[^\\p{L}-]", "");
      if (Lexicon.TURNS.has("title-of-hers", plain)) {
        entry.gender = Gender.FEMALE;
      } else if (Lexicon.TURNS.has("title-of-his", plain)) {
        entry.gender = Gender.MALE;
      } else if (entry.gender == Gender.UNKNOWN && isFirstName(plain)) {
        boolean female = Lexicon.NAMES.has("female", plain);
        boolean male = Lexicon.NAMES.has("male", plain);
        entry.gender = female && male ? Gender.UNKNOWN : female ? Gender.FEMALE : Gender.MALE;
      }
      boolean before = !last && (Nouns.is("animal", lemma(plain)) || Nouns.in("group", lemma(plain)));
      boolean surname = i > 0 && (full || nobodysWord(words[0]));
      if (!isFirstName(plain) && !before && !surname) {
        String noun = noun(plain);
        ofNoun(entry, noun, !noun.equals(plain) && Shape.fits(plain, ".+(?:s|men)"));
      }
    }
    if (words.length > 1 && words[words.length - 1].equals("voice")) {
      entry.noun = "voice"; // MAN'S VOICE is no man until he is seen
    }
  }

  /** In no dictionary: a first name of some country, and what stands behind it is a surname. */
  private static boolean nobodysWord(String word) {
    WordNet net = WordNet.get();
    return Shape.fits(word, "\\p{L}{3,}") && !English.isFunctionWord(word) && !net.knows(net.lemma(word, WordNet.Kind.VERB), WordNet.Kind.VERB)
        && !net.knows(word, WordNet.Kind.ADJECTIVE) && !net.knows(lemma(word), WordNet.Kind.NOUN) && !Nouns.is("person", word);
  }

  /** What a word names; of CARDPLAYERS, which no dictionary has, it is players. */
  private static String noun(String word) {
    WordNet net = WordNet.get();
    String lemma = lemma(word);
    if (Shape.fits(word, "\\p{L}{3,}men") && !net.knows(lemma, WordNet.Kind.NOUN)) {
      return word.replaceFirst("men$", "man");
    }
    boolean people = word.endsWith("s") && !net.knows(lemma, WordNet.Kind.NOUN);
    return people ? net.lastNoun(lemma).filter(n -> Nouns.is("person", n)).orElse(lemma) : lemma;
  }

  private static String lemma(String word) {
    return WordNet.get().lemma(word, WordNet.Kind.NOUN);
  }

  /** Takes what a common noun tells: "woman", "robot", "dogs". */
  static void ofNoun(CastEntry entry, String noun, boolean plural) {
    String head = English.head(noun);
    if (Nouns.in("female", head) || Shape.fits(head, ".{3,}(?:woman|girl)")) {
      entry.gender = Gender.FEMALE;
    } else if (Nouns.in("male", head) || Shape.fits(head, ".{3,}(?:boy|(?<!wo)man)")) {
      boolean mostly = Nouns.in("mostly-male", head) || !Nouns.in("male", head) && head.endsWith("man");
      entry.likely = mostly && entry.gender == Gender.UNKNOWN;
      entry.gender = mostly && entry.gender != Gender.UNKNOWN ? entry.gender : Gender.MALE;
    }
    boolean somebody = Nouns.somebodysName(noun);
    boolean machine = !somebody && Nouns.in("machine", head);
    boolean animal = !somebody && (Nouns.is("animal", noun) || Nouns.is("animal", head));
    boolean person = somebody || Nouns.is("firstly somebody", head);
    if (Nouns.in("group", head) || plural && (person || animal || machine)) {
      entry.kind = Kind.GROUP;
      entry.gender = Gender.PLURAL;
      entry.noun = noun;
    } else if (machine || animal || Nouns.in("monster", head)) {
      entry.kind = machine ? Kind.MACHINE : animal ? Kind.ANIMAL : Kind.PERSON;
      entry.gender = entry.gender == Gender.UNKNOWN ? Gender.NEUTER : entry.gender;
      entry.noun = noun;
    } else if (person) {
      entry.noun = noun;
    } else if (Lexicon.TURNS.has("cast-by-light", head) && entry.gender == Gender.UNKNOWN) {
      entry.gender = Gender.NEUTER; // "she" is somebody else
    }
  }

  private static void ofLooks(CastEntry entry, String trait) {
    if (OF_A_WOMAN.matcher(trait).find()) {
      entry.gender = entry.gender == Gender.UNKNOWN ? Gender.FEMALE : entry.gender;
    } else if (OF_A_MAN.matcher(trait).find()) {
      entry.gender = entry.gender == Gender.UNKNOWN ? Gender.MALE : entry.gender;
    }
  }

  /** "Frost in her eyelashes": she, unless it is her brother who is told of. */
  private static void byOwnThings(CastEntry entry, String brackets) {
    boolean hers = false;
    boolean his = false;
    Matcher m = OWN.matcher(brackets);
    while (m.find()) {
      boolean kin = Nouns.is("person", lemma(m.group(2)));
      hers |= !kin && m.group(1).equals("her");
      his |= !kin && m.group(1).equals("his");
    }
    if (hers != his && entry.gender == Gender.UNKNOWN) {
      entry.gender = hers ? Gender.FEMALE : Gender.MALE;
    }
  }

  /** Reads what stands in the brackets behind an introduced name. */
  static void ofBrackets(CastEntry entry, String brackets) {
    byOwnThings(entry, brackets.toLowerCase(Locale.ROOT));
    for (String part : brackets.split("[,;]")) {
      String trait = part.trim().toLowerCase(Locale.ROOT);
      if (trait.isEmpty()) {
        continue;
      }
      OptionalInt age = age(trait);
      if (age.isPresent() && entry.age.isEmpty()) {
        entry.age = age;
        trait = trait.replaceFirst(AGE.pattern(), "").trim();
        if (trait.isEmpty() || Shape.fits(trait, "and|in (?:his|her|their)")) {
          continue;
        }
      }
      String head =
          lemma(English.head(trait.replaceAll("\\s+(?:in|with|of|and|on|at|from)\\s.*", "")));
      boolean being =
          Nouns.is("person", head)
              || Nouns.is("animal", head)
              || Nouns.in("machine", head)
              || Nouns.in("monster", head);
      if (being && !Nouns.in("body", head)) {
        ofNoun(entry, head, false);
        entry.aliases.add(head);
      } else if (Shape.fits(trait, "female|f|woman")) {
        entry.gender = Gender.FEMALE;
      } else if (Shape.fits(trait, "male|m|man")) {
        entry.gender = Gender.MALE;
      }
      ofLooks(entry, trait);
      entry.traits.add(trait);
    }
  }

  /** Who is in the teens and no more is told, years. */
  static final int TEENS = 16;

  /** Years: "41", "30s" as 35, "early 20s" as 22, "late 50s" as 58, "teens" as 16. */
  static OptionalInt age(String text) {
    Matcher decade = SPELT.matcher(text);
    if (decade.find()) {
      String part = decade.group(1) == null ? "mid" : decade.group(1);
      int tens = 10 * (DECADES.indexOf(decade.group(2)) + 2);
      return OptionalInt.of(tens + (part.equals("early") ? 2 : part.equals("mid") ? 5 : 8));
    }
    Matcher m = AGE.matcher(text);
    if (m.find()
        && (m.start() == 0
            || Shape.fits(text.substring(0, m.start()), ".*(?:age[d]?|in (?:his|her|their)) "))) {
      int years = Integer.parseInt(m.group(2));
      if (m.group(3) != null && m.group(3).endsWith("s")) {
        years +=
            m.group(1) == null
                ? 5
                : m.group(1).equals("early") ? 2 : m.group(1).equals("mid") ? 5 : 8;
      }
      return years > 0 && years < 130 ? OptionalInt.of(years) : OptionalInt.empty();
    }
    return Shape.fits(text, "(?:in (?:his|her|their) )?teens|teen|teenage[rd]?")
        ? OptionalInt.of(TEENS)
        : OptionalInt.empty();
  }

  /** {@code TEENAGE BOY}: the name itself tells the age. */
  static boolean teens(String name) {
    return Shape.fits(name.toLowerCase(Locale.ROOT), "(?:.* )?teen(?:age[rd]?)?(?: .*)?");
  }
}
