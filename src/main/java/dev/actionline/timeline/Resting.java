package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.stage.Model;
import java.util.Optional;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * How a prop lies and how it is held. A prop is modelled as it is used: upright, its front to -Z.
 * In the hand its grip mark lies in the palm, its front points out along the fingers and its upper
 * side towards the thumb: so a cup stays upright and a barrel points where the arm does.
 */
final class Resting {
  private Resting() {}

  /** From the middle of a fist to the open palm, metres. */
  private static final float ON_PALM_M = 0.008f;

  static Vector3f size(Model model) {
    return new Vector3f(model.high()).sub(model.low());
  }

  static Vector3f middle(Model model) {
    return new Vector3f(model.high()).add(model.low()).mul(0.5f);
  }

  /**
   * Where a thing stands in a dish, a pan, a tray: what it rises out of hides nothing of it.
   *
   * @return its origin in the dish's frame; empty for a bag or a box, in which it is not seen
   */
  static Optional<Vector3f> dish(Model container, Model content) {
    Vector3f middle = middle(content);
    boolean shut = container.parts().stream().anyMatch(p -> p.name().equals("lid")); // what is in a box is not seen on its lid
    return container.marks().stream()
        .filter(m -> !shut && m.type().equals("surface") && m.position().y + content.high().y - content.low().y > container.high().y)
        .findFirst().map(m -> new Vector3f(m.position()).sub(middle.x, content.low().y, middle.z));
  }

  /** What nobody turns in his hands: it is as high as a chair and wide too, or one sits on it and it has no handle. */
  static boolean isFurniture(Model model) {
    Vector3f s = size(model);
    boolean stool = has(model, "seat") && !has(model, "grip"); // a suitcase is sat on, and carried
    return s.y > (stool ? SEAT_M : FURNITURE_M) && Math.max(s.x, s.z) > 0.4f * s.y
        && model.marks().stream().anyMatch(m -> Set.of("seat", "surface", "floor").contains(m.type()));
  }

  private static boolean has(Model model, String type) {
    return model.marks().stream().anyMatch(m -> m.type().equals(type));
  }

  private static final float FURNITURE_M = 0.65f;
  private static final float SEAT_M = 0.35f;

  /** Where it is set down: furniture straight under where it is held, for nobody stands in it. */
  static Vector3f setDown(Model model, Matrix4f held, Vector3f point) {
    Vector3f from = held.getTranslation(new Vector3f());
    boolean below = isFurniture(model) && Math.hypot(from.x - point.x, from.z - point.z) < WITHIN_REACH_M;
    return below ? new Vector3f(from.x, point.y, from.z) : point;
  }

  private static final float WITHIN_REACH_M = 1.6f;

  /** What is lifted as it stands: it goes where the body goes and up with the hands. */
  static Matrix4f lifted(
      Matrix4f begin, java.util.function.DoubleFunction<Matrix4f> body, java.util.function.DoubleFunction<Matrix4f> hand, double since, double now) {
    float up = hand.apply(now).getTranslation(new Vector3f()).y - hand.apply(since).getTranslation(new Vector3f()).y;
    Matrix4f from = hanging(body.apply(since));
    Matrix4f to = hanging(body.apply(now));
    // a body that bends its knees to lift does not press it into the floor
    to.m31(from.m31());
    Matrix4f moved = to.mul(from.invert(new Matrix4f())).mul(begin);
    return new Matrix4f().translation(0, Math.max(0, up), 0).mul(moved);
  }

  /** The frame of a hand from which something soft hangs down. */
  static Matrix4f hanging(Matrix4f grip) {
    return new Matrix4f().translation(grip.getTranslation(new Vector3f())).rotateY((float) -Math.toRadians(yaw(grip)));
  }

  /** Where it is held, in its own frame. */
  static Vector3f grip(Model model) {
    Optional<Model.Mark> grip = model.marks().stream().filter(m -> m.type().equals("grip")).findFirst();
    return grip.map(m -> new Vector3f(m.position())).orElseGet(() -> middle(model));
  }

  /** A prop standing at a point, turned to a heading in degrees. */
  static Matrix4f at(Model model, Vector3f point, double heading) {
    return pose(model, point, heading, liesDown(model) ? lying(model) : new Quaternionf());
  }

  /** A prop fallen to a point: on its flattest side. */
  static Matrix4f fallen(Model model, Vector3f point, double heading) {
    return pose(model, point, heading, lying(model));
  }

