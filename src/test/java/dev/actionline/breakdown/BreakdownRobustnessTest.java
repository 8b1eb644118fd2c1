package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Noise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose that no one would write is read without a stumble. */
class BreakdownRobustnessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INT. HALL - DAY\n", "...\n", "INT. HALL - DAY\n\n(((\n",
            "INT. HALL - DAY\n\nAnd. Of. The. Who which that.\n",
        "INT. HALL - DAY\n\nCLOSE ON\n", "INT. HALL - DAY\n\nShe.\n",
            "INT. HALL - DAY\n\n-- --\n\nHe\n", "\"\n",
        "INT. HALL - DAY\n\nHis his her it, and and, to to of of by by. 's 's n't.\n"
      })
  void scrapsAreRead(String script) {
    Breakdown b = Passage.breakdown("x.fountain", script);
    assertThat(BreakdownJson.print(b, c -> BreakdownJson.Staged.NOT_DRAFTED))
        .contains("\"clauses\"");
    assertThat(BreakdownReport.print(b, c -> BreakdownJson.Staged.NOT_DRAFTED))
        .startsWith("x.fountain");
  }

  @Test
  void shuffledWordsAreRead() throws IOException {
    List<String> words = new ArrayList<>();
    for (Path file : GenresTest.passages().toList()) {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("~")) {
          words.addAll(List.of(line.split("\\s+")));
        }
      }
    }
    StringBuilder script = new StringBuilder("INT. HALL - DAY\n\n");
    for (int i = 0; i < 1500; i++) {
      int pick = (int) (Noise.unit(7, i) * words.size());
      script
          .append(words.get(Math.min(words.size() - 1, Math.max(0, pick))))
          .append(i % 40 == 39 ? "\n\n" : " ");
    }
    Breakdown b = Passage.breakdown("x.fountain", script.toString());
    assertThat(b.clauses())
        .isNotEmpty()
        .allSatisfy(
            c -> {
              assertThat(c.verb()).isNotBlank();
              assertThat(c.span().end()).isLessThanOrEqualTo(script.length());
            });
  }
}
