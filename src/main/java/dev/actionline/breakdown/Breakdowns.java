package dev.actionline.breakdown;

import dev.actionline.core.Result;
import dev.actionline.screenplay.Screenplay;

/** The one door of this room: screenplay in, breakdown out. */
public final class Breakdowns {
  private Breakdowns() {}

  public static Result<Breakdown> of(Screenplay screenplay) {
    throw new UnsupportedOperationException();
  }
}
