package dev.actionline.director;

import dev.actionline.breakdown.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People whom nobody addresses: they have business of their own, and the scene plays in front of them. */
final class Background {
  private static final Map<String, String> PLURALS =
      Map.of("child", "children", "person", "people", "man", "men", "woman", "women", "people", "people");

  private static final int FILLING = 4;

  private final Unit unit;
  private final Set<String> sentences = new LinkedHashSet<>();
  private final Set<String> lines = new LinkedHashSet<>();

  Background(Unit unit) {
    this.unit = unit;
  }

  /** Gives the extras of a clause their business. */
  Staged stage(Clause clause) {
    Optional<Performances.Performance> found =
        unit.performances.of(clause.verb(), clause.kind())
            .filter(p -> p.action().needs() == dev.actionline.catalogue.Action.Needs.NOTHING);
    if (found.isEmpty()) {
      return Staged.not("no business for extras is like it");
    }
    Optional<Aim> place =
        Arguments.of(unit, clause, List.of()).target()
            .filter(a -> a.kind() == Aim.Kind.MARK || a.kind() == Aim.Kind.PROP);
    Optional<String> fitting = place.isPresent() ? Optional.empty() : fitting(found.get().verb());
    String where =
        place.map(p -> " " + clause.relation().orElse("at") + " " + p.text())
            .or(() -> fitting.map(f -> " on " + f)).orElse("");
    List<String> seen = new ArrayList<>();
    for (String actor : clause.actors()) {
      Role role = unit.company.role(actor).orElseThrow();
      String business = plural(role) + " " + ThirdPerson.participle(found.get().verb());
      // kids swinging and yelling are the same kids
      boolean same = clause.simultaneous() && !sentences.add(role.name() + clause.sentence());
      if (!same) {
        lines.add("extras " + count(role) + " " + business + where);
        seen.add(business);
      }
    }
    if (seen.isEmpty()) {
      unit.ground.floor().stream().findFirst().ifPresent(m -> seen.add(m.name()));
    }
    return Staged.already(found.get().action().name(), List.of(), seen);
  }

  /** What the set has for it: swings for who swings. */
  private Optional<String> fitting(String verb) {
    return unit.ground.named(verb).filter(m -> m.type().equals("seat")).map(m -> m.name());
  }

  /** As many as the script says; enough to fill the picture when it says nothing. */
  private static int count(Role role) {
    int told = role.performers().size();
    return told == Casting.GROUP ? FILLING : told;
  }

  List<Line> lines() {
    return lines.stream().map(Line::of).toList();
  }

  private static String plural(Role role) {
    String noun = role.member().map(m -> m.noun()).filter(n -> !n.isEmpty()).orElse(role.kind());
    return PLURALS.getOrDefault(noun, noun.endsWith("s") ? noun : noun + "s");
  }
}
