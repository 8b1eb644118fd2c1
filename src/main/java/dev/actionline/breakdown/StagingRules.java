package dev.actionline.breakdown;

import dev.actionline.words.English;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Judges the class of a clause: the first rule that fits, by verb ({@code staging-lexicon.txt}), by idioms, ways and frames, then by the
 * dictionary of verbs ({@code verb-senses.txt}); of a verb that it does not have, the class of its kin. The rules are compiled when they
 * are read, so that a slip in a file shows at once; an entry of the dictionary is when its verb is met.
 *
 * <p>A rule ends in a class, or in {@code =object}: then the object is a deed ("gives a shrug") and
 * its own verb tells the class.
 */
final class StagingRules {
  private record Rule(
      Set<String> verbs,
      Set<String> classes,
      List<Predicate<Staging>> conditions,
      Optional<ActionClass> kind,
      String text) {
    boolean fits(Staging staging) {
      for (Predicate<Staging> condition : conditions) {
        if (!condition.test(staging)) {
          return false;
        }
      }
      return true;
    }

    ActionClass kindFor(Staging staging) {
      return kind.orElseGet(() -> Classes.of(English.head(staging.object()), ""));
    }
  }

  /**
   * A judgement.
   *
   * @param by the rule as it is written, or how the verb alone tells it
   */
  record Judged(ActionClass kind, String by) {}

  /** Before the name of a class, for all its verbs. */
  private static final String CLASS = "@";

  /** For whatever verb. */
  private static final String ANY = "*";

  /** Files of rules, in the order they are asked. */
  private static final List<String> FILES = List.of("staging-lexicon.txt", "staging-idioms.txt", "staging-ways.txt", "staging-frames.txt");

  /** Kinds of which WordNet knows more than the lists. */
  private static final Set<String> ASKED =
      Set.of(
          "person", "animal", "vehicle", "garment", "weapon", "furnishing", "enterable", "sound", "deed", "abstract", "time", "drink",
          "plant", "instrument", "handy", "thing-object", "beast", "cast", "human");

  private static final List<Rule> RULES = rules();

  /** Where the rules of a verb, of a class or of any verb stand. */
  private static final Map<String, List<Integer>> PLACES = places();

  /** The rules a verb can meet, in their order. */
  private static final Map<String, List<Rule>> BY_VERB = new ConcurrentHashMap<>();

  private StagingRules() {}

  private static List<Rule> rules() {
    List<Rule> out = new ArrayList<>();
    FILES.forEach(file -> out.addAll(rules(Lexicon.lines(file), file)));
    return List.copyOf(out);
  }

