package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleFunction;
import org.joml.Vector3f;

/**
 * A hand, or both, goes to a point that may move, does something there and comes back or stays. The
 * trunk leans, turns and bends as far as it must.
 */
public final class Handling extends Aimed {

  /** Where a hand is to be. */
  @FunctionalInterface
  public interface Where {
    /** A point in metres of the set. */
    Vector3f point(Call call, Side side, Aim aim);
  }

  private final Builder b;
  private final double reach;
  private final double there;
  private final double back;
  private final List<Side> sides;
  private final Pose end;

  private Handling(Builder b, Call call) {
    super(call);
    this.b = b;
    double tempo = Manner.tempo(call);
    double back = b.stays ? 0 : b.back;
    double natural = (b.reach + b.there + back) / tempo;
    double asked = call.seconds().orElse(natural);
    // what is asked to last longer stays there longer; only in a shorter time is it done faster
    double pace = Math.min(1, asked / natural) / tempo;
    this.reach = b.reach * pace;
    this.back = back * pace;
    this.there = Math.max(0.02, asked - reach - this.back);
    this.sides = sides();
    Sketch s = new Sketch(call.entryPose());
    b.ends.accept(s, sides.get(0));
    this.end = Floor.none(call) ? s.pose() : Floor.above(s.pose());
  }

  private List<Side> sides() {
    if (b.both) {
      return List.of(Side.RIGHT, Side.LEFT);
    }
    return List.of(b.side.orElseGet(() -> {
      Vector3f p = b.where.point(call, Side.RIGHT, Aim.frozen(call));
      return Reach.nearer(call.entryPose(), Ground.local(call.entry(), call.scale(), p));
    }));
  }

  /** The hand, or the first of both. */
  public Side side() {
    return sides.get(0);
  }

  /** Seconds until the hand is there. */
  public double touches() {
    return reach;
  }

  /** Seconds until it leaves. */
  public double leaves() {
    return reach + there;
  }

  @Override
  protected Pose body(double t, Aim aim) {
    double w = Easing.smooth(t / reach);
    double away = b.stays ? 0 : Easing.smooth((t - reach - there) / back);
    w *= 1 - away;
    Pose from = call.entryPose().mix(end, away);
    Pose p = from;
    for (Side side : sides) {
      Vector3f point = local(side, aim);
      double height = point.y;
      p = side == sides.get(0) ? Bend.down(p, w * bend(from, height)) : p;
      if (b.looks && side == sides.get(0)) {
        p = Gaze.at(p, point, Math.min(1, Easing.smooth(t / (0.6 * reach)) * (1 - away)));
      }
    }
    for (Side side : sides) {
      Vector3f point = local(side, aim).add(offset(side, t));
      p = Reach.to(p, side, point, b.hand, w);
      Vector3f along = p.vector(side.fingers());
      p = styled(p, side, w);
      p = b.palm ? atThePalm(p, side, along, w) : p;
      p = b.hand == Torso.HAND_M ? Reach.withIndex(p, side, w) : p;
    }
    return w > 0 && !Floor.none(call) ? Floor.above(p) : p;
  }

  /** The wrist moved so that what touches stays where it is, whichever way the fingers were turned for it. */
  private Pose atThePalm(Pose p, Side side, Vector3f along, double w) {
    Vector3f fingers = p.vector(side.fingers());
    if (along.lengthSquared() < 1e-6f || fingers.lengthSquared() < 1e-6f) {
      return p; // a hand that nothing has turned yet goes on along its forearm
    }
    Vector3f off = along.normalize().sub(fingers.normalize()).mul((float) (b.hand * w));
    return p.plus(side.hand(), off.x, off.y, off.z);
  }

  private double bend(Pose from, double height) {
    return b.bends ? Bend.forHeight(from, height) : 0;
  }

  private Vector3f local(Side side, Aim aim) {
    return Ground.local(call.entry(), call.scale(), b.where.point(call, side, aim));
  }

  private Vector3f offset(Side side, double t) {
    double since = Math.max(0, Math.min(there, t - reach));
    double fade = Math.min(Easing.smooth(since / 0.12), Easing.smooth((there - since) / 0.12));
    Vector3f o = b.moves.apply(since).mul((float) fade);
    o.x *= side.sign;
    return o;
  }

  private Pose styled(Pose p, Side side, double w) {
    Sketch s = new Sketch(p);
    b.styles.accept(s, side);
    return p.mix(s.pose(), w, s.touched());
  }

  @Override
  public double seconds() {
    return reach + there + (b.stays ? 0 : back);
  }

  @Override
  public Stance stance(double t) {
    return call.entry();
  }

  @Override
  public Posture exit() {
    return call.posture();
  }

  @Override
  public List<Event> events() {
    List<Event> all = new ArrayList<>();
    b.events.accept(this, all);
    return List.copyOf(all);
  }

  /** What was asked for. */
  public Call call() {
    return call;
  }

  public static Builder to(Where where) {
    return new Builder(where);
  }

  /** Collects what makes a handling. */
  public static final class Builder {
    private final Where where;
    private double reach = 0.55;
    private double there = 0.6;
    private double back = 0.5;
    private float hand = Reach.PALM_M;
    private Optional<Side> side = Optional.empty();
    private boolean both;
    private boolean palm;
    private boolean stays;
    private boolean looks = true;
    private boolean bends = true;
    private DoubleFunction<Vector3f> moves = t -> new Vector3f();
    private BiConsumer<Sketch, Side> styles = (s, side) -> {};
    private BiConsumer<Sketch, Side> ends = (s, side) -> {};
    private BiConsumer<Handling, List<Event>> events = (h, all) -> {};

    private Builder(Where where) {
      this.where = where;
    }

    /** Seconds of reaching, of being there, of coming back. */
    public Builder lasting(double reachS, double thereS, double backS) {
      reach = reachS;
      there = thereS;
      back = backS;
      return this;
    }

    public Builder with(Side which) {
      side = Optional.of(which);
      return this;
    }

    public Builder withBoth() {
      both = true;
      return this;
    }

    /** The tips of the fingers touch, not the palm. */
    public Builder fingertips() {
      hand = Torso.HAND_M;
      return this;
    }

    /** The palm itself is at the point, not only the arm stretched to it: for hands that meet. */
    public Builder palmThere() {
      palm = true;
      return this;
    }

    /** What touches is so far from the wrist, metres. */
    public Builder handM(double metres) {
      hand = (float) metres;
      return this;
    }

    /** The hand stays there when it is over. */
    public Builder staying() {
      stays = true;
      return this;
    }

    public Builder lookingElsewhere() {
      looks = false;
      return this;
    }

    /** Leans, but does not bend the knees. */
    public Builder upright() {
      bends = false;
      return this;
    }

    /** What the hand does there: outwards, up, back from the point, metres by seconds. */
    public Builder moving(DoubleFunction<Vector3f> how) {
      moves = how;
      return this;
    }

    /** How the hand is held there. */
    public Builder held(BiConsumer<Sketch, Side> how) {
      styles = how;
      return this;
    }

    /** How the body is left, instead of as it was before. */
    public Builder ending(BiConsumer<Sketch, Side> how) {
      ends = how;
      return this;
    }

    public Builder events(BiConsumer<Handling, List<Event>> what) {
      events = what;
      return this;
    }

    public Handling of(Call call) {
      return new Handling(this, call);
    }
  }
}
