package dev.actionline.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, an answer comes, and soon. */
class ShotListRobustnessTest {
  private static final String HEAD =
      "actionline shots 1\nfilm \"T\"\ncast\n  MARA: woman\nscene 1  INT. X - DAY\n  shot 1A\n    MARA ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a ",
        "a,",
        "a;",
        "\"",
        "\"\" ",
        "(",
        "()",
        ":",
        "@",
        "@1 ",
        "--",
        " --",
        "1",
        "1 ",
        "1 in ",
        "MARA ",
        "MARA and ",
        "MARA, ",
        "\\",
        "over 1s ",
        "\u201C",
        "\t",
        "'",
        "-",
        "light a; "
      })
  void aMillionCharactersOfAnythingAreReadInSeconds(String part) {
    String text = HEAD + part.repeat(1_000_000 / part.length()) + " and MARA run";
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          Source source = new Source("long.shots", text);
          ShotListParser.parse(source).diagnostics().stream()
              .limit(50)
              .map(Diagnostic::render)
              .toList();
          ShotListFormatter.format(source);
        });
  }

  @Test
  void aLongWordAtTheMarginIsOneMistake() {
    Source source = new Source("long.shots", "actionline shots 1\n" + "x".repeat(1_000_000));
    assertThat(ShotListParser.parse(source).diagnostics().get(0).render().length()).isLessThan(500);
  }

  /**
   * Lists with letters swapped, cut and doubled at random: never an exception, spans always inside.
   */
  @Test
  void aDamagedListStillGivesATree() {
    String text = Golden.read("shotlist/lighthouse.shots");
    String alphabet = " \n\t\",;:()@-0123456789abMARA.\\#";
    for (int seed = 0; seed < 1500; seed++) {
      Random random = new Random(seed);
      StringBuilder damaged = new StringBuilder(text);
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        int at = random.nextInt(damaged.length());
        int kind = random.nextInt(3);
        if (kind == 0) {
          damaged.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
        } else if (kind == 1) {
          damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(30)));
        } else {
          damaged.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
        }
      }
      Source source = new Source("damaged.shots", damaged.toString());
      var result = ShotListParser.parse(source);
      result.diagnostics().forEach(Diagnostic::render);
      String laidOut = ShotListFormatter.format(source);
      if (!result.hasErrors()) {
        assertThat(Tree.of(ShotListParser.parse(new Source("x", laidOut)).value()))
            .as("seed " + seed + "\n" + laidOut)
            .isEqualTo(Tree.of(result.value()));
      }
    }
  }
}
