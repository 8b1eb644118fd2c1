package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What is broken, thrown over, driven on and got down from is so in the end, and the hand was on it. */
class BreakagesTest {
  private static Timeline film(String setup, String act) {
    return Films.played("breakages.shots", """
        actionline shots 1
        film "Breakages"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  EXT. FIELD - DAY
          set field
        %s
          shot 1A
            %s
        """.formatted(setup, act));
  }

  private static boolean shows(FrameState now, String prop) {
    return now.props().stream().anyMatch(p -> p.model().equals(prop));
  }

  @Test
  void aTableThatIsOverturnedGoesOver() {
    Timeline film = film("  ADA at centre", "ADA overturns a table");
    FrameState last = film.at(film.frames());
    assertThat(last.props().stream().filter(p -> p.model().equals("overturned table")).findFirst().orElseThrow().moved().get("table")).isEqualTo(1f);
  }

  @Test
  void whatIsHerdedGoesBeforeWhoHerdsIt() {
    Timeline film = film("  ADA at centre\n  prop sheep 2 m north", "ADA herds sheep");
    Vector3f before = Films.propPlace(film.at(1), "sheep");
    FrameState last = film.at(film.frames());
    Vector3f after = Films.propPlace(last, "sheep");
    assertThat(after.distance(before)).isGreaterThan(1.8f);
    assertThat(Films.place(last, "ADA").distance(after)).isBetween(1.2f, 2.4f);
  }

  @Test
  void whoDismountsStandsBesideTheHorse() {
    Timeline film = film("  ADA on horse, sitting\n  prop horse at centre", "ADA dismounts horse");
    FrameState last = film.at(film.frames());
    assertThat(Films.joint(film.at(1), "ADA", Bone.PELVIS).y).isGreaterThan(1.3f);
    assertThat(Films.joint(last, "ADA", Bone.PELVIS).y).isBetween(0.8f, 1.05f);
    Vector3f horse = Films.propPlace(last, "horse");
    assertThat(Math.hypot(Films.place(last, "ADA").x - horse.x, Films.place(last, "ADA").z - horse.z)).isGreaterThan(0.7);
  }

  @Test
  void aStoneFliesFromTheHandToWhatItIsThrownAt() {
    Timeline film = film("  ADA at centre\n  prop barrel 6 m north", "ADA throws a stone at barrel");
    Vector3f hand = Films.joint(film.at(20), "ADA", Bone.HAND_R);
    FrameState held = film.at(20);
    Vector3f stone = held.props().stream().filter(p -> p.model().equals("fist-sized stone")).findFirst().orElseThrow().worldFromProp().getTranslation(new Vector3f());
    assertThat(stone.distance(hand)).isLessThan(0.2f);
    Vector3f after = film.at(film.frames()).props().stream().filter(p -> p.model().equals("fist-sized stone")).findFirst().orElseThrow().worldFromProp().getTranslation(new Vector3f());
    assertThat(after.z).isLessThan(stone.z - 3);
  }

  @Test
  void aGateIsOpenWhenItHasBeenRammed() {
    Timeline film = film("  ADA at centre", "ADA rams a gate");
    FrameState last = film.at(film.frames());
    assertThat(last.props().stream().filter(p -> p.model().equals("barred gate")).findFirst().orElseThrow().moved().get("leaf left")).isEqualTo(1f);
    assertThat(shows(last, "battering ram")).isTrue();
  }
}
