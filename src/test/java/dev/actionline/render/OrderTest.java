package dev.actionline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A frame of a real film is the same picture whatever was drawn before it. */
class OrderTest {
  private static final int WIDTH = 240;
  private static final int HEIGHT = 136;

  @Test
  void aFrameIsTheSameAloneForwardBackwardAndShuffled() throws IOException {
    Timeline film = film();
    List<Long> frames = frames(film);
    Map<Long, ByteBuffer> alone = new TreeMap<>();
    for (long frame : frames) {
      try (Renderer fresh = Renderer.open()) {
        alone.put(frame, draw(fresh, film, frame));
      }
    }
    List<Long> backward = new ArrayList<>(frames);
    Collections.reverse(backward);
    List<Long> shuffled = new ArrayList<>(frames);
    Collections.shuffle(shuffled, new Random(7));
    try (Renderer one = Renderer.open()) {
      for (List<Long> order : List.of(frames, backward, shuffled)) {
        for (long frame : order) {
          assertThat(draw(one, film, frame)).as("frame %d in the order %s", frame, order).isEqualTo(alone.get(frame));
        }
      }
    }
  }

  /** The first two frames of each shot, and one of its middle. */
  private static List<Long> frames(Timeline film) {
    List<Long> frames = new ArrayList<>();
    for (Timeline.ShotSpan shot : film.shots()) {
      frames.addAll(List.of(shot.first(), shot.first() + 1, (shot.first() + shot.last()) / 2));
    }
    return frames;
  }

  private static Timeline film() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/render/order.shots"));
    var list = ShotListParser.parse(new Source("order.shots", text));
    assertThat(list.diagnostics()).isEmpty();
    var film = Timeline.resolve(list.value());
    assertThat(film.hasErrors()).isFalse();
    return film.value();
  }

  private static ByteBuffer draw(Renderer renderer, Timeline film, long frame) {
    return renderer.draw(film.at(frame), WIDTH, HEIGHT).pixels();
  }
}
