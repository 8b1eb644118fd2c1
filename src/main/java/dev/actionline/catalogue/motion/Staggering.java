package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joml.Vector3f;

/**
 * Thrown back by a blow: the chest goes first, arms fly up, one foot catches the body behind, the
 * other follows. Away from whoever struck, facing kept.
 */
public final class Staggering implements Motion {
  private static final double JOLT_S = 0.12;
  private static final double SECONDS = 1.05;

  /** What is taken in a part of the body and leaves a wound there. */
  private static final Pattern SHOT = Pattern.compile("\\b(round|blast|bullet|shot|hit)$");

  /** How far both hands send whom they push, metres. */
  private static final double PUSHED_M = 0.95;

  /** So far who has something at his back is sent all the same, metres. */
  private static final double AGAINST_M = 0.1;

  private static final double HIT_S = 0.02;
  private static final double SHOT_M = 0.105;

  private final Call call;
  private final double seconds;
  private final Vector3f way;
  private final double metres;
  private final double force;
  private final double endFloor;
  private final Footwork feet = new Footwork();
  private final Stride stride;
  private final Side first;

  private Staggering(Call call) {
    this.call = call;
    this.force = Manner.force(call);
    this.seconds = call.seconds().orElse(SECONDS);
    this.way = away(call);
    this.metres = room(call.number("distance", call.verb().startsWith("be pushed") ? PUSHED_M : 0.45) * force * call.scale());
    Vector3f end = call.entry().position().fma((float) metres, way);
    float below = call.view().floor(end.x, end.z);
    // nobody is knocked down a step or off an edge by a stagger
    this.endFloor = Math.abs(below - call.entry().y()) < 0.3 ? below : call.entry().y();
    Gait gait = Gait.WALK.with(Gait.Trait.HEEL_STRIKE, 0).with(Gait.Trait.HEEL_OFF, 25)
        .with(Gait.Trait.STEP, 0.5).with(Gait.Trait.LIFT, 0.09);
    this.stride = new Stride(gait, call.scale(), call.seed());
    this.first = call.entryPose().vector(Channel.FOOT_L).z
        > call.entryPose().vector(Channel.FOOT_R).z + 0.05f ? Side.RIGHT : Side.LEFT;
    plan();
  }

  /** Staggers on one's feet, jerks in any other posture. */
  public static Motion of(Call call) {
    return call.posture() == Posture.STANDING ? new Staggering(call) : jerk(call);
  }

  private static Vector3f away(Call call) {
    Optional<Target> from = call.target();
    Vector3f back = call.entry().forward().negate();
    if (from.isEmpty() || from.get().name().equals(call.performer())) {
      return back;
    }
    Vector3f p = call.view().point(from.get(), call.start());
    Vector3f away = call.entry().position().sub(p);
    away.y = 0;
    return away.length() < 0.05f ? back : away.normalize(call.verb().startsWith("be yanked") ? -1 : 1); // he is wrenched back to who holds him
  }

  /** No farther than there is room: what stands in the way holds him up. Who begins against something comes away from it. */
  private double room(double far) {
    Set<String> except = Stream.concat(Stream.of(call.performer()), call.target().stream().map(Target::name)).collect(Collectors.toSet());
    boolean free = false;
    for (double m = 0; m < far; m += 0.05) {
      boolean clear = call.view().clear(call.entry().position().fma((float) m, way), call.start(), except);
      if (free && !clear) {
        return m - 0.05;
      }
      free |= clear;
    }
    return free ? far : Math.min(far, AGAINST_M);
  }

