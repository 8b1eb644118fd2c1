package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What docs/shot-list-words.md promises to play, plays. */
class WordsDocTest {

  @Test
  void itsListPlaysAsWritten() throws IOException {
    String doc = Files.readString(Path.of("docs/shot-list-words.md"));
    int begin = doc.indexOf("```\nactionline") + 4;
    String list = doc.substring(begin, doc.indexOf("```", begin));
    Result<Timeline> film = Films.resolve("words.shots", list);
    assertThat(film.diagnostics().stream().map(Diagnostic::render)).isEmpty();
    Timeline played = film.value();
    assertThat(played.shots()).hasSize(2).allMatch(s -> s.error().isEmpty());
    FrameState last = played.at(played.frames());
    assertThat(Films.propPlace(last, "coin").y).isLessThan(0.1f);
    assertThat(Films.seen(played.at(1), "UNIT")).isFalse();
    assertThat(Films.seen(last, "UNIT")).isTrue();
  }
}
