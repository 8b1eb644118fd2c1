package dev.actionline.timeline;

import dev.actionline.stage.Body;
import dev.actionline.stage.Pose;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.joml.Matrix4f;

/** Where the bones of a scene's people are at a time, in the world; those of the body before anything live are kept. */
final class Skeletons {
  /** Bodies kept at a time; which are kept changes no result, only the work. */
  private static final int MOST_BONES = 6000;

  private final World world;
  private final Map<BonesAt, Matrix4f[]> bones = new ConcurrentHashMap<>();

  private record BonesAt(String performer, double seconds, int depth, boolean blind) {}

  Skeletons(World world) {
    this.world = world;
  }

  /** World from bones of the body before anything live. */
  Matrix4f[] base(String performer, double sceneSeconds) {
    int[] depth = World.DEPTH.get();
    BonesAt key = new BonesAt(performer, sceneSeconds, depth[0], Eye.closed());
    Matrix4f[] known = bones.get(key);
    if (known != null) {
      return known;
    }
    Track track = world.track(performer);
    Body body = track.role().body();
    if (depth[0] >= World.DEEPEST) {
      known = placed(performer, body, entryPose(track, sceneSeconds), sceneSeconds);
    } else {
      depth[0]++;
      try {
        known = placed(performer, body, world.basePose(performer, sceneSeconds), sceneSeconds);
      } finally {
        depth[0]--;
      }
    }
    if (bones.size() > MOST_BONES) {
      bones.clear();
    }
    bones.put(key, known);
    return known;
  }

  /** World from bones of a body that a performer has at a time, hands on moving things and all. */
  Matrix4f[] live(String performer, Body body, double sceneSeconds) {
    return placed(performer, body, world.pose(world.track(performer), sceneSeconds, world), sceneSeconds);
  }

  /** Forgets what was worked out for a scene that is being planned: somebody has acted since. */
  void forget() {
    bones.clear();
  }

  private static Pose entryPose(Track track, double sceneSeconds) {
    return track.at(sceneSeconds).map(s -> s.call().entryPose()).orElse(Pose.STANDING);
  }

  private Matrix4f[] placed(String performer, Body body, Pose pose, double sceneSeconds) {
    Matrix4f root = world.stance(performer, sceneSeconds).worldFromRoot();
    Matrix4f[] all = body.rootFromBones(pose);
    for (int i = 0; i < all.length; i++) {
      all[i] = new Matrix4f(root).mul(all[i]);
    }
    return all;
  }
}
