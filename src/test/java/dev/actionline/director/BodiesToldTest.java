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

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "EXT. GATE - DAY|A SOLDIER guards the gate.|gate 0.9 m behind SOLDIER",
      "EXT. FIELD - DAY|NED trudges through the snow.|set snowfield",
      "INT. HALL - DAY|IDA sneaks past a sleeping GUARD.|GUARD on bench, sitting",
      "INT. BAR - DAY|NED slumps over the bar.|NED on stool",
      "EXT. ROAD - DAY|NED and IDA race.|IDA 1.1 m right of NED",
      "INT. HALL - DAY|NED blocks the doorway.|NED at door",
      "EXT. PARK - DAY|IDA sways on a swing.|IDA swings on swing",
      "INT. BARN - DAY|NED crouches behind a crate.|NED behind crate",
      "INT. ROOM - DAY|RUTH stoops to pick up a key.|RUTH picks up key",
      "EXT. HILL - DAY|RUTH scrambles up the slope.|RUTH scrambles up slope",
      "EXT. DESERT - DAY|NED brandishes a sword.|NED brandishes sword",
      "INT. CELLAR - DAY|RUTH gropes in the dark for a switch.|effect blackout, strength 0.6",
      "INT. CAMP - DAY|NED pokes the fire with a stick.|NED pokes a fire with stick",
      "INT. HALL - DAY|RUTH votes.|RUTH casts",
  })
  void anActBeginsWhereItIsDone(String heading, String prose, String line) {
    assertThat(Drafts.in(heading, prose)).contains(line);
  }

  @Test
  void whoTrudgesThroughSnowSinksIntoIt() {
    FrameState at = film("EXT. SNOW - DAY", "NED trudges through the snow.").at(40);
    assertThat(at.set().model()).isEqualTo("snowfield");
    assertThat(at.figures().get(0).stance().y()).isLessThan(0.05f);
  }

  @Test
  void whoRunsIntoSomebodyThrowsBothBack() {
    Timeline film = film("INT. HALL - DAY", "NED bumps into RUTH.");
    Timeline.ShotSpan shot = film.shots().get(0);
    double near = 9;
    for (long f = shot.first(); f <= shot.last(); f++) {
      near = Math.min(near, apart(film.at(f)));
    }
    assertThat(near).isBetween(0.25, 0.5);
    assertThat(apart(film.at(shot.last()))).isGreaterThan(0.8);
  }

  private static double apart(FrameState at) {
    return at.figures().get(0).stance().position().distance(at.figures().get(1).stance().position());
  }

  @Test
  void whoHangsHasNoFootOnTheGround() {
    assertThat(mid(film("EXT. FIELD - DAY", "NED dangles from a rope.")).stance().y()).isGreaterThan(0.5f);
    assertThat(mid(film("EXT. CLIFF - DAY", "NED clings to a ledge.")).stance().y()).isGreaterThan(0.4f);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "EXT. HILL - DAY|RUTH scrambles up the slope.|0.8|2.4",
      "EXT. CIRCUS - DAY|RUTH balances on a ball.|0.8|1",
  })
  void whoIsOnSomethingHighHasTheFeetUp(String heading, String prose, float low, float high) {
    Timeline film = film(heading, prose);
    assertThat(film.at(film.shots().get(0).last()).figures().get(0).stance().y()).isBetween(low, high);
  }

  @Test
  void aLoadOnTheHeadIsOnTheHead() {
    Timeline film = film("EXT. FIELD - DAY", "RUTH carries a basket on her head.");
    FrameState at = film.at(film.shots().get(0).last());
    assertThat(at.props().stream().filter(p -> p.name().contains("basket")).findFirst().orElseThrow().worldFromProp().m31() - at.figures().get(0).stance().y()).isBetween(1.5f, 1.9f);
  }
}
