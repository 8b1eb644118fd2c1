package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Where bodies and hands are at doors, on stairs and on ropes. */
class DoorsAndRopesTest {
  private static final String HEAD = """
      actionline shots 1
      film "D"
        24 fps, 1280x720, frame 2.39:1, sensor super35

      cast
        MARA: woman, 1.68 m

      scene 1  INT. PLACE - DAY
        set %s
        MARA %s
        shot 1A
          camera FS on MARA
          MARA %s
      """;

  private static List<FrameState> frames(String set, String place, String does) {
    Timeline film = Timeline.resolve(ShotListParser.parse(new Source("d.shots", HEAD.formatted(set, place, does))).value()).value();
    var shot = film.shots().get(0);
    List<FrameState> all = new ArrayList<>();
    for (long f = shot.first(); f <= shot.last(); f += 2) {
      all.add(film.at(f));
    }
    return all;
  }

  private static Vector3f joint(FrameState frame, Bone bone) {
    FrameState.FigureState who = frame.figures().get(0);
    Body body = Figures.body(who.look());
    return who.stance().worldFromRoot().transformPosition(body.rootFromBones(who.pose())[bone.ordinal()].getTranslation(new Vector3f()));
  }

  @Test
  void whoRunsUpTheStairsIsAtTheirTop() {
    List<FrameState> frames = frames("entrance hall", "at centre", "runs up stairs");
    assertThat(frames.get(frames.size() - 1).figures().get(0).stance().y()).isBetween(2.7f, 2.9f);
  }

  @Test
  void aKickedDoorFliesAwayFromWhoKicksIt() {
    List<FrameState> frames = frames("entrance hall", "at door, facing door", "kicks open door");
    assertThat(frames.get(frames.size() - 1).set().moved().toString()).contains("front door=-1.0");
  }

  @Test
  void fistsMeetTheLeafOfADoor() {
    // the leaf's face is at z = -4.92
    double nearest = frames("entrance hall", "at door, facing door", "bangs on door").stream()
        .mapToDouble(f -> Math.min(joint(f, Bone.FINGERS_L).z, joint(f, Bone.FINGERS_R).z) + 4.92).min().orElseThrow();
    assertThat(nearest).isBetween(-0.03, 0.08);
  }

  @Test
  void whoClimbsARopeHasItInHand() {
    List<FrameState> frames = frames("gym", "at centre", "climbs rope, 2 m");
    FrameState half = frames.get(frames.size() / 2);
    Vector3f rope = half.props().stream().filter(p -> p.name().contains("rope")).findFirst().orElseThrow().worldFromProp().getTranslation(new Vector3f());
    Vector3f hand = joint(half, Bone.HAND_R);
    assertThat(Math.hypot(hand.x - rope.x, hand.z - rope.z)).isLessThan(0.16);
    assertThat(half.figures().get(0).stance().y()).isGreaterThan(0.5f);
  }

  @Test
  void whoGetsOutOfBedHasHadTheFeetAtItsFootAndStandsBesideIt() {
    List<FrameState> frames = frames("bedroom", "on bed, lying", "gets up");
    // the head of the bed is in the north
    assertThat(joint(frames.get(0), Bone.HEAD).z).isLessThan(joint(frames.get(0), Bone.TOES_L).z - 1);
    FrameState last = frames.get(frames.size() - 1);
    assertThat(last.figures().get(0).stance().y()).isLessThan(0.05f);
    assertThat(Math.abs(last.figures().get(0).stance().x())).isGreaterThan(0.75f);
  }

  @Test
  void whoLiesBackInATubIsInIt() {
    List<FrameState> frames = frames("bathroom", "at centre", "steps into bathtub");
    FrameState last = frames.get(frames.size() - 1);
    for (Bone bone : List.of(Bone.PELVIS, Bone.HEAD, Bone.TOES_L)) {
      assertThat(joint(last, bone).x).isBetween(-0.05f, 1.85f);
      assertThat(joint(last, bone).z).isBetween(-2.35f, -1.45f);
    }
  }
}
