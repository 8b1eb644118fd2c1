package dev.actionline.director.effects;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.director.business.Business;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.Inserts;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.floor.Whereabouts;
import dev.actionline.director.floor.Wholes;
import dev.actionline.director.floor.Worn;
import dev.actionline.director.library.Manner;
import dev.actionline.director.library.Performances;
import dev.actionline.director.library.Phrasing;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.PropMaster;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Unseen;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.director.wording.Arguments;
import dev.actionline.stage.Model;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What things do: smoke that drifts, a cup that falls, gears that turn by themselves. */
public final class ThingStager {
  /** What a thing only does by being where it is. */
  private static final Set<String> FLOORS = Vocabulary.kind("breaks on");
  private static final Set<String> ONTO = Prepositions.of("struck upon");
  private static final Set<String> PANES = Vocabulary.kind("panes");
  private static final Set<String> LINES = Vocabulary.kind("lines");
  private static final Set<String> RUNS = Vocabulary.kind("runs as a line");
  /** What an instrument does that no longer tells of a life. */
  public static final Set<String> FLAT = Vocabulary.kind("goes flat");
  private static final Set<String> DOWN = Vocabulary.kind("runs down");
  private static final Set<String> RESTS = Vocabulary.kind("thing rests");
  private static final Set<String> WITHIN = Prepositions.of("within");
  private static final WordTable ACTS_ON = Vocabulary.table("acts-on");

  private static final Set<ActionClass> BURSTS = Set.of(ActionClass.EXPLODE, ActionClass.BURN, ActionClass.BREAK);

  /** What cannot be shown by itself is no picture of its own. */
  private static final double NO_SECONDS = 0.1;

  private final Unit unit;
  private final Business business;
  private final Elements elements;
  private final Whereabouts whereabouts;
  private final PartStager parts;

  /** The things of the scene that a unit plays. */
  public ThingStager(Unit unit, Business business, Elements elements) {
    this.unit = unit;
    this.business = business;
    this.elements = elements;
    this.whereabouts = new Whereabouts(unit);
    this.parts = new PartStager(unit, business.idioms);
  }

  /** What becomes of a clause in which nobody acts: the first of its actors that can be seen doing it, else why none can. */
  public Staged stage(Clause clause) {
    if (clause.kind() == ActionClass.TRANSFORM) {
      Optional<Staged> born = born(clause);
      if (born.isPresent()) {
        return born.get();
      }
    }
    Staged none = null;
    // glass, screws and a rotor: what is nothing but bits tells what the others are
    List<String> told = new ArrayList<>(clause.actors());
    told.sort(Comparator.comparing(a -> ThingKinds.element(a.toLowerCase(Locale.ROOT)).filter("bits"::equals).isEmpty()));
    for (String actor : told) {
      Staged staged = stage(clause, actor, actor.toLowerCase(Locale.ROOT));
      if (staged.played()) {
        return staged;
      }
      none = none == null ? staged : none;
    }
    return none;
  }

  /** {@code A chick hatches}: a beast, too, is seen in a model that does it. */
  public Optional<Staged> shown(Clause clause, List<String> performers) {
    return performers.stream().limit(performers.size() == 1 ? 1 : 0).filter(p -> !unit.company.figure(p)).findFirst().flatMap(p -> ShownAs.itself(clause, p, unit));
  }

  private Staged stage(Clause clause, String actor, String part) {
    String noun = parts.whole(clause, part).orElse(part);
    Optional<String> moving = movesByItself(noun);
    return ShownAs.stage(clause, noun, unit)
        .or(() -> fallsToPieces(clause, noun))
        .or(() -> new Heard(unit).stage(clause, noun))
        .or(() -> Worn.flaps(clause, noun, unit))
        .or(() -> parts.limb(clause, noun))
        .or(() -> parts.eyeLight(clause, noun))
        .or(() -> business.liquids.whorls(clause, noun))
        .or(() -> moving.isPresent() ? Optional.empty() : elements.stage(clause, noun).or(() -> new SetPieces(unit).stage(clause, noun)))
        .or(() -> air(clause, noun))
        .or(() -> moving.map(m -> Staged.already("set", List.of(), List.of(m))))
        .or(() -> parts.ofItsOwner(clause, noun))
        .or(() -> new SetPieces(unit).itself(clause, noun))
        .or(() -> business.background.crowd(clause, noun))
        .or(() -> pane(clause, noun))
        .or(() -> unmoved(noun))
        .or(() -> dial(clause, noun))
        .or(() -> ofAWhole(clause, noun))
        .orElseGet(() -> prop(clause, actor, noun));
  }

