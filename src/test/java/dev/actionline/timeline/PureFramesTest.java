package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A frame is a function of its number, whatever was asked before it and by whom. */
class PureFramesTest {
  private static final List<Long> FRAMES =
      LongStream.rangeClosed(1, 140).filter(f -> f % 7 == 1).boxed().toList();

  private static Map<Long, String> states(Timeline film, List<Long> order) {
    Map<Long, String> states = new LinkedHashMap<>();
    order.forEach(f -> states.put(f, FrameStateJson.compact(film.at(f))));
    return states;
  }

  @ParameterizedTest
  @ValueSource(strings = {"room.shots", "hands.shots", "park.shots"})
  void forwardBackwardAndShuffledAreEqual(String name) {
    Map<Long, String> forward = states(Films.play(name), FRAMES);
    List<Long> backward = new ArrayList<>(FRAMES);
    Collections.reverse(backward);
    List<Long> shuffled = new ArrayList<>(FRAMES);
    Collections.shuffle(shuffled, new Random(5));
    assertThat(states(Films.play(name), backward)).isEqualTo(forward);
    assertThat(states(Films.play(name), shuffled)).isEqualTo(forward);
  }

  @Test
  void manyThreadsSeeTheSame() {
    Map<Long, String> alone = states(Films.play("room.shots"), FRAMES);
    Timeline film = Films.play("room.shots");
    FRAMES.parallelStream()
        .forEach(f -> assertThat(FrameStateJson.compact(film.at(f))).isEqualTo(alone.get(f)));
  }
}
