package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.floor.BodyParts;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.floor.Wholes;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.Aims;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.Prepositions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words behind a verb: what it is done to, with what, where to. Nouns that the scene has are
 * written; things that it lacks are brought, where the clause says they must be; what has no picture
 * is left out.
 */
public final class Arguments {
  /** Classes whose second target makes the picture: onto what, to whom, against what. */
  private static final Set<ActionClass> SECOND =
      Set.of(ActionClass.GIVE, ActionClass.PUT, ActionClass.THROW, ActionClass.STRIKE,
          ActionClass.TOUCH, ActionClass.GRAB, ActionClass.PUSH, ActionClass.PULL, ActionClass.POUR,
          ActionClass.GESTURE, ActionClass.CARRY, ActionClass.TIE, ActionClass.DRIVE,
          ActionClass.OTHER);

  /** Nobody crawls through his own belly. */
  private static final Set<String> THROUGH = Prepositions.of("along");
  private static final Set<String> SURFACES = Vocabulary.kind("surfaces");
  private static final Set<String> CRUTCHES = Vocabulary.kind("crutches");
  private static final Set<String> AT_DOORS = Vocabulary.kind("done at a door");
  private static final Set<String> SWUNG = Vocabulary.kind("swung");
  private static final Set<String> DEAD = Vocabulary.kind("dead body");
  private static final Set<String> LETS_GO = Vocabulary.kind("let go of");
  private static final Set<String> WHERE = Prepositions.of("tells where");
  private static final Set<String> UP_TO = Prepositions.of("walks up to");

  private static final Set<String> LIMBS = Vocabulary.kind("limbs");

  private static final Set<String> WALKED_WITH = Vocabulary.kind("walked with");
  private final Unit unit;
  private final Clause clause;
  private final List<String> actors;
  private final Bringing bringing;

  private Optional<Aim> target = Optional.empty();
  private String relation = "";
  private Optional<Aim> second = Optional.empty();
  private String secondRelation = "";
  private Optional<Aim> tool = Optional.empty();

  private Arguments(Unit unit, Clause clause, List<String> actors) {
    this.unit = unit;
    this.clause = clause;
    this.actors = actors;
    this.bringing = new Bringing(unit, clause, actors);
  }

  /**
   * The words behind the verb of a clause; what of it the scene lacks is brought.
   *
   * @param actors performers or props that act
   */
  public static Arguments of(Unit unit, Clause clause, List<String> actors) {
    Arguments arguments = new Arguments(unit, clause, actors);
    arguments.readTarget();
    clause.adjuncts().forEach(arguments::readAdjunct);
    arguments.comesOver();
    arguments.stacks();
    return arguments;
  }

  /** Who walks over goes to whom he has to do with; who surfaces comes out of the water that there is, who eavesdrops does it at a door. */
  private void comesOver() {
    if (target.isEmpty() && SURFACES.contains(clause.verb())) {
      unit.ground.ofType("liquid").stream().min(Comparator.comparingDouble(unit.ground::distance)).ifPresent(w -> aimAt(Aim.mark(w.name()), "out of"));
    }
    if (target.isEmpty() && AT_DOORS.contains(clause.verb())) {
      unit.ground.door().ifPresent(d -> aimAt(Aim.mark(d.name()), "at"));
    }
    boolean over = clause.kind() == ActionClass.MOVE && clause.verb().endsWith(" over") && target.isEmpty() && actors.size() == 1;
    if (over && unit.company.figure(actors.get(0))) {
      unit.partnerOf(actors.get(0)).ifPresent(p -> aimAt(Aim.performer(p), "to"));
    }
  }

  private void stacks() {
    target.flatMap(t -> new Stacks(unit, clause).where(t, second)).ifPresent(w -> {
      second = Optional.of(w.getValue());
      secondRelation = w.getKey();
    });
  }

  /** What it is done to. */
  public Optional<Aim> target() {
    return target;
  }

  /** What it is done with. */
  public Optional<Aim> tool() {
    return tool;
  }

