package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands beside render and draft: what each prints or writes. */
class CommandsTest {
  @TempDir Path folder;

  private Shell shell;
  private Path list;
  private Path script;

  @BeforeEach
  void aScriptAndAList() {
    shell = new Shell(folder);
    list = shell.write("three.shots", Scraps.LIST);
    script = shell.write("cup.fountain", Scraps.SCRIPT);
  }

  private Shell.Run good(Object... words) {
    Shell.Run run = shell.run(words);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private static int[] sizeOf(Path png) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(png))) {
      in.skipNBytes(16);
      return new int[] {in.readInt(), in.readInt()};
    }
  }

  @Test
  void breakdownSaysWhoDoesWhatAndInWhichShot() {
    Shell.Run run = good("breakdown", script);
    assertThat(run.out()).startsWith("cup.fountain\n").contains("2 scenes, 1 character").contains("ODA pick up cup");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"peers", "locked"})
  void benchTellsWhereTheTimeOfTheBenchListsGoes(String name) {
    Shell.Run run = good("bench", Path.of("bench", name + ".shots").toAbsolutePath(), "--frames", "1-2", "--size", "64x36");
    assertThat(run.out()).contains("clock ms", "lit ", "air and lens ", "finish ", "a frame ", "quiet cores");
    assertThat(run.err()).contains("frames 1-2").doesNotContain("error", "warning", "note");
  }

  @Test
  void breakdownForProgramsIsJsonAlone() throws IOException {
    Shell.Run run = good("breakdown", "--json", script);
    JsonNode root = new ObjectMapper().readTree(run.out());
    assertThat(root.get("cast").get(0).asText()).isEqualTo("ODA");
    assertThat(root.get("clauses")).isNotEmpty().allSatisfy(c -> assertThat(c.get("staged").isNull()).isNotEqualTo(c.get("why").isNull()));
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void everyCatalogueIsListedALineAnEntry(Catalogue catalogue) {
    String out = good("list", catalogue.name().toLowerCase()).out();
    assertThat(out.lines()).hasSizeGreaterThan(3).allMatch(l -> l.matches("\\S.*?  .+"));
  }

  @Test
  void aStillIsAPictureOfTheSizeAskedFor() throws IOException {
    Shell.Run run = good("still", list, "--shot", "1b", "--size", "96x54");
    assertThat(run.err()).isEqualTo(shell.renders("three-36.png") + ": frame 36\n");
    assertThat(sizeOf(shell.renders("three-36.png"))).containsExactly(96, 54);
    good("still", list, "--at", "1.5", "--size", "96x54", "-o", shell.file("at.png"));
    good("still", list, "--frame", "37", "--size", "96x54", "-o", shell.file("frame.png"));
    assertThat(shell.file("at.png")).hasSameBinaryContentAs(shell.file("frame.png"));
  }

  @Test
  void aSheetHasThreePicturesAShot() throws IOException {
    good("sheet", list, "--size", "64x36");
    int[] all = sizeOf(shell.renders("three-sheet.png"));
    good("sheet", list, "--size", "64x36", "--shots", "1A..1B", "-o", shell.file("two.png"));
    int[] two = sizeOf(shell.file("two.png"));
    assertThat(all[0]).isEqualTo(two[0]).isGreaterThan(6 * 64);
    assertThat(all[1]).as("a row of two, a row of one").isGreaterThan(two[1] + 36);
  }

  @Test
  void formatLaysOutAndThenFindsNothingToDo() {
    Path untidy = shell.write("untidy.shots", Scraps.LIST.replace("camera WS on ODA, 35mm", "camera   WS  on ODA,35mm"));
    assertThat(shell.run("format", "--check", untidy).code()).isEqualTo(2);
    assertThat(shell.read(untidy)).contains("camera   WS");
    assertThat(good("format", untidy).err()).isEqualTo(untidy + " formatted\n");
    assertThat(shell.read(untidy)).contains("camera WS on ODA, 35mm");
    assertThat(good("format", "--check", untidy).err()).isEmpty();
  }

  @Test
  void aStateIsJson() throws IOException {
    JsonNode state = new ObjectMapper().readTree(good("state", list, "--frame", "30").out());
    assertThat(state.get("shot").asText()).isEqualTo("1B");
    assertThat(state.get("frame").asLong()).isEqualTo(30);
  }

  @Test
  void helpAndVersionGoToTheirPipes() {
    assertThat(good("--help").out()).contains("render", "breakdown", "sheet");
    assertThat(good("render", "--help").out()).contains("--burn-in", "--frames");
    assertThat(good("--version").out()).startsWith("actionline ");
  }

  /** Turkish has a decimal comma, and an i that keeps its dot in capitals. */
  @Test
  void theDraftIsTheSameInEveryCountry() throws Exception {
    good("draft", script, "-o", shell.file("here.shots"));
    Path said = shell.file("said.txt");
    List<String> turkish = List.of("-Duser.language=tr", "-Duser.country=TR");
    Process program = Program.start(folder, said, turkish, "draft", "cup.fountain", "-o", "there.shots");
    assertThat(program.waitFor()).as(shell.read(said)).isZero();
    assertThat(shell.file("there.shots")).hasSameTextualContentAs(shell.file("here.shots"));
  }
}
