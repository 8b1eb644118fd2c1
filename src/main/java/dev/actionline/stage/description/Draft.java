package dev.actionline.stage.description;

import dev.actionline.stage.Material;
import dev.actionline.stage.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A model while it is read: what has been found so far. */
final class Draft {
  /** A part while it is made. */
  static final class Piece {
    final String name;
    final Clay clay = new Clay();
    final Model.Motion motion;
    final Model.Hinge hinge;
    String on = "";
    final List<Matrix4f> placements = new ArrayList<>();

    Piece(String name, Model.Motion motion, Model.Hinge hinge) {
      this.name = name;
      this.motion = motion;
      this.hinge = hinge;
    }
  }

  final Map<String, Integer> materialByName = new LinkedHashMap<>();
  final List<Material> materials = new ArrayList<>();
  final Map<Object, Piece> pieces = new LinkedHashMap<>();
  final Marks marks = new Marks();
  final List<Model.Light> lights = new ArrayList<>();
  final List<Model.Obstacle> obstacles = new ArrayList<>();
  Model.Air air;
  Args stage;

  Draft() {
    Piece fixed = new Piece("fixed", Model.Motion.NONE, Model.Hinge.NONE);
    fixed.placements.add(new Matrix4f());
    pieces.put("fixed", fixed);
  }

  Piece fixed() {
    return pieces.get("fixed");
  }

  /** The index of an equal material, added when it is new. */
  int material(Material m) {
    int at = materials.indexOf(m);
    if (at < 0) {
      materials.add(m);
      at = materials.size() - 1;
    }
    return at;
  }

  List<Model.Part> parts() {
    List<Model.Part> parts = new ArrayList<>();
    for (Piece p : pieces.values()) {
      if (!p.clay.empty()) {
        parts.add(
            new Model.Part(
                p.name, p.clay.mesh(), List.copyOf(p.placements), p.motion, p.hinge, p.on));
      }
    }
    return parts;
  }

  /** The extent of all parts at rest; a point at the origin when there are none. */
  static void extent(List<Model.Part> parts, Vector3f low, Vector3f high) {
    low.set(Float.MAX_VALUE);
    high.set(-Float.MAX_VALUE);
    Vector3f p = new Vector3f();
    for (Model.Part part : parts) {
      for (Matrix4f placement : part.placements()) {
        float[] v = part.mesh().positions();
        for (int i = 0; i < v.length; i += 3) {
          placement.transformPosition(p.set(v[i], v[i + 1], v[i + 2]));
          low.min(p);
          high.max(p);
        }
      }
    }
    if (low.x > high.x) {
      low.zero();
      high.zero();
    }
  }
}
