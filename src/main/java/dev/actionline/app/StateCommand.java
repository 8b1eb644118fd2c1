package dev.actionline.app;

import dev.actionline.timeline.FrameStateJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code state FILE --frame N}: everything that is seen in a frame, as JSON. */
@Command(name = "state", description = "Print a frame's state as JSON.", mixinStandardHelpOptions = true)
final class StateCommand implements Callable<Integer> {
  @Mixin private FileArgument input;

  @Option(names = "--frame", paramLabel = "N", required = true, description = "The frame; the first is 1.")
  private long frame;

  @Override
  public Integer call() {
    Film film = input.open();
    System.out.println(FrameStateJson.pretty(film.timeline().at(StillCommand.checked(frame, film.timeline()))));
    return 0;
  }
}
