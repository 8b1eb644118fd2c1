package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Model;
import dev.actionline.timeline.camera.Scenery.Ball;
import dev.actionline.timeline.camera.Scenery.Bystander;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Who and what may stand between a camera and its subject, at a time of the scene. */
final class Bystanders {
  /** Smaller props hide nobody. */
  private static final float LARGE = 0.3f;

  /** Who is no farther within the outline of a thing, or over it, stands or sits on it, metres. */
  private static final float ON = 0.15f;

  private final SceneDesk desk;
  private final World world;
  private final Extents extents;

  Bystanders(SceneDesk desk, Extents extents) {
    this.desk = desk;
    this.world = desk.world();
    this.extents = extents;
  }

  List<Bystander> at(double sceneSeconds) {
    List<Bystander> all = new ArrayList<>();
    for (Track track : world.tracks().values()) {
      String name = track.role().name();
      // extras make way for a camera, not the other way round
      if (!track.role().extra() && desk.happenings().visible(name, sceneSeconds)) {
        all.add(track.role().isFigure() ? new Somebody(name, extents.solid(track, sceneSeconds)) : acting(track, sceneSeconds));
      }
    }
    for (PropTrack prop : world.props().values()) {
      boolean there =
          prop.placed()
              && desk.happenings().visible(prop.name(), sceneSeconds)
              && !world.sunk(prop, sceneSeconds);
      // what is worn is part of who wears it
      boolean worn = prop.bearer(sceneSeconds).isPresent() && prop.held(sceneSeconds).isEmpty();
      boolean ridden = world.tracks().values().stream().filter(t -> rides(t, prop.name())).findFirst().filter(t -> t.role().extra()).isPresent();
      if (there && !worn && !ridden && Resting.size(prop.model()).get(Resting.size(prop.model()).maxComponent()) > LARGE) {
        Matrix4f at = world.prop(prop.name(), sceneSeconds);
        boolean movable = prop.held(sceneSeconds).isEmpty() && prop.container(sceneSeconds).isEmpty() && !prop.isWorkedAt() && movable(prop.name(), prop.model(), at, sceneSeconds);
        all.add(Something.of(prop.name(), Optional.of(prop.model()), at, movable));
      }
    }
    return all;
  }

  /** A thing that acts: a car, a machine. */
  private Bystander acting(Track track, double sceneSeconds) {
    String name = track.role().name();
    Matrix4f at = world.prop(name, sceneSeconds);
    return Something.of(name, track.role().thing(), at, false); // who is in the cast is not carried off
  }

  /** Whether it can be carried off: nobody rides it or sits or lies on it, and nothing is on it. */
  private boolean movable(String name, Model model, Matrix4f worldFromThing, double t) {
    return !bears(name, model, new Matrix4f(worldFromThing).invertAffine(), t);
  }

  private boolean bears(String name, Model model, Matrix4f thingFromWorld, double t) {
    boolean people =
        world.tracks().values().stream()
            .filter(o -> !o.role().name().equals(name) && desk.happenings().visible(o.role().name(), t))
            .filter(o -> o.posture(t) != Posture.STANDING || world.rides().sitsThen(o.role().name()) || rides(o, name))
            .anyMatch(o -> on(model, thingFromWorld, o.stance(t).position(), -ON));
    return people
        || world.props().values().stream()
            .filter(o -> !o.name().equals(name) && o.placed() && o.bearer(t).isEmpty() && desk.happenings().visible(o.name(), t))
            .anyMatch(o -> on(model, thingFromWorld, world.prop(o.name(), t).getTranslation(new Vector3f()), ON));
  }

  /** Whether a point of the set is within a thing's outline as seen from above, and so far over what it stands on. */
  private static boolean on(Model model, Matrix4f thingFromWorld, Vector3f point, float over) {
    Vector3f p = thingFromWorld.transformPosition(new Vector3f(point));
    return p.x > model.low().x - ON && p.x < model.high().x + ON && p.z > model.low().z - ON && p.z < model.high().z + ON
        && p.y > model.low().y + over;
  }

  /** Whether somebody rides a thing in the scene. */
  private static boolean rides(Track track, String thing) {
    return track.actions().stream().flatMap(a -> a.motion().events().stream())
        .anyMatch(e -> e instanceof Event.Attach attached && attached.what().equals(thing));
  }

  /** Whether a segment passes a ball; the end may lie in it. */
  private static boolean passes(Vector3f from, Vector3f to, Vector3f centre, float radius) {
    float wx = to.x - from.x;
    float wy = to.y - from.y;
    float wz = to.z - from.z;
    float cx = centre.x - from.x;
    float cy = centre.y - from.y;
    float cz = centre.z - from.z;
    float length = wx * wx + wy * wy + wz * wz;
    float along = Math.max(0, Math.min(1, (cx * wx + cy * wy + cz * wz) / Math.max(1e-9f, length)));
    float dx = cx - along * wx;
    float dy = cy - along * wy;
    float dz = cz - along * wz;
    return dx * dx + dy * dy + dz * dz < radius * radius;
  }

  /** A body in the way. */
  private record Somebody(String name, List<Ball> balls) implements Bystander {
    /** No part of a body is farther from its chest, metres. */
    private static final float REACH = 1.5f;

    @Override
    public boolean movable() {
      return false;
    }

    @Override
    public boolean person() {
      return true;
    }

    @Override
    public boolean between(Vector3f from, Vector3f to) {
      if (!passes(from, to, balls.get(1).centre(), REACH)) {
        return false;
      }
      for (Ball ball : balls) {
        boolean within = to.distanceSquared(ball.centre()) < ball.radius() * ball.radius();
        if (!within && passes(from, to, ball.centre(), ball.radius())) {
          return true;
        }
      }
      return false;
    }
  }

  /** A thing in the way: its triangles, and a ball around it. */
  private record Something(
      String name, Opaque opaque, Matrix4f thingFromWorld, Vector3f middle, float radius, boolean movable)
      implements Bystander {
    private static Something of(
        String name, Optional<Model> model, Matrix4f worldFromThing, boolean movable) {
      Model known = model.orElse(null);
      if (known == null) {
        return new Something(name, null, worldFromThing, new Vector3f(), 0, movable);
      }
      Vector3f middle = worldFromThing.transformPosition(Resting.middle(known));
      Vector3f scale = worldFromThing.getScale(new Vector3f());
      float radius = Resting.size(known).length() / 2 * scale.get(scale.maxComponent());
      Matrix4f thingFromWorld = new Matrix4f(worldFromThing).invertAffine();
      return new Something(name, Opaque.of(known), thingFromWorld, middle, radius, movable);
    }

    @Override
    public boolean person() {
      return false;
    }

    @Override
    public boolean between(Vector3f from, Vector3f to) {
      if (opaque == null || !passes(from, to, middle, radius)) {
        return false;
      }
      Vector3f a = thingFromWorld.transformPosition(new Vector3f(from));
      Vector3f b = thingFromWorld.transformPosition(new Vector3f(to));
      return !opaque.clear(a, b);
    }
  }
}
