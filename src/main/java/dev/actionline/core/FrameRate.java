package dev.actionline.core;

import java.util.Optional;

/** Frames a second as an exact fraction: 24/1, 24000/1001, 25/1, 30000/1001, 30/1. */
public record FrameRate(int numerator, int denominator) {
  public static final FrameRate FILM = new FrameRate(24, 1);

  public FrameRate {
    if (numerator <= 0 || denominator <= 0) {
      throw new IllegalArgumentException("not a frame rate: " + numerator + "/" + denominator);
    }
  }

  /** Reads what people write: 24, 23.976 (or 23.98), 25, 29.97, 30, 48, 50, 59.94, 60. */
  public static Optional<FrameRate> parse(String text) {
    return Optional.ofNullable(
        switch (text.trim()) {
          case "23.976", "23.98" -> new FrameRate(24000, 1001);
          case "24" -> FILM;
          case "25" -> new FrameRate(25, 1);
          case "29.97" -> new FrameRate(30000, 1001);
          case "30" -> new FrameRate(30, 1);
          case "48" -> new FrameRate(48, 1);
          case "50" -> new FrameRate(50, 1);
          case "59.94" -> new FrameRate(60000, 1001);
          case "60" -> new FrameRate(60, 1);
          default -> null;
        });
  }

  /** Length of a frame; exact for every rate {@link #parse} knows. */
  public long flicksPerFrame() {
    return Time.FLICKS_PER_SECOND * denominator / numerator;
  }

  /** Frames counted in a second of timecode: 24 for 23.976. */
  public int nominal() {
    return Math.round((float) numerator / denominator);
  }

  /** Drop-frame timecode belongs to 29.97 and 59.94 alone. */
  public boolean dropFrame() {
    return denominator == 1001 && (numerator == 30000 || numerator == 60000);
  }

  @Override
  public String toString() {
    return denominator == 1
        ? Integer.toString(numerator)
        : switch (numerator) {
          case 24000 -> "23.976";
          case 30000 -> "29.97";
          case 60000 -> "59.94";
          default -> numerator + "/" + denominator;
        };
  }
}
