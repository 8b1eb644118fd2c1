package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.Optional;
import org.joml.Vector3f;

/** Over something low that has another side: hands on the top, a leg across, the other after it, and down. */
final class Vaulting {
  /** Higher than this one climbs, lower one steps, pose metres. */
  private static final double HIGH_M = 1.45;

  private static final double LOW_M = 0.4;

  private static final double BEFORE_M = 0.52;

  /** From so far before its middle one springs, metres. */
  private static final double TAKES_OFF_M = 0.72;

  /** From the middle of a window down to its sill, and from its mark to who stands before the wall, metres. */
  private static final double SILL_M = 0.68;
  private static final double WALL_M = 0.46;

  private Vaulting() {}

  /** Empty for what is too high, too low or has no other side. */
  static Optional<Motion> over(Call call) {
    Optional<Target> thing = call.target().filter(t -> t.kind() == Target.Kind.PROP);
    boolean across = call.relation().equals("over") || call.verb().endsWith("over") || call.verb().equals("vault") && call.relation().isEmpty();
    if (thing.isEmpty() || !across || call.view().propMark(thing.get().name(), "behind", call.start()).isEmpty()) {
      return Optional.empty();
    }
    Vector3f foot = call.view().prop(thing.get().name(), call.start()).getTranslation(new Vector3f());
    double high = (foot.y + call.view().height(thing.get().name()) - call.entry().y()) / call.scale();
    if (high < LOW_M || high > HIGH_M) {
      return Optional.empty();
    }
    Target t = thing.get();
    if (call.verb().startsWith("vault")) {
      Lead lead = Lead.of(call).standing();
      Vector3f way = new Vector3f(call.view().point(t, call.start())).sub(lead.at().position());
      way.y = 0;
      Vector3f spot = new Vector3f(lead.at().position()).fma((float) Math.max(0, 1 - TAKES_OFF_M * call.scale() / Math.max(0.1, way.length())), way);
      return Optional.of(lead.walkTo(spot, Gait.RUN).facing(t, 4).act(c -> springs(c, t, high)));
    }
    return Optional.of(Lead.of(call).standing().within(t, BEFORE_M * call.scale()).facing(t, 4).act(c -> vault(c, t, high)));
  }

  /** Through a window of the set: over its sill, bent under its top, and down on the other side; empty for what is none. */
  static Optional<Motion> through(Call call) {
    boolean out = call.relation().matches("through|out of|from") || call.verb().matches(".* (?:out|through)");
    Optional<Target> window = call.target().filter(t -> out && t.kind() == Target.Kind.PLACE && t.markType().equals("look") && t.heading().isPresent());
    double high = window.map(w -> (call.view().point(w, call.start()).y - SILL_M - call.entry().y()) / call.scale()).orElse(0.0);
    if (high < LOW_M || high > HIGH_M) {
      return Optional.empty();
    }
    Target w = window.get();
    Stance outwards = Stance.at(call.view().point(w, call.start()), w.heading().get());
    Vector3f spot = outwards.position().fma((float) (-WALL_M * call.scale()), outwards.forward());
    spot.y = call.entry().y();
    return Optional.of(Lead.of(call).standing().walkTo(spot, Gait.WALK).turnTo(outwards.heading(), 3).act(c -> vault(c, w, high)));
  }

