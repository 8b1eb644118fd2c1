package dev.actionline.timeline.camera;

import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * One side of a cut: from where whom the picture shows.
 *
 * @param worldFromCamera where the camera stands
 * @param focalMm its lens
 * @param framed whom the shot frames, performers alone, in order of their names
 * @param people everybody who is there, by name
 */
public record Vantage(Matrix4f worldFromCamera, double focalMm, Set<String> framed, Map<String, Extent> people) {
  /** The picture of a camera at a time of the scene. */
  public static Vantage of(CameraState camera, Set<String> framed, Map<String, Extent> people) {
    return new Vantage(camera.worldFromCamera(), camera.focalLengthMm(), among(framed, people), people);
  }

  /** Everybody who is there at a time of the scene. */
  public static Map<String, Extent> people(Scenery scenery, double seconds) {
    Map<String, Extent> people = new LinkedHashMap<>();
    for (Scenery.Subject s : scenery.performers(seconds)) {
      people.put(s.name(), s.at(seconds));
    }
    return people;
  }

  static Set<String> among(Set<String> framed, Map<String, Extent> people) {
    Set<String> there = new TreeSet<>(framed);
    there.retainAll(people.keySet());
    return there;
  }

  /** Whether a point lies within the frame. */
  boolean shows(Vector3f point, Lens lens) {
    Vector3f p = new Matrix4f(worldFromCamera).invertAffine().transformPosition(new Vector3f(point));
    double high = lens.spread(focalMm) / 2 * -p.z;
    return p.z < -0.1f && Math.abs(p.y) < high && Math.abs(p.x) < high * lens.aspect();
  }

  Vector3f eye() {
    return worldFromCamera.getTranslation(new Vector3f());
  }
}
