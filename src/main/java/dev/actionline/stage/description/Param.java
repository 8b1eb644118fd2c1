package dev.actionline.stage.description;

/**
 * Something a statement can be told: a key word and what follows it.
 *
 * @param key the word that announces it; for a leading one the name it goes by
 * @param least how many numbers at least; for POINTS, numbers a point
 * @param low the least value a number may have
 * @param high the greatest
 * @param lead stands right after the keyword, without its key
 * @param doc one line: what it is, its unit, what it is without it
 */
record Param(
    String key,
    Kind kind,
    int least,
    int most,
    float low,
    float high,
    boolean lead,
    boolean needed,
    String doc) {
  /** Nothing on a stage is farther away, metres. */
  static final float FAR = 5000;

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
    return new Param(key, Kind.NUMBERS, 1, 1, -FAR, FAR, false, false, doc);
  }

  /** A number of things. */
  static Param count(String key, int low, int high, String doc) {
    return number(key, doc).between(low, high);
  }

  static Param numbers(String key, int least, int most, String doc) {
    return new Param(key, Kind.NUMBERS, least, most, -FAR, FAR, false, false, doc);
  }

  static Param point(String key, String doc) {
    return numbers(key, 3, 3, doc);
  }

  static Param points(String key, int each, String doc) {
    return new Param(key, Kind.POINTS, each, each, -FAR, FAR, false, false, doc);
  }

  static Param word(String key, String doc) {
    return new Param(key, Kind.WORD, 1, 1, -FAR, FAR, false, false, doc);
  }

  /** Several words up to the next key, or a quoted text. */
  static Param name(String key, String doc) {
    return new Param(key, Kind.NAME, 1, 1, -FAR, FAR, false, false, doc);
  }

  /** Names between commas up to the end of the line. */
  static Param words(String key, String doc) {
    return new Param(key, Kind.WORDS, 1, 1, -FAR, FAR, false, false, doc);
  }

  static Param color(String key, String doc) {
    return new Param(key, Kind.COLOR, 1, 1, -FAR, FAR, false, false, doc);
  }

  static Param flag(String key, String doc) {
    return new Param(key, Kind.FLAG, 0, 0, -FAR, FAR, false, false, doc);
  }

  Param leading() {
    return new Param(key, kind, least, most, low, high, true, true, doc);
  }

  Param must() {
    return new Param(key, kind, least, most, low, high, lead, true, doc);
  }

  Param between(double lowest, double highest) {
    return new Param(
        key, kind, least, most, (float) lowest, (float) highest, lead, needed, doc);
  }
}
