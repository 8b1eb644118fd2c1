package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Where things of a building are: on its walls, under its ceiling, beyond its windows. */
class FittingsTest {
  private static final FrameState FRAME =
      Films.room(
              """
              ADA at centre
              prop clock on wall
              prop picture on wall
              prop smoke detector on ceiling
              prop piano against wall
              prop car outside

              shot 1A
                ADA waves
              """)
          .at(1);

  private static Matrix4f of(String prop) {
    return Films.prop(FRAME, prop).worldFromProp();
  }

  private static Vector3f at(String prop) {
    return of(prop).getTranslation(new Vector3f());
  }

  @Test
  void hangsAtEyeLevelApart() {
    assertThat(at("clock").y).isBetween(1.2f, 1.7f);
    assertThat(at("picture").y).isBetween(1.0f, 1.7f);
    assertThat(at("clock").distance(at("picture"))).isGreaterThan(0.3f);
  }

  @Test
  void aSwitchIsOnTheWallBesideTheDoor() {
    Timeline film = Films.room("ADA at centre\nBEN at door\nprop light switch on wall by door\nshot 1A\n  ADA turns on light switch\n");
    Vector3f button = Films.propPlace(film.at(1), "light switch");
    assertThat(button.y).isBetween(1.0f, 1.4f);
    assertThat(Math.hypot(button.x - Films.place(film.at(1), "BEN").x, button.z - Films.place(film.at(1), "BEN").z)).isLessThan(1.8);
    assertThat(Films.place(film.at(film.frames()), "ADA").distance(button)).isLessThan(1.6f);
  }

  @Test
  void aLampForADoorHangsOverIt() {
    Timeline film = Films.room("BEN at door\nprop door light above door\nshot 1A\n  BEN waits\n");
    Vector3f lamp = Films.propPlace(film.at(1), "door light");
    assertThat(lamp.y).isBetween(2.1f, 2.6f);
    assertThat(Math.hypot(lamp.x - Films.place(film.at(1), "BEN").x, lamp.z - Films.place(film.at(1), "BEN").z)).isLessThan(1.8);
  }

  @Test
  void whatStandsAtTheWallCoversNothingThatHangsOnIt() {
    FrameState frame = Films.room("ADA at centre\nprop lamp against wall\nprop clock on wall\nshot 1A\n  ADA waits\n").at(1);
    assertThat(Films.propPlace(frame, "clock").mul(1, 0, 1).distance(Films.propPlace(frame, "lamp").mul(1, 0, 1))).isGreaterThan(0.5f);
  }

  @Test
  void aScreenBesideSomebodyLooksWhereHeLooks() {
    Timeline film = Films.room("BEN at centre\nprop hospital monitor 1.5 m right of BEN\nshot 1A\n  BEN waits\n");
    Vector3f screen = Films.prop(film.at(1), "hospital monitor").worldFromProp().transformDirection(new Vector3f(0, 0, 1));
    double heading = Math.toRadians(Films.figure(film.at(1), "BEN").stance().heading());
    assertThat(screen.x * Math.sin(heading) - screen.z * Math.cos(heading)).isGreaterThan(0.9);
  }

  @Test
  void hangsUnderTheCeilingHeadDown() {
    assertThat(at("smoke detector").y).isGreaterThan(2.4f);
    assertThat(of("smoke detector").transformDirection(new Vector3f(0, 1, 0)).y).isLessThan(-0.9f);
  }

  @Test
  void standsWithItsBackToAWallOrOutside() {
    assertThat(Math.max(Math.abs(at("piano").x), Math.abs(at("piano").z))).isGreaterThan(2);
    assertThat(Math.max(Math.abs(at("car").x), Math.abs(at("car").z))).isGreaterThan(6);
  }

  @Test
  void outsideAWindowSomebodyLooksInAndAHatIsAtHisHeight() {
    Timeline film = Films.room("ADA at centre\nBEN outside window\nprop hat outside window\nshot 1A\n  ADA waves\n");
    Vector3f ben = Films.place(film.at(1), "BEN");
    Vector3f in = Films.figure(film.at(1), "BEN").stance().forward();
    assertThat(Math.max(Math.abs(ben.x), Math.abs(ben.z))).isGreaterThan(3);
    assertThat(new Vector3f(ben).add(in).length()).isLessThan(ben.length());
    assertThat(Films.propPlace(film.at(1), "hat").y).isBetween(1.2f, 1.8f);
  }
}
