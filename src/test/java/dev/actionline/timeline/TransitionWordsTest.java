package dev.actionline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import dev.actionline.shotlist.ShotListParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A transition that is written wrong is told, and is no plain cut. */
class TransitionWordsTest {
  private static List<String> said(String line) {
    String list = "actionline shots 1\nfilm \"T\"\n\ncast\n  ADA: woman\n\nscene 1  INT. ROOM\n  set interior\n  ADA at centre\n\n  shot 1A\n    camera MS on ADA\n    "
        + line + "\n    lasts 2s\n";
    var parsed = ShotListParser.parse(new Source("t.shots", list));
    assertThat(parsed.diagnostics()).isEmpty();
    return Timeline.resolve(parsed.value()).diagnostics().stream().map(Diagnostic::render).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "cut mathcing, 'no cut is \"mathcing\"', 'did you mean \"matching\"?'", "fade in from plaid, 'no fade is \"plaid\"', write: fade in over 1s",
    "wipe sideways over 1s, 'no wipe is \"sideways\"', write: wipe left", "iris open, 'no iris is \"open\"', write: iris in", "dissolve softly, 'no dissolve is \"softly\"', write: dissolve"
  })
  void whatNobodyUnderstandsIsTold(String line, String message, String hint) {
    assertThat(said(line)).singleElement().satisfies(d -> assertThat(d).contains(message, hint, "--> t.shots:13:", "^^^"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cut", "cut matching", "cut smash", "cut to black", "cut to mauve", "fade in from dark red over 1s", "fade out to white", "dissolve over 1s, matching",
        "wipe up over 0.5s", "iris in on ADA over 1s", "iris out on ADA's face"
      })
  void whatIsRightIsNotTold(String line) {
    assertThat(said(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "at 20s rack to ADA over 1s, at 20.0 s the shot of 2.0 s is over", "at 30s camera pushes in, at 30.0 s the shot of 2.0 s is over",
    "'at 9s title \"Late\", over picture', at 9.0 s the shot of 2.0 s is over", "ramp from 1 to 2, a ramp goes from one speed to another"
  })
  void whatComesWhenTheShotIsOverIsTold(String line, String message) {
    assertThat(said(line)).anySatisfy(d -> assertThat(d).contains(message, "--> t.shots:13:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"at 1s camera pushes in", "at 1s freeze for 1s", "at 1.5s rack to ADA over 2s", "ramp from 100 % to 25 % over 1s"})
  void whatComesInTimeIsNotTold(String line) {
    assertThat(said(line)).isEmpty();
  }
}
