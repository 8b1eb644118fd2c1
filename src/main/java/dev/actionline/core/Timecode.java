package dev.actionline.core;

/** SMPTE timecode HH:MM:SS:FF; drop frame, written with a semicolon, where the rate asks for it. */
public final class Timecode {
  private Timecode() {}

  /**
   * The timecode of a frame.
   *
   * @param frame from 1, the first frame of the film, which is 00:00:00:00
   */
  public static String of(long frame, FrameRate rate) {
    long n = frame - 1;
    int nominal = rate.nominal();
    if (rate.dropFrame()) {
      // SMPTE 12M: two numbers a minute (four at 59.94) are skipped, but for every tenth minute
      int drop = nominal / 15;
      long perMinute = nominal * 60L - drop;
      long perTen = nominal * 600L - 9L * drop;
      long tens = n / perTen;
      long rest = n % perTen;
      n += 9L * drop * tens + (rest >= nominal * 60L ? drop * (1 + (rest - nominal * 60L) / perMinute) : 0);
    }
    long seconds = n / nominal;
    return String.format(
        "%02d:%02d:%02d%s%02d",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        rate.dropFrame() ? ";" : ":",
        n % nominal);
  }
}
