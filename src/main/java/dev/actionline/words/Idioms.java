package dev.actionline.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Adverbs of several words, which hold no noun phrase: "one by one", "hand in hand", "at last". */
public final class Idioms {
  private static final Set<String> KNOWN = Set.copyOf(ClosedClass.lines("idioms.txt"));
  private static final Set<String> FIRST = KNOWN.stream().map(i -> i.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

  private Idioms() {}

  /** How many words an idiom at this place has; 0 for none. */
  public static int at(List<Word> words, int at) {
    int each = eachAfterTheOther(words, at);
    if (each > 0) {
      return each;
    }
    if (at >= words.size() || !FIRST.contains(words.get(at).lower())) {
      return 0;
    }
    for (int length = 5; length >= 1; length--) {
      boolean compares = at + length < words.size() && words.get(at + length).is("than");
      boolean counts = length == 2 && at + 1 < words.size() && words.get(at + 1).is("two") && nounFollows(words, at + 2);
      if (at + length <= words.size() && !compares && !counts && KNOWN.contains(text(words, at, length))) {
        return length;
      }
    }
    return 0;
  }

  /** How many words "inch by inch", "elbow after elbow after elbow" has; 0 for none. */
  private static int eachAfterTheOther(List<Word> words, int at) {
    int end = at;
    while (end + 2 < words.size() && words.get(end + 1).is("by", "after") && words.get(end + 2).lower().equals(words.get(at).lower())
        && !words.get(at).is(",")) {
      end += 2;
    }
    return end > at ? end + 1 - at : 0;
  }

  /** "thumbs in two shells" counts shells. */
  private static boolean nounFollows(List<Word> words, int at) {
    return at < words.size()
        && words.get(at).lower().matches("[a-z-]{3,}s")
        && ClosedClass.tags(words.get(at).lower()).isEmpty();
  }

  /** The words of an idiom, lower case. */
  public static String text(List<Word> words, int at, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      out.append(i == at ? "" : " ").append(words.get(i).lower());
    }
    return out.toString();
  }
}
