package dev.actionline.catalogue.motion;

import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.EnumSet;
import java.util.Set;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * A pose being drawn: starts from another and changes what it is told to. Of a side's coordinates the
 * first is outwards (away from the body's middle) on both sides, so that one line serves left and
 * right. Metres of the reference body; Y up, minus Z ahead.
 */
public final class Sketch {
  private final Set<Channel> touched = EnumSet.noneOf(Channel.class);
  private final Set<Side> carried = EnumSet.noneOf(Side.class);
  private Pose pose;

  public Sketch(Pose base) {
    this.pose = base;
  }

  /** The pose as drawn so far; arms told with {@link #arm} are put in the torso's frame. */
  public Pose pose() {
    Pose drawn = pose;
    if (!carried.isEmpty()) {
      Torso torso = Torso.of(pose);
      for (Side side : carried) {
        drawn = carry(drawn, side, torso);
      }
    }
    return drawn;
  }

  /** Channels that were told anything. */
  public Channel[] touched() {
    return touched.toArray(new Channel[0]);
  }

  private Pose carry(Pose p, Side side, Torso torso) {
    Pose next = p.with(side.hand(), torso.point(p.vector(side.hand())));
    for (Channel c : new Channel[] {side.elbow(), side.fingers(), side.palm()}) {
      next = next.with(c, torso.direction(p.vector(c)));
    }
    return next;
  }

  public Sketch set(Channel channel, double... values) {
    float[] f = new float[values.length];
    for (int i = 0; i < f.length; i++) {
      f[i] = (float) values[i];
    }
    pose = pose.with(channel, f);
    touched.add(channel);
    return this;
  }

  public Sketch set(Channel channel, Vector3fc v) {
    return set(channel, v.x(), v.y(), v.z());
  }

  public Sketch add(Channel channel, double... values) {
    float[] f = new float[values.length];
    for (int i = 0; i < f.length; i++) {
      f[i] = (float) values[i];
    }
    pose = pose.plus(channel, f);
    touched.add(channel);
    return this;
  }

  public float get(Channel channel) {
    return pose.get(channel);
  }

  public Vector3f vector(Channel channel) {
    return pose.vector(channel);
  }

  public Sketch pelvis(double x, double y, double z) {
    return set(Channel.PELVIS, x, y, z);
  }

  public Sketch spine(double x, double y, double z) {
    return set(Channel.SPINE, x, y, z);
  }

  public Sketch look(double x, double y, double z) {
    return set(Channel.LOOK, x, y, z);
  }

  public Sketch twist(double degrees) {
    return set(Channel.TWIST, degrees);
  }

  /** A wrist in the root frame. */
  public Sketch hand(Side side, double out, double up, double back) {
    carried.remove(side);
    return set(side.hand(), side.sign * out, up, back);
  }

  /**
   * A wrist as if the body stood upright; it goes along with the torso. Elbow, fingers and palm of
   * that side are then told in that frame too: name them after this.
   */
  public Sketch arm(Side side, double out, double up, double back) {
    if (carried.add(side)) {
      elbow(side, 0.5, -0.2, 1).fingers(side, 0, 0, 0).palm(side, 0, 0, 0);
    }
    touched.add(side.pointing());
    touched.add(side.thumb());
    return set(side.hand(), side.sign * out, up, back);
  }

  /** The arm hangs down. */
  public Sketch hang(Side side) {
    return arm(side, 0.29, 0.86, -0.08).curl(side, 0.45).pointing(side, 0).thumb(side, 0);
  }

  public Sketch elbow(Side side, double out, double up, double back) {
    return set(side.elbow(), side.sign * out, up, back);
  }

  public Sketch fingers(Side side, double out, double up, double back) {
    return set(side.fingers(), side.sign * out, up, back);
  }

  public Sketch palm(Side side, double out, double up, double back) {
    return set(side.palm(), side.sign * out, up, back);
  }

  public Sketch curl(Side side, double amount) {
    return set(side.curl(), amount);
  }

  public Sketch pointing(Side side, double amount) {
    return set(side.pointing(), amount);
  }

  public Sketch thumb(Side side, double amount) {
    return set(side.thumb(), amount);
  }

  public Sketch foot(Side side, double out, double up, double back) {
    return set(side.foot(), side.sign * out, up, back);
  }

  public Sketch knee(Side side, double out, double up, double back) {
    return set(side.knee(), side.sign * out, up, back);
  }

  /** Toes turned outwards and down, degrees. */
  public Sketch toes(Side side, double outDegrees, double downDegrees) {
    return set(side.toeYaw(), side.sign * outDegrees).set(side.toePitch(), downDegrees);
  }

  /**
   * A foot whose heel is up (or, with toes up, whose toes are): told by where it would stand flat, so
   * that ball or heel stay on the floor.
   */
  public Sketch rolled(Side side, double out, double back, double outDegrees, double downDegrees) {
    Vector3f flat = new Vector3f((float) (side.sign * out), 0, (float) back);
    return set(side.foot(), Sole.rolled(flat, side.sign * outDegrees, downDegrees))
        .toes(side, outDegrees, downDegrees);
  }

  public Sketch brows(double inner, double outer) {
    return set(Channel.BROW_INNER, inner).set(Channel.BROW_OUTER, outer);
  }

  public Sketch mouth(double open, double corners) {
    return set(Channel.MOUTH_OPEN, open).set(Channel.MOUTH_CORNERS, corners);
  }

  public Sketch lids(double shut) {
    return set(Channel.LIDS, shut);
  }

  /** The head bowed against the way it looks now, degrees. */
  public Sketch nod(double downDegrees) {
    Vector3f look = vector(Channel.LOOK).normalize();
    Vector3f axis = new Vector3f(look).cross(Torso.of(pose).direction(new Vector3f(0, 1, 0)));
    if (axis.lengthSquared() < 1e-6f) {
      return this;
    }
    axis.normalize();
    return set(
        Channel.LOOK, look.rotateAxis((float) Math.toRadians(-downDegrees), axis.x, axis.y, axis.z));
  }

  /** The head turned about the spine against the way it looks now, degrees, right positive. */
  public Sketch turnHead(double rightDegrees) {
    Vector3f axis = Torso.of(pose).direction(new Vector3f(0, 1, 0));
    Vector3f look = vector(Channel.LOOK);
    return set(
        Channel.LOOK, look.rotateAxis((float) Math.toRadians(-rightDegrees), axis.x, axis.y, axis.z));
  }

  /** The spine leant further: forward and to the right, metres a metre. */
  public Sketch lean(double ahead, double right) {
    Vector3f s = vector(Channel.SPINE).normalize();
    return set(Channel.SPINE, s.x + right, s.y, s.z - ahead);
  }

  /** From one pose towards what is drawn here, in the channels told; hands swing a little outwards. */
  public Pose over(Pose from, double weight) {
    Pose target = pose();
    Pose mixed = from.mix(target, weight, touched());
    double arc = 4 * Easing.clamp(weight) * (1 - Easing.clamp(weight));
    if (arc <= 0) {
      return mixed;
    }
    for (Side side : Side.values()) {
      if (touched.contains(side.hand())) {
        float way = from.vector(side.hand()).distance(target.vector(side.hand()));
        // elbows bend on the way, so a wrist travels on an arc before the body, not through it
        Vector3f bulge = new Vector3f(side.sign * 0.03f, 0, -0.13f).mul((float) (arc * way));
        mixed = mixed.plus(side.hand(), bulge.x, bulge.y, bulge.z);
      }
    }
    return mixed;
  }
}
