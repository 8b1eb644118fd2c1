package dev.actionline.timeline;

import static dev.actionline.timeline.Films.figure;
import static dev.actionline.timeline.Films.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.core.Result;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.stage.Stance;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final String SHOT = "\nshot 1A\n  lasts 2s\n";

  private static FrameState first(String setup) {
    return Films.room(setup + SHOT).at(1);
  }

  /** Where BEN is, as ADA sees it: metres to her right, metres before her. */
  private static Vector3f seenByAda(FrameState state) {
    Stance ada = figure(state, "ADA").stance();
    Vector3f way = place(state, "BEN").sub(ada.position());
    return new Vector3f(way.dot(ada.right()), 0, way.dot(ada.forward()));
  }

  @ParameterizedTest
  @CsvSource({
    "2 m in front of ADA, 0, 2",
    "1.5 m behind ADA, 0, -1.5",
    "2 m left of ADA, -2, 0",
    "2 m to the right of ADA, 2, 0",
  })
  void leftAndRightAreHers(String words, float right, float before) {
    FrameState state = first("ADA 2 m south, facing east\nBEN " + words);
    Vector3f seen = seenByAda(state);
    assertThat(seen.x).isCloseTo(right, within(0.01f));
    assertThat(seen.z).isCloseTo(before, within(0.01f));
  }

  @Test
  void whoStandsInFrontOfSomebodyFacesThem() {
    FrameState state = first("ADA at centre, facing east\nBEN 2 m in front of ADA");
    Stance ben = figure(state, "BEN").stance();
    assertThat(Angles.turn(ben.heading(), ben.headingTo(place(state, "ADA"))))
        .isCloseTo(0, within(0.1));
  }

  @Test
  void metresAndCompassCountFromTheCentre() {
    Vector3f ben = place(first("BEN 1 m north 1.5 m east"), "BEN");
    assertThat(ben.x).isCloseTo(1.5f, within(0.01f));
    assertThat(ben.z).isCloseTo(-1f, within(0.01f));
  }

  @Test
  void betweenIsInTheMiddle() {
    Model set = Models.named(Model.Kind.SET, "interior").orElseThrow();
    Vector3f middle =
        new Vector3f(set.mark("left").orElseThrow().position())
            .lerp(set.mark("right").orElseThrow().position(), 0.5f);
    assertThat(place(first("ADA between left and right"), "ADA").distance(middle)).isLessThan(0.5f);
  }

  @Test
  void theWindowIsLookedAtFromBeforeIt() {
    FrameState state = first("ADA at window");
    assertThat(place(state, "ADA").y).isCloseTo(0, within(0.05f));
    assertThat(place(state, "ADA").z).isGreaterThan(-3.2f);
  }

  @Test
  void placesMayReferToPeopleWhoseLineComesLater() {
    FrameState state = first("BEN 2 m in front of ADA\nADA at centre, facing west");
    assertThat(seenByAda(state).z).isCloseTo(2, within(0.01f));
  }

  @Test
  void placesThatWaitForOneAnotherAreTold() {
    Result<Timeline> film =
        Films.mistaken("ADA 2 m in front of BEN\nBEN 2 m in front of ADA\n" + SHOT);
    assertThat(film.diagnostics()).anyMatch(d -> d.message().contains("wait for one another"));
    assertThat(film.value().frames()).isEqualTo(48);
  }

  @Test
  void nobodyStandsInsideAnybodyElse() {
    FrameState state = first("ADA at door\nBEN at door");
    assertThat(place(state, "ADA").distance(place(state, "BEN"))).isGreaterThan(0.4f);
  }

  @Test
  void whoHasNoPlaceStandsApartFromTheOthersAndFromTheFurniture() {
    FrameState state = Films.room("shot 1A\n  ADA looks at BEN\n").at(1);
    assertThat(place(state, "ADA").distance(place(state, "BEN"))).isBetween(0.7f, 4f);
  }

  @Test
  void twoOnASofaSitSideBySide() {
    FrameState state = first("ADA on sofa\nBEN on sofa");
    assertThat(place(state, "ADA").distance(place(state, "BEN"))).isGreaterThan(0.35f);
    for (String name : new String[] {"ADA", "BEN"}) {
      assertThat(figure(state, name).pose().vector(dev.actionline.stage.Pose.Channel.PELVIS).y)
          .as(name + " sits")
          .isLessThan(0.7f);
    }
  }

  @Test
  void aPlaceBehindAWallIsBroughtIntoTheRoom() {
    Vector3f ben = place(first("ADA at window\nBEN 2 m in front of ADA"), "BEN");
    assertThat(ben.z).isGreaterThan(-3.5f);
  }

  @Test
  void hiddenPeopleAreNotSeenBeforeTheyAct() {
    Timeline film =
        Films.room(
            "ADA at centre\nBEN at door, hidden\n\nshot 1A\n  ADA looks at door for 1s\n"
                + "  then BEN walks to centre\n");
    assertThat(Films.seen(film.at(1), "BEN")).isFalse();
    assertThat(Films.seen(film.at(30), "BEN")).isTrue();
  }

  @Test
  void beforeAThingThatStandsAtTheWallIsInTheRoomAndNotBehindTheWall() {
    Timeline film = Films.room("""
        ADA at centre
        prop piano against wall
        prop cup on piano
        shot 1A
          ADA 0.7 m in front of cup, facing cup
          lasts 1s
        """);
    FrameState now = film.at(12);
    Vector3f ada = Films.place(now, "ADA");
    Vector3f piano = Films.propPlace(now, "piano");
    assertThat(ada.distance(new Vector3f(0, ada.y, 0))).isLessThan(piano.distance(new Vector3f(0, piano.y, 0)) + 0.3f);
  }
}
