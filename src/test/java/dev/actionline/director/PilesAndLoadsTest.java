package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is stacked, what comes off something, what goes into a vehicle and who drives that. */
class PilesAndLoadsTest {
  @Test
  void severalThatAreStackedStandThereAndTheLastIsPutOnTop() {
    String list = Drafts.of("INT. KITCHEN - DAY\n\nTOM stacks tins into a tower and puts an egg on top.\n");
    assertThat(list).contains("prop 9 tins on table, stacked", "TOM stacks tin on tins 9", "TOM puts egg on tin").doesNotContain("prop top");
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nTOM stacks the tin on the shelf.\n")).doesNotContain("stacked");
  }

  @Test
  void aLegThatDropsIsTheRoastsAndWhatIsKickedOffWasOn() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nTOM looks at the turkey. A leg drops off.\n")).contains("prop drumstick on turkey", "drumstick falls").doesNotContain("unstaged");
    assertThat(Drafts.of("INT. NURSERY - DAY\n\nThe baby kicks off a sock. TOM smiles.\n")).contains("prop sock on baby", "sock falls");
  }

  @Test
  void whatIsInsideIsWhatOneIsCloseOn() {
    assertThat(Drafts.of("INT. NURSERY - DAY\n\nTOM waits.\n\nCLOSE ON A CRIB. Inside, the baby kicks off a sock.\n")).contains("camera insert on baby");
  }

  @Test
  void bagsAreLoadedIntoTheCarThatIsThereAndWhoLoadedThemDrives() {
    String list = Drafts.of("EXT. PARKING LOT - DAY\n\nA van waits. TOM loads the bags. In the passenger seat ANNA sings.\n\nThe van pulls out.\n");
    assertThat(list).contains("TOM loads bag into van load", "ANNA on van passenger seat, sitting", "TOM on van driver seat, sitting");
    assertThat(Drafts.of("EXT. PARKING LOT - DAY\n\nTOM stands beside a van. The van pulls out.\n")).doesNotContain("driver seat");
  }

  @Test
  void whoSlipsARopeOverAHeadDoesNotSlip() {
    assertThat(Drafts.of("EXT. FARMYARD - DAY\n\nTOM slips the rope over the horse's head.\n")).contains("TOM puts rope").doesNotContain("TOM slips");
    assertThat(Drafts.of("EXT. FARMYARD - DAY\n\nTOM slips on the ice.\n")).contains("TOM slips");
  }

  @Test
  void whatDrivesIntoAPlaceComesFromElsewhere() {
    String list = Drafts.of("EXT. FARMYARD - DAY\n\nTOM waits. A tractor rolls into the yard.\n");
    assertThat(list).contains("prop tractor at ", "tractor rolls into yard").doesNotContain("prop tractor at yard");
  }

  @Test
  void aDogInFrontOfABarnIsOnNoSeat() {
    assertThat(Drafts.of("EXT. FARMYARD - DAY\n\nA DOG sleeps in front of the barn. TOM waits.\n")).contains("DOG at barn");
  }

  @Test
  void whoIsHelpedIntoAChairSitsInIt() {
    assertThat(Drafts.of("INT. HOSPITAL WARD - DAY\n\nTOM (60) coughs. ADA (40) helps Tom into the wheelchair.\n")).contains("TOM sits down onto wheelchair", "ADA touches TOM's arm");
    assertThat(Drafts.of("INT. BEDROOM - DAY\n\nTOM (60) coughs. ADA (40) helps Tom into bed.\n")).contains("TOM lies down on bed");
    assertThat(Drafts.of("INT. BEDROOM - DAY\n\nTOM (60) coughs. ADA (40) helps Tom into his coat.\n")).doesNotContain("sits down");
  }

  @Test
  void whatBobsBehindTheGlassIsOutsideTheWindow() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nTOM (30) opens the oven door. Through the glass, a hat bobs.\n")).contains("hatted passer outside window");
  }

  @Test
  void aStepBackIsNoTravel() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nTOM puts the cup on the table.\n\nHe steps back, hiding his hands.\n")).doesNotContain("camera tracks");
  }
}
