package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Turns of phrase that stand in many scripts. */
class TurnsOfPhraseTest {
  @Test
  void aSmileThatDiesKillsNobody() {
    String list = Drafts.of("INT. BAR - NIGHT\n\nINES (30) smiles at RUI (40). Her smile dies. Rui's face falls.\n\nA smile spreads across Rui's face.\n");
    assertThat(list).contains("INES frowns", "RUI frowns", "RUI smiles", "\"Rui's face falls\"").doesNotContain("collapses", "unstaged");
  }

  @Test
  void whoSlidesOutOfABoothGetsUp() {
    String list = Drafts.of("INT. BAR - NIGHT\n\nINES (30) slides out of the booth. RUI (40) climbs out of his chair.\n");
    assertThat(list).containsPattern("INES on .*, sitting").containsPattern("RUI on chair.*, sitting")
        .contains("INES stands up", "RUI stands up").doesNotContain("slithers", "RUI climbs");
  }

  @Test
  void whoStepsIntoTheRoadStepsOffNothing() {
    assertThat(Drafts.of("EXT. STREET - DAY\n\nINES (30) steps into the road.\n")).contains("INES steps into road").doesNotContain("steps off");
  }

  @Test
  void whatAHeadingNamesLastIsWhereOneIs() {
    assertThat(Drafts.of("INT. APARTMENT BUILDING - STAIRWELL - NIGHT\n\nINES (30) waits.\n")).contains("set stairwell");
    assertThat(Drafts.of("INT. HOSPITAL - CORRIDOR - NIGHT\n\nINES (30) waits.\n")).contains("set hospital corridor");
  }

  @Test
  void aFishTankIsNoTank() {
    assertThat(Drafts.of("INT. LIVING ROOM - NIGHT\n\nINES (30) taps on the fish tank.\n")).contains("prop fish tank").doesNotContain("fish tank outside");
  }

  @Test
  void whoSwingsWhatHeHasInHandHitsNobody() {
    String list = Drafts.of("EXT. PARK - LATE AFTERNOON\n\nRUI (40, bearded) watches. INES (30) lifts the bat. She closes her eyes and swings.\n");
    assertThat(list).contains("time evening", "INES swings a bat").doesNotContain("strikes RUI");
  }

  @Test
  void whoIsLedGoesOnHisOwnFeet() {
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nINES (30) sits. A NURSE leads a BOY (9) past her.\n")).doesNotContain(", lying");
  }

  @Test
  void aRadioCracklesWithAVoice() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nINES (30) sits. The radio crackles.\n")).doesNotContain("sparks");
  }

  @Test
  void aJawThatTightensIsAnger() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nINES (30) sits. Her jaw tightens. Ines wipes her hands on a rag, a mask on her forehead.\n")).contains("INES is angry").doesNotContain("forehead");
  }

  @Test
  void insteadSaysNotHow() {
    assertThat(Drafts.of("INT. LIVING ROOM - NIGHT\n\nINES (30) crosses to the window instead.\n")).contains("INES crosses to window").doesNotContain(", instead");
  }

  @Test
  void aPrepositionIsWrittenOnce() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nINES (30) fiddles with the radio.\n")).contains("INES fiddles with radio");
  }

  @Test
  void whenTimePassesThePicturesFlowIntoOneAnother() {
    String list = Drafts.of("EXT. PARK - DAY\n\nINES (30) runs.\n\nLATER\n\nInes sleeps on a bench.\n");
    assertThat(list).containsPattern("(?s)INES runs.*dissolve over 1s.*INES sleeps on bench");
  }

  @Test
  void whatABeastDropsFallsAndNotTheBeast() {
    String list = Drafts.of("INT. BARN - DAY\n\nNORA (30) waits. A DOG trots in. The dog drops a stick.\n");
    assertThat(list).contains("stick falls").doesNotContain("DOG falls");
    assertThat(Drafts.of("INT. BARN - DAY\n\nA DOG trots in. The dog drops to the floor.\n")).doesNotContain("floor falls");
  }

  @Test
  void aWayOfOnesOwnIsNoThing() {
    String list = Drafts.of("INT. HALL - DAY\n\nINES (30) makes her way to the door. RUI (40) taps his way along the wall. INES elbows her way out of the hall.\n");
    assertThat(list).contains("INES walks to door", "INES exits").doesNotContain("RUI taps", "unstaged");
  }

  @Test
  void whatNobodyIsToldToDoIsSeenInTheThing() {
    String list = Drafts.of("INT. CELLAR - NIGHT\n\nA crate is dragged across the floor. A note is slipped under the door. A bucket is hurled against the wall.\n");
    assertThat(list).contains("crate slides", "prop note at cell door", "bucket flies").doesNotContain("unstaged");
  }

  @Test
  void aKeyThatIsPickedUpIsNoKeyOfAComputer() {
    assertThat(Drafts.of("INT. STUDY - DAY\n\nINES (30) picks up the key.\n")).contains("INES picks up key").doesNotContain("computer");
  }

  @Test
  void whoBreaksThroughALineRunsAndWhoHangsByAHandDangles() {
    String list = Drafts.of("EXT. CLIFF - DAY\n\nINES (30) breaks through the line. RUI (40) hangs by one hand.\n");
    assertThat(list).contains("INES runs", "RUI dangles").doesNotContain("cries", "takes");
  }

  @Test
  void aCrewIsPeople() {
    assertThat(Drafts.of("EXT. SHIP - DAY\n\nThe crew drift to the rail.\n")).contains("people drifting").doesNotContain("crews");
  }

  @Test
  void placesThatManyScriptsNameHaveASet() {
    assertThat(Drafts.of("EXT. COLLEGE QUAD - DAY\n\nINES (30) waits.\n")).contains("set park");
    assertThat(Drafts.of("INT. BUNKER - DAY\n\nINES (30) waits.\n")).contains("set cellar");
    assertThat(Drafts.of("INT. TOWN HALL - NIGHT\n\nINES (30) waits.\n")).contains("set courtroom");
    assertThat(Drafts.of("INT. COURTHOUSE STEPS - DAY\n\nINES (30) waits.\n")).contains("set courthouse steps");
    assertThat(Drafts.of("EXT. TOWN HALL - DAY\n\nINES (30) waits.\n")).contains("set courthouse steps");
  }
}
