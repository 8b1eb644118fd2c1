package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** Off the floor and down again: gathered, thrown, flying on a parabola, caught. */
public final class Leaping implements Motion {
  private static final double GATHER_S = 0.30;
  private static final double GRAVITY = 9.81;

  /** How it ends. */
  public enum Landing {
    FEET,
    FRONT,
    LIQUID
  }

  private final Call call;
  private final Vector3f to;
  private final Landing landing;
  private final double rise;
  private final double flight;
  private final double settle;
  private final double goalHeading;

  private Leaping(Call call, Vector3f to, Landing landing, double apex, double heading) {
    this.call = call;
    this.to = to;
    this.landing = landing;
    this.goalHeading = call.entry().heading() + Ground.between(call.entry().heading(), heading);
    double up = Math.max(apex, to.y - call.entry().y() + 0.08);
    this.rise = up;
    this.flight = Math.sqrt(2 * up / GRAVITY) + Math.sqrt(2 * (up + call.entry().y() - to.y) / GRAVITY);
    this.settle = landing == Landing.FEET ? 0.55 : 0.5;
  }

  /** Jumps up, forward, or to the target. */
  public static Motion jump(Call call) {
    Lead lead = Lead.of(call).standing();
    Call c = lead.call();
    Vector3f here = c.entry().position();
    Vector3f to;
    if (call.target().isPresent()) {
      Destination d = Destination.of(c, 1.2);
      Vector3f end = new Vector3f(d.path().get(d.path().size() - 1));
      to = call.relation().equals("into") || call.relation().equals("in") ? end : dry(call, here, end);
      Vector3f aimed = call.view().point(call.target().get(), call.start());
      boolean upOn = call.relation().equals("on") || call.relation().equals("onto");
      to.y = upOn ? Math.max(here.y, aimed.y) : call.view().floor(to.x, to.z);
      lead.turnTo(c.entry().headingTo(to), 30);
    } else {
      double ahead = call.number("distance", call.has("forward", "ahead", "aside", "sideways") ? 1.0 : 0);
      if (call.has("back", "backwards")) {
        ahead = -0.6;
      }
      to = here.fma((float) ahead, c.entry().forward());
      to.y = call.view().floor(to.x, to.z);
    }
    double apex = call.number("height", 0.34) * call.scale();
    double far = Math.hypot(to.x - here.x, to.z - here.z);
    return lead.act(x -> new Leaping(x, to, Landing.FEET, Math.max(apex, 0.10 * far), x.entry().heading()));
  }

  /** Nobody leaps into water who is not told to: across it, if it is narrow, or short of it. */
  private static Vector3f dry(Call call, Vector3f here, Vector3f to) {
    Vector3f way = new Vector3f(to.x - here.x, 0, to.z - here.z);
    float far = way.length();
    if (far < 0.1f) {
      return to;
    }
    way.div(far);
    for (float on = 0; on < FARTHEST_M - far || on < far - 0.2f; on += 0.1f) {
      for (float metres : new float[] {far + on, far - on}) {
        Vector3f spot = new Vector3f(here).fma(metres, way);
        if (metres > 0.2f && (metres <= FARTHEST_M || on == 0) && !call.view().liquid(spot.x, spot.z)) {
          return new Vector3f(spot.x, to.y, spot.z);
        }
      }
    }
    return to;
  }

  /** So far one leaps at most, metres. */
  private static final float FARTHEST_M = 3;

