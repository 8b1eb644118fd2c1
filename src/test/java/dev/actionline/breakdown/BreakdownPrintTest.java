package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreakdownPrintTest {
  private static final Breakdown PIER =
      Passage.breakdown(
          "pier.fountain",
          "EXT. PIER - NIGHT\n\n"
              + "CLOSE ON A ROPE.\n\n"
              + "MARTA (30) throws it to us.\n\n"
              + "MARTA\n"
              + "Catch!\n\n"
              + "She doesn't smile.\n");

  @Test
  void aBracketBehindTheTimeIsNoTime() {
    Breakdown b = Passage.breakdown("clinic.fountain", "INT. CLINIC - DAY (FLASHBACK)\n\nMARTA (30) sits down.\n");
    assertThat(BreakdownJson.print(b, c -> BreakdownJson.Staged.NOT_DRAFTED)).contains("\"time\" : \"day\"");
  }

  @Test
  void jsonHasTheShapeOfTheGuide() {
    String json =
        BreakdownJson.print(
            PIER,
            c ->
                c.real()
                    ? new BreakdownJson.Staged(
                        Optional.of("1A"), Optional.of("throw"), Optional.empty())
                    : new BreakdownJson.Staged(
                        Optional.empty(), Optional.empty(), Optional.of("told as not done")));
    assertThat(json)
        .contains(
            "\"format\" : \"fountain\"",
            "\"heading\" : \"EXT. PIER - NIGHT\"",
            "\"interior\" : false",
            "\"place\" : \"pier\"",
            "\"cast\" : [ \"MARTA\" ]",
            "\"speaker\" : \"MARTA\"",
            "\"text\" : \"Catch!\"",
            "\"sentence\" : \"MARTA (30) throws it to us.\"",
            "\"target\" : \"rope\"",
            "\"relation\" : null",
            "\"class\" : \"throw\"",
            "\"polarity\" : \"not-staged\"",
            "\"shot\" : \"1A\"",
            "\"staged\" : \"throw\"",
            "\"why\" : \"told as not done\"",
            "\"value\" : \"CU\"",
            "\"subject\" : \"ROPE\"",
            "\"line\" : 5");
  }

  @Test
  void theReportIsReadByPeople() {
    assertThat(BreakdownReport.print(PIER, c -> BreakdownJson.Staged.NOT_DRAFTED))
        .isEqualTo(
            """
            pier.fountain
              1 scene, 1 character, 1 prop, 2 actions

            Cast
              MARTA                person, 30

            Props
              rope

            1  EXT. PIER - NIGHT
               set: pier
                  3  [CU: ROPE]
                  5  MARTA throw rope to camera  <throw>
                  7  MARTA: "Catch!"
                 10  MARTA smile  <emote> not staged
            """);
  }

  @Test
  void sameScriptSameBreakdown() {
    String once = BreakdownJson.print(PIER, c -> BreakdownJson.Staged.NOT_DRAFTED);
    Breakdown again = Passage.breakdown("pier.fountain", PIER.screenplay().source().text());
    assertThat(BreakdownJson.print(again, c -> BreakdownJson.Staged.NOT_DRAFTED)).isEqualTo(once);
  }
}