  /** {@code A glass shatters on the floor}: it was in nobody's hand, falls, and is in pieces. */
  private Optional<Staged> fallsToPieces(Clause clause, String noun) {
    boolean floor = clause.kind() == ActionClass.BREAK && clause.behind(ONTO).anyMatch(FLOORS::contains);
    return Optional.of(noun).filter(n -> floor && unit.props.modelled(n) && unit.props.kinds.handy(n)).map(n -> {
      String prop = unit.props.bring(n, "at centre");
      return Staged.line(prop + " breaks on floor", "break", List.of(prop), List.of()).seen(Interest.INSERT);
    });
  }

  /** Smoke, sparks, steam: an effect over where it is told or comes from. */
  private Optional<Staged> air(Clause clause, String noun) {
    return ThingKinds.effect(noun).or(() -> splash(clause)).map(effect -> {
      Optional<Aim> over = whereabouts.of(clause).or(() -> partOf(clause)); // out of the hood of the car that is there
      over.filter(Aim::thing).map(Aim::text).ifPresent(unit::handled);
      Optional<String> source = over.isPresent() ? Optional.empty() : Atmosphere.source(effect, unit.ground);
      String place = over.flatMap(a -> a.kind() == Aim.Kind.PART ? Optional.of(a.text()) : a.frame()).or(() -> source).map(f -> " over " + f).orElse("");
      return Staged.line("effect " + effect + place, effect, List.of(), over.flatMap(Aim::frame).or(() -> source).map(List::of).orElse(List.of()));
    });
  }

  /** {@code The window shatters}: splinters fly from where it is. */
  private Optional<Staged> pane(Clause clause, String noun) {
    boolean pane = clause.kind() == ActionClass.BREAK && PANES.contains(noun);
    return unit.ground.named(noun).filter(m -> pane && m.type().equals("look")).map(m -> Staged.line("effect debris over " + m.name() + ", count 120, size 0.7", "break", List.of(), List.of(m.name())).seen(Interest.THING));
  }

  /** What is built and stays as it is. */
  private Optional<Staged> unmoved(String noun) {
    boolean door = unit.ground.named(noun).filter(m -> m.type().equals("door")).isPresent();
    boolean built = !unit.props.isThing(noun) && !unit.props.modelled(noun) && unit.ground.builtOf(noun);
    return door || built ? Optional.of(Staged.not("the set's " + noun + " has no such motion")) : Optional.empty();
  }

  /** A needle that moves by itself sews nothing: a gauge is brought. */
  private Optional<Staged> dial(Clause clause, String noun) {
    return ACTS_ON.first(noun).filter(w -> unit.props.named(noun).isEmpty()).map(dial -> {
      Optional<String> panel = Wholes.kinds(dial).stream().flatMap(k -> unit.ground.named(k).stream()).filter(m -> m.type().equals("look")).map(Model.Mark::name).findFirst();
      String whole = unit.props.bring(dial, panel.map(p -> "at " + p).orElseGet(() -> whereabouts.place(clause, dial)));
      return readsOut(whole, clause).orElseGet(() -> Staged.line(whole + " shakes", "shake", List.of(whole), List.of())).seen(Interest.INSERT);
    });
  }

  /** {@code The needle drops, the monitor stops}: what an instrument tells goes down or is gone. */
  private Optional<Staged> readsOut(String prop, Clause clause) {
    boolean trace = part(prop, "trace");
    Optional<String> does = trace && FLAT.contains(clause.verb()) ? Optional.of("goes flat")
        : part(prop, "needle") && DOWN.contains(clause.verb()) ? Optional.of("runs down") : Optional.empty();
    return does.map(d -> Staged.line("set " + prop + " " + d, "fall", List.of(), List.of(prop)).seen(Interest.THING));
  }

  private boolean part(String prop, String part) {
    return unit.library.propNamed(prop).filter(m -> m.parts().stream().anyMatch(p -> p.name().equals(part))).isPresent();
  }

  /** The wires that trail are the incubator's. */
  private Optional<Staged> ofAWhole(Clause clause, String noun) {
    return new Wholes(unit).of(noun, clause.kind()).flatMap(Aim::frame)
        .map(w -> Staged.already("set", List.of(), List.of(w)).cutAfter(NO_SECONDS).seen(Interest.THING));
  }

  /** What has the part that a clause names. */
  private Optional<Aim> partOf(Clause clause) {
    return clause.target().flatMap(t -> new Wholes(unit).of(t.toLowerCase(Locale.ROOT), ActionClass.OTHER));
  }

  /** A belt of the set carries somebody along. */
  public Optional<Staged> brings(Clause clause, String performer) {
    Optional<Model.Mark> mark =
        clause.actors().stream().map(unit.ground::named).flatMap(Optional::stream)
            .filter(unit.ground::inMotion).findFirst();
    return mark.flatMap(
        m ->
            unit.performances.named("ride along").map(
                p -> {
                  unit.enter(performer);
                  unit.acted(List.of(performer), Optional.empty());
                  String to =
                      unit.ground.named(m.name() + " end").map(e -> " to " + e.name()).orElse("");
                  String text = Company.name(performer) + " " + ThirdPerson.of(p.verb()) + " " + m.name() + to
                      + business.gunplay.ready(performer);
                  return Staged.line(text, p.action().name(), List.of(performer), List.of());
                }));
  }

