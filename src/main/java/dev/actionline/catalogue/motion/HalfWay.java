package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;

/**
 * Where two who face each other meet with their hands, however tall each is: so near that each holds them out as far as his own arms
 * are long, and higher than suits the smaller one, lower than suits the taller. Metres of the set, but where it says pose metres.
 */
public final class HalfWay {
  private HalfWay() {}

  /** So far up from what suits the smaller one to what suits the taller, 0..1. */
  private static final double RAISED = 0.35;

  /** No higher do the hands of the smaller one meet another's, pose metres. */
  private static final double HIGH_M = 1.72;

  /** As high as hands are held out to equals, pose metres; and how far one leans who holds them a metre lower. */
  private static final double BREAST_M = 1.1;

  private static final double LEANS = 0.9;

  /** The size of the other against the reference body; one's own where nobody is meant. */
  public static double other(Call call) {
    return call.scale() * call.target().filter(t -> t.kind() == Target.Kind.PERFORMER).map(t -> Embracing.size(call)).orElse(1.0);
  }

  /** From root to root, of two of the reference body so many metres. */
  public static double apart(Call call, double metres) {
    return metres * (call.scale() + other(call)) / 2;
  }

  /** How much of the way to the other is one's own, 0..1. */
  public static double share(Call call) {
    return call.scale() / (call.scale() + other(call));
  }

  /** How high over the floor what two of the reference body hold so high is. */
  public static double height(Call call, double metres) {
    double small = Math.min(call.scale(), other(call));
    double tall = Math.max(call.scale(), other(call));
    return Math.min(metres * (small + RAISED * (tall - small)), Math.max(metres, HIGH_M) * small);
  }

  /** The same for one's own arms, pose metres. */
  public static double up(Call call, double metres) {
    return height(call, metres) / call.scale();
  }

  /**
   * Who is the taller bends the knees and the back down to the other.
   *
   * @param weight how far, 0..1
   */
  public static void down(Sketch s, Call call, double weight) {
    double lower = weight * (BREAST_M - up(call, BREAST_M));
    if (lower > 0) {
      Bend.toLevel(s, lower);
      s.lean(LEANS * lower, 0);
    }
  }

  /** Up to the other, turned to him. */
  public static Lead before(Call call, double metres) {
    Lead lead = Lead.of(call).standing();
    call.target().ifPresent(t -> {
      Target spot = t.kind() == Target.Kind.PERFORMER ? Target.place(t.name(), call.view().stance(t.name(), call.start()).position()) : t;
      lead.within(spot, apart(call, metres)).facing(spot, 4);
    });
    return lead;
  }
}
