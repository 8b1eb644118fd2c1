package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Into frame and out of frame, as scripts say it. */
class FrameWayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IVO (40) steps into frame from the left. | camera MS on IVO, into frame from left + IVO enters",
        "IVO (40) enters frame right. | camera MS on IVO, into frame from right + IVO enters",
        "Mara walks out of frame. | camera MS on MARA, out of frame + MARA walks 3.5 m left",
        "Mara exits frame left. | camera MS on MARA, out of frame left + MARA walks 3.5 m left",
        "Mara runs out of shot. | camera MS on MARA, out of frame + MARA runs 3.5 m left",
        "Mara nods. She walks into frame. | camera MS on MARA, into frame + MARA walks 3.5 m forward",
      })
  void theCameraStaysForWhoComesAndGoes(String sentence, String lines) {
    String script = "EXT. PARK - DAY\n\nMARA stands. A bench.\n\n" + sentence + "\n";
    var screenplay = ScreenplayReader.read(new Source("in.fountain", script)).value();
    String list = Director.draft(Breakdowns.of(screenplay).value()).value().text();
    String flat = list.lines().map(l -> l.strip().replaceAll("\\s+@\\d+(-\\d+)?$", "")).reduce("", (a, b) -> a + "\n" + b) + "\n";
    assertThat(flat).contains("\n" + lines.replace(" + ", "\n") + "\n");
  }
}
