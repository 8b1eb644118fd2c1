package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several things in one act. */
class ArmfulTest {
  @Test
  void whoCarriesSeveralThingsHasOneInEachHand() {
    String list = Drafts.of("EXT. BEACH - DAY\n\nINES (30) carries a hamper, a bucket and a melon to the water.\n");
    assertThat(list).contains("prop hamper in INES right hand", "prop bucket in INES left hand", "INES carries hamper to water")
        .doesNotContain("unstaged", "melon in");
  }

  @Test
  void whatIsPutDownGoesOneAfterTheOther() {
    String list = Drafts.of("EXT. BEACH - DAY\n\nINES (30) carries a hamper and a bucket. She puts down the bucket and the hamper.\n");
    assertThat(list).contains("INES puts down bucket; then INES puts down hamper");
  }

  @Test
  void whatLiesOnATableIsTakenFromItAndWhatIsInABowlOutOfIt() {
    String list = Drafts.of("INT. BARN - DAY\n\nINES (30) grabs a rope and a hammer from the table. RUI (40) takes an apple from the bowl.\n");
    assertThat(list).contains("prop rope on table", "prop hammer on table", "prop apple in bowl");
  }
}
