package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** A thing lies at the part of another that a line names. */
class PartsOfThingsTest {
  @Test
  void aLegIsAtTheSideOfARoastAndNotOnTopOfIt() {
    Timeline film = Films.room("prop goose 1 m south\nprop drumstick on goose thigh\n\nshot 1A\n  lasts 1s\n");
    Vector3f goose = Films.propPlace(film.at(1), "goose");
    Vector3f leg = Films.propPlace(film.at(1), "drumstick");
    assertThat(leg.y - goose.y).isLessThan(0.12f);
    assertThat(Math.hypot(leg.x - goose.x, leg.z - goose.z)).isBetween(0.1, 0.25);
  }
}
