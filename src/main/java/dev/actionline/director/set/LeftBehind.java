package dev.actionline.director.set;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Continuity of things: what was put, thrown or rolled somewhere lies there still when the film comes back to the place. */
public final class LeftBehind {
  private static final Set<ActionClass> PUTS =
      EnumSet.of(ActionClass.PUT, ActionClass.THROW, ActionClass.VANISH, ActionClass.FALL, ActionClass.MOVE, ActionClass.JUMP, ActionClass.EXIT);
  private static final Set<ActionClass> TAKES = EnumSet.of(ActionClass.GRAB, ActionClass.CARRY, ActionClass.GIVE);
  /** What somebody does to a thing, rather than a thing by itself. */
  private static final Set<ActionClass> HANDLES =
      EnumSet.of(ActionClass.PUT, ActionClass.THROW, ActionClass.GRAB, ActionClass.CARRY, ActionClass.GIVE);
  /** How what lies somewhere is said to lie there, by the words of prose. */
  public static final WordTable LYING = Vocabulary.table("left-lying");

  private final Map<String, Map<String, Lying>> places = new HashMap<>();

  /** Notes at a scene's end where its things have come to lie, by what was played. */
  public void leave(String place, Map<Clause, Staged> played, PropMaster props) {
    Map<String, Lying> lying = places.computeIfAbsent(place, p -> new LinkedHashMap<>());
    played.forEach((clause, staged) -> {
      if (!staged.played()) {
        return;
      }
      boolean handled = HANDLES.contains(clause.kind());
      Optional<String> thing = (handled ? Stream.concat(staged.who().stream(), staged.whom().stream()) : staged.who().stream())
          .filter(props::has).findFirst();
      thing.filter(t -> TAKES.contains(clause.kind()) || PUTS.contains(clause.kind())).ifPresent(lying::remove);
      thing.filter(t -> PUTS.contains(clause.kind())).flatMap(t -> host(clause, staged, t, props)).ifPresent(l -> lying.put(thing.get(), l));
    });
  }

  private static Optional<Lying> host(Clause clause, Staged staged, String thing, PropMaster props) {
    Optional<String> relation =
        Stream.concat(clause.relation().stream(), clause.adjuncts().stream().map(Clause.Adjunct::relation))
            .flatMap(r -> LYING.first(r).stream()).findFirst();
    Optional<String> host = staged.whom().stream().filter(w -> !w.equals(thing) && props.stands(w)).findFirst();
    return relation.flatMap(r -> host.map(h -> new Lying(r, h, props.placeOf(h))));
  }

  /** Lays what is found again where it was left. */
  public void find(String place, PropMaster props) {
    places.getOrDefault(place, Map.of()).forEach(props::remember);
  }
}
