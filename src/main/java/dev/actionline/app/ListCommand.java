package dev.actionline.app;

import dev.actionline.catalogue.Actions;
import dev.actionline.catalogue.CameraMove;
import dev.actionline.catalogue.CameraMoves;
import dev.actionline.catalogue.Effects;
import dev.actionline.catalogue.Entry;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code list actions}: what the catalogues hold, an entry a line. */
@Command(name = "list", description = "List actions, moves, props, sets, backdrops, figures or effects.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Catalogue what;

  /** A line of the listing. */
  private record Line(String name, List<String> words, String doc, List<Entry.Parameter> parameters) {
    Line(String name, List<String> words, String doc) {
      this(name, words, doc, List.of());
    }

    String also() {
      List<String> others = words.stream().filter(w -> !w.equals(name)).toList();
      return others.isEmpty() ? "" : " (" + String.join(", ", others) + ")";
    }

    String numbers() {
      List<String> all = new ArrayList<>();
      for (Entry.Parameter p : parameters) {
        String unit = p.unit().isEmpty() ? "" : " " + p.unit();
        all.add(p.name() + " " + number(p.low()) + " to " + number(p.high()) + unit + ", else " + number(p.byDefault()));
      }
      return all.isEmpty() ? "" : " [" + String.join("; ", all) + "]";
    }

    private static String number(double n) {
      return BigDecimal.valueOf(n).stripTrailingZeros().toPlainString();
    }
  }

  @Override
  public Integer call() {
    List<Line> lines = lines();
    int width = lines.stream().mapToInt(l -> l.name().length()).max().orElse(0);
    for (Line line : lines) {
      System.out.println(line.name() + " ".repeat(width - line.name().length() + 2) + line.doc() + line.also() + line.numbers());
    }
    return 0;
  }

  private List<Line> lines() {
    return switch (what) {
      case ACTIONS -> entries(Actions.ALL);
      case EFFECTS -> entries(Effects.ALL);
      case MOVES -> moves();
      case PROPS -> models(Model.Kind.PROP);
      case SETS -> models(Model.Kind.SET);
      case BACKDROPS -> models(Model.Kind.BACKDROP);
      case FIGURES -> Figures.all().stream().map(f -> new Line(f.name(), f.words(), f.doc())).toList();
    };
  }

  private static List<Line> entries(List<? extends Entry> entries) {
    List<Line> lines = new ArrayList<>();
    for (Entry e : entries) {
      lines.add(new Line(e.name(), e.words(), e.doc(), e.parameters()));
    }
    return lines;
  }

  /** Moves with the words that direct them. */
  private static List<Line> moves() {
    List<Line> lines = new ArrayList<>();
    for (CameraMove move : CameraMoves.ALL) {
      String way = move.way().words();
      lines.add(new Line(move.name(), move.words(), way.isEmpty() ? move.doc() : "[" + way + "] " + move.doc()));
    }
    return lines;
  }

  private static List<Line> models(Model.Kind kind) {
    return Models.cards(kind).stream().map(c -> new Line(c.name(), c.words(), c.doc())).toList();
  }
}
