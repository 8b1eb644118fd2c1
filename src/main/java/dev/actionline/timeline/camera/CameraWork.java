package dev.actionline.timeline.camera;

import dev.actionline.catalogue.CameraMove;
import dev.actionline.catalogue.Rig;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Phrase;
import dev.actionline.shotlist.Statement;
import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.joml.Vector3f;

/** The door of the camera department. */
public final class CameraWork {
  /** So long a framing that is left still counts, seconds. */
  private static final double LEAVING = 2;

  /** So far beside what it comes from behind of a camera ends, degrees. */
  private static final double BESIDE = 14;

  private final ShotContext shot;
  private final Diagnostics diagnostics;
  private final List<PlannedMove> moves = new ArrayList<>();
  private final FocusPull focus;
  private Framing framing;
  private Optional<Passage> passage = Optional.empty();
  /** Where its line begins in the list; -1 for a framing of the department's own. */
  private int framedAt = -1;

  private CameraWork(ShotContext shot, Diagnostics diagnostics) {
    this.shot = shot;
    this.diagnostics = diagnostics;
    this.focus = new FocusPull(shot, diagnostics);
  }

  /**
   * Reads a shot's camera lines. Mistakes are told; a shot without a usable framing gets the
   * department's own choice.
   */
  public static CameraWork read(ShotContext shot, Diagnostics diagnostics) {
    CameraWork work = new CameraWork(shot, diagnostics);
    work.read();
    return work;
  }

  private void read() {
    for (int i = 0; i < shot.lines().size(); i++) {
      Statement.Direction line = shot.lines().get(i);
      double begins = shot.lineStarts().get(i);
      if (line.keyword() != Keyword.CAMERA) {
        focus.add(line, begins);
      } else if (!line.phrases().isEmpty() && FramingReader.frames(line.phrases().get(0))) {
        frame(line);
      } else if (!line.phrases().isEmpty()) {
        new MoveReader(shot, diagnostics).read(line, begins).ifPresent(moves::add);
      }
    }
    if (framing == null) {
      framing = Framing.of(ownSize(), leads());
    }
  }

  /**
   * Finds the camera, beside those that it is cut to; a matter of some tenths of a second.
   *
   * @param match what the last picture hands on to a shot that matches it
   */
  public CameraTrack solve(Adjoining adjoining, Optional<Match> match) {
    MovingCamera camera = take(adjoining, match, false);
    double wrong = wrong(camera);
    if (wrong == 0) {
      return camera;
    }
    MovingCamera again = take(adjoining, match, true);
    return wrong(again) < wrong ? again : camera;
  }

  /** How much is wrong with a picture, whatever is done in it: the number of its faults, and how long each lasts. */
  private static double wrong(MovingCamera camera) {
    return camera.faults(camera.struck()).stream().filter(f -> f.kind() != Fault.Kind.WORK).mapToDouble(f -> 1 + f.share()).sum();
  }

  /** @param again when something was wrong with the first take: every moment is looked at, and a wider size is no loss */
  private MovingCamera take(Adjoining adjoining, Optional<Match> match, boolean again) {
    ShotContext seen = passage.map(p -> p.of(shot)).orElse(shot);
    FramingSolver solver = new FramingSolver(seen, lens(), heeded(adjoining).of(shot, framed(), turns()), again);
    if (passage.isPresent()) {
      Framing across = passage.get().across(framing, shot);
      return camera(across, solver.solve(across, CameraMove.Ride.NONE));
    }
    if (match.isEmpty() || framing.subjects().isEmpty()) {
      Framing asked = pastScreen();
      return camera(asked, ride(solver, asked));
    }
    Lens lens = Lens.of(shot.film());
    Scenery.Extent subject = framing.subjects().get(0).at(shot.start());
    Framing asked = match.get().framing(framing, subject, lens);
    Setup setup = match.get().fitted(ride(solver, asked), subject, lens, shot.start());
    return camera(asked, setup);
  }

  private MovingCamera camera(Framing asked, Setup setup) {
    Map<Integer, String> numbers = new TreeMap<>();
    if (framedAt >= 0) {
      numbers.put(framedAt, Found.words(setup, asked, passage.map(p -> p.of(shot)).orElse(shot)));
    }
    return new MovingCamera(shot, asked, setup, timed(setup, numbers), focus, framed(), numbers, passage.map(p -> p.of(shot)).orElse(shot));
  }

