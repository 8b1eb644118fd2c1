package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What one does to another's body: hands are where it is done, and who is borne or pushed along goes with whoever does it. */
class BodiesAtWorkTest {
  /** How far apart two joints are in the middle of what is done, metres. */
  private static float apart(Timeline film, double part, String who, Bone one, String whom, Bone other) {
    var frame = film.at(Math.round(film.frames() * part));
    return Films.joint(frame, who, one).distance(Films.joint(frame, whom, other));
  }

  @Test
  void handsThatCutHairAreAtTheHeadOfWhoSits() {
    Timeline film = Films.room("""
        prop chair at centre
        ADA on chair, sitting
        BEN 1 m behind ADA, facing ADA
        shot 1A
          BEN barbers ADA
        """);
    assertThat(apart(film, 0.6, "BEN", Bone.HAND_R, "ADA", Bone.HEAD)).isBetween(0.1f, 0.34f);
    assertThat(Films.place(film.at(film.frames() / 2), "ADA").y).isLessThan(0.3f);
  }

  @Test
  void whoPumpsAChestKneelsWithBothHandsOnIt() {
    Timeline film = Films.room("""
        ADA at centre, lying
        BEN 1.5 m in front of ADA, facing ADA
        shot 1A
          BEN resuscitates ADA
        """);
    for (Bone hand : new Bone[] {Bone.HAND_L, Bone.HAND_R}) {
      assertThat(apart(film, 0.75, "BEN", hand, "ADA", Bone.CHEST)).isLessThan(0.32f);
    }
  }

  @Test
  void fistsOfTwoWhoArmWrestleMeetOverTheTable() {
    Timeline film = Films.room("""
        ADA at centre
        BEN 1.1 m in front of ADA, facing ADA
        shot 1A
          ADA and BEN arm-wrestle
        """);
    assertThat(apart(film, 0.5, "ADA", Bone.HAND_R, "BEN", Bone.HAND_R)).isLessThan(0.16f);
    assertThat(film.at(film.frames() / 2).props()).anyMatch(p -> p.name().endsWith("high table"));
  }

  @Test
  void whoIsCarriedOnTheShouldersSitsThereAndGoesAlong() {
    Timeline film = Films.room("""
        BEN at centre
        ADA 0.45 m behind BEN
        shot 1A
          BEN carries ADA on his shoulders
        """);
    for (double part : new double[] {0.6, 0.95}) {
      var frame = film.at(Math.round(film.frames() * part));
      Vector3f hips = Films.joint(frame, "ADA", Bone.PELVIS);
      Vector3f head = Films.joint(frame, "BEN", Bone.HEAD);
      assertThat(Math.hypot(hips.x - head.x, hips.z - head.z)).as("at " + part).isLessThan(0.3);
      assertThat(hips.y).isGreaterThan(1.3f);
    }
  }

  @Test
  void handsOfTwoWhoDanceAreJoined() {
    Timeline film = Films.room("""
        ADA at centre
        BEN 0.9 m in front of ADA, facing ADA
        shot 1A
          ADA and BEN dance
        """);
    assertThat(apart(film, 0.5, "ADA", Bone.HAND_L, "BEN", Bone.HAND_R)).isLessThan(0.14f);
  }

  @Test
  void whoCrossSwordsEachHaveOne() {
    Timeline film = Films.room("""
        ADA at centre
        BEN 1.8 m in front of ADA, facing ADA
        prop sword in ADA right hand
        shot 1A
          ADA and BEN fight with swords with sword
        """);
    assertThat(film.at(film.frames() / 2).props().stream().filter(p -> p.name().contains("sword"))).hasSize(2);
  }
}
