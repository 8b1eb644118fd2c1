package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Acts known by a verb and a part of a body are done to whose body it is, who sits, lies or stands for them where he can be seen. */
class TreatedTest {
  /** The list of a scene of two who are known from one before. */
  private static String scene(String heading, String prose) {
    return Drafts.of("INT. ROOM - DAY\n\nELLA waves. MILO waves.\n\n" + heading + "\n\n" + prose + "\n");
  }

  @Test
  void whoseHairIsCutSits() {
    assertThat(scene("INT. SHOP - DAY", "ELLA cuts MILO's hair."))
        .contains("ELLA barbers MILO").contains("MILO on chair, sitting").contains("ELLA 1 m behind MILO");
  }

  @Test
  void overWhoseFaceASheetIsDrawnLiesInBed() {
    assertThat(scene("INT. HOSPITAL - DAY", "ELLA pulls a sheet over MILO's face.")).contains("ELLA shrouds MILO").containsPattern("MILO on .*bed.*, lying");
  }

  @Test
  void whoStabsHasAKnife() {
    assertThat(scene("INT. CASTLE - DAY", "ELLA stabs MILO in the back.")).contains("with knife").contains("ELLA 1 m behind MILO");
  }

  @Test
  void whatIsSnatchedWasInTheOthersHand() {
    assertThat(scene("EXT. STREET - DAY", "MILO snatches ELLA's purse.")).containsPattern("prop purse in ELLA .* hand").contains("ELLA recoils");
  }

  @Test
  void whoIsPushedAlongSitsInWhatIsPushed() {
    assertThat(scene("INT. HOSPITAL - DAY", "ELLA wheels MILO in a wheelchair.")).contains("MILO on wheelchair, sitting").contains("along wheelchair");
  }

  @Test
  void whoIsPushedOffARoofFallsFromItsEdge() {
    assertThat(scene("EXT. ROOFTOP - DAY", "MILO shoves ELLA off the roof.")).contains("ELLA at edge").contains("ELLA topples off edge");
  }

  @Test
  void whatRunsSomebodyOverComesDownTheRoad() {
    assertThat(scene("EXT. STREET - DAY", "A car runs MILO over.")).containsPattern("car \\d+ m in front of MILO, facing MILO; car runs down MILO");
  }

  @Test
  void whoStopsACarHasItComeToHim() {
    assertThat(scene("EXT. STREET - DAY", "MILO stops a truck with a raised hand.")).contains("MILO stops with hand").contains("truck drives to MILO");
  }

  @Test
  void whoIsTiedToAChairSitsOnIt() {
    assertThat(scene("INT. CELLAR - DAY", "MILO is tied to a chair. He strains against the ropes.")).contains("MILO on chair, sitting").contains("MILO sits bound");
  }

  @Test
  void whoGoesOnCrutchesHasNoOtherGait() {
    assertThat(scene("INT. HOSPITAL - DAY", "MILO limps down the corridor on crutches.")).contains("MILO hobbles on crutches");
  }

  @Test
  void whatWasLostInAFallIsNotDroppedAgain() {
    assertThat(scene("INT. RESTAURANT - DAY", "MILO carries a tray, trips and drops it.")).contains("MILO trips").doesNotContain("MILO drops tray");
  }

  @Test
  void whoPullsOutAChairHasOneThatTheOtherSitsOn() {
    assertThat(scene("INT. RESTAURANT - DAY", "MILO pulls out a chair for ELLA. She sits.")).contains("ELLA sits on dining chair").doesNotContain("ELLA on chair, sitting");
  }

  @Test
  void whoIsLedGoesAlong() {
    assertThat(scene("INT. ROOM - DAY", "ELLA leads MILO by the hand to the door.")).contains("ELLA and MILO walk to door");
  }

  @Test
  void whoIsHauledOutOfTheWaterLiesInIt() {
    assertThat(scene("EXT. BEACH - DAY", "ELLA drags MILO out of the water.")).containsPattern("MILO .* in front of edge, facing water, lying").doesNotContain("drags MILO out of");
  }
}
