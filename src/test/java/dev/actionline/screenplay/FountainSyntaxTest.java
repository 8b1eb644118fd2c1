package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every fixture of the two peers, element by element. Where one of them reads otherwise than this
 * house, the test says which sentence of fountain.io/syntax decided.
 */
class FountainSyntaxTest {
  private static final Pattern HTML =
      Pattern.compile(
          "<div class=\"(action|transition)\">(.*?)</div>|<(h[1-6])[^>]*>(.*?)</h[1-6]>"
              + "|<span class=\"(h)\\d-synopsis\">(.*?)</span>|<p(?: class=\"(character|parenthetical)\")?>(.*?)</p>",
          Pattern.DOTALL);
  private static final Map<String, String> KINDS =
      Map.of("action", "ACTION", "transition", "TRANSITION", "h6", "HEADING", "h", "SYNOPSIS",
          "character", "CHARACTER", "parenthetical", "PARENTHETICAL");

  /** Kind and words of every element, white space and capitals aside. */
  private static List<String> ours(Screenplay script) {
    List<String> all = new ArrayList<>();
    for (Element element : script.elements()) {
      if (element instanceof Element.Speech speech) {
        add(all, "CHARACTER", speech.speaker());
        speech.parts().forEach(p -> add(all, p.kind() == Element.Part.Kind.WORDS ? "DIALOGUE" : p.kind().name(), p.prose().text()));
      } else if (element instanceof Element.Heading heading) {
        add(all, "HEADING", heading.text());
      } else if (element instanceof Element.Action action) {
        add(all, "ACTION", action.prose().text());
      } else if (element instanceof Element.Transition transition) {
        add(all, "TRANSITION", transition.text());
      } else if (element instanceof Element.Section section) {
        add(all, "SECTION", section.text());
      } else if (element instanceof Element.Synopsis synopsis) {
        add(all, "SYNOPSIS", synopsis.text());
      }
    }
    return all;
  }

  private static void add(List<String> all, String kind, String text) {
    String clean = text.replaceAll("/\\*\\d\\*/|\\[\\[\\d\\]\\]", "").replaceAll("[\\s\u00A0]+", "").toUpperCase();
    int last = all.size() - 1;
    boolean goesOn = (kind.equals("ACTION") || kind.equals("DIALOGUE")) && last >= 0 && all.get(last).startsWith(kind);
    if (goesOn) {
      all.set(last, all.get(last) + clean);
    } else if (!clean.isEmpty()) {
      all.add(kind + ":" + clean);
    }
  }

  private static List<String> ofHtml(String html) {
    List<String> all = new ArrayList<>();
    Matcher element = HTML.matcher(html);
    while (element.find()) {
      int group = element.group(1) != null ? 1 : element.group(3) != null ? 3 : element.group(5) != null ? 5 : 7;
      String kind = element.group(group) == null ? "DIALOGUE" : KINDS.getOrDefault(element.group(group), "SECTION");
      String words = element.group(group + 1).replaceAll("<span.*?</span>", "").replaceAll("<[^>]*>", " ").replace("&nbsp;", " ");
      // the name without what stands behind it in brackets
      add(all, kind, unescaped(kind.equals("CHARACTER") ? words.replaceFirst("\\(.*", "") : words).replaceAll("^\\((.*)\\)$", "$1"));
    }
    return all;
  }

