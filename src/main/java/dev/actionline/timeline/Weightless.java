package dev.actionline.timeline;

import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.core.Noise;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Quaternionf;
import org.joml.Vector3f;

/**
 * Bodies and loose things where nothing weighs anything: they hang off the floor, drift and turn a little, and
 * who goes somewhere glides there, head first, legs behind. Closed form. Hands that work stay where they work.
 */
final class Weightless {
  /** From the floor to the soles of who hangs in the air, metres. */
  private static final float UP_M = 0.26f;

  private static final float BOB_M = 0.05f;

  /** So far forward goes a body that glides, degrees. */
  private static final float GLIDES_DEG = 58;

  /** Nobody who hangs in the air turns further by himself, degrees. */
  private static final float TURNS_DEG = 11;

  private static final double SLOW = 0.2;
  private static final double FAST = 0.9;
  private static final double EASED_S = 0.8;

  /** What takes the feet of who stands in magnetic boots off the floor. */
  private static final Set<String> FREES = Set.of("float", "fly", "jump", "swim");

  /** A thing no larger lies loose, metres. */
  private static final float LOOSE_M = 1.1f;

  /** So near the floor a thing lies on it, metres. */
  private static final float LIES_M = 0.06f;

  private static final Channel[] LEGS = {
    Channel.FOOT_L, Channel.FOOT_R, Channel.KNEE_L, Channel.KNEE_R, Channel.TOE_PITCH_L, Channel.TOE_PITCH_R, Channel.TOE_YAW_L, Channel.TOE_YAW_R
  };
  private static final Channel[] ARMS = {
    Channel.HAND_L, Channel.HAND_R, Channel.ELBOW_L, Channel.ELBOW_R, Channel.CURL_L, Channel.CURL_R,
    Channel.FINGERS_L, Channel.FINGERS_R, Channel.PALM_L, Channel.PALM_R
  };
  private static final Pose HANGS = Pose.STANDING
      .with(Channel.HAND_L, -0.34f, 1.08f, -0.30f).with(Channel.HAND_R, 0.34f, 1.08f, -0.30f)
      .with(Channel.ELBOW_L, -1, -0.2f, 0.5f).with(Channel.ELBOW_R, 1, -0.2f, 0.5f)
      .with(Channel.FOOT_L, -0.13f, 0.13f, 0.16f).with(Channel.FOOT_R, 0.12f, 0.06f, 0.10f)
      .with(Channel.KNEE_L, -0.2f, 0, -1).with(Channel.KNEE_R, 0.2f, 0, -1)
      .with(Channel.TOE_PITCH_L, 42).with(Channel.TOE_PITCH_R, 36);
  private static final Pose GLIDES = HANGS
      .with(Channel.HAND_L, -0.34f, 0.90f, -0.06f).with(Channel.HAND_R, 0.20f, 1.78f, -0.30f)
      .with(Channel.ELBOW_R, 1, 0.1f, 0.2f).with(Channel.CURL_R, 0.15f)
      .with(Channel.FOOT_L, -0.10f, 0.10f, 0.14f).with(Channel.FOOT_R, 0.10f, 0.22f, 0.28f)
      .with(Channel.TOE_PITCH_L, 70).with(Channel.TOE_PITCH_R, 74);

  private final World world;
  /** Who stands in boots that hold, until something frees him. */
  private final Set<String> booted = new HashSet<>();

  Weightless(World world) {
    this.world = world;
  }

  /** Their soles hold to the floor until they let go of it. */
  void boot(String performer) {
    booted.add(performer);
  }

  /** How far a body is off the floor: 0 held by it, 1 free. */
  private double free(Track track, double seconds) {
    if (track.posture(seconds) != Posture.STANDING) {
      return 0;
    }
    List<Segment> acts = track.actions();
    double since = !booted.contains(track.role().name()) ? -1e6
        : acts.stream().filter(s -> FREES.contains(s.action())).mapToDouble(Segment::start).findFirst().orElse(1e9);
    double rose = track.at(seconds).filter(s -> s.call().posture() != Posture.STANDING).map(Segment::start).orElse(-1e6);
    return Easing.smooth((seconds - Math.max(since, rose)) / EASED_S);
  }

