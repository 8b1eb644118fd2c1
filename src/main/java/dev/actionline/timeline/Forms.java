package dev.actionline.timeline;

import dev.actionline.stage.FigureLook;
import java.util.ArrayList;
import java.util.List;

/**
 * A strobe of looks, exact to the frame: each stays for the same number of frames, then ever fewer,
 * and at last all run together into the look it began with.
 */
final class Forms {
  /** The last part of it flows. */
  private static final double MERGES_S = 0.45;

  /** Up to here each form has its full number of frames. */
  private static final double EVEN = 0.6;

  private Forms() {}

  /**
   * The changes of look.
   *
   * @param at beginning, seconds, on a frame
   * @param each frames that a form stays at first
   * @param frame seconds of one
   * @param own the look it has now, and will have again
   */
  static List<Happenings.Turning> of(
      double at, double seconds, List<FigureLook> forms, int each, double frame, FigureLook own) {
    List<Happenings.Turning> all = new ArrayList<>();
    long frames = Math.round(Math.max(frame, seconds - MERGES_S) / frame);
    long begin = Math.round(at / frame);
    long stays = each;
    int which = 0;
    for (long f = 0; f < frames && !forms.isEmpty(); f += stays) {
      boolean late = f >= EVEN * frames;
      stays = late ? Math.max(1, Math.round(each * (1 - (f - EVEN * frames) / ((1 - EVEN) * frames)))) : each;
      all.add(new Happenings.Turning((begin + f) * frame, 0, forms.get(which++ % forms.size())));
    }
    all.add(new Happenings.Turning((begin + frames) * frame, MERGES_S, own));
    return all;
  }
}
