package dev.actionline.timeline;

import dev.actionline.shotlist.Keyword;
import dev.actionline.shotlist.Statement;
import dev.actionline.stage.Model;
import dev.actionline.timeline.camera.Scenery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joml.Vector3f;

/**
 * Faces that get no light because the list took it away. A set's own dim corners are what the gaffer's fill is
 * for: a face reads there. Shadows are not looked for.
 */
final class LightRemarks {
  /** Irradiance over pi below which a face is a black shape, linear. */
  private static final double DARK = 0.045;

  /** So much of a light goes round a body. */
  private static final double WRAP = 0.13;

  private LightRemarks() {}

  /** Of those whom the shots of a scene frame. */
  static List<Remark> of(PlayedScene scene) {
    List<Remark> remarks = new ArrayList<>();
    if (scene.desk().scene().setup().stream().noneMatch(LightRemarks::changesLight)) {
      return remarks;
    }
    for (PlannedShot shot : scene.shots()) {
      if (shot.camera().isEmpty() || shot.error().isPresent() || Titles.hidesPicture(shot.lines())) {
        continue;
      }
      double middle = scene.desk().film().seconds(shot.from() + shot.frames() / 2);
      Set<String> framed = shot.camera().get().framed();
      FrameState.SetState set = scene.set(middle);
      for (Scenery.Subject who : scene.scenery().performers(middle)) {
        Vector3f eye = shot.camera().get().at(middle).worldFromCamera().getTranslation(new Vector3f());
        if (framed.contains(who.name()) && light(set, who.at(middle).face(), eye) < DARK) {
          remarks.add(
              new Remark(shot, 0, "the face of " + who.name() + " is in the dark", "bring a light near, or a fill"));
        }
      }
    }
    return remarks;
  }

  private static boolean changesLight(Statement line) {
    return line instanceof Statement.Direction d && d.keyword() == Keyword.LIGHT;
  }

  /** What falls on a face towards the camera, as it is drawn but for the fill that the gaffer adds. */
  private static double light(FrameState.SetState set, Vector3f face, Vector3f eye) {
    Vector3f toEye = new Vector3f(eye).sub(face).normalize();
    double sum = 0.5 * (luminance(set.air().ambientUp()) + luminance(set.air().ambientDown()));
    for (Model.Light light : set.lights()) {
      boolean sun = light.type() == Model.Light.Type.SUN;
      Vector3f to = sun ? new Vector3f(light.position()) : new Vector3f(light.position()).sub(face);
      double distance = Math.max(light.radius(), to.length());
      double reach = sun ? 1 : 1 / (distance * distance);
      double turned = Math.max(0, WRAP + (1 - WRAP) * toEye.dot(to.normalize()));
      sum += luminance(light.color()) * light.intensity() * reach * turned;
    }
    return sum;
  }

  private static double luminance(Vector3f c) {
    return 0.2126 * c.x + 0.7152 * c.y + 0.0722 * c.z;
  }
}
