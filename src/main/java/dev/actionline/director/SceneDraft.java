package dev.actionline.director;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.breakdown.Clause;
import dev.actionline.core.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One scene, drafted.
 *
 * @param shots by name, in order
 */
record SceneDraft(
    String name,
    Line heading,
    List<Line> setup,
    Map<String, ShotDraft> shots,
    Map<Clause, Staged> stagings) {
  private static final WordTable HOURS = WordTable.named("hours");

  /** Dresses, blocks and covers a scene. */
  static SceneDraft of(
      Breakdown breakdown,
      Breakdown.Scene scene,
      String name,
      Company company,
      Hands hands,
      Directions directions,
      Treatment treatment,
      Library library) {
    SetDesign design = SetDesign.of(scene, breakdown.scenes(), library);
    Ground ground = new Ground(design.set(), library);
    PlayingArea area = PlayingArea.of(scene, ground);
    area.middle().ifPresent(ground::playsAt);
    PropMaster props = new PropMaster(breakdown, ground, library);
    Unit unit = new Unit(library, company, ground, props, hands);
    unit.plays(scene);
    unit.carryOver();
    company.aged(scene.ages());
    Map<String, Presence.Appearance> presence = Presence.of(scene, company);
    Positions positions = new Positions(unit, area);
    Map<String, String> seats = Told.seats(scene, company, ground, breakdown.screenplay().source());
    seats.putAll(Mounts.of(scene, unit));
    positions.place(scene, presence, seats);
    Told.wounds(scene, company).forEach(positions::look);
    positions.seated().forEach(unit::sits);
    presence.values().stream().filter(a -> !a.enters()).forEach(a -> unit.enter(a.performer()));
    presence.keySet().forEach(company::use);
    Blocking blocking = new Blocking(breakdown, unit);
    List<Moment> moments = new Inserts(unit).of(blocking.block(scene));
    Set<String> figures = company.figures();
    Framing framing =
        new Framing(
            figures, !scene.interior().orElse(true), positions.seated(),
            ground.ofType("liquid").stream().map(m -> m.name()).collect(Collectors.toSet()));
    Map<String, ShotDraft> shots = new LinkedHashMap<>();
    for (ShotDraft shot : Coverage.of(moments, framing, directions, treatment)) {
      shots.put(name + ShotNames.letters(shots.size()), shot);
    }
    Source script = breakdown.screenplay().source();
    Line heading = Line.of("", script, scene.heading().map(h -> h.span()).orElse(scene.span()));
    Map<String, Integer> ages = Told.ages(scene, company);
    Continuity.Page page =
        shot -> {
          List<Line> now = setup(scene, design, positions, props, unit.background, ages, blocking);
          ShotListWriter writer = new ShotListWriter().film("rehearsal").cast(company.castLines());
          writer.scene("1", Line.of("INT. SET"), now);
          return writer.shot("1A", Line.of(""), ShotScript.of(shot)).text();
        };
    Continuity.close(List.copyOf(shots.values()), unit, page, blocking.played());
    Implements.lay(List.copyOf(shots.values()), unit);
    List<Line> setup = setup(scene, design, positions, props, unit.background, ages, blocking);
    return new SceneDraft(
        name, new Line(headingText(scene), heading.first(), heading.first()), setup, shots,
        blocking.stagings());
  }

  private static List<Line> setup(
      Breakdown.Scene scene,
      SetDesign design,
      Positions positions,
      PropMaster props,
      Background background,
      Map<String, Integer> ages,
      Blocking blocking) {
    List<Line> setup = new ArrayList<>();
    setup.add(Line.of("set " + design.set().name().replace('-', ' ')));
    hour(scene.time()).ifPresent(h -> setup.add(Line.of("time " + h)));
    design.backdrops().forEach(b -> setup.add(Line.of("backdrop " + b.name().replace('-', ' '))));
    setup.addAll(blocking.effectLines());
    setup.addAll(positions.lines(ages));
    setup.addAll(props.lines());
    setup.addAll(background.lines());
    return setup;
  }

  /** The hour that a heading's words mean: {@code LATE THAT NIGHT} is night. */
  private static Optional<String> hour(String words) {
    for (String word : HOURS.keys()) {
      if ((" " + words + " ").contains(" " + word + " ")) {
        return HOURS.first(word);
      }
    }
    return Optional.empty();
  }

  private static String headingText(Breakdown.Scene scene) {
    if (scene.heading().isPresent()) {
      return scene.heading().get().text().replaceAll("\\s+", " ").strip();
    }
    String where = scene.place().isEmpty() ? "" : scene.place().toUpperCase(Locale.ROOT);
    String inside = scene.interior().map(i -> i ? "INT. " : "EXT. ").orElse("");
    String time = scene.time().isEmpty() ? "" : " - " + scene.time().toUpperCase(Locale.ROOT);
    return where.isEmpty() ? "" : inside + where + time;
  }

  void write(ShotListWriter writer) {
    boolean quoted = heading.text().contains("--") || heading.text().contains(" @");
    writer.scene(name, quoted ? heading.with(Quote.of(heading.text())) : heading, setup);
    shots.forEach((shot, draft) -> writer.shot(shot, ShotScript.title(draft), ShotScript.of(draft)));
  }

  /** Clause to shot, for those that play. */
  Map<Clause, String> shotOf() {
    Map<Clause, String> found = new LinkedHashMap<>();
    String last = "";
    for (Map.Entry<String, ShotDraft> shot : shots.entrySet()) {
      for (Moment moment : shot.getValue().moments) {
        if (moment.beat() instanceof Clause clause) {
          found.putIfAbsent(clause, shot.getKey());
        }
      }
      last = shot.getKey();
    }
    // what was folded into another line plays where that line does
    String shotName = last;
    for (Clause clause : stagings.keySet()) {
      shotName = found.getOrDefault(clause, shotName);
      found.putIfAbsent(clause, shotName);
    }
    return found;
  }
}
