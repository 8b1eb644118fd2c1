package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What is soft hangs as cloth does, and what is put on is on the body. */
class ClothingTest {
  private static final String HEAD =
      """
      actionline shots 1
      film "Coats"
        24 fps

      cast
        ADA: woman, 1.70 m
        BEN: man, 1.80 m

      scene 1  INT. KITCHEN - DAY
        set kitchen
      """;

  private static Timeline film(String scene) {
    return Films.played("coats.shots", HEAD + scene.indent(2));
  }

  private static String jacket(FrameState now, String who) {
    return Films.figure(now, who).look().wear().getOrDefault("jacket", "no");
  }

  @Test
  void aCoatThatIsTakenOffWasOnTheBodyAndHangsOverTheChair() {
    Timeline film = film("""
        ADA at centre
        prop coat, hidden
        shot 1A
          ADA takes off coat
          ADA hangs coat over chair
          ADA walks to door
        """);
    assertThat(jacket(film.at(1), "ADA")).isEqualTo("coat");
    assertThat(Films.seen(film.at(1), "coat")).isFalse();
    FrameState end = film.at(film.frames());
    assertThat(jacket(end, "ADA")).isEqualTo("no");
    assertThat(Films.prop(end, "coat").model()).startsWith("draped");
    Vector3f coat = Films.propPlace(end, "coat");
    assertThat(coat.y).isBetween(0.85f, 1.05f);
  }

  @Test
  void aCoatThatIsPutOnIsNoThingAnyMore() {
    Timeline film = film("""
        ADA at centre
        prop coat over chair, red
        shot 1A
          ADA puts on coat
        """);
    assertThat(Films.prop(film.at(1), "coat").model()).startsWith("draped");
    FrameState end = film.at(film.frames());
    assertThat(Films.seen(end, "coat")).isFalse();
    assertThat(jacket(end, "ADA")).isEqualTo("coat");
    Vector3f colour = Films.figure(end, "ADA").look().colors().get("jacket");
    assertThat(colour.x).isGreaterThan(3 * colour.y);
  }

  @Test
  void aNewspaperIsReadOpenAndLiesFolded() {
    Timeline film = film("prop newspaper on table\nADA at table\nshot 1A\n  ADA picks up newspaper\n  ADA reads newspaper\n  ADA puts newspaper on table\n");
    assertThat(Films.prop(film.at(1), "newspaper").model()).isEqualTo("newspaper");
    assertThat(Films.prop(film.at(film.frames() / 2), "newspaper").model()).startsWith("open");
    assertThat(Films.prop(film.at(film.frames()), "newspaper").model()).isEqualTo("newspaper");
  }

  @Test
  void aBlanketGoesRoundShouldersAndOverWhoLies() {
    Timeline film = film("""
        ADA at centre
        BEN 1.5 m in front of ADA, facing ADA
        prop blanket in ADA right hand
        shot 1A
          ADA puts blanket around BEN
          ADA waits
        """);
    FrameState end = film.at(film.frames());
    assertThat(Films.prop(end, "blanket").model()).startsWith("shoulder");
    Vector3f blanket = Films.propPlace(end, "blanket");
    Vector3f ben = Films.place(end, "BEN");
    assertThat(Math.hypot(blanket.x - ben.x, blanket.z - ben.z)).isLessThan(0.25);
    assertThat(blanket.y).isBetween(1.2f, 1.7f);
    Timeline lying = film("""
        ADA at centre
        BEN 1.5 m in front of ADA, lying
        prop blanket in ADA right hand
        shot 1A
          ADA lays blanket over BEN
          ADA waits
        """);
    FrameState after = lying.at(lying.frames());
    assertThat(Films.prop(after, "blanket").model()).startsWith("covering");
    assertThat(Films.propPlace(after, "blanket").y).isBetween(-0.05f, 0.15f);
  }

  @Test
  void aCoatOverTheKneesLiesBentOverThem() {
    Timeline film = film("""
        ADA at centre
        BEN 1.2 m in front of ADA, facing ADA
        prop coat in BEN right hand
        shot 1A
          ADA sits on floor
          then BEN drapes coat over ADA's leg
        """);
    FrameState end = film.at(film.frames());
    assertThat(Films.prop(end, "coat").model()).startsWith("lap coat");
    Vector3f knees = Films.joint(end, "ADA", Bone.SHIN_L).add(Films.joint(end, "ADA", Bone.SHIN_R)).mul(0.5f);
    assertThat(Films.propPlace(end, "coat").distance(knees)).isLessThan(0.03f);
    Vector3f hips = Films.joint(end, "ADA", Bone.THIGH_L).add(Films.joint(end, "ADA", Bone.THIGH_R)).mul(0.5f);
    Vector3f along = Films.prop(end, "coat").worldFromProp().transformDirection(new Vector3f(0, 0, 1));
    assertThat(along.dot(hips.sub(knees).normalize())).as("along the thighs").isGreaterThan(0.98f);
  }

  @Test
  void whatLiesOverTheKneesFallsWhenTheyGetUp() {
    Timeline film = film("""
        ADA at centre
        BEN 1.2 m in front of ADA, facing ADA
        prop coat in BEN right hand
        shot 1A
          ADA sits on floor
          then BEN drapes coat over ADA's leg
          then ADA gets up
          lasts 14s
        """);
    FrameState end = film.at(film.frames());
    assertThat(Films.joint(end, "ADA", Bone.HEAD).y).isGreaterThan(1.3f);
    assertThat(Films.prop(end, "coat").model()).startsWith("folded coat");
    assertThat(Films.prop(end, "coat").worldFromProp().transformDirection(new Vector3f(0, 1, 0)).y).as("flat").isGreaterThan(0.9f);
    assertThat(Films.propPlace(end, "coat").y).isLessThan(0.2f);
  }
}
