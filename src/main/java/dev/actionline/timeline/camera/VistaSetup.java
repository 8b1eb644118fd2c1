package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.List;
import org.joml.Vector3f;

/**
 * Something on the horizon, seen from the set: from where, and from as low as possible, nothing of
 * the set stands before it. The horizon lies in the lower part of the frame.
 */
final class VistaSetup implements Setup {
  /** Heights of the lens over the set's floor, metres: a person's eyes, a ladder, a crane. */
  private static final double[] HEIGHTS = {1.7, 2.6, 4, 6, 8.5, 12, 17};

  /** How far before the set's centre, on the side away from the vista, metres. */
  private static final double[] BACK = {6, 0, -8, 14, 20, -16};

  /** The horizon's height in the frame, half frames. */
  private static final double HORIZON = -0.42;

  /** Of an establishing shot, which has the set and its people under the horizon. */
  private static final double WIDE_HORIZON = 0.22;

  /** From where that is taken: behind the set's centre, and from so high, metres. */
  private static final double WIDE_BACK = 20;

  private static final double WIDE_HEIGHT = 4;

  /** How far to both sides the view must be open, half frames. */
  private static final double OPEN = 0.8;

  private final Rig rig;

  VistaSetup(ShotContext shot, Framing framing, SampledSubject subject, Lens lens) {
    Extent far = subject.raw(0);
    Vector3f centre = shot.scenery().centre();
    double focal = framing.lensMm().orElse(lens.kept().orElse(usual(framing.size())));
    boolean wide = framing.size() == ShotSize.EWS;
    Rig best = null;
    double least = Double.MAX_VALUE;
    for (double back : framing.heightM().isPresent() ? List.of(6.0) : boxed(BACK)) {
      for (double height : framing.heightM().isPresent() ? new double[] {framing.heightM().getAsDouble()} : HEIGHTS) {
        Rig candidate = at(centre, far.middle(), back, height, focal, lens, wide ? WIDE_HORIZON : HORIZON);
        double closed = closed(candidate, shot.scenery(), lens, far.middle(), wide);
        boolean buried = shot.scenery().buried(candidate.eye());
        double habit = wide
            ? Math.abs(height - WIDE_HEIGHT) / 12 + Math.abs(back - WIDE_BACK) / 30
            : height / 12 + Math.abs(back - 6) / 30;
        boolean hidden = wide && !shot.scenery().clear(candidate.eye(), new Vector3f(centre).add(0, 1, 0));
        double cost = (wide ? 2 : 6) * closed + habit + (buried ? 10 : 0) + (hidden ? 1 : 0);
        if (cost < least) {
          least = cost;
          best = candidate;
        }
      }
    }
    rig = best.rolled(framing.rollDegrees());
  }

  private static List<Double> boxed(double[] values) {
    return java.util.Arrays.stream(values).boxed().toList();
  }

  private static double usual(ShotSize size) {
    return size.closerThan(ShotSize.MS) ? 65 : size.closerThan(ShotSize.FS) ? 40 : size == ShotSize.EWS ? 18 : 35;
  }

  private static Rig at(Vector3f centre, Vector3f far, double back, double height, double focal, Lens lens, double horizon) {
    Vector3f way = new Vector3f(far.x - centre.x, 0, far.z - centre.z).normalize();
    Vector3f eye = new Vector3f(centre).fma((float) -back, way).add(0, (float) height, 0);
    double up = -horizon * lens.spread(focal) / 2;
    Vector3f aim = new Vector3f(far.x, eye.y, far.z).sub(eye).normalize(30);
    return new Rig(eye, aim.add(eye).add(0, (float) (30 * up), 0), 0, (float) focal);
  }

  /** The share of the view above the horizon that something of the set closes. */
  private static double closed(Rig rig, Scenery scenery, Lens lens, Vector3f far, boolean wide) {
    Picture picture = Picture.of(rig, lens);
    float depth = picture.depth(far);
    int met = 0;
    int lines = 0;
    for (double x = -OPEN; x <= OPEN + 1e-6; x += OPEN / 4) {
      // trees before a city seen from far are a part of the picture
      for (double y : wide ? new double[] {0.35, 0.5, 0.75} : new double[] {HORIZON + 0.08, HORIZON + 0.25, HORIZON + 0.6}) {
        lines++;
        met += scenery.free(rig.eye(), picture.point((float) x, (float) y, depth * 0.9f)) < 1 ? 1 : 0;
      }
    }
    return (double) met / lines;
  }

  @Override
  public Rig at(double sceneSeconds) {
    return rig;
  }
}
