package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is to be read in somebody's hand. */
class ReadInHandTest {
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
}