  /** A body as it hangs in the air. */
  Pose afloat(Track track, Pose pose, double seconds) {
    double w = free(track, seconds);
    if (w <= 0) {
      return pose;
    }
    String name = track.role().name();
    long seed = Noise.seed(17, name);
    double rests = track.idle(seconds, s -> !s.travels());
    Vector3f way = track.stance(seconds + 0.15).position().sub(track.stance(seconds - 0.15).position()).div(0.3f);
    Stance at = track.stance(seconds);
    double glides = Easing.ramp(Math.hypot(way.x, way.z), SLOW, FAST) * Math.max(0, way.dot(at.forward()) / Math.max(0.01, way.length()));
    Pose held = held(track, pose, w, rests, glides, seconds);
    double up = w * (UP_M * (0.45 + 0.55 * rests) + BOB_M * Math.sin(2 * Math.PI * (0.13 * seconds + Noise.unit(seed, 1))));
    double calm = w * (0.25 + 0.75 * rests);
    double pitch = GLIDES_DEG * w * glides + calm * (1 - glides) * TURNS_DEG * Noise.smooth(Noise.seed(seed, "pitch"), 0.16 * seconds);
    double roll = calm * TURNS_DEG * Noise.smooth(Noise.seed(seed, "roll"), 0.14 * seconds);
    double over = w * overturned(track, seconds);
    return lifted(held, (float) up, pitch * (1 - over), roll + 180 * over, 1 - rests);
  }

  /** How far a body is upside down: 1 from where it is told so, until it does something else. */
  private static double overturned(Track track, double seconds) {
    return track.at(seconds).filter(s -> s.call().has("upside")).map(s -> Easing.smooth(1 + (seconds - s.start()) / EASED_S)).orElse(0.0);
  }

  /** Legs that carry nothing, arms that do nothing. */
  private Pose held(Track track, Pose pose, double w, double rests, double glides, double seconds) {
    Pose hung = HANGS.mix(GLIDES, glides);
    Vector3f shift = pose.vector(Channel.PELVIS).sub(hung.vector(Channel.PELVIS));
    for (Channel c : new Channel[] {Channel.FOOT_L, Channel.FOOT_R}) {
      hung = hung.with(c, hung.vector(c).add(shift));
    }
    Pose held = pose.mix(hung, w, LEGS);
    double arms = w * rests * (handsFull(track.role().name(), seconds) ? 0 : 1) * Math.max(glides, track.idle(seconds, s -> true));
    return held.mix(hung, arms, ARMS);
  }

  private boolean handsFull(String performer, double seconds) {
    return world.props().values().stream().anyMatch(p -> p.placed() && p.held(seconds).filter(h -> h.performer().equals(performer)).isPresent());
  }

  /** @param works 1 while the hands have a place of their own in the set */
  private static Pose lifted(Pose pose, float up, double pitch, double roll, double works) {
    Pose risen = pose.plus(Channel.PELVIS, 0, up, 0).plus(Channel.FOOT_L, 0, up, 0).plus(Channel.FOOT_R, 0, up, 0);
    Vector3f pelvis = risen.vector(Channel.PELVIS);
    Quaternionf turn = new Quaternionf().rotateX((float) -Math.toRadians(pitch)).rotateZ((float) -Math.toRadians(roll));
    for (Channel hand : new Channel[] {Channel.HAND_L, Channel.HAND_R}) {
      Vector3f along = pose.vector(hand).add(0, up, 0);
      Vector3f stays = turn.transformInverse(pose.vector(hand).sub(pelvis)).add(pelvis);
      risen = risen.with(hand, along.lerp(stays, (float) works));
    }
    Vector3f look = turn.transformInverse(risen.vector(Channel.LOOK).normalize());
    return risen.plus(Channel.PITCH, (float) pitch).plus(Channel.ROLL, (float) roll)
        .with(Channel.LOOK, risen.vector(Channel.LOOK).normalize().lerp(look, 0.75f));
  }

  /** World from a thing that lies loose: up off the floor, turning about its middle. */
  Matrix4f adrift(PropTrack prop, Matrix4f lies, double seconds) {
    Vector3f size = Resting.size(prop.model());
    Vector3f at = lies.getTranslation(new Vector3f());
    boolean loose = Math.max(size.x, Math.max(size.y, size.z)) < LOOSE_M && !Resting.isFurniture(prop.model());
    boolean lying = Math.abs(Resting.lowest(prop.model(), lies) - world.floor(at.x, at.z)) < LIES_M;
    if (!loose || !lying || prop.held(seconds).isPresent() || prop.bearer(seconds).isPresent() || prop.container(seconds).isPresent()) {
      return lies;
    }
    long seed = Noise.seed(29, prop.name());
    double w = Easing.smooth((seconds - prop.since(seconds)) / (2 * EASED_S));
    double up = w * (0.35 + 0.6 * Noise.unit(seed, 1) + BOB_M * Math.sin(2 * Math.PI * (0.1 * seconds + Noise.unit(seed, 2))));
    Vector3f middle = Resting.middle(prop.model());
    return new Matrix4f().translation(0, (float) up, 0).mul(lies).translate(middle)
        .rotate((float) (w * (0.5 + 0.22 * seconds)), axis(seed)).translate(middle.negate(new Vector3f()));
  }

  private static Vector3f axis(long seed) {
    Vector3f axis = new Vector3f((float) Noise.unit(seed, 3) - 0.5f, 0.4f, (float) Noise.unit(seed, 4) - 0.5f);
    return axis.normalize();
  }
}
