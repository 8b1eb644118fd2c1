package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in a set because the prose tells of it, and what it does there. */
class SetDressingTest {
  @Test
  void theLightIsTurnedOnAtTheSwitchByTheDoor() {
    for (String turns : new String[] {"turns on the light", "flips on the lights", "switches off the light"}) {
      assertThat(Drafts.of("INT. KITCHEN - NIGHT\n\nNORA " + turns + ".\n")).as(turns)
          .contains("prop light switch on wall by door").containsPattern(" light switch(?: over \\S+)?  ").doesNotContain("prop lamp");
    }
    assertThat(Drafts.of("INT. KITCHEN - NIGHT\n\nNORA turns on the lamp.\n")).doesNotContain("light switch");
  }

  @Test
  void whatAThingsPartDoesTheThingDoes() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA waits. The needle of the gauge trembles.\n")).contains("gauge trembles").contains("prop gauge");
  }

  @Test
  void aPartIsOfTheThingThatIsThereOrThatTheScriptNames() {
    assertThat(Drafts.of("INT. HOSPITAL WARD - NIGHT\n\nAn incubator. NORA leans over the glass.\n"))
        .contains("NORA leans over incubator").doesNotContain("prop glass");
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA flips up the lid of the bin.\n")).contains("prop bin").doesNotContain("prop lid");
    // a glass that is drunk from is a glass
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA drinks a glass of water.\n")).contains("glass");
  }

  @Test
  void whatIsScrewedToAWallIsThere() {
    assertThat(Drafts.of("INT. HOSPITAL WARD - NIGHT\n\nPETE mashes the call button. The minute hand of the wall clock sweeps past the twelve.\n"))
        .contains("prop call button on wall").contains("prop wall clock on wall");
  }

  @Test
  void aThingThatSitsInAnotherIsThereAndWhatClicksIsLookedAt() {
    String list = Drafts.of("INT. KITCHEN - DAY\n\nNORA waves. A goose sits in a pan.\n\nThe lock clicks. PETE enters.\n");
    assertThat(list).contains("prop pan on stove").contains("prop goose in pan").doesNotContain("goose sits").doesNotContain("snaps");
    assertThat(list).containsPattern("camera \\w+ on door");
  }

  @Test
  void whatLiesRoastedInAPanIsNobody() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA opens the oven. A charred lump that was once a turkey sits in the pan.\n")).contains("prop turkey in pan").doesNotContain("TURKEY:");
  }

  @Test
  void itsPlaceTellsTheKindOfAThing() {
    String list = Drafts.of("INT. HOSPITAL WARD - NIGHT\n\nPETE (40) sleeps in a chair. A monitor stops. The light above the door blinks on.\n");
    assertThat(list).contains("prop door light above door").contains("door light blinks on");
    assertThat(Drafts.of("INT. HOSPITAL - NEONATAL WARD - NIGHT\n\nPETE (40) coughs. The monitor stops.\n"))
        .contains("set nursery ward").containsPattern("prop hospital monitor [\\d.]+ m right of PETE");
  }

  @Test
  void aNeedleThatMovesByItselfIsAGaugesAndNobodyHammersOnABenchWithAWrench() {
    String list = Drafts.of("INT. SPACESHIP - CORRIDOR - NIGHT\n\nA needle drops through a red field. ANN (30) hammers the release with a wrench.\n");
    assertThat(list).contains("set gauge runs down").doesNotContain("prop needle").contains("ANN strikes release with wrench");
    assertThat(list).as("it is on the panel").contains("prop gauge at airlock panel");
    assertThat(Drafts.of("INT. SPACESHIP - CORRIDOR - NIGHT\n\nANN (30) waits.\n\nINSERT - AIRLOCK PANEL\n\nA needle drops.\n")).contains("insert on gauge");
  }

  @Test
  void whatGoesOnIsAtTheHourOfTheSceneBefore() {
    String list = Drafts.of("INT. KITCHEN - EVENING\n\nNORA sits.\n\nINT. HALLWAY - CONTINUOUS\n\nNORA walks.\n\nINT. KITCHEN - MOMENTS LATER\n\nNORA sits.\n\nEXT. YARD\n\nNORA runs.\n");
    assertThat(list.split("time evening", -1)).hasSize(4);
    assertThat(list.substring(list.indexOf("scene 4"))).doesNotContain("  time ");
  }

  @Test
  void whatIsWrittenOnAMugIsNobodyAndACordOnlyLiesThere() {
    String list = Drafts.of("INT. OFFICE - NIGHT\n\nRows of empty desks. NORA (28), headphones on, types fast. Her mug says BEST BOSS. A cord runs under the door.\n");
    assertThat(list).contains("NORA types, fast").doesNotContain("BEST BOSS:").doesNotContain("cord runs").doesNotContain("unstaged");
  }

  @Test
  void aMonitorThatStopsGoesFlatAndOneLooksAtItsScreen() {
    String list = Drafts.of("INT. HOSPITAL - NEONATAL WARD - NIGHT\n\nPETE (40) sleeps in a chair. The monitor beeps, falters, stops.\n");
    assertThat(list).containsSubsequence("camera insert on hospital monitor's screen", "hospital monitor beeps", "set hospital monitor goes flat");
  }
}
