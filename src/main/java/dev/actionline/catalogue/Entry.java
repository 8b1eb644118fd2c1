package dev.actionline.catalogue;

import java.util.List;

/** Anything a catalogue lists. */
public interface Entry {
  /** As a shot list writes it: lower case. */
  String name();

  /** Lower-case lemmas that mean it, the name among them. */
  List<String> words();

  /** One line, a sentence without a full stop. */
  String doc();

  default List<Parameter> parameters() {
    return List.of();
  }

  /**
   * A number that can be set.
   *
   * @param unit {@code m}, {@code s}, {@code deg}, {@code m/s}; empty for a plain number
   */
  record Parameter(String name, String unit, double low, double high, double byDefault, String doc) {}
}
