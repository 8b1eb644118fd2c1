package dev.actionline.director.coverage;

/** Names shots as slates do: A to Z without I and O, then AA, AB. */
public final class ShotNames {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  private ShotNames() {}

  /** The letters of a scene's shot, counted from 0. */
  public static String letters(int index) {
    int first = index / LETTERS.length();
    String last = String.valueOf(LETTERS.charAt(index % LETTERS.length()));
    return first == 0 ? last : letters(first - 1) + last;
  }
}
