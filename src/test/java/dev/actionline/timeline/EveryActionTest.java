package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Actions;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.stage.Pose.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the catalogue lists can be written in a list and played, by its name and its words. */
class EveryActionTest {

  static Iterable<Action> actions() {
    return Actions.ALL;
  }

  private static String line(Action action, String verb) {
    String object =
        switch (action.needs()) {
          case NOTHING -> "";
          case TARGET, PERFORMER -> " BEN";
          case PROP -> " cup";
        };
    return "ADA " + verb + object;
  }

  @ParameterizedTest
  @MethodSource("actions")
  void plays(Action action) {
    String scene =
        """
        prop cup in ADA right hand
        ADA at centre, facing BEN
        BEN 2 m in front of ADA, facing ADA

        shot 1A
          camera WS on ADA
          %s
          then ADA walks to BEN

        shot 1B
          camera MS on ADA
          BEN looks at ADA
        """
            .formatted(line(action, action.name()));
    Result<Timeline> film = Films.mistaken(scene);
    assertThat(film.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::render))
        .isEmpty();
    Timeline played = film.value();
    for (long frame = 1; frame <= played.frames(); frame += 7) {
      FrameState state = played.at(frame);
      for (FrameState.FigureState figure : state.figures()) {
        assertThat(figure.stance().position().isFinite()).isTrue();
        assertThat(figure.pose().vector(Channel.PELVIS).isFinite()).isTrue();
        assertThat(figure.pose().vector(Channel.HAND_R).isFinite()).isTrue();
      }
      assertThat(state.camera().worldFromCamera().isFinite()).isTrue();
    }
  }
}
