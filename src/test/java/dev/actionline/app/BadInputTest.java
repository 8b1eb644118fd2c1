package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is given to the program, people get a plain sentence, a hint and exit code 2. */
class BadInputTest {
  @TempDir Path folder;

  private Shell shell;
  private Path list;

  @BeforeEach
  void aListThatIsGood() {
    shell = new Shell(folder);
    list = shell.write("three.shots", Scraps.LIST);
  }

  private String mistake(Object... words) {
    Shell.Run run = shell.run(words);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).startsWith("error: ").contains(" = ").doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  private String rendered(String... words) {
    Object[] all = new Object[words.length + 2];
    all[0] = "render";
    all[1] = list;
    System.arraycopy(words, 0, all, 2, words.length);
    String said = mistake(all);
    assertThat(folder.resolve("renders")).doesNotExist();
    return said;
  }

  @Test
  void aMissingFileIsNamedWithTheNearestThereIs() {
    assertThat(mistake("render", shell.file("thre.shots")))
        .isEqualTo("error: there is no file " + shell.file("thre.shots") + "\n   = did you mean three.shots?\n");
    assertThat(mistake("render", shell.file("three"))).contains("did you mean three.shots?");
    assertThat(mistake("draft", shell.file("no/where.fountain"))).contains("nor is there a folder");
  }

  @Test
  void aFolderIsNoScript() {
    assertThat(mistake("render", folder)).contains(" is a folder").contains("name a screenplay in it");
  }

  /** Every command that reads a file, with every file that is none. */
  @ParameterizedTest
  @CsvSource({"render", "draft", "breakdown", "convert", "sheet", "still --shot 1A", "state --frame 1", "format", "check", "plan"})
  void everyCommandSaysWhatIsWrongWithItsFile(String command) throws IOException {
    String[] words = command.split(" ");
    String ending = words[0].matches("format|check") ? ".shots" : ".fountain";
    Path binary = shell.file("binary" + ending);
    Files.write(binary, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 3, 0, 62});
    Path letter = shell.file("letter.docx");
    Files.write(letter, "PK\u0003\u0004 word/document.xml".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(said(words, shell.file("nowhere" + ending))).contains("there is no file " + shell.file("nowhere" + ending));
    assertThat(said(words, folder)).contains(" is a folder");
    assertThat(said(words, shell.write("empty" + ending, ""))).contains("empty" + ending + " is empty");
    assertThat(said(words, binary)).contains("is no text");
    assertThat(said(words, letter)).contains("letter.docx is no text").contains("a word processor's file");
    assertThat(shell.files(".")).containsExactlyInAnyOrder("binary" + ending, "empty" + ending, "letter.docx", "three.shots");
  }

  private String said(String[] command, Path file) {
    Object[] all = new Object[command.length + 1];
    System.arraycopy(command, 0, all, 0, command.length);
    all[command.length] = file;
    return mistake(all);
  }

  @ParameterizedTest
  @CsvSource({"draft, .shots", "convert, .fountain"})
  void whatCannotBeWrittenIsSaidAndNothingIsLost(String command, String ending) {
    Path script = shell.write("cup.fountain", Scraps.SCRIPT);
    Path file = shell.write("notes.txt", "mine");
    assertThat(mistake(command, script, "-o", file.resolve("a" + ending))).contains("notes.txt is a file, not a folder");
    assertThat(mistake(command, script, "-o", "/proc/nowhere/a" + ending)).contains("cannot make the folder /proc/nowhere");
    assertThat(mistake(command, script, "-o", folder)).contains(" is a folder");
    assertThat(mistake(command, script, "-o", file)).contains("the name must end in " + ending);
    assertThat(shell.read(file)).isEqualTo("mine");
    assertThat(shell.files(".")).containsExactly("cup.fountain", "notes.txt", "three.shots");
  }

