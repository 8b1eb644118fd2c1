package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What things do when nobody holds them any more, and what goes along with what. */
class LooseThingsTest {
  private static Vector3f last(Timeline film, String prop) {
    return Films.propPlace(film.at(film.frames()), prop);
  }

  @Test
  void whatLiesInADishIsSeenAndGoesAlongFromHandToHand() {
    Timeline film = Films.room("ADA at centre\nprop pan in ADA right hand\nprop roast bird in pan\nshot 1A\n  ADA juggles pan\n");
    boolean changed = false;
    for (long f = 1; f <= film.frames(); f += 6) {
      FrameState state = film.at(f);
      assertThat(Films.seen(state, "roast bird")).isTrue();
      assertThat(Films.propPlace(state, "roast bird").distance(Films.propPlace(state, "pan"))).as("frame " + f).isLessThan(0.35f);
      changed |= Films.propPlace(state, "pan").distance(Films.propPlace(film.at(1), "pan")) > 0.2f;
    }
    assertThat(changed).isTrue();
    assertThat(Films.seen(film.at(1), "juggling balls")).isFalse();
  }

  @Test
  void inABagNothingIsSeen() {
    Timeline film = Films.room("ADA at centre\nprop bag in ADA right hand\nprop coin in bag\nshot 1A\n  ADA waves\n");
    assertThat(Films.seen(film.at(1), "coin")).isFalse();
  }

  @Test
  void whatSlidesOffATableFalls() {
    Timeline film = Films.room("ADA at centre\nprop table 2 m north\nprop box on table\nshot 1A\n  box slides\n");
    assertThat(Films.propPlace(film.at(1), "box").y).isGreaterThan(0.6f);
    assertThat(last(film, "box").y).isLessThan(0.1f);
  }

  @Test
  void whatBouncesOffSomethingIsThrownBack() {
    Timeline film = Films.room("ADA 3 m south\nprop ball 2 m north\nprop crate 2 m south\nshot 1A\n  ball bounces off crate\n");
    float nearest = Float.MAX_VALUE;
    Vector3f crate = Films.propPlace(film.at(1), "crate");
    for (long f = 1; f <= film.frames(); f += 2) {
      nearest = Math.min(nearest, Films.propPlace(film.at(f), "ball").distance(crate));
    }
    assertThat(last(film, "ball").distance(crate)).isGreaterThan(nearest + 0.5f);
  }

  @Test
  void whatIsFlatRollsOnItsWheelsAndTowsWhatHangsOnIt() {
    Timeline film =
        Films.resolve("tow.shots",
            """
            actionline shots 1
            film "Tow"
              24 fps

            cast
              ADA: woman
              ROVER: robot vacuum

            scene 1  INT. ROOM - DAY
              set interior
              ADA 2 m north
              ROVER at centre
              prop ball 0.6 m behind ROVER

              shot 1A
                ROVER rolls to ADA, towing ball
            """).value();
    FrameState end = film.at(film.frames());
    assertThat(Films.propPlace(end, "ball").distance(Films.propPlace(film.at(1), "ball"))).isGreaterThan(0.6f);
    Vector3f up = Films.prop(end, "ROVER").worldFromProp().transformDirection(new Vector3f(0, 1, 0));
    assertThat(up.y).isGreaterThan(0.95f);
  }

  @Test
  void aLampThatComesOnWasOut() {
    Timeline film = Films.room("ADA at centre\nprop lamp 2 m north\nshot 1A\n  ADA waits for 1s\n  then lamp blinks on\n");
    assertThat(Films.prop(film.at(1), "lamp").glow()).isLessThan(0.01f);
    assertThat(Films.prop(film.at(film.frames()), "lamp").glow()).isGreaterThan(0.9f);
  }
}
