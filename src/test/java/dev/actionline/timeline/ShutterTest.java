package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.timeline.FrameState.Overlay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which moments a frame with an open shutter is drawn from. */
class ShutterTest {
  private static final double FRAME = 1 / 24.0;

  private static Timeline film(String lines) {
    return Films.room(
        """
        ADA at west, facing east

        shot 1A
          camera WS on ADA
          ADA waves for 4s
          lasts 2s
        %s
        shot 1B
          camera MS on ADA
          lasts 1s
        """
            .formatted(lines.indent(2)));
  }

  private static List<Double> moments(FrameState state) {
    return state.overlays().stream()
        .filter(Overlay.Exposure.class::isInstance)
        .flatMap(o -> ((Overlay.Exposure) o).moments().stream())
        .map(FrameState::sceneSeconds)
        .toList();
  }

  @Test
  void halfATurnIsOpenForHalfAFrame() {
    Timeline film = film("shutter 180 deg");
    List<Double> moments = moments(film.at(11));
    assertThat(moments).hasSize(7); // and the state itself
    for (int i = 0; i < 7; i++) {
      assertThat(moments.get(i)).isCloseTo(10 * FRAME + (i + 1) / 8.0 * FRAME / 2, within(1e-9));
    }
    assertThat(moments(film.at(60))).isEmpty(); // 1B did not ask
  }

  @Test
  void nothingOfTheNextShotIsExposed() {
    assertThat(moments(film("shutter 360 deg, 4 exposures").at(48))).hasSize(3).allSatisfy(s -> assertThat(s).isLessThan(2));
  }

  @Test
  void inSlowMotionLessPassesAndInAFrozenFrameNothing() {
    assertThat(moments(film("slow motion 50 %\nshutter 180 deg, 2 exposures").at(11)))
        .singleElement().satisfies(s -> assertThat(s).isCloseTo(5 * FRAME + FRAME / 8, within(1e-9)));
    assertThat(moments(film("shutter 180 deg\nfreeze at 1s for 1s").at(30))).isEmpty();
  }

  @Test
  void theFilmsShutterIsThatOfEveryShotThatDoesNotTurnItOff() {
    var film =
        Films.resolve(
            "shutter.shots",
            """
            actionline shots 1
            film "Shutter"
              24 fps, shutter 90 deg

            cast
              ADA: woman

            scene 1  INT. ROOM - DAY
              set interior

              shot 1A
                camera WS on ADA
                lasts 1s

              shot 1B
                camera MS on ADA
                shutter off
                lasts 1s
            """).value();
    assertThat(moments(film.at(10))).hasSize(3);
    assertThat(moments(film.at(30))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shutter 400 deg", "shutter open", "shutter 180 deg, 1 exposures"})
  void whatIsNoShutterIsTold(String line) {
    var film = Films.mistaken("ADA at west\n\nshot 1A\n  camera MS on ADA\n  " + line + "\n");
    assertThat(film.diagnostics().stream().filter(d -> d.isError()).map(d -> d.message())).containsExactly("no such shutter");
  }
}
