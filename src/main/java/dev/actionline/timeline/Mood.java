package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Actions;
import dev.actionline.catalogue.motion.Face;
import dev.actionline.catalogue.motion.GaitManners;
import dev.actionline.words.WordNet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an adjective says of somebody's mind, in the words of those who are only afraid, angry or sad. */
final class Mood {
  private static final String BE = "be ";

  /** Farther kin than this is in another mood. */
  private static final int FARTHEST = 3;

  private Mood() {}

  /** Read when a manner is first asked for: most lists need no dictionary. */
  private static final class Feelings {
    /** Each adjective of the catalogue's feelings, and the plainest of its kind: {@code livid}, {@code angry}. */
    static final Map<String, String> PLAIN = new HashMap<>();

    static {
      for (Action action : Actions.ALL) {
        String plain = action.name().replaceFirst("^" + BE, "");
        if (Face.shows(plain)) {
          feeling(action.name()).ifPresent(f -> PLAIN.putIfAbsent(f, plain));
          action.words().forEach(w -> feeling(w).ifPresent(f -> PLAIN.putIfAbsent(f, plain)));
        }
      }
    }
  }

  private static Optional<String> feeling(String word) {
    return word.startsWith(BE) && word.indexOf(' ', BE.length()) < 0 && WordNet.get().knows(word.substring(BE.length()), WordNet.Kind.ADJECTIVE)
        ? Optional.of(word.substring(BE.length())) : Optional.empty();
  }

  /** The plain words for the moods among some manners: {@code appalled} is {@code afraid}. */
  static Set<String> of(Set<String> manner) {
    Set<String> moods = new TreeSet<>();
    manner.stream().filter(m -> !m.endsWith("ly") && !Arguments.isWay(m) && !GaitManners.knows(m)).forEach(m -> plain(m).ifPresent(moods::add));
    return moods;
  }

  private static Optional<String> plain(String word) {
    return Feelings.PLAIN.containsKey(word)
        ? Optional.of(Feelings.PLAIN.get(word))
        : WordNet.get().nearest(word, WordNet.Kind.ADJECTIVE, Feelings.PLAIN.keySet())
            .filter(k -> k.way().size() <= FARTHEST).map(k -> Feelings.PLAIN.get(k.word()));
  }
}
