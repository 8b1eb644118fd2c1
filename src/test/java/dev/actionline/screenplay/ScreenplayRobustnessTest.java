package dev.actionline.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.Golden;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, an answer comes, and soon. */
class ScreenplayRobustnessTest {
  private static final int CHARACTERS = 250_000;

  /**
   * Four times the text must not take sixteen times as long: at this size that would be minutes.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "a ",
        "(",
        "()",
        "[[",
        "[[a]]",
        "/*",
        "*",
        "*a",
        "_a ",
        "**a* ",
        "A",
        "A ",
        "A: ",
        "INT. ",
        " - ",
        "#",
        "MARA: He goes. ",
        "He goes. ",
        "\n",
        "\n\n",
        "A\nb\n\n",
        "INT. A\n",
        "\t",
        "(a\n",
        "\f",
        "<",
        "&",
        "<a>",
        "1 ",
        ".",
        "\"",
        "'",
        "[[\n"
      })
  void aFloodOfAnythingIsReadInSeconds(String part) {
    String text = "INT. X - DAY\n\nMARA: " + part.repeat(CHARACTERS / part.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (String name : new String[] {"a.fountain", "a.txt", "a.fdx"}) {
            ScreenplayReader.read(new Source(name, text)).diagnostics().forEach(Diagnostic::render);
          }
          ScreenplayReader.read(new Source("a.txt", part.repeat(CHARACTERS / part.length())));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "He goes. ", "[[", "*a "})
  void aLineOfAMillionCharactersIsReadInSeconds(String part) {
    String text = "INT. X - DAY\n\nMARA: " + part.repeat(1_000_000 / part.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> ScreenplayReader.read(new Source("a.txt", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>",
        "<Paragraph><Text>",
        "<Text>",
        "<Content>",
        "<DualDialogue>",
        "<ScriptNote>"
      })
  void deepXmlNeitherHangsNorOverflows(String tag) {
    String close = tag.contains("><") ? "</Text></Paragraph>" : tag.replace("<", "</");
    String text =
        "<FinalDraft><Content>"
            + tag.repeat(50_000)
            + "x"
            + close.repeat(50_000)
            + "</Content></FinalDraft>";
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> ScreenplayReader.read(new Source("a.fdx", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry.fountain", "mill.txt", "tower.txt", "harbour.fdx"})
  void aDamagedScriptIsStillRead(String name) {
    String text = Golden.read("screenplay/" + name);
    String alphabet = " \n\t:()[]*/.#<>&;\"@AbMARA^~!=-";
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder damaged = new StringBuilder(text);
      for (int i = 0; i < 1 + random.nextInt(10); i++) {
        int at = random.nextInt(damaged.length());
        if (random.nextBoolean()) {
          damaged.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
        } else {
          damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(20)));
        }
      }
      Source source = new Source(name, damaged.toString());
      var result = ScreenplayReader.read(source);
      result.diagnostics().forEach(Diagnostic::render);
      result.value().elements().forEach(e -> assertThat(source.slice(e.span())).isNotNull());
    }
  }
}
