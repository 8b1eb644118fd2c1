package dev.actionline.director.business;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.FrameWay;
import dev.actionline.director.floor.BodyParts;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Manner;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.SetDesign;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.stage.Model;
import dev.actionline.words.Prepositions;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Clauses whose words say one thing and whose picture is another: a hand reached out to shake it is a
 * handshake, to advance with each shot is to fire advancing, a tear on a cheek is on whose cheek it ran.
 */
public final class Idioms {
  /** A way to read a clause of one figure; empty where it does not fit. */
  private interface Reading {
    Optional<Staged> of(Clause clause, String who);
  }

  private static final Set<String> SHOTS = Vocabulary.kind("shots");
  private static final Set<String> FLESH = Vocabulary.kind("flesh");
  private static final Pattern BARELY = Pattern.compile("(?i)\\b" + Vocabulary.anyOf("barely") + "\\b");
  private static final double NO_SECONDS = 0.1;
  private static final double BREATH_SECONDS = 1.6;
  private static final Pattern ONTO = Pattern.compile("(?i)^(?:and )?(?:on|in)?to (?:a|an|the)\\b.*");

  /** The place stands near the beginning of what comes after. */
  private static final int ONTO_WORDS = 5;

  private static final Predicate<String> CHEST = Pattern.compile("(?i)(?:.* )?" + Vocabulary.anyOf("chest") + "s?").asMatchPredicate();
  private static final Set<ActionClass> UPRIGHT =
      Set.of(ActionClass.GRAB, ActionClass.MOVE, ActionClass.TOUCH, ActionClass.REACH, ActionClass.PUSH, ActionClass.PULL, ActionClass.OPEN);
  private static final Set<String> LIFTS = Vocabulary.kind("lifts");
  private static final Set<String> HEAVES = Vocabulary.kind("heaves");
  private static final Predicate<String> KNEES = Pattern.compile("(?i)\\b(?:knees?|kneeling)\\b").asPredicate();
  private static final Set<String> TRIES = Vocabulary.kind("tries");
  private static final Pattern FOOT = Pattern.compile("(?i)\\b" + Vocabulary.anyOf("shoes") + "\\b");
  private static final Pattern AS = Pattern.compile("(?i)\\bas (?:she|he|they)\\b");
  private static final Pattern FATHER = Pattern.compile("(?i)\\bwith (?:her|his) " + Vocabulary.anyOf("fathers") + "\\b");
  private static final Pattern WE_HAVE_SEEN = Pattern.compile("(?i)\\b(?:we|anyone|anybody)(?:['\u2019]ve| have| has| had)(?: \\w+)? seen\\b");
  private static final Pattern IT_IS = Pattern.compile("(?i)^(?:it is|it's|it\u2019s|this is)\\b");
  private static final Pattern WRIST = Pattern.compile("(?i)(?:ring )?(?:finger|thumb|hand|wrist)s?");
  private static final WordTable PHONES = Vocabulary.table("intercut");

  private final Unit unit;
  private final Tethers tethers;
  private final Helped helped;
  private final Echoes echoes;
  private final Pastimes pastimes;
  private final HalfLight halfLight;
  /** Of what one figure does, the first that fits is what is seen. */
  private final List<Reading> readings;
  private final Swings swings;
  private Optional<String> tried = Optional.empty();
  private Optional<String> crier = Optional.empty();

  Idioms(Unit unit, Tethers tethers, Helped helped, Echoes echoes) {
    this.unit = unit;
    this.tethers = tethers;
    this.helped = helped;
    this.echoes = echoes;
    this.pastimes = new Pastimes(unit);
    this.halfLight = new HalfLight(unit);
    this.swings = new Swings(unit);
    this.readings = List.of(
        (c, w) -> FrameWay.stage(c, w, unit), new OwnBody(unit)::stage, (c, w) -> Afloat.stage(c, w, unit), this::seenBefore, this::breath,
        this::trips, this::reveal, (c, w) -> HandIdioms.stage(c, w, unit), (c, w) -> OnePicture.stage(c, w, unit), this::blazing, this::struggles,
        this::triesAgain, this::toKnees, halfLight::stage, this::shoe, this::ring, this::letGo, swings::stage,
        this::turnsToCall, this::raises, this::advancing, this::barely, this::driven, this::tear, this::onto,
        this::hangsUp);
  }

