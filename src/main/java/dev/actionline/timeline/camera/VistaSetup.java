package dev.actionline.timeline.camera;

import dev.actionline.catalogue.Rig;
import org.joml.Vector3f;

/**
 * A look at what is far behind the set, a skyline or mountains: the camera stays among the people,
 * where the view is free, and the lens brings it near.
 */
final class VistaSetup implements Setup {
  /** Where a lens may stand, metres over the floor: over heads, at eye level, or higher to see over things. */
  private static final float[] HEIGHTS = {3, 1.8f, 4.5f, 6.5f};

  /** Steps back from the set's middle, metres. */
  private static final float[] BACK = {6, 3, 8, 0};

  private static final float[] ASIDE = {0, -3, 3, -6, 6};

  /** Nearer things are looked past no farther than this, metres. */
  private static final float CLEAR = 14;

  /** A distance to aim at, so that moves of the camera are those of a camera in the set. */
  private static final float AIM = 9;

  private final Rig rig;

  VistaSetup(ShotContext shot, Framing framing, Sight sight) {
    Vector3f far = framing.subjects().get(0).at(shot.start()).middle();
    Vector3f centre = shot.scenery().centre();
    Vector3f way = new Vector3f(far.x - centre.x, 0, far.z - centre.z).normalize();
    Vector3f eye = eye(sight, centre, way, far);
    Vector3f look = new Vector3f(far).sub(eye).normalize();
    double focal = framing.lensMm().orElse(lens(framing.size()));
    // the foot of it a little below the middle, so that some of the set is in front
    look.y -= (float) (3.2 / focal);
    this.rig =
        new Rig(
            eye, new Vector3f(look).normalize(AIM).add(eye), (float) framing.rollDegrees(), (float) focal);
  }

  private static Vector3f eye(Sight sight, Vector3f centre, Vector3f way, Vector3f far) {
    Vector3f right = new Vector3f(-way.z, 0, way.x);
    Vector3f best = null;
    double most = -1;
    for (float high : HEIGHTS) {
      for (float back : BACK) {
        for (float aside : ASIDE) {
          Vector3f eye = new Vector3f(way).mul(-back).add(new Vector3f(right).mul(aside)).add(centre);
          eye.y = centre.y + high;
          double free = sight.buried(eye) ? 0 : sight.free(eye, far, CLEAR);
          if (free > most + 0.5) {
            most = free;
            best = eye;
          }
        }
      }
    }
    return best;
  }

  /** The usual lens of a size, millimetres: a close size brings it near. */
  private static double lens(ShotSize size) {
    return switch (size) {
      case EWS -> 21;
      case WS -> 28;
      case FS, COWBOY -> 40;
      case MS -> 65;
      case MCU, CU -> 100;
      case ECU -> 150;
    };
  }

  @Override
  public Rig at(double sceneSeconds) {
    return rig;
  }
}
