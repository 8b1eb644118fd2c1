package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.director.Drafts;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Vehicles meet what stands in their way with the bumper that is ahead, boats go over on the water, balloons are seen before they burst. */
class WrecksTest {
  private static Timeline film(String set, String setup, String act) {
    return Films.played("wrecks.shots", """
        actionline shots 1
        film "Wrecks"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  EXT. SOMEWHERE - DAY
          set %s
          ADA at left
        %s
          shot 1A
            %s
        """.formatted(set, setup, act));
  }

  private static Vector3f mark(Timeline film, long frame, String prop, float x, float y, float z) {
    return Films.prop(film.at(frame), prop).worldFromProp().transformPosition(new Vector3f(x, y, z));
  }

  @Test
  void aVanThatReversesMeetsThePostWithItsRear() {
    Timeline film = film("parking lot", "  prop lamppost at centre\n  prop van 7 m north", "van reverses into lamppost");
    Vector3f post = Films.propPlace(film.at(1), "lamppost");
    Vector3f front = mark(film, film.frames(), "van", 0, 0, -1);
    Vector3f rear = mark(film, film.frames(), "van", 0, 0, 1);
    assertThat(rear.distance(post)).isLessThan(front.distance(post));
    double nearest = Films.propPlace(film.at(film.frames()), "van").sub(post).setComponent(1, 0).length();
    assertThat(nearest).isBetween(1.6, 3.2);
    assertThat(Films.propPlace(film.at(1), "van").sub(post).setComponent(1, 0).length()).isGreaterThan((float) nearest + 2);
  }

  @Test
  void aCarThatRollsOverLiesOnItsRoof() {
    Timeline film = film("road", "  prop car at road", "car rolls over");
    assertThat(mark(film, film.frames(), "car", 0, 1.4f, 0).y).isLessThan(mark(film, film.frames(), "car", 0, 0, 0).y - 1);
    assertThat(mark(film, film.frames(), "car", 0, 1.4f, 0).y).isBetween(-0.3f, 0.4f);
  }

  @Test
  void aBoatOfWhichNoMoreIsToldIsOnTheWater() {
    assertThat(Drafts.in("EXT. OPEN SEA - DAY", "The sailboat capsizes.")).contains("prop sailboat on water").contains("sailboat capsizes");
  }

  @Test
  void aBalloonIsSeenBeforeItBursts() {
    Timeline film = film("interior", "  prop balloon at centre", "balloon bursts");
    assertThat(film.at(20).props()).anyMatch(p -> p.name().equals("balloon"));
    assertThat(film.at(film.frames()).props()).noneMatch(p -> p.name().equals("balloon"));
    assertThat(film.at(34).effects()).noneMatch(e -> e.name().equals("explosion"));
  }

  @Test
  void whatACraneHoistsGoesUpOnItsHook() {
    Timeline film = film("road", "  prop crane at centre", "crane hoists ADA");
    assertThat(Films.prop(film.at(2), "crane").moved().getOrDefault("hook", 0f)).isLessThan(0.1f);
    assertThat(Films.prop(film.at(film.frames()), "crane").moved().get("hook")).isGreaterThan(0.9f);
  }
}