  /** What a clause really shows; empty for one that is plain. */
  public Optional<Staged> stage(Clause clause, List<String> performers) {
    Optional<Staged> pastime = performers.isEmpty() ? swings.flies(clause).or(() -> new OwnBody(unit).onAFace(clause)) : pastimes.stage(clause, performers);
    if (pastime.isPresent()) {
      return pastime;
    }
    Optional<Staged> out = comesOut(clause, performers).or(() -> CarriedIn.stage(clause, performers, unit));
    if (out.isPresent()) {
      return out;
    }
    Optional<Staged> afloat = tethers.afloat(clause, performers);
    if (afloat.isPresent()) {
      return afloat;
    }
    if (performers.size() != 1 || !unit.company.figure(performers.get(0))) {
      return tears(clause);
    }
    String who = performers.get(0);
    return readings.stream().flatMap(r -> r.of(clause, who).stream()).findFirst();
  }

  /** Whether somebody, out of doors, comes out of a house. */
  public boolean outOfAHouse(Clause clause, List<String> performers) {
    // who takes a child out of a car comes out of nothing
    boolean takes = clause.target().isPresent() && clause.relation().isEmpty();
    boolean goes = !takes && (clause.kind() == ActionClass.EXIT || clause.kind() == ActionClass.MOVE);
    Optional<String> of = clause.behind("out of");
    boolean house = goes && SetDesign.outdoors(unit.ground.set()) && unit.ground.door().isPresent()
        && of.map(o -> o.toLowerCase(Locale.ROOT)).filter(o -> unit.ground.named(o).map(m -> !m.type().equals("liquid") && !m.type().equals("floor"))
            .orElse(unit.library.words().isA(o, WordNet.Kind.NOUN, 2, "building"))).isPresent();
    return house && !performers.isEmpty() && performers.stream().allMatch(unit.company::figure);
  }

  /** Who comes out of a house comes to where the scene plays. */
  private Optional<Staged> comesOut(Clause clause, List<String> performers) {
    return unit.ground.named("centre").filter(to -> outOfAHouse(clause, performers)).flatMap(to -> unit.performances.of(clause.simpleVerb(), ActionClass.MOVE).map(p -> Staged.line(
        Company.names(performers) + " " + (performers.size() == 1 ? ThirdPerson.of(p.verb()) : p.verb()) + " to " + to.name(),
        p.action().name(), performers, List.of())));
  }

  /** {@code He turns. It is Mara.}: who is recognised by turning turns to us. */
  private Optional<Staged> reveal(Clause clause, String who) {
    boolean turns = clause.kind() == ActionClass.TURN && clause.target().isEmpty();
    boolean named =
        turns && !unit.ahead().isEmpty() && unit.ahead().get(0) instanceof Beat.Description next
            && recognises(next)
            && next.nouns().stream().anyMatch(n -> unit.company.performers(n).contains(who));
    return named ? unit.line("turn", who, " to camera", List.of()).map(t -> t.seen(Interest.FACE)) : Optional.empty();
  }

  /** Ribs that rise and fall are a breath: nobody gets up and nobody falls. */
  private Optional<Staged> breath(Clause clause, String who) {
    Optional<String> trunk = clause.adjuncts().stream().filter(a -> a.relation().equals("with")).map(Clause.Adjunct::noun).filter(CHEST).findFirst();
    Optional<String> other = trunk.flatMap(t -> new BodyParts(unit, clause, List.of(), Optional.empty()).nobodys(t));
    return trunk.isEmpty() || !HEAVES.contains(clause.verb()) ? Optional.empty()
        : other.map(o -> Staged.already("breathe", List.of(), told(clause) ? List.of() : List.of(o)).cutAfter(BREATH_SECONDS).seen(Interest.THING))
            .or(() -> unit.line("breathe", who, "", List.of()));
  }

