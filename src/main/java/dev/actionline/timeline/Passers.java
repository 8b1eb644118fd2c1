package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.timeline.camera.CameraTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Extras who would pass close before the lens or between it and whom or what it frames, and those of the cast who
 * have nothing to do in a shot and would stand at the lens or before whom or what it frames: for such a shot they are held back, with what
 * they ride and carry, as an assistant director would.
 */
final class Passers {
  private static final double STEP = 0.25;

  /** Who goes to somebody has no hands on him yet. */
  private static final Set<String> TOWARDS = Vocabulary.kind("goes towards");

  /** Nobody passes nearer to the lens, metres. */
  private static final float NEAR = 2.6f;

  /** Nobody of the cast stands nearer to it who is not in the shot, metres. */
  private static final float AT_LENS = 1.4f;

  /** Whoever passes so far before somebody who is framed hides nobody, metres. */
  private static final float FAR = 14;

  /** Half the room that a body, or a body on a cycle, takes up on its way, metres. */
  private static final float HALF = 0.55f;

  /** So tall is the body of reference, metres. */
  private static final float CROWN = 1.75f;

  /** So much of a body stands above its feet, metres; shins and knees are seen, too. */
  private static final float[] HEIGHTS = {0.3f, 1.0f, 1.5f};

  private final World world;
  private final CameraTrack camera;
  private final Set<String> leads;

  private Passers(World world, CameraTrack camera, Set<String> leads) {
    this.world = world;
    this.camera = camera;
    this.leads = leads;
  }

  /**
   * Names of extras and of their things.
   *
   * @param leads whom the shot's lines name
   * @param from seconds of the scene when the shot begins
   * @param to when it ends
   */
  static Set<String> of(World world, CameraTrack camera, Set<String> leads, double from, double to) {
    return new Passers(world, camera, leads).between(from, to);
  }

  private Set<String> between(double from, double to) {
    List<String> others = new ArrayList<>();
    for (Track track : world.tracks().values()) {
      String name = track.role().name();
      boolean stranger = !camera.framed().contains(name) && !leads.contains(name);
      if (track.role().isFigure() && stranger && !togetherWithFramed(name, from, to)) {
        others.add(name);
      }
    }
    Set<String> held = new TreeSet<>();
    for (double t = from; !others.isEmpty() && t < to; t += STEP) {
      double now = t;
      Matrix4f worldFromCamera = camera.at(now).worldFromCamera();
      float wide = camera.at(now).sensorWidthMm() / camera.at(now).focalLengthMm() / 2;
      others.stream().filter(e -> inTheWay(e, worldFromCamera, wide, now)).forEach(held::add);
      others.removeAll(held);
    }
    for (String other : List.copyOf(held)) {
      held.addAll(things(other, from));
    }
    return held;
  }

  /** Whether somebody has his hands on whom the picture frames, or that one on him, since before the cut. */
  private boolean togetherWithFramed(String name, double from, double to) {
    return camera.framed().stream().anyMatch(f -> actsOn(name, f, from, to) || actsOn(f, name, from, to) || bears(name, f, from));
  }

  private boolean bears(String name, String thing, double t) {
    PropTrack prop = world.props().get(thing);
    return prop != null && prop.placed() && prop.bearer(t).filter(name::equals).isPresent();
  }

  private boolean actsOn(String who, String whom, double from, double to) {
    Track track = world.track(who);
    return track != null
        && track.actions().stream()
            .filter(a -> a.start() < to && a.end() > from + STEP && !TOWARDS.contains(a.call().relation()))
            .anyMatch(a -> a.call().target().filter(t -> t.kind() == Target.Kind.PERFORMER && t.name().equals(whom)).isPresent());
  }

  private boolean inTheWay(String name, Matrix4f worldFromCamera, float wide, double t) {
    boolean extra = world.track(name).role().extra();
    Matrix4f cameraFromWorld = new Matrix4f(worldFromCamera).invertAffine();
    Vector3f eye = worldFromCamera.getTranslation(new Vector3f());
    Vector3f feet = world.stance(name, t).position();
    for (float height : HEIGHTS) {
      Vector3f p = new Vector3f(feet).add(0, height, 0);
      Vector3f seen = cameraFromWorld.transformPosition(p, new Vector3f());
      boolean inPicture = seen.z < 0 && Math.abs(seen.x) < -seen.z * wide + HALF;
      if (inPicture && p.distance(eye) < (extra ? NEAR : AT_LENS)) {
        return true;
      }
    }
    return camera.framed().stream().anyMatch(f -> {
      Track track = world.track(f);
      return track != null && track.role().isFigure()
          ? hides(feet, eye, world.stance(f, t).position())
          : (track != null || world.props().containsKey(f)) && standsBefore(name, feet, eye, f, t);
    });
  }

  /** Whether who stands at a point hides a thing that he is not at: one sees over who is lower than the line of sight. */
  private boolean standsBefore(String name, Vector3f feet, Vector3f eye, String thing, double t) {
    Vector3f at = world.prop(thing, t).getTranslation(new Vector3f());
    float half = world.modelOf(thing).map(m -> Resting.size(m).length() / 2).orElse(0f);
    double far = Math.hypot(at.x - eye.x, at.z - eye.z);
    double line = eye.y + (at.y - eye.y) * Math.hypot(feet.x - eye.x, feet.z - eye.z) / Math.max(1e-3, far);
    boolean clearOfIt = Math.hypot(at.x - feet.x, at.z - feet.z) > half + HALF;
    return clearOfIt && line < feet.y + CROWN * world.track(name).role().scale() && hides(feet, eye, at);
  }

  /** Whether who stands at a point stands between two others, as seen from above. */
  private static boolean hides(Vector3f feet, Vector3f eye, Vector3f whom) {
    float dx = whom.x - eye.x;
    float dz = whom.z - eye.z;
    float length = (float) Math.hypot(dx, dz);
    float along = ((feet.x - eye.x) * dx + (feet.z - eye.z) * dz) / Math.max(1e-3f, length);
    float aside = Math.abs((feet.x - eye.x) * dz - (feet.z - eye.z) * dx) / Math.max(1e-3f, length);
    return length < FAR && along > 0 && along < length - HALF && aside < HALF;
  }

  /** What somebody rides or bears by a time, holds and wears. */
  private Set<String> things(String who, double t) {
    Set<String> things = new TreeSet<>();
    for (Segment action : world.track(who).actions()) {
      for (Event event : action.motion().events()) {
        boolean yet = action.start() + event.at() <= t;
        if (yet && event instanceof Event.Attach attached && !camera.framed().contains(attached.what())) {
          things.add(attached.what());
        }
      }
    }
    world.props().values().stream()
        .filter(p -> p.placed() && p.bearer(t).filter(who::equals).isPresent())
        .forEach(p -> things.add(p.name()));
    return things;
  }
}
