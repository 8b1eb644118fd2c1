package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.camera.Scenery.Extent;
import dev.actionline.timeline.camera.Scenery.Region;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joml.Vector3f;

/**
 * What a matching cut hands on: how large a subject was in the last picture, from which side it was seen, and where
 * it was in the frame.
 *
 * @param azimuthDegrees where the camera stood round the subject, clockwise from its front; empty for a thing
 * @param elevationDegrees above it
 * @param near heads are compared, not whole bodies
 * @param tall its height, or its head's, as a share of the frame's
 * @param x of its face in the frame, -1 left to 1 right
 * @param y of it, -1 low to 1 high
 */
public record Match(
    OptionalDouble azimuthDegrees, double elevationDegrees, boolean near, double tall, float x, float y, double focalMm) {
  /** Turning and zooming in turn come as near as anybody sees. */
  private static final int TURNS = 4;

  /**
   * The match that a picture leaves; empty when its subject is behind the camera.
   *
   * @param aspect of the film's frame
   */
  public static Optional<Match> of(CameraState camera, Extent subject, double aspect) {
    Picture picture = Picture.of(camera, aspect);
    Vector3f at = picture.place(subject.face());
    if (at.z < 0.1f) {
      return Optional.empty();
    }
    Vector3f to = camera.worldFromCamera().getTranslation(new Vector3f()).sub(subject.face());
    double bearing = Math.toDegrees(Math.atan2(to.x, -to.z));
    double elevation = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, to.y / to.length()))));
    OptionalDouble azimuth =
        subject.figure() ? OptionalDouble.of(FramingSolver.wrap(bearing - subject.heading())) : OptionalDouble.empty();
    boolean near = subject.figure() && picture.share(subject.stature(), at.z) > 1;
    double tall = picture.share(measure(subject, near), at.z);
    return Optional.of(new Match(azimuth, elevation, near, tall, at.x, at.y, camera.focalLengthMm()));
  }

  /** What of a subject is compared: a head, a body's height, a thing's larger side. */
  private static float measure(Extent e, boolean near) {
    if (!e.figure()) {
      return Math.max(e.height(), e.width() / 1.6f);
    }
    double head = e.balls().stream().filter(b -> b.region() == Region.HEAD).mapToDouble(b -> 2 * b.radius()).max().orElse(e.stature() / 7);
    return near ? (float) head : e.stature();
  }

  /** A framing as asked, with the side, the lens and the distance of the last one. */
  Framing framing(Framing asked, Extent subject, Lens lens) {
    double metres = measure(subject, near) / (tall * lens.spread(focalMm));
    OptionalDouble side = subject.figure() && azimuthDegrees.isPresent() ? azimuthDegrees : asked.azimuthDegrees();
    return new Framing(
        Framing.Kind.PLAIN, asked.size(), asked.subjects().subList(0, 1), Optional.empty(), OptionalDouble.of(focalMm),
        OptionalDouble.of(elevationDegrees), side, OptionalDouble.of(metres), OptionalDouble.empty(), asked.rollDegrees());
  }

  /** A setup turned and zoomed so that the subject begins exactly where and as large as the last one was. */
  Setup fitted(Setup setup, Extent subject, Lens lens, double begins) {
    Vector3f to = new Vector3f(setup.at(begins).eye()).sub(subject.face());
    Vector3f level = new Vector3f(0, (float) (Math.hypot(to.x, to.z) * Math.tan(Math.toRadians(elevationDegrees)) - to.y), 0);
    Rig rig = setup.at(begins).moved(level);
    double right = 0;
    double up = 0;
    double longer = 1;
    for (int i = 0; i < TURNS; i++) {
      Rig now = rig.panned(right, up).lens(rig.focalLengthMm() * longer);
      Picture picture = Picture.of(now, lens);
      Vector3f at = picture.place(subject.face());
      longer *= tall / Math.max(1e-4, picture.share(measure(subject, near), at.z));
      right += Math.toDegrees(Math.atan(at.x * picture.wide()) - Math.atan(x * picture.wide()));
      up += Math.toDegrees(Math.atan(at.y * picture.high()) - Math.atan(y * picture.high()));
    }
    return new Fitted(setup, level, right, up, longer);
  }

  /** The same all through the shot, so that a camera that follows its subject still does. */
  private record Fitted(Setup setup, Vector3f level, double right, double up, double longer) implements Setup {
    @Override
    public Rig at(double sceneSeconds) {
      Rig rig = setup.at(sceneSeconds).moved(level);
      return rig.panned(right, up).lens(rig.focalLengthMm() * longer);
    }

    @Override
    public Opening opening(Rig rig, double sceneSeconds) {
      return setup.opening(rig, sceneSeconds);
    }

    @Override
    public Optional<SampledSubject> head() {
      return setup.head();
    }

    @Override
    public Set<String> struck() {
      return setup.struck();
    }
  }
}
