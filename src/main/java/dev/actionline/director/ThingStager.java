package dev.actionline.director;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.stage.Model;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What things do: smoke that drifts, a cup that falls, gears that turn by themselves. */
final class ThingStager {
  /** Whose hand does it, when nobody is told: whoever acted last. */
  private static final Set<ActionClass> HANDY =
      Set.of(ActionClass.SINK, ActionClass.REACH, ActionClass.GESTURE, ActionClass.VANISH);
  /** What a thing does alone, of which people do it to something. */
  static final WordTable ALONE = WordTable.named("alone");
  /** What a thing only does by being where it is. */
  private static final Set<String> LINES = WordTable.kind("lines");
  private static final Set<String> RUNS = WordTable.kind("runs as a line");
  private static final Set<String> RESTS = WordTable.kind("thing rests");
  private static final WordTable ACTS_ON = WordTable.named("acts-on");
  private static final WordTable EFFECTS = WordTable.named("effects");

  /** What cannot be shown by itself is no picture of its own. */
  private static final double NO_SECONDS = 0.1;

  private final Unit unit;
  private final Whereabouts whereabouts;

  ThingStager(Unit unit) {
    this.unit = unit;
    this.whereabouts = new Whereabouts(unit);
  }

  Staged stage(Clause clause) {
    if (clause.kind() == ActionClass.TRANSFORM) {
      Optional<Staged> born = born(clause);
      if (born.isPresent()) {
        return born.get();
      }
    }
    Staged none = null;
    // glass, screws and a rotor: what is nothing but bits tells what the others are
    List<String> told = new ArrayList<>(clause.actors());
    told.sort(Comparator.comparing(a -> Elements.kind(a.toLowerCase(Locale.ROOT)).filter("bits"::equals).isEmpty()));
    for (String actor : told) {
      Staged staged = stage(clause, actor, actor.toLowerCase(Locale.ROOT));
      if (staged.played()) {
        return staged;
      }
      none = none == null ? staged : none;
    }
    return none;
  }

  private Staged stage(Clause clause, String actor, String part) {
    String noun = whole(clause, part).orElse(part);
    Optional<Staged> heard = new Heard(unit).stage(clause, noun);
    if (heard.isPresent()) {
      return heard.get();
    }
    if (Aims.bodyPart(noun) && unit.props.named(noun).isEmpty()) {
      return limb(clause, noun);
    }
    Optional<Staged> eye = eyeLight(clause, noun);
    if (eye.isPresent()) {
      return eye.get();
    }
    Optional<Staged> whorls = unit.liquids.whorls(clause, noun);
    if (whorls.isPresent()) {
      return whorls.get();
    }
    Optional<Staged> element =
        movesByItself(noun).isPresent()
            ? Optional.empty()
            : unit.elements.stage(clause, noun).or(() -> new SetPieces(unit).stage(clause, noun));
    if (element.isPresent()) {
      return element.get();
    }
    Optional<String> effect = effect(noun).or(() -> splash(clause));
    if (effect.isPresent()) {
      Optional<Aim> over = whereabouts.of(clause).or(() -> partOf(clause)); // out of the hood of the car that is there
      over.filter(Aim::thing).map(Aim::text).ifPresent(unit::handled);
      Optional<String> source = over.isPresent() ? Optional.empty() : Atmosphere.source(effect.get(), unit.ground);
      String place = over.flatMap(a -> a.kind() == Aim.Kind.PART ? Optional.of(a.text()) : a.frame()).or(() -> source).map(f -> " over " + f).orElse("");
      return Staged.line(
          "effect " + effect.get() + place, effect.get(), List.of(),
          over.flatMap(Aim::frame).or(() -> source).map(List::of).orElse(List.of()));
    }
    Optional<String> moving = movesByItself(noun);
    if (moving.isPresent()) {
      return Staged.already("set", List.of(), List.of(moving.get()));
    }
    Optional<Staged> owned = ofItsOwner(clause, noun);
    if (owned.isPresent()) {
      return owned.get();
    }
    Optional<Staged> set = new SetPieces(unit).itself(clause, noun);
    if (set.isPresent()) {
      return set.get();
    }
    boolean fixed = unit.ground.named(noun).filter(m -> m.type().equals("door")).isPresent();
    if (fixed || !unit.props.isThing(noun) && !unit.props.modelled(noun) && unit.ground.builtOf(noun)) {
      return Staged.not("the set's " + noun + " has no such motion");
    }
    Optional<String> dial = ACTS_ON.first(noun).filter(w -> unit.props.named(noun).isEmpty());
    if (dial.isPresent()) {
      // a needle that moves by itself sews nothing
      String whole = unit.props.bring(dial.get(), whereabouts.place(clause, dial.get()));
      return Staged.line(whole + " shakes", "shake", List.of(whole), List.of()).seen(Interest.INSERT);
    }
    // the wires that trail are the incubator's
    return new Wholes(unit).of(noun, clause.kind()).flatMap(Aim::frame)
        .map(w -> Staged.already("set", List.of(), List.of(w)).cutAfter(NO_SECONDS).seen(Interest.THING))
        .orElseGet(() -> prop(clause, actor, noun));
  }

