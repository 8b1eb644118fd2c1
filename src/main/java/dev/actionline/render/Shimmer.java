package dev.actionline.render;

import dev.actionline.render.effects.HotAir;
import dev.actionline.render.gl.Program;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;
import org.joml.Vector4f;

/** Columns of hot air as the picture has them. */
final class Shimmer {
  private Shimmer() {}

  private static final int MOST = 3;

  /**
   * A column in the picture; pixels from the lower left.
   *
   * @param metres from the eye to where it begins to bend
   * @param bend pixels
   */
  record Column(
      float footX,
      float footY,
      float halfWidth,
      float height,
      float metres,
      float bend,
      float seconds) {}

  static List<Column> columns(Take take) {
    List<Column> columns = new ArrayList<>();
    for (HotAir air : take.play().hotAir) {
      Vector4f foot = clip(take, air.foot());
      Vector4f top = clip(take, new Vector3f(air.foot()).add(0, air.height(), 0));
      if (foot.w > 0.1f && top.w > 0.1f && columns.size() < MOST) {
        columns.add(column(take, air, foot, top));
      }
    }
    return columns;
  }

  private static Vector4f clip(Take take, Vector3f p) {
    return take.view().clipFromWorld().transform(new Vector4f(p, 1));
  }

  private static Column column(Take take, HotAir air, Vector4f foot, Vector4f top) {
    float w = take.width();
    float h = take.height();
    float x = (foot.x / foot.w * 0.5f + 0.5f) * w;
    float y = (foot.y / foot.w * 0.5f + 0.5f) * h;
    float up = (top.y / top.w * 0.5f + 0.5f) * h;
    float pixelsAtOneMetre = (float) (h / 2 / Math.tan(take.view().heightFov() / 2));
    float half = air.radius() * pixelsAtOneMetre / foot.w;
    float metres = Math.max(0.2f, air.foot().distance(take.view().eye()) - air.radius() * 0.3f);
    return new Column(
        x,
        y - half * 0.15f,
        half,
        Math.max(half * 0.5f, up - y),
        metres,
        2 * air.strength() * h / 720,
        (float) take.state().sceneSeconds());
  }

  static void set(Program program, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Column c = columns.get(i);
      program.set("column[" + i + "]", c.footX(), c.footY(), c.halfWidth(), c.height());
      program.set("heat[" + i + "]", c.metres(), c.bend(), c.seconds(), 0);
    }
  }

  /** The part of the picture that all of them touch: x, y, width, height. */
  static int[] box(List<Column> columns, int width, int height) {
    float left = width;
    float right = 0;
    float low = height;
    float high = 0;
    for (Column c : columns) {
      left = Math.min(left, c.footX() - c.halfWidth());
      right = Math.max(right, c.footX() + c.halfWidth());
      low = Math.min(low, c.footY() - 0.1f * c.height());
      high = Math.max(high, c.footY() + c.height());
    }
    int x = (int) Math.max(0, left);
    int y = (int) Math.max(0, low);
    return new int[] {
      x,
      y,
      Math.max(0, (int) Math.ceil(Math.min(width, right)) - x),
      Math.max(0, (int) Math.ceil(Math.min(height, high)) - y)
    };
  }
}
