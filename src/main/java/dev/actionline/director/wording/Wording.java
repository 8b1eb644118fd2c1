package dev.actionline.director.wording;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Tool;
import dev.actionline.director.floor.Presence;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Gist;
import dev.actionline.director.text.Phrases;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.English;
import dev.actionline.words.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Performances that a clause asks for by more words than its verb: with its object, its preposition. */
public final class Wording {
  /** What one does to a thing without falling. */
  private static final Set<String> MISHAPS = Vocabulary.kind("slips a thing");
  private static final Set<String> LIGHT = Vocabulary.kind("light verbs");

  private static final Set<String> BLOWS = Vocabulary.kind("blows");

  /** What is eaten with a spoon, out of a bowl; and how much of it. */
  private static final Set<String> SPOONED = Vocabulary.kind("spooned");

  /** Particles that a noun of what is done keeps: a step back, a look around. */
  private static final Set<String> AROUND = Set.of("around", "back", "forward", "aside", "up", "down", "away", "overhead");

  private static final Set<String> PULSE = Vocabulary.kind("felt at the wrist");
  private static final Set<String> CRADLED = Vocabulary.kind("cradled");
  private static final Set<String> FLOORS = Vocabulary.kind("what one hits");
  private static final Pattern ROUND_HER = Pattern.compile("\\b(?:around|round|about) (her|his)\\b");
  private static final Pattern ITSELF = Pattern.compile("(?i)\\b(?:him|her|it|one|them)sel(?:f|ves)\\b");

  private static final Set<String> WHEELS = Vocabulary.kind("wheels in the air");
  private static final Set<String> WINGED = Vocabulary.kind("on the wing");
  private static final Set<String> GLIDES = Vocabulary.kind("glides");
  private static final Pattern HIGH = Pattern.compile(Phrases.ofKind("high up"));

  /** Kinds of what is worked on. */
  private static final List<String> STUFFS = List.of("food", "cloth", "dish", "crockery");

  /** Kinds of what one steps into without a fall. */
  private static final Set<String> WALKED = Vocabulary.kind("goes into upright");
  private static final Set<String> PULLS = Vocabulary.kind("helps up by");
  private static final Set<String> STEERING = Vocabulary.kind("steering");

  private static final Set<String> CRUTCHES = Vocabulary.kind("crutches");

  private final Unit unit;
  private final Fixtures fixtures;

  /** For the scene that a unit plays. */
  public Wording(Unit unit) {
    this.unit = unit;
    this.fixtures = new Fixtures(unit);
  }

  /** Who is first seen rising comes up from somewhere rather than from a chair. */
  Optional<Performances.Performance> comesUp(Clause clause) {
    boolean rises = clause.kind() == ActionClass.STAND || clause.kind() == ActionClass.RISE || clause.verb().endsWith(" up") && Presence.behind(clause).isPresent();
    return rises && Presence.enters(clause) ? unit.performances.named("rise") : Optional.empty();
  }

  /** Birds circle in the air. */
  Optional<Performances.Performance> onTheWing(Clause clause) {
    boolean wheels = clause.kind() == ActionClass.MOVE && WHEELS.contains(clause.simpleVerb()) && !clause.actors().isEmpty();
    return wheels && clause.actors().stream().allMatch(a -> WINGED.stream().anyMatch(w -> unit.library.words().isA(English.head(a.toLowerCase(Locale.ROOT)), WordNet.Kind.NOUN, 1, w)))
        ? unit.performances.named("soar") : Optional.empty();
  }

