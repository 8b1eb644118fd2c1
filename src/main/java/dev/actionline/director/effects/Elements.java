package dev.actionline.director.effects;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Span;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.floor.Told;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Performances;
import dev.actionline.director.set.Aim;
import dev.actionline.director.set.ThingKinds;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Staged;
import dev.actionline.director.text.ThirdPerson;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.words.WordNet;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The weather, the lights and what flows, where they are who acts: no prop, but seen. */
public final class Elements {
  private static final WordTable HUES = Vocabulary.table("hues");
  /** How much of a face or a hand frost covers, metres. */
  private static final String FACE_M = "0.13";
  private static final Set<ActionClass> FLOWS =
      Set.of(ActionClass.POUR, ActionClass.APPEAR, ActionClass.BREAK, ActionClass.EXPLODE, ActionClass.MOVE,
          ActionClass.STRIKE, ActionClass.FALL, ActionClass.RISE, ActionClass.ENTER, ActionClass.THROW, ActionClass.JUMP);
  private static final Set<ActionClass> BLOWS =
      Set.of(ActionClass.PULL, ActionClass.GRAB, ActionClass.THROW, ActionClass.CARRY, ActionClass.PUSH, ActionClass.MOVE);
  private static final Set<String> SPILLS = Vocabulary.kind("light spills");
  /** The effect that takes the light away. */
  public static final String DARK = "effect blackout";
  private static final Pattern PUT_OUT = Pattern.compile("\\w+ (?:off|out)|" + String.join("|", Vocabulary.kind("kills lights")));
  private static final Set<String> GO_OUT = Vocabulary.kind("lights go out");
  private static final Set<String> COME_ON = Vocabulary.kind("lights come on");
  private static final Set<String> FLICKER = Vocabulary.kind("lights flicker");
  private static final Set<String> PULSES = Vocabulary.kind("lights pulse");
  private static final double GLIMPSE_SECONDS = 2;

  /** And how much of the walls. */
  private static final String WALL_M = "4 m";
  /** What splashes on a shoe or a sleeve is a few drops. */
  private static final String ON_A_LIMB = "0.15";
  private static final WordTable LIQUIDS = Vocabulary.table("liquid-hues");
  /** What a liquid does that stands ever higher in a room, and what shows it. */
  private static final Set<String> FLOODS = Vocabulary.kind("floods");
  private static final String FLOOD = "flood water";
  private static final Set<String> DRIPS = Vocabulary.kind("drips");

  private final Unit unit;
  private Optional<Sky> sky = Optional.empty();
  /** What lasts from a beat on until another ends it. */
  private final Map<Span, String> begun = new HashMap<>();
  private final Map<Span, String> ended = new HashMap<>();
  private final Map<String, Double> dying = new HashMap<>();
  private boolean dark;
  /** The light that has begun to flash. */
  private Optional<String> flashes = Optional.empty();
  /** What hangs in the air, told by what it does. */
  private final Set<String> fog = new LinkedHashSet<>();

  /** The elements of the scene that a unit plays. */
  public Elements(Unit unit) {
    this.unit = unit;
  }

  /** What falls all through the scene. */
  public void falls(Optional<Sky> told) {
    sky = told;
    told.ifPresent(s -> s.begins().ifPresent(b -> begun.put(at(b), s.line())));
  }

  /** The lines of the setup. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>(fog.stream().map(Line::of).toList());
    sky.filter(s -> s.begins().isEmpty()).ifPresent(s -> lines.add(Line.of(s.line())));
    return lines;
  }

  /** Lets what has begun go on in the shots that follow. */
  public void carry(Iterable<ShotDraft> shots) {
    List<String> lasting = new ArrayList<>();
    for (ShotDraft shot : shots) {
      Optional<String> at = shot.moments.stream().findFirst().map(m -> ended.get(at(m.beat())));
      lasting.forEach(l -> shot.air.add(Line.of(at.filter(l::equals).isPresent() && dying.containsKey(l) ? l + " over " + dying.get(l) + "s" : l)));
      for (Moment moment : shot.moments) {
        Optional.ofNullable(ended.get(at(moment.beat()))).ifPresent(lasting::remove);
        Optional.ofNullable(begun.get(at(moment.beat()))).filter(l -> !lasting.contains(l)).ifPresent(lasting::add);
      }
    }
  }

