package dev.actionline.render;

import dev.actionline.stage.Model.Light;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** The lamps and fires among the props: they light what stands round them, wherever they are carried. */
final class Practicals {
  /** Dimmer than this a lamp is out. */
  private static final float OUT = 0.02f;

  private Practicals() {}

  /** Their lights in the set's space, as bright as they glow now. */
  static List<Light> of(Library library, FrameState state) {
    List<Light> lights = new ArrayList<>();
    for (FrameState.PropState prop : state.props()) {
      for (Light l : Staging.modelOf(library, prop).lights()) {
        float bright = l.intensity() * prop.glow();
        if (prop.glow() > OUT && l.type() == Light.Type.POINT) {
          Vector3f at = prop.worldFromProp().transformPosition(new Vector3f(l.position()));
          lights.add(new Light(prop.name() + " " + l.name(), l.type(), at, l.color(), bright, l.radius(), false));
        }
      }
    }
    return lights;
  }
}
