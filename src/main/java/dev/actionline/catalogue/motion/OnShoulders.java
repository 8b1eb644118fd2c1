package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import dev.actionline.core.Easing;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** One carries another who sits on his shoulders, or on his back: stoops before him, takes him up by the legs, and goes. */
public final class OnShoulders {
  /** How long who is taken up is on the way. */
  private static final double UP_S = 1.3;

  /** How long who bears stands stooped, and straightens. */
  private static final double STOOPS_S = 0.7;

  private static final double WAY_M = 3.2;

  /** From who bears to whom he turns his back on, metres. */
  private static final float BEFORE_M = 0.42f;

  private OnShoulders() {}

  /** Where on a body one is borne: the shoulders, the back. */
  static Optional<Target> where(Call call) {
    Optional<Target> back = Optional.of(new Target(Target.Kind.PERFORMER, call.performer(), Optional.of("back"), call.entry().position(), Optional.empty(), ""));
    return call.has("piggyback") ? back : call.second().filter(s -> s.name().equals(call.performer()) && s.part().filter(p -> p.contains("shoulder") || p.contains("back")).isPresent());
  }

  static Motion carry(Call call, Target whom) {
    Lead lead = before(call, whom).then(c -> takesUp(c.unhurried(), whom));
    Vector3f here = lead.at().position();
    Vector3f to = new Vector3f(here).fma((float) WAY_M, lead.at().forward());
    return lead.act(c -> new Walking(c, GaitManners.apply(Gait.WALK.faster(0.8), c.manner()), Way.through(List.of(here, to)), 0, Optional.of(holding(back(call)))));
  }

  private static boolean back(Call call) {
    return where(call).flatMap(Target::part).filter(p -> p.contains("back")).isPresent();
  }

  private static Lead before(Call call, Target whom) {
    Stance body = call.view().stance(whom.name(), call.start());
    Vector3f spot = body.position().fma(BEFORE_M, body.forward());
    spot.y = call.entry().y();
    return Lead.of(call).standing().walkTo(spot, Gait.WALK).turnTo(body.heading(), 4);
  }

  private static Motion takesUp(Call call, Target whom) {
    return Gesture.lasting(STOOPS_S + UP_S).eased(0.3, 0.1).staying().draws(m -> {
      double down = m.ramp(0, 0.5) * (1 - m.ramp(STOOPS_S + 0.2, STOOPS_S + UP_S));
      m.s().add(dev.actionline.stage.Pose.Channel.PELVIS, 0, -0.34 * down, 0.10 * down).lean(0.22 * down, 0);
      for (Side side : Side.values()) {
        m.s().knee(side, 0.3, 0.2, -1);
      }
      hold(m.s(), back(call));
    }).events(g -> List.of(new Event.Contact(STOOPS_S * g.seconds() / (STOOPS_S + UP_S), whom.name()), new Event.Attach(g.seconds() - 0.01, whom.name(), call.performer(), Bone.PELVIS))).of(call);
  }

  /** Both hands at the shins before the chest, or under the thighs beside the hips. */
  private static void hold(Sketch s, boolean back) {
    for (Side side : Side.values()) {
      if (back) {
        s.arm(side, 0.24, 1.00, -0.16).elbow(side, 0.9, -0.4, 0.8).fingers(side, -0.6, 0.2, -0.6).palm(side, -0.2, 1, 0.2).curl(side, 0.8);
      } else {
        s.arm(side, 0.13, 1.24, -0.24).elbow(side, 0.9, -0.9, 0.1).fingers(side, -0.5, 0.8, -0.2).palm(side, -0.3, 0, 1).curl(side, 1.0);
      }
    }
  }

  private static Carriage holding(boolean back) {
    return (pose, t, seconds, stance, aim) -> {
      Sketch s = new Sketch(pose);
      hold(s, back);
      return s.over(pose, Easing.smooth(t / 0.2));
    };
  }

  static Action.Reaction answer(Call call, Target whom) {
    double at = before(call, whom).motion().seconds() + STOOPS_S;
    return new Action.Reaction(whom.name(), "sit on shoulders", at, where(call));
  }

  /** Who is taken up: astride the neck, or on the back, the legs in front. */
  public static Motion lifted(Call call) {
    Optional<Target> by = call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer()));
    if (by.isEmpty()) {
      return new Still(call, UP_S, List.of());
    }
    boolean back = call.second().flatMap(Target::part).filter(p -> p.contains("back")).isPresent();
    Stance bearer = call.view().stance(by.get().name(), call.start());
    float height = call.view().height(by.get().name()) / 1.8f;
    // where the hips are then, and with them the root
    float up = (back ? 1.10f : 1.56f) * height;
    float behind = (back ? 0.24f : 0.10f) * height;
    Vector3f root = Ground.local(call.entry(), call.scale(), bearer.position().fma(-behind, bearer.forward()));
    double hips = up / call.scale();
    double wide = (back ? 0.22 : 0.13) * height / call.scale();
    double ahead = (back ? 0.20 : 0.17) * height / call.scale();
    Sketch s = new Sketch(Postures.sitting(hips - Postures.HIPS_OVER_SEAT_M)).spine(0, 1, -0.08).look(0, -0.05, -1).mouth(0.2, 0.9);
    for (Side side : Side.values()) {
      s.foot(side, wide + 0.02, Math.max(0.1, hips - 0.62), -ahead - 0.12).knee(side, 0.5, 0.6, -1).toes(side, 4, 20)
          .hand(side, back ? 0.14 : 0.10, hips + (back ? 0.42 : 0.27 * height / call.scale()), back ? -0.34 : -0.16).elbow(side, 1, 0, 0.2).fingers(side, -0.5, -0.2, -0.8)
          .palm(side, -0.6, -0.8, 0).curl(side, 0.4);
    }
    return Keyed.from(call)
        .root(root.x, 0, root.z)
        .turned(Ground.between(call.entry().heading(), bearer.heading()))
        .after(UP_S, s.pose())
        .exit(Posture.SITTING);
  }
}
