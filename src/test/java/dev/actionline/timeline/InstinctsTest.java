package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** A beast moves as a whole: up on its hind legs, over on its back, along with its nose at the ground; and what has wings hovers. */
class InstinctsTest {
  private static Timeline film(String beast, String setup, String act) {
    return Films.played("instincts.shots", """
        actionline shots 1
        film "Instincts"
          24 fps

        cast
          REX: %s

        scene 1  EXT. FIELD - DAY
          set field
          REX at centre
        %s
          shot 1A
            %s
        """.formatted(beast, setup, act));
  }

  private static Vector3f mark(Timeline film, long frame, float x, float y, float z) {
    return Films.prop(film.at(frame), "REX").worldFromProp().transformPosition(new Vector3f(x, y, z));
  }

  @Test
  void aHorseThatRearsHasItsHeadUpAndItsHindHoovesOnTheGround() {
    Timeline film = film("horse", "", "REX rears");
    float head = mark(film, 1, 0, 1.85f, -1.3f).y;
    assertThat(mark(film, 40, 0, 1.85f, -1.3f).y).isGreaterThan(head + 0.5f);
    Map<String, Float> moved = Films.prop(film.at(40), "REX").moved();
    double b = Math.toRadians(40 * moved.get("hindleg left"));
    Vector3f hoof = mark(film, 40, -0.17f, (float) (1.15 - 1.15 * Math.cos(b)), (float) (0.66 - 1.15 * Math.sin(b)));
    assertThat(hoof.y).isBetween(-0.12f, 0.12f);
    assertThat(mark(film, film.frames(), 0, 1.85f, -1.3f).y).isCloseTo(head, org.assertj.core.data.Offset.offset(0.1f));
  }

  @Test
  void aDogThatRollsOverLiesOnItsBackOnTheFloor() {
    Timeline film = film("dog", "", "REX rolls over");
    long half = film.frames() / 2;
    assertThat(mark(film, half, 0, 0.04f, 0).y).isGreaterThan(mark(film, half, 0, 0.59f, 0).y + 0.4f);
    assertThat(mark(film, half, 0, 0.57f, 0.05f).y).isBetween(-0.1f, 0.15f);
  }

  @Test
  void whatSniffsGoesUpToItWithItsNoseThere() {
    Timeline film = film("dog", "  prop suitcase 2 m south", "REX sniffs at suitcase");
    Vector3f place = Films.propPlace(film.at(film.frames()), "suitcase");
    assertThat(mark(film, film.frames() - 20, 0, 0.5f, -0.6f).sub(place).setComponent(1, 0).length()).isLessThan(0.5f);
    assertThat(Films.prop(film.at(film.frames() - 24), "REX").moved().get("head")).isLessThan(-0.5f);
  }

  @Test
  void aFlyGoesRoundWhatItBuzzesAround() {
    Timeline film = film("fly", "  prop cake 2 m south", "REX buzzes around cake");
    Vector3f cake = Films.propPlace(film.at(1), "cake");
    boolean west = false;
    boolean east = false;
    for (long f = 24; f < film.frames(); f += 4) {
      Vector3f back = mark(film, f, 0, 1.2f, 0).sub(cake);
      assertThat(Math.hypot(back.x, back.z)).isBetween(0.2, 0.9);
      west |= back.x < -0.2f;
      east |= back.x > 0.2f;
    }
    assertThat(west && east).isTrue();
  }

  @Test
  void whatSwoopsComesFromAboveAndCarriesOffItsPrey() {
    Timeline film = film("eagle", "  prop rabbit 2 m south", "REX swoops down on rabbit");
    assertThat(mark(film, 2, 0, 0, 0).y).isGreaterThan(2.5f);
    assertThat(Films.propPlace(film.at(film.frames()), "rabbit").y).isGreaterThan(2);
  }

  @Test
  void aBeastGoesUpToWhatItSnapsAt() {
    Timeline film = film("dog", "  prop suitcase 4 m south", "REX bites suitcase");
    Vector3f place = Films.propPlace(film.at(1), "suitcase");
    double nearest = 9;
    for (long f = 1; f < film.frames(); f += 4) {
      nearest = Math.min(nearest, mark(film, f, 0, 0.7f, -0.6f).sub(place).setComponent(1, 0).length());
    }
    assertThat(nearest).isLessThan(0.7);
  }
}
