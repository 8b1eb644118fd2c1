package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever acts, tall or small: hips are on the seat, a hand is where it is said to be. */
class EveryFigureTest {
  private static final float CLOSE_M = 0.03f;

  private final Rehearsal room = Casting.room();

  private static Action action(String name) {
    return Actions.named(name).orElseThrow();
  }

  private static Body body(String figure) {
    return Figures.body(Figures.named(figure).orElseThrow().look());
  }

  private Vector3f bone(Body body, Motion motion, double t, Bone bone) {
    return motion.stance(t).worldFromRoot().transformPosition(body.joint(motion.live(t, room), bone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"man", "woman", "boy", "girl", "old man", "old woman", "teenager", "toddler"})
  void hipsAreOnTheSeat(String figure) {
    Body body = body(figure);
    float height = 0.46f;
    Target seat = Rehearsal.mark("seat", 1.5f, height, -1, 90);
    Motion m = action("sit").plan(room.asked().scale(body.scale()).as("sit").at("on", seat).call());
    Vector3f hips = bone(body, m, m.seconds(), Bone.PELVIS);
    assertThat(Math.hypot(hips.x - 1.5, hips.z + 1)).isLessThan(0.07);
    assertThat(hips.y - height).isBetween(0.04f, 0.15f);
  }

  @ParameterizedTest
  @CsvSource({"man, shoulder", "woman, shoulder", "boy, shoulder", "girl, shoulder", "old man, shoulder", "old woman, shoulder", "teenager, cheek"})
  void aHandReachesWhatItTouches(String figure, String part) {
    Body body = body(figure);
    Call call = room.asked().scale(body.scale()).as("touch").at(Rehearsal.person("BOB", part)).call();
    Motion m = action("touch").plan(call);
    Vector3f point = room.point(call.target().orElseThrow(), 0);
    double nearest = 9;
    for (double t = 0; t <= m.seconds(); t += 0.02) {
      double at = t;
      for (Bone[] hand : new Bone[][] {{Bone.HAND_L, Bone.FINGERS_L}, {Bone.HAND_R, Bone.FINGERS_R}}) {
        Vector3f palm = bone(body, m, t, hand[0]).add(bone(body, m, t, hand[1])).mul(0.5f);
        nearest = Math.min(nearest, palm.distance(point));
      }
      nearest = Math.min(nearest, Stream.of(Bone.INDEX_TIP_L, Bone.INDEX_TIP_R, Bone.FINGERS_L, Bone.FINGERS_R, Bone.HAND_L, Bone.HAND_R)
          .mapToDouble(b -> tip(body, m, at, b).distance(point)).min().orElse(9));
    }
    assertThat(nearest).as(figure + " " + part).isLessThan(CLOSE_M);
  }

  /** The end of a finger, or a joint. */
  private Vector3f tip(Body body, Motion motion, double t, Bone bone) {
    boolean finger = bone == Bone.INDEX_TIP_L || bone == Bone.INDEX_TIP_R;
    Matrix4f root = motion.stance(t).worldFromRoot();
    Matrix4f m = body.rootFromBones(motion.live(t, room))[bone.ordinal()];
    return root.transformPosition(m.transformPosition(new Vector3f(0, 0, finger ? -0.035f * body.scale() : 0)));
  }
}
