package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.View;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * Where others are, as far as a motion may know: as they stood when it was planned, or live. Points in
 * metres of the set; what is given may be changed by whoever asked.
 */
public interface Aim {
  Vector3f point(Target target);

  Vector3f joint(String performer, Bone bone);

  Stance stance(String performer);

  /** A mark of a prop; empty when it has none of that name. */
  Optional<Vector3f> mark(String prop, String mark);

  /** As things stand when the action begins: asked for once and kept. */
  static Aim frozen(Call call) {
    return new Remembered(new Live(call.view(), call.start()));
  }

  /** As things stand some seconds into it. */
  static Aim live(Call call, View view, double t) {
    return new Live(view, call.start() + t);
  }

  /** At a moment of the scene. */
  record Live(View view, double sceneSeconds) implements Aim {
    @Override
    public Vector3f point(Target target) {
      return view.point(target, sceneSeconds);
    }

    @Override
    public Vector3f joint(String performer, Bone bone) {
      return view.joint(performer, bone, sceneSeconds);
    }

    @Override
    public Stance stance(String performer) {
      return view.stance(performer, sceneSeconds);
    }

    @Override
    public Optional<Vector3f> mark(String prop, String mark) {
      return view.propMark(prop, mark, sceneSeconds);
    }
  }
}
