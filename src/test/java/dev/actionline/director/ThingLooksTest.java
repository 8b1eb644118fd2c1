package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThingLooksTest {
  @Test
  void whatTheScriptTellsOfAThingIsInItsLine() {
    String list = Drafts.of("INT. ROOM - DAY\n\nTOM (40) kicks a huge dark blue ball. He picks up a rusty knife and drinks cold coffee.\n");
    assertThat(list.lines().filter(l -> l.contains("prop ball"))).singleElement().asString().endsWith(", huge dark blue");
    assertThat(list.lines().filter(l -> l.contains("prop knife"))).singleElement().asString().endsWith(", rusty");
    assertThat(list).doesNotContain("cold");
  }

  @Test
  void aSceneHasItsOwn() {
    String list =
        Drafts.of("INT. ROOM - DAY\n\nTOM (40) kicks a red ball.\n\nEXT. ROAD - DAY\n\nTom kicks a green ball.\n\nEXT. BEACH - DAY\n\nTom kicks the ball.\n");
    assertThat(list.lines().filter(l -> l.contains("prop ball")).map(l -> l.replaceAll(".*, ", "")))
        .containsExactly("red", "green", "red");
  }
}
