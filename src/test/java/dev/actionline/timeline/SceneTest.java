package dev.actionline.timeline;

import static dev.actionline.timeline.Films.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.core.Result;
import dev.actionline.stage.Model.Air;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.timeline.FrameState.Overlay;
import java.util.List;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Light, air, effects, overlays, voices, answers: what a scene is besides who walks where. */
class SceneTest {
  private static final String TWO =
      "ADA at centre, facing BEN\nBEN 2 m in front of ADA, facing ADA\n\nshot 1A\n";

  private static float bright(Vector3f c) {
    return 0.2126f * c.x + 0.7152f * c.y + 0.0722f * c.z;
  }

  private static Air air(String setup) {
    return Films.room(setup + "\nshot 1A\n  lasts 1s\n").at(1).set().air();
  }

  @Test
  void nightIsDarkerThanDayAndBluer() {
    Air day = air("");
    Air night = air("time night");
    assertThat(bright(night.ambientUp())).isLessThan(0.5f * bright(day.ambientUp()));
    assertThat(night.skyTop().z / night.skyTop().x).isGreaterThan(day.skyTop().z / day.skyTop().x);
  }

  @Test
  void fogTakesColourAndDistance() {
    Air air = air("fog blue, 20 m");
    assertThat(air.fog().z).isGreaterThan(2 * air.fog().x);
    double left = Math.exp(-air.fogDensity() * 20);
    assertThat(left).isBetween(0.45, 0.55);
  }

  @Test
  void lightsAreAddedChangedAndPutOut() {
    FrameState state =
        Films.room("light key from window, orange\nlight lamp off\n\nshot 1A\n  lasts 1s\n").at(1);
    var key =
        state.set().lights().stream().filter(l -> l.name().equals("key")).findFirst().orElseThrow();
    assertThat(key.color().x).isGreaterThan(2 * key.color().z);
    assertThat(state.set().lights()).noneMatch(l -> l.name().equals("lamp"));
  }

  @Test
  void aLastingEffectOfTheSceneIsThereFromItsFirstFrame() {
    FrameState state =
        Films.room("effect heat shimmer over table, strength 0.6\n\nshot 1A\n  lasts 1s\n").at(1);
    var shimmer = state.effects().get(0);
    assertThat(shimmer.name()).isEqualTo("heat-shimmer");
    assertThat(shimmer.numbers()).containsEntry("strength", 0.6);
    assertThat(shimmer.progress()).isZero();
  }

  @Test
  void captionsStandWhileWordsAreSaidAndLipsMove() {
    Timeline film = Films.room(TWO + "  ADA (whispering): \"Not so loud, please.\"\n  lasts 4s\n");
    Overlay.Caption caption = (Overlay.Caption) film.at(10).overlays().get(0);
    assertThat(caption).isEqualTo(new Overlay.Caption("ADA", "whispering", "Not so loud, please."));
    float most = 0;
    for (long f = 5; f < 35; f++) {
      most = Math.max(most, figure(film.at(f), "ADA").pose().get(Channel.MOUTH_OPEN));
    }
    assertThat(most).isGreaterThan(0.1f);
    FrameState later = film.at(90);
    assertThat(later.overlays()).isEmpty();
    assertThat(figure(later, "ADA").pose().get(Channel.MOUTH_OPEN)).isLessThan(0.01f);
  }

  @Test
  void aVoiceOverIsHeardAndNobodyMovesTheirLips() {
    Timeline film = Films.room(TWO + "  ADA (V.O.): \"Much later I knew.\"\n");
    assertThat(film.at(10).overlays()).hasAtLeastOneElementOfType(Overlay.Caption.class);
    assertThat(figure(film.at(10), "ADA").pose().get(Channel.MOUTH_OPEN)).isLessThan(0.01f);
  }

  @Test
  void whoIsSpokenToTurnsTheHead() {
    Timeline film =
        Films.room(
            "ADA at centre, facing south\n"
                + "BEN 2 m left of ADA, facing ADA\n\n"
                + "shot 1A\n"
                + "  at 1s BEN: \"Over here, I am over here.\"\n");
    Vector3f before = figure(film.at(1), "ADA").pose().vector(Channel.LOOK).normalize();
    Vector3f during = figure(film.at(54), "ADA").pose().vector(Channel.LOOK).normalize();
    assertThat(before.x).isBetween(-0.2f, 0.2f);
    assertThat(during.x).isLessThan(-0.7f);
  }

  @Test
  void titlesAndFades() {
    Timeline film =
        Films.room(
            """
            shot 1A
              title "Much later"
              lasts 3s

            shot 1B
              fade in over 1s
              camera WS on ADA
              lasts 3s

            shot 1C
              dissolve over 1s
              camera WS on ADA
              fade out over 1s
              lasts 3s
            """);
    Overlay.Title title = (Overlay.Title) film.at(36).overlays().get(0);
    assertThat(title.words()).isEqualTo("Much later");
    assertThat(title.overPicture()).isFalse();
    assertThat(title.opacity()).isEqualTo(1);
    float begins = ((Overlay.Veil) film.at(73).overlays().get(0)).opacity();
    assertThat(begins).isGreaterThan(0.95f);
    assertThat(film.at(73 + 30).overlays()).isEmpty();
    Overlay.Dissolve dissolve = (Overlay.Dissolve) film.at(145).overlays().get(0);
    assertThat(dissolve.opacity()).isGreaterThan(0.9f);
    assertThat(dissolve.over().shot()).isEqualTo("1B");
    assertThat(((Overlay.Veil) film.at(216).overlays().get(0)).opacity()).isGreaterThan(0.9f);
  }

