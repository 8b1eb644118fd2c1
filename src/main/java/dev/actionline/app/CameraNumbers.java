package dev.actionline.app;

import dev.actionline.core.Source;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import dev.actionline.timeline.FrameState;
import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joml.Vector3f;

/**
 * What the camera department found for the framings of a list, as comments behind their lines: {@code camera CU on
 * MARA -- 85mm, 2.1 m, eye level, from front left}. Moved before the dashes they hold.
 */
final class CameraNumbers {
  private static final Pattern OLD = Pattern.compile("\\s+-- \\d+mm, .*$");
  private static final Pattern FRAMES =
      Pattern.compile("(?i)camera (?:ECU|CU|MCU|MS|cowboy|FS|WS|EWS|two-shot|OTS|POV|insert)\\b.*");

  /** Where the eyes of a body are, as a share of its height. */
  private static final float EYES = 0.93f;

  /** Sides as lists name them, degrees clockwise from a subject's front. */
  private static final Map<String, Double> SIDES = new LinkedHashMap<>();

  static {
    SIDES.put("front", 0.0);
    SIDES.put("front right", 38.0);
    SIDES.put("right", 90.0);
    SIDES.put("behind right", 145.0);
    SIDES.put("behind", 180.0);
    SIDES.put("behind left", -145.0);
    SIDES.put("left", -90.0);
    SIDES.put("front left", -38.0);
  }

  private CameraNumbers() {}

  /** The text of a list with the numbers of its cameras; those of an earlier time are replaced. */
  static String into(Source source, ShotList list) {
    Timeline timeline = Timeline.resolve(list).value();
    List<String> lines = new ArrayList<>(Arrays.asList(source.text().split("\n", -1)));
    Map<String, Timeline.ShotSpan> spans = new LinkedHashMap<>();
    timeline.shots().stream().filter(s -> s.error().isEmpty()).forEach(s -> spans.put(s.name(), s));
    for (ShotList.Scene scene : list.scenes()) {
      for (ShotList.Shot shot : scene.shots()) {
        Optional<Statement> framing = shot.statements().stream().filter(s -> frames(source, s)).findFirst();
        if (framing.isPresent() && spans.containsKey(shot.name())) {
          int line = source.line(framing.get().span().start()) - 1;
          String numbers = numbers(timeline.at(spans.get(shot.name()).first()), timeline.framed(shot.name()).stream().findFirst());
          lines.set(line, OLD.matcher(lines.get(line)).replaceFirst("") + " -- " + numbers);
        }
      }
    }
    return String.join("\n", lines);
  }

  /** The text of a list without such numbers. */
  static String without(String text) {
    return text.lines().map(l -> OLD.matcher(l).replaceFirst("")).collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
  }

  private static boolean frames(Source source, Statement statement) {
    return statement instanceof Statement.Direction d && d.keyword() == Keyword.CAMERA && FRAMES.matcher(source.slice(d.span())).matches();
  }

  private static String numbers(FrameState state, Optional<String> subject) {
    CameraState camera = state.camera();
    Vector3f eye = camera.worldFromCamera().getTranslation(new Vector3f());
    List<String> words = new ArrayList<>();
    words.add(String.format(Locale.ROOT, "%.0fmm", camera.focalLengthMm()));
    state.figures().stream()
        .filter(f -> subject.filter(f.name()::equals).isPresent())
        .findFirst()
        .ifPresentOrElse(f -> words.addAll(from(eye, f)), () -> words.add(String.format(Locale.ROOT, "height %.1f m", eye.y)));
    return String.join(", ", words);
  }

  /** Distance, angle and side, seen from a body. */
  private static List<String> from(Vector3f eye, FrameState.FigureState figure) {
    Vector3f to = new Vector3f(eye).sub(figure.stance().position()).sub(0, EYES * figure.look().heightM(), 0);
    double up = Math.toDegrees(Math.atan2(to.y, Math.hypot(to.x, to.z)));
    double bearing = Math.toDegrees(Math.atan2(to.x, -to.z)) - figure.stance().heading();
    String angle = up > 55 ? "overhead" : up > 10 ? "high" : up < -10 ? "low" : "eye level";
    return List.of(String.format(Locale.ROOT, "%.1f m", to.length()), angle, "from " + side(bearing));
  }

  private static String side(double bearing) {
    return SIDES.entrySet().stream()
        .min((a, b) -> Double.compare(between(bearing, a.getValue()), between(bearing, b.getValue())))
        .orElseThrow()
        .getKey();
  }

  private static double between(double a, double b) {
    return Math.abs(Math.IEEEremainder(a - b, 360));
  }
}
