package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How something is done is seen in the body or in its pace, whatever is done. */
class MannersTest {
  private final Rehearsal room = Casting.room();

  /** How far head, chest or hips are elsewhere than in the plain action at the same part of it, metres. */
  private double apart(String verb, String how) {
    Action action = Actions.named(verb).orElseThrow();
    Motion plain = action.plan(Casting.request(room, action).from(Posture.STANDING).call());
    Motion told = action.plan(Casting.request(room, action).from(Posture.STANDING).how(how).call());
    double most = 0;
    for (double u = 0.2; u < 0.95; u += 0.02) {
      Matrix4f[] x = Rehearsal.BODY.rootFromBones(plain.live(u * plain.seconds(), room));
      Matrix4f[] y = Rehearsal.BODY.rootFromBones(told.live(u * told.seconds(), room));
      for (Bone b : new Bone[] {Bone.HEAD, Bone.CHEST, Bone.PELVIS, Bone.EYE_L}) {
        Vector3f p = x[b.ordinal()].getTranslation(new Vector3f());
        most = Math.max(most, p.distance(y[b.ordinal()].getTranslation(new Vector3f())));
      }
    }
    return most;
  }

  private double pace(String verb, String how) {
    Action action = Actions.named(verb).orElseThrow();
    double plain = action.plan(Casting.request(room, action).from(Posture.STANDING).call()).seconds();
    return plain / action.plan(Casting.request(room, action).from(Posture.STANDING).how(how).call()).seconds();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limping", "drunk", "sneaking", "frightened", "tired", "proud"})
  void aMannerIsSeenInWalkingReachingAndSitting(String how) {
    for (String verb : new String[] {"walk", "reach", "sit"}) {
      assertThat(apart(verb, how)).as(verb + " " + how).isGreaterThan(0.02);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gently", "violently"})
  void forceIsSeenInTheBody(String how) {
    for (String verb : new String[] {"reach", "sit"}) {
      assertThat(apart(verb, how)).as(verb + " " + how).isGreaterThan(0.015);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"walk", "reach", "sit"})
  void fastAndSlowAreSeenInThePace(String verb) {
    assertThat(pace(verb, "fast")).isGreaterThan(1.2);
    assertThat(pace(verb, "slowly")).isLessThan(0.8);
  }
}
