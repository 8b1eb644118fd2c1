package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.View;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3f;

/** A front crawl along the surface: arms go round in turn, legs flutter, the body rolls. */
public final class Swimming implements Motion {
  private static final double STROKES_HZ = 0.75;

  /** Between looks at whether there is still water, and from the hips to the hands that reach ahead, metres. */
  private static final double STEP_M = 0.1;
  private static final double REACH_M = 1.4;

  private final Call call;
  private final Way way;
  private final Pace pace;
  private final FloorAlong floor;

  private Swimming(Call call, Way way, double speed) {
    this.call = call;
    this.way = way;
    this.floor = new FloorAlong(way, call.view());
    this.pace = call.seconds().isPresent()
        ? Pace.lasting(way.metres(), call.seconds().getAsDouble(), 0.6)
        : Pace.of(way.metres(), speed * Math.sqrt(call.scale()), 0.6);
  }

  public static Motion of(Call call) {
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.SUNK && call.posture() != Posture.LYING_FRONT) {
      lead.standing();
    }
    Destination to = Destination.of(lead.call(), call.number("distance", 4));
    Way way = afloat(call.view(), Way.through(to.path()));
    if (way.metres() < 0.3) {
      return lead.motion();
    }
    double speed = call.number("speed", 1.0 * Manner.tempo(call));
    return lead.act(c -> new Swimming(c, way, speed));
  }

  /** As far as the water goes: who swims for the shore stops where his hands would meet it. */
  private static Way afloat(View view, Way way) {
    List<Vector3f> wet = new ArrayList<>();
    for (double s = 0; s <= way.metres() && wet(view, way.point(s)); s += STEP_M) {
      wet.add(way.point(s));
    }
    boolean all = wet.isEmpty() || wet.size() * STEP_M >= way.metres();
    return all ? way : Way.through(wet.subList(0, Math.max(2, Math.min(wet.size(), wet.size() - (int) (REACH_M / STEP_M)))));
  }

  private static boolean wet(View view, Vector3f at) {
    return view.liquid(at.x, at.z);
  }

  @Override
  public double seconds() {
    return pace.seconds();
  }

  @Override
  public Stance stance(double t) {
    double s = pace.at(t);
    Vector3f p = way.point(s);
    double level = floor.soft(s);
    double y = level - 0.02 + 0.015 * Math.sin(2 * Math.PI * STROKES_HZ * 2 * t);
    double w = Easing.smooth(t / 0.7);
    double h = call.entry().heading();
    double heading = h + Ground.between(h, way.heading(s)) * w;
    return new Stance(p.x, (float) Easing.mix(call.entry().y(), y, w), p.z, (float) heading);
  }

  @Override
  public Pose pose(double t) {
    double a = 2 * Math.PI * STROKES_HZ * Manner.tempo(call) * t;
    Sketch s = new Sketch(Postures.withFaceOf(call.entryPose(), Pose.STANDING));
    double roll = Math.sin(a);
    s.pelvis(0, 0.0, 0.25).spine(0.05 * roll, 0.10, -1).twist(20 * roll)
        .look(0.75 * Math.max(0, roll), 0.10, -1);
    for (Side side : Side.values()) {
      double b = side == LEFT ? a : a + Math.PI;
      // over the water forward, under it back: an ellipse about the shoulder
      double over = Math.sin(b);
      double ahead = Math.cos(b);
      s.arm(side, 0.20 + 0.26 * Math.max(0, over), 1.38 + 0.50 * ahead, -0.06 + (over > 0 ? 0.10 : 0.40) * over)
          .elbow(side, 1, 0, over > 0 ? 0.8 : 0.3)
          .curl(side, 0.05);
      double kick = Math.sin(3 * a + (side == LEFT ? 0 : Math.PI));
      s.foot(side, 0.09, 0.05 + 0.09 * kick, 1.12).toes(side, 4, 140).knee(side, 0.05, -1, -0.2);
    }
    return call.entryPose().mix(s.pose(), Easing.smooth(t / 0.7));
  }

  @Override
  public Pose rest() {
    return Postures.withFaceOf(call.entryPose(), pose(seconds()));
  }

  @Override
  public Posture exit() {
    return Posture.SUNK;
  }
}
