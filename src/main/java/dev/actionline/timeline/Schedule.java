package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.core.Diagnostic;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.shotlist.Timing;
import dev.actionline.stage.FigureLook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Gives every line of a shot its time and plays it on the scene's tracks. Lines are planned in the
 * order of the clock, not of the page, so that an action sees what others did before it.
 */
final class Schedule {
  /** Reading speed aloud: seconds a word, and a breath at the end. */
  static final double SECONDS_A_WORD = 0.3;

  static final double BREATH = 0.5;

  private final SceneDesk desk;
  private final FilmDesk film;
  private final Performances performances;
  private final Map<String, Double> free = new HashMap<>();
  private final List<Speech> speeches = new ArrayList<>();
  private Optional<Timed> lastOfScene = Optional.empty();

  /** A speech in time; {@code heard} false for a figure's voice over the pictures. */
  record Speech(double from, double to, String speaker, String extension, String words, int line) {
    boolean lips() {
      return !Presence.isVoiceOver(extension);
    }
  }

  /** A line with its time, seconds of the scene. */
  record Timed(Statement statement, double start, double end) {}

  Schedule(SceneDesk desk) {
    this.desk = desk;
    this.film = desk.film();
    this.performances = new Performances(desk);
  }

  List<Speech> speeches() {
    return speeches;
  }

  Performances performances() {
    return performances;
  }

