package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.motion.GaitManners;
import dev.actionline.core.Noise;
import dev.actionline.stage.Body;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feet that carry stand still, whoever walks however. */
class GaitTest {
  private static final double SAMPLE_S = 1 / 60.0;

  /** How far a foot that carries may drift while it is down, metres. */
  private static final double SKATE_M = 0.02;

  @ParameterizedTest(name = "{0} {1} by a {2}")
  @CsvSource({
    "walk, '', man", "walk, limping, man", "walk, slowly, woman", "walk, drunk, man",
    "walk, proud, boy", "walk, backwards, woman", "walk, tired, man", "run, '', man", "run, '', boy",
    "sneak, '', woman", "walk, marching, man", "walk, sideways, man", "walk, carrying, man",
    "stagger, '', man", "turn, '', woman", "give way, '', man"
  })
  void feetDoNotSkate(String verb, String manner, String figure) {
    Body body = Figures.body(Figures.named(figure).orElseThrow().look());
    Rehearsal room = new Rehearsal();
    Rehearsal.Request asked = room.asked().as(verb).scale(body.scale())
        .how(manner.isEmpty() ? new String[0] : new String[] {manner});
    if (verb.equals("walk") || verb.equals("run") || verb.equals("sneak")) {
      float z = manner.equals("backwards") ? 4 : -5;
      asked = asked.at("to", Target.place("there", new Vector3f(0.8f, 0, z)));
    }
    Motion motion = Actions.named(verb).orElseThrow().plan(asked.call());
    for (boolean left : new boolean[] {true, false}) {
      assertThat(worstDrift(body, motion, left)).as("drift in metres").isLessThan(SKATE_M);
    }
  }

  /** The lame leg is dragged: it never comes down ahead of the good one. */
  @Test
  void aLameLegIsDraggedAfterTheGoodOne() {
    Motion limp = Actions.named("walk").orElseThrow().plan(new Rehearsal().asked().as("walk").how("limping").at("to", Target.place("there", new Vector3f(0, 0, -6))).call());
    int ahead = 0;
    for (double t = 0.25 * limp.seconds(); t < 0.75 * limp.seconds(); t += 0.02) {
      Pose pose = limp.pose(t);
      Vector3f lame = pose.vector(Pose.Channel.FOOT_L);
      ahead += lame.y < 0.01f && lame.z < pose.vector(Pose.Channel.FOOT_R).z - 0.06f ? 1 : 0;
    }
    assertThat(ahead).isZero();
  }

  /** Every word that changes a gait, on somebody drawn by the word, walking and running. */
  @Test
  void feetDoNotSkateInAnyManner() {
    List<String> skates = new ArrayList<>();
    String[] figures = {"man", "woman", "boy", "girl", "toddler", "old man", "robot"};
    for (String manner : GaitManners.words()) {
      int drawn = (int) Math.floorMod(Noise.seed(3, manner), (long) figures.length);
      Body body = Figures.body(Figures.named(figures[drawn]).orElseThrow().look());
      for (String verb : new String[] {"walk", "run"}) {
        Call call = new Rehearsal().asked().as(verb).scale(body.scale()).how(manner)
            .at("to", Target.place("there", new Vector3f(0.8f, 0, -4))).call();
        Motion motion = Actions.named(verb).orElseThrow().plan(call);
        double drift = Math.max(worstDrift(body, motion, true), worstDrift(body, motion, false));
        if (drift > SKATE_M) {
          skates.add(String.format("%s %s, %s: %.3f m", figures[drawn], verb, manner, drift));
        }
      }
    }
    assertThat(String.join("\n", skates)).isEmpty();
  }