  /** Who slides up beside somebody walks there; who is pulled up or out stands then; who drops to the floor jumps down from where he has climbed, else throws himself down. */
  Optional<Performances.Performance> onFoot(Clause clause) {
    Optional<Performances.Performance> gait = Stances.gait(clause, unit);
    if (gait.isPresent()) {
      return gait;
    }
    String head = clause.simpleVerb();
    if (clause.kind() == ActionClass.MOVE && clause.behind(Set.of("on", "with")).anyMatch(CRUTCHES::contains)) {
      return unit.performances.named("hobble on crutches");
    }
    boolean unhit = clause.kind() == ActionClass.MOVE && clause.target().isEmpty() && !Gist.mayReel(clause, unit.scene());
    if ((unhit || clause.kind() == ActionClass.MOVE && clause.relation().isPresent()) && !clause.verb().contains(" back")
        && unit.performances.of(clause.verb(), clause.kind()).filter(p -> p.action().name().equals("stagger")).isPresent()) {
      return unit.performances.named("lurch"); // only who is hit reels on the spot
    }
    boolean whom = clause.target().filter(t -> unit.company.performers(t).stream().anyMatch(unit.company::figure)).isPresent();
    if ((clause.kind() == ActionClass.MOVE || clause.verb().endsWith(" up")) && GLIDES.contains(head) && whom) {
      return unit.performances.named("walk");
    }
    boolean pulled = PULLS.contains(clause.simpleVerb()) && clause.verb().matches("\\w+ (?:out|up)") && clause.relation().isEmpty() && clause.adjuncts().isEmpty();
    boolean feet = Set.of(ActionClass.PULL, ActionClass.CARRY).contains(clause.kind()) && clause.relation().isEmpty()
        && clause.adjuncts().stream().anyMatch(a -> a.relation().equals("to") && a.noun().matches("foot|feet"));
    if ((pulled || feet) && whom) {
      return unit.performances.named("help up");
    }
    boolean down = clause.kind() == ActionClass.FALL && head.equals("drop")
        && (clause.target().isEmpty() || clause.target().filter(FLOORS::contains).isPresent());
    return !down ? Optional.empty() : unit.performances.named(HIGH.matcher(clause.sentence()).find() ? "jump" : "hit the deck");
  }

  /** Who hugs or kisses a thing has it in his arms, and nobody else. */
  Optional<Performances.Performance> fond(Clause clause) {
    boolean thing = clause.kind() == ActionClass.EMBRACE && clause.relation().isEmpty()
        && clause.target().filter(t -> unit.company.performers(t).isEmpty() && !ThingKinds.bodyPart(t) && unit.props.isThing(t.toLowerCase(Locale.ROOT))).isPresent();
    boolean babe = thing && CRADLED.contains(English.head(clause.target().get().toLowerCase(Locale.ROOT)));
    return !thing ? Optional.empty() : babe ? unit.performances.named("cradle") : unit.performances.named("hug to chest", "hold");
  }

  /** Who falls asleep falls nowhere; what is pulled over the head is put on. */
  Optional<Performances.Performance> sleeps(Clause clause) {
    Optional<Performances.Performance> on = Dressing.on(clause, unit);
    return on.isPresent() ? on : clause.kind() == ActionClass.SLEEP && clause.verb().equals("fall") ? unit.performances.named("sleep") : Optional.empty();
  }

  /** {@code Slips the rope over its head}: who slips something somewhere does not slip. */
  Optional<Performances.Performance> slips(Clause clause) {
    boolean thing = clause.relation().isEmpty() && !clause.adjuncts().isEmpty() && clause.target().filter(t -> unit.company.performers(t).isEmpty()).isPresent();
    return thing && MISHAPS.contains(clause.simpleVerb()) ? unit.performances.named("put") : Optional.empty();
  }

  /** Whoever works the pedals, the reins or the oars of something rides it. */
  Optional<Performances.Performance> rides(Clause clause) {
    boolean works =
        clause.target().filter(t -> STEERING.contains(t)).isPresent();
    boolean vehicle =
        clause.owner()
            .filter(o -> unit.library.words().isA(o, WordNet.Kind.NOUN, 2, "vehicle"))
            .isPresent();
    return works && vehicle ? unit.performances.named("ride") : Optional.empty();
  }

