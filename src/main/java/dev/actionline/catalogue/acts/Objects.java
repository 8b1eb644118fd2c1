package dev.actionline.catalogue.acts;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Leaping;
import dev.actionline.catalogue.motion.Rolling;
import dev.actionline.catalogue.motion.Striking;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** What things do of themselves, and what breaks them. */
public final class Objects {
  private Objects() {}

  public static final Action ROLL =
      Verb.named("roll")
          .words("roll over, roll along, roll away, trundle, roll out, roll down, roll to, roll in")
          .doc("Rolls along; a person rolls over the floor")
          .parameter("speed", "m/s", 0.1, 20, 1.5, "how fast")
          .parameter("distance", "m", 0.2, 50, 3, "how far without a target")
          .things(Things::roll)
          .plays(Rolling::of);

  public static final Action FLY =
      Verb.named("fly")
          .words("whizz, zoom, fly off, fly out, shoot through the air, sail, flutter, swoop, fly away, "
              + "fly up, whistle past, flit, wing, streak, hurtle through the air")
          .doc("Flies through the air")
          .parameter("distance", "m", 0.3, 200, 4, "how far without a target")
          .parameter("height", "m", 0, 50, 0.8, "how high the arc is")
          .things(Things::fly)
          .plays(call -> call.view().gravity() == 0 ? Travel.go(call, Gait.WALK) : Leaping.jump(call));

  public static final Action FLOAT =
      Verb.named("float")
          .words("bob, bob up and down, drift along, float along, waft, "
              + "drift about, float away")
          .doc("Floats, bobbing a little; where nothing weighs anything, off the floor and to where it is told")
          .things(Things::bob)
          .plays(call -> call.target().isPresent() || call.verb().endsWith(" along") ? Travel.go(call, Gait.WALK) : Travel.stay(call, 2.5));

  public static final Action BREAK =
      Verb.named("break")
          .words("smash, shatter, crack, snap, crush, demolish, wreck, destroy, break open, "
              + "smash to pieces, split, tear apart, fall apart, crumble, burst open, fracture, splinter, "
              + "tear, collapse in pieces, come apart, smash through, break off, give out")
          .doc("Breaks something with a blow; a thing goes to pieces")
          .things(Engines::burst)
          .plays(Objects::smash);

  public static final Action SOUND =
      Verb.named("sound")
          .words("ring, beep, chirp, honk, buzz, toll, blare, clang, chime, clatter, creak, hiss out, "
              + "tick, thud, rumble, bleep, stutter, whir, roar up, meow, growl, purr, crackle, "
              + "clank, jingle, peal, drone, squeak, groan, moan, whine, grunt, bark at")
          .doc("Gives a sound, with a small quiver")
          .things(Things::voice)
          .plays(call -> Voice.SPEAK.plan(call));

  private static Motion smash(Call call) {
    Motion blow = Striking.swing(call);
    if (call.target().isEmpty()) {
      return blow;
    }
    Vector3f at = call.view().point(call.target().get(), call.start());
    double hit = blow.events().stream().filter(e -> e instanceof Event.Contact)
        .mapToDouble(Event::at).findFirst().orElse(0.5 * blow.seconds());
    List<Event> more = new ArrayList<>();
    more.add(new Event.Effect(hit, 2.0, "debris", at, new Vector3f(0, 1, 0), Map.of("size", 0.6)));
    if (call.target().get().kind() == Target.Kind.PROP) {
      more.add(new Event.Show(hit + 0.03, call.target().get().name(), false));
    }
    return new With(blow, more);
  }
}
