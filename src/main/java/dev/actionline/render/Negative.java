package dev.actionline.render;

/** Film that is exposed several times: the mean of pictures by their light, not by their display values. */
final class Negative {
  /** Light of a display value, sRGB, in 65536ths. */
  private static final int[] LIGHT = new int[256];

  /** Display value of a light. */
  private static final byte[] SHOWN = new byte[65536];

  static {
    for (int i = 0; i < 256; i++) {
      double v = i / 255.0;
      LIGHT[i] = (int) Math.round(65535 * (v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)));
    }
    int value = 0;
    for (int light = 0; light < SHOWN.length; light++) {
      while (value < 255 && light - LIGHT[value] > LIGHT[value + 1] - light) {
        value++;
      }
      SHOWN[light] = (byte) value;
    }
  }

  private final int[] light;
  private int exposures;

  /** Film that has seen one picture. */
  Negative(Image first) {
    light = new int[4 * first.width() * first.height()];
    expose(first);
  }

  void expose(Image picture) {
    for (int i = 0; i < light.length; i++) {
      light[i] += LIGHT[picture.pixels().get(i) & 255];
    }
    exposures++;
  }

  void print(Image over) {
    for (int i = 0; i < light.length; i++) {
      over.pixels().put(i, SHOWN[(light[i] + exposures / 2) / exposures]);
    }
  }
}
