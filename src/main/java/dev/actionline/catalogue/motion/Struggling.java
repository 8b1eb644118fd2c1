package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import java.util.List;

/** Trying to get up, and failing: half the way, a tremor, and back down. */
public final class Struggling {
  private Struggling() {}

  /** From the floor as far as the knees or less, and down again; on the feet a buckling of the knees. */
  public static Motion up(Call call) {
    if (call.posture() == Posture.LYING_FRONT) {
      return strained(call, toTheKnees(call.unhurried()));
    }
    Pose half = half(call);
    Motion rise = Keyed.from(call.unhurried())
        .after(0.5, lifted(call))
        .after(0.75, half)
        .after(0.35, sagging(half, 0.02))
        .after(0.30, sagging(half, -0.04))
        .after(0.22, giving(call, half))
        .after(0.25, call.entryPose())
        .after(0.35, call.entryPose())
        .exit(call.posture());
    return strained(call, rise);
  }

  /** Up on the hands, on all fours, upright on the knees; there it sways, and goes down on its face. */
  private static Motion toTheKnees(Call call) {
    Sketch swaying = new Sketch(Postures.KNEELING).pelvis(0.03, 0.48, 0.03).spine(0.10, 1, -0.28)
        .look(0.1, -0.5, -1).hand(Side.LEFT, 0.30, 0.62, -0.42).hand(Side.RIGHT, 0.34, 0.30, -0.16)
        .elbow(Side.LEFT, 0.8, -0.4, 0.4).curl(Side.LEFT, 0.1);
    Sketch reeling = new Sketch(swaying.pose()).pelvis(-0.04, 0.50, 0).spine(-0.14, 1, 0.02).look(-0.1, 0.25, -1)
        .hand(Side.LEFT, 0.42, 0.72, -0.30);
    Sketch dropping = new Sketch(Postures.LYING_FRONT).pelvis(0, 0.40, 0.10).spine(0.1, 0.5, -1).look(0.1, -0.6, -1);
    Sketch hit = new Sketch(Postures.LYING_FRONT).spine(0, 0.06, -1);
    for (Side side : Side.values()) {
      dropping.hand(side, 0.36, 0.16, -0.34).foot(side, 0.11, 0.125, 0.62).knee(side, 0.9, -0.6, -0.5)
          .toes(side, 6, 100);
      hit.hand(side, 0.42, 0.05, -0.54);
    }
    return Keyed.from(call)
        .after(0.6, lifted(call))
        .root(0, 0, 0.2)
        .after(0.75, half(call))
        .after(0.3, sagging(half(call), -0.03))
        .root(0, 0, 0.25)
        .after(0.7, swaying.pose())
        .after(0.45, reeling.pose())
        .root(0, 0, 0.12)
        .after(0.34, dropping.pose())
        .root(0, 0, 0)
        .after(0.20, hit.pose())
        .event(at -> new dev.actionline.catalogue.Event.Contact(at, "floor"))
        .after(0.5, call.entryPose())
        .exit(Posture.LYING_FRONT);
  }

  private static Pose lifted(Call call) {
    return switch (call.posture()) {
      case LYING_FRONT -> {
        Sketch s = new Sketch(call.entryPose()).spine(0, 0.34, -1).look(0, 0.05, -1)
            .add(Pose.Channel.PELVIS, 0, 0.05, 0);
        for (Side side : Side.values()) {
          s.hand(side, 0.27, 0.06, -0.44).elbow(side, 0.9, 0.4, 0.6).palm(side, 0, -1, 0)
              .fingers(side, 0, 0, -1);
        }
        yield s.pose();
      }
      case LYING_BACK -> {
        Sketch s = new Sketch(call.entryPose()).spine(0, 0.45, 1).look(0, 0.6, -1);
        for (Side side : Side.values()) {
          s.hand(side, 0.34, 0.05, 0.26).elbow(side, 0.8, 0, 1).palm(side, 0, -1, 0)
              .fingers(side, 0.4, 0, -0.8);
        }
        yield s.pose();
      }
      default -> new Sketch(call.entryPose()).lean(0.3, 0).pose();
    };
  }

  private static Pose half(Call call) {
    return switch (call.posture()) {
      case LYING_FRONT -> new Sketch(Postures.CRAWLING).look(0, -0.4, -1)
          .add(Pose.Channel.PELVIS, 0, 0.02, 0).pose();
      case LYING_BACK -> new Sketch(call.entryPose()).spine(0, 1, 0.75).look(0, 0.1, -1).pose();
      case SITTING -> new Sketch(call.entryPose()).lean(0.6, 0)
          .add(Pose.Channel.PELVIS, 0, 0.10, -0.08).pose();
      case STANDING -> new Sketch(call.entryPose()).lean(0.3, 0)
          .add(Pose.Channel.PELVIS, 0, -0.18, 0.05).pose();
      default -> new Sketch(call.entryPose()).lean(0.25, 0.05)
          .add(Pose.Channel.PELVIS, 0, 0.06, 0).pose();
    };
  }

  /** Half way down again, the knees going out from under. */
  private static Pose giving(Call call, Pose half) {
    Sketch s = new Sketch(half.mix(call.entryPose(), 0.45)).add(Pose.Channel.PELVIS, 0, 0.05, 0);
    if (call.posture() == Posture.LYING_FRONT) {
      for (Side side : Side.values()) {
        s.knee(side, 0.8, -0.6, -0.3);
      }
    }
    return s.pose();
  }

  private static Pose sagging(Pose pose, double up) {
    return new Sketch(pose).add(Pose.Channel.PELVIS, 0.01, up, 0)
        .add(Pose.Channel.SPINE, 0.04, 0.3 * up, 0).nod(10).pose();
  }

  private static Motion strained(Call call, Motion motion) {
    double stretch = call.seconds().isPresent() ? call.seconds().getAsDouble() / motion.seconds() : 1;
    return new Strained(call, motion, Math.max(0.2, stretch));
  }

  /** With a face of effort and trembling arms. */
  private record Strained(Call call, Motion motion, double stretch) implements Motion {
    @Override
    public double seconds() {
      return motion.seconds() * stretch;
    }

    @Override
    public dev.actionline.stage.Stance stance(double t) {
      return motion.stance(t / stretch);
    }

    @Override
    public Pose pose(double t) {
      double u = t / seconds();
      double effort = Math.min(1, Math.min(u, 1 - u) * 5);
      Pose p = Trembling.over(motion.pose(t / stretch), call.seed(), call.start() + t, 0.8 * effort);
      return Face.PAIN.on(p, effort);
    }

    @Override
    public Posture exit() {
      return motion.exit();
    }

    @Override
    public List<dev.actionline.catalogue.Event> events() {
      return motion.events().stream().map(e -> e.moved(e.at() * stretch)).toList();
    }
  }
}