  /** What was a thing becomes somebody: somebody appears where it was. */
  private Optional<Staged> born(Clause clause) {
    return clause.target()
        .flatMap(t -> unit.company.performers(t).stream().findFirst())
        .filter(unit.company::figure)
        .flatMap(
            who ->
                unit.performances.named("rise", "appear", "emerge", "stand up")
                    .map(
                        p -> {
                          unit.enter(who);
                          String text = Company.name(who) + " " + ThirdPerson.of(p.verb());
                          return Staged.line(text, p.action().name(), List.of(who), List.of());
                        }));
  }

  private Staged prop(Clause clause, String actor, String noun) {
    boolean there = unit.props.named(noun).isPresent();
    boolean unpictured = !there && !unit.props.isThing(noun) && !unit.props.modelled(noun) && !unit.props.couldBe(noun);
    Optional<String> vessel = unit.lastThing().filter(t -> unpictured && BURSTS.contains(clause.kind())); // what bursts is what it is in
    if (vessel.isPresent()) {
      return prop(clause, vessel.get(), vessel.get());
    }
    if (unpictured) {
      return Staged.not(Unseen.missing(noun));
    }
    boolean limbs = clause.relation().isEmpty() && clause.target().filter(t -> ThingKinds.bodyPart(t.toLowerCase(Locale.ROOT))).isPresent();
    Optional<Staged> shed = shed(clause, noun);
    if (shed.isPresent()) {
      return shed.get();
    }
    Optional<Performances.Performance> onItsSide = clause.owner().filter(actor::equalsIgnoreCase).isEmpty() ? Optional.empty()
        : clause.relation().flatMap(r -> clause.target().map(t -> clause.simpleVerb() + " " + r + " " + t)).flatMap(unit.performances::named);
    if (onItsSide.isPresent()) {
      return acts(clause.withoutTarget(), noun, onItsSide.get());
    }
    Optional<Performances.Performance> found =
        limbs ? unit.performances.named("shake") : unit.performances.forThing(clause.verb(), clause.kind());
    if (found.isEmpty()) {
      return Staged.not("only somebody could do that, not a thing");
    }
    if (limbs) {
      String it = unit.props.bring(noun, whereabouts.place(clause, noun));
      return Staged.line(it + " " + ThirdPerson.of(found.get().verb()), found.get().action().name(), List.of(it), List.of());
    }
    Optional<Staged> body = intoABody(clause, actor);
    if (body.isPresent()) {
      return body.get();
    }
    boolean within = clause.owner().filter(actor::equalsIgnoreCase).isPresent() && clause.relation().filter(WITHIN::contains).isPresent() && clause.target().filter(unit.props::modelled).isEmpty();
    return within ? inside(clause, noun, found.get()) : acts(clause, noun, found.get());
  }

  /** What a thing does to somebody whom it hits, tears or has run through; and whose it is, if nobody knows him. */
  private Optional<Staged> intoABody(Clause clause, String actor) {
    Optional<String> stranger = clause.owner().filter(o -> o.equals(o.toUpperCase(Locale.ROOT)) && !o.equalsIgnoreCase(actor))
        .filter(o -> unit.company.role(o).isEmpty() && unit.ground.named(o).isEmpty() && unit.props.named(o.toLowerCase(Locale.ROOT)).isEmpty());
    if (stranger.isPresent()) {
      return Optional.of(Staged.not("nobody called " + stranger.get() + " is in the cast"));
    }
    Optional<Aim> where = whereabouts.of(clause);
    Optional<String> torn = where.flatMap(Aim::performer).filter(p -> clause.kind() == ActionClass.EXPLODE && business.metal.isMetal(p));
    if (torn.isPresent()) {
      return Optional.of(business.metal.torn(torn.get()).orElseThrow());
    }
    return where.filter(a -> a.kind() == Aim.Kind.PART).flatMap(Aim::performer).filter(unit::isImpaled)
        .map(p -> Staged.already("stab", List.of(p), List.of()));
  }

