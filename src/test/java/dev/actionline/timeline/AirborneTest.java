package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What is in the air is there: over what it is told to be over, all round it, away from where it sat. */
class AirborneTest {
  private static Timeline film(String cast, String scene, String setup, String act) {
    return Films.played("airborne.shots", """
        actionline shots 1
        film "Airborne"
          24 fps

        cast
        %s

        scene 1  %s
        %s
          shot 1A
            %s
        """.formatted(cast, scene, setup, act));
  }

  private static Vector3f prop(FrameState now, String prop) {
    return now.props().stream().filter(p -> p.name().equals(prop)).findFirst().orElseThrow().worldFromProp().getTranslation(new Vector3f());
  }

  @Test
  void whatHoversHangsInTheAir() {
    Timeline film = film("  ADA: woman, 1.70 m", "EXT. FIELD - DAY", "  set field\n  ADA at centre\n  prop helicopter 12 m in front of ADA", "helicopter hovers");
    assertThat(prop(film.at(12), "helicopter").y).isGreaterThan(3f);
  }

  @Test
  void birdsSoarRoundWhatTheySoarOver() {
    Timeline film = film("  KITE 1: eagle\n  KITE 2: eagle", "EXT. DESERT - DAY", "  set desert\n  KITE 1 at centre\n  KITE 2 3 m left of KITE 1\n  prop horse 7 m in front of KITE 1", "KITE 1 and KITE 2 soar over horse");
    FrameState begin = film.at(1);
    Vector3f horse = prop(begin, "horse");
    Vector3f one = prop(begin, "KITE 1");
    Vector3f two = prop(begin, "KITE 2");
    assertThat(Math.hypot(one.x - horse.x, one.z - horse.z)).isBetween(2.5, 4.5);
    assertThat(one.y).isGreaterThan(3f);
    assertThat(one.distance(two)).as("one beside the other, not in it").isGreaterThan(2f);
  }

  @Test
  void eachScattersHisOwnWay() {
    Timeline film = film("  DOVE 1: bird\n  DOVE 2: bird", "EXT. FIELD - DAY", "  set field\n  DOVE 1 at centre\n  DOVE 2 0.4 m left of DOVE 1", "DOVE 1 and DOVE 2 scatter");
    FrameState last = film.at(film.frames());
    assertThat(prop(last, "DOVE 1").distance(prop(last, "DOVE 2"))).isGreaterThan(2f);
    assertThat(prop(last, "DOVE 1").y).isGreaterThan(1.5f);
  }

  @Test
  void whoFloatsUpsideDownHasTheHeadBelow() {
    Timeline film = film("  ADA: woman, 1.70 m", "INT. SPACESHIP CORRIDOR - DAY", "  set spaceship corridor, weightless\n  ADA at centre", "ADA floats, upside down");
    FrameState now = film.at(24);
    assertThat(Films.joint(now, "ADA", Bone.HEAD).y).isLessThan(Films.joint(now, "ADA", Bone.PELVIS).y);
  }

  @Test
  void whatFliesOverOneWhoDucksPassesCloseOverHim() {
    Timeline film = film("  ADA: woman, 1.70 m", "INT. ROOM - DAY", "  set interior\n  ADA at centre\n  prop bottle 1.5 m in front of ADA", "ADA ducks; with bottle flies over ADA");
    FrameState now = film.at(13);
    Vector3f head = Films.joint(now, "ADA", Bone.HEAD);
    assertThat(prop(now, "bottle").distance(head)).isLessThan(0.8f);
    assertThat(prop(now, "bottle").y).isGreaterThan(head.y);
  }

  @Test
  void whoVaultsHasOneHandOnTheTopAndBothFeetOverIt() {
    Timeline film = film("  ADA: woman, 1.70 m", "EXT. FIELD - DAY", "  set field\n  ADA at centre", "ADA vaults");
    boolean over = false;
    for (int f = 1; f <= film.frames(); f++) {
      FrameState now = film.at(f);
      over |= Math.min(Films.joint(now, "ADA", Bone.FOOT_L).y, Films.joint(now, "ADA", Bone.FOOT_R).y) > 0.9f;
    }
    assertThat(over).as("both feet at once over the top").isTrue();
  }
}
