package dev.actionline.stage;

import org.joml.Vector3f;

/** Colours as people write them, turned into light. */
final class Paint {
  private Paint() {}

  /** Linear Rec.709 of {@code #rrggbb} in sRGB (IEC 61966-2-1). */
  static Vector3f linear(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Vector3f(channel(rgb >> 16 & 255), channel(rgb >> 8 & 255), channel(rgb & 255));
  }

  private static float channel(int value) {
    double c = value / 255.0;
    return (float) (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
  }
}
