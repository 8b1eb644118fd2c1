package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import java.util.Set;

/** A motion done smiling, in tears, trembling: manners that any action can have. */
final class Mannered implements Changed {
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

  @Override
  public Motion motion() {
    return motion;
  }

  @Override
  public Pose changed(Pose pose, double t) {
    double in = Easing.smooth(t / FADE_S);
    double out = Easing.smooth((seconds() - t) / FADE_S);
    Pose bearing = demeanour.on(pose, call.start() + t, Math.min(in, out));
    Pose p = face == null ? bearing : face.on(bearing, in);
    return tremble == 0 ? p : Trembling.over(p, call.seed(), call.start() + t, tremble * in);
  }

  @Override
  public Pose rest() {
    Pose p = motion.rest();
    return face == null ? p : face.on(p, Easing.smooth(seconds() / FADE_S));
  }
}
