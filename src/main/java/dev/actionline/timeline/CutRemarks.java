package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Statement;
import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.camera.CameraTrack;
import dev.actionline.timeline.camera.Scenery;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is wrong where one shot is cut to the next: jumps, crossed lines, eyelines, people and things that are elsewhere. */
final class CutRemarks {
  /** Less than this from one angle to the next is a jump, degrees. */
  private static final double JUMP = 30;

  /** Sizes that differ by less than this are the same. */
  private static final double SAME_SIZE = 1.35;

  /** So near the line a camera is on neither side, sine of the angle. */
  private static final double ON_THE_LINE = 0.3;

  /** Cosine of the angle within which one faces another. */
  private static final double FACING = 0.5;

  /** Who is farther apart has no line, metres. */
  private static final double FAR = 6;

  /** Who is so much elsewhere has not walked there, metres. */
  private static final double ELSEWHERE = 2;

  private final PlayedScene scene;
  private final double aspect;
  private final List<Remark> remarks = new ArrayList<>();

  private CutRemarks(PlayedScene scene, double aspect) {
    this.scene = scene;
    this.aspect = aspect;
  }

  /** Of all cuts within a scene. */
  static List<Remark> of(PlayedScene scene, double aspect) {
    CutRemarks review = new CutRemarks(scene, aspect);
    for (int i = 1; i < scene.shots().size(); i++) {
      PlannedShot before = scene.shots().get(i - 1);
      PlannedShot after = scene.shots().get(i);
      if (seen(before) && seen(after) && !parted(after)) {
        review.cut(before, after);
      }
    }
    return review.remarks;
  }

  private static boolean seen(PlannedShot shot) {
    return shot.camera().isPresent() && shot.error().isEmpty() && !Titles.hidesPicture(shot.lines());
  }

  /** Whether a dissolve or a fade tells that time has passed. */
  private static boolean parted(PlannedShot shot) {
    return shot.lines().stream()
        .anyMatch(l -> l.statement() instanceof Statement.Direction d && Set.of(Keyword.DISSOLVE, Keyword.FADE, Keyword.WIPE, Keyword.IRIS).contains(d.keyword()));
  }

  /** One side of a cut. */
  private record Side(PlannedShot shot, CameraTrack track, CameraState camera, double time, Map<String, Extent> people) {
    private Vector3f eye() {
      return camera.worldFromCamera().getTranslation(new Vector3f());
    }

    /** Those whom the shot frames, by name. */
    private Set<String> framed() {
      Set<String> framed = new TreeSet<>(track.framed());
      framed.retainAll(people.keySet());
      return framed;
    }

    private boolean inFrame(Vector3f point, double aspect) {
      Vector3f p = new Matrix4f(camera.worldFromCamera()).invertAffine().transformPosition(new Vector3f(point));
      double high = Math.tan(camera.verticalFov(aspect) / 2) * -p.z;
      return p.z < -0.1f && Math.abs(p.y) < high && Math.abs(p.x) < high * aspect;
    }
  }

  private Side side(PlannedShot shot, double time) {
    Map<String, Extent> people = new LinkedHashMap<>();
    for (Scenery.Subject s : scene.scenery().performers(time)) {
      people.put(s.name(), s.at(time));
    }
    return new Side(shot, shot.camera().orElseThrow(), shot.camera().orElseThrow().at(time), time, people);
  }

  private void cut(PlannedShot before, PlannedShot after) {
    double frame = scene.desk().film().seconds(1);
    double end = scene.desk().film().seconds(before.from() + before.frames());
    double begin = scene.desk().film().seconds(after.from());
    Side a = side(before, end - frame);
    Side b = side(after, begin);
    jump(a, b);
    line(a, b);
    if (Math.abs(end - begin) < 1e-6) {
      elsewhere(a, b);
      hands(a, b);
    }
  }

  private void tell(Side b, String words, String remedy) {
    remarks.add(new Remark(b.shot(), 0, words, remedy));
  }

  private void jump(Side a, Side b) {
    Set<String> framed = b.framed();
    if (framed.isEmpty() || !framed.equals(a.framed())) {
      return;
    }
    String name = framed.iterator().next();
    Vector3f was = a.people().get(name).face();
    Vector3f is = b.people().get(name).face();
    Vector3f from = a.eye().sub(was);
    Vector3f to = b.eye().sub(is);
    double turned = Math.toDegrees(from.angle(to));
    double ratio = a.camera().focalLengthMm() / from.length() / (b.camera().focalLengthMm() / to.length());
    ratio = Math.max(ratio, 1 / ratio);
    boolean same = turned < 3 && ratio < 1.06;
    if (!same && turned < JUMP && ratio < SAME_SIZE) {
      tell(
          b, String.format(Locale.ROOT, "a jump cut: %s is seen as before, from %.0f degrees aside", name, turned),
          "go round by 30 degrees or more, or change the size, or stay");
    }
  }

