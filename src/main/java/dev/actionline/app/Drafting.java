package dev.actionline.app;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.UserError;
import dev.actionline.director.Director;
import dev.actionline.director.Draft;
import dev.actionline.director.coverage.Treatment;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A script drafted, and what there is to say about it.
 *
 * @param source the script
 * @param said by the readers and the director
 */
record Drafting(Source source, Draft draft, List<Diagnostic> said) {
  private static final double LONGEST_PAGE = 10;

  /** Drafts a script; says nothing yet. */
  static Drafting of(Path script) {
    return of(script, Treatment.PLAIN);
  }

  /** The same in a style and at a pace. */
  static Drafting of(Path script, Treatment treatment) {
    Director.prepare();
    Result<Breakdown> breakdown = Scripts.breakdown(script);
    if (breakdown.hasErrors()) {
      throw new UserError(breakdown.diagnostics()); // of half a script no list is made
    }
    Result<Draft> draft = breakdown.then(b -> Director.draft(b, treatment));
    if (draft.hasErrors()) {
      throw new UserError(draft.diagnostics());
    }
    return new Drafting(breakdown.value().screenplay().source(), draft.value(), draft.diagnostics());
  }

  /** In what style and at what pace a list was drafted; as usual when it is not there or cannot be read. */
  static Treatment treatment(Path list) {
    if (!Files.isRegularFile(list)) {
      return Treatment.PLAIN;
    }
    ShotList.Film film = ShotListParser.parse(Scripts.read(list)).value().film();
    Treatment.Style style = film.style().isEmpty() ? Treatment.Style.CLASSICAL : style(film.style());
    return new Treatment(style, Math.max(0.2, Math.min(5, film.pace())), Math.min(LONGEST_PAGE, film.minutesPerPage()), film.without());
  }

  /** A style by its name. */
  static Treatment.Style style(String name) {
    return Treatment.Style.named(name)
        .orElseThrow(() -> new UserError("no style \"" + name + "\"", "styles are classical, handheld, static, one-take"));
  }

  /** The same with another length of a page, in minutes; null for the one it has. */
  static Treatment paged(Treatment treatment, Double minutesPerPage) {
    if (minutesPerPage == null) {
      return treatment;
    }
    if (!(minutesPerPage >= 0 && minutesPerPage <= LONGEST_PAGE)) {
      throw new UserError("no page of " + minutesPerPage + " minutes", "a page is about a minute: --minutes-per-page 1; 0 for as long as things take");
    }
    return new Treatment(treatment.style(), treatment.pace(), minutesPerPage, treatment.without());
  }

  /**
   * Brings a draft up to date, unless a person has touched it; returns the list to play.
   *
   * @param minutesPerPage null for as it was drafted before
   */
  static Path refresh(Path script, Path list, boolean anew, Double minutesPerPage) {
    DraftFile file = new DraftFile(list);
    Treatment before = treatment(list);
    Treatment treatment = paged(before, minutesPerPage);
    if (file.touched() && !treatment.equals(before)) {
      throw timedAlready();
    }
    if (file.touched()) {
      Console.say("note: playing " + list + " as edited");
      tellChanges(script, list);
    } else if (anew || !file.holds(script) || !treatment.equals(before)) {
      write(script, list, treatment);
    } else {
      Console.say("note: playing " + list + ", drafted before from this script");
    }
    return list;
  }

  /** A list that is there keeps its lengths until it is drafted again. */
  static UserError timedAlready() {
    return new UserError("the list is there already, with its lengths", "actionline draft SCRIPT --minutes-per-page N times it anew, and keeps your edits");
  }

  /** Drafts into a list, writes its base, and tells what was staged. */
  static void write(Path script, Path list, Treatment treatment) {
    Drafting drafting = of(script, treatment);
    new DraftFile(list).write(script, drafting.draft().text());
    drafting.report();
  }

  /** Names the scenes that were rewritten since a list was drafted. */
  static void tellChanges(Path script, Path list) {
    DraftFile file = new DraftFile(list);
    if (file.scriptChanged(script)) {
      List<String> scenes = file.changedScenes(of(script, treatment(list)).draft().text());
      String which = scenes.isEmpty() ? ", in nothing that is staged" : ": scene" + (scenes.size() > 1 ? "s " : " ") + String.join(", ", scenes);
      Console.say("note: " + script.getFileName() + " has changed since " + list.getFileName() + " was drafted" + which);
      Console.say(" = actionline draft " + script + (list.getParent() != null && list.getParent().equals(script.getParent()) ? "" : " -o " + list) + " brings the changes in and keeps your edits");
    }
  }

  /** The coverage, then every clause that is not staged, once. */
  void report() {
    List<Draft.Staging> unstaged = draft.stagings().stream().filter(s -> s.action().isEmpty()).toList();
    Set<Span> listed = unstaged.stream().map(s -> s.clause().verbSpan()).collect(Collectors.toSet());
    Console.print(said.stream().filter(d -> d.span() == null || !listed.contains(d.span())).toList());
    Console.say(draft.staged() + " of " + draft.stagings().size() + " action clauses staged" + (unstaged.isEmpty() ? "" : "; " + unstaged.size() + " listed:"));
    unstaged.forEach(s -> Console.say("  " + line(s)));
  }

  private String line(Draft.Staging staging) {
    int line = source.line(staging.clause().verbSpan().start());
    String sentence = staging.clause().sentence().replaceAll("\\s+", " ").trim();
    return "line " + line + ", \"" + staging.clause().verb() + "\": " + staging.why().orElse("no action performs it") + " (" + sentence + ")";
  }
}
