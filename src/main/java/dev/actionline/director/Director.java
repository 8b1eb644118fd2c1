package dev.actionline.director;

import dev.actionline.breakdown.Breakdown;
import dev.actionline.core.Result;

/** The one door of this room: breakdown in, shot list out. */
public final class Director {
  private Director() {}

  public static Result<Draft> draft(Breakdown breakdown) {
    throw new UnsupportedOperationException();
  }
}
