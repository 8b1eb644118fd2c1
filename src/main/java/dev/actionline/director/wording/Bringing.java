package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Tool;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.Wardrobe;
import dev.actionline.director.floor.AtHand;
import dev.actionline.director.floor.BodyParts;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.floor.Wholes;
import dev.actionline.director.floor.Worn;
import dev.actionline.director.set.Aim;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a thing is that the scene has not seen before a clause needs it: in a hand, on a table, where it belongs. */
final class Bringing {
  private static final Pattern TAKEN_OFF = Pattern.compile(" off$|^" + Vocabulary.anyOf("takes off") + "$");

  private static final Set<String> VESSELS = Vocabulary.kind("drinking vessels");

  /** What is said of where a thing comes from that is in something. */
  private static final Set<String> OUT = Prepositions.of("taken out of");

  /** What is taken, dragged, pushed or struck is on nobody's shoulder. */
  private static final Set<ActionClass> FROM_THE_FLOOR = Set.of(ActionClass.GRAB, ActionClass.PULL, ActionClass.PUSH, ActionClass.STRIKE);

  private static final Set<ActionClass> TAKES_OUT = Set.of(ActionClass.PULL, ActionClass.MOVE, ActionClass.CARRY);

  private static final Set<String> PASSES = Prepositions.of("passes");

  /** Kinds of things that what is taken from them was in; on others it lay. */
  private static final Set<String> HOLDS = Vocabulary.kind("kinds that hold");
  private static final Set<String> IN_HANDS = Vocabulary.kind("in hands");

  private static final Set<ActionClass> MOVES = Set.of(ActionClass.CARRY, ActionClass.PULL);

  /** What it is done to goes along. */
  private static final Set<ActionClass> TAKES_ALONG = Set.of(ActionClass.CARRY, ActionClass.THROW, ActionClass.GIVE, ActionClass.PUT);

  /** Between what pulls and what is pulled; and before whoever leaps at something, metres. */
  private static final double ROPE_M = 2.2;
  private static final Set<String> ROPED = Vocabulary.kind("roped from afar");
  private static final String LEAP = "2.2";
  private static final Set<ActionClass> GOES_OVER = Set.of(ActionClass.JUMP, ActionClass.CLIMB, ActionClass.MOVE, ActionClass.FALL);
  private static final Set<ActionClass> OVER = Set.of(ActionClass.JUMP, ActionClass.CLIMB);

  private static final Set<ActionClass> HELD =
      Set.of(ActionClass.THROW, ActionClass.PUT, ActionClass.GIVE, ActionClass.CARRY,
          ActionClass.GESTURE, ActionClass.WEAR, ActionClass.EAT, ActionClass.WRITE,
          ActionClass.SHOOT, ActionClass.SHAKE, ActionClass.CUT);

  /** What one has in hand already when one is seen to do so. */
  private static final Set<String> HAS = Vocabulary.kind("holds");

  /** What is done with hands: its object is a thing, whatever it is called. */
  private static final Set<ActionClass> HANDLED =
      Set.of(ActionClass.GRAB, ActionClass.PUT, ActionClass.THROW, ActionClass.GIVE,
          ActionClass.CARRY, ActionClass.EAT, ActionClass.CUT, ActionClass.OPERATE, ActionClass.WEAR,
          ActionClass.TIE);

  /** What hands are laid on. */
  private static final Set<ActionClass> LAID =
      Set.of(ActionClass.TOUCH, ActionClass.STRIKE, ActionClass.PUT, ActionClass.REACH);

  /** Of what was last in hand, whatever the dictionary takes a piece for. */
  private static final Set<String> PIECES = Vocabulary.kind("pieces");

  private static final Set<String> WHERE = Prepositions.of("tells where");

  private final Unit unit;
  private final Clause clause;
  private final List<String> actors;

  Bringing(Unit unit, Clause clause, List<String> actors) {
    this.unit = unit;
    this.clause = clause;
    this.actors = actors;
  }

  /** A piece of the set's furniture that is taken elsewhere is one of its own: the set's stay where they are. */
  Optional<Aim> moved(String noun, String how) {
    boolean goes = how.isEmpty() && MOVES.contains(clause.kind()) && actors.stream().allMatch(unit.company::figure) && unit.props.named(noun).isEmpty();
    return Optional.of(noun).filter(n -> goes && unit.ground.named(n).filter(m -> m.type().equals("seat")).isPresent() && unit.library.propNamed(n).isPresent())
        .map(n -> Aim.prop(unit.props.bring(n, "0.9 m in front of " + Company.name(actors.get(0)))));
  }

