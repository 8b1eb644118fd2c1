package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A script says once that nothing weighs anything, and every scene aboard is so. */
class AfloatTest {
  @Test
  void aboardItIsSoInEveryScene() {
    String list = Drafts.of("INT. SPACESHIP - CORRIDOR - DAY\n\nNORA waves.\n\nINT. SPACESHIP - AIRLOCK - DAY\n\nWeightless, PETE drifts past.\n\nINT. KITCHEN - DAY\n\nNORA sits down.\n");
    assertThat(list.split("weightless", -1)).hasSize(3);
    assertThat(list).contains("set kitchen\n");
    assertThat(Drafts.of("INT. SPACESHIP - CORRIDOR - DAY\n\nNORA waves.\n")).doesNotContain("weightless");
  }

  @Test
  void bootsHoldUntilTheyAreCut() {
    String list = Drafts.of("INT. SPACESHIP - CORRIDOR - DAY\n\nNORA (30, magnetic boots) stomps in. PETE drifts. It is all weightless here. Nora cuts her boots and floats up.\n");
    assertThat(list).contains("standing").contains("NORA floats").doesNotContain("NORA's foot").doesNotContain("her foot");
    assertThat(Drafts.of("INT. SPACESHIP - CORRIDOR - DAY\n\nNORA hangs weightless. She pushes off the wall and glides to the console.\n")).containsSubsequence("NORA floats", "NORA glides to");
  }
}
