package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns one clause into one line of a shot, or says in plain words why nobody can play it. */
final class ClauseStager {
  private static final Set<ActionClass> LETS_GO =
      Set.of(ActionClass.THROW, ActionClass.PUT, ActionClass.GIVE);
  private static final Set<ActionClass> LEAVES = Set.of(ActionClass.EXIT, ActionClass.VANISH);
  /** Effects that lie before the lens when a shot asks for them without a place. */
  private static final Set<String> HAZES = Set.of("heat shimmer");

  private final Unit unit;
  private final ThingStager things;
  private final BodyLanguage body;
  private final Phrasing phrasing;
  private final Wording wording;
  private final Saddles saddles;

  ClauseStager(Unit unit) {
    this.unit = unit;
    this.things = new ThingStager(unit);
    this.body = new BodyLanguage(unit.library);
    this.phrasing = new Phrasing(unit.library);
    this.wording = new Wording(unit);
    this.saddles = new Saddles(unit);
  }

  Staged stage(Clause told) {
    Clause clause = Switches.of(unit.company.withThings(told, unit.props), unit);
    Staged staged = staged(clause);
    // so much of the place is seen that one sees it waver
    return through(clause).map(staged::under).map(s -> s.seen(Interest.BODY)).orElse(staged);
  }

  /** {@code The light above the door does not come on}: one looks at it, and it stays dark. */
  private Optional<Staged> stays(Clause clause) {
    boolean light = clause.kind() == ActionClass.APPEAR && Unseen.denied(clause) && unit.performers(clause).isEmpty()
        && clause.actors().stream().limit(1).flatMap(a -> Elements.kind(a.toLowerCase(Locale.ROOT)).stream()).anyMatch("light"::equals);
    return (light ? things.stage(clause).who().stream() : Stream.<String>empty()).findFirst()
        .map(w -> Staged.already("set", List.of(), List.of(w)).seen(Interest.THING).cutAfter(1.8));
  }

  /** {@code They watch through the heat haze}: it lies between the camera and whom one sees. */
  private static Optional<String> through(Clause clause) {
    Stream<String> beside =
        clause.adjuncts().stream().filter(a -> a.relation().equals("through")).map(Clause.Adjunct::noun);
    Stream<String> at = clause.relation().filter("through"::equals).flatMap(r -> clause.target()).stream();
    return Stream.concat(at, beside)
        .flatMap(noun -> ThingStager.effect(noun.toLowerCase(Locale.ROOT)).stream())
        .filter(HAZES::contains)
        .findFirst()
        .map(effect -> "effect " + effect + ", strength 0.8");
  }

