package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Diagnostic;
import dev.actionline.timeline.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole short scripts of several kinds, drafted and looked at as a script supervisor would. */
class SupervisedDraftsTest {
  private static final Path HOME = Path.of("src/test/resources/dev/actionline/director/supervised");

  private static final List<String> SCRIPTS = List.of("western", "hospital", "restaurant", "courtroom");

  /** Fewer than one shot in so many has something said of it. */
  private static final int SHOTS = 20;

  /** Said of a picture that hides what is done in it. */
  private static final String UNTOLD = "not to be seen";

  @Test
  void fewerThanOneShotInTwentyHasAFault() {
    List<String> said = new ArrayList<>();
    long shots = 0;
    long wrong = 0;
    long untold = 0;
    for (String script : SCRIPTS) {
      String draft = GoldenDraftTest.draft(HOME.resolve(script + ".fountain")).text();
      Timeline film = Drafts.played(draft);
      List<Diagnostic> remarks = film.review();
      shots += film.shots().size();
      wrong += remarks.stream().filter(r -> !r.message().contains(UNTOLD)).map(Diagnostic::span).distinct().count();
      untold += remarks.stream().filter(r -> r.message().contains(UNTOLD)).map(Diagnostic::span).distinct().count();
      remarks.forEach(r -> said.add(script + ": " + r.message()));
    }
    assertThat(shots).as("shots of all scripts").isGreaterThan(120);
    assertThat(SHOTS * wrong).as("%d of %d shots: %s", wrong, shots, String.join("\n", said)).isLessThan(shots);
    assertThat(SHOTS * untold).as("%d of %d shots show not what is done: %s", untold, shots, String.join("\n", said)).isLessThan(shots);
  }
}
