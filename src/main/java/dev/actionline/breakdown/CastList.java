package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.breakdown.CastMember.Kind;
import dev.actionline.core.Span;
import dev.actionline.words.English;
import dev.actionline.words.Numerals;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everybody known so far, by all names and nouns that mean them. */
final class CastList {
  private static final Set<String> DESCRIBING = Set.of("in", "with", "from", "on", "at");
  private static final Pattern DESCRIBED = Pattern.compile("\\s(?:" + String.join("|", DESCRIBING) + ")\\s.*");
  private static final Pattern ARTICLES = Pattern.compile("\\b(?:an?|the) ");

  private static final Pattern NUMBERED = Pattern.compile("\\s*#?\\d+$|\\s(?:" + Numerals.EITHER + ")$");

  /** The longest name: MAN IN A GRAY HAT. */
  private static final int MOST_WORDS = 5;

  private final Map<String, CastEntry> entries = new LinkedHashMap<>();

  List<CastEntry> all() {
    return List.copyOf(entries.values());
  }

  Optional<CastEntry> named(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** A new entry, or the one of that name. */
  CastEntry add(String name, Span first) {
    return entries.computeIfAbsent(name.toUpperCase(Locale.ROOT), n -> fresh(n, first));
  }

  /** Who was told of by what he is alone gets a name: from the first on he is no other. */
  void named(String noun, CastEntry name) {
    CastEntry before = entries.get(noun.toUpperCase(Locale.ROOT));
    boolean same = before != null && before != name && !before.speaks && before.kind == Kind.PERSON && before.noun.equals(noun);
    if (same) {
      entries.remove(before.name);
      name.aliases.add(noun);
      name.gender = name.gender == Gender.UNKNOWN ? before.gender : name.gender;
      name.traits.addAll(before.traits);
    }
  }

  private CastEntry fresh(String name, Span first) {
    CastEntry entry = new CastEntry(name, first);
    entry.order = entries.size();
    String lower = name.toLowerCase(Locale.ROOT);
    String[] words = unnumbered(bare(lower)).split("\\s+");
    if (words.length > 1) {
      for (String word : words) {
        boolean noun =
            Nouns.is("person", word) && !Signs.isFirstName(word)
                || Shape.fits(word, "the|of|and|a|de|van|von|dr\\.|mr\\.|mrs\\.|ms\\.");
        if (!noun && word.length() > 1 && !how(word, words)) {
          entry.aliases.add(word);
        }
      }
    }
    Signs.ofName(entry, words);
    if (Shape.fits(lower, "\\p{L}{1,3}-?\\d+\\S*")) {
      entry.kind = Kind.MACHINE;
      entry.gender = Gender.NEUTER;
    }
    return entry;
  }

  /** The OLD of an OLD WOMAN is no name of hers: an OLD MAN is somebody else. */
  static boolean how(String word, String[] name) {
    WordNet net = WordNet.get();
    String last = name[name.length - 1];
    return !word.equals(last) && Nouns.is("person", last) && !Signs.isFirstName(word) && net.uses(word, WordNet.Kind.ADJECTIVE) > net.uses(word, WordNet.Kind.NOUN);
  }

  /** Of how many a role has the one is: GUARD 1, GUARD #2, GUARD TWO. */
  static String unnumbered(String lower) {
    return NUMBERED.matcher(lower).replaceFirst("");
  }

  /** A name without what tells who is meant: the man of "man in a gray hat". */
  static String bare(String lower) {
    return lower.indexOf(' ') < 0 ? lower : DESCRIBED.matcher(lower).replaceFirst("");
  }

  /** Who is meant by a name, whole, or by one of its words. */
  Optional<CastEntry> byName(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT).trim();
    if (!bare(lower).equals(lower)) {
      Optional<CastEntry> described =
          entries.values().stream()
              .filter(e -> withoutArticles(e.name.toLowerCase(Locale.ROOT)).equals(withoutArticles(lower)))
              .findFirst();
      if (described.isPresent()) {
        return described;
      }
    }
    Optional<CastEntry> whole =
        entries.values().stream()
            .filter(e -> e.aliases.contains(lower))
            .min(Comparator.comparing(e -> !e.bears(lower)));
    if (whole.isPresent() || !lower.contains(" ")) {
      return whole;
    }
    String[] words = lower.split(" ");
    Optional<CastEntry> cue =
        entries.values().stream().filter(e -> e.speaks && List.of(words).contains(e.name.toLowerCase(Locale.ROOT)) && !Nouns.is("person", e.name.toLowerCase(Locale.ROOT))).findFirst();
    if (cue.isPresent()) {
      return cue;
    }
    for (int i = words.length - 1; i >= 0; i--) {
      String word = words[i];
      Optional<CastEntry> part =
          entries.values().stream()
              .filter(e -> titledAs(words[0], e) && !otherGiven(words[0], e))
              .filter(
                  e ->
                      e.aliases.contains(word) && !Nouns.is("person", word)
                          || e.aliases.contains(word) && e.name.equalsIgnoreCase(word))
              .findFirst();
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  /** "Mr. Plum" is not Edith Plum. */
  private static boolean titledAs(String title, CastEntry entry) {
    return !(Shape.fits(title, "mr\\.?|sir|lord|father|uncle") && entry.gender == Gender.FEMALE
        || Shape.fits(title, "mrs\\.?|ms\\.?|miss|lady|aunt") && entry.gender == Gender.MALE);
  }

  /** "Tom Kessler" is not Nadia Kessler, nor is he Grandma Kessler. */
  private static boolean otherGiven(String first, CastEntry entry) {
    String given = entry.name.toLowerCase(Locale.ROOT).split(" ")[0];
    boolean differs = Signs.isFirstName(given) || Signs.isKin(given) && !Signs.isKin(first);
    return Signs.isFirstName(first) && differs && entry.name.contains(" ") && !given.equals(first);
  }

  /** Who is called by a noun and how he is, YOUNG MAN, where an OLD MAN was seen before. */
  Optional<CastEntry> described(NounPhrase phrase) {
    return phrase.modifiers().stream().flatMap(how -> named((how + " " + phrase.noun()).toUpperCase(Locale.ROOT)).stream()).findFirst();
  }

  /** Who is meant by a common noun: "the drone", "the nurse". */
  Optional<CastEntry> byNoun(String noun) {
    String head = Nouns.somebodysName(noun) ? noun : English.head(noun);
    String kind = " " + head;
    boolean compound = !head.equals(noun);
    CastEntry best = null;
    for (CastEntry entry : entries.values()) {
      if (Nouns.in("body", head) && Nouns.somebodysName(entry.noun)) {
        continue; // a ranch hand is meant by no hand
      }
      boolean same =
          entry.noun.equals(head)
              || entry.noun.endsWith(kind)
              || calls(head, entry)
              || compound && (entry.noun.equals(noun) || entry.aliases.contains(noun));
      if (same && (best == null || entry.aliases.contains(noun))) {
        best = best == null || entry.name.equalsIgnoreCase(noun) ? entry : best;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The ball is no BALL CARRIER: a thing that somebody's work is told by does not mean him. */
  private static boolean calls(String noun, CastEntry entry) {
    String[] name = unnumbered(bare(entry.name.toLowerCase(Locale.ROOT))).split("\\s+");
    String last = name[name.length - 1];
    boolean ofWhatHeDoes = name.length > 1 && Nouns.is("person", last) && !Signs.isFirstName(last) && !Nouns.is("person", noun);
    return entry.aliases.contains(noun) && !(ofWhatHeDoes && List.of(name).contains(noun) && Signs.isOrdinary(noun));
  }

  /** Marks the words of a sentence that are proper names of the cast. */
  List<Word> mark(List<Word> words) {
    List<Word> out = new ArrayList<>(words);
    for (int i = 0; i < out.size(); i++) {
      for (int length = Math.min(MOST_WORDS, out.size() - i); length >= 1; length--) {
        if (isName(out, i, length) || describes(out, i, length)) {
          for (int j = i; j < i + length; j++) {
            Word w = out.get(j);
            out.set(j, new Word(w.text(), w.start(), w.end(), Tag.NAME, w.lower()));
          }
          i += length - 1;
          i += surname(out, i + 1);
          break;
        }
      }
      Word w = out.get(i);
      if (w.tag() == Tag.PUNCTUATION && w.inCapitals() && called(w.lower()) && determined(out, i)) {
        out.set(i, new Word(w.text(), w.start(), w.end(), Tag.NOUN, w.lower())); // A DRUNK staggers
      }
    }
    return out;
  }

  /** What somebody alone is called by, whatever else the word means. */
  private boolean called(String lower) {
    boolean one = WordNet.get().lemma(lower, WordNet.Kind.NOUN).equals(lower);
    return one && entries.values().stream().anyMatch(e -> e.kind == Kind.PERSON && e.gender != Gender.PLURAL && e.aliases.contains(lower));
  }

  /** A further name behind one of the cast's: "John Connor". */
  private static int surname(List<Word> words, int at) {
    if (at >= words.size()) {
      return 0;
    }
    Word next = words.get(at);
    boolean title =
        next.capitalised()
            && !next.inCapitals()
            && next.text().length() > 2
            && next.tag() == Tag.PUNCTUATION
            && Character.isLetter(next.text().charAt(0))
            && !dev.actionline.words.English.isFunctionWord(next.lower());
    if (title) {
      words.set(at, new Word(next.text(), next.start(), next.end(), Tag.NAME, next.lower()));
    }
    return title ? 1 : 0;
  }

  /** "The man in the gray hat", in small letters too, who was introduced so. */
  private boolean describes(List<Word> words, int from, int length) {
    boolean told = length >= 3 && words.subList(from + 1, from + length - 1).stream().anyMatch(w -> DESCRIBING.contains(w.lower()));
    if (!told || !Nouns.is("person", words.get(from).lower())) {
      return false;
    }
    String said = words.subList(from, from + length).stream().map(Word::lower).collect(Collectors.joining(" "));
    String plain = withoutArticles(said);
    return !bare(said).equals(said)
        && entries.values().stream().map(e -> e.name.toLowerCase(Locale.ROOT))
            .anyMatch(n -> withoutArticles(n).equals(plain));
  }

  private static String withoutArticles(String phrase) {
    return ARTICLES.matcher(phrase).replaceAll("");
  }

  private boolean isName(List<Word> words, int from, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      if (!words.get(i).capitalised() && !Shape.fits(words.get(i).text(), "#?\\d.*")) {
        return false;
      }
      phrase.append(i == from ? "" : " ").append(words.get(i).lower());
    }
    String lower = phrase.toString();
    if (entries.values().stream().noneMatch(e -> e.aliases.contains(lower))) {
      return false;
    }
    String last = words.get(from + length - 1).lower();
    boolean common =
        Nouns.is("person", last)
            || Nouns.is("animal", last)
            || Nouns.in("machine", last)
            || Nouns.in("monster", last)
            || Signs.isOrdinary(last);
    boolean determined = determined(words, from);
    boolean starts = from == 0 || Shape.fits(words.get(from - 1).text(), "[.!?\"\u201c]");
    boolean caps = words.get(from).inCapitals();
    boolean somebody = byName(lower).filter(e -> e.speaks || e.introduced).isPresent();
    boolean introduced = caps && somebody && Signs.isFirstName(last);
    boolean described = caps && !bare(lower).equals(lower);
    return introduced
        || described
        || !common
        || !determined && (!starts || caps || length > 1 || somebody || !Signs.isOrdinary(last));
  }

  /** A determiner stands before, with nothing but words of one phrase between. */
  private static boolean determined(List<Word> words, int from) {
    for (int i = from - 1; i >= 0 && i >= from - 4; i--) {
      Word word = words.get(i);
      if (word.is(
          "the", "a", "an", "his", "her", "its", "their", "this", "that", "another", "two", "three",
          "our", "my", "'s", "first", "second", "little", "old", "young")) {
        return true;
      }
      if (!Character.isLetter(word.text().charAt(0))
          || word.lower().endsWith("s")
          || word.is(
              "on", "to", "at", "of", "with", "and", "as", "by", "for", "in", "from", "behind",
              "him", "it")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Who acts or speaks.
   *
   * @param ages years of those whom the scenes tell more of than their introduction does
   */
  List<CastMember> members(Map<String, Integer> ages) {
    return entries.values().stream()
        .filter(CastEntry::inCast)
        .map(e -> e.member(ages.containsKey(e.name) ? OptionalInt.of(ages.get(e.name)) : e.years()))
        .toList();
  }

  /** The other who looks the same: {@code MARA #2}. */
  CastEntry doubleOf(CastEntry original, Span first) {
    String name = original.name + " #2";
    CastEntry other = entries.computeIfAbsent(name, n -> new CastEntry(n, first));
    other.kind = original.kind;
    other.gender = original.gender;
    other.noun = original.noun;
    other.age = original.age;
    other.traits.addAll(original.traits);
    other.traits.add("double of " + original.name.toLowerCase(Locale.ROOT));
    other.aliases.remove(name.toLowerCase(Locale.ROOT));
    other.aliases.add(name.toLowerCase(Locale.ROOT));
    other.order = entries.size();
    return other;
  }

  static boolean isNeuter(CastEntry entry) {
    return entry.gender == Gender.NEUTER
        || entry.kind == Kind.MACHINE
        || entry.kind == Kind.ANIMAL
        || entry.kind == Kind.THING
        || Lexicon.TURNS.has("it", entry.noun);
  }
}