  private Staged staged(Clause clause) {
    Optional<Clause> corrected = 
        unit.liquids.corrected(clause).or(() -> unit.liquids.thrownIn(clause)).or(() -> unit.gunplay.corrected(clause)).or(() -> Dressing.corrected(clause, unit));
    if (corrected.isPresent()) {
      return stage(corrected.get());
    }
    Optional<Staged> guise = unit.guises.within(clause);
    if (guise.isPresent()) {
      return guise.get();
    }
    if (!clause.real() && !clause.telling().attempt()) {
      return stays(clause).orElseGet(() -> Staged.not(Unseen.why(clause)));
    }
    Optional<String> twin = unit.company.twin(clause);
    if (twin.isPresent()) {
      return stage(clause.by(twin.get(), List.of()));
    }
    Optional<Clause> other = byTheOther(clause);
    if (other.isPresent()) {
      return stage(other.get());
    }
    Optional<Clause> after = wording.leavesAfter(clause);
    if (after.isPresent()) {
      return stage(after.get());
    }
    List<String> performers = unit.performers(clause);
    Optional<Staged> metal = unit.metal.stage(clause, performers).or(() -> Helped.into(clause, performers, unit));
    if (metal.isPresent()) {
      return metal.get();
    }
    if (clause.actors().isEmpty()) {
      return new Suffering(unit).stage(clause);
    }
    Optional<Staged> fire = unit.fires.stage(clause, performers);
    if (fire.isPresent()) {
      performers.forEach(unit::enter);
      unit.acted(performers, Optional.empty());
      return fire.get();
    }
    if (unit.company.isBackground(clause)) {
      return unit.background.stage(clause);
    }
    if (performers.isEmpty()) {
      Optional<Staged> towed = unit.tethers.towed(clause).map(c -> unit.tethers.behind(stage(c), clause));
      if (towed.isPresent()) {
        return towed.get();
      }
      Optional<Staged> idiom = unit.idioms.stage(clause, performers);
      if (idiom.isPresent()) {
        return idiom.get();
      }
    }
    Optional<Staged> brought = Presence.brought(clause, unit.scene(), unit.company).flatMap(p -> things.brings(clause, p));
    if (brought.isPresent()) {
      return brought.get();
    }
    Optional<Staged> heard = heard(clause, performers);
    if (heard.isPresent()) {
      return heard.get();
    }
    if (performers.isEmpty()) {
      Optional<Clause> wielded = new Wielding(unit).of(clause);
      return wielded.isPresent() ? stage(wielded.get()) : things.stage(clause);
    }
    boolean figures = performers.stream().allMatch(unit.company::figure);
    boolean lies =
        performers.size() == 1 && unit.isImpaled(performers.get(0))
            && Set.of(ActionClass.WAIT, ActionClass.LIE).contains(clause.kind());
    if (lies) {
      return Staged.already("be impaled", performers, List.of());
    }
    if (unit.sitsAlready(clause.kind(), performers)
        && unit.performances.of(clause.verb(), clause.kind()).filter(p -> action(p).equals("sit")).isPresent()) {
      return Staged.already("sit", performers, List.of());
    }
    Optional<String> look = unit.company.putOn(clause.actors().get(0));
    Staged staged = played(clause, performers, figures);
    if (look.isPresent()) {
      staged = staged.under(backAs(performers.get(0), look.get(), staged.whom()));
    }
    staged = staged.after(performers.size() == 1 ? unit.metal.freed(performers.get(0), clause.kind()) + OwnBody.kneels(clause, performers, staged) : "");
    if (staged.played()) {
      unit.tethers.lead(clause, staged, performers);
      unit.elements.switched(clause);
      String action = staged.action().orElse("");
      if (staged.text().isPresent()) {
        unit.plays(performers, action);
      }
      boolean reels = staged.action().filter("stagger"::equals).isPresent() && Interest.of(clause.kind()) == Interest.HANDS;
      staged = reels ? staged.seen(Interest.DEED) : staged; // "takes the blow": nothing is in his hands
      staged = clause.kind() == ActionClass.SHOOT && !OwnBody.moves(clause) ? unit.gunplay.shot(performers.get(0), staged) : staged;
      Optional<String> where = staged.whom().stream().findFirst();
      performers.forEach(p -> unit.liquids.entered(p, action, where));
      staged = action.equals("step off") ? staged.seen(Interest.BODY) : staged; // what counts is the way down
      performers.forEach(unit::enter);
      unit.acted(performers, staged.whom().stream().filter(unit.company::figure).findFirst());
      if (clause.kind() == ActionClass.ENTER && figures) {
        unit.comesIn(performers.get(0));
      }
      boolean comes = action.equals("enter") || clause.kind() == ActionClass.EXIT && unit.idioms.comesOut(clause, performers).isPresent();
      if (LEAVES.contains(clause.kind()) && !comes) {
        performers.forEach(unit::exit);
      }
    }
    return staged;
  }

  /** Where a shape-shifter waits, out of sight, who has put on somebody's look. */
  private static String backAs(String performer, String look, List<String> whom) {
    String place = whom.isEmpty() ? "at background" : "1.6 m behind " + Company.name(whom.get(0));
    return Company.name(performer) + " " + place + ", hidden, as " + Company.name(look);
  }

  /** Who calls and is not to be seen yet is listened to. */
  private Optional<Staged> heard(Clause clause, List<String> performers) {
    boolean voice =
        clause.kind() == ActionClass.SPEAK && !performers.isEmpty() && performers.stream().allMatch(unit::isUnseen);
    if (!voice) {
      return Optional.empty();
    }
    Optional<String> listener =
        clause.target().flatMap(t -> unit.company.performers(t).stream().findFirst())
            .filter(unit.company::figure).or(unit::lastActor);
    return listener.flatMap(
        l -> unit.performances.named("listen").map(
            p -> Staged.line(
                Company.name(l) + " " + ThirdPerson.of(p.verb()), p.action().name(), List.of(l), List.of())));
  }

  private Staged played(Clause clause, List<String> performers, boolean figures) {
    Optional<Clause> deed = wording.deed(clause);
    if (deed.isPresent()) {
      return act(deed.get(), performers, figures);
    }
    Optional<Staged> idiom =
        unit.liquids.stage(clause, performers)
            .or(() -> unit.gunplay.stage(clause, performers))
            .or(() -> unit.idioms.stage(clause, performers));
    if (idiom.isPresent()) {
      return idiom.get();
    }
    return clause.kind() == ActionClass.TRANSFORM && figures
        ? new Transformation(unit).stage(clause, performers)
        : act(clause, performers, figures);
  }