  /** To whom or where it goes besides. */
  public Optional<Aim> second() {
    return second;
  }

  String relation() {
    return relation;
  }

  /** Somebody the clause could not name, but must mean. */
  public void aimAt(Aim aim, String how) {
    target = Optional.of(aim);
    relation = how;
  }

  /** The verb's words hold the limb already: where it goes is the target. */
  public void withoutLimb(String verb) {
    target = second.filter(s -> !verb.contains(" " + secondRelation + " ") || s.performer().filter(actors::contains).isEmpty());
    relation = verb.endsWith(" " + secondRelation) || second.filter(s -> s.kind() == Aim.Kind.PART).isPresent()
        || verb.equals("touch") || verb.endsWith(" to") || verb.endsWith(" on")
        ? "" : secondRelation;
    second = Optional.empty();
    secondRelation = "";
    if (target.isEmpty() && (verb.endsWith(" to") || verb.endsWith(" on") || verb.equals("touch"))) {
      target = unit.lastThing().map(Aim::prop);
    }
  }

  /** The verb's own words end in the relation already. */
  public void relationIsSaid() {
    relation = "";
  }

  /** Leaves out what it is done to. */
  public void dropTarget() {
    target = Optional.empty();
    relation = "";
  }

  /** {@code to IVO}, {@code cup on table, with left hand}; begins with a space unless empty. */
  public String text() {
    StringBuilder out = new StringBuilder();
    target.ifPresent(t -> out.append(phrase(relation, t)));
    second.ifPresent(t -> out.append(phrase(secondRelation, t)));
    tool.ifPresent(t -> out.append(" with ").append(t.text()));
    return out.toString();
  }

  private static String phrase(String how, Aim aim) {
    return (how.isEmpty() ? " " : " " + how + " ") + aim.text();
  }

  /** What a camera should see besides the actor. */
  public List<String> frames() {
    List<String> frames = new ArrayList<>();
    for (Optional<Aim> aim : List.of(target, second, tool)) {
      aim.flatMap(Aim::frame).filter(f -> !frames.contains(f) && !actors.contains(f)).ifPresent(frames::add);
    }
    return frames;
  }

  private void readTarget() {
    Optional<String> owner = clause.owner();
    boolean own = owner.map(unit.company::performers).filter(o -> !o.isEmpty() && !actors.containsAll(o)).isEmpty();
    boolean borne = own && clause.target().filter(t -> Stances.bears(clause, clause.relation().orElse(""), t)).isPresent();
    if (clause.target().isEmpty() || borne || unit.ground.leapt(clause)) {
      return;
    }
    String noun = clause.target().get();
    relation = clause.relation().map(r -> WALKED_WITH.contains(noun) && r.equals("on") ? "with" : plain(r)).orElse("");
    boolean inside = ThingKinds.bodyPart(noun) && THROUGH.contains(relation) && owner.filter(o -> !unit.company.performers(o).isEmpty()).isEmpty();
    target =
        apart(noun)
            .or(() -> whole(noun, owner))
            .or(() -> looked(noun, owner))
            .or(() -> bringing.takenAlong(noun, relation))
            .or(() -> bringing.moved(noun, relation))
            .or(() -> owner.isEmpty() && clause.kind() != ActionClass.EAT && actors.stream().allMatch(unit.company::figure) ? new Wholes(unit).ofLast(noun) : Optional.empty())
            .or(() -> inside ? Optional.empty() : unit.aims.of(noun, owner, actors))
            .or(() -> inside ? Optional.empty() : bringing.thing(noun, relation));
    if (target.isEmpty() && owner.filter(unit.props::isThing).isPresent()) {
      target = owner.flatMap(o -> bringing.thing(o, relation));
      relation = clause.kind() == ActionClass.TOUCH ? "" : relation; // between its shoulder blades: on it
    }
    if (target.isEmpty()) {
      target = owner.flatMap(o -> unit.aims.of(o, Optional.empty(), actors)).filter(a -> a.performer().filter(actors::contains).isEmpty());
      relation = clause.kind() == ActionClass.TOUCH ? "" : relation;
    }
    target = target.map(this::beside);
    boolean place = !relation.isEmpty() && WHERE.contains(relation);
    if (target.isEmpty() && place) {
      target = unit.aims.near(noun);
    }
    if (target.isEmpty() || !relation.isEmpty() && !WHERE.contains(relation)
        && !relation.equals("with")) {
      dropTarget();
    }
    if ((relation.equals("with") || wielded()) && target.filter(Aim::thing).isPresent()) {
      tool = target;
      dropTarget();
    }
  }

