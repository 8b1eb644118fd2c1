package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C in the middle of a long film. */
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
  @TempDir Path folder;

  private Shell shell;
  private Process program;

  @BeforeEach
  void aFilmOfAnHour() throws IOException {
    shell = new Shell(folder);
    shell.write("long.shots", Scraps.LIST.replace("lasts 1s", "lasts 1200s"));
    Files.createDirectory(shell.file("renders"));
    Files.writeString(shell.renders("long.mp4"), "the film of yesterday");
  }

  @AfterEach
  void noProcessIsLeft() {
    program.destroyForcibly();
  }

  private boolean rendering() {
    return shell.files("renders").stream().anyMatch(f -> f.endsWith(".part") && sizeOf(f) > 0);
  }

  private long sizeOf(String name) {
    return shell.renders(name).toFile().length();
  }

  /** A shell that starts programs in the background may tell them to ignore Ctrl-C (POSIX, 2.11). */
  private boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/" + program.pid() + "/status");
    if (!Files.exists(status)) {
      return false;
    }
    String ignored = Files.readAllLines(status).stream().filter(l -> l.startsWith("SigIgn:")).findFirst().orElseThrow();
    return (Long.parseUnsignedLong(ignored.replaceAll(".*\\s", ""), 16) & 2) != 0;
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void endsSoonAndLeavesTheOldFilmAlone(String signal, int code) throws Exception {
    Path said = shell.file("said.txt");
    program = Program.start(folder, said, List.of(), "render", "long.shots", "--size", "64x36");
    for (int i = 0; i < 2400 && program.isAlive() && !rendering(); i++) { // a busy machine may take minutes to begin
      Thread.sleep(100);
    }
    assertThat(program.isAlive()).as(shell.read(said)).isTrue();
    assertThat(rendering()).as("%s %s", shell.read(said), shell.files("renders")).isTrue();
    assumeFalse(signal.equals("INT") && ignoresInterrupts(), "programs started here ignore Ctrl-C");
    String kill = "kill -" + signal + " " + program.pid(); // the shell has one of its own; a bare machine has no other
    new ProcessBuilder("sh", "-c", kill).start().waitFor();
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).as("ends soon").isTrue();
    assertThat(program.exitValue()).isEqualTo(code);
    assertThat(shell.files("renders")).containsExactly("long.mp4");
    assertThat(shell.read(shell.renders("long.mp4"))).isEqualTo("the film of yesterday");
    assertThat(shell.read(said)).endsWith("stopped; renders/long.mp4 was not written\n");
  }
}
