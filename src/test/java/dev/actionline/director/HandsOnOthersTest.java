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
    "NORA bribes FINN.,NORA bribes FINN", "NORA haggles with FINN.,NORA haggles with FINN", "NORA shaves FINN.,NORA shaves clean FINN", "NORA splashes FINN.,NORA splashes water at FINN",
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

  @Test
  void whoIsTackledAndBroughtDownGoesDownOnce() {
    assertThat(list("NORA tackles FINN and brings him down.")).contains("NORA tackles FINN").doesNotContain("brings down");
  }

  @Test
  void whoseBlowIsParriedStandsThere() {
    assertThat(Drafts.of("EXT. TERRACE - DAY\n\nNORA parries the guard's sword thrust with her own blade.\n")).contains("NORA fences GUARD with sword").contains("GUARD:");
  }

  @Test
  void betweenTwoWhoTurnARopeSomebodySkips() {
    for (String told : new String[] {"NORA skips rope while two boys swing the ends.", "Two boys turn a long rope while NORA skips."}) {
      assertThat(Drafts.of("EXT. PARK - DAY\n\n" + told + "\n")).as(told)
          .contains("NORA jumps long rope; BOY 1 and BOY 2 turn rope").contains("BOY 1 2.1 m left of NORA").contains("BOY 2 2.1 m right of NORA");
    }
  }

  @Test
  void whoKneelsAtAnAltarFacesIt() {
    assertThat(Drafts.of("INT. CHURCH - DAY\n\nNORA kneels at the altar.\n")).contains("NORA at altar, facing altar table");
  }

  @Test
  void whoEavesdropsIsAtADoor() {
    assertThat(Drafts.of("INT. HALLWAY - DAY\n\nNORA eavesdrops.\n")).containsPattern("NORA eavesdrops at .*door");
  }
}
