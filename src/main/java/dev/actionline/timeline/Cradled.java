package dev.actionline.timeline;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.InArms;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Model;
import dev.actionline.stage.Pose;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What lies in both arms against the chest, as a baby does: it goes where the arms go, and they stay round it. */
final class Cradled {
  /** The mark of a thing that is held so. */
  private static final String MARK = "cradle";

  /** Above the middle between the wrists, up and to the body, metres of the reference body. */
  private static final Vector3f OVER_WRISTS = new Vector3f(0.02f, 0.075f, 0.07f);

  /** Over the arm on which it lies, and how far from the elbow its middle is, metres of the reference body. */
  private static final Vector3f OVER_ARM = new Vector3f(0, 0.06f, 0.01f);

  private static final float IN_CROOK_M = 0.17f;

  /** It lies across the chest, so far turned along the forearm: 0 to 1. */
  private static final float ALONG_THE_ARM = 0.4f;

  /** Arms that have something else to do with it than to hold it. */
  private static final Set<String> HANDLED = Set.of("put", "give", "receive", "take", "throw", "drop");

  private static final double EASED_S = 0.3;

  private final World world;

  Cradled(World world) {
    this.world = world;
  }

  static boolean is(Model model) {
    return model.mark(MARK).isPresent();
  }

  /** World from a thing in somebody's arms: along the left forearm, its head at the elbow; across both hands that are held out. */
  static Matrix4f at(Function<Bone, Matrix4f> bones, Model model) {
    Matrix4f chest = bones.apply(Bone.CHEST);
    Vector3f elbow = bones.apply(Bone.FOREARM_L).getTranslation(new Vector3f());
    Vector3f left = bones.apply(Bone.HAND_L).getTranslation(new Vector3f());
    Vector3f right = bones.apply(Bone.HAND_R).getTranslation(new Vector3f());
    Vector3f across = chest.transformDirection(new Vector3f(1, 0, 0)).mul(1, 0, 1).normalize();
    Vector3f arm = new Vector3f(left).sub(elbow).normalize();
    float crook = (float) Easing.smooth((arm.dot(across) - 0.25) / 0.4);
    Vector3f place = new Vector3f(left).add(right).mul(0.5f).lerp(new Vector3f(elbow).fma(IN_CROOK_M, arm), crook);
    Vector3f along = new Vector3f(across).lerp(new Vector3f(arm).mul(1, 0, 1).normalize(), ALONG_THE_ARM * crook).normalize();
    Vector3f mark = model.mark(MARK).orElseThrow().position();
    double heading = dev.actionline.stage.Stance.headingOf(along.x, along.z) - 90;
    return new Matrix4f().translation(place).rotateY((float) -Math.toRadians(heading)).translate(new Vector3f(OVER_WRISTS).lerp(OVER_ARM, crook))
        .rotateX((float) Math.toRadians(-18)).rotateZ((float) Math.toRadians(-14)).translate(-mark.x, -mark.y, -mark.z);
  }

  /** A body with its arms round what lies in them. */
  Pose over(String performer, Pose pose, double seconds) {
    Optional<PropTrack> held = held(performer, seconds);
    if (held.isEmpty()) {
      return pose;
    }
    String thing = held.get().name();
    Optional<Segment> act = world.track(performer).at(seconds);
    boolean handled = act.filter(s -> HANDLED.contains(s.action()) && about(s, thing)).isPresent();
    double from = act.filter(s -> handled).map(Segment::end).orElse(held.get().since(seconds) - 1);
    double before = handled ? Math.min(InArms.free(pose, Side.LEFT), InArms.free(pose, Side.RIGHT)) : 0;
    double w = Math.max(before, Easing.ramp(seconds, from, from + EASED_S));
    double off = act.filter(s -> s.motion().events().stream().anyMatch(e -> e instanceof Event.Contact))
        .map(s -> Math.min(Easing.ramp(seconds, s.start(), s.start() + EASED_S), 1 - Easing.ramp(seconds, s.end() - EASED_S, s.end()))).orElse(0.0);
    // a hand that hangs while one comes up to what one touches is still on it
    double right = Math.max(1 - off, Easing.ramp(InArms.free(pose, Side.RIGHT), 0.7, 1));
    return w <= 0 ? pose : InArms.round(pose, w, w * right);
  }

  private Optional<PropTrack> held(String performer, double seconds) {
    for (PropTrack prop : world.props().values()) {
      Optional<PropTrack.Held> hand = prop.held(seconds);
      if (hand.isPresent() && hand.get().performer().equals(performer) && is(prop.model())) {
        return Optional.of(prop);
      }
    }
    return Optional.empty();
  }

  /** Whether an act is about a thing. */
  private static boolean about(Segment act, String thing) {
    return Stream.of(act.call().target(), act.call().with(), act.call().second()).flatMap(Optional::stream)
        .filter(t -> t.kind() == Target.Kind.PROP).findFirst().filter(t -> t.name().equals(thing)).isPresent();
  }

  /** Both hands are full. */
  static Event.Hand hand(Model model, Event.Hand hand) {
    return is(model) ? Event.Hand.BOTH : hand;
  }
}
