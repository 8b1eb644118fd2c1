package dev.actionline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hands are where they are said to be, hips are on seats, two who meet do meet. */
class ContactTest {
  private static final float CLOSE_M = 0.03f;

  private final Rehearsal room = Casting.room();

  private static Action action(String name) {
    return Actions.named(name).orElseThrow();
  }

  private static double contact(Motion motion) {
    return motion.events().stream().filter(e -> e instanceof Event.Contact)
        .mapToDouble(Event::at).findFirst().orElseThrow();
  }

  private static Vector3f bone(Motion motion, double t, View view, Bone bone) {
    Matrix4f root = motion.stance(t).worldFromRoot();
    return root.transformPosition(Rehearsal.BODY.joint(motion.live(t, view), bone));
  }

  /** The tip of the index finger, or of the middle of the palm. */
  private static Vector3f tip(Motion motion, double t, View view, boolean left) {
    Matrix4f root = motion.stance(t).worldFromRoot();
    Bone tip = left ? Bone.INDEX_TIP_L : Bone.INDEX_TIP_R;
    Matrix4f m = Rehearsal.BODY.rootFromBones(motion.live(t, view))[tip.ordinal()];
    return root.transformPosition(m.transformPosition(new Vector3f(0, 0, -0.035f)));
  }

  @ParameterizedTest
  @CsvSource({"0, -1.3, 180", "1.2, -0.6, 270", "0.2, -0.6, 90", "-2, 2, 0"})
  void aTouchReachesTheOther(float x, float z, float heading) {
    Rehearsal there = new Rehearsal().performer("BOB", new Stance(x, 0, z, heading), Pose.STANDING);
    Call call = there.asked().as("touch").at(Rehearsal.person("BOB", "head")).call();
    Motion m = action("touch").plan(call);
    double t = contact(m) + 0.2;
    Vector3f point = there.point(call.target().orElseThrow(), 0);
    double best = Math.min(tip(m, t, there, true).distance(point), tip(m, t, there, false).distance(point));
    assertThat(best).isLessThan(CLOSE_M);
  }

  @ParameterizedTest
  @CsvSource({"touch, shoulder", "touch, cheek", "touch, hand", "touch, temple", "stroke, cheek", "ruffle, hair"})
  void aHandIsAtThePartThatIsNamed(String verb, String part) {
    Call call = room.asked().as(verb).at(Rehearsal.person("BOB", part)).call();
    Motion m = action(verb).plan(call);
    // who is faced is touched at the temple that is opposite to a right hand
    Vector3f point = room.point(part.equals("temple") ? Rehearsal.person("BOB", "left temple") : call.target().orElseThrow(), 0);
    double best = 9;
    for (double t = 0; t <= m.seconds(); t += 0.02) {
      for (boolean left : new boolean[] {true, false}) {
        Vector3f wrist = bone(m, t, room, left ? Bone.HAND_L : Bone.HAND_R);
        Vector3f palm = bone(m, t, room, left ? Bone.FINGERS_L : Bone.FINGERS_R).add(wrist).mul(0.5f);
        double open = Math.min(palm.distance(point), bone(m, t, room, left ? Bone.FINGERS_L : Bone.FINGERS_R).distance(point));
        best = Math.min(best, Math.min(open, tip(m, t, room, left).distance(point)));
      }
    }
    assertThat(best).as(verb + " " + part).isLessThan(CLOSE_M);
  }

  @Test
  void aBarGoesThroughAChestAndItsPointComesOut() {
    Rehearsal there = Casting.room().prop("bar", 0.3f, 0.9f, -0.2f, 0).mark("bar", "grip", 0, 0, 0.2f)
        .mark("bar", "muzzle", 0, 0, -0.85f);
    Call call = there.asked().as("stab").at(Rehearsal.person("BOB", null)).with(Rehearsal.thing("bar")).call();
    Motion m = action("stab").plan(call);
    double hit = contact(m);
    Vector3f wrist = bone(m, hit, there, Bone.HAND_R);
    Vector3f along = bone(m, hit, there, Bone.INDEX_R).add(bone(m, hit, there, Bone.FINGERS_R)).mul(0.5f).sub(wrist).normalize();
    Vector3f point = new Vector3f(wrist).fma(0.08f + 1.05f, along);
    Vector3f chest = there.point(Rehearsal.person("BOB", "chest"), 0);
    assertThat(new Vector3f(point).sub(chest).dot(along)).as("the point is out on the far side").isGreaterThan(0.2f);
    assertThat(new Vector3f(chest).sub(wrist).cross(along).length()).as("it goes through the chest").isLessThan(0.17f);
    assertThat(action("stab").reactions(call).get(0).action()).isEqualTo("be impaled");
    assertThat(action("stab").reactions(call).get(0).after()).isEqualTo(hit);
  }

