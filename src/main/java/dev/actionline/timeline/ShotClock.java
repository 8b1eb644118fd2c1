package dev.actionline.timeline;

import dev.actionline.core.FrameRate;
import dev.actionline.core.Time;
import java.util.List;

/**
 * How the seconds of a shot on the screen run over the seconds of its story: slow motion, ramps, frozen
 * frames, reverse. Both are counted from the shot's start; pure.
 *
 * @param pieces one after another, the first from 0, the last without end
 * @param holdSeconds how long the last picture stands when all is over
 * @param standsAt the story's second from which on the picture stands while sound goes on; infinite for never
 * @param reversed the whole shot is shown from its end to its beginning
 */
record ShotClock(List<Piece> pieces, double holdSeconds, double standsAt, boolean reversed) {
  ShotClock {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch in which the speed stays or changes evenly.
   *
   * @param at seconds on the screen when it begins
   * @param story second of the story that it begins with
   * @param from speed at its begin, 1 as in life
   * @param to speed at its end
   * @param seconds how long it is on the screen; infinite for the last
   */
  record Piece(double at, double story, double from, double to, double seconds) {
    static Piece steady(double at, double story, double speed) {
      return new Piece(at, story, speed, speed, Double.POSITIVE_INFINITY);
    }

    private double grows() {
      return Double.isInfinite(seconds) || seconds <= 0 ? 0 : (to - from) / seconds;
    }

    double storyAt(double screen) {
      double x = screen - at;
      return story + from * x + 0.5 * grows() * x * x;
    }

    double speedAt(double screen) {
      return from + grows() * (screen - at);
    }

    /** When a second of the story is shown, by the way that is run with even growth of speed. */
    double screenAt(double second) {
      double way = second - story;
      double root = Math.sqrt(Math.max(0, from * from + 2 * grows() * way));
      return way <= 0 ? at : at + Math.min(seconds, 2 * way / (from + root));
    }
  }

  /** The second of the story that has come, whatever the picture shows. */
  double story(double screen) {
    Piece now = pieces.get(0);
    for (Piece piece : pieces) {
      now = piece.at() <= screen ? piece : now;
    }
    return now.storyAt(screen);
  }

  /** When a second of the story comes, seconds on the screen. */
  double screen(double story) {
    Piece now = pieces.get(0);
    for (Piece piece : pieces) {
      now = piece.story() < story - 1e-9 ? piece : now;
    }
    return now.screenAt(story);
  }

  /** Frames on the screen of so much story. */
  long frames(double storySeconds, FrameRate rate) {
    return running(storySeconds, rate) + Time.ofSeconds(holdSeconds).frames(rate);
  }

  private long running(double storySeconds, FrameRate rate) {
    return Math.max(1, Time.ofSeconds(screen(storySeconds)).frames(rate));
  }

  /**
   * The second of the story that a frame shows.
   *
   * @param frame of the shot, from 0
   * @param storySeconds how much of the story the shot covers
   */
  double shows(long frame, double storySeconds, FrameRate rate) {
    long last = running(storySeconds, rate) - 1;
    long print = holdSeconds > 0 || reversed ? Math.min(frame, last) : frame;
    print = reversed ? last - print : print;
    return Math.min(story(Time.ofFrames(print, rate).seconds()), standsAt);
  }

  /** When a sound of the story is heard, seconds on the screen. */
  double sounds(double story, double storySeconds) {
    return reversed ? Math.max(0, screen(storySeconds) - screen(story)) : screen(story);
  }

  /** A stretch of seconds on the screen. */
  record Heard(double from, double to) {
    boolean at(double screen) {
      return screen >= from - 1e-6 && screen < to - 1e-6;
    }
  }

  /**
   * When words of the story are to be read: no shorter than they are spoken, and as long as lips move. A voice
   * over the picture does not care how fast that runs.
   *
   * @param from second of the story when they begin; before 0 they began in another shot
   * @param to when they end
   */
  Heard heard(double from, double to, boolean lips, double storySeconds) {
    double begins = Math.max(0, from);
    double length = to - begins;
    if (reversed) {
      double all = screen(storySeconds);
      return lips ? new Heard(all - screen(to), all - screen(begins)) : new Heard(begins, to);
    }
    double at = screen(begins);
    return new Heard(at, lips ? Math.max(screen(to), at + length) : at + length);
  }
}