  /** Puts it into a free hand of the actor's; what is taken off is still on the head. */
  Aim hold(String noun) {
    String actor = actors.get(0);
    String hand = unit.hands.freeHand(actor);
    boolean worn = TAKEN_OFF.matcher(clause.verb()).find() && unit.props.kinds.headgear(noun);
    String name = Company.name(actor);
    String prop = unit.props.bring(noun, worn ? "on " + name + "'s head" : "in " + name + " " + hand + " hand");
    unit.hands.take(actor, prop);
    return Aim.prop(prop);
  }

  /** Where the script says, else on the nearest table, else before the actor's feet. */
  String near(String noun, boolean object) {
    String actor = Company.name(actors.get(0));
    if (clause.adjuncts().stream().anyMatch(a -> a.noun().equals("lap")) && unit.company.figure(actors.get(0))) {
      return "on " + owner() + "'s lap";
    }
    boolean pulled = TAKES_OUT.contains(clause.kind()) && (clause.verb().endsWith(" out") || OUT.stream().anyMatch(r -> clause.adjunct(r).isPresent()));
    if (object && (clause.kind() == ActionClass.GRAB || pulled)) {
      Optional<String> from = source().or(() -> unit.opened().map(c -> "in " + c));
      if (from.isPresent()) {
        from.filter(f -> f.endsWith(" hand")).ifPresent(f -> unit.props.told(noun, f)); // there it is seen before
        return from.get();
      }
    }
    if (!object && relation("over") && GOES_OVER.contains(clause.kind()) && unit.company.figure(actors.get(0))) {
      return "2 m in front of " + actor; // what one trips over lies on the floor
    }
    Optional<String> carried = unit.props.kinds.carriedOn(noun).map(where -> "on " + owner() + "'s " + where);
    if (object && carried.isPresent() && !FROM_THE_FLOOR.contains(clause.kind())) {
      return carried.get();
    }
    boolean beast = object && relationless() && clause.kind() != ActionClass.LOOK && unit.library.propNamed(noun).filter(Model::beast).isPresent();
    Optional<String> belongs = unit.props.belongs(noun).filter(p -> clause.kind() != ActionClass.GRAB && !beast);
    if (belongs.isPresent()) {
      return belongs.get();
    }
    boolean figure = unit.company.figure(actors.get(0));
    if (clause.kind() == ActionClass.PULL && !figure && relationless()) {
      return String.format(Locale.ROOT, "%.1f m behind %s, facing %s", 0.5 * (deep(clause.actors().get(0)) + deep(noun)) + ROPE_M, actor, actor);
    }
    if (clause.kind() == ActionClass.JUMP && !figure) {
      return LEAP + " m in front of " + actor;
    }
    if (clause.kind() == ActionClass.TIE && beast && ROPED.contains(clause.simpleVerb())) {
      return "4.4 m in front of " + actor;
    }
    boolean passes = clause.kind() == ActionClass.MOVE && clause.relation().filter(PASSES::contains).isPresent();
    String far = passes ? "2" : !object && clause.kind() == ActionClass.THROW ? "4" : unit.props.kinds.small(noun) ? "0.7" : clause.kind() == ActionClass.MOVE ? "7" : "1.6";
    return (figure ? AtHand.table(noun, unit) : Optional.<String>empty()).or(() -> AtHand.aboard(noun, actors.get(0), unit)).orElse(far + " m in front of " + actor);
  }

  private boolean relation(String preposition) {
    return clause.relation().filter(preposition::equals).isPresent();
  }

  private boolean relationless() {
    return clause.relation().isEmpty();
  }

  /** From front to back, metres. */
  private double deep(String noun) {
    return unit.library.prop(noun.toLowerCase(Locale.ROOT)).map(m -> (double) m.high().z() - m.low().z()).orElse(1.0);
  }