  /** Whether it goes on with what the sentence has just told of. */
  private boolean told(Clause clause) {
    return unit.before(clause).filter(b -> b.sentence().equals(clause.sentence())).isPresent();
  }

  /** Who trips over something and goes on doing things is on the feet again, though the script does not say so. */
  private Optional<Staged> trips(Clause clause, String who) {
    boolean goesOn = clause.verb().equals("trip") && !unit.ahead().isEmpty() && unit.ahead().get(0) instanceof Clause next
        && next.actors().equals(clause.actors()) && UPRIGHT.contains(next.kind());
    if (!goesOn) {
      return Optional.empty();
    }
    String name = Company.name(who);
    String over = clause.target().map(t -> t.toLowerCase(Locale.ROOT)).filter(unit.props::isThing)
        .map(t -> " over " + unit.props.bring(t, "1.6 m in front of " + name)).orElse("");
    return unit.line("trip", who, over + "; " + name + " gets up", List.of());
  }

  /** {@code It is Mara.} */
  public static boolean recognises(Beat.Description description) {
    return IT_IS.matcher(description.sentence()).find();
  }

  /** {@code It is the first time we have seen her laugh}: a remark on what she has just done. */
  private Optional<Staged> seenBefore(Clause clause, String who) {
    boolean remark =
        WE_HAVE_SEEN.matcher(clause.sentence()).find()
            && unit.before(clause).filter(b -> b.actors().equals(clause.actors()) && b.verb().equals(clause.verb())).isPresent();
    return remark
        ? unit.performances.of(clause.verb(), clause.kind()).map(p -> Staged.already(p.action().name(), List.of(who), List.of()))
        : Optional.empty();
  }

  /** Eyes of flesh that blaze are no lamps: it is a look, and one comes near to see it. */
  private Optional<Staged> blazing(Clause clause, String who) {
    boolean eyes = clause.kind() == ActionClass.BURN && clause.adjuncts().stream().anyMatch(a -> a.noun().matches("eyes?|gaze"))
        || clause.kind() == ActionClass.BURN && clause.target().filter(t -> t.matches("eyes?|gaze")).isPresent();
    boolean flesh = unit.company.roleOf(who).filter(r -> FLESH.contains(r.kind())).isPresent();
    return eyes && flesh ? Optional.of(Staged.already("frown", List.of(who), List.of()).seen(Interest.FACE)) : Optional.empty();
  }

  /** Takes down who cries: a tear that is told next runs on that face. */
  public void cries(String performer) {
    crier = Optional.of(performer);
  }

  private Optional<Staged> struggles(Clause clause, String who) {
    boolean tries = Manner.tries(clause) && Set.of(ActionClass.STAND, ActionClass.RISE).contains(clause.kind());
    tried = tries ? Optional.of(who) : tried;
    return tries ? unit.line("try to rise", who, "", List.of()).map(s -> s.after(unit.hands.letsGo(who))) : Optional.empty();
  }

  /** Whose shoe it is, or who has just put a foot up, has it tied. */
  private Optional<Staged> shoe(Clause clause, String who) {
    boolean wound = unit.library.action(clause.simpleVerb()).filter(a -> !a.name().startsWith("tie")).isPresent(); // a bandage is no lace
    boolean ties = clause.kind() == ActionClass.TIE && !wound && clause.target().filter(t -> !FOOT.matcher(t).find()).isEmpty();
    Optional<String> whose =
        (clause.target().isPresent() ? clause.owner() : unit.before(clause).filter(b -> FOOT.matcher(b.sentence()).find()).flatMap(b -> b.actors().stream().findFirst()))
            .flatMap(a -> unit.company.performers(a).stream().findFirst())
            .filter(p -> !p.equals(who) && unit.company.figure(p));
    return ties ? whose.flatMap(w -> unit.line("tie", who, " " + Company.name(w) + "'s shoe", List.of(w))) : Optional.empty();
  }

