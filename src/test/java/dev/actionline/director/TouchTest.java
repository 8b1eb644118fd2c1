package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where people lay hands on one another. */
class TouchTest {
  @Test
  void aHandIsTakenAndAMouthCoveredWithTwo() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA sits. PETE takes her hand. Nora claps her hands over her mouth.\n"))
        .contains("PETE touches NORA's hand").contains("NORA covers face").doesNotContain("NORA claps");
  }

  @Test
  void aRingIsPutOnTheHandOfWhoWasToldOf() {
    String list = Drafts.of("INT. HALL - DAY\n\nOTTO, 40, and PIA, 30, stand at the window. Otto lifts Pia's veil. He slips the ring on her finger.\n");
    assertThat(list).contains("OTTO puts ring on finger of PIA");
  }

  @Test
  void whoseKneesTheyAreIsTold() {
    assertThat(Drafts.of("INT. LIVING ROOM - DAY\n\nNORA (30) shivers. PETE (40) drapes his coat over her knees.\n"))
        .contains("PETE drapes coat over NORA's leg");
  }

  @Test
  void anArmAroundSomebodyHoldsThem() {
    assertThat(Drafts.of("INT. LIVING ROOM - DAY\n\nNORA sits on the sofa. PETE sits down beside her. He puts an arm around her.\n"))
        .contains("PETE sits down beside NORA").contains("PETE embraces NORA");
  }

  @Test
  void armsAreHeldOutForSomebody() {
    String list = Drafts.of("INT. KITCHEN - DAY\n\nNORA cries. TOM puts his arms around her. He puts an arm around Nora's shoulders. She wraps her arms around herself.\n");
    assertThat(list).contains("TOM embraces NORA", "TOM puts his arm around NORA's shoulder", "NORA hugs herself");
  }

  @Test
  void whoSlidesDownAWallHasItAtHisBack() {
    assertThat(Drafts.of("INT. HOSPITAL WARD - NIGHT\n\nNORA slides down a wall until she is on the floor.\n"))
        .contains("NORA slides down against wall");
  }

  @Test
  void eyesCloseAndShoesAreNoFeet() {
    String list = Drafts.of("INT. DINER - NIGHT\n\nRUTH closes her eyes. Her eyes open. She takes off her boots.\n");
    assertThat(list).contains("RUTH closes eyes").contains("RUTH opens eyes").contains("RUTH takes off boot").doesNotContain("takes off her foot");
  }

  @Test
  void aBabyIsHeldRockedAndLaidInItsCrib() {
    String list = Drafts.of("INT. NURSERY - NIGHT\n\nNORA holds a baby. She rocks the baby. She lays the baby in the crib.\n");
    assertThat(list).contains("prop baby in NORA right hand").contains("NORA rocks a baby").contains("NORA lays baby in crib");
  }

  @Test
  void aCoupleIsAManAndAWomanWhoKissEachOther() {
    String list = Drafts.in("EXT. PARK - DAY", "A YOUNG COUPLE kiss on a bench. OSCAR and RITA hug under a tree.");
    assertThat(list).containsPattern("YOUNG COUPLE 1: (man|woman)").containsPattern("YOUNG COUPLE 1 (and YOUNG COUPLE 2 kiss|kisses YOUNG COUPLE 2)").contains("OSCAR and RITA hug");
    assertThat(list.contains("YOUNG COUPLE 1: man")).isEqualTo(list.contains("YOUNG COUPLE 2: woman"));
    Drafts.played(list);
  }
}
