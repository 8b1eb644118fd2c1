package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.View;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.List;

/** A motion done smiling, in tears, trembling: manners that any action can have. */
final class Mannered implements Motion {
  private static final double FADE_S = 0.4;

  private final Call call;
  private final Motion motion;
  private final Face face;
  private final double tremble;

  private Mannered(Call call, Motion motion, Face face, double tremble) {
    this.call = call;
    this.motion = motion;
    this.face = face;
    this.tremble = tremble;
  }

  static Motion of(Call call, Motion motion) {
    Face face = Face.ofManner(call);
    double tremble = call.has("trembling", "shaking", "shivering", "shakily") ? 1 : 0;
    return face == null && tremble == 0 ? motion : new Mannered(call, motion, face, tremble);
  }

  private Pose changed(Pose pose, double t) {
    double in = Easing.smooth(t / FADE_S);
    Pose p = face == null ? pose : face.on(pose, in);
    return tremble == 0 ? p : Trembling.over(p, call.seed(), call.start() + t, tremble * in);
  }

  @Override
  public double seconds() {
    return motion.seconds();
  }

  @Override
  public Stance stance(double t) {
    return motion.stance(t);
  }

  @Override
  public Pose pose(double t) {
    return changed(motion.pose(t), t);
  }

  @Override
  public Pose live(double t, View view) {
    return changed(motion.live(t, view), t);
  }

  @Override
  public Pose rest() {
    Pose p = motion.rest();
    return face == null ? p : face.on(p, Easing.smooth(seconds() / FADE_S));
  }

  @Override
  public Posture exit() {
    return motion.exit();
  }

  @Override
  public List<Event> events() {
    return motion.events();
  }
}
