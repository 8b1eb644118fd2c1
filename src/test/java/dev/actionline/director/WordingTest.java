package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands beside a verb tells what is done. */
class WordingTest {
  @Test
  void whatItIsDoneWithAndToTellsWhatIsDone() {
    assertThat(Drafts.in("INT. KITCHEN - DAY", "PIA, 30, chops a turnip with a knife.")).contains("PIA chops up turnip with knife").contains("prop turnip, hidden");
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, sweeps the steps with a broom.")).contains("PIA sweeps").contains("with broom").doesNotContain("walks");
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, folds a sheet.")).contains("PIA folds a sheet").doesNotContain("closes");
  }

  @Test
  void howOneCarriesTheLimbsIsHowOneGoes() {
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, waits. Pia shuffles to the door, favoring her right ankle.")).containsPattern("PIA shuffles to door.*, limping").doesNotContain("1B");
  }

  @Test
  void twoDeedsOfOneSentenceAreOnePicture() {
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, waits. Pia buries her face in her hands and sobs.")).contains("PIA weeps into hands").doesNotContain("PIA sobs");
    assertThat(Drafts.in("INT. FIELD - DAY", "PIA, 30, waits. Pia digs with a shovel, tossing the earth aside.")).contains("PIA digs with shovel").doesNotContain("tosses");
  }

  @Test
  void whoLeavesASeatHasSatOnItAndWhoFallsDownTheStairsBeginsAtTheirTop() {
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, rises from her chair.")).contains("PIA on chair, sitting").doesNotContain("hidden");
    assertThat(Drafts.in("INT. HALLWAY - DAY", "PIA, 30, tumbles down the stairs.")).contains("PIA at upper landing").contains("PIA tumbles down stairs");
  }

  @Test
  void whoIsBeckonedIsThereAndComesFromAfar() {
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, beckons OTTO, 40. Otto comes over.")).contains("OTTO 4 m in front of PIA").doesNotContain("hidden");
  }

  @Test
  void aLidIsThatOfWhatWasHandledLast() {
    assertThat(Drafts.in("INT. OFFICE - DAY", "PIA, 30, waits. Pia types on a laptop, then slams the lid shut.")).contains("PIA slams shut laptop");
  }

  @Test
  void whoDivesOffABoardStandsOnItAndWhatIsPassedIsSeen() {
    assertThat(Drafts.in("INT. SWIMMING POOL - DAY", "PIA, 30, dives off the board into the pool.")).contains("PIA at board").contains("PIA dives into pool");
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, tiptoes past the sleeping dog.")).contains("camera FS on PIA and dog").contains("dog lies over 0.1s; PIA tiptoes past dog");
  }

  @Test
  void facesAreFacesAndLawnsAreMown() {
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, waits. Pia rolls her eyes.")).contains("PIA rolls eye");
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, waits. Pia raises an eyebrow.")).containsPattern("PIA raises (an )?eyebrow");
    assertThat(Drafts.in("INT. YARD - DAY", "PIA, 30, mows the lawn.")).contains("PIA mows");
    assertThat(Drafts.in("INT. KITCHEN - DAY", "PIA, 30, burns her hand on the stove.")).contains("PIA recoils").doesNotContain("effect fire");
  }

  @Test
  void whoFlattensHimselfMeltsNotAndWhoBacksAwayHasBeenThere() {
    assertThat(Drafts.in("INT. ALLEY - DAY", "OTTO, 40, waits. Otto flattens himself against the wall.")).contains("OTTO flattens against wall").doesNotContain("forms");
    assertThat(Drafts.in("INT. OFFICE - DAY", "OTTO, 40, waits. Otto slams his fist on the desk.")).contains("OTTO slams fist on desk");
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA (30) backs away from OTTO (40).")).contains("PIA backs away from OTTO").doesNotContain("hidden");
  }

  @Test
  void whatIsSnatchedOutOfAHandWasInIt() {
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA (30) and OTTO (40) wait. Pia snatches the letter out of Otto's hand.")).contains("prop letter in OTTO right hand").contains("PIA snatches letter out of OTTO's hand");
    assertThat(Drafts.in("INT. ROOM - DAY", "PIA, 30, waits. Pia shades her eyes.")).contains("PIA shades eyes");
  }
}
