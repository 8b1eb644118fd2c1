package dev.actionline.stage;

import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A model larger or smaller, with all that is measured on it. */
final class Scaled {
  private final float scale;

  private Scaled(float scale) {
    this.scale = scale;
  }

  static Model of(Model model, float scale, String name) {
    return new Scaled(scale).model(model, name);
  }

  private Model model(Model m, String name) {
    return new Model(
        name, m.kind(), m.words(), m.doc(), m.materials(),
        scale == 1 ? m.parts() : m.parts().stream().map(this::part).toList(),
        m.marks().stream()
            .map(k -> new Model.Mark(k.name(), k.type(), at(k.position()), k.heading(), k.words(), k.part()))
            .toList(),
        m.lights().stream().map(this::light).toList(),
        m.air(),
        m.obstacles().stream()
            .map(o -> new Model.Obstacle(scale * o.minX(), scale * o.minZ(), scale * o.maxX(), scale * o.maxZ(), scale * o.height()))
            .toList(),
        at(m.low()), at(m.high()));
  }

  private Vector3f at(Vector3f v) {
    return new Vector3f(v).mul(scale);
  }

  private Model.Part part(Model.Part p) {
    Mesh mesh = p.mesh();
    float[] positions = mesh.positions().clone();
    for (int i = 0; i < positions.length; i++) {
      positions[i] *= scale;
    }
    List<Matrix4f> placements = p.placements().stream().map(this::placement).toList();
    return new Model.Part(
        p.name(),
        new Mesh(positions, mesh.normals(), mesh.materials(), mesh.indices(), mesh.bones(), mesh.weights()),
        placements, motion(p.motion()), hinge(p.hinge()), p.on());
  }

  private Matrix4f placement(Matrix4f m) {
    Vector3f t = m.getTranslation(new Vector3f()).mul(scale);
    return new Matrix4f(m).setTranslation(t);
  }

  private Model.Hinge hinge(Model.Hinge h) {
    float amount = h.type() == Model.Hinge.Type.DRAW ? scale * h.amount() : h.amount();
    return new Model.Hinge(h.type(), h.axis(), at(h.pivot()), amount);
  }

  private Model.Motion motion(Model.Motion m) {
    boolean way = m.type() == Model.Motion.Type.SLIDE || m.type() == Model.Motion.Type.TRAVEL;
    float period = m.type() == Model.Motion.Type.TRAVEL ? scale * m.period() : m.period();
    return new Model.Motion(m.type(), m.axis(), at(m.pivot()), way ? scale * m.amount() : m.amount(), period, m.phase());
  }

  private Model.Light light(Model.Light l) {
    boolean point = l.type() == Model.Light.Type.POINT;
    return new Model.Light(
        l.name(), l.type(), point ? at(l.position()) : l.position(), l.color(), l.intensity(),
        point ? scale * l.radius() : l.radius(), l.shadow());
  }
}
