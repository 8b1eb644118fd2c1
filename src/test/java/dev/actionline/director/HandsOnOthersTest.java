package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one does to another is told by an act of two; what a face alone does is seen from as near as a face. */
class HandsOnOthersTest {
  private static String list(String action) {
    return Drafts.of("INT. ROOM - DAY\n\nNORA and FINN wait.\n\n" + action + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "NORA arrests FINN.,NORA arrests FINN", "NORA mugs FINN.,NORA mugs FINN", "NORA nudges FINN.,NORA nudges FINN", "NORA pinches FINN.,NORA pinches FINN",
    "NORA bribes FINN.,NORA bribes FINN", "NORA haggles with FINN.,NORA haggles FINN", "NORA shaves FINN.,NORA shaves clean FINN", "NORA splashes FINN.,NORA splashes water at FINN",
    "NORA greets FINN with a bow.,NORA bows FINN", "NORA high-fives FINN.,NORA slaps palms FINN", "NORA taunts FINN.,NORA taunts FINN", "NORA and FINN exchange briefcases.,NORA and FINN exchange briefcases", "NORA suffocates FINN with a cushion.,NORA smothers FINN", "NORA jerks FINN back by the arm.,NORA yanks back FINN's arm"
  })
  void anActOfTwoPlaysIt(String sentence, String line) {
    assertThat(list(sentence)).contains(line);
  }

  @ParameterizedTest
  @CsvSource({"winces", "grins", "grimaces", "winks", "scowls", "blushes"})
  void aFaceFillsTheFrame(String verb) {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nNORA " + verb + ".\n")).contains("camera ECU on NORA");
  }

  @Test
  void whoIsEscortedGoesAlong() {
    assertThat(list("NORA escorts FINN down the corridor.")).contains("NORA and FINN walk").contains("supporting FINN");
  }

  @Test
  void aBowThatOneHuntsWithIsABow() {
    assertThat(list("NORA hunts the deer with a bow.")).contains("prop bow");
  }
}
