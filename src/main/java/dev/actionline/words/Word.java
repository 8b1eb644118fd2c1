package dev.actionline.words;

import java.util.Locale;

/**
 * A word or punctuation mark where it stands.
 *
 * @param text as written
 * @param start offset of its first character in the text it was cut from
 * @param end one past its last
 * @param tag what it does; {@link Tag#PUNCTUATION} until it was tagged
 * @param lemma base form, lower case
 */
public record Word(String text, int start, int end, Tag tag, String lemma) {
  public String lower() {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  public boolean is(String... anyOf) {
    String mine = lower();
    for (String word : anyOf) {
      if (mine.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Written in capitals, with two letters at least. */
  public boolean inCapitals() {
    return text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.chars().filter(Character::isLetter).count() > 1;
  }

  public boolean capitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  public Word tagged(Tag as, String base) {
    return new Word(text, start, end, as, base);
  }
}
