package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;
import org.junit.jupiter.api.Test;

/** The weather, the lights and what flows are no props, but they are seen. */
class ElementsTest {
  private static final String OUTSIDE = "EXT. STREET - NIGHT\n\nOTTO, 40, stands under a tree. ";
  private static final String INSIDE = "INT. KITCHEN - NIGHT\n\nOTTO, 40, stands at the table. ";

  @Test
  void rainFallsThroughTheWholeScene() {
    assertThat(setup(draft(OUTSIDE + "Rain hammers the pavement. He waits."))).contains("  effect rain, strength 0.9");
    assertThat(setup(draft(OUTSIDE + "He runs through the rain."))).contains("  effect rain");
    assertThat(setup(draft(OUTSIDE + "Snow falls."))).contains("  effect snow");
  }

  @Test
  void whatIsOverOrOnlyLikenedDoesNotFall() {
    assertThat(draft(OUTSIDE + "The rain has stopped. He waits.")).doesNotContain("effect rain");
    assertThat(draft(OUTSIDE + "Snow covers the roofs. He waits.")).doesNotContain("effect snow");
  }

  @Test
  void rainThatBeginsFallsFromThereOn() {
    String list = draft(OUTSIDE + "He looks at his watch. It begins to rain. He runs to the car.");
    assertThat(setup(list)).doesNotContain("effect rain");
    assertThat(list.substring(list.indexOf("OTTO looks"))).contains("effect rain");
  }

  @Test
  void itStillRainsWhenTheStoryComesBack() {
    String list =
        draft(OUTSIDE + "Rain falls. He goes inside.\n\n" + "INT. KITCHEN - NIGHT\n\nOtto sits down. Rain drums on the roof.\n\n"
            + "EXT. STREET - CONTINUOUS\n\nOtto runs.");
    assertThat(list.split("\n  effect rain", -1)).hasSize(4);
  }

  @Test
  void underARoofItRainsPastTheWindowsAndNowhereElse() {
    assertThat(setup(draft("INT. KITCHEN - NIGHT\n\nGrey light in the window. It rains outside. OTTO, 40, sits down."))).contains("effect rain");
    assertThat(draft("INT. TUNNEL - NIGHT\n\nOTTO, 40, sits down. Rain drums on the roof.")).doesNotContain("effect rain");
  }

  @Test
  void lightsThatGoOutStayOutUntilTheyComeOn() {
    String list = draft(INSIDE + "The lights flicker. The lights go out. Otto gasps. He sits down. The lights come back on. He smiles.");
    assertThat(list).doesNotContain("prop lamp").contains("effect flicker").contains("effect blackout");
    assertThat(list.substring(list.indexOf("OTTO gasps") - 60)).contains("effect blackout");
    assertThat(list.substring(list.indexOf("OTTO smiles") - 80)).doesNotContain("effect blackout");
  }

  @Test
  void theKitchensOwnStoveSmokes() {
    assertThat(draft(INSIDE + "The oven smokes.")).contains("effect smoke over stove").doesNotContain("prop oven");
  }

  @Test
  void theWindIsSeenByWhatItTakes() {
    assertThat(draft(OUTSIDE + "He opens an umbrella. The wind tears it out of his hand.")).contains("umbrella flies away");
    assertThat(draft(OUTSIDE + "The wind howls.")).contains("OTTO listens");
  }

  @Test
  void bloodIsSeenOnWhomItRuns() {
    String list = draft(INSIDE + "He hits his head on the table. Blood runs down his cheek.");
    assertThat(setup(list)).contains("bloody face");
  }

  @Test
  void threeCratesAreThree() {
    assertThat(setup(draft(INSIDE + "Three wooden crates stand against the wall. He kicks a crate.")))
        .contains("  prop crate ").contains("  prop 2 crates ");
  }

  @Test
  void everybodyIsWhoIsThere() {
    assertThat(draft(INSIDE + "PIA, 30, sits at the table. Everybody laughs.")).contains("OTTO and PIA laugh");
  }

  /** What stands above the first shot. */
  private static String setup(String list) {
    return list.substring(0, list.indexOf("  shot "));
  }

