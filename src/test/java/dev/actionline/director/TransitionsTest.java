package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transitions of a script, as its draft writes them. */
class TransitionsTest {
  private static final String SCRIPT =
      """
      INT. KITCHEN - NIGHT

      MARA sits down.

      %s

      EXT. PARK - DAY

      IVO waves.
      """;

  /** The lines of the first scene's last shot and of the second's first. */
  private static List<String> lines(String transition) {
    return Drafts.of(SCRIPT.formatted(transition)).lines().filter(l -> l.startsWith("    ")).map(l -> l.strip().replaceAll(" +@[0-9-]+$", "")).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "WIPE TO:, wipe right over 1s", "WIPE DOWN TO:, wipe down over 1s", "DISSOLVE TO:, dissolve over 1s",
    "FADE TO WHITE., fade out to white over 1s", "FADE OUT., fade out over 1s", "FADE TO RED., fade out to red over 1s",
    "FADE IN FROM WHITE:, fade in from white over 1s", "IRIS OUT., iris out over 1.5s", "IRIS OUT ON MARA., iris out on MARA over 1.5s",
    "MATCH CUT TO:, cut matching", "SMASH CUT TO:, cut smash", "CUT TO WHITE:, cut to white", "CUT TO BLACK., cut to black"
  })
  void aTransitionIsALineOfTheShotThatItOpensOrCloses(String transition, String line) {
    assertThat(lines(transition)).contains(line);
  }
}
