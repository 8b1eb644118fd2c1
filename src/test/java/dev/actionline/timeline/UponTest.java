package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Pose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands, kneels, sits or lies on something is on it, and not on the floor beside it. */
class UponTest {
  private static final String CAST =
      """
      actionline shots 1
      film "Upon"
        24 fps

      cast
        ADA: woman, 1.70 m

      scene 1  INT. PLACE - DAY
      """;

  private static FrameState end(String scene) {
    Timeline film = Films.resolve("upon.shots", CAST + scene.indent(2)).value();
    return film.at(film.frames());
  }

  /** How high what carries her is, metres: the hips of who sits or lies, the soles of who stands or kneels. */
  @ParameterizedTest(name = "{1} in a {0}")
  @CsvSource({
    "kitchen, stands on table, 0.7, 0.8",
    "kitchen, kneels on table, 0.7, 0.8",
    "kitchen, crouches on counter, 0.85, 0.95",
    "kitchen, stands on chair, 0.4, 0.55",
    "kitchen, kneels on floor, -0.05, 0.05",
    "kitchen, kneels beside table, -0.05, 0.05",
    "bedroom, lies on bed, 0.4, 0.7",
    "living room, lies down on sofa, 0.4, 0.6",
    "kitchen, lies on floor, -0.05, 0.1"
  })
  void onWhatOneIsToldToBe(String set, String act, float least, float most) {
    FrameState state = end("set " + set + "\nADA at centre\nshot 1A\n  ADA " + act + "\n");
    assertThat(Films.figure(state, "ADA").stance().y()).isBetween(least, most);
  }

  @ParameterizedTest
  @CsvSource({"kitchen, table", "kitchen, counter", "office, desk"})
  void whoSitsOnATableSitsOnItsEdge(String set, String thing) {
    FrameState state = end("set " + set + "\nADA at centre\nshot 1A\n  ADA sits on " + thing + "\n");
    FrameState.FigureState ada = Films.figure(state, "ADA");
    assertThat(ada.stance().y() + ada.pose().vector(Pose.Channel.PELVIS).y).isBetween(0.7f, 1.15f);
  }

  /** On the step of a door one stands in its very middle: which way it is one is told by the door. */
  @Test
  void whoKnocksFacesTheDoor() {
    Timeline film = Films.resolve("upon.shots", CAST + "set entrance hall\nADA at door\nshot 1A\n  ADA knocks on door\n".indent(2)).value();
    assertThat(Math.abs(Math.sin(Math.toRadians(Films.figure(film.at(film.frames()), "ADA").stance().heading())))).isLessThan(0.3);
    assertThat(Math.cos(Math.toRadians(Films.figure(film.at(film.frames()), "ADA").stance().heading()))).as("north, where the front door is").isPositive();
  }
}
