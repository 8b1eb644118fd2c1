package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The weather, the lights and what flows are no props, but they are seen. */
class ElementsTest {
  private static final String OUTSIDE = "EXT. STREET - NIGHT\n\nOTTO, 40, stands under a tree. ";
  private static final String INSIDE = "INT. KITCHEN - NIGHT\n\nOTTO, 40, stands at the table. ";

  @Test
  void rainFallsThroughTheWholeScene() {
    assertThat(setup(Drafts.of(OUTSIDE + "Rain hammers the pavement. He waits."))).contains("  effect rain, strength 0.9");
    assertThat(setup(Drafts.of(OUTSIDE + "He runs through the rain."))).contains("  effect rain");
    assertThat(setup(Drafts.of(OUTSIDE + "Snow falls."))).contains("  effect snow");
  }

  @Test
  void whatIsOverOrOnlyLikenedDoesNotFall() {
    assertThat(Drafts.of(OUTSIDE + "The rain has stopped. He waits.")).doesNotContain("effect rain");
    assertThat(Drafts.of(OUTSIDE + "Snow covers the roofs. He waits.")).doesNotContain("effect snow");
  }

  @Test
  void rainThatBeginsFallsFromThereOn() {
    String list = Drafts.of(OUTSIDE + "He looks at his watch. It begins to rain. He runs to the car.");
    assertThat(setup(list)).doesNotContain("effect rain");
    assertThat(list.substring(list.indexOf("OTTO looks"))).contains("effect rain");
  }

  @Test
  void itStillRainsWhenTheStoryComesBack() {
    String list =
        Drafts.of(OUTSIDE + "Rain falls. He goes inside.\n\n" + "INT. KITCHEN - NIGHT\n\nOtto sits down. Rain drums on the roof.\n\n"
            + "EXT. STREET - CONTINUOUS\n\nOtto runs.");
    assertThat(list.split("\n  effect rain", -1)).hasSize(4);
  }

  @Test
  void underARoofItRainsPastTheWindowsAndNowhereElse() {
    assertThat(setup(Drafts.of("INT. KITCHEN - NIGHT\n\nGrey light in the window. It rains outside. OTTO, 40, sits down."))).contains("effect rain");
    assertThat(Drafts.of("INT. TUNNEL - NIGHT\n\nOTTO, 40, sits down. Rain drums on the roof.")).doesNotContain("effect rain");
  }

  @Test
  void lightsThatGoOutStayOutUntilTheyComeOn() {
    String list = Drafts.of(INSIDE + "The lights flicker. The lights go out. Otto gasps. He sits down. The lights come back on. He smiles.");
    assertThat(list).doesNotContain("prop lamp").contains("effect flicker").contains("effect blackout");
    assertThat(list.substring(list.indexOf("OTTO gasps") - 60)).contains("effect blackout");
    assertThat(list.substring(list.indexOf("OTTO smiles") - 80)).doesNotContain("effect blackout");
  }

  @Test
  void theKitchensOwnStoveSmokes() {
    assertThat(Drafts.of(INSIDE + "The oven smokes.")).contains("effect smoke over stove").doesNotContain("prop oven");
  }

  @Test
  void theWindIsSeenByWhatItTakes() {
    assertThat(Drafts.of(OUTSIDE + "He opens an umbrella. The wind tears it out of his hand.")).contains("umbrella flies away");
    assertThat(Drafts.of(OUTSIDE + "The wind howls.")).contains("OTTO listens");
  }

  @Test
  void bloodIsSeenOnWhomItRuns() {
    String list = Drafts.of(INSIDE + "He hits his head on the table. Blood runs down his cheek.");
    assertThat(setup(list)).contains("bloody face");
  }

  @Test
  void threeCratesAreThree() {
    assertThat(setup(Drafts.of(INSIDE + "Three wooden crates stand against the wall. He kicks a crate.")))
        .contains("  prop crate ").contains("  prop 2 crates ");
  }

  @Test
  void everybodyIsWhoIsThere() {
    assertThat(Drafts.of(INSIDE + "PIA, 30, sits at the table. Everybody laughs.")).contains("OTTO and PIA laugh");
  }