  /** What is slipped on somebody's finger or wrist is seen in the hand that it is put on. */
  private Optional<Staged> ring(Clause clause, String who) {
    boolean on = clause.kind() == ActionClass.WEAR
        && clause.adjuncts().stream().anyMatch(a -> a.relation().startsWith("on") && WRIST.matcher(a.noun()).matches());
    Optional<String> told = unit.before(clause).flatMap(Clause::owner)
        .flatMap(o -> unit.company.performers(o).stream().filter(p -> !p.equals(who)).findFirst());
    return on
        ? told.or(() -> unit.partnerOf(who)).filter(unit.company::figure)
            .flatMap(p -> unit.line("put " + clause.target().orElse("") + " on finger", who, " of " + Company.name(p), List.of(p)).map(l -> l.seen(Interest.TOUCH))
                .or(() -> unit.line("touch", who, " " + Company.name(p) + "'s left hand", List.of(p))))
        : Optional.empty();
  }

  /** {@code She strokes his head as he runs off}: nobody runs off whose hand is on another; the other does. */
  private Optional<Staged> letGo(Clause clause, String who) {
    boolean off = clause.verb().matches("\\w+ (?:off|away)") && AS.matcher(clause.sentence()).find();
    Optional<String> other =
        unit.before(clause)
            .filter(b -> b.sentence().equals(clause.sentence()) && b.actors().equals(clause.actors()))
            .filter(b -> b.kind() == ActionClass.TOUCH || b.kind() == ActionClass.EMBRACE)
            .flatMap(b -> unit.partnerOf(who)).filter(unit.company::figure);
    if (!off || other.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> to =
        FATHER.matcher(clause.sentence()).find()
            ? unit.company.figures().stream().filter(p -> unit.isThere(p) && !p.equals(who) && unit.company.roleOf(p).filter(r -> r.kind().endsWith("man") && !r.kind().endsWith("woman")).isPresent()).findFirst()
            : Optional.empty();
    return to.isPresent()
        ? unit.line("run", other.get(), " to " + Company.name(to.get()), List.of(to.get()))
        : unit.line("run off", other.get(), "", List.of());
  }

  /** {@code gets up to a kneeling position}, {@code rises to his knees}: that far and no further. */
  private Optional<Staged> toKnees(Clause clause, String who) {
    boolean up = Set.of(ActionClass.STAND, ActionClass.RISE, ActionClass.MOVE, ActionClass.CARRY).contains(clause.kind());
    boolean knees =
        clause.relation().filter(Prepositions.of("down to")::contains).flatMap(r -> clause.target()).filter(KNEES).isPresent()
            || clause.adjuncts().stream().anyMatch(a -> a.relation().matches("to|onto") && KNEES.test(a.noun()));
    return up && knees ? unit.line("kneel", who, Manner.of(clause, unit.library), List.of()) : Optional.empty();
  }

  /** {@code tries again}: the same that was tried. */
  private Optional<Staged> triesAgain(Clause clause, String who) {
    boolean again = TRIES.contains(clause.verb()) && clause.target().isEmpty() && tried.filter(who::equals).isPresent();
    return again ? unit.line("try to rise", who, "", List.of()) : Optional.empty();
  }

  /** Who hangs up a phone hangs it nowhere: it goes from the ear into the pocket. */
  private Optional<Staged> hangsUp(Clause clause, String who) {
    if (!clause.verb().equals("hang up") || !clause.target().map(PHONES::has).orElse(true)) {
      return Optional.empty();
    }
    String phone = unit.hands.held().getOrDefault(who, List.of()).stream().filter(PHONES::has).findFirst()
        .or(() -> PHONES.row("phone").stream().flatMap(p -> unit.props.named(p).stream()).findFirst()).orElse("");
    unit.hands.release(phone);
    boolean called = unit.hands.hangsUp(who) || !phone.isEmpty();
    return called ? unit.line("put away", who, phone.isEmpty() ? "" : " " + phone, List.of())
        : (clause.target().isPresent() ? unit.line("hang up the phone", who, "", List.of()).map(l -> l.seen(Interest.BENCH)) : Optional.<Staged>empty())
            .or(() -> Optional.of(Staged.already("phone", List.of(who), List.of())));
  }

  /** Whoever has just been called turns to the voice. */
  private Optional<Staged> turnsToCall(Clause clause, String who) {
    List<Beat> beats = unit.scene().beats();
    int at = beats.indexOf(clause);
    boolean turns = clause.kind() == ActionClass.TURN && clause.target().isEmpty();
    Optional<String> caller =
        turns && at > 0 && beats.get(at - 1) instanceof Beat.Speech s && Gist.loud(s)
                && !Gist.voiceOver(s)
            ? unit.company.performers(s.speaker()).stream().filter(c -> !c.equals(who) && unit.isThere(c)).findFirst()
            : Optional.empty();
    return caller.flatMap(c -> unit.line("turn", who, " to " + Company.name(c), List.of(c)).map(t -> t.seen(Interest.DEED)));
  }

  /** The clause that comes next, with nothing between but prose. */
  private Optional<Clause> next() {
    return unit.ahead().isEmpty() || !(unit.ahead().get(0) instanceof Clause c) ? Optional.empty() : Optional.of(c);
  }

  /** Somebody who is lifted is helped to his feet. */
  private Optional<Staged> raises(Clause clause, String who) {
    boolean lifts = clause.kind() == ActionClass.CARRY && LIFTS.contains(clause.simpleVerb());
    Optional<String> whom =
        clause.target().isPresent()
            ? clause.target().flatMap(t -> unit.company.performers(t).stream().findFirst())
            : unit.partnerOf(who);
    boolean thrown = lifts && next().filter(n -> n.kind() == ActionClass.THROW && n.actors().equals(clause.actors())).isPresent();
    if (thrown) {
      return whom.filter(w -> unit.company.figure(w) && !w.equals(who))
          .flatMap(w -> unit.line("grab", who, " " + Company.name(w), List.of(w)));
    }
    boolean arms = clause.relation().isEmpty() && clause.adjuncts().stream().anyMatch(a -> a.relation().matches("in|into") && a.noun().matches("arms?"));
    boolean goes = unit.performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("carry")).isPresent();
    Optional<String> lifted = whom.filter(w -> arms && !goes && unit.company.figure(w) && !w.equals(who));
    if (lifted.isPresent()) {
      return unit.line("pick up", who, " " + Company.name(lifted.get()), List.of(lifted.get())).map(s -> s.seen(Interest.BODY));
    }
    return lifts
        ? whom.filter(w -> unit.company.figure(w) && !w.equals(who)).flatMap(w -> {
          helped.up(w);
          return unit.line("help up", who, " " + Company.name(w), List.of(w)).map(s -> s.seen(Interest.BODY));
        })
        : Optional.empty();
  }

