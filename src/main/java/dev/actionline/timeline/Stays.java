package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Model;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/** Ways in which a prop of a model is somewhere: set down, in a hand, on a head. It goes over into them, and jumps nowhere. */
final class Stays {
  /** Seconds in which a prop goes over into a hand, so that it is not seen to jump. */
  private static final double TAKING = 0.15;

  /** What comes from farther off, as out of a pocket it was hidden in, is not seen to fly in. */
  private static final double FAR = 1.2;

  private final Model model;

  Stays(Model model) {
    this.model = model;
  }

  /** At one place for good. */
  static PropChange.Stay at(Matrix4f place) {
    return (t, since, begin, where) -> eased(begin, place, t - since);
  }

  /** Set down on a point, turned as it was and upright. */
  PropChange.Stay standing(Vector3f point) {
    return (t, since, begin, where) ->
        eased(begin, Resting.at(Shapes.of(model, Shapes.State.LAID), Resting.setDown(model, begin, point), Resting.yaw(begin)), t - since);
  }

  /** In a hand; what is soft hangs from it, furniture is lifted as it stands, a babe lies in the arms. */
  PropChange.Stay inHand(String performer, Event.Hand hand, boolean stake) {
    Matrix4f gripFromProp = Resting.gripFromProp(Shapes.of(model, Shapes.State.HELD), hand, stake);
    boolean arms = Cradled.is(model);
    boolean soft = Shapes.changes(model);
    boolean heavy = Resting.isFurniture(model);
    return (t, since, begin, where) -> {
      if (heavy && begin != null) {
        return Resting.lifted(begin, s -> where.bone(performer, Bone.PELVIS, s), s -> where.grip(performer, hand, s), since, t);
      }
      Matrix4f held = arms ? Cradled.at(b -> where.bone(performer, b, t), model)
          : soft ? Resting.hanging(where.grip(performer, hand, t)).mul(gripFromProp) : where.grip(performer, hand, t).mul(gripFromProp);
      return eased(begin, held, t - since);
    };
  }

  /** On the head of a figure of a size, 1 as modelled. */
  PropChange.Stay onHead(String performer, float scale) {
    Matrix4f headFromProp = new Matrix4f().translation(Resting.onHead(model, scale));
    return (t, since, begin, where) -> eased(begin, where.bone(performer, Bone.HEAD, t).mul(headFromProp), t - since);
  }

  /** On a bone where it is then; on the pelvis: along with the whole of a body as it goes. */
  static PropChange.Stay fixed(String performer, Bone bone) {
    return (t, since, begin, where) -> borne(where, performer, bone, t).mul(borne(where, performer, bone, since).invert()).mul(begin);
  }

  private static Matrix4f borne(PropTrack.Where where, String performer, Bone bone, double seconds) {
    return bone == Bone.PELVIS ? where.root(performer, seconds) : where.bone(performer, bone, seconds);
  }

  /** Held by a hand at one point and tipped over another, which stays on the floor that the body stands on, in line with its way. */
  static PropChange.Stay trailing(Event.Trail how) {
    Vector3f arm = new Vector3f(how.grip()).sub(how.slides());
    boolean level = how.slides().lengthSquared() == 0;
    Vector3f way = how.way();
    return (t, since, begin, where) -> {
      Vector3f drawn = begin.transformDirection(new Vector3f(way));
      Matrix4f body = where.root(how.performer(), t);
      Vector3f ahead = body.transformDirection(where.root(how.performer(), since).invert().transformDirection(drawn)).normalize();
      Vector3f hand = where.grip(how.performer(), how.hand(), t).getTranslation(new Vector3f());
      float floor = body.m31();
      float turn = (float) (Math.atan2(ahead.x, ahead.z) - Math.atan2(way.x, way.z));
      Matrix4f held = new Matrix4f().translation(hand.x, level ? floor + how.grip().y : hand.y, hand.z).rotateY(turn);
      if (!level) {
        double leans = Math.asin(Math.min(1, (hand.y - floor) / arm.length())) - Math.atan2(arm.y, arm.dot(way));
        Vector3f axis = new Vector3f(way).cross(0, 1, 0);
        held.rotate((float) leans, axis);
      }
      return eased(begin, held.translate(new Vector3f(how.grip()).negate()), t - since);
    };
  }

  /** Over both knees of who sits: its origin between their joints, its upper half along the thighs to the south of it. */
  static PropChange.Stay overKnees(String performer) {
    return (t, since, begin, where) -> {
      Vector3f left = where.bone(performer, Bone.SHIN_L, t).getTranslation(new Vector3f());
      Vector3f knees = left.lerp(where.bone(performer, Bone.SHIN_R, t).getTranslation(new Vector3f()), 0.5f);
      Vector3f hips = where.bone(performer, Bone.THIGH_L, t).getTranslation(new Vector3f()).lerp(where.bone(performer, Bone.THIGH_R, t).getTranslation(new Vector3f()), 0.5f);
      Vector3f south = hips.sub(knees).normalize();
      Vector3f east = where.root(performer, t).transformDirection(new Vector3f(1, 0, 0));
      Vector3f up = south.cross(east, new Vector3f()).normalize();
      east = up.cross(south, new Vector3f());
      return new Matrix4f(east.x, east.y, east.z, 0, up.x, up.y, up.z, 0, south.x, south.y, south.z, 0, knees.x, knees.y, knees.z, 1);
    };
  }

  /** Down in a liquid, slowly. */
  static PropChange.Stay sinking() {
    return (t, since, begin, where) -> new Matrix4f().translation(0, (float) (-Flight.SINKING * (t - since)), 0).mul(begin);
  }

  private static Matrix4f eased(Matrix4f begin, Matrix4f end, double since) {
    boolean far =
        begin != null
            && begin.getTranslation(new Vector3f()).distance(end.getTranslation(new Vector3f()))
                > FAR;
    if (begin == null || far || since >= TAKING) {
      return end;
    }
    float w = (float) Easing.smooth(since / TAKING);
    Quaternionf turn =
        begin
            .getNormalizedRotation(new Quaternionf())
            .slerp(end.getNormalizedRotation(new Quaternionf()), w);
    Vector3f way = begin.getTranslation(new Vector3f()).lerp(end.getTranslation(new Vector3f()), w);
    return new Matrix4f().translationRotate(way, turn);
  }
}
