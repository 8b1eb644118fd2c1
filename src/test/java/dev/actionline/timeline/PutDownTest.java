package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What is put where something is already lies beside it; a table that is at hand is meant before one across the room. */
class PutDownTest {
  private static Timeline cafe(String scene) {
    return Films.resolve(
        "cafe.shots",
        """
        actionline shots 1
        film "Cafe"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  INT. CAFE - DAY
          set cafe
          ADA on booth, sitting
        """
            + scene.indent(2)).value();
  }

  private static double level(Vector3f a, Vector3f b) {
    return Math.hypot(a.x - b.x, a.z - b.z);
  }

  @Test
  void twoThingsOnOneTableLieBesideEachOther() {
    Timeline film =
        cafe("prop mug in ADA right hand\nprop plate in ADA left hand\nshot 1A\n  ADA puts mug on table\n  then ADA puts plate on table\n");
    Vector3f mug = Films.propPlace(film.at(film.frames()), "mug");
    Vector3f plate = Films.propPlace(film.at(film.frames()), "plate");
    assertThat(level(mug, plate)).isBetween(0.12, 0.6);
    assertThat(mug.y).isBetween(0.6f, 0.8f);
    assertThat(plate.y).isBetween(0.6f, 0.8f);
  }

  @Test
  void theTableAtHandIsMeantAndNobodyGetsUpForIt() {
    Timeline film = cafe("prop mug in ADA right hand\nshot 1A\n  ADA puts mug on table\n");
    Vector3f before = Films.place(film.at(1), "ADA");
    assertThat(level(before, Films.place(film.at(film.frames()), "ADA"))).isLessThan(0.05);
    assertThat(level(before, Films.propPlace(film.at(film.frames()), "mug"))).isLessThan(1.2);
  }

  @Test
  void whatIsPutOnOnesOwnSeatLiesAtOnesSide() {
    Timeline film = cafe("prop suitcase in ADA right hand\nshot 1A\n  ADA sets suitcase on seat\n");
    FrameState last = film.at(film.frames());
    Vector3f off = Films.propPlace(last, "suitcase").sub(Films.place(last, "ADA"));
    assertThat(Math.abs(off.dot(Films.figure(last, "ADA").stance().right()))).isBetween(0.3f, 0.9f);
    assertThat(Math.abs(off.dot(Films.figure(last, "ADA").stance().forward()))).isLessThan(0.2f);
  }

  @Test
  void whoWipesACounterStandsAtItsTop() {
    Timeline film = cafe("shot 1A\n  ADA stands up\n  then ADA wipes counter\n");
    for (long frame = film.frames() - 24; frame <= film.frames(); frame += 4) {
      assertThat(Films.figure(film.at(frame), "ADA").pose().vector(dev.actionline.stage.Pose.Channel.HAND_R).y).isGreaterThan(0.8f);
    }
  }

  @Test
  void oneCanSwimThroughHimself() {
    assertThat(Films.room("shot 1A\n  ADA swims through her chest\n").frames()).isPositive();
  }
}