  /** From a clause on a line goes along in every shot. */
  void begin(Clause clause, String line) {
    begun.put(at(clause), line);
  }

  /** With a clause such a line ends: in its shot it is still seen for so many seconds. */
  void end(Clause clause, String line, double seconds) {
    ended.put(at(clause), line);
    dying.put(line, seconds);
  }

  /** The words that tell of a beat: a clause may be told anew on its way to the stage. */
  private static Span at(Beat beat) {
    return beat instanceof Clause clause ? clause.verbSpan() : beat.span();
  }

  /** What becomes of a clause whose actor is none of the cast and no thing; empty for a thing. */
  Optional<Staged> stage(Clause clause, String noun) {
    Optional<String> falls = ThingKinds.element(clause.verb()).filter(k -> k.equals("rain") || k.equals("snow")).filter(k -> clause.target().isEmpty());
    Optional<String> hangs = Atmosphere.hangs(noun).filter(h -> clause.kind() != ActionClass.VANISH);
    if (hangs.isPresent()) {
      fog.add(hangs.get());
      return Optional.of(Staged.already("fog", List.of(), landmark()).cutAfter(GLIMPSE_SECONDS).seen(Interest.PLACE));
    }
    boolean spills = FLOWS.contains(clause.kind()) && clause.relation().isPresent() && ThingKinds.element(noun).filter("liquid"::equals).isPresent();
    boolean thing = (unit.props.named(noun).isPresent() || unit.props.ofItsPlace(noun)) && !spills;
    String kind = falls.or(() -> thing ? Optional.empty() : ThingKinds.element(noun)).orElse("");
    switch (kind) {
      case "rain":
      case "snow":
        return Optional.of(falling(clause, kind));
      case "wind":
        return Optional.of(wind(clause));
      case "lightning":
        return Optional.of(Staged.line("effect lightning", "lightning", List.of(), List.of()).seen(Interest.PLACE));
      case "gunfire":
        return Optional.of(at("muzzle flash", clause, unit.ground.ofType("door")));
      case "bullet":
        return FLOWS.contains(clause.kind()) || clause.kind() == ActionClass.SHOOT ? Optional.of(at("debris", clause, List.of())) : Optional.empty();
      case "light":
        return light(clause);
      case "beam":
        return Optional.of(Staged.line("effect glare", "glare", List.of(), framed(clause)).seen(Interest.PLACE));
      case "liquid":
        return FLOWS.contains(clause.kind()) ? Optional.of(flows(clause, noun)) : Optional.empty();
      case "powder":
        return FLOWS.contains(clause.kind()) ? Optional.of(at("dust", clause, List.of())) : Optional.empty();
      case "bits":
        return FLOWS.contains(clause.kind()) ? Optional.of(at("debris", clause, List.of()).seen(Interest.DEED)) : Optional.empty();
      case "ice":
        return Optional.of(ice(clause));
      case "quake":
        return Optional.of(Staged.line("camera shakes", "shake", List.of(), List.of()).seen(Interest.PLACE));
      case "blood":
        return Optional.of(blood(clause));
      case "sound":
        return unit.props.modelled(noun) ? Optional.empty() : Optional.of(new Heard(unit).answer(false).orElseGet(() -> Staged.not("it is heard, not seen")));
      default:
        return Optional.empty();
    }
  }

  private Staged falling(Clause clause, String kind) {
    if (sky.isEmpty()) {
      return Staged.not(
          unit.ground.indoors()
              ? "it " + kind + "s outside, and the scene plays under a roof"
              : "no " + kind + " falls in this scene: what has fallen is not part of the set");
    }
    boolean begins = begun.containsKey(at(clause));
    Staged seen =
        begins
            ? Staged.line(sky.get().line(), kind, List.of(), landmark())
            : Staged.already(kind, List.of(), landmark()).cutAfter(GLIMPSE_SECONDS);
    return seen.seen(Interest.PLACE);
  }

