package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which performance of the catalogue a clause asks for. */
public final class Asked {
  private static final Set<String> BARE_HANDED = Set.of("punch", "slap", "kick");

  private static final Pattern BLADE = Pattern.compile("(?i)\\b" + Vocabulary.anyOf("blades") + "s?\\b");

  /** What somebody breaks into. */
  private static final Set<ActionClass> INTO = Set.of(ActionClass.EMOTE, ActionClass.MOVE, ActionClass.DANCE, ActionClass.GESTURE, ActionClass.SPEAK);

  /** One way to take the words of a clause; empty when it does not apply. */
  private interface Reading {
    Optional<Performances.Performance> of(Clause clause);
  }

  private final Unit unit;
  private final Implied implied;
  /** The first that knows the clause tells; after them the verb by itself. */
  private final List<Reading> readings;

  /** For the scene that a unit plays. */
  public Asked(Unit unit, Wording wording) {
    this.unit = unit;
    this.implied = new Implied(unit);
    Seats seats = new Seats(unit);
    Fixtures fixtures = new Fixtures(unit);
    this.readings = List.of(
        fixtures::onWall, fixtures::slidesOver, this::ofSomebody, wording::whole, fixtures::byTool, wording::byKind, wording::comesUp, wording::onTheWing, wording::onFoot, seats::sitsDown, seats::getsUp, wording::fond,
        wording::sleeps, wording::slips, wording::rides, wording::withObject, wording::withRelation);
  }

  /** A face that breaks or twists into a smile, a grin, a scowl, somebody who breaks into a run: that is the act. */
  public static Optional<Performances.Performance> becomes(Clause clause, Unit unit) {
    boolean into = INTO.contains(clause.kind()) && clause.relation().filter("into"::equals).isPresent();
    return clause.target().filter(t -> into && unit.performances.knows(t, clause.kind())).flatMap(t -> unit.performances.of(t, clause.kind()));
  }

  /**
   * The performance of a clause; empty where none is known.
   *
   * @param limb what a part of the body is asked for, which goes before all else
   * @param figures whether somebody does it, and not a thing
   */
  public Optional<Performances.Performance> of(Clause clause, Optional<Performances.Performance> limb, boolean figures) {
    Optional<Performances.Performance> asked = becomes(clause, unit).or(() -> limb)
        .or(() -> readings.stream().flatMap(r -> r.of(clause).stream()).filter(p -> figures || p.action().forThings()).findFirst())
        .or(() -> figures ? implied.work(clause).or(() -> unit.performances.of(clause.verb(), clause.kind())) : unit.performances.forThing(clause.verb(), clause.kind()));
    Optional<Performances.Performance> known = pinsNobody(clause, asked)
        ? unit.performances.of(clause.verb(), clause.kind()).filter(p -> !onSomebody(p)).or(() -> unit.performances.named("operate")) : asked;
    return instead(clause, known).or(() -> clung(clause, known));
  }

  /** What is done to one's own body is done to nobody else; a barrel that is rolled is pushed; a sword is parried with a sword. */
  private Optional<Performances.Performance> instead(Clause clause, Optional<Performances.Performance> known) {
    boolean own = clause.target().filter(ThingKinds::bodyPart).isPresent() && clause.owner().filter(clause.actors()::contains).isPresent();
    if (own && known.filter(Asked::onSomebody).isPresent()) {
      return unit.performances.of(clause.simpleVerb(), clause.kind()).filter(p -> !onSomebody(p));
    }
    if (known.filter(k -> named(k, "fiddle with")).isPresent() && clause.relation().filter("along"::equals).isPresent()) {
      return unit.performances.named("touch"); // who fumbles along a wall feels it
    }
    boolean blade = known.filter(k -> named(k, "block")).isPresent() && BLADE.matcher(clause.sentence()).find();
    if (blade) {
      return unit.performances.named("fence");
    }
    boolean thing = clause.relation().isEmpty() && clause.target().filter(t -> unit.company.performers(t).isEmpty()).isPresent();
    if (thing && clause.kind() == ActionClass.PUSH && known.filter(k -> named(k, "roll")).isPresent()) {
      return unit.performances.named("push");
    }
    return Optional.empty();
  }

