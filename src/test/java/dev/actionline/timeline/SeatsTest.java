package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Pose;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Who sits down sits on what is there, with the feet on the floor. */
class SeatsTest {
  private static final String CAST =
      """
      actionline shots 1
      film "Seats"
        24 fps

      cast
        ADA:    woman, 1.70 m
        BEN:    man, 1.80 m
        DRIVER: man, 1.80 m

      scene 1  INT. PLACE - DAY
      """;

  private static Timeline film(String scene) {
    return Films.played("seats.shots", CAST + scene.indent(2));
  }

  private static Vector3f last(Timeline film, String who) {
    return Films.place(film.at(film.frames()), who);
  }

  @Test
  void atATableSitsOnItsChairWithTheFeetOnTheFloor() {
    for (String chair : new String[] {"chair", "\"chair 2\"", "\"chair 3\""}) {
      Timeline film = film("set kitchen\nADA on " + chair + ", sitting\nshot 1A\n  ADA waits\n");
      FrameState.FigureState ada = Films.figure(film.at(1), "ADA");
      assertThat(ada.stance().y()).as(chair).isBetween(-0.02f, 0.05f);
      assertThat(ada.pose().vector(Pose.Channel.PELVIS).y).as(chair).isBetween(0.45f, 0.7f);
    }
  }

  @Test
  void onTheEdgeOfABedSitsOnTheBed() {
    Timeline film = film("set bedroom\nADA at centre\nshot 1A\n  ADA sits down on edge of bed\n");
    FrameState.FigureState ada = Films.figure(film.at(film.frames()), "ADA");
    assertThat(ada.stance().y() + ada.pose().vector(Pose.Channel.PELVIS).y * 0.97f).isBetween(0.5f, 0.8f);
  }

  @Test
  void whoIsToldToSitAtATableSitsOnAFreeSeatThere() {
    for (String setup : new String[] {"set kitchen\n", "set park\nprop table 2 m north\n", "set office\nprop table at right\n"}) {
      Timeline film = film(setup + "ADA at table, sitting\nBEN at table, sitting\nshot 1A\n  ADA waits\n");
      FrameState now = film.at(1);
      for (String who : new String[] {"ADA", "BEN"}) {
        FrameState.FigureState sits = Films.figure(now, who);
        assertThat(sits.pose().vector(Pose.Channel.PELVIS).y).as(setup + who).isBetween(0.42f, 0.7f);
        assertThat(sits.stance().y()).as(setup + who).isBetween(-0.02f, 0.05f);
      }
      assertThat(Films.place(now, "ADA").distance(Films.place(now, "BEN"))).as(setup).isGreaterThan(0.5f);
    }
  }

  @Test
  void aChairIsBroughtToATableThatHasNoneAndFacesIt() {
    Timeline film = film("set park\nprop table 2 m north\nADA 1 m south\nshot 1A\n  ADA sits at table\n");
    FrameState end = film.at(film.frames());
    Vector3f table = Films.propPlace(end, "table");
    FrameState.FigureState ada = Films.figure(end, "ADA");
    assertThat(Films.propPlace(end, "chair").distance(ada.stance().position())).isLessThan(0.4f);
    assertThat(ada.stance().position().distance(table)).isLessThan(1.3f);
    assertThat(ada.stance().forward().dot(new Vector3f(table).sub(ada.stance().position()).normalize())).isGreaterThan(0.9f);
  }

  @Test
  void acrossFromSomebodyIsTheChairThatFacesHers() {
    Timeline film = film("set kitchen\nADA on chair, sitting\nBEN at door\nshot 1A\n  BEN sits opposite ADA\n");
    Vector3f ada = last(film, "ADA");
    Vector3f ben = last(film, "BEN");
    assertThat(ben.x - ada.x).isBetween(1.5f, 2.5f);
    assertThat(ben.z).isCloseTo(ada.z, org.assertj.core.data.Offset.offset(0.1f));
  }

  @Test
  void whoJustSitsDownTakesTheSeatAtHandAndTheFloorWhenToldSo() {
    String scene = "set kitchen\nADA at centre\nshot 1A\n  ADA sits down%s\n";
    double seated = hips(film(scene.formatted("")));
    double floor = hips(film(scene.formatted(", on floor")));
    assertThat(seated).isGreaterThan(0.4);
    assertThat(floor).isLessThan(0.3);
  }

  private static double hips(Timeline film) {
    return Films.figure(film.at(film.frames()), "ADA").pose().vector(Pose.Channel.PELVIS).y;
  }

  @Test
  void whoDrivesStaysAtTheWheelOfTheCarThatIsTheSet() {
    Timeline film = film("set car interior\nDRIVER on driver seat\nshot 1A\n  DRIVER drives\n");
    Vector3f first = Films.place(film.at(1), "DRIVER");
    assertThat(last(film, "DRIVER").distance(first)).isLessThan(0.02f);
    assertThat(first.x).isBetween(-0.5f, -0.2f);
  }

  @Test
  void whoWaitsAtADoorComesIntoTheRoom() {
    Timeline film = film("set kitchen\nBEN at door, hidden\nshot 1A\n  BEN enters\n");
    assertThat(last(film, "BEN").x).isLessThan(Films.place(film.at(1), "BEN").x - 1);
  }

  @Test
  void whoHidesUnderATableIsLowerThanItsTop() {
    Timeline film = film("set kitchen\nADA at centre\nshot 1A\n  ADA hides under table\n");
    FrameState.FigureState ada = Films.figure(film.at(film.frames()), "ADA");
    assertThat(ada.pose().vector(Pose.Channel.PELVIS).y).isLessThan(0.6f);
    Vector3f at = last(film, "ADA");
    Vector3f table = last(film("set kitchen\nADA at centre\nshot 1A\n  ADA crawls under table\n"), "ADA");
    assertThat(Math.hypot(at.x - table.x, at.z - table.z)).isLessThan(0.6);
  }
}
