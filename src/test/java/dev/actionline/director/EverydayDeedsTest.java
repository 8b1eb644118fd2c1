package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everyday sentences are staged with what they are done with, where it is, and begun where it is to be seen. */
class EverydayDeedsTest {
  private static List<String> lines(String heading, String prose) {
    return Drafts.lines(Drafts.in(heading, prose));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "INT. KITCHEN - DAY | MARTHA mops the kitchen floor. | MARTHA mops the floor",
    "INT. KITCHEN - DAY | MARTHA pours beer from a jug into a glass. | MARTHA pours with jug",
    "INT. GYM - DAY | MARTHA and OTTO wrestle on the floor. | MARTHA and OTTO wrestle on floor",
    "INT. OFFICE - DAY | MARTHA sneezes into a handkerchief. | prop handkerchief in MARTHA right hand",
    "EXT. LAKE - DAY | MARTHA sits on the jetty fishing with a rod. | MARTHA on jetty end, sitting",
    "INT. BEDROOM - NIGHT | MARTHA climbs out through the window. | MARTHA at window",
    "EXT. FIELD - NIGHT | MARTHA crawls under the fence. | prop wire fence 2 m in front of MARTHA",
    "EXT. STREET - DAY | MARTHA pushes a stalled car. | prop car 3.4 m in front of MARTHA",
    "INT. DINING ROOM - NIGHT | MARTHA leans over the cake. | prop cake on table",
    "EXT. PORCH - DAY | MARTHA sits on the steps strumming a guitar. | MARTHA on top step, sitting",
    "EXT. GARDEN - DAY | MARTHA plants a rose. | MARTHA plants a rose",
  })
  void isStagedSo(String heading, String prose, String line) {
    assertThat(lines(heading, prose)).contains(line);
  }

  @Test
  void whoDucksIsNotHit() {
    List<String> lines = lines("EXT. ALLEY - NIGHT", "OTTO swings at MARTHA. She ducks.");
    assertThat(lines).contains("OTTO takes a swing at MARTHA; MARTHA ducks").noneMatch(l -> l.startsWith("OTTO strikes"));
    assertThat(lines.stream().filter(l -> l.contains("MARTHA ducks"))).hasSize(1);
  }

  @Test
  void whatIsFlungOutOfADrawerIsFlungByWhoRummages() {
    assertThat(lines("INT. BEDROOM - DAY", "MARTHA rummages through a drawer, flinging shirts over her shoulder."))
        .contains("MARTHA rummages through drawer").noneMatch(l -> l.startsWith("MARTHA puts") || l.startsWith("prop shirt"));
  }

  @Test
  void whatIsHandledIsSeenWithWhoLeansOverIt() {
    assertThat(lines("INT. DINING ROOM - NIGHT", "MARTHA leans over the cake.")).anyMatch(l -> l.startsWith("camera MS on MARTHA and cake, high, from front"));
  }

  /** Hands on the ground want the whole body, hands at the chest do not. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "EXT. FOREST - DAY | MARTHA buries a box. | FS",
    "EXT. FIELD - DAY | MARTHA plants a flag. | FS",
    "INT. CHURCH - DAY | MARTHA strikes a match. | MCU",
  })
  void aPictureHasRoomForHandsAtWork(String heading, String prose, String size) {
    assertThat(lines(heading, prose)).anyMatch(l -> l.startsWith("camera " + size + " on MARTHA"));
  }
}
