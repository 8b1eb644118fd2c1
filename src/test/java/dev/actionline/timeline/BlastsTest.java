package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.junit.jupiter.api.Test;

/** Nobody stands by a blast as if nothing were. */
class BlastsTest {
  @Test
  void whoIsNearABlastHasTheArmsBeforeTheFaceForAMoment() {
    Timeline film = Films.played("blast.shots", """
        actionline shots 1
        film "Blast"
          24 fps

        cast
          ADA: woman, 1.70 m
          BEN: man, 1.80 m

        scene 1  EXT. FIELD - DAY
          set field
          ADA at centre
          BEN 30 m south of ADA
          prop barrel 3 m north of ADA

          shot 1A
            camera FS on ADA
            effect explosion over barrel
            lasts 4s
        """);
    assertThat(hands(film, 16, "ADA")).as("near").isGreaterThan(2 * 1.35f);
    assertThat(hands(film, 16, "BEN")).as("far").isLessThan(2 * 1.1f);
    assertThat(hands(film, 80, "ADA")).as("it is over").isLessThan(2 * 1.1f);
  }

  private static float hands(Timeline film, long frame, String who) {
    FrameState now = film.at(frame);
    return Films.joint(now, who, Bone.HAND_L).y + Films.joint(now, who, Bone.HAND_R).y;
  }
}
