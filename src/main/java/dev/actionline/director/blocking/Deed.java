package dev.actionline.director.blocking;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Tool;
import dev.actionline.director.business.Business;
import dev.actionline.director.casting.Company;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Manner;
import dev.actionline.director.library.Performances;
import dev.actionline.director.library.Phrasing;
import dev.actionline.director.set.Aim;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.director.wording.Arguments;
import dev.actionline.director.wording.Asked;
import dev.actionline.director.wording.Asleep;
import dev.actionline.director.wording.BodyLanguage;
import dev.actionline.director.wording.Crossing;
import dev.actionline.director.wording.Fixtures;
import dev.actionline.director.wording.Implied;
import dev.actionline.director.wording.Lacking;
import dev.actionline.director.wording.Saddles;
import dev.actionline.director.wording.Wording;
import dev.actionline.stage.Model;
import dev.actionline.words.WordNet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One line of a list for what somebody does: its verb, what it is done to and with, and how. */
final class Deed {
  private static final Set<ActionClass> LETS_GO = Set.of(ActionClass.THROW, ActionClass.PUT, ActionClass.GIVE);

  /** What one has in hand already when one is seen to do so. */
  private static final Set<String> HOLDS = Vocabulary.kind("holds");

  private static final Set<String> THROWS = Vocabulary.kind("throws");
  private static final Set<String> FLINGING = Vocabulary.kind("flings about");

  private final Unit unit;
  private final Business business;
  private final Wording wording;
  private final Asked asked;
  private final Implied implied;
  private final BodyLanguage body;
  private final Phrasing phrasing;
  private final Saddles saddles;
  private final Fixtures fixtures;
  private final Crossing crossing;

  Deed(Unit unit, Business business, Wording wording) {
    this.unit = unit;
    this.business = business;
    this.wording = wording;
    this.asked = new Asked(unit, wording);
    this.implied = new Implied(unit);
    this.body = new BodyLanguage(unit.library);
    this.phrasing = new Phrasing(unit.library);
    this.saddles = new Saddles(unit);
    this.fixtures = new Fixtures(unit);
    this.crossing = new Crossing(unit);
  }

  /**
   * The line of a clause, or why there is none.
   *
   * @param figures whether somebody does it, and not a thing
   */
  Staged stage(Clause told, List<String> performers, boolean figures) {
    unit.props.nextClause();
    Optional<Performances.Performance> limb = figures ? body.of(told, performers, unit.company) : Optional.empty();
    Optional<Performances.Performance> found = asked.of(told, limb, figures);
    Clause clause = implied.equipped(told, found);
    Optional<String> playing = meanwhile(clause, found, performers);
    if (playing.isPresent()) {
      return Staged.already(playing.get(), performers, List.of()).cutAfter(0.1);
    }
    if (found.isEmpty()) {
      return Staged.not(figures ? "no movement is known that looks like it" : "only somebody could do that, not a thing");
    }
    if (clause.relation().isPresent() && wording.whole(clause).filter(w -> w.action().tools().stream().noneMatch(t -> t.place() instanceof Tool.Stands)).isPresent()) {
      // the words name the thing already, but it must be at hand
      Arguments.of(unit, clause, performers);
    }
    Arguments arguments = Arguments.of(unit, wording.unsaid(clause), performers);
    aim(arguments, clause, found.get(), limb, performers);
    fixtures.bring(action(found.get()), arguments, performers);
    Performances.Performance performance = asked.with(found.get(), clause, arguments);
    boolean holds = clause.simultaneous() && HOLDS.contains(clause.verb());
    if (holds && arguments.target().filter(Aim::thing).isPresent()) {
      hands(clause, arguments, performers);
      String text = Company.names(performers) + " holds " + arguments.target().get().text();
      return Staged.line(text, "hold", performers, arguments.frames());
    }
    if (!figures && clause.kind() == ActionClass.MOVE && !performance.verb().equals(clause.verb())) {
      arguments.goesTo();
    }
    if (clause.kind() == ActionClass.SHOOT && performance.action().tools().isEmpty()) {
      business.gunplay.arm(performers.get(0));
    }
    return lacking(clause, performance, arguments, performers)
        .or(() -> performance.action().needs() == Action.Needs.PERFORMER ? Optional.empty() : thrown(clause, arguments, performers))
        .orElseGet(() -> {
          boolean clings = action(found.get()).equals("lean on") && asked.clings(clause);
          handle(clause, performance, arguments, performers, clings);
          return line(clause, performance, arguments, performers);
        });
  }

