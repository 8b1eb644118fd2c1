package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What words say in one way and a picture in another. */
class IdiomsTest {
  @Test
  void aSwingAndTheBlowAreOne() {
    String list = Drafts.in("INT. BARN - DAY", "OTTO, 40, stands in the barn with an axe. PIA, 30, enters. Otto swings the axe. It hits Pia in the chest.");
    assertThat(list).contains("OTTO hits PIA's chest with axe").doesNotContain("OTTO strikes");
  }

  @Test
  void whatSomebodyIsToldToFeelIsPlayed() {
    assertThat(Drafts.in("INT. BARN - DAY", "OTTO, 40, stands. PIA, 30, enters. Pia is terrified.")).contains("PIA is terrified");
    assertThat(Drafts.in("INT. BARN - DAY", "OTTO, 40, stands. He looks worried.")).contains("OTTO is worried");
    assertThat(Drafts.in("INT. BARN - DAY", "OTTO, 40, stands. He is disgusted.")).contains("OTTO is disgusted").doesNotContain("unstaged");
    assertThat(Drafts.in("INT. BARN - DAY", "OTTO, 40, stands. He is not afraid.")).doesNotContain("afraid");
  }

  @Test
  void bothHandsUpAreAnotherSignThanOneAndWhoHugsHimselfHugsNobodyElse() {
    assertThat(Drafts.in("INT. BARN - DAY", "OTTO, 40, stands. PIA, 30, enters. Pia raises both hands.")).contains("PIA raises hands");
    assertThat(Drafts.in("INT. BARN - DAY", "OTTO, 40, stands. PIA, 30, enters. Pia puts her hands on her hips.")).contains("PIA puts hands on hips");
    assertThat(Drafts.in("INT. BARN - DAY", "OTTO, 40, stands. PIA, 30, enters. Pia hugs herself.")).contains("PIA hugs h").doesNotContain("hugs OTTO");
  }

  @Test
  void aSignIsSeenPastWhomItIsMeantFor() {
    assertThat(Drafts.in("INT. BARN - DAY", "PIA (30) waves to OTTO (40).")).contains("camera OTS over OTTO on PIA");
    assertThat(Drafts.in("INT. BARN - DAY", "PIA (30) smiles.")).contains("camera CU on PIA, from front");
  }

  @Test
  void whoCowersSitsOnNothingAndWhoPointsAtASeatStandsElsewhere() {
    assertThat(Drafts.in("INT. BARN - DAY", "PIA (30) cowers in the corner.")).contains("PIA cowers").doesNotContain("sitting");
    assertThat(Drafts.in("INT. BARN - DAY", "PIA (30) points at the stool.")).contains("PIA points at").doesNotContain("sitting");
  }

  @Test
  void whoIsLiftedToBeThrownIsNotHelpedUp() {
    String list = Drafts.in("INT. BARN - DAY", "PIA, 30, sits on a crate. OTTO, 40, enters. Otto lifts Pia and throws her across the floor.");
    assertThat(list).contains("OTTO grabs PIA").contains("PIA falls").doesNotContain("helps up");
  }

  @Test
  void whoIsCalledTurnsToTheVoiceFromWhereHeIs() {
    String list = Drafts.in("INT. BARN - DAY", "OTTO, 40, walks to the window. PIA, 30, watches him.\n\nPIA\nHey! Otto!\n\nOtto turns.");
    assertThat(list).contains("OTTO turns to PIA");
  }

  @Test
  void aFishFingerIsNobodysFingerAndAMagazineIsOpenedInTheHand() {
    String list = Drafts.in("INT. BARN - DAY", "OTTO, 40, stacks fish fingers on the table. PIA, 30, sits on a crate and opens a magazine.");
    assertThat(list).contains("OTTO stacks fish finger").contains("prop magazine in PIA");
  }

  @Test
  void aBagThatIsOpenedStaysOnTheBackItIsOn() {
    String list = Drafts.in("INT. BARN - DAY", "OTTO, 40, stands. PIA, 30, enters. Otto unzips Pia's backpack and takes out the radio.");
    assertThat(list).contains("prop backpack on PIA's back").contains("prop radio in backpack").contains("OTTO takes out radio");
  }

  @Test
  void whatAScreamIsLikenedToIsNotThere() {
    assertThat(Drafts.in("INT. BARN - DAY", "OTTO, 40, stands. He screams. A terrible siren of a scream.")).doesNotContain("prop siren");
    assertThat(Drafts.in("INT. BARN - DAY", "OTTO, 40, stands. He screams. A siren on a pole.")).contains("prop siren");
  }

  @Test
  void whoIsStruckFromBehindIsStruckFromBehindAgain() {
    String list =
        Drafts.in("INT. BARN - DAY", 
            "OTTO, 40, lifts a spear. PIA, 30, turns away. Otto hits Pia in the back with the spear."
                + "\n\nA clock on the wall.\n\nHe hits her again with the spear.");
    assertThat(list).contains("OTTO 1 m behind PIA, facing PIA");
    assertThat(list.substring(list.indexOf("1 m behind PIA"))).doesNotContain("facing OTTO");
  }

  @Test
  void aFaceHalfInShadowIsSeenFromAheadAndComesIntoTheLight() {
    String list =
        Drafts.in("INT. BARN - DAY", 
            "OTTO, 40, and PIA, 30, stand. Otto, turning toward Pia, the scarred side of his face is in shadow."
                + "\n\nPIA\nPlease.\n\nOtto moves slightly and the scarred side of his face comes into the light.");
    assertThat(list).contains("OTTO turns to PIA; OTTO falls into shadow").contains("OTTO comes into light").contains("camera CU on OTTO, from front");
  }
}
