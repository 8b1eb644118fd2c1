package dev.actionline.stage;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joml.Vector3f;

/**
 * Reads a description of a figure: a line is a keyword and what it sets; parts of a line stand
 * between commas; {@code --} begins a comment. {@code like NAME} starts from another figure.
 *
 * <pre>
 * figure nurse
 * words nurse, medic
 * doc A nurse in white.
 * like woman
 * height 1.70 m
 * build shoulder 0.165, bust 1
 * hair bun
 * color shirt #f2f2f0, hair #3b2a22
 * wear sleeves short
 * </pre>
 */
final class FigureReader {
  private static final List<String> KEYWORDS =
      List.of(
          "figure", "words", "doc", "like", "height", "build", "head", "hair", "color", "wear",
          "surface", "aged", "wound");
  private static final List<String> BUILD =
      List.of(
          "head",
          "shoulder",
          "hip",
          "girth",
          "waist",
          "belly",
          "bust",
          "feminine",
          "childlike",
          "hand",
          "stoop");

  private final Source source;
  private final Function<String, Optional<FigureDescription>> others;
  private final Diagnostics says = new Diagnostics();

  private String name = "";
  private List<String> words = new ArrayList<>();
  private String doc = "";
  private float height = 1.75f;
  private FigureDescription.Head head = FigureDescription.Head.HUMAN;
  private String hair = "crop";
  private String surface = "skin";
  private float aged;
  private final Map<String, Float> build = new LinkedHashMap<>();
  private final Map<String, Vector3f> colors = new LinkedHashMap<>();
  private final Map<String, String> wear = new LinkedHashMap<>();
  private final Map<String, String> wounds = new LinkedHashMap<>();

  private FigureReader(Source source, Function<String, Optional<FigureDescription>> others) {
    this.source = source;
    this.others = others;
    take(Proportions.MAN);
  }

  /**
   * Reads one description.
   *
   * @param others finds the figure that this one is like
   */
  static Result<FigureDescription> read(
      Source source, Function<String, Optional<FigureDescription>> others) {
    FigureReader reader = new FigureReader(source, others);
    for (Span line : source.lines()) {
      reader.line(line);
    }
    if (reader.name.isEmpty()) {
      reader.error(new Span(0, 0), "a figure needs a first line \"figure NAME\"");
    }
    return new Result<>(reader.description(), reader.says.list());
  }

  private FigureDescription description() {
    FigureLook look = new FigureLook(name, height, hair, colors, wear, surface, wounds, aged);
    List<String> all = new ArrayList<>(words);
    all.remove(name);
    all.add(0, name);
    Figures.Figure figure = new Figures.Figure(name, List.copyOf(all), doc, look);
    return new FigureDescription(figure, built(), head);
  }

  private Proportions built() {
    float[] n = new float[BUILD.size()];
    for (int i = 0; i < n.length; i++) {
      n[i] = build.get(BUILD.get(i));
    }
    return new Proportions(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10]);
  }

  private void take(Proportions p) {
    float[] n = {
      p.head(),
      p.shoulder(),
      p.hip(),
      p.girth(),
      p.waist(),
      p.belly(),
      p.bust(),
      p.feminine(),
      p.childlike(),
      p.hand(),
      p.stoop()
    };
    for (int i = 0; i < n.length; i++) {
      build.put(BUILD.get(i), n[i]);
    }
  }

  private void line(Span line) {
    String text = source.slice(line);
    int comment = text.startsWith("--") ? 0 : text.indexOf(" --");
    if (comment >= 0) {
      text = text.substring(0, comment);
    }
    if (text.isBlank()) {
      return;
    }
    int space = text.indexOf(' ');
    String keyword = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space).strip();
    if (!KEYWORDS.contains(keyword)) {
      Span at = new Span(line.start(), line.start() + keyword.length());
      error(at, "a figure has no \"" + keyword + "\"", hint(keyword, KEYWORDS));
    } else if (rest.isEmpty()) {
      error(line, "\"" + keyword + "\" says nothing");
    } else {
      set(keyword, rest, line);
    }
  }

  private void set(String keyword, String rest, Span line) {
    switch (keyword) {
      case "figure" -> name = rest;
      case "doc" -> doc = rest;
      case "like" ->
          others
              .apply(rest)
              .ifPresentOrElse(
                  this::takeAfter,
                  () -> error(line, "there is no figure \"" + rest + "\" to be like"));
      case "height" -> height = number(rest.replaceFirst("\\s*m$", ""), line);
      case "aged" -> aged = number(rest, line);
      case "head" -> head(rest, line);
      case "hair" -> hair = rest;
      case "surface" -> surface = rest;
      case "words" -> {
        for (String word : rest.split(",")) {
          words.add(word.strip().toLowerCase(Locale.ROOT));
        }
      }
      default -> {
        for (String part : rest.split(",")) {
          pair(keyword, part.strip(), line);
        }
      }
    }
  }

  private void takeAfter(FigureDescription other) {
    FigureLook look = other.figure().look();
    height = look.heightM();
    hair = look.hair();
    surface = look.surface();
    aged = look.aged();
    colors.putAll(look.colors());
    wear.putAll(look.wear());
    wounds.putAll(look.wounds());
    head = other.head();
    take(other.build());
  }

  private void head(String rest, Span line) {
    try {
      head = FigureDescription.Head.valueOf(rest.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      error(line, "there is no head \"" + rest + "\"", "heads are human, robot, plain");
    }
  }

  private void pair(String keyword, String part, Span line) {
    int space = part.lastIndexOf(' ');
    if (space < 0) {
      error(line, "\"" + part + "\" needs a name and a value", keyword + " NAME VALUE, NAME VALUE");
      return;
    }
    String key = part.substring(0, space).strip();
    String value = part.substring(space + 1);
    switch (keyword) {
      case "color" -> color(key, value, line);
      case "wear" -> wear.put(key, value);
      case "wound" -> wounds.put(key, value);
      default -> {
        if (BUILD.contains(key)) {
          build.put(key, number(value, line));
        } else {
          error(line, "a build has no \"" + key + "\"", hint(key, BUILD));
        }
      }
    }
  }

  private void color(String key, String value, Span line) {
    if (value.matches("#[0-9a-fA-F]{6}")) {
      colors.put(key, Paint.linear(value));
    } else {
      error(line, "\"" + value + "\" is no colour", "colours are written #rrggbb");
    }
  }

  private float number(String text, Span line) {
    try {
      return Float.parseFloat(text.strip());
    } catch (NumberFormatException none) {
      error(line, "\"" + text + "\" is no number");
      return 1;
    }
  }

  private static String hint(String word, List<String> known) {
    return Spelling.nearest(word, known)
        .map(n -> "did you mean \"" + n + "\"?")
        .orElse("known are " + String.join(", ", known));
  }

  private void error(Span at, String message, String... hints) {
    says.add(Diagnostic.error(source, at, message, hints));
  }
}
