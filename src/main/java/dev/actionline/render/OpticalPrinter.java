package dev.actionline.render;

import dev.actionline.timeline.FrameState.Overlay;
import java.nio.ByteBuffer;

/** What an optical printer does with finished pictures: lays one over another, wipes, closes the iris. */
final class OpticalPrinter {
  /** Width of a soft edge, of the picture's height. */
  private static final float SOFT = 0.02f;

  private final Image picture;
  private final int left;
  private final int top;
  private final int width;
  private final int height;

  /** @param aspect of the film's frame; what lies outside is the letterbox and stays */
  OpticalPrinter(Image picture, double aspect) {
    int[] size = Take.pictureSize(aspect, picture.width(), picture.height());
    this.picture = picture;
    this.width = size[0];
    this.height = size[1];
    this.left = (picture.width() - width) / 2;
    this.top = (picture.height() - height) / 2;
  }

  void join(Image before, Overlay.Leaving leaving) {
    if (leaving instanceof Overlay.Dissolve dissolve) {
      picture.lay(before, dissolve.opacity());
    } else if (leaving instanceof Overlay.Wipe wipe) {
      wipe(before, wipe);
    }
  }

  /** The edge comes from outside the frame and leaves it. */
  private void wipe(Image before, Overlay.Wipe wipe) {
    boolean across = wipe.way() == Overlay.Way.LEFT || wipe.way() == Overlay.Way.RIGHT;
    boolean forward = wipe.way() == Overlay.Way.RIGHT || wipe.way() == Overlay.Way.DOWN;
    float length = across ? width : height;
    float soft = SOFT * height;
    float edge = wipe.done() * (length + soft) - soft;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float along = (across ? x : y) + 0.5f;
        float way = forward ? along : length - along;
        lay(x, y, before, Math.max(0, Math.min(1, (way - edge) / soft)));
      }
    }
  }

  private void lay(int x, int y, Image other, float share) {
    if (share <= 0) {
      return;
    }
    int theirs = Math.round(256 * share);
    int at = 4 * ((top + y) * picture.width() + left + x);
    ByteBuffer mine = picture.pixels();
    for (int i = at; i < at + 3; i++) {
      int a = mine.get(i) & 255;
      int b = other.pixels().get(i) & 255;
      mine.put(i, (byte) (a * (256 - theirs) + b * theirs + 128 >> 8));
    }
  }

  /** Black outside a circle; wide open it reaches beyond the farthest corner. */
  void iris(Overlay.Iris iris) {
    float cx = width * (iris.x() + 1) / 2;
    float cy = height * (1 - iris.y()) / 2;
    float soft = SOFT * height;
    float farthest = (float) Math.hypot(Math.max(cx, width - cx), Math.max(cy, height - cy)) + soft;
    float radius = iris.open() * farthest;
    ByteBuffer pixels = picture.pixels();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float out = (float) Math.hypot(x + 0.5f - cx, y + 0.5f - cy);
        float light = Math.max(0, Math.min(1, (radius - out) / soft));
        if (light < 1) {
          int at = 4 * ((top + y) * picture.width() + left + x);
          for (int i = at; i < at + 3; i++) {
            pixels.put(i, (byte) Math.round((pixels.get(i) & 255) * light));
          }
        }
      }
    }
  }
}
