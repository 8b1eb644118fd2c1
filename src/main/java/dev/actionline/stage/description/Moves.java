package dev.actionline.stage.description;

import dev.actionline.stage.Model;
import java.util.Locale;
import org.joml.Vector3f;

/** How a part moves by itself, and how somebody can move it. */
final class Moves {
  private Moves() {}

  static Model.Motion motion(Args args) {
    for (Model.Motion.Type type : Model.Motion.Type.values()) {
      String key = type.name().toLowerCase(Locale.ROOT);
      if (args.has(key)) {
        return new Model.Motion(
            type, axis(args), args.point("about", 0, 0, 0), args.number(key, 0),
            Math.max(0.01f, args.number("every", 2)), args.number("phase", 0));
      }
    }
    return Model.Motion.NONE;
  }

  static Model.Hinge hinge(Args args) {
    for (Model.Hinge.Type type : Model.Hinge.Type.values()) {
      if (args.has(type.key())) {
        return new Model.Hinge(type, axis(args), args.point("about", 0, 0, 0), args.number(type.key(), 0));
      }
    }
    return Model.Hinge.NONE;
  }

  private static Vector3f axis(Args args) {
    Vector3f axis = args.point("axis", 0, 1, 0);
    return axis.length() < 1e-6f ? axis.set(0, 1, 0) : axis.normalize();
  }
}
