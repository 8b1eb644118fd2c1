package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Other people's scripts, read as they read them; skipped where they do not lie beside the
 * checkout.
 */
class ConformanceTest {
  private static final Pattern EXPECTED =
      Pattern.compile(
          "(?m)^(HEADING|ACTION|CHARACTER|DIALOGUE|PARENTHETICAL|LYRIC"
              + "|TRANSITION|SECTION|SYNOPSIS|PAGEBREAK):\"([^\"]*)\"");

  private static Screenplay read(Path file) {
    return Conformance.read(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scratch",
        "SceneHeading",
        "Transition",
        "Dialogue:Dialogue-Merged",
        "LineBreaks",
        "Action:Action-Merged",
        "Lyrics",
        "PageBreak",
        "UTF8"
      })
  void fountainIsReadAsScreenplayToolsReadsIt(String files) throws IOException {
    String[] names = files.split(":");
    Screenplay script = read(Conformance.tools(names[0] + ".fountain"));
    String expected = Files.readString(Conformance.tools(names[names.length - 1] + ".txt"));
    List<String> wanted = new ArrayList<>();
    Matcher element = EXPECTED.matcher(expected);
    while (element.find()) {
      add(wanted, element.group(1), element.group(2));
    }
    assertThat(wanted).isNotEmpty();
    assertThat(flat(script)).isEqualTo(wanted);
  }

  /** Final Draft's file and its Fountain twin tell the same. */
  @Test
  void finalDraftIsReadAsItsFountainTwin() throws IOException {
    assertThat(flat(read(Conformance.tools("TestFDX-FD.fdx"))))
        .isEqualTo(flat(read(Conformance.tools("TestFDX-FD.fountain"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kitchen_comedy.fountain", "spaceship_corridor.fdx", "hospital.txt"})
  void scenesAndSpeechesAreThoseOfTheBreakdown(String name) throws IOException {
    Path folder = Conformance.file("breakdown");
    Screenplay script = read(folder.resolve(name));
    JsonNode gold =
        new ObjectMapper()
            .readTree(folder.resolve(name.replaceAll("\\.\\w+$", ".gold.json")).toFile());
    assertThat(script.format().label()).isEqualTo(gold.get("format").asText());
    List<String> scenes = new ArrayList<>();
    gold.get("scenes")
        .forEach(
            s ->
                scenes.add(
                    s.get("heading").asText()
                        + "|"
                        + s.get("interior").asText()
                        + "|"
                        + s.get("place").asText()
                        + "|"
                        + s.get("time").asText()));
    assertThat(
            script.elements().stream()
                .filter(e -> e instanceof Element.Heading)
                .map(e -> (Element.Heading) e)
                .map(
                    h ->
                        h.text()
                            + "|"
                            + h.interior().map(Object::toString).orElse("null")
                            + "|"
                            + h.place()
                            + "|"
                            + h.time()))
        .containsExactlyElementsOf(scenes);
    List<Element.Speech> speeches =
        script.elements().stream()
            .filter(e -> e instanceof Element.Speech)
            .map(e -> (Element.Speech) e)
            .toList();
    assertThat(speeches).hasSameSizeAs(gold.get("dialogue"));
    for (int i = 0; i < speeches.size(); i++) {
      JsonNode wanted = gold.get("dialogue").get(i);
      assertThat(speeches.get(i).speaker()).isEqualTo(wanted.get("speaker").asText());
      assertThat(speeches.get(i).words()).startsWith(wanted.get("text").asText());
    }
  }

  @Test
  void everyFixtureOfTheOthersIsReadWithoutAMistake() throws IOException {
    List<Path> scripts = Conformance.all("fountain|fdx");
    for (Path script : scripts) {
      assertThat(read(script).elements()).as(script.toString()).isNotEmpty();
    }
  }

  /**
   * What stands on the page in order, paragraphs of action joined, without marks and white space.
   */
  private static List<String> flat(Screenplay script) {
    List<String> flat = new ArrayList<>();
    for (Element element : script.elements()) {
      if (element instanceof Element.Heading heading) {
        add(flat, "HEADING", heading.text());
      } else if (element instanceof Element.Action action) {
        add(flat, "ACTION", action.prose().text());
      } else if (element instanceof Element.Speech speech) {
        add(flat, "CHARACTER", speech.speaker());
        speech
            .parts()
            .forEach(
                p ->
                    add(
                        flat,
                        p.kind() == Element.Part.Kind.WORDS ? "DIALOGUE" : p.kind().name(),
                        p.prose().text()));
      } else if (element instanceof Element.Transition transition) {
        add(flat, "TRANSITION", transition.text());
      } else if (element instanceof Element.Lyric lyric) {
        add(flat, "LYRIC", lyric.prose().text());
      } else if (element instanceof Element.Section section) {
        add(flat, "SECTION", section.text());
      } else if (element instanceof Element.Synopsis synopsis) {
        add(flat, "SYNOPSIS", synopsis.text());
      } else if (element instanceof Element.PageBreak) {
        add(flat, "PAGEBREAK", "");
      }
    }
    return flat;
  }

  private static void add(List<String> flat, String kind, String text) {
    String clean = text.replaceAll("/\\*\\d\\*/|\\[\\[\\d\\]\\]|[*_\\s]", "");
    int last = flat.size() - 1;
    if (kind.equals("ACTION") && clean.isEmpty()) {
      return;
    }
    boolean goesOn = kind.equals("ACTION") && last >= 0 && flat.get(last).startsWith("ACTION");
    if (goesOn) {
      flat.set(last, flat.get(last) + clean);
    } else {
      flat.add(kind + ":" + clean);
    }
  }
}
