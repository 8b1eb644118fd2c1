package dev.actionline.director.effects;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.acts.Foam;
import dev.actionline.director.casting.Company;
import dev.actionline.director.casting.Role;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.floor.Whereabouts;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What catches fire burns through the shots that follow, until it goes out or somebody puts it out. */
public final class Fires {
  private static final Set<String> FLAMES = Vocabulary.kind("flames");
  private static final Set<String> PUTS_OUT = Vocabulary.kind("puts out");
  private static final Set<String> BURNS = Vocabulary.kind("burns");
  private static final Set<String> SHINES = Vocabulary.kind("burns of itself");
  private static final Set<String> ON_FOOT = Vocabulary.kind("stamps");
  private static final WordTable GARMENTS = Vocabulary.table("garments");
  private static final WordTable WORN_ON = Vocabulary.table("worn-on");
  /** Where every other garment is worn. */
  private static final String TRUNK = "chest";
  private static final Set<ActionClass> SPREADS = Set.of(ActionClass.BURN, ActionClass.MOVE, ActionClass.JUMP, ActionClass.CLIMB, ActionClass.TOUCH);
  private static final Set<ActionClass> DIES = Set.of(ActionClass.VANISH, ActionClass.SINK, ActionClass.FALL);
  /** How wide the flames are to each side, metres: of a limb, of somebody, of a place, the least and the most of a thing. */
  private static final double ON_A_LIMB = 0.12;
  private static final double ON_A_BODY = 0.35;
  private static final double ON_A_PLACE = 0.6;
  private static final double LEAST = 0.08;
  private static final double MOST = 2.5;
  private static final double SMOKE_SECONDS = 2;
  /** So long one still sees a fire that dies, and one that is beaten out. */
  private static final double DIES_SECONDS = 0.8;
  private static final double BEATEN_SECONDS = 2.4;

  private static final double SPRAYED_SECONDS = 3.6;
  private static final String BURNING = Vocabulary.anyOf("told of what burns");
  private static final Pattern SPRAYED = Pattern.compile("(?i)\\b" + Vocabulary.anyOf("put out with foam") + "\\b");

  private final Unit unit;
  private final Elements elements;
  /** What burns, to the line that shows it; what caught fire last is last. */
  private final Map<Aim, String> burning = new LinkedHashMap<>();

  /** The fires of the scene that a unit plays; their flames go on from shot to shot as elements. */
  public Fires(Unit unit, Elements elements) {
    this.unit = unit;
    this.elements = elements;
  }

  /** What becomes of a clause in which something catches fire or a fire goes out; empty for any other. */
  public Optional<Staged> stage(Clause clause, List<String> performers) {
    if (clause.actors().size() != 1 || !clause.real()) {
      return Optional.empty();
    }
    String actor = clause.actors().get(0);
    boolean fire = flames(actor);
    boolean somebody = performers.size() == 1 && unit.company.figure(performers.get(0));
    if (fire && DIES.contains(clause.kind())) {
      return goesOut(clause);
    }
    if (somebody && PUTS_OUT.contains(clause.simpleVerb()) && clause.kind() == ActionClass.VANISH) {
      return foam(clause, performers.get(0)).or(() -> putsOut(clause, performers.get(0)));
    }
    if (fire && SPREADS.contains(clause.kind())) {
      return clause.target().flatMap(t -> catches(t, clause));
    }
    // a lamp burns, and nothing is on fire
    boolean shines = performers.isEmpty() && shines(last(actor));
    boolean flare = (shines || ThingKinds.effect(last(actor)).isPresent()) && clause.target().filter(Fires::flames).isPresent() && clause.kind() == ActionClass.BURN;
    if (flare) { // it goes up in flames: what it hit
      return unit.lastThing().flatMap(t -> catches(t, clause));
    }
    if (shines && BURNS.contains(clause.simpleVerb()) && clause.target().isEmpty()) {
      return of(actor, clause).map(a -> a.kind() == Aim.Kind.PROP
          ? Staged.line(a.text() + " glows", "glow", List.of(), List.of(a.text())).seen(Interest.THING)
          : Staged.already("set", List.of(), a.frame().stream().toList()).seen(Interest.THING));
    }
    boolean burns = BURNS.contains(clause.simpleVerb()) && !shines && ThingKinds.element(actor.toLowerCase(Locale.ROOT)).isEmpty();
    boolean caught = clause.target().filter(Fires::flames).isPresent() || burns && clause.target().isEmpty();
    Optional<String> set = caught ? second(clause) : clause.target().filter(t -> burns && clause.relation().isEmpty());
    if (clause.kind() != ActionClass.BURN) {
      return Optional.empty();
    }
    boolean own = somebody && set.filter(ThingKinds::bodyPart).isPresent() && clause.owner().filter(o -> unit.company.performers(o).equals(performers)).isPresent();
    if (own) { // who burns a hand on a stove snatches it away: nothing is in flames
      return unit.performances.named("recoil").map(p -> Staged.line(
          Company.name(performers.get(0)) + " " + ThirdPerson.of(p.verb()) + ", painfully", p.action().name(), performers, List.of()).seen(Interest.DEED));
    }
    return somebody && set.isPresent() ? sets(set.get(), clause, performers.get(0)) : caught ? catches(actor, clause) : Optional.empty();
  }

