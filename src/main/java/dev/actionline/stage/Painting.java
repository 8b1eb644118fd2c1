package dev.actionline.stage;

import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * Paints a model in another colour: its body, which is what most of its surface shows, and what is of
 * the body's own hue, lighter and darker as it was. A car's tyres stay black, a ball's bands white.
 */
final class Painting {
  /** Hues nearer than this are one, in shares of red and green. */
  private static final float SAME_HUE = 0.07f;
  /** So little light comes back from black: it has no hue. */
  private static final float BLACK = 0.02f;
  private static final float DARKEST = 0.4f;
  private static final float LIGHTEST = 1.5f;

  private final Model model;
  private final Finish finish;

  Painting(Model model, Finish finish) {
    this.model = model;
    this.finish = finish;
  }

  Model painted() {
    if (finish.paint().isEmpty()) {
      return model;
    }
    List<Material> all = new ArrayList<>(model.materials());
    Material body = all.get(body());
    all.replaceAll(m -> kin(m, body) ? painted(m, body) : m);
    return new Model(
        model.name(), model.kind(), model.words(), model.doc(), all, model.parts(), model.marks(),
        model.lights(), model.air(), model.obstacles(), model.low(), model.high());
  }

  /** The material that most of the surface shows; what shines of itself is no body. */
  private int body() {
    double[] area = new double[model.materials().size()];
    for (Model.Part part : model.parts()) {
      areas(part.mesh(), part.placements().size(), area);
    }
    int most = 0;
    for (int i = 0; i < area.length; i++) {
      boolean glows = model.materials().get(i).emission() > 0;
      most = !glows && (area[i] > area[most] || model.materials().get(most).emission() > 0) ? i : most;
    }
    return most;
  }

  private static void areas(Mesh mesh, int copies, double[] area) {
    for (int t = 0; t < mesh.indices().length; t += 3) {
      Vector3f a = corner(mesh, t);
      Vector3f b = corner(mesh, t + 1).sub(a);
      Vector3f c = corner(mesh, t + 2).sub(a);
      area[mesh.materials()[mesh.indices()[t]]] += copies * 0.5 * b.cross(c).length();
    }
  }

  private static Vector3f corner(Mesh mesh, int index) {
    int at = 3 * mesh.indices()[index];
    return new Vector3f(mesh.positions()[at], mesh.positions()[at + 1], mesh.positions()[at + 2]);
  }

  private static boolean kin(Material m, Material body) {
    if (m == body) {
      return true;
    }
    boolean bright = light(m.color()) > BLACK && light(body.color()) > BLACK;
    float sum = m.color().x() + m.color().y() + m.color().z();
    float own = body.color().x() + body.color().y() + body.color().z();
    boolean hue =
        Math.abs(m.color().x() / sum - body.color().x() / own) < SAME_HUE
            && Math.abs(m.color().y() / sum - body.color().y() / own) < SAME_HUE;
    return m.emission() == 0 && bright && hue && m.metallic() == body.metallic();
  }

  private Material painted(Material m, Material body) {
    float shade = Math.min(LIGHTEST, Math.max(DARKEST, light(m.color()) / Math.max(1e-4f, light(body.color()))));
    Vector3f paint = finish.paint().orElseThrow();
    Vector3f color = shaded(paint, shade);
    if (finish.made().isEmpty()) {
      float second = light(m.second()) / Math.max(1e-4f, light(m.color()));
      Vector3f other = shaded(color, Math.min(LIGHTEST, Math.max(DARKEST, second)));
      return new Material(m.name(), color, other, m.roughness(), m.metallic(), m.emission(), m.pattern(), m.patternMetres());
    }
    Surfaces.Surface made = finish.made().get();
    Material.Pattern pattern = made.speckled() ? Material.Pattern.SPECKLE : Material.Pattern.PLAIN;
    return new Material(
        m.name(), color, shaded(made.specks(), shade), made.roughness(), made.metallic(), 0, pattern, made.metres());
  }

  private static Vector3f shaded(Vector3f c, float shade) {
    return new Vector3f(Math.min(1, c.x * shade), Math.min(1, c.y * shade), Math.min(1, c.z * shade));
  }

  /** Luminance, Rec.709. */
  private static float light(Vector3fc c) {
    return 0.2126f * c.x() + 0.7152f * c.y() + 0.0722f * c.z();
  }
}
