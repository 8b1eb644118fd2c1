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

  @Test
  void runsRevisionsPropertiesAndWhatNobodyKnowsAreReadForTheirWords() {
    Result<Screenplay> result =
        read(
            script(
                """
                <Paragraph Number="4" Type="Scene Heading"><SceneProperties Length="2 3/8" Page="7" Title="x"><Summary><Paragraph><Text>not this</Text></Paragraph></Summary></SceneProperties><Text>INT. </Text><Text RevisionID="2">HALL</Text><Text> - DAY</Text></Paragraph>
                <Paragraph Type="Action"/>
                <Paragraph Type="Cast List"><Text>Otto, Bert</Text></Paragraph>
                <Paragraph Type="Something New"><Text AdornmentStyle="-1">A do</Text><Text RevisionID="1" Style="Bold+Underline">or</Text><Text> slams.</Text></Paragraph>
                <Paragraph Type="Character"><Text>OTTO</Text></Paragraph>
                <Paragraph Type="Dialogue"><Text>One.</Text></Paragraph>
                <Paragraph Type="Dialogue"><Text></Text></Paragraph>
                <Paragraph Type="Dialogue"><Text>Two.</Text></Paragraph>
                <Paragraph Type="Scene Heading"><Text>OMITTED</Text><OmittedScene><Paragraph Type="Action"><Text>gone</Text></Paragraph></OmittedScene></Paragraph>
                """));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(Conformance.page(result.value()))
        .isEqualTo(
            """
            fdx
            heading INT. HALL - DAY #4 | interior | hall | day
            action Otto, Bert
            action A door slams.
            speech OTTO: "One. /  / Two."
            heading OMITTED | - | omitted |\s
            """);
    assertThat(((Element.Heading) result.value().elements().get(0)).eighths()).isEqualTo(19);
    assertThat(PageCount.of(result.value().elements())).isEqualTo(19 / 8.0);
  }
}
