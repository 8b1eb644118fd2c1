package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** A rope between two reaches from the one to the other, wherever they go. */
class TiedTest {
  @Test
  void aTowlineReachesFromTheOneToTheOtherAllTheWay() {
    Timeline film = Films.room("""
        ADA at centre, facing north
        prop crate 2 m south
        prop rope between ADA's left hand and crate
        shot 1A
          ADA walks 2 m
        """);
    for (long f = 1; f <= film.frames(); f += 8) {
      FrameState now = film.at(f);
      Matrix4f rope = Films.prop(now, "rope").worldFromProp();
      assertThat(Films.prop(now, "rope").model()).isEqualTo("taut rope");
      Vector3f near = rope.transformPosition(new Vector3f());
      Vector3f far = rope.transformPosition(new Vector3f(0, 0, -1));
      Vector3f crate = Films.propPlace(now, "crate");
      assertThat(Math.hypot(far.x - crate.x, far.z - crate.z)).as("frame " + f).isLessThan(0.5);
      assertThat(near.distance(Films.place(now, "ADA").add(0, 0.8f, 0))).as("frame " + f).isLessThan(0.7f);
    }
  }

  @Test
  void aRopeThatIsTiedRoundSomebodyGoesAlongWithHim() {
    Timeline film = Films.room("""
        ADA at centre, facing north
        BEN 1 m north, facing ADA
        prop rope, hidden
        shot 1A
          rope around BEN's chest
          BEN walks 2 m
        """);
    for (long f = 8; f <= film.frames(); f += 8) {
      FrameState now = film.at(f);
      assertThat(Films.prop(now, "rope").model()).isEqualTo("looped rope");
      Vector3f middle = Films.prop(now, "rope").worldFromProp().transformPosition(new Vector3f());
      Vector3f feet = Films.place(now, "BEN");
      assertThat(Math.hypot(middle.x - feet.x, middle.z - feet.z)).as("frame " + f).isLessThan(0.25);
      assertThat(middle.y - feet.y).as("frame " + f).isBetween(1.1f, 1.45f);
    }
  }

  @Test
  void whoTiesARopeRoundSomebodyHasBothHandsAtHim() {
    Timeline film = Films.room("""
        ADA at centre, facing north
        BEN 1.5 m south, facing south
        prop rope in ADA left hand
        shot 1A
          rope hidden
          ADA ties rope around BEN's chest
        """);
    FrameState now = film.at(film.frames() - film.frames() / 4);
    Vector3f ada = Films.place(now, "ADA");
    Vector3f ben = Films.place(now, "BEN");
    assertThat(ada.distance(ben)).isLessThan(0.9f);
  }
}
