package dev.actionline.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Base forms that a written word may have, likeliest first, by spelling alone: enough to find what
 * a catalogue lists without opening a dictionary. Some are no words; whoever asks looks them up.
 */
final class Stems {
  private static final Map<String, String> PLURALS =
      Map.of(
          "men",
          "man",
          "women",
          "woman",
          "children",
          "child",
          "people",
          "person",
          "feet",
          "foot",
          "teeth",
          "tooth",
          "knives",
          "knife",
          "shelves",
          "shelf",
          "mice",
          "mouse",
          "geese",
          "goose");
  private static final Map<String, String> PARTICIPLES =
      Map.of(
          "lying", "lie", "dying", "die", "tying", "tie", "goes", "go", "does", "do", "has",
          "have", "is", "be", "are", "be", "was", "be");

  private Stems() {}

  /** Forms of a noun; of several words the last is changed. */
  static List<String> noun(String words) {
    int space = words.lastIndexOf(' ');
    String head = words.substring(0, space + 1);
    String last = words.substring(space + 1);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(last);
    if (PLURALS.containsKey(last)) {
      forms.add(PLURALS.get(last));
    }
    if (last.endsWith("ies")) {
      forms.add(cut(last, 3) + "y");
    }
    if (last.endsWith("s") && !last.endsWith("ss")) {
      forms.add(cut(last, 1));
    }
    if (last.endsWith("es")) {
      forms.add(cut(last, 2));
    }
    return forms.stream().map(f -> head + f).toList();
  }

  /** Forms of a verb in the third person or in {@code -ing}. */
  static List<String> verb(String word) {
    Set<String> forms = new LinkedHashSet<>();
    if (PARTICIPLES.containsKey(word)) {
      forms.add(PARTICIPLES.get(word));
    }
    forms.add(word);
    if (word.endsWith("ies")) {
      forms.add(cut(word, 3) + "y");
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      forms.add(cut(word, 1));
    }
    if (word.endsWith("es")) {
      forms.add(cut(word, 2));
    }
    if (word.endsWith("ing") && word.length() > 5) {
      String stem = cut(word, 3);
      forms.add(stem + "e");
      forms.add(stem);
      boolean twice =
          stem.length() > 3 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
      if (twice) {
        forms.add(cut(stem, 1));
      }
    }
    return new ArrayList<>(forms);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
