package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joml.Vector3f;

/** What has to happen before an action can: getting up, coming within reach, turning to somebody. */
public final class Lead {
  /** A sole this high under one who stands is not on the floor, metres of the reference body. */
  private static final float FOOT_UP_M = 0.2f;

  /** How far before a body a camera is thought to be before it is found, and how high, metres. */
  private static final float CAMERA_M = 4;

  private static final float EYES_M = 1.5f;

  /** Who has little time goes so much faster up to what he is to do. */
  private static final double HASTE = 1.7;

  /** How far round somebody one goes when somebody else stands in the place before him, degrees. */
  private static final int[] AROUND = {0, 35, -35, 70, -70, 105, -105};

  /** How much further off one stays whom a bed or a table keeps away: arms and trunk reach over it, metres. */
  private static final float[] FURTHER = {0, 0.2f, 0.4f};

  /** Who stands no further from the middle of a door stands in front of it, metres. */
  private static final double DOORSTEP_M = 0.6;

  /** When whoever goes to the same side has come there, seconds. */
  private static final double SOON_S = 2;

  private final List<Motion> motions = new ArrayList<>();
  private Call call;

  private Lead(Call call) {
    this.call = call;
  }

  public static Lead of(Call call) {
    return new Lead(call.target().filter(t -> t.kind() == Target.Kind.CAMERA).map(t -> ahead(call, t)).orElse(call));
  }

  /** Where a camera will stand is found later, before whom it is told to see: until then it is straight ahead. */
  private static Call ahead(Call call, Target camera) {
    Vector3f point = call.entry().position().fma(CAMERA_M, call.entry().forward()).add(0, EYES_M * call.scale(), 0);
    return call.at(
        new Target(
            camera.kind(), camera.name(), camera.part(), point, camera.heading(), camera.markType()));
  }

  /** The call as it is after what leads in so far. */
  public Call call() {
    return call;
  }

  private void add(Motion motion) {
    motions.add(motion);
    call = call.after(motion);
  }

  /** On the feet. */
  public Lead standing() {
    if (call.posture() != Posture.STANDING) {
      add(Rising.toFeet(call.unhurried()));
    }
    grounded();
    return this;
  }

  /** Both feet down, if one was set up on something: nobody walks or turns off a bench. */
  private void grounded() {
    boolean up = Stream.of(Channel.FOOT_L, Channel.FOOT_R).anyMatch(c -> call.entryPose().vector(c).y > FOOT_UP_M);
    if (up && call.posture() == Posture.STANDING) {
      add(Rising.toFeet(call.unhurried()));
    }
  }

  /** On top of what the call tells to be on: nobody kneels beside a table who is told to kneel on it. */
  public Lead upon() {
    Optional<Vector3f> top = Upon.top(call);
    if (top.isPresent() && call.posture() == Posture.STANDING) {
      Target place = Target.place("", top.get());
      within(place, Climbing.REACH_M).facing(place, 8).then(c -> Climbing.onto(c, top.get()));
    }
    return this;
  }

  /** No further from a target than this, metres of the set; walks up to it. Only who stands walks. */
  public Lead within(Target target, double metres) {
    Vector3f to = call.view().point(target, call.start());
    Vector3f here = call.entry().position();
    double away = Math.hypot(to.x - here.x, to.z - here.z);
    if (call.posture() != Posture.STANDING || away < metres + 0.25 || isSelf(target)) {
      return this;
    }
    Vector3f towards = new Vector3f(to.x - here.x, 0, to.z - here.z).normalize();
    Vector3f straight = new Vector3f(to.x, here.y, to.z).fma((float) -metres, towards);
    for (float further : FURTHER) {
      for (int turn : AROUND) {
        Vector3f way = new Vector3f(towards).rotateY((float) Math.toRadians(turn));
        Vector3f spot = new Vector3f(to.x, here.y, to.z).fma((float) -metres - further, way);
        if (call.view().clear(spot, call.start(), call.pair(target.name()))) {
          return walkTo(spot, Gait.WALK);
        }
      }
    }
    return walkTo(straight, Gait.WALK);
  }

  /** No nearer to a target than this, metres of the set: who is, steps back from it where there is room. */
  public Lead noNearer(Target target, double metres) {
    Vector3f to = call.view().point(target, call.start());
    Vector3f here = call.entry().position();
    Vector3f away = new Vector3f(here.x - to.x, 0, here.z - to.z);
    double near = away.length();
    if (call.posture() != Posture.STANDING || near < 0.1 || near > metres - 0.1 || isSelf(target)) {
      return this;
    }
    Vector3f spot = new Vector3f(here).fma((float) ((metres - near) / near), away);
    if (call.view().clear(spot, call.start(), call.pair(target.name()))) {
      facing(target, 8);
      add(new Walking(call.unhurried(), Gait.WALK, Way.through(List.of(here, spot)), 180, Carriages.holding(call)));
    }
    return this;
  }