  /** Nobody sees the wind, but what it takes along. */
  private Staged wind(Clause clause) {
    Optional<String> noun = clause.target().filter(t -> clause.relation().isEmpty());
    Optional<String> thing = noun.filter(unit.props::isThing);
    if (thing.isEmpty()) {
      // what it shakes of the set is looked at, and it is heard
      return noun.flatMap(unit.ground::named).map(m -> Staged.already("wind", List.of(), List.of(m.name())).cutAfter(GLIMPSE_SECONDS).seen(Interest.PLACE))
          .or(() -> new Heard(unit).answer(false))
          .orElseGet(() -> Staged.not("the wind is not seen, and the script names no thing of the scene that it moves"));
    }
    boolean away = BLOWS.contains(clause.kind());
    Optional<Performances.Performance> found =
        away ? unit.performances.named("fly away", "fly") : unit.performances.forThing(clause.verb(), clause.kind());
    if (found.isEmpty()) {
      return Staged.not("the " + thing.get() + " has no such motion");
    }
    String place = unit.lastActor().map(a -> "0.8 m in front of " + Company.name(a)).orElse("at centre");
    String prop = unit.props.bring(thing.get(), place);
    unit.hands.release(prop);
    String verb = ThirdPerson.of(found.get().verb());
    return Staged.line(prop + " " + verb, found.get().action().name(), List.of(prop), List.of()).seen(Interest.TRAVEL);
  }

  /** The lights of a room flicker, go out, and come on again. */
  private Optional<Staged> light(Clause clause) {
    String verb = clause.verb();
    boolean off = clause.kind() == ActionClass.VANISH || GO_OUT.contains(verb);
    boolean on = clause.kind() == ActionClass.APPEAR || COME_ON.contains(verb);
    boolean flickers = FLICKER.stream().anyMatch(verb::startsWith);
    if (SPILLS.contains(verb.split(" ")[0]) && !off) {
      return Optional.of(at("glow", clause, unit.ground.ofType("door")));
    }
    boolean own = clause.owner().flatMap(o -> unit.aims.of(o, Optional.empty(), List.of())).isPresent();
    if (own || !off && !flickers && !(on && dark)) {
      return Optional.empty();
    }
    if (off) {
      dark = true;
      // where an alarm was all the light there is, one still sees who acts
      String line = flashes.isPresent() ? DARK + ", strength 0.5" : DARK;
      begun.put(at(clause), line);
      flashes.ifPresent(f -> ended.put(at(clause), f));
      return Optional.of(Staged.line(line, "blackout", List.of(), landmark()).seen(Interest.PLACE).cutAfter(GLIMPSE_SECONDS));
    }
    if (on) {
      dark = false;
      ended.put(at(clause), DARK);
    }
    Optional<String> hue = on || off ? Optional.empty() : hue(clause);
    hue.ifPresent(h -> begun.put(at(clause), h));
    flashes = hue.or(() -> flashes);
    return Optional.of(Staged.line(hue.orElse("effect flicker"), hue.isPresent() ? "flashing-light" : "flicker", List.of(), landmark()).seen(Interest.PLACE));
  }

  /** {@code The emergency lights pulse red}: in what colour, told beside the verb, and until they go out; what only flickers has none. */
  private static Optional<String> hue(Clause clause) {
    if (!PULSES.contains(clause.simpleVerb())) {
      return Optional.empty();
    }
    int verb = Math.max(0, Math.min(clause.sentence().length(), clause.verbSpan().start() - clause.span().start()));
    List<String> before = words(clause.sentence().substring(0, verb));
    List<String> after = words(clause.sentence().substring(verb));
    return Stream.concat(after.stream().limit(BESIDE), before.stream().skip(Math.max(0, before.size() - BESIDE)))
        .map(HUES::first).flatMap(Optional::stream).findFirst().map(h -> "effect flashing light, hue " + h + " deg");
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
  }

  private static final int BESIDE = 4;

