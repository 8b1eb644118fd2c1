package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Who sits in a car has a seat of his own and goes along with it. */
class PassengersTest {
  private static final Timeline FILM = Films.resolve("cars.shots", """
      actionline shots 1
      film "Cars"
        24 fps

      cast
        ADA: woman
        BEN: man
        CAL: man

      scene 1  EXT. CAR PARK
        set parking lot
        prop taxi at left
        prop van 12 m behind taxi
        ADA on taxi passenger seat, sitting
        BEN on taxi, sitting
        CAL on taxi, sitting
        shot 1A
          ADA sings
          taxi drives
        shot 1B
          ADA smiles
        shot 1C
          van drives behind taxi
      """).value();

  private static Vector3f inTaxi(String who, long frame) {
    return Films.prop(FILM.at(frame), "taxi").worldFromProp().invert(new org.joml.Matrix4f()).transformPosition(new Vector3f(Films.place(FILM.at(frame), who)));
  }

  @Test
  void eachHasASeat() {
    assertThat(inTaxi("ADA", 1).x).isGreaterThan(0.2f);
    assertThat(inTaxi("BEN", 1).x).isLessThan(-0.2f);
    assertThat(inTaxi("CAL", 1).z).isGreaterThan(0.5f);
  }

  @Test
  void theCarTakesThemAlong() {
    long last = FILM.frames();
    assertThat(Films.propPlace(FILM.at(last), "taxi").distance(Films.propPlace(FILM.at(1), "taxi"))).isGreaterThan(3);
    for (String who : new String[] {"ADA", "BEN", "CAL"}) {
      for (long frame : new long[] {last / 4, last / 2, last}) {
        Vector3f now = inTaxi(who, frame);
        assertThat(Math.hypot(now.x - inTaxi(who, 1).x, now.z - inTaxi(who, 1).z)).as(who + " at " + frame).isLessThan(0.05);
      }
    }
  }

  @Test
  void whoComesUpBehindStopsThere() {
    long last = FILM.frames();
    assertThat(Films.propPlace(FILM.at(last), "van").distance(Films.propPlace(FILM.at(last), "taxi"))).isBetween(4.6f, 7.5f);
  }

  @Test
  void whoIsBesideADriverStandsOnTheRoad() {
    Timeline film = Films.resolve("beside.shots", """
        actionline shots 1
        film "Beside"
          24 fps

        cast
          ADA: woman
          REX: horse

        scene 1  EXT. ROAD
          set road
          prop truck at road
          ADA on truck driver seat, sitting
          REX 3 m left of ADA
          shot 1A
            ADA smiles
        """).value();
    assertThat(Films.propPlace(film.at(2), "REX").y).isLessThan(0.1f);
  }
}