  /** Nobody looks at his own ribs of whom the script does not say so. */
  private Optional<Aim> looked(String noun, Optional<String> owner) {
    boolean part = clause.kind() == ActionClass.LOOK && owner.isEmpty() && ThingKinds.bodyPart(English.head(noun));
    return part ? new BodyParts(unit, clause, actors, Optional.empty()).nobodys(noun).map(Aim::prop) : Optional.empty();
  }

  /** "Swings the axe": what is told as the object is what strikes. */
  private boolean wielded() {
    return clause.kind() == ActionClass.STRIKE && relation.isEmpty() && SWUNG.contains(clause.simpleVerb());
  }

  /** Who walks to a pit stops at its edge. */
  private Aim beside(Aim aim) {
    boolean goes =
        clause.kind() == ActionClass.MOVE && UP_TO.contains(relation);
    boolean liquid =
        goes && aim.kind() == Aim.Kind.MARK
            && aim.frame().flatMap(unit.ground::named).filter(m -> m.type().equals("liquid")).isPresent();
    return liquid ? Aim.mark(aim.frame().orElseThrow(), "edge of " + aim.text()) : aim;
  }

  /** Whose body is dragged or carried is dragged or carried whole. */
  private Optional<Aim> whole(String noun, Optional<String> owner) {
    boolean moved = Set.of(ActionClass.PULL, ActionClass.CARRY, ActionClass.MOVE, ActionClass.GRAB).contains(clause.kind());
    Optional<String> whose = owner.or(() -> actors.stream().findFirst().flatMap(unit::partnerOf));
    return moved && relation.isEmpty() && DEAD.contains(noun)
        ? whose.flatMap(o -> unit.company.performers(o).stream().filter(unit.company::figure).findFirst()).map(Aim::performer)
        : Optional.empty();
  }

  /** A hand that is taken out of a bag is no part of anybody any more, nor are shoes that are taken off. */
  private Optional<Aim> apart(String noun) {
    String last = English.head(noun);
    if (!relation.isEmpty() || !ThingKinds.bodyPart(last) || actors.isEmpty()) {
      return Optional.empty();
    }
    if (clause.kind() == ActionClass.WEAR && unit.props.isThing(last) || Aims.noBody(last, clause) && unit.props.couldBe(last)) {
      return bringing.thing(noun, relation);
    }
    // who throws her arms wide throws nothing; shoes come off
    boolean own = clause.owner().filter(clause.actors()::contains).isPresent() && LIMBS.contains(last) && !clause.verb().endsWith(" out");
    boolean handled = !own && LETS_GO.contains(clause.verb());
    return handled
        ? unit.props.likeness(last).map(w -> Aim.prop(unit.props.bring(w, bringing.near(w, true))))
        : Optional.empty();
  }

