package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gaze;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Mouth;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Torso;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.Optional;
import java.util.function.Consumer;
import org.joml.Vector3f;

/** What goes to the mouth: bites, sips, and the breath that cools them. */
public final class Meals {
  private Meals() {}

  /** Its front end is bitten off. */
  private static final Vector3f END = new Vector3f(0, 0, -1);

  /** The lip of a cup on the side of the palm; of what is tall and narrow the middle of its top. */
  private static final Vector3f RIM = new Vector3f(-1, 1, 0);

  private static final Vector3f NECK = new Vector3f(0, 1, 0);

  /** What is taller is drunk from at its neck, metres. */
  private static final double TALL_M = 0.22;

  private static final Vector3f AT_BITE = new Vector3f(-0.55f, 0.35f, 0.75f);
  private static final Vector3f BITE_PALM = new Vector3f(-0.6f, 0.4f, -0.6f);

  public static final Action EAT =
      Verb.named("eat")
          .words("chew, bite, taste, munch, swallow, gobble, devour, nibble, gnaw, feast, "
              + "bite into, lick, swallow down, take a bite")
          .doc("Brings food to the mouth and chews")
          .with(Tool.object("sandwich"))
          .things(Creatures::lunge)
          .plays(call -> eating(utensil(call)));

  public static final Action DRINK =
      Verb.named("drink")
          .words("sip, gulp, swig, slurp, quaff, guzzle, down, drain, take a sip, take a drink, gulp down, drink up, knock back, swig down, chug, toss back")
          .doc("Lifts a cup, tilts it, drinks")
          .with(Tool.object("bottle", "cup", "glass"))
          .things(Creatures::nod)
          .plays(call -> Gesture.lasting(2.8).eased(0.35, 0.45).handed().draws(mouth(call, Meals::drink))
              .events(Daily::held).of(call));

  public static final Action BLOW =
      Verb.named("blow")
          .words("blow on, blow at, blow into, blow across, blow over, puff at, blow out candle, blow out candles, blow out match")
          .doc("Purses the lips and blows: on a cup that is held, on what lies before one")
          .plays(call -> Gesture.lasting(2.4).eased(0.4, 0.4).handed().draws(mouth(call, Meals::blow)).of(call));

  private static Motion eating(Call call) {
    return Gesture.lasting(3.4).eased(0.4, 0.45).handed().draws(mouth(call, Meals::eat)).events(Daily::held).of(call);
  }

  /** Who eats with a spoon brings the spoon to his mouth and not the bowl. */
  private static Call utensil(Call call) {
    return call.with().filter(w -> w.kind() == Target.Kind.PROP && call.target().filter(t -> !t.name().equals(w.name())).isPresent())
        .filter(w -> call.view().hand(w.name(), call.start()).isPresent()).map(call::at).orElse(call);
  }

  /** How a moment is drawn with a thing at the mouth. */
  private interface Bite {
    void draw(Moment m, Mouth mouth, Optional<Target> thing);
  }

  private static Consumer<Moment> mouth(Call call, Bite how) {
    Mouth mouth = new Mouth(call, Props.hand(call) == Event.Hand.LEFT);
    Optional<Target> thing = Props.prop(call);
    return m -> how.draw(m, mouth, thing);
  }

  private static void eat(Moment m, Mouth mouth, Optional<Target> food) {
    double bite = Math.max(Easing.bump((m.t() - 0.1) / 1.1), Easing.bump((m.t() - 1.35) / 1.1));
    double near = Math.min(1, 1.6 * bite);
    double chew = m.t() > 0.7 ? Math.abs(Math.sin(2 * Math.PI * 1.5 * m.t())) : 0;
    Vector3f wrist = food.map(f -> mouth.wrist(f, END, AT_BITE, BITE_PALM)).orElseGet(() -> mouth.lips().add(0.08f, -0.06f, -0.1f));
    between(m, 0.20, 1.16, -0.36, wrist, near)
        .elbow(RIGHT, 0.9, -1, 0.1).fingers(RIGHT, AT_BITE.x, AT_BITE.y, AT_BITE.z - 0.9 * (1 - near))
        .palm(RIGHT, BITE_PALM.x, BITE_PALM.y, BITE_PALM.z).curl(RIGHT, 1.0)
        .mouth(0.5 * bite * bite + 0.16 * chew, 0.05).nod(6 * bite);
  }

  private static void drink(Moment m, Mouth mouth, Optional<Target> cup) {
    double up = Math.min(m.ramp(0.15, 0.75), 1 - m.ramp(m.seconds() - 0.75, m.seconds() - 0.2));
    double tilt = Math.min(m.ramp(0.7, 1.2), 1 - m.ramp(m.seconds() - 1.0, m.seconds() - 0.6));
    boolean tall = cup.filter(c -> m.call().view().height(c.name()) > TALL_M).isPresent();
    Vector3f fingers = new Vector3f(-0.85f, 0.1f, -0.25f);
    Vector3f palm = new Vector3f(0, (float) ((tall ? 1.6 : 0.7) * tilt), 1);
    Vector3f wrist = cup.map(c -> mouth.wrist(c, tall ? NECK : RIM, fingers, palm)).orElseGet(() -> mouth.lips().add(0.1f, -0.08f, -0.1f));
    between(m, 0.16, 1.10, -0.34, wrist, up)
        .elbow(RIGHT, 0.9, -0.9 + 0.5 * tilt, 0.2)
        .fingers(RIGHT, fingers.x, fingers.y, fingers.z).palm(RIGHT, palm.x, palm.y, palm.z)
        .curl(RIGHT, 1.05).mouth(0.2 * tilt, 0).nod(-10 * tilt);
  }

  private static void blow(Moment m, Mouth mouth, Optional<Target> thing) {
    boolean held = thing.filter(t -> m.call().view().hand(t.name(), m.call().start()).isPresent()).isPresent();
    if (held) {
      Vector3f fingers = new Vector3f(-0.85f, 0.1f, -0.25f);
      Vector3f palm = new Vector3f(0, 0, 1);
      between(m, 0.16, 1.10, -0.34, mouth.wrist(thing.get(), RIM, fingers, palm).add(0, -0.05f, -0.06f), 1)
          .elbow(RIGHT, 0.9, -0.9, 0.2).fingers(RIGHT, -0.85, 0.1, -0.25).palm(RIGHT, 0, 0, 1).curl(RIGHT, 1.05);
    } else {
      m.s().lean(0.22, 0);
      m.to().ifPresent(p -> m.s().set(Channel.LOOK, Gaze.at(m.s().pose(), p, 1).vector(Channel.LOOK)));
    }
    double out = m.ramp(0.9, 1.1) * (1 - m.ramp(m.seconds() - 0.6, m.seconds() - 0.4));
    m.s().nod(held ? 14 : 6).mouth(0.14 + 0.05 * out, -0.9).brows(0.2 * out, 0.3 * out);
  }

  /** The right hand on its way from before the body to the mouth. */
  private static Sketch between(Moment m, double out, double up, double back, Vector3f wrist, double w) {
    Vector3f to = Torso.of(m.s().pose()).asUpright(wrist);
    Vector3f at = new Vector3f((float) out, (float) up, (float) back).lerp(to, (float) w);
    return m.s().arm(RIGHT, at.x, at.y, at.z);
  }
}
