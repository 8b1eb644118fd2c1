package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Beasts act with head, jaws and hooves where what they act on is. */
class WildlifeTest {
  private static Timeline film(String beast, String setup, String act) {
    return Films.played("wildlife.shots", """
        actionline shots 1
        film "Wildlife"
          24 fps

        cast
          ADA: woman, 1.70 m
          REX: %s

        scene 1  EXT. FIELD - DAY
          set field
          REX at centre
          ADA 5 m west, facing east
        %s
          shot 1A
            %s
        """.formatted(beast, setup, act));
  }

  private static float part(Timeline film, double seconds, String part) {
    return Films.prop(film.at(Math.max(1, Math.round(seconds * 24))), "REX").moved().getOrDefault(part, 0f);
  }

  @Test
  void whatRoarsThrowsUpItsHeadAndOpensItsJaws() {
    Timeline film = film("lion", "", "REX roars");
    assertThat(part(film, 0, "jaw")).isZero();
    assertThat(part(film, 0.9, "jaw")).isLessThan(-0.5f);
    assertThat(part(film, 0.9, "head")).isGreaterThan(0.6f);
  }

  @Test
  void whatPecksHasItsHeadAtTheGroundAgainAndAgain() {
    Timeline film = film("chicken", "", "REX pecks");
    int times = 0;
    boolean down = false;
    for (double t = 0; t < 3.4; t += 1 / 24.0) {
      boolean now = part(film, t, "head") < -1.2f;
      times += now && !down ? 1 : 0;
      down = now;
    }
    assertThat(times).isGreaterThan(3);
  }

  @Test
  void whatPerchesComesFlyingAndEndsOnTop() {
    Timeline film = film("crow", "  prop post 3 m north", "REX perches on post");
    assertThat(Films.prop(film.at(12), "REX").model()).isEqualTo("flying crow");
    FrameState last = film.at(film.frames());
    assertThat(Films.prop(last, "REX").model()).isEqualTo("crow");
    assertThat(Films.propPlace(last, "REX").y).isBetween(1.1f, 1.2f);
  }

  @Test
  void whomABullMeetsFalls() {
    Timeline film = film("bull", "", "REX charges ADA");
    float before = Films.joint(film.at(12), "ADA", Bone.HEAD).y;
    assertThat(Films.joint(film.at(film.frames()), "ADA", Bone.HEAD).y).isLessThan(before - 0.8f);
    Vector3f met = Films.propPlace(film.at(film.frames()), "REX");
    assertThat(met.x).isLessThan(-2);
  }
}
