package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Nobody walks through what he would drown or burn in: round a pit one goes, and who runs stops short of it. */
class PitTest {
  private static final String HEAD =
      """
      actionline shots 1
      film "Pit"
        24 fps

      cast
        ADA: woman, 1.70 m, shirt green

      scene 1  INT. FOUNDRY - NIGHT
        set foundry
      """;

  /** Lowest and highest of the hips over the film, metres. */
  private static Vector3f[] hips(String scene) {
    Timeline film = Films.resolve("pit.shots", HEAD + scene.indent(2)).value();
    Vector3f low = new Vector3f(Float.MAX_VALUE);
    Vector3f high = new Vector3f(-Float.MAX_VALUE);
    for (int frame = 1; frame <= film.frames(); frame += 4) {
      Vector3f at = Films.figure(film.at(frame), "ADA").stance().position();
      boolean overThePit = at.x > 4.2f && at.x < 9.8f && at.z > -3.5f && at.z < 3.5f;
      assertThat(overThePit).as("frame %d at %s", frame, at).isFalse();
      low.min(at);
      high.max(at);
    }
    return new Vector3f[] {low, high};
  }

  @Test
  void whoRunsAtAPitRunsAsideOfIt() {
    Vector3f[] ran = hips("ADA at edge, facing pit\n\nshot 1A\n  ADA runs\n");
    assertThat(ran[1].distance(ran[0])).isGreaterThan(1.5f);
  }

  @Test
  void whoGoesToTheOtherSideGoesRound() {
    Vector3f[] ran = hips("ADA at edge, facing pit\n\nshot 1A\n  ADA runs to column\n");
    assertThat(ran[1].x).isGreaterThan(9.8f);
  }
}
