package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.stage.Pose;
import org.joml.Vector3f;
import org.junit.jupiter.api.Test;

/** What is held stays in the hand that holds it, and what is put down stays where it was put. */
class HandsTest {
  private static Timeline kitchen(String scene) {
    return Films.resolve("hands.shots", """
        actionline shots 1
        film "Hands"
          24 fps

        cast
          ADA: woman, 1.70 m

        scene 1  INT. KITCHEN - DAY
          set kitchen
        """ + scene.indent(2)).value();
  }

  private static Vector3f ear(FrameState now) {
    Pose pose = Films.figure(now, "ADA").pose();
    return pose.vector(Pose.Channel.HAND_R);
  }

  @Test
  void aPhoneStaysAtTheEarThroughEveryShotOfTheCall() {
    Timeline film = Films.room("""
        prop phone in ADA right hand
        ADA at centre
        shot 1A
          ADA phones
        shot 1B
          ADA: "I have told you that before, and more than once."
        shot 1C
          ADA paces
        shot 1D
          ADA looks at door
          ADA: "No."
        shot 1E
          ADA puts away phone
        """);
    double end = film.shots().get(4).first();
    for (long frame = 30; frame < end; frame += 12) {
      assertThat(ear(film.at(frame)).y).as("frame %s", frame).isGreaterThan(1.35f);
    }
    assertThat(ear(film.at(film.frames())).y).isLessThan(1.1f);
    assertThat(Films.seen(film.at(film.frames()), "phone")).isFalse();
  }

  @Test
  void whatIsPutOnATableLiesThereBesideWhatLaysThereBefore() {
    Timeline film = kitchen("""
        prop cup in ADA right hand
        prop book in ADA left hand
        prop plate on table
        ADA at centre
        shot 1A
          ADA puts cup on table
          ADA puts book on table
        shot 1B
          ADA walks to door
        """);
    FrameState end = film.at(film.frames());
    Vector3f cup = Films.propPlace(end, "cup");
    Vector3f book = Films.propPlace(end, "book");
    Vector3f plate = Films.propPlace(end, "plate");
    assertThat(cup.y).isBetween(0.65f, 0.85f);
    assertThat(book.y).isBetween(0.65f, 0.9f);
    assertThat(cup.distance(book)).isGreaterThan(0.12f);
    assertThat(cup.distance(plate)).isGreaterThan(0.12f);
    assertThat(book.distance(plate)).isGreaterThan(0.15f);
    assertThat(Films.place(end, "ADA").distance(cup)).isGreaterThan(1.5f);
  }

  @Test
  void whoSitsAtATablePutsThingsDownOnIt() {
    Timeline film = kitchen("""
        prop cup in ADA right hand
        ADA on chair, sitting
        shot 1A
          ADA drinks
          ADA puts down cup
          ADA waits
        """);
    assertThat(Films.propPlace(film.at(film.frames()), "cup").y).isBetween(0.65f, 0.85f);
  }

  @Test
  void aBiteAndASipReachTheMouth() {
    for (String meal : new String[] {"sandwich", "apple", "cup", "bottle"}) {
      boolean drinks = meal.equals("cup") || meal.equals("bottle");
      Timeline film = kitchen("prop " + meal + " in ADA right hand\nADA at centre\nshot 1A\n  ADA " + (drinks ? "drinks " : "eats ") + meal + "\n");
      FrameState now = film.at(Math.round((drinks ? 1.5 : 0.65) * 24) + 1);
      FrameState.FigureState ada = Films.figure(now, "ADA");
      Model model = Models.named(Model.Kind.PROP, meal).orElseThrow();
      Vector3f middle = Films.prop(now, meal).worldFromProp().transformPosition(new Vector3f(model.low()).add(model.high()).mul(0.5f));
      // nearer than half of its length and a finger
      float half = 0.5f * model.high().distance(model.low());
      assertThat(middle.distance(Films.joint(ada, Bone.LIP_LOWER))).as(meal).isLessThan(half + 0.04f);
    }
  }

  @Test
  void aFingerThatTouchesATearIsBelowTheEyeHoweverTheHeadIsHeld() {
    Timeline film = Films.resolve("tear.shots", """
        actionline shots 1
        film "Tear"
          24 fps

        cast
          ADA: girl, 1.30 m
          BEN: man, 1.90 m

        scene 1  INT. ROOM - DAY
          set interior
          ADA at centre
          BEN 0.9 m in front of ADA, facing ADA
          shot 1A
            BEN touches ADA's cheek
        """).value();
    double best = 9;
    for (long frame = 12; frame < film.frames(); frame++) {
      FrameState now = film.at(frame);
      Vector3f tear = Films.joint(Films.figure(now, "ADA"), Bone.TEAR_L); // opposite his right hand
      FrameState.FigureState ben = Films.figure(now, "BEN");
      for (Bone finger : new Bone[] {Bone.INDEX_TIP_R, Bone.INDEX_TIP_L}) {
        Vector3f tip = ben.stance().worldFromRoot().mul(Figures.body(ben.look()).rootFromBones(ben.pose())[finger.ordinal()])
            .transformPosition(new Vector3f(0, 0, -0.035f));
        best = Math.min(best, tip.distance(tear));
      }
    }
    assertThat(best).isLessThan(0.045);
  }

