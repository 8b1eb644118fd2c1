package dev.actionline.deliver.plan;

import dev.actionline.deliver.plan.CameraSetup.Take;
import dev.actionline.deliver.plan.Drawing.Point;
import dev.actionline.deliver.plan.Drawing.Style;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.joml.Vector3f;

/** One setup seen from above: the set, the marks, everybody's way with its times, camera and line of action. */
final class SetupPlan {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 900;

  /** Room for the heading, pixels. */
  private static final int HEAD = 64;

  private static final double MARGIN = 2;
  private static final double LEAST = 9;

  /** Walls are cut at this height, furniture at that, metres. */
  private static final float WALL = 1.35f;

  private static final float FURNITURE = 0.4f;

  /** And what lies below the floor, metres. */
  private static final float PIT = -0.25f;

  private static final List<String> COLORS = List.of("#0b6e99", "#b5482a", "#2f7d32", "#7b3fa0", "#a87900", "#00695c", "#ad1457");
  private static final String CAMERA = "#111111";
  private static final String LINE = "#d32f2f";

  private static final Map<String, List<SetOutline.Cut>> OUTLINES = new ConcurrentHashMap<>();

  private final Timeline timeline;
  private final CameraSetup setup;
  private final Drawing drawing;
  private final List<String> names;

  private SetupPlan(Timeline timeline, CameraSetup setup) {
    this.timeline = timeline;
    this.setup = setup;
    Set<String> all = new LinkedHashSet<>();
    setup.takes().forEach(t -> t.frames().forEach(f -> f.figures().forEach(x -> all.add(x.name()))));
    this.names = List.copyOf(all);
    this.drawing = paper();
  }

  /** The plan of a setup; the heading tells scene, shots and lens. */
  static Drawing of(Timeline timeline, CameraSetup setup, String heading) {
    SetupPlan plan = new SetupPlan(timeline, setup);
    plan.set();
    plan.lineOfAction();
    setup.takes().forEach(plan::ways);
    plan.camera();
    plan.heading(heading);
    return plan.drawing;
  }

  /** Large enough for everybody who is framed and for the camera. */
  private Drawing paper() {
    List<Vector3f> points = new ArrayList<>();
    for (Take take : setup.takes()) {
      Set<String> framed = timeline.framed(take.shot().name());
      for (FrameState frame : take.frames()) {
        points.add(CameraSetup.eye(frame.camera()));
        frame.figures().stream()
            .filter(f -> framed.isEmpty() || framed.contains(f.name()))
            .forEach(f -> points.add(f.stance().position()));
      }
    }
    double west = points.stream().mapToDouble(p -> p.x).min().orElse(0) - MARGIN;
    double east = points.stream().mapToDouble(p -> p.x).max().orElse(0) + MARGIN;
    double north = points.stream().mapToDouble(p -> p.z).min().orElse(0) - MARGIN;
    double south = points.stream().mapToDouble(p -> p.z).max().orElse(0) + MARGIN;
    double across = Math.max(LEAST, east - west);
    double down = Math.max(LEAST, south - north);
    double scale = Math.min(WIDTH / across, (HEIGHT - HEAD) / down);
    return new Drawing(
        (west + east) / 2 - WIDTH / scale / 2, (north + south) / 2 - (HEIGHT + HEAD) / scale / 2, scale, WIDTH, HEIGHT);
  }

  private void set() {
    String name = setup.first().first().set().model();
    cut(name, PIT, Style.line("#b08968", 1.2).dash());
    cut(name, FURNITURE, Style.line("#c9c9c9", 1));
    cut(name, WALL, Style.line("#4a4a4a", 1.8));
    Models.named(Model.Kind.SET, name).ifPresent(set -> set.marks().forEach(this::mark));
    for (FrameState.PropState prop : setup.first().first().props()) {
      Vector3f at = prop.worldFromProp().getTranslation(new Vector3f());
      drawing.disc(drawing.at(at.x, at.z), 3, Style.fill("#8a8a8a", 0.8));
      drawing.words(drawing.at(at.x + 0.1, at.z), prop.name(), "#8a8a8a", 10);
    }
  }

