package dev.actionline.timeline;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/** Who is borne by whom in a scene: lifted, dragged, ridden, held. */
final class Bearers {
  /** A performer fixed to another's bone from a time on. */
  private record Borne(double at, double until, String by, Bone bone) {}

  private final Map<String, List<Borne>> borne = new LinkedHashMap<>();

  /** From a time on, a performer goes where another's bone goes. */
  void take(double at, String performer, String by, Bone bone) {
    borne
        .computeIfAbsent(performer, p -> new ArrayList<>())
        .add(new Borne(at, Double.MAX_VALUE, by, bone));
  }

  /** From now on whoever is borne stays where the bearer leaves off. */
  void letGo(double at, String performer) {
    borne.computeIfPresent(
        performer,
        (p, all) ->
            new ArrayList<>(
                all.stream()
                    .map(b -> b.at < at ? new Borne(b.at, Math.min(b.until, at), b.by, b.bone) : b)
                    .toList()));
  }

  /** Where a bearer has a performer at a time: until the next action of one's own. */
  Optional<Stance> stance(World world, Track track, double seconds) {
    double own = track.at(seconds).map(Segment::start).orElse(-1e9);
    Borne last = null;
    for (Borne b : borne.getOrDefault(track.role().name(), List.of())) {
      if (b.at <= seconds && b.at > own) {
        last = b;
      }
    }
    return last == null ? Optional.empty() : Optional.of(stance(world, track, last, seconds));
  }

  private static Stance stance(World world, Track track, Borne by, double sceneSeconds) {
    double seconds = Math.min(sceneSeconds, by.until);
    Stance then = track.stance(by.at);
    Vector3f boneThen = bearing(world, by, by.at);
    Vector3f boneNow = bearing(world, by, seconds);
    double turn = world.stance(by.by, seconds).heading() - world.stance(by.by, by.at).heading();
    Vector3f offset = then.position().sub(boneThen).rotateY((float) -Math.toRadians(turn));
    return Stance.at(boneNow.add(offset), then.heading() + turn);
  }

  /**
   * Where the bearer bears: at a joint, or for the pelvis at the root, which neither bobs nor
   * sways.
   */
  private static Vector3f bearing(World world, Borne by, double seconds) {
    return by.bone == Bone.PELVIS
        ? world.stance(by.by, seconds).position()
        : world.joint(by.by, by.bone, seconds);
  }
}