  /** Nobody lifts or hits himself: a pronoun was taken for the wrong one of two. */
  private Optional<Clause> byTheOther(Clause clause) {
    boolean himself =
        clause.actors().size() == 1
            && clause.relation().isEmpty()
            && clause.target().filter(clause.actors().get(0)::equals).isPresent();
    if (!himself) {
      return Optional.empty();
    }
    return unit.company.performers(clause.actors().get(0)).stream().findFirst()
        .flatMap(unit::partnerOf)
        .flatMap(unit.company::roleOf)
        .map(r -> r.name())
        .filter(n -> !n.equals(clause.actors().get(0)))
        .map(n -> clause.by(n, List.of()));
  }

  private Staged act(Clause clause, List<String> performers, boolean figures) {
    unit.props.nextClause();
    Optional<Performances.Performance> limb =
        figures ? body.of(clause, performers, unit.company) : Optional.empty();
    Optional<Performances.Performance> whole = wording.whole(clause);
    Optional<Performances.Performance> withRelation = wording.withRelation(clause);
    Optional<Performances.Performance> asked =
        limb.or(() -> whole).or(() -> wording.byTool(clause)).or(() -> wording.byKind(clause)).or(() -> wording.comesUp(clause)).or(() -> wording.onFoot(clause)).or(() -> wording.sitsDown(clause)).or(() -> wording.fond(clause)).or(() -> wording.sleeps(clause)).or(() -> wording.slips(clause)).or(() -> wording.rides(clause)).or(() -> wording.withObject(clause)).or(() -> withRelation).or(
            () ->
                figures
                    ? unit.performances.of(clause.verb(), clause.kind())
                    : unit.performances.forThing(clause.verb(), clause.kind()));
    // who backs into a table pins nobody to it
    boolean nobody = asked.filter(a -> a.action().needs() == Action.Needs.PERFORMER).isPresent() && clause.relation().isPresent()
        && clause.target().filter(t -> unit.company.performers(t).isEmpty() && (unit.props.couldStand(t) || unit.ground.builtOf(t))).isPresent();
    Optional<Performances.Performance> known = nobody
        ? unit.performances.of(clause.verb(), clause.kind()).filter(p -> p.action().needs() != Action.Needs.PERFORMER).or(() -> unit.performances.named("operate")) : asked;
    // who clings to a mast embraces nobody
    boolean thing = clause.kind() == ActionClass.GRAB && clause.target().filter(t -> unit.company.performers(t).isEmpty()).isPresent();
    boolean clings = thing && known.filter(f -> f.action().name().equals("embrace")).isPresent();
    Optional<Performances.Performance> found = clings ? unit.performances.named("lean on") : steadies(clause, known).or(() -> known);
    if (clause.simultaneous() && found.filter(f -> unit.isPlaying(performers, action(f))).isPresent()) {
      return Staged.already(action(found.get()), performers, List.of()).cutAfter(0.1);
    }
    if (found.isEmpty()) {
      return Staged.not(figures ? "no movement is known that looks like it" : "only somebody could do that, not a thing");
    }
    if (whole.isPresent() && clause.relation().isPresent()) {
      // the words name the thing already, but it must be at hand
      Arguments.of(unit, clause, performers);
    }
    Arguments arguments = Arguments.of(unit, wording.unsaid(clause), performers);
    boolean handInHand =
        found.get().action().name().equals("shake hands")
            && arguments.target().filter(t -> t.kind() == Aim.Kind.PART).isPresent();
    if (handInHand) {
      String owner = arguments.target().flatMap(Aim::performer).orElseThrow();
      arguments.aimAt(Aim.performer(performers.contains(owner) ? unit.partnerOf(owner).orElse(owner) : owner), "with");
    } else if (limb.isPresent()) {
      arguments.withoutLimb(limb.get().verb());
    } else if (withRelation.equals(found)) {
      arguments.relationIsSaid();
    }
    Performances.Performance performance = shown(clause, arguments).or(() -> armed(found.get(), arguments)).orElse(found.get());
    boolean holds = clause.simultaneous() && Arguments.HOLDS.contains(clause.verb());
    if (holds && arguments.target().filter(Aim::thing).isPresent()) {
      hands(clause, arguments, performers);
      String text = subjects(performers) + " holds " + arguments.target().get().text();
      return Staged.line(text, "hold", performers, arguments.frames());
    }
    if (!figures && clause.kind() == ActionClass.MOVE && !performance.verb().equals(clause.verb())) {
      arguments.goesTo();
    }
    if (clause.kind() == ActionClass.SHOOT && performance.action().tools().isEmpty()) {
      unit.gunplay.arm(performers.get(0));
    }
    Optional<String> lacks = new Lacking(unit).of(performance, clause, arguments, performers);
    if (lacks.isPresent() && arguments.tool().isPresent() && unit.performances.named("brandish").isPresent()) {
      return Staged.line(subjects(performers) + " " + verb("brandish", clause, performers.size()) + " " + arguments.tool().get().text(), "hold up", performers, List.of());
    }
    if (lacks.isPresent()) {
      return Staged.not(lacks.get());
    }
    Optional<Staged> thrown = thrown(clause, arguments, performers);
    if (thrown.isPresent()) {
      return thrown.get();
    }
    if (action(performance).equals("stab")) {
      arguments.target().flatMap(Aim::performer).ifPresent(unit::impales);
    }
    if (!clings && !action(performance).equals("touch")) {
      hands(clause, arguments, performers);
    }
    arguments.target().ifPresent(t -> unit.done(performers.get(0), clause.verb(), t));
    unit.props.worked(performance.action(), arguments.tool().map(Aim::text).orElse(""));
    String action = performance.action().name();
    String far = saddles.of(action, clause, arguments, performers);
    String words = phrasing.verb(performance, arguments.text());
    String verb = verb(words, clause, performers.size());
    String manner = Manner.of(clause, unit.library) + Manner.kept(clause, performance.verb()) + unit.helped.along(action, performers, arguments);
    String text = Asleep.before(clause, arguments, unit) + subjects(performers) + " " + verb + unit.liquids.whereTo(clause, arguments.text()) + far + manner;
    Staged line = wording.crosses(clause, performance, performers, arguments.text(), manner)
        .orElseGet(() -> Staged.line(text, action, performers, arguments.frames()));
    Optional<String> at = arguments.target().flatMap(Aim::frame).flatMap(unit.ground::named).map(m -> action + " " + m.type());
    return at.flatMap(Interest::ofAction).or(() -> Interest.ofAction(action)).map(line::seen).orElse(line);
  }

