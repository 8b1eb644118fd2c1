package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.joml.Vector3f;

/** Work at a place: who stands before it, or sits at it on a chair, with the hands where its top is. */
public final class Bench {
  /** A kitchen chair's seat, metres. */
  private static final double CHAIR_M = 0.5;

  /** Where the work is of who stands, if nothing tells: root frame, pose metres. */
  private static final Vector3f STANDING_TOP = new Vector3f(0, 0.92f, -0.52f);

  /** So nearly in its place nobody takes a step to it, metres; and straight ahead, a cosine. */
  private static final double THERE_M = 0.08;
  private static final double STRAIGHT = 0.99;

  private Bench() {}

  /**
   * On the feet before what is worked at.
   *
   * @param ahead how far from its middle, metres of the reference body
   * @param draws what is done, with the place of the work: root frame, pose metres
   */
  public static Motion standing(Call call, double ahead, double seconds, BiConsumer<Gesture.Moment, Vector3f> draws) {
    return standing(call, ahead, seconds, draws, g -> List.of());
  }

  /** The same, and what comes of it. */
  public static Motion standing(
      Call call, double ahead, double seconds, BiConsumer<Gesture.Moment, Vector3f> draws, Function<Gesture, List<Event>> events) {
    return reached(Lead.of(call).standing(), call, ahead).act(c -> work(c, seconds, draws, STANDING_TOP, events));
  }

  /** The same of which each thing has its time: {@link Gesture.Builder#paced}. */
  public static Motion paced(
      Call call, double ahead, double seconds, BiConsumer<Gesture.Moment, Vector3f> draws, Function<Gesture, List<Event>> events) {
    return reached(Lead.of(call).standing(), call, ahead)
        .act(c -> gesture(seconds, draws, STANDING_TOP).paced().events(events).of(c));
  }

  /** On a chair before what is worked at, which is as far ahead of where one stood; who sits already stays there. */
  public static Motion seated(Call call, double ahead, double seconds, BiConsumer<Gesture.Moment, Vector3f> draws) {
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SITTING) {
      reached(lead.standing(), call, ahead).then(c -> Lowering.toSeat(c.unhurried(), CHAIR_M / c.scale()));
    }
    return lead.act(c -> work(c, seconds, draws, new Vector3f(0, 0.80f, -0.45f), g -> List.of()));
  }

  /** On the feet and come up to what is worked at, for work that goes on from there. */
  public static Lead before(Call call, double ahead) {
    return reached(Lead.of(call).standing(), call, ahead);
  }

  private static Lead reached(Lead lead, Call call, double ahead) {
    call.target().filter(t -> !t.name().equals(call.performer()) && !stands(call, t, ahead)).ifPresent(t -> lead.before(t, ahead * call.scale()));
    return lead;
  }

  /** Whether it stands there already as it is worked at, wherever the middle of all that belongs to it is. */
  private static boolean stands(Call call, Target target, double ahead) {
    if (target.kind() != Target.Kind.PROP || target.part().isPresent()) {
      return false;
    }
    Vector3f way = call.view().prop(target.name(), call.start()).getTranslation(new Vector3f()).sub(call.entry().position());
    way.y = 0;
    return Math.abs(way.length() - ahead * call.scale()) < THERE_M && way.normalize().dot(call.entry().forward()) > STRAIGHT;
  }

  private static Motion work(Call call, double seconds, BiConsumer<Gesture.Moment, Vector3f> draws, Vector3f usual, Function<Gesture, List<Event>> events) {
    return gesture(seconds, draws, usual).events(events).of(call);
  }

  private static Gesture.Builder gesture(double seconds, BiConsumer<Gesture.Moment, Vector3f> draws, Vector3f usual) {
    return Gesture.lasting(seconds).eased(0.4, 0.45).draws(m -> draws.accept(m, top(m).orElse(new Vector3f(usual))));
  }

  /** The top of what is worked at, within reach of who works. */
  private static Optional<Vector3f> top(Gesture.Moment m) {
    Optional<Target> target = m.call().target().filter(t -> !t.name().equals(m.call().performer()));
    return target.flatMap(t -> t.kind() == Target.Kind.PROP && t.part().isEmpty() ? m.aim().mark(t.name(), "surface") : Optional.empty())
        .map(p -> Ground.local(m.call().entry(), m.call().scale(), p)).or(m::to)
        .map(p -> new Vector3f(clamp(p.x, -0.12f, 0.12f), clamp(p.y, 0.55f, 1.35f), clamp(p.z, -0.78f, -0.34f)));
  }

  private static float clamp(float x, float low, float high) {
    return Math.max(low, Math.min(high, x));
  }
}
