package dev.actionline.director.library;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.catalogue.Action;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds the action that plays a verb. What a clause is, is known by its class; so a verb is looked for
 * among the actions that can play that class, by name and kin, and only then anywhere.
 */
public final class Performances {
  private static final WordTable BY_CLASS = Vocabulary.table("performances");

  private static final Set<ActionClass> BODILY =
      Set.of(
          ActionClass.SIT, ActionClass.STAND, ActionClass.FALL, ActionClass.JUMP, ActionClass.LIE,
          ActionClass.MOVE, ActionClass.DRIVE, ActionClass.CLIMB, ActionClass.CRAWL);

  private static final Set<ActionClass> HANDLING =
      Set.of(ActionClass.PUT, ActionClass.GRAB, ActionClass.GIVE, ActionClass.THROW, ActionClass.CARRY, ActionClass.WEAR);

  /** Who slips out of a room does not fall. */
  private static final Set<ActionClass> CROSSING = Set.of(ActionClass.ENTER, ActionClass.EXIT);

  /** What a thing does of these it does to nobody: weed trails, and chases nothing. */
  private static final Set<ActionClass> AIMLESS = Set.of(ActionClass.DRIVE, ActionClass.MOVE, ActionClass.OTHER, ActionClass.FALL, ActionClass.SHAKE);

  /** Who unwinds a scarf takes it off. */
  private static final Pattern UNDOES = Pattern.compile("^un\\p{L}{3}");

  private static final Set<String> VOICES = Vocabulary.kind("machine voices");

  /** What a thing does alone, of which people do it to something. */
  public static final WordTable ALONE = Vocabulary.table("alone");

  private static final WordTable INSTEAD = Vocabulary.table("instead");

  private final Library library;

  /** All actions by all their words. */
  private final Map<String, Action> everywhere;

  /** The same of those that a thing can give. */
  private final Map<String, Action> forThings;

  private final Map<ActionClass, Map<String, Action>> homes = new ConcurrentHashMap<>();
  private final Map<String, Optional<Performance>> ofBodies = new ConcurrentHashMap<>();
  private final Map<String, Optional<Performance>> ofThings = new ConcurrentHashMap<>();

  Performances(Library library) {
    this.library = library;
    this.everywhere = library.actionsByWord();
    this.forThings = forThings(everywhere);
  }

  /**
   * An action and the word for it.
   *
   * @param verb lower-case lemma as a list writes it: a word of the action's own
   */
  public record Performance(Action action, String verb) {}

  /** The performance of a clause's verb; empty when nothing in the catalogue comes near. */
  public Optional<Performance> of(String verb, ActionClass kind) {
    return ofBodies.computeIfAbsent(kind + " " + verb, k -> find(verb, kind));
  }

  /** Whether what plays it cannot be played without somebody or something that it is done to. */
  public boolean needsSomething(String verb, ActionClass kind) {
    return of(verb, kind).filter(p -> p.action().needs() != Action.Needs.NOTHING).isPresent();
  }

  private Optional<Performance> find(String verb, ActionClass kind) {
    Map<String, Action> home = home(kind);
    Map<String, Action> all = everywhere;
    boolean whole = verb.contains(" ") && (HANDLING.contains(kind) || INSTEAD.first(verb).isEmpty()) && !home.containsKey(verb) && all.containsKey(verb)
        && !(CROSSING.contains(kind) && all.get(verb).needs() != Action.Needs.NOTHING);
    if (whole) {
      return Optional.of(named(all.get(verb), verb));
    }
    return (kind == ActionClass.WEAR && UNDOES.matcher(verb).find() && !home.containsKey(verb) ? named("take off") : own(verb, home))
        .or(() -> instead(verb))
        .or(() -> kind == ActionClass.OTHER ? own(verb, all) : Optional.empty())
        // what an action is called means it more surely than any kinship does
        .or(() -> kind == ActionClass.OPERATE || kind == ActionClass.EMOTE || CROSSING.contains(kind) ? Optional.empty() : called(verb).filter(p -> fits(p, kind)))
        .or(() -> kind == ActionClass.EAT ? Optional.empty() : kin(verb, home))
        .or(() -> home.entrySet().stream().findFirst().map(e -> named(e.getValue(), e.getKey())))
        .or(() -> own(verb, all))
        .or(() -> kin(verb, all));
  }

  private Optional<Performance> instead(String verb) {
    return INSTEAD.first(verb).or(() -> INSTEAD.first(verb.split(" ")[0])).flatMap(word -> named(new String[] {word}));
  }

  /**
   * Who drops onto a bench drops nothing: what moves a body needs no thing. Who slips a book into a bag does
   * not slip: what handles a thing needs one.
   */
  private static boolean fits(Performance performance, ActionClass kind) {
    Action.Needs needs = performance.action().needs();
    return HANDLING.contains(kind) ? needs != Action.Needs.NOTHING : !BODILY.contains(kind) || needs != Action.Needs.PROP;
  }