  private void plan() {
    Stance end = stanceAt(1);
    Side side = first;
    for (int i = 0; i < 2; i++) {
      double yaw = call.entry().heading() + call.entryPose().get(side.toeYaw());
      double leaves = i == 0 ? 0.10 : 0.46;
      double lands = i == 0 ? 0.38 : 0.74;
      feet.plant(side, -1e6, leaves, Ground.world(call.entry(), call.scale(), Sole.flat(call.entryPose(), side)), yaw);
      Vector3f rest = Pose.STANDING.vector(side.foot());
      rest.x *= 1.35f;
      rest.y = 0;
      // the first foot lands behind the body and props it up
      rest.z += i == 0 ? 0.14f : -0.08f;
      feet.plant(side, lands, 1e6, Ground.world(end, call.scale(), rest),
          end.heading() + side.sign * 14);
      side = side.other();
    }
  }

  private Stance stanceAt(double done) {
    Vector3f p = call.entry().position().fma((float) (metres * done), way);
    p.y = (float) Easing.mix(call.entry().y(), endFloor, done);
    return Stance.at(p, call.entry().heading());
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    return stanceAt(Easing.out(Easing.ramp(t / seconds, 0.03, 0.75)));
  }

  @Override
  public Pose pose(double t) {
    double u = Easing.clamp(t / seconds);
    double hit = Easing.smooth(t / JOLT_S) * (1 - Easing.ramp(u, 0.30, 0.95));
    Vector3f push = Ground.turn(new Vector3f(way), -call.entry().heading());
    Stride.Moment m = new Stride.Moment(t, u, 0, stance(t), feet, first, Easing.smooth(u * 2));
    Pose p = stride.pose(call.entryPose(), m);
    Sketch s = new Sketch(p);
    float k = (float) (hit * Math.min(1.3, force));
    s.add(Channel.PELVIS, -0.05 * push.x * k, -0.09 * k, -0.08 * push.z * k)
        .add(Channel.SPINE, 0.55 * push.x * k, -0.06 * k, 0.52 * push.z * k)
        // the head comes after the chest
        .add(Channel.LOOK, -0.2 * push.x * k, -0.35 * k, 0);
    for (Side side : Side.values()) {
      s.arm(side, 0.60, 1.34 + (side == first ? 0.14 : -0.06), -0.24).elbow(side, 0.5, -1, 0.5)
          .fingers(side, 0.7, 0.5, -0.5).curl(side, 0.08);
    }
    Pose thrown = s.pose();
    Channel[] arms = {
      Channel.HAND_L, Channel.HAND_R, Channel.ELBOW_L, Channel.ELBOW_R, Channel.FINGERS_L,
      Channel.FINGERS_R, Channel.CURL_L, Channel.CURL_R
    };
    Pose body = p.mix(thrown, 1, Channel.PELVIS, Channel.SPINE, Channel.LOOK)
        .mix(thrown, Math.min(1, hit * 1.1), arms);
    return Floor.above(Legs.within(Face.PAIN.on(body, hit)));
  }

  @Override
  public Pose rest() {
    return pose(seconds);
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }

  @Override
  public List<Event> events() {
    List<Event> all = new ArrayList<>(List.of(
        new Event.Footstep(0.38 * seconds, first == Side.LEFT),
        new Event.Footstep(0.74 * seconds, first != Side.LEFT)));
    Optional<String> where = call.target().filter(t -> t.name().equals(call.performer())).flatMap(Target::part);
    if (where.isPresent() && SHOT.matcher(call.verb()).find()) {
      all.add(new Event.Hit(HIT_S, call.performer(), where.get(), new Vector3f(), SHOT_M, false));
    }
    return all;
  }

  private static Motion jerk(Call call) {
    return Gesture.lasting(0.8).eased(0.08, 0.55)
        .draws(m -> {
          Sketch s = m.s();
          s.add(Channel.SPINE, 0.05, 0.12, 0.10).nod(-14)
              .brows(Face.PAIN.browInner(), Face.PAIN.browOuter())
              .mouth(Face.PAIN.mouthOpen(), Face.PAIN.mouthCorners()).lids(Face.PAIN.lids());
          for (Side side : Side.values()) {
            s.add(side.hand(), side.sign * 0.03, 0.06, 0.02);
          }
        })
        .of(call);
  }
}
