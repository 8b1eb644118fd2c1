package dev.actionline.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/shot-list.md says what the parser does. */
class ShotListDocsTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z]+)` \\| (scene|shot|either) \\| (.*) \\|$");

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/shot-list.md"));
  }

  @Test
  void thePageListsEveryKeywordAsTheProgramKnowsIt() throws IOException {
    List<String> rows =
        ROW.matcher(page())
            .results()
            .map(m -> m.group(1) + "|" + m.group(2) + "|" + m.group(3).replace("`", ""))
            .toList();
    List<String> known =
        Arrays.stream(Keyword.values())
            .map(k -> k.word() + "|" + k.where() + "|" + k.doc())
            .toList();
    assertThat(rows).containsExactlyElementsOf(known);
  }

  @Test
  void theExampleOfThePageIsAShotListInItsOwnLayout() throws IOException {
    String text = page();
    int begin = text.indexOf("actionline shots 1\nfilm");
    Source example =
        new Source("slack-water.shots", text.substring(begin, text.indexOf("```", begin)));
    Result<ShotList> list = ShotListParser.parse(example);
    assertThat(list.diagnostics()).isEmpty();
    assertThat(ShotListFormatter.format(example)).isEqualTo(example.text());
  }

  @Test
  void theMistakeOfThePageReadsAsTheProgramTellsIt() throws IOException {
    String text = page();
    int begin = text.indexOf("actionline shots 1\nfilm");
    String example =
        text.substring(begin, text.indexOf("```", begin)).replace("RUTH limps", "RUHT limps");
    List<Diagnostic> told =
        ShotListParser.parse(new Source("slack-water.shots", example)).diagnostics();
    assertThat(told).hasSize(1);
    assertThat(page()).contains(told.get(0).render());
  }
}
