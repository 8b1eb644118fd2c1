package dev.actionline.director.set;

import dev.actionline.director.casting.Company;
import java.util.Optional;

/**
 * What an action is done to, or where it goes, as a list writes it.
 *
 * @param text {@code IVO}, {@code IVO's shoulder}, {@code table}, {@code camera}
 * @param frame what a camera can be put on: a performer, a prop or a mark; empty for nothing
 * @param performer whose body it is, for a performer or a part of one
 */
public record Aim(Kind kind, String text, Optional<String> frame, Optional<String> performer) {
  /** What it is. */
  public enum Kind {
    PERFORMER,
    PART,
    PROP,
    MARK,
    CAMERA
  }

  /** Somebody. */
  public static Aim performer(String name) {
    return new Aim(Kind.PERFORMER, Company.name(name), Optional.of(name), Optional.of(name));
  }

  /** @param whose {@code IVO's}, or {@code his} for a part of whoever acts */
  static Aim part(String performer, String part, String whose) {
    String text = whose + " " + part;
    return new Aim(Kind.PART, text, Optional.of(performer), Optional.of(performer));
  }

  /** A prop. */
  public static Aim prop(String name) {
    return new Aim(Kind.PROP, name, Optional.of(name), Optional.empty());
  }

  /** A place of the set. */
  public static Aim mark(String name) {
    return mark(name, name);
  }

  /** @param said the script's own word for the mark */
  public static Aim mark(String name, String said) {
    return new Aim(Kind.MARK, said, Optional.of(name), Optional.empty());
  }

  static Aim camera() {
    return new Aim(Kind.CAMERA, "camera", Optional.empty(), Optional.empty());
  }

  /** Whether it is a thing, loose or of the set. */
  public boolean thing() {
    return kind == Kind.PROP;
  }
}
