package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Pose.Channel;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole bodies that a verb tells: where they are when they are first seen, and how they lie, sit and float there. */
final class BodiesToldTest {
  private static Timeline film(String heading, String prose) {
    return Drafts.played(Drafts.in(heading, prose));
  }

  /** Somebody in the middle of a film's first shot. */
  private static FrameState.FigureState mid(Timeline film) {
    Timeline.ShotSpan shot = film.shots().get(0);
    return film.at((shot.first() + shot.last()) / 2).figures().get(0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "INT. ROOM - DAY|NED writhes on the floor.|writhes",
      "INT. BEDROOM - DAY|NED snores.|snores",
      "INT. BEDROOM - DAY|NED curls up on the bed.|curls up",
  })
  void whoLiesAtFirstDoesNotLieDownFirst(String heading, String prose, String verb) {
    String list = Drafts.in(heading, prose);
    assertThat(list).contains(", lying").contains("NED " + verb);
    assertThat(mid(Drafts.played(list)).pose().vector(Channel.SPINE).y).isLessThan(0.6f);
  }

  @Test
  void whoBathesLiesBackInTheWaterOfTheTub() {
    FrameState.FigureState ida = mid(film("INT. BATHROOM - DAY", "IDA bathes in the tub."));
    assertThat(ida.stance().y()).isBetween(0.02f, 0.2f);
    assertThat(ida.pose().vector(Channel.PELVIS).y).isLessThan(0.3f);
  }

  @Test
  void whoFloundersIsInTheLakeToTheNeckAndWhoFloatsLiesOnIt() {
    float neck = mid(film("EXT. LAKE - DAY", "IDA flounders in the water.")).stance().y();
    FrameState.FigureState floats = mid(film("EXT. LAKE - DAY", "IDA floats on her back."));
    assertThat(floats.stance().y() - neck).isGreaterThan(0.8f);
    assertThat(floats.pose().vector(Channel.SPINE).y).isLessThan(0.2f);
  }

  @Test
  void aChairThatIsTippedBackTipsWithWhoSitsOnIt() {
    Timeline film = film("INT. ROOM - DAY", "NED tilts his chair back.");
    Timeline.ShotSpan shot = film.shots().get(0);
    FrameState at = film.at((shot.first() + 2 * shot.last()) / 3);
    assertThat(at.props().stream().filter(p -> p.name().contains("chair")).findFirst().orElseThrow().worldFromProp().transformDirection(new org.joml.Vector3f(0, 1, 0)).y).isBetween(0.85f, 0.98f);
  }

  @Test
  void whoHesitatesAtADoorReachesForItAndDoesNotTouchIt() {
    String list = Drafts.in("INT. HALL - DAY", "NED hesitates at the door.");
    assertThat(list).contains("NED hesitates at door");
    Timeline.ShotSpan shot = Drafts.played(list).shots().get(0);
    assertThat(shot.last() - shot.first()).isGreaterThan(60);
  }

  @Test
  void whoFlopsOntoABedFallsOntoItAndWhoIsTiedSquirmsInRopes() {
    assertThat(Drafts.in("INT. BEDROOM - DAY", "IDA flops onto the bed.")).contains("IDA flops onto bed");
    assertThat(film("INT. CELL - DAY", "NED squirms in his ropes.").at(40).props()).anyMatch(p -> p.model().contains("binding"));
  }
}
