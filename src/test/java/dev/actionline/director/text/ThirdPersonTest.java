package dev.actionline.director.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThirdPersonTest {
  @ParameterizedTest
  @CsvSource({
    "limp, limps, limping",
    "catch, catches, catching",
    "carry, carries, carrying",
    "play, plays, playing",
    "go, goes, going",
    "step back, steps back, stepping back",
    "lie, lies, lying",
    "cut, cuts, cutting",
    "hide, hides, hiding",
    "see, sees, seeing",
    "grab, grabs, grabbing",
    "look, looks, looking",
    "open, opens, opening",
    "throw, throws, throwing",
    "cry, cries, crying",
    "pass, passes, passing",
  })
  void verbsAreSaidOfOneAndJoined(String lemma, String singular, String participle) {
    assertThat(ThirdPerson.of(lemma)).isEqualTo(singular);
    assertThat(ThirdPerson.participle(lemma)).isEqualTo(participle);
    int space = singular.indexOf(' ');
    String head = space < 0 ? singular : singular.substring(0, space);
    assertThat(ThirdPerson.lemma(head)).isEqualTo(lemma.split(" ")[0]);
  }
}
