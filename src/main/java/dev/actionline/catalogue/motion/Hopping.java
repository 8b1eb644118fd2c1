package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joml.Vector3f;

/** On one foot along a way, hop after hop; on the spot without one. The other foot is held up behind. */
public final class Hopping implements Motion {
  /** One foot is lifted before, and put down after it, seconds. */
  private static final double LIFTS_S = 0.45;

  private static final double HOP_S = 0.56;

  /** Metres of the reference body: how far a hop carries, and how high. */
  private static final double HOP_M = 0.48;

  private static final double HIGH_M = 0.16;

  /** The part of a hop for which the foot stands. */
  private static final double STANDS = 0.42;

  private static final int ON_THE_SPOT = 4;

  private static final float SHORT_M = 0.6f;

  private static final Set<String> LEAPS = Set.of("on", "onto", "over", "off", "down", "in", "into", "out of", "from", "up", "up on");

  private final Call call;
  private final Way way;
  private final FloorAlong floor;
  private final int hops;
  private final double each;

  private Hopping(Call call, Way way, int hops) {
    this.call = call;
    this.way = way;
    this.floor = new FloorAlong(way, call.view());
    this.hops = hops;
    this.each = Math.max(0.3, (Manner.seconds(call, hops * HOP_S + 2 * LIFTS_S) - 2 * LIFTS_S) / hops);
  }

  /** To a target, or as far ahead as is told. Who hops onto something, over it or off it leaps. */
  public static Motion of(Call call) {
    if (LEAPS.contains(call.relation())) {
      return Leaping.jump(call);
    }
    Lead lead = Lead.of(call).standing();
    boolean stays = call.target().isEmpty() && call.number("distance", 0) <= 0;
    Destination to = Destination.of(lead.call(), call.number("distance", 1));
    if (stays || to.metres() < HOP_M) {
      Vector3f here = lead.at().position();
      Way spot = Way.through(List.of(here, new Vector3f(here).fma(0.02f, lead.at().forward())));
      return lead.act(c -> new Hopping(c, spot, ON_THE_SPOT));
    }
    Way way = Way.through(shortOf(to.path(), call));
    lead.turnTo(way.heading(0), 4);
    return lead.act(c -> new Hopping(c, way, (int) Math.max(1, Math.round(way.metres() / (HOP_M * c.scale())))));
  }

  /** Before what one goes to, and not into it. */
  private static List<Vector3f> shortOf(List<Vector3f> path, Call call) {
    List<Vector3f> shorter = new ArrayList<>(path);
    Vector3f end = new Vector3f(path.get(path.size() - 1));
    Vector3f before = path.get(path.size() - 2);
    boolean thing = call.target().filter(t -> t.kind() == Target.Kind.PROP || t.markType().equals("seat")).isPresent();
    if (thing && end.distance(before) > 2 * SHORT_M) {
      shorter.set(path.size() - 1, end.fma(-SHORT_M / end.distance(before), new Vector3f(end).sub(before)));
    }
    return shorter;
  }

  /** Hops done, with the part of the one that is being done; 0 before the first, all of them after the last. */
  private double count(double t) {
    return Math.max(0, Math.min(hops, (t - LIFTS_S) / each));
  }

  /** Metres along the way: a body goes on while its foot stands, more slowly. */
  private double along(double count) {
    double whole = Math.floor(count);
    double u = count - whole;
    boolean ends = whole >= hops;
    double flies = Easing.ramp(u, STANDS, 1);
    return ends ? way.metres() : way.metres() / hops * (whole + flies);
  }

  private double high(double count) {
    double u = count - Math.floor(count);
    double flies = Math.max(0, (u - STANDS) / (1 - STANDS));
    return HIGH_M * 4 * flies * (1 - flies);
  }

  @Override
  public double seconds() {
    return 2 * LIFTS_S + hops * each;
  }

  @Override
  public Stance stance(double t) {
    double s = along(count(t));
    Vector3f p = way.point(s);
    p.y = (float) floor.soft(s);
    double heading = call.entry().heading();
    return Stance.at(p, heading + Ground.between(heading, way.heading(s)) * Easing.smooth(s / 0.6));
  }

  @Override
  public Pose pose(double t) {
    double count = count(t);
    double u = count - Math.floor(count);
    double high = high(count);
    double sinks = count <= 0 || count >= hops ? 0 : Easing.bump(u / STANDS);
    double w = Math.min(Easing.smooth(t / LIFTS_S), Easing.smooth((seconds() - t) / LIFTS_S));
    Sketch s = new Sketch(Postures.withFaceOf(call.entryPose(), Pose.STANDING));
    s.pelvis(0.055, 0.90 + high - 0.09 * sinks, 0.02).spine(0.03, 1, -0.12 - 0.10 * sinks)
        .foot(RIGHT, 0.05, high, 0).toes(RIGHT, 4, 32 * Easing.bump(high / HIGH_M)).knee(RIGHT, 0.05, 0, -1)
        .foot(LEFT, 0.10, 0.36 + high - 0.03 * sinks, 0.34).toes(LEFT, 4, 62).knee(LEFT, 0.15, -0.2, -1);
    double flung = high / HIGH_M;
    s.arm(RIGHT, 0.44, 1.12 + 0.16 * flung, -0.16).elbow(RIGHT, 0.7, -0.8, 0.4).curl(RIGHT, 0.5)
        .arm(LEFT, 0.50, 1.18 + 0.20 * flung, -0.06).elbow(LEFT, 0.7, -0.8, 0.4).curl(LEFT, 0.5);
    Pose stands = t < LIFTS_S ? call.entryPose() : Postures.withFaceOf(call.entryPose(), Pose.STANDING);
    return stands.mix(s.pose(), w).with(Channel.MOUTH_OPEN, (float) (0.15 * w));
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }

  @Override
  public List<Event> events() {
    List<Event> lands = new ArrayList<>();
    for (int i = 1; i <= hops; i++) {
      lands.add(new Event.Footstep(LIFTS_S + i * each, false));
    }
    return List.copyOf(lands);
  }
}
