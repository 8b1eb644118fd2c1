package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingLookTest {
  private static final String SHOT = "\nshot 1A\n  camera WS on ADA\n  lasts 1s";

  private static String model(String line) {
    Timeline film = Films.room("prop " + line + "\nADA at centre" + SHOT);
    return film.at(1).props().get(0).model();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ball at door | ball",
        "ball at door, blue | ball ~ x1 #2f5fa8",
        "ball at door, huge, blue | ball ~ x2 #2f5fa8",
        "ball at door, tiny dark blue | ball ~ x0.5 #1c3c6e",
        "huge ball at door | ball ~ x2",
        "box at door, rusty tin | box ~ x1 rusty",
        "box on floor, wooden | box ~ x1 wooden",
        "key in ADA right hand, silver | key ~ x1 silver",
        "rose bush at door | bush"
      })
  void aLineTellsHowAThingLooks(String line, String model) {
    assertThat(model(line)).isEqualTo(model);
  }

  @Test
  void aMeasureIsTheThingsOwn() {
    String model = model("crate at door, 1.5 m tall");
    assertThat(dev.actionline.stage.Models.named(dev.actionline.stage.Model.Kind.PROP, model).orElseThrow().high().y)
        .isBetween(1.495f, 1.505f);
  }

  @Test
  void whatIsUnknownIsToldOnceWithItsPlace() {
    Result<Timeline> film = Films.mistaken("prop 3 balls at door, bleu\nADA at centre" + SHOT);
    assertThat(film.diagnostics()).extracting(Diagnostic::render)
        .containsExactly(
            """
            warning: "bleu" does not tell how a thing looks
              --> room.shots:11:25
               |
            11 |   prop 3 balls at door, bleu
               |                         ^^^^
               = did you mean "blue"?
            """);
  }

  @Test
  void aMeasureThatNoSetHoldsIsTold() {
    Result<Timeline> film = Films.mistaken("prop ball at door, 900 m tall\nADA at centre" + SHOT);
    assertThat(film.diagnostics()).extracting(Diagnostic::message).containsExactly("no thing of 900 m can be shown");
  }
}
