package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.View;
import dev.actionline.catalogue.motion.Carriages;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Sequence;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Still;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.catalogue.motion.With;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** Through a door that opens before whoever comes or goes, and closes behind. */
final class Doorways {
  /** From the threshold to beyond the leaf's sweep, metres. */
  private static final float BEYOND_M = 1.5f;

  /** A door opens before somebody in this time, and so long he waits behind it, seconds. */
  private static final double OPENS_S = 0.6;
  private static final double WAITS_S = 0.3;

  private static final double CLOSES_S = 0.8;

  /** Behind whoever goes before, and beside him when both are through, metres. */
  private static final float BEHIND_M = 0.75f;
  private static final float BESIDE_M = 0.45f;

  private Doorways() {}

  /** How far to the right of the middle one of several stands who come in together, metres. */
  static float aside(Call call) {
    int many = (int) call.number(Crossing.TOGETHER, 1);
    return many < 2 ? 0 : (call.number(Crossing.ORDER, 0) % 2 == 0 ? -BESIDE_M : BESIDE_M);
  }

  /** In: from behind the closed door so far into the room. */
  static Motion in(Call call, View.Door door, Gait gait, double metres) {
    Vector3f inside = floored(call, door.threshold());
    int order = (int) call.number(Crossing.ORDER, 0);
    boolean last = order >= call.number(Crossing.TOGETHER, 1) - 1;
    Vector3f beyond = floored(call, door.threshold().fma(BEYOND_M + BEHIND_M * order, door.out(), new Vector3f()));
    Stance in = Stance.at(beyond, Stance.headingOf(-door.out().x, -door.out().z));
    Vector3f to = door.threshold().fma((float) -metres + BEHIND_M * (order / 2), door.out(), new Vector3f());
    to = floored(call, to.fma(aside(call), in.right()));
    Call behind = call.from(in);
    List<Event> begin = new ArrayList<>(List.of(new Event.Show(0, call.performer(), true)));
    if (order == 0) {
      begin.add(opens(0, door));
    }
    Motion waits = new Still(behind, WAITS_S, begin);
    List<Vector3f> corners = new ArrayList<>(List.of(beyond));
    corners.addAll(call.view().path(inside, to));
    Call at = behind.after(waits);
    Motion walk = new Walking(at, gait, Way.through(corners), 0, Carriages.of(at));
    return Sequence.of(List.of(waits, last ? new With(walk, List.of(closes(passed(walk, inside, door), door))) : walk));
  }

  /** Out: up to the door, through it, and away. */
  static Motion out(Call call, View.Door door, Gait gait) {
    Lead lead = Lead.of(call).standing();
    Vector3f inside = floored(call, door.threshold());
    List<Vector3f> corners = new ArrayList<>(call.view().path(lead.at().position(), inside));
    corners.add(floored(call, door.threshold().fma(BEYOND_M, door.out(), new Vector3f())));
    Way way = Way.through(corners);
    lead.turnTo(way.heading(0), 70);
    return lead.act(c -> {
      Motion walk = new Walking(c, gait, way, 0, Carriages.of(c));
      double there = reaches(walk, inside);
      return new With(walk, List.of(opens(Math.max(0, there - OPENS_S), door), closes(walk.seconds(), door)));
    });
  }

  /** Who peeks stands so far behind the knob of a shut door, and so far beside it, metres; so long it takes until the door is open. */
  private static final float HIDDEN_M = 0.44f;
  private static final float JAMB_M = 0.50f;
  private static final double AJAR_S = 0.7;

  /** From behind the wall beside a door that opens a head and a hand come into it; for who has been seen on this side already, the door is opened and looked through from here. */
  static Motion peek(Call call, View.Door door) {
    boolean unseen = call.start() < OPENS_S;
    Vector3f spot = floored(call, door.knob().fma(unseen ? HIDDEN_M : -HIDDEN_M, door.out(), new Vector3f()).fma(JAMB_M, door.latch()));
    Stance at = Stance.at(spot, unseen ? Stance.headingOf(-door.out().x, -door.out().z) : Stance.headingOf(door.out().x, door.out().z));
    double open = at.right().dot(door.latch()) < 0 ? 1 : -1; // the way to the opening
    Lead lead = Lead.of(unseen ? call.from(at) : call).standing();
    if (!unseen) {
      lead.walkTo(spot, Gait.WALK).turnTo(at.heading(), 4);
    }
    return lead.act(c -> Gesture.lasting(4.2).eased(0.1, 0.1).draws(m -> peeks(m, open > 0 ? Side.RIGHT : Side.LEFT))
        .events(g -> List.of(new Event.Show(0, c.performer(), true), opens(0, door))).of(c));
  }

  private static void peeks(Gesture.Moment m, Side side) {
    double out = m.ramp(AJAR_S, AJAR_S + 0.7) * (1 - 0.75 * m.ramp(m.seconds() - 0.9, m.seconds() - 0.2));
    double look = m.wave(0.45);
    m.s().spine(side.sign * 0.58 * out, 1, -0.04).look(side.sign * (0.15 + 0.35 * look), -0.02, -1).set(Pose.Channel.TILT, -side.sign * 12 * out).brows(0.7, 0.6).lids(-0.4).mouth(0.08, 0.3).add(Pose.Channel.PELVIS, side.sign * 0.10 * out, 0, 0)
        .hand(side, 0.30, 1.20, -0.30).elbow(side, 0.5, -1, 0.4).fingers(side, 0.1, 0.8, -0.6).palm(side, -0.9, 0, -0.3).curl(side, 0.6)
        .hand(side.other(), 0.20, 0.95, -0.16);
  }

  private static Vector3f floored(Call call, Vector3f place) {
    return new Vector3f(place.x, call.view().floor(place.x, place.z), place.z);
  }

  private static Event opens(double at, View.Door door) {
    return new Event.Move(at, OPENS_S, door.name(), "", 0, 1);
  }

  private static Event closes(double at, View.Door door) {
    return new Event.Move(at, CLOSES_S, door.name(), "", 1, 0);
  }

  /** When a walk has come a step past the threshold. */
  private static double passed(Motion walk, Vector3f inside, View.Door door) {
    double t = 0;
    while (t < walk.seconds() && walk.stance(t).position().sub(inside).dot(door.out()) > -0.4f) {
      t += 0.05;
    }
    return t;
  }

  private static double reaches(Motion walk, Vector3f inside) {
    double t = 0;
    while (t < walk.seconds() && walk.stance(t).position().distance(inside) > 0.5f) {
      t += 0.05;
    }
    return t;
  }
}
