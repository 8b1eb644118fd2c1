package dev.actionline.breakdown;

import dev.actionline.core.Source;
import dev.actionline.screenplay.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A production breakdown as people read it: scene by scene, who does what, with what, seen how. */
public final class BreakdownReport {
  private static final int WIDTH = 100;

  private final Breakdown breakdown;
  private final Source source;
  private final StringBuilder out = new StringBuilder();

  private BreakdownReport(Breakdown breakdown) {
    this.breakdown = breakdown;
    this.source = breakdown.screenplay().source();
  }

  /**
   * The report, lines ended by LF.
   *
   * @param staging what became of a clause; {@link BreakdownJson.Staged#NOT_DRAFTED} when nothing
   *     was drafted
   */
  public static String print(Breakdown breakdown, Function<Clause, BreakdownJson.Staged> staging) {
    BreakdownReport report = new BreakdownReport(breakdown);
    report.head();
    for (int i = 0; i < breakdown.scenes().size(); i++) {
      report.scene(i + 1, breakdown.scenes().get(i), staging);
    }
    return report.out.toString();
  }

  private void head() {
    out.append(source.name()).append('\n');
    out.append("  ")
        .append(count(breakdown.scenes().size(), "scene"))
        .append(", ")
        .append(count(breakdown.cast().size(), "character"))
        .append(", ")
        .append(count(breakdown.props().size(), "prop"))
        .append(", ")
        .append(count(breakdown.clauses().size(), "action"))
        .append('\n');
    if (!breakdown.cast().isEmpty()) {
      out.append("\nCast\n");
      breakdown.cast().forEach(this::castMember);
    }
    if (!breakdown.props().isEmpty()) {
      out.append("\nProps\n");
      wrapped(breakdown.props().stream().map(Breakdown.Prop::noun).toList());
    }
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void castMember(CastMember member) {
    List<String> told = new ArrayList<>();
    told.add(member.kind().name().toLowerCase(Locale.ROOT));
    if (!member.noun().isEmpty()) {
      told.add(member.noun());
    }
    member.age().ifPresent(age -> told.add(Integer.toString(age)));
    told.addAll(member.traits().stream().limit(4).toList());
    out.append(
        String.format("  %-20s %s%n", member.name(), String.join(", ", told))
            .replace("\r\n", "\n"));
  }

  /** Words in lines of a readable width. */
  private void wrapped(List<String> words) {
    StringBuilder line = new StringBuilder("  ");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i + 1 < words.size() ? ", " : "");
      if (line.length() + word.length() > WIDTH) {
        out.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder("  ");
      }
      line.append(word);
    }
    out.append(line).append('\n');
  }

  private void scene(
      int number, Breakdown.Scene scene, Function<Clause, BreakdownJson.Staged> staging) {
    String title =
        scene
            .heading()
            .map(Element.Heading::text)
            .orElse(
                scene.place().isEmpty()
                    ? "(no heading)"
                    : "(" + scene.place().toUpperCase(Locale.ROOT) + ", told by the prose)");
    out.append('\n').append(number).append("  ").append(title).append('\n');
    if (!scene.setting().isEmpty()) {
      out.append("   set: ")
          .append(String.join(", ", scene.setting().stream().limit(10).toList()))
          .append('\n');
    }
    for (Beat beat : scene.beats()) {
      beat(beat, staging);
    }
  }

  private void beat(Beat beat, Function<Clause, BreakdownJson.Staged> staging) {
    int line = source.line(beat.span().start());
    String text;
    if (beat instanceof Clause clause) {
      text = clause(clause, staging.apply(clause));
    } else if (beat instanceof Beat.Direction d) {
      text =
          "["
              + d.value()
              + d.subject().map(s -> ": " + s).orElse("")
              + d.content().map(c -> " \"" + c + "\"").orElse("")
              + "]";
    } else if (beat instanceof Beat.Speech s) {
      text =
          s.speaker()
              + (s.extension().isEmpty() ? "" : " (" + s.extension() + ")")
              + ": \""
              + shortened(s.words())
              + "\"";
    } else if (beat instanceof Beat.Forms forms) {
      List<String> names = new ArrayList<>();
      forms.forms().forEach(f -> names.add(f.look().isEmpty() ? f.name() : f.name() + " (" + f.look() + ")"));
      text = "= " + forms.who() + " takes the forms of " + String.join(", ", names);
    } else if (beat instanceof Beat.State state) {
      text = "= " + state(state);
    } else {
      text = "- " + shortened(((Beat.Description) beat).sentence());
    }
    out.append(String.format("  %5d  %s\n", line, text));
  }

  private static String state(Beat.State s) {
    StringBuilder text = new StringBuilder(s.who());
    s.part().ifPresent(p -> text.append("'s ").append(p));
    text.append(": ").append(s.word());
    s.adjuncts().forEach(a -> text.append(' ').append(a.relation()).append(' ').append(a.noun()));
    return text.toString();
  }

  private static String clause(Clause c, BreakdownJson.Staged staged) {
    StringBuilder text = new StringBuilder(c.simultaneous() ? "  while " : "");
    text.append(c.actorLabel().orElse("(nobody)")).append(' ').append(c.verb());
    c.target()
        .ifPresent(
            t -> text.append(' ').append(c.relation().map(r -> r + " ").orElse("")).append(t));
    c.adjuncts()
        .forEach(
            a ->
                text.append(' ')
                    .append(a.relation())
                    .append(a.relation().isEmpty() ? "" : " ")
                    .append(a.noun()));
    text.append("  <").append(c.kind().label()).append('>');
    if (!c.real()) {
      text.append(" not staged");
    }
    staged
        .shot()
        .ifPresent(s -> text.append("  ").append(s).append(' ').append(staged.staged().orElse("")));
    staged
        .why()
        .filter(w -> !w.equals(BreakdownJson.Staged.NOT_DRAFTED.why().orElse("")))
        .ifPresent(w -> text.append("  (").append(w).append(')'));
    return text.toString();
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").trim();
    return line.length() <= 80 ? line : line.substring(0, 77).stripTrailing() + "...";
  }
}
