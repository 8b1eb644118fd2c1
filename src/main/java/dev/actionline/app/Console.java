package dev.actionline.app;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Severity;
import java.util.List;

/** What people see in the terminal beside a command's result. */
final class Console {
  private static final int MOST_NOTES = 20;

  private Console() {}

  /** Errors and warnings whole; of the notes the first twenty. */
  static void print(List<Diagnostic> diagnostics) {
    int notes = 0;
    for (Diagnostic d : diagnostics) {
      if (d.severity() != Severity.NOTE || ++notes <= MOST_NOTES) {
        System.err.print(d.render());
      }
    }
    if (notes > MOST_NOTES) {
      System.err.println("note: and " + (notes - MOST_NOTES) + " more notes");
    }
  }

  static void say(String line) {
    System.err.println(line);
  }
}
