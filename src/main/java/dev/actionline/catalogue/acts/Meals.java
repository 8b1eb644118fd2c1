package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
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
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Mouth;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Torso;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joml.Matrix4f;
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

  /** From so far what stands somewhere is blown on, metres. */
  private static final double BLOWS_M = 0.62;

  /** The upper scoop of what is held upright. */
  private static final Vector3f SCOOP = new Vector3f(0, 0.55f, -0.55f);

  /** The stem of a pipe between the lips, its bowl ahead and below. */
  private static final Matrix4f IN_THE_LIPS = new Matrix4f().translation(0.012f, 0.006f, -0.055f);

  /** A tongue on the lower lip. */
  private static final Matrix4f ON_THE_LIP = new Matrix4f().translation(0, 0.002f, -0.012f).rotateX((float) Math.toRadians(-14));

  private static final Vector3f AT_BITE = new Vector3f(-0.55f, 0.35f, 0.75f);
  private static final Vector3f BITE_PALM = new Vector3f(-0.6f, 0.4f, -0.6f);

  public static final Action EAT =
      Verb.named("eat")
          .words("chew, bite, taste, munch, swallow, gobble, devour, nibble, gnaw, feast, "
              + "bite into, swallow down, take a bite")
          .doc("Brings food to the mouth and chews")
          .with(Tool.object("sandwich"))
          .things(call -> Wildlife.beast(call) ? Wildlife.feed(call) : Creatures.lunge(call))
          .plays(call -> eating(utensil(call)));

  public static final Action DRINK =
      Verb.named("drink")
          .words("sip, gulp, swig, slurp, quaff, guzzle, down, drain, take a sip, take a drink, gulp down, drink up, knock back, swig down, chug, toss back")
          .doc("Lifts a cup, tilts it, drinks")
          .with(Tool.object("bottle", "cup", "glass"))
          .things(call -> Wildlife.beast(call) ? Wildlife.feed(call) : Creatures.nod(call))
          .plays(call -> Gesture.lasting(2.8).eased(0.35, 0.45).handed().draws(mouth(call, Meals::drink))
              .events(Daily::held).of(call));

  public static final Action LICK =
      Verb.named("lick")
          .words("lick at, lap, lap at, take a lick, lick ice cream")
          .doc("Holds something upright before the mouth and licks at it from below, again and again, the tongue out")
          .with(Tool.object("ice cream cone"), Tool.on(Bone.LIP_LOWER, ON_THE_LIP, "tongue"))
          .things(call -> !Wildlife.beast(call) ? Creatures.nod(call) : call.target().isEmpty() ? Instincts.licksPaw(call) : Wildlife.feed(call))
          .plays(call -> Gesture.lasting(3.6).eased(0.6, 0.45).handed().draws(mouth(call, Meals::lick)).events(Daily::held).of(call));

  public static final Action SMOKE =
      Verb.named("smoke")
          .words("puff, drag on, take a drag, vape, puff on, draw on")
          .doc("Brings a cigarette to the lips and draws, takes the hand down and breathes out smoke")
          .with(Tool.held("cigarette", "pipe"))
          .plays(call -> Gesture.lasting(5.0).eased(0.4, 0.5).handed().draws(mouth(call, Meals::smoke)).events(Meals::breath).of(call));

  public static final Action BLOW =
      Verb.named("blow")
          .words("blow on, blow at, blow into, blow across, blow over, puff at, blow out candle, blow out candles, blow out match")
          .doc("Purses the lips and blows: on a cup that is held, on what lies before one")
          .plays(call -> before(call).act(c -> Gesture.lasting(2.4).eased(0.4, 0.4).handed().draws(mouth(c, Meals::blow)).events(Meals::blownOut).of(c)));

  /** Near enough to what stands somewhere and is blown on. */
  private static Lead before(Call call) {
    Lead lead = Lead.of(call);
    call.target().filter(t -> t.kind() == Target.Kind.PROP && call.view().hand(t.name(), call.start()).isEmpty())
        .ifPresent(t -> lead.within(t, BLOWS_M).facing(t, 20));
    return lead;
  }

  /** What burns on it goes out, and smokes. */
  private static List<Event> blownOut(Gesture g) {
    Call call = g.call();
    return call.target().filter(t -> t.kind() == Target.Kind.PROP && call.verb().contains("out")).<List<Event>>map(t -> List.of(
        new Event.Glow(1.2, 0.3, t.name(), "flame", 1, 0),
        new Event.Effect(1.3, 1.2, "smoke", call.view().point(t, call.start()).add(0, 0.08f, 0), new Vector3f(0, 1, 0), Map.of("size", 0.1)))).orElse(List.of());
  }

  private static void lick(Moment m, Mouth mouth, Optional<Target> cone) {
    double way = m.wave(0.8);
    Vector3f fingers = new Vector3f(-0.7f, 0.7f, 0);
    Vector3f palm = new Vector3f(0, 0, 1);
    Vector3f wrist = cone.map(c -> mouth.wrist(c, SCOOP, fingers, palm)).orElseGet(() -> mouth.lips().add(0.06f, -0.1f, -0.08f)).add(0, -0.03f + (float) (0.02 * way), -0.015f);
    between(m, 0.14, 1.14, -0.34, wrist, 1)
        .elbow(RIGHT, 0.9, -1, 0.2).fingers(RIGHT, fingers.x, fingers.y, fingers.z).palm(RIGHT, palm.x, palm.y, palm.z).curl(RIGHT, 1.2)
        .mouth(0.34, 0.2).nod(4 - 9 * way).lids(0.35);
  }

  private static void smoke(Moment m, Mouth mouth, Optional<Target> cigarette) {
    double draws = m.ramp(0.3, 1.0) * (1 - m.ramp(2.2, 2.9));
    double out = m.ramp(2.7, 3.0) * (1 - m.ramp(4.2, 4.6));
    Vector3f fingers = new Vector3f(-0.75f, 0.35f, 0.55f);
    Vector3f palm = new Vector3f(-0.3f, 0.2f, 1);
    Vector3f wrist = mouth.lips().add(0.075f, -0.075f, -0.055f);
    between(m, 0.26, 1.10, -0.30, wrist, draws)
        .elbow(RIGHT, 0.8, -1, 0.2).fingers(RIGHT, fingers.x, fingers.y + 0.5 * (1 - draws), fingers.z - 0.9 * (1 - draws)).palm(RIGHT, palm.x, palm.y, palm.z)
        .curl(RIGHT, 0.9).pointing(RIGHT, 0.8)
        .arm(LEFT, -0.10, 1.03, -0.24).elbow(LEFT, 0.9, -0.6, 0.4).fingers(LEFT, -1, 0, -0.2).palm(LEFT, 0, -0.2, 1).curl(LEFT, 0.6)
        .mouth(0.03 + 0.12 * out, -0.5 * draws - 0.7 * out).lids(0.45 * draws).nod(-10 * out).turnHead(-12 * out);
  }

  /** What is breathed out drifts off before the lips, twice as much as one sees of a breath in the cold. */
  private static List<Event> breath(Gesture g) {
    Vector3f mouth = Contacts.before(g.call(), 1.54, 0.34);
    Vector3f ahead = new Vector3f(g.call().entry().forward()).add(0, 0.35f, 0).normalize();
    double seconds = g.seconds();
    return List.of(new Event.Effect(0.55 * seconds, 1.6, "smoke", mouth, ahead, Map.of("size", 0.11, "strength", 0.4)),
        new Event.Effect(0.66 * seconds, 1.6, "smoke", mouth, ahead, Map.of("size", 0.13, "strength", 0.35)));
  }

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

  public static final Action SWALLOW_PILL =
      Verb.named("swallow pill")
          .words("swallow a pill, swallow pills, swallow the pill, take a pill, take pills, pop a pill, pop pills, take an aspirin, swallow a capsule, take a tablet, take medicine, take a vitamin, swallow an aspirin, "
              + "swallow a tablet, take medication, take a capsule")
          .doc("Looks at a capsule in the hand, throws it into the mouth, and drinks after it").with(Tool.held("pill capsule"), Tool.inLeft("glass", "cup"))
          .plays(call -> Gesture.lasting(4.2).eased(0.4, 0.45).draws(Meals::swallow).paced()
              .events(g -> g.call().with().<List<Event>>map(w -> List.of(new Event.Show(1.75, w.name(), false))).orElse(List.of())).of(call));

  private static void swallow(Moment m) {
    double in = m.ramp(1.1, 1.6) * (1 - m.ramp(1.9, 2.3));
    double drinks = m.ramp(2.2, 2.8) * (1 - m.ramp(3.6, 4.1));
    m.s().arm(RIGHT, 0.13 - 0.06 * in, 1.24 + 0.22 * in, -0.40 + 0.14 * in).elbow(RIGHT, 1, -0.5, 0.2).fingers(RIGHT, -0.75, 0.25 + 0.3 * in, -0.5 + 0.9 * in).palm(RIGHT, 0, 1 - 0.9 * in, 0.2 + 0.6 * in).curl(RIGHT, 0.45 + 0.5 * in)
        .arm(LEFT, 0.20 - 0.13 * drinks, 1.10 + 0.32 * drinks, -0.36 + 0.10 * drinks).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.85, 0.1, -0.4).palm(LEFT, -0.1, 0.4 * drinks, 1).curl(LEFT, 1.0)
        .nod(20 * (1 - in) * (1 - drinks) - 18 * in - 16 * drinks).mouth(0.4 * in + 0.1 * drinks, -0.2);
  }

  public static final Action SMOKE_PIPE =
      Verb.named("smoke pipe")
          .words("puff on a pipe, puff on pipe, puff a pipe, puff pipe, smoke a pipe, smoke the pipe, draw on pipe, suck on pipe, puff at pipe, chew on pipe, suck a pipe, draw on a pipe")
          .doc("Has a pipe between the lips, its bowl in the hand, and smoke comes in puffs").with(Tool.on(Bone.LIP_LOWER, IN_THE_LIPS, "tobacco pipe"))
          .plays(call -> Gesture.lasting(4.4).eased(0.4, 0.45).draws(m -> {
            double puff = Math.max(0, m.wave(0.7));
            m.s().arm(RIGHT, 0.045, 1.375, -0.36).elbow(RIGHT, 0.9, -0.9, 0.2).fingers(RIGHT, -0.6, 0.6, -0.2).palm(RIGHT, -0.8, 0.1, 0.4).curl(RIGHT, 0.9)
                .arm(LEFT, -0.08, 1.06, -0.22).elbow(LEFT, 0.9, -0.6, 0.4).fingers(LEFT, -1, 0, -0.2).palm(LEFT, 0, -0.2, 1).curl(LEFT, 0.6).mouth(0.02, -0.7 * puff).lids(0.35).nod(-4);
          }).events(g -> {
            List<Event> all = new java.util.ArrayList<>();
            for (double t = 0.6; t < g.seconds() - 0.5; t += 0.9) {
              all.add(new Event.Effect(t, 1.6, "smoke", Contacts.before(g.call(), 1.56, 0.36), new Vector3f(0, 1, 0), Map.of("size", 0.12, "strength", 0.45)));
            }
            return all;
          }).of(call));

  public static final Action CHEW_GUM =
      Verb.named("chew gum").words("chew bubblegum, chew a gum, blow a bubble, blow bubble, pop gum, blow a gum bubble, chew chewing gum, chew a piece of gum, blow a bubblegum bubble, snap gum")
          .doc("Chews, blows a pink bubble, chews").with(Tool.on(Bone.LIP_LOWER, new Matrix4f().translation(0, 0.008f, -0.012f), "gum bubble"))
          .plays(call -> Gesture.lasting(4.4).eased(0.3, 0.3).draws(m -> {
            double blows = m.ramp(1.4, 1.7) * (1 - m.ramp(3.2, 3.4));
            m.s().mouth(0.16 * (1 - blows) * Math.abs(m.wave(1.2)), -0.8 * blows).brows(0.3 * blows, 0);
          }).paced().events(g -> g.call().with().<List<Event>>map(w -> List.of(new Event.Show(0.01, w.name(), false), new Event.Show(1.5, w.name(), true),
              new Event.Move(1.5, 1.5, w.name(), "bubble", 0, 1), new Event.Show(3.3, w.name(), false))).orElse(List.of())).of(call));

  public static final Action SNIFF =
      Verb.named("sniff at").words("smell at, sniff food, smell food, sniff milk, smell milk, sniff a bottle, sniff drink, smell drink, sniff wine, sniff a flower, smell a flower, smell flowers, sniff flowers, sniff a glass, smell a rose, sniff perfume, "
              + "smell perfume, smell a bouquet, sniff a shirt, smell a shirt, sniff cloth, smell cloth, inhale the scent, sniff a letter, smell the milk, sniff the milk, sniff a cup, sniff coffee, smell coffee, smell a candle, sniff a cork")
          .doc("Brings what is in the hand under the nose, draws in its smell, and pulls a face").with(Tool.object("bottle"))
          .things(Instincts::sniffs)
          .plays(call -> Gesture.lasting(3.4).eased(0.4, 0.45).handed().draws(m -> {
            double near = m.ramp(0.3, 0.9) * (1 - m.ramp(2.1, 2.5));
            double away = m.ramp(2.1, 2.5);
            m.s().arm(RIGHT, 0.20 - 0.14 * near, 1.14 + 0.20 * near, -0.40 + 0.12 * near).elbow(RIGHT, 1, -0.6, 0.2).fingers(RIGHT, -0.8, 0.15, -0.4).palm(RIGHT, -0.2, 0, 1).curl(RIGHT, 1.0)
                .nod(14 * near - 10 * away).lids(0.8 * near + 0.5 * away).brows(0.3 * near - 0.7 * away, 0).mouth(0, -0.7 * away).turnHead(-14 * away);
          }).of(call));
}
