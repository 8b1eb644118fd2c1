package dev.actionline.app;

import dev.actionline.deliver.Unfinished;
import dev.actionline.screenplay.FountainWriter;
import dev.actionline.screenplay.Screenplay;
import dev.actionline.screenplay.ScreenplayReader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert SCRIPT}: writes a script of any format as Fountain. */
@Command(name = "convert", description = "Write a screenplay as Fountain, to see how it was read and to go on with it.", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCRIPT", description = "A screenplay (.fountain, .fdx, .pdf, .txt).")
  private Path script;

  @Option(names = "-o", paramLabel = "X.fountain", description = "The script to write; default renders/NAME.fountain.")
  private Path output;

  @Override
  public Integer call() {
    Scripts.requireScript(script);
    Path target = Output.file(output, Film.stem(script) + ".fountain", script);
    Screenplay read = Scripts.require(ScreenplayReader.read(Scripts.read(script)));
    Unfinished.write(target, FountainWriter.write(read));
    Console.say(target + " written");
    return 0;
  }
}
