package dev.actionline.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plainest sentences of screenplays are classed as everybody would: what a rule for a rare sense must never break. */
class PlainSentencesTest {
  @Test
  void aPlainSentenceIsClassedPlainly() throws IOException {
    Map<String, String> wanted = new LinkedHashMap<>();
    try (InputStream in = getClass().getResourceAsStream("/plain-sentences.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] parts = line.split(" \\| ");
        wanted.put(parts[0], parts[0] + " " + parts[1]);
      }
    }
    List<Clause> clauses =
        Passage.breakdown("x.fountain", "INT. ROOM - DAY\n\nMARA (30) and TOM (40) wait.\n\n" + String.join("\n\n", wanted.keySet()) + "\n").clauses();
    assertThat(clauses.stream().filter(c -> wanted.containsKey(c.sentence())).map(c -> c.sentence() + " " + c.kind().label()))
        .containsExactlyElementsOf(wanted.values());
  }
}
