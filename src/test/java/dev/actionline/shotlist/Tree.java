package dev.actionline.shotlist;

import java.util.List;
import java.util.stream.Collectors;

/** A shot list's tree as lines a person can read, without places. */
final class Tree {
  private final StringBuilder out = new StringBuilder();

  static String of(ShotList list) {
    Tree tree = new Tree();
    ShotList.Film film = list.film();
    tree.line(
        0,
        "film "
            + film.title()
            + " | "
            + film.rate()
            + " fps "
            + film.width()
            + "x"
            + film.height());
    tree.line(
        1,
        String.format(
            "aspect %.3f sensor %.2fx%.2f seed %d",
            film.aspect(), film.sensorWidthMm(), film.sensorHeightMm(), film.seed()));
    list.cast()
        .forEach(
            c ->
                tree.line(0, "cast " + c.name() + ": " + phrases(c.traits()) + origin(c.origin())));
    list.scenes().forEach(tree::scene);
    return tree.out.toString();
  }

  private void scene(ShotList.Scene scene) {
    line(0, "scene " + scene.name() + " | " + scene.heading() + origin(scene.origin()));
    scene.setup().forEach(s -> line(1, statement(s)));
    for (ShotList.Shot shot : scene.shots()) {
      line(1, "shot " + shot.name() + " | " + shot.title() + origin(shot.origin()));
      shot.statements().forEach(s -> line(2, statement(s)));
    }
  }

  private void line(int level, String text) {
    out.append("  ".repeat(level)).append(text.stripTrailing()).append('\n');
  }

  private static String statement(Statement s) {
    String text;
    if (s instanceof Statement.Act act) {
      text = "act " + terms(act.subjects()) + " -> " + phrases(act.phrases());
    } else if (s instanceof Statement.Place place) {
      text = "place " + terms(place.subjects()) + " -> " + phrases(place.phrases());
    } else if (s instanceof Statement.Speech speech) {
      text =
          "speech " + speech.speaker().text() + " (" + speech.extension() + ") " + speech.words();
    } else {
      Statement.Direction direction = (Statement.Direction) s;
      text = "direction " + direction.keyword().word() + " -> " + phrases(direction.phrases());
    }
    return timing(s.timing()) + text + origin(s.origin());
  }

  private static String timing(Timing timing) {
    String at = timing.start() == Timing.Start.AT ? " " + timing.atSeconds() + "s" : "";
    String length =
        timing.lengthSeconds().isPresent() ? " length " + timing.lengthSeconds().getAsDouble() : "";
    return timing.equals(Timing.NEXT)
        ? ""
        : "[" + timing.start().name().toLowerCase() + at + length + "] ";
  }

  private static String origin(java.util.Optional<Origin> origin) {
    return origin.map(o -> "  @" + o.firstLine() + "-" + o.lastLine()).orElse("");
  }

  private static String phrases(List<Phrase> phrases) {
    return phrases.stream().map(p -> terms(p.terms())).collect(Collectors.joining(" | "));
  }

  private static String terms(List<Term> terms) {
    return terms.stream().map(Tree::term).collect(Collectors.joining(" "));
  }

  private static String term(Term term) {
    return switch (term.kind()) {
      case NAME -> "<" + term.text() + ">";
      case STRING -> "\"" + term.text() + "\"";
      case NUMBER -> "#" + term.number() + term.unit();
      default -> term.text();
    };
  }
}