  /** Who catches somebody, or what stands on the floor and is too large to be caught in the air, keeps it from falling. */
  private Optional<Performances.Performance> steadies(Clause clause, Optional<Performances.Performance> known) {
    boolean catches = known.filter(k -> action(k).equals("catch")).isPresent();
    boolean upright = clause.target().filter(t -> unit.company.performers(t).stream().anyMatch(unit.company::figure)
        || unit.company.performers(t).isEmpty() && unit.props.modelled(t.toLowerCase(Locale.ROOT)) && !unit.props.handy(t.toLowerCase(Locale.ROOT))).isPresent();
    return catches && upright ? unit.performances.named("steady") : Optional.empty();
  }

  /** A body is no ball: who is thrown is pushed and falls. */
  private Optional<Staged> thrown(Clause clause, Arguments arguments, List<String> performers) {
    Optional<String> victim =
        arguments.target().filter(t -> t.kind() == Aim.Kind.PERFORMER).flatMap(Aim::performer)
            .filter(unit.company::figure);
    if (clause.kind() != ActionClass.THROW || victim.isEmpty()) {
      return Optional.empty();
    }
    return unit.performances.named("shove", "push").map(
        p -> {
          String name = Company.name(victim.get());
          String verb = performers.size() == 1 ? ThirdPerson.of(p.verb()) : p.verb();
          return Staged.line(
              subjects(performers) + " " + verb + " " + name + ", hard; then " + name + " falls",
              p.action().name(), performers, List.of(victim.get()));
        });
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
    boolean bare = Set.of("punch", "slap", "kick").contains(found.action().name());
    // what is hammered with a wrench is no nail on a bench
    boolean bench = found.action().name().equals("hammer") && arguments.tool().filter(t -> !t.text().contains("hammer")).isPresent();
    return (bare || bench) && arguments.tool().isPresent() ? unit.performances.named("strike") : Optional.empty();
  }

  private static String action(Performances.Performance performance) {
    return performance.action().name();
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

  static String subjects(List<String> performers) {
    List<String> names = performers.stream().map(Company::name).toList();
    int last = names.size() - 1;
    return last < 1
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String verb(String words, Clause clause, int subjects) {
    if (clause.telling().attempt() || Manner.tries(clause)) {
      return (subjects == 1 ? "tries to " : "try to ") + words;
    }
    return subjects == 1 ? ThirdPerson.of(words) : words;
  }
}
