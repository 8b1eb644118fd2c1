package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Manner;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a body does of itself and its owner does not mean to: a head snaps back under a blow, feet shoot forward on
 * ice, somebody lands on his back. Nobody fires with his feet.
 */
public final class OwnBody {
  private static final WordTable MOVES = Vocabulary.table("own-body");
  private static final String SEEN = "seen";
  /** What is seen already is no picture of its own. */
  private static final double NO_SECONDS = 0.1;
  private static final Set<String> ON = Prepositions.of("upon");
  private static final Set<String> FRONT = Vocabulary.kind("front of a body");
  private static final Set<String> DOWN = Vocabulary.kind("rear of a body");

  private static final Set<ActionClass> GOES =
      Set.of(ActionClass.MOVE, ActionClass.CRAWL, ActionClass.FALL, ActionClass.SIT, ActionClass.STAND, ActionClass.RISE, ActionClass.LIE, ActionClass.ENTER, ActionClass.EXIT);

  private final Unit unit;

  /** For the scene that a unit plays. */
  public OwnBody(Unit unit) {
    this.unit = unit;
  }

  /** Whether a part of a body does it of itself. */
  public static boolean moves(Clause clause) {
    return clause.adjuncts().stream().anyMatch(a -> a.relation().equals("with") && word(clause, a.noun()).isPresent());
  }

  private static Optional<String> word(Clause clause, String part) {
    return MOVES.first(part + " " + clause.verb()).or(() -> MOVES.first(part + " " + clause.simpleVerb()));
  }

  /** What somebody does on his knees begins with going down on them: a line before another; else nothing. */
  public static String kneels(Clause clause, List<String> who, Staged staged) {
    boolean knees = clause.adjuncts().stream().anyMatch(a -> Gist.kneeling(a) && !a.noun().equals("lap")) && who.size() == 1 && !GOES.contains(clause.kind());
    return knees && staged.text().filter(t -> !t.contains(" kneel")).isPresent() ? Company.name(who.get(0)) + " kneels; " : "";
  }

  /** What it is that a part of somebody's own body does; empty for what he does with it of his own will. */
  Optional<Staged> stage(Clause clause, String who) {
    boolean treads = clause.simultaneous() && clause.verb().equals("kick") && unit.isPlaying(List.of(who), "hang from");
    if (treads) { // who hangs treads the air as it is
      return Optional.of(Staged.already("hang from", List.of(who), List.of()).cutAfter(NO_SECONDS).seen(Interest.BACK));
    }
    boolean up = clause.verb().equals("sit up");
    return up ? Optional.of(Staged.line(Company.name(who) + " sits up" + Manner.of(clause, unit.library), "sit", List.of(who), List.of())) : moves(clause, who).or(() -> lands(clause, who));
  }

  private Optional<Staged> moves(Clause clause, String who) {
    Stream<String> parts = Stream.concat(
        clause.adjuncts().stream().filter(a -> a.relation().equals("with")).map(Clause.Adjunct::noun),
        clause.target().filter(t -> own(clause, t, who)).stream());
    return parts.filter(p -> ThingKinds.bodyPart(p) || word(clause, p).isPresent()).flatMap(p -> move(clause, who, p).stream()).findFirst();
  }

  /** {@code A smile spreads across her face}: on whose. */
  Optional<Staged> onAFace(Clause clause) {
    Optional<String> look = clause.actors().stream().limit(1).map(a -> a.toLowerCase(Locale.ROOT)).filter(a -> !ThingKinds.bodyPart(a) && word(clause, a).isPresent()).findFirst();
    return look.flatMap(l -> clause.owner().flatMap(o -> unit.company.performers(o).stream().findFirst())
        .filter(unit.company::figure).flatMap(who -> move(clause, who, l)));
  }

  private boolean own(Clause clause, String part, String who) {
    return ThingKinds.bodyPart(part) && clause.relation().isEmpty() && clause.owner().map(o -> unit.company.performers(o).contains(who)).orElse(true);
  }

  /** What somebody's part does of itself, as he does it. */
  public Optional<Staged> move(Clause clause, String who, String part) {
    Optional<String> word = word(clause, part);
    if (word.filter(SEEN::equals).isPresent()) {
      return Optional.of(Staged.already("lie", List.of(who), List.of()).seen(asBefore(clause)).cutAfter(NO_SECONDS));
    }
    return word.flatMap(w -> unit.performances.named(w)).map(p -> goesOn(clause, p.action().name())
        ? Staged.already(p.action().name(), List.of(who), List.of())
        : Staged.line(Company.name(who) + " " + ThirdPerson.of(p.verb()) + way(clause, p.verb()) + Manner.of(clause, unit.library), p.action().name(), List.of(who), List.of()));
  }

  /** {@code snaps back}: which way. */
  private static String way(Clause clause, String word) {
    String[] verb = clause.verb().split(" ", 2);
    return verb.length > 1 && word.endsWith("head") ? ", " + verb[1] : "";
  }

  /** {@code lands on his back}: he lies there; who falls already has fallen so. */
  private Optional<Staged> lands(Clause clause, String who) {
    Optional<String> on = clause.behind(ON).findFirst();
    boolean front = on.filter(FRONT::contains).isPresent();
    boolean lands = clause.simpleVerb().equals("land") && (front || on.filter(DOWN::contains).isPresent());
    if (!lands) {
      return Optional.empty();
    }
    return falls(clause) ? Optional.of(Staged.already("fall", List.of(who), List.of()))
        : unit.line("fall", who, front ? ", forwards" : ", backwards", List.of());
  }

  /** Whether what is told before of the same one is a fall. */
  private boolean falls(Clause clause) {
    return before(clause).filter(b -> b.kind() == ActionClass.FALL
        || moves(b)).isPresent();
  }

  /** As what is told before of him is seen: it is no picture of its own. */
  private Interest asBefore(Clause clause) {
    return before(clause).map(b -> unit.performances.of(b.verb(), b.kind()).flatMap(p -> Interest.ofAction(p.action().name())).orElse(Interest.of(b.kind()))).orElse(Interest.BODY);
  }

  /** Whether the same has just been told of him in other words. */
  private boolean goesOn(Clause clause, String action) {
    return before(clause).flatMap(b -> unit.performances.of(b.verb(), b.kind())).filter(p -> p.action().name().equals(action)).isPresent();
  }

  /** What the same one does right before. */
  private Optional<Clause> before(Clause clause) {
    return unit.before(clause).filter(b -> b.actors().equals(clause.actors()));
  }
}
