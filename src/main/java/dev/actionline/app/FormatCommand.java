package dev.actionline.app;

import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.deliver.Unfinished;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListFormatter;
import dev.actionline.shotlist.ShotListParser;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code format LIST}: the canonical layout. */
@Command(name = "format", description = "Lay out shot lists in the canonical way.", mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
  @Parameters(paramLabel = "LIST", arity = "1..*", description = "Shot lists (.shots).")
  private List<Path> lists;

  @Option(names = "--check", description = "Change nothing; exit 2 when a list is not laid out so.")
  private boolean check;

  @Option(names = "--numbers", description = "Write behind every framing what the camera department found: lens, distance, angle, side.")
  private boolean numbers;

  @Override
  public Integer call() {
    int result = 0;
    for (Path list : lists) {
      Source source = Scripts.read(list);
      Result<ShotList> parsed = ShotListParser.parse(source);
      if (parsed.hasErrors()) {
        throw new UserError(parsed.diagnostics());
      }
      String text = numbers ? CameraNumbers.into(source, parsed.value()) : source.text();
      String formatted = ShotListFormatter.format(new Source(source.name(), text));
      if (!formatted.equals(source.text())) {
        Console.say(list + (check ? " is not laid out in the canonical way" : " formatted"));
        result = check ? Main.USER_ERROR : result;
        if (!check) {
          Unfinished.write(list, formatted);
        }
      }
    }
    return result;
  }
}
