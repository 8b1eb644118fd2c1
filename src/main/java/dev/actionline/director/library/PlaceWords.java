package dev.actionline.director.library;

import dev.actionline.director.text.Vocabulary;
import dev.actionline.timeline.Likenesses;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a heading's place, and how much each tells: {@code HOSPITAL CORRIDOR} is first of all just
 * that, then a corridor, and at last something of a hospital. Of {@code SUBMARINE - CONTROL ROOM} both
 * parts tell.
 */
public final class PlaceWords {
  /** Before its noun a word only tells which. */
  private static final double MODIFIER = 0.6;

  /** What follows a dash says where in the place it is. */
  private static final double PRECISE = 1.3;

  /** SUBMARINE "WHITING": what it is called says nothing of what it is. */
  private static final Pattern QUOTED = Pattern.compile("\\s*[\"\u201c][^\"\u201d]*[\"\u201d]");

  /** What lies behind, near or across from the place is only how it is found. */
  private static final double LANDMARK = 0.2;

  private static final Pattern BESIDE = Pattern.compile("(?<=\\S)\\s+" + Prepositions.anyOf("beside a place") + "\\s+");

  /** A name of several words is seldom met by accident. */
  private static final double WHOLE = 1.8;

  /**
   * A word or several.
   *
   * @param weight 1 for a noun that says where
   */
  public record Word(String text, double weight) {}

  private static final Set<String> HOMONYMS = Vocabulary.kind("another in each compound");

  private PlaceWords() {}

  /** The words of a place, and how much each tells. */
  public static List<Word> of(String place, Library library) {
    List<Word> words = new ArrayList<>();
    String[] parts = QUOTED.matcher(place.toLowerCase(Locale.ROOT)).replaceAll("").split(" [-\u2013\u2014/] |/|,");
    String joined = String.join(" ", parts);
    if (parts.length > 1) {
      words.add(new Word(joined, WHOLE * joined.split(" ").length));
    }
    for (int i = 1; i < parts.length; i++) {
      if (unnumbered(parts[i]).indexOf(' ') < 0) {
        words.add(new Word(last(parts[i - 1]) + " " + unnumbered(parts[i]), WHOLE)); // HOTEL - ROOM 9: a hotel room
      }
    }
    for (int i = 0; i < parts.length; i++) {
      String[] found = BESIDE.split(parts[i].strip(), 2);
      if (found.length > 1) {
        add(found[0], i > 0 ? PRECISE : 1, WHOLE, library, words);
        add(found[1], LANDMARK, 1, library, words);
        continue;
      }
      add(parts[i].strip(), i > 0 ? PRECISE : 1, i + 1 < parts.length ? 1 : WHOLE, library, words);
    }
    words.removeIf(w -> w.text().length() < 3);
    return words;
  }

  /** What is told of a place, without a last word that is another thing in each compound: a tennis court is no court, nor a wagon train a train. */
  public static List<String> beside(List<Word> place, List<String> told, Library library) {
    Set<String> others = place.stream().map(Word::text).filter(w -> w.indexOf(' ') > 0 && HOMONYMS.contains(last(w)))
        .filter(w -> !library.words().isA(w, WordNet.Kind.NOUN, 1, last(w))).map(PlaceWords::last).collect(Collectors.toSet());
    return told.stream().filter(w -> !others.contains(w)).toList();
  }

  /** A part without the number of the room. */
  private static String unnumbered(String part) {
    return part.strip().replaceFirst("(?:\\s+\\S*\\d\\S*)+$", "");
  }

  /** The last word of it. */
  private static String last(String part) {
    String told = unnumbered(part);
    return told.substring(told.lastIndexOf(' ') + 1);
  }

  /** @param whole what all its words together weigh, of several: a building tells less than the room in it that is named */
  private static void add(String part, double share, double whole, Library library, List<Word> words) {
    String[] single = part.split("[^\\p{L}\\p{Nd}'\u2019]+");
    words.add(new Word(part, share * (single.length == 1 || whole == 1 ? 1 : whole * single.length)));
    for (int i = 0; i < single.length; i++) {
      // a car park is no park: a compound that the dictionary knows stands for its words
      String pair = i + 1 < single.length ? single[i] + " " + single[i + 1] : "";
      boolean compound = !pair.isEmpty() && library.words().knows(pair, WordNet.Kind.NOUN);
      boolean head = i + (compound ? 2 : 1) == single.length;
      String word = compound ? pair : single[i].replaceFirst("['\u2019]s$", "");
      // INT. PACKARD: a make that no dictionary has is what it is a make of
      Optional<String> like = library.words().knows(word, WordNet.Kind.NOUN) ? Optional.empty() : Likenesses.of(word).map(m -> m.name().replace('-', ' '));
      if (compound || !head || i == 0 || !HOMONYMS.contains(word)) {
        words.add(new Word(like.orElse(word), share * (head ? 1 : MODIFIER)));
      }
      i += compound ? 1 : 0;
    }
  }
}
