package dev.actionline.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.actionline.core.Noise;
import dev.actionline.stage.Pose.Channel;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonTest {
  private static final Skeleton MAN = new Skeleton(Proportions.MAN, 1);

  private static Vector3f place(Pose pose, Bone bone) {
    return MAN.rootFromBones(pose)[bone.ordinal()].getTranslation(new Vector3f());
  }

  private static Vector3f axis(Pose pose, Bone bone, float x, float y, float z) {
    return MAN.rootFromBones(pose)[bone.ordinal()].transformDirection(new Vector3f(x, y, z));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyNumbersGiveFiniteRigidBones(long seed) {
    for (int n = 0; n < 200; n++) {
      Pose pose = Pose.STANDING;
      for (Channel c : Channel.values()) {
        float[] numbers = new float[c.size()];
        for (int i = 0; i < numbers.length; i++) {
          double span = c.size() == 3 ? 1.2 : 200;
          long index = n * 1000L + c.ordinal() * 3 + i;
          // Every fourth number is zero: the degenerate poses are among these.
          numbers[i] = index % 4 == 0 ? 0 : (float) Noise.range(seed, index, -span, span);
        }
        pose = pose.with(c, numbers);
      }
      for (Bone bone : Bone.values()) {
        Matrix4f m = MAN.rootFromBones(pose)[bone.ordinal()];
        assertThat(m.isFinite()).as("%s of %s/%s", bone, seed, n).isTrue();
        if (bone != Bone.TEAR_L && bone != Bone.TEAR_R) {
          assertThat(m.determinant3x3())
              .as("%s of %s/%s", bone, seed, n)
              .isCloseTo(1, within(1e-3f));
        }
      }
    }
  }

  @Test
  void theBindPoseLeavesTheSkinAlone() {
    for (Matrix4f m : MAN.skinning(Skeleton.BIND)) {
      assertThat(m.equals(new Matrix4f(), 1e-4f)).isTrue();
    }
  }

  @Test
  void handsReachWhatIsInReach() {
    for (int n = 0; n < 300; n++) {
      float x = (float) Noise.range(7, 3 * n, 0.0, 0.5);
      float y = (float) Noise.range(7, 3 * n + 1, 1.0, 1.75);
      float z = (float) Noise.range(7, 3 * n + 2, -0.5, 0.0);
      Vector3f target = new Vector3f(x, y, z);
      float far = target.distance(0.185f, 1.39f, 0);
      if (far < 0.15f || far > 0.55f) {
        continue;
      }
      Pose pose = Pose.STANDING.with(Channel.HAND_R, target);
      assertThat(place(pose, Bone.HAND_R).distance(target)).as("%s", target).isLessThan(0.03f);
      Pose other = pose.mirrored();
      target.x = -target.x;
      assertThat(place(other, Bone.HAND_L).distance(target)).as("%s", target).isLessThan(0.03f);
    }
  }

  @Test
  void anArmTooShortStretchesTowardsItsTarget() {
    Pose pose = Pose.STANDING.with(Channel.HAND_R, 0.2f, 1.4f, -3f);
    Vector3f shoulder = place(pose, Bone.UPPER_ARM_R);
    Vector3f elbow = place(pose, Bone.FOREARM_R);
    Vector3f wrist = place(pose, Bone.HAND_R);
    assertThat(wrist.distance(shoulder)).isCloseTo(0.56f, within(0.002f));
    Vector3f along = new Vector3f(wrist).sub(shoulder).normalize();
    assertThat(new Vector3f(elbow).sub(shoulder).normalize().dot(along)).isGreaterThan(0.99f);
    assertThat(along.z).isLessThan(-0.97f);
  }

  @Test
  void feetStandWhereTheyArePlanted() {
    for (float x : new float[] {-0.2f, -0.11f, 0}) {
      for (float z : new float[] {-0.25f, 0, 0.2f}) {
        Pose pose = Pose.STANDING.plus(Channel.PELVIS, 0, -0.06f, 0).with(Channel.FOOT_L, x, 0, z);
        Vector3f sole = new Vector3f(0, -Proportions.ANKLE, 0);
        MAN.rootFromBones(pose)[Bone.FOOT_L.ordinal()].transformPosition(sole);
        assertThat(sole.distance(x, 0, z)).isLessThan(0.01f);
      }
    }
  }

  @Test
  void kneesAndElbowsPointWhereTheyAreTold() {
    Pose pose =
        Pose.STANDING
            .plus(Channel.PELVIS, 0, -0.3f, 0)
            .with(Channel.KNEE_R, 0.7f, 0, -0.7f)
            .with(Channel.HAND_R, 0.25f, 1.2f, -0.25f)
            .with(Channel.ELBOW_R, 1, 0, 0);
    Vector3f knee = place(pose, Bone.SHIN_R);
    assertThat(knee.x).isGreaterThan(0.25f);
    assertThat(knee.z).isLessThan(-0.15f);
    assertThat(place(pose, Bone.FOREARM_R).x).isGreaterThan(0.35f);
    assertThat(axis(pose, Bone.FOREARM_R, 0, 0, 1).x).isGreaterThan(0);
  }

  @Test
  void theNeckLiesWhereTheSpinePoints() {
    float[][] spines = {
      {0, 1, 0}, {0, 0.7f, -0.7f}, {0, 0, 1}, {0, 0, -1}, {1, 0.2f, 0}, {0.4f, 0.5f, 0.6f}
    };
    for (float[] s : spines) {
      Vector3f along = new Vector3f(s).normalize();
      Pose pose = Pose.STANDING.with(Channel.SPINE, along);
      Vector3f neck = place(pose, Bone.NECK).sub(place(pose, Bone.PELVIS)).normalize();
      assertThat(neck.dot(along)).as("%s", along).isGreaterThan(0.995f);
    }
  }

  @Test
  void onTheBackOneFacesUpAndOnTheFrontDown() {
    Pose back = Pose.STANDING.with(Channel.PELVIS, 0, 0.12f, 0).with(Channel.SPINE, 0, 0, 1);
    assertThat(axis(back, Bone.CHEST, 0, 0, -1).y).isGreaterThan(0.95f);
    Pose front = back.with(Channel.SPINE, 0, 0, -1);
    for (Channel foot : new Channel[] {Channel.FOOT_L, Channel.FOOT_R}) {
      front = front.plus(foot, 0, 0, 0.8f);
    }
    assertThat(axis(front, Bone.CHEST, 0, 0, -1).y).isLessThan(-0.95f);
    assertThat(axis(front, Bone.CHEST, 1, 0, 0).x).isGreaterThan(0.95f);
  }

  @Test
  void theHeadLooksWhereItIsToldWithinItsLimits() {
    for (float degrees : new float[] {-70, -30, 0, 45, 75}) {
      double a = Math.toRadians(degrees);
      Pose pose = Pose.STANDING.with(Channel.LOOK, (float) Math.sin(a), 0.1f, (float) -Math.cos(a));
      Vector3f face = axis(pose, Bone.HEAD, 0, 0, -1);
      assertThat(Math.toDegrees(Math.atan2(face.x, -face.z))).isCloseTo(degrees, within(4.0));
    }
    Vector3f over = axis(Pose.STANDING.with(Channel.LOOK, 1, 0, 0.7f), Bone.HEAD, 0, 0, -1);
    assertThat(Math.toDegrees(Math.atan2(over.x, -over.z))).isBetween(60.0, 90.0);
  }

  @Test
  void onAllFoursAHeadThatLooksAsideIsNotLaidOnItsSide() {
    for (float degrees : new float[] {-150, -90, -60, 0, 45, 90, 120}) {
      double a = Math.toRadians(degrees);
      Pose pose = Pose.STANDING.with(Channel.PELVIS, 0, 0.5f, 0.3f).with(Channel.SPINE, 0, 0.1f, -1)
          .with(Channel.LOOK, (float) Math.sin(a), 0.1f, (float) -Math.cos(a));
      assertThat(axis(pose, Bone.HEAD, 0, 1, 0).y).as("%s", degrees).isGreaterThan(0.5f);
      Vector3f face = axis(pose, Bone.HEAD, 0, 0, -1);
      assertThat(face.x * Math.sin(a)).as("%s", degrees).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void turnsAreClockwiseFromAbove() {
    Pose pose = Pose.STANDING.with(Channel.HIPS, 30).with(Channel.TWIST, 30);
    assertThat(axis(pose, Bone.PELVIS, 0, 0, -1).x).isCloseTo(0.5f, within(0.02f));
    assertThat(axis(pose, Bone.CHEST, 0, 0, -1).x).isCloseTo(0.866f, within(0.03f));
    assertThat(axis(Pose.STANDING.with(Channel.TOE_YAW_R, 30), Bone.FOOT_R, 0, 0, -1).x)
        .isCloseTo(0.5f, within(0.02f));
  }

  @Test
  void theWholeBodyTurnsAboutThePelvis() {
    Pose over = Pose.STANDING.with(Channel.PITCH, 90);
    assertThat(place(over, Bone.PELVIS).y).isCloseTo(0.93f, within(1e-3f));
    assertThat(place(over, Bone.HEAD).z).isLessThan(-0.5f);
    assertThat(place(over, Bone.FOOT_L).z).isGreaterThan(0.7f);
    assertThat(place(Pose.STANDING.with(Channel.ROLL, 90), Bone.HEAD).x).isGreaterThan(0.5f);
  }

  @Test
  void fingersCurlIntoThePalmAndPointOutOfIt() {
    Pose flat = Pose.STANDING.with(Channel.CURL_R, 0);
    Pose fist = flat.with(Channel.CURL_R, 1.6f);
    Pose pointing = fist.with(Channel.POINT_R, 1);
    Vector3f palm = axis(fist, Bone.HAND_R, 0, -1, 0);
    Vector3f ahead = axis(fist, Bone.HAND_R, 0, 0, -1);
    assertThat(axis(flat, Bone.FINGERS_R, 0, 0, -1).dot(ahead)).isGreaterThan(0.99f);
    assertThat(axis(fist, Bone.FINGERS_R, 0, 0, -1).dot(palm)).isGreaterThan(0.8f);
    assertThat(axis(fist, Bone.FINGER_TIPS_R, 0, 0, -1).dot(ahead)).isLessThan(-0.8f);
    assertThat(axis(pointing, Bone.INDEX_TIP_R, 0, 0, -1).dot(ahead)).isGreaterThan(0.99f);
  }

  @Test
  void leftAndRightAreMirrored() {
    Pose pose =
        Pose.STANDING
            .with(Channel.TWIST, 20)
            .with(Channel.HAND_L, -0.2f, 1.3f, -0.3f)
            .with(Channel.FOOT_R, 0.15f, 0.1f, -0.2f)
            .with(Channel.LOOK, 0.5f, 0.1f, -1);
    for (Bone bone : Bone.values()) {
      Vector3f here = place(pose, bone.on(Side.LEFT));
      Vector3f there = place(pose.mirrored(), bone.on(Side.RIGHT));
      assertThat(there.distance(-here.x, here.y, here.z)).as("%s", bone).isLessThan(1e-3f);
    }
  }

  @Test
  void theFaceAnswersItsChannels() {
    Pose calm = Pose.STANDING;
    assertThat(axis(calm.with(Channel.MOUTH_OPEN, 1), Bone.JAW, 0, 0, -1).y).isLessThan(-0.2f);
    assertThat(axis(calm.with(Channel.GAZE_RIGHT, 20), Bone.EYE_L, 0, 0, -1).x).isGreaterThan(0.3f);
    assertThat(axis(calm.with(Channel.LIDS, 1), Bone.LID_R, 0, 0, -1).y).isLessThan(-0.5f);
    float rest = place(calm, Bone.BROW_INNER_L).y;
    assertThat(place(calm.with(Channel.BROW_INNER, 1), Bone.BROW_INNER_L).y)
        .isGreaterThan(rest + 0.005f);
  }

  @Test
  void aHandEasesIntoADirectionWhenPosesAreMixed() {
    Pose palmUp =
        Pose.STANDING
            .with(Channel.HAND_R, 0.25f, 1.2f, -0.35f)
            .with(Channel.PALM_R, 0, 1, 0)
            .with(Channel.FINGERS_R, 0, 0.8f, -0.6f);
    Vector3f palm = axis(Pose.STANDING, Bone.HAND_R, 0, -1, 0);
    Vector3f fingers = axis(Pose.STANDING, Bone.HAND_R, 0, 0, -1);
    for (int n = 1; n <= 50; n++) {
      Pose pose = Pose.STANDING.mix(palmUp, n / 50.0);
      Vector3f nextPalm = axis(pose, Bone.HAND_R, 0, -1, 0);
      Vector3f nextFingers = axis(pose, Bone.HAND_R, 0, 0, -1);
      assertThat(Math.toDegrees(nextPalm.angle(palm))).as("step %s", n).isLessThan(15);
      assertThat(Math.toDegrees(nextFingers.angle(fingers))).as("step %s", n).isLessThan(15);
      palm = nextPalm;
      fingers = nextFingers;
    }
  }

  @Test
  void aHeadFollowingSomebodyAroundNeverJumps() {
    Vector3f face = null;
    for (int degrees = -180; degrees <= 180; degrees += 2) {
      double a = Math.toRadians(degrees);
      Pose pose = Pose.STANDING.with(Channel.LOOK, (float) Math.sin(a), 0.3f, (float) -Math.cos(a));
      Vector3f next = axis(pose, Bone.HEAD, 0, 0, -1);
      if (face != null) {
        assertThat(Math.toDegrees(next.angle(face))).as("at %s", degrees).isLessThan(12);
      }
      face = next;
    }
  }

  @Test
  void anElbowDoesNotFlipWhileTheHandSweepsRound() {
    Vector3f elbow = null;
    for (int n = 0; n <= 90; n++) {
      double a = Math.toRadians(-10 + 2 * n);
      Pose pose =
          Pose.STANDING.with(
              Channel.HAND_R,
              0.28f,
              1.39f - 0.42f * (float) Math.cos(a),
              -0.42f * (float) Math.sin(a));
      Vector3f next = place(pose, Bone.FOREARM_R);
      if (elbow != null) {
        assertThat(next.distance(elbow)).as("step %s", n).isLessThan(0.06f);
      }
      elbow = next;
    }
  }
}