  private static String unescaped(String text) {
    Matcher number = Pattern.compile("&#(\\d+);").matcher(text);
    return number.replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1))))).replace("&amp;", "&").replace("&#x27;", "'");
  }

  @Test
  void everyPageOfScreenplain() {
    List<Path> pages = Conformance.all("html");
    assertThat(pages).hasSizeGreaterThan(15);
    for (Path page : pages) {
      Path script = page.resolveSibling(page.getFileName().toString().replace(".html", ".fountain"));
      assertThat(ours(Conformance.read(script))).as(script.toString()).isEqualTo(ofHtml(Conformance.text(page)));
    }
  }

  @Test
  void everyFinalDraftFileIsReadAsItsFountainTwin() {
    int twins = 0;
    for (Path fdx : Conformance.all("fdx")) {
      String stem = fdx.getFileName().toString().replaceFirst("(-Write-.*)?\\.fdx$", "");
      Path twin = fdx.resolveSibling(stem + ".fountain");
      if (Files.exists(twin)) {
        // what the peer wrote itself has lost the numbers of the scenes
        boolean numbered = fdx.getFileName().toString().equals(stem + ".fdx");
        String wanted = numbered ? body(twin) : body(twin).replaceAll(" #\\d+(?= \\|)", "");
        assertThat(body(fdx)).as(fdx.toString()).isEqualTo(wanted);
        twins++;
      }
    }
    assertThat(twins).isGreaterThan(10);
  }

  private static String body(Path file) {
    return Conformance.page(Conformance.read(file)).replaceAll("(?m)^(title .*|fdx|fountain)\n", "");
  }

  @Test
  void theTitlePageOfFinalDraft() {
    Screenplay script = Conformance.read(Conformance.tools("TestFDX-FI.fdx"));
    assertThat(script.titleField("Title")).contains("FDX Test Script");
    assertThat(script.titleField("Author")).contains("Ian");
  }

  @ParameterizedTest
  @CsvSource({"UTF8-output,UTF8", "Append-output,Append-output"})
  void whatThePeerWroteIsReadAsWhatItWasMadeOf(String written, String source) {
    String page = Conformance.page(written + ".fountain");
    assertThat(page).isEqualTo(Conformance.page(source + ".fountain")).isNotEmpty();
  }

  private static List<String> ofTools(String name) {
    List<String> all = new ArrayList<>();
    Matcher element =
        Pattern.compile("(?m)^(HEADING|ACTION|CHARACTER|DIALOGUE|PARENTHETICAL|LYRIC|TRANSITION|SECTION|SYNOPSIS):\"([^\"]*)\"")
            .matcher(Conformance.text(Conformance.tools(name + ".txt")));
    while (element.find()) {
      add(all, element.group(1), element.group(2).replaceAll("[*_]", ""));
    }
    return all;
  }

  private static List<String> ours(String name) {
    return ours(Conformance.read(Conformance.tools(name + ".fountain")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Scratch", "SceneHeading", "Transition", "Parenthetical", "TitlePage"})
  void screenplayToolsAgrees(String name) {
    assertThat(ours(name)).isEqualTo(ofTools(name));
  }

  /** "A boneyard is ignored": without it the transition has its blank line, as screenplain reads it too. */
  @Test
  void aTransitionAboveABoneyard() {
    List<String> theirs = ofTools("Boneyards");
    theirs.replaceAll(e -> e.replaceFirst("CUTTO:.*$", ""));
    theirs.add(3, "TRANSITION:CUTTO:");
    assertThat(ours("Boneyards")).isEqualTo(theirs);
  }

  /** "Character names must include at least one alphabetical character": one may begin with a digit. */
  @Test
  void aNameThatBeginsWithADigit() {
    List<String> theirs = ofTools("Character");
    int at = theirs.indexOf("ACTION:3CPONOTWORK.");
    theirs.set(at, "DIALOGUE:NOTWORK.");
    theirs.add(at, "CHARACTER:3CPO");
    assertThat(ours("Character")).isEqualTo(theirs);
  }

  /** "In all caps, ends in TO:, a blank line before and after": no field of a title page. */
  @Test
  void aTransitionInTheFirstLine() {
    List<String> theirs = ofTools("Sections");
    theirs.add(0, "TRANSITION:CUTTO:");
    assertThat(ours("Sections")).isEqualTo(theirs);
  }

  /**
   * "A blank line ends dialogue", and a note with an empty line in it is none: its brackets are read as
   * they stand, as screenplain does.
   */
  @Test
  void aNoteWithAnEmptyLineIsNone() {
    Screenplay script = Conformance.read(Conformance.tools("Notes.fountain"));
    List<String> notes = script.elements().stream().filter(e -> e instanceof Element.Note).map(e -> ((Element.Note) e).text()).toList();
    assertThat(notes).hasSize(3).last().asString().contains("need coffee.\n  \nDefinitely");
    List<String> ours = ours(script);
    assertThat(ours.subList(0, 4)).isEqualTo(ofTools("Notes").subList(0, 4));
    assertThat(ours.get(4)).startsWith("DIALOGUE:").doesNotContain("HISHAND");
    assertThat(ours.get(5)).startsWith("ACTION:HISHAND").contains("WITHOUTSPACES[[THISDOESN'T", "BLANKLINE.]]HELOOKS");
  }

  /** Emphasis nests: the syntax's own example underlines a sentence with italics in it. */
  @Test
  void emphasis() {
    String theirs = Conformance.text(Conformance.tools("Formatted.txt")).replaceAll("</?[ibu]>", "").replace("*Leupold Mark 4*", "Leupold Mark 4");
    List<String> all = new ArrayList<>();
    add(all, "ACTION", theirs);
    assertThat(ours("Formatted")).isEqualTo(all);
  }
}
