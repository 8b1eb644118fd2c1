package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.screenplay.Element;
import dev.actionline.screenplay.Screenplay;
import dev.actionline.words.English;
import dev.actionline.words.Tag;
import dev.actionline.words.Word;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Settles the gender of those whose name tells none, by the pronouns that follow them. A pronoun
 * votes for those named before it whose gender it may mean, the last one most. The clearest case is
 * settled first, since it changes what the other votes can mean.
 */
final class Genders {
  private static final int RECENT = 3;

  /** Years; who is older is no girl. */
  private static final int GROWN = 25;

  /** The first pronoun after an introduction, where nobody else near may be meant. */
  private static final double FIRST = 3;

  /** What somebody does to a thing of his own. */
  private static final double OWN = 2;

  /** "The girl" says it outright. */
  private static final double EPITHET = 4;

  /** What is done to others rather than to oneself. */
  private static final Set<ActionClass> SEIZING = Set.of(ActionClass.GRAB, ActionClass.STRIKE, ActionClass.CUT, ActionClass.EMBRACE, ActionClass.SHOOT);

  private final CastList cast;
  private final List<List<Word>> paragraphs = new ArrayList<>();
  /** Where in each paragraph a name or a word that may vote stands. */
  private final List<int[]> telling;
  private final Map<CastEntry, Integer> introduced = new LinkedHashMap<>();
  private final Map<String, Optional<CastEntry>> named = new HashMap<>();
  private int paragraph;

