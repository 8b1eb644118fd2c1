package dev.actionline.timeline;

import dev.actionline.catalogue.Action;
import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.core.FrameRate;
import dev.actionline.core.Noise;
import dev.actionline.core.Result;
import dev.actionline.core.Time;
import dev.actionline.core.Timecode;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.FrameState.Overlay;
import dev.actionline.timeline.camera.CameraTrack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector2f;
import org.joml.Vector3f;

/** A resolved film. Immutable but for caches that change no result. */
final class Film implements Timeline {
  private final ShotList list;
  private final Options options;
  private final List<Cut> cuts = new ArrayList<>();
  private final List<ShotSpan> spans = new ArrayList<>();
  private final long frames;
  private final List<PlayedScene> scenes;
  private final Map<Statement, Vector2f> supers = new ConcurrentHashMap<>();

  /** Words over a picture are placed for so many moments of it. */
  private static final int UNDER = 5;

  /** A shot on the film's clock: {@code first} from 1. */
  private record Cut(long first, long length, PlayedScene scene, PlannedShot shot, String sceneName) {
    private long last() {
      return first + length - 1;
    }
  }

  private Film(ShotList list, List<PlayedScene> scenes, Options options) {
    this.list = list;
    this.options = options;
    this.scenes = List.copyOf(scenes);
    Map<ShotList.Shot, PlayedScene> hosts = new IdentityHashMap<>();
    Map<ShotList.Shot, PlannedShot> planned = new IdentityHashMap<>();
    for (PlayedScene scene : scenes) {
      scene.shots().forEach(s -> hosts.put(s.shot(), scene));
      scene.shots().forEach(s -> planned.put(s.shot(), s));
    }
    long first = 1;
    for (ShotList.Scene scene : list.scenes()) {
      for (ShotList.Shot written : scene.shots()) {
        PlannedShot shot = options.filmed() ? planned.get(written) : planned.get(written).atLife();
        Cut cut = new Cut(first, shot.onScreen(list.film().rate()), hosts.get(written), shot, scene.name());
        cuts.add(cut);
        spans.add(new ShotSpan(scene.name(), hosts.get(written).desk().scene().name(), written.name(), written.title(), first, cut.last(), shot.error()));
        first += cut.length;
      }
    }
    new MatchCuts(list.film().rate(), list.film().aspect()).match(cuts.stream().map(Cut::shot).toList());
    this.frames = first - 1;
  }

  static Result<Timeline> resolve(ShotList list, Options options) {
    Diagnostics diagnostics = new Diagnostics();
    Library library = new Library();
    Map<String, Role> roles = new CastReader(list, library, diagnostics).read();
    FilmDesk film = new FilmDesk(list, library, roles, diagnostics);
    List<Planned> planned =
        Hosts.of(list, diagnostics).played().parallelStream().map(s -> plan(film, s, options.filmed())).toList();
    planned.forEach(p -> diagnostics.addAll(p.told));
    List<PlayedScene> scenes = planned.stream().map(Planned::scene).toList();
    return new Result<>(new Film(list, scenes, options), inOrder(diagnostics.list()));
  }

  /** A scene and what was to be said of it. Scenes know nothing of one another. */
  private record Planned(PlayedScene scene, List<Diagnostic> told) {}

  private static Planned plan(FilmDesk film, ShotList.Scene scene, boolean filmed) {
    Diagnostics told = new Diagnostics();
    PlayedScene played = ScenePlan.plan(film.telling(told), scene, filmed);
    return new Planned(played, told.list());
  }

  /** In the order of the text, whatever came first in planning. */
  private static List<Diagnostic> inOrder(List<Diagnostic> told) {
    return told.stream()
        .sorted(Comparator.comparingInt(d -> d.span() == null ? -1 : d.span().start()))
        .toList();
  }

  @Override
  public FrameRate rate() {
    return list.film().rate();
  }

  @Override
  public long frames() {
    return frames;
  }

  @Override
  public List<ShotSpan> shots() {
    return List.copyOf(spans);
  }