  @Test
  void burnInTellsShotLensFrameAndTimecode() {
    var list =
        dev.actionline.shotlist.ShotListParser.parse(
                new dev.actionline.core.Source(
                    "room.shots", dev.actionline.Golden.read("timeline/room.shots")))
            .value();
    Timeline film = Timeline.resolve(list, new Timeline.Options(false, true)).value();
    Overlay.BurnIn burnIn = (Overlay.BurnIn) film.at(25).overlays().get(0);
    assertThat(String.join(" ", burnIn.lines())).contains("1A", "24 mm", "FRAME 25", "00:00:01:00");
    assertThat(film.at(25).overlays()).hasSize(1);
  }

  @Test
  void anAnswerFollowsABlowAndIsPlayedOnceWhenItIsWrittenToo() {
    Timeline silent = Films.room(TWO + "  ADA pushes BEN\n  lasts 4s\n");
    Vector3f before = Films.place(silent.at(1), "BEN");
    Vector3f after = Films.place(silent.at(96), "BEN");
    assertThat(after.distance(before)).isGreaterThan(0.2f);
    Timeline written = Films.room(TWO + "  ADA pushes BEN\n  BEN staggers\n  lasts 4s\n");
    assertThat(Films.place(written.at(96), "BEN").distance(after)).isLessThan(1.2f);
  }

  @Test
  void extrasGoAboutTheirBusinessAndEachItsOwn() {
    Timeline film = Films.play("park.shots");
    FrameState state = film.at(30);
    List<String> names = state.figures().stream().map(f -> f.name()).toList();
    // one of the walkers may be held back, who would walk past the lens
    assertThat(names).hasSizeBetween(2 + 4 + 3 + 3, 2 + 4 + 3 + 4).doesNotHaveDuplicates();
    FrameState later = film.at(60);
    long moved =
        names.stream()
            .filter(n -> n.startsWith("people"))
            .filter(n -> Films.place(state, n).distance(Films.place(later, n)) > 0.5f)
            .count();
    assertThat(moved).isGreaterThanOrEqualTo(2);
  }

  @Test
  void aRiderGoesWithItsSwing() {
    Timeline film = Films.play("park.shots");
    float least = 9;
    float most = -9;
    for (long f = 1; f < 70; f += 4) {
      float z = Films.place(film.at(f), "children 1").z;
      least = Math.min(least, z);
      most = Math.max(most, z);
    }
    assertThat(most - least).isGreaterThan(1f);
  }

  @Test
  void cuesAreInOrderAndNameTheirLine() {
    Timeline film = Films.play("room.shots");
    List<Timeline.Cue> cues = film.cues(1, film.frames());
    assertThat(cues).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    assertThat(cues).anyMatch(c -> c.kind().equals("footstep") && c.who().equals("ADA"));
    var speech = cues.stream().filter(c -> c.kind().equals("speech")).findFirst().orElseThrow();
    assertThat(dev.actionline.Golden.read("timeline/room.shots").split("\n")[speech.line() - 1])
        .contains(speech.what());
    // a part of the film has its part of the cues
    assertThat(film.cues(10, 20)).isSubsetOf(cues).hasSizeLessThan(cues.size());
  }

  @Test
  void aMissingSetIsAPlainOneAndANoteSaysSo() {
    Result<Timeline> film =
        Films.resolve(
            "x.shots",
            """
            actionline shots 1
            film "X"

            cast
              ADA: woman

            scene 1  INT. ZZYZX - DAY
              shot 1A
                ADA walks
            """);
    assertThat(film.hasErrors()).isFalse();
    assertThat(film.diagnostics()).anyMatch(d -> d.message().contains("plain interior"));
    assertThat(film.value().at(1).set().model()).isEqualTo("interior");
  }

  @Test
  void whoIsPlacedBesideSomebodyStandsOnTheSameFloor() {
    for (String side : new String[] {"left of", "right of", "in front of", "behind"}) {
      Timeline car = Films.room("set train car\nADA at centre\nBEN 1.8 m " + side + " ADA\n\nshot 1A\n  camera FS on ADA\n  lasts 1s\n");
      float ada = Films.place(car.at(1), "ADA").y;
      assertThat(Films.place(car.at(1), "BEN").y).as(side).isCloseTo(ada, within(0.05f));
      assertThat(Films.place(car.at(1), "BEN").distance(Films.place(car.at(1), "ADA"))).as(side).isBetween(0.6f, 2.2f);
    }
  }
}