  private static Map<String, List<Integer>> places() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < RULES.size(); i++) {
      for (String verb : RULES.get(i).verbs) {
        places.computeIfAbsent(verb, v -> new ArrayList<>()).add(i);
      }
      for (String label : RULES.get(i).classes) {
        places.computeIfAbsent(CLASS + label, c -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  private static List<Rule> rules(List<String> lines, String file) {
    List<Rule> out = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        out.add(rule(line, file));
      }
    }
    return out;
  }

  private static Rule rule(String line, String file) {
    int arrow = line.indexOf("->");
    String at = file + ": " + line;
    String[] head = line.substring(0, arrow).trim().split("\\s+");
    Set<String> verbs = new LinkedHashSet<>();
    Set<String> classes = new LinkedHashSet<>();
    for (String verb : head[0].split(",")) {
      (verb.startsWith(CLASS) ? classes : verbs).add(verb.replace(CLASS, ""));
    }
    List<Predicate<Staging>> conditions = new ArrayList<>();
    for (String condition : List.of(head).subList(1, head.length)) {
      conditions.add(condition(condition, at));
    }
    together(head, at).ifPresent(conditions::add);
    String told = line.substring(arrow + 2).trim();
    Optional<ActionClass> kind =
        told.equals("=object")
            ? Optional.empty()
            : Optional.of(ActionClass.valueOf(told.toUpperCase(Locale.ROOT)));
    return new Rule(verbs, classes, conditions, kind, line.replaceAll("\\s+", " ").trim());
  }

  /** "prep=into to=door": the door stands behind that very preposition. */
  private static Optional<Predicate<Staging>> together(String[] head, String line) {
    Set<String> prepositions = values("prep=", head);
    Set<String> kinds = values("to=", head);
    if (prepositions.isEmpty() || kinds.isEmpty()) {
      return Optional.empty();
    }
    kinds.forEach(k -> known(k, line));
    return Optional.of(
        s -> {
          for (int i = 0; i < s.prepositions().size(); i++) {
            String noun = s.nouns().get(i);
            boolean person = s.people().get(i);
            if (prepositions.contains(s.prepositions().get(i))
                && kinds.stream().anyMatch(k -> is(k, noun, person))) {
              return true;
            }
          }
          return false;
        });
  }

  private static Set<String> values(String key, String[] head) {
    Set<String> out = new LinkedHashSet<>();
    for (String condition : head) {
      if (condition.startsWith(key)) {
        out.addAll(List.of(condition.substring(key.length()).replace('_', ' ').split("\\|")));
      }
    }
    return out;
  }

  /** Reads the entries of a verb in all files; a slip in one of them is told. */
  static void check(String verb) {
    rulesOf(verb);
  }

  static Judged judge(Staging staging) {
    for (Rule rule : BY_VERB.computeIfAbsent(staging.verb(), StagingRules::rulesOf)) {
      if (rule.fits(staging)) {
        return new Judged(rule.kindFor(staging), rule.conditions.isEmpty() ? "\"" + staging.verb() + "\" is listed so" : "by the rule \"" + rule.text + "\"");
      }
    }
    return new Judged(
        Classes.of(staging.verb(), staging.particle()),
        Classes.why(staging.verb(), staging.particle()));
  }

  /** The rules that a verb can meet; the entry of the dictionary last. */
  private static List<Rule> rulesOf(String verb) {
    List<Rule> out = new ArrayList<>();
    Stream.of(verb, ANY, CLASS + Classes.of(verb, "").label())
        .flatMap(k -> PLACES.getOrDefault(k, List.of()).stream()).distinct().sorted().map(RULES::get).forEach(out::add);
    out.addAll(rules(VerbSenses.rules(verb), VerbSenses.FILE));
    return List.copyOf(out);
  }

  private static Predicate<Staging> condition(String condition, String line) {
    int equals = condition.indexOf('=');
    if (equals > 0) {
      Predicate<Staging> any = s -> false;
      for (String value : condition.substring(equals + 1).split("\\|")) {
        any = any.or(of(condition.substring(0, equals), value, line));
      }
      return any;
    }
    switch (condition) {
      case "obj":
        return s -> !s.object().isEmpty();
      case "noobj":
        return s -> s.object().isEmpty();
      case "agent":
        return Staging::agent;
      case "being":
        return s -> s.agent() && !s.machine();
      case "thing":
        return s -> !s.agent();
      case "reflexive":
        return Staging::reflexive;
      case "dative":
        return Staging::dative;
      case "noparticle":
        return s -> s.particle().isEmpty();
      case "noplace":
        return s ->
            s.prepositions().stream().allMatch(p -> Shape.fits(p, "with|without|by|as|like|at"));
      default:
        throw new IllegalStateException(
            "no condition \"" + condition + "\" in " + line);
    }
  }

  private static Predicate<Staging> of(String what, String value, String line) {
    switch (what) {
      case "obj":
        known(value, line);
        return s -> !s.object().isEmpty() && is(value, s.object(), s.personal());
      case "subj":
        known(value, line);
        return s ->
            value.equals("beast")
                ? s.beast()
                : value.equals("cast") ? s.agent() : value.equals("human") ? human(s) : is(value, s.subject(), s.agent());
      case "to":
        known(value, line);
        return s -> {
          for (int i = 0; i < s.nouns().size(); i++) {
            if (is(value, s.nouns().get(i), s.people().get(i))) {
              return true;
            }
          }
          return false;
        };
      case "prep":
        String preposition = value.replace("_", " ");
        return s -> s.prepositions().contains(preposition);
      case "part":
        return s ->
            value.equals("noparticle") ? s.particle().isEmpty() : s.particle().equals(value);
      case "adj":
        return s -> s.result().equals(value);
      default:
        throw new IllegalStateException(
            "no condition \"" + what + "=\" in " + line);
    }
  }

  /** A person who acts, neither beast nor machine. */
  private static boolean human(Staging s) {
    return s.agent() && !s.beast() && !s.machine() && !Nouns.is("animal", s.subject());
  }

  private static void known(String kind, String line) {
    if (!kind.endsWith("-only") && !isKind(kind)) {
      throw new IllegalStateException(
          "no kind of noun \"" + kind + "\" in " + line);
    }
  }

  /** Whether a word names a kind of nouns and not one noun alone. */
  static boolean isKind(String word) {
    return Lexicon.NOUNS.lists().containsKey(word) || ASKED.contains(word);
  }

  private static boolean is(String kind, String noun, boolean person) {
    if (kind.equals("person")) {
      return person;
    }
    if (kind.equals("thing-object")) {
      return !person && !Nouns.in("body", noun);
    }
    return Nouns.is(kind, noun);
  }
}
