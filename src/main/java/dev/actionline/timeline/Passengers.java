package dev.actionline.timeline;

import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Who sits in something goes along with it: a car that drives off takes its people with it. */
final class Passengers {
  /** Who is no further from a seat sits on it, metres. */
  private static final double SEATED = 0.3;
  /** A moment after somebody has come to be where he is, seconds. */
  private static final double THEN = 1e-3;

  /**
   * Whether this thread asks already who is brought by what: things are in hands and hands are in cars, and to ask of each where all the
   * others are has no end. What brings somebody is not itself brought.
   */
  private static final ThreadLocal<boolean[]> ASKS = ThreadLocal.withInitial(() -> new boolean[1]);

  private final World world;

  Passengers(World world) {
    this.world = world;
  }

  /** Where a thing has brought somebody who has gone nowhere alone since he sat on it; empty for everybody else. */
  Optional<Stance> at(Track track, double seconds) {
    boolean[] asks = ASKS.get();
    if (!track.role().isFigure() || asks[0]) {
      return Optional.empty();
    }
    asks[0] = true;
    try {
      return brought(track, seconds);
    } finally {
      asks[0] = false;
    }
  }

  private Optional<Stance> brought(Track track, double seconds) {
    for (PropTrack prop : world.props().values()) {
      boolean seats = prop.seats() && prop.placed() && (world.weightless().isPresent() || !prop.neverMoved(seconds));
      boolean driven = seats && prop.bearer(seconds).filter(track.role().name()::equals).isPresent();
      if (seats && !driven) {
        Optional<Stance> brought = by(prop, track, seconds);
        if (brought.isPresent()) {
          return brought;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Stance> by(PropTrack prop, Track track, double seconds) {
    Matrix4f first = world.prop(prop.name(), 0);
    double free = Math.max(0, track.lastTravel(seconds, t -> way(first, prop, t))) + THEN;
    if (free > seconds || prop.bearer(free).filter(track.role().name()::equals).isPresent()) { // nobody sits on the suitcase in his hand
      return Optional.empty();
    }
    Matrix4f begin = world.prop(prop.name(), free);
    if (!seated(track.stance(free), prop.model(), begin)) {
      return Optional.empty();
    }
    // an action that began on the way began where the ride had brought its performer by then
    double since = Math.max(free, track.at(seconds).map(Segment::start).orElse(free));
    Matrix4f base = way(begin, prop, since).length() > THEN ? world.prop(prop.name(), since) : begin;
    Matrix4f now = world.prop(prop.name(), seconds);
    Stance own = track.stance(seconds);
    Vector3f point = now.transformPosition(base.invert(new Matrix4f()).transformPosition(own.position()));
    return Optional.of(Stance.at(point, own.heading() + Resting.yaw(now) - Resting.yaw(base)));
  }

  private Vector3f way(Matrix4f begin, PropTrack prop, double seconds) {
    return world.prop(prop.name(), seconds).getTranslation(new Vector3f()).sub(begin.getTranslation(new Vector3f()));
  }

  private static boolean seated(Stance body, Model model, Matrix4f at) {
    for (Model.Mark mark : model.marks()) {
      Vector3f seat = at.transformPosition(new Vector3f(mark.position()));
      if (mark.type().equals("seat") && Math.hypot(seat.x - body.x(), seat.z - body.z()) < SEATED) {
        return true;
      }
    }
    return false;
  }
}