  /** A disk of 100 kB: the draft fits, the film does not; what stood there stands. */
  @Test
  void aFullDiskIsSaidAndNothingIsLost() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    boolean mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", disk.toString()).redirectErrorStream(true).start().waitFor() == 0;
    assumeTrue(mounted, "no disk can be mounted here: not root, or not allowed");
    try {
      Files.writeString(disk.resolve("a.mp4"), "old film");
      Files.write(disk.resolve("ballast"), new byte[84 * 1024]);
      for (String[] command : new String[][] {{"render", "a.mp4"}, {"sheet", "a.png"}}) {
        Shell.Run run = shell.run(command[0], list, "-o", disk.resolve(command[1]));
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("error: the disk is full\n", "free some space in " + disk).doesNotContain("Exception", "\tat ");
      }
      Path script = shell.write("long.fountain", Scraps.SCRIPT.replace("Oda waves.", "Oda waves. ".repeat(2000)));
      assertThat(mistake("convert", script, "-o", disk.resolve("a.fountain"))).contains("the disk is full");
      assertThat(Files.readString(disk.resolve("a.mp4"))).isEqualTo("old film");
      assertThat(shell.files("disk")).containsExactly("a.mp4", "ballast");
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @Test
  void nothingInAFileIsSaid() {
    assertThat(mistake("render", shell.write("a.fountain", ""))).contains("a.fountain is empty");
    assertThat(mistake("render", shell.write("a.fountain", "\n \n"))).contains("the script is empty").doesNotContain("it has no scene");
    assertThat(mistake("render", shell.write("a.shots", ""))).contains("begins with the line: actionline shots 1");
    String head = Scraps.LIST.substring(0, Scraps.LIST.indexOf("scene 1"));
    assertThat(mistake("render", shell.write("a.shots", head))).contains("there is no scene", "write: scene 1");
    String scene = Scraps.LIST.substring(0, Scraps.LIST.indexOf("  shot 1A"));
    assertThat(mistake("render", shell.write("a.shots", scene))).contains("has no shot");
  }

  @Test
  void whatIsNoTextIsSaid() throws IOException {
    Path program = shell.file("a.fountain");
    Files.write(program, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 3, 0, 62});
    assertThat(mistake("render", program)).contains("a.fountain is no text");
  }

  @Test
  void aListIsNoScriptToDraftFrom() {
    assertThat(mistake("draft", list)).contains("is a shot list, not a screenplay");
    assertThat(shell.files(".")).containsExactly("three.shots");
  }

  @Test
  void aNameTheCastDoesNotHaveIsShownWhereItStands() {
    list = shell.write("three.shots", Scraps.LIST.replace("ODA nods", "OLGA nods"));
    assertThat(rendered())
        .isEqualTo(
            """
            error: nobody in the cast is called "OLGA"
              --> three.shots:24:5
               |
            24 |     OLGA nods
               |     ^^^^
               = declare it under cast: OLGA: man
            """);
  }

  @ParameterizedTest
  @CsvSource({"0x0", "641x361", "320x", "x", "big", "10x10", "99999x99999", "-320x180", "99999999999x16"})
  void aSizeThatIsNoneIsSaid(String size) {
    assertThat(rendered("--size", size)).contains("--size: ").contains(size);
  }

  @Test
  void aFilmLargerThanH264IsRefusedBeforeItIsDrawn() {
    assertThat(rendered("--size", "8192x8192")).contains("a film of 8192x8192 is too large");
  }

  @ParameterizedTest
  @CsvSource({"0", "73", "60-90", "5-2", "1-99999999999"})
  void framesTheFilmDoesNotHaveAreSaid(String frames) {
    assertThat(rendered("--frames", frames)).contains("frames " + frames + " are not all there").contains("there are frames 1-72");
  }

  @ParameterizedTest
  @CsvSource({"a-b", "ten", "''", "1..5", "99999999999999999999"})
  void framesThatAreNoRangeAreSaid(String frames) {
    assertThat(rendered("--frames", frames)).contains("\"" + frames + "\" is no range of frames");
  }

  @Test
  void framesOutsideTheShotsAskedForAreSaid() {
    assertThat(rendered("--shots", "1B", "--frames", "10")).contains("there are frames 25-48");
  }

