package dev.actionline.director;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Source;
import dev.actionline.director.blocking.Blocking;
import dev.actionline.director.business.Afloat;
import dev.actionline.director.casting.Company;
import dev.actionline.director.continuity.Continuity;
import dev.actionline.director.continuity.Implements;
import dev.actionline.director.coverage.Coverage;
import dev.actionline.director.coverage.FrameWay;
import dev.actionline.director.coverage.Framing;
import dev.actionline.director.coverage.Inserts;
import dev.actionline.director.coverage.SceneDraft;
import dev.actionline.director.coverage.Setup;
import dev.actionline.director.coverage.ShotDraft;
import dev.actionline.director.coverage.ShotListWriter;
import dev.actionline.director.coverage.ShotNames;
import dev.actionline.director.coverage.ShotScript;
import dev.actionline.director.coverage.Treatment;
import dev.actionline.director.effects.Sky;
import dev.actionline.director.effects.ThingStager;
import dev.actionline.director.floor.Presence;
import dev.actionline.director.floor.Told;
import dev.actionline.director.floor.Unit;
import dev.actionline.director.library.Library;
import dev.actionline.director.positions.Aboard;
import dev.actionline.director.positions.Drivers;
import dev.actionline.director.positions.Mounts;
import dev.actionline.director.positions.Positions;
import dev.actionline.director.set.Ground;
import dev.actionline.director.set.PlayingArea;
import dev.actionline.director.set.PropMaster;
import dev.actionline.director.set.SetDesign;
import dev.actionline.director.text.Line;
import dev.actionline.director.text.Moment;
import dev.actionline.director.text.Vocabulary;
import dev.actionline.shotlist.Rule;
import dev.actionline.words.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scene that is dressed, blocked and covered. The next can be blocked from here on: what is left to
 * do, the walk through on the set, touches this scene alone and goes on beside the others.
 */
final class BlockedScene {
  private static final Set<String> SCREENS = Vocabulary.kind("screens");

  /** What is higher is more stand than screen, metres. */
  private static final float TALL_M = 1;

  private static final WordTable HOURS = Vocabulary.table("hours");
  private static final String GOES_ON = "goes on";

  private final Breakdown.Scene scene;
  private final Line heading;
  private final String name;
  private final SetDesign design;
  private final Positions positions;
  private final Unit unit;
  private final Blocking blocking;
  private final Map<String, ShotDraft> shots;
  private final Optional<String> hour;
  private final Map<String, Integer> ages;
  private final Implements tools;
  /** The cast and its figures by the end of the scene: later scenes add theirs. */
  private final CallSheet cast;
  /** Whom nouns mean that somebody is told to be behind. */
  private final Map<String, String> behind;
  private final Set<String> figures;
  private final boolean cutsIn;
  /** Once the scene is blocked it changes with the props alone. */
  private List<Line> setup = List.of();
  private List<Line> props;

  private BlockedScene(
      Breakdown breakdown,
      Breakdown.Scene scene,
      String name,
      SetDesign design,
      Positions positions,
      Unit unit,
      Blocking blocking,
      Map<String, ShotDraft> shots,
      boolean cutsIn) {
    this.scene = scene;
    this.cutsIn = cutsIn;
    this.name = name;
    this.design = design;
    this.positions = positions;
    this.unit = unit;
    this.blocking = blocking;
    this.shots = shots;
    Source script = breakdown.screenplay().source();
    this.heading = Line.of("", script, scene.heading().map(h -> h.span()).orElse(scene.span()));
    this.hour = hour(scene, breakdown.scenes());
    this.ages = Told.ages(scene, unit.company);
    this.cast = new CallSheet(unit.company.castLines());
    this.figures = unit.company.figures();
    this.behind = Continuity.behind(shots.values(), unit.company);
    this.tools = Implements.of(List.copyOf(shots.values()), unit);
  }

