package dev.actionline.director.positions;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Tool;
import dev.actionline.director.business.Manhandled;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Presence;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.floor.Whereabouts;
import dev.actionline.director.library.Library;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Ground;
import dev.actionline.director.set.PropMaster;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Phrases;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.director.wording.Seats;
import dev.actionline.director.wording.Stances;
import dev.actionline.stage.Model;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where somebody is when the scene begins, by what he does first in it. */
final class FirstPosition {
  /** What takes somebody from one place to another. */
  static final Set<ActionClass> TRAVELS =
      Set.of(ActionClass.MOVE, ActionClass.ENTER, ActionClass.EXIT, ActionClass.CRAWL,
          ActionClass.CLIMB, ActionClass.JUMP, ActionClass.CARRY, ActionClass.DRIVE);

  private static final Set<ActionClass> SEATED = Set.of(ActionClass.SIT, ActionClass.SLEEP);
  /** What is done where one is. */
  private static final Set<ActionClass> RESTING = Set.of(ActionClass.EMOTE, ActionClass.SPEAK, ActionClass.EAT, ActionClass.WRITE, ActionClass.LOOK, ActionClass.GESTURE,
      ActionClass.SHAKE, ActionClass.WAIT, ActionClass.SIT, ActionClass.STAND, ActionClass.OTHER);
  private static final Set<String> WAKES = Vocabulary.kind("wakes");
  private static final Set<String> TOWARDS = Prepositions.of("comes to");
  private static final Set<String> SIDES = Vocabulary.kind("sides");
  private static final Set<String> STAYS = Prepositions.of("stays");
  private static final Set<String> OVER_A_TABLE = Vocabulary.kind("over a table");
  private static final Set<String> WET = Vocabulary.kind("in water");
  private static final Set<String> OWN_CHAIR = Vocabulary.kind("on a chair of his own");
  /** At a table, on a bench. */
  private static final Set<String> SITTING = Vocabulary.kind("done sitting");
  private static final Set<String> AT_DOOR = Vocabulary.kind("at the door");
  private static final Set<String> DONE_AT_DOORS = Vocabulary.kind("done at a door");
  private static final Set<String> AT_TABLE = Vocabulary.kind("on a seat at it");
  private static final Set<String> ON_ICE = Vocabulary.kind("on the ice");
  private static final String ICE = "ice";
  private static final String GUARDS = "stand guard";
  private static final Set<String> BEDS = Vocabulary.kind("beds");
  private static final Set<String> PASSES = Prepositions.of("passes");
  /** How one is before what is only looked at: a window, a picture. */
  private static final Set<String> BEFORE = Prepositions.of("before it");
  private static final Set<String> FRONT = Set.of("before", "in front of");
  private static final Set<String> INTO = Prepositions.of("into a seat");
  private static final List<String> GROUNDS = List.copyOf(Vocabulary.kind("grounds"));

  private final Unit unit;
  private final Company company;
  private final Ground ground;
  private final PropMaster props;
  private static final String AT_THE_WHEEL = Phrases.ofKind("at the wheel");

  private final Performances performances;
  private final Berths berths;

  FirstPosition(Unit unit, Berths berths) {
    this.unit = unit;
    this.company = unit.company;
    this.ground = unit.ground;
    this.props = unit.props;
    this.performances = unit.performances;
    this.berths = berths;
  }

