package dev.actionline.render;

import dev.actionline.stage.Model;
import dev.actionline.timeline.FrameState;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;
import org.joml.Vector4f;

/**
 * The name over a stand-in, so that one can tell what the box means.
 *
 * @param x of its middle, 0..1 across the film's picture
 * @param y of its foot, 0..1 down the film's picture
 * @param size of its letters, of the picture's height
 */
record Label(String words, float x, float y, float size) {
  private static final float LETTERS_M = 0.16f;
  /** Letters smaller than this share of the picture belong to a box that nobody is asked to look at. */
  private static final float LEAST = 0.026f;

  static List<Label> of(FrameState state, View view, Library library) {
    List<Label> labels = new ArrayList<>();
    for (FrameState.PropState prop : state.props()) {
      if (prop.label().isEmpty() || library.model(Model.Kind.PROP, prop.model()).isPresent()) {
        continue;
      }
      Model model = Staging.modelOf(library, prop);
      Vector3f top = new Vector3f(model.low()).add(model.high()).mul(0.5f);
      top.y = model.high().y;
      prop.worldFromProp().transformPosition(top).add(0, 0.06f, 0);
      Vector4f clip = view.clipFromWorld().transform(new Vector4f(top, 1));
      boolean inPicture =
          clip.w > 0.2f && Math.abs(clip.x) < clip.w * 1.05f && Math.abs(clip.y) < clip.w * 1.05f;
      if (inPicture) {
        float size = (float) (LETTERS_M / (2 * clip.w * Math.tan(view.heightFov() / 2)));
        if (size < LEAST) {
          continue;
        }
        labels.add(
            new Label(
                prop.label(),
                clip.x / clip.w * 0.5f + 0.5f,
                0.5f - clip.y / clip.w * 0.5f,
                size));
      }
    }
    return labels;
  }
}
