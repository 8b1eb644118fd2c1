package dev.actionline.screenplay;

import dev.actionline.core.Source;
import java.util.stream.Collectors;

/** A screenplay as lines a person can read: the line it stands in, what it is, its words. */
final class Pages {
  private Pages() {}

  static Screenplay read(String name, String text) {
    return ScreenplayReader.read(new Source(name, text)).value();
  }

  static String of(Screenplay script) {
    String title =
        script.titlePage().stream()
            .map(f -> "title " + f.name() + " = " + f.value().replace("\n", " / ") + "\n")
            .collect(Collectors.joining());
    return script.format().label()
        + "\n"
        + title
        + script.elements().stream()
            .map(e -> script.source().line(e.span().start()) + " " + line(e) + "\n")
            .collect(Collectors.joining());
  }

  static String line(Element element) {
    if (element instanceof Element.Heading heading) {
      String number = heading.number().map(n -> " #" + n).orElse("");
      String interior = heading.interior().map(i -> i ? "interior" : "exterior").orElse("-");
      return "heading "
          + heading.text()
          + number
          + " | "
          + interior
          + " | "
          + heading.place()
          + " | "
          + heading.time();
    } else if (element instanceof Element.Action action) {
      return (action.centered() ? "centered " : "action ") + shown(action.prose().text());
    } else if (element instanceof Element.Speech speech) {
      String extension = speech.extension().isEmpty() ? "" : " (" + speech.extension() + ")";
      return "speech "
          + speech.speaker()
          + extension
          + (speech.dual() ? " ^" : "")
          + ": "
          + speech.parts().stream().map(Pages::part).collect(Collectors.joining(" "));
    } else if (element instanceof Element.Transition transition) {
      return "transition " + transition.text();
    } else if (element instanceof Element.Section section) {
      return "section " + section.level() + " " + section.text();
    } else if (element instanceof Element.Synopsis synopsis) {
      return "synopsis " + synopsis.text();
    } else if (element instanceof Element.Note note) {
      return "note " + shown(note.text());
    } else if (element instanceof Element.Lyric lyric) {
      return "lyric " + lyric.prose();
    } else if (element instanceof Element.Boneyard boneyard) {
      return "boneyard " + shown(boneyard.text());
    }
    return "page break";
  }

  private static String part(Element.Part part) {
    String text = shown(part.prose().text());
    return switch (part.kind()) {
      case PARENTHETICAL -> "(" + text + ")";
      case LYRIC -> "~" + text;
      default -> "\"" + text + "\"";
    };
  }

  private static String shown(String text) {
    return text.replace("\n", " / ");
  }
}
