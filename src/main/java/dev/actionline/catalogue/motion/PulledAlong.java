package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Gait.Trait;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joml.Vector3f;

/** One draws another who is on his feet after him by the wrist, and he stumbles along behind. */
public final class PulledAlong {
  private PulledAlong() {}

  /** From the one to the other, until the wrist is taken, and how fast they go, metres, seconds and metres a second. */
  private static final float APART_M = 0.74f;
  private static final double TAKES_S = 0.6;
  private static final double SPEED = 1.05;

  /** Where the wrist is between them, of him who goes ahead: out, up and back, metres. */
  private static final Vector3f WRIST = new Vector3f(0.20f, 1.02f, 0.36f);

  /** From the wrist to the middle of a closed hand, and the height of the body by whose size distances are told, metres. */
  private static final float FIST_M = 0.08f;
  private static final float GROWN_M = 1.75f;

  static Motion pulls(Call call, Target whom) {
    Lead lead = ahead(call, whom);
    Stance stood = lead.at();
    Vector3f wrist = Ground.world(stood, call.scale(), WRIST);
    lead.then(c -> Handling.to((g, side, aim) -> new Vector3f(wrist)).with(RIGHT).staying().upright().lookingElsewhere().lasting(TAKES_S, 0.05, 0.1).handM(FIST_M)
        .held((s, side) -> s.curl(side, 1.4)).events((h, all) -> all.add(new Event.Contact(h.touches(), whom.name()))).of(c.unhurried()));
    return lead.act(c -> goes(c, Gait.WALK.plus(Trait.LEAN, 0.14), Way.through(List.of(c.entry().position(), end(c, whom))), (pose, at) ->
        Reach.to(pose, RIGHT, Ground.local(stood, c.scale(), wrist), FIST_M, 1).with(RIGHT.curl(), 1.4f)));
  }

  private interface Arm {
    Pose over(Pose pose, Stance at);
  }

  private static Motion goes(Call call, Gait gait, Way way, Arm arm) {
    OptionalDouble seconds = call.seconds().isPresent() ? call.seconds() : OptionalDouble.of(way.metres() / SPEED + 0.4);
    return new Walking(call.lasting(seconds), GaitManners.apply(gait, call.manner()), way, 0, Optional.of((pose, t, all, at, aim) -> arm.over(pose, at)));
  }

  /** Before him the way that they will go. */
  private static Lead ahead(Call call, Target whom) {
    Stance his = call.view().stance(whom.name(), call.start());
    Vector3f to = call.second().map(t -> call.view().point(t, call.start())).orElseGet(() -> call.entry().position());
    Vector3f way = new Vector3f(to.x - his.x(), 0, to.z - his.z());
    way = way.length() < 0.3f ? his.forward() : way.normalize();
    Vector3f spot = his.position().fma(APART_M * call.scale(), way);
    spot.y = call.entry().y();
    return Lead.of(call).standing().walkTo(spot, Gait.WALK.faster(1.2)).turnTo(Stance.headingOf(way.x, way.z), 4);
  }

  private static Vector3f end(Call call, Target whom) {
    Vector3f here = call.entry().position();
    Vector3f ahead = call.entry().forward();
    double far = call.second().map(t -> (double) call.view().point(t, call.start()).distance(here)).orElse(call.number("distance", Hauling.WAY_M));
    for (double part = 1; part > 0.3; part -= 0.2) {
      Vector3f end = new Vector3f(here).fma((float) (part * far), ahead);
      if (call.second().isPresent() || call.view().clear(end, call.start(), call.pair(whom.name()))) {
        return end;
      }
    }
    return new Vector3f(here).fma(0.6f, ahead);
  }

  /** What it does to him. */
  public static List<Action.Reaction> answers(Call call) {
    return call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer())).map(whom -> {
      Call then = ahead(call, whom).call();
      double takes = then.start() - call.start();
      Optional<Target> end = Optional.of(Target.place("", end(then, whom)));
      return List.of(new Action.Reaction(whom.name(), "be pulled along", takes, end));
    }).orElse(List.of());
  }

  /** Who is drawn along: an arm out to the other, then after him as fast as he goes. */
  public static Motion follows(Call call) {
    Optional<Target> by = call.target().filter(t -> t.kind() == Target.Kind.PERFORMER && !t.name().equals(call.performer()));
    if (by.isEmpty() || call.second().isEmpty()) {
      return Staggering.of(call);
    }
    Stance ahead = call.view().stance(by.get().name(), call.start());
    float size = call.view().height(by.get().name()) / GROWN_M;
    Vector3f wrist = Ground.world(ahead, size, WRIST);
    Lead lead = Lead.of(call.unhurried()).standing().turnTo(ahead.heading(), 8);
    double waits = Math.max(0.1, TAKES_S + 0.05 - lead.motion().seconds());
    Stance stood = lead.at();
    Side side = Ground.local(stood, call.scale(), wrist).x < 0 ? LEFT : RIGHT;
    Arm arm = (pose, at) -> held(pose, side, Ground.local(stood, call.scale(), wrist));
    lead.then(c -> Gesture.lasting(waits).eased(Math.min(0.5, waits * 0.9), 0.01).staying().draws(m -> {
      Vector3f at = Ground.local(stood, c.scale(), wrist);
      m.s().set(side.hand(), at).elbow(side, 0.6, -0.8, 0.4).curl(side, 0.5);
    }).of(c));
    Vector3f here = stood.position();
    Vector3f gap = ahead.position().sub(here);
    double far = new Vector3f(call.second().get().point()).sub(ahead.position()).length();
    List<Vector3f> route = new ArrayList<>(List.of(here, new Vector3f(here).fma((float) far, gap.normalize())));
    Call rest = call.seconds().isPresent() ? lead.call().lasting(OptionalDouble.of(Math.max(0.4, call.seconds().getAsDouble() - (lead.call().start() - call.start())))) : lead.call();
    return lead.act(c -> goes(rest, Gait.WALK.plus(Trait.LEAN, 0.10).with(Trait.WIDTH, 0.12), Way.through(route), arm));
  }

  private static Pose held(Pose pose, Side side, Vector3f wrist) {
    return new Sketch(pose).set(side.hand(), wrist).elbow(side, 0.6, -0.8, 0.4).curl(side, 0.5).brows(0.9, -0.3).mouth(0.3, -0.7).pose();
  }
}
