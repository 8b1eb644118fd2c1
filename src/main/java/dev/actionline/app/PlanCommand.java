package dev.actionline.app;

import dev.actionline.deliver.plan.Plans;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan FILE -o FOLDER}: overhead plans of the camera setups and the list of lenses. */
@Command(
    name = "plan",
    description = "Draw an overhead plan of every camera setup (SVG and PNG), and list shots and lenses by setup (CSV).",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
  @Mixin private FileArgument input;

  @Option(names = "-o", paramLabel = "FOLDER", description = "The folder; default renders/NAME-plan.")
  private Path output;

  @Override
  public Integer call() {
    Film film = input.open();
    Path folder = output != null ? output : Output.renders().resolve(film.name() + "-plan");
    int setups = Plans.write(film.timeline(), film.list(), folder);
    Console.say(folder + ": " + setups + " setups, shots.csv");
    return 0;
  }
}