  /**
   * What the first action says of where it begins.
   *
   * @param presence who is in the scene, by name
   * @param placed who has a place already
   */
  Optional<String> of(
      String performer, Clause clause, Map<String, Presence.Appearance> presence, Set<String> placed) {
    Optional<String> own = inWater(clause).or(() -> byAct(clause, performer));
    if (own.isPresent()) {
      return own;
    }
    if (!clause.verb().equals("sit up") && (SEATED.contains(clause.kind()) || clause.kind() == ActionClass.LIE) && !kneels(clause) && Stances.of(clause, unit).isEmpty()) {
      boolean offered = clause.kind() == ActionClass.SIT && clause.target().isEmpty()
          && unit.scene().beats().stream().takeWhile(b -> b != clause).anyMatch(b -> b instanceof Clause c && Manhandled.offered(c));
      return goesDown(clause) || offered ? Optional.empty() : seat(clause);
    }
    boolean wakes = WAKES.contains(clause.verb()) && clause.target().isEmpty() && ground.named("bed").isPresent();
    Optional<String> from = wakes ? berths.seat("bed", true, company.figure(performer)) : berths.begins(clause, performances, presence.size() == 1);
    if (from.isPresent()) {
      return from;
    }
    Optional<String> drives = atTheWheel(performer);
    if (drives.isPresent()) {
      return drives;
    }
    if (clause.kind() == ActionClass.DRIVE && ground.seated()) {
      return berths.seat("wheel", false, company.figure(performer)).or(() -> berths.own(performer));
    }
    if (clause.kind() == ActionClass.DRIVE && ground.helm().isPresent() && company.figure(performer)) {
      return ground.helm().map(berths::at);
    }
    Optional<String> work = works(clause);
    if (work.isPresent()) {
      return work;
    }
    Optional<String> partner = towards(clause);
    if (partner.isPresent() && !partner.get().equals(performer)) {
      String name = Company.name(partner.get());
      return placed.contains(partner.get())
          ? Optional.of("4 m in front of " + name + ", facing " + name)
          : Optional.empty();
    }
    boolean comes = TRAVELS.contains(clause.kind()) && clause.relation().filter(r -> TOWARDS.contains(r) && !PASSES.contains(r)).isPresent();
    if (comes && clause.target().filter(t -> company.role(t).isEmpty() && props.isThing(t)).isPresent()) {
      return ground.door().or(() -> ground.named("path")).or(() -> ground.named("background")).map(berths::at);
    }
    if (performances.of(clause.verb(), clause.kind()).filter(p -> OVER_A_TABLE.contains(p.action().name())).isPresent()) {
      return Optional.empty(); // the table comes with it, between the two
    }
    Optional<String> grounds = TRAVELS.contains(clause.kind()) ? Optional.empty() : ground(clause);
    return grounds.or(() -> stays(clause)).or(() -> rests(clause));
  }

  /** {@code In his bed he coughs, she reads a book on the sofa, at her desk she yawns, before the altar he kneels}: where it is told beside what is done. */
  private Optional<String> rests(Clause clause) {
    boolean elsewhere = clause.relation().isPresent() && clause.kind() == ActionClass.LOOK; // at somebody on the bed
    return clause.adjuncts().stream().filter(a -> !elsewhere && RESTING.contains(clause.kind()) && !ThingKinds.bodyPart(a.noun()) && company.performers(a.noun()).isEmpty())
        .flatMap(a -> rest(clause, a).stream()).findFirst();
  }

  private Optional<String> rest(Clause clause, Clause.Adjunct where) {
    String noun = where.noun();
    boolean seat = ground.seatProp(noun) || ground.named(noun).filter(m -> m.type().equals("seat")).isPresent();
    return switch (where.relation()) {
      case "in", "on" -> seat ? berths.seat(noun, BEDS.contains(English.head(noun)), true) : Optional.empty();
      case "at" -> berths.atTable(noun);
      case "before", "in front of" -> before(noun, clause);
      default -> Optional.empty();
    };
  }

  /** Who bars the way is at the door, who slumps over a bar sits at it, who crouches behind a crate is there already. */
  private Optional<String> byAct(Clause clause, String performer) {
    String noun = clause.target().orElse("");
    String act = Stream.of(clause.verb() + " " + clause.relation().map(r -> r + " ").orElse("") + noun, clause.verb() + " the " + noun).flatMap(w -> unit.library.action(w).stream()).map(Action::name).findFirst().orElse("");
    boolean hides = clause.kind() == ActionClass.SIT && clause.relation().filter("behind"::equals).isPresent() && !noun.isEmpty() && company.performers(noun).isEmpty() && props.isThing(noun)
        && performances.of(clause.verb(), clause.kind()).filter(p -> Seats.LOW.contains(p.action().name())).isPresent();
    return AT_DOOR.contains(act) || DONE_AT_DOORS.contains(clause.verb()) && noun.isEmpty() ? ground.door().map(m -> berths.at(m)) : ON_ICE.contains(act) && ground.named(ICE).isPresent() ? ground.named(ICE).map(berths::at) : AT_TABLE.contains(act) ? berths.seat(noun, false, true)
        : behindHim(clause, performer, noun) ? Optional.of(berths.floor().map(berths::at).orElse("at centre")) : hides ? Optional.of("behind " + props.bring(noun, "at centre")) : Optional.empty();
  }

