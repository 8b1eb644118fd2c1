package dev.actionline.director;

/** Words in quotes, on one line, as a shot list writes them. */
final class Quote {
  private Quote() {}

  static String of(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
