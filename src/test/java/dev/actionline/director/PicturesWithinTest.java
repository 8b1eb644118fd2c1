package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.director.text.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen in a mirror, on a screen, through a glass; and cameras that turn from one to another. */
class PicturesWithinTest {
  private static final String SCRIPT =
      """
      INT. KITCHEN - DAY

      MARA sits at the table. IVO stands at the door.

      Mara nods.

      %s

      Ivo waves.
      """;

  @Test
  void everyDirectionOfACameraIsAMoveOfItsOwn() throws IOException {
    try (InputStream in = Breakdowns.class.getResourceAsStream("/breakdown/directions.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> l.startsWith("move || ")).map(l -> l.split(" \\|\\| ")[1].toLowerCase(Locale.ROOT))
          .forEach(move -> assertThat(Vocabulary.table("camera-moves").first(move)).as(move).get().asString().startsWith("camera "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IN THE MIRROR: Ivo. | camera MCU on IVO + effect mirror",
        "In the bathroom mirror -- Mara. | camera MCU on MARA + effect mirror",
        "ON THE MONITOR: Ivo. | camera MS on IVO + effect screen",
        "Through the binoculars: Ivo. | camera FS on IVO + effect binoculars",
        "THROUGH THE RIFLE SCOPE: Ivo. | camera MS on IVO + effect scope",
        "MARA'S POV - THROUGH BINOCULARS: Ivo. | camera POV of MARA on IVO + effect binoculars",
        "[[SHOT: POV of Mara through binoculars on Ivo]] | camera POV of MARA on IVO + effect binoculars",
        "[[SHOT: CU on Mara in the mirror, 85mm]] | camera CU on MARA, 85mm + effect mirror",
        "WHIP PAN TO Ivo. | camera MS on MARA + camera whip pans to MS on IVO",
        "WHIP PAN TO the hallway. Ivo waits. | camera MS on MARA + camera whip pans to MS on IVO",
        "DOLLY ZOOM on Ivo. | camera dolly zooms in",
        "CIRCLE AROUND Ivo. | camera orbits left 60 deg",
        "MARA'S POV - THROUGH BINOCULARS: Ivo by the door. | camera POV of MARA on IVO + effect binoculars",
        "TILT UP TO Ivo. | camera MS on MARA + camera tilts to MS on IVO"
      })
  void isAPictureOfItsOwn(String direction, String lines) {
    String list = Drafts.of(SCRIPT.formatted(direction));
    String flat = "\n" + String.join("\n", Drafts.lines(list)) + "\n";
    assertThat(flat).contains("\n" + lines.replace(" + ", "\n") + "\n");
    Drafts.played(list);
  }
}
