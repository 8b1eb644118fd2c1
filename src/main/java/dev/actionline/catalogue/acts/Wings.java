package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.ThingMotion;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Stance;
import org.joml.Vector3f;

/** What birds do with their wings: soar, and come down onto something. */
public final class Wings {
  private Wings() {}

  public static final Action SOAR =
      Verb.named("soar").words("circle overhead, soar up, glide overhead, wheel overhead").doc("Glides in a wide circle, high up, and leans into it")
          .things(Wings::soar).plays(call -> Wonders.RISE.plan(call));

  public static final Action PERCH =
      Verb.named("perch").words("perch on, alight on, roost").doc("Flies down onto something and sits there; a person sits down on it")
          .things(call -> Wildlife.beast(call) && call.target().isPresent() ? perch(call) : Creatures.sit(call)).plays(call -> Bearing.SIT.plan(call));

  /** What perches has landed by then, of the time it takes; it comes from so far off and from so high, metres. */
  public static final double LANDED = 0.5;
  private static final float COMES_M = 2.2f;
  private static final float DOWN_M = 1.1f;

  /** Down onto the top of something, and folded there. */
  private static Motion perch(Call call) {
    Target target = call.target().get();
    Vector3f at = call.view().point(target, call.start());
    Vector3f to = target.kind() == Target.Kind.PROP ? call.view().propMark(target.name(), "surface", call.start()).or(() -> call.view().propMark(target.name(), "top", call.start())).orElse(at) : at;
    Vector3f from = call.entry().position();
    if (Math.hypot(from.x - to.x, from.z - to.z) < COMES_M) { // it comes flying
      from = new Vector3f(to).fma(-COMES_M, call.entry().forward()).add(0, DOWN_M, 0);
    }
    Vector3f begin = from;
    double seconds = Manner.seconds(call, 4);
    double flies = LANDED * seconds;
    double heading = Stance.headingOf(to.x - from.x, to.z - from.z);
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double u = Easing.smooth(Easing.clamp(t / flies));
          Vector3f p = new Vector3f(begin).lerp(to, (float) u).add(0, (float) (0.25 * Easing.bump(t / flies)), 0);
          return Stance.at(p, heading);
        })
        .tilting(t -> -14 * Easing.bump((t - 0.5 * flies) / (0.5 * flies)), t -> 3 * Easing.bump((t - flies) / 0.5))
        .with(new Event.Contact(flies, target.name()));
  }

  private static Motion soar(Call call) {
    double seconds = Manner.seconds(call, 6);
    double radius = call.number("distance", 3.2);
    double height = call.number("height", 3.4);
    Vector3f from = call.entry().position();
    Vector3f right = Stance.at(from, call.entry().heading() + 90).forward();
    Vector3f middle = new Vector3f(from).fma((float) radius, right);
    double h = call.entry().heading();
    return ThingMotion.of(call, seconds)
        .along(t -> {
          double a = 300 * t / seconds;
          double r = Math.toRadians(a);
          Vector3f p = new Vector3f(middle).fma((float) (-radius * Math.cos(r)), right).fma((float) (radius * Math.sin(r)), call.entry().forward());
          p.y = (float) (from.y + height + 0.5 * Math.sin(2 * Math.PI * t / seconds));
          return Stance.at(p, h + a);
        })
        .tilting(t -> 0, t -> 24);
  }
}
