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
import java.util.Set;

/** A motion done smiling, in tears, trembling: manners that any action can have. */
final class Mannered implements Motion {
  private static final double FADE_S = 0.4;
  private static final Set<Posture> LYING = Set.of(Posture.LYING_BACK, Posture.LYING_FRONT, Posture.CRAWLING, Posture.HANGING, Posture.SUNK);

  private final Call call;
  private final Motion motion;
  private final Face face;
  private final double tremble;
  private final Demeanour demeanour;

  private Mannered(Call call, Motion motion, Face face, double tremble, Demeanour demeanour) {
    this.demeanour = demeanour;
    this.call = call;
    this.motion = motion;
    this.face = face;
    this.tremble = tremble;
  }

  /** @param travels a gait has the manner already */
  static Motion of(Call call, Motion motion, boolean travels) {
    Face face = Face.ofManner(call);
    double tremble = call.has("trembling", "shaking", "shivering", "shakily") ? 1 : 0;
    boolean lies = LYING.contains(call.posture()) || LYING.contains(motion.exit());
    Demeanour demeanour = travels || lies ? Demeanour.NONE : Demeanour.of(call);
    return face == null && tremble == 0 && demeanour == Demeanour.NONE
        ? motion : new Mannered(call, motion, face, tremble, demeanour);
  }

  private Pose changed(Pose pose, double t) {
    double in = Easing.smooth(t / FADE_S);
    double out = Easing.smooth((seconds() - t) / FADE_S);
    Pose bearing = demeanour.on(pose, call.start() + t, Math.min(in, out));
    Pose p = face == null ? bearing : face.on(bearing, in);
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