  /** The furthest that a part of a foot goes over the floor while it lies on it. */
  private static double worstDrift(Body body, Motion motion, boolean left) {
    double worst = 0;
    Vector3f[] set = new Vector3f[2];
    for (double t = 0; t <= motion.seconds(); t += SAMPLE_S) {
      Vector3f[] now = ballAndHeel(body, motion, left, t);
      for (int i = 0; i < 2; i++) {
        boolean down = now[i].y < 0.006f * body.scale();
        if (!down) {
          set[i] = null;
        } else if (set[i] == null) {
          set[i] = now[i];
        } else {
          worst = Math.max(worst, Math.hypot(now[i].x - set[i].x, now[i].z - set[i].z));
        }
      }
    }
    return worst;
  }

  private static Vector3f[] ballAndHeel(Body body, Motion motion, boolean left, double t) {
    Matrix4f root = motion.stance(t).worldFromRoot();
    Matrix4f foot = body.rootFromBones(motion.pose(t))[(left ? Bone.FOOT_L : Bone.FOOT_R).ordinal()];
    float s = body.scale();
    Vector3f ball = foot.transformPosition(new Vector3f(0, -0.085f * s, -0.12f * s));
    Vector3f heel = foot.transformPosition(new Vector3f(0, -0.085f * s, 0.05f * s));
    return new Vector3f[] {root.transformPosition(ball), root.transformPosition(heel)};
  }

  @ParameterizedTest
  @CsvSource({"walk, man", "run, man", "walk, boy", "sneak, woman"})
  void legsReachTheGround(String verb, String figure) {
    Body body = Figures.body(Figures.named(figure).orElseThrow().look());
    Call call = new Rehearsal().asked().as(verb).scale(body.scale())
        .at("to", Target.place("there", new Vector3f(0, 0, -6))).call();
    Motion motion = Actions.named(verb).orElseThrow().plan(call);
    List<Double> gaps = new ArrayList<>();
    for (double t = 0; t <= motion.seconds(); t += SAMPLE_S) {
      Matrix4f[] bones = body.rootFromBones(motion.pose(t));
      for (boolean left : new boolean[] {true, false}) {
        Vector3f asked = soleAsked(motion.pose(t), left, body.scale());
        Matrix4f foot = bones[(left ? Bone.FOOT_L : Bone.FOOT_R).ordinal()];
        Vector3f sole = foot.transformPosition(new Vector3f(0, -0.085f * body.scale(), 0));
        gaps.add((double) sole.distance(asked));
      }
    }
    assertThat(gaps).allMatch(g -> g < 0.03);
  }

  private static Vector3f soleAsked(Pose pose, boolean left, float scale) {
    return pose.vector(left ? Pose.Channel.FOOT_L : Pose.Channel.FOOT_R).mul(scale);
  }

  @ParameterizedTest
  @CsvSource({"walk, 1.35", "run, 4.0", "sneak, 0.62"})
  void speedsAreTheGaits(String verb, double metresASecond) {
    Call call = new Rehearsal().asked().as(verb)
        .at("to", Target.place("there", new Vector3f(0, 0, -20))).call();
    Motion motion = Actions.named(verb).orElseThrow().plan(call);
    Stance a = motion.stance(0.4 * motion.seconds());
    Stance b = motion.stance(0.4 * motion.seconds() + 1);
    assertThat((double) a.position().distance(b.position()))
        .isBetween(0.9 * metresASecond, 1.1 * metresASecond);
  }

  @ParameterizedTest
  @CsvSource({"walk", "run", "sneak", "crawl"})
  void theyArriveAndFaceTheWayOrTheMark(String verb) {
    Target mark = Rehearsal.mark("floor", 2, 0, -3, 200);
    Call call = new Rehearsal().asked().as(verb).at("to", mark).call();
    Motion motion = Actions.named(verb).orElseThrow().plan(call);
    Stance end = motion.stance(motion.seconds());
    assertThat(end.position().distance(new Vector3f(2, 0, -3))).isLessThan(0.05f);
    if (!verb.equals("crawl")) {
      double off = Math.IEEEremainder(end.heading() - 200, 360);
      assertThat(off).isBetween(-15.0, 15.0);
    }
  }
}