  /** Throws oneself full length aside, forward, or down into a liquid. */
  public static Motion dive(Call call) {
    Lead lead = Lead.of(call).standing();
    Call c = lead.call();
    boolean liquid = call.target().map(t -> t.markType().equals("liquid")).orElse(false);
    Vector3f here = c.entry().position();
    Vector3f to;
    double heading;
    if (call.target().isPresent() && !call.relation().equals("from")
        && !call.relation().equals("away from")) {
      to = call.view().point(call.target().get(), call.start());
      heading = c.entry().headingTo(to);
      if (liquid) {
        // from a board one comes down before it, however wide the water is
        Vector3f way = new Vector3f(to.x - here.x, 0, to.z - here.z);
        Vector3f near = new Vector3f(here).fma(Math.min(1, FARTHEST_M / Math.max(0.1f, way.length())), way);
        to = call.view().liquid(near.x, near.z) ? new Vector3f(near.x, to.y, near.z) : to;
      } else {
        Vector3f way = new Vector3f(to.x - here.x, 0, to.z - here.z);
        float far = Math.min(2.2f, way.length());
        to = way.length() < 0.1f ? here : new Vector3f(here).fma(far / way.length(), way);
      }
    } else {
      double side = call.has("left") ? -90 : call.has("forward", "ahead") ? 0 : 90;
      heading = c.entry().heading() + side;
      to = here.fma((float) (call.number("distance", 1.5) * call.scale()),
          new Stance(0, 0, 0, (float) heading).forward());
    }
    if (!liquid) {
      to.y = call.view().floor(to.x, to.z);
    }
    Vector3f goal = to;
    double h = heading;
    lead.then(x -> new Leaping(x, goal, liquid ? Landing.LIQUID : Landing.FRONT, 0.22, h));
    boolean stays = liquid || call.has("flat", "down") || call.verb().contains("deck");
    double back = Ground.between(heading, c.entry().heading());
    return stays ? lead.motion() : lead.act(x -> looksBack(x, back));
  }

  /** Who dived out of harm's way stays low: up on the elbows, and turned back to what it was. */
  private static Motion looksBack(Call call, double backDegrees) {
    double side = Math.sin(Math.toRadians(backDegrees));
    Sketch low = new Sketch(Postures.LYING_FRONT).spine(0, 0.42, -1).twist(8 * side).look(0.5 * side, 0.1, -0.9).brows(0.5, 0.3).lids(0.4);
    for (Side hand : Side.values()) {
      low.hand(hand, 0.24, 0.06, -0.62).elbow(hand, 0.7, -0.5, 0.5).fingers(hand, 0, 0, -1).palm(hand, 0, -1, 0);
    }
    return Keyed.from(call).after(0.35, call.entryPose()).turned(0.35 * backDegrees).after(0.55, low.pose()).after(0.3, low.pose()).exit(Posture.LYING_FRONT);
  }

  private double heading(double t) {
    return Easing.mix(call.entry().heading(), goalHeading, Easing.smooth(t / (GATHER_S + 0.15)));
  }

  @Override
  public double seconds() {
    return GATHER_S + flight + settle;
  }

  @Override
  public Stance stance(double t) {
    double u = Easing.clamp((t - GATHER_S) / flight);
    Vector3f from = call.entry().position();
    Vector3f p = new Vector3f(from).lerp(to, (float) u);
    double s = u * flight;
    double launch = Math.sqrt(2 * rise * GRAVITY);
    p.y = u >= 1 ? to.y : (float) (from.y + launch * s - GRAVITY * s * s / 2);
    if (landing == Landing.LIQUID && u >= 1) {
      double under = t - GATHER_S - flight;
      p.y = (float) (to.y - 1.2 * call.scale() * Easing.out(under / settle) - 0.6 * under);
    }
    return Stance.at(p, heading(t));
  }

  @Override
  public Pose pose(double t) {
    Pose entry = call.entryPose();
    Pose gathered = Postures.withFaceOf(entry, gather());
    Pose flying = Postures.withFaceOf(entry, flight());
    Pose end = Postures.withFaceOf(entry, end());
    if (t < GATHER_S) {
      return entry.mix(gathered, Easing.smooth(t / (GATHER_S * 0.8)));
    }
    double u = (t - GATHER_S) / flight;
    if (u < 1) {
      Pose off = swung(gathered.mix(flying, Easing.smooth(u / 0.45)), Easing.bump(u / 0.45));
      return off.mix(landed(entry), Easing.ramp(u, 0.62, 1));
    }
    double w = Easing.smooth((t - GATHER_S - flight) / settle);
    return landed(entry).mix(end, w);
  }

