package dev.actionline.catalogue;

import dev.actionline.core.Easing;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** The ways that moves take: pure geometry, metres and degrees. */
final class CameraPaths {
  /** A camera comes no nearer to what it looks at, metres. */
  private static final double NEAREST = 0.25;

  /** Length of a jib's arm before its pivot, metres. */
  static final double ARM = 2.5;

  /** So much higher than what it looks at flies who flies over it, metres. */
  private static final double CLEAR = 1.2;

  /** So far aside one passes somebody, metres. */
  private static final double ASIDE = 0.7;

  /** No arc goes on to where the picture would turn over, degrees over the aim. */
  private static final double STEEPEST = 86;

  private CameraPaths() {}

  static Vector3f up(double metres) {
    return new Vector3f(0, (float) metres, 0);
  }

  /** Unit vector of the gaze, level; north for a camera that looks straight down. */
  static Vector3f ahead(Rig from) {
    Vector3f way = from.forward();
    way.y = 0;
    return way.lengthSquared() < 1e-6f ? way.set(0, 0, -1) : way.normalize();
  }

  /** Along the line of sight, towards the aim. */
  static Rig along(Rig from, double metres) {
    double most = Math.min(metres, from.distance() - NEAREST);
    return from.from(from.forward().mul((float) most).add(from.eye()));
  }

  /** Over the floor towards the aim, at the height it has. */
  static Rig rolled(Rig from, double metres) {
    Vector3f to = new Vector3f(from.aim()).sub(from.eye());
    double most = Math.min(metres, Math.hypot(to.x, to.z) - NEAREST);
    return from.from(ahead(from).mul((float) most).add(from.eye()));
  }

  static Rig sideways(Rig from, double metres) {
    return from.moved(from.right().mul((float) metres));
  }

  static Rig risen(Rig from, double metres) {
    return from.from(new Vector3f(from.eye()).add(up(metres)));
  }

  /** Along the line of sight, and up by a share of the way; the aim stays. */
  static Rig slanted(Rig from, double metres, double up) {
    return risen(along(from, metres), metres * up);
  }

  /** On an arm whose pivot is behind the camera: it rises on a circle and so draws back; the aim stays. */
  static Rig armed(Rig from, double metres) {
    double sine = Math.max(-0.95, Math.min(0.95, metres / ARM));
    Vector3f back = ahead(from).mul((float) (-ARM * (1 - Math.sqrt(1 - sine * sine))));
    return from.from(back.add(from.eye()).add(up(ARM * sine)));
  }

  /** Over the aim on a circle that stands upright: the distance stays. */
  static Rig arched(Rig from, double degrees) {
    Vector3f arm = new Vector3f(from.eye()).sub(from.aim());
    double now = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, arm.y / arm.length()))));
    double by = Math.max(-STEEPEST, Math.min(STEEPEST, now + degrees)) - now;
    arm.rotate(new Quaternionf().rotateAxis((float) -Math.toRadians(by), from.right()));
    return from.from(arm.add(from.aim()));
  }

  static Rig turned(Rig from, double p, CameraMove.Args a, boolean level) {
    if (a.towards() != from) {
      return from.mix(from.at(new Vector3f(a.towards().aim())), p);
    }
    double degrees = p * a.amount() * a.sign();
    return level ? from.panned(degrees, 0) : from.panned(0, degrees);
  }

  /** To the length that is asked for, or so many times nearly twice as long. */
  static Rig zoomed(Rig from, double p, double times, CameraMove.Args a) {
    double ratio = a.amount() > 0 ? a.amount() / from.focalLengthMm() : Math.pow(1.9, times * a.sign());
    return from.lens(from.focalLengthMm() * Math.pow(ratio, p));
  }

  /** The image of the aim keeps its size: focal length over distance is constant. */
  static Rig dollyZoom(Rig from, double p, CameraMove.Args a) {
    Rig nearer = along(from, p * a.amount() * a.sign());
    return nearer.lens(from.focalLengthMm() * nearer.distance() / from.distance());
  }

  /** Up over what it looks at and on, looking ahead. */
  static Rig over(Rig from, double p, double metres) {
    double climb = Math.max(0.5, from.aim().y + CLEAR - from.eye().y);
    double risen = climb * Easing.smooth(Math.min(1, 2.5 * p));
    return from.moved(ahead(from).mul((float) (p * metres)).add(up(risen)));
  }

  /** Past what it looks at, close by, looking ahead. */
  static Rig past(Rig from, double p, CameraMove.Args a) {
    double aside = ASIDE * a.sign() * Easing.smooth(Math.min(1, 2 * p));
    return from.moved(ahead(from).mul((float) (p * a.amount())).fma((float) aside, from.right()));
  }

  /** So far to the side of what it comes from behind of the camera goes, metres. */
  private static final float ROUND = 0.75f;

  /** Into the framing from the side, or from behind something: the begin is where that hides the view. */
  static Rig revealed(Rig from, double p, CameraMove.Args a) {
    double open = 1 - p;
    if (a.towards() == from) {
      return sideways(from, -open * a.amount() * a.sign());
    }
    Vector3f screen = a.towards().aim();
    Vector3f behind = new Vector3f(screen).sub(from.aim());
    behind.y = 0;
    behind.normalize((float) Math.max(0.5, a.amount())).add(screen);
    behind.y = from.eye().y;
    Vector3f along = new Vector3f(from.eye()).sub(behind);
    Vector3f aside = new Vector3f(from.eye()).sub(from.aim());
    Vector3f line = new Vector3f(behind).sub(from.aim()).normalize();
    aside.fma(-aside.dot(line), line).setComponent(1, 0);
    float far = along.length();
    // round it, not through it: most to the side just before it is passed
    double bulge = far < 0.2f || aside.length() < 1e-3f ? 0 : Math.min(ROUND, far) * 2 * Math.pow(p, 0.4) * open;
    Vector3f eye = new Vector3f(from.eye()).lerp(behind, (float) open);
    return from.from(bulge > 0 ? eye.fma((float) bulge, aside.normalize()) : eye);
  }

  /** Up from below and the gaze up from the ground, into the framing. */
  static Rig lifted(Rig from, double p, double metres) {
    double open = 1 - p;
    return from.moved(up(-open * metres)).panned(0, -50 * open);
  }

  /** To the ground, and the picture on its side. */
  static Rig toppled(Rig from, double p, CameraMove.Args a) {
    double fallen = p * p;
    return from.moved(up(-fallen * a.amount())).rolled(80 * fallen * a.sign());
  }
}
