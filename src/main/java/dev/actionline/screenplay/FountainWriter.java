package dev.actionline.screenplay;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a screenplay as Fountain. Read again it is the same document; of a script that was Fountain
 * every element keeps its own words to the letter, emphasis and notes within it included, and only
 * the blank lines around it are set anew.
 */
public final class FountainWriter {
  private final Screenplay script;
  private final boolean toTheLetter;
  private final StringBuilder out = new StringBuilder();

  private FountainWriter(Screenplay script) {
    this.script = script;
    this.toTheLetter = script.format() == Format.FOUNTAIN;
  }

  public static String write(Screenplay script) {
    return new FountainWriter(script).write();
  }

  private String write() {
    script.titlePage().forEach(f -> out.append(toTheLetter ? unix(script.source().slice(f.span())) : field(f)).append('\n'));
    int written = -1;
    Element before = null;
    for (Element element : script.elements()) {
      if (toTheLetter && element.span().end() <= written) {
        continue; // a note inside what is written already
      }
      boolean lyrics = element instanceof Element.Lyric && before instanceof Element.Lyric;
      if (out.length() > 0 && !lyrics) {
        out.append('\n');
      }
      out.append(toTheLetter ? asItStands(element) : composed(element)).append('\n');
      written = Math.max(written, element.span().end());
      before = element;
    }
    return out.toString();
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String field(Screenplay.TitleField field) {
    boolean oneLine = field.value().indexOf('\n') < 0;
    return field.name() + ":" + (oneLine ? " " + escaped(field.value()) : "\n    " + escaped(field.value()).replace("\n", "\n    "));
  }

  /** An element of a Fountain script; what would now be taken for another kind is forced. */
  private String asItStands(Element element) {
    String text = unix(script.source().slice(element.span()));
    if (!(element instanceof Element.Action action) || action.centered()) {
      return text;
    }
    return isAction(text, action) ? text : "!" + text;
  }

  private static boolean isAction(String text, Element.Action action) {
    List<Element> read = FountainReader.elements("\n" + text + "\n");
    return read.size() > 0
        && read.get(0) instanceof Element.Action again
        && again.prose().text().equals(action.prose().text().replace("\r", ""));
  }

  private static String composed(Element element) {
    if (element instanceof Element.Heading heading) {
      String number = heading.number().map(n -> " #" + n + "#").orElse("");
      return (Headings.opens(heading.text()) ? "" : ".") + escaped(heading.text()) + number;
    } else if (element instanceof Element.Action action) {
      return action(action);
    } else if (element instanceof Element.Speech speech) {
      return speech(speech);
    } else if (element instanceof Element.Transition transition) {
      String text = transition.text().replace('\n', ' ');
      return (Transitions.matches(text) ? "" : "> ") + escaped(text);
    } else if (element instanceof Element.Section section) {
      return "#".repeat(section.level()) + " " + section.text();
    } else if (element instanceof Element.Synopsis synopsis) {
      return "= " + synopsis.text();
    } else if (element instanceof Element.Note note) {
      return "[[" + note.text().replace("\n\n", "\n  \n") + "]]";
    } else if (element instanceof Element.Lyric lyric) {
      return "~" + escaped(lyric.prose().text()).replace("\n", "\n~");
    } else if (element instanceof Element.Boneyard boneyard) {
      return "/*" + boneyard.text() + "*/";
    }
    return "===";
  }

  private static String action(Element.Action action) {
    String text = escaped(action.prose().text());
    if (action.centered()) {
      return "> " + text.replace("\n", " <\n> ") + " <";
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).matches("[~>#=!].*")) {
        lines.set(i, "!" + lines.get(i));
      }
    }
    String paragraph = String.join("\n", lines);
    return isAction(paragraph, action) ? paragraph : "!" + paragraph;
  }

  private static String speech(Element.Speech speech) {
    String cue = escaped(speech.speaker()) + (speech.extension().isEmpty() ? "" : " (" + speech.extension() + ")") + (speech.dual() ? " ^" : "");
    boolean plain = Cue.read(Prose.verbatim(cue, 0)).isPresent() && !Headings.opens(cue) && !speech.parts().isEmpty();
    StringBuilder all = new StringBuilder(plain ? cue : "@" + cue);
    for (Element.Part part : speech.parts()) {
      String text = escaped(part.prose().text()).replaceAll("\n[ \t]*(?=\n)", "\n  ");
      all.append('\n').append(switch (part.kind()) {
        case PARENTHETICAL -> "(" + text + ")";
        case LYRIC -> "~" + text.replace("\n", "\n~");
        default -> text;
      });
    }
    return all.toString();
  }

  /** Stars and underlines that are meant as such. */
  private static String escaped(String text) {
    boolean plain = Emphasis.strip(Prose.verbatim(text, 0)).text().equals(text);
    return plain ? text : text.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_");
  }
}