  /** Dresses, blocks and covers a scene. */
  static BlockedScene of(Production film, Breakdown.Scene scene, String name) {
    Breakdown breakdown = film.breakdown();
    Company company = film.company();
    Treatment treatment = film.treatment();
    Library library = film.library();
    SetDesign design = SetDesign.of(scene, breakdown.scenes(), library);
    Ground ground = new Ground(design.set(), library);
    PlayingArea area = PlayingArea.of(scene, ground);
    area.middle().ifPresent(ground::playsAt);
    PropMaster props = new PropMaster(breakdown, scene, ground, library);
    Unit unit = new Unit(library, company, ground, props, film.hands());
    unit.calls = film.calls();
    unit.plays(scene);
    unit.weightless = film.weightless().in(scene, design.setName());
    company.aged(scene.ages());
    Map<String, Presence.Appearance> presence = Presence.of(scene, company);
    unit.carryOver(presence.keySet());
    film.left().find(scene.place(), props);
    Positions positions = positions(unit, area, breakdown, presence);
    Blocking blocking = new Blocking(breakdown, unit);
    blocking.falls(ground.indoors() && ground.named("window").isEmpty() ? Optional.empty() : Sky.over(scene, breakdown.scenes()));
    List<Moment> told = new Drivers(unit, positions.lines(Map.of())).of(Aboard.of(blocking.block(scene), scene, company.figures()));
    List<Moment> moments = treatment.without().contains(Rule.INSERTS) ? told : new Inserts(unit).of(told);
    Map<String, ShotDraft> shots = new LinkedHashMap<>();
    for (ShotDraft shot : Coverage.of(moments, framing(unit, positions, treatment), film.directions(), treatment)) {
      FrameWay.frame(shot);
      overDoor(shot, unit);
      atScreen(shot, unit);
      atInstrument(shot, unit);
      shots.put(name + ShotNames.letters(shots.size()), shot);
    }
    blocking.carry(shots.values());
    film.left().leave(scene.place(), blocking.played(), props);
    return new BlockedScene(breakdown, scene, name, design, positions, unit, blocking, shots, treatment.cutsIn());
  }

  /** Where everybody is when the scene begins, and how he looks. */
  private static Positions positions(Unit unit, PlayingArea area, Breakdown breakdown, Map<String, Presence.Appearance> presence) {
    Breakdown.Scene scene = unit.scene();
    Company company = unit.company;
    Positions positions = new Positions(unit, area);
    Map<String, String> seats = Told.seats(scene, company, unit.ground, breakdown.screenplay().source());
    seats.putAll(Mounts.of(scene, unit));
    positions.place(scene, presence, seats);
    Told.wounds(scene, company).forEach(positions::look);
    presence.keySet().stream().filter(p -> unit.weightless && Afloat.booted(scene, company, p)).forEach(p -> positions.look(p, "standing"));
    positions.seated().forEach(unit::sits);
    presence.values().stream().filter(a -> !a.enters()).forEach(a -> unit.enter(a.performer()));
    presence.keySet().forEach(company::use);
    return positions;
  }

  private static Framing framing(Unit unit, Positions positions, Treatment treatment) {
    Set<String> beasts = unit.company.beings();
    beasts.addAll(unit.props.beasts());
    Set<String> seen = new LinkedHashSet<>(beasts);
    beasts.removeAll(unit.company.figures());
    return new Framing(
        seen, beasts, !unit.scene().interior().orElse(true), positions.seated(),
        unit.ground.ofType("liquid").stream().map(m -> m.name()).collect(Collectors.toSet()), unit.props.kinds::bodily,
        treatment.without());
  }

  /** What hangs over a door is seen with the door, or it could hang anywhere. */
  private static void overDoor(ShotDraft shot, Unit unit) {
    boolean alone = shot.setup != null && shot.setup.subjects().size() == 1 && shot.setup.through().isEmpty() && !shot.setup.wide();
    unit.ground.ofType("door").stream().findFirst()
        .filter(d -> alone && unit.props.placeOf(shot.setup.subjects().get(0)).filter("above door"::equals).isPresent())
        .ifPresent(d -> shot.setup = Setup.on("FS", shot.setup.subjects()));
  }

