package dev.actionline.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Judges the class of a clause: the first rule of {@code staging-rules.txt} that fits, else its verb's. */
final class StagingRules {
  private record Rule(Set<String> verbs, Set<String> classes, List<String> conditions, ActionClass kind) {}

  private static final List<Rule> RULES = rules();

  private StagingRules() {}

  private static List<Rule> rules() {
    List<Rule> out = new ArrayList<>();
    for (String line : Lexicon.lines("staging-rules.txt")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int arrow = line.indexOf("->");
      String[] head = line.substring(0, arrow).trim().split("\\s+");
      List<String> verbs = new ArrayList<>();
      List<String> classes = new ArrayList<>();
      for (String verb : head[0].split(",")) {
        (verb.startsWith("@") ? classes : verbs).add(verb.replace("@", ""));
      }
      ActionClass kind = ActionClass.valueOf(line.substring(arrow + 2).trim().toUpperCase(Locale.ROOT));
      out.add(new Rule(Set.copyOf(verbs), Set.copyOf(classes), List.of(head).subList(1, head.length), kind));
    }
    return List.copyOf(out);
  }

  static ActionClass judge(Staging staging) {
    ActionClass byVerb = Classes.of(staging.verb(), staging.particle());
    String label = Classes.of(staging.verb(), "").label();
    for (Rule rule : RULES) {
      boolean verb = rule.verbs.contains(staging.verb()) || rule.classes.contains(label);
      if (verb && rule.conditions.stream().allMatch(c -> holds(c, staging))) {
        return rule.kind;
      }
    }
    return byVerb;
  }

  private static boolean holds(String condition, Staging s) {
    int equals = condition.indexOf('=');
    if (equals > 0) {
      return holdsFor(condition.substring(0, equals), condition.substring(equals + 1), s);
    }
    switch (condition) {
      case "obj":
        return !s.object().isEmpty();
      case "noobj":
        return s.object().isEmpty();
      case "agent":
        return s.agent();
      case "being":
        return s.agent() && !s.machine();
      case "thing":
        return !s.agent();
      case "reflexive":
        return s.reflexive();
      case "dative":
        return s.dative();
      case "noparticle":
        return s.particle().isEmpty();
      case "noplace":
        return s.prepositions().stream().allMatch(p -> p.matches("with|without|by|as|like|at"));
      default:
        throw new IllegalStateException("staging-rules.txt knows no condition \"" + condition + "\"");
    }
  }

  private static boolean holdsFor(String what, String value, Staging s) {
    for (String one : value.split("\\|")) {
      if (holdsForOne(what, one, s)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsForOne(String what, String value, Staging s) {
    switch (what) {
      case "obj":
        return !s.object().isEmpty() && is(value, s.object(), s.personal());
      case "subj":
        return value.equals("beast") ? s.beast() : value.equals("cast") ? s.agent() : is(value, s.subject(), s.agent());
      case "prep":
        return s.prepositions().contains(value.replace("_", " "));
      case "part":
        return value.equals("noparticle") ? s.particle().isEmpty() : s.particle().equals(value);
      case "adj":
        return s.result().equals(value);
      case "to":
        for (int i = 0; i < s.nouns().size(); i++) {
          if (is(value, s.nouns().get(i), s.people().get(i))) {
            return true;
          }
        }
        return false;
      default:
        throw new IllegalStateException("staging-rules.txt knows no condition \"" + what + "=\"");
    }
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
