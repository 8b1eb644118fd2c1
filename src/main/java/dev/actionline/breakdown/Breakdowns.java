package dev.actionline.breakdown;

import dev.actionline.core.Result;
import dev.actionline.screenplay.Screenplay;

/** The one door of this room: screenplay in, breakdown out. */
public final class Breakdowns {
  private Breakdowns() {}

  /**
   * Understands a script as far as it can be understood; what is not an action stays as
   * description.
   */
  public static Result<Breakdown> of(Screenplay screenplay) {
    return Result.of(new ScriptWalk(screenplay).walk());
  }
}
