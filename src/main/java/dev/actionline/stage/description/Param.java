package dev.actionline.stage.description;

/**
 * Something a statement can be told: a key word and what follows it.
 *
 * @param key the word that announces it; for a leading one the name it goes by
 * @param least how many numbers at least; for POINTS, numbers a point
 * @param lead stands right after the keyword, without its key
 * @param doc one line: what it is, its unit, what it is without it
 */
record Param(String key, Kind kind, int least, int most, boolean lead, boolean needed, String doc) {
  enum Kind {
    NUMBERS,
    POINTS,
    WORD,
    NAME,
    WORDS,
    COLOR,
    FLAG
  }

  static Param number(String key, String doc) {
    return new Param(key, Kind.NUMBERS, 1, 1, false, false, doc);
  }

  static Param numbers(String key, int least, int most, String doc) {
    return new Param(key, Kind.NUMBERS, least, most, false, false, doc);
  }

  static Param point(String key, String doc) {
    return numbers(key, 3, 3, doc);
  }

  static Param points(String key, int each, String doc) {
    return new Param(key, Kind.POINTS, each, each, false, false, doc);
  }

  static Param word(String key, String doc) {
    return new Param(key, Kind.WORD, 1, 1, false, false, doc);
  }

  /** Several words up to the next key, or a quoted text. */
  static Param name(String key, String doc) {
    return new Param(key, Kind.NAME, 1, 1, false, false, doc);
  }

  /** Names between commas up to the end of the line. */
  static Param words(String key, String doc) {
    return new Param(key, Kind.WORDS, 1, 1, false, false, doc);
  }

  static Param color(String key, String doc) {
    return new Param(key, Kind.COLOR, 1, 1, false, false, doc);
  }

  static Param flag(String key, String doc) {
    return new Param(key, Kind.FLAG, 0, 0, false, false, doc);
  }

  Param leading() {
    return new Param(key, kind, least, most, true, true, doc);
  }

  Param must() {
    return new Param(key, kind, least, most, lead, true, doc);
  }
}
