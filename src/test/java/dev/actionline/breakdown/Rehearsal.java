package dev.actionline.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Clauses that rules speak of: for each verb of a rule one that meets its conditions. */
final class Rehearsal {
  /** A clause as a rule wants it, and what the rule says. */
  record Case(Staging staging, ActionClass kind) {}

  private final Random random = new Random(1);
  private final Map<String, ? extends Set<String>> verbs;
  private final Function<String, List<String>> nounsOfKind;

  /**
   * @param verbs lists of verbs by class
   * @param nounsOfKind nouns for a kind of the rules' conditions
   */
  Rehearsal(Map<String, ? extends Set<String>> verbs, Function<String, List<String>> nounsOfKind) {
    this.verbs = verbs;
    this.nounsOfKind = nounsOfKind;
  }

  List<Case> cases(List<String> lines) {
    List<Case> out = new ArrayList<>();
    for (String line : lines) {
      int arrow = line.indexOf("->");
      boolean rule = arrow > 0 && !line.startsWith("#") && !line.contains("=object");
      if (rule) {
        String[] head = line.substring(0, arrow).trim().split("\\s+");
        ActionClass kind =
            ActionClass.valueOf(line.substring(arrow + 2).trim().toUpperCase(java.util.Locale.ROOT));
        for (String verb : verbs(head[0])) {
          out.add(new Case(staging(verb, head), kind));
        }
      }
    }
    return out;
  }

  private List<String> verbs(String told) {
    List<String> out = new ArrayList<>();
    for (String verb : told.split(",")) {
      if (verb.startsWith("@")) {
        List<String> all = new ArrayList<>(verbs.get(verb.substring(1)));
        java.util.Collections.shuffle(all, random);
        out.addAll(all.subList(0, Math.min(6, all.size())));
      } else if (!verb.equals("*")) {
        out.add(verb);
      }
    }
    return out;
  }

  private Staging staging(String verb, String[] head) {
    int plus = verb.indexOf('+');
    String particle = plus < 0 ? one(head, "part=", "") : verb.substring(plus + 1);
    Set<String> flags = Set.of(head.length > 1 ? tail(head) : new String[0]);
    String subject = one(head, "subj=", flags.contains("thing") ? "handy" : "");
    boolean agent = !flags.contains("thing") && (subject.isEmpty() || somebody(subject));
    String object =
        one(head, "obj=", flags.contains("reflexive") ? "person" : flags.contains("obj") ? "handy" : "");
    String to = one(head, "to=", "");
    String preposition = one(head, "prep=", to.isEmpty() ? "" : "to").replace('_', ' ');
    List<String> nouns =
        preposition.isEmpty() ? List.of() : List.of(to.isEmpty() ? "thing" : noun(to));
    return new Staging(
        plus < 0 ? verb : verb.substring(0, plus),
        particle.equals("noparticle") ? "" : particle,
        one(head, "adj=", ""),
        noun(subject),
        agent,
        false,
        false,
        noun(object),
        somebody(object),
        flags.contains("reflexive"),
        flags.contains("dative"),
        preposition.isEmpty() ? List.of() : List.of(preposition),
        nouns,
        preposition.isEmpty() ? List.of() : List.of(somebody(to)));
  }

  private static String[] tail(String[] head) {
    return java.util.Arrays.stream(head, 1, head.length).distinct().toArray(String[]::new);
  }

  private static boolean somebody(String kind) {
    return Set.of("person", "cast", "beast").contains(kind);
  }

  private String one(String[] head, String key, String none) {
    for (String condition : head) {
      if (condition.startsWith(key)) {
        String[] all = condition.substring(key.length()).split("\\|");
        return all[random.nextInt(all.length)];
      }
    }
    return none;
  }

  private String noun(String kind) {
    if (kind.isEmpty()) {
      return "";
    }
    if (kind.endsWith("-only")) {
      return kind.substring(0, kind.length() - 5);
    }
    List<String> all =
        somebody(kind)
            ? List.of("man")
            : nounsOfKind.apply(kind.equals("thing-object") ? "handy" : kind);
    return all.isEmpty() ? "thing" : all.get(random.nextInt(all.size()));
  }
}
