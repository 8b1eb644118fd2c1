package dev.actionline.breakdown;

import dev.actionline.breakdown.CastMember.Gender;
import dev.actionline.screenplay.Element;
import dev.actionline.screenplay.Screenplay;
import dev.actionline.words.English;
import dev.actionline.words.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles the gender of those whose name tells none, by the pronouns that follow them: a pronoun votes
 * for the last one named whose gender it may mean.
 */
final class Genders {
  private Genders() {}

  static void settle(CastList cast, Screenplay screenplay) {
    Map<CastEntry, int[]> votes = new LinkedHashMap<>();
    for (Element element : screenplay.elements()) {
      if (element instanceof Element.Action action) {
        vote(cast, action.prose().text(), votes);
      }
    }
    votes.forEach(
        (entry, v) -> {
          if (entry.gender == Gender.UNKNOWN && v[0] != v[1]) {
            entry.gender = v[0] > v[1] ? Gender.FEMALE : Gender.MALE;
          }
        });
  }

  private static void vote(CastList cast, String text, Map<CastEntry, int[]> votes) {
    List<Word> words = cast.mark(English.words(Directions.withoutBrackets(text)));
    CastEntry last = null;
    int since = 0;
    for (Word word : words) {
      since++;
      Optional<CastEntry> named = named(cast, word);
      if (named.isPresent()) {
        last = named.get();
        since = 0;
      } else if (last != null && since < 25 && last.gender == Gender.UNKNOWN) {
        int[] count = votes.computeIfAbsent(last, e -> new int[2]);
        int weight = since < 12 ? 2 : 1;
        count[0] += word.is("she", "her", "hers", "herself") ? weight : 0;
        count[1] += word.is("he", "him", "his", "himself") ? weight : 0;
      }
    }
  }

  private static Optional<CastEntry> named(CastList cast, Word word) {
    boolean name = word.tag() == dev.actionline.words.Tag.NAME || word.inCapitals();
    return name ? cast.byName(word.lower()) : Optional.empty();
  }
}
