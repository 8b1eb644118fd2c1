package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.catalogue.acts.Gestures;
import dev.actionline.catalogue.acts.Moods;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** Feelings show in the whole body, each in its own way. */
class FeelingsTest {
  private static final List<Action> MOODS =
      List.of(
          Moods.FEAR, Moods.ANGER, Moods.WORRY, Moods.DISGUST, Moods.GRIEF, Moods.SADNESS, Moods.JOY, Moods.CALM, Moods.SHIVER,
          Moods.CRINGE, Moods.PRIDE);

  private final Rehearsal room = new Rehearsal();

  private Motion motion(Action action) {
    return action.plan(Casting.request(room, action).from(Posture.STANDING).call());
  }

  private static Vector3f at(Motion motion, double t, Bone bone) {
    Matrix4f[] bones = Rehearsal.BODY.rootFromBones(motion.pose(t));
    return bones[bone.ordinal()].getTranslation(new Vector3f());
  }

  @Test
  void noTwoMoodsAreTheSamePicture() {
    for (Action a : MOODS) {
      for (Action b : MOODS) {
        if (a == b) {
          continue;
        }
        double apart = 0;
        for (Bone bone : new Bone[] {Bone.HAND_L, Bone.HAND_R, Bone.HEAD}) {
          Motion x = motion(a);
          Motion y = motion(b);
          apart = Math.max(apart, at(x, 0.5 * x.seconds(), bone).distance(at(y, 0.5 * y.seconds(), bone)));
        }
        assertThat(apart).as(a.name() + " and " + b.name()).isGreaterThan(0.08);
      }
    }
  }

  @Test
  void whoClapsPartsTheHandsWidelyAndBringsThemTogetherThreeTimes() {
    Motion clap = motion(Gestures.CLAP);
    int claps = 0;
    boolean open = false;
    for (double t = 0.3; t < clap.seconds() - 0.3; t += 0.02) {
      double apart = at(clap, t, Bone.HAND_L).distance(at(clap, t, Bone.HAND_R));
      claps += open && apart < 0.10 ? 1 : 0;
      open = apart > 0.40 || open && apart >= 0.10;
    }
    assertThat(claps).isGreaterThanOrEqualTo(3);
  }

  @Test
  void afterAnOutburstTheHandsAreDownAndTheFaceIsNot() {
    Motion rage = motion(Moods.ANGER);
    Pose after = rage.rest();
    assertThat(after.vector(Pose.Channel.HAND_R).distance(Pose.STANDING.vector(Pose.Channel.HAND_R))).isLessThan(0.01f);
    assertThat(after.get(Pose.Channel.BROW_INNER)).isLessThan(-0.5f);
  }

  @Test
  void whateverOneIsToldToFeelCanBePlayed() throws IOException {
    String text;
    try (var in = FeelingsTest.class.getResourceAsStream("/breakdown/verbs-grammar.txt")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String list = text.substring(text.indexOf("\nfeeling:") + 9).split("\n(?=\\S)")[0];
    assertThat(Arrays.stream(list.trim().split("\\s+")).filter(w -> Actions.named("be " + w).isEmpty())).isEmpty();
  }
}