  /** What has the part that a clause names. */
  private Optional<Aim> partOf(Clause clause) {
    return clause.target().flatMap(t -> new Wholes(unit).of(t.toLowerCase(Locale.ROOT), ActionClass.OTHER));
  }

  /** {@code The needle of the gauge trembles}: the gauge is brought, and does it. */
  private Optional<String> whole(Clause clause, String part) {
    Matcher of = Pattern.compile("(?i)\\b" + Pattern.quote(part) + " (?:of|on|in) (?:the |an? |his |her )?(\\w+)").matcher(clause.sentence());
    return of.find() && new Wholes(unit).has(of.group(1).toLowerCase(Locale.ROOT), part)
        ? Optional.of(of.group(1).toLowerCase(Locale.ROOT)).filter(unit.props::modelled) : Optional.empty();
  }

  /** {@code Its servos whine}: what a part of somebody sounds or shakes like, he does. */
  private Optional<Staged> ofItsOwner(Clause clause, String noun) {
    boolean told =
        Pattern.compile("(?i)\\b(its|his|her) (?:\\w+ )?" + Pattern.quote(noun))
            .matcher(clause.sentence())
            .find();
    boolean thing = unit.props.named(noun).isPresent() || unit.props.isThing(noun);
    return !told || thing
        ? Optional.empty()
        : owner(clause).flatMap(
            owner ->
                unit.performances.forThing(clause.verb(), clause.kind())
                    .filter(p -> Set.of("sound", "shake").contains(p.action().name()))
                    .map(
                        p ->
                            Staged.line(
                                Company.name(owner) + " " + ThirdPerson.of(p.verb()),
                                p.action().name(), List.of(owner), List.of())));
  }

  /** Whose part it is: told, else whoever acted last. */
  private Optional<String> owner(Clause clause) {
    return clause.telling().owner().flatMap(o -> unit.company.performers(o).stream().findFirst()).or(unit::lastActor);
  }

