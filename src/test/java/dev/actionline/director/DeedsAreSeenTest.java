package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Diagnostic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a deed hands, face and what it is done to are in the picture, and unhidden; what comes about by itself is seen too. */
class DeedsAreSeenTest {
  @ParameterizedTest
  @CsvSource({
    "INT. HAIR SALON - DAY, NORA combs her hair while LENA waits.", "INT. GYM - DAY, OMAR punches the heavy bag.", "EXT. FARM - DAY, RUTH milks a goat.",
    "INT. KITCHEN - DAY, NORA kneads the dough on the counter.", "INT. WORKSHOP - NIGHT, OMAR planes a board.", "EXT. PARK - DAY, LENA strokes the dog.",
    "INT. CHURCH - DAY, OMAR proposes to LENA.", "INT. CELLAR - NIGHT, OMAR strangles RUTH.",
  })
  void whatHandsAndFacesDoIsInThePicture(String heading, String prose) {
    List<String> remarks = Drafts.played(Drafts.in(heading, prose)).review().stream().map(Diagnostic::message).toList();
    assertThat(remarks).as(prose).noneMatch(r -> r.contains("not to be seen"));
  }

  @ParameterizedTest
  @CsvSource({
    "EXT. FARMYARD - NIGHT, Fire engulfs the barn while OMAR watches., WS on barn, CU on OMAR",
    "EXT. STREET - DAY, The old tower collapses as LENA watches., FS on collapsing building, CU on LENA",
    "EXT. ROAD - DAY, A truck swerves around a dog lying in the lane., WS on truck and DOG, WS on truck",
    "EXT. STREET - DAY, A taxi crashes into a lamppost., FS on taxi and street lamp, FS on taxi",
  })
  void whatComesAboutIsFramedWhoeverWatches(String heading, String prose, String event, String other) {
    assertThat(Drafts.in(heading, prose)).contains("camera " + event, "camera " + other);
  }
}