  /** What is playing anyhow and shows it: {@code rummages through a drawer, flinging clothes behind her}. */
  private Optional<String> meanwhile(Clause clause, Optional<Performances.Performance> found, List<String> performers) {
    boolean flings = Set.of(ActionClass.THROW, ActionClass.PUT).contains(clause.kind()) && THROWS.contains(clause.verb().split(" ")[0]);
    return Stream.concat(found.stream().map(Deed::action), flings ? FLINGING.stream() : Stream.empty())
        .filter(a -> clause.simultaneous() && unit.isPlaying(performers, a)).findFirst();
  }

  /** Whom or what it is done to, as far as the verb's own words do not say it. */
  private void aim(Arguments arguments, Clause clause, Performances.Performance found, Optional<Performances.Performance> limb, List<String> performers) {
    boolean handInHand = action(found).equals("shake hands") && arguments.target().filter(t -> t.kind() == Aim.Kind.PART).isPresent();
    boolean ownTable = found.action().mutual() && found.action().tools().stream().anyMatch(t -> t.place() instanceof Tool.Stands);
    boolean eachOther = found.action().needs() == Action.Needs.PERFORMER && !found.action().mutual() && performers.size() == 2
        && arguments.target().filter(t -> t.performer().isEmpty()).isPresent() && clause.relation().isPresent();
    if (ownTable || eachOther) {
      arguments.dropTarget(); // the table at which two do it comes with it; on a bench they kiss each other
    } else if (handInHand) {
      String owner = arguments.target().flatMap(Aim::performer).orElseThrow();
      arguments.aimAt(Aim.performer(performers.contains(owner) ? unit.partnerOf(owner).orElse(owner) : owner), "with");
    } else if (limb.isPresent()) {
      arguments.withoutLimb(limb.get().verb());
    } else if (wording.withRelation(clause).filter(found::equals).isPresent()) {
      arguments.relationIsSaid();
    }
  }

  private Optional<Staged> lacking(Clause clause, Performances.Performance performance, Arguments arguments, List<String> performers) {
    return new Lacking(unit).of(performance, clause, arguments, performers).map(lacks ->
        arguments.tool().isPresent() && unit.performances.named("brandish").isPresent()
            ? Staged.line(Company.names(performers) + " " + verb("brandish", clause, performers.size()) + " " + arguments.tool().get().text(), "hold up", performers, List.of())
            : Staged.not(lacks));
  }

  /** What has been done with the things, and to whom, from here on. */
  private void handle(Clause clause, Performances.Performance performance, Arguments arguments, List<String> performers, boolean clings) {
    if (action(performance).equals("stab")) {
      arguments.target().flatMap(Aim::performer).ifPresent(unit::impales);
    }
    if (!clings && !action(performance).equals("touch")) {
      hands(clause, arguments, performers);
    }
    arguments.target().ifPresent(t -> unit.done(performers.get(0), clause.verb(), t));
    unit.props.worked(performance.action(), arguments.tool().map(Aim::text).orElse(""));
    if (performance.action().comesFlying() && unit.company.figure(performers.get(0))) {
      unit.props.comesFlying();
    }
  }

