package dev.actionline.timeline;

import dev.actionline.stage.Model;
import dev.actionline.timeline.camera.Scenery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joml.Vector3f;

/** Faces that get no light. Shadows are not looked for. */
final class LightRemarks {
  /** Irradiance over pi below which a face is a black shape, linear. */
  private static final double DARK = 0.045;

  private LightRemarks() {}

  /** Of those whom the shots of a scene frame. */
  static List<Remark> of(PlayedScene scene) {
    List<Remark> remarks = new ArrayList<>();
    for (PlannedShot shot : scene.shots()) {
      if (shot.camera().isEmpty() || shot.error().isPresent() || Titles.hidesPicture(shot.lines())) {
        continue;
      }
      double middle = scene.desk().film().seconds(shot.from() + shot.frames() / 2);
      Set<String> framed = shot.camera().get().framed();
      FrameState.SetState set = scene.set(middle);
      for (Scenery.Subject who : scene.scenery().performers(middle)) {
        if (framed.contains(who.name()) && light(set, who.at(middle)) < DARK) {
          remarks.add(
              new Remark(shot, 0, "the face of " + who.name() + " is in the dark", "bring a light near, or a fill"));
        }
      }
    }
    return remarks;
  }

  /** What falls on a face, from whichever side: half of it from the front, half from around. */
  private static double light(FrameState.SetState set, Scenery.Extent e) {
    double a = Math.toRadians(e.heading());
    Vector3f front = new Vector3f((float) Math.sin(a), 0.1f, (float) -Math.cos(a)).normalize();
    double sum = 0.5 * (luminance(set.air().ambientUp()) + luminance(set.air().ambientDown()));
    for (Model.Light light : set.lights()) {
      boolean sun = light.type() == Model.Light.Type.SUN;
      Vector3f to = sun ? new Vector3f(light.position()) : new Vector3f(light.position()).sub(e.face());
      double distance = Math.max(light.radius(), to.length());
      double strength = luminance(light.color()) * light.intensity() * (sun ? 1 : 1 / (distance * distance));
      double turned = to.lengthSquared() < 1e-9 ? 1 : Math.max(0, 0.4 + 0.6 * front.dot(to.normalize()));
      sum += strength * turned / Math.PI;
    }
    return sum;
  }

  private static double luminance(Vector3f c) {
    return 0.2126 * c.x + 0.7152 * c.y + 0.0722 * c.z;
  }
}