  private Optional<Staged> advancing(Clause clause, String who) {
    boolean shots =
        clause.kind() == ActionClass.MOVE
            && clause.adjuncts().stream().anyMatch(a -> a.relation().equals("with") && SHOTS.contains(a.noun()))
            || clause.kind() == ActionClass.MOVE && clause.relation().filter("with"::equals).isPresent()
                && clause.target().filter(SHOTS::contains).isPresent();
    return shots
        ? unit.partnerOf(who).flatMap(p -> unit.line("fire advancing", who, " at " + Company.name(p), List.of(p)))
        : Optional.empty();
  }

  /** {@code She limps to him. She can barely move}: that is how she goes already. */
  private Optional<Staged> barely(Clause clause, String who) {
    boolean how = clause.kind() == ActionClass.MOVE && BARELY.matcher(clause.sentence()).find();
    boolean nowhere = clause.target().isEmpty() || clause.target().filter(ThingKinds::bodyPart).isPresent();
    boolean going = unit.before(clause).filter(b -> b.kind() == ActionClass.MOVE && b.actors().equals(clause.actors())).isPresent();
    return how && nowhere && going && clause.manner().contains("weakly")
        ? Optional.of(Staged.already("walk", List.of(who), List.of()).cutAfter(NO_SECONDS)) : Optional.empty();
  }

