package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the camera looks at: what somebody takes, drops, ties, hears. */
class PointsOfInterestTest {
  @Test
  void whoIsInAVehicleSeesItsRoomWhenItMoves() {
    String within = Drafts.of("INT. AMBULANCE - NIGHT\n\nNORA sits up.\n\nThe ambulance bounces.\n\nNORA groans.\n");
    assertThat(within).contains("ambulance bounces").doesNotContainPattern("camera .* on ambulance");
    assertThat(Drafts.of("EXT. ROAD - NIGHT\n\nNORA looks up.\n\nThe ambulance bounces.\n")).containsPattern("camera .* on ambulance");
  }

  @Test
  void whoTakesASmallThingIsSeenWithItAndItComesOutOfWhatItWasIn() {
    String list = Drafts.of("INT. KITCHEN - DAY\n\nNORA sits at the table. JOEL waits.\n\nNora pulls a photograph out of her bag.\n\nJoel pulls a knife from his coat.\n");
    assertThat(list).contains("prop photograph in bag").contains("prop knife in JOEL's pocket")
        .contains("camera MCU on NORA and photograph").contains("camera MCU on JOEL and knife");
  }

  @Test
  void whatIsDroppedIsSeenToFallAndToLie() {
    String list = Drafts.of("INT. MILL - NIGHT\n\nNORA aims a rifle. She lowers it.\n\nThe rifle slips out of her fingers. Clatters on the floor.\n");
    assertThat(list).containsPattern("camera (?:insert|MS) on NORA's right hand").containsPattern("camera insert on rifle");
  }

  @Test
  void whatIsTiedAtSomebodysFootIsSeenThere() {
    assertThat(Drafts.of("EXT. PARK - DAY\n\nNORA sits on a bench. A GIRL puts one foot on the seat. Nora ties the girl's shoelace.\n"))
        .containsPattern("camera MS on NORA and GIRL's foot");
  }

  @Test
  void twoWhoTouchAreBothFramedThoughOneSits() {
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nNORA stands by the desk. JOEL sits on a chair.\n\nNora whispers to Joel.\n\nNora fans herself.\n"))
        .containsPattern("camera MS on NORA and JOEL").contains("fans herself");
  }

  @Test
  void whatSomebodyOwnsIsInsertedInTheHand() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA waits.\n\nINSERT - NORA'S PHONE\n\nIt buzzes.\n"))
        .contains("camera insert on phone").containsPattern("prop phone in NORA (right|left) hand");
  }

  @Test
  void theFocusGoesOnToWhatComesBehindSomebody() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA smiles.\n\nRACK FOCUS from Nora to the floor behind her, where a ball rolls out.\n"))
        .containsPattern("camera MS on NORA, ball behind, high").contains("focus on NORA; rack to ball at");
  }

  @Test
  void whoHasTrippedSitsNoLongerForTheCamera() {
    String list = Drafts.of("INT. HOSPITAL WARD - NIGHT\n\nPETE (40) sleeps in a chair. NORA (30) waits.\n\nPete trips over a bag, grabs Nora.\n\nNora hands Pete a cup.\n");
    assertThat(list).contains("camera MS on NORA and PETE");
  }

  @Test
  void whatSettlesOnSomebodyBeginsAtATimeThatTheListCanRead() {
    String list = Drafts.of("EXT. FOREST - DAY\n\nNORA turns round. A feather drifts down and settles on her nose. She sneezes.\n");
    Drafts.played(list);
  }

  @Test
  void whatAThingDoesInAHandIsSeenAtTheHand() {
    String list = Drafts.of("INT. ROOM - DAY\n\nPETE (40) sleeps in an armchair, a tin mug tilting in his fist.\n");
    assertThat(list).contains("insert on PETE's right hand").contains("prop mug in PETE right hand").contains("mug tilts in PETE's hand");
  }

  @Test
  void whatIsBehindAWindowIsSeenInTheWindow() {
    String list = Drafts.of("INT. KITCHEN - DAY\n\nPETE (40) stirs the soup.\n\nA hat bobs behind the window.\n");
    assertThat(list).contains("prop hatted passer outside window").contains("on window").doesNotContain("on hat");
    assertThat(list).as("nobody stands there before or after").contains("outside window, hidden").contains("hatted passer appears; hatted passer bobs").contains("; then hatted passer hidden");
  }

  @Test
  void whatABabeHasOnIsTiny() {
    assertThat(Drafts.of("INT. NURSERY - DAY\n\nNORA (40) waits. A baby in the crib kicks off a sock.\n")).containsPattern("prop sock on baby, tiny");
    assertThat(Drafts.of("INT. NURSERY - DAY\n\nNORA (40) waits. A sock lies on the table.\n")).doesNotContain("tiny");
  }

  @Test
  void handsThatAVoiceIsLaidOverStayBusyAsLongAsItIsHeard() {
    String list = Drafts.of("EXT. GARDEN - DAY\n\nELSA (70) sits on a bench. TIM (5) runs to her. He plants one boot beside her. Elsa ties his shoe as we hear:\n\n"
        + "ELSA (V.O.)\nHe always came to me with his shoes, and I was glad of it.\n");
    assertThat(list).contains("ELSA ties TIM's shoe for 5s");
  }

  @Test
  void ofTwoWhoseEyesMeetEachIsSeenAndEachLooksAtTheOther() {
    String list = Drafts.of("INT. KITCHEN - NIGHT\n\nADA stands at the table. BEN comes in. Ada and Ben lock eyes. Ben goes out.\n");
    assertThat(list).containsPattern("camera CU on ADA\\n +ADA and BEN lock eyes").contains("camera CU on BEN's face");
    var film = Drafts.played(list);
    long last = film.shots().stream().filter(s -> s.name().equals("1C")).findFirst().orElseThrow().last();
    var both = film.at(last).figures();
    for (var one : both) {
      var other = both.stream().filter(o -> o != one).findFirst().orElseThrow().stance();
      assertThat(Math.abs(Math.IEEEremainder(one.stance().headingTo(other.position()) - one.stance().heading(), 360))).as(one.name()).isLessThan(82);
    }
  }
}