  @Test
  void everyShotIsAnswered() {
    Call call = room.asked().as("fire").at(Rehearsal.person("BOB", null)).with(Rehearsal.thing("shotgun"))
        .numbers(java.util.Map.of("times", 3.0)).call();
    assertThat(action("fire").reactions(call)).hasSize(3).allMatch(r -> r.action().equals("stagger"));
  }

  @Test
  void aTouchFollowsWhoMoves() {
    Vector3f moved = new Vector3f(0.15f, 0.05f, -0.05f);
    Call call = room.asked().as("touch").at(Rehearsal.person("BOB", "head")).call();
    Motion m = action("touch").plan(call);
    Rehearsal later = Casting.room().performer("BOB",
        Casting.BOB_STANDS.moved(moved.x, moved.y, moved.z), Pose.STANDING);
    double t = contact(m) + 0.2;
    Vector3f point = later.point(call.target().orElseThrow(), 0);
    double best = Math.min(tip(m, t, later, true).distance(point), tip(m, t, later, false).distance(point));
    assertThat(best).isLessThan(CLOSE_M);
  }

  @ParameterizedTest
  @CsvSource({"0.2, 0, -0.5", "0.25, 0.75, -0.6", "-0.3, 1.2, -0.5", "0.1, 1.7, -0.45"})
  void whatIsTakenIsInTheHand(float x, float y, float z) {
    Rehearsal there = new Rehearsal().prop("key", x, y, z, 0);
    Call call = there.asked().as("take").at(Rehearsal.thing("key")).call();
    Motion m = action("take").plan(call);
    Event.Hold hold = (Event.Hold) m.events().stream().filter(e -> e instanceof Event.Hold)
        .findFirst().orElseThrow();
    boolean left = hold.hand() == Event.Hand.LEFT;
    Vector3f wrist = bone(m, hold.at(), there, left ? Bone.HAND_L : Bone.HAND_R);
    assertThat(wrist.distance(new Vector3f(x, y, z))).isBetween(0.04f, 0.13f);
  }

  @Test
  void twoWhoShakeHandsMeet() {
    Stance a = new Stance(0, 0, 0, 0);
    Stance b = new Stance(0, 0, -0.9f, 180);
    Rehearsal both = new Rehearsal().performer("BOB", b, Pose.STANDING).performer("ANN", a, Pose.STANDING);
    Call ann = both.asked().as("shake hands").at(Rehearsal.person("BOB", null)).call();
    Motion one = action("shake hands").plan(ann);
    Call bob = new Call("BOB", true, ann.scale(), 10, b, Pose.STANDING, Posture.STANDING, "shake hands",
        java.util.Optional.of(Rehearsal.person("ANN", null)), "", java.util.Optional.empty(),
        java.util.Optional.empty(), java.util.Set.of(), java.util.Map.of(),
        java.util.OptionalDouble.empty(), 3, both);
    Motion other = action("shake hands").plan(bob);
    double t = contact(one) + 0.4;
    List<Vector3f> palms = new java.util.ArrayList<>();
    for (Motion hand : List.of(one, other)) {
      Matrix4f wrist = hand.stance(t).worldFromRoot().mul(Rehearsal.BODY.rootFromBones(hand.live(t, both))[Bone.HAND_R.ordinal()]);
      Vector3f fingers = wrist.transformDirection(new Vector3f(0, 0, -1));
      Vector3f palm = wrist.transformDirection(new Vector3f(0, -1, 0));
      palms.add(wrist.transformPosition(new Vector3f(0, 0, -0.085f)));
      Vector3f ahead = hand.stance(t).forward();
      assertThat(fingers.dot(ahead)).as("a hand is held out level").isGreaterThan(0.9f);
      assertThat(Math.abs(palm.y)).as("with the thumb up").isLessThan(0.3f);
      assertThat(new Vector3f(palm).dot(hand.stance(t).right())).as("palm on palm").isLessThan(-0.8f);
    }
    assertThat(palms.get(0).distance(palms.get(1))).as("hands lie against each other, not in each other").isBetween(0.015f, 0.045f);
  }

