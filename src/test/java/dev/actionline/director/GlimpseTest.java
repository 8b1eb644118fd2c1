package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What nobody makes out is seen all the same: a shape in the gap of a door, one that frost lies on. */
class GlimpseTest {
  private static final String ABOARD = "INT. SPACESHIP - CORRIDOR - NIGHT\n\nWeightless. NORA (30) floats along the corridor.\n\n";

  @Test
  void aShapePassesBehindAHatchThatStandsOpen() {
    String list = Drafts.of(ABOARD + "A hatch, half open. Something grey drifts behind it. Nora waits.\n");
    assertThat(list).contains("set door stands ajar").containsPattern("prop shape .* of beyond, grey").containsSubsequence("shape drifts to", "shape hidden");
    assertThat(list).doesNotContain("looks around");
    assertThat(Drafts.of(ABOARD + "Something growls behind the hatch.\n")).doesNotContain("prop shape");
  }

  @Test
  void whoShootsOutFromBehindADoorHasBeenBehindIt() {
    assertThat(Drafts.of(ABOARD + "Nora glides to the hatch. PETE shoots out and grabs her arm.\n")).contains("PETE at beyond, hidden");
  }

  @Test
  void whatFrostWrapsItselfAroundIsBehindWhoActedLast() {
    assertThat(Drafts.of(ABOARD + "Nora turns. The frost wraps around something still.\n")).contains("shape 3.2 m behind NORA, facing NORA; effect frost over shape");
    String beast = Drafts.of(ABOARD + "Nora turns. The frost wraps around something tall, something crouching.\n");
    assertThat(beast).contains("MS on lurking beast and NORA", "lurking beast 3.2 m behind NORA, facing NORA; effect frost over lurking beast, radius 3 m, creep 1 s, beyond 0"); // on it, not on the sky behind
    assertThat(beast).doesNotContain("looks around").doesNotContain("crouch");
  }

  @Test
  void theOuterDoorIsNotTheHatch() {
    assertThat(Drafts.of(ABOARD + "Nora waits. The outer door bursts open.\n")).contains("set outer door bursts");
  }

  @Test
  void aThingThatIsSwattedAgainstTheCeilingFliesThere() {
    assertThat(Drafts.of("INT. SPACESHIP - CORRIDOR - NIGHT\n\nNORA (30) walks. A DRONE hovers beside her. The drone is swatted hard against the ceiling.\n"))
        .contains("DRONE flies to ceiling over 0.5s, hard").contains("DRONE falls");
  }

  @Test
  void twoWhoPressTheirForeheadsTogetherLeanIn() {
    assertThat(Drafts.of("INT. ROOM - DAY\n\nNORA (30) stands with PETE (32). Nora presses her forehead to Pete's.\n")).contains("NORA touches foreheads with PETE");
  }
}
