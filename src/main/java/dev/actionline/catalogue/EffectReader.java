package dev.actionline.catalogue;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Result;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the description of an effect: a line for each thing there is to say of it.
 *
 * <pre>
 * effect sparks
 * words spark
 * doc Sparks that fly and fall
 * drawn as bodies
 * lasts 0.9 s
 * number speed 0.2 to 20 m/s, else 4.2: how fast they leave
 * </pre>
 */
final class EffectReader {
  private static final String REAL = "(-?[0-9]+(?:\\.[0-9]+)?)";
  private static final Pattern LASTS = Pattern.compile(REAL + " s");
  private static final Pattern NUMBER =
      Pattern.compile("([a-z]+) " + REAL + " to " + REAL + "(?: (m|s|deg|m/s))?, else " + REAL + ": (.+)");

  private final Source source;
  private final Diagnostics diagnostics = new Diagnostics();
  private String name = "";
  private final List<String> words = new ArrayList<>();
  private String doc = "";
  private Effects.Drawn drawn;
  private OptionalDouble seconds = OptionalDouble.empty();
  private double magnifies = 1;
  private final List<Entry.Parameter> parameters = new ArrayList<>();

  private EffectReader(Source source) {
    this.source = source;
  }

  static Result<Effects.Effect> read(Source source) {
    EffectReader reader = new EffectReader(source);
    for (Span line : source.lines()) {
      String text = source.slice(line).strip();
      if (!text.isEmpty() && !text.startsWith("--")) {
        reader.line(line, text);
      }
    }
    return reader.whole();
  }

  private Result<Effects.Effect> whole() {
    Span begin = new Span(0, Math.min(1, source.text().length()));
    if (name.isEmpty() || doc.isEmpty() || drawn == null) {
      error(begin, "an effect has a name, a doc and a way of being drawn",
          "write lines \"effect NAME\", \"doc WHAT IT IS\" and \"drawn " + Effects.Drawn.told() + "\"");
    }
    words.remove(name);
    words.add(0, name);
    Effects.Effect effect =
        new Effects.Effect(name, List.copyOf(words), doc, drawn, seconds, List.copyOf(parameters), magnifies);
    return new Result<>(effect, diagnostics.list());
  }

  private void line(Span line, String text) {
    int space = text.indexOf(' ');
    String key = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space + 1).strip();
    switch (key) {
      case "effect" -> name = rest;
      case "words" -> words.addAll(Arrays.asList(rest.toLowerCase(Locale.ROOT).split(" *, *")));
      case "doc" -> doc = rest;
      case "drawn" -> drawn(line, rest);
      case "lasts" -> lasts(line, rest);
      case "magnifies" -> magnifies(line, rest);
      case "number" -> number(line, rest);
      default -> error(line, "there is no line \"" + key + "\" in an effect",
          "lines begin with effect, words, doc, drawn, lasts, magnifies or number");
    }
  }

  private void drawn(Span line, String rest) {
    Effects.Drawn.said(rest).ifPresentOrElse(
        d -> drawn = d,
        () -> error(line, "nothing is drawn \"" + rest + "\"", "drawn " + Effects.Drawn.told()));
  }

  private void lasts(Span line, String rest) {
    Matcher m = LASTS.matcher(rest);
    if (m.matches()) {
      seconds = OptionalDouble.of(Double.parseDouble(m.group(1)));
    } else {
      error(line, "not a length: \"" + rest + "\"", "for example: lasts 0.9 s");
    }
  }

  private void magnifies(Span line, String rest) {
    if (rest.matches("[0-9]+")) {
      magnifies = Double.parseDouble(rest);
    } else {
      error(line, "not a number of times: \"" + rest + "\"", "for example: magnifies 8");
    }
  }

  private void number(Span line, String rest) {
    Matcher m = NUMBER.matcher(rest);
    if (!m.matches()) {
      error(line, "not a number with its range", "for example: number speed 0.2 to 20 m/s, else 4.2: how fast");
      return;
    }
    double low = Double.parseDouble(m.group(2));
    double high = Double.parseDouble(m.group(3));
    double byDefault = Double.parseDouble(m.group(5));
    if (low >= high || byDefault < low || byDefault > high) {
      error(line, m.group(5) + " does not lie from " + m.group(2) + " to " + m.group(3));
    }
    String unit = m.group(4) == null ? "" : m.group(4);
    parameters.add(new Entry.Parameter(m.group(1), unit, low, high, byDefault, m.group(6)));
  }

  private void error(Span span, String message, String... hints) {
    diagnostics.add(Diagnostic.error(source, span, message, hints));
  }
}
