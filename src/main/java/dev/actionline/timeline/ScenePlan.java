package dev.actionline.timeline;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.FrameRate;
import dev.actionline.core.Time;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.shotlist.Timing;
import dev.actionline.timeline.camera.CameraTrack;
import dev.actionline.timeline.camera.CameraWork;
import dev.actionline.timeline.camera.ShotContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Plans a scene: stages it, gives every line its time, every shot its window and its camera. */
final class ScenePlan {
  /** A close framing with somebody in the depth of the picture. */
  private static final Pattern DEEP = Pattern.compile("^\\s*camera (?:ECU|CU|MCU) on .*, [^,]+ behind\\b");

  private final FilmDesk film;
  private final ShotList.Scene scene;
  private final SceneDesk desk;
  private final Schedule schedule;
  private final List<PlannedShot> shots = new ArrayList<>();

  private ScenePlan(FilmDesk film, ShotList.Scene scene) {
    this.film = film;
    this.scene = scene;
    this.desk = Staging.stage(film, scene);
    this.schedule = new Schedule(desk);
  }

  static PlayedScene plan(FilmDesk film, ShotList.Scene scene, boolean filmed) {
    return new ScenePlan(film, scene).plan(filmed);
  }

  private PlayedScene plan(boolean filmed) {
    FrameRate rate = film.rate();
    List<Extras> extras = Extras.place(desk);
    long clock = 0;
    List<PlannedShot> windows = new ArrayList<>();
    for (ShotList.Shot shot : scene.shots()) {
      Optional<Statement.Direction> angle = ShotEnd.find(shot, Keyword.ANGLE);
      int before = film.diagnostics().list().size();
      if (angle.isPresent()) {
        windows.add(window(shot, angle.get(), windows, before));
        continue;
      }
      double start = Time.ofFrames(clock, rate).seconds();
      List<Schedule.Timed> lines = schedule.plan(shot, start);
      TransitionWords.check(film, lines);
      Optional<ShotClock> speed = SpeedLines.read(film, lines, start);
      double ends = ShotEnd.of(desk, shot, lines, start, speed);
      tooLate(lines, start, ends);
      long frames = Math.max(1, Time.ofSeconds(ends - start).frames(rate));
      windows.add(new PlannedShot(shot, clock, frames, speed, Shutter.of(film, lines), lines, Optional.empty(), error(before)));
      clock += frames;
    }
    double end = Time.ofFrames(clock, rate).seconds();
    if (filmed && !extras.isEmpty()) { // they heed the cast, and the cast does not heed them
      Bustle bustle = new Bustle(desk.world(), end);
      extras.forEach(e -> e.perform(end, bustle));
    }
    Gazes gazes = new Gazes(desk, schedule.speeches());
    schedule.performances().finish(new SceneLooks(desk));
    EffectLines.add(desk, windows);
    desk.world().freeze();
    Falls.tell(desk);
    PlayedScene played = new PlayedScene(desk, schedule.speeches(), gazes);
    desk.world().eye().opens(played::eye);
    Set<String> before = Set.of();
    for (PlannedShot window : windows) {
      shots.add(filmed ? filmed(window, before, played) : window);
      before = leads(window).keySet();
    }
    for (CutRemarks.Cut cut : CutRemarks.cuts(film, shots)) {
      LateCamera.join(late(cut.before()), late(cut.after()), placed(cut.after()));
      LateCamera.besides(late(cut.before()), late(cut.after()));
    }
    played.shots(shots);
    return played;
  }

  /** What the camera, the titles and the speed are told to do when the shot is over. */
  private void tooLate(List<Schedule.Timed> lines, double start, double ends) {
    for (Schedule.Timed line : lines) {
      boolean at = line.statement() instanceof Statement.Direction d && d.timing().start() == Timing.Start.AT;
      if (at && line.start() > ends + 0.02) {
        film.tell(
            Diagnostic.warning(
                film.source(), line.statement().span(),
                String.format(Locale.ROOT, "at %.1f s the shot of %.1f s is over", line.start() - start, ends - start),
                "write an earlier time, or let the shot last longer"));
      }
    }
  }

  /** Who is put elsewhere with a shot's beginning. */
  private static Set<String> placed(PlannedShot shot) {
    Set<String> placed = new LinkedHashSet<>();
    for (Schedule.Timed line : shot.lines()) {
      if (line.statement() instanceof Statement.Act act && Cheat.is(act)) {
        placed.addAll(Schedule.performers(act));
      }
    }
    return placed;
  }

  private static LateCamera late(PlannedShot shot) {
    return (LateCamera) shot.camera().orElseThrow();
  }

  /** The first error told since. */
  private Optional<Diagnostic> error(int before) {
    List<Diagnostic> all = film.diagnostics().list();
    return all.subList(before, all.size()).stream().filter(Diagnostic::isError).findFirst();
  }

  /** An angle has no acts and no speeches of its own. */
  private void playsNothing(ShotList.Shot shot) {
    for (Statement s : shot.statements()) {
      if (s instanceof Statement.Act || s instanceof Statement.Speech) {
        desk.tell(
            Diagnostic.error(
                film.source(),
                s.span(),
                "an angle shows again what another shot plays; it adds no action",
                "move the line to the shot it belongs to"));
      }
    }
  }

