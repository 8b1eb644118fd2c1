package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** A baby in arms: hands on it whatever its bearer does, limbs and mouth that live. */
class InArmsTest {
  private static final String HELD = "ADA at centre\nprop chair 2 m south\nprop baby in ADA right hand\n\nshot 1A\n  camera FS on ADA\n";

  private static Vector3f baby(FrameState state) {
    return Films.prop(state, "baby").worldFromProp().transformPosition(new Vector3f(0, 0.03f, 0));
  }

  private static float part(FrameState state, String part) {
    return Films.prop(state, "baby").moved().getOrDefault(part, 0f);
  }

  private static float reach(FrameState state, String who, Bone hand) {
    return Films.joint(state, who, hand).distance(baby(state));
  }

  @Test
  void bothHandsAreOnItWhoeverWalksOrSits() {
    for (String act : new String[] {"ADA stands", "ADA walks 1.5 m", "ADA sits down in chair", "ADA sits on floor", "ADA shakes head"}) {
      Timeline film = Films.room(HELD + "  " + act + "\n");
      for (long frame = 1; frame <= Films.shot(film, "1A").last(); frame += 6) {
        FrameState state = film.at(frame);
        assertThat(reach(state, "ADA", Bone.HAND_L)).as(act).isLessThan(0.24f);
        assertThat(reach(state, "ADA", Bone.HAND_R)).as(act).isLessThan(0.30f);
        assertThat(baby(state).distance(Films.joint(state, "ADA", Bone.CHEST))).as(act).isLessThan(0.42f);
      }
    }
  }

  @Test
  void theRightHandTapsItWhileTheLeftHoldsIt() {
    Timeline film = Films.room(HELD + "  ADA turns baby, face down\n  ADA taps baby\n");
    float highest = 0;
    for (long frame = Films.shot(film, "1A").last() - 30; frame <= Films.shot(film, "1A").last(); frame += 3) {
      FrameState state = film.at(frame);
      assertThat(reach(state, "ADA", Bone.HAND_L)).isLessThan(0.24f);
      assertThat(part(state, "over")).isGreaterThan(0.9f);
      highest = Math.max(highest, Films.joint(state, "ADA", Bone.HAND_R).y - baby(state).y);
    }
    assertThat(highest).isGreaterThan(0.08f);
  }

  @Test
  void whatCriesOpensItsMouthAndIsTurnedUp() {
    Timeline film = Films.room(HELD + "  ADA turns baby, face down\n\nshot 1B\n  camera insert on baby\n  baby screams for 3s\n");
    assertThat(part(Films.last(film, "1A"), "mouth")).isZero();
    assertThat(Math.abs(part(Films.last(film, "1A"), "leg left"))).isLessThan(0.1f);
    Timeline.ShotSpan cry = Films.shot(film, "1B");
    FrameState middle = film.at((cry.first() + cry.last()) / 2);
    assertThat(part(middle, "mouth")).isGreaterThan(0.3f);
    assertThat(part(middle, "over")).isLessThan(0.05f);
    float kicks = 0;
    for (long frame = cry.first(); frame <= cry.last(); frame += 4) {
      kicks = Math.max(kicks, part(film.at(frame), "leg left"));
    }
    assertThat(kicks).isGreaterThan(0.5f);
  }

  @Test
  void whileItIsHandedOverFourHandsAreNearIt() {
    Timeline film = Films.room("ADA at centre\nBEN 1 m in front of ADA, facing ADA\nprop baby in ADA right hand\n\nshot 1A\n  camera FS on ADA and BEN\n  ADA gives baby to BEN\n");
    float nearest = Float.MAX_VALUE;
    for (long frame = 1; frame <= Films.shot(film, "1A").last(); frame += 2) {
      FrameState state = film.at(frame);
      float far = 0;
      for (Bone hand : new Bone[] {Bone.HAND_L, Bone.HAND_R}) {
        far = Math.max(far, Math.max(reach(state, "ADA", hand), reach(state, "BEN", hand)));
      }
      nearest = Math.min(nearest, far);
    }
    assertThat(nearest).isLessThan(0.36f);
    assertThat(reach(Films.last(film, "1A"), "BEN", Bone.HAND_L)).isLessThan(0.24f);
  }
}
