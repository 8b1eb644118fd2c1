package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the peers try their readers with is drafted into a list that plays; skipped where it does not lie beside the checkout. */
class OthersScriptsTest {
  private static final Path SCRIPTS = Path.of("../shared/conformance");

  @Test
  @Tag("long")
  void everyScriptOfThePeersIsDraftedAndPlays() throws IOException {
    Assumptions.assumeTrue(Files.exists(SCRIPTS), "no scripts of others beside the repository");
    List<Path> scripts;
    try (var files = Files.walk(SCRIPTS)) {
      scripts = files.filter(f -> f.toString().matches(".*\\.(fountain|fdx)")).sorted().toList();
    }
    assertThat(scripts).hasSizeGreaterThan(40);
    for (Path script : scripts) {
      Source source = ScreenplayReader.decode(script.getFileName().toString(), Files.readAllBytes(script));
      Result<Draft> drafted = Director.draft(Breakdowns.of(ScreenplayReader.read(source).value()).value());
      if (drafted.hasErrors()) {
        assertThat(script.getFileName().toString()).isEqualTo("forced-transition.fountain"); // a transition and nothing else
        continue;
      }
      Drafts.played(drafted.value().text()).review().forEach(Diagnostic::render);
    }
  }

  @Test
  void aNameForcedInSmallLettersIsThatOfTheCast() {
    String text = Drafts.of("INT. ROOM - DAY\n\n@McAvoy\nHere.\n\nMcAvoy sits.\n");
    assertThat(text).contains("    MCAVOY: \"Here.\"").doesNotContain("McAvoy");
  }

  @Test
  void aScriptWithoutASceneIsNoFilm() {
    Source source = new Source("draft.fountain", "> FADE OUT.\n");
    assertThat(Director.draft(Breakdowns.of(ScreenplayReader.read(source).value()).value()).diagnostics().get(0).message()).contains("it has no scene");
  }
}