  /** What is carried off is no part of the set, though the set has the like: of a stack of crates one that stands by itself; a fence that is got over is one that has two sides. */
  Optional<Aim> takenAlong(String noun, String relation) {
    boolean like = unit.ground.builtOf(noun) && !unit.ground.itself(noun) && unit.props.named(noun).isEmpty() && unit.props.modelled(noun) && !actors.isEmpty();
    if (like && relation.equals("over") && OVER.contains(clause.kind()) && unit.library.propNamed(noun).flatMap(m -> m.mark("behind")).isPresent()) {
      return Optional.of(Aim.prop(unit.props.bring(noun, "2.4 m in front of " + Company.name(actors.get(0)))));
    }
    if (relation.equals("under") && clause.kind() == ActionClass.CRAWL && unit.props.named(noun).isEmpty() && unit.library.propNamed("wire " + noun).isPresent() && !actors.isEmpty()) {
      // what is crept under has room below
      return Optional.of(Aim.prop(unit.props.bring("wire " + noun, "2 m in front of " + Company.name(actors.get(0)))));
    }
    boolean shoved = clause.kind() == ActionClass.PUSH && relation.isEmpty() && !actors.isEmpty() && unit.props.named(noun).isEmpty()
        && unit.library.propNamed(noun).isPresent() && unit.props.kinds.isA(noun, List.of("motor vehicle"));
    boolean driven = !actors.isEmpty() && unit.props.named(noun).isEmpty() && Seats.takesTheWheel(clause, relation, noun, unit);
    if (shoved || driven) { // what stands about the set for good does not roll
      String place = unit.ground.named("road").filter(m -> driven).map(m -> "at " + m.name()).orElse("3.4 m in front of " + Company.name(actors.get(0)));
      return Optional.of(Aim.prop(unit.props.bring(noun, place)));
    }
    boolean towed = clause.kind() == ActionClass.PULL && relation.isEmpty() && !actors.isEmpty() && !unit.company.figure(actors.get(0)) && unit.props.named(noun).isEmpty()
        && unit.props.kinds.bodily(English.head(noun));
    if (towed) {
      String load = unit.props.modelled(noun) ? noun : English.head(noun);
      return Optional.of(Aim.prop(unit.props.bring(load, near(load, true))));
    }
    boolean moved = like && unit.props.kinds.handy(noun) && unit.scene().beats().stream().anyMatch(b -> b instanceof Clause c && c.real() && TAKES_ALONG.contains(c.kind())
            && c.relation().isEmpty() && c.target().filter(noun::equals).isPresent());
    if (moved && clause.kind() == ActionClass.PUT) {
      // nobody hangs up a table
      return unit.ground.named(noun).filter(m -> !m.type().equals("look")).isPresent() ? Optional.empty() : Optional.of(hold(noun));
    }
    return moved ? Optional.of(Aim.prop(unit.props.bring(noun, near(noun, true)))) : Optional.empty();
  }

  /** Whose the target is, else the actor's. */
  private String owner() {
    return Company.name(
        clause.owner().flatMap(o -> unit.company.performers(o).stream().findFirst()).orElse(actors.get(0)));
  }

  /** Out of what something is taken: a pocket, a bag, off a table. */
  private Optional<String> source() {
    for (Clause.Adjunct adjunct : clause.adjuncts()) {
      if (!Set.of("from", "off", "out of", "in", "on").contains(adjunct.relation())) {
        continue;
      }
      String lower = adjunct.noun().toLowerCase(Locale.ROOT);
      boolean worn = Worn.is(lower, adjunct.relation(), clause) && unit.props.named(lower).isEmpty();
      Optional<Aim> part = unit.aims.part(worn ? "pocket" : lower, Optional.empty(), actors);
      Optional<String> other = OUT.contains(adjunct.relation()) && IN_HANDS.contains(lower)
          ? new BodyParts(unit, clause, actors, Optional.empty()).theirs(lower).flatMap(Aim::performer).filter(p -> !actors.contains(p)) : Optional.empty();
      if (other.isPresent()) { // what is snatched out of somebody's hand was in it
        return Optional.of("in " + Company.name(other.get()) + " " + unit.hands.freeHand(other.get()) + " hand");
      }
      if (part.isPresent()) {
        return Optional.of("in " + Company.name(actors.get(0)) + "'s " + English.head(part.get().text()));
      }
      Optional<Aim> there = unit.aims.of(adjunct.noun(), Optional.empty(), actors);
      if (there.isPresent() && there.get().kind() != Aim.Kind.PERFORMER) {
        return Optional.of((adjunct.relation().startsWith("o") && !adjunct.relation().equals("out of")
            ? "on " : "in ") + there.get().frame().orElse(there.get().text()));
      }
      if (OUT.contains(adjunct.relation()) && Wardrobe.isGarment(lower)) {
        return Optional.of("in " + owner() + "'s pocket");
      }
      if (OUT.contains(adjunct.relation()) && unit.props.isThing(lower)) {
        return Optional.of((unit.props.kinds.isA(English.head(lower), HOLDS) ? "in " : "on ") + unit.props.bring(lower, near(lower, false)));
      }
    }
    return Optional.empty();
  }

