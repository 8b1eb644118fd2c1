package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Pose.Channel;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hand that is laid on another lies there: at the wrist, the collar, the shoulder, the mouth. */
class HandsOnBodiesTest {
  /** From the middle of a hand to the skin over a joint that it holds, metres. */
  private static final double HELD_M = 0.14;

  private static Vector3f joint(FrameState.FigureState figure, Bone bone) {
    return figure.stance().worldFromRoot().transformPosition(Figures.body(figure.look()).rootFromBones(figure.pose())[bone.ordinal()].getTranslation(new Vector3f()));
  }

  private static Timeline film(String act) {
    return Films.mistaken(
        """
        ADA at centre, facing BEN
        BEN 1.4 m in front of ADA, facing ADA

        shot 1A
          camera WS on ADA
          %s
          lasts 5s
        """.formatted(act)).value();
  }

  @ParameterizedTest
  @CsvSource({
    "ADA seizes BEN's hand,HAND_R", "ADA grabs BEN's neck,NECK", "ADA grabs BEN,UPPER_ARM_R", "ADA shakes roughly BEN,UPPER_ARM_R", "ADA kisses hand BEN,HAND_R",
    "ADA pinches BEN,FOREARM_R", "ADA nudges BEN,CHEST", "ADA comforts BEN,UPPER_ARM_R", "ADA binds hands BEN,HAND_R", "ADA feeds BEN,LIP_LOWER", "ADA slaps palms BEN,FINGERS_R", "ADA bumps fists BEN,FINGERS_R"
  })
  void theHandIsThere(String act, Bone bone) {
    Timeline film = film(act);
    double least = 9;
    for (long frame = 1; frame <= film.frames(); frame += 2) {
      FrameState state = film.at(frame);
      FrameState.FigureState ada = Films.figure(state, "ADA");
      for (Bone hand : new Bone[] {Bone.FINGERS_L, Bone.FINGERS_R, Bone.HAND_L, Bone.HAND_R, Bone.FOREARM_L, Bone.FOREARM_R}) {
        least = Math.min(least, joint(ada, hand).distance(joint(Films.figure(state, "BEN"), bone)));
      }
    }
    assertThat(least).as(act).isLessThan(HELD_M + (bone == Bone.CHEST ? 0.20 : bone == Bone.UPPER_ARM_R ? 0.12 : 0));
  }

  /** At the moment of a slap the palm is at the cheek, and the other recoils from then on. */
  @Test
  void aSlapReachesTheCheek() {
    Timeline film = film("ADA slaps BEN's cheek");
    double least = 9;
    double from = joint(Films.figure(film.at(1), "BEN"), Bone.HEAD).z;
    double moved = 0;
    for (long frame = 1; frame <= film.frames(); frame++) {
      Vector3f cheek = joint(Films.figure(film.at(frame), "BEN"), Bone.TEAR_L);
      double apart = joint(Films.figure(film.at(frame), "ADA"), Bone.FINGERS_R).distance(cheek);
      moved = apart < least ? Math.abs(joint(Films.figure(film.at(frame), "BEN"), Bone.HEAD).z - from) : moved;
      least = Math.min(least, apart);
    }
    assertThat(least).isLessThan(0.095);
    assertThat(moved).as("before he is touched he stands").isLessThan(0.05);
  }

  @ParameterizedTest
  @CsvSource({"man", "old woman"})
  void whoWeepsIntoTheHandsHasTheFaceInThem(String look) {
    Timeline film = Films.played("weeps.shots", """
        actionline shots 1
        film "Weeps"
          24 fps

        cast
          ADA: %s

        scene 1  INT. ROOM - DAY
          set interior
          ADA at centre

          shot 1A
            camera MCU on ADA
            ADA weeps into hands
        """.formatted(look));
    FrameState.FigureState ada = Films.figure(film.at(film.frames() / 2), "ADA");
    for (Bone hand : new Bone[] {Bone.FINGERS_L, Bone.FINGERS_R}) {
      Bone eye = hand == Bone.FINGERS_L ? Bone.EYE_L : Bone.EYE_R;
      assertThat(joint(ada, hand).distance(joint(ada, eye))).isLessThan(0.13f);
    }
  }

  /** A suitcase on which one could sit takes nobody along who lets it fall. */
  @Test
  void whoLetsASuitcaseFallStaysOnTheFloor() {
    Timeline film = Films.mistaken("ADA at centre\nprop suitcase in ADA right hand\n\nshot 1A\n  camera WS on ADA\n  ADA drops suitcase\n  lasts 4s\n").value();
    for (long frame = 1; frame <= film.frames(); frame += 4) {
      assertThat(Films.figure(film.at(frame), "ADA").stance().y()).isEqualTo(0f);
    }
  }

  @Test
  void teethAreBaredAndOneEyeIsShutInAWince() {
    Timeline film = Films.mistaken("ADA at centre\n\nshot 1A\n  camera ECU on ADA\n  ADA winces\n").value();
    FrameState.FigureState ada = Films.figure(film.at(film.frames() / 2), "ADA");
    assertThat(ada.pose().get(Channel.WINK)).isGreaterThan(0.9f);
    assertThat(ada.pose().get(Channel.LIPS_WIDE)).isGreaterThan(0.8f);
  }
}
