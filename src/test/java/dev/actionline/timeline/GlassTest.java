package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody sees through binoculars or a scope is brought near: by a long lens, unless one is written. */
class GlassTest {
  private static double focalMm(String camera, String effect, int metres) {
    return Films.room(
        """
        ADA at west, facing east
        BEN %d m in front of ADA, facing ADA

        shot 1A
          camera POV of ADA on BEN%s
          effect %s
          BEN waves for 2s
        """
            .formatted(metres, camera, effect))
        .at(12).camera().focalLengthMm();
  }

  @ParameterizedTest
  @CsvSource({"binoculars, 30, 200, 260", "scope, 30, 250, 300", "binoculars, 4, 64, 150", "vignette, 30, 28, 35"})
  void aGlassBringsNearer(String effect, int metres, double least, double most) {
    assertThat(focalMm("", effect, metres)).isBetween(least, most);
  }

  @ParameterizedTest
  @CsvSource({"binoculars", "scope"})
  void aWrittenLensStays(String effect) {
    assertThat(focalMm(", 50mm", effect, 30)).isEqualTo(50);
  }
}
