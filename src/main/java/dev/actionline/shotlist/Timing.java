package dev.actionline.shotlist;

import java.util.OptionalDouble;

/**
 * When a statement begins and how long it takes.
 *
 * @param start what it waits for
 * @param atSeconds seconds from the shot's start, for {@link Start#AT}; 0 else. Written in frames
 *     it is already converted at the film's rate.
 * @param lengthSeconds from {@code over 3s} or {@code for 2s}; empty for the action's own length
 */
public record Timing(Start start, double atSeconds, OptionalDouble lengthSeconds) {
  /** What a statement waits for. */
  public enum Start {
    /** The performer's own last action; for other statements the shot's start. */
    NEXT,
    /** The line before, whoever plays it. */
    THEN,
    /** Starts together with the line before. */
    WITH,
    /** A time in the shot. */
    AT
  }

  public static final Timing NEXT = new Timing(Start.NEXT, 0, OptionalDouble.empty());
}