  /** Whether it burns without harm: a stove, a candle. */
  private boolean shines(String noun) {
    return SHINES.contains(noun) || unit.library.words().isA(noun, WordNet.Kind.NOUN, 1, "source of illumination");
  }

  private static boolean flames(String noun) {
    return FLAMES.contains(last(noun));
  }

  private static String last(String noun) {
    return English.head(noun).toLowerCase(Locale.ROOT);
  }

  /** {@code Sets fire to the letter}. */
  private static Optional<String> second(Clause clause) {
    return clause.adjuncts().stream().filter(a -> a.relation().equals("to")).map(Clause.Adjunct::noun).findFirst();
  }

  private Optional<Staged> catches(String noun, Clause clause) {
    return of(noun, clause).map(aim -> {
      boolean body = aim.kind() == Aim.Kind.PERFORMER;
      String line = begin(aim, noun, clause);
      List<String> frame = aim.frame().stream().toList();
      return body
          ? Staged.line(aim.text() + " burns", "burn", frame, List.of())
          : Staged.line(line, "fire", List.of(), frame).seen(aim.performer().isPresent() ? Interest.BODY : house(aim, noun) ? Interest.PLACE : Interest.THING).cutAfter(SMOKE_SECONDS);
    });
  }

  private Optional<Staged> sets(String noun, Clause clause, String who) {
    return of(noun, clause).filter(a -> a.kind() != Aim.Kind.PERFORMER).map(aim -> {
      String touches = unit.hands.holder(aim.text()).filter(who::equals).isPresent() ? " holds " : " touches ";
      String line = begin(aim, noun, clause);
      return Staged.line(Company.name(who) + touches + aim.text() + "; " + line, "fire", List.of(who), aim.frame().stream().toList());
    });
  }

  /** From here on it burns. */
  private String begin(Aim aim, String noun, Clause clause) {
    String line = burning.computeIfAbsent(aim, a -> "effect fire on " + a.text() + ", size " + size(a, noun));
    elements.begin(clause, line);
    FLAMES.forEach(f -> unit.aims.means(f, aim));
    return line;
  }

  private String size(Aim aim, String noun) {
    double metres = switch (aim.kind()) {
      case PART -> ON_A_LIMB;
      case PERFORMER -> ON_A_BODY;
      case PROP -> Math.max(LEAST, Math.min(MOST, unit.props.kinds.width(noun.toLowerCase(Locale.ROOT)) / 2));
      default -> house(aim, noun) ? MOST : ON_A_PLACE;
    };
    return String.format(Locale.ROOT, "%.2f", metres);
  }

  /** Whether a part of the set burns that one sees from afar only. */
  private boolean house(Aim aim, String noun) {
    return aim.kind() != Aim.Kind.PART && aim.kind() != Aim.Kind.PERFORMER && aim.kind() != Aim.Kind.PROP && unit.library.words().isA(noun, WordNet.Kind.NOUN, 2, "building");
  }

  private Optional<Staged> goesOut(Clause clause) {
    Optional<Aim> aim = last(clause).or(() -> Atmosphere.source("fire", unit.ground).map(Aim::mark));
    aim.ifPresent(a -> end(a, clause, DIES_SECONDS));
    return aim.map(a -> Staged.line("effect smoke on " + a.text(), "smoke", List.of(), a.frame().stream().toList())
        .seen(a.performer().isPresent() ? Interest.BODY : Interest.THING).cutAfter(SMOKE_SECONDS));
  }

  /** {@code She extinguishes the burning bench}, puts out a fire with an extinguisher: it burns until it is covered with foam. */
  private Optional<Staged> foam(Clause clause, String who) {
    String told = clause.target().orElse("");
    boolean burns = Pattern.compile("(?i)\\b" + BURNING + " (?:[\\w-]+ )?" + Pattern.quote(told) + "\\b").matcher(clause.sentence()).find();
    boolean sprayed = SPRAYED.matcher(clause.sentence()).find();
    boolean fresh = !told.isEmpty() && clause.relation().isEmpty() && (burns || sprayed) && clause.behind(Set.of("with", "using", "by")).allMatch(t -> SPRAYED.matcher(t).find() || !unit.props.isThing(t));
    Optional<Aim> aim = !fresh ? Optional.empty() : flames(told) ? last(clause).or(() -> unit.lastThing().flatMap(t -> of(t, clause))) : of(told, clause);
    return aim.filter(a -> a.kind() != Aim.Kind.PERFORMER).map(a -> {
      Staged sprays = Staged.line(Company.name(who) + " sprays foam on " + a.text(), Foam.SPRAY.name(), List.of(who), a.frame().stream().toList()).seen(Interest.BODY);
      boolean already = burning.containsKey(a);
      end(a, clause, SPRAYED_SECONDS);
      return already ? sprays : sprays.under("effect fire on " + a.text() + ", size " + size(a, told) + " over " + SPRAYED_SECONDS + "s");
    });
  }

