package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * The second hand on something long: one hand leads it, and the other, when it is said to be about there, closes round the shaft where
 * it comes nearest to it, between the grip and a little beyond the fore grip. Pure.
 */
final class ForeHand {
  /** From the wrist to the middle of a closed hand, out and to the palm's side, metres of the reference body. */
  private static final float OUT_M = 0.077f;
  private static final float PALM_M = 0.027f;

  /** A hand so near to the shaft is meant to be on it; one so far off does something else, metres. */
  private static final double ON_M = 0.17;
  private static final double OFF_M = 0.27;

  /** Between the two hands at least, and beyond the fore grip at most, metres. */
  private static final float APART_M = 0.13f;
  private static final float BEYOND_M = 0.15f;

  private static final float CLOSED = 1.25f;

  private final World world;
  private final LivingBodies bodies;

  ForeHand(World world, LivingBodies bodies) {
    this.world = world;
    this.bodies = bodies;
  }

  /** The body of somebody with the second hand on whatever long thing the first one holds. */
  Pose on(Track track, Pose pose, double seconds) {
    String name = track.role().name();
    Pose p = pose;
    for (PropTrack prop : world.props().values()) {
      Optional<Model.Mark> fore = prop.model().mark("fore grip").or(() -> prop.model().mark("lower grip"));
      Optional<Model.Mark> grip = prop.model().mark("grip");
      Optional<PropTrack.Held> held = fore.isEmpty() || grip.isEmpty() ? Optional.empty() : prop.held(seconds).filter(h -> h.performer().equals(name));
      Side other = held.filter(h -> h.hand() == Event.Hand.LEFT).isPresent() ? Side.RIGHT : Side.LEFT;
      if (held.isPresent() && !full(name, other, prop, seconds)) {
        p = closed(track, p, other, prop, new Vector3f(grip.get().position()), new Vector3f(fore.get().position()), seconds);
      }
    }
    return p;
  }

  /** Whether a hand holds something else. */
  private boolean full(String name, Side side, PropTrack but, double seconds) {
    Event.Hand hand = side == Side.LEFT ? Event.Hand.LEFT : Event.Hand.RIGHT;
    return world.props().values().stream().filter(o -> o != but).flatMap(o -> o.held(seconds).stream())
        .anyMatch(h -> h.performer().equals(name) && (h.hand() == hand || h.hand() == Event.Hand.BOTH));
  }

  private Pose closed(Track track, Pose pose, Side side, PropTrack prop, Vector3f grip, Vector3f fore, double seconds) {
    String name = track.role().name();
    DrawnBodies drawn = new DrawnBodies(world, bodies, Map.of(name, pose), seconds);
    Matrix4f at = drawn.prop(prop.name(), seconds);
    Vector3f from = at.transformPosition(grip);
    Vector3f shaft = at.transformPosition(fore).sub(from);
    float length = shaft.length();
    if (length < APART_M) {
      return pose;
    }
    shaft.div(length);
    Vector3f hand = drawn.grip(name, side == Side.LEFT ? Event.Hand.LEFT : Event.Hand.RIGHT, seconds).getTranslation(new Vector3f());
    float along = Math.max(APART_M, Math.min(length + BEYOND_M, new Vector3f(hand).sub(from).dot(shaft)));
    Vector3f there = new Vector3f(from).fma(along, shaft);
    double weight = 1 - Easing.ramp(hand.distance(there), ON_M, OFF_M);
    if (weight <= 0) {
      return pose;
    }
    Matrix4f bone = drawn.bone(name, side == Side.LEFT ? Bone.HAND_L : Bone.HAND_R, seconds);
    Vector3f fingers = square(bone.transformDirection(new Vector3f(0, 0, -1)), shaft);
    Vector3f palm = square(bone.transformDirection(new Vector3f(0, -1, 0)), shaft);
    palm.fma(-palm.dot(fingers), fingers);
    if (palm.lengthSquared() < 0.01f) {
      palm = new Vector3f(shaft).cross(fingers); // either way round a shaft is a grip
    }
    palm.normalize();
    float scale = track.role().scale();
    Vector3f wrist = there.fma(-OUT_M * scale, fingers).fma(-PALM_M * scale, palm);
    Apart frame = new Apart(track.role().body(), world.stance(name, seconds).worldFromRoot(), List.of());
    Vector3f by = frame.inPose(pose, wrist.sub(bone.getTranslation(new Vector3f())));
    Pose on = pose.plus(side.hand(), by.x, by.y, by.z).with(side.fingers(), frame.inPose(pose, fingers).normalize())
        .with(side.palm(), frame.inPose(pose, palm).normalize()).with(side.curl(), CLOSED).with(side.pointing(), 0).with(side.thumb(), 0);
    return pose.mix(on, weight);
  }

  /** A direction square to another, unit. */
  private static Vector3f square(Vector3f direction, Vector3f to) {
    Vector3f v = direction.fma(-direction.dot(to), to);
    return v.lengthSquared() < 1e-4f ? new Vector3f(to.z, to.x, to.y).fma(-(to.z * to.x + to.x * to.y + to.y * to.z), to).normalize() : v.normalize();
  }
}
