package dev.actionline.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Adverbs of several words, which hold no noun phrase: "one by one", "hand in hand", "at last". */
public final class Idioms {
  private static final Set<String> KNOWN =
      Set.of(
          "so much as",
          "one by one",
          "hand over hand",
          "side by side",
          "face to face",
          "hand in hand",
          "step by step",
          "at last",
          "at once",
          "at all",
          "bolt upright",
          "face down",
          "face up",
          "head down",
          "face first",
          "upside down",
          "inside out",
          "head over heels",
          "back and forth",
          "up and down",
          "to and fro",
          "arm in arm",
          "on cue",
          "in turn",
          "in vain",
          "in unison",
          "at first",
          "for good",
          "no longer",
          "one at a time",
          "two at a time",
          "out of focus",
          "in slow motion",
          "out loud",
          "all around",
          "over and over",
          "again and again",
          "hand to hand",
          "back to back",
          "toe to toe",
          "nose to nose",
          "eye to eye",
          "cheek to cheek",
          "bit by bit",
          "inch by inch",
          "little by little",
          "shoulder to shoulder",
          "round and round",
          "around and around",
          "side to side",
          "next door",
          "from side to side",
          "at the same time",
          "all at once",
          "all the way",
          "in place",
          "at full speed",
          "on purpose",
          "by accident",
          "in half",
          "in two",
          "in time",
          "just in time",
          "for a moment",
          "for a beat",
          "for an instant",
          "in silence",
          "at a time",
          "full speed",
          "head first",
          "end over end",
          "on tiptoe",
          "for all he 's worth",
          "for all she 's worth",
          "inside-out",
          "so far",
          "of course",
          "at the last second",
          "at the last moment",
          "at the last minute",
          "for a second",
          "at the very last second",
          "at that moment",
          "in an instant",
          "in a second",
          "in a moment",
          "a moment later",
          "at this moment");
  private static final Set<String> FIRST = KNOWN.stream().map(i -> i.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

  private Idioms() {}

  /** How many words an idiom at this place has; 0 for none. */
  public static int at(List<Word> words, int at) {
    boolean each =
        at + 2 < words.size()
            && words.get(at + 1).is("by")
            && words.get(at + 2).lower().equals(words.get(at).lower());
    if (each) {
      return 3;
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
