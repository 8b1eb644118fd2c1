package dev.actionline.core;

/**
 * A point in time or a length, exact, in flicks: 1/705 600 000 s, the unit in which a frame of every
 * common rate, 23.976 and 29.97 among them, is a whole number.
 */
public record Time(long flicks) implements Comparable<Time> {
  public static final long FLICKS_PER_SECOND = 705_600_000L;
  public static final Time ZERO = new Time(0);

  /** The nearest flick to a number of seconds. */
  public static Time ofSeconds(double seconds) {
    return new Time(Math.round(seconds * FLICKS_PER_SECOND));
  }

  public static Time ofFrames(long frames, FrameRate rate) {
    return new Time(frames * rate.flicksPerFrame());
  }

  public double seconds() {
    return (double) flicks / FLICKS_PER_SECOND;
  }

  /** The nearest whole number of frames; halves round up. */
  public long frames(FrameRate rate) {
    return Math.floorDiv(flicks + rate.flicksPerFrame() / 2, rate.flicksPerFrame());
  }

  /** This time moved to the nearest frame. */
  public Time snapped(FrameRate rate) {
    return ofFrames(frames(rate), rate);
  }

  public Time plus(Time other) {
    return new Time(flicks + other.flicks);
  }

  public Time minus(Time other) {
    return new Time(flicks - other.flicks);
  }

  public static Time max(Time a, Time b) {
    return a.flicks >= b.flicks ? a : b;
  }

  @Override
  public int compareTo(Time other) {
    return Long.compare(flicks, other.flicks);
  }
}