  /** Of what stands on the floor and has a screen one looks at the screen. */
  private static void atScreen(ShotDraft shot, Unit unit) {
    boolean tells = shot.moments.stream().anyMatch(m -> m.beat() instanceof Clause c && (ThingStager.FLAT.contains(c.verb())));
    boolean alone = tells && shot.setup != null && shot.setup.subjects().size() == 1 && shot.setup.size().equals("MS");
    Optional.of(shot).filter(s -> alone).map(s -> s.setup.subjects().get(0)).filter(unit.props::has).flatMap(unit.library::propNamed)
        .filter(m -> m.high().y > TALL_M)
        .flatMap(m -> m.marks().stream().filter(k -> k.type().equals("look") && SCREENS.contains(k.name())).findFirst())
        .ifPresent(k -> shot.setup = Setup.on("insert", List.of(shot.setup.subjects().get(0) + "'s " + k.name())));
  }

  /** Of a panel one looks at the instrument on it that tells something. */
  private static void atInstrument(ShotDraft shot, Unit unit) {
    boolean insert = shot.setup != null && shot.setup.size().equals("insert") && shot.setup.subjects().size() == 1;
    Optional.of(shot).filter(s -> insert).map(s -> "at " + s.setup.subjects().get(0))
        .flatMap(at -> shot.moments.stream().flatMap(m -> m.whom().stream()).filter(w -> unit.props.placeOf(w).filter(at::equals).isPresent()).findFirst())
        .ifPresent(w -> shot.setup = Setup.on("insert", List.of(w)));
  }

  /**
   * Walks the scene through on its set and closes its gaps; may run beside other scenes.
   *
   * @param number of the scene in the script, from 0
   */
  SceneDraft walkedThrough(int number) {
    List<ShotDraft> all = Continuity.close(List.copyOf(shots.values()), unit, figures, this::page, blocking.played(), behind, cutsIn);
    tools.lay();
    String words = SceneDraft.headingText(scene);
    return new SceneDraft(
        number, name, new Line(words, heading.first(), heading.first()), scene.span(), setup(), shots, blocking.stagings()).with(all);
  }

  /** A list of one shot; its cast are those whom the scene's setup and any of its shots name. */
  private String page(ShotDraft shot) {
    List<Line> set = setup();
    List<Line> acts = shots.values().stream().flatMap(s -> ShotScript.of(s).stream()).toList();
    return new ShotListWriter().film("rehearsal").cast(cast.with(set, acts)).scene("1", Line.of("INT. SET"), set).shot("1A", Line.of(""), ShotScript.of(shot)).text();
  }

  private List<Line> setup() {
    if (props != unit.props.lines()) {
      props = unit.props.lines();
      setup = setUp();
    }
    return setup;
  }

  private List<Line> setUp() {
    List<Line> setup = new ArrayList<>();
    setup.add(Line.of("set " + design.setName() + (unit.weightless ? ", weightless" : "")));
    hour.ifPresent(h -> setup.add(Line.of("time " + h)));
    design.backdrops().forEach(b -> setup.add(Line.of("backdrop " + b.name().replace('-', ' '))));
    setup.addAll(blocking.effectLines());
    setup.addAll(positions.lines(ages));
    setup.addAll(props);
    setup.addAll(blocking.extras());
    return setup;
  }

  /** The hour that a heading's words mean: {@code LATE THAT NIGHT} is night, {@code CONTINUOUS} what it was before. */
  private static Optional<String> hour(Breakdown.Scene scene, List<Breakdown.Scene> all) {
    Optional<String> said = said(scene.time());
    for (int i = all.indexOf(scene) - 1; i >= 0 && said.filter(GOES_ON::equals).isPresent(); i--) {
      said = said(all.get(i).time());
    }
    return said.filter(h -> !h.equals(GOES_ON));
  }

  private static Optional<String> said(String words) {
    for (String word : HOURS.keys()) {
      if ((" " + words + " ").contains(" " + word + " ")) {
        return HOURS.first(word);
      }
    }
    return Optional.empty();
  }
}
