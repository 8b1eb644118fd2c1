package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Who comes in comes through the door, and who goes out leaves by it; it opens before them and closes behind. */
class DoorsTest {
  private static final Timeline FILM =
      Films.room(
          """
          ADA at door, hidden
          BEN at centre

          shot 1A
            camera WS on door
            ADA enters
            lasts 5s

          shot 1B
            camera WS on door
            BEN exits
            lasts 6s
          """);

  /** How far the leaf stands open, 0..1. */
  private static double leaf(long frame) {
    return leaf(FILM, frame);
  }

  private static double leaf(Timeline film, long frame) {
    return film.at(frame).set().moved().entrySet().stream()
        .filter(e -> e.getKey().contains("leaf")).mapToDouble(e -> e.getValue()).max().orElse(0);
  }

  private static long frame(double seconds) {
    return 1 + Math.round(24 * seconds);
  }

  @Test
  void theDoorOpensBeforeWhoComesInAndClosesBehind() {
    assertThat(leaf(1)).isZero();
    assertThat(leaf(frame(0.7))).isGreaterThan(0.9);
    assertThat(leaf(Films.shot(FILM, "1A").last())).isLessThan(0.05);
  }

  @Test
  void severalComeInOneBehindTheOtherAndStandBesideEachOther() {
    Timeline film = Films.room("ADA at door, hidden\nBEN at door, hidden\n\nshot 1A\n  camera WS on door\n  ADA and BEN enter\n  lasts 6s\n");
    for (long frame = frame(0.3); frame <= film.shots().get(0).last(); frame += 4) {
      Map<String, Vector3f> at = new TreeMap<>();
      for (String name : List.of("ADA", "BEN")) {
        at.put(name, Films.place(film.at(frame), name));
      }
      assertThat(at.get("ADA").distance(at.get("BEN"))).as("frame %s", frame).isGreaterThan(0.45f);
    }
    double leaf = film.at(film.shots().get(0).last()).set().moved().entrySet().stream().filter(e -> e.getKey().contains("leaf")).mapToDouble(Map.Entry::getValue).max().orElse(0);
    assertThat(leaf).isLessThan(0.05);
  }

  @Test
  void whoComesInComesFromBeyondIt() {
    float first = Films.place(FILM.at(frame(0.2)), "ADA").length();
    float last = Films.place(FILM.at(Films.shot(FILM, "1A").last()), "ADA").length();
    assertThat(first - last).isGreaterThan(2.5f);
  }

  @Test
  void whoGoesOutIsGoneAndTheLeafIsShut() {
    var shot = Films.shot(FILM, "1B");
    double most = 0;
    for (long f = shot.first(); f <= shot.last(); f += 6) {
      most = Math.max(most, leaf(f));
    }
    assertThat(most).isGreaterThan(0.9);
    assertThat(Films.seen(FILM.at(shot.last()), "BEN")).isFalse();
    assertThat(leaf(shot.last())).isLessThan(0.05);
  }

  @Test
  void theCameraStaysInTheRoom() {
    for (long f = 1; f <= FILM.frames(); f += 12) {
      assertThat(FILM.at(f).camera().openMetres()).as("frame " + f).isZero();
    }
  }

  @Test
  void aDoorOfTheSetMovesByItself() {
    Timeline film =
        Films.room(
            """
            ADA at centre

            shot 1A
              camera WS on door
              set door slams
              lasts 2s

            shot 1B
              camera WS on door
              set door swings open
              lasts 3s
            """);
    double most = 0;
    for (long f = 1; f <= frame(0.7); f++) {
      most = Math.max(most, leaf(film, f));
    }
    assertThat(most).isGreaterThan(0.4);
    assertThat(leaf(film, Films.shot(film, "1A").last())).isLessThan(0.01);
    assertThat(leaf(film, Films.shot(film, "1B").last())).isGreaterThan(0.99);
  }
}
