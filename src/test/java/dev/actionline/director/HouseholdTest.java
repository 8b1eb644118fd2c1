package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done about the house: the verb with its noun tells the act, and where one is when it begins. */
class HouseholdTest {
  @ParameterizedTest
  @CsvSource({
    "KITCHEN, cracks an egg into the pan, cracks an egg into pan", "KITCHEN, butters a slice of bread, butters bread", "BEDROOM, makes the bed, makes a bed",
    "BATHROOM, splashes water on her face, splashes water on face", "SHOP, counts out coins on the counter, counts out coins on counter",
    "ROOM, peers through the keyhole, peers through keyhole", "BEDROOM, pulls a sweater over her head, puts on sweater",
    "LIVING ROOM, flops onto the sofa, flops onto sofa", "OFFICE, buries her head in her arms, buries head in arms"
  })
  void theWholePhraseTellsTheAct(String place, String told, String played) {
    assertThat(Drafts.of("INT. " + place + " - DAY\n\nNORA " + told + ".\n")).containsPattern("NORA " + played + "(?: over \\S+)? ");
  }

  @Test
  void whoIsAtEaseIsSoFromTheStart() {
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nNORA puts her feet on the desk.\n")).contains("NORA on chair, sitting");
    assertThat(Drafts.of("INT. BEDROOM - DAY\n\nNORA sits up in bed.\n")).contains("NORA on bed, lying", "NORA sits up");
    assertThat(Drafts.of("INT. LIVING ROOM - DAY\n\nNORA strokes the cat on her lap.\n")).containsPattern("NORA on \\w+, sitting").contains("prop cat on NORA's lap");
  }

  @Test
  void aTableIsLaidSleevesAreRolledUpAndALetterIsSnatchedOutOfAnothersHand() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA sets the table.\n")).contains("NORA sets").doesNotContain("prop table in");
    assertThat(Drafts.of("INT. ROOM - DAY\n\nNORA rolls up her sleeves.\n")).contains("NORA rolls up sleeve").doesNotContain("wears");
    String list = Drafts.of("INT. ROOM - DAY\n\nPETE waits. NORA snatches the letter from Pete's hand. She takes his pulse.\n");
    assertThat(list).contains("prop letter in PETE right hand", "NORA touches PETE's hand");
  }

  @Test
  void aFingerInTheChestIsNoBlade() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nPETE waits. NORA pokes Pete in the chest with a finger.\n")).contains("NORA pokes PETE's chest");
  }

  @Test
  void whatIsPutUpIsInTheHandThoughTheSetHasTheLike() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nNORA hangs a picture on the wall.\n")).contains("prop picture in NORA right hand", "NORA puts up picture on wall");
  }

  @Test
  void whoIsHelpedIntoACoatPutsItOn() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nPETE waits. NORA helps Pete into his coat.\n")).contains("PETE puts on coat").doesNotContain("wears PETE");
  }

  @Test
  void whatHasLitACandleIsInTheHand() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nNORA lights a candle and blows out the match.\n")).doesNotContainPattern("prop match (?:on|at|\\d)");
  }

  @Test
  void whatIsFedIsInNobodysHand() {
    assertThat(Drafts.of("EXT. PARK - DAY\n\nNORA feeds the ducks with bread.\n")).contains("NORA tosses bread to duck").doesNotContain("duck in NORA");
  }

  @Test
  void whoSpinsInAChairSitsInIt() {
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nNORA spins in her chair.\n")).contains("NORA on chair, sitting");
  }

  @Test
  void whoWorksAloneAtAThingOfTheSetBeginsAtIt() {
    assertThat(Drafts.of("INT. GYM - DAY\n\nNORA punches the heavy bag.\n")).contains("NORA at bag");
    assertThat(Drafts.of("INT. BATHROOM - DAY\n\nNORA combs her hair in front of the mirror.\n")).contains("NORA at mirror");
    assertThat(Drafts.of("INT. CORRIDOR - DAY\n\nNORA walks to the door.\n")).doesNotContain("NORA at door");
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA wipes the counter with a cloth.\n")).contains("NORA at counter side");
    assertThat(Drafts.of("INT. BAR - NIGHT\n\nNORA bangs on the bar.\n")).doesNotContain("behind");
    assertThat(Drafts.of("INT. GYM - DAY\n\nNORA and PETE wait. Nora punches the heavy bag.\n")).doesNotContain("NORA at bag");
  }

  @Test
  void whoPullsOnARopeDoesNotPutItOn() {
    assertThat(Drafts.of("EXT. FIELD - DAY\n\nNORA and PETE pull hard on a rope.\n")).contains("NORA and PETE pull on rope").doesNotContain("prop rope");
  }

  @Test
  void whoWhispersInAnEarWhispersToSomebody() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nPETE waits. NORA whispers in Pete's ear.\n")).contains("NORA whispers to PETE");
  }

  @Test
  void whoSwimsBeginsInTheWater() {
    assertThat(Drafts.of("EXT. LAKE - DAY\n\nNORA swims to the shore.\n")).contains("NORA in water");
  }

  @Test
  void aFallThatOpensASceneIsSeenFromHeadToFoot() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nNORA trips over a cable. She frowns.\n")).contains("camera FS on NORA");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "EXT. ROAD - DAY | NORA drives a truck along the road. | NORA on truck, sitting; prop truck at road; NORA drives truck along road",
    "INT. LIBRARY - DAY | NORA reads a book at a table. | NORA on chair, sitting",
    "EXT. PARK - DAY | NORA drinks tea on a bench. | NORA on bench, sitting",
    "INT. KITCHEN - DAY | NORA pours coffee into a mug. | prop kettle in NORA right hand; NORA pours with kettle",
    "INT. KITCHEN - DAY | NORA chops carrots. | NORA cuts carrot",
    "EXT. STREET - DAY | NORA sweeps leaves off the sidewalk. | NORA sweeps floor",
    "INT. HALL - DAY | NORA waits. Her face breaks into a grin. | NORA grins",
    "EXT. BEACH - DAY | PAUL waits. NORA carries PAUL in her arms. | NORA carries PAUL",
    "INT. BATHROOM - DAY | PAUL waits. NORA shaves her chin with a razor. | NORA shaves with razor",
    "EXT. YARD - DAY | NORA rolls a barrel across the yard. | NORA pushes barrel",
    "EXT. CASTLE - DAY | PAUL waits. NORA parries PAUL's sword thrust. | NORA fences PAUL",
    "INT. LAUNDRY - DAY | NORA folds a bed sheet. | NORA folds cloth"
  })
  void whereItIsDoneAndWithWhatIsKnown(String place, String prose, String lines) {
    assertThat(Drafts.in(place, prose).replaceAll(" {2,}", " ")).contains(lines.split("; "));
  }
}
