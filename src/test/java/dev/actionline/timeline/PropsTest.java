package dev.actionline.timeline;

import static dev.actionline.timeline.Films.propPlace;
import static dev.actionline.timeline.Films.shot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

class PropsTest {
  private static final Timeline FILM = Films.play("hands.shots");

  private static float nearestHand(FrameState state, String name, Vector3f to) {
    return Math.min(
        Films.joint(state, name, Bone.HAND_L).distance(to), Films.joint(state, name, Bone.HAND_R).distance(to));
  }

  @Test
  void whatIsTakenStaysInTheHandWherever() {
    Vector3f onTable = propPlace(FILM.at(1), "cup");
    assertThat(onTable.y).isGreaterThan(0.6f);
    var span = shot(FILM, "1A");
    for (long frame = span.last() - 40; frame <= span.last(); frame += 10) {
      FrameState state = FILM.at(frame);
      Vector3f cup = propPlace(state, "cup");
      assertThat(nearestHand(state, "ADA", cup)).as("frame " + frame).isLessThan(0.22f);
    }
    assertThat(propPlace(Films.last(FILM, "1A"), "cup").distance(onTable)).isGreaterThan(1f);
  }

  @Test
  void whatIsPutDownStaysThere() {
    Vector3f put = propPlace(Films.last(FILM, "1B"), "cup");
    assertThat(put.y).isLessThan(0.2f);
    assertThat(propPlace(Films.last(FILM, "1D"), "cup").distance(put)).isLessThan(0.001f);
  }

  @Test
  void whatIsDroppedFallsBouncesAndLies() {
    Vector3f held = propPlace(FILM.at(1), "hammer");
    assertThat(held.y).isGreaterThan(0.5f);
    Vector3f lies = propPlace(Films.last(FILM, "1B"), "hammer");
    assertThat(lies.y).isLessThan(0.12f);
    assertThat(propPlace(Films.last(FILM, "1C"), "hammer")).isEqualTo(lies);
    assertThat(FILM.cues(1, FILM.frames()))
        .anyMatch(
            c ->
                c.kind().equals("contact") && c.who().equals("hammer") && c.what().equals("floor"));
  }

  @Test
  void whatIsInABagIsNotSeenUntilItIsTakenOut() {
    assertThat(Films.seen(FILM.at(1), "coin")).isFalse();
    assertThat(Films.seen(Films.last(FILM, "1C"), "coin")).isTrue();
    FrameState given = Films.last(FILM, "1C");
    assertThat(nearestHand(given, "BEN", propPlace(given, "coin"))).isLessThan(0.2f);
  }

  @Test
  void theBackpackIsWornBehindTheBack() {
    for (long frame : new long[] {1, shot(FILM, "1A").last()}) {
      FrameState state = FILM.at(frame);
      Stance ada = Films.figure(state, "ADA").stance();
      Vector3f pack = propPlace(state, "backpack").sub(ada.position());
      assertThat(pack.dot(ada.forward())).isLessThan(-0.05f);
      assertThat(pack.y).isBetween(0.7f, 1.6f);
    }
  }

  @Test
  void holdingNamesAThingThatIsThereInTheHand() {
    FrameState state = Films.last(FILM, "1D");
    assertThat(nearestHand(state, "BEN", propPlace(state, "book"))).isLessThan(0.3f);
    // and the coin let go has fallen
    assertThat(propPlace(state, "coin").y).isLessThan(0.1f);
  }

  @Test
  void aBallThatIsKickedFliesOffAndAChestStays() {
    for (boolean ball : new boolean[] {true, false}) {
      String what = ball ? "ball" : "armchair";
      Timeline film = Films.room("ADA at centre\nprop " + what + " 0.8 m in front of ADA\nshot 1A\n  ADA kicks " + what + "\n  lasts 2.5s\n");
      float away = Films.propPlace(film.at(1), what).distance(Films.propPlace(film.at(Films.shot(film, "1A").last()), what));
      assertThat(away > 1).as(what).isEqualTo(ball);
    }
  }

  private static Timeline film(String scene) {
    return Films.resolve("things.shots", "actionline shots 1\nfilm \"Things\"\n  24 fps\n\ncast\n  ADA: woman, 1.70 m\n\nscene 1  INT. WARD\n" + scene.indent(2)).value();
  }

  @Test
  void besideWhoSitsThingsStandOnTheFloor() {
    Timeline film = film("set interior\nADA on chair, sitting\nprop chair 1 m north\nprop hospital monitor 1.5 m right of ADA\nshot 1A\n  ADA waits for 1s\n");
    assertThat(propPlace(film.at(1), "hospital monitor").y).isLessThan(0.05f);
  }

  @Test
  void whatFallsOffAThingWithAFrontFallsTowardsIt() {
    Timeline film = film("set interior\nADA 3 m south\nprop incubator at centre\nprop baby on incubator\nprop sock on baby\nshot 1A\n  at 1s sock falls\n  lasts 4s\n");
    assertThat(propPlace(film.at(film.frames()), "sock").z - propPlace(film.at(1), "sock").z).isGreaterThan(0.15f);
  }

  @Test
  void anInstrumentGoesDownByItself() {
    Timeline film = film("set interior\nADA 3 m south\nprop gauge at centre\nshot 1A\n  set gauge runs down\n");
    assertThat(film.at(film.frames()).props().get(0).moved().get("needle")).isGreaterThan(0.9f);
  }
}
