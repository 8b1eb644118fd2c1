package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is equal between frames is drawn once. */
class DrawnOnceTest {
  private static final String LIST =
      """
      actionline shots 1
      film "Once"
        24 fps, 160x90, frame 16:9

      cast
        ADA: woman, 1.70 m

      scene 1  EXT. TEST YARD - DAY
        set test yard
        ADA at centre

        shot 1T
          title "Much later"
          lasts 3s

        shot 1A
          camera MS on ADA, 35mm
          ADA waves over 1s
          lasts 1s

        shot 1B
          camera CU on ADA, 50mm
          ADA waves over 2s
          freeze at 1s for 1s
      """;

  @Test
  void cardsAndFrozenPicturesAreDrawnOnceAndMovingOnesEachTime() {
    Timeline film = film();
    List<Integer> again = new ArrayList<>();
    List<ByteBuffer> pictures = new ArrayList<>();
    try (Renderer renderer = Renderer.open()) {
      int[] draws = {0};
      renderer.watch(pass -> draws[0] += pass.equals("staging") ? 1 : 0);
      for (long frame = 1; frame <= film.frames(); frame++) {
        draws[0] = 0;
        pictures.add(renderer.draw(film.at(frame), 160, 90).pixels());
        again.add(draws[0]);
      }
    }
    assertThat(again.subList(34, 38)).as("the card, faded in").containsOnly(0);
    assertThat(again.subList(72, 119)).as("who waves").containsOnly(1);
    assertThat(again.subList(122, 143)).as("the frozen picture").containsOnly(0);
    assertThat(pictures.get(140)).isEqualTo(pictures.get(122));
    assertThat(pictures.get(100)).isNotEqualTo(pictures.get(99));
  }

  private static Timeline film() {
    var list = ShotListParser.parse(new Source("once.shots", LIST));
    assertThat(list.diagnostics()).isEmpty();
    var film = Timeline.resolve(list.value());
    assertThat(film.hasErrors()).isFalse();
    return film.value();
  }
}
