package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Faces that are half in the dark, and half faces that come into the light; they are seen from ahead. */
final class HalfLight {
  private static final Set<String> SLIGHT = Vocabulary.kind("slight");
  private static final Set<String> LIGHTS = Vocabulary.kind("lights and shadows");
  private static final Pattern FACE = Pattern.compile("(?i)\\b(?:side|half|part) of (?:his|her|its|the) (?:face|head)\\b|\\b(?:face|profile) \\w+ into\\b");
  private static final Pattern SHADOWED =
      Pattern.compile("(?i)\\b(?:side|half|part) of (?:his|her|its|the) (?:face|head) (?:is|lies|stays|remains|falls) (?:still )?(?:in|into) (?:the |deep )?(?:shadows?|dark(?:ness)?|shade)\\b");
  private static final Pattern LEFT = Pattern.compile("(?i)\\bleft (?:side|half)\\b");
  private static final Set<ActionClass> MOVES = Set.of(ActionClass.MOVE, ActionClass.ENTER, ActionClass.APPEAR);

  private final Unit unit;
  private String told = "";

  HalfLight(Unit unit) {
    this.unit = unit;
  }

  Optional<Staged> stage(Clause clause, String who) {
    return shadowed(clause, who).or(() -> intoLight(clause, who)).or(() -> slightly(clause, who));
  }

  /** {@code Turning to her, the scarred side of his face is in shadow}: what he does, and the light on it. */
  private Optional<Staged> shadowed(Clause clause, String who) {
    if (clause.sentence().equals(told) || !SHADOWED.matcher(clause.sentence()).find()) {
      return Optional.empty();
    }
    Optional<String> whom =
        clause.target().filter(t -> clause.kind() == ActionClass.TURN)
            .flatMap(t -> unit.company.performers(t).stream().filter(unit.company::figure).filter(p -> !p.equals(who)).findFirst());
    String lead = whom.map(w -> Company.name(who) + " turns to " + Company.name(w) + "; ").orElse("");
    told = clause.sentence();
    return line("fall into shadow", who, side(clause), List.copyOf(whom.stream().toList())).map(s -> s.after(lead).seen(Interest.HALVES));
  }

  /** A side of a face comes into the light; the slight turn that brings it there is told before or not. */
  private Optional<Staged> intoLight(Clause clause, String who) {
    boolean light =
        clause.target().filter(LIGHTS::contains).isPresent()
            || clause.adjuncts().stream().anyMatch(a -> a.relation().equals("into") && LIGHTS.contains(a.noun()));
    if (!light || !FACE.matcher(clause.sentence()).find() || !MOVES.contains(clause.kind())) {
      return Optional.empty();
    }
    return clause.sentence().equals(told)
        ? Optional.of(Staged.already("come into light", List.of(who), List.of()).seen(Interest.HALVES))
        : line("come into light", who, side(clause), List.of()).map(s -> s.seen(Interest.HALVES));
  }

  /** Who moves slightly goes nowhere; a face that comes into the light so is seen to. */
  private Optional<Staged> slightly(Clause clause, String who) {
    boolean slight = clause.kind() == ActionClass.MOVE && clause.target().isEmpty() && clause.manner().stream().anyMatch(SLIGHT::contains);
    if (!slight) {
      return Optional.empty();
    }
    boolean lit = FACE.matcher(clause.sentence()).find() && clause.sentence().matches("(?i).*\\binto (?:the )?(?:light|glow)\\b.*");
    told = lit ? clause.sentence() : told;
    return lit
        ? line("come into light", who, side(clause), List.of()).map(s -> s.seen(Interest.HALVES))
        : line("turn", who, " 25 deg", List.of()).map(s -> s.seen(Interest.FACE));
  }

  private static String side(Clause clause) {
    return LEFT.matcher(clause.sentence()).find() ? ", left" : "";
  }

  private Optional<Staged> line(String verb, String who, String rest, List<String> whom) {
    return unit.performances.named(verb)
        .map(p -> Staged.line(Company.name(who) + " " + ThirdPerson.of(p.verb()) + rest, p.action().name(), List.of(who), whom));
  }
}