  private Optional<Performances.Performance> clung(Clause clause, Optional<Performances.Performance> known) {
    return known.filter(k -> named(k, "embrace") && clings(clause)).flatMap(k -> unit.performances.named("lean on"))
        .or(() -> steadies(clause, known)).or(() -> known);
  }

  /** What the catalogue knows by its verb and that it is done to somebody else: a barber's shave is not one's own. */
  private Optional<Performances.Performance> ofSomebody(Clause clause) {
    return clause.target().filter(t -> clause.relation().isEmpty() && !clause.actors().contains(t) && unit.company.performers(t).stream().anyMatch(unit.company::figure))
        .flatMap(t -> unit.library.action(clause.verb() + " somebody")).map(a -> new Performances.Performance(a, a.name()));
  }

  /** Who backs into a table pins nobody to it. */
  private boolean pinsNobody(Clause clause, Optional<Performances.Performance> asked) {
    boolean eachOther = clause.actors().stream().mapToInt(a -> unit.company.performers(a).size()).sum() > 1 && asked.filter(p -> p.action().mutual() || clause.kind() == ActionClass.EMBRACE).isPresent();
    return asked.filter(Asked::onSomebody).isPresent() && !eachOther && clause.relation().isPresent()
        && clause.target().filter(t -> unit.company.performers(t).isEmpty() && (unit.props.couldStand(t) || unit.ground.builtOf(t))).isPresent();
  }

  /** Who clings to a mast embraces nobody. */
  public boolean clings(Clause clause) {
    return clause.kind() == ActionClass.GRAB && clause.target().filter(t -> unit.company.performers(t).isEmpty()).isPresent();
  }

  /** Who catches somebody, or what stands on the floor and is too large to be caught in the air, keeps it from falling. */
  private Optional<Performances.Performance> steadies(Clause clause, Optional<Performances.Performance> known) {
    boolean catches = known.filter(k -> named(k, "catch")).isPresent();
    boolean upright = clause.target().filter(t -> unit.company.performers(t).stream().anyMatch(unit.company::figure)
        || unit.company.performers(t).isEmpty() && unit.props.modelled(t.toLowerCase(Locale.ROOT)) && !unit.props.kinds.handy(t.toLowerCase(Locale.ROOT))).isPresent();
    return catches && upright ? unit.performances.named("steady") : Optional.empty();
  }

  /** The same in view of what it is done to and with. */
  public Performances.Performance with(Performances.Performance found, Clause clause, Arguments arguments) {
    Optional<Aim> vehicle = arguments.target().filter(t -> t.thing() && Seats.takesTheWheel(clause, arguments.relation(), t.text(), unit));
    if (vehicle.isPresent()) {
      arguments.aimAt(vehicle.get(), "");
      return unit.performances.named("take the wheel of").orElse(found);
    }
    if (named(found, "vault") && arguments.target().filter(t -> !t.thing()).isPresent()) {
      arguments.dropTarget(); // the walls of a set are no low ones
    }
    return shown(clause, arguments).or(() -> armed(found, arguments)).orElse(found);
  }

  /** A gesture with a thing, when the verb is no action's own, is to hold it up. */
  private Optional<Performances.Performance> shown(Clause clause, Arguments arguments) {
    boolean thing =
        clause.kind() == ActionClass.GESTURE
            && arguments.relation().isEmpty()
            && arguments.target().filter(Aim::thing).isPresent();
    return thing && !unit.performances.knows(clause.verb(), clause.kind())
        ? unit.performances.named("hold up", "hold")
        : Optional.empty();
  }

  /** Who punches with a bar strikes. */
  private Optional<Performances.Performance> armed(Performances.Performance found, Arguments arguments) {
    boolean bare = BARE_HANDED.contains(found.action().name());
    // what is hammered with a wrench is no nail on a bench
    boolean bench = named(found, "hammer") && arguments.tool().filter(t -> !t.text().contains("hammer")).isPresent();
    return (bare || bench) && arguments.tool().isPresent() ? unit.performances.named("strike") : Optional.empty();
  }

  private static boolean onSomebody(Performances.Performance performance) {
    return performance.action().needs() == Action.Needs.PERFORMER;
  }

  private static boolean named(Performances.Performance performance, String action) {
    return performance.action().name().equals(action);
  }
}