  private Optional<Staged> putsOut(Clause clause, String who) {
    String told = clause.target().orElse("");
    Optional<Aim> fire = flames(told) ? last(clause).or(() -> unit.lastThing().flatMap(t -> of(t, clause)).filter(Aim::thing))
        : burns(told, clause);
    boolean lamp = !flames(told) && shines(last(told));
    boolean seen = unit.scene().beats().stream().anyMatch(b -> b instanceof Clause c && !c.sentence().equals(clause.sentence()) && (c.actors().stream().anyMatch(told::equalsIgnoreCase) || c.target().filter(told::equalsIgnoreCase).isPresent()));
    boolean known = fire.isEmpty() && !seen && Stream.of(" a ", " ").anyMatch(of -> unit.library.action(clause.verb() + of + told).filter(a -> !a.tools().isEmpty()).isPresent()); // it brings its fire
    Optional<Aim> hearth = !known && (flames(told) || lamp) && fire.isEmpty() ? unit.aims.of(told, Optional.empty(), List.of()).filter(Aim::thing) : Optional.empty();
    return fire.filter(f -> !known).or(() -> hearth).map(aim -> {
      Optional<String> tool = clause.adjuncts().stream().filter(a -> a.relation().equals("with") && unit.props.isThing(a.noun()))
          .map(a -> unit.props.bring(a.noun(), "in " + Company.name(who) + " right hand")).findFirst();
      tool.ifPresent(t -> unit.hands.take(who, t));
      String name = Company.name(who);
      String beats = ON_FOOT.contains(clause.simpleVerb())
          ? name + " walks to " + aim.text() + ", fast; then " + name + " stomps foot"
          : lamp ? name + " touches " + aim.text()
          : name + " beats " + aim.text() + tool.map(t -> " with " + t).orElse("") + ", fast";
      String smoke = fire.isPresent() ? "effect smoke on " + aim.text() : aim.text() + " goes out";
      end(aim, clause, BEATEN_SECONDS);
      return Staged.line(beats + "; then " + smoke, "strike", List.of(who), aim.frame().stream().toList());
    });
  }

  /** What burns of that name; a thing that nobody has seen yet does not, and is not brought to ask. */
  private Optional<Aim> burns(String noun, Clause clause) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return unit.props.isThing(lower) && unit.props.named(lower).isEmpty() ? Optional.empty() : of(noun, clause).filter(burning::containsKey);
  }

  private void end(Aim aim, Clause clause, double seconds) {
    Optional.ofNullable(burning.remove(aim)).ifPresent(l -> elements.end(clause, l, seconds));
    FLAMES.forEach(unit.aims::forget);
    burning.keySet().forEach(left -> FLAMES.forEach(f -> unit.aims.means(f, left)));
  }

  /** The fire that a clause means: what burns of which it tells, else what caught fire last. */
  private Optional<Aim> last(Clause clause) {
    Optional<Aim> told = Stream.concat(clause.target().stream(), clause.telling().owner().stream()).filter(n -> !flames(n))
        .flatMap(n -> of(n, clause).stream()).filter(burning::containsKey).findFirst();
    return told.or(() -> burning.keySet().stream().reduce((one, later) -> later));
  }

  /** What a noun of a clause is that burns: somebody, a limb, a thing, a place. */
  private Optional<Aim> of(String noun, Clause clause) {
    Optional<Aim> whole = unit.aims.performer(noun);
    if (whole.isPresent()) {
      return whole;
    }
    String lower = noun.toLowerCase(Locale.ROOT);
    if (ThingKinds.bodyPart(lower)) {
      Optional<String> owner = clause.telling().owner().or(clause::owner).or(() -> unit.lastActor().flatMap(unit.company::roleOf).map(Role::name));
      return unit.aims.part(lower, owner, List.of());
    }
    Optional<String> wearer = clause.telling().owner().or(clause::owner).filter(o -> unit.company.performers(o).stream().anyMatch(unit.company::figure));
    if (wearer.isPresent() && GARMENTS.has(lower) && unit.props.named(lower).isEmpty()) {
      return unit.aims.part(WORN_ON.first(GARMENTS.first(lower).orElseThrow()).orElse(TRUNK), wearer, List.of());
    }
    boolean built = unit.ground.named(lower).isPresent() && unit.props.named(lower).isEmpty();
    return !built && unit.props.isThing(lower)
        ? Optional.of(Aim.prop(unit.props.bring(lower, new Whereabouts(unit).place(clause, lower))))
        : unit.aims.of(noun, Optional.empty(), List.of());
  }
}
