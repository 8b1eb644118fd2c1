package dev.actionline.director.business;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.Role;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Forms that the script names one by one: each is cast for its look alone, and all are one run. */
public final class Guises {
  private static final WordTable LOOKS = Vocabulary.table("guises");
  private static final Set<String> TRUNK = Vocabulary.kind("trunk");
  /** As many beats later the forms of a change may be named. */
  private static final int SOON = 12;
  private static final int MOST_FORMS = 7;
  /** What belongs to the run takes no time beside it. */
  private static final double SAME_SECONDS = 0.2;

  private final Unit unit;
  private final Set<Beat.Forms> run = new LinkedHashSet<>();

  Guises(Unit unit) {
    this.unit = unit;
  }

  /** The forms that the script is about to name of a body. */
  Optional<Beat.Forms> ahead(String body) {
    return unit.ahead().stream().limit(SOON)
        .filter(Beat.Forms.class::isInstance).map(Beat.Forms.class::cast)
        .filter(f -> unit.company.performers(f.who()).contains(body))
        .findFirst();
  }

  /** Names of the forms in their order, then others where the script speaks of more. */
  List<String> cast(Beat.Forms forms, String body) {
    run.add(forms);
    List<String> names = new ArrayList<>();
    forms.forms().forEach(f -> names.add(unit.company.guise(f, looks(f.look()))));
    if (forms.others()) {
      unit.company.figures().stream()
          .filter(f -> !f.equals(body) && !names.contains(f) && unit.isThere(f))
          .limit(Math.max(0, MOST_FORMS - (long) names.size()))
          .forEach(names::add);
    }
    return List.copyOf(names);
  }

  /** The run as a line of its own; empty when the change that it details has shown it. */
  public Optional<Staged> stage(Beat.Forms forms) {
    Optional<String> body = unit.company.performers(forms.who()).stream().findFirst();
    return run.contains(forms) ? Optional.empty() : body.map(b -> strobing(b, cast(forms, b), forms.frames()));
  }

  /** A clause of the sentence that names the forms, of nobody who is here, belongs to the run. */
  public Optional<Staged> within(Clause clause) {
    boolean stranger = clause.actors().stream().noneMatch(a -> unit.company.role(a).filter(Role::figure).isPresent());
    return unit.scene().beats().stream()
        .filter(Beat.Forms.class::isInstance).map(Beat.Forms.class::cast)
        .filter(f -> stranger && f.span().start() <= clause.span().start() && clause.span().end() <= f.span().end())
        .findFirst()
        .map(f -> Staged.already("strobe", unit.company.performers(f.who()), List.of()).seen(Interest.CHANGE).cutAfter(SAME_SECONDS));
  }

  /** {@code with knives bursting from his face}, as a cast line says it. */
  private static List<String> looks(String told) {
    Set<String> phrases = new LinkedHashSet<>();
    List<String> words = List.of(told.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
    for (String word : words) {
      LOOKS.first(word).ifPresent(
          look -> phrases.add(look.endsWith(" from") ? look + (words.stream().anyMatch(TRUNK::contains) ? " body" : " face") : look));
    }
    return List.copyOf(phrases);
  }

  /** A run of named forms. */
  Staged strobing(String body, List<String> forms, OptionalInt frames) {
    forms.forEach(f -> unit.company.role(f).ifPresent(r -> unit.company.use(f)));
    String names = String.join(", ", forms.stream().map(Company::name).toList());
    String each = frames.isPresent() ? ", frames " + frames.getAsInt() : "";
    return Staged.line(Company.name(body) + " strobes " + names + each, "strobe", List.of(body), List.of());
  }
}