  /** {@code Squeezes an orange over a glass}: a window has the glass, and is no glass. */
  private boolean vessel(String noun, boolean object) {
    return !object && VESSELS.contains(noun) && clause.kind() != ActionClass.MOVE && Pattern.compile("(?i)\\ban? (?:[\\w-]+ )?" + Pattern.quote(noun) + "\\b").matcher(clause.sentence()).find();
  }

  /** Brings a thing that the scene has not seen before, where the clause needs it. */
  Optional<Aim> thing(String noun, String how) {
    if (PIECES.contains(noun) && unit.props.named(noun).isEmpty()) {
      return unit.lastThing().map(Aim::prop);
    }
    if (!actors.isEmpty() && Worn.is(noun, how, clause) && unit.props.named(noun).isEmpty()) {
      return Set.of(ActionClass.GRAB, ActionClass.PUT).contains(clause.kind()) ? unit.aims.part("pocket", Optional.empty(), actors) : Optional.empty();
    }
    boolean object = how.isEmpty();
    Wholes wholes = new Wholes(unit);
    Optional<Aim> whole = vessel(noun, object) ? Optional.empty() : wholes.of(noun, !object && clause.kind() == ActionClass.CARRY ? ActionClass.OTHER : clause.kind())
        .or(() -> clause.owner().filter(o -> wholes.has(o, noun) && unit.props.isThing(o) && !actors.isEmpty())
            .map(o -> Aim.prop(unit.props.bring(o, near(o, true)))));
    if (whole.isPresent() || wholes.own(noun, actors)) {
      return whole;
    }
    boolean touched = !object && LAID.contains(clause.kind()) && WHERE.contains(how);
    boolean handled =
        (object && HANDLED.contains(clause.kind()) || touched) && unit.props.couldBe(noun);
    if (!unit.props.isThing(noun) && !handled || actors.isEmpty()) {
      return Optional.empty();
    }
    boolean spokenInto = clause.kind() == ActionClass.SPEAK && !object || clause.kind() == ActionClass.EMOTE && how.equals("into"); // sneezed into
    boolean drinks = clause.kind() == ActionClass.EAT && how.equals("from");
    boolean opened = object && clause.kind() == ActionClass.OPEN && unit.props.kinds.small(noun) && unit.props.kinds.carriedOn(noun).isEmpty();
    boolean own = clause.owner().filter(clause.actors()::contains).isPresent();
    boolean holds = object && HAS.contains(clause.verb());
    boolean consulted = clause.kind() == ActionClass.LOOK && own && unit.props.kinds.small(noun);
    boolean held =
        unit.uses(actors.get(0), noun) || object && playedOn(noun) || object && HELD.contains(clause.kind()) || how.equals("with") || holds || spokenInto || drinks || opened || consulted;
    boolean comesOut = object && clause.verb().endsWith(" out") && unit.opened().isPresent(); // it is in what has been opened
    boolean shooed = clause.kind() == ActionClass.GESTURE && unit.library.propNamed(noun).filter(Model::beast).isPresent();
    if (held && !comesOut && !shooed && unit.props.kinds.handy(noun) && unit.company.figure(actors.get(0))) {
      return Optional.of(hold(noun));
    }
    return Optional.of(Aim.prop(unit.props.bring(noun, near(noun, object))));
  }

  /** Whether it is what the act is done with, whatever it is done to: a guitar that is strummed. */
  private boolean playedOn(String noun) {
    return unit.performances.of(clause.verb(), clause.kind()).stream().flatMap(p -> p.action().tools().stream())
        .filter(t -> !t.object() && (t.place() instanceof Tool.InHand || t.place() instanceof Tool.Worn))
        .anyMatch(t -> unit.library.propNamed(noun).filter(m -> t.nouns().stream().anyMatch(n -> m.name().equals(n) || m.words().contains(n))).isPresent());
  }
}
