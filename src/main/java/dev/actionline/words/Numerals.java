package dev.actionline.words;

import java.util.Locale;
import java.util.OptionalInt;

/** Whole numbers as prose writes them: {@code three}, {@code 12}. */
public final class Numerals {
  private static final WordTable WORDS = WordTable.read(Numerals.class, "/words/numerals");

  /** Any number in words, to stand in a larger pattern; small letters. */
  public static final String EITHER = String.join("|", WORDS.keys());

  private Numerals() {}

  /** Whether a word is a number of more than one. */
  public static boolean several(String word) {
    return of(word).orElse(1) > 1;
  }

  /** The number that a word is, of up to three digits; empty for any other word. */
  public static OptionalInt of(String word) {
    if (word.matches("\\d{1,3}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    return WORDS.row(word.toLowerCase(Locale.ROOT)).stream().mapToInt(Integer::parseInt).findFirst();
  }
}
