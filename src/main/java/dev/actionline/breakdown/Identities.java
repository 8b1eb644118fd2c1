package dev.actionline.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Who somebody turned out to be. "A man turns. It is Ivo": the man was Ivo. And of two who look the
 * same, the one who changes into another was the copy all the while.
 */
final class Identities {
  /** How many clauses back a revelation reaches. */
  private static final int REACH = 8;

  private record Reveal(String label, String name, int upTo) {}

  private final List<Reveal> reveals = new ArrayList<>();
  private final List<Reveal> revealed = new ArrayList<>();

  /** Up to the clause of this number, a label meant somebody of the cast. */
  void reveal(String label, String name, int upTo) {
    reveals.add(new Reveal(label, name, upTo));
  }

  /** The beats of a scene with everybody under the right name. */
  List<Beat> settle(List<Beat> beats, CastList cast) {
    List<Beat> out = new ArrayList<>(beats);
    for (Reveal r : reveals) {
      UnaryOperator<String> name =
          l -> l.equals(r.label) || l.equalsIgnoreCase(r.label) ? r.name : l;
      int from = clause(out, r.upTo - REACH);
      int to = clause(out, r.upTo);
      for (int i = from == out.size() ? 0 : from; i < to; i++) {
        out.set(i, renamed(out.get(i), name));
      }
    }
    revealed.addAll(reveals);
    reveals.clear();
    return unmask(out, cast);
  }

  /** Where the first clause after this number stands; the end when there is none. */
  private static int clause(List<Beat> beats, int number) {
    for (int i = 0; i < beats.size(); i++) {
      if (beats.get(i) instanceof Clause c && c.id() > number) {
        return i;
      }
    }
    return beats.size();
  }

  /** A stranger who was found out, and acts nowhere else, is no member of the cast of his own. */
  void leaveCast(List<Clause> clauses, CastList cast) {
    for (Reveal r : revealed) {
      boolean acts = clauses.stream().anyMatch(c -> c.actors().contains(r.label));
      cast.named(r.label).ifPresent(e -> e.acts &= acts);
    }
  }

  /**
   * Where the original changes its shape beside a double, original and double were the other way
   * round.
   */
  private static List<Beat> unmask(List<Beat> beats, CastList cast) {
    Map<String, String> masks = new LinkedHashMap<>();
    int until = -1;
    for (int i = 0; i < beats.size(); i++) {
      if (beats.get(i) instanceof Clause c
          && c.kind() == ActionClass.TRANSFORM
          && c.real()
          && c.actors().size() == 1) {
        String name = c.actors().get(0);
        boolean doubled =
            cast.named(name + " #2").isPresent()
                && beats.subList(0, i + 1).stream()
                    .anyMatch(b -> b instanceof Clause d && d.actors().contains(name + " #2"));
        boolean into =
            c.relation().filter("into"::equals).isPresent() || c.adjunct("into").isPresent();
        if (doubled && into && masks.isEmpty()) {
          masks.put(name, name + " #2");
          masks.put(name + " #2", name);
          until = i;
        }
      }
    }
    List<Beat> out = new ArrayList<>(beats);
    for (int i = 0; i <= until; i++) {
      UnaryOperator<String> name = l -> masks.getOrDefault(l, l);
      out.set(i, renamed(out.get(i), name));
    }
    masks.keySet().forEach(m -> cast.named(m).ifPresent(e -> e.acts = true));
    return out;
  }

  private static Beat renamed(Beat beat, UnaryOperator<String> name) {
    if (beat instanceof Clause c) {
      return c.renamed(name);
    }
    if (beat instanceof Beat.State s) {
      List<Clause.Adjunct> adjuncts =
          s.adjuncts().stream()
              .map(a -> new Clause.Adjunct(a.relation(), name.apply(a.noun())))
              .toList();
      return new Beat.State(
          name.apply(s.who()), s.part(), s.word(), adjuncts, s.sentence(), s.span());
    }
    if (beat instanceof Beat.Description d) {
      return new Beat.Description(
          d.sentence(), d.nouns().stream().map(name).toList(), d.span());
    }
    return beat instanceof Beat.Direction d ? renamed(d, name) : beat;
  }

  private static Beat.Direction renamed(Beat.Direction d, UnaryOperator<String> name) {
    return new Beat.Direction(
        d.id(), d.text(), d.kind(), d.value(), d.subject().map(name), d.content(), d.span());
  }
}
