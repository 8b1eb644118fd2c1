package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Subject;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * The line of action between a subject and the nearest other. The camera stays on the right hand of
 * who goes from the one whose name comes first to the other, so that all singles of the two are taken
 * from the same side, whoever is framed.
 *
 * @param from where it begins; empty when nobody is there to make a line
 */
record Line(Optional<Vector3f> from, Vector3f to) {
  /** Who is farther away makes no line, metres. */
  private static final double FAR = 6;

  static Line of(ShotContext shot, Company company) {
    SampledSubject me = company.first();
    Vector3f here = me.raw(0).middle();
    Optional<Vector3f> other = Optional.empty();
    String name = "";
    double least = FAR;
    for (Subject s : shot.scenery().performers(shot.start())) {
      Vector3f there = s.at(shot.start()).middle();
      double d = there.distance(here);
      boolean partner = company.count() < 2 || company.owners().contains(s.owner());
      if (!s.owner().equals(me.owner()) && partner && d < least && d > 0.05) {
        least = d;
        other = Optional.of(there);
        name = s.owner();
      }
    }
    if (other.isEmpty()) {
      return new Line(Optional.empty(), here);
    }
    boolean first = me.owner().compareTo(name) < 0;
    return first ? new Line(Optional.of(here), other.get()) : new Line(other, here);
  }

  /** Whether an eye is on the wrong side of it. */
  boolean crossedBy(Vector3f eye) {
    if (from.isEmpty()) {
      return false;
    }
    Vector3f a = from.get();
    double side = (to.x - a.x) * (eye.z - a.z) - (to.z - a.z) * (eye.x - a.x);
    return side < 0;
  }

  /** An angle from the front, to its right or to its left, whichever keeps the line. */
  double prefers(double degrees, double front) {
    if (from.isEmpty()) {
      return degrees;
    }
    Vector3f middle = new Vector3f(from.get()).lerp(to, 0.5f);
    Vector3f eye = FramingSolver.direction(front + degrees, 0).mul(3).add(middle);
    return crossedBy(eye) ? -degrees : degrees;
  }
}
