package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.Event;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.timeline.FrameState.FigureState;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who drags has hold of what is dragged, all the way; it follows, and nobody goes through it. */
class DraggedTest {
  private static final float CLOSE_M = 0.03f;

  /** From the middle of a fist to the joint that it has hold of: both are of flesh, metres. */
  private static final float FLESH_M = 0.07f;
  private static final float COLLAR_M = 0.14f;

  private static Vector3f fist(FigureState figure, Event.Hand hand) {
    Matrix4f[] bones = Figures.body(figure.look()).rootFromBones(figure.pose());
    return Grip.of(b -> new Matrix4f(figure.stance().worldFromRoot()).mul(bones[b.ordinal()]), hand).getTranslation(new Vector3f());
  }

  /** From the middle of a closed hand to the nearest of joints. */
  private static float gap(FrameState state, String who, Event.Hand hand, String whom, Bone... joints) {
    boolean left = hand == Event.Hand.LEFT;
    Vector3f wrist = Films.joint(state, who, left ? Bone.HAND_L : Bone.HAND_R);
    Vector3f knuckles = Films.joint(state, who, left ? Bone.FINGERS_L : Bone.FINGERS_R);
    Vector3f middle = wrist.add(knuckles.sub(wrist, new Vector3f()).normalize(0.08f));
    float gap = 9;
    for (Bone joint : joints) {
      gap = Math.min(gap, Films.joint(state, whom, joint).distance(middle));
    }
    return gap;
  }

  /** The frames on which somebody is under way with him. */
  private static List<FrameState> underWay(Timeline film, String whom) {
    List<FrameState> frames = new ArrayList<>();
    for (long f = 2; f <= film.frames(); f++) {
      if (Films.place(film.at(f), whom).distance(Films.place(film.at(f - 1), whom)) > 0.004f) {
        frames.add(film.at(f));
      }
    }
    return frames;
  }

  @ParameterizedTest
  @CsvSource({"BEN, HAND_L, HAND_R, away from ADA", "BEN's foot, FOOT_L, FOOT_R, ADA", "BEN's neck, NECK, NECK, away from ADA", "BEN over 8s, HAND_L, HAND_R, west"})
  void bothHandsHaveHoldOfHimAllTheWay(String what, Bone left, Bone right, String facing) {
    Timeline film = Films.room("ADA at centre, facing north\nBEN 1.8 m north of centre, facing " + facing + ", lying\n\nshot 1A\n  ADA drags " + what + "\n");
    List<FrameState> way = underWay(film, "BEN");
    assertThat(way).hasSizeGreaterThan(20);
    for (FrameState state : way) {
      for (Event.Hand hand : new Event.Hand[] {Event.Hand.LEFT, Event.Hand.RIGHT}) {
        assertThat(gap(state, "ADA", hand, "BEN", left, right)).as(what + " " + hand + " " + state.frame()).isLessThan(CLOSE_M + (left == Bone.NECK ? COLLAR_M : FLESH_M));
      }
      assertThat(Films.joint(state, "BEN", left).y).as("raised").isGreaterThan(0.3f);
      boolean feet = left == Bone.FOOT_L;
      assertThat(Films.joint(state, "BEN", feet ? Bone.HEAD : Bone.FOOT_L).y).as("the other end trails").isLessThan(0.25f);
    }
    assertThat(Films.place(film.at(film.frames()), "BEN").distance(Films.place(film.at(1), "BEN"))).isGreaterThan(1.2f);
  }

  @Test
  void ofTwoEachHasAWrist() {
    Timeline film = Films.played("two.shots", """
        actionline shots 1
        film "Two"
          24 fps

        cast
          ADA: woman, 1.70 m
          EVE: man, 1.85 m
          BEN: man, 1.80 m

        scene 1  INT. ROOM - DAY
          set warehouse
          ADA 1.5 m north of centre
          EVE 1.5 m north 1 m east
          BEN at centre, lying

          shot 1A
            ADA and EVE drag BEN
        """);
    List<FrameState> way = underWay(film, "BEN");
    assertThat(way).hasSizeGreaterThan(20);
    for (FrameState state : way.subList(way.size() / 4, way.size() * 3 / 4)) {
      for (String who : new String[] {"ADA", "EVE"}) {
        float gap = Math.min(gap(state, who, Event.Hand.LEFT, "BEN", Bone.HAND_L, Bone.HAND_R), gap(state, who, Event.Hand.RIGHT, "BEN", Bone.HAND_L, Bone.HAND_R));
        assertThat(gap).as(who + " " + state.frame()).isLessThan(CLOSE_M + FLESH_M);
      }
    }
  }

  /** What is light is drawn behind with one hand and stays on the floor, what is heavy with both at its edge. */
  @ParameterizedTest
  @CsvSource({"sack", "suitcase", "chair", "sledge", "crate"})
  void theHandStaysWhereItHoldsAThing(String thing) {
    Timeline film = Films.room("ADA at centre, facing north\nprop " + thing + " 1.5 m north of centre\n\nshot 1A\n  ADA drags " + thing + "\n");
    Vector3f held = null;
    int frames = 0;
    for (long f = 2; f <= film.frames(); f++) {
      FrameState state = film.at(f);
      boolean moves = Films.propPlace(state, thing).distance(Films.propPlace(film.at(f - 1), thing)) > 0.006f;
      boolean walks = Films.place(state, "ADA").distance(Films.place(film.at(f - 1), "ADA")) > 0.006f;
      if (moves && walks) {
        Vector3f hand = Films.prop(state, thing).worldFromProp().invert(new Matrix4f()).transformPosition(fist(Films.figure(state, "ADA"), Event.Hand.RIGHT));
        held = held == null || ++frames == 16 ? hand : held;
        assertThat(hand.distance(held)).as(thing + " " + f).isLessThan(frames < 16 ? 2 * CLOSE_M : CLOSE_M);
        assertThat(lowest(state, thing)).as("on the floor").isBetween(-0.05f, 0.05f);
      }
    }
    assertThat(frames).isGreaterThan(20);
  }

  private static float lowest(FrameState state, String thing) {
    var model = dev.actionline.stage.Models.named(dev.actionline.stage.Model.Kind.PROP, thing).orElseThrow();
    Vector3f size = Resting.size(model).mul(0.5f);
    Vector3f middle = Resting.middle(model);
    float low = 9;
    for (int corner = 0; corner < 8; corner++) {
      Vector3f at = new Vector3f(size).mul((corner & 1) * 2 - 1, (corner & 2) - 1, (corner & 4) / 2 - 1).add(middle);
      low = Math.min(low, Films.prop(state, thing).worldFromProp().transformPosition(at).y);
    }
    return low;
  }

  /** Who stands is drawn along by the wrist, on his feet. */
  @Test
  void whoStandsStumblesAlongBehind() {
    Timeline film = Films.room("ADA at centre, facing north\nBEN 1.4 m north of centre, facing ADA\n\nshot 1A\n  ADA drags BEN\n");
    List<FrameState> way = underWay(film, "BEN");
    assertThat(way).hasSizeGreaterThan(20);
    for (FrameState state : way.subList(6, way.size() - 6)) {
      assertThat(gap(state, "ADA", Event.Hand.RIGHT, "BEN", Bone.HAND_L, Bone.HAND_R)).as("frame " + state.frame()).isLessThan(CLOSE_M + FLESH_M + 0.03f);
      assertThat(Films.joint(state, "BEN", Bone.HEAD).y).isGreaterThan(1.2f);
    }
  }
}
