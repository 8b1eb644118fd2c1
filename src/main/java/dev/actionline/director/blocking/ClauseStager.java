package dev.actionline.director.blocking;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.business.Business;
import dev.actionline.director.business.HandIdioms;
import dev.actionline.director.business.Helped;
import dev.actionline.director.business.OwnBody;
import dev.actionline.director.business.Suffering;
import dev.actionline.director.business.Traffic;
import dev.actionline.director.business.Transformation;
import dev.actionline.director.business.Wielding;
import dev.actionline.director.casting.Company;
import dev.actionline.director.effects.Elements;
import dev.actionline.director.effects.Fires;
import dev.actionline.director.effects.InACloud;
import dev.actionline.director.effects.ThingStager;
import dev.actionline.director.floor.Presence;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Unseen;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.director.wording.Crossing;
import dev.actionline.director.wording.Dressing;
import dev.actionline.director.wording.MakesWay;
import dev.actionline.director.wording.MadeOf;
import dev.actionline.director.wording.OnlyLight;
import dev.actionline.director.wording.Switches;
import dev.actionline.director.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns one clause into one line of a shot, or says in plain words why nobody can play it. */
final class ClauseStager {
  /** One who may know what is seen of a clause; empty for a clause of others. */
  private interface Stager {
    Optional<Staged> of(Clause clause, List<String> performers);
  }

  private static final Set<ActionClass> LEAVES = Set.of(ActionClass.EXIT, ActionClass.VANISH);
  /** Effects that lie before the lens when a shot asks for them without a place. */
  private static final Set<String> HAZES = Set.of("heat shimmer");

  private static final Set<String> DARKNESS = Vocabulary.kind("darkness");
  private static final Set<String> LETS_FALL = Vocabulary.kind("lets fall");
  private static final Set<String> QUICKEN = Vocabulary.kind("quicken");
  private static final Pattern HANDS = Pattern.compile("(?i)\\b(?:hands?|fingers?) \\p{L}+ing\\b");
  private final Unit unit;
  private final Business business;
  private final Elements elements;
  private final Fires fires;
  private final ThingStager things;
  private final Deed deed;
  private final Wording wording;
  private final Wielding wielding;
  private final Suffering suffering;
  private final List<Function<Clause, Optional<Clause>>> corrections;
  private final List<Function<Clause, Optional<Clause>>> others;
  private final List<Stager> unperformed;
  private final List<Stager> idioms;

  ClauseStager(Unit unit, Business business, Elements elements) {
    this.unit = unit;
    this.business = business;
    this.elements = elements;
    this.fires = new Fires(unit, elements);
    this.things = new ThingStager(unit, business, elements);
    this.wording = new Wording(unit);
    this.deed = new Deed(unit, business, wording);
    this.wielding = new Wielding(unit);
    this.suffering = new Suffering(unit);
    this.corrections = corrections();
    this.others = others();
    this.unperformed = unperformed();
    this.idioms = List.of(
        business.liquids::stage, // who is in the water is in it, whatever the words are a turn of phrase for
        business.gunplay::stage, // a look along a gun is no plain look
        business.idioms::stage);
  }

  /** How a clause is told better than the script tells it; the first that knows it goes before all staging. */
  private List<Function<Clause, Optional<Clause>>> corrections() {
    return List.of(
        business.liquids::corrected, // first of all who it is that does it: who has gone in sinks, and nobody on the edge
        business.liquids::thrownIn, // beside a liquid "in" is into it, before anybody lays cards down
        business.gunplay::corrected, // at whom a shot goes; and what is shot is no ball
        wielding::stabs, // with what, where hands are all that is told
        c -> Dressing.corrected(c, unit), // who is dressed is the one who puts it on
        HandIdioms::corrected, // where a hand goes, and the hand is no thing
        c -> MakesWay.corrected(c, unit), // a way that is made is no thing to be picked
        c -> OnlyLight.corrected(c, unit), // a light that is only a way
        MadeOf::corrected); // a verb made of its tool, which all before take for a verb
  }

  /** By whom a clause is done where it is not the one it names, or what he does then. */
  private List<Function<Clause, Optional<Clause>>> others() {
    return List.of(
        c -> unit.company.twin(c).map(t -> c.withActors(List.of(t))), // who rises behind himself is his double; else he would be taken for another
        this::byTheOther, // nobody does it to himself
        new Crossing(unit)::leavesAfter); // after one who has gone one can only go
  }

