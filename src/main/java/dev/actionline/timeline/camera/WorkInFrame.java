package dev.actionline.timeline.camera;

import dev.actionline.timeline.camera.Scenery.Ball;
import java.util.List;
import java.util.Set;
import org.joml.Vector3f;

/** How much of a deed a picture keeps from who looks at it: hands, a face, what it is done to, out of the frame or behind something. */
final class WorkInFrame {
  /** From so far aside of where it looks a face tells nothing, degrees. */
  private static final double TURNED = 88;

  /** So much of a thing may be hidden, by a hand or what it stands in, and it is known all the same. */
  private static final double KNOWN = 0.5;

  /** One of two hands tells so much. */
  private static final double ONE_HAND = 0.7;

  private final Sight sight;
  private final boolean near;

  /** @param near in a picture so close that a hand before a thing hides it */
  WorkInFrame(Sight sight, boolean near) {
    this.sight = sight;
    this.near = near;
  }

  /**
   * What is not seen.
   *
   * @param hands 0..1
   * @param face 0 or 1
   * @param things 0..1, of the one that is seen least
   */
  record Unseen(double hands, double face, double things) {
    double most() {
      return Math.max(hands, Math.max(face, things));
    }

    double sum() {
      return hands + face + things;
    }
  }

  Unseen of(Sight.View view, Work work) {
    return new Unseen(hands(view, work), face(view, work), work.things().stream().mapToDouble(t -> thing(view, work, t)).max().orElse(0));
  }

  private double hands(Sight.View view, Work work) {
    double least = 1;
    double most = 0;
    for (Ball hand : work.hands()) {
      double unseen = hand(view, work, hand);
      least = Math.min(least, unseen);
      most = Math.max(most, unseen);
    }
    return work.hands().isEmpty() ? 0 : ONE_HAND * least + (1 - ONE_HAND) * most;
  }

  /** Of three lines to a hand: what is seen between the legs of a chair is not seen well. */
  private double hand(Sight.View view, Work work, Ball hand) {
    if (!inFrame(view, hand.centre()) || work.behindHimself(view.eye(), hand.centre())) {
      return 1;
    }
    Vector3f across = new Vector3f(hand.centre()).sub(view.eye()).cross(0, 1, 0);
    across = across.lengthSquared() < 1e-6f ? across.set(1, 0, 0) : across.normalize();
    int met = 0;
    for (int side = -1; side <= 1; side++) {
      Vector3f at = new Vector3f(across).mul(side * hand.radius()).add(hand.centre());
      met += sight.clear(view, at, hand.radius(), Set.of(work.doer()), work.at()) ? 0 : 1;
    }
    return met / 3.0;
  }

  private double face(Sight.View view, Work work) {
    if (work.face().isEmpty()) {
      return 0;
    }
    Vector3f at = work.face().get().at();
    Vector3f to = new Vector3f(view.eye()).sub(at);
    double aside = Math.abs(FramingSolver.wrap(Math.toDegrees(Math.atan2(to.x, -to.z)) - work.face().get().heading()));
    return aside < TURNED && inFrame(view, at) && sight.clear(view, at, 0.15f, Set.of(work.doer()), work.at()) ? 0 : 1;
  }

  private double thing(Sight.View view, Work work, Work.Thing thing) {
    List<Vector3f> points = thing.points();
    Set<String> owners = work.body().isEmpty() ? Set.of(thing.name()) : Set.of(thing.name(), work.doer());
    long seen = points.stream()
        .filter(p -> inFrame(view, p) && !work.behindHimself(view.eye(), p) && !(near && work.behindAHand(view.eye(), p)) && sight.clear(view, p, 0.03f, owners, work.at())).count();
    double unseen = 1 - (double) seen / points.size();
    return Math.max(0, unseen - KNOWN) / (1 - KNOWN);
  }

  private static boolean inFrame(Sight.View view, Vector3f point) {
    Vector3f at = view.picture().place(point);
    return at.z > 0.1f && Math.abs(at.x) < 1 && Math.abs(at.y) < 1;
  }
}
