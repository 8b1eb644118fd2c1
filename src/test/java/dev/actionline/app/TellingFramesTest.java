package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sheet shows the frame in which it flashes, else frames at even distances. */
class TellingFramesTest {
  private static final TellingFrames THREE = new TellingFrames(List.of(0.08, 0.515, 0.95));

  private static Timeline film(String deed) {
    String list =
        """
        actionline shots 1
        film "Range"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  INT. ROOM - DAY
          set interior
          ADA at centre
          prop shotgun in ADA right hand

          shot 1A
        """;
    return Timeline.resolve(ShotListParser.parse(new Source("range.shots", list + "    " + deed + "\n    lasts 4s\n")).value())
        .value();
  }

  @Test
  void aQuietShotIsShownAtEvenDistances() {
    Timeline film = film("ADA waits");
    assertThat(THREE.of(film, film.shots().get(0))).containsExactly(9L, 50L, 91L);
  }

  @Test
  void aFlashIsNotMissed() {
    Timeline film = film("at 1.4s ADA fires");
    List<Long> frames = THREE.of(film, film.shots().get(0));
    assertThat(frames).isSorted().anySatisfy(
        f -> assertThat(film.at(f).effects()).anyMatch(e -> e.name().equals("muzzle-flash")));
  }

  @Test
  void ofARunOfFormsEachPictureShowsAnother() {
    String list =
        """
        actionline shots 1
        film "Run"
          24 fps

        cast
          MOX: liquid metal, 1.80 m
          ADA: woman, 1.70 m
          BEN: man, 1.80 m

        scene 1  INT. ROOM - DAY
          set interior
          MOX at centre

          shot 1A
            MOX strobes ADA, BEN, frames 2
        """;
    Timeline film = Timeline.resolve(ShotListParser.parse(new Source("run.shots", list)).value()).value();
    List<String> seen = THREE.of(film, film.shots().get(0)).stream()
        .map(f -> film.at(f).figures().stream().filter(g -> g.name().equals("MOX")).findFirst().orElseThrow().look().figure())
        .toList();
    assertThat(seen).startsWith("woman", "man");
  }
}
