package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Extent;
import org.joml.Vector3f;

/**
 * What a camera comes from behind, as the aim of a setup. A mark of the set stands before what it is named after, or in it:
 * then the place about it is sought from where the set hides the subject.
 */
final class Screen implements Setup {
  /** How far about a mark it is sought, and in what steps, metres. */
  private static final double[] ABOUT = {0, 0.5, 1, 1.5, 2, 2.5};

  private static final int ROUND = 12;

  /** What a metre away from the mark costs, in shares of the subject that is seen. */
  private static final double FAR = 0.08;

  private static final double BURIED = 2;

  private final Rig rig;

  private Screen(Rig rig) {
    this.rig = rig;
  }

  /**
   * Before which a camera begins.
   *
   * @param named what is named
   * @param end where it comes to rest
   * @param behindM so far behind the screen it begins, metres
   */
  static Setup of(Extent named, Extent subject, Rig end, double behindM, Scenery scenery) {
    Vector3f mark = named.middle();
    Vector3f best = mark;
    double least = Double.MAX_VALUE;
    for (double about : named.figure() ? new double[] {0} : ABOUT) {
      for (int i = 0; i < (about == 0 ? 1 : ROUND); i++) {
        Vector3f place = FramingSolver.direction(360.0 * i / ROUND, 0).mul((float) about).add(mark);
        double cost = FAR * about + cost(place, subject, end, behindM, scenery);
        if (cost < least) {
          least = cost;
          best = place;
        }
      }
    }
    return new Screen(new Rig(end.eye(), best, 0, end.focalLengthMm()));
  }

  /** The share of the subject that is seen from behind a place. */
  private static double cost(Vector3f place, Extent subject, Rig end, double behindM, Scenery scenery) {
    Vector3f behind = new Vector3f(place).sub(end.aim());
    behind.y = 0;
    behind.normalize((float) behindM).add(place);
    behind.y = end.eye().y;
    int seen = 0;
    for (Ball ball : subject.balls()) {
      seen += scenery.clear(behind, ball.centre()) ? 1 : 0;
    }
    return (double) seen / Math.max(1, subject.balls().size()) + (scenery.buried(behind) ? BURIED : 0);
  }

  @Override
  public Rig at(double sceneSeconds) {
    return rig;
  }
}