  @Test
  void aShotTheFilmDoesNotHaveIsSaid() {
    assertThat(rendered("--shots", "9Z")).contains("there is no shot 9Z").contains("the shots are 1A 1B 1C");
    assertThat(rendered("--shots", "1C..1A")).contains("shot 1A comes before shot 1C");
    assertThat(rendered("--shots", "1A..")).contains("there is no shot");
    assertThat(mistake("still", list, "--shot", "4")).contains("there is no shot 4");
  }

  @ParameterizedTest
  @CsvSource({"23", "0", "-24", "24.5", "film"})
  void aFrameRateThatIsNoneIsSaid(String rate) {
    assertThat(rendered("--fps", rate)).contains("--fps: no frame rate " + rate).contains("23.976, 24, 25");
  }

  @Test
  void aMomentOutsideTheFilmIsSaid() {
    assertThat(mistake("still", list, "--at", "99")).contains("the film has frames 1-72, 3.0 s");
    assertThat(mistake("still", list, "--at", "-1")).contains("the film has frames 1-72");
    assertThat(mistake("still", list, "--at", "soon")).contains("--at: \"soon\" is no number");
    assertThat(mistake("state", list, "--frame", "0")).contains("there is no frame 0");
    assertThat(mistake("still", list, "--shot", "1A", "--frame", "3")).contains("a still is of one moment");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidAndNothingIsLost() {
    Path file = shell.write("notes.txt", "mine");
    assertThat(rendered("-o", file.resolve("a.mp4").toString())).contains("notes.txt is a file, not a folder");
    assertThat(rendered("-o", folder.toString())).contains(" is a folder").contains("-o " + folder.resolve("three.mp4"));
    assertThat(rendered("-o", "/proc/nowhere/a.mp4")).contains("cannot make the folder /proc/nowhere");
    assertThat(rendered("-o", file.toString())).contains("the name must end in .mp4");
    assertThat(rendered("-o", list.toString())).contains("is the file that is read");
    assertThat(shell.read(file)).isEqualTo("mine");
    assertThat(shell.read(list)).isEqualTo(Scraps.LIST);
  }

  @Test
  void aCommandLineThatIsNoneIsSaid() {
    assertThat(mistake("rendr", list)).contains("there is no command \"rendr\"").contains("did you mean \"render\"?");
    assertThat(mistake()).contains("Name a command: ", "breakdown, check, convert, draft");
    assertThat(mistake("render")).contains("actionline render needs FILE");
    assertThat(mistake("render", list, "b")).contains("\"b\" is one word too many").contains("quotes");
    assertThat(mistake("render", list, "--frame", "1")).contains("there is no option --frame").contains("did you mean --frames?");
    assertThat(mistake("list", "hats")).contains("there is no \"hats\", only actions, moves");
    assertThat(mistake("render", list, "--size")).contains("--size");
    assertThat(mistake("render", list, "--size", "640x360", "--size", "320x180")).contains("--size is given twice");
  }

  /** Words of every kind, in the grammar and out of it: all of it is told in one go. */
  @Test
  void allMistakesOfAListAreToldAtOnce() {
    list =
        shell.write(
            "ten.shots",
            """
            actionline shots 1
            film "Ten"
              25 fps, 320x180

            cast
              ODA: woman, 1.70 m
              ODA: man

            scene 1  INT. KITCHEN - NIGHT
              set kitchn
              ODA at nowhere

              shot 1A  "One"
                kamera WS on ODA
                camera WS on BERT
                OLGA walks to table
                ODA: "unfinished

              shot 1A  "Two"
                camera flies on ODA, 50mm
                ODA flumoxes
                ODA picks up lantren
                ODA walks to OTTO
            """);
    String said = rendered();
    assertThat(said.lines().filter(l -> l.startsWith("error: ")).count()).as(said).isGreaterThanOrEqualTo(10);
    for (int line : new int[] {7, 11, 14, 15, 16, 17, 19, 21, 22, 23}) {
      assertThat(said).contains("--> ten.shots:" + line + ":");
    }
  }
}
