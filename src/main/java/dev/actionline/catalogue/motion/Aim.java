package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.View;
import org.joml.Vector3f;

/**
 * Where things are, as far as a motion may know: frozen at the moment it was planned, or live. Points
 * in metres of the set.
 */
@FunctionalInterface
public interface Aim {
  Vector3f point(Target target);

  /** As things stood when the action began. */
  static Aim frozen(Call call) {
    return target -> call.view().point(target, call.start());
  }

  /** As things stand some seconds into it. */
  static Aim live(Call call, View view, double t) {
    return target -> view.point(target, call.start() + t);
  }
}
