package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joml.Vector3f;

/** Going down against one's will, from standing. Feet stay where they stood. */
public final class Falling {
  /** Ways that are tried in this order, degrees from straight ahead. */
  private static final int[] WAYS = {0, 40, -40, 75, -75, 110, -110};

  private Falling() {}

  /**
   * Which way there is room for a body to fall: nobody falls through somebody else; straight ahead where there is none.
   *
   * @param length how far ahead of the feet the head comes down, metres of the reference body
   */
  private static double free(Call call, double length) {
    Set<String> except = Stream.concat(Stream.of(call.performer()), call.target().stream().map(t -> t.name())).collect(Collectors.toSet());
    return IntStream.of(WAYS).filter(way -> DoubleStream.of(0.55, 1).allMatch(part -> {
      Vector3f forward = new Stance(0, 0, 0, (float) (call.entry().heading() + way)).forward();
      return call.view().clear(call.entry().position().fma((float) (part * length * call.scale()), forward), call.start(), except);
    })).findFirst().orElse(0);
  }

  /** Over one's feet, onto the front, hands first. */
  public static Motion forward(Call call) {
    Sketch tip = new Sketch(Pose.STANDING).pelvis(0, 0.80, -0.22).spine(0, 1, -0.65)
        .look(0, -0.2, -1);
    Sketch dive = new Sketch(Postures.LYING_FRONT).pelvis(0, 0.36, -0.02).spine(0, 0.35, -1)
        .look(0, 0.1, -1);
    for (Side side : Side.values()) {
      tip.arm(side, 0.30, 1.25, -0.45).curl(side, 0.1).rolled(side, 0.12, 0, 8, 30)
          .knee(side, 0.1, 0, -1);
      dive.hand(side, 0.28, 0.10, -0.55).foot(side, 0.12, 0.14, 0.66).toes(side, 8, 80)
          .knee(side, 0.7, -0.6, -0.5).elbow(side, 1, 0.3, 0.4).fingers(side, 0, 0, -1);
    }
    Sketch hit = new Sketch(Postures.LYING_FRONT).spine(0, 0.10, -1).look(0, -0.2, -1);
    for (Side side : Side.values()) {
      hit.hand(side, 0.32, 0.05, -0.60);
    }
    return Keyed.from(call)
        .after(0.32, tip.pose())
        .towards(free(call, 1.5))
        .root(0, 0, -0.60)
        .after(0.30, dive.pose())
        .root(0, 0, -0.93)
        .after(0.16, hit.pose())
        .event(at -> new Event.Contact(at, "floor"))
        .after(0.45, Postures.LYING_FRONT)
        .exit(Posture.LYING_FRONT);
  }

  /** Backwards, arms flung up. */
  public static Motion backward(Call call) {
    Sketch tip = new Sketch(Pose.STANDING).pelvis(0, 0.80, 0.20).spine(0, 1, 0.30).look(0, 0.2, -1);
    Sketch drop = new Sketch(Postures.LYING_BACK).pelvis(0, 0.38, 0).spine(0, 1, 0.75)
        .look(0, 0.6, -1);
    Sketch hit = new Sketch(Postures.LYING_BACK).spine(0, 0.06, 1).look(0, 1, -0.5);
    for (Side side : Side.values()) {
      tip.arm(side, 0.45, 1.38, -0.38).curl(side, 0.2).toes(side, 10, -15);
      drop.hand(side, 0.50, 0.80, -0.26).foot(side, 0.13, 0, -0.48).knee(side, 0.2, 0.8, -0.6)
          .toes(side, 12, -25).elbow(side, 1, -0.5, 0.4);
      hit.hand(side, 0.55, 0.10, 0.25).foot(side, 0.13, 0.10, -0.76).knee(side, 0.2, 1, -0.2);
    }
    return Keyed.from(call)
        .after(0.34, tip.pose())
        .root(0, 0, 0.48)
        .after(0.30, drop.pose())
        .root(0, 0, 0.80)
        .after(0.20, hit.pose())
        .event(at -> new Event.Contact(at, "floor"))
        .root(0, 0, 0.88)
        .after(0.45, Postures.LYING_BACK)
        .exit(Posture.LYING_BACK);
  }