  private void mark(Model.Mark mark) {
    if (mark.type().equals("look")) {
      return;
    }
    Point p = drawing.at(mark.position().x, mark.position().z);
    Style cross = Style.line("#9aa7b0", 1);
    drawing.line(cross, new Point(p.x() - 4, p.y()), new Point(p.x() + 4, p.y()));
    drawing.line(cross, new Point(p.x(), p.y() - 4), new Point(p.x(), p.y() + 4));
    drawing.words(new Point(p.x() + 5, p.y() - 3), mark.name(), "#9aa7b0", 10);
  }

  private void cut(String name, float height, Style style) {
    List<SetOutline.Cut> cuts =
        OUTLINES.computeIfAbsent(
            name + height, k -> Models.named(Model.Kind.SET, name).map(m -> SetOutline.at(m, height)).orElse(List.of()));
    double x = drawing.west() + drawing.width() / drawing.pixelsPerMetre() / 2;
    double z = drawing.north() + drawing.height() / drawing.pixelsPerMetre() / 2;
    double reach = drawing.width() / drawing.pixelsPerMetre();
    List<List<Point>> runs = new ArrayList<>();
    for (SetOutline.Cut c : cuts) {
      if (c.nearest(x, z) < reach) {
        runs.add(List.of(drawing.at(c.x1(), c.z1()), drawing.at(c.x2(), c.z2())));
      }
    }
    if (!runs.isEmpty()) {
      drawing.lines(runs, style);
    }
  }

  /** Everybody's way through a shot, with the seconds of the scene where it begins and ends. */
  private void ways(Take take) {
    for (String name : names) {
      List<Point> way = new ArrayList<>();
      double begin = 0;
      double end = 0;
      FrameState.FigureState last = null;
      for (FrameState frame : take.frames()) {
        FrameState.FigureState figure = frame.figures().stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
        if (figure != null) {
          begin = way.isEmpty() ? frame.sceneSeconds() : begin;
          end = frame.sceneSeconds();
          way.add(drawing.at(figure.stance().x(), figure.stance().z()));
          last = figure;
        }
      }
      if (last != null) {
        way(name, way, last, begin, end, take == setup.first());
      }
    }
  }

  private void way(String name, List<Point> way, FrameState.FigureState last, double begin, double end, boolean named) {
    String color = COLORS.get(names.indexOf(name) % COLORS.size());
    Point first = way.get(0);
    Point to = way.get(way.size() - 1);
    boolean moves = Math.hypot(to.x() - first.x(), to.y() - first.y()) > 0.3 * drawing.pixelsPerMetre();
    double body = Math.max(5, 0.22 * drawing.pixelsPerMetre());
    if (moves) {
      drawing.lines(List.of(way), Style.line(color, 2));
      drawing.disc(first, body, new Style(color, 1.5, "#ffffff", 1, false));
      drawing.words(new Point(first.x() + body + 2, first.y() + 12), String.format(Locale.ROOT, "%.1f s", begin), color, 11);
      drawing.words(new Point(to.x() + body + 2, to.y() + 12), String.format(Locale.ROOT, "%.1f s", end), color, 11);
    }
    drawing.disc(to, body, Style.fill(color, 0.85));
    Vector3f facing = last.stance().forward();
    drawing.line(
        Style.line(color, 2.5), to,
        new Point(to.x() + 1.8 * body * facing.x, to.y() + 1.8 * body * facing.z));
    if (named || moves) {
      drawing.words(new Point(to.x() + body + 2, to.y() - 2), name, color, 13);
    }
  }

  /** The camera where it begins, its field of view, and where it goes. */
  private void camera() {
    Take take = setup.first();
    field(take.first().camera(), true);
    if (CameraSetup.travel(take) > 0.2) {
      List<Point> way = take.frames().stream().map(f -> CameraSetup.eye(f.camera())).map(e -> drawing.at(e.x, e.z)).toList();
      drawing.lines(List.of(way), Style.line(CAMERA, 1.5).dash());
      field(take.last().camera(), false);
    }
  }

