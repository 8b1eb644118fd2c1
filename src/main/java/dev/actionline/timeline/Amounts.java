package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Entry;
import dev.actionline.shotlist.Term;
import dev.actionline.words.Numerals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The numbers that stand behind a verb: how far, how fast, how often; a parameter by its name, else by its unit. */
final class Amounts {
  private static final Map<String, Double> TIMES = Map.of("once", 1.0, "twice", 2.0, "thrice", 3.0);

  private final Action action;
  private final Map<String, Double> all = new LinkedHashMap<>();

  Amounts(Action action) {
    this.action = action;
  }

  /** By name, in metres, degrees, seconds or of one. */
  Map<String, Double> all() {
    return all;
  }

  void heading(double degrees) {
    all.put("heading", degrees);
  }

  /** {@code twice}, {@code three times}: the index behind it, the same index for anything else. */
  int times(List<Term> terms, int at) {
    String word = terms.get(at).text().toLowerCase(Locale.ROOT);
    if (TIMES.containsKey(word)) {
      all.put("times", TIMES.get(word));
      return at + 1;
    }
    boolean told = at + 1 < terms.size() && terms.get(at + 1).is("times");
    OptionalInt count = told ? Numerals.of(word) : OptionalInt.empty();
    count.ifPresent(n -> all.put("times", (double) n));
    return count.isPresent() ? at + 2 : at;
  }

  /** {@code speed 2}: the index behind it, the same index for anything else. */
  int parameter(List<Term> terms, int at) {
    boolean value = at + 1 < terms.size() && terms.get(at + 1).kind() == Term.Kind.NUMBER;
    if (!value) {
      return at;
    }
    String word = terms.get(at).text().toLowerCase(Locale.ROOT);
    boolean named = action.parameters().stream().anyMatch(p -> p.name().equals(word));
    return named ? number(terms, at + 1, word) : at;
  }

  /** A number: a parameter by name, else by its unit; {@code 3 times}. */
  int number(List<Term> terms, int at, String name) {
    Term term = terms.get(at);
    boolean length = Set.of("m", "cm", "ft", "in").contains(term.unit());
    double value =
        length ? term.metres() : term.unit().equals("%") ? term.number() / 100 : term.number();
    if (!name.isEmpty()) {
      all.put(name, value);
      return at + 1;
    }
    boolean times =
        at + 1 < terms.size() && (terms.get(at + 1).is("times") || terms.get(at + 1).is("x"));
    if (times || term.unit().isEmpty()) {
      all.put("times", value);
      return at + (times ? 2 : 1);
    }
    String unit = length ? "m" : term.unit();
    Optional<Entry.Parameter> byUnit =
        action.parameters().stream().filter(p -> p.unit().equals(unit)).findFirst();
    byUnit.ifPresent(p -> all.put(p.name(), value));
    switch (unit) {
      case "m" -> all.put("distance", value);
      case "deg" -> all.put("angle", value);
      case "s" -> all.put("seconds", value);
      default -> {}
    }
    return at + 1;
  }
}
