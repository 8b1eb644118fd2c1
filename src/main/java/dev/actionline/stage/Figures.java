package dev.actionline.stage;

import java.util.List;

/** The figures of models/figures, and the bodies made from them. */
public final class Figures {
  private Figures() {}

  /**
   * A figure as described.
   *
   * @param words lower-case lemmas that mean it: {@code woman, mother, nurse}
   */
  public record Figure(String name, List<String> words, String doc, FigureLook look) {}

  public static List<Figure> all() {
    throw new UnsupportedOperationException();
  }

  /** The body for a look; made once and kept. */
  public static Body body(FigureLook look) {
    throw new UnsupportedOperationException();
  }
}
