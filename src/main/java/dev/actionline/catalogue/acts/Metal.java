package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Event.Flow.Kind;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Vector3f;

/** What bodies of liquid metal do besides acting: melt, hold on to the floor, be torn open, heal. */
public final class Metal {
  private Metal() {}

  /** Between looks of a strobe. */
  public static final String AND = " / ";

  public static final Action MELT =
      Verb.named("melt")
          .words("liquefy, melt down, melt away into a puddle, pool, collapse into a puddle, "
              + "turn to liquid, turn liquid, flow apart, lose shape, lose its shape, lose form, "
              + "dissolve into a puddle, become a puddle, drip away, deliquesce, splash down, "
              + "pour onto the floor, turn into a puddle, melt into a puddle, puddle")
          .doc("Sinks into a puddle of liquid metal, and stays one until it re-forms")
          .plays(call -> Gesture.lasting(2.6).eased(0.4, 0.3).staying().draws(Metal::sag)
              .events(g -> List.of(flow(g, 0.1, g.seconds() - 0.1, Kind.MELT, 0, 1, 0))).of(call));

  public static final Action RE_FORM =
      Verb.named("re-form")
          .words("reform, reassemble, take shape, take form, take shape again, pull itself together, "
              + "rise from the puddle, rise out of the puddle, rise out of the floor, "
              + "rise from the floor, rise up out of the floor, emerge from the floor, coalesce, "
              + "solidify, flow together, flow back together, regain its shape, reconstitute itself, "
              + "form out of the floor, grow out of the floor, stream together, form")
          .doc("Rises out of a puddle, or out of the bare floor, and is a body again")
          .plays(call -> Gesture.lasting(2.8).eased(0.3, 0.6).draws(Metal::sag)
              .events(g -> List.of(flow(g, 0, g.seconds() - 0.2, Kind.MELT, 1, 0, 0))).of(call));

  public static final Action MELD =
      Verb.named("meld")
          .words("fuse, merge, grow together, fuse with, meld with, merge with, be welded, "
              + "be fused, be melded, weld itself, root itself, take root, stick, be stuck, "
              + "fuse into, melt into the floor, melt into floor, flow into the floor, bond, bond with, "
              + "fuse to, be fused with, be fused to, be welded to, be stuck to, weld to, "
              + "grow into the floor, be rooted, adhere, be one, cling to the floor")
          .doc("Its feet grow together with the floor, whose pattern climbs up its legs")
          .parameter("height", "m", 0.1, 1.9, 0.62, "how far up the pattern climbs")
          .plays(call -> Gesture.lasting(1.2).eased(0.3, 0.4).draws(Metal::rooted)
              .events(g -> List.of(flow(g, 0, g.seconds(), Kind.WELD, 0, 1,
                  g.call().number("height", 0.62)))).of(call));

  public static final Action TEAR_FREE =
      Verb.named("tear free")
          .words("break free, tear loose, pull loose, free itself, tear itself loose, "
              + "come unstuck, wrench free, come free, work free, rip free, get free, let go of the floor")
          .doc("Its feet come off the floor they had grown together with")
          .plays(call -> Gesture.lasting(1.3).eased(0.2, 0.4).draws(Metal::wrench)
              .events(g -> List.of(flow(g, 0.1, g.seconds() - 0.1, Kind.WELD, 1, 0,
                  g.call().number("height", 0.62)))).of(call));

  public static final Action RIP_OPEN =
      Verb.named("rip open")
          .words("be blown open, be ripped open, be torn open, tear open, peel back, "
              + "be peeled back, split open, be split open, be blasted open, be turned inside out, "
              + "be blown inside out, blow open, be holed, be blown through, be ripped apart, "
              + "gape open, explode from within, explode from inside, be torn apart")
          .doc("An explosion inside opens a hole clean through; metal peels back and stays so until it heals")
          .plays(call -> Gesture.lasting(1.9).eased(0.12, 0.5).draws(Metal::flung)
              .events(Metal::blown).of(call));

  public static final Action HEAL =
      Verb.named("heal")
          .words("close its wounds, knit together, regenerate, "
              + "seal itself, fill in, smooth over, repair itself, be whole again, heal up, recover its shape")
          .doc("Its wounds close and are gone")
          .parameter("rate", "s", 0.1, 60, 2.5, "how long a wound takes to close")
          .plays(call -> Gesture.lasting(call.number("rate", 2.5)).eased(0.4, 0.4)
              .draws(m -> m.s().nod(14 * (1 - m.part())).lean(0.06, 0))
              .events(g -> List.of(new Event.Heal(0, g.seconds(), g.call().performer()))).of(call));