  @ParameterizedTest
  @CsvSource({"0.46, 0", "0.46, 120", "0.62, 270", "0.35, 45"})
  void whoSitsSitsOnTheSeat(float height, float heading) {
    Target seat = Rehearsal.mark("seat", 1.5f, height, -1, heading);
    Motion m = action("sit").plan(room.asked().as("sit").at("on", seat).call());
    double end = m.seconds();
    Vector3f hips = bone(m, end, room, Bone.PELVIS);
    assertThat(Math.hypot(hips.x - 1.5, hips.z + 1)).isLessThan(0.06);
    assertThat(hips.y - height).isBetween(0.07f, 0.15f);
    assertThat(m.exit()).isEqualTo(Posture.SITTING);
    double off = Math.IEEEremainder(m.stance(end).heading() - heading, 360);
    assertThat(off).isBetween(-6.0, 6.0);
  }

  @Test
  void aBarrelPointsAtWhatIsAimedAt() {
    Vector3f at = new Vector3f(1.5f, 1.2f, -5);
    Call call = room.asked().as("aim").with(Rehearsal.thing("shotgun"))
        .at("at", Target.place("x", at)).call();
    Motion m = action("aim").plan(call);
    double t = m.seconds();
    Vector3f wrist = bone(m, t, room, Bone.HAND_R);
    Vector3f barrel = bone(m, t, room, Bone.INDEX_R).add(bone(m, t, room, Bone.FINGERS_R)).mul(0.5f)
        .sub(wrist).normalize();
    Vector3f line = new Vector3f(at).sub(wrist).normalize();
    assertThat(Math.toDegrees(Math.acos(barrel.dot(line)))).isLessThan(8);
    Vector3f left = bone(m, t, room, Bone.HAND_L).sub(wrist);
    assertThat(left.dot(line)).as("the left hand lies ahead on the barrel").isBetween(0.22f, 0.45f);
  }

  @Test
  void aThrowLandsWhereItIsThrown() {
    Vector3f goal = new Vector3f(1, 0, -5);
    Call call = room.asked().as("throw").at(Rehearsal.thing("cup")).with(Rehearsal.thing("cup"))
        .second(Target.place("there", goal)).call();
    Motion m = action("throw").plan(call);
    Event.Release let = (Event.Release) m.events().stream().filter(e -> e instanceof Event.Release)
        .findFirst().orElseThrow();
    Vector3f from = bone(m, let.at(), room, Bone.HAND_R);
    Vector3f v = let.velocity();
    double t = (v.y + Math.sqrt(v.y * v.y + 2 * 9.81 * from.y)) / 9.81;
    assertThat(Math.hypot(from.x + v.x * t - 1, from.z + v.z * t + 5)).isLessThan(0.35);
  }

  @Test
  void whoIsStruckIsThrownBackAtThatMoment() {
    for (String name : List.of("strike", "punch", "push", "fire", "kick")) {
      Call call = room.asked().as(name).at(Rehearsal.person("BOB", null)).call();
      Action action = action(name);
      double hit = contact(action.plan(call));
      Action.Reaction r = action.reactions(call).get(0);
      assertThat(r.action()).as(name).isEqualTo(name.equals("push") ? "be pushed" : "stagger");
      assertThat(r.after()).as(name).isEqualTo(hit);
    }
  }

  @Test
  void whoIsPushedGoesAwayFromWhoPushes() {
    Motion m = action("stagger").plan(
        room.asked().as("stagger").at(Rehearsal.person("BOB", null)).call());
    float before = room.asked().call().entry().position().distance(Casting.BOB_STANDS.position());
    float after = m.stance(m.seconds()).position().distance(Casting.BOB_STANDS.position());
    assertThat(after).isGreaterThan(before + 0.3f);
  }

  @Test
  void theOneWhoDrivesAndTheOneWhoYieldsKeepTheirDistance() {
    Target pit = Target.place("edge", new Vector3f(0.1f, 0, -4.3f));
    Call call = room.asked().as("drive back").at(Rehearsal.person("BOB", null)).second(pit).call();
    Action.Reaction r = action("drive back").reactions(call).get(0);
    Motion driver = action("drive back").plan(call);
    Call answer = new Call("BOB", true, call.scale(), 10 + r.after(), Casting.BOB_STANDS, Pose.STANDING,
        Posture.STANDING, r.action(), java.util.Optional.of(Rehearsal.person("ANN", null)), "",
        java.util.Optional.empty(), r.second(), java.util.Set.of(), java.util.Map.of(),
        java.util.OptionalDouble.empty(), 3, room);
    Motion driven = action(r.action()).plan(answer);
    assertThat(driven.stance(driven.seconds()).position().distance(pit.point())).isLessThan(0.1f);
    double gap = driver.stance(driver.seconds()).position()
        .distance(driven.stance(driven.seconds()).position());
    assertThat(gap).isBetween(1.0, 1.6);
    assertThat(driver.seconds()).isBetween(driven.seconds() - 0.8, driven.seconds() + 0.8);
  }

