package dev.actionline.director.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShotNamesTest {
  @ParameterizedTest
  @CsvSource({"0, A", "7, H", "8, J", "13, P", "23, Z", "24, AA", "25, AB", "32, AJ", "48, BA"})
  void slatesSkipTheLettersThatLookLikeNumbers(int index, String letters) {
    assertThat(ShotNames.letters(index)).isEqualTo(letters);
  }
}