  /** What somebody guards that is no part of the set stands at his back. */
  private boolean behindHim(Clause clause, String performer, String noun) {
    boolean guards = clause.relation().isEmpty() && !noun.isEmpty() && ground.named(noun).isEmpty() && company.performers(noun).isEmpty() && props.isThing(noun)
        && performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals(GUARDS)).isPresent();
    if (guards) {
      props.bring(noun, "0.9 m behind " + Company.name(performer));
    }
    return guards;
  }

  /** Who bathes, floats or flounders is in the water that is told, else in the nearest. */
  private Optional<String> inWater(Clause clause) {
    boolean wet = clause.relation().flatMap(r -> performances.named(clause.verb() + " " + r + " " + clause.target().orElse(""), clause.verb() + " " + r)).or(() -> performances.of(clause.verb(), clause.kind()))
        .filter(p -> WET.contains(p.action().name())).isPresent();
    return Optional.of(ground.ofType("liquid")).filter(l -> wet).flatMap(l -> clause.target().flatMap(ground::named).filter(m -> m.type().equals("liquid"))
        .or(() -> l.stream().min(Comparator.comparingDouble(ground::distance)))).map(m -> "in " + m.name());
  }

  /** {@code Ruth is at the wheel}: on the seat from which what the scene names is driven. */
  private Optional<String> atTheWheel(String performer) {
    Pattern told = Pattern.compile("(?i)\\b" + Pattern.quote(performer) + "\\b[^.;]{0,20}\\b(?:" + AT_THE_WHEEL + ")\\b");
    return unit.scene().beats().stream().filter(Beat.Description.class::isInstance).map(b -> ((Beat.Description) b).sentence())
        .filter(s -> told.matcher(s).find()).findFirst().flatMap(s -> props.withSeat(Library.DRIVER_SEAT)).map(v -> "on " + v + " " + Library.DRIVER_SEAT + ", sitting");
  }

  /** Who only is somewhere when a scene begins, and goes nowhere. */
  private Optional<String> stays(Clause clause) {
    boolean outside = !TRAVELS.contains(clause.kind()) && clause.relation().filter(r -> STAYS.contains(r) || r.equals("outside")).isPresent()
        && clause.target().filter(t -> ground.outOfDoors(t) || clause.relation().get().matches("outside|behind") && ground.named(t).filter(m -> m.name().endsWith("window")).isPresent()).isPresent();
    if (outside) {
      return Optional.of(Whereabouts.BEHIND_GLASS);
    }
    Optional<String> front = clause.relation().filter(FRONT::contains).filter(r -> !TRAVELS.contains(clause.kind()) && clause.kind() != ActionClass.GESTURE)
        .flatMap(r -> clause.target()).filter(t -> company.performers(t).isEmpty()).flatMap(t -> before(t, clause));
    if (front.isPresent()) {
      return front;
    }
    boolean over = clause.kind() == ActionClass.FALL && clause.relation().filter("over"::equals).isPresent();
    // who points at something stands where it is seen
    boolean stays = !over && clause.target().filter(ThingKinds::bodyPart).isEmpty() && clause.kind() != ActionClass.GESTURE && !TRAVELS.contains(clause.kind()) && clause.relation().filter(STAYS::contains).isPresent();
    if (stays) {
      Optional<String> sat = clause.target().flatMap(t -> clause.kind() == ActionClass.WAIT ? berths.atTable(t) : berths.in(t, clause));
      if (sat.isPresent()) {
        return sat;
      }
      boolean before = clause.kind() != ActionClass.LOOK && clause.relation().filter(BEFORE::contains).isPresent();
      boolean under = clause.relation().filter(r -> r.equals("under") || r.equals("behind")).isPresent(); // nobody is on the bed under which she hides
      return clause.target().flatMap(ground::named).filter(m -> before || !m.type().equals("look")).filter(m -> !under || !m.type().matches("seat|surface"))
          .map(m -> m.type().equals("look") ? "at " + m.name() : berths.at(m) + (kneels(clause) ? facing(m) : ""));
    }
    return Optional.empty();
  }

  private Optional<String> before(String noun, Clause clause) {
    return berths.before(noun).map(b -> b + (kneels(clause) ? ground.named(noun).map(this::facing).orElse("") : ""));
  }

  /** Who kneels at an altar does it before its table, face to it. */
  private String facing(Model.Mark mark) {
    return ground.ofType("surface").stream().filter(s -> s.name().startsWith(mark.name() + " ")).findFirst().map(s -> ", facing " + s.name()).orElse("");
  }

  /** Who writes, types or eats at a table of the set sits at it when the scene begins; who only needs a chair, on any. */
  private Optional<String> works(Clause clause) {
    boolean swings = clause.relation().filter("on"::equals).isPresent()
        && performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("swing")).isPresent();
    if (swings) {
      return clause.target().flatMap(t -> berths.seat(t, false, true));
    }
    String noun = clause.relation().isEmpty() ? clause.target().orElse("") : "";
    List<Tool.Stands> stands =
        performances.named(clause.verb() + " " + noun, clause.verb() + " " + noun + "s")
            .or(() -> performances.of(clause.verb(), clause.kind())).stream()
            .flatMap(p -> p.action().tools().stream())
            .flatMap(t -> t.place() instanceof Tool.Stands s ? Stream.of(s) : Stream.empty()).toList();
    boolean chair = stands.stream().anyMatch(s -> s.ahead() < 0) && OWN_CHAIR.stream().noneMatch(a -> unit.library.action(clause.verb() + " " + noun).filter(k -> k.name().equals(a)).isPresent());
    boolean sits = performances.of(clause.verb(), clause.kind()).filter(p -> SITTING.contains(p.action().name())).isPresent();
    Optional<String> bench = clause.behind("on").filter(n -> sits && (ground.seatProp(n) || ground.named(n).filter(m -> m.type().equals("seat")).isPresent()));
    if (bench.isPresent()) {
      return berths.seat(bench.get(), false, true);
    }
    Optional<String> at = clause.behind("at");
    Optional<String> table = at.filter(n -> (chair || sits || clause.kind() == ActionClass.EAT) && ground.named(n).isPresent());
    if (table.isEmpty() && (!chair || stands.size() > 1)) {
      return Optional.empty();
    }
    return table.or(() -> berths.free("seat").map(Model.Mark::name))
        .flatMap(n -> berths.seat(n, false, true)).filter(s -> !s.startsWith("at "));
  }

  /** Who sits down, or slides into a seat, is seen to: he stands when the scene begins. */
  private static boolean goesDown(Clause clause) {
    return clause.kind() == ActionClass.SIT
        && (clause.verb().endsWith(" down") || clause.relation().filter(r -> r.matches("into|onto")).isPresent());
  }

  /** Nobody kneels or crouches on the chair that he would sit on. */
  private boolean kneels(Clause clause) {
    return clause.kind() == ActionClass.SIT
        && performances.of(clause.verb(), clause.kind()).map(p -> p.action().name())
            .filter(a -> Seats.LOW.contains(a) && (clause.target().isEmpty() || a.equals("cower") || clause.relation().filter(r -> !INTO.contains(r)).isPresent())).isPresent();
  }

  /** Who plays is on the playground, who dances on the dance floor. */
  private Optional<String> ground(Clause clause) {
    String verb = clause.simpleVerb();
    return GROUNDS.stream()
        .flatMap(g -> Stream.of(verb + g, verb + " " + g))
        .flatMap(w -> ground.floor().stream().filter(m -> m.name().equals(w) || m.words().contains(w)))
        .findFirst()
        .map(m -> "at " + m.name());
  }

  /** The performer that a clause's actor comes to. */
  Optional<String> towards(Clause clause) {
    boolean goes = TRAVELS.contains(clause.kind()) && clause.relation().filter(TOWARDS::contains).isPresent();
    return goes
        ? clause.target().flatMap(t -> company.performers(t).stream().findFirst())
        : Optional.empty();
  }

  /** On the seat that the script names, else on the set's own. */
  private Optional<String> seat(Clause clause) {
    // who lies on her back lies on the floor, or on what else is told
    boolean leans = clause.kind() == ActionClass.SLEEP && clause.relation().filter("against"::equals).isPresent()
        && clause.target().flatMap(ground::named).filter(m -> m.type().equals("look")).isPresent(); // by the window of a train
    String noun = leans ? berths.free("seat").map(Model.Mark::name).orElse("") :
        clause.target().filter(t -> !ThingKinds.bodyPart(t) || clause.relation().filter("on"::equals).isEmpty()).or(() -> clause.adjunct("on")).orElseGet(
            () -> clause.target().isPresent() ? "" : berths.free("seat").map(Model.Mark::name).orElse(""));
    // on the edge of the bed one sits on the bed
    String seat = !SIDES.contains(noun) ? noun : clause.adjuncts().stream().filter(a -> a.relation().equals("of") && company.role(a.noun()).isEmpty()).map(Clause.Adjunct::noun).findFirst()
        .map(w -> ground.ofType("seat").stream().map(Model.Mark::name).filter((w + " " + noun)::equals).findFirst().orElse(w)).orElse(noun);
    boolean figures =
        clause.actors().stream().anyMatch(a -> company.performers(a).stream().anyMatch(company::figure));
    return berths.seat(seat, clause.kind() == ActionClass.LIE || clause.kind() == ActionClass.SLEEP && BEDS.contains(English.head(seat)), figures);
  }
}
