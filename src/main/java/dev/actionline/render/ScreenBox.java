package dev.actionline.render;

import org.joml.Vector3f;
import org.joml.Vector4f;

/** A rectangle of a picture: pixels from the lower left, ends exclusive. */
record ScreenBox(int left, int low, int right, int high) {

  static ScreenBox all(Take take) {
    return new ScreenBox(0, 0, take.width(), take.height());
  }

  boolean empty() {
    return right <= left || high <= low;
  }

  long area() {
    return (long) (right - left) * (high - low);
  }

  ScreenBox with(ScreenBox o) {
    return new ScreenBox(
        Math.min(left, o.left),
        Math.min(low, o.low),
        Math.max(right, o.right),
        Math.max(high, o.high));
  }

  boolean touches(ScreenBox o) {
    return left < o.right && o.left < right && low < o.high && o.low < high;
  }

  /** About a ball. */
  static ScreenBox ofBall(Take take, Vector3f at, float radius) {
    Vector3f[] corners = new Vector3f[8];
    for (int i = 0; i < 8; i++) {
      corners[i] =
          new Vector3f(
                  (i & 1) == 0 ? radius : -radius,
                  (i & 2) == 0 ? radius : -radius,
                  (i & 4) == 0 ? radius : -radius)
              .add(at);
    }
    return ofHull(take, corners);
  }

  /** About the hull of some places; what lies behind the camera is cut off. */
  static ScreenBox ofHull(Take take, Vector3f[] places) {
    Vector4f[] points = new Vector4f[places.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = take.view().clipFromWorld().transform(new Vector4f(places[i], 1));
    }
    float[] range = {2, 2, -2, -2};
    for (int i = 0; i < points.length; i++) {
      if (points[i].w >= View.NEAR_M) {
        widen(range, points[i]);
      }
      for (int j = i + 1; j < points.length; j++) {
        boolean cut = points[i].w < View.NEAR_M != points[j].w < View.NEAR_M;
        if (cut) {
          float t = (View.NEAR_M - points[i].w) / (points[j].w - points[i].w);
          widen(range, new Vector4f(points[i]).lerp(points[j], t));
        }
      }
    }
    return new ScreenBox(
        Math.max(0, pixel(range[0], take.width()) - 1),
        Math.max(0, pixel(range[1], take.height()) - 1),
        Math.min(take.width(), pixel(range[2], take.width()) + 2),
        Math.min(take.height(), pixel(range[3], take.height()) + 2));
  }

  private static void widen(float[] range, Vector4f p) {
    range[0] = Math.min(range[0], p.x / p.w);
    range[1] = Math.min(range[1], p.y / p.w);
    range[2] = Math.max(range[2], p.x / p.w);
    range[3] = Math.max(range[3], p.y / p.w);
  }

  private static int pixel(float clip, int size) {
    float clamped = Math.max(-1.1f, Math.min(1.1f, clip));
    return (int) Math.floor((clamped * 0.5f + 0.5f) * size);
  }
}
