package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What comes flying, what goes up over a head, what two push, and how far the water goes. */
class CaughtAndLiftedTest {
  private static Timeline film(String set, String setup, String act) {
    return Films.played("caught.shots", """
        actionline shots 1
        film "Caught"
          24 fps

        cast
          ADA: woman, 1.70 m
          BEN: man, 1.80 m

        scene 1  EXT. SOMEWHERE - DAY
          set %s
        %s
          shot 1A
            %s
        """.formatted(set, setup, act));
  }

  @Test
  void whatNobodyThrewComesThroughTheAirIntoTheHands() {
    Timeline film = film("field", "  ADA at centre\n  prop ball, hidden", "ADA catches ball");
    Vector3f begins = Films.propPlace(film.at(2), "ball");
    assertThat(begins.distance(Films.joint(film.at(2), "ADA", Bone.CHEST))).isGreaterThan(3);
    double lowest = 9;
    for (long f = 2; f <= 16; f++) {
      lowest = Math.min(lowest, Films.propPlace(film.at(f), "ball").y);
    }
    assertThat(lowest).as("it does not touch the ground").isGreaterThan(0.6);
    long last = film.frames();
    assertThat(Films.propPlace(film.at(last), "ball").distance(Films.joint(film.at(last), "ADA", Bone.HAND_R))).isLessThan(0.3f);
  }

  @Test
  void whatIsHoistedEndsOverTheHead() {
    Timeline film = film("field", "  ADA at centre\n  prop box 0.8 m in front of ADA", "ADA hoists box");
    FrameState end = film.at(film.frames());
    assertThat(Films.propPlace(end, "box").y).isGreaterThan(Films.joint(end, "ADA", Bone.HEAD).y);
  }

  @Test
  void twoWhoPushACarAreBothBehindItAllTheWay() {
    Timeline film = film("road", "  ADA at centre\n  BEN 1.1 m right of ADA\n  prop car 3.4 m in front of ADA", "ADA and BEN push car");
    long late = film.frames() - 12;
    Vector3f way = Films.propPlace(film.at(late), "car").sub(Films.propPlace(film.at(1), "car"));
    assertThat(way.length()).as("it rolls").isGreaterThan(2);
    for (String who : new String[] {"ADA", "BEN"}) {
      Vector3f behind = new Vector3f(Films.propPlace(film.at(late), "car")).sub(Films.place(film.at(late), who));
      assertThat(behind.dot(new Vector3f(way).normalize())).as(who).isBetween(1.5f, 3.4f);
    }
    assertThat(Films.place(film.at(late), "ADA").distance(Films.place(film.at(late), "BEN"))).isBetween(0.5f, 1.4f);
  }

  @Test
  void whoSwimsForTheShoreStaysInTheWater() {
    Timeline film = film("lake", "  ADA in water, treading water", "ADA swims to shore");
    Vector3f shore = film("lake", "  ADA at shore", "ADA waits").at(1).figures().get(0).stance().position();
    Vector3f ends = Films.place(film.at(film.frames()), "ADA");
    assertThat(ends.distance(shore)).isGreaterThan(0.8f);
    assertThat(ends.y).isLessThan(-0.2f);
  }

  @Test
  void whoButtsDrivesTheHeadIntoTheOther() {
    Timeline film = film("field", "  ADA at centre\n  BEN 0.9 m in front of ADA, facing ADA", "ADA headbutts BEN");
    float nearest = 9;
    for (long f = 1; f <= film.frames(); f++) {
      nearest = Math.min(nearest, Films.joint(film.at(f), "ADA", Bone.HEAD).distance(Films.joint(film.at(f), "BEN", Bone.HEAD)));
    }
    assertThat(nearest).as("between the heads' joints").isBetween(0.12f, 0.34f);
  }
}
