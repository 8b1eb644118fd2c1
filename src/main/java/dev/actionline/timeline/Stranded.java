package dev.actionline.timeline;

import dev.actionline.timeline.FrameState.CameraState;
import dev.actionline.timeline.camera.CameraTrack;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Things that hang on a wall or lie on furniture of the set which is taken out before the camera: a pan, a picture; and what hangs on a
 * wall that the camera looks at from behind, where a set shows none. They go with it, or they would hang in the air.
 */
final class Stranded {
  private static final double STEP = 0.5;

  /** What is no higher over the set's floor stands on it, metres. */
  private static final float STANDS_M = 0.12f;

  /** What is no higher over another thing, or no farther beside it, rests on it, metres. */
  private static final float RESTS_M = 0.1f;

  /** What lies so little beyond what was taken out lay on it, metres. */
  private static final float RIM_M = 0.25f;

  /** What lies no lower than another thing is not under it, metres. */
  private static final float LEVEL_M = 0.002f;

  /** What hangs on a wall is no farther from it, metres. */
  private static final float HANGS_M = 0.06f;

  private static final Vector3f[] AXES = {new Vector3f(1, 0, 0), new Vector3f(0, 1, 0), new Vector3f(0, 0, 1)};

  private Stranded() {}

  /**
   * Names of props.
   *
   * @param leads whom and what the shot's lines name: it stays
   * @param from seconds of the scene when the shot begins
   * @param to when it ends
   */
  static Set<String> of(World world, CameraTrack camera, Set<String> leads, double from, double to) {
    Set<String> all = new TreeSet<>();
    for (double t = from; t < to; t += STEP) {
      CameraState state = camera.at(t);
      Matrix4f cameraFromWorld = new Matrix4f(state.worldFromCamera()).invertAffine();
      for (PropTrack prop : world.props().values()) {
        boolean free = prop.placed() && world.track(prop.name()) == null && !camera.framed().contains(prop.name()) && !leads.contains(prop.name())
            && prop.held(t).isEmpty() && prop.bearer(t).isEmpty() && prop.container(t).isEmpty();
        if (free && !used(world, prop, from, to) && stranded(world, prop, state, cameraFromWorld, t)) {
          all.add(prop.name());
        }
      }
    }
    return all;
  }

  /** Whether somebody does something to it in the shot, or takes it. */
  private static boolean used(World world, PropTrack prop, double from, double to) {
    boolean done = world.tracks().values().stream().flatMap(t -> t.actions().stream()).filter(a -> a.start() < to && a.end() > from)
        .anyMatch(a -> a.call().target().filter(t -> t.name().equals(prop.name())).isPresent());
    return done || DoubleStream.iterate(from, t -> t < to, t -> t + STEP).anyMatch(t -> prop.held(t).isPresent());
  }

  private static boolean stranded(World world, PropTrack prop, CameraState state, Matrix4f cameraFromWorld, double t) {
    Matrix4f at = world.prop(prop.name(), t);
    Vector3f eye = state.worldFromCamera().getTranslation(new Vector3f());
    if (Resting.lowest(prop.model(), at) > world.ground().height(at.m30(), at.m32(), 0) + STANDS_M && fromBehindItsWall(world, prop, at, eye)) {
      return true;
    }
    return overNothing(world, prop, state, cameraFromWorld, t);
  }

  /** Whether what it lay on was taken out before the camera. */
  private static boolean overNothing(World world, PropTrack prop, CameraState state, Matrix4f cameraFromWorld, double t) {
    Matrix4f at = world.prop(prop.name(), t);
    float depth = -cameraFromWorld.transformPosition(at.transformPosition(Resting.middle(prop.model()))).z;
    float lowest = Resting.lowest(prop.model(), at);
    boolean out = depth > 0 && state.openMetres() > 0 && depth < state.openMetres() + RIM_M && lowest > state.openAboveM() + STANDS_M;
    return out && !rests(world, prop, at.getTranslation(new Vector3f()), lowest, t, o -> overNothing(world, o, state, cameraFromWorld, t));
  }

  /** Whether it hangs on a wall or under a ceiling, and an eye is on the other side of that. */
  private static boolean fromBehindItsWall(World world, PropTrack prop, Matrix4f at, Vector3f eye) {
    Vector3f middle = at.transformPosition(Resting.middle(prop.model()));
    Vector3f half = Resting.size(prop.model()).mul(0.5f);
    Opaque walls = Opaque.of(world.set());
    for (Vector3f axis : AXES) {
      for (int side = -1; side <= 1; side += 2) {
        float reach = Math.abs(axis.dot(half)) + HANGS_M;
        Vector3f way = at.transformDirection(new Vector3f(axis).mul(side)).normalize();
        double free = way.y < -0.5f ? 1 : walls.free(middle, new Vector3f(way).mul(reach).add(middle));
        if (free < 1 && new Vector3f(eye).sub(middle).dot(way) > free * reach) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it rests on another thing, which is no part of the set. */
  private static boolean rests(World world, PropTrack prop, Vector3f place, float lowest, double t, Predicate<PropTrack> gone) {
    return world.props().values().stream().filter(o -> o != prop && o.placed() && o.bearer(t).isEmpty()).filter(o -> {
      Matrix4f there = new Matrix4f(world.prop(o.name(), t)).invertAffine();
      Vector3f over = there.transformPosition(new Vector3f(place.x, lowest + RESTS_M, place.z));
      Vector3f under = there.transformPosition(new Vector3f(place.x, lowest - RESTS_M, place.z));
      return Opaque.of(o.model()).free(over, under) < 1;
    }).anyMatch(o -> Resting.lowest(o.model(), world.prop(o.name(), t)) > lowest - LEVEL_M || !gone.test(o));
  }
}