  /** Plans a shot that begins at a time; its lines with their times, in the order of the page. */
  List<Timed> plan(ShotList.Shot shot, double shotStart) {
    List<Statement> lines = shot.statements();
    Map<Integer, Timed> done = new LinkedHashMap<>();
    while (done.size() < lines.size()) {
      int next = -1;
      double earliest = Double.POSITIVE_INFINITY;
      for (int i = 0; i < lines.size(); i++) {
        if (done.containsKey(i) || !ready(lines, i, done)) {
          continue;
        }
        double start = start(lines, i, done, shotStart);
        if (start < earliest - 1e-9) {
          earliest = start;
          next = i;
        }
      }
      Statement line = lines.get(next);
      double start = film.snapped(earliest);
      done.put(next, new Timed(line, start, play(line, start)));
    }
    List<Timed> timed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      timed.add(done.get(i));
    }
    if (!timed.isEmpty()) {
      lastOfScene = Optional.of(timed.get(timed.size() - 1));
    }
    return timed;
  }

  /** Whether everything that a line's start depends on has been planned. */
  private static boolean ready(List<Statement> lines, int index, Map<Integer, Timed> done) {
    Statement line = lines.get(index);
    switch (line.timing().start()) {
      case THEN, WITH:
        return index == 0 || done.containsKey(index - 1);
      case NEXT:
        for (int i = 0; i < index; i++) {
          boolean before = shares(lines.get(i), line) || bothSpeak(lines.get(i), line);
          if (before && !done.containsKey(i)) {
            return false;
          }
        }
        return true;
      default:
        return true;
    }
  }

  private static boolean bothSpeak(Statement a, Statement b) {
    return a instanceof Statement.Speech && b instanceof Statement.Speech;
  }

  private static boolean shares(Statement a, Statement b) {
    List<String> others = performers(b);
    return performers(a).stream().anyMatch(others::contains);
  }

  static List<String> performers(Statement s) {
    if (s instanceof Statement.Act act) {
      return act.subjects().stream().map(Term::text).toList();
    }
    if (s instanceof Statement.Speech speech) {
      return List.of(speech.speaker().text());
    }
    return List.of();
  }

  private double start(
      List<Statement> lines, int index, Map<Integer, Timed> done, double shotStart) {
    Statement line = lines.get(index);
    Optional<Timed> before =
        index > 0 ? Optional.of(done.getOrDefault(index - 1, new Timed(line, 0, 0))) : lastOfScene;
    switch (line.timing().start()) {
      case AT:
        return shotStart + line.timing().atSeconds();
      case WITH:
        return index > 0 ? before.get().start() : shotStart;
      case THEN:
        return Math.max(Math.max(shotStart, before.map(Timed::end).orElse(0.0)), free(line));
      default:
        double start = Math.max(shotStart, free(line));
        if (line instanceof Statement.Speech) {
          for (int i = 0; i < index; i++) {
            if (lines.get(i) instanceof Statement.Speech) {
              start = Math.max(start, done.get(i).end());
            }
          }
        }
        return start;
    }
  }

  private double free(Statement line) {
    return performers(line).stream().mapToDouble(p -> free.getOrDefault(p, 0.0)).max().orElse(0);
  }

  private double play(Statement line, double start) {
    if (line instanceof Statement.Act act) {
      return act(act, start);
    }
    if (line instanceof Statement.Speech speech) {
      return speak(speech, start);
    }
    if (line instanceof Statement.Direction d && SpeedLines.KEYWORDS.contains(d.keyword())) {
      return start;
    }
    if (line instanceof Statement.Direction d && d.keyword() == Keyword.SET) {
      return SetMoves.play(desk, d, start);
    }
    double length = line.timing().lengthSeconds().orElse(0);
    if (line instanceof Statement.Direction d && d.keyword() == Keyword.TITLE) {
      length = line.timing().lengthSeconds().orElse(Titles.seconds(d));
    }
    return length > 0 ? start + film.snappedLength(length) : start;
  }

  private double speak(Statement.Speech speech, double start) {
    String speaker = speech.speaker().text();
    double length = speech.timing().lengthSeconds().orElse(seconds(speech.words()));
    double end = film.snapped(start + film.snappedLength(length));
    speeches.add(
        new Speech(
            start, end, speaker, speech.extension(), speech.words(), film.line(speech.span())));
    speeches.sort((a, b) -> Double.compare(a.from(), b.from()));
    free.merge(speaker, end, Math::max);
    desk.happenings()
        .sound(start, end - start, "speech", speaker, speech.words(), film.line(speech.span()));
    return end;
  }

  /** How long words take to say. */
  static double seconds(String words) {
    String trimmed = words.trim();
    int count = trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
    return count * SECONDS_A_WORD + BREATH;
  }

  private double act(Statement.Act act, double start) {
    List<String> names = performers(act);
    double end = start;
    for (String name : names) {
      if (Cheat.is(act)) {
        double there =
            new Cheat(desk, name, start, film.line(act.span())).play(act, names.indexOf(name));
        free.merge(name, there, Math::max);
        end = Math.max(end, there);
        continue;
      }
      Optional<Double> fallen = ActingProps.byNature(desk, act, name, start);
      if (fallen.isPresent()) {
        end = Math.max(end, film.snapped(fallen.get()));
        continue;
      }
      Track track = ActingProps.track(desk, name, start);
      if (track == null) {
        desk.tell(desk.unknown(act.subjects().get(names.indexOf(name))));
        continue;
      }
      Optional<Intent> intent = new ActReader(desk, name, start, names).read(act.phrases());
      boolean joins = intent.filter(i -> i.action().mutual()).isPresent() && names.size() == 2 && names.indexOf(name) == 1;
      if (intent.isPresent() && !joins && canAct(track, intent.get(), act)) {
        end = Math.max(end, perform(act, track, new Abreast(desk, names, start).spread(intent.get(), name), start));
        ActingProps.letGo(desk, track, start);
      }
    }
    return end;
  }

  private boolean canAct(Track track, Intent intent, Statement.Act act) {
    if (track.role().isFigure() || intent.action().forThings()) {
      return true;
    }
    desk.tell(
        Diagnostic.warning(
            desk.source(),
            act.phrases().get(0).span(),
            "\""
                + track.role().name()
                + "\" is a thing and cannot "
                + intent.action().name()
                + "; it stays as it is"));
    return false;
  }

  private double perform(Statement.Act act, Track track, Intent intent, double start) {
    String name = track.role().name();
    int line = film.line(act.span());
    intent
        .as()
        .flatMap(w -> look(w, track))
        .ifPresent(l -> desk.happenings().turn(name, new Happenings.Turning(start, 0, l)));
    desk.happenings().show(name, start, true); // who went out with the act before is back
    boolean explicit =
        act.timing().start() == Timing.Start.AT || act.timing().start() == Timing.Start.WITH;
    double begin = answered(track, intent, start, act).orElse(start);
    OptionalDouble seconds = act.timing().lengthSeconds();
    double end = performances.play(intent, name, begin, seconds, explicit, line);
    for (Phrase gesture : intent.gestures()) {
      new ActReader(desk, name, begin, List.of())
          .read(List.of(gesture))
          .ifPresent(g -> performances.gesture(g, name, begin, end, line));
    }
    free.put(name, Math.max(explicit ? 0 : free.getOrDefault(name, 0.0), end));
    intent
        .target()
        .filter(t -> t.kind() == Target.Kind.PERFORMER)
        .map(t -> desk.world().track(t.name()))
        .flatMap(t -> t == null ? Optional.empty() : t.running(begin + 0.01))
        .filter(Segment::answer)
        .ifPresent(s -> free.merge(s.call().performer(), s.end(), Math::max));
    return end;
  }

  /** An answer that is written out too is played once: when it was due. */
  private static OptionalDouble answered(
      Track track, Intent intent, double start, Statement.Act act) {
    if (act.timing().start() == Timing.Start.AT) {
      return OptionalDouble.empty();
    }
    List<Segment> all = track.actions();
    for (int i = all.size() - 1; i >= 0; i--) {
      Segment s = all.get(i);
      boolean same = s.answer() && s.action().equals(intent.action().name());
      if (same && s.end() >= start - 0.05 && s.start() <= start + 3) {
        return OptionalDouble.of(s.start());
      }
    }
    return OptionalDouble.empty();
  }

  private Optional<FigureLook> look(String word, Track track) {
    return new SceneLooks(desk).named(word, track.role().name());
  }
}