  private void field(FrameState.CameraState camera, boolean begins) {
    Vector3f eye = CameraSetup.eye(camera);
    Vector3f ahead = CameraSetup.ahead(camera);
    double bearing = Math.atan2(ahead.x, -ahead.z);
    double half = Math.toRadians(CameraSetup.angleOfView(camera) / 2);
    double far = drawing.width() / drawing.pixelsPerMetre();
    Point at = drawing.at(eye.x, eye.z);
    Point left = towards(eye, bearing - half, far);
    Point right = towards(eye, bearing + half, far);
    drawing.area(Style.fill("#ffb300", begins ? 0.16 : 0.07), at, left, right);
    drawing.line(Style.line("#c98a00", begins ? 1.2 : 0.7), left, at, right);
    body(eye, bearing, begins ? 1 : 0.4);
    if (begins) {
      String words = String.format(Locale.ROOT, "%.0fmm, %.1f m high", camera.focalLengthMm(), eye.y);
      drawing.words(new Point(at.x() + 18, at.y() + 34), words, CAMERA, 13);
    }
  }

  /** A camera from above: the lens at its place, the box behind it. */
  private void body(Vector3f eye, double bearing, double opacity) {
    double size = 18 / drawing.pixelsPerMetre();
    Style black = Style.fill(CAMERA, opacity);
    drawing.area(black, towards(eye, bearing + 0.9, 0.45 * size), towards(eye, bearing + Math.PI, 0.5 * size), towards(eye, bearing - 0.9, 0.45 * size));
    drawing.area(
        black, towards(eye, bearing + Math.PI - 1.1, 0.55 * size), towards(eye, bearing + Math.PI - 0.3, 1.6 * size),
        towards(eye, bearing + Math.PI + 0.3, 1.6 * size), towards(eye, bearing + Math.PI + 1.1, 0.55 * size));
  }

  private Point towards(Vector3f eye, double bearing, double metres) {
    return drawing.at(eye.x + metres * Math.sin(bearing), eye.z - metres * Math.cos(bearing));
  }

  /** Between the first two who are framed, or the one and who is nearest. */
  private void lineOfAction() {
    FrameState frame = setup.first().first();
    List<FrameState.FigureState> framed =
        frame.figures().stream().filter(f -> timeline.framed(setup.first().shot().name()).contains(f.name())).toList();
    if (framed.isEmpty() || frame.figures().size() < 2) {
      return;
    }
    Vector3f a = framed.get(0).stance().position();
    Vector3f b =
        framed.size() > 1
            ? framed.get(1).stance().position()
            : frame.figures().stream().map(f -> f.stance().position()).filter(p -> p.distance(a) > 0.05)
                .min((p, q) -> Float.compare(p.distance(a), q.distance(a))).orElse(a);
    double apart = Math.hypot(b.x - a.x, b.z - a.z);
    if (apart < 0.1 || apart > 8) {
      return;
    }
    Vector3f beyond = new Vector3f(b).sub(a).mul((float) (1.5 / apart));
    drawing.line(Style.line(LINE, 1.5).dash(), drawing.at(a.x - beyond.x, a.z - beyond.z), drawing.at(b.x + beyond.x, b.z + beyond.z));
    drawing.words(drawing.at(b.x + beyond.x, b.z + beyond.z), "line", LINE, 11);
  }

  private void heading(String heading) {
    drawing.area(Style.fill("#ffffff", 0.92), new Point(0, 0), new Point(WIDTH, 0), new Point(WIDTH, HEAD), new Point(0, HEAD));
    drawing.words(new Point(16, 28), "setup " + setup.name() + "   " + heading, CAMERA, 20);
    String shots = String.join(", ", setup.takes().stream().map(t -> t.shot().name() + " " + t.shot().title()).toList());
    drawing.words(new Point(16, 50), shots.length() > 150 ? shots.substring(0, 147) + "..." : shots, "#555555", 13);
    double metre = drawing.pixelsPerMetre();
    Point end = new Point(WIDTH - 20, HEIGHT - 20);
    drawing.line(Style.line(CAMERA, 3), new Point(end.x() - metre, end.y()), end);
    drawing.words(new Point(end.x(), end.y() - 6), "1 m, north up", CAMERA, 12);
  }
}
