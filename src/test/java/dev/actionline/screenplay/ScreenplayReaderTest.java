package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenplayReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ferry.fountain",
        "mill.txt",
        "river.txt",
        "garage.txt",
        "tower.txt",
        "harbour.fdx"
      })
  void aScriptIsReadAsItStandsOnThePage(String name) {
    Screenplay script = Pages.read(name, Golden.read("screenplay/" + name));
    Golden.check("screenplay/" + name + ".pages.txt", Pages.of(script));
  }

  /** Every character of clean prose stands in the source where the prose says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ferry.fountain",
        "mill.txt",
        "river.txt",
        "garage.txt",
        "tower.txt",
        "harbour.fdx"
      })
  void proseKnowsWhereItsWordsStand(String name) {
    Screenplay script = Pages.read(name, Golden.read("screenplay/" + name));
    int looked = 0;
    for (Element element : script.elements()) {
      if (element instanceof Element.Action action) {
        looked += checkPlaces(script.source(), action.prose());
      } else if (element instanceof Element.Speech speech) {
        speech.parts().forEach(p -> checkPlaces(script.source(), p.prose()));
        assertThat(script.source().slice(speech.nameSpan()))
            .isEqualToIgnoringCase(speech.speaker());
      }
      assertThat(element.span().end()).isLessThanOrEqualTo(script.source().text().length());
    }
    assertThat(looked).isPositive();
  }

  private static int checkPlaces(Source source, Prose prose) {
    int looked = 0;
    for (int i = 0; i < prose.text().length(); i++) {
      char there = source.text().charAt(prose.span(i, i + 1).start());
      char here = prose.text().charAt(i);
      if (Character.isLetterOrDigit(here)) {
        assertThat(there).isEqualTo(here);
        looked++;
      }
    }
    return looked;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.fountain | A man. | FOUNTAIN",
        "a.SPMD | A man. | FOUNTAIN",
        "a.fdx | <FinalDraft/> | FDX",
        "a.txt | <?xml version='1.0'?><FinalDraft/> | FDX",
        "a.txt | MARA: Hello. | TEXT",
        "a.txt | Title: A Film | FOUNTAIN",
        "a.txt | .A FORCED HEADING | FOUNTAIN",
        "a | A man walks. | TEXT"
      })
  void theFormatFollowsFromNameAndText(String name, String text, Format format) {
    assertThat(Pages.read(name, text).format()).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n \n"})
  void anEmptyScriptIsAnErrorThatSaysWhatToWrite(String text) {
    Result<Screenplay> result = ScreenplayReader.read(new Source("a.fountain", text));
    assertThat(result.hasErrors()).isTrue();
    assertThat(result.diagnostics().get(0).render())
        .contains("the script is empty")
        .contains("INT. PLACE - DAY");
  }

  @Test
  void theSameFountainReadsTheSameWhateverEndsItsLines() {
    String text = Golden.read("screenplay/ferry.fountain");
    String unix = Pages.of(Pages.read("ferry.fountain", text));
    String windows = Pages.of(Pages.read("ferry.fountain", text.replace("\n", "\r\n")));
    assertThat(windows.replace("\r", "")).isEqualTo(unix);
  }
}
