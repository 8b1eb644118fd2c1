package dev.actionline.screenplay;

import dev.actionline.core.Result;
import dev.actionline.core.Source;

/** The one door of this room: text in, screenplay out. */
public final class ScreenplayReader {
  private ScreenplayReader() {}

  /**
   * Reads a script of any known format. The format follows from the name's ending and the first
   * lines: {@code .fountain} and {@code .spmd} are Fountain, {@code .fdx} is Final Draft, everything
   * else is looked at.
   */
  public static Result<Screenplay> read(Source source) {
    throw new UnsupportedOperationException();
  }
}
