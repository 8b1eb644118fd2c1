package dev.actionline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.core.UserError;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Mistakes of the program's own, made on purpose by a command of the test's. */
class BugTest {
  @Command(name = "stumble")
  static final class Stumble implements Callable<Integer> {
    @Parameters private String over;

    @Override
    public Integer call() {
      switch (over) {
        case "memory" -> throw new OutOfMemoryError("Cannot reserve 805306368 bytes");
        case "catalogue" -> throw new ExceptionInInitializerError(new UserError("the program's shaders/effects are missing"));
        case "stack" -> throw new StackOverflowError();
        default -> throw new IllegalStateException("a leg of the table is short");
      }
    }
  }

  private int code;

  private String said(String... words) {
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      code = Main.run(new CommandLine(new Main()).addSubcommand(new Stumble()), words);
    } finally {
      System.setErr(before);
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatTheProgramMissesOfItsOwnIsNoBug() {
    assertThat(said("stumble", "catalogue")).isEqualTo("error: the program's shaders/effects are missing\n");
    assertThat(code).isEqualTo(2);
  }

  @Test
  void aBugSaysSoAndHowToRepeatIt() {
    assertThat(said("stumble", "the table's leg"))
        .isEqualTo(
            """
            error: this is a bug in Actionline, not in your script: java.lang.IllegalStateException: a leg of the table is short
             = please report it with your files and this command: actionline stumble 'the table'\\''s leg'
             = add --trace to see where it happened
            """);
    assertThat(code).isEqualTo(1);
  }

  @Test
  void traceShowsWhereItHappened() {
    assertThat(said("stumble", "x", "--trace")).contains("\tat dev.actionline.app.BugTest$Stumble.call(");
    assertThat(said("--trace", "stumble", "stack")).contains("java.lang.StackOverflowError", "\tat ");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void tooLittleMemoryIsNoBug() {
    assertThat(said("stumble", "memory"))
        .startsWith("error: there is not enough memory for this\n")
        .contains("--size 1280x720")
        .doesNotContain("bug");
    assertThat(code).isEqualTo(2);
  }
}