  private void readAdjunct(Clause.Adjunct adjunct) {
    String how = plain(adjunct.relation());
    if (Stances.bears(clause, how, adjunct.noun()) || how.equals("of") || how.equals("to") && adjunct.noun().equals("foot") || Gist.kneeling(adjunct)) {
      return; // "pulls him to his feet": up, and no foot is pulled
    }
    if (goesWithoutSaying(adjunct, how)) {
      return;
    }
    BodyParts parts = new BodyParts(unit, clause, actors, target);
    Optional<Aim> aim = new Stacks(unit, clause).top(adjunct.noun(), how).or(() -> parts.ofTarget(adjunct.noun())).or(() -> parts.theirs(adjunct.noun()))
        .or(() -> unit.aims.of(adjunct.noun(), Optional.empty(), actors));
    if (how.equals("with")) {
      withWhat(adjunct, aim);
      return;
    }
    Optional<Aim> touched = !WHERE.contains(how) ? Optional.empty()
        : parts.own().or(() -> parts.touched(adjunct.noun()));
    if (touched.isPresent()) {
      take(touched, how);
      return;
    }
    boolean known = how.isEmpty() || WHERE.contains(how);
    Optional<Aim> found = aim.or(() -> known ? bringing.thing(adjunct.noun(), how) : Optional.empty());
    if (!known || found.isEmpty()) {
      return;
    }
    boolean narrower =
        found.get().kind() == Aim.Kind.PART
            && target.filter(t -> t.kind() == Aim.Kind.PERFORMER).isPresent()
            && target.get().performer().equals(found.get().performer());
    if (narrower) {
      target = found;
    } else if (target.isEmpty() && !how.isEmpty()) {
      target = found;
      relation = how;
    } else if (second.isEmpty() && target.isPresent() && (SECOND.contains(clause.kind()) || drives())
        && !found.get().text().equals(target.get().text())) {
      second = found;
      secondRelation = how;
    }
  }

  /** The first that is told is what it is done to, another comes second. */
  void take(Optional<Aim> told, String how) {
    if (target.isEmpty()) {
      target = told;
      relation = how;
    } else {
      second = told;
      secondRelation = how;
    }
  }

  /** In whose arms somebody is carried is no question, and the floor that he is dragged across is no goal. */
  private boolean goesWithoutSaying(Clause.Adjunct adjunct, String how) {
    boolean inArms = how.equals("in") && adjunct.noun().matches("arms?") && target.filter(t -> t.kind() == Aim.Kind.PERFORMER).isPresent();
    boolean ground = clause.kind() == ActionClass.PULL && THROUGH.contains(how) && !how.equals("in") && !how.equals("into")
        && unit.ground.named(adjunct.noun()).filter(m -> m.type().equals("door")).isEmpty();
    boolean crutches = clause.kind() == ActionClass.MOVE && CRUTCHES.contains(adjunct.noun()); // they come with the gait
    return inArms || ground || crutches;
  }

  /** {@code walks IVO back to the edge}: somebody is moved, and the place counts. */
  private boolean drives() {
    return clause.kind() == ActionClass.MOVE
        && relation.isEmpty()
        && target.filter(t -> t.kind() == Aim.Kind.PERFORMER).isPresent();
  }

  /** A tool is in the hand; with somebody is together with somebody. */
  private void withWhat(Clause.Adjunct adjunct, Optional<Aim> aim) {
    if (aim.filter(a -> a.kind() == Aim.Kind.PERFORMER).isPresent()) {
      return;
    }
    String last = English.head(adjunct.noun());
    boolean ownBody = ThingKinds.bodyPart(last) && !actors.isEmpty() && unit.company.figure(actors.get(0));
    Optional<Aim> found = aim.filter(a -> a.kind() == Aim.Kind.PROP)
        .filter(a -> !ownBody)
        .or(() -> !ownBody && !actors.isEmpty() && unit.props.isThing(adjunct.noun()) ? Optional.of(bringing.hold(adjunct.noun())) : Optional.empty());
    found.ifPresent(
        a -> {
          if (!actors.isEmpty() && unit.hands.holder(a.text()).isEmpty()) {
            unit.hands.take(actors.get(0), a.text());
          }
          tool = Optional.of(a);
        });
  }

  /** Who follows something and only rolls goes to it. */
  public void goesTo() {
    if (target.isPresent() && relation.isEmpty()) {
      relation = "to";
    }
  }

  private String plain(String how) {
    return how.equals("at") && clause.kind() == ActionClass.GIVE ? "to" : Prepositions.plain(how);
  }
}