  /** What is seen of a clause without anybody's performance: the first of these that knows it. */
  private List<Stager> unperformed() {
    return List.of(
        business.metal::stage, // bodies of metal suffer otherwise than all others, and their holes are no things
        (c, who) -> Traffic.hits(c, unit), // before the vehicle is a thing that strikes
        (c, who) -> Helped.into(c, who, unit), // before the helper is the one who sits
        (c, who) -> Helped.down(c, who, unit), // before somebody is put down as a thing is
        (c, who) -> c.actors().isEmpty() ? Optional.of(suffers(c)) : Optional.empty(), // from here on somebody or something acts
        (c, who) -> things.shown(c, who), // before it is seen whole
        this::letsFall, // beasts have no hands
        this::burns, // fire comes and goes by itself, whoever lies in it
        (c, who) -> unit.company.isBackground(c) ? Optional.of(business.background.stage(c)) : Optional.empty(), // crowds are nobody's performance
        ofNobody(c -> business.tethers.towed(c).map(t -> business.tethers.behind(stage(t), c))), // what is on a string goes with whoever has it
        ofNobody(c -> business.idioms.stage(c, List.of())), // a tear, a swing, that is somebody's after all
        (c, who) -> Presence.brought(c, unit.scene(), unit.company).flatMap(p -> things.brings(c, p)), // a belt that carries somebody along
        this::heard, // who has not been seen yet is only heard
        ofNobody(c -> Optional.of(wielding.of(c).map(this::stage).orElseGet(() -> things.stage(c)))), // in a hand its holder does it, else the thing itself
        this::already); // last, for it ends that somebody sits: who sits, sits
  }

  /** One who knows clauses that nobody of the cast performs. */
  private static Stager ofNobody(Function<Clause, Optional<Staged>> stager) {
    return (clause, performers) -> performers.isEmpty() ? stager.apply(clause) : Optional.empty();
  }

  private static Optional<Clause> retold(List<Function<Clause, Optional<Clause>>> ways, Clause clause) {
    return ways.stream().flatMap(w -> w.apply(clause).stream()).findFirst();
  }

  private static Optional<Staged> first(List<Stager> stagers, Clause clause, List<String> performers) {
    return stagers.stream().flatMap(s -> s.of(clause, performers).stream()).findFirst();
  }

  /** The line of a clause, or why there is none. */
  Staged stage(Clause told) {
    Clause clause = Switches.of(unit.aims.withThings(told), unit);
    Optional<Staged> cloud = InACloud.stage(clause, unit, this::stage);
    if (cloud.isPresent()) {
      return cloud.get();
    }
    Optional<Staged> several = Armful.stage(clause, unit, this::stage);
    if (several.isPresent()) {
      return several.get();
    }
    Staged staged = staged(clause);
    if (clause.behind(Set.of("in")).anyMatch(DARKNESS::contains)) {
      return staged.under(Elements.DARK + ", strength 0.6"); // who gropes in the dark is hardly seen
    }
    // so much of the place is seen that one sees it waver
    return through(clause).map(staged::under).map(s -> s.seen(Interest.BODY)).orElse(staged);
  }

  /** {@code They watch through the heat haze}: it lies between the camera and whom one sees. */
  private static Optional<String> through(Clause clause) {
    return clause.behind(Set.of("through"))
        .flatMap(noun -> ThingKinds.effect(noun.toLowerCase(Locale.ROOT)).stream())
        .filter(HAZES::contains)
        .findFirst()
        .map(effect -> "effect " + effect + ", strength 0.8");
  }

  private Staged staged(Clause clause) {
    Optional<Clause> corrected = retold(corrections, clause);
    if (corrected.isPresent()) {
      return stage(corrected.get());
    }
    Optional<Staged> unreal = business.guises.within(clause).or(() -> unreal(clause));
    if (unreal.isPresent()) {
      return unreal.get();
    }
    Optional<Clause> other = retold(others, clause);
    if (other.isPresent()) {
      return stage(other.get());
    }
    List<String> performers = unit.performers(clause);
    return first(unperformed, clause, performers).orElseGet(() -> performed(clause, performers));
  }

  /** Nobody is told to do it: it is seen in whom it happens to, and of a thing as what the thing does. */
  private Staged suffers(Clause clause) {
    Staged staged = suffering.stage(clause);
    return staged.played() ? staged : suffering.byItself(clause).map(things::stage).filter(Staged::played).orElse(staged);
  }

  /** What the script only says, denies or wishes. */
  private Optional<Staged> unreal(Clause clause) {
    return clause.real() || clause.telling().attempt() ? Optional.empty()
        : Optional.of(stays(clause).orElseGet(() -> Staged.not(Unseen.why(clause))));
  }

  /** {@code A light over a door does not come on}: one looks at it, and it stays dark. */
  private Optional<Staged> stays(Clause clause) {
    boolean light = clause.kind() == ActionClass.APPEAR && Unseen.denied(clause) && unit.performers(clause).isEmpty()
        && clause.actors().stream().limit(1).flatMap(a -> ThingKinds.element(a.toLowerCase(Locale.ROOT)).stream()).anyMatch("light"::equals);
    return (light ? things.stage(clause).who().stream() : Stream.<String>empty()).findFirst()
        .map(w -> Staged.already("set", List.of(), List.of(w)).seen(Interest.THING).cutAfter(1.8));
  }

