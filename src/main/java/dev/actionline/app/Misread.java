package dev.actionline.app;

import dev.actionline.core.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be read: one sentence, and where the words are explained. */
final class Misread {
  private Misread() {}

  /** Tells it and returns the exit code. */
  static int tell(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched(unmatched.getUnmatched().get(0), command);
    } else if (e.getMessage().startsWith("Missing required subcommand")) {
      Console.say("error: what shall be done? Name a command: " + String.join(", ", commands(command)));
    } else if (e instanceof MissingParameterException missing) {
      List<String> names = missing.getMissing().stream().map(m -> m.isOption() ? ((CommandLine.Model.OptionSpec) m).longestName() : m.paramLabel()).toList();
      Console.say("error: " + name + " needs " + String.join(" and ", names));
    } else {
      Console.say("error: " + plain(e.getMessage()));
    }
    Console.say(" = see " + name + " --help");
    return Main.USER_ERROR;
  }

  private static void unmatched(String word, CommandLine command) {
    List<String> commands = commands(command);
    if (word.startsWith("-")) {
      Console.say("error: there is no option " + word);
      List<String> options = command.getCommandSpec().options().stream().flatMap(o -> Stream.of(o.names())).toList();
      Spelling.nearest(word, options).ifPresent(o -> Console.say(" = did you mean " + o + "?"));
    } else if (!commands.isEmpty()) {
      Console.say("error: there is no command \"" + word + "\"");
      Console.say(Spelling.nearest(word, commands)
          .map(c -> " = did you mean \"" + c + "\"?")
          .orElse(" = the commands are " + String.join(", ", commands)));
    } else {
      Console.say("error: \"" + word + "\" is one word too many");
      Console.say(" = put quotes around a name with spaces in it");
    }
  }

  private static List<String> commands(CommandLine command) {
    return command.getSubcommands().keySet().stream().sorted().toList();
  }

  /** Without picocli's account of which of its parameters it was. */
  private static String plain(String message) {
    String plain =
        message
            .replaceFirst("^Invalid value for option '([^']*)'( \\([^)]*\\))?: ", "$1: ")
            .replaceFirst("^Invalid value for positional parameter at index \\d+ \\(\\w+\\): ", "")
            .replaceFirst("^option '([^']*)'( \\([^)]*\\))? should be specified only once$", "$1 is given twice")
            .replaceFirst("'([^']*)' is not an? (double|long|int)$", "\"$1\" is no number")
            .replaceFirst("expected one of \\[(.*)\\] \\(case-insensitive\\) but was '(.*)'$", "there is no \"$2\", only $1");
    return plain.startsWith("there is no \"") ? plain.toLowerCase(Locale.ROOT) : plain;
  }
}
