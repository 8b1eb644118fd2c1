package dev.actionline.stage.description;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.Source;
import dev.actionline.core.Span;
import dev.actionline.core.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joml.Vector3f;

/** Reads what follows a statement's keyword by the list of what it can be told. */
final class ArgsReader {
  private final Source source;
  private final Diagnostics says;
  private final Statement statement;
  private final Map<String, Param> params = new LinkedHashMap<>();
  private final Args args = new Args();
  private int at;

  private ArgsReader(Source source, Diagnostics says, Statement statement, List<Param> params) {
    this.source = source;
    this.says = says;
    this.statement = statement;
    params.forEach(p -> this.params.put(p.key(), p));
  }

  static Args read(Source source, Diagnostics says, Statement statement, List<Param> params) {
    return new ArgsReader(source, says, statement, params).read();
  }

  private Args read() {
    for (Param p : params.values()) {
      boolean any = at < statement.tokens().size() && p.kind() == Param.Kind.WORD;
      if (p.lead() && (any || at < statement.tokens().size() && !startsKey())) {
        take(p, statement.keyword().span());
      }
    }
    while (at < statement.tokens().size()) {
      Token key = statement.tokens().get(at++);
      Param p = key.is(Token.Kind.WORD) ? params.get(key.text()) : null;
      if (p == null || p.lead()) {
        unknown(key);
        skipToKey();
      } else {
        take(p, key.span());
      }
    }
    for (Param p : params.values()) {
      if (p.needed() && !args.has(p.key())) {
        String what = p.lead() ? p.doc() : "\"" + p.key() + "\": " + p.doc();
        error(statement.keyword().span(), "\"" + statement.word() + "\" needs " + what);
      }
    }
    return args;
  }

  private void unknown(Token token) {
    List<String> keys = params.values().stream().filter(p -> !p.lead()).map(Param::key).toList();
    Diagnostic d =
        Diagnostic.error(
            source,
            token.span(),
            "\"" + statement.word() + "\" does not know \"" + token.text() + "\"");
    says.add(
        Spelling.nearest(token.text(), keys)
            .map(k -> d.hint("did you mean \"" + k + "\"?"))
            .orElseGet(() -> d.hint("it knows " + String.join(", ", keys))));
  }

  private void error(Span span, String message) {
    says.add(Diagnostic.error(source, span, message));
  }

  private boolean startsKey() {
    Token t = statement.tokens().get(at);
    return t.is(Token.Kind.WORD) && params.containsKey(t.text()) && !params.get(t.text()).lead();
  }

  private void skipToKey() {
    while (at < statement.tokens().size() && !startsKey()) {
      at++;
    }
  }

  private void take(Param p, Span key) {
    if (args.has(p.key())) {
      error(key, "\"" + p.key() + "\" is said twice");
    }
    switch (p.kind()) {
      case NUMBERS -> takeNumbers(p, key);
      case POINTS -> takePoints(p, key);
      case WORD -> takeWord(p, key);
      case NAME -> args.put(p.key(), takeName(p, key), key);
      case WORDS -> takeWords(p, key);
      case COLOR -> takeColor(p, key);
      default -> args.put(p.key(), Boolean.TRUE, key);
    }
  }

  private boolean next(Token.Kind kind) {
    return at < statement.tokens().size() && statement.tokens().get(at).is(kind);
  }

  private List<Float> numbers() {
    List<Float> numbers = new ArrayList<>();
    while (next(Token.Kind.NUMBER)) {
      numbers.add(statement.tokens().get(at++).value());
    }
    return numbers;
  }

  private void takeNumbers(Param p, Span key) {
    List<Float> n = within(p, key, numbers());
    if (n.size() < p.least() || n.size() > p.most()) {
      String many =
          p.least() == p.most() ? "" + p.least() : p.least() + " to " + p.most();
      String noun = p.most() == 1 ? " number" : " numbers";
      error(key, "\"" + p.key() + "\" wants " + many + noun + ", here are " + n.size());
    }
    while (n.size() < p.least()) {
      n.add(0f);
    }
    args.put(p.key(), array(n), key);
  }

  /** Numbers that the program can work with; those beyond are told, and cut off. */
  private List<Float> within(Param p, Span key, List<Float> numbers) {
    List<Float> cut = new ArrayList<>();
    for (float n : numbers) {
      if (n < p.low() || n > p.high()) {
        String range = plain(p.low()) + " to " + plain(p.high());
        error(key, "\"" + p.key() + "\" may be " + range + ", here it is " + plain(n));
      }
      cut.add(Math.min(p.high(), Math.max(p.low(), n)));
    }
    return cut;
  }

  private static String plain(float value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : new BigDecimal(Float.toString(value)).stripTrailingZeros().toPlainString();
  }

  private static float[] array(List<Float> n) {
    float[] a = new float[n.size()];
    for (int i = 0; i < a.length; i++) {
      a[i] = n.get(i);
    }
    return a;
  }

  private void takePoints(Param p, Span key) {
    List<float[]> points = new ArrayList<>();
    do {
      List<Float> n = within(p, key, numbers());
      if (n.size() == p.least()) {
        points.add(array(n));
      } else {
        error(
            key,
            "a point of \"" + p.key() + "\" wants " + p.least() + " numbers, here are " + n.size());
      }
    } while (comma());
    args.put(p.key(), points, key);
  }

  private boolean comma() {
    boolean is = next(Token.Kind.COMMA);
    at += is ? 1 : 0;
    return is;
  }

  private void takeWord(Param p, Span key) {
    if (next(Token.Kind.WORD) || next(Token.Kind.TEXT)) {
      Token t = statement.tokens().get(at++);
      args.put(p.key(), t.text(), t.span());
    } else {
      error(key, "\"" + p.key() + "\" wants a word");
    }
  }

  private String takeName(Param p, Span key) {
    StringBuilder name = new StringBuilder();
    while (at < statement.tokens().size() && !startsKey() && !next(Token.Kind.COMMA)) {
      name.append(name.length() == 0 ? "" : " ").append(statement.tokens().get(at++).text());
    }
    if (name.length() == 0) {
      error(key, "\"" + p.key() + "\" wants a name");
    }
    return name.toString();
  }

  /** To the end of the line, so that the names may hold any word. */
  private void takeWords(Param p, Span key) {
    List<String> words = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (; at <= statement.tokens().size(); at++) {
      if (at == statement.tokens().size() || next(Token.Kind.COMMA)) {
        if (name.length() == 0) {
          error(key, "\"" + p.key() + "\" wants names between commas");
        } else {
          words.add(name.toString().toLowerCase(Locale.ROOT));
        }
        name.setLength(0);
      } else {
        name.append(name.length() == 0 ? "" : " ").append(statement.tokens().get(at).text());
      }
    }
    args.put(p.key(), List.copyOf(words), key);
  }

  private void takeColor(Param p, Span key) {
    if (next(Token.Kind.COLOR)) {
      Token t = statement.tokens().get(at++);
      args.put(p.key(), linear(t.text()), t.span());
    } else {
      error(key, "\"" + p.key() + "\" wants a colour like #8fc2f0");
      skipToKey();
      args.put(p.key(), new Vector3f(0.5f), key);
    }
  }

  /** IEC 61966-2-1: sRGB code values to linear light. */
  static Vector3f linear(String hex) {
    Vector3f c = new Vector3f();
    for (int i = 0; i < 3; i++) {
      double v = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      c.setComponent(i, (float) (v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)));
    }
    return c;
  }
}