  /** A belt of the set carries somebody along. */
  Optional<Staged> brings(Clause clause, String performer) {
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
                      + unit.gunplay.ready(performer);
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
    if (!there && !unit.props.isThing(noun) && !unit.props.modelled(noun) && !unit.props.couldBe(noun)) {
      return unit.background.crowd(clause, noun).orElseGet(() -> Staged.not(Unseen.missing(noun)));
    }
    boolean limbs = clause.relation().isEmpty() && clause.target().filter(t -> Aims.bodyPart(t.toLowerCase(Locale.ROOT))).isPresent();
    Optional<Staged> shed = shed(clause, noun);
    if (shed.isPresent()) {
      return shed.get();
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
    Optional<String> owner = clause.owner();
    boolean stranger =
        owner.filter(o -> o.equals(o.toUpperCase(Locale.ROOT)) && !o.equalsIgnoreCase(actor)).isPresent()
            && owner.flatMap(unit.company::role).isEmpty() && unit.ground.named(owner.get()).isEmpty()
            && unit.props.named(owner.get().toLowerCase(Locale.ROOT)).isEmpty();
    if (stranger) {
      return Staged.not("nobody called " + owner.get() + " is in the cast");
    }
    Optional<String> through =
        whereabouts.of(clause).filter(a -> a.kind() == Aim.Kind.PART).flatMap(Aim::performer).filter(unit::isImpaled);
    Optional<String> torn =
        whereabouts.of(clause).flatMap(Aim::performer)
            .filter(p -> clause.kind() == ActionClass.EXPLODE && unit.metal.isMetal(p));
    if (torn.isPresent()) {
      return unit.metal.torn(torn.get()).orElseThrow();
    }
    if (through.isPresent()) {
      return Staged.already("stab", List.of(through.get()), List.of());
    }
    if (owner.filter(actor::equalsIgnoreCase).isPresent()) {
      return inside(clause, noun, found.get());
    }
    String prop = unit.props.bring(noun, whereabouts.place(clause, noun));
    boolean line = LINES.contains(noun) && RUNS.contains(clause.verb().split(" ")[0]) && clause.relation().isPresent();
    if (RESTS.contains(clause.verb()) || line) {
      return Staged.already("lie", List.of(), List.of(prop)).seen(Interest.THING); // there it is, and does no more
    }
    Arguments arguments = Arguments.of(unit, clause, List.of(prop));
    Optional<String> alone = ALONE.first(clause.verb().split(" ")[0]);
    boolean lacks = found.get().action().needs() != dev.actionline.catalogue.Action.Needs.NOTHING
        && arguments.text().isBlank();
    if (lacks && alone.flatMap(a -> unit.performances.named(a)).isPresent()) {
      unit.hands.release(prop);
      Performances.Performance does = unit.performances.named(alone.get()).get();
      return Staged.line(prop + " " + ThirdPerson.of(does.verb()), does.action().name(), List.of(prop), List.of());
    }
    if (lacks) {
      return Staged.not("the script does not say what it is done to");
    }
    unit.hands.release(prop);
    unit.handled(prop);
    String verb = new Phrasing(unit.library).verb(found.get(), arguments.text());
    String text =
        prop + " " + ThirdPerson.of(verb) + arguments.text() + Manner.of(clause, unit.library);
    return Staged.line(text, found.get().action().name(), List.of(prop), arguments.frames());
  }

  /** {@code A baby kicks off a sock}, a horse throws off its blanket: it was on it, and falls. */
  private Optional<Staged> shed(Clause clause, String noun) {
    return clause.target().filter(t -> clause.verb().endsWith(" off") && clause.relation().isEmpty() && unit.props.isThing(t) && unit.props.small(t)).map(t -> {
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
    if (unit.metal.isMetal(whose.get()) && clause.kind() == ActionClass.EXPLODE) {
      return unit.metal.torn(whose.get()).orElseThrow();
    }
    String name = Company.name(whose.get());
    String prop = unit.props.bring(noun, "in " + name + "'s belly");
    String text = prop + " " + ThirdPerson.of(performance.verb()) + Manner.of(clause, unit.library);
    return Staged.line(text, performance.action().name(), List.of(), List.of(whose.get())).seen(Interest.BODY);
  }

  /** A part of somebody does it: that somebody does. */
  private Staged limb(Clause clause, String noun) {
    boolean handy = noun.matches("hand|finger|thumb|fist|arm") && HANDY.contains(clause.kind());
    Optional<String> owner =
        clause.telling().owner().or(clause::owner).flatMap(o -> unit.company.performers(o).stream().findFirst())
            .or(() -> handy ? unit.lastActor() : Optional.empty());
    Optional<String> thing = owner.isEmpty() ? ofThing(clause, noun) : Optional.empty();
    if (thing.isPresent()) {
      // it moves by itself, as the hand of a clock does
      return Staged.already("set", List.of(), List.of(thing.get())).seen(Interest.THING);
    }
    Optional<Staged> off = owner.isEmpty() && clause.kind() == ActionClass.FALL ? comesOff(noun) : Optional.empty();
    if (off.isPresent()) {
      return off.get();
    }
    if (owner.isEmpty()) {
      return Staged.not("the script does not say whose " + noun + " it is");
    }
    Optional<Staged> itself = new OwnBody(unit).move(clause, owner.get(), noun);
    if (itself.isPresent()) {
      return itself.get();
    }
    Optional<Performances.Performance> found =
        noun.startsWith("tear")
            ? unit.performances.named("cry", "weep", "sob")
            : unit.performances.of(clause.verb(), clause.kind());
    if (found.isEmpty() || found.get().action().needs() != dev.actionline.catalogue.Action.Needs.NOTHING) {
      return Staged.not("the " + noun + " cannot be shown doing that by itself");
    }
    List<String> who = new ArrayList<>(List.of(owner.get()));
    Optional<Staged> touches = touches(clause, noun, owner.get());
    if (touches.isPresent()) {
      return touches.get();
    }
    if (noun.startsWith("tear")) {
      unit.idioms.cries(owner.get());
    }
    String text = Company.name(owner.get()) + " " + ThirdPerson.of(found.get().verb())
        + Manner.of(clause, unit.library);
    return Staged.line(text, found.get().action().name(), who, List.of());
  }

  /** {@code A leg drops off}: of what is no person, such a part lies on it until it falls. */
  private Optional<Staged> comesOff(String part) {
    for (String whole : unit.props.nouns()) {
      Optional<Model> piece = unit.library.propNamed(whole + " " + part);
      if (piece.isPresent()) {
        String host = unit.props.named(whole).orElseThrow();
        String it = unit.props.bring(piece.get().name().replace('-', ' '), "on " + host);
        return Optional.of(Staged.line("at " + Inserts.HELD_SECONDS + "s " + it + " falls", "fall", List.of(it), List.of(host)).seen(Interest.INSERT));
      }
    }
    return Optional.empty();
  }

  /** {@code His sleeve dips into the soup}: where an arm goes he reaches. */
  private Optional<Staged> touches(Clause clause, String noun, String owner) {
    boolean arm = unit.aims.part(noun, Optional.of(owner), List.of()).filter(a -> a.text().matches(".*\\b(?:arm|hand|finger)s?")).isPresent();
    Arguments arguments = Arguments.of(unit, clause, List.of(owner));
    boolean at = arm && clause.relation().isPresent() && arguments.target().filter(t -> t.kind() == Aim.Kind.PROP || t.kind() == Aim.Kind.MARK).isPresent();
    return unit.performances.named("touch").filter(p -> at)
        .map(p -> Staged.line(Company.name(owner) + " touches " + arguments.target().get().text(), p.action().name(), List.of(owner), arguments.frames()));
  }

  /** {@code The second hand of the clock}: of a thing, which is brought where it belongs. */
  private Optional<String> ofThing(Clause clause, String noun) {
    Matcher of = Pattern.compile("(?i)\\b" + Pattern.quote(noun) + "s? of (?:the|a|an|his|her|its|their) ([\\w-]+)(?: ([\\w-]+))?").matcher(clause.sentence());
    if (!of.find()) {
      return Optional.empty();
    }
    List<String> nouns = of.group(2) == null ? List.of(of.group(1)) : List.of(of.group(1) + " " + of.group(2), of.group(1));
    return nouns.stream().map(n -> n.toLowerCase(Locale.ROOT)).filter(unit.props::isThing).findFirst()
        .map(n -> unit.props.bring(n, whereabouts.place(clause, n)));
  }

  /** {@code The light goes out of his eye}: it is the eye that goes dark, or lights up. */
  private Optional<Staged> eyeLight(Clause clause, String noun) {
    boolean light = Set.of("light", "glow", "gleam", "fire", "spark").contains(noun);
    boolean eye = clause.target().filter(t -> t.startsWith("eye")).isPresent();
    Optional<String> owner = clause.owner().flatMap(o -> unit.company.performers(o).stream().findFirst());
    if (!light || !eye || owner.isEmpty()) {
      return Optional.empty();
    }
    boolean out = clause.relation().filter(r -> r.contains("out") || r.equals("from")).isPresent()
        || clause.kind() == ActionClass.VANISH;
    return unit.performances.named(out ? "go dark" : "light up").map(
        p -> Staged.line(
            Company.name(owner.get()) + " " + ThirdPerson.of(p.verb()) + " in "
                + unit.company.possessive(owner.get()) + " eye",
            p.action().name(), List.of(owner.get()), List.of()).seen(Interest.EYE));
  }

  /** What flows over somebody splashes. */
  private Optional<String> splash(Clause clause) {
    boolean upon = clause.kind() == ActionClass.POUR
        && clause.target().filter(t -> !unit.company.performers(t).isEmpty()).isPresent();
    return upon ? Optional.of("splash") : Optional.empty();
  }

  static Optional<String> effect(String noun) {
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    return EFFECTS.first(noun).or(() -> EFFECTS.first(last));
  }

  /** A part of the set with endless motion of its own: it is seen wherever the set is. */
  private Optional<String> movesByItself(String noun) {
    return unit.ground
        .part(noun)
        .filter(p -> p.motion().type() != Model.Motion.Type.NONE)
        .flatMap(p -> unit.ground.named(noun).or(() -> unit.ground.near(p)))
        .or(() -> unit.ground.named(noun).filter(m -> unit.ground.inMotion(m) && !unit.library.words().isA(noun, WordNet.Kind.NOUN, 1, "vehicle")))
        .map(m -> unit.ground.seenMoving(m).orElse(m))
        .map(Model.Mark::name);
  }
}
