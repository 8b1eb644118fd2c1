package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Model;
import org.joml.Vector3f;

/** Seats that are taken, and the next free one of the same bench, row or kind. */
final class Seats {
  /** When all is over that has been planned so far, seconds. */
  private static final double LATER = 1e9;

  private Seats() {}

  /** The seat itself when it is free for somebody at a time, else the next one, else itself. */
  static Target free(Nouns nouns, Target seat, String performer, double seconds) {
    boolean mark = seat.kind() == Target.Kind.PLACE && seat.markType().equals("seat");
    if (!mark || isFree(nouns.world(), seat.point(), performer, seconds)) {
      return seat;
    }
    for (Model.Mark other : nouns.marks(seat.name(), "on")) {
      if (other.type().equals("seat")
          && isFree(nouns.world(), other.position(), performer, seconds)) {
        return Nouns.place(other);
      }
    }
    for (Model.Mark other : nouns.world().set().marks()) {
      boolean alike =
          other.type().equals("seat")
              && other.words().stream().anyMatch(w -> w.equals(seat.name()));
      if (alike && isFree(nouns.world(), other.position(), performer, seconds)) {
        return Nouns.place(other);
      }
    }
    return seat;
  }

  /** Nobody is on it, nor on the way to it. */
  private static boolean isFree(World world, Vector3f seat, String performer, double seconds) {
    for (Track track : world.tracks().values()) {
      boolean other = !track.role().name().equals(performer);
      if (other && (there(track, seat, seconds) || there(track, seat, LATER))) {
        return false;
      }
    }
    return true;
  }

  private static boolean there(Track track, Vector3f seat, double seconds) {
    Vector3f p = track.stance(seconds).position();
    return Math.hypot(p.x - seat.x, p.z - seat.z) < 0.35;
  }
}
