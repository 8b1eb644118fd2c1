package dev.actionline.app;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.BreakdownJson;
import dev.actionline.breakdown.BreakdownReport;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.Director;
import dev.actionline.director.Draft;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code breakdown FILE}: what was understood of a script. */
@Command(name = "breakdown", description = "Print a production breakdown of a screenplay.", mixinStandardHelpOptions = true)
final class BreakdownCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A screenplay (.fountain, .fdx, .pdf, .txt).")
  private Path script;

  @Option(names = "--json", description = "As JSON, for programs.")
  private boolean json;

  @Override
  public Integer call() {
    Breakdown breakdown = Scripts.require(Scripts.breakdown(script));
    Function<Clause, BreakdownJson.Staged> staging = staging(breakdown);
    System.out.print(json ? BreakdownJson.print(breakdown, staging) : BreakdownReport.print(breakdown, staging));
    System.out.flush();
    return 0;
  }

  /** What the director makes of every clause; what there is to say about it stands in the report. */
  private static Function<Clause, BreakdownJson.Staged> staging(Breakdown breakdown) {
    Map<Integer, BreakdownJson.Staged> staged = new LinkedHashMap<>();
    for (Draft.Staging s : Director.draft(breakdown).value().stagings()) {
      staged.put(s.clause().id(), new BreakdownJson.Staged(s.shot(), s.action(), s.why()));
    }
    return clause -> staged.getOrDefault(clause.id(), BreakdownJson.Staged.NOT_DRAFTED);
  }
}
