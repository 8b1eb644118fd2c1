package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who kneels on another who lies has the hips over his, a knee on either side and both hands on him. */
class AstrideTest {
  @ParameterizedTest
  @ValueSource(strings = {"pins down BEN", "kneels on BEN", "sits BEN"})
  void theHipsAreOverHis(String act) {
    Timeline film = Films.room("ADA at centre, facing north\nBEN 1.4 m north of centre, facing west, lying\n\nshot 1A\n  ADA " + act + "\n");
    FrameState state = film.at(film.frames());
    Vector3f hers = Films.joint(state, "ADA", Bone.PELVIS);
    Vector3f his = Films.joint(state, "BEN", Bone.PELVIS);
    assertThat(Math.hypot(hers.x - his.x, hers.z - his.z)).as(act).isLessThan(0.2);
    assertThat(hers.y - his.y).as("on him, not in him").isBetween(0.18f, 0.4f);
    float left = Films.joint(state, "ADA", Bone.SHIN_L).z - his.z;
    float right = Films.joint(state, "ADA", Bone.SHIN_R).z - his.z;
    assertThat(left * right).as("a knee on either side").isLessThan(-0.02f);
    for (Bone hand : new Bone[] {Bone.HAND_L, Bone.HAND_R}) {
      Vector3f chest = Films.joint(state, "BEN", Bone.CHEST);
      assertThat(Films.joint(state, "ADA", hand).distance(chest)).as("a hand on the chest").isLessThan(0.35f);
    }
  }

  @Test
  void whoRidesPiggybackHangsAtTheBack() {
    Timeline film = Films.room("ADA at centre, facing north\nBEN 1.4 m north of centre, facing ADA\n\nshot 1A\n  BEN carries ADA, piggyback\n");
    FrameState state = film.at(film.frames());
    Vector3f behind = Films.joint(state, "ADA", Bone.PELVIS).sub(Films.joint(state, "BEN", Bone.PELVIS));
    assertThat(behind.dot(Films.figure(state, "BEN").stance().forward())).isLessThan(-0.1f);
    assertThat(Films.joint(state, "ADA", Bone.FOOT_L).y).as("off the floor").isGreaterThan(0.25f);
  }
}