  /**
   * {@code does push-ups}, {@code gives her a kiss}: the noun tells what is done, to whom it is given tells to
   * whom.
   */
  public Optional<Clause> deed(Clause clause) {
    if (Treated.knows(clause, unit)) {
      return Optional.empty();
    }
    Optional<Clause> told = Awaited.of(clause, unit).or(() -> MadeWith.of(clause));
    if (told.isPresent()) {
      return told;
    }
    Optional<Clause> held = arms(clause).or(() -> OverTheHead.of(clause, unit)).or(() -> byWords(clause).isPresent() ? Optional.empty() : Poured.of(clause, unit));
    if (held.isPresent()) {
      return held;
    }
    Optional<Clause> portion = portion(clause);
    if (portion.isPresent()) {
      return portion;
    }
    // "takes a step back": what lies between verb and particle is told as how
    String noun = clause.target().or(() -> clause.manner().stream().findFirst()).orElse("").toLowerCase(Locale.ROOT);
    String[] verb = clause.verb().split(" ", 2);
    boolean out = verb.length > 1 && !AROUND.contains(verb[1]) || ThingKinds.bodyPart(noun) || PULSE.contains(noun);
    if (!LIGHT.contains(verb[0]) || noun.isEmpty() || out || clause.relation().isPresent()) {
      return Optional.empty();
    }
    for (String said : List.of("a " + noun, noun + "s", noun + "es", noun)) {
      String whole = verb[0] + " " + said;
      if (verb.length == 1 && unit.library.action(whole).isPresent()) {
        return Optional.of(done(clause, whole, Optional.of("to")));
      }
    }
    boolean deed = unit.library.action(noun).isPresent() && unit.library.words().knows(noun, WordNet.Kind.VERB);
    // who takes a blast is hit
    deed &= !verb[0].equals("take") || unit.library.action(noun).filter(a -> BLOWS.contains(a.name())).isEmpty();
    boolean thing = !verb[0].matches("do|have") && unit.props.modelled(noun);
    String way = noun + (verb.length > 1 ? " " + verb[1] : "");
    return deed && !thing
        ? Optional.of(done(clause, unit.library.action(way).isPresent() ? way : noun, Optional.empty()))
        : Optional.empty();
  }

