package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Pose.Channel;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An adjective that no face is listed for shows the face of its kin. */
class MoodTest {
  @Test
  void anAdjectiveIsPlainFeeling() {
    assertThat(Mood.of(Set.of("horrified"))).containsExactly("afraid");
    assertThat(Mood.of(Set.of("amused"))).containsExactly("happy");
    assertThat(Mood.of(Set.of("slowly"))).isEmpty();
  }

  @Test
  void whoTurnsHorrifiedHasWideEyes() {
    Timeline film = Films.room("""
        ADA at centre

        shot 1A
          camera CU on ADA
          ADA turns, horrified
          lasts 2s
        """);
    double lids = Films.figure(film.at(30), "ADA").pose().get(Channel.LIDS);
    assertThat(lids).isLessThan(-0.3);
  }

  @Test
  void oneEyeOfWhoWinksStaysOpen() {
    Timeline film = Films.room("ADA at centre\nshot 1A\n  ADA winks\n  ADA winks\n  ADA winks\n");
    int winks = 0;
    for (long frame = 1; frame <= film.frames(); frame++) {
      var pose = Films.figure(film.at(frame), "ADA").pose();
      winks += pose.get(Channel.WINK) > 0.95 ? 1 : 0;
      assertThat(pose.get(Channel.WINK) > 0.95 ? pose.get(Channel.LIDS) : 0).as("frame " + frame).isLessThan(0.3f);
    }
    assertThat(winks).isGreaterThan(24);
  }
}