  /** One hand on the top, both legs flung over beside it, and down on the other side with a bend of the knees: all in one swing. */
  private static Motion springs(Call call, Target thing, double h) {
    Sketch plants = new Sketch(Pose.STANDING).pelvis(0, 0.82, 0.04).spine(0.06, 1, -0.42).look(0, -0.2, -1)
        .foot(LEFT, 0.12, 0.0, -0.22).foot(RIGHT, 0.14, 0.12, 0.34).toes(RIGHT, 4, 46)
        .hand(RIGHT, 0.16, h + 0.04, -0.56).arm(LEFT, 0.36, 1.35, -0.40);
    Sketch over = new Sketch(Pose.STANDING).pelvis(-0.06, h + 0.50, -0.04).spine(0.55, 0.75, -0.30).look(0.1, -0.15, -1)
        .foot(LEFT, 0.72, h + 0.40, -0.20).toes(LEFT, 60, 10).knee(LEFT, 0.5, 0.6, -0.6)
        .foot(RIGHT, -0.46, h + 0.34, -0.14).toes(RIGHT, -60, 10).knee(RIGHT, -0.3, 0.6, -0.7)
        .hand(RIGHT, 0.26, h + 0.04, 0.04).arm(LEFT, 0.52, 1.30, -0.10);
    Sketch past = new Sketch(Pose.STANDING).pelvis(-0.04, h + 0.30, 0).spine(0.22, 1, -0.20).look(0, -0.3, -1)
        .foot(LEFT, 0.24, Math.max(0.1, h - 0.46), -0.34).foot(RIGHT, 0.02, Math.max(0.16, h - 0.38), -0.28).toes(LEFT, 10, 24).toes(RIGHT, 4, 24)
        .hand(RIGHT, 0.24, h + 0.04, 0.44).arm(LEFT, 0.50, 1.20, -0.20);
    Sketch lands = new Sketch(Pose.STANDING).pelvis(0, 0.66, 0.08).spine(0, 1, -0.62).look(0, -0.25, -1)
        .foot(LEFT, 0.15, 0, -0.14).foot(RIGHT, 0.14, 0, 0.06).arm(LEFT, 0.46, 0.98, -0.26).arm(RIGHT, 0.46, 0.98, -0.20);
    for (Sketch s : new Sketch[] {plants, over, past}) {
      s.elbow(RIGHT, 0.8, 0.2, 0.6).fingers(RIGHT, 0.2, -0.2, -1).palm(RIGHT, 0, -1, 0).curl(RIGHT, 0.7);
    }
    return Keyed.from(call)
        .after(0.22, plants.pose())
        .event(at -> new Event.Contact(at, thing.name()))
        .root(0, 0, -0.62)
        .after(0.30, over.pose())
        .root(0, 0, -1.12)
        .after(0.22, past.pose())
        .root(0, 0, -1.46)
        .after(0.22, lands.pose())
        .root(0, 0, -1.62)
        .after(0.45, Pose.STANDING)
        .exit(Posture.STANDING);
  }

  private static Motion vault(Call call, Target thing, double h) {
    Sketch up = new Sketch(Pose.STANDING).pelvis(0, h + 0.22, -0.02).spine(0, 1, -0.75).look(0, -0.3, -1)
        .foot(RIGHT, 0.12, Math.max(0, h - 0.62), 0.12).toes(RIGHT, 6, 40).knee(RIGHT, 0.2, 0, -1)
        .foot(LEFT, 0.34, h + 0.04, -0.20).toes(LEFT, 20, 0).knee(LEFT, 0.9, 0.5, -0.4);
    Sketch astride = new Sketch(Pose.STANDING).pelvis(0, h + 0.26, 0).spine(0.12, 1, -0.5).look(0, -0.4, -1)
        .foot(LEFT, 0.16, Math.max(0, h - 0.55), -0.28).toes(LEFT, 10, 20).knee(LEFT, 0.3, 0.2, -1)
        .foot(RIGHT, 0.30, h + 0.05, 0.30).toes(RIGHT, 24, 20).knee(RIGHT, 0.9, 0.5, -0.3);
    Sketch lands = new Sketch(Pose.STANDING).pelvis(0, 0.72, 0.05).spine(0, 1, -0.5).look(0, -0.3, -1)
        .foot(LEFT, 0.14, 0, -0.10).foot(RIGHT, 0.14, 0, 0.08);
    Sketch ready = new Sketch(Pose.STANDING).lean(0.30, 0).nod(10);
    for (Side side : Side.values()) {
      ready.hand(side, 0.20, h + 0.03, -0.48);
      up.hand(side, 0.20, h + 0.03, -0.20);
      astride.hand(side, 0.18, h + 0.03, -0.14 + 0.22 * (side == RIGHT ? 1 : 0));
      for (Sketch s : new Sketch[] {ready, up, astride}) {
        s.elbow(side, 0.9, 0.1, 0.5).fingers(side, -0.2, -0.2, -1).palm(side, 0, -1, 0).curl(side, 0.9);
      }
      lands.arm(side, 0.40, 1.05, -0.18).elbow(side, 0.7, -0.3, 0.6);
    }
    return Keyed.from(call)
        .after(0.5, ready.pose())
        .event(at -> new Event.Contact(at, thing.name()))
        .root(0, 0, -0.30)
        .after(0.5, up.pose())
        .root(0, 0, -0.56)
        .after(0.5, astride.pose())
        .root(0, 0, -1.08)
        .after(0.42, lands.pose())
        .root(0, 0, -1.14)
        .after(0.5, Pose.STANDING)
        .exit(Posture.STANDING);
  }
}
