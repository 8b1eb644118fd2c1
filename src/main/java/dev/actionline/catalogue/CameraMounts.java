package dev.actionline.catalogue;

import dev.actionline.core.Noise;

/** How a camera lives that is carried or mounted: what it does in a moment of the scene, never the same twice. */
final class CameraMounts {
  private CameraMounts() {}

  /** Carried by hand, with so much strength. */
  static Rig shaken(Rig from, CameraMove.Args a, double strength) {
    double t = a.sceneSeconds();
    double yaw = strength * (0.5 * Noise.smooth(a.seed(), t * 1.1) + 0.22 * Noise.smooth(a.seed() + 1, t * 3.7));
    double pitch = strength * (0.4 * Noise.smooth(a.seed() + 2, t * 1.3) + 0.2 * Noise.smooth(a.seed() + 3, t * 4.1));
    double roll = strength * 0.35 * Noise.smooth(a.seed() + 4, t * 0.9);
    float sway = (float) (strength * 0.012 * Noise.smooth(a.seed() + 5, t * 0.8));
    return from.panned(yaw, pitch).rolled(roll).moved(from.right().mul(sway));
  }

  /** Fixed to something that drives. */
  static Rig jolted(Rig from, CameraMove.Args a) {
    double t = a.sceneSeconds();
    double up = 0.006 * Noise.smooth(a.seed(), t * 9) + 0.004 * Noise.smooth(a.seed() + 1, t * 17);
    return from.moved(CameraPaths.up(up)).rolled(0.25 * Noise.smooth(a.seed() + 2, t * 5));
  }

  static Rig afloat(Rig from, CameraMove.Args a) {
    double t = a.sceneSeconds();
    double heave = 0.09 * Math.sin(t * 1.3) + 0.04 * Noise.smooth(a.seed(), t * 0.7);
    return from.moved(CameraPaths.up(heave)).rolled(2.2 * Math.sin(t * 0.9 + 0.7) + 0.6 * Noise.smooth(a.seed() + 1, t * 0.5));
  }

  /** In somebody's hands who runs: up and down with each step, a roll with every other. */
  static Rig running(Rig from, CameraMove.Args a) {
    double steps = a.sceneSeconds() * 2.8;
    double bob = 0.045 * Math.abs(Math.sin(Math.PI * steps)) + 0.01 * Noise.smooth(a.seed(), a.sceneSeconds() * 3);
    return shaken(from, a, 1.2).moved(CameraPaths.up(bob)).rolled(1.1 * Math.sin(Math.PI * steps));
  }

  /** In the air: a slow wandering circle, and the rotor. */
  static Rig flying(Rig from, CameraMove.Args a) {
    double t = a.sceneSeconds();
    double round = 5 * Math.sin(t * 0.35) + 1.5 * Noise.smooth(a.seed(), t * 0.4);
    double buzz = 0.04 * Noise.smooth(a.seed() + 1, t * 19);
    return from.orbited(round).moved(CameraPaths.up(0.12 * Math.sin(t * 0.6))).panned(0, buzz);
  }

  /** Side to side about what it looks at, as a pendulum. */
  static Rig swaying(Rig from, double seconds) {
    return from.from(from.right().mul((float) (0.06 * from.distance() * Math.sin(2 * Math.PI * seconds / 5))).add(from.eye()));
  }

  /** In and out a little, as one who breathes. */
  static Rig breathing(Rig from, double seconds) {
    return CameraPaths.along(from, 0.035 * from.distance() * Math.sin(2 * Math.PI * seconds / 4));
  }
}
