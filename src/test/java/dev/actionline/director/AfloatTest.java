package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;
import org.junit.jupiter.api.Test;

/** A script says once that nothing weighs anything, and every scene aboard is so. */
class AfloatTest {
  private static String draft(String script) {
    Source source = new Source("afloat.fountain", script);
    return Director.draft(Breakdowns.of(ScreenplayReader.read(source).value()).value()).value().text();
  }

  @Test
  void aboardItIsSoInEveryScene() {
    String list = draft("INT. SPACESHIP - CORRIDOR - DAY\n\nNORA waves.\n\nINT. SPACESHIP - AIRLOCK - DAY\n\nWeightless, PETE drifts past.\n\nINT. KITCHEN - DAY\n\nNORA sits down.\n");
    assertThat(list.split("weightless", -1)).hasSize(3);
    assertThat(list).contains("set kitchen\n");
    assertThat(draft("INT. SPACESHIP - CORRIDOR - DAY\n\nNORA waves.\n")).doesNotContain("weightless");
  }

  @Test
  void bootsHoldUntilTheyAreCut() {
    String list = draft("INT. SPACESHIP - CORRIDOR - DAY\n\nNORA (30, magnetic boots) stomps in. PETE drifts. It is all weightless here. Nora cuts her boots and floats up.\n");
    assertThat(list).contains("standing").contains("NORA floats").doesNotContain("NORA's foot").doesNotContain("her foot");
    assertThat(draft("INT. SPACESHIP - CORRIDOR - DAY\n\nNORA hangs weightless. She pushes off the wall and glides to the console.\n")).containsSubsequence("NORA floats", "NORA glides to");
  }
}
