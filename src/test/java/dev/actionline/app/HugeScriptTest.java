package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that nobody wrote by hand: read, or refused in a sentence, within a minute and 1 GiB. */
class HugeScriptTest {
  @TempDir Path folder;

  /** 50 million characters of each kind of line, through the whole of the command line. */
  @Tag("long")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.fountain | INT. ROOM - DAY\\n\\nMARA walks to the door and opens it.\\n\\nMARA\\nWho is there?\\n\\n",
        "a.txt | MARA: Come in. She waits.\\n\\nExt. Street - Night. Rain falls. \\n\\n",
        "a.fdx | <Paragraph Type=\"Action\"><Text>MARA runs to the &amp; door.</Text></Paragraph>\\n",
        "b.fdx | <Paragraph Type=\"Action\"><Text a=\"",
        "b.fountain | [[ a /* ",
        "c.txt | x"
      })
  void fiftyMegabytes(String name, String part) throws IOException {
    String piece = part.replace("\\n", "\n");
    String head = name.endsWith(".fdx") ? "<FinalDraft><Content>" : "";
    Path script = folder.resolve(name);
    Files.writeString(script, head + piece.repeat(50_000_000 / piece.length()));
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(3),
        () -> {
          Path said = folder.resolve("said.txt");
          Process program = Program.start(folder, said, java.util.List.of("-Xmx900m"), "convert", name, "-o", "out.fountain");
          int code = program.waitFor();
          String told = Files.readString(said);
          assertThat(told).doesNotContain("Exception", "\tat ");
          assertThat(code).as(told).isIn(0, 2);
        });
  }
}