  private Staged line(Clause clause, Performances.Performance performance, Arguments arguments, List<String> performers) {
    String action = action(performance);
    String far = saddles.of(action, clause, arguments, performers);
    String words = once(phrasing.verb(performance, arguments.text()), arguments.text());
    String verb = verb(words, clause, performers.size());
    String manner = Manner.of(clause, unit.library) + Manner.kept(clause, performance.verb()) + business.helped.along(action, performers, arguments);
    String text = Asleep.before(clause, arguments, unit) + Company.names(performers) + " " + verb + business.liquids.whereTo(clause, arguments.text()) + far + manner;
    Staged line = crossing.of(clause, performance, performers, arguments.text(), manner)
        .orElseGet(() -> Staged.line(text, action, performers, arguments.frames()));
    Optional<String> at = arguments.target().flatMap(Aim::frame).flatMap(f -> unit.ground.named(f).map(Model.Mark::type).or(() -> unit.props.placeOf(f).filter(p -> p.startsWith("on wall")).map(p -> "wall")))
        .map(type -> action + " " + type);
    // who gets behind something is seen across it
    Optional<Interest> across = clause.relation().filter(r -> r.equals("behind") && arguments.target().filter(t -> t.thing() || t.kind() == Aim.Kind.MARK).isPresent()).map(r -> Interest.OPPOSITE);
    return across.or(() -> at.flatMap(Interest::ofAction)).or(() -> Interest.ofAction(action)).map(line::seen).orElse(line);
  }

  /** {@code fiddles with} before {@code with radio}: the preposition is written once. */
  private static String once(String verb, String arguments) {
    int last = verb.lastIndexOf(' ');
    return last > 0 && arguments.startsWith(verb.substring(last) + " ") ? verb.substring(0, last) : verb;
  }

  /** A body is no ball: who is thrown is pushed and falls. */
  private Optional<Staged> thrown(Clause clause, Arguments arguments, List<String> performers) {
    Optional<String> victim =
        arguments.target().filter(t -> t.kind() == Aim.Kind.PERFORMER).flatMap(Aim::performer)
            .filter(unit.company::figure);
    boolean hurls = unit.performances.of(clause.verb(), clause.kind()).filter(p -> p.action().needs() == Action.Needs.TARGET).isPresent(); // who spits at somebody throws nobody
    if (clause.kind() != ActionClass.THROW || victim.isEmpty() || !hurls) {
      return Optional.empty();
    }
    return unit.performances.named("shove", "push").map(
        p -> {
          String name = Company.name(victim.get());
          String verb = performers.size() == 1 ? ThirdPerson.of(p.verb()) : p.verb();
          return Staged.line(
              Company.names(performers) + " " + verb + " " + name + ", hard; then " + name + " falls",
              p.action().name(), performers, List.of(victim.get()));
        });
  }

  private void hands(Clause clause, Arguments arguments, List<String> performers) {
    Optional<String> prop = arguments.target().filter(Aim::thing).map(Aim::text);
    prop.ifPresent(unit::handled);
    if (prop.isEmpty()) {
      return;
    }
    boolean food = unit.library.words().isA(prop.get(), WordNet.Kind.NOUN, 1, "food"); // nothing comes out of a sandwich
    if (clause.kind() == ActionClass.OPEN && !food) {
      unit.opens(prop.get());
    }
    if (clause.kind() == ActionClass.GRAB || clause.kind() == ActionClass.CARRY) {
      unit.hands.take(performers.get(0), prop.get());
    } else if (LETS_GO.contains(clause.kind())) {
      unit.hands.release(prop.get());
      arguments.second().flatMap(Aim::performer)
          .filter(p -> clause.kind() == ActionClass.GIVE)
          .ifPresent(p -> unit.hands.take(p, prop.get()));
    }
  }

  private static String verb(String words, Clause clause, int subjects) {
    if (clause.telling().attempt() || Manner.tries(clause)) {
      return (subjects == 1 ? "tries to " : "try to ") + words;
    }
    return subjects == 1 ? ThirdPerson.of(words) : words;
  }

  private static String action(Performances.Performance performance) {
    return performance.action().name();
  }
}
