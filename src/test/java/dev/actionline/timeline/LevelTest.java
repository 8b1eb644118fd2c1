package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What would spill is upright in the hand that holds it, and a baby lies along the arm, its head at the elbow. */
class LevelTest {
  private static void upright(FrameState state, String cup, String who, Bone knuckles) {
    var at = Films.prop(state, cup).worldFromProp();
    assertThat(at.transformDirection(new Vector3f(0, 1, 0)).y).as(who + " holds it upright").isGreaterThan(0.93f);
    Vector3f middle = at.transformPosition(new Vector3f(0, 0.06f, 0));
    assertThat(middle.distance(Films.joint(state, who, knuckles))).as(who + "'s hand is round it").isLessThan(0.12f);
  }

  @Test
  void aCupIsUprightInEitherHandStandingWalkingAndSitting() {
    Timeline film = Films.room("""
        ADA at centre
        BEN on chair, sitting
        prop cup in ADA left hand
        prop glass in BEN right hand
        shot 1A
          ADA waits for 1s
          ADA walks 2 m
        """);
    for (long f = 12; f <= film.frames(); f += 12) {
      upright(film.at(f), "cup", "ADA", Bone.FINGERS_L);
      upright(film.at(f), "glass", "BEN", Bone.FINGERS_R);
    }
    Vector3f cup = film.at(10).props().stream().filter(p -> p.name().equals("cup")).findFirst().orElseThrow().worldFromProp().transformPosition(new Vector3f(0, 0.05f, 0));
    assertThat(cup.distance(Films.joint(film.at(10), "ADA", Bone.THUMB_L))).as("the palm's side").isLessThan(cup.distance(Films.joint(film.at(10), "ADA", Bone.FOREARM_L)));
  }

  @Test
  void whatTiltsInAHandStaysInIt() {
    Timeline film = Films.room("ADA on chair, sitting\nprop cup in ADA right hand\nshot 1A\n  cup tilts\n  ADA waits for 3s\nshot 1B\n  cup flies\n");
    long last = Films.shot(film, "1A").last() - 2;
    upright(film.at(12), "cup", "ADA", Bone.FINGERS_R);
    assertThat(Films.prop(film.at(last), "cup").worldFromProp().transformPosition(new Vector3f(0, 0.06f, 0)).distance(Films.joint(film.at(last), "ADA", Bone.FINGERS_R))).isLessThan(0.14f);
    assertThat(Films.propPlace(film.at(film.frames()), "cup").distance(Films.joint(film.at(film.frames()), "ADA", Bone.FINGERS_R))).isGreaterThan(0.5f);
  }

  private static void inTheCrook(FrameState state, String who) {
    var at = Films.prop(state, "baby").worldFromProp();
    Vector3f head = at.transformPosition(new Vector3f(-0.17f, 0.06f, 0));
    Vector3f feet = at.transformPosition(new Vector3f(0.2f, 0, 0));
    assertThat(head.distance(Films.joint(state, who, Bone.FOREARM_L))).as("the head is at the elbow").isLessThan(0.22f);
    assertThat(feet.distance(Films.joint(state, who, Bone.HAND_L))).as("the feet are at the hand").isLessThan(0.25f);
    assertThat(Math.abs(head.y - feet.y)).as("it lies").isLessThan(0.22f);
    assertThat(at.transformDirection(new Vector3f(0, 1, 0)).y).as("face up").isGreaterThan(0.7f);
  }

  @Test
  void aBabyLiesInTheCrookOfTheArmBeforeAndAfterItIsHandedOver() {
    Timeline film = Films.room("""
        ADA at centre
        BEN 1.6 m in front of ADA, facing ADA
        prop baby in ADA's arms
        shot 1A
          ADA waits for 1s
        shot 1B
          ADA hands baby to BEN
        shot 1C
          BEN waits for 1s
        shot 1D
          BEN sits on floor
        """);
    inTheCrook(film.at(12), "ADA");
    inTheCrook(film.at(Films.shot(film, "1B").first() + 3), "ADA");
    inTheCrook(film.at(Films.shot(film, "1C").first() + 20), "BEN");
    inTheCrook(film.at(film.frames()), "BEN");
  }

  @Test
  void whoSitsAndRocksABabyStaysSeated() {
    Timeline film = Films.room("ADA on chair, sitting\nprop baby in ADA's arms\nshot 1A\n  ADA rocks baby\n  ADA waits for 1s\n");
    for (long f = 6; f <= film.frames(); f += 12) {
      assertThat(Films.joint(film.at(f), "ADA", Bone.PELVIS).y).as("frame " + f).isLessThan(0.75f);
      assertThat(Films.propPlace(film.at(f), "baby").distance(Films.joint(film.at(f), "ADA", Bone.CHEST))).as("frame " + f).isLessThan(0.4f);
    }
  }

  @Test
  void whoEatsWithASpoonBringsTheSpoonToHisMouth() {
    Timeline film = Films.room("ADA on chair, sitting\nprop soup in ADA left hand\nprop spoon in ADA right hand\nshot 1A\n  ADA eats soup with spoon\n");
    float nearest = 9;
    for (long f = 1; f <= film.frames(); f += 2) {
      Vector3f lips = Films.joint(film.at(f), "ADA", Bone.LIP_LOWER);
      nearest = Math.min(nearest, Films.propPlace(film.at(f), "spoon").distance(lips));
      upright(film.at(f), "soup", "ADA", Bone.FINGERS_L);
    }
    assertThat(nearest).isLessThan(0.22f);
  }
}
