package dev.actionline.shotlist;

import dev.actionline.core.Result;
import dev.actionline.core.Source;

/** The door of this room: text in, shot list out, with every mistake named. */
public final class ShotListParser {
  private ShotListParser() {}

  public static Result<ShotList> parse(Source source) {
    throw new UnsupportedOperationException();
  }
}
