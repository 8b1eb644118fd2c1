package dev.actionline.app;

import dev.actionline.core.Source;
import dev.actionline.core.UserError;
import dev.actionline.deliver.Unfinished;
import dev.actionline.director.coverage.Treatment;
import dev.actionline.shotlist.Rule;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.ShotListParser;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code draft SCRIPT}: writes the shot list and its base beside the script; a list that a person
 * edited takes in what is new in the script.
 */
@Command(name = "draft", description = "Draft a shot list from a screenplay, or bring a rewritten one into an edited list.", mixinStandardHelpOptions = true)
final class DraftCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCRIPT", description = "A screenplay (.fountain, .fdx, .pdf, .txt).")
  private Path script;

  @Option(names = "-o", paramLabel = "X.shots", description = "The list; default beside the script.")
  private Path output;

  @Option(names = "--force", description = "Give up edits made by hand and write the draft as it is.")
  private boolean force;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "How it is covered: classical, handheld, static, one-take; default that of the list before, or classical.")
  private String style;

  @Option(names = "--pace", paramLabel = "N", description = "1 as usual; 2 cuts twice as often, 0.5 half as often; default that of the list before.")
  private Double pace;

  @Option(
      names = "--minutes-per-page",
      paramLabel = "N",
      description = "A page of the script plays N minutes, 1 by the rule of the trade, 0 as long as things take; default that of the list before.")
  private Double minutesPerPage;

  @Option(
      names = "--without",
      paramLabel = "RULE",
      split = ",",
      description = "Rules to turn off: line, 30 degrees, establishing, inserts, shoulders, moves; none for all rules; default those of the list before.")
  private List<String> without;

  /** Cameras of a list of more shots are found when its pictures are asked for: who drafts a long script need not wait for them. */
  private static final int MOST_SHOTS = 60;

  @Option(
      names = "--numbers",
      negatable = true,
      description = "Write behind every framing what the camera department found: lens, distance, angle, side; default for lists of up to " + MOST_SHOTS + " shots.")
  private Boolean numbers;

  @Override
  public Integer call() {
    Scripts.requireScript(script);
    String name = Film.stem(script) + ".shots";
    Path list = output == null ? script.resolveSibling(name) : Output.file(output, name, script);
    Treatment treatment = treatment(list);
    if (!force && new DraftFile(list).touched()) {
      Rewrite.merge(script, list, treatment);
    } else {
      Drafting.write(script, list, treatment);
      Console.say(list + " written");
    }
    number(list);
    return 0;
  }

  private void number(Path list) {
    Source drafted = Scripts.read(list);
    ShotList parsed = ShotListParser.parse(drafted).value();
    int shots = parsed.scenes().stream().mapToInt(s -> s.shots().size()).sum();
    if (numbers == null ? shots <= MOST_SHOTS : numbers) {
      Unfinished.write(list, CameraNumbers.into(drafted, parsed));
    } else if (numbers == null) {
      Console.say("note: " + shots + " shots, so the numbers of their cameras are left out; --numbers writes them");
    }
  }

  /** As the options say, else as the list was drafted before. */
  private Treatment treatment(Path list) {
    Treatment before = Drafting.treatment(list);
    double cuts = pace == null ? before.pace() : pace;
    if (cuts < 0.2 || cuts > 5) {
      throw new UserError("no pace of " + cuts, "from 0.2, very slow, to 5, very quick; 1 is as usual");
    }
    Treatment.Style covered = style == null ? before.style() : Drafting.style(style);
    Set<Rule> off = without == null ? before.without() : rules();
    return Drafting.paged(new Treatment(covered, cuts, before.minutesPerPage(), off), minutesPerPage);
  }

  private Set<Rule> rules() {
    Set<Rule> off = EnumSet.noneOf(Rule.class);
    without.stream().filter(w -> !w.strip().equalsIgnoreCase("none")).forEach(
        w -> off.add(Rule.named(w).orElseThrow(() -> new UserError("no rule \"" + w.strip() + "\"", "rules are " + String.join(", ", Rule.all())))));
    return off;
  }
}
