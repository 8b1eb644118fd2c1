package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Unseen;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an action needs and a sentence leaves out: to whom, with what. */
public final class Lacking {
  /** Where the handles of a set are. */
  private static final List<String> CONTROLS = List.copyOf(Vocabulary.kind("controls"));

  /** What is done to a thing rather than to somebody, when nothing is said. */
  private static final Set<ActionClass> ON_THINGS =
      Set.of(ActionClass.PULL, ActionClass.PUSH, ActionClass.GRAB, ActionClass.CARRY, ActionClass.CUT, ActionClass.OPEN, ActionClass.CLOSE, ActionClass.BREAK);

  /** What is on a face, whosever it is. */
  private static final Set<String> RUNS_DOWN = Vocabulary.kind("runs down a face");

  private static final Pattern OF = Pattern.compile("(\\p{L}+)['\u2019]s?\\b");

  private final Unit unit;

  /** For the scene that a unit plays. */
  public Lacking(Unit unit) {
    this.unit = unit;
  }

  /** {@code a ring on KIT's finger, a drink in her face}: whose it is, though the verb's own words hold the part of him. */
  private Optional<String> owner(Clause clause, String actor) {
    Stream<String> told = Stream.concat(clause.owner().stream(), clause.telling().owner().stream()).flatMap(o -> unit.company.performers(o).stream());
    Stream<String> named = OF.matcher(clause.sentence()).results().flatMap(m -> unit.company.performers(m.group(1)).stream());
    return Stream.concat(told, named).filter(o -> !o.equals(actor) && unit.company.figure(o)).findFirst();
  }

  /** Finds what the action needs and the clause leaves out; tells what cannot be found. */
  public Optional<String> of(
      Performances.Performance performance,
      Clause clause,
      Arguments arguments,
      List<String> performers) {
    Action action = performance.action();
    String words = performance.verb();
    String actor = performers.get(0);
    Optional<Aim> target = arguments.target();
    switch (action.needs()) {
      case PERFORMER:
        if (target.flatMap(Aim::performer).isPresent()) {
          return Optional.empty();
        }
        Optional<String> partner =
            performers.size() > 1
                ? Optional.of("")
                : clause.adjunct("with").flatMap(w -> unit.company.performers(w).stream().findFirst())
                    .filter(w -> unit.company.figure(w) && !w.equals(actor))
                    .or(() -> owner(clause, actor)).or(() -> unit.partnerOf(actor));
        if (partner.isEmpty()) {
          return Optional.of("the script does not say to whom");
        }
        if (!partner.get().isEmpty()) {
          arguments.aimAt(Aim.performer(partner.get()), words.contains(" ") && ThingKinds.bodyPart(English.head(words)) ? "of" : "");
        }
        return Optional.empty();
      case PROP:
        boolean thing = target.filter(t -> t.thing() || t.performer().isPresent()).isPresent();
        Optional<String> held = unit.hands.last(actor);
        if (!thing && held.isPresent()) {
          arguments.aimAt(Aim.prop(held.get()), "");
        }
        return thing || held.isPresent()
            ? Optional.empty()
            : Optional.of(Unseen.missing(clause.target().orElse(clause.verb())));
      case TARGET:
        if (target.isEmpty() && clause.kind() != ActionClass.OPERATE) {
          unit.again(actor, clause.verb()).or(() -> control(clause)).or(() -> goesOn(clause)).or(() -> named(clause))
              .or(() -> somebody(clause) ? unit.partnerOf(actor).map(Aim::performer) : Optional.empty())
              .ifPresent(t -> arguments.aimAt(t, ""));
        }
        return arguments.target().isPresent()
            ? Optional.empty()
            : Optional.of(clause.target().filter(t -> clause.relation().isEmpty()).map(t -> Unseen.missing(t.toLowerCase(Locale.ROOT))).orElse("the script does not say to whom or to what"));
      default:
        return Optional.empty();
    }
  }

  /** {@code The necklace catches on his button. She tugs.} The thing that was told of last, and nobody. */
  private Optional<Aim> goesOn(Clause clause) {
    return clause.target().isEmpty() && ON_THINGS.contains(clause.kind()) ? unit.lastThing().map(Aim::prop) : Optional.empty();
  }

  /** What the clause names and the scene lacks is done to what comes near to it or to a stand-in; a flame, a heap to the thing told of last. */
  private Optional<Aim> named(Clause clause) {
    Optional<String> noun = clause.target().map(t -> t.toLowerCase(Locale.ROOT)).filter(t -> !somebody(clause) && !ThingKinds.bodyPart(t));
    boolean kept = clause.kind() != ActionClass.GIVE && clause.kind() != ActionClass.PUT;
    Optional<String> glows = noun.filter(n -> ThingKinds.effect(n).isPresent() || isA(n, "phenomenon"));
    if (glows.isPresent()) { // the flame of a match is at the hand that holds it
      return unit.lastThing().map(Aim::prop).or(() -> unit.aims.part("hand", Optional.empty(), unit.performers(clause)));
    }
    return noun.flatMap(unit.aims::near)
        .or(() -> noun.filter(unit.props::couldBe).map(n -> Aim.prop(unit.props.bring(n, beside(clause)))))
        .or(() -> noun.filter(RUNS_DOWN::contains).flatMap(n -> unit.aims.part("cheek", Optional.empty(), unit.performers(clause))))
        // nobody takes a banister along
        .or(() -> noun.filter(n -> kept && !unit.props.couldStand(n)).flatMap(n -> unit.lastThing()).map(Aim::prop));
  }

  private String beside(Clause clause) {
    return unit.performers(clause).stream().findFirst().map(p -> "0.7 m in front of " + Company.name(p)).orElse("at centre");
  }

  /** Whether a clause tells of nobody and nothing, or of somebody who has no name. */
  private boolean somebody(Clause clause) {
    return clause.target().map(t -> t.toLowerCase(Locale.ROOT)).map(t -> !unit.company.performers(clause.target().get()).isEmpty() || isA(t, "person") && clause.owner().filter(clause.actors()::contains).isEmpty()).orElse(true);
  }

  private boolean isA(String noun, String kind) {
    return unit.library.words().isA(English.head(noun), WordNet.Kind.NOUN, 1, kind);
  }

  /** A handle that nothing in the set is called is one of its controls. */
  private Optional<Aim> control(Clause clause) {
    boolean thing = clause.relation().isEmpty() && clause.target().filter(t -> unit.company.performers(t).isEmpty()).isPresent();
    return CONTROLS.stream().filter(c -> thing).flatMap(c -> unit.ground.named(c).stream()).findFirst().map(m -> Aim.mark(m.name()));
  }
}
