package dev.actionline.director.text;

/** Words in quotes, on one line, as a shot list writes them. */
public final class Quote {
  private Quote() {}

  /** The words in quotes. */
  public static String of(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