  private Genders(CastList cast, Screenplay screenplay) {
    this.cast = cast;
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Action action) {
        String text = Directions.withoutBrackets(action.prose().text());
        paragraphs.add(cast.mark(English.words(text)));
      } else if (element instanceof Element.Speech speech
          && !speech.extension().matches("(?i).*[VO]\\.?\\s?[OSC].*")) {
        paragraphs.add(List.of(new Word(speech.speaker(), 0, 1, Tag.NAME, speech.speaker())));
        List<Word> called =
            cast.mark(English.words(speech.words())).stream().filter(w -> w.tag() == Tag.NAME).toList();
        if (!called.isEmpty()) {
          paragraphs.add(called);
        }
      }
    }
    this.telling = paragraphs.stream().map(words -> IntStream.range(0, words.size()).filter(i -> tells(words.get(i))).toArray()).toList();
  }

  private static boolean tells(Word word) {
    return isName(word) || word.is("she", "herself", "her", "he", "his", "himself", "girl", "boy");
  }

  static void settle(CastList cast, Screenplay screenplay) {
    Genders genders = new Genders(cast, screenplay);
    boolean settled = true;
    while (settled) {
      settled = genders.settleClearest();
    }
    cast.all().forEach(Genders::byEnding);
  }

  /** No pronoun told it: "Benno" is more often a man, "Ilka" a woman. */
  private static void byEnding(CastEntry entry) {
    String name = entry.name.toLowerCase(java.util.Locale.ROOT).split(" ")[0];
    boolean open =
        entry.gender == Gender.UNKNOWN
            && entry.noun.isEmpty()
            && entry.kind == CastMember.Kind.PERSON
            && name.matches("\\p{L}{3,}");
    if (open && name.matches(".*(?:o|us|os|ert|ard|olf)")) {
      entry.gender = Gender.MALE;
    } else if (open && name.matches(".*(?:a|ette|elle|ine|lyn)")) {
      entry.gender = Gender.FEMALE;
    }
  }

  private boolean settleClearest() {
    CastEntry clearest = null;
    double margin = 0.5;
    Map<CastEntry, double[]> votes = votes();
    for (Map.Entry<CastEntry, double[]> entry : votes.entrySet()) {
      double[] v = entry.getValue();
      double clear = Math.abs(v[0] - v[1]) / Math.sqrt(v[0] + v[1] + 1);
      if (clear > margin) {
        clearest = entry.getKey();
        margin = clear;
      }
    }
    if (clearest == null) {
      return false;
    }
    double[] v = votes.get(clearest);
    clearest.likely = false;
    clearest.gender = v[0] > v[1] ? Gender.FEMALE : Gender.MALE;
    return true;
  }

  /** Open: unknown, or a thing by its noun that bears a name of its own. */
  private static boolean open(CastEntry entry) {
    boolean named = !entry.name.equalsIgnoreCase(entry.noun) && entry.introduced;
    return entry.gender == Gender.UNKNOWN
        || entry.likely
        || entry.gender == Gender.NEUTER && named;
  }

  private Map<CastEntry, double[]> votes() {
    Map<CastEntry, double[]> votes = new LinkedHashMap<>();
    List<CastEntry> recent = new ArrayList<>();
    Set<CastEntry> voted = new LinkedHashSet<>();
    introduced.clear();
    paragraph = 0;
    for (List<Word> words : paragraphs) {
      paragraph++;
      boolean speech = words.size() == 1 && words.get(0).end() == 1;
      for (int i : telling.get(paragraph - 1)) {
        Optional<CastEntry> named = named(words.get(i));
        if (named.isPresent()) {
          recent.remove(named.get());
          recent.add(0, named.get());
          introduced.putIfAbsent(named.get(), paragraph);
          if (speech) {
            voted.add(named.get());
          }
        } else {
          vote(words, i, recent, votes, voted);
        }
      }
    }
    return votes;
  }

  /**
   * A pronoun's vote.
   *
   * @param voted those about whom a pronoun, or a speech of theirs, was heard since they were
   *     introduced: the very first pronoun after an introduction is the surest sign
   */
  private void vote(
      List<Word> words,
      int i,
      List<CastEntry> recent,
      Map<CastEntry, double[]> votes,
      Set<CastEntry> voted) {
    Word word = words.get(i);
    boolean female = word.is("she", "herself") || word.is("her") && ownsNext(words, i);
    boolean male = word.is("he", "his", "himself");
    boolean the = i > 0 && words.get(i - 1).is("the");
    if (the && word.is("girl", "boy")) {
      recent.stream()
          .filter(e -> e.years().isPresent() && e.years().getAsInt() < GROWN)
          .findFirst()
          .filter(Genders::open)
          .ifPresent(
              e -> votes.computeIfAbsent(e, x -> new double[2])[word.is("girl") ? 0 : 1] += EPITHET);
      return;
    }
    if (!female && !male || recent.isEmpty()) {
      return;
    }
    Gender gender = female ? Gender.FEMALE : Gender.MALE;
    List<CastEntry> near = recent.subList(0, Math.min(RECENT, recent.size()));
    double known = 0;
    for (int k = 0; k < near.size(); k++) {
      known += near.get(k).gender == gender ? Math.pow(0.3, k) : 0;
    }
    for (int k = 0; k < near.size(); k++) {
      double rank = Math.pow(0.3, k);
      boolean fresh = paragraph - introduced.getOrDefault(near.get(k), paragraph) <= 1;
      boolean first = k == 0 && voted.add(near.get(0)) && fresh;
      double weight = first ? FIRST / (1 + 4 * known) : rank / (1 + 10 * known / rank);
      weight = k == 0 && ownSubjects(words, i) ? Math.max(weight, known == 0 ? OWN : OWN / 2) : weight;
      if (open(near.get(k)) && !(k == 0 && known > 0 && laysHandsOn(words, i))) {
        votes.computeIfAbsent(near.get(k), Genders::byNoun)[female ? 0 : 1] += weight;
      }
    }
  }

  /** What the noun makes likely, as a vote of its own: a ferryman. */
  private static double[] byNoun(CastEntry entry) {
    return new double[] {entry.likely && entry.gender == Gender.FEMALE ? 1 : 0, entry.likely && entry.gender == Gender.MALE ? 1 : 0};
  }

  /** {@code Dev pulls a pin from his pocket}: the sentence begins with a name, has no other before the pronoun, and the thing is his own. */
  private boolean ownSubjects(List<Word> words, int i) {
    boolean owns = words.get(i).is("his") || words.get(i).is("her") && ownsNext(words, i);
    int begin = i;
    while (begin > 0 && !words.get(begin - 1).is(".", "!", "?", ";", ":")) {
      begin--;
    }
    boolean alone = words.subList(begin + 1, Math.max(begin + 1, i)).stream().noneMatch(w -> named(w).isPresent() || w.is("and", "as", "while"));
    return owns && alone && named(words.get(begin)).isPresent();
  }

  /** "Seizes her ankle": somebody else's. */
  private static boolean laysHandsOn(List<Word> words, int i) {
    return i > 0 && i + 1 < words.size() && Nouns.in("body", words.get(i + 1).lower())
        && SEIZING.contains(Classes.of(WordNet.get().lemma(words.get(i - 1).lower(), WordNet.Kind.VERB), ""));
  }

  /** "her hat", not "sees her". */
  private static boolean ownsNext(List<Word> words, int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(i + 1);
    return Character.isLetter(next.text().charAt(0))
        && !next.is(
            "and", "to", "in", "on", "at", "with", "as", "from", "by", "into", "for", "the", "a",
            "up", "down", "away", "off", "out", "over", "back", "until", "while", "but", "through",
            "aboard", "behind", "toward");
  }

  private static boolean isName(Word word) {
    return word.tag() == Tag.NAME || word.inCapitals();
  }

  private Optional<CastEntry> named(Word word) {
    return isName(word) ? named.computeIfAbsent(word.lower(), cast::byName) : Optional.empty();
  }
}
