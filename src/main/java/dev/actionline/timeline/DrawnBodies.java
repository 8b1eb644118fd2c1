package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import java.util.HashMap;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Where bodies and what they hold are as they are drawn, at one moment. */
final class DrawnBodies implements PropTrack.Where {
  private final World world;
  private final LivingBodies bodies;
  private final Map<String, Pose> poses;
  private final double now;
  private final Map<String, Matrix4f[]> bones = new HashMap<>();
  private double at = Double.NaN;

  /**
   * @param poses the bodies of a moment, which need not be posed again
   */
  DrawnBodies(World world, LivingBodies bodies, Map<String, Pose> poses, double now) {
    this.world = world;
    this.bodies = bodies;
    this.poses = poses;
    this.now = now;
  }

  private Matrix4f[] bones(String performer, double seconds) {
    if (seconds != at) {
      bones.clear();
      at = seconds;
    }
    return bones.computeIfAbsent(
        performer,
        p -> {
          Track track = world.track(p);
          Pose pose =
              seconds == now && poses.containsKey(p) ? poses.get(p) : bodies.pose(track, seconds);
          Matrix4f[] all = track.role().body().rootFromBones(pose);
          Matrix4f root = world.stance(p, seconds).worldFromRoot();
          Matrix4f[] placed = new Matrix4f[all.length];
          for (int i = 0; i < all.length; i++) {
            placed[i] = new Matrix4f(root).mul(all[i]);
          }
          return placed;
        });
  }

  @Override
  public Matrix4f bone(String performer, Bone bone, double seconds) {
    Track track = world.track(performer);
    return track != null && track.role().isFigure()
        ? new Matrix4f(bones(performer, seconds)[bone.ordinal()])
        : world.prop(performer, seconds);
  }

  @Override
  public Matrix4f root(String performer, double seconds) {
    Track track = world.track(performer);
    return track != null && track.role().isFigure() ? world.stance(performer, seconds).worldFromRoot() : world.prop(performer, seconds);
  }

  @Override
  public Matrix4f grip(String performer, Event.Hand hand, double seconds) {
    Track track = world.track(performer);
    if (track == null || !track.role().isFigure()) {
      return world.prop(performer, seconds);
    }
    Matrix4f[] all = bones(performer, seconds);
    return Grip.of(b -> all[b.ordinal()], hand);
  }

  @Override
  public Matrix4f prop(String prop, double seconds) {
    PropTrack track = world.props().get(prop);
    return track == null ? world.prop(prop, seconds) : world.kept(track, track.worldFromProp(seconds, this), seconds);
  }

  @Override
  public Matrix4f thing(String performer, double seconds) {
    return world.thing(performer, seconds);
  }

  @Override
  public Flight flight(Matrix4f from, Vector3f velocity, Model model) {
    return new Flight(from, velocity, model, world.ground(), world.gravity());
  }
}