  public static final Action STROBE =
      Verb.named("strobe")
          .words("cycle through, flicker through, flash through, shift through, "
              + "switch through, shuffle through, flicker between, switch between, "
              + "change through, strobe through, become everything, change into everything, "
              + "turn into everything, flit through, race through, rapidly change, keep changing, "
              + "go through every form, cycle between, shift between")
          .doc("Takes one form after the other, a few frames each, faster and faster, then its own again")
          .parameter("frames", "frames", 1, 48, 2, "how long each form stays")
          .plays(call -> Gesture.lasting(3.0).eased(0.2, 0.4).draws(Metal::writhe)
              .events(Metal::strobe).of(call));

  private static Event flow(
      Gesture g, double at, double seconds, Kind kind, double from, double to, double sizeM) {
    return new Event.Flow(at, Math.max(0.05, seconds), g.call().performer(), kind, from, to, sizeM);
  }

  private static void sag(Moment m) {
    double n = m.noise("sag", 1.2);
    m.s().nod(16 + 4 * n).lean(0.04, 0.03 * n).mouth(0.3, 0);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.27, 0.92, -0.03).elbow(side, 0.5, -0.3, 1).curl(side, 0.1);
    }
  }

  private static void rooted(Moment m) {
    double n = m.noise("root", 1.5);
    m.s().add(Channel.PELVIS, 0, -0.03, 0).nod(24).lean(0.05, 0.03 * n);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.40, 1.06, -0.10).elbow(side, 0.6, -0.3, 1).curl(side, 0.2);
    }
  }

  private static void wrench(Moment m) {
    double pull = Math.sin(Math.PI * m.part());
    m.s().add(Channel.PELVIS, 0, 0.02 * pull, 0.05 * pull).lean(0.18 * pull, 0.05 * m.wave(1.6)).nod(20 * pull);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.42, 1.10, 0.05).elbow(side, 0.7, -0.4, 0.9).curl(side, 1.2);
    }
  }

  private static void flung(Moment m) {
    double w = 1 - 0.25 * m.part();
    double n = m.noise("flung", 3);
    m.s().lean(-0.34 * w, 0.08 * n).nod(-32 * w).mouth(1, -0.4).brows(1, -0.3).twist(10 * n);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.64, 1.40 + 0.12 * side.sign + 0.05 * n, 0.10).elbow(side, 0.3, -0.8, 0.6)
          .fingers(side, 0.8, 0.4, 0.1).curl(side, 0.05);
    }
  }

  private static List<Event> blown(Gesture g) {
    Call c = g.call();
    Vector3f at = c.entry().position().add(0, 0.7f * c.view().height(c.performer()), 0);
    Vector3f ahead = c.entry().forward();
    return List.of(
        new Event.Effect(0, 1.2, "explosion", at, new Vector3f(0, 1, 0), Map.of("size", 0.7)),
        new Event.Effect(0.02, 1.4, "sparks", at, ahead, Map.of("count", 90.0, "speed", 7.0)),
        new Event.Hit(0.02, c.performer(), "", new Vector3f(), 0.115, true),
        new Event.Effect(0.03, 2.0, "debris", at, ahead, Map.of("size", 0.7)));
  }

  private static void writhe(Moment m) {
    m.s().lean(0.10 * m.wave(1.7), 0.12 * m.noise("side", 2.6)).twist(22 * m.noise("twist", 2.2))
        .nod(-14 + 16 * m.noise("nod", 3)).mouth(0.8, -0.5);
    for (Side side : Side.values()) {
      double n = m.noise("arm" + side, 2.4);
      m.s().arm(side, 0.44 + 0.1 * n, 1.20 + 0.3 * n, side == LEFT ? -0.2 : -0.05)
          .elbow(side, 0.7, -0.5, 0.6).curl(side, 0.3);
    }
  }

  private static List<Event> strobe(Gesture g) {
    Call c = g.call();
    List<String> looks = new ArrayList<>();
    c.target().ifPresent(t -> looks.addAll(List.of(t.name().split(AND))));
    int frames = (int) Math.round(c.number("frames", c.number("times", 2)));
    return List.of(new Event.Strobe(0, Math.max(0.2, g.seconds() - Manner.seconds(c, 0.1)), c.performer(),
        looks, Math.max(1, frames)));
  }
}
