package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.View;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;

/** Motions one after another, each from where the one before ended. */
public final class Sequence implements Motion {
  private static final double BLEND_S = 0.25;

  private final List<Motion> motions;
  private final double[] starts;

  private Sequence(List<Motion> motions) {
    this.motions = List.copyOf(motions);
    this.starts = new double[motions.size() + 1];
    for (int i = 0; i < motions.size(); i++) {
      starts[i + 1] = starts[i] + motions.get(i).seconds();
    }
  }

  public static Motion of(List<Motion> motions) {
    // each learns now what it has to know of others
    motions.forEach(m -> m.pose(0));
    return motions.size() == 1 ? motions.get(0) : new Sequence(motions);
  }

  private int index(double t) {
    int i = 0;
    while (i < motions.size() - 1 && t >= starts[i + 1]) {
      i++;
    }
    return i;
  }

  private double within(int i, double t) {
    return Math.max(0, Math.min(motions.get(i).seconds(), t - starts[i]));
  }

  @Override
  public double seconds() {
    return starts[motions.size()];
  }

  @Override
  public Stance stance(double t) {
    int i = index(t);
    return motions.get(i).stance(within(i, t));
  }

  @Override
  public Pose pose(double t) {
    int i = index(t);
    return motions.get(i).pose(within(i, t));
  }

  @Override
  public Pose live(double t, View view) {
    int i = index(t);
    double into = within(i, t);
    // a motion planned on frozen aims takes over a live one: ease the difference away
    if (i > 0 && into < BLEND_S) {
      double end = motions.get(i - 1).seconds();
      Pose was = motions.get(i - 1).live(end, view);
      Pose planned = motions.get(i - 1).rest();
      if (!was.equals(planned)) {
        Pose now = motions.get(i).live(into, view);
        return moved(now, planned, was, 1 - Easing.smooth(into / BLEND_S));
      }
    }
    return motions.get(i).live(into, view);
  }

  private static Pose moved(Pose pose, Pose from, Pose to, double weight) {
    float[] n = pose.numbers();
    float[] a = from.numbers();
    float[] b = to.numbers();
    for (int i = 0; i < n.length; i++) {
      n[i] += (float) (weight * (b[i] - a[i]));
    }
    return Pose.of(n);
  }

  @Override
  public Posture exit() {
    return motions.get(motions.size() - 1).exit();
  }

  @Override
  public Pose rest() {
    return motions.get(motions.size() - 1).rest();
  }

  @Override
  public List<Event> events() {
    List<Event> all = new ArrayList<>();
    for (int i = 0; i < motions.size(); i++) {
      for (Event e : motions.get(i).events()) {
        all.add(e.moved(e.at() + starts[i]));
      }
    }
    return List.copyOf(all);
  }
}
