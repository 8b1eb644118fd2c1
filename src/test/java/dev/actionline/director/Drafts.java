package dev.actionline.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.actionline.breakdown.Breakdowns;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Source;
import dev.actionline.screenplay.ScreenplayReader;
import dev.actionline.shotlist.ShotListParser;
import dev.actionline.timeline.Timeline;
import java.util.List;

/** The shot lists that scripts of tests are drafted to. */
public final class Drafts {
  private Drafts() {}

  /** The list of a Fountain script. */
  public static String of(String script) {
    return draft(script).text();
  }

  /** The list of one scene: its heading and its prose. */
  public static String in(String heading, String prose) {
    return of(heading + "\n\n" + prose + "\n");
  }

  /** The list of a Fountain script with what became of each clause. */
  public static Draft draft(String script) {
    Source source = new Source("draft.fountain", script);
    return Director.draft(Breakdowns.of(ScreenplayReader.read(source).value()).value()).value();
  }

  /** The lines of a list without their indentation and without the lines of the script they come from. */
  public static List<String> lines(String list) {
    return list.lines().map(l -> l.strip().replaceAll("\\s+@\\d+(-\\d+)?$", "")).toList();
  }

  /** A drafted list in time; the program must understand all that it wrote itself. */
  public static Timeline played(String list) {
    var parsed = ShotListParser.parse(new Source("draft.shots", list));
    assertThat(parsed.diagnostics()).as(list).noneMatch(Diagnostic::isError);
    var film = Timeline.resolve(parsed.value());
    assertThat(film.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::render)).as(list).isEmpty();
    return film.value();
  }
}
