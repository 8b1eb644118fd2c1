package dev.actionline.timeline;

import static dev.actionline.timeline.Films.frames;
import static dev.actionline.timeline.Films.shot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Time;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.timeline.Timeline.Cue;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingTest {
  private static final Timeline FILM = Films.play("timing.shots");

  private static long framesOf(double seconds) {
    return Time.ofSeconds(seconds).frames(FILM.rate());
  }

  private static List<Cue> speeches() {
    return FILM.cues(1, FILM.frames()).stream().filter(c -> c.kind().equals("speech")).toList();
  }

  @Test
  void aSpeechTakesThreeTenthsAWordAndABreathAndTheNextWaitsForIt() {
    Cue first = speeches().get(0);
    Cue second = speeches().get(1);
    assertThat(first.length().frames(FILM.rate())).isEqualTo(framesOf(5 * 0.3 + 0.5));
    assertThat(second.at()).isEqualTo(first.at().plus(first.length()));
    assertThat(frames(FILM, "1A")).isEqualTo(second.at().plus(second.length()).frames(FILM.rate()));
  }

  @Test
  void thenWaitsWithStartsTogetherAndAtCountsFromTheShot() {
    // 1 s, then 1.5 s beside which ADA looks away: the shot is as long as the chain
    assertThat(frames(FILM, "1B")).isEqualTo(framesOf(2.5));
  }

  @Test
  void anEmptyShotLastsThreeSecondsAndAShortOneOneAndAHalf() {
    assertThat(frames(FILM, "1C")).isEqualTo(framesOf(3));
    assertThat(frames(FILM, "1G")).isEqualTo(framesOf(1.5));
  }

  @Test
  void lastsCutsTheShotAndTheActionGoesOnUnderTheNext() {
    assertThat(frames(FILM, "1D")).isEqualTo(31);
    var cut = shot(FILM, "1D").last();
    var before = Films.place(FILM.at(cut), "ADA");
    var after = Films.place(FILM.at(cut + 1), "ADA");
    assertThat(after.distance(before)).isBetween(0.01f, 0.1f);
    var end = shot(FILM, "1E").last();
    assertThat(Films.place(FILM.at(end), "ADA").distance(after)).isGreaterThan(0.5f);
  }

  @Test
  void untilSheStopsEndsWithHerAction() {
    long last = shot(FILM, "1E").last();
    var there = Films.place(FILM.at(last), "ADA");
    var justBefore = Films.place(FILM.at(last - 12), "ADA");
    var west = Models.named(Model.Kind.SET, "interior").orElseThrow().mark("west").orElseThrow();
    assertThat(there.distance(west.position())).isLessThan(0.4f);
    assertThat(frames(FILM, "1E")).isGreaterThan(12);
    assertThat(justBefore.distance(there)).isLessThan(1f);
  }

  @Test
  void anAngleReplaysTheSameSecondsFromElsewhere() {
    var window = shot(FILM, "1F");
    long first = shot(FILM, "1B").first() + framesOf(0.5);
    assertThat(frames(FILM, "1F")).isEqualTo(framesOf(1.5) - framesOf(0.5));
    FrameState again = FILM.at(window.first() + 5);
    FrameState once = FILM.at(first + 5);
    // who stands before another camera may be held back
    assertThat(once.figures()).usingRecursiveFieldByFieldElementComparator().containsAll(again.figures());
    assertThat(again.figures()).isNotEmpty();
    assertThat(again.sceneSeconds()).isEqualTo(once.sceneSeconds());
    assertThat(again.camera().worldFromCamera()).isNotEqualTo(once.camera().worldFromCamera());
    // the scene's clock goes on where it was before the angle
    FrameState next = FILM.at(window.last() + 1);
    FrameState last = FILM.at(shot(FILM, "1E").last());
    assertThat(Time.ofSeconds(next.sceneSeconds() - last.sceneSeconds()).frames(FILM.rate()))
        .isEqualTo(1);
  }

  @Test
  void shotsFollowOneAnotherWithoutGapOrOverlap() {
    long expected = 1;
    for (var span : FILM.shots()) {
      assertThat(span.first()).isEqualTo(expected);
      expected = span.last() + 1;
    }
    assertThat(FILM.frames()).isEqualTo(expected - 1);
  }

  @Test
  void timesDoNotDriftAtAFractionalRate() {
    for (long frame = 1; frame <= FILM.frames(); frame += 97) {
      FrameState state = FILM.at(frame);
      long flicks = Math.round(state.sceneSeconds() * Time.FLICKS_PER_SECOND);
      assertThat(flicks % FILM.rate().flicksPerFrame()).isZero();
    }
  }

  @Test
  void anActWhoseTimeTheWayToItTookIsSeenAllTheSame() {
    for (String act : List.of("sits down on chair", "knocks on door")) {
      Timeline film = Films.room("ADA at north\nprop chair 3.5 m south\nshot 1A\n  ADA " + act + " over 3s\n");
      long last = shot(film, "1A").last();
      var there = Films.place(film.at(last), "ADA");
      long stands = LongStream.rangeClosed(1, last).filter(f -> Films.place(film.at(f), "ADA").distance(there) < 0.4).count();
      assertThat(stands).as(act).isGreaterThan(framesOf(0.8));
    }
  }
}
