package dev.actionline.timeline;

import static dev.actionline.timeline.Films.shot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.timeline.FrameState.Overlay;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words over a picture stand where no face is, and stay where they are. */
class SupersTest {
  private static Timeline film(String lines) {
    return Films.room(
        """
        ADA at west, facing east
        BEN 1 m in front of ADA, facing ADA

        shot 1A
        %s
        """
            .formatted(lines.indent(2)));
  }

  private static Overlay.Title title(FrameState state) {
    return state.overlays().stream().filter(Overlay.Title.class::isInstance).map(Overlay.Title.class::cast).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ECU on ADA", "CU on ADA", "MS on ADA", "two-shot on ADA and BEN", "WS on ADA"})
  void noFaceIsWrittenOn(String framing) {
    for (String speech : new String[] {"", "\nADA: \"I said that he would come back.\""}) {
      Timeline film = film("camera " + framing + "\ntitle \"Years later\", over picture" + speech + "\nlasts 3s");
      for (long f = shot(film, "1A").first() + 2; f < shot(film, "1A").last(); f += 11) {
        FrameState state = film.at(f);
        Overlay.Title words = title(state);
        for (FrameState.FigureState figure : state.figures()) {
          Vector3f eyes = new Vector3f(figure.stance().position()).add(0, 0.93f * figure.look().heightM(), 0);
          Vector3f p = new Matrix4f(state.camera().worldFromCamera()).invertAffine().transformPosition(eyes);
          double frame = -p.z * state.camera().sensorWidthMm() / state.camera().focalLengthMm();
          boolean on = p.z < 0 && Math.abs(0.5 + p.x / frame - words.x()) < 0.14 && Math.abs(0.5 - p.y / frame * state.aspect() - words.y()) < 0.05;
          assertThat(on).as(framing + " " + figure.name() + " at " + f).isFalse();
        }
        boolean captioned = state.overlays().stream().anyMatch(Overlay.Caption.class::isInstance);
        assertThat(captioned && words.y() > 0.7).as("on the caption").isFalse();
      }
    }
  }

  @Test
  void wordsStayWhereTheyAreAndInTheLowerThirdWhenItIsFree() {
    Timeline film = film("camera WS on ADA\ntitle \"Years later\", over picture\nADA walks 2 m forward\nlasts 3s");
    Overlay.Title first = title(film.at(10));
    assertThat(first.x()).isEqualTo(0.5f);
    assertThat(first.y()).isGreaterThan(0.7f);
    assertThat(title(film.at(60)).y()).isEqualTo(first.y());
    Overlay.Title card = title(film("title \"Years later\"").at(5));
    assertThat(card.y()).isEqualTo(0.5f);
  }
}
