package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Before a thing one is on the side that it shows. */
class BeforeThingsTest {
  @Test
  void whoIsBeforeAClockOnAWallIsStraightBeforeItsFaceAndNotBehindTheWall() {
    Timeline film = Films.resolve("ward.shots", """
        actionline shots 1
        film "Ward"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  INT. WARD
          set nursery ward
          ADA at centre
          prop wall clock on wall

          shot 1A
            ADA 1.5 m in front of wall clock, facing wall clock
            lasts 1s
        """).value();
    FrameState end = Films.last(film, "1A");
    Vector3f clock = Films.propPlace(end, "wall clock");
    Vector3f ada = Films.figure(end, "ADA").stance().position();
    assertThat(Math.abs(ada.x - clock.x)).isLessThan(0.1f);
    assertThat(ada.z).isGreaterThan(clock.z + 0.5f);
  }
}