  private Optional<Performance> called(String verb) {
    return Optional.ofNullable(everywhere.get(verb)).filter(a -> a.name().equals(verb)).map(a -> named(a, verb));
  }

  /** Whether nothing but kinship with other verbs, or the class alone, tells what plays a verb. */
  public boolean isGuess(String verb, ActionClass kind) {
    Map<String, Action> home = home(kind);
    return own(verb, home).isEmpty() && instead(verb).isEmpty() && !isCalled(verb) && (kind != ActionClass.OTHER || own(verb, everywhere).isEmpty());
  }

  /** Whether an action is named after a verb. */
  public boolean isCalled(String verb) {
    return called(verb).isPresent();
  }

  /** Whether a verb is a word of an action that can play the class. */
  public boolean knows(String verb, ActionClass kind) {
    return own(verb, home(kind)).isPresent();
  }

  /** A performance that a thing can give: among those of the class, else of the verb itself. */
  public Optional<Performance> forThing(String verb, ActionClass kind) {
    return ofThings.computeIfAbsent(kind + " " + verb, k -> findForThing(verb, kind));
  }

  private Optional<Performance> findForThing(String verb, ActionClass kind) {
    Map<String, Action> home = forThings(home(kind));
    Map<String, Action> all = forThings;
    boolean heard = kind == ActionClass.DRIVE && VOICES.contains(verb.split(" ")[0]); // a truck that roars past drives
    Optional<Performance> whole = verb.contains(" ") ? INSTEAD.first(verb).flatMap(word -> own(word, all)) : Optional.empty();
    return whole.or(() -> own(verb, home))
        .or(() -> kind == ActionClass.SHAKE || heard ? home.entrySet().stream().findFirst().map(e -> named(e.getValue(), e.getKey())) : Optional.empty())
        .or(() -> own(verb, all).filter(p -> !AIMLESS.contains(kind) || p.action().needs() == Action.Needs.NOTHING).flatMap(p -> unbroken(p, kind)))
        .or(() -> INSTEAD.first(verb).flatMap(word -> own(word, all)))
        .or(() -> ALONE.first(verb).flatMap(word -> own(word, all)))
        .or(() -> kind == ActionClass.EAT ? Optional.empty() : kin(verb, home))
        .or(() -> home.entrySet().stream().findFirst().map(e -> named(e.getValue(), e.getKey())))
        .or(() -> kin(verb, all));
  }

  private static Map<String, Action> forThings(Map<String, Action> actions) {
    Map<String, Action> some = new LinkedHashMap<>(actions);
    some.values().removeIf(a -> !a.forThings());
    return some;
  }

  /** A cable that snaps taut does not break: what only its word calls so shakes. */
  private Optional<Performance> unbroken(Performance p, ActionClass kind) {
    return kind == ActionClass.OTHER && home(ActionClass.BREAK).containsValue(p.action()) ? named("shake") : Optional.of(p);
  }

  /** The first of some words that an action is known by. */
  public Optional<Performance> named(String... words) {
    for (String word : words) {
      Optional<Action> action = library.action(word);
      if (action.isPresent()) {
        return Optional.of(named(action.get(), word));
      }
    }
    return Optional.empty();
  }

  /** The verb with its particle, then without. */
  private static Optional<Performance> own(String verb, Map<String, Action> actions) {
    for (String form : forms(verb)) {
      if (actions.containsKey(form)) {
        return Optional.of(named(actions.get(form), form));
      }
    }
    return Optional.empty();
  }

  private Optional<Performance> kin(String verb, Map<String, Action> actions) {
    for (String form : forms(verb)) {
      Optional<String> near = library.nearestVerb(form, actions.keySet());
      if (near.isPresent()) {
        return Optional.of(named(actions.get(near.get()), near.get()));
      }
    }
    return Optional.empty();
  }

  private static List<String> forms(String verb) {
    int space = verb.indexOf(' ');
    return space < 0 ? List.of(verb) : List.of(verb, verb.substring(0, space));
  }

  private static Performance named(Action action, String word) {
    return new Performance(action, word);
  }

  /** The actions of a class with all their words, the table's first. */
  private Map<String, Action> home(ActionClass kind) {
    return homes.computeIfAbsent(kind, this::homeOf);
  }

  private Map<String, Action> homeOf(ActionClass kind) {
    Map<String, Action> words = new LinkedHashMap<>();
    List<Action> actions = new ArrayList<>();
    for (String word : BY_CLASS.row(kind.label())) {
      library.action(word).ifPresent(a -> {
        words.putIfAbsent(word, a);
        actions.add(a);
      });
    }
    actions.forEach(a -> a.words().forEach(w -> words.putIfAbsent(w, a)));
    return words;
  }
}
