package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/**
 * Whole-body poses at times. The root may travel with the keys: the body is joined up where it lies in
 * the set, so that a foot that two keys leave in one place stays there while the root moves.
 */
public final class Keyed implements Motion {
  private final Call call;
  private final double seconds;
  private final Keys body;
  private final Keys root;
  private final Posture exit;
  private final List<Event> events;

  private Keyed(Builder b, Posture exit) {
    this.call = b.call;
    double natural = b.times.get(b.times.size() - 1);
    this.seconds = Manner.seconds(call, natural);
    double stretch = seconds / natural;
    List<Double> times = b.times.stream().map(t -> t * stretch).toList();
    List<Pose> told = new ArrayList<>();
    List<float[]> roots = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      float[] r = b.roots.get(i);
      roots.add(r);
      told.add(Ground.retold(b.poses.get(i), rootAt(r), call.entry(), call.scale()));
    }
    this.body = Keys.ofPoses(times, told);
    this.root = Keys.of(times, roots);
    this.exit = exit;
    this.events = b.events.stream().map(e -> e.moved(e.at() * stretch)).toList();
  }

  public static Builder from(Call call) {
    return new Builder(call);
  }

  private Stance rootAt(float[] r) {
    Vector3f p = Ground.world(call.entry(), call.scale(), new Vector3f(r[0], r[1], r[2]));
    return new Stance(p.x, p.y, p.z, call.entry().heading() + r[3]);
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    return rootAt(root.at(t));
  }

  @Override
  public Pose pose(double t) {
    Pose p = Ground.retold(body.pose(t), call.entry(), stance(t), call.scale());
    return t > 0 && t < seconds && !Floor.none(call) ? Floor.above(p) : p;
  }

  @Override
  public Posture exit() {
    return exit;
  }

  @Override
  public List<Event> events() {
    return events;
  }

  /** Collects keys; times in seconds at the natural speed. */
  public static final class Builder {
    private final Call call;
    private final List<Double> times = new ArrayList<>();
    private final List<Pose> poses = new ArrayList<>();
    private final List<float[]> roots = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private float[] rootNow = new float[4];
    private double way;

    private Builder(Call call) {
      this.call = call;
      times.add(0.0);
      poses.add(call.entryPose());
      roots.add(rootNow);
    }

    /** All that follows goes this way, degrees clockwise from how the performer stood. */
    public Builder towards(double degrees) {
      way = Math.toRadians(degrees);
      return turned(degrees);
    }

    /** From the next key on the root is here: right, up, back of where the action began, as seen the way that it goes. */
    public Builder root(double right, double up, double back) {
      double sin = Math.sin(way);
      double cos = Math.cos(way);
      rootNow = new float[] {(float) (right * cos - back * sin), (float) up, (float) (right * sin + back * cos), rootNow[3]};
      return this;
    }

    /** From the next key on the root has turned this far clockwise. */
    public Builder turned(double degrees) {
      rootNow = new float[] {rootNow[0], rootNow[1], rootNow[2], (float) degrees};
      return this;
    }

    /** A pose some seconds after the key before. */
    public Builder after(double seconds, Pose pose) {
      times.add(times.get(times.size() - 1) + seconds);
      poses.add(Postures.withFaceOf(call.entryPose(), pose));
      roots.add(rootNow);
      return this;
    }

    /** A pose, its face included. */
    public Builder withFace(double seconds, Pose pose) {
      after(seconds, pose);
      poses.set(poses.size() - 1, pose);
      return this;
    }

    /** Something that happens at the key just added. */
    public Builder event(java.util.function.DoubleFunction<Event> at) {
      events.add(at.apply(times.get(times.size() - 1)));
      return this;
    }

    public Keyed exit(Posture posture) {
      return new Keyed(this, posture);
    }
  }
}