  private static Matrix4f pose(Model model, Vector3f point, double heading, Quaternionf tilt) {
    Matrix4f m =
        new Matrix4f().translation(point).rotateY((float) -Math.toRadians(heading)).rotate(tilt);
    return new Matrix4f().translation(0, point.y - lowest(model, m), 0).mul(m);
  }

  /** The height of its lowest corner. */
  static float lowest(Model model, Matrix4f worldFromProp) {
    float lowest = Float.MAX_VALUE;
    for (int i = 0; i < 8; i++) {
      Vector3f corner =
          new Vector3f(
              (i & 1) == 0 ? model.low().x : model.high().x,
              (i & 2) == 0 ? model.low().y : model.high().y,
              (i & 4) == 0 ? model.low().z : model.high().z);
      lowest = Math.min(lowest, worldFromProp.transformPosition(corner).y);
    }
    return lowest;
  }

  /** Small things that would not stand by themselves: long and thin, or a gun on its edge. */
  private static boolean liesDown(Model model) {
    Vector3f s = size(model);
    // what one stands at, or puts things on, stands on a foot of its own
    boolean foot = model.marks().stream().anyMatch(m -> Set.of("floor", "surface").contains(m.type()));
    boolean rod = s.y > 4 * Math.max(s.x, s.z) && s.y < 1.7f && !foot;
    boolean onEdge =
        s.y > 1.8f * Math.min(s.x, s.z) && Math.max(s.x, s.z) > 1.5f * s.y && s.y < 0.5f;
    return rod || onEdge;
  }

  /** Turns the thinnest side down; a cup, a glass lies on its side. */
  private static Quaternionf lying(Model model) {
    Vector3f s = size(model);
    Quaternionf q = new Quaternionf();
    if (Level.is(model) && s.y > s.z) {
      q.rotateX((float) -Math.PI / 2);
    } else if (s.x < 0.8f * s.y && s.x <= s.z) {
      q.rotateZ((float) Math.PI / 2);
    } else if (s.z < 0.8f * s.y) {
      q.rotateX((float) -Math.PI / 2);
    }
    return q;
  }

  /** The heading of a prop's front, degrees. */
  static double yaw(Matrix4f worldFromProp) {
    Vector3f front = worldFromProp.transformDirection(new Vector3f(0, 0, -1));
    if (Math.abs(front.y) > 0.9f) {
      front = worldFromProp.transformDirection(new Vector3f(0, 1, 0));
    }
    return dev.actionline.stage.Stance.headingOf(front.x, front.z);
  }

  /** A coin, a chip: small and flat enough to lie on the palm. */
  static boolean lies(Model model) {
    Vector3f s = size(model);
    return s.y < 0.02f && Math.max(s.x, s.z) < 0.12f;
  }

  /**
   * The grip mark in the palm, the front along the fingers; of a stake on the little finger's side. What
   * is small and flat lies with its back on the palm.
   */
  static Matrix4f gripFromProp(Model model, Event.Hand hand, boolean stake) {
    Vector3f at = grip(model);
    if (lies(model)) {
      float quarter = (float) Math.PI / 2;
      return new Matrix4f().rotationZ(hand == Event.Hand.LEFT ? -quarter : quarter)
          .translate(at.negate().sub(0, ON_PALM_M, 0));
    }
    if (hand == Event.Hand.LEFT && Level.is(model)) {
      // its handle in the other fist, with what it holds on the palm's side again
      return new Matrix4f().rotationY((float) Math.PI).translate(at.negate());
    }
    Matrix4f turned = stake ? new Matrix4f().rotationX((float) -Math.PI / 2) : new Matrix4f();
    return turned.translate(at.negate());
  }

  /** Where a hat sits in the frame of the head that wears it: its brim above the brows; what has a headband has it over the crown. */
  static Vector3f onHead(Model model, float scale) {
    Vector3f middle = middle(model);
    Optional<Model.Mark> band = model.mark("headband");
    if (band.isPresent()) {
      return new Vector3f(0, 0.235f * scale, 0).sub(band.get().position());
    }
    return new Vector3f(0, 0.145f * scale, 0).sub(middle.x, model.low().y, middle.z);
  }

  /** How far fingers close around a prop's grip: fully for rods, less for what is wide. */
  static float curl(Model model) {
    Vector3f s = size(model);
    float thin = Math.min(s.x, Math.min(s.y, s.z));
    return Math.max(0.45f, 1.15f - 7 * Math.max(0, thin - 0.03f));
  }
}
