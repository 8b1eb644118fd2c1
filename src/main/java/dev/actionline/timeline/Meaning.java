package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.acts.Metal;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From what stands behind a verb to what is meant: target, receiver, tool. */
final class Meaning {
  /** What is done to the thing itself, wherever it is done: "holds lamp at door". */
  private static final Set<String> KEPT =
      Set.of(
          "hold",
          "carry",
          "drag",
          "lift",
          "take",
          "take out",
          "put away",
          "put",
          "read",
          "drink",
          "drop");

  private static final Set<String> INTO = Vocabulary.kind("thrown or put so");
  private final SceneDesk desk;
  private final String performer;
  private final double time;
  private final List<String> others;
  private final List<String> held;

  /**
   * @param held props that the performer holds from the beginning of the act on
   */
  Meaning(SceneDesk desk, String performer, double time, List<String> others, List<String> held) {
    this.desk = desk;
    this.performer = performer;
    this.time = time;
    this.others = others;
    this.held = held;
  }

  /** What is meant; empty when something is missing, and that has been told. */
  Optional<Intent> of(Verbs.Found verb, Arguments said, Span span) {
    Action action = verb.action();
    if (action.name().equals("strobe")) {
      return checked(verb, said, inTurn(said), "", Optional.empty(), Optional.empty(), span);
    }
    Optional<Target> target = Optional.empty();
    Optional<Target> second = Optional.empty();
    List<Arguments.Argument> rest = new ArrayList<>(said.all());
    Optional<Arguments.Argument> used = rest.stream().filter(Meaning::tool).findFirst();
    used.ifPresent(rest::remove);
    Optional<Target> with = used.map(Arguments.Argument::target);
    String relation = "";
    rest = swapped(rest);
    for (Arguments.Argument a : rest) {
      boolean partnerLater = a.relation().equals("with") && rest.size() > 1 && a == rest.get(0);
      if (target.isEmpty() && !partnerLater) {
        target = Optional.of(a.target());
        relation = a.relation();
      } else if (second.isEmpty()) {
        second = Optional.of(a.target());
      }
    }
    boolean tool =
        target.isPresent()
            && target.get().kind() == Target.Kind.PROP
            && relation.isEmpty()
            && action.needs() != Action.Needs.PROP
            && with.isEmpty();
    String last = rest.isEmpty() ? "" : rest.get(rest.size() - 1).relation();
    boolean receiver = second.filter(t -> receives(t, last)).isPresent() && !KEPT.contains(action.name());
    if (tool && receiver && desk.holds(performer, target.get().name(), time)) {
      with = target;
      target = second;
      relation = last.isEmpty() ? "to" : last;
      second = Optional.empty();
    } else if (tool && desk.holds(performer, target.get().name(), time)) {
      with = target;
    }
    return checked(verb, said, target, relation, with, second, span);
  }

  private static boolean tool(Arguments.Argument argument) {
    boolean with = argument.relation().equals("with") || argument.relation().equals("using");
    return with && argument.target().kind() == Target.Kind.PROP;
  }

  /** What something is brought into, and who gets it. */
  private static boolean receives(Target target, String relation) {
    return INTO.contains(relation) || target.kind() == Target.Kind.PERFORMER && (relation.equals("to") || relation.isEmpty());
  }

  /** Everything that is named, as one target: looks that are taken in turn. */
  private static Optional<Target> inTurn(Arguments said) {
    String names =
        said.all().stream().map(a -> a.target().name()).collect(Collectors.joining(Metal.AND));
    return said.all().stream().findFirst().map(a -> Target.place(names, a.target().point()));
  }

  /** {@code gives MARA the cup}: who receives stands first, but is the second target. */
  private static List<Arguments.Argument> swapped(List<Arguments.Argument> rest) {
    boolean swap =
        rest.size() == 2
            && rest.get(0).relation().isEmpty()
            && rest.get(1).relation().isEmpty()
            && rest.get(0).target().kind() == Target.Kind.PERFORMER
            && rest.get(0).target().part().isEmpty()
            && rest.get(1).target().kind() == Target.Kind.PROP;
    return swap ? List.of(rest.get(1), rest.get(0)) : rest;
  }

  /** What two do together each does to the other. */
  private Optional<Target> withPartner(Action action, Optional<Target> said) {
    // a game is in the verb's own words; a place is where they do it
    boolean somewhere = action.mutual() && said.filter(t -> t.kind() == Target.Kind.PROP
        || action.needs() == Action.Needs.PERFORMER && t.kind() == Target.Kind.PLACE).isPresent();
    boolean partner = (said.isEmpty() || somewhere) && others.size() == 1
        && (action.mutual() || action.needs() != Action.Needs.NOTHING && action.needs() != Action.Needs.PROP);
    return partner ? Optional.of(Nouns.performer(others.get(0), Optional.empty())) : said;
  }

  private Optional<Intent> checked(
      Verbs.Found verb,
      Arguments words,
      Optional<Target> said,
      String relation,
      Optional<Target> with,
      Optional<Target> second,
      Span span) {
    Action action = verb.action();
    Optional<Target> target = withPartner(action, said);
    boolean own = second.isPresent() && target.filter(t -> t.kind() == Target.Kind.PERFORMER && t.name().equals(performer)).isPresent();
    if (own && action.needs() == Action.Needs.PROP && Verbs.action("touch").isPresent()) {
      // a hand that is put on something touches it
      action = Verbs.action("touch").get();
      target = second;
    } else if (own && action.name().equals("strike")) {
      // a fist that is banged on a desk strikes the desk
      target = second;
    }
    if (target.isEmpty() && action.needs() == Action.Needs.PROP) {
      target =
          with.or(() -> desk.heldBy(performer, time).map(p -> Nouns.prop(p, Optional.empty())));
    }
    if (!fits(action, target)) {
      needs(action, span, target);
      return Optional.empty();
    }
    Action played = action;
    Optional<Target> tool =
        with.or(() -> desk.heldBy(performer, time).filter(p -> serves(played, p))
            .map(p -> Nouns.prop(p, Optional.empty())));
    return Optional.of(
        new Intent(
            action,
            verb.verb(),
            target,
            relation,
            tool,
            second,
            words.manner(),
            words.numbers(),
            Optional.empty(),
            List.copyOf(held),
            List.of()));
  }

  private boolean serves(Action action, String prop) {
    return desk.world().modelOf(prop).filter(m -> Tools.fits(action, m)).isPresent();
  }

  /** Whether a target is what an action needs. */
  static boolean fits(Action action, Optional<Target> target) {
    return switch (action.needs()) {
      case NOTHING -> true;
      case TARGET -> target.isPresent();
      case PERFORMER -> target.isPresent() && target.get().kind() == Target.Kind.PERFORMER;
      case PROP ->
          target.isPresent()
              && (target.get().kind() == Target.Kind.PROP
                  || target.get().kind() == Target.Kind.PERFORMER);
    };
  }

  private void needs(Action action, Span span, Optional<Target> target) {
    String what =
        switch (action.needs()) {
          case PERFORMER -> "somebody of the cast";
          case PROP -> "a prop of the scene";
          default -> "somebody, something or somewhere";
        };
    String got = target.map(t -> ", not \"" + t.name() + "\"").orElse("");
    desk.tell(
        Diagnostic.error(
            desk.source(),
            span,
            "\"" + action.name() + "\" needs " + what + got,
            "write it behind the verb"));
  }
}
