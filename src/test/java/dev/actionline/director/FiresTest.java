package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What catches fire burns on, shot after shot, until it goes out or somebody puts it out. */
class FiresTest {
  private static String draft(String action) {
    return Drafts.in("INT. KITCHEN - NIGHT", "RUTH and IVO stand at the table. A letter lies on the table.\n\n" + action);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Ivo's sleeve catches fire.|effect fire on IVO's arm",
      "Ivo's jacket bursts into flames.|effect fire on IVO's chest",
      "The letter catches fire.|effect fire on letter",
      "Ruth sets fire to the letter.|RUTH touches letter; effect fire on letter",
      "The letter catches fire. The flames spread to the stove.|effect fire on stove",
      "Ivo catches fire.|IVO burns"})
  void burnsWhereTheWordsSay(String action, String line) {
    assertThat(draft(action)).contains(line).doesNotContain("unstaged");
  }

  @Test
  void burnsOnWhileOthersActAndIsWhatTheFlamesAre() {
    String list = draft("Ivo's sleeve catches fire. Ruth screams. Ivo stares at the flames. The fire dies. Ruth laughs.");
    assertThat(list).containsPattern("effect fire on IVO's arm, size [\\d.]+\n[^\n]*RUTH screams")
        .contains("IVO stares at his arm")
        .containsPattern("effect fire on IVO's arm, size [\\d.]+ over [\\d.]+s\n +effect smoke on IVO's arm")
        .doesNotContainPattern("effect fire[^\n]*\n[^\n]*RUTH laughs");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Ruth beats out the flames with a coat.|RUTH beats letter with coat, fast; then effect smoke on letter",
      "Ruth puts out the fire.|RUTH beats letter, fast; then effect smoke on letter",
      "Ruth stamps out the flames.|then RUTH stomps foot; then effect smoke on letter"})
  void isPutOut(String action, String line) {
    assertThat(draft("The letter catches fire. " + action)).contains(line).doesNotContain("vanishes");
  }

  @Test
  void whoPutsOutACandleDoesNotVanish() {
    assertThat(draft("A candle burns on the table. Ruth snuffs out the candle.")).contains("RUTH touches candle; then candle goes out").doesNotContain("vanishes");
  }

  @Test
  void whoPutsOutFlamesThatNobodyHasToldOfIsSeenToDoIt() {
    assertThat(draft("Ruth drops the letter. Ivo beats out the flames with a coat."))
        .containsPattern("camera \\w+ on IVO[^\n]*\n[^\n]*IVO beats letter with coat, fast").doesNotContain("vanishes");
  }

  @Test
  void whatAFlareHitGoesUpInFlames() {
    assertThat(draft("The flare hits the letter. It goes up in flames.")).contains("effect fire on letter");
  }

  @Test
  void aLampThatBurnsIsNotOnFire() {
    assertThat(draft("One lamp burns. The lights blaze on. The candle burns. The stove burns.")).doesNotContain("effect fire");
  }

  @Test
  void whoBurstsOutLaughingLaughs() {
    assertThat(draft("Ruth bursts out laughing.")).contains("RUTH laughs").doesNotContain("jumps");
  }

  @Test
  void whereASleeveGoesItsOwnerReaches() {
    assertThat(draft("Ivo's sleeve dips into the sink.")).contains("IVO touches sink");
  }
}