  /** A thing that is there, or is brought, does it. */
  private Staged acts(Clause clause, String noun, Performances.Performance found) {
    String place = whereabouts.place(clause, noun);
    String prop = unit.props.bring(place.equals(Whereabouts.BEHIND_GLASS) ? ShownAs.behindGlass(noun) : noun, place);
    String head = clause.simpleVerb();
    boolean line = LINES.contains(noun) && RUNS.contains(head) && clause.relation().isPresent();
    if (RESTS.contains(clause.verb()) || line || business.tethers.taut(prop)) {
      return Staged.already("lie", List.of(), List.of(prop)).seen(Interest.THING); // there it is, and does no more
    }
    Optional<Staged> told = readsOut(prop, clause);
    if (told.isPresent()) {
      return told.get();
    }
    Arguments arguments = Arguments.of(unit, clause, List.of(prop));
    boolean lacks = found.action().needs() != Action.Needs.NOTHING && arguments.text().isBlank();
    Optional<Performances.Performance> alone = Performances.ALONE.first(clause.verb()).or(() -> Performances.ALONE.first(head)).filter(a -> lacks).flatMap(unit.performances::named);
    if (lacks && alone.isEmpty()) {
      return Staged.not("the script does not say what it is done to");
    }
    unit.hands.release(prop);
    if (alone.isPresent()) {
      return Staged.line(prop + " " + ThirdPerson.of(alone.get().verb()), alone.get().action().name(), List.of(prop), List.of());
    }
    unit.handled(prop);
    arguments.target().filter(t -> clause.kind() == ActionClass.PULL && clause.relation().isEmpty() && unit.props.has(t.text()) && unit.props.kinds.bodily(t.text()))
        .ifPresent(t -> business.tethers.tows(prop, t.text()));
    String verb = new Phrasing(unit.library).verb(found, arguments.text());
    String text = prop + " " + ThirdPerson.of(verb) + arguments.text() + Manner.of(clause, unit.library);
    Staged does = Staged.line(place.equals(Whereabouts.BEHIND_GLASS) ? passes(prop, text) : text, found.action().name(), List.of(prop), arguments.frames());
    if (place.startsWith(Whereabouts.FOLLOWS)) {
      return does.seen(Interest.PROFILE); // one sees behind what it comes
    }
    return PropMaster.BABES.contains(noun) ? does.seen(Interest.INSERT) : Interest.ofAction(found.action().name()).map(does::seen).orElse(does);
  }

  /** What goes by behind a window was not there before, and is gone afterwards. */
  private String passes(String prop, String does) {
    unit.props.move(prop, Whereabouts.BEHIND_GLASS + ", hidden");
    return unit.performances.named("appear").map(a -> prop + " " + ThirdPerson.of(a.verb()) + "; " + does + "; then " + prop + " hidden").orElse(does);
  }

  /** {@code A baby kicks off a sock}, a horse throws off its blanket: it was on it, and falls. */
  private Optional<Staged> shed(Clause clause, String noun) {
    return clause.target().filter(t -> clause.verb().endsWith(" off") && clause.relation().isEmpty() && unit.props.isThing(t) && unit.props.kinds.small(t)).map(t -> {
      String it = unit.props.bring(noun, whereabouts.place(clause, noun));
      String off = unit.props.told(t, "on " + it);
      return Staged.line(it + " shakes; at " + Inserts.HELD_SECONDS + "s " + off + " falls", "fall", List.of(it), List.of(off)).seen(Interest.INSERT);
    });
  }

  /** {@code explodes inside its body}: a thing has none; whoever has just been hit does. */
  private Staged inside(Clause clause, String noun, Performances.Performance performance) {
    Optional<String> whose = unit.lastActor();
    if (whose.isEmpty()) {
      return Staged.not("the script does not say inside whom");
    }
    if (business.metal.isMetal(whose.get()) && clause.kind() == ActionClass.EXPLODE) {
      return business.metal.torn(whose.get()).orElseThrow();
    }
    String name = Company.name(whose.get());
    String prop = unit.props.bring(noun, "in " + name + "'s belly");
    String text = prop + " " + ThirdPerson.of(performance.verb()) + Manner.of(clause, unit.library);
    return Staged.line(text, performance.action().name(), List.of(), List.of(whose.get())).seen(Interest.BODY);
  }

  /** What flows over somebody splashes. */
  private Optional<String> splash(Clause clause) {
    boolean upon = clause.kind() == ActionClass.POUR
        && clause.target().filter(t -> !unit.company.performers(t).isEmpty()).isPresent();
    return upon ? Optional.of("splash") : Optional.empty();
  }

  /** A part of the set with endless motion of its own: it is seen wherever the set is. */
  private Optional<String> movesByItself(String noun) {
    return unit.ground
        .part(noun)
        .filter(p -> p.motion().type() != Model.Motion.Type.NONE)
        .flatMap(p -> unit.ground.named(noun).filter(m -> m.name().equals(p.name()) || unit.ground.isAt(m, p)).or(() -> unit.ground.near(p)))
        .or(() -> unit.ground.named(noun).filter(m -> unit.ground.inMotion(m) && !unit.library.words().isA(noun, WordNet.Kind.NOUN, 1, "vehicle")))
        .map(m -> unit.ground.seenMoving(m).orElse(m))
        .map(Model.Mark::name);
  }
}