  /** {@code takes a bite of the apple, a sip of soup}: that is eaten; what is thin is eaten out of a bowl with a spoon. */
  private Optional<Clause> portion(Clause clause) {
    if (clause.kind() != ActionClass.EAT || clause.actors().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> of = LIGHT.contains(clause.verb()) || SPOONED.contains(clause.target().orElse("")) ? clause.adjunct("of") : Optional.empty();
    Optional<String> food = of.or(() -> clause.relation().isEmpty() ? clause.target() : Optional.empty()).map(f -> f.toLowerCase(Locale.ROOT));
    String noun = clause.target().orElse("").toLowerCase(Locale.ROOT);
    boolean soup = food.filter(f -> SPOONED.contains(English.head(f)) && unit.props.named(f).isEmpty()).isPresent();
    if (soup) {
      List<Clause.Adjunct> spoon = List.of(new Clause.Adjunct("with", "spoon"));
      return Optional.of(clause.withVerb("eat").withTarget(Optional.of("bowl"), Optional.of("from")).withAdjuncts(spoon));
    }
    boolean verb = of.isPresent() && unit.library.action(noun).isPresent() && unit.props.isThing(food.get());
    return food.filter(f -> verb).map(f -> clause.withVerb(noun).withObject(f).withAdjuncts(List.of()));
  }

  private String self(String whom) {
    String possessive = unit.company.performers(whom).stream().findFirst().map(unit.company::possessive).orElse("his");
    return possessive.equals("her") ? "herself" : possessive.equals("their") ? "themselves" : "himself";
  }

  /** {@code puts an arm around her}: she is held; who puts both around himself hugs himself. */
  private Optional<Clause> arms(Clause clause) {
    boolean limb = clause.kind() == ActionClass.EMBRACE && clause.target().filter(ThingKinds::bodyPart).isPresent();
    Optional<String> named = clause.adjuncts().stream()
        .filter(a -> !a.relation().equals("of")).map(Clause.Adjunct::noun).filter(n -> !unit.company.performers(n).isEmpty()).findFirst();
    Optional<String> shoulders = clause.adjuncts().stream().anyMatch(a -> ThingKinds.bodyPart(a.noun()) && !a.relation().equals("of"))
        ? neck(clause).or(() -> clause.owner().or(() -> clause.telling().owner()).filter(o -> !unit.company.performers(o).isEmpty())) : Optional.empty();
    Optional<String> self = ITSELF.matcher(clause.sentence()).find() ? clause.actors().stream().findFirst() : Optional.empty();
    return named.or(() -> shoulders).or(() -> self).filter(w -> limb).map(whom -> {
      Clause held = clause.withAdjuncts(List.of());
      return clause.actors().contains(whom) ? held.withVerb("hug " + self(whom)).withoutTarget() : held.withVerb("embrace").withObject(whom);
    });
  }

  /** {@code He flings his arms around her neck}: hers who is with him, where the word is none for himself. */
  private Optional<String> neck(Clause clause) {
    Matcher around = ROUND_HER.matcher(clause.sentence());
    Optional<String> who = clause.actors().stream().flatMap(a -> unit.company.performers(a).stream()).findFirst();
    if (who.isEmpty() || !around.find() || around.group(1).equals(unit.company.possessive(who.get()))) {
      return Optional.empty();
    }
    return unit.other(who.get(), around.group(1));
  }

  private static Clause done(Clause clause, String verb, Optional<String> how) {
    Optional<Clause.Adjunct> whom =
        clause.adjuncts().stream().filter(a -> a.relation().equals("to")).findFirst();
    List<Clause.Adjunct> others =
        clause.adjuncts().stream().filter(a -> whom.filter(a::equals).isEmpty() && !a.relation().equals("of")).toList();
    // a nap that is taken is not grabbed
    boolean borrowed = Set.of(ActionClass.GRAB, ActionClass.GIVE).contains(clause.kind());
    ActionClass kind = borrowed ? ActionClass.OTHER : clause.kind();
    return clause.withVerb(verb).withTarget(whom.map(Clause.Adjunct::noun), whom.flatMap(w -> how)).withAdjuncts(others).withKind(kind);
  }

  /** What it is done to tells what is done: who chops an onion has no axe, who folds a sheet closes nothing. */
  Optional<Performances.Performance> byKind(Clause clause) {
    String noun = clause.target().filter(t -> clause.relation().isEmpty() && unit.company.performers(t).isEmpty()).orElse("");
    return STUFFS.stream().filter(s -> !noun.isEmpty() && (Vocabulary.kind(s).contains(noun) || Vocabulary.kind(s).stream().anyMatch(k -> unit.library.words().isA(noun, WordNet.Kind.NOUN, 2, k))))
        .flatMap(s -> unit.performances.named(clause.simpleVerb() + " " + s).stream()).findFirst()
        .map(p -> p.action().name().contains(" ") ? p : new Performances.Performance(p.action(), p.action().name())); // "cuts carrot", not "chops food carrot"
  }

  /** Some actions are known by verb and object together: pull lever, ring bell, a ship's bell too. */
  Optional<Performances.Performance> withObject(Clause clause) {
    return clause.relation().isPresent()
        ? Optional.empty()
        : clause.target()
            .flatMap(t -> unit.library.action(clause.verb() + " " + t).or(() -> unit.library.action(clause.verb() + " " + English.head(t))))
            .map(a -> new Performances.Performance(a, clause.verb()));
  }

  /** The catalogue holds some whole: chamber a round, take the round, step off an edge. */
  public Optional<Performances.Performance> whole(Clause clause) {
    return Stances.of(clause, unit).or(() -> something(clause)).or(() -> byWords(clause)).or(() -> gone(clause).flatMap(this::byWords));
  }

  /** The clause less what the words of its performance say already. */
  public Clause unsaid(Clause clause) {
    if (Stances.of(clause, unit).isPresent()) {
      boolean limb = clause.target().filter(Stances::limb).isPresent();
      return untargeted(clause, limb, clause.adjuncts().stream().filter(a -> !Stances.limb(a.noun())).toList());
    }
    if (something(clause).isPresent()) {
      return clause;
    }
    if (fixtures.slidesOver(clause).isPresent()) {
      return Fixtures.withoutTop(clause);
    }
    boolean stands = several(clause) || byKind(clause).filter(p -> p.action().tools().stream().anyMatch(t -> t.place() instanceof Tool.Worn)).isPresent();
    return byWords(clause).or(() -> gone(clause).flatMap(this::byWords))
        .map(p -> onThing(clause, p) ? clause : untargeted(clause, true, clause.adjuncts().stream().filter(a -> !p.verb().endsWith(" " + a.relation() + " " + a.noun())).toList()))
        .orElseGet(() -> stands ? untargeted(clause, true, clause.adjuncts()) : clause);
  }

  /** {@code She juggles three oranges}: what is done to several at once is drawn with them. */
  private boolean several(Clause clause) {
    String noun = clause.target().filter(t -> clause.relation().isEmpty()).orElse("");
    return !noun.isEmpty() && Pattern.compile("(?i)\\b" + Pattern.quote(noun) + "e?s\\b").matcher(clause.sentence()).find()
        && unit.performances.of(clause.verb(), clause.kind()).filter(p -> p.action().tools().stream().anyMatch(t -> t.object() && t.place() instanceof Tool.Worn)).isPresent();
  }

  /** Who rings a doorbell presses it: a thing that it cannot be done without is not in the words alone. */
  private boolean onThing(Clause clause, Performances.Performance performance) {
    return performance.action().needs() == Action.Needs.TARGET && clause.relation().isEmpty()
        && clause.target().filter(t -> unit.company.performers(t).isEmpty() && !ThingKinds.bodyPart(t) && unit.props.isThing(t)).isPresent();
  }

  /** {@code rows the boat away}: what is told is done, wherever it goes meanwhile. */
  private static Optional<Clause> gone(Clause clause) {
    boolean away = clause.verb().contains(" ") && AROUND.contains(clause.verb().substring(clause.verb().indexOf(' ') + 1)) && clause.target().isPresent() && clause.relation().isEmpty();
    return away ? Optional.of(clause.withVerb(clause.simpleVerb())) : Optional.empty();
  }

  private static Clause untargeted(Clause clause, boolean target, List<Clause.Adjunct> adjuncts) {
    return (target ? clause.withoutTarget() : clause).withAdjuncts(adjuncts);
  }

  /** {@code slips an apple into her coat}: the catalogue has it for whatever thing it is. */
  private Optional<Performances.Performance> something(Clause clause) {
    boolean thing = clause.relation().isEmpty() && clause.target().filter(t -> unit.company.performers(t).isEmpty() && !ThingKinds.bodyPart(t)).isPresent();
    return clause.adjuncts().stream().filter(a -> thing)
        .flatMap(a -> Stream.of(English.head(a.noun()), "something").map(in -> clause.verb() + " something " + a.relation() + " " + in))
        .flatMap(w -> unit.library.action(w).stream()).map(a -> new Performances.Performance(a, a.name())).findFirst();
  }

  private Optional<Performances.Performance> byWords(Clause clause) {
    List<String> said = new ArrayList<>();
    String target = clause.target().orElse("");
    if (clause.relation().isEmpty() && !target.isEmpty()) {
      clause.adjuncts().stream().filter(a -> !ThingKinds.bodyPart(a.noun())).map(a -> clause.verb() + " " + target + " " + a.relation() + " " + a.noun()).forEach(said::add);
      said.add(clause.verb() + " a " + target);
      said.add(clause.verb() + " an " + target);
      said.add(clause.verb() + " the " + target);
      if (target.contains(" ") && !unit.props.modelled(target)) {
        said.add(clause.verb() + " the " + target.substring(target.lastIndexOf(' ') + 1)); // mops the kitchen floor
      }
      if (rides(clause).isEmpty()) {
        clause.adjuncts().stream().filter(a -> ThingKinds.bodyPart(a.noun())).map(a -> clause.verb() + " " + target + " " + a.relation() + " " + a.noun()).forEach(said::add);
        said.add(clause.verb() + " " + target + "s");
        said.add(clause.verb() + " " + target + "es");
      }
    } else if (clause.relation().isPresent() && ThingKinds.bodyPart(target)) {
      // falls to his knees, rises to her feet
      String way = clause.verb() + " " + clause.relation().get() + " " + target;
      said.addAll(List.of(way, way + "s"));
    }
    if (target.isEmpty() && ITSELF.matcher(clause.sentence()).find()) {
      // hugs herself
      String self = clause.actors().isEmpty() ? "himself" : self(clause.actors().get(0));
      said.addAll(List.of(clause.verb() + " " + self, clause.verb() + " himself", clause.verb() + " herself"));
    }
    if (target.isEmpty()) {
      clause.adjuncts().forEach(a -> said.add(clause.verb() + " " + a.relation() + " " + a.noun())); // snaps to attention
    }
    if (target.isEmpty() && clause.kind() == ActionClass.EMOTE) {
      said.add(clause.verb() + " eyes"); // her eyes close, widen, narrow
    }
    if (clause.relation().isPresent() && !target.isEmpty()) {
      // speaks into a recorder
      said.add(clause.verb() + " " + clause.relation().get() + " " + English.head(target));
    }
    // her jaw drops; but fingers that tap between a babe's shoulder blades are no fingers that drum
    boolean another = ThingKinds.bodyPart(target) && clause.owner().filter(o -> !clause.actors().contains(o)).isPresent();
    clause.adjunct("with").filter(p -> ThingKinds.bodyPart(p) && !another)
        .ifPresent(p -> said.addAll(List.of(p + " " + ThirdPerson.of(clause.verb()), clause.verb() + " " + p, clause.verb() + " " + p + "s")));
    return said.stream()
        .flatMap(w -> unit.library.action(w).map(a -> new Performances.Performance(a, w.startsWith(clause.verb()) ? w : a.name())).stream())
        .map(p -> onThing(clause, p) ? new Performances.Performance(p.action(), p.action().name()) : p)
        .findFirst().or(() -> fixtures.byBench(clause));
  }

  /** Verb and preposition are one word of the catalogue: step off, step into. Who sinks down a wall has it at his back. */
  public Optional<Performances.Performance> withRelation(Clause clause) {
    boolean back = clause.kind() == ActionClass.SINK && clause.relation().filter(r -> r.matches("down|against|down against")).isPresent();
    if (back && clause.target().flatMap(unit.ground::named).isPresent()) {
      return unit.performances.named("slide down against");
    }
    Optional<Action> alone = unit.library.action(clause.verb());
    return clause.relation()
        .map(r -> clause.verb() + " " + r)
        .flatMap(w -> unit.library.action(w).map(a -> new Performances.Performance(a, w)))
        .filter(p -> clause.kind() != ActionClass.PULL || !p.action().name().equals("wear")) // who pulls on a rope does not put it on
        .filter(p -> !p.action().name().equals("step off") || clause.target().filter(t -> WALKED.stream().anyMatch(k -> unit.library.words().isA(t, WordNet.Kind.NOUN, 1, k))).isEmpty())
        .filter(p -> alone.filter(p.action()::equals).isEmpty()
            || unit.performances.of(clause.verb(), clause.kind()).filter(o -> o.action().equals(p.action())).isEmpty());
  }
}
