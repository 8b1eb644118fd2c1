package dev.actionline.director;

import dev.actionline.breakdown.Clause;
import dev.actionline.stage.Figures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Somebody turns into somebody else, and from then on acts under the new name in the old body. */
final class Transformation {
  private static final Set<String> METAL = Set.of("liquid metal", "chrome");

  private final Unit unit;

  Transformation(Unit unit) {
    this.unit = unit;
  }

  Staged stage(Clause clause, List<String> performers) {
    Optional<Performances.Performance> found =
        unit.performances.of("become", dev.actionline.breakdown.ActionClass.TRANSFORM);
    if (found.isEmpty()) {
      return Staged.not("no action turns one body into another");
    }
    String body = performers.get(0);
    Optional<String> being = being(clause, body);
    String verb = ThirdPerson.of(found.get().verb());
    String action = found.get().action().name();
    if (being.isPresent()) {
      String name = Company.name(being.get());
      String text = ClauseStager.subjects(performers) + " " + verb + " " + name;
      if (!unit.isThere(being.get())) {
        unit.company.embody(being.get(), body);
      }
      unit.company.use(being.get());
      return Staged.line(text + ClauseStager.manner(clause), action, performers, List.of());
    }
    Optional<String> figure = clause.target().flatMap(this::figure);
    String into = figure.map(f -> " " + f).orElse("");
    if (into.isEmpty() && found.get().action().needs() != dev.actionline.catalogue.Action.Needs.NOTHING) {
      return Staged.not("the script does not tell into whom");
    }
    String text = ClauseStager.subjects(performers) + " " + verb + into + ClauseStager.manner(clause);
    return Staged.line(text, action, performers, List.of());
  }

  /** Who it turns into: whom the clause names, else the shape-shifter that hides in a double. */
  private Optional<String> being(Clause clause, String body) {
    Optional<String> told =
        clause.target()
            .flatMap(t -> unit.company.role(t))
            .map(r -> r.performers().get(0))
            .filter(p -> !p.equals(body) && unit.company.figure(p));
    return told.or(() -> unit.company.shifter().filter(s -> !s.equals(body) && !unit.isThere(s)));
  }

  private Optional<String> figure(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return unit.library.figures().stream()
        .filter(f -> f.name().equals(word) || f.words().contains(word))
        .map(Figures.Figure::name)
        .findFirst();
  }

  static boolean shapeless(Role role) {
    return role.figure()
        && (METAL.contains(role.kind()) || role.traits().stream().anyMatch(METAL::contains));
  }
}