  /** {@code walks IVO back to the edge}. */
  private Optional<Staged> driven(Clause clause, String who) {
    Optional<String> victim =
        clause.target().flatMap(t -> unit.company.performers(t).stream().findFirst())
            .filter(v -> unit.company.figure(v) && !v.equals(who));
    boolean back = clause.verb().endsWith(" back") || clause.manner().contains("back");
    boolean drives = clause.kind() == ActionClass.MOVE && clause.relation().isEmpty() && back;
    if (victim.isEmpty() || !drives) {
      return Optional.empty();
    }
    Optional<Aim> to =
        clause.adjuncts().stream()
            .filter(a -> Prepositions.of("driven to").contains(a.relation()))
            .map(a -> unit.aims.of(a.noun(), Optional.empty(), List.of()))
            .flatMap(Optional::stream)
            .filter(a -> a.kind() == Aim.Kind.MARK)
            .findFirst();
    String where = to.map(t -> " to " + t.text()).orElse("");
    List<String> whom = new java.util.ArrayList<>(victim.stream().toList());
    to.flatMap(Aim::frame).ifPresent(whom::add);
    String how = echoes.firing(who) ? ", firing" : "";
    return unit.line("drive back", who, " " + Company.name(victim.get()) + where + how, whom);
  }

  /** A finger to a tear goes to the cheek of who cries. */
  private Optional<Staged> tear(Clause clause, String who) {
    boolean touches =
        clause.kind() == ActionClass.TOUCH && clause.target().filter(t -> t.startsWith("tear")).isPresent();
    return touches
        ? crier.filter(c -> !c.equals(who))
            .flatMap(c -> unit.line("touch", who, " " + Company.name(c) + "'s cheek", List.of(c)))
        : Optional.empty();
  }

  /** Tears that run on are seen already. */
  private Optional<Staged> tears(Clause clause) {
    boolean tears =
        !clause.actors().isEmpty() && clause.actors().get(0).toLowerCase(Locale.ROOT).startsWith("tear")
            && clause.simultaneous();
    return tears ? crier.map(c -> Staged.already("cry", List.of(c), List.of())) : Optional.empty();
  }

  /** {@code He crawls out of the shadows. Onto a landing.}: the next words tell where to. */
  private Optional<Staged> onto(Clause clause, String who) {
    boolean nowhere =
        Set.of(ActionClass.CRAWL, ActionClass.MOVE, ActionClass.CLIMB).contains(clause.kind())
            && clause.relation().map(r -> r.contains("out") || r.equals("from") || r.equals("of")).orElse(true);
    if (!nowhere || unit.ahead().isEmpty() || !(unit.ahead().get(0) instanceof Beat.Description next)
        || !ONTO.matcher(next.sentence()).matches()) {
      return Optional.empty();
    }
    Optional<Model.Mark> mark =
        java.util.Arrays.stream(next.sentence().split("[^\\p{L}]+")).limit(ONTO_WORDS).map(unit.ground::named).flatMap(Optional::stream)
            .filter(m -> m.type().equals("floor")).findFirst();
    return mark.flatMap(
        m -> unit.performances.of(clause.verb(), clause.kind()).flatMap(
            p -> unit.line(p.verb(), who, " to " + m.name(), List.of(m.name()))));
  }
}
