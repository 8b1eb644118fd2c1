package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import org.junit.jupiter.api.Test;

/** A wall is touched where a hand finds it, not at the foot of the place beside it. */
class WallTouchTest {
  @Test
  void theHandIsAtTheHeightOfAChest() {
    Timeline film = Films.resolve("ward.shots", """
        actionline shots 1
        film "Ward"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  INT. WARD
          set nursery ward
          ADA 1 m east of wall

          shot 1A
            ADA touches wall
        """).value();
    float highest = 0;
    float head = 9;
    for (long f = 1; f <= film.frames(); f += 4) {
      FrameState.FigureState ada = Films.figure(film.at(f), "ADA");
      var body = Figures.body(ada.look());
      highest = Math.max(highest, ada.stance().worldFromRoot().transformPosition(body.joint(ada.pose(), Bone.HAND_R)).y);
      head = Math.min(head, ada.stance().worldFromRoot().transformPosition(body.joint(ada.pose(), Bone.HEAD)).y);
    }
    assertThat(highest).isBetween(1.0f, 1.5f);
    assertThat(head).as("nobody stoops for it").isGreaterThan(1.3f);
  }
}