  /** Somebody puts the lights out, or on again: the shots that follow are dark, or no longer. */
  public void switched(Clause clause) {
    boolean lights = clause.target().flatMap(ThingKinds::element).filter("light"::equals).isPresent();
    if (lights && PUT_OUT.matcher(clause.verb()).matches()) {
      dark = true;
      begun.put(at(clause), DARK);
    } else if (lights && dark && clause.verb().endsWith(" on")) {
      dark = false;
      ended.put(at(clause), DARK);
    }
  }

  /** Blood that runs is seen on whom it is told of; elsewhere nothing shows it. */
  private Staged blood(Clause clause) {
    return Told.bleeds(clause, unit.company)
        .map(w -> Staged.already("bleed", List.of(w), List.of()).cutAfter(GLIMPSE_SECONDS).seen(Interest.FACE))
        .orElseGet(() -> Staged.not("blood is shown on a body only, and the script does not say on whose"));
  }

  /** What drips falls drop by drop, in its colour; the rest splashes. */
  private Staged flows(Clause clause, String noun) {
    if (FLOODS.contains(clause.simpleVerb()) && unit.ground.indoors()) {
      String water = unit.props.bring(FLOOD, "at centre");
      return Staged.line("set " + water + " rises", "rise", List.of(), List.of(water)).seen(Interest.PLACE);
    }
    boolean drips = DRIPS.contains(clause.simpleVerb());
    String hue = LIQUIDS.first(noun).map(h -> ", hue " + h + " deg").orElse("");
    return drips ? at("drip", clause, List.of()).ending(hue) : at("splash", clause, List.of());
  }

  /** A face or a beard that has frozen stays so; of a pane and a wall one sees it where it is told of. */
  private Staged ice(Clause clause) {
    Optional<Staged> shape = new Glimpse(unit).wrapped(clause, "frost");
    if (shape.isPresent()) {
      return shape.get();
    }
    Staged creeps = at("frost", clause, List.of());
    boolean limb = aims(clause).anyMatch(a -> a.kind() == Aim.Kind.PART);
    creeps.text().filter(l -> limb).ifPresent(l -> begun.put(at(clause), l + ", creep 0 s"));
    return creeps.seen(Interest.PLACE);
  }

  /** An effect at what the clause names, else at the first of some marks, else where somebody acted last. */
  private Staged at(String effect, Clause clause, List<dev.actionline.stage.Model.Mark> marks) {
    List<String> frames = framed(clause);
    Optional<Aim> limb = aims(clause).filter(a -> a.kind() == Aim.Kind.PART).findFirst();
    String place =
        limb.map(a -> " over " + a.text() + (effect.equals("frost") ? ", radius " + FACE_M : effect.equals("drip") || effect.equals("glare") ? "" : (effect.equals("glow") ? ", radius " : ", size ") + ON_A_LIMB))
            .or(() -> frames.stream().findFirst().map(f -> " over " + f + (effect.equals("frost") && f.equals("wall") ? ", radius " + WALL_M : "")))
            .or(() -> marks.stream().findFirst().map(m -> " at " + m.name()))
            .or(() -> unit.lastActor().map(a -> " 1 m in front of " + Company.name(a)))
            .orElse("");
    // what drips on a shoe is seen at the shoe
    return limb.map(a -> Staged.line("effect " + effect + place, effect, List.of(), List.of(a.text())).seen(Interest.INSERT))
        .orElseGet(() -> Staged.line("effect " + effect + place, effect, List.of(), frames));
  }

  /** What the clause names that can be framed. */
  private List<String> framed(Clause clause) {
    return aims(clause).map(Aim::frame).flatMap(Optional::stream).limit(1).toList();
  }

  private Stream<Aim> aims(Clause clause) {
    List<String> nouns = new ArrayList<>(clause.target().stream().toList());
    clause.adjuncts().forEach(a -> nouns.add(a.noun()));
    return nouns.stream()
        .filter(n -> unit.library.words().knows(n, WordNet.Kind.NOUN) || !unit.company.performers(n).isEmpty())
        .map(n -> unit.aims.of(n, clause.owner(), List.of()))
        .flatMap(Optional::stream);
  }

  private List<String> landmark() {
    return unit.ground.floor().stream().findFirst().map(m -> List.of(m.name())).orElse(List.of());
  }
}
