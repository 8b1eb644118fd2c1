package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What things do alone is seen in a model that does it; verbs made of a thing bring it. */
class ShownAsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "EXT. STREET|Water gushes from a pipe.|prop gushing pipe",
      "EXT. YARD|The snowman melts.|melting snowman opens",
      "INT. KITCHEN|A pot boils over.|prop boiling pot",
      "EXT. GARDEN|A rose opens.|budding flower opens",
      "EXT. PARK|HUGO cycles along the path.|HUGO rides bicycle",
      "EXT. TEMPLE|A pillar crumbles to dust.|crumbling column opens",
      "INT. GREENHOUSE|The tulips droop.|wilting flowers opens",
      "EXT. FARMYARD|A CHICK hatches from its egg.|hatching egg opens",
      "INT. ROOM|A bottle shatters on the floor.|bottle breaks on floor"
  })
  void theListShowsIt(String place, String sentence, String line) {
    assertThat(Drafts.of(place + " - DAY\n\n" + sentence + "\n")).contains(line);
  }
}
