package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One action after another, pairs drawn by seed: the second starts from where the first left the body. */
class TransitionsTest {
  private static final int PAIRS = 400;

  /** Nobody moves a hand, a foot or the hips faster than this between two motions, metres a second. */
  private static final double FASTEST = 17;

  private static final double SAMPLE_S = 1 / 240.0;

  private static final Channel[] PLACES = {
    Channel.PELVIS, Channel.HAND_L, Channel.HAND_R, Channel.FOOT_L, Channel.FOOT_R
  };

  private final Rehearsal room = Casting.room();

  @Test
  void nothingSnapsBetweenTwoActions() {
    List<String> snaps = new ArrayList<>();
    int all = Actions.ALL.size();
    for (int i = 0; i < PAIRS; i++) {
      Action first = Actions.ALL.get((int) Math.floorMod(Noise.seed(i, "first"), (long) all));
      Action second = Actions.ALL.get((int) Math.floorMod(Noise.seed(i, "second"), (long) all));
      String snap = snap(first, second);
      if (!snap.isEmpty()) {
        snaps.add(snap);
      }
    }
    assertThat(snaps).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"levitate", "surf", "stand on tiptoe", "flounder"})
  void whoIsUpComesDownBeforeHeDoesAnythingElse(String up) {
    Action first = named(up);
    assertThat(Actions.ALL.stream().map(second -> snap(first, second)).filter(s -> !s.isEmpty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"walk", "run", "sneak", "blindfold"})
  void whoStandsOnTopOfSomethingComesDownOnTheWay(String goes) {
    assertThat(snap(named("climb"), named(goes))).isEmpty();
  }

  private static Action named(String name) {
    return Actions.ALL.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  private String snap(Action first, Action second) {
    Call one = Casting.request(room, first).call();
    Motion before = first.plan(one);
    Call asked = Casting.request(room, second).call();
    Call end = one.after(before);
    Call two = new Call(
        end.performer(), true, end.scale(), end.start(), end.entry(), end.entryPose(), end.posture(), asked.verb(),
        asked.target(), asked.relation(), asked.with(), asked.second(), asked.manner(), asked.numbers(),
        asked.seconds(), asked.seed(), asked.view());
    Motion after = second.plan(two);
    for (Channel c : PLACES) {
      Vector3f was = end.entry().worldFromRoot().transformPosition(end.entryPose().vector(c));
      for (double t = 0; t <= Math.min(0.25, after.seconds()); t += SAMPLE_S) {
        Pose pose = after.pose(t);
        Vector3f now = after.stance(t).worldFromRoot().transformPosition(pose.vector(c));
        double most = t == 0 ? 0.06 : FASTEST * SAMPLE_S;
        if (was.distance(now) > most) {
          return String.format("%s, then %s: %s goes %.2f m at once, %.3f s in", first.name(), second.name(), c, was.distance(now), t);
        }
        was = now;
      }
    }
    return "";
  }
}
