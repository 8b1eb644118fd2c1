package dev.actionline.timeline;

import static dev.actionline.timeline.Films.frames;
import static dev.actionline.timeline.Films.shot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.FrameState.FigureState;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A matching cut lays one picture over the last, a smash cut comes at the peak. */
class MatchCutTest {
  private static Timeline film(String size, String second) {
    return Films.played(
            "match.shots",
            """
            actionline shots 1
            film "Match"
              24 fps, frame 2.39:1

            cast
              ADA: woman, 1.70 m
              BEN: man, 1.85 m

            scene 1  INT. ROOM - DAY
              set interior
              ADA at centre, facing east

              shot 1A
                camera %s on ADA, 50mm, from front left
                lasts 1s

            scene 2  EXT. PARK - DAY
              set park
              BEN at centre, facing north

              shot 2A
                %s
                camera %s on BEN
                lasts 1s
            """
                .formatted(size, second, size));
  }

  private static Vector3f inCamera(CameraState camera, Vector3f point) {
    return new Matrix4f(camera.worldFromCamera()).invertAffine().transformPosition(point);
  }

  /** Of a standing figure: x and y of its eyes in the frame, its height there, and the bearing of the camera from its front. */
  private static double[] seen(FrameState state, String who, float tall) {
    FigureState figure = Films.figure(state, who);
    CameraState c = state.camera();
    float wide = c.sensorWidthMm() / c.focalLengthMm() / 2;
    Vector3f feet = inCamera(c, new Vector3f(figure.stance().position()));
    Vector3f crown = inCamera(c, new Vector3f(figure.stance().position()).add(0, tall, 0));
    Vector3f to = c.worldFromCamera().getTranslation(new Vector3f()).sub(figure.stance().position());
    double bearing = Math.toDegrees(Math.atan2(to.x, -to.z)) - figure.stance().heading();
    return new double[] {
      crown.x / (-crown.z * wide), crown.y / (-crown.z * wide), crown.y / -crown.z - feet.y / -feet.z, Math.floorMod(Math.round(bearing), 360)
    };
  }

  @ParameterizedTest
  @CsvSource({"FS, 0.04", "WS, 0.04", "CU, 0.12"})
  void theNextSubjectIsAsLargeAtTheSamePlaceAndFromTheSameSide(String size, double near) {
    Timeline film = film(size, "cut matching");
    double[] last = seen(film.at(24), "ADA", 1.70f);
    double[] first = seen(film.at(25), "BEN", 1.85f);
    assertThat(first[0]).isCloseTo(last[0], within(near));
    assertThat(first[1]).isCloseTo(last[1], within(near));
    assertThat(first[2] / last[2]).isCloseTo(1, within(near));
    assertThat(first[3]).isCloseTo(last[3], within(14.0)); // a wall or a tree may want a step aside
  }

  @Test
  void anOrdinaryCutDoesNot() {
    Timeline film = film("FS", "cut");
    double[] last = seen(film.at(24), "ADA", 1.70f);
    double[] first = seen(film.at(25), "BEN", 1.85f);
    assertThat(Math.abs(first[3] - last[3])).isGreaterThan(20);
  }

  @Test
  void aMatchIsTheSameInWhateverOrderFramesAreAskedFor() {
    String forward = FrameStateJson.compact(film("MS", "cut matching").at(25));
    Timeline other = film("MS", "cut matching");
    other.at(48);
    other.at(1);
    assertThat(FrameStateJson.compact(other.at(25))).isEqualTo(forward);
  }

  private static Timeline struck(String cut) {
    return Films.room(
        """
        ADA 0.8 m in front of BEN, facing BEN
        BEN at centre

        shot 1A
          camera FS on ADA
          ADA slaps BEN

        shot 1B
          %s
          camera MS on BEN
          lasts 1s
        """
            .formatted(cut));
  }

  @Test
  void aSmashCutComesAsTheBlowHasStruck() {
    Timeline film = struck("cut smash");
    double contact =
        film.cues(1, film.frames()).stream().filter(c -> c.kind().equals("contact")).findFirst().orElseThrow().at().seconds();
    assertThat(frames(film, "1A") / 24.0).isBetween(contact + 0.03, contact + 0.15);
    assertThat(frames(film, "1A")).isLessThan(frames(struck("cut"), "1A"));
  }

  @Test
  void aSmashCutTakesTheBreathBehindTheLastWord() {
    Timeline film =
        Films.room(
            """
            ADA at centre

            shot 1A
              camera CU on ADA
              ADA: "Nobody will ever find it."

            shot 1B
              cut smash
              camera WS on ADA
              lasts 1s
            """);
    assertThat(shot(film, "1A").last()).isEqualTo(Math.round(24 * 5 * 0.3));
  }
}
