package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.stage.Pose;

/** Going down on purpose, from standing: to sit, kneel, crouch, crawl, lie. */
public final class Lowering {
  private Lowering() {}

  /** Down to a posture, from standing. */
  public static Motion to(Call call, Posture posture) {
    return switch (posture) {
      case STANDING, HANGING, SUNK -> Rising.toFeet(call);
      case SITTING -> toSeat(call, Postures.SEAT_M);
      case KNEELING -> toKnees(call);
      case CRAWLING -> toHandsAndKnees(call);
      case LYING_BACK -> toBack(call);
      case LYING_FRONT -> toFront(call);
    };
  }

  /** Where the root comes to be behind the standing spot, metres of the reference body. */
  public static final double SEAT_BEHIND_M = 0.40;

  /** @param seat over the floor, pose metres */
  public static Motion toSeat(Call call, double seat) {
    if (seat < 0.2) {
      return toFloor(call);
    }
    Sketch bend = new Sketch(Pose.STANDING).pelvis(0, Math.max(0.74, seat + 0.24), 0.16)
        .spine(0, 1, -0.55).look(0, -0.1, -1);
    Sketch touch = new Sketch(Postures.sitting(seat)).pelvis(0, seat + 0.12, -0.04)
        .spine(0, 1, -0.45).look(0, -0.05, -1);
    for (Side side : Side.values()) {
      bend.hand(side, 0.20, 0.68, -0.18).foot(side, 0.11, 0, 0);
    }
    return Keyed.from(call)
        .after(0.45, bend.pose())
        .root(0, 0, SEAT_BEHIND_M)
        .after(0.40, touch.pose())
        .event(at -> new Event.Contact(at, "seat"))
        .after(0.45, Postures.sitting(seat))
        .exit(Posture.SITTING);
  }

  /** Down to sit on the floor. */
  public static Motion toFloor(Call call) {
    Sketch back = new Sketch(Postures.FLOOR_SITTING).pelvis(0, 0.2, 0).spine(0, 1, -0.25)
        .foot(Side.LEFT, 0.13, 0, -0.42).foot(Side.RIGHT, 0.13, 0, -0.42);
    back.hand(Side.RIGHT, 0.30, 0.06, 0.14).elbow(Side.RIGHT, 1, 0, 0.5)
        .palm(Side.RIGHT, 0, -1, 0).fingers(Side.RIGHT, 0.6, 0, -0.6);
    return Keyed.from(call)
        .after(0.55, Postures.CROUCHING)
        .root(0, 0, 0.42)
        .after(0.45, back.pose())
        .after(0.45, Postures.FLOOR_SITTING)
        .exit(Posture.SITTING);
  }

  public static Motion toKnees(Call call) {
    return Keyed.from(call)
        .root(0, 0, -0.02)
        .after(0.55, oneKneeComing())
        .after(0.35, Postures.ONE_KNEE)
        .root(0, 0, 0.02)
        .after(0.50, Postures.KNEELING)
        .exit(Posture.KNEELING);
  }

  private static Pose oneKneeComing() {
    return new Sketch(Postures.ONE_KNEE).pelvis(0, 0.68, 0.02).spine(0, 1, -0.3)
        .rolled(Side.RIGHT, 0.11, 0.40, 2, 55).pose();
  }

  /** Down on one knee only. */
  public static Motion toOneKnee(Call call) {
    return Keyed.from(call)
        .root(0, 0, -0.02)
        .after(0.55, oneKneeComing())
        .after(0.45, Postures.ONE_KNEE)
        .exit(Posture.KNEELING);
  }

  public static Motion toHandsAndKnees(Call call) {
    Sketch reach = new Sketch(Postures.CROUCHING).spine(0, 1, -1.0).look(0, -0.5, -1);
    for (Side side : Side.values()) {
      reach.hand(side, 0.20, 0.09, -0.62).palm(side, 0, -1, 0).fingers(side, 0, -0.3, -1);
    }
    return Keyed.from(call)
        .after(0.55, reach.pose())
        .root(0, 0, -0.63)
        .after(0.55, Postures.CRAWLING)
        .exit(Posture.CRAWLING);
  }

  public static Motion toBack(Call call) {
    Motion sit = toFloor(call);
    Call sitting = call.after(sit);
    Sketch elbows = new Sketch(Postures.FLOOR_SITTING).spine(0, 1, 0.9).look(0, 0.3, -1);
    for (Side side : Side.values()) {
      elbows.hand(side, 0.32, 0.06, 0.30).elbow(side, 0.5, -0.3, 1).palm(side, 0, -1, 0)
          .fingers(side, 0.2, 0, -1);
    }
    Motion back = Keyed.from(sitting)
        .after(0.6, elbows.pose())
        .after(0.7, Postures.LYING_BACK)
        .exit(Posture.LYING_BACK);
    return Sequence.of(java.util.List.of(sit, back));
  }

  public static Motion toFront(Call call) {
    Motion down = toHandsAndKnees(call);
    Call crawling = call.after(down);
    Motion lie = Keyed.from(crawling).root(0, 0, -0.2).after(0.9, Postures.LYING_FRONT)
        .exit(Posture.LYING_FRONT);
    return Sequence.of(java.util.List.of(down, lie));
  }

  /** Stays where one is, knees bent deep. */
  public static Motion toCrouch(Call call) {
    return Keyed.from(call).after(0.5, Postures.CROUCHING).exit(Posture.STANDING);
  }

  /** On hands and knees, from standing, from the knees or from lying on the front. */
  public static Motion onAllFours(Call call) {
    Call c = call.unhurried();
    return call.posture() == Posture.LYING_FRONT
        ? Keyed.from(c).root(0, 0, 0.2).after(0.8, Postures.CRAWLING).exit(Posture.CRAWLING)
        : call.posture() == Posture.KNEELING
        ? Keyed.from(c).root(0, 0, -0.27).after(0.45, Postures.CRAWLING).exit(Posture.CRAWLING)
        : toHandsAndKnees(c);
  }
}
