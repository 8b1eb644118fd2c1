package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Everyday acts are where their things are: hands at a cloth, a line, a shoulder; a body under a bed or out of a window. */
class EverydayActsTest {
  private static Timeline film(String setup, String act) {
    return Films.room(setup + "\nshot 1A\n  camera FS on ADA\n  " + act + "\n");
  }

  private static FrameState at(Timeline film, double part) {
    Timeline.ShotSpan span = Films.shot(film, "1A");
    return film.at(Math.round(span.first() + part * (span.last() - span.first())));
  }

  private static Vector3f joint(FrameState state, String name, Bone bone) {
    return Films.joint(state, name, bone);
  }

  private static FrameState.PropState model(FrameState state, String model) {
    return state.props().stream().filter(p -> p.model().equals(model)).findFirst().orElseThrow();
  }

  private static Vector3f place(FrameState.PropState prop) {
    return prop.worldFromProp().getTranslation(new Vector3f());
  }

  @Test
  void aClothThatIsShakenHangsBetweenBothHands() {
    Timeline film = film("ADA at centre", "ADA shakes out a rug");
    double low = 9;
    double high = 0;
    for (double part = 0.2; part < 0.85; part += 0.02) {
      FrameState state = at(film, part);
      Vector3f right = joint(state, "ADA", Bone.HAND_R);
      Vector3f left = joint(state, "ADA", Bone.HAND_L);
      assertThat((double) right.distance(left)).isBetween(0.74, 0.86);
      assertThat(Math.abs(right.y - left.y)).isLessThan(0.03f);
      assertThat(place(model(state, "shaken cloth")).distance(joint(state, "ADA", Bone.INDEX_R))).isLessThan(0.08f);
      low = Math.min(low, right.y);
      high = Math.max(high, right.y);
    }
    assertThat(high - low).as("metres up and down").isGreaterThan(0.35);
  }

  @Test
  void washingIsLiftedToItsLine() {
    Timeline film = film("ADA at centre", "ADA hangs up laundry");
    for (Bone hand : List.of(Bone.HAND_L, Bone.HAND_R)) {
      double highest = 0;
      for (double part = 0; part <= 1; part += 0.04) {
        highest = Math.max(highest, joint(at(film, part), "ADA", hand).y);
      }
      assertThat(highest).as("at the line").isBetween(1.62, 1.76);
    }
    Vector3f between = joint(at(film, 0.8), "ADA", Bone.HAND_L).add(joint(at(film, 0.8), "ADA", Bone.HAND_R)).mul(0.5f);
    assertThat(between.sub(place(model(at(film, 0.8), "clothesline"))).mul(1, 0, 1).length()).as("before the line").isLessThan(0.4f);
  }

  @Test
  void whoWrestlesHasBothHandsOnTheOther() {
    Timeline film = film("ADA at centre, facing BEN\nBEN 1.4 m in front of ADA, facing ADA", "ADA and BEN wrestle");
    for (double part = 0.5; part < 0.85; part += 0.05) {
      FrameState state = at(film, part);
      for (String who : List.of("ADA", "BEN")) {
        String other = who.equals("ADA") ? "BEN" : "ADA";
        assertThat(joint(state, who, Bone.HAND_R).distance(joint(state, other, Bone.UPPER_ARM_L))).as(who + " at " + part).isLessThan(0.26f);
        assertThat(joint(state, who, Bone.HAND_L).distance(joint(state, other, Bone.UPPER_ARM_R))).as(who + " at " + part).isLessThan(0.26f);
      }
    }
  }

  @Test
  void twoGlassesMeet() {
    Timeline film = film("ADA at centre, facing BEN\nBEN 1.8 m in front of ADA, facing ADA", "ADA and BEN clink glasses");
    double nearest = 9;
    for (double part = 0; part < 1; part += 0.02) {
      List<Vector3f> glasses = at(film, part).props().stream().filter(p -> p.model().equals("glass")).map(EverydayActsTest::place).toList();
      nearest = glasses.size() < 2 ? nearest : Math.min(nearest, glasses.get(0).distance(glasses.get(1)));
    }
    assertThat(nearest).isLessThan(0.14);
  }

  @Test
  void cardsLieOnTheTableThatTheyAreDealtAcross() {
    Timeline film = film("ADA 1 m west of table, facing BEN\nBEN 1 m east of table, facing ADA", "ADA deals cards to BEN across table");
    assertThat(place(model(at(film, 0.5), "dealt cards")).y).isBetween(0.6f, 0.95f);
    assertThat(at(film, 0.5).props()).noneMatch(p -> p.model().equals("card table"));
  }

  @Test
  void whoHidesUnderABedLiesUnderIt() {
    Timeline film = Films.played("bedroom.shots", """
        actionline shots 1
        film "Bedroom"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  INT. BEDROOM - NIGHT
          set bedroom
          ADA at centre

          shot 1A
            camera FS on ADA
            ADA hides under bed
        """);
    FrameState last = at(film, 1);
    for (Bone bone : List.of(Bone.PELVIS, Bone.CHEST, Bone.HEAD, Bone.HAND_L, Bone.HAND_R)) {
      assertThat(joint(last, "ADA", bone).y).as(bone.name()).isLessThan(0.42f);
    }
    assertThat(Math.abs(joint(last, "ADA", Bone.CHEST).x)).isLessThan(0.95f);
  }

  @Test
  void whoFishesSittingStaysSeated() {
    Timeline film = film("ADA on chair, sitting", "ADA fishes");
    assertThat(joint(at(film, 0.7), "ADA", Bone.PELVIS).y).isLessThan(0.75f);
  }

  @Test
  void aCarThatIsPushedRollsTheWayItPoints() {
    Timeline film = film("ADA at centre\nprop car 3.4 m in front of ADA", "ADA pushes car");
    FrameState first = at(film, 0);
    FrameState last = at(film, 1);
    Matrix4f car = model(first, "car").worldFromProp();
    Vector3f way = place(model(last, "car")).sub(place(model(first, "car")));
    assertThat((double) way.length()).isGreaterThan(3);
    assertThat(Math.abs(way.y)).as("neither up nor down").isLessThan(0.02f);
    assertThat((double) Math.abs(way.normalize().dot(car.transformDirection(new Vector3f(0, 0, -1))))).isGreaterThan(0.99);
    FrameState pushes = at(film, 0.8);
    Vector3f hand = model(pushes, "car").worldFromProp().invert(new Matrix4f()).transformPosition(joint(pushes, "ADA", Bone.HAND_R));
    assertThat(Math.abs(hand.z)).as("at its end").isBetween(1.9f, 2.5f);
    assertThat(place(model(pushes, "car")).y).isCloseTo(place(model(first, "car")).y, org.assertj.core.data.Offset.offset(0.03f));
  }
}
