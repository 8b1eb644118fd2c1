package dev.actionline.app;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Severity;
import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.director.coverage.Treatment;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.shotlist.merge.DraftMerge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A rewritten script brought into a list that a person has edited, with a report of what happened. */
final class Rewrite {
  private Rewrite() {}

  /**
   * Merges and writes.
   *
   * @throws UserError when the list cannot be read, or would not be readable afterwards; it is left as
   *     it is then
   */
  static void merge(Path script, Path list, Treatment treatment) {
    DraftFile file = new DraftFile(list);
    Source edited = Scripts.read(list);
    requireReadable(edited, list + " is left as it is; mend it, then draft again");
    Drafting drafting = Drafting.of(script, treatment);
    String draft = drafting.draft().text();
    DraftMerge.Merge merge = file.merge(draft);
    requireReadable(
        new Source(list.getFileName().toString(), merge.text()),
        list + " is left as it is: the new draft does not go together with it; draft beside it with -o OTHER.shots");
    boolean based = file.hasBase();
    file.write(script, merge.text(), draft);
    drafting.report();
    Console.say(list + (merge.text().equals(CameraNumbers.without(edited.text())) ? " stays as edited; the script brings nothing new" : " keeps your edits and follows the script"));
    if (!based) {
      Console.say("  every line of it counts as edited: " + file.base().getFileName() + ", the draft it came from, was not there");
    }
    merge.report().forEach(line -> Console.say("  " + line));
    if (merge.conflicts() > 0) {
      Console.say("  what stands beside your lines is marked \"-- or, by the new draft:\" in the list");
    }
  }

  private static void requireReadable(Source list, String otherwise) {
    Result<ShotList> parsed = ShotListParser.parse(list);
    if (parsed.hasErrors()) {
      List<Diagnostic> told = new ArrayList<>(parsed.diagnostics());
      told.add(new Diagnostic(Severity.NOTE, null, null, otherwise, List.of()));
      throw new UserError(told);
    }
  }
}
