package dev.actionline.timeline;

import static dev.actionline.timeline.Films.frames;
import static dev.actionline.timeline.Films.shot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a shot is on the screen, and which second of the story each of its frames shows. */
class ShotClockTest {
  private static final double FRAME = 1 / 24.0;

  /** Shot 1A with some lines, and a shot 1B behind it. */
  private static Timeline film(String lines) {
    return Films.room(
        """
        ADA at west, facing east
        BEN at east

        shot 1A
          camera WS on ADA
        %s
        shot 1B
          camera MS on BEN
          lasts 1s
        """
            .formatted(lines.indent(2)));
  }

  private static List<Double> story(Timeline film) {
    Timeline.ShotSpan a = shot(film, "1A");
    return LongStream.rangeClosed(a.first(), a.last()).mapToObj(f -> film.at(f).sceneSeconds()).toList();
  }

  /** The second of the scene with which 1B begins. */
  private static double next(Timeline film) {
    return film.at(shot(film, "1B").first()).sceneSeconds();
  }

  @Test
  void slowMotionShowsTwoFifthsOfTheStoryInTheSameSeconds() {
    Timeline film = film("ADA waves for 2s\nslow motion 40 %");
    assertThat(frames(film, "1A")).isEqualTo(120);
    assertThat(story(film).get(60)).isCloseTo(1, within(1e-9));
    assertThat(next(film)).isEqualTo(2);
  }

  @Test
  void aWrittenLengthIsThatOnTheScreen() {
    Timeline film = film("ADA waves for 5s\nslow motion 25 %\nlasts 4s");
    assertThat(frames(film, "1A")).isEqualTo(96);
    assertThat(next(film)).isEqualTo(1);
  }

  @Test
  void slowMotionCanBeToldByTheFramesTheCameraTakes() {
    assertThat(frames(film("ADA waves for 2s\nslow motion 96 fps"), "1A")).isEqualTo(192);
  }

  @Test
  void fastMotionRunsThroughALongTime() {
    Timeline film = film("fast motion 1000 %\nlasts 3s");
    assertThat(frames(film, "1A")).isEqualTo(72);
    assertThat(next(film)).isEqualTo(30);
  }

  @Test
  void aFrozenPictureStandsForItsLengthAndThenGoesOn() {
    Timeline film = film("ADA waves for 3s\nfreeze at 2s for 1s");
    List<Double> story = story(film);
    assertThat(story).hasSize(96);
    assertThat(story.subList(48, 72)).allSatisfy(s -> assertThat(s).isCloseTo(2, within(1e-9)));
    assertThat(story.get(73)).isCloseTo(2 + FRAME, within(1e-9));
    assertThat(next(film)).isEqualTo(3);
  }

  @Test
  void aFreezeWithoutATimeStandsAtTheEnd() {
    List<Double> story = story(film("ADA waves for 2s\nfreeze for 1s"));
    assertThat(story).hasSize(72);
    assertThat(story.subList(47, 72)).containsOnly(47 * FRAME);
  }

  @Test
  void aFreezeWithoutALengthStandsWhileAVoiceGoesOn() {
    Timeline film = film("ADA waves for 1s\nthen freeze\nthen BEN (V.O.): \"That was the last I saw of her.\"");
    List<Double> story = story(film);
    assertThat(story.subList(24, story.size())).allSatisfy(s -> assertThat(s).isCloseTo(1, within(1e-9)));
    assertThat(film.at(shot(film, "1A").first() + 40).overlays()).hasSize(1);
    assertThat(next(film)).isCloseTo(story.size() * FRAME, within(1e-9));
  }

  @Test
  void aRampChangesTheSpeedEvenlyAndStaysThere() {
    List<Double> story = story(film("ADA waves for 3s\nat 1s ramp from 100 % to 25 % over 1s"));
    assertThat(story.get(24)).isCloseTo(1, within(1e-9));
    assertThat(story.get(48)).isCloseTo(1.625, within(1e-9));
    assertThat(story.get(72)).isCloseTo(1.875, within(1e-9));
    for (int i = 1; i < story.size(); i++) {
      assertThat(story.get(i) - story.get(i - 1)).isBetween(0.2499 * FRAME, 1.0001 * FRAME);
    }
    assertThat(story).hasSize(24 + 24 + 24 * 11 / 2); // 1.375 s at a quarter
  }

  @Test
  void reverseRunsFromTheEndToTheBeginning() {
    Timeline film = film("ADA waves for 2s\nreverse");
    List<Double> story = story(film);
    assertThat(story.get(0)).isCloseTo(47 * FRAME, within(1e-9));
    assertThat(story.get(47)).isEqualTo(0);
    assertThat(next(film)).isEqualTo(2);
  }

  @Test
  void wordsInSlowMotionAreToReadAsLongAsLipsMoveAndVoicesKeepTheirPace() {
    Timeline film = film("slow motion 50 %\nADA: \"Run!\" over 1s\nBEN (V.O.): \"She ran.\" over 1s");
    long first = shot(film, "1A").first();
    assertThat(film.at(first + 40).overlays()).hasSize(1);
    assertThat(film.at(first + 48 + 20).overlays()).hasSize(1);
    assertThat(film.at(first + 48 + 30).overlays()).isEmpty();
    assertThat(film.cues(1, film.frames()).stream().filter(c -> c.kind().equals("speech")).map(c -> c.at().seconds()))
        .containsExactly(0.0, 2.0);
  }

  @Test
  void anAngleShowsItsSecondsSlowly() {
    Timeline film =
        Films.room(
            """
            ADA at west

            shot 1A
              camera WS on ADA
              ADA waves for 3s

            shot 1B
              camera CU on ADA
              angle on 1A from 1s to 2s
              slow motion 50 %
            """);
    assertThat(frames(film, "1B")).isEqualTo(48);
    assertThat(film.at(shot(film, "1B").first() + 24).sceneSeconds()).isCloseTo(1.5, within(1e-9));
  }

  @Test
  void framesDoNotDependOnOneAnother() {
    Timeline film = film("ADA waves for 2s\nat 0.5s ramp to 20 % over 1s\nfreeze for 1s");
    Timeline other = film("ADA waves for 2s\nat 0.5s ramp to 20 % over 1s\nfreeze for 1s");
    for (long f = film.frames(); f > 0; f -= 13) {
      assertThat(FrameStateJson.compact(film.at(f))).isEqualTo(FrameStateJson.compact(other.at(f)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "slow motion 140 %, slow motion is slower than life",
    "fast motion 40 %, fast motion is faster than life",
    "slow down, no such speed",
    "ramp over 1s at 2s slowly, a ramp goes from one speed to another",
    "freeze on ADA, a frozen picture takes a time and a length",
    "at 2s reverse, reverse turns the whole shot",
  })
  void whatCannotBeIsTold(String line, String message) {
    var film = Films.mistaken("ADA at west\n\nshot 1A\n  camera MS on ADA\n  " + line + "\n");
    assertThat(film.diagnostics().stream().filter(d -> d.isError()).map(d -> d.message())).containsExactly(message);
  }
}
