package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.List;
import org.joml.Vector3f;

/** Out of a saddle: a leg over its back, and down beside it. */
public final class Dismounting implements Motion {
  /** Sits on so long, comes down in so long, and stands, seconds. */
  private static final double SITS_S = 0.6;
  private static final double DOWN_S = 1.3;
  private static final double STANDS_S = 0.9;

  /** To the left of the saddle, and up over it on the way, metres. */
  private static final float ASIDE_M = 1.05f;
  private static final double OVER_M = 0.16;

  /** The foot that stays in its stirrup as long, so far off the ground, metres. */
  private static final double LIFTS_M = 0.09;

  private final Call call;
  private final Vector3f aside;

  private Dismounting(Call call) {
    this.call = call;
    this.aside = call.entry().right().mul(-ASIDE_M);
  }

  /** Down from where one sits; who does not sit jumps. */
  public static Motion of(Call call) {
    return call.posture() == Posture.SITTING ? new Dismounting(call) : Leaping.jump(call);
  }

  @Override
  public double seconds() {
    return SITS_S + DOWN_S + STANDS_S;
  }

  private static double down(double t) {
    return Easing.smooth((t - SITS_S) / DOWN_S);
  }

  @Override
  public Stance stance(double t) {
    Vector3f at = call.entry().position().fma((float) down(t), aside);
    float floor = call.view().floor(at.x, at.z);
    return Stance.at(new Vector3f(at.x, (float) Easing.mix(call.entry().y(), floor, down(t)), at.z), call.entry().heading());
  }

  @Override
  public Pose pose(double t) {
    double w = down(t);
    double swings = Easing.bump((t - SITS_S + 0.2) / DOWN_S);
    Pose pose = call.entryPose().mix(Pose.STANDING, w);
    Vector3f pelvis = pose.vector(Channel.PELVIS).add(0, (float) (OVER_M * swings), 0);
    Vector3f foot = pose.vector(Channel.FOOT_R).add((float) (-0.1 * swings), (float) (0.75 * swings), (float) (0.55 * swings));
    Vector3f spine = pose.vector(Channel.SPINE).add(0, 0, (float) (-0.35 * swings));
    Vector3f other = pose.vector(Channel.FOOT_L).add(0, (float) (LIFTS_M * (1 - Math.abs(2 * w - 1))), 0);
    foot.y += (float) (LIFTS_M * (1 - Math.abs(2 * w - 1)));
    return pose.with(Channel.PELVIS, pelvis).with(Channel.TOE_PITCH_L, (float) (pose.get(Channel.TOE_PITCH_L) * (1 - w))).with(Channel.TOE_PITCH_R, (float) (pose.get(Channel.TOE_PITCH_R) * (1 - w)))
        .with(Channel.FOOT_L, other).with(Channel.FOOT_R, foot).with(Channel.SPINE, spine);
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }

  @Override
  public List<Event> events() {
    return List.of(new Event.Footstep(SITS_S + DOWN_S, true));
  }
}