  /** What is revealed from behind something is framed from beside that, so that the way there is short. */
  private Framing pastScreen() {
    Optional<Framing> screen = moves.stream().filter(m -> m.move().arrives()).flatMap(m -> m.towards().stream()).findFirst();
    if (screen.isEmpty() || framing.azimuthDegrees().isPresent() || framing.subjects().isEmpty()) {
      return framing;
    }
    Company company = new Company(framing.subjects().stream().map(s -> new SampledSubject(s, shot.start(), shot.end())).toList(), framing.size());
    Vector3f way = screen.get().subjects().get(0).at(shot.start()).middle().sub(company.at(shot.start()).middle());
    double front = company.front(shot.start());
    double there = Math.toDegrees(Math.atan2(way.x, -way.z)) - front;
    double right = FramingSolver.wrap(there + BESIDE);
    double left = FramingSolver.wrap(there - BESIDE);
    return framing.seenFrom(Math.abs(right) < Math.abs(left) ? right : left);
  }

  /** One lens for all framings of a take, unless one is written. */
  private Lens lens() {
    Optional<ShotSize> widest =
        moves.stream().filter(PlannedMove::arrives).flatMap(m -> m.towards().stream()).map(Framing::size).max(Comparator.naturalOrder());
    Lens lens = Lens.of(shot.film());
    boolean own = widest.isEmpty() || framing.lensMm().isPresent() || framing.metres().isPresent();
    return own ? lens : lens.keeping(widest.get().closerThan(framing.size()) ? framing.size() : widest.get());
  }

  /** What the camera turns to. */
  private List<Subject> turns() {
    return moves.stream().filter(m -> !m.lasting() && !m.arrives() && !m.move().arrives()).flatMap(m -> m.towards().stream()).flatMap(f -> f.subjects().stream()).toList();
  }

  /** The lens that is on the camera. */
  private Lens kept(Rig begin) {
    return Lens.of(shot.film()).keeping(begin.focalLengthMm());
  }

  /** A side that is written stays as it is written; who ends elsewhere does not look to what comes then. */
  private Adjoining heeded(Adjoining adjoining) {
    if (framing.azimuthDegrees().isPresent()) {
      return Adjoining.NONE;
    }
    return moves.stream().allMatch(PlannedMove::lasting) ? adjoining : adjoining.before();
  }

  /** Whom it frames, at the beginning or after a move: names of performers and things. */
  public Set<String> framed() {
    Set<String> framed = new LinkedHashSet<>();
    framing.subjects().forEach(s -> framed.add(s.owner()));
    framing.through().ifPresent(s -> framed.add(s.owner()));
    moves.stream().flatMap(m -> m.towards().stream()).forEach(f -> f.subjects().forEach(s -> framed.add(s.owner())));
    return framed;
  }

  /** Who and what is about. */
  public Scenery scenery() {
    return shot.scenery();
  }

  /** How freely the camera may be set up; the less free of two that are cut together is set up first. */
  public int freedom() {
    boolean written = framing.azimuthDegrees().isPresent() || framing.through().isPresent() || !moves.isEmpty();
    return written ? 0 : framing.subjects().size() == 1 ? 2 : 1;
  }

  private void frame(Statement.Direction line) {
    if (framing != null) {
      diagnostics.add(
          Diagnostic.error(
              shot.source(),
              line.span(),
              "the shot is framed already",
              "to reach a second framing in the same take write: camera moves to CU on MARA",
              "to cut to it begin a new shot"));
      return;
    }
    List<Phrase> phrases = new ArrayList<>();
    for (Phrase phrase : line.phrases()) {
      Optional<Passage> passes = Passage.of(phrase);
      passage = passes.isPresent() ? passes : passage;
      if (passes.isEmpty()) {
        phrases.add(phrase);
      }
    }
    framing = new FramingReader(shot, diagnostics).read(phrases, leads());
    framedAt = line.span().start();
  }

  private List<Subject> leads() {
    List<Subject> found = new ArrayList<>();
    for (String name : shot.leads()) {
      for (Subject s : shot.scenery().performers(shot.start())) {
        if (s.owner().equals(name)) {
          found.add(s);
        }
      }
    }
    return found.size() > 3 ? found.subList(0, 3) : found;
  }

  private ShotSize ownSize() {
    return switch (shot.leads().size()) {
      case 0 -> ShotSize.WS;
      case 1 -> ShotSize.COWBOY;
      default -> ShotSize.FS;
    };
  }

  /** A shot with a move that rides takes its subject along from the first frame. */
  private Setup ride(FramingSolver solver, Framing framing) {
    Optional<Framing> mount = moves.stream().filter(m -> m.lasting() && m.move().name().endsWith("mount")).flatMap(m -> m.towards().stream()).findFirst();
    if (mount.isPresent()) {
      return BodyMount.on(mount.get(), shot, solver.solve(framing, CameraMove.Ride.NONE));
    }
    CameraMove.Ride ride =
        moves.stream().map(m -> m.move().ride()).filter(r -> r != CameraMove.Ride.NONE).findFirst().orElse(CameraMove.Ride.NONE);
    return switch (ride) {
      case BEHIND -> solver.solve(fromSide(framing, 168), ride);
      case BEFORE -> solver.solve(fromSide(framing, 10), ride);
      case FIXED -> BodyMount.on(framing, shot, solver.solve(fromSide(framing, 0), ride));
      default -> solver.solve(framing, ride);
    };
  }

