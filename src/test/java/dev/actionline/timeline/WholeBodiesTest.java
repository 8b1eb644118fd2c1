package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import java.util.Comparator;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Where a whole body or a whole load comes to be: over an edge, off a seat, on a shoulder, against the bat. */
class WholeBodiesTest {
  private static Vector3f prop(FrameState state, String model) {
    return state.props().stream().filter(p -> p.model().equals(model)).findFirst().orElseThrow().worldFromProp().getTranslation(new Vector3f());
  }

  @Test
  void whoHangsFromAnEdgeHasTheHandsOnItAndTheFeetBelowTheRoof() {
    Timeline film = Films.resolve("roof.shots", """
        actionline shots 1
        film "Roof"
          24 fps

        cast
          ADA: woman, 1.70 m, shirt green

        scene 1  EXT. ROOF - DAY
          set rooftop
          ADA at edge, hanging from edge

          shot 1A
            camera FS on ADA, from behind right
            ADA hangs from edge
        """).value();
    for (long frame = Films.shot(film, "1A").first(); frame <= Films.shot(film, "1A").last(); frame += 12) {
      FrameState state = film.at(frame);
      assertThat(Films.joint(state, "ADA", Bone.HAND_L).y).isBetween(0.3f, 0.8f); // the parapet
      assertThat(Films.joint(state, "ADA", Bone.FOOT_L).y).isLessThan(-0.8f);
      assertThat(Films.joint(state, "ADA", Bone.PELVIS).z).isLessThan(-6.4f);
    }
  }

  @Test
  void whoFallsOffAStoolBackwardsLiesBehindIt() {
    Timeline film = Films.room("prop bar stool 1 m south\nADA on bar stool, sitting\n\nshot 1A\n  camera FS on ADA\n  ADA topples off bar stool, backwards\n");
    FrameState first = film.at(Films.shot(film, "1A").first());
    assertThat(Films.joint(first, "ADA", Bone.PELVIS).y).isGreaterThan(0.7f);
    FrameState end = Films.last(film, "1A");
    assertThat(Films.joint(end, "ADA", Bone.HEAD).y).isLessThan(0.35f);
    assertThat(Films.joint(end, "ADA", Bone.PELVIS).y).isLessThan(0.3f);
  }

  @Test
  void aCrateIsHoistedOntoTheShoulderAndGoesAlongThere() {
    Timeline film = Films.room("ADA at centre\nprop crate 1.6 m in front of ADA\n\nshot 1A\n  camera FS on ADA\n  ADA squats\n  ADA hoists crate onto her shoulder\n\nshot 1B\n  camera FS on ADA\n  ADA walks 1.5 m\n");
    for (String shot : new String[] {"1A", "1B"}) {
      FrameState state = Films.last(film, shot);
      assertThat(prop(state, "crate").y).isGreaterThan(1.25f);
      assertThat(prop(state, "crate").distance(Films.joint(state, "ADA", Bone.UPPER_ARM_R))).isLessThan(0.45f);
      assertThat(Films.joint(state, "ADA", Bone.PELVIS).y).isGreaterThan(0.8f);
    }
  }

  @Test
  void whatIsBulkyIsTakenInBothHands() {
    Timeline film = Films.room("ADA at centre\nprop crate 1.6 m in front of ADA\n\nshot 1A\n  camera FS on ADA\n  ADA takes crate\n");
    FrameState state = Films.last(film, "1A");
    Vector3f left = Films.joint(state, "ADA", Bone.HAND_L);
    assertThat(left.distance(Films.joint(state, "ADA", Bone.HAND_R))).isLessThan(0.6f);
    assertThat(Math.abs(left.y - Films.joint(state, "ADA", Bone.HAND_R).y)).isLessThan(0.1f);
    assertThat(prop(state, "crate").y).isGreaterThan(0.3f);
  }

  @Test
  void whatIsShovedSomewhereStandsThere() {
    Timeline film = Films.room("ADA at centre\nprop crate 1.6 m in front of ADA\nprop barrel 4 m in front of ADA\n\nshot 1A\n  camera FS on ADA\n  ADA shoves crate against barrel\n");
    Vector3f before = prop(film.at(Films.shot(film, "1A").first()), "crate");
    Vector3f after = prop(Films.last(film, "1A"), "crate");
    assertThat(after.distance(before)).isGreaterThan(0.8f);
    assertThat(after.y).isLessThan(0.05f);
    assertThat(after.distance(prop(Films.last(film, "1A"), "barrel"))).isLessThan(1.3f);
  }

