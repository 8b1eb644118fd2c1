package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Where nothing weighs anything nobody walks, nothing lies on the floor, and what is let go flies straight on. */
class WeightlessTest {
  private static Timeline film(String scene) {
    return Films.played("orbit.shots", """
        actionline shots 1
        film "Orbit"
          24 fps

        cast
          ADA: woman, 1.70 m
          BEN: man, 1.80 m

        scene 1  INT. MODULE
          set interior, weightless
        """ + scene.indent(2));
  }

  private static float lowestFoot(Timeline film, String name) {
    float lowest = 9;
    for (long f = 1; f <= film.frames(); f += 4) {
      lowest = Math.min(lowest, Math.min(Films.joint(film.at(f), name, Bone.FOOT_L).y, Films.joint(film.at(f), name, Bone.FOOT_R).y));
    }
    return lowest;
  }

  @Test
  void whoGoesSomewhereGlidesHeadFirstAndTouchesNoFloor() {
    Timeline film = film("ADA 3 m south, facing north\nshot 1A\n  ADA walks to 3 m north\n");
    assertThat(lowestFoot(film, "ADA")).isGreaterThan(0.15f);
    FrameState middle = film.at(film.frames() / 2);
    Vector3f head = Films.joint(middle, "ADA", Bone.HEAD);
    Vector3f feet = Films.joint(middle, "ADA", Bone.FOOT_L);
    assertThat(feet.z - head.z).as("the head is ahead, to the north").isGreaterThan(0.7f);
  }

  @Test
  void bootsHoldUntilOneFloats() {
    Timeline film = film("ADA 2 m south, standing\nshot 1A\n  ADA walks 1 m\nshot 1B\n  ADA floats\nshot 1C\n  ADA walks 2 m\n");
    long first = Films.frames(film, "1A");
    assertThat(Films.joint(film.at(first), "ADA", Bone.FOOT_L).y).isLessThan(0.15f);
    assertThat(Films.joint(film.at(film.frames()), "ADA", Bone.FOOT_L).y).isGreaterThan(0.2f);
  }

  @Test
  void aHandThatWorksIsWhereItWorks() {
    Timeline film = film("ADA at centre, facing north\nprop lever 0.6 m north\nprop button on wall\nBEN 0.7 m in front of ADA, facing ADA\nshot 1A\n  ADA touches BEN's shoulder for 3s\n");
    FrameState now = film.at(film.frames() * 2 / 3);
    float nearest = Math.min(
        Films.joint(now, "ADA", Bone.HAND_L).distance(Films.joint(now, "BEN", Bone.UPPER_ARM_R)), Films.joint(now, "ADA", Bone.HAND_R).distance(Films.joint(now, "BEN", Bone.UPPER_ARM_L)));
    nearest = Math.min(nearest, Math.min(
        Films.joint(now, "ADA", Bone.HAND_L).distance(Films.joint(now, "BEN", Bone.UPPER_ARM_L)), Films.joint(now, "ADA", Bone.HAND_R).distance(Films.joint(now, "BEN", Bone.UPPER_ARM_R))));
    assertThat(nearest).isLessThan(0.3f);
  }

  @Test
  void whatLiesLooseHangsInTheAirAndTurns() {
    Timeline film = film("ADA at centre\nprop wrench 1 m north\nshot 1A\n  ADA waits for 4s\n");
    var early = Films.prop(film.at(30), "wrench").worldFromProp();
    var late = Films.prop(film.at(film.frames()), "wrench").worldFromProp();
    assertThat(early.getTranslation(new Vector3f()).y).isGreaterThan(0.2f);
    assertThat(early.transformDirection(new Vector3f(1, 0, 0)).dot(late.transformDirection(new Vector3f(1, 0, 0)))).isLessThan(0.97f);
  }

  @Test
  void whatIsLetGoDoesNotFall() {
    Timeline film = film("ADA at centre\nprop wrench in ADA right hand\nshot 1A\n  ADA drops wrench\n  ADA waits for 3s\n");
    assertThat(Films.propPlace(film.at(film.frames()), "wrench").y).isGreaterThan(0.4f);
  }

  @Test
  void aFourthWallIsTakenOutAboveTheFloorThatOneHoversOver() {
    Timeline film = film("ADA at centre\nshot 1A\n  camera FS on ADA, from left\n  ADA floats for 3s\n");
    FrameState.CameraState camera = film.at(film.frames() / 2).camera();
    assertThat(camera.openMetres() > 0 ? camera.openAboveM() : 0).as("a skirting, and nothing as high as a hovering foot").isLessThan(0.5f);
  }

  @Test
  void aRopeIsDrawnTightFromTheShotOnThatSaysSo() {
    Timeline film = film("ADA at centre\nBEN 2 m left of ADA\nprop rope 1 m right of ADA\nshot 1A\n  ADA waits for 1s\n  then rope between ADA and BEN\n  then ADA waits for 1s\n");
    assertThat(film.at(1).props()).extracting(FrameState.PropState::model).contains("rope");
    assertThat(film.at(film.frames()).props()).extracting(FrameState.PropState::model).contains("taut rope");
  }
}
