package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Way;
import java.util.List;
import java.util.regex.Pattern;
import org.joml.Vector3f;

/** Below something, flat on the belly: through to its other side, or in and there one stays. */
final class Under {
  private static final Pattern BELOW = Pattern.compile("under|beneath|underneath|below");

  /** So far off one lies down before it, and so far behind it one is through, metres. */
  private static final float BEFORE_M = 1.7f;
  private static final float BEHIND_M = 1.5f;

  private Under() {}

  /** Whether that is where one is told to go. */
  static boolean told(Call call) {
    return call.target().filter(t -> t.kind() != Target.Kind.PERFORMER).isPresent() && BELOW.matcher(call.relation()).matches();
  }

  /** On the feet before it: at the side that it has for people, else on the near one. */
  static Lead before(Call call) {
    Target target = call.target().orElseThrow();
    Vector3f at = call.view().point(target, call.start());
    Lead lead = Lead.of(call).standing();
    Vector3f way = call.view().propMark(target.name(), "side", call.start()).map(s -> new Vector3f(s).sub(at)).orElseGet(() -> lead.at().position().sub(at));
    way.y = 0;
    Vector3f spot = new Vector3f(at.x, lead.at().y(), at.z).fma(BEFORE_M / Math.max(0.1f, way.length()), way);
    return lead.walkTo(spot, Gait.WALK).facing(target, 5);
  }

  /** Straight from where one is: as far as under it, and beyond what has another side. */
  static Way way(Call call) {
    Target target = call.target().orElseThrow();
    Vector3f here = call.entry().position();
    Vector3f at = call.view().point(target, call.start());
    Vector3f way = new Vector3f(at.x - here.x, 0, at.z - here.z);
    boolean through = call.view().propMark(target.name(), "behind", call.start()).isPresent(); // a fence has another side, a table has not
    float far = way.length() + (through ? BEHIND_M : 0);
    return Way.through(List.of(here, new Vector3f(here).fma(Math.max(0.3f, far) / Math.max(0.1f, way.length()), way)));
  }
}
