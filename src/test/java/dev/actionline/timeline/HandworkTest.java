package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.director.Drafts;
import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What a verb implies is there and in the hand, and hands are where they work: on the other's hair, over the ball, at the rod. */
class HandworkTest {
  private static Timeline film(String setup, String act) {
    return Films.played("handwork.shots", """
        actionline shots 1
        film "Handwork"
          24 fps

        cast
          ADA: woman, 1.70 m
          BO:  woman, 1.70 m

        scene 1  INT. HALL - DAY
          set bare stage
          ADA at centre
        %s
          shot 1A
            %s
        """.formatted(setup, act));
  }

  @Test
  void whoBraidsAnothersHairStandsBehindHerWithBothHandsAtHerHead() {
    Timeline film = Drafts.played(Drafts.in("INT. BEDROOM - DAY", "ADA braids BO's hair."));
    FrameState late = film.at(film.frames() - 24);
    Vector3f head = Films.joint(late, "BO", Bone.HEAD);
    assertThat(Films.joint(late, "ADA", Bone.HAND_R).distance(head)).isLessThan(0.42f);
    assertThat(Films.joint(late, "ADA", Bone.HAND_L).distance(head)).isLessThan(0.42f);
    assertThat(head.y).as("she sits").isLessThan(Films.joint(late, "ADA", Bone.HEAD).y - 0.2f);
  }

  @Test
  void aBallThatIsDribbledIsOnTheFloorAndUnderTheHandByTurns() {
    Timeline film = film("  BO 4 m east", "ADA dribbles a ball");
    String ball = film.at(12).props().stream().map(FrameState.PropState::name).filter(n -> n.contains("ball")).findFirst().orElseThrow();
    int turns = 0;
    boolean low = false;
    for (int f = 1; f < 100; f++) {
      boolean now = Films.prop(film.at(f), ball).moved().getOrDefault("ball", 0f) > 0.9f;
      turns += now && !low ? 1 : 0;
      low = now;
    }
    assertThat(turns).isGreaterThan(4);
  }

  @Test
  void whatIsPeeledIsInOneHandAndTheKnifeInTheOther() {
    String list = Drafts.in("INT. KITCHEN - DAY", "ADA peels a potato.");
    Timeline film = Drafts.played(list);
    Vector3f knife = Films.propPlace(film.at(60), "ada's knife");
    assertThat(Films.propPlace(film.at(60), "potato").distance(knife)).isLessThan(0.25f);
    assertThat(Drafts.in("EXT. PORCH - DAY", "ADA whittles a stick.")).contains("ADA whittles");
  }

  @Test
  void twoWhoArmWrestleStandOverOneTable() {
    String list = Drafts.in("INT. TAVERN - NIGHT", "TWO SAILORS arm-wrestle at a table.");
    assertThat(list).contains("arm-wrestle").doesNotContain("table side");
  }

  @Test
  void waterThatFloodsARoomStandsHigherAndHigher() {
    Timeline film = Drafts.played(Drafts.in("INT. CELLAR - DAY", "Water floods the room."));
    assertThat(Films.prop(film.at(2), "flood water").moved().getOrDefault("water", 0f)).isLessThan(0.3f);
    assertThat(Films.prop(film.at(film.frames()), "flood water").moved().get("water")).isGreaterThan(0.8f);
  }

  @Test
  void soldiersWhoMarchKeepTheirRanks() {
    Timeline film = Films.played("march.shots", """
        actionline shots 1
        film "March"
          24 fps

        scene 1  EXT. YARD - DAY
          set prison yard
          extras 6 soldiers marching

          shot 1A
            lasts 4s
        """);
    Vector3f first = Films.joint(film.at(24), "soldiers 1", Bone.PELVIS);
    Vector3f fourth = Films.joint(film.at(24), "soldiers 4", Bone.PELVIS);
    Vector3f later = Films.joint(film.at(84), "soldiers 1", Bone.PELVIS);
    assertThat(first.distance(fourth)).isBetween(0.7f, 1.5f);
    assertThat(later.distance(first)).isGreaterThan(1.5f);
    assertThat(Films.joint(film.at(84), "soldiers 4", Bone.PELVIS).distance(later)).isBetween(0.7f, 1.5f);
  }

  @Test
  void whoClimbsARockHasItBeforeTheHands() {
    Timeline film = film("  BO 5 m east", "ADA climbs a cliff");
    FrameState late = film.at(film.frames() - 24);
    assertThat(Films.joint(late, "ADA", Bone.PELVIS).y).isGreaterThan(Films.joint(film.at(1), "ADA", Bone.PELVIS).y + 1);
    String rock = late.props().stream().map(FrameState.PropState::name).filter(n -> n.contains("rock")).findFirst().orElseThrow();
    Vector3f hand = Films.prop(late, rock).worldFromProp().invert(new org.joml.Matrix4f()).transformPosition(Films.joint(late, "ADA", Bone.HAND_R));
    assertThat(hand.z).isBetween(0.3f, 0.85f);
    assertThat(Math.abs(hand.x)).isLessThan(0.6f);
  }
}