  /** Knees give way, then the rest. */
  public static Motion collapse(Call call) {
    Sketch buckle = new Sketch(Pose.STANDING).pelvis(0, 0.74, -0.06).spine(0.06, 1, -0.12)
        .look(0.1, -0.5, -1);
    Sketch knees = new Sketch(Postures.KNEELING).pelvis(0, 0.495, 0.04).spine(0.05, 1, -0.22)
        .look(0, -0.7, -1);
    Sketch slump = new Sketch(Postures.LYING_FRONT).pelvis(0, 0.41, 0.14).spine(0.15, 0.40, -1)
        .look(0.3, -0.7, -1);
    for (Side side : Side.values()) {
      buckle.hang(side).rolled(side, 0.11, 0, 8, 20).knee(side, 0.12, 0, -1);
      knees.hand(side, 0.26, 0.34, -0.06).curl(side, 0.3);
      slump.hand(side, 0.30, 0.08, -0.34).foot(side, 0.11, 0.125, 0.66).knee(side, 0.9, -0.6, -0.5)
          .toes(side, 6, 95);
    }
    return Keyed.from(call)
        .after(0.40, buckle.pose())
        .towards(free(call, 1.5))
        .root(0, 0, -0.50)
        .after(0.40, knees.pose())
        .event(at -> new Event.Contact(at, "floor"))
        .root(0.04, 0, -0.62)
        .after(0.40, slump.pose())
        .root(0.05, 0, -0.93)
        .after(0.30, Postures.LYING_FRONT)
        .event(at -> new Event.Contact(at, "floor"))
        .after(0.30, Postures.LYING_FRONT)
        .exit(Posture.LYING_FRONT);
  }

  /** From a seat over backwards, heels in the air, onto the floor behind it; else forwards. */
  public static Motion offSeat(Call call) {
    if (!call.has("backwards", "backward", "back", "on back") && !call.verb().contains("back")) {
      return slump(call);
    }
    float hips = call.entryPose().vector(Channel.PELVIS).y;
    Sketch tips = new Sketch(call.entryPose()).pelvis(0, hips, 0.12).spine(0, 1, 0.45).look(0, 0.1, -1);
    Sketch over = new Sketch(Postures.LYING_BACK).pelvis(0, hips - 0.12, 0).spine(0, 0.35, 1).look(0, 0.8, -0.6);
    Sketch hit = new Sketch(Postures.LYING_BACK).pelvis(0, 0.16, 0).spine(0, 0.03, 1).look(0, 1, -0.4);
    for (Side side : Side.values()) {
      tips.hand(side, 0.52, hips + 0.62, -0.30).foot(side, 0.16, 0.30, -0.56).knee(side, 0.1, 1, -0.3).toes(side, 6, -20).curl(side, 0.1);
      over.hand(side, 0.56, hips + 0.30, 0.10).foot(side, 0.18, hips + 0.36, -0.60).knee(side, 0.15, 0.4, -1).toes(side, 6, -30).curl(side, 0.1);
      hit.hand(side, 0.55, 0.10, 0.42).foot(side, 0.16, 0.62, -0.46).knee(side, 0.2, 0.6, -1).toes(side, 6, -30);
    }
    tips.brows(1, 0.6).mouth(0.6, -0.3);
    over.brows(1, 0.6).mouth(0.8, -0.3);
    return Keyed.from(call)
        .withFace(0.35, tips.pose())
        .root(0, 0, 0.42)
        .withFace(0.28, over.pose())
        .root(0, 0, 0.66)
        .after(0.20, hit.pose())
        .event(at -> new Event.Contact(at, "floor"))
        .after(0.5, Postures.LYING_BACK)
        .exit(Posture.LYING_BACK);
  }

  /** From sitting, kneeling or hands and knees: simply over onto the front. */
  public static Motion slump(Call call) {
    Sketch over = new Sketch(Postures.LYING_FRONT).pelvis(0, 0.40, 0.05).spine(0.1, 0.4, -1)
        .look(0.2, -0.5, -1);
    for (Side side : Side.values()) {
      over.hand(side, 0.30, 0.10, -0.45).foot(side, 0.12, 0.13, 0.60).toes(side, 6, 110)
          .knee(side, 0.6, -0.7, -0.5);
    }
    return Keyed.from(call)
        .towards(free(call, 1.2))
        .root(0, 0, -0.12)
        .after(0.4, over.pose())
        .root(0, 0, -0.3)
        .after(0.35, Postures.LYING_FRONT)
        .event(at -> new Event.Contact(at, "floor"))
        .after(0.3, Postures.LYING_FRONT)
        .exit(Posture.LYING_FRONT);
  }

  /** Lies already: the last tension goes, the head rolls to the side. */
  public static Motion goLimp(Call call) {
    Sketch s = new Sketch(call.entryPose()).turnHead(24);
    for (Side side : Side.values()) {
      s.curl(side, 0.3);
    }
    return Keyed.from(call).after(0.9, s.pose()).exit(call.posture());
  }
}
