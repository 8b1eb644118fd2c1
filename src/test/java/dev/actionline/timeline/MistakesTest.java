package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake at once, in words a director can use; what can be played still plays. */
class MistakesTest {

  @ParameterizedTest
  @ValueSource(strings = {"words", "kin", "effects"})
  void areToldTogether(String name) {
    Result<Timeline> film = Films.resolve("timeline/mistakes/" + name + ".shots");
    String told =
        film.diagnostics().stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
    Golden.check("timeline/mistakes/" + name + ".txt", told);
  }

  @Test
  void aShotWithAMistakeIsASlateAndTheRestPlays() {
    Timeline film = Films.resolve("timeline/mistakes/words.shots").value();
    var slate = Films.shot(film, "1A");
    assertThat(slate.error()).isPresent();
    assertThat(film.at(slate.first()).slate().orElseThrow()).contains("lantren");
    var fine = Films.shot(film, "1B");
    assertThat(fine.error()).isEmpty();
    FrameState last = film.at(fine.last());
    assertThat(last.slate()).isEmpty();
    assertThat(Films.place(last, "ADA").distance(Films.place(last, "BEN"))).isLessThan(1.3f);
  }
}
