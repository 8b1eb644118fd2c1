package dev.actionline.screenplay;

import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.List;
import java.util.Optional;

/**
 * A script as read.
 *
 * @param titlePage its fields in order, names as written: {@code Title}, {@code Author}
 * @param elements everything after the title page, in order
 */
public record Screenplay(
    Source source, Format format, List<TitleField> titlePage, List<Element> elements) {

  /** One field of the title page; the value's lines are joined by {@code \n}. */
  public record TitleField(String name, String value, Span span) {}

  public Screenplay {
    titlePage = List.copyOf(titlePage);
    elements = List.copyOf(elements);
  }

  /** A field of the title page, by name without regard to case. */
  public Optional<String> titleField(String name) {
    return titlePage.stream()
        .filter(f -> f.name().equalsIgnoreCase(name))
        .map(TitleField::value)
        .findFirst();
  }
}
