package dev.actionline.stage.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.stage.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/models.md says what the reader does. */
class ModelDocsTest {
  private static final Path PAGE = Path.of("docs/models.md");
  private static final String BEGIN = "<!-- reference: written by the program -->\n";

  @Test
  void theReferenceIsTheProgramsOwn() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page.substring(0, begin) + Reference.markdown());
      page = Files.readString(PAGE);
    }
    assertThat(page.substring(begin)).isEqualTo(Reference.markdown());
  }

  @Test
  void theExamplesOfThePageAreUnderstood() throws IOException {
    String page = Files.readString(PAGE);
    int found = 0;
    for (int at = page.indexOf("```model\n"); at >= 0; at = page.indexOf("```model\n", at + 1)) {
      String text = page.substring(at + 9, page.indexOf("```", at + 9));
      Result<Model> read = ModelReader.read(new Source("example.model", text));
      assertThat(read.diagnostics()).isEmpty();
      assertThat(read.value().parts()).isNotEmpty();
      found++;
    }
    assertThat(found).isEqualTo(2);
  }
}
