package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people do with parts of their own bodies: shake the head, hold out a hand, put a foot on a bench.
 * The catalogue knows most of it by verb and part together.
 */
final class BodyLanguage {
  private static final WordTable LIMBS = WordTable.named("limbs");
  private static final Set<ActionClass> LAYS =
      Set.of(ActionClass.PUT, ActionClass.TOUCH, ActionClass.PUSH, ActionClass.GESTURE, ActionClass.REACH);

  /** "Jerks a thumb over her shoulder", "cocks her chin at the door": that way. */
  private static final Set<String> POINTS = Set.of("thumb", "finger", "chin", "head", "index");
  private static final Set<String> AT = Set.of("at", "over", "toward", "towards", "to");

  private static final Map<String, String> PLURALS = Map.of("tooth", "teeth", "foot", "feet");

  private final Library library;

  BodyLanguage(Library library) {
    this.library = library;
  }

  /** The performance of a verb with a part of the actor's body; it takes the part's place. */
  Optional<Performances.Performance> of(Clause clause, List<String> performers, Company company) {
    String noun = clause.target().orElse("").toLowerCase(Locale.ROOT);
    boolean object = clause.relation().isEmpty() && Aims.bodyPart(noun);
    boolean own = clause.owner().map(o -> performers.containsAll(company.performers(o))).orElse(true);
    if (!object || !own) {
      return Optional.empty();
    }
    List<String> phrases = new ArrayList<>();
    for (String part : List.of(noun, PLURALS.getOrDefault(noun, noun + "s"), "a " + noun)) {
      for (Clause.Adjunct adjunct : clause.adjuncts()) {
        phrases.add(clause.verb() + " " + part + " " + adjunct.relation());
      }
      phrases.add(clause.verb() + " " + part);
    }
    for (String phrase : phrases) {
      Optional<Action> action = library.action(phrase);
      if (action.isPresent()) {
        return Optional.of(new Performances.Performance(action.get(), phrase));
      }
    }
    boolean shows =
        clause.kind() == ActionClass.GESTURE
            && POINTS.contains(lastWord(noun))
            && clause.adjuncts().stream().anyMatch(a -> AT.contains(a.relation()));
    if (shows) {
      return named("point");
    }
    boolean somewhere = clause.adjuncts().stream().anyMatch(a -> !a.relation().equals("of"));
    return LAYS.contains(clause.kind()) && somewhere
        ? LIMBS.first(lastWord(noun)).flatMap(this::named)
        : Optional.empty();
  }

  private Optional<Performances.Performance> named(String words) {
    return library.action(words).map(a -> new Performances.Performance(a, words));
  }

  private static String lastWord(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }
}
