package dev.actionline.app;

import dev.actionline.core.UserError;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's beginning: the commands, and what happens when one of them fails. */
@Command(
    name = "actionline",
    description = "A screenplay goes in, an animatic comes out.",
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RenderCommand.class,
      StillCommand.class,
      SheetCommand.class,
      DraftCommand.class,
      BreakdownCommand.class,
      ConvertCommand.class,
      ExplainCommand.class,
      FormatCommand.class,
      StateCommand.class,
      CheckCommand.class,
      PlanCommand.class,
      ListCommand.class,
      ShowCommand.class,
      GalleryCommand.class,
      BenchCommand.class
    })
public final class Main {
  /** Mistakes of the user's. */
  static final int USER_ERROR = 2;

  /** Mistakes of ours, and films with slates in them. */
  static final int OWN_ERROR = 1;

  /** Stopped by Ctrl-C: 128 and the signal's number, as shells have it. */
  static final int INTERRUPTED = 130;

  @Option(
      names = "--trace",
      scope = ScopeType.INHERIT,
      description = "After a bug of the program's, print where it happened.")
  private boolean trace;

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT); // a film is the same in every country: decimal points, dotted i
    if (!System.getProperty("os.name").startsWith("Windows")) {
      System.setOut(utf8(FileDescriptor.out));
      System.setErr(utf8(FileDescriptor.err));
    }
    System.exit(run(args));
  }

  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }

  /** Runs a command line and returns its exit code: 0, 1 for a bug of ours, 2 for a user's mistake. */
  static int run(String... args) {
    return run(new CommandLine(new Main()), args);
  }

  /** The same for a command line that tests have added to. */
  static int run(CommandLine line, String... args) {
    Main main = line.getCommand();
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, at, parsed) -> main.report(e, args));
    line.setParameterExceptionHandler(Misread::tell);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return main.report(new UserError("there is not enough memory for this", "ask for a smaller picture: --size 1280x720; or cut the script into parts"), args);
    } catch (Error e) {
      return main.report(e, args);
    }
  }

  private int report(Throwable thrown, String[] args) {
    // a catalogue that cannot be read says so while its class is made ready
    Throwable e = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
    if (e instanceof UserError mistake) {
      Console.print(mistake.diagnostics());
      return USER_ERROR;
    }
    System.err.println("error: this is a bug in Actionline, not in your script: " + e);
    System.err.println(" = please report it with your files and this command: actionline " + typed(args));
    if (trace) {
      e.printStackTrace();
    } else {
      System.err.println(" = add --trace to see where it happened");
    }
    return OWN_ERROR;
  }

  private static String typed(String[] args) {
    return Stream.of(args).map(a -> a.matches("[\\w./:=+-]+") ? a : "'" + a.replace("'", "'\\''") + "'").collect(Collectors.joining(" "));
  }

  /** The version from the build. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"actionline " + (version == null ? "0.1.0" : version)};
    }
  }
}
