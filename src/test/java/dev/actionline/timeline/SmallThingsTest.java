package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small things in hands and at desks: the hand is at the thing, and what it does to it is seen. */
class SmallThingsTest {
  private static Timeline film(String act) {
    return Films.room("ADA at centre\nBEN 3 m in front of ADA\n\nshot 1A\n  camera FS on ADA\n  " + act + "\n");
  }

  private static FrameState at(Timeline film, double share) {
    Timeline.ShotSpan span = Films.shot(film, "1A");
    return film.at(Math.round(span.first() + share * (span.last() - span.first())));
  }

  private static Vector3f joint(FrameState state, String who, Bone bone) {
    FrameState.FigureState f = Films.figure(state, who);
    return f.stance().worldFromRoot().transformPosition(Figures.body(f.look()).joint(f.pose(), bone));
  }

  private static FrameState.PropState prop(FrameState state, String model) {
    return state.props().stream().filter(p -> p.model().equals(model)).findFirst().orElseThrow();
  }

  private static Vector3f place(FrameState state, String model) {
    return new Matrix4f(prop(state, model).worldFromProp()).getTranslation(new Vector3f());
  }

  @ParameterizedTest
  @CsvSource({
    "ADA counts money, banknotes, HAND_L", "ADA blows a horn, hunting horn, HAND_R", "ADA picks a padlock, padlock, HAND_L", "ADA answers the telephone, telephone receiver, HAND_R",
    "ADA plays drums, beater, HAND_R", "ADA shines a flashlight, flashlight, HAND_R", "ADA plays pool, billiard cue, HAND_R"
  })
  void areInTheHand(String act, String model, Bone hand) {
    FrameState state = at(film(act), 0.6);
    assertThat(place(state, model).distance(joint(state, "ADA", hand))).isLessThan(0.25f);
  }

  @Test
  void theReceiverIsOnItsRestUntilItIsTaken() {
    Timeline film = film("ADA answers the telephone");
    assertThat(place(at(film, 0.05), "telephone receiver").distance(place(at(film, 0.05), "desk telephone"))).isLessThan(0.25f);
    assertThat(place(at(film, 0.7), "telephone receiver").distance(joint(at(film, 0.7), "ADA", Bone.HEAD))).isLessThan(0.3f);
  }

  @Test
  void aBalloonSwellsWhileItIsBlownUp() {
    Timeline film = film("ADA blows up a balloon");
    assertThat(prop(at(film, 0.05), "blown balloon").moved().values()).allMatch(v -> v < 0.1);
    assertThat(prop(at(film, 0.9), "blown balloon").moved().values()).anyMatch(v -> v > 0.9);
  }

  @Test
  void twoPlayChessAcrossTheBoard() {
    FrameState state = at(film("ADA and BEN play chess"), 0.9);
    Vector3f board = place(state, "chess table");
    Vector3f ada = joint(state, "ADA", Bone.PELVIS).sub(board);
    Vector3f ben = joint(state, "BEN", Bone.PELVIS).sub(board);
    assertThat(ada.dot(ben)).isNegative();
    assertThat(List.of(Math.hypot(ada.x, ada.z), Math.hypot(ben.x, ben.z))).allMatch(d -> d > 0.4 && d < 1.3);
  }

  @Test
  void aCaseThatIsSnappedShutIsShut() {
    Timeline film = film("ADA snaps shut a suitcase");
    assertThat(prop(at(film, 0.05), "open suitcase").moved().values()).allMatch(v -> v < 0.1);
    assertThat(prop(at(film, 0.9), "open suitcase").moved().values()).anyMatch(v -> v > 0.9);
  }

  @Test
  void whatIsHeldIsNotInTheWayOfAnEmbrace() {
    Timeline film = Films.room("ADA at centre\nBEN 1 m in front of ADA, facing ADA\nprop box in ADA right hand\n\nshot 1A\n  camera FS on ADA\n  ADA hugs BEN\n");
    assertThat(place(at(film, 0.6), "box").y).isLessThan(0.2f);
  }
}