  /** {@code angle on 7B from 2s to 5s}: the same seconds of the scene from elsewhere. */
  private PlannedShot window(
      ShotList.Shot shot, Statement.Direction angle, List<PlannedShot> others, int before) {
    List<Term> terms = angle.phrases().stream().flatMap(p -> p.terms().stream()).toList();
    List<Double> times = terms.stream().filter(t -> t.kind() == Term.Kind.NUMBER && !t.unit().isEmpty())
        .map(t -> t.unit().equals("frames") ? Time.ofFrames(Math.round(t.number()), film.rate()).seconds() : t.number()).toList();
    Optional<PlannedShot> on = terms.stream()
        .flatMap(t -> others.stream().filter(o -> o.shot().name().equalsIgnoreCase(t.text()))).findFirst();
    if (on.isEmpty()) {
      String name = others.isEmpty() ? "7A" : others.get(0).shot().name();
      desk.tell(Diagnostic.error(film.source(), angle.span(), "there is no earlier shot of this scene by that name", "write angle on " + name + " from 2s to 5s"));
    }
    playsNothing(shot);
    PlannedShot base = on.orElseGet(() -> new PlannedShot(
        shot, 0, film.rate().nominal() * 2L, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
    long first = times.isEmpty() ? 0 : Time.ofSeconds(times.get(0)).frames(film.rate());
    long last = times.size() < 2 ? base.frames() : Time.ofSeconds(times.get(1)).frames(film.rate());
    long from = base.from() + Math.max(0, first);
    double begin = Time.ofFrames(from, film.rate()).seconds();
    List<Schedule.Timed> lines = new ArrayList<>();
    for (Statement s : shot.statements()) {
      if (s instanceof Statement.Direction) {
        double at =
            begin
                + (s.timing().start() == dev.actionline.shotlist.Timing.Start.AT
                    ? s.timing().atSeconds()
                    : 0);
        lines.add(new Schedule.Timed(s, at, at + s.timing().lengthSeconds().orElse(0)));
      }
    }
    return new PlannedShot(
        shot, from, Math.max(1, last - first), SpeedLines.read(film, lines, begin), Shutter.of(film, lines), lines, Optional.empty(), error(before));
  }

  /**
   * Whoever the lines of a shot name belongs into it. Where somebody is to be seen past the head of somebody,
   * only who acts: whom they come to is where the camera stands.
   */
  private Set<String> mentioned(PlannedShot window) {
    Set<String> names = new LinkedHashSet<>();
    boolean deep = window.lines().stream().anyMatch(l -> DEEP.matcher(text(l)).find());
    for (Schedule.Timed line : window.lines()) {
      if (deep && !(line.statement() instanceof Statement.Direction)) {
        names.addAll(Schedule.performers(line.statement()));
        continue;
      }
      String text = text(line);
      desk.world().tracks().keySet().stream().filter(text::contains).forEach(names::add);
    }
    return names;
  }

  private String text(Schedule.Timed line) {
    return desk.film().source().slice(line.statement().span());
  }

  /** Who acts or speaks in a shot and is seen; who is only put somewhere does nothing, unless nobody does. */
  private Map<String, List<String>> leads(PlannedShot window) {
    Map<String, List<String>> leads = new LinkedHashMap<>();
    Map<String, List<String>> put = new LinkedHashMap<>();
    for (Schedule.Timed line : window.lines()) {
      Statement s = line.statement();
      boolean heard =
          s instanceof Statement.Speech speech
              && (Presence.isVoiceOver(speech.extension()) || Presence.isOffScreen(speech.extension()));
      if (s instanceof Statement.Direction || heard) {
        continue;
      }
      boolean placed = s instanceof Statement.Act act && Cheat.is(act);
      for (String name : Schedule.performers(s)) {
        (placed ? put : leads).computeIfAbsent(name, n -> new ArrayList<>()).add(s instanceof Statement.Act ? text(line) : "");
      }
    }
    return leads.isEmpty() ? put : leads;
  }

  /** @param before who acted in the shot before */
  private PlannedShot filmed(PlannedShot window, Set<String> before, PlayedScene played) {
    double start = Time.ofFrames(window.from(), film.rate()).seconds();
    double end = Time.ofFrames(window.from() + window.frames(), film.rate()).seconds();
    List<Statement.Direction> lines = new ArrayList<>();
    List<Double> starts = new ArrayList<>();
    Map<String, List<String>> leads = leads(window);
    Set<String> partners = new LinkedHashSet<>();
    window.lines().forEach(l -> partners.addAll(Schedule.performers(l.statement())));
    partners.addAll(before);
    for (Schedule.Timed line : window.lines()) {
      boolean camera =
          line.statement() instanceof Statement.Direction d
              && Set.of(Keyword.CAMERA, Keyword.FOCUS, Keyword.RACK).contains(d.keyword());
      if (camera) {
        lines.add((Statement.Direction) line.statement());
        starts.add(line.start());
      }
    }
    Diagnostics said = new Diagnostics();
    CameraWork work =
        CameraWork.read(
            new ShotContext(
                film.source(),
                film.list().film(),
                window.shot(),
                lines,
                starts,
                start,
                end,
                leads,
                List.copyOf(partners),
                new WorkAtHand(desk, window),
                desk.seed("camera " + window.shot().name()),
                played.scenery()),
            said);
    said.list().forEach(film::tell);
    // A shot that has a mistake already is asked for its camera's too, so that all are told at once
    Optional<Diagnostic> error =
        window.error().or(() -> said.list().stream().filter(Diagnostic::isError).findFirst());
    CameraTrack camera = 
        new LateCamera(
            desk.world(), work, mentioned(window), start, end, film.seconds(1), desk.seed("setup " + window.shot().name()));
    return new PlannedShot(
        window.shot(), window.from(), window.frames(), window.clock(), window.shutter(), window.lines(), Optional.of(camera), error);
  }
}
