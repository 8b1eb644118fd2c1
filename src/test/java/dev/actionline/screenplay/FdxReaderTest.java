package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Result;
import dev.actionline.core.Source;
import org.junit.jupiter.api.Test;

class FdxReaderTest {
  private static Result<Screenplay> read(String text) {
    return ScreenplayReader.read(new Source("a.fdx", text));
  }

  private static String script(String content) {
    return "<?xml version=\"1.0\"?>\n<FinalDraft><Content>\n"
        + content
        + "\n</Content></FinalDraft>";
  }

  @Test
  void aDocumentTypeIsRefusedAndNothingOutsideIsOpened() {
    String bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY a "aaaa">]>
        <FinalDraft><Content><Paragraph Type="Action"><Text>&f;&a;</Text></Paragraph></Content></FinalDraft>
        """;
    Result<Screenplay> result = read(bomb);
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).render())
        .contains("a document type is refused")
        .contains("a.fdx:2:1");
    assertThat(result.value().elements()).isEmpty();
  }

  @Test
  void aBrokenFileGivesWhatStandsBeforeTheBreakAndItsPlace() {
    Result<Screenplay> result =
        read(
            script(
                "<Paragraph Type=\"Action\"><Text>Rain.</Text></Paragraph>\n<Paragraph Type=\"Action\"><Text>x</Oops>"));
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).render()).contains("broken here").contains("a.fdx:4:");
    assertThat(Pages.of(result.value())).contains("3 action Rain.");
  }

  @Test
  void anotherXmlIsNoScript() {
    assertThat(read("<html><body/></html>").diagnostics().get(0).message())
        .contains("no Final Draft script");
  }

  @Test
  void textThatIsNoXmlIsTold() {
    assertThat(read("INT. ROOM - DAY").hasErrors()).isTrue();
  }

  @Test
  void aSpeechKnowsItsPlaceInTheXml() {
    Result<Screenplay> result =
        read(
            script(
                "<Paragraph Type=\"Character\"><Text>O&apos;NEIL</Text></Paragraph>\n"
                    + "<Paragraph Type=\"Dialogue\"><Text>Two\nlines</Text></Paragraph>"));
    Element.Speech speech = (Element.Speech) result.value().elements().get(0);
    assertThat(speech.speaker()).isEqualTo("O'NEIL");
    assertThat(speech.words()).isEqualTo("Two lines");
    Source source = result.value().source();
    assertThat(source.slice(speech.parts().get(0).prose().span())).isEqualTo("Two\nlines");
    assertThat(source.line(speech.span().start())).isEqualTo(3);
  }
}
