package dev.actionline.render;

import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * The parts of the picture on which shadows of moving things may fall: there a kept set must be
 * drawn again. Rectangles that do not overlap much; more than enough, never too little.
 */
final class Darkened {
  private static final float FARTHEST_M = 60;
  private static final int MOST = 6;

  private Darkened() {}

  static List<ScreenBox> of(Take take, List<Cast.Placed> casters, Corners corners) {
    List<ScreenBox> boxes = new ArrayList<>();
    for (Cast.Placed p : casters) {
      if (p.casting().isEmpty() || !p.drawable().late()) {
        continue;
      }
      for (Matrix4f placement : p.drawable().placements()) {
        Vector3f at = placement.getTranslation(new Vector3f());
        // the shadow's soft edge and the step along the normal reach a few texels farther
        float soft = 0.03f + 6 * take.shadow().texelAt(at);
        ScreenBox box = ofVolume(take, corners.of(p.drawable(), placement, soft));
        if (!box.empty()) {
          boxes.add(box);
        }
      }
    }
    return merged(boxes);
  }

  /** Joins boxes while that costs little, and the cheapest pairs until few are left. */
  private static List<ScreenBox> merged(List<ScreenBox> all) {
    List<ScreenBox> boxes = new ArrayList<>(all);
    while (boxes.size() > 1) {
      int a = 0;
      int b = 1;
      long least = Long.MAX_VALUE;
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = i + 1; j < boxes.size(); j++) {
          long cost =
              boxes.get(i).with(boxes.get(j)).area() - boxes.get(i).area() - boxes.get(j).area();
          if (cost < least) {
            least = cost;
            a = i;
            b = j;
          }
        }
      }
      if (least > 0 && boxes.size() <= MOST) {
        break;
      }
      ScreenBox joined = boxes.get(a).with(boxes.get(b));
      boxes.remove(b);
      boxes.set(a, joined);
    }
    return boxes;
  }

  /** The shadow of a box, from the box to where it has left the set. */
  private static ScreenBox ofVolume(Take take, Vector3f[] box) {
    KeyShadow shadow = take.shadow();
    Vector3f[] hull = new Vector3f[16];
    System.arraycopy(box, 0, hull, 0, 8);
    if (shadow.lamp() == null) {
      Vector3f down = shadow.towardsSun().negate(new Vector3f());
      float way = 0;
      for (Vector3f corner : box) {
        way = Math.max(way, take.reach().exit(corner, down));
      }
      way = Math.min(FARTHEST_M, way);
      for (int i = 0; i < 8; i++) {
        hull[8 + i] = new Vector3f(down).mul(way).add(box[i]);
      }
      return ScreenBox.ofHull(take, hull);
    }
    float times = times(take, box, shadow.lamp());
    if (Float.isInfinite(times)) {
      return ScreenBox.all(take);
    }
    for (int i = 0; i < 8; i++) {
      hull[8 + i] = new Vector3f(box[i]).sub(shadow.lamp()).mul(times).add(shadow.lamp());
    }
    return ScreenBox.ofHull(take, hull);
  }

  /** How many times larger the box's shadow is at most, seen from the lamp. */
  private static float times(Take take, Vector3f[] box, Vector3f lamp) {
    float times = 1;
    for (Vector3f corner : box) {
      Vector3f away = new Vector3f(corner).sub(lamp);
      float metres = away.length();
      if (metres < 0.3f) {
        return Float.POSITIVE_INFINITY;
      }
      float way = Math.min(FARTHEST_M, take.reach().exit(corner, away.div(metres)));
      times = Math.max(times, (metres + way) / metres);
    }
    return times;
  }
}
