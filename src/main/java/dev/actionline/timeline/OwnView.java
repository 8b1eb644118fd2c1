package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.View;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * The view of one action: of floors above one another its performer walks on the one at its own
 * height or at that of where it goes.
 */
final class OwnView implements View {
  private final World world;
  private final float from;
  private final float to;

  /**
   * A view.
   *
   * @param from height of the floor where the action begins, metres
   * @param to height of where it leads
   */
  OwnView(World world, float from, float to) {
    this.world = world;
    this.from = from;
    this.to = to;
  }

  @Override
  public boolean liquid(float x, float z) {
    return world.ground().liquid(x, z);
  }

  @Override
  public Stance stance(String performer, double sceneSeconds) {
    return world.stance(performer, sceneSeconds);
  }

  @Override
  public Vector3f joint(String performer, Bone bone, double sceneSeconds) {
    return world.joint(performer, bone, sceneSeconds);
  }

  @Override
  public float height(String performer) {
    return world.height(performer);
  }

  @Override
  public Matrix4f prop(String prop, double sceneSeconds) {
    return world.prop(prop, sceneSeconds);
  }

  @Override
  public Optional<Vector3f> propMark(String prop, String mark, double sceneSeconds) {
    return world.propMark(prop, mark, sceneSeconds);
  }

  @Override
  public Optional<Door> door(Vector3f place, double metres) {
    return world.door(place, metres);
  }

  @Override
  public Vector3f fromGrip(String prop, Vector3f to) {
    return world.modelOf(prop).map(m -> Resting.size(m).mul(0.5f).mul(to).add(Resting.middle(m)).sub(Resting.grip(m))).orElseGet(Vector3f::new);
  }

  @Override
  public Optional<Event.Hand> hand(String prop, double sceneSeconds) {
    return Optional.ofNullable(world.props().get(prop)).flatMap(p -> p.held(sceneSeconds)).map(PropTrack.Held::hand);
  }

  @Override
  public Optional<String> container(String prop, double sceneSeconds) {
    return Optional.ofNullable(world.props().get(prop)).flatMap(p -> p.container(sceneSeconds));
  }

  @Override
  public Vector3f point(Target target, double sceneSeconds) {
    return world.point(target, sceneSeconds);
  }

  @Override
  public float floor(float x, float z) {
    float low = world.ground().height(x, z, from);
    if (Math.abs(to - from) < 0.3f) {
      return low;
    }
    float high = world.ground().height(x, z, to);
    return Math.abs(low - from) <= Math.abs(high - to) ? low : high;
  }

  @Override
  public float floor(float x, float z, float near) {
    return world.floor(x, z, near);
  }

  @Override
  public List<Vector3f> path(Vector3f begin, Vector3f end) {
    return world.path(begin, end);
  }

  @Override
  public Optional<Vector3f> nearest(Vector3f at, double metres, double sceneSeconds, String but) {
    return world.tracks().values().stream().filter(t -> t.role().isFigure() && !t.role().name().equals(but))
        .map(t -> world.stance(t.role().name(), sceneSeconds).position()).filter(p -> p.distance(at) < metres)
        .min(Comparator.comparingDouble(at::distance));
  }

  @Override
  public boolean clear(Vector3f at, double sceneSeconds, Set<String> except) {
    return FreePlaces.isClear(world, at, sceneSeconds, except);
  }
}
