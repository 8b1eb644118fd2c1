package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Small things about a house that are plugged in, screwed in, pulled out, snapped in two or burst. */
public final class Fixing {
  private static final double WALL_M = 0.62;
  private static final double TUB_M = 0.85;

  private static final String BALLOON = "toy balloon";

  private Fixing() {}

  private static List<Event> moves(java.util.Optional<Target> what, double at, double seconds, String... parts) {
    List<Event> all = new ArrayList<>();
    what.filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> List.of(parts).forEach(p -> all.add(new Event.Move(at, seconds, t.name(), p, 0, 1))));
    return all;
  }

  public static final Action PLUG_IN =
      Verb.named("plug in a lamp")
          .words("plug in lamp, plug in the lamp, plug a lamp in, plug in a toaster, plug in a phone, plug in a radio, plug in a charger, plug in a fan, plug in a heater, plug in the charger, plug in a kettle, plug in a cord, plug in cable, plug in a computer, "
              + "plug in a television, plug in an iron, plug in a cable, plug in headphones, plug something into socket, plug something into outlet, plug something into wall, plug something in socket")
          .doc("Pushes the plug of a lamp into a socket in the wall: the lamp shines").with(Tool.held("electric plug"), Tool.stands(WALL_M, "socket wall"))
          .plays(call -> Bench.paced(call, WALL_M, 3.8, (m, top) -> {
            double in = m.ramp(0.6, 1.4);
            m.s().hand(RIGHT, 0.10, 0.98, -0.26 - 0.14 * in).elbow(RIGHT, 0.9, -0.4, 0.4).fingers(RIGHT, 0, 0, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.3)
                .hand(LEFT, 0.24, 1.0, -0.36).elbow(LEFT, 0.9, -0.4, 0.4).fingers(LEFT, 0, 0.6, -0.8).palm(LEFT, 0, 0, -1).curl(LEFT, 0.1).lean(0.14, 0).nod(20 - 14 * m.ramp(1.7, 2.1)).turnHead(-20 * m.ramp(1.8, 2.2));
          }, g -> moves(g.call().target(), 1.6, 0.1, "lit")));

  public static final Action UNPLUG =
      Verb.named("yank out plug")
          .words("yank cable out of wall, yank cord out of wall, yank plug out of wall, pull cable out of wall, pull cord out of wall, pull plug out of wall, rip cable out of wall, tear cable out of wall, rip cord out of wall, yank wire out of wall, pull wire out of wall, "
              + "yank plug out of socket, pull plug out of socket, yank cord from wall, pull cord from wall, pull plug from wall, yank plug from wall, pull cable from wall, yank cable from wall, unplug a lamp, unplug lamp, unplug a cable, unplug a cord, unplug a toaster, "
              + "yank a cable, yank a cord, yank out a cable, yank out a cord, yank out the cord")
          .doc("Tugs the plug of a lamp out of its socket in the wall: it sparks, and the lamp is dark").with(Tool.held("electric plug"), Tool.stands(WALL_M, "socket wall"))
          .plays(call -> Bench.paced(call, WALL_M, 3.4, (m, top) -> {
            double out = m.ramp(1.1, 1.4) * (1 - 0.5 * m.ramp(2.4, 3.0));
            double tugs = 0.02 * Math.abs(m.wave(2)) * (1 - m.ramp(0.9, 1.1));
            m.s().hand(RIGHT, 0.10 + 0.14 * out, 0.98 + 0.10 * out, -0.40 + tugs + 0.24 * out).elbow(RIGHT, 0.9, -0.4, 0.4).fingers(RIGHT, 0, 0.2 * out, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.3)
                .hand(LEFT, 0.24, 1.0, -0.36).elbow(LEFT, 0.9, -0.4, 0.4).fingers(LEFT, 0, 0.6, -0.8).palm(LEFT, 0, 0, -1).curl(LEFT, 0.1).lean(0.14 - 0.30 * out, 0).nod(18).add(Channel.PELVIS, 0, -0.04 * out, 0.08 * out);
          }, g -> {
            List<Event> all = new ArrayList<>();
            g.call().target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> {
              all.add(new Event.Move(0, 0.02, t.name(), "lit", 0, 1));
              all.add(new Event.Move(1.2, 0.05, t.name(), "lit", 1, 0));
            });
            all.add(new Event.Effect(1.2, 0.5, "sparks", Contacts.before(g.call(), 1.0, WALL_M - 0.05), new Vector3f(g.call().entry().forward()).negate(), Map.of("size", 0.3)));
            return all;
          }));

  public static final Action SCREW_BULB =
      Verb.named("screw in bulb")
          .words("screw in a light bulb, screw in a lightbulb, screw in a bulb, screw in light bulb, change a light bulb, change a lightbulb, change a bulb, change the light bulb, replace a light bulb, replace a bulb, replace a lightbulb, unscrew a light bulb, "
              + "unscrew a lightbulb, unscrew a bulb, screw in the light bulb, screw in the bulb, change light bulb, replace the light bulb, put in a light bulb")
          .doc("Turns a bulb into a socket that hangs overhead: it shines").with(Tool.held("shining bulb"), Tool.stands(0.30, "ceiling socket"))
          .plays(call -> Bench.paced(call, 0.30, 4.0, (m, top) -> {
            double turn = m.wave(0.8) * (1 - m.ramp(2.5, 2.8));
            double on = m.ramp(2.6, 3.0);
            m.s().hand(RIGHT, 0.06 + 0.16 * on, 1.93 - 0.30 * on, -0.26).elbow(RIGHT, 1, 0.1, 0.2).fingers(RIGHT, -0.1, 1, -0.05).palm(RIGHT, -Math.cos(0.8 * turn), 0, Math.sin(0.8 * turn) - 0.3).curl(RIGHT, 0.9 - 0.6 * on)
                .hand(LEFT, 0.10, 1.86, -0.22).elbow(LEFT, 1, 0.0, 0.2).fingers(LEFT, -0.3, 0.9, -0.1).palm(LEFT, -1, 0, 0).curl(LEFT, 0.7).nod(-26).lean(-0.03, 0);
          }, g -> {
            List<Event> all = new ArrayList<>(moves(g.call().target(), 2.5, 0.1, "lit"));
            g.call().with().ifPresent(w -> all.add(new Event.Show(2.55, w.name(), false)));
            return all;
          }));

  public static final Action PULL_PLUG =
      Verb.named("pull the plug")
          .words("drain a tub, drain the tub, drain a bath, drain the bath, drain a bathtub, drain a sink, drain the sink, pull a plug, pull plug, pull out the plug, pull out a plug, empty a tub, empty the tub, empty a bath, empty the bath, empty a bathtub, drain the bathtub, "
              + "let out the water, let the water out, unplug a tub, unplug a bath, unplug a sink, drain a pool, drain a basin")
          .doc("Bends over a tub and pulls its plug up by the chain: the water goes down").with(Tool.held("bath plug"), Tool.stands(TUB_M, "full tub"))
          .plays(call -> Bench.paced(call, TUB_M, 4.4, (m, top) -> {
            double in = m.ramp(0.3, 1.0) * (1 - m.ramp(1.3, 1.9));
            double up = m.ramp(1.3, 2.0);
            m.s().hand(RIGHT, 0.12, 0.95 - 0.40 * in + 0.14 * up, -0.40 - 0.10 * in).elbow(RIGHT, 0.9, -0.2, 0.4).fingers(RIGHT, -0.5, -0.4 + 0.3 * up, -0.7).palm(RIGHT, -0.4, -0.8, 0.3).curl(RIGHT, 1.2)
                .hand(LEFT, 0.26, 0.72, -0.34).elbow(LEFT, 0.9, -0.2, 0.5).fingers(LEFT, -0.2, -0.2, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.6).lean(0.30 + 0.30 * in, 0).nod(20).add(Channel.PELVIS, 0, -0.06 * in, 0.10);
          }, g -> moves(g.call().target(), 1.7, 2.4, "water")));

  public static final Action SNAP =
      Verb.named("snap in two")
          .words("snap a pencil, break a pencil, snap a twig, break a twig, snap a stick, break a stick, snap a branch, break a branch, snap a pen, break a pen, snap a ruler, break a ruler, snap a chopstick, snap a wand, break a wand, snap a bone, break a bone in two, "
              + "snap a baguette, break bread, snap a cane, bend a pipe, bend a spoon, bend a bar, bend a rod, bend a wire, bend an iron bar, bend a fork, snap an arrow, break an arrow, snap a match")
          .doc("Bends a stick in both fists before the breast until it gives way").with(Tool.inBoth(new Matrix4f().translation(0, 0.26f, -0.40f), "brittle stick"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.0).eased(0.35, 0.4).draws(m -> {
            double strain = m.ramp(0.4, 1.2);
            double broken = m.ramp(1.3, 1.42);
            for (Side side : Side.values()) {
              m.s().arm(side, 0.17 + 0.03 * broken, 1.19 + 0.03 * strain - 0.10 * broken, -0.33).elbow(side, 1, -0.2 + 0.3 * broken, 0.2).fingers(side, -0.2, -0.6 * broken, -1).palm(side, 0, -1, 0.3).curl(side, 1.5);
            }
            m.s().nod(18 - 8 * broken).brows(-0.8 * strain * (1 - broken), 0).mouth(0, -0.5 * strain);
          }).paced().events(g -> {
            List<Event> all = new ArrayList<>(moves(g.call().with(), 1.3, 0.1, "left half", "right half"));
            all.add(new Event.Effect(1.35, 0.7, "debris", Contacts.before(g.call(), 1.2, 0.42), new Vector3f(0, 1, 0), Map.of("size", 0.08, "count", 8.0)));
            return all;
          }).of(c)));

  public static final Action POP =
      Verb.named("pop balloon")
          .words("pop a balloon, pop the balloon, burst a balloon, prick a balloon, pop balloons, burst the balloon, puncture a balloon, stab a balloon, pop a balloon with pin, pop a bubble, burst a bubble, pop bubble wrap")
          .doc("Pricks a balloon before the breast with a needle: it bursts, and one flinches").with(Tool.inLeft(BALLOON), Tool.held("sewing needle", "pin", "knife"))
          .plays(call -> Gesture.lasting(3.2).eased(0.4, 0.4).draws(m -> {
            double near = m.ramp(0.5, 1.4);
            double bang = m.ramp(1.5, 1.6) * (1 - m.ramp(2.3, 2.9));
            m.s().arm(LEFT, 0.14 + 0.10 * bang, 1.12, -0.40).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.5, 0.2, -0.8).palm(LEFT, -0.9, 0, 0.3).curl(LEFT, 1.2)
                .arm(RIGHT, 0.26 - 0.16 * near + 0.16 * bang, 1.34, -0.36).elbow(RIGHT, 1, -0.4, 0.3).fingers(RIGHT, -0.9, 0, -0.4).palm(RIGHT, -0.2, -0.8, 0.3).curl(RIGHT, 1.1).pointing(RIGHT, 0.5)
                .lids(0.4 * near * (1 - m.ramp(1.5, 1.6)) + bang).lean(-0.10 * bang, 0).turnHead(-16 * near + 8 * bang).mouth(0, -0.8 * bang).brows(0.6 * bang, 0.3);
          }).paced().events(g -> {
            List<Event> all = new ArrayList<>();
            g.call().with().filter(w -> w.name().endsWith(BALLOON)).ifPresent(w -> all.add(new Event.Show(1.5, w.name(), false)));
            all.add(new Event.Effect(1.5, 0.8, "debris", Contacts.before(g.call(), 1.4, 0.5), new Vector3f(0, 1, 0), Map.of("size", 0.3, "count", 18.0)));
            return all;
          }).of(call));
}
