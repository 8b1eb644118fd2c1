package dev.actionline.timeline;

import static dev.actionline.timeline.Films.propPlace;
import static dev.actionline.timeline.Films.shot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.timeline.FrameState.FigureState;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

class BusinessTest {
  private static final Timeline FILM = Films.play("business.shots");

  private static Vector3f joint(FrameState state, String name, Bone bone) {
    FigureState f = Films.figure(state, name);
    return f.stance().worldFromRoot().transformPosition(Figures.body(f.look()).joint(f.pose(), bone));
  }

  private static FrameState last(String shot) {
    return FILM.at(shot(FILM, shot).last());
  }

  @Test
  void whoIsRunThroughLiesOnItsFaceWithTheBarInTheBack() {
    FrameState state = last("1B");
    assertThat(joint(state, "BEN", Bone.PELVIS).y).isLessThan(0.3f);
    assertThat(joint(state, "BEN", Bone.HEAD).y).isLessThan(0.4f);
    assertThat(propPlace(state, "bar").distance(joint(state, "BEN", Bone.CHEST))).isLessThan(0.6f);
  }

  @Test
  void aGunIsLoweredByWhatIsNotDoneWithIt() {
    FrameState state = last("2A");
    assertThat(joint(state, "ADA", Bone.HAND_R).y).isLessThan(joint(state, "ADA", Bone.PELVIS).y + 0.12f);
  }

  @Test
  void theHandThatTouchesIsTheFreeOne() {
    float left = 9;
    float right = 9;
    for (long frame = shot(FILM, "2B").first(); frame <= shot(FILM, "2B").last(); frame += 3) {
      FrameState state = FILM.at(frame);
      Vector3f neck = joint(state, "BEN", Bone.HEAD);
      left = Math.min(left, joint(state, "ADA", Bone.HAND_L).distance(neck));
      right = Math.min(right, joint(state, "ADA", Bone.HAND_R).distance(neck));
    }
    assertThat(left).isLessThan(0.45f);
    assertThat(right).isGreaterThan(left + 0.2f);
  }

  @Test
  void onABeltOneStandsAndIsCarried() {
    Vector3f from = joint(FILM.at(shot(FILM, "3A").first()), "ADA", Bone.PELVIS);
    Vector3f to = joint(last("3A"), "ADA", Bone.PELVIS);
    assertThat(to.distance(from)).isGreaterThan(3f);
    assertThat(Math.abs(to.y - from.y)).isLessThan(0.15f);
  }

  @Test
  void bothHandsTieTheShoeOfTheFootThatIsUp() {
    float nearest = 9;
    for (long frame = shot(FILM, "4B").first(); frame <= shot(FILM, "4B").last(); frame += 3) {
      FrameState state = FILM.at(frame);
      Vector3f foot = joint(state, "EVE", Bone.FOOT_R);
      assertThat(foot.y).as("the foot stays up").isGreaterThan(0.3f);
      nearest = Math.min(nearest, Math.max(joint(state, "GRAN", Bone.HAND_L).distance(foot),
          joint(state, "GRAN", Bone.HAND_R).distance(foot)));
    }
    // wrists: the fingers reach 15 cm on
    assertThat(nearest).isLessThan(0.22f);
  }
}