  @Test
  void aDoorMovesByItselfAndWhatIsElsewhereIsHeard() {
    assertThat(draft(INSIDE + "The door creaks open. He gasps.")).contains("set door creaks open");
    assertThat(draft(INSIDE + "He sits down. Upstairs a door slams.")).contains("OTTO flinches").doesNotContain("set door");
    assertThat(draft(INSIDE + "He sits down. Footsteps shuffle across the roof.")).contains("OTTO listens");
  }

  @Test
  void mistHangsAndAHouseTrembles() {
    assertThat(setup(draft(OUTSIDE + "Mist drifts over the river. He waits."))).contains("  fog ");
    assertThat(draft(INSIDE + "The whole house trembles.")).contains("camera shakes");
  }

  @Test
  void howSomebodyFeelsIsKeptWithWhatHeDoes() {
    assertThat(draft(INSIDE + "He turns, frightened.")).contains("OTTO turns, frightened");
    assertThat(draft(INSIDE + "He sits down, sheepish.")).contains("OTTO sits down, sheepish");
  }

  private static String draft(String script) {
    Source source = new Source("elements.fountain", script + "\n");
    return Director.draft(Breakdowns.of(ScreenplayReader.read(source).value()).value()).value().text();
  }

  @Test
  void lightsThatFlashInAColourDoSoUntilTheyGoOut() {
    String list = draft("INT. CONTROL ROOM - NIGHT\n\nAlarm strips pulse red along the wall. NORA turns round. Nora sits down.\n\nThe lights go out. Nora screams.\n");
    assertThat(list.split("effect flashing light, hue 0 deg", -1).length).isGreaterThanOrEqualTo(3);
    assertThat(list.substring(list.indexOf("screams") - 120)).contains("effect blackout").doesNotContain("flashing light");
    assertThat(draft("EXT. ROAD - NIGHT\n\nPolice lights flash. NORA runs.\n")).contains("effect flashing light, hue 222 deg");
  }

  @Test
  void frostIsSeenOnWhatItCreepsOver() {
    assertThat(draft("INT. KITCHEN - DAY\n\nFrost creeps over the window. NORA shivers.\n")).contains("effect frost over window");
    assertThat(draft("INT. KITCHEN - DAY\n\nNORA shivers. Frost spreads over her face.\n")).containsPattern("effect frost over NORA's face, radius 0\\.\\d+");
  }

  @Test
  void aLightThatDoesNotComeOnIsLookedAt() {
    String list = draft("INT. HOSPITAL WARD - NIGHT\n\nNORA presses the button. The light above the door does not come on. Nora waits. The light blinks on.\n");
    assertThat(list).containsSubsequence("Light does not come on", "camera CU on door light and door", "door light blinks on").doesNotContain("unstaged");
  }

  @Test
  void whatDripsFallsDropByDropInItsColour() {
    assertThat(draft(INSIDE + "Coffee drips onto his shoe.")).contains("effect drip over OTTO's foot, hue 25 deg");
    assertThat(draft(INSIDE + "Water drips onto his hand.")).contains("effect drip over OTTO's hand").doesNotContain("hue");
  }

  @Test
  void steamComesOutOfTheHoodOfTheCarThatIsThere() {
    assertThat(draft(OUTSIDE + "A car stops. Steam rises from the hood.")).contains("effect smoke over car");
  }

  @Test
  void aDoorThatBlowsBurstsInABlast() {
    assertThat(draft("INT. SPACESHIP - NIGHT\n\nNORA waits. The airlock blows.\n")).contains("effect explosion over door", "set door bursts");
  }

  @Test
  void frostCreepsFarOverWalls() {
    assertThat(draft("INT. SPACESHIP - NIGHT\n\nNORA waits. Frost creeps across the walls.\n")).contains("effect frost over wall, radius 4 m");
  }

  @Test
  void bitsOfSeveralThingsAreDebris() {
    assertThat(draft("INT. KITCHEN - DAY\n\nNORA ducks. Glass, screws and a wheel tumble past Nora.\n")).contains("effect debris over NORA").containsPattern("camera .* on NORA");
  }

  @Test
  void whatOnlyFlickersIsNoAlarm() {
    assertThat(draft("INT. KITCHEN - NIGHT\n\nNORA in a red dress sits down. The lights flicker over the red curtain.\n")).doesNotContain("flashing light");
  }
}
