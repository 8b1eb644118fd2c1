package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is led, towed or made fast by a rope has one. */
class TethersTest {
  @Test
  void whatIsLedHangsOnItsRope() {
    assertThat(Drafts.of("EXT. FIELD - DAY\n\nNORA leads the horse by a rope.\n")).containsPattern("prop rope between NORA's left hand and \\w+");
    assertThat(Drafts.of("EXT. FIELD - DAY\n\nNORA leads the horse.\n")).doesNotContain("between");
  }

  @Test
  void whoHangsOnALineInSpaceIsMadeFastToTheShip() {
    String list = Drafts.of("EXT. SPACE STATION - HULL - DAY\n\nNORA and PETE swing on a tether. Nora reels them in.\n");
    assertThat(list).contains("prop tether between NORA and", "between PETE and NORA", "NORA and PETE float").doesNotContain("reels in NORA");
  }

  @Test
  void aRopeThatSnapsTautDoesNotBreak() {
    assertThat(Drafts.of("EXT. FIELD - DAY\n\nNORA pulls. The rope snaps taut.\n")).contains("rope shakes").doesNotContain("rope snaps");
  }

  @Test
  void aRopeThatIsDraggedAlongIsAtHandWhenSomebodyIsTiedWithIt() {
    String list = Drafts.of("INT. SPACESHIP - CORRIDOR - DAY\n\nWeightless. NORA comes up, dragging a heavy coil of cable. PETE waits. Nora takes a wrench. Nora loops the cable around Pete's chest and hurls the hook at the airlock wheel. The cable snaps taut.\n");
    assertThat(list).contains("prop cable in NORA left hand").contains("cable hidden; NORA loops cable around PETE's chest")
        .contains("then loop around PETE's chest; cable between PETE's chest and NORA's left hand")
        .contains("hurls hook at airlock wheel; then cable between PETE's chest and wheel").doesNotContain("cable shakes");
  }

  @Test
  void aPossessiveBehindAPrepositionTellsWhoseChestItIs() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nNORA waits. PETE coughs. Nora loops the rope around Pete's chest.\n")).contains("around PETE's chest");
  }

  @Test
  void whoTightensARopeDoesItAtHimWhomItIsTiedRound() {
    String list = Drafts.of("INT. ROOM - DAY\n\nNORA coils a rope. PETE coughs. Nora loops the rope around Pete's chest. Nora knots the rope.\n");
    assertThat(list).contains("NORA knots PETE's chest");
  }

  @Test
  void whatAThingTowsIsSeenToBeTied() {
    String list = Drafts.of("INT. KITCHEN - DAY\n\nNORA (40) stands at the table. The VACUUM wakes and beeps. The vacuum sets off, towing a bottle by its string.\n");
    assertThat(list).contains("loop around bottle").containsPattern("prop string between .* and bottle");
    assertThat(Drafts.of("EXT. FIELD - DAY\n\nNORA leads the horse by a rope.\n")).doesNotContain("loop");
  }

  @Test
  void aRopeLeadsFromWhatItIsTiedRoundToWhatItsOtherEndIsTiedTo() {
    String list = Drafts.of("EXT. FIELD - DAY\n\nNORA ties a rope around a crate. She ties the other end of the rope to a tree. Nora waits.\n");
    assertThat(list).contains("loop around crate; rope between crate and NORA's left hand").containsPattern("rope between crate and (?!NORA)");
  }
}