  /** Two shots of two people: both cameras are on one side of the line between them. */
  private void line(Side a, Side b) {
    Set<String> pair = new TreeSet<>(a.framed());
    pair.addAll(b.framed());
    if (pair.size() != 2 || a.framed().isEmpty() || b.framed().isEmpty()) {
      return;
    }
    List<String> names = List.copyOf(pair);
    if (!a.people().keySet().containsAll(names) || !b.people().keySet().containsAll(names)) {
      return;
    }
    double before = sideOf(a, names);
    double after = sideOf(b, names);
    if (before * after >= 0 || Math.min(Math.abs(before), Math.abs(after)) < ON_THE_LINE) {
      return;
    }
    boolean one = faces(b, names.get(0), names.get(1));
    boolean other = faces(b, names.get(1), names.get(0));
    boolean singles = a.framed().size() == 1 && b.framed().size() == 1;
    if (!singles && (one || other)) {
      tell(
          b, "the line between " + names.get(0) + " and " + names.get(1) + " is crossed",
          "take it from the other side, or cut away in between");
    } else if (singles && one && other) {
      tell(
          b, "the eyelines of " + names.get(0) + " and " + names.get(1) + " miss each other",
          "take both from one side of the line between them");
    }
  }

  private static boolean faces(Side side, String who, String whom) {
    Extent e = side.people().get(who);
    Vector3f to = new Vector3f(side.people().get(whom).face()).sub(e.face());
    double a = Math.toRadians(e.heading());
    return to.x * Math.sin(a) - to.z * Math.cos(a) > FACING * Math.hypot(to.x, to.z);
  }

  /** Sine of the camera's angle from the line, with its side; 0 when there is no line. */
  private static double sideOf(Side side, List<String> names) {
    Vector3f from = side.people().get(names.get(0)).middle();
    Vector3f to = side.people().get(names.get(1)).middle();
    double dx = to.x - from.x;
    double dz = to.z - from.z;
    double length = Math.hypot(dx, dz);
    if (length < 0.4 || length > FAR) {
      return 0;
    }
    double ex = side.eye().x - (from.x + to.x) / 2;
    double ez = side.eye().z - (from.z + to.z) / 2;
    return (dx * ez - dz * ex) / length / Math.max(1e-3, Math.hypot(ex, ez));
  }

  private void elsewhere(Side a, Side b) {
    for (String name : b.people().keySet()) {
      if (!a.people().containsKey(name)) {
        continue;
      }
      Extent was = a.people().get(name);
      Extent is = b.people().get(name);
      double away = was.middle().distance(is.middle());
      if (away > ELSEWHERE && a.inFrame(was.face(), aspect) && b.inFrame(is.face(), aspect)) {
        tell(
            b, String.format(Locale.ROOT, "%s is %.1f m from where the shot before left them", name, away),
            "let them walk there, or leave them out of one of the two");
      }
    }
  }

  private void hands(Side a, Side b) {
    for (PropTrack prop : scene.desk().world().props().values()) {
      Optional<PropTrack.Held> was = prop.held(a.time());
      Optional<PropTrack.Held> is = prop.held(b.time());
      boolean same = was.isPresent() && is.isPresent() && was.get().performer().equals(is.get().performer());
      boolean seen =
          same && shows(a, is.get().performer()) && shows(b, is.get().performer())
              && (a.inFrame(at(prop, a), aspect) || b.inFrame(at(prop, b), aspect));
      if (seen && was.get().hand() != is.get().hand() && was.get().hand() != Event.Hand.BOTH && is.get().hand() != Event.Hand.BOTH) {
        tell(
            b, prop.name() + " is in the other hand of " + is.get().performer() + " than before",
            "write which hand holds it, or let them change hands");
      }
    }
  }

  private Vector3f at(PropTrack prop, Side side) {
    return scene.desk().world().prop(prop.name(), side.time()).getTranslation(new Vector3f());
  }

  private boolean shows(Side side, String who) {
    return side.people().containsKey(who) && side.inFrame(side.people().get(who).face(), aspect);
  }
}
