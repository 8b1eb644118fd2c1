package dev.actionline.timeline.camera;

/**
 * Something a shot does not show as it should.
 *
 * @param kind what is wrong
 * @param name whom it concerns; empty for the camera itself
 * @param second when it is first so, seconds since the shot began
 * @param share of the shot for which it is so, 0..1
 */
public record Fault(Kind kind, String name, double second, double share) {
  /** What can be wrong. */
  public enum Kind {
    /** Who is framed is hidden, gone, or not come yet. */
    ABSENT("is not there", "frame who is there, or let them come in"),
    /** The subject, or its head, is out of the frame. */
    OUT("is out of the frame", "let the camera choose its side, ride along, or frame wider"),
    /** Something or somebody stands before the subject. */
    HIDDEN("is hidden", "leave the side open, or frame it from elsewhere"),
    /** The subject is much smaller than its size says. */
    SMALL("is too small in the frame", "choose a closer size, or frame fewer"),
    /** Hands, a face, or what they have to do with: behind the doer's back, behind something, out of the frame. */
    WORK("does something that is not to be seen", "leave the side open, frame it from elsewhere, or nearer in a shot of its own"),
    /** Who acts in the shot is nowhere in it. */
    UNSEEN("acts but is not seen", "frame who acts, or cut to the action"),
    /** The lens is inside a wall, a thing or a body. */
    BURIED("the camera stands in something", "write another side, distance or height"),
    /** Somebody or a thing is where the lens is. */
    TOUCHED("the lens is inside a body", "write another side, distance or height, or place them elsewhere"),
    /** Nothing in the picture is where the focus lies. */
    BLURRED("the focus lies on nothing", "focus on somebody, or at the distance of what is in the picture");

    private final String words;
    private final String remedy;

    Kind(String words, String remedy) {
      this.words = words;
      this.remedy = remedy;
    }

    public String remedy() {
      return remedy;
    }
  }

  /** What is wrong, as a sentence without a full stop. */
  public String sentence() {
    String what = name.isEmpty() ? kind.words : name + " " + kind.words;
    String when = share > 0.9 ? "" : String.format(java.util.Locale.ROOT, " from %.1f s on, for %.0f %% of the shot", second, 100 * share);
    return what + when;
  }
}