  /** Arms swing up from behind under the shoulders, not through them. */
  private static Pose swung(Pose pose, double midway) {
    Pose p = pose;
    for (Side side : Side.values()) {
      p = p.plus(side.hand(), side.sign * 0.06f * (float) midway, -0.22f * (float) midway, -0.10f * (float) midway);
    }
    return p;
  }

  private Pose gather() {
    Sketch s = new Sketch(Postures.CROUCHING).pelvis(0, 0.62, 0.10).spine(0, 1, -0.50);
    for (Side side : Side.values()) {
      s.foot(side, 0.11, 0, 0).toes(side, 8, 0).knee(side, 0.15, 0, -1)
          .arm(side, 0.30, 0.98, 0.28).elbow(side, 0.4, 0, 1);
    }
    return s.pose();
  }

  private Pose flight() {
    Sketch s = new Sketch(Pose.STANDING);
    if (landing == Landing.FEET) {
      s.pelvis(0, 0.95, 0).spine(0, 1, -0.15).look(0, 0.05, -1);
      for (Side side : Side.values()) {
        double back = side == RIGHT ? 0.18 : -0.06;
        s.foot(side, 0.10, 0.20 + back, 0.12 + back).toes(side, 5, 35).knee(side, 0.15, 0, -1)
            .arm(side, 0.40, 1.62, -0.24).elbow(side, 0.7, -0.8, 0.3).curl(side, 0.3);
      }
      return s.pose();
    }
    boolean liquid = landing == Landing.LIQUID;
    s.pelvis(0, 0.80, 0).spine(0, liquid ? -0.35 : 0.06, -1).look(0, -0.1, -1);
    for (Side side : Side.values()) {
      s.hand(side, liquid ? 0.10 : 0.20, liquid ? 0.44 : 0.86, -0.98)
          .elbow(side, 0.8, -0.5, 0).fingers(side, -0.1, liquid ? -0.4 : 0, -1).curl(side, 0.1)
          .foot(side, 0.10, liquid ? 1.10 : 0.78, 0.80).toes(side, 4, liquid ? 110 : 120)
          .knee(side, 0.05, -1, -0.3);
    }
    return s.pose();
  }

  private Pose landed(Pose entry) {
    return Postures.withFaceOf(entry, switch (landing) {
      case FEET -> {
        Sketch s = new Sketch(Postures.CROUCHING).pelvis(0, 0.56, 0.10).spine(0, 1, -0.48);
        for (Side side : Side.values()) {
          s.foot(side, 0.13, 0, 0).toes(side, 10, 0).arm(side, 0.36, 1.05, -0.30);
        }
        yield s.pose();
      }
      case FRONT -> {
        Sketch s = new Sketch(Postures.LYING_FRONT).pelvis(0, 0.19, 0).spine(0, 0.14, -1)
            .look(0, 0.1, -1);
        for (Side side : Side.values()) {
          s.hand(side, 0.24, 0.06, -0.90).elbow(side, 1, 0.2, 0.2);
        }
        yield s.pose();
      }
      case LIQUID -> new Sketch(flight()).spine(0, -0.9, -0.6).pose();
    });
  }

  private Pose end() {
    return switch (landing) {
      case FEET -> Pose.STANDING;
      case FRONT -> Postures.LYING_FRONT;
      case LIQUID -> Postures.of(Posture.SUNK);
    };
  }

  @Override
  public Posture exit() {
    return switch (landing) {
      case FEET -> Posture.STANDING;
      case FRONT -> Posture.LYING_FRONT;
      case LIQUID -> Posture.SUNK;
    };
  }

  @Override
  public List<Event> events() {
    List<Event> all = new ArrayList<>();
    double down = GATHER_S + flight;
    if (landing == Landing.LIQUID) {
      all.add(new Event.Effect(down - 0.05, 1.2, "splash", new Vector3f(to), new Vector3f(0, 1, 0),
          Map.of()));
    } else if (landing == Landing.FEET) {
      all.add(new Event.Footstep(down, true));
      all.add(new Event.Footstep(down + 0.02, false));
    }
    all.add(new Event.Contact(down, landing == Landing.LIQUID ? "liquid" : "floor"));
    return all;
  }
}
