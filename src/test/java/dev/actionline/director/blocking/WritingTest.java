package dev.actionline.director.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.director.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a script has on signs, in letters and on screens is read by whoever watches. */
class WritingTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "A sign on the gate reads \"NO SWIMMING\".|NO SWIMMING",
      "It says: \u201COpen on Sundays\u201D|Open on Sundays",
      "The screen flashes ACCESS DENIED.|ACCESS DENIED",
      "A text from \"Grandma\": WHERE ARE YOU|WHERE ARE YOU",
      "The headline screams: \"BRIDGE DOWN\".|BRIDGE DOWN",
      "\"Return to sender.\"|Return to sender."})
  void isFoundInASentence(String sentence, String words) {
    assertThat(Writing.in(sentence)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"She reads the letter.", "A sign hangs over the door.", "He says nothing.", "The note is short: he knows.", "She reads A novel."})
  void isNotFoundWhereNothingCanBeRead(String sentence) {
    assertThat(Writing.in(sentence)).isEmpty();
  }

  @Test
  void isSeenOnWhatItStandsOn() {
    assertThat(Drafts.in("INT. OFFICE - DAY", "NORA holds a phone. A text from \"Grandma\": WHERE ARE YOU.\n\nThe headline of the newspaper screams: \"BRIDGE DOWN\"."))
        .containsPattern("camera insert on phone\n +title \"WHERE ARE YOU\", over picture")
        .containsPattern("camera insert on newspaper\n +title \"BRIDGE DOWN\", over picture");
  }

  @Test
  void theSpeechBelowAnInsertIsSpokenInItsOwnShot() {
    assertThat(Drafts.in("INT. OFFICE - DAY", "NORA nods.\n\nINSERT - LETTER\n\n\"You have won.\"\n\nNORA\nAt last."))
        .containsPattern("title \"You have won.\", over picture[^\n]*\n +lasts [\\d.]+s\n\n +shot 1C[^\n]*\n +camera \\w+ on NORA");
  }
}
