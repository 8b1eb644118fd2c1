package dev.actionline.timeline;

import dev.actionline.catalogue.Effects;
import dev.actionline.catalogue.Entry;
import dev.actionline.core.Spelling;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Term;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers of an {@code effect} line: {@code strength 0.6}, {@code radius 2 m}. */
final class EffectNumbers {
  private static final Set<String> LENGTHS = Set.of("m", "cm", "mm", "ft", "in");

  private final FilmDesk desk;
  private final Effects.Effect effect;
  private final Map<String, Double> numbers = new LinkedHashMap<>();

  private EffectNumbers(FilmDesk desk, Effects.Effect effect) {
    this.desk = desk;
    this.effect = effect;
  }

  /** Reads them; what is none, is not the effect's, or out of its range is told. */
  static Map<String, Double> of(FilmDesk desk, Effects.Effect effect, List<Phrase> phrases) {
    EffectNumbers reader = new EffectNumbers(desk, effect);
    phrases.forEach(reader::read);
    return reader.numbers;
  }

  private void read(Phrase phrase) {
    List<Term> terms = phrase.terms();
    boolean pair = terms.size() == 2 && terms.get(1).kind() == Term.Kind.NUMBER;
    if (!pair || terms.get(0).kind() != Term.Kind.WORD) {
      desk.error(
          phrase.span(), "\"" + phrase.text() + "\" tells nothing of an effect", known());
      return;
    }
    String name = terms.get(0).text().toLowerCase(Locale.ROOT);
    effect
        .parameter(name)
        .ifPresentOrElse(
            p -> set(p, terms.get(1)),
            () ->
                desk.error(
                    terms.get(0).span(),
                    effect.spoken() + " has no \"" + name + "\"",
                    Spelling.nearest(name, names())
                        .map(n -> "did you mean \"" + n + "\"?")
                        .orElse(known())));
  }

  private void set(Entry.Parameter parameter, Term written) {
    String unit = written.unit();
    boolean length = LENGTHS.contains(unit) && parameter.unit().equals("m");
    boolean share = unit.equals("%") && parameter.unit().isEmpty();
    if (!unit.isEmpty() && !length && !share && !unit.equals(parameter.unit())) {
      desk.error(
          written.span(),
          parameter.name() + " of " + effect.spoken() + " is not measured in " + unit,
          range(parameter));
      return;
    }
    double value =
        unit.equals("mm")
            ? written.number() / 1000
            : length ? written.metres() : share ? written.number() / 100 : written.number();
    if (value < parameter.low() || value > parameter.high()) {
      desk.error(
          written.span(),
          parameter.name() + " of " + effect.spoken() + " cannot be " + written.text(),
          range(parameter));
      return;
    }
    numbers.put(parameter.name(), value);
  }

  private static String range(Entry.Parameter p) {
    String unit = p.unit().isEmpty() ? "" : " " + p.unit();
    return p.name() + " goes from " + plain(p.low()) + " to " + plain(p.high()) + unit + ": " + p.doc();
  }

  private List<String> names() {
    return effect.parameters().stream().map(Entry.Parameter::name).toList();
  }

  private String known() {
    return names().isEmpty()
        ? effect.spoken() + " has no numbers"
        : "numbers of " + effect.spoken() + ": " + names().stream().collect(Collectors.joining(", "));
  }

  private static String plain(double n) {
    return BigDecimal.valueOf(n).stripTrailingZeros().toPlainString();
  }
}
