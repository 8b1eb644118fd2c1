package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that nobody wrote by hand: read, or refused in a sentence, within a minute. */
class HugeScriptTest {
  @TempDir Path folder;

  private Path file(String name, String part, int size) throws IOException {
    String piece = part.replace("\\n", "\n");
    Path file = folder.resolve(name);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(name.endsWith(".fdx") ? "<FinalDraft><Content>" : "INT. ROOM - DAY\n\n");
      for (int written = 0; written < size; written += piece.length()) {
        out.write(piece);
      }
    }
    return file;
  }

  private Shell.Run convert(Path script) {
    Shell shell = new Shell(folder);
    return Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> shell.run("convert", script, "-o", folder.resolve("out.fountain")));
  }

  @ParameterizedTest
  @CsvSource({"a.fountain, 4", "a.txt, 4", "a.shots, 4", "a.fdx, 32", "a.pdf, 64"})
  void whatNoScriptIsIsRefused(String name, int megabytes) throws IOException {
    Path huge = file(name, "x".repeat(10_000), 70_000_000);
    Shell.Run run = name.endsWith(".shots") ? new Shell(folder).run("format", huge) : convert(huge);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(name + " is larger than " + megabytes + " MB").contains(" = no script is");
  }

  @ParameterizedTest
  @CsvSource({"'MARA walks to the door and '", "x", "'He goes. '", "'((('"})
  void aLineOfAMillionCharactersIsShownWithItsPlace(String part) throws IOException {
    Path script = file("line.fountain", part, 1_000_000);
    Shell.Run run = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> new Shell(folder).run("draft", script));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("characters; nobody can stage that in one go\n --> line.fountain:3:1", " = break it into paragraphs")
        .hasSizeLessThan(1000);
    assertThat(new Shell(folder).files(".")).containsExactly("line.fountain");
  }

  /** As large as may be, of many lines and of one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.fountain | MARA walks to the door and opens it.\\n\\nMARA\\nWho is there?\\n\\n | 4",
        "a.txt | MARA: Come in. She waits.\\n\\nExt. Street - Night. Rain falls. \\n\\n | 4",
        "b.txt | (x | 4",
        "b.fountain | [[ a /* ** | 4",
        "c.fountain | MARA walks to the door and  | 4"
      })
  @Tag("long")
  void whatIsJustSmallEnoughIsRead(String name, String part, int megabytes) throws IOException {
    assertThat(convert(file(name, part, (megabytes << 20) - 1000)).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.fdx | <Paragraph Type=\"Action\"><Text>MARA runs to the &amp; door.</Text></Paragraph>\\n | 8",
        "b.fdx | <Paragraph Type=\"Action\"><Text a=\" | 8",
        "c.fdx | <Paragraph><Text><DualDialogue> | 8"
      })
  void xmlEndsInAReadingOrASentence(String name, String part, int megabytes) throws IOException {
    Shell.Run run = convert(file(name, part, (megabytes << 20) - 1000));
    assertThat(run.code()).as(run.err()).isIn(0, 2);
    assertThat(run.err()).doesNotContain("Exception", "\tat ").hasSizeLessThan(2000);
  }
}
