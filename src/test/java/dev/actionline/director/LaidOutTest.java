package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Those to whom something is done: the dead, and who is arrested. */
class LaidOutTest {
  @Test
  void aBodyThatIsNobodysLiesThereDead() {
    assertThat(Drafts.in("EXT. FOREST - NIGHT", "MARA, 30, drags a body through the leaves.")).containsPattern("CORPSE [^\\n]*, lying").contains("MARA drags CORPSE");
    assertThat(Drafts.in("EXT. FIELD - DAY", "MARA, 30, kneels beside a body.")).containsPattern("CORPSE [^\\n]*, lying");
    assertThat(Drafts.in("EXT. FIELD - DAY", "MARA, 30, stretches her body. OTTO, 40, looks at a body of water.")).doesNotContain("CORPSE");
  }

  @Test
  void whoIsCuffedBehindTheBackHasItTurned() {
    assertThat(Drafts.in("INT. POLICE STATION - NIGHT", "MARA, 30, handcuffs OTTO, 40, behind his back.")).contains("OTTO 0.7 m in front of MARA, facing away from MARA");
    assertThat(Drafts.in("INT. POLICE STATION - NIGHT", "MARA, 30, handcuffs OTTO, 40.")).doesNotContain("facing away");
  }
}
