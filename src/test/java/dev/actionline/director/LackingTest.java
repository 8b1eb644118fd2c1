package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a sentence names and the scene lacks is brought or left out, and is never done to somebody else instead. */
class LackingTest {
  private static final String TWO = "INT. KITCHEN - DAY\n\nNORA, 30, stands at the sink. HANNA, 60, sits at the table. ";

  @Test
  void whatIsNotThereIsNobody() {
    assertThat(Drafts.of(TWO + "Nora grips the banister.")).doesNotContain("NORA grips HANNA").doesNotContain("prop fence");
    assertThat(Drafts.of(TWO + "Nora backs into the table.")).doesNotContain("backs into HANNA").contains("into table");
  }

  @Test
  void aFlameIsOfWhatWasInHand() {
    assertThat(Drafts.of(TWO + "Nora strikes a match, cups the flame.")).doesNotContain("HANNA's").doesNotContain("prop flame").doesNotContain("touches HANNA");
    assertThat(Drafts.of("INT. COCKPIT - NIGHT\n\nNORA, 30, wrestles with the yoke.")).doesNotContain("unstaged");
  }

  @Test
  void herOwnHipsAreHers() {
    assertThat(Drafts.of(TWO + "Nora dries her hands on her hips.")).doesNotContain("HANNA's hip").contains("NORA touches her hip");
  }

  @Test
  void whoKneelsBeforeASafeDoesNotSitOnIt() {
    assertThat(Drafts.of("INT. BEDROOM - NIGHT\n\nVERA, 38, kneels before a safe.")).doesNotContain("VERA on safe");
  }

  @Test
  void oneOfSeveralActsForHimself() {
    String list = Drafts.of("EXT. STREET - DAY\n\nTHREE RIDERS trot in. One rider fires. The rider stumbles. The third rider laughs. The riders stop.");
    assertThat(list).contains("RIDER 1 fires").contains("RIDER 1 trips").contains("RIDER 3 laughs").contains("RIDER 1, RIDER 2 and RIDER 3 stop");
  }
}
