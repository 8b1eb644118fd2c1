package dev.actionline.timeline;

import dev.actionline.core.Easing;
import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Statement;
import dev.actionline.shotlist.Term;
import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.FrameState.Overlay;
import dev.actionline.timeline.camera.Scenery;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** {@code iris in on MARA over 1s} opens a shot around her face, {@code iris out} closes it. */
final class Irises {
  private final Scenery scenery;
  private final double aspect;

  /** @param aspect of the film's frame, width to height */
  Irises(Scenery scenery, double aspect) {
    this.scenery = scenery;
    this.aspect = aspect;
  }

  /**
   * The blades at a moment of a shot; empty when they are wide open.
   *
   * @param length of the shot on the screen, seconds
   * @param onScreen seconds since its start
   * @param seconds of the scene, for where the subject is
   */
  Optional<Overlay.Iris> at(PlannedShot shot, double length, double onScreen, CameraState camera, double seconds) {
    Optional<Overlay.Iris> shut = Optional.empty();
    for (Schedule.Timed line : shot.lines()) {
      if (line.statement() instanceof Statement.Direction d && d.keyword() == Keyword.IRIS) {
        double over = d.timing().lengthSeconds().orElse(Titles.FADE);
        boolean out = words(d).stream().anyMatch(t -> t.is("out"));
        double open = out ? 1 - Easing.ramp(onScreen, length - over, length - 1e-3) : Easing.ramp(onScreen, 0, over);
        if (open < 1 && shut.filter(s -> s.open() < open).isEmpty()) {
          Vector3f middle = middle(d, camera, seconds);
          shut = Optional.of(new Overlay.Iris(middle.x, middle.y, (float) open));
        }
      }
    }
    return shut;
  }

  private static List<Term> words(Statement.Direction iris) {
    return iris.phrases().stream().flatMap(p -> p.terms().stream()).toList();
  }

  /** Where the named face lies in the frame; the frame's middle when none is named or it is out of the frame. */
  private Vector3f middle(Statement.Direction iris, CameraState camera, double seconds) {
    List<Term> named = words(iris).stream().filter(t -> !t.is("in") && !t.is("out") && !t.is("on")).toList();
    if (named.isEmpty()) {
      return new Vector3f();
    }
    return scenery.subject(named).map(s -> place(s.at(seconds).face(), camera)).orElseGet(Vector3f::new);
  }

  private Vector3f place(Vector3f point, CameraState camera) {
    Vector3f p = new Matrix4f(camera.worldFromCamera()).invertAffine().transformPosition(new Vector3f(point));
    float wide = camera.sensorWidthMm() / camera.focalLengthMm() / 2;
    float x = p.x / (-p.z * wide);
    float y = p.y / (-p.z * wide) * (float) aspect;
    boolean within = p.z < -0.05f && Math.abs(x) < 1 && Math.abs(y) < 1;
    return within ? new Vector3f(x, y, 0) : new Vector3f();
  }
}
