package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the picture must hold of an act: the phone that is read, the button, the wall, who wears the hat. */
class HeldInThePictureTest {
  @Test
  void aMessageOnAPhoneInAHandIsHeldUpToBeRead() {
    assertThat(Drafts.of("INT. OFFICE - DAY\n\nNORA (30) pulls out her phone.\n\nINSERT - NORA'S PHONE\n\nA text from \"Dad\": COME HOME NOW.\n"))
        .contains("title \"COME HOME NOW\"", "NORA reads phone");
  }

  @Test
  void aCallButtonIsPressedHoweverRoughly() {
    assertThat(Drafts.of("INT. HALL - DAY\n\nOTTO, 40, stands by the door. He mashes the call button.\n")).contains("OTTO presses call button");
  }

  @Test
  void ofAHatBehindAWindowItsWearerIsSeen() {
    assertThat(Drafts.of("INT. KITCHEN - DAY\n\nNORA (30) waits. Through the window, a tall hat bobs.\n")).contains("prop hatted passer outside window");
  }

  @Test
  void whoFeelsAlongAWallWhileSpeakingIsSeenWithTheWall() {
    assertThat(Drafts.of("INT. HALL - NIGHT\n\nOTTO (40) and PIA (30) stand at the door.\n\nOTTO\n(slapping the wall)\nWhere is that light?\n"))
        .contains("camera FS on OTTO, from behind right", "with OTTO slaps wall");
  }
}
