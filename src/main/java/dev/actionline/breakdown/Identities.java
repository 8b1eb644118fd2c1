package dev.actionline.breakdown;

import dev.actionline.breakdown.Clause.Adjunct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      for (int i = 0; i < out.size(); i++) {
        if (out.get(i) instanceof Clause clause
            && clause.id() <= r.upTo
            && clause.id() > r.upTo - REACH) {
          out.set(i, renamed(clause, name));
        } else if (out.get(i) instanceof Beat.Direction d
            && d.subject().filter(s -> s.equals(r.label)).isPresent()) {
          out.set(i, renamed(d, name));
        }
      }
    }
    return unmask(out, cast);
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
      if (out.get(i) instanceof Clause clause) {
        out.set(i, renamed(clause, name));
      } else if (out.get(i) instanceof Beat.Direction d) {
        out.set(i, renamed(d, name));
      }
    }
    masks.keySet().forEach(m -> cast.named(m).ifPresent(e -> e.acts = true));
    return out;
  }

  private static Clause renamed(Clause c, UnaryOperator<String> name) {
    Optional<String> target = c.target().map(name);
    List<Adjunct> adjuncts =
        c.adjuncts().stream().map(a -> new Adjunct(a.relation(), name.apply(a.noun()))).toList();
    return new Clause(
        c.id(),
        c.sentence(),
        c.span(),
        c.verbSpan(),
        c.actors().stream().map(name).toList(),
        c.verb(),
        target,
        c.relation(),
        adjuncts,
        c.manner(),
        c.kind(),
        c.simultaneous(),
        c.real(),
        c.spoken());
  }

  private static Beat.Direction renamed(Beat.Direction d, UnaryOperator<String> name) {
    return new Beat.Direction(
        d.id(), d.text(), d.kind(), d.value(), d.subject().map(name), d.content(), d.span());
  }
}
