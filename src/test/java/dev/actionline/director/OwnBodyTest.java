package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What bodies do of themselves, and where they are when an act begins: off a stool, in a boat, over an edge. */
class OwnBodyTest {
  @Test
  void feetThatShootForwardFireNothing() {
    String list = Drafts.of("EXT. LAKE - DAY\n\nNORA slips on the ice. Her feet shoot forward and she lands flat on her back.\n");
    assertThat(list).contains("NORA slips on ice").doesNotContain("gun", "shoots", "jumps");
    assertThat(Drafts.of("INT. ROOM - DAY\n\nPETE lands hard on his back.\n")).contains("PETE falls, backwards");
  }

  @Test
  void aHeadSnapsUnderABlowAndBreaksNot() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nPETE waits. NORA slaps Pete. His head snaps sideways.\n")).contains("PETE snaps head, sideways");
    assertThat(Drafts.of("EXT. YARD - DAY\n\nPETE waits. NORA snaps her heels together and salutes PETE.\n")).contains("NORA clicks heels", "NORA salutes PETE");
  }

  @Test
  void aLegThatHangsOverAnArmrestTakesNothing() {
    assertThat(Drafts.of("INT. LIVING ROOM - DAY\n\nNORA sprawls across the sofa, one leg hanging over the armrest.\n")).doesNotContain("prop armrest", "taking");
  }

  @Test
  void onesKneesAreHowAndNotWhat() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nNORA scrubs the floor on her knees with a brush.\n")).contains("NORA kneels; NORA scrubs floor with brush");
  }

  @Test
  void whoFallsOffAStoolWasOnItAndWhoHangsFromAnEdgeHangsThere() {
    assertThat(Drafts.of("INT. BAR - NIGHT\n\nNORA topples backwards off the stool.\n")).contains("NORA on stool, sitting", "NORA topples off stool, backwards");
    assertThat(Drafts.of("EXT. ROOFTOP - DAY\n\nNORA dangles by both hands from the edge of the roof.\n"))
        .contains("NORA at edge, hanging from edge", "camera FS on NORA, from behind right");
  }

  @Test
  void whoRowsSitsInABoatOnTheWater() {
    assertThat(Drafts.of("EXT. POND - DAY\n\nNORA rows a boat across the pond.\n")).contains("NORA on rowing boat, sitting", "prop rowing boat on water");
  }

  @Test
  void theCarThatOneSitsInIsNoOther() {
    assertThat(Drafts.of("INT. CAR - DAY\n\nNORA steers the car round a bend.\n")).contains("NORA on driver seat, sitting", "NORA drives").doesNotContain("prop car");
  }

  @Test
  void whatIsCarriedOffIsNoPartOfTheSet() {
    assertThat(Drafts.of("INT. WAREHOUSE - DAY\n\nNORA grips a crate and hoists it onto her shoulder.\n")).contains("prop crate 1.6 m in front of NORA");
    assertThat(Drafts.of("INT. WAREHOUSE - DAY\n\nNORA climbs onto a crate.\n")).doesNotContain("prop crate");
  }

  @Test
  void soupIsEatenOutOfABowlWithASpoon() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA takes a sip of soup and spits it back into the bowl.\n"))
        .containsPattern("NORA eats (?:soup )?from bowl with spoon").contains("NORA spits back into bowl");
  }

  @Test
  void aBatDrivesTheBallAway() {
    assertThat(Drafts.of("EXT. FIELD - DAY\n\nNORA swings a bat and the ball flies over the fence.\n")).contains("prop ball, hidden", "NORA swings a bat at ball").doesNotContain("ball flies");
  }

  @Test
  void handsArePulledBehindTheBack() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nPETE waits. NORA pulls Pete's hands behind his back and handcuffs him.\n")).contains("NORA pins arms of PETE", "NORA handcuffs PETE");
  }

  @Test
  void aShoulderIsLeantAgainstTheFrameOfADoor() {
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nNORA leans her shoulder against the doorframe.\n")).contains("NORA leans shoulder against door");
  }
}
