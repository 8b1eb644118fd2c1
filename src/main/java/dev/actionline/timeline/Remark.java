package dev.actionline.timeline;

/**
 * What a script supervisor has to say of a shot.
 *
 * @param second since the shot began
 * @param words what is wrong, a sentence without a full stop
 * @param remedy what to do
 */
record Remark(PlannedShot shot, double second, String words, String remedy) {
  /** The sentence with its time, when it is not at the very beginning. */
  String sentence() {
    String when = second < 0.05 ? "" : String.format(java.util.Locale.ROOT, ", at %.1f s", second);
    return "shot " + shot.shot().name() + ": " + words + when;
  }
}
