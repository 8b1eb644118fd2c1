package dev.actionline.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static final Source LIST = new Source("harbour.shots", "scene 1\n  MARA picks up lantren\r\nend");

  @Test
  void showsThePlaceWithCaretsAndHints() {
    int at = LIST.text().indexOf("lantren");
    Diagnostic d =
        Diagnostic.error(LIST, new Span(at, at + 7), "there is no prop \"lantren\"", "did you mean \"lantern\"?");
    assertThat(d.render())
        .isEqualTo(
            """
            error: there is no prop "lantren"
             --> harbour.shots:2:17
              |
            2 |   MARA picks up lantren
              |                 ^^^^^^^
              = did you mean "lantern"?
            """);
  }

  @Test
  void aVeryLongLineIsCutRoundThePlace() {
    Source one = new Source("x", "a ".repeat(500_000) + "oops" + " b".repeat(500_000));
    String text = Diagnostic.error(one, new Span(1_000_000, 1_000_004), "odd").render();
    assertThat(text.length()).isLessThan(400);
    assertThat(text).contains("oops").contains("^^^^");
  }

  @Test
  void linesAndColumnsCountFromOneWhateverEndsALine() {
    Source mixed = new Source("x", "a\nb\r\nc\rd");
    assertThat(mixed.lines().stream().map(mixed::slice)).isEqualTo(List.of("a", "b", "c", "d"));
    assertThat(mixed.position(7)).isEqualTo(new Source.Position(4, 1));
    assertThat(mixed.lineText(2)).isEqualTo("b");
  }

  @Test
  void theNearestKnownWordIsOffered() {
    assertThat(Spelling.nearest("lantren", List.of("lamp", "lantern", "ladder"))).contains("lantern");
    assertThat(Spelling.nearest("zebra", List.of("lamp", "lantern"))).isEmpty();
  }
}