  /** What stands above the first shot. */
  private static String setup(String list) {
    return list.substring(0, list.indexOf("  shot "));
  }

  @Test
  void aDoorMovesByItselfAndWhatIsElsewhereIsHeard() {
    assertThat(Drafts.of(INSIDE + "The door creaks open. He gasps.")).contains("set door creaks open");
    assertThat(Drafts.of(INSIDE + "He sits down. Upstairs a door slams.")).contains("OTTO flinches").doesNotContain("set door");
    assertThat(Drafts.of(INSIDE + "He sits down. Footsteps shuffle across the roof.")).contains("OTTO listens");
  }

  @Test
  void mistHangsAndAHouseTrembles() {
    assertThat(setup(Drafts.of(OUTSIDE + "Mist drifts over the river. He waits."))).contains("  fog ");
    assertThat(Drafts.of(INSIDE + "The whole house trembles.")).contains("camera shakes");
  }

  @Test
  void howSomebodyFeelsIsKeptWithWhatHeDoes() {
    assertThat(Drafts.of(INSIDE + "He turns, frightened.")).contains("OTTO turns, frightened");
    assertThat(Drafts.of(INSIDE + "He sits down, sheepish.")).contains("OTTO sits down, sheepish");
  }

  @Test
  void lightsThatFlashInAColourDoSoUntilTheyGoOut() {
    String list = Drafts.of("INT. CONTROL ROOM - NIGHT\n\nAlarm strips pulse red along the wall. NORA turns round. Nora sits down.\n\nThe lights go out. Nora screams.\n");
    assertThat(list.split("effect flashing light, hue 0 deg", -1).length).isGreaterThanOrEqualTo(3);
    assertThat(list.substring(list.indexOf("screams") - 120)).contains("effect blackout").doesNotContain("flashing light");
    assertThat(Drafts.of("EXT. ROAD - NIGHT\n\nPolice lights flash. NORA runs.\n")).contains("effect flashing light, hue 222 deg");
  }

  @Test
  void frostIsSeenOnWhatItCreepsOver() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nFrost creeps over the window. NORA shivers.\n")).contains("effect frost over window");
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA shivers. Frost spreads over her face.\n")).containsPattern("effect frost over NORA's face, radius 0\\.\\d+");
  }

  @Test
  void aLightThatDoesNotComeOnIsLookedAt() {
    String list = Drafts.of("INT. HOSPITAL WARD - NIGHT\n\nNORA presses the button. A light above the door does not come on. Nora waits. The light blinks on.\n");
    assertThat(list).containsSubsequence("Light does not come on", "camera FS on door light", "door light blinks on").doesNotContain("unstaged");
  }

  @Test
  void whatDripsFallsDropByDropInItsColour() {
    assertThat(Drafts.of(INSIDE + "Coffee drips onto his shoe.")).contains("effect drip over OTTO's foot, hue 25 deg");
    assertThat(Drafts.of(INSIDE + "Water drips onto his hand.")).contains("effect drip over OTTO's hand").doesNotContain("hue");
  }

  @Test
  void steamComesOutOfTheHoodOfTheCarThatIsThere() {
    assertThat(Drafts.of(OUTSIDE + "A car stops. Steam rises from the hood.")).contains("effect smoke over car");
  }

  @Test
  void aDoorThatBlowsBurstsInABlast() {
    assertThat(Drafts.of("INT. SPACESHIP - NIGHT\n\nNORA waits. The airlock blows.\n")).contains("effect explosion over door", "set door bursts");
  }

  @Test
  void frostCreepsFarOverWalls() {
    assertThat(Drafts.of("INT. SPACESHIP - NIGHT\n\nNORA waits. Frost creeps across the walls.\n")).contains("effect frost over wall, radius 4 m");
  }

  @Test
  void bitsOfSeveralThingsAreDebris() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA ducks. Glass, screws and a wheel tumble past Nora.\n")).contains("effect debris over NORA").containsPattern("camera .* on NORA");
  }

  @Test
  void whatOnlyFlickersIsNoAlarm() {
    assertThat(Drafts.of("INT. KITCHEN - NIGHT\n\nNORA in a red dress sits down. The lights flicker over the red curtain.\n")).doesNotContain("flashing light");
  }
}
