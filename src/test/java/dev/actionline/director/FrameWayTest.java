package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

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
    String list = Drafts.in("EXT. PARK - DAY", "MARA stands. A bench.\n\n" + sentence);
    String flat = "\n" + String.join("\n", Drafts.lines(list)) + "\n";
    assertThat(flat).contains("\n" + lines.replace(" + ", "\n") + "\n");
  }
}