  private static Framing fromSide(Framing framing, double azimuth) {
    return framing.azimuthDegrees().isPresent() ? framing : framing.seenFrom(azimuth);
  }

  /** Moves without times share what the shot leaves, one after another. */
  private List<MovingCamera.Timed> timed(Setup setup, Map<Integer, String> numbers) {
    List<PlannedMove> queue = moves.stream().filter(m -> !m.lasting()).toList();
    Rig begin = setup.at(shot.start());
    double known = queue.stream().mapToDouble(m -> m.length(begin).orElse(0)).sum();
    long open = queue.stream().filter(m -> m.length(begin).isEmpty()).count();
    double share = Math.max(0.5, (shot.seconds() - known) / Math.max(1, open));
    List<MovingCamera.Timed> timed = new ArrayList<>();
    double cursor = shot.start();
    Setup now = setup;
    for (PlannedMove move : moves) {
      if (move.lasting()) {
        timed.add(new MovingCamera.Timed(move, null, shot.start(), shot.seconds(), Route.STRAIGHT));
        continue;
      }
      double at = move.begins().orElse(cursor);
      double length = move.length(begin).orElse(Math.min(share, Math.max(0.5, shot.end() - at)));
      ShotContext part = part(move, at);
      Rig leaves = now.at(at);
      Optional<Setup> towards = move.towards().map(f -> towards(move, f, part, begin, leaves));
      Vector3f from = leaves.eye();
      Route route = move.arrives() ? Route.between(from, towards.orElseThrow().at(at + length).eye(), shot.scenery()) : Route.STRAIGHT;
      timed.add(new MovingCamera.Timed(move, towards.orElse(null), at, length, route));
      if (move.arrives()) {
        numbers.put(move.at(), Found.words(towards.orElseThrow(), move.towards().orElseThrow(), part));
      }
      now = move.arrives() ? towards.orElseThrow() : now;
      cursor = at + length;
    }
    return timed;
  }

  /** Where a move goes to, what it comes from behind, or whom it turns to. */
  private Setup towards(PlannedMove move, Framing to, ShotContext part, Rig begin, Rig leaves) {
    if (move.move().arrives()) {
      return screen(move, to, begin);
    }
    return move.arrives()
        ? new FramingSolver(part, kept(begin), Adjoining.NONE.of(shot, framed(), List.of())).solve(to, CameraMove.Ride.NONE)
        : new Turned(new SampledSubject(to.subjects().get(0), shot.start(), shot.end()), leaves, Lens.of(shot.film()));
  }

  private Setup screen(PlannedMove move, Framing screen, Rig end) {
    Scenery.Extent subject = new Company(framing.subjects().stream().map(s -> new SampledSubject(s, shot.start(), shot.end())).toList(), framing.size()).at(shot.start());
    return Screen.of(screen.subjects().get(0).at(shot.start()), subject, end, move.amount().orElse(move.move().amount(end)), shot.scenery());
  }

  /** Of a take through several framings the part in which one of them is seen: up to the move behind the next. */
  private ShotContext part(PlannedMove move, double at) {
    List<PlannedMove> arriving = moves.stream().filter(m -> m.towards().isPresent() && m.begins().isPresent()).toList();
    int next = arriving.indexOf(move) + 1;
    boolean several = arriving.size() > 1 && arriving.contains(move);
    double ends = several && next < arriving.size() ? arriving.get(next).begins().getAsDouble() + LEAVING : shot.end();
    return several ? shot.between(at, Math.max(at + LEAVING, Math.min(ends, shot.end()))) : shot;
  }

  /**
   * A move as read.
   *
   * @param begins seconds of the scene; empty to follow the move before
   * @param towards the framing it ends in, for moves to a subject
   * @param seconds a written length
   * @param speed a written pace, metres a second
   * @param at where its line begins in the list
   */
  record PlannedMove(
      CameraMove move,
      OptionalDouble amount,
      int sign,
      Optional<Framing> towards,
      OptionalDouble begins,
      OptionalDouble seconds,
      OptionalDouble speed,
      int at) {
    /** Seconds it takes; empty when the shot decides. */
    OptionalDouble length(Rig begin) {
      if (seconds.isPresent() || speed.isEmpty() || !move.unit().equals("m")) {
        return seconds;
      }
      return OptionalDouble.of(amount.orElse(move.amount(begin)) / speed.getAsDouble());
    }

    /** Whether the camera goes to another framing; a pan only turns to it. */
    boolean arrives() {
      return towards.isPresent() && move.way() == CameraMove.Way.NONE && !lasting();
    }

    /** Over the whole shot: riding along, handheld. */
    boolean lasting() {
      return move.lasting();
    }
  }
}
