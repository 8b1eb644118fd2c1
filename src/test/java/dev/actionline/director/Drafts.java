package dev.actionline.director;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;

/** The shot lists that scripts of tests are drafted to. */
final class Drafts {
  private Drafts() {}

  /** The list of a Fountain script. */
  static String of(String script) {
    return draft(script).text();
  }

  /** The same, with what became of each clause. */
  static Draft draft(String script) {
    Source source = new Source("draft.fountain", script);
    return Director.draft(Breakdowns.of(ScreenplayReader.read(source).value()).value()).value();
  }
}
