package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why something is told and not shown is said in the words of those who make films. */
class UnseenTest {
  private static Draft draft(String sentence) {
    return Drafts.draft("INT. HALL - DAY\n\nANNA (30) faces BEN (31), a man.\n\n" + sentence + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna does not jump. | the script says that it does not happen",
        "Anna has jumped. | it has happened already, out of sight",
        "Anna almost falls. | it nearly happens, and does not",
        "Anna would hit him. | it only may or would happen",
        "Anna sits as if pulled by a rope. | only a comparison: it does not happen in the picture",
      })
  void whatIsToldOnlyHasItsReason(String sentence, String why) {
    assertThat(draft(sentence).stagings()).anyMatch(s -> s.why().filter(why::equals).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"Anna can barely stand., weakly", "Anna can hardly move., weakly"})
  void whatCanJustBeDoneIsDoneWeakly(String sentence, String manner) {
    assertThat(draft(sentence).text()).contains(manner);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna lunges at Ben. | BEN",
        "Anna drops onto the bench. | onto bench",
        "The van pulls out. | van drives",
      })
  void whoIsOnlyActedUponIsThereAndBodiesDropNoThings(String sentence, String line) {
    assertThat(draft(sentence).text()).contains(line);
  }
}