  @Test
  void whoSitsPutsBothFeetUp() {
    Timeline film = Films.room("prop table 1.2 m south\nprop chair 2.1 m south\nADA on chair, sitting\n\nshot 1A\n  camera FS on ADA\n  ADA puts foot on table\n");
    assertThat(Films.joint(Films.last(film, "1A"), "ADA", Bone.FOOT_L).y).isGreaterThan(0.5f);
    assertThat(Films.joint(Films.last(film, "1A"), "ADA", Bone.FOOT_R).y).isGreaterThan(0.5f);
  }

  @Test
  void aBallComesFlyingAndTheBatDrivesItAway() {
    Timeline film = Films.room("ADA at centre\nprop ball, hidden\n\nshot 1A\n  camera FS on ADA\n  ADA swings a bat at ball\n");
    Timeline.ShotSpan span = Films.shot(film, "1A");
    double nearest = java.util.stream.LongStream.rangeClosed(span.first(), span.last()).mapToObj(film::at)
        .filter(s -> s.props().stream().anyMatch(p -> p.model().equals("ball")))
        .map(s -> prop(s, "ball").distance(Films.joint(s, "ADA", Bone.PELVIS))).min(Comparator.naturalOrder()).orElseThrow();
    assertThat(nearest).isLessThan(1.6);
    FrameState end = film.at(span.first() + 20 + (span.last() - span.first()) / 2);
    assertThat(prop(end, "ball").distance(Films.joint(end, "ADA", Bone.PELVIS))).isGreaterThan(3f);
  }

  @Test
  void handsThatAreHeldBehindTheBackAreCuffedThere() {
    Timeline film = Films.room("ADA at centre\nBEN 1.2 m in front of ADA, facing ADA\n\nshot 1A\n  camera FS on ADA and BEN\n  ADA pins arms of BEN\n  ADA handcuffs BEN\n");
    FrameState end = Films.last(film, "1A");
    FrameState.FigureState ben = Films.figure(end, "BEN");
    Vector3f behind = Films.joint(end, "BEN", Bone.HAND_L).sub(Films.joint(end, "BEN", Bone.PELVIS));
    assertThat(behind.dot(ben.stance().forward())).isLessThan(-0.05f);
    assertThat(prop(end, "handcuffs").sub(Films.joint(end, "BEN", Bone.PELVIS)).dot(ben.stance().forward())).isLessThan(-0.05f);
  }

  @Test
  void nobodyFallsThroughWhoStandsBeforeHim() {
    for (String way : new String[] {"falls", "kneels\n  ADA collapses"}) {
      Timeline film = Films.room("ADA at centre, facing north\nBEN 1 m in front of ADA, facing ADA\n\nshot 1A\n  camera FS on ADA\n  ADA " + way + "\n");
      Vector3f ben = Films.place(Films.last(film, "1A"), "BEN");
      for (long frame = Films.shot(film, "1A").first(); frame <= Films.shot(film, "1A").last(); frame += 6) {
        FrameState state = film.at(frame);
        for (Bone bone : new Bone[] {Bone.HEAD, Bone.CHEST, Bone.PELVIS}) {
          Vector3f at = Films.joint(state, "ADA", bone);
          assertThat(Math.hypot(at.x - ben.x, at.z - ben.z)).as(way + ", " + bone + " in frame " + frame).isGreaterThan(0.35);
        }
      }
      assertThat(Films.joint(Films.last(film, "1A"), "ADA", Bone.HEAD).y).isLessThan(0.4f);
    }
  }

  @Test
  void nothingOfWhoSinksStaysAboveThoughHeHasGrownSince() {
    Timeline film = Films.resolve("sink.shots", """
        actionline shots 1
        film "Sink"
          24 fps

        cast
          ADA: woman, 1.55 m
          MOX: liquid metal, 1.90 m

        scene 1  INT. FOUNDRY - NIGHT
          set foundry
          MOX at edge, facing edge, as ADA

          shot 1A
            camera FS on MOX
            MOX becomes itself
            MOX topples into pit
            MOX sinks down into pit
        """).value();
    assertThat(Films.joint(Films.last(film, "1A"), "MOX", Bone.HEAD).y).as("the crown is some 20 cm over it, the liquid at -0.7").isLessThan(-0.95f);
  }
}
