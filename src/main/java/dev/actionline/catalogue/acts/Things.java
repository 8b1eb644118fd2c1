package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.ThingMotion;
import org.joml.Vector3f;

/** What vans, shutters and doors can do: a stance and a tilt, no limbs. */
public final class Things {
  private Things() {}

  static Motion turn(Call call) {
    double degrees = call.target().map(target -> {
      Vector3f p = call.view().point(target, call.start());
      return Ground.between(call.entry().heading(), call.entry().headingTo(p));
    }).orElse(call.number("degrees", 180));
    return ThingMotion.of(call, Manner.seconds(call, 0.6 + Math.abs(degrees) / 120))
        .turning(w -> degrees * w);
  }

  static Motion spin(Call call) {
    double turns = call.number("turns", 2);
    return ThingMotion.of(call, Manner.seconds(call, 0.8 * turns)).turning(w -> 360 * turns * w);
  }

  /** Down to the floor, as things fall: ever faster, and one small bounce. */
  static Motion drop(Call call) {
    float floor = call.view().floor(call.entry().x(), call.entry().z());
    double height = Math.max(0, call.entry().y() - floor);
    double seconds = Math.sqrt(2 * height / 9.81) + 0.6;
    return ThingMotion.of(call, Manner.seconds(call, seconds)).dropping(height);
  }
}