  /** {@code The dog drops the stick}: a beast has no hands that let it go; it falls, and the beast does not. */
  private Optional<Staged> letsFall(Clause clause, List<String> performers) {
    boolean beast = performers.size() == 1 && !unit.company.figure(performers.get(0)) && LETS_FALL.contains(clause.verb()) && clause.relation().isEmpty();
    return clause.target().filter(t -> beast && unit.props.isThing(t) && !unit.props.kinds.bodily(t)).map(t -> {
      String it = unit.props.bring(t, "0.4 m in front of " + Company.name(performers.get(0)));
      unit.hands.release(it);
      performers.forEach(unit::enter);
      unit.acted(performers, Optional.empty());
      return Staged.line(it + " falls", "fall", performers, List.of(it)).seen(Interest.HANDS);
    });
  }

  private Optional<Staged> burns(Clause clause, List<String> performers) {
    Optional<Staged> fire = fires.stage(clause, performers);
    if (fire.isPresent()) {
      performers.forEach(unit::enter);
      unit.acted(performers, Optional.empty());
    }
    return fire;
  }

  /** Who is run through stays so; who sits, sits; whose fingers fly is at work. */
  private Optional<Staged> already(Clause clause, List<String> performers) {
    boolean lies = performers.size() == 1 && unit.isImpaled(performers.get(0)) && Set.of(ActionClass.WAIT, ActionClass.LIE).contains(clause.kind());
    boolean sits = !lies && unit.sitsAlready(clause.kind(), performers) && wording.whole(clause).filter(p -> !p.action().name().equals("sit")).isEmpty()
        && unit.performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("sit")).isPresent();
    Optional<String> quick = Optional.of("work").filter(w -> clause.simultaneous() && QUICKEN.contains(clause.verb()) && HANDS.matcher(clause.sentence()).find());
    return quick.or(() -> lies || sits ? Optional.of(lies ? "be impaled" : "sit") : Optional.empty()).map(a -> Staged.already(a, performers, List.of()));
  }

  private Staged performed(Clause clause, List<String> performers) {
    boolean figures = performers.stream().allMatch(unit.company::figure);
    Optional<String> look = unit.company.putOn(clause.actors().get(0));
    Staged staged = played(clause, performers, figures);
    if (look.isPresent()) {
      staged = staged.under(backAs(performers.get(0), look.get(), staged.whom()));
    }
    staged = staged.after(performers.size() == 1 ? business.metal.freed(performers.get(0), clause.kind()) + OwnBody.kneels(clause, performers, staged) : "");
    return staged.played() ? remembered(clause, performers, figures, staged) : staged;
  }

  /** What goes on in the scene once it is played, and what one looks at for it. */
  private Staged remembered(Clause clause, List<String> performers, boolean figures, Staged played) {
    Staged led = business.tethers.lead(clause, played, performers);
    elements.switched(clause);
    String action = played.action().orElse("");
    if (played.text().isPresent()) {
      unit.plays(performers, action);
    }
    boolean reels = action.equals("stagger") && Interest.of(clause.kind()) == Interest.HANDS;
    Staged staged = reels ? led.seen(Interest.DEED) : led; // "takes the blow": nothing is in his hands
    staged = clause.kind() == ActionClass.SHOOT && !OwnBody.moves(clause) ? business.gunplay.shot(performers.get(0), staged) : staged;
    Optional<String> where = staged.whom().stream().findFirst();
    performers.forEach(p -> business.liquids.entered(p, action, where));
    staged = action.equals("step off") ? staged.seen(Interest.BODY) : staged; // what counts is the way down
    performers.forEach(unit::enter);
    unit.acted(performers, staged.whom().stream().filter(unit.company::figure).findFirst());
    if (clause.kind() == ActionClass.ENTER && figures) {
      unit.comesIn(performers.get(0));
    }
    boolean comes = action.equals("enter") || clause.kind() == ActionClass.EXIT && business.idioms.outOfAHouse(clause, performers);
    if (LEAVES.contains(clause.kind()) && !comes) {
      performers.forEach(unit::exit);
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

  /** {@code She catches the ball. Throws.}: what one throws without a word is what one has in hand. */
  private Clause withHeld(Clause clause, List<String> performers) {
    boolean bare = clause.kind() == ActionClass.THROW && clause.target().isEmpty() && performers.size() == 1;
    return (bare ? unit.hands.held().getOrDefault(performers.get(0), List.of()).stream() : java.util.stream.Stream.<String>empty())
        .filter(unit.props.kinds::handy).reduce((a, b) -> b).map(clause::withObject).orElse(clause);
  }

  private Staged played(Clause told, List<String> performers, boolean figures) {
    Clause clause = withHeld(told, performers);
    Optional<Clause> plain = wording.deed(clause);
    if (plain.isPresent()) {
      return deed.stage(plain.get(), performers, figures);
    }
    boolean turns = clause.kind() == ActionClass.TRANSFORM && figures;
    return first(idioms, clause, performers).orElseGet(() ->
        turns && wording.whole(clause).isEmpty() // who changes a wheel becomes nobody
            ? new Transformation(unit, business.guises).stage(clause, performers)
            : deed.stage(clause, performers, figures));
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
        .map(n -> clause.withActors(List.of(n)));
  }
}
