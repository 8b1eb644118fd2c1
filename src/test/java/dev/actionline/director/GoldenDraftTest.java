package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small scripts and the shot lists drafted from them; {@code -Dgolden.update=true} rewrites those. */
class GoldenDraftTest {
  private static final Path HOME = Path.of("src/test/resources/dev/actionline/director");

  @ParameterizedTest
  @ValueSource(strings = {"conversation", "fight", "double", "camera", "pit", "forms", "playground", "guns", "weld", "deeds"})
  void draftsAsBefore(String name) throws IOException {
    String draft = draft(HOME.resolve(name + ".fountain")).text();
    Path golden = HOME.resolve(name + ".shots");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, draft);
    }
    assertThat(draft).isEqualTo(Files.readString(golden));
  }

  static Draft draft(Path script) {
    return Director.draft(breakdown(script)).value();
  }

  static Breakdown breakdown(Path script) {
    try {
      Source source = new Source(script.getFileName().toString(), Files.readString(script));
      return Breakdowns.of(ScreenplayReader.read(source).value()).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