  private int cutAt(long frame) {
    int low = 0;
    int high = cuts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (cuts.get(middle).first <= frame) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  @Override
  public FrameState at(long frame) {
    if (frame < 1 || frame > frames) {
      throw new IllegalArgumentException("no frame " + frame + " in 1.." + frames);
    }
    int index = cutAt(frame);
    FrameState state = at(index, frame, frame);
    return joined(index, frame, state);
  }

  /** A dissolve or a wipe lays the shot before, as it goes on, over the beginning of this one. */
  private FrameState joined(int index, long frame, FrameState state) {
    Cut cut = cuts.get(index);
    long into = frame - cut.first;
    Optional<Joint> joint = Joint.of(cut.shot.lines(), rate()).filter(j -> into < j.frames());
    if (index == 0 || joint.isEmpty()) {
      return state;
    }
    List<Overlay> overlays = new ArrayList<>(state.overlays());
    overlays.add(0, joint.get().over(at(index - 1, frame, cut.first + into), into));
    return state.with(overlays);
  }

  /**
   * The state of a shot.
   *
   * @param frame on the film's clock, which may lie behind the shot's end while it dissolves
   */
  private FrameState at(int index, long number, long frame) {
    FrameState state = at(index, number, frame, 0);
    Optional<Shutter> shutter = cuts.get(index).shot.shutter().filter(s -> state.slate().isEmpty());
    boolean stands = shutter.isEmpty() || cuts.get(index).shot.shows(frame - cuts.get(index).first, 1, rate()) == state.sceneSeconds();
    if (stands) {
      return state;
    }
    List<FrameState> moments =
        IntStream.range(1, shutter.get().exposures()).mapToObj(i -> at(index, number, frame, shutter.get().after(i))).toList();
    List<Overlay> overlays = new ArrayList<>(state.overlays());
    overlays.add(0, new Overlay.Exposure(moments));
    return state.with(overlays);
  }

  /** @param after part of a frame since the shutter opened */
  private FrameState at(int index, long number, long frame, double after) {
    Cut cut = cuts.get(index);
    PlannedShot shot = cut.shot;
    PlayedScene scene = cut.scene;
    FrameRate rate = rate();
    double seconds = after == 0 ? shot.shows(frame - cut.first, rate) : shot.shows(frame - cut.first, after, rate);
    double end = Time.ofFrames(shot.from() + shot.frames(), rate).seconds();
    CameraState camera =
        shot.camera().map(c -> c.at(Math.min(seconds, end))).orElseGet(Film::still);
    PlayedScene.Picture picture = scene.picture(seconds);
    double onScreen = Time.ofFrames(frame - cut.first, rate).seconds();
    double length = Time.ofFrames(cut.length, rate).seconds();
    List<Overlay> overlays = new ArrayList<>(Titles.at(shot.onScreenLines(rate), 0, length, onScreen, line -> superOf(cut, line)));
    new Irises(scene.scenery(), list.film().aspect()).at(shot, length, onScreen, camera, seconds).ifPresent(overlays::add);
    captions(cut, seconds, onScreen, overlays);
    String sceneName = scene.desk().scene().name();
    FrameState state =
        new FrameState(
            number,
            rate,
            Timecode.of(number, rate),
            cut.sceneName,
            shot.shot().name(),
            seconds,
            Noise.seed(list.film().seed(), sceneName),
            list.film().aspect(),
            scene.set(seconds),
            left(picture.figures(), FrameState.FigureState::name, shot),
            left(picture.props(), FrameState.PropState::name, shot),
            camera,
            picture.effects(),
            overlays,
            shot.error().map(e -> slate(shot, e.message())));
    return options.burnIn() ? state.with(burnt(state)) : state;
  }

  /** Whom and what a shot does not do without: the others are held back or carried off. */
  private static <T> List<T> left(List<T> all, Function<T, String> name, PlannedShot shot) {
    Set<String> struck = shot.camera().map(CameraTrack::struck).orElse(Set.of());
    return struck.isEmpty() ? all : all.stream().filter(one -> !struck.contains(name.apply(one))).toList();
  }

  private static String slate(PlannedShot shot, String message) {
    return shot.shot().name() + "\n" + message;
  }

  private static CameraState still() {
    Matrix4f m =
        new Matrix4f()
            .lookAt(new Vector3f(0, 1.6f, 6), new Vector3f(0, 1.2f, 0), new Vector3f(0, 1, 0))
            .invert();
    return new CameraState(m, 35, 24.89f, 0, 4);
  }

  /** Where the words of a line stand over the picture of its shot. */
  private Vector2f superOf(Cut cut, Schedule.Timed line) {
    return supers.computeIfAbsent(line.statement(), s -> placed(cut, line));
  }

  private Vector2f placed(Cut cut, Schedule.Timed line) {
    Statement.Direction title = (Statement.Direction) line.statement();
    double length = Time.ofFrames(cut.length, rate()).seconds();
    double last = Math.min(length, title.timing().lengthSeconds().isPresent() ? line.end() : length);
    List<Supers.Under> under =
        IntStream.range(0, UNDER).mapToDouble(i -> line.start() + (i + 0.5) / UNDER * (last - line.start()))
            .map(s -> cut.shot.shows(Math.round(s * rate().nominal()), rate()))
            .mapToObj(s -> new Supers.Under(cut.shot.camera().map(c -> c.at(s)).orElseGet(Film::still), s))
            .toList();
    boolean heard =
        options.captions() && cut.scene.speeches().stream().map(s -> cut.shot.heard(s, rate())).anyMatch(h -> h.from() < last && h.to() > line.start());
    return new Supers(cut.scene.scenery(), list.film().aspect()).place(Titles.words(title), under, heard);
  }

  private void captions(Cut cut, double seconds, double onScreen, List<Overlay> overlays) {
    if (!options.captions()) {
      return;
    }
    for (Schedule.Speech speech : cut.scene.speeches()) {
      if (cut.shot.heard(speech, rate()).at(onScreen)) {
        String speaker = cut.scene.seenAs(speech.speaker(), seconds);
        overlays.add(new Overlay.Caption(speaker, speech.extension(), speech.words()));
      }
    }
  }

  private List<Overlay> burnt(FrameState state) {
    Matrix4f m = state.camera().worldFromCamera();
    Vector3f eye = m.getTranslation(new Vector3f());
    Vector3f forward = m.transformDirection(new Vector3f(0, 0, -1));
    double tilt = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, forward.y))));
    List<String> lines =
        List.of(
            "SCENE " + state.scene() + "  SHOT " + state.shot(),
            String.format(
                Locale.ROOT,
                "%.0f mm  height %.2f m  tilt %+.0f deg",
                state.camera().focalLengthMm(),
                eye.y,
                tilt),
            "FRAME " + state.frame(),
            state.timecode());
    List<Overlay> all = new ArrayList<>(state.overlays());
    all.add(new Overlay.BurnIn(lines));
    return all;
  }

  @Override
  public List<Diagnostic> review() {
    Stream<Diagnostic> pictures = cuts.parallelStream().flatMap(cut -> review(cut.shot));
    Stream<Diagnostic> play = scenes.parallelStream().flatMap(this::supervised);
    return inOrder(Stream.concat(pictures, play).toList());
  }

  /** What a script supervisor says of a scene: of its play, its cuts, its light. */
  private Stream<Diagnostic> supervised(PlayedScene scene) {
    List<Remark> remarks = new ArrayList<>(PlayRemarks.of(scene));
    remarks.addAll(CutRemarks.of(scene, list.film().aspect()));
    remarks.addAll(LightRemarks.of(scene));
    return remarks.stream()
        .map(r -> Diagnostic.warning(list.source(), r.shot().shot().span(), r.sentence(), r.remedy()));
  }

  @Override
  public Set<String> framed(String shot) {
    return cuts.stream()
        .filter(cut -> cut.shot.shot().name().equals(shot) && cut.shot.error().isEmpty())
        .flatMap(cut -> cut.shot.camera().stream())
        .map(CameraTrack::framed)
        .findFirst().orElse(Set.of());
  }

  @Override
  public Map<Integer, String> numbers(String shot) {
    return cuts.stream()
        .filter(cut -> cut.shot.shot().name().equals(shot) && cut.shot.error().isEmpty())
        .flatMap(cut -> cut.shot.camera().stream())
        .map(CameraTrack::numbers)
        .findFirst().orElse(Map.of());
  }

  private Stream<Diagnostic> review(PlannedShot shot) {
    if (Titles.hidesPicture(shot.lines()) || shot.error().isPresent()) {
      return Stream.empty();
    }
    String name = "shot " + shot.shot().name() + ": ";
    return shot.camera().stream()
        .flatMap(c -> c.faults(c.struck()).stream())
        .map(
            f ->
                Diagnostic.warning(
                    list.source(), shot.shot().span(), name + f.sentence(), f.kind().remedy()));
  }

  @Override
  public List<Cue> cues(long firstFrame, long lastFrame) {
    List<Cue> cues = new ArrayList<>();
    for (Cut cut : cuts) {
      if (cut.last() < firstFrame || cut.first > lastFrame) {
        continue;
      }
      FrameRate rate = rate();
      int line = list.source().line(cut.shot.shot().span().start());
      if (cut.first >= firstFrame) {
        cues.add(
            new Cue(
                Time.ofFrames(cut.first - 1, rate),
                Time.ofFrames(cut.length, rate),
                "shot",
                cut.shot.shot().name(),
                cut.shot.shot().title(),
                line));
      }
      sounds(cut, firstFrame, lastFrame, cues);
    }
    cues.sort(Comparator.comparing(Cue::at));
    return List.copyOf(cues);
  }

  @Override
  public List<Way> ways() {
    return scenes.stream()
        .flatMap(s -> s.desk().world().tracks().values().stream())
        .filter(t -> t.role().isFigure() && !t.role().extra())
        .flatMap(t -> t.actions().stream())
        .filter(a -> a.travels() && Gait.ofOwn(a) && Verbs.action(a.action()).filter(Action::mutual).isEmpty()) // two who dance go nowhere
        .map(Film::way)
        .sorted(Comparator.comparingInt(Way::line))
        .toList();
  }

  private static Way way(Segment action) {
    double seconds = action.end() - action.start();
    return new Way(action.line(), seconds, Gait.of(action).least(action));
  }

  private void sounds(Cut cut, long firstFrame, long lastFrame, List<Cue> cues) {
    FrameRate rate = rate();
    Time begins = Time.ofFrames(cut.first - 1, rate);
    Time from = Time.ofFrames(Math.max(cut.first, firstFrame) - 1, rate);
    Time to = Time.ofFrames(Math.min(cut.last(), lastFrame), rate);
    for (Happenings.Sound s : cut.scene.desk().happenings().sounds()) {
      Time at = cut.shot.sounds(Time.ofSeconds(s.at()), rate).plus(begins);
      if (at.compareTo(from) >= 0 && at.compareTo(to) < 0) {
        cues.add(new Cue(at, Time.ofSeconds(s.seconds()), s.kind(), s.who(), s.what(), s.line()));
      }
    }
  }
}
