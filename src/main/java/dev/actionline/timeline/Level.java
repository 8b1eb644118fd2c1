package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.motion.InArms;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What would spill is carried level, a cup, a pan with the roast in it: a hand that has nothing else to do holds it upright before the body. */
final class Level {
  private final World world;

  Level(World world) {
    this.world = world;
  }

  /** What has something in it to drink, in a hand that can close round it. */
  static boolean is(Model model) {
    return Resting.size(model).y < SMALL_M && model.marks().stream().anyMatch(m -> m.type().equals("liquid"));
  }

  private static final float SMALL_M = 0.4f;

  /** Whether something lies in it that can be seen there, as in a dish or on a tray, and would fall off. */
  private boolean loaded(PropTrack prop, double seconds) {
    if (world.weightless().isPresent() || Resting.size(prop.model()).y >= SMALL_M) {
      return false;
    }
    for (PropTrack other : world.props().values()) {
      boolean inside = other != prop && other.container(seconds).orElse("").equals(prop.name());
      if (inside && Resting.dish(prop.model(), other.model()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** World from a prop: what has something on it stays upright in a hand however that turns. */
  Matrix4f kept(PropTrack prop, Matrix4f worldFromProp, double seconds) {
    if (!prop.placed() || prop.held(seconds).isEmpty() || !loaded(prop, seconds)) {
      return worldFromProp;
    }
    Vector3f grip = Resting.grip(prop.model());
    Vector3f at = worldFromProp.transformPosition(new Vector3f(grip));
    return new Matrix4f().translation(at).rotateY((float) -Math.toRadians(Resting.yaw(worldFromProp))).translate(grip.negate());
  }

  /** A body that holds what it holds so that nothing spills. */
  Pose over(String performer, Pose pose, double seconds) {
    Pose held = pose;
    for (PropTrack prop : world.props().values()) {
      Optional<PropTrack.Held> hand = prop.held(seconds);
      boolean his = hand.isPresent() && hand.get().performer().equals(performer) && hand.get().hand() != Event.Hand.BOTH;
      if (his && (is(prop.model()) || loaded(prop, seconds))) {
        held = InArms.level(held, hand.get().hand() == Event.Hand.LEFT ? Side.LEFT : Side.RIGHT);
      }
    }
    return held;
  }
}