  @Test
  void aHandCanLieOnOnesOwnTemple() {
    Rehearsal self = new Rehearsal().performer("ANN", Stance.ORIGIN, Pose.STANDING);
    Call call = self.asked().as("touch").at(Rehearsal.person("ANN", "temple")).call();
    Motion m = action("touch").plan(call);
    double t = contact(m) + 0.2;
    Vector3f temple = self.point(call.target().orElseThrow(), 0);
    assertThat(tip(m, t, self, false).distance(temple)).isLessThan(CLOSE_M);
    assertThat(m.stance(t)).isEqualTo(Stance.ORIGIN);
  }

  /** Seen from the front a hand at the head is a sharp V: the elbow under the shoulder's height and before it, the forearm up. */
  @ParameterizedTest
  @CsvSource({"touch, temple", "stroke, cheek"})
  void theForearmStandsUpUnderAHandAtOnesOwnHead(String verb, String part) {
    Rehearsal self = new Rehearsal().performer("ANN", Stance.ORIGIN, Pose.STANDING);
    Motion m = action(verb).plan(self.asked().as(verb).at(Rehearsal.person("ANN", part)).call());
    double t = 0.7;
    Vector3f elbow = bone(m, t, self, Bone.FOREARM_R);
    assertThat(elbow.y).isLessThan(bone(m, t, self, Bone.UPPER_ARM_R).y);
    assertThat(elbow.z).isLessThan(bone(m, t, self, Bone.UPPER_ARM_R).z);
    assertThat(bone(m, t, self, Bone.HAND_R).y).isGreaterThan(elbow.y + 0.12f);
    assertThat(m.pose(t).vector(Pose.Channel.LOOK).y).as("nobody looks at the own head").isBetween(-0.2f, 0.2f);
  }

  /** A book is under the eyes, a forearm's length off, and its upper edge not at the mouth. */
  @Test
  void aBookIsReadBelowTheFace() {
    Call call = room.asked().as("read").at(Rehearsal.thing("book")).call();
    Motion m = action("read").plan(call);
    float chin = bone(m, 1.5, room, Bone.HEAD).y;
    for (Bone hand : new Bone[] {Bone.FINGERS_L, Bone.FINGERS_R}) {
      assertThat(chin - bone(m, 1.5, room, hand).y).isBetween(0.2f, 0.5f);
    }
    assertThat(m.pose(1.5).vector(Pose.Channel.LOOK).normalize().y).as("the eyes are on it").isLessThan(-0.35f);
  }

  @Test
  void whatSinksGoesOutOfSightAndTheHandGoesLast() {
    Call call = room.asked().as("sink").how("thumb up").call();
    Motion m = action("sink").plan(call);
    double late = 0;
    while (bone(m, late, room, Bone.HAND_R).y > 0.03f || late < 1) {
      late += 0.02;
    }
    assertThat(bone(m, late, room, Bone.HEAD).y).as("the head is under").isLessThan(-0.25f);
    assertThat(m.pose(late).get(Pose.Channel.THUMB_R)).as("the thumb is out").isGreaterThan(0.9f);
    assertThat(bone(m, m.seconds(), room, Bone.FINGER_TIPS_R).y).isLessThan(0);
    assertThat(m.exit()).isEqualTo(Posture.SUNK);
  }

  @Test
  void whoTopplesEndsInTheLiquid() {
    Target pit = Rehearsal.mark("liquid", 0, -1.2f, -2.2f, 0);
    Motion m = action("topple").plan(room.asked().as("topple").at("into", pit).call());
    assertThat(m.exit()).isEqualTo(Posture.SUNK);
    assertThat(m.stance(m.seconds()).y()).isLessThan(-2.0f);
    assertThat(m.events()).anyMatch(e -> e instanceof Event.Effect f && f.effect().equals("splash"));
  }
}
