package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Still;
import dev.actionline.catalogue.motion.Verb;
import java.util.List;

/** Light and shadow on somebody alone, as a gaffer splits a face. */
public final class Shades {
  private Shades() {}

  public static final Action SHADOW =
      Verb.named("fall into shadow")
          .words("stand in shadow, be in shadow, be half in shadow, fall half in shadow, be shadowed, fall in shadow")
          .doc("One side of the body lies in the dark: the right, or the left where it is said")
          .plays(call -> new Still(call, Manner.seconds(call, 0.8), List.of(new Event.Shade(0, 0, call.performer(), side(call), side(call)))));

  public static final Action LIGHT =
      Verb.named("come into light")
          .words("come into the light, turn into the light, turn into light, step into the light, be lit")
          .doc("The side that lay in the dark comes into the light, with a small turn of the head")
          .plays(call -> Gesture.lasting(3.2).eased(1.1, 0.4).staying()
              .draws(m -> m.s().look(-0.3 * side(call), 0, -1))
              .events(g -> List.of(new Event.Shade(0, 0.9, call.performer(), side(call), side(call)), new Event.Shade(0.9, 0.9, call.performer(), side(call), 0)))
              .of(call));

  private static double side(Call call) {
    return call.has("left") ? -1 : 1;
  }
}
