package dev.actionline.app;

import dev.actionline.core.UserError;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code draft SCRIPT}: writes the shot list and its base beside the script. */
@Command(name = "draft", description = "Draft a shot list from a screenplay.", mixinStandardHelpOptions = true)
final class DraftCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCRIPT", description = "A screenplay (.fountain, .fdx, .txt).")
  private Path script;

  @Option(names = "-o", paramLabel = "X.shots", description = "The list; default beside the script.")
  private Path output;

  @Option(names = "--force", description = "Replace a list that has been edited by hand.")
  private boolean force;

  @Override
  public Integer call() {
    Scripts.requireScript(script);
    String name = Film.stem(script) + ".shots";
    Path list = output == null ? script.resolveSibling(name) : Output.file(output, name, script);
    if (!force && new DraftFile(list).touched()) {
      throw new UserError(
          list + " has been edited by hand and is left alone",
          "draft beside it with -o OTHER.shots",
          "or give up the edits with --force");
    }
    Drafting.write(script, list);
    Console.say(list + " written");
    return 0;
  }
}