  /** So far before a thing that has a front, on that side of it and turned to it; else within reach of it. */
  public Lead before(Target target, double metres) {
    Optional<Vector3f> front = target.kind() == Target.Kind.PROP && target.part().isEmpty()
        ? call.view().propMark(target.name(), "floor", call.start()) : Optional.empty();
    if (front.isEmpty() || call.posture() != Posture.STANDING) {
      return within(target, metres).facing(target, 12);
    }
    Vector3f to = call.view().point(target, call.start());
    Vector3f way = new Vector3f(front.get().x - to.x, 0, front.get().z - to.z).normalize();
    return walkTo(new Vector3f(to.x, call.entry().y(), to.z).fma((float) metres, way), Gait.WALK).facing(target, 6);
  }

  /** At the side of somebody, lying or upright, the one that is nearer unless somebody stands there or is on the way there. */
  public Lead atSideOf(Target target, double metres) {
    Vector3f at = call.view().point(target, call.start());
    Vector3f right = call.view().stance(target.name(), call.start()).right();
    Vector3f here = call.entry().position();
    float side = Math.signum(new Vector3f(here).sub(at).dot(right) + 1e-4f);
    for (float way : new float[] {side, -side}) {
      Vector3f spot = new Vector3f(at.x, here.y, at.z).fma((float) metres * way, right);
      if (call.view().clear(spot, call.start() + SOON_S, call.pair(target.name()))) {
        return walkTo(spot, Gait.WALK).facing(target, 12);
      }
    }
    return within(target, metres).facing(target, 12);
  }

  /** Behind the head of somebody who lies, else before the target. */
  public Lead atHeadOf(Target target, double metres) {
    if (target.kind() == Target.Kind.PERFORMER) {
      Vector3f head = call.view().joint(target.name(), Bone.HEAD, call.start());
      Vector3f body = call.view().joint(target.name(), Bone.PELVIS, call.start());
      Vector3f along = new Vector3f(head.x - body.x, 0, head.z - body.z);
      boolean lies = head.y - call.entry().y() < 0.5f && along.length() > 0.2f;
      if (lies && call.posture() == Posture.STANDING) {
        Vector3f spot = new Vector3f(head.x, call.entry().y(), head.z).fma(0.32f, along.normalize());
        return walkTo(spot, Gait.WALK).turnTo(call.entry().headingTo(head), 8);
      }
    }
    return within(target, metres).facing(target, 20);
  }

  /** On the way to a spot on the floor. */
  public Lead walkTo(Vector3f spot, Gait gait) {
    if (Math.hypot(spot.x - call.entry().x(), spot.z - call.entry().z()) < 0.12) {
      return this;
    }
    grounded();
    List<Vector3f> path = call.view().path(call.entry().position(), spot);
    Way way = Way.through(path);
    turnTo(way.heading(0), 75);
    Gait how = GaitManners.apply(gait, call.manner());
    double natural = new Walking(call.unhurried(), how, way, 0, Carriages.holding(call)).seconds();
    double half = call.seconds().orElse(Double.MAX_VALUE) / 2;
    Call paced = natural > half ? call.lasting(OptionalDouble.of(Math.max(natural / HASTE, half))) : call.unhurried();
    add(new Walking(paced, how, way, 0, Carriages.holding(call)));
    return this;
  }

  /** Facing a target, but for some degrees that eyes and shoulders make up for. */
  public Lead facing(Target target, double within) {
    if (isSelf(target) || target.kind() == Target.Kind.CAMERA) {
      return this;
    }
    Vector3f to = call.view().point(target, call.start());
    double away = Math.hypot(to.x - call.entry().x(), to.z - call.entry().z());
    if (away < DOORSTEP_M && target.markType().equals("door") && target.heading().isPresent()) {
      return turnTo(target.heading().get(), within); // who stands on its step is before the door, whichever side of its middle
    }
    if (away < 0.05) {
      return this;
    }
    return turnTo(call.entry().headingTo(to), within);
  }

  /** Facing a heading, but for some degrees. Only who stands turns. */
  public Lead turnTo(double heading, double within) {
    double degrees = Ground.between(call.entry().heading(), heading);
    if (call.posture() == Posture.STANDING && Math.abs(degrees) > within) {
      grounded();
      add(new Turning(call.unhurried(), degrees));
    }
    return this;
  }

  private boolean isSelf(Target target) {
    return target.name().equals(call.performer());
  }

  /** Adds a motion as it is. */
  public Lead then(Function<Call, Motion> motion) {
    add(motion.apply(call));
    return this;
  }

  /** Ends with the action itself. */
  public Motion act(Function<Call, Motion> motion) {
    add(motion.apply(call));
    return Sequence.of(motions);
  }

  /** Where somebody stands after what leads in. */
  public Stance at() {
    return call.entry();
  }

  /** All of it. */
  public Motion motion() {
    return motions.isEmpty() ? new Still(call, 0.05, List.of()) : Sequence.of(motions);
  }
}
