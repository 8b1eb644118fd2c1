package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Rule;
import dev.actionline.shotlist.Statement;
import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.camera.CameraTrack;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Seam;
import dev.actionline.timeline.camera.Vantage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is wrong where one shot is cut to the next: jumps, crossed lines, eyelines, people and things that are elsewhere. */
final class CutRemarks {
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
    cuts(scene.desk().film(), scene.shots()).forEach(cut -> review.cut(cut.before(), cut.after()));
    return review.remarks;
  }

  /** Two shots that are cut together. */
  record Cut(PlannedShot before, PlannedShot after) {}

  /** The cuts between a scene's shots, not those to another scene and back, where both sides show a picture and no time is told to have passed. */
  static List<Cut> cuts(FilmDesk film, List<PlannedShot> shots) {
    List<Cut> cuts = new ArrayList<>();
    for (int i = 1; i < shots.size(); i++) {
      boolean cut = film.next(shots.get(i - 1).shot()).orElse(null) == shots.get(i).shot();
      if (cut && seen(shots.get(i - 1)) && seen(shots.get(i)) && !parted(shots.get(i))) {
        cuts.add(new Cut(shots.get(i - 1), shots.get(i)));
      }
    }
    return cuts;
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
  private record Side(PlannedShot shot, CameraState camera, double time, Vantage vantage) {
    private Map<String, Extent> people() {
      return vantage.people();
    }

    private boolean inFrame(Vector3f point, double aspect) {
      Vector3f p = new Matrix4f(camera.worldFromCamera()).invertAffine().transformPosition(new Vector3f(point));
      double high = Math.tan(camera.verticalFov(aspect) / 2) * -p.z;
      return p.z < -0.1f && Math.abs(p.y) < high && Math.abs(p.x) < high * aspect;
    }
  }

  private Side side(PlannedShot shot, double time) {
    CameraTrack track = shot.camera().orElseThrow();
    CameraState camera = track.at(time);
    return new Side(shot, camera, time, Vantage.of(camera, track.framed(), Vantage.people(scene.scenery(), time)));
  }

  private void cut(PlannedShot before, PlannedShot after) {
    double frame = scene.desk().film().seconds(1);
    double end = scene.desk().film().seconds(before.from() + before.frames());
    double begin = scene.desk().film().seconds(after.from());
    Side a = side(before, end - frame);
    Side b = side(after, begin);
    Seam seam = new Seam(a.vantage(), b.vantage());
    Set<Rule> without = scene.desk().film().list().film().without();
    if (!without.contains(Rule.DEGREES)) {
      jump(seam, b);
    }
    if (!without.contains(Rule.LINE)) {
      line(seam, b);
    }
    if (Math.abs(end - begin) < 1e-6) {
      elsewhere(seam, b);
      hands(a, b);
    }
  }

  private void tell(Side b, String words, String remedy) {
    remarks.add(new Remark(b.shot(), 0, words, remedy));
  }

  private void jump(Seam seam, Side b) {
    seam.jump().ifPresent(
        turned ->
            tell(
                b,
                String.format(
                    Locale.ROOT, "a jump cut: %s is seen as before, from %.0f degrees aside", b.vantage().framed().iterator().next(),
                    turned),
                "go round by 30 degrees or more, or change the size, or stay"));
  }

  /** Two shots of two people: both cameras are on one side of the line between them. */
  private void line(Seam seam, Side b) {
    Optional<Seam.Crossing> wrong = seam.crossing();
    if (wrong.isEmpty()) {
      return;
    }
    String two = seam.pair().get(0) + " and " + seam.pair().get(1);
    if (wrong.get() == Seam.Crossing.LINE) {
      tell(b, "the line between " + two + " is crossed", "take it from the other side, or cut away in between");
    } else {
      tell(b, "the eyelines of " + two + " miss each other", "take both from one side of the line between them");
    }
  }

  private void elsewhere(Seam seam, Side b) {
    for (Seam.Moved moved : seam.elsewhere(scene.desk().film().list().film())) {
      tell(
          b, String.format(Locale.ROOT, "%s is %.1f m from where the shot before left them", moved.name(), moved.metres()),
          "let them walk there, or leave them out of one of the two");
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
