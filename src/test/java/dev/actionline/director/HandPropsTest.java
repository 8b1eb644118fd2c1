package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody handles is in a hand, a pocket, a bag, or lies where it was left. */
class HandPropsTest {
  @Test
  void whatIsTakenFromAGarmentThatSomebodyWearsIsInItsPocket() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nPETE pulls a gun from his coat.\n")).contains("prop gun in PETE's pocket").contains("PETE pulls gun from his pocket");
  }

  @Test
  void whatNobodyInTheListCarriesIsInNoHand() {
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nNORA waits. Staff dart about with files over their heads.\n")).contains("NORA").doesNotContain("file in");
  }

  @Test
  void whoShootsHasAGunOfHisOwn() {
    String list = Drafts.of("INT. MILL - NIGHT\n\nNORA raises a shotgun. JOEL steps in.\n\nCLOSEUP JOEL. His eyes gaze straight at us as he FIRES.\n");
    assertThat(list).contains("shotgun in NORA right hand").containsPattern("prop [a-z ]+ in JOEL right hand");
  }

  @Test
  void whoHangsUpTakesThePhoneFromTheEar() {
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nNORA waits.\n\nNORA (INTO PHONE)\nHello?\n\nShe hangs up.\n")).contains("NORA puts away");
  }

  @Test
  void whatOneConsultsIsInTheHand() {
    assertThat(Drafts.of("INT. ELEVATOR - DAY\n\nNORA stares at her phone.\n")).contains("prop phone in NORA right hand");
  }

  @Test
  void inACarWhatIsHandledIsInAHandAndNotBesideTheCar() {
    String list = Drafts.of("INT. CAR - DAY\n\nNORA drives. Her father ALF sits beside her.\n\nAlf drops a map.\n\nNORA\nThanks.\n");
    assertThat(list).containsPattern("prop map in ALF (?:right|left) hand");
  }

  @Test
  void whatIsTakenOutOfACarIsInIt() {
    String list = Drafts.of("EXT. PARKING LOT - DAY\n\nA car stops. NORA opens the door and takes the baby out of the car.\n");
    assertThat(list).contains("prop baby in car", "NORA takes baby").doesNotContain("takes to");
  }

  @Test
  void whatWasLeftSomewhereLiesThereWhenTheFilmComesBack() {
    String list = Drafts.of("""
        INT. KITCHEN - DAY

        NORA puts the key under the plant. She leaves.

        INT. HALLWAY - CONTINUOUS

        NORA runs.

        INT. KITCHEN - LATER

        PETE looks at the key.
        """);
    String later = list.substring(list.indexOf("KITCHEN - LATER"));
    assertThat(later).contains("prop key under plant").contains("prop plant");
  }

  @Test
  void whoSpeaksToNobodyWithAPhoneInTheHandSpeaksIntoIt() {
    String list = Drafts.of("INT. KITCHEN - NIGHT\n\nA phone rings on the table. NORA picks up the phone.\n\nNORA\nWhere are you?\n");
    assertThat(list).contains("NORA phones for");
  }

  @Test
  void somebodysPhoneIsInItsOwnersHandAndSmokeComesFromTheStove() {
    String list = Drafts.of("INT. KITCHEN - DAY\n\nSmoke. NORA waves. Her phone buzzes.\n");
    assertThat(list).contains("prop phone in NORA right hand").contains("effect smoke over stove");
  }

  @Test
  void whatIsCaughtAndStandsIsSteadiedAndWhatIsTappedAgainIsTheSame() {
    String list = Drafts.of("INT. HOSPITAL WARD - NIGHT\n\nPETE (40) trips over a drip stand, catches it. NORA (30) taps a book. She taps again.\n");
    assertThat(list).contains("PETE steadies drip stand").contains("NORA taps book, again").doesNotContain("taps PETE");
  }

  @Test
  void whatHangsOverAChairIsThereAndIsPutRoundWhomTheScriptSays() {
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nA jacket hangs over the chair. NORA puts on the jacket.\n")).contains("prop jacket over chair");
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nPETE waits. NORA wraps a blanket around PETE.\n")).contains("NORA puts blanket around PETE");
  }

  @Test
  void whatIsFetchedWithAFootLiesBeforeItAndIsPutOnWhoIsHeld() {
    String list = Drafts.of("INT. ROOM - DAY\n\nNORA (30) sits on the floor beside PETE (32). Pete hands her the baby. Nora hooks a sock with one foot, drags it near and works it over its toes.\n");
    assertThat(list).contains("sock 0.6 m right of NORA; NORA takes sock").contains("NORA puts sock on baby").doesNotContain("NORA drags sock").doesNotContain("NORA wears");
  }

  @Test
  void whoOpensABagOnABackStandsBehindIt() {
    String list = Drafts.of("EXT. FIELD - DAY\n\nNORA (30) waves at PETE (32). \n\nPete looks at the sky.\n\nNora unzips Pete's backpack and takes out a map.\n");
    assertThat(list).contains("prop backpack on PETE's back").containsSubsequence("NORA 0.7 m behind PETE, facing PETE", "NORA unzips backpack");
  }

  @Test
  void aHandThatIsTakenFromABagOnAnothersBackAndThrownInIsNobodysOwn() {
    String list = Drafts.of("""
        INT. FOUNDRY - NIGHT

        MARA and IVO stand at the edge of the molten pool. Ivo opens Mara's backpack and takes out a robot's hand.

        IVO
        Will it burn?

        MARA
        Throw it in.

        He does. Down it sinks.
        """);
    assertThat(list).contains("camera MCU on IVO", "IVO takes out mechanical hand", "IVO throws mechanical hand into pit", "until mechanical hand flies").doesNotContain("throws in his hand");
  }

  @Test
  void fingersThatTapOnAnothersBackDoNotDrum() {
    String list = Drafts.in("INT. NURSERY - DAY", "ANNA scoops up the baby. She lays it on its belly over one arm. Three fingers tap it on the back.");
    assertThat(list).contains("ANNA taps baby").doesNotContain("taps fingers");
  }
}
