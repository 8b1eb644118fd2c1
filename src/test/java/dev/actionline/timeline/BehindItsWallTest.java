package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A wall that is seen from behind is not there, nor is what hangs on it. */
class BehindItsWallTest {
  private static boolean clockSeen(String camera) {
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
            %s
            ADA nods
            lasts 2s
        """.formatted(camera)).value();
    return film.at(12).props().stream().anyMatch(p -> p.name().equals("wall clock"));
  }

  @Test
  void aClockIsSeenFromWithinTheRoomOnly() {
    assertThat(clockSeen("camera FS on ADA, 35mm, 9 m, from straight front")).isNotEqualTo(clockSeen("camera FS on ADA, 35mm, 9 m, from straight behind"));
  }
}
