package dev.actionline.timeline;

import static dev.actionline.timeline.Films.propPlace;
import static dev.actionline.timeline.Films.shot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

class BusinessTest {
  private static final Timeline FILM = Films.play("business.shots");

  @Test
  void whoIsRunThroughLiesOnItsFaceWithTheBarInTheBack() {
    FrameState state = Films.last(FILM, "1B");
    assertThat(Films.joint(state, "BEN", Bone.PELVIS).y).isLessThan(0.3f);
    assertThat(Films.joint(state, "BEN", Bone.HEAD).y).isLessThan(0.4f);
    assertThat(propPlace(state, "bar").distance(Films.joint(state, "BEN", Bone.CHEST))).isLessThan(0.6f);
  }

  @Test
  void aGunIsLoweredByWhatIsNotDoneWithIt() {
    FrameState state = Films.last(FILM, "2A");
    assertThat(Films.joint(state, "ADA", Bone.HAND_R).y).isLessThan(Films.joint(state, "ADA", Bone.PELVIS).y + 0.12f);
  }

  @Test
  void theHandThatTouchesIsTheFreeOne() {
    float left = 9;
    float right = 9;
    for (long frame = shot(FILM, "2B").first(); frame <= shot(FILM, "2B").last(); frame += 3) {
      FrameState state = FILM.at(frame);
      Vector3f neck = Films.joint(state, "BEN", Bone.HEAD);
      left = Math.min(left, Films.joint(state, "ADA", Bone.HAND_L).distance(neck));
      right = Math.min(right, Films.joint(state, "ADA", Bone.HAND_R).distance(neck));
    }
    assertThat(left).isLessThan(0.45f);
    assertThat(right).isGreaterThan(left + 0.2f);
  }

  @Test
  void onABeltOneStandsAndIsCarried() {
    Vector3f from = Films.joint(FILM.at(shot(FILM, "3A").first()), "ADA", Bone.PELVIS);
    Vector3f to = Films.joint(Films.last(FILM, "3A"), "ADA", Bone.PELVIS);
    assertThat(to.distance(from)).isGreaterThan(3f);
    assertThat(Math.abs(to.y - from.y)).isLessThan(0.15f);
  }

  @Test
  void bothHandsTieTheShoeOfTheFootThatIsUp() {
    float nearest = 9;
    for (long frame = shot(FILM, "4B").first(); frame <= shot(FILM, "4B").last(); frame += 3) {
      FrameState state = FILM.at(frame);
      Vector3f left = Films.joint(state, "EVE", Bone.FOOT_L);
      Vector3f right = Films.joint(state, "EVE", Bone.FOOT_R);
      Vector3f foot = left.y > right.y ? left : right; // the one nearer to who sits there
      assertThat(foot.y).as("the foot stays up").isGreaterThan(0.3f);
      nearest = Math.min(nearest, Math.max(Films.joint(state, "GRAN", Bone.HAND_L).distance(foot),
          Films.joint(state, "GRAN", Bone.HAND_R).distance(foot)));
    }
    // wrists: the fingers reach 15 cm on
    assertThat(nearest).isLessThan(0.22f);
  }
}
