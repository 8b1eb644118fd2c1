package dev.actionline.stage;

import java.util.List;
import java.util.Optional;

/** The library of sets, props and backdrops in models/, read once and kept. */
public final class Models {
  private Models() {}

  /** All of a kind, by name. */
  public static List<Model> all(Model.Kind kind) {
    throw new UnsupportedOperationException();
  }

  public static Optional<Model> named(Model.Kind kind, String name) {
    return all(kind).stream().filter(m -> m.name().equals(name)).findFirst();
  }

  /** A labelled stand-in: a plain box of a fitting size for a noun that nothing is known of. */
  public static Model standIn(String noun, float metres) {
    throw new UnsupportedOperationException();
  }
}