  @Test
  void aBabyIsHeldInBothArmsAndLiesWhereItIsLaid() {
    Timeline film = Films.resolve("baby.shots", """
        actionline shots 1
        film "Baby"
          24 fps

        cast
          ADA: woman, 1.70 m
          BEN: man, 1.80 m

        scene 1  INT. BEDROOM - DAY
          set bedroom
          prop baby in ADA right hand
          prop crib 1.6 m in front of ADA
          ADA at centre
          BEN 2 m right of ADA
          shot 1A
            ADA waits for 1s
          shot 1B
            ADA gives baby to BEN
          shot 1C
            BEN puts baby in crib
          shot 1D
            BEN walks to door
        """).value();
    cradles(film.at(20), "ADA");
    cradles(film.at(film.shots().get(2).first()), "BEN");
    Vector3f crib = Films.propPlace(film.at(1), "crib");
    for (long frame : new long[] {film.shots().get(3).first() + 2, film.frames()}) {
      Vector3f baby = Films.propPlace(film.at(frame), "baby");
      assertThat(baby.y).isBetween(0.45f, 0.65f);
      assertThat(Math.abs(baby.x - crib.x)).isLessThan(0.5f);
      assertThat(Math.abs(baby.z - crib.z)).isLessThan(0.3f);
    }
  }

  private static void cradles(FrameState now, String who) {
    FrameState.FigureState figure = Films.figure(now, who);
    Vector3f baby = Films.propPlace(now, "baby");
    assertThat(baby.distance(Films.joint(figure, Bone.CHEST))).as(who).isLessThan(0.45f);
    assertThat(baby.distance(Films.joint(figure, Bone.HAND_L))).as(who).isLessThan(0.3f);
    assertThat(baby.distance(Films.joint(figure, Bone.HAND_R))).as(who).isLessThan(0.3f);
  }

  @Test
  void aPianoThatIsLiftedStaysUpright() {
    Timeline film = Films.room("prop piano 2 m north\nADA at centre\nBEN 1 m east\nshot 1A\n  ADA and BEN lift piano\n  ADA waits\n");
    FrameState end = film.at(film.frames());
    org.joml.Matrix4f piano = Films.prop(end, "piano").worldFromProp();
    assertThat(piano.transformDirection(new Vector3f(0, 1, 0)).y).isGreaterThan(0.99f);
    assertThat(piano.getTranslation(new Vector3f()).y).isBetween(0.1f, 1.1f);
    assertThat(Films.place(end, "ADA").distance(Films.place(end, "BEN"))).isGreaterThan(1.5f);
  }

  @Test
  void whoHoldsItInTheLeftHandDrinksWithTheLeft() {
    Timeline film = kitchen("""
        prop cup in ADA left hand
        ADA at centre
        shot 1A
          ADA drinks cup
        """);
    FrameState middle = film.at(film.frames() / 2);
    Pose pose = Films.figure(middle, "ADA").pose();
    assertThat(pose.vector(Pose.Channel.HAND_L).y).isGreaterThan(1.3f);
    assertThat(pose.vector(Pose.Channel.HAND_R).y).isLessThan(1.1f);
    assertThat(Films.propPlace(middle, "cup").y).isGreaterThan(1.25f);
  }

  @Test
  void whatMakesRoomInAHandGoesOverIntoTheOtherAfterTheCutAndStaysThere() {
    Timeline film = Films.room("""
        prop cup in ADA right hand
        ADA at centre
        shot 1A
          lasts 1s
        shot 1B
          ADA conducts for 3s
        shot 1C
          ADA looks at door
          lasts 2s
        """);
    long cut = film.shots().get(1).first();
    assertThat(inRightHand(film.at(cut))).isTrue();
    assertThat(inRightHand(film.at(cut + 24))).isFalse();
    assertThat(inRightHand(film.at(film.frames()))).isFalse();
  }

  private static boolean inRightHand(FrameState now) {
    Vector3f cup = Films.propPlace(now, "cup");
    FrameState.FigureState ada = Films.figure(now, "ADA");
    return Films.joint(ada, Bone.HAND_R).distance(cup) < Films.joint(ada, Bone.HAND_L).distance(cup);
  }
}
