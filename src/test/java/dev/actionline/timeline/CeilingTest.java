package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What is built outside a room, stars before a ship, takes no camera out of it. */
class CeilingTest {
  @Test
  void aCameraStaysUnderTheCeilingThatIsOverPeople() {
    var film = Films.resolve("ship.shots", """
        actionline shots 1
        film "Ship"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  INT. SHIP
          set spaceship corridor
          ADA at centre, facing door

          shot 1A
            camera MS on door
            set door slams

          shot 1B
            camera MS on outer door
            set outer door bursts
        """);
    for (String shot : new String[] {"1A", "1B"}) {
      Vector3f eye = film.value().at(Films.shot(film.value(), shot).first()).camera().worldFromCamera().getTranslation(new Vector3f());
      assertThat(eye.y).as(shot).isLessThan(2.9f);
    }
  }
}
