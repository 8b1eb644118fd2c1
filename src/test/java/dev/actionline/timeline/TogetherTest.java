package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What several do together: a seat for each, and one way for all. */
class TogetherTest {
  private static final String HEAD =
      """
      actionline shots 1
      film "Together"
        24 fps

      cast
        ADA: girl, 1.10 m
        BEN: boy, 1.10 m
        CAL: woman, 1.70 m

      scene 1  EXT. PARK - DAY
        set park
        ADA at playground, facing north
        BEN 1 m right of ADA, facing ADA
        CAL 2 m in front of ADA, facing ADA

      """;

  @Test
  void whoSwingTogetherHaveASwingEach() {
    Timeline film =
        Films.resolve("swings.shots", HEAD + shot("ADA and BEN swing on swing\n    lasts 14s")).value();
    FrameState end = film.at(film.frames());
    assertThat(Films.place(end, "ADA").distance(Films.place(end, "BEN"))).isGreaterThan(0.9f);
  }

  @Test
  void whoIsWalkedAlongIsHeldByTheOthers() {
    Timeline film =
        Films.resolve("held.shots", HEAD + shot("ADA, BEN and CAL walk to path, supporting BEN")).value();
    FrameState end = film.at(film.frames());
    Vector3f held = Films.place(end, "BEN");
    for (String name : new String[] {"ADA", "CAL"}) {
      assertThat(Films.place(end, name).distance(held)).as(name + " holds him").isBetween(0.3f, 0.75f);
    }
  }

  @Test
  void whoFaceEachOtherAndWalkAwayTogetherGoTheSameWay() {
    Timeline film = Films.resolve("away.shots", HEAD + shot("ADA and CAL walk away")).value();
    FrameState begin = film.at(1);
    FrameState end = film.at(film.frames());
    Vector3f ada = new Vector3f(Films.place(end, "ADA")).sub(Films.place(begin, "ADA"));
    Vector3f cal = new Vector3f(Films.place(end, "CAL")).sub(Films.place(begin, "CAL"));
    assertThat(ada.length()).isGreaterThan(2.5f);
    assertThat(ada.angle(cal)).as("radians between their ways").isLessThan(0.7f);
    assertThat(Films.place(end, "ADA").distance(Films.place(end, "CAL"))).isLessThan(1);
  }

  private static String shot(String lines) {
    return "  shot 1A\n    camera WS on ADA\n    " + lines + "\n";
  }
}
