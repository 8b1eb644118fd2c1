package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.junit.jupiter.api.Test;

/** What somebody drags along who has it in a hand trails from that hand, and is there afterwards. */
class TrailedTest {
  @Test
  void aCoilStaysInTheHandThatDragsIt() {
    Timeline film = Films.room("ADA at centre\nprop coil of rope in ADA left hand\n\nshot 1A\n  ADA walks 2 m, dragging coil of rope\n\nshot 1B\n  ADA nods\n");
    for (String shot : new String[] {"1A", "1B"}) {
      FrameState state = Films.last(film, shot);
      assertThat(Films.propPlace(state, "coil of rope").distance(Films.joint(state, "ADA", Bone.HAND_L))).as(shot).isLessThan(0.6f);
      assertThat(Films.joint(state, "ADA", Bone.HAND_L).y).as("the arm hangs").isLessThan(1.1f);
    }
  }
}
