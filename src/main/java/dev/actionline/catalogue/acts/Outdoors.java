package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.With;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/** Earth, fire and the dark: what is put into the ground or comes out of it, hands at a fire, a light held up. */
public final class Outdoors {
  private Outdoors() {}

  /** From who stands at it to the middle of a hole, metres. */
  private static final double HOLE_M = 0.86;

  /** Seconds from one spadeful to the next, and how many there are. */
  private static final double SPADE_S = 1.3;

  private static final int SPADES = 4;

  /** How deep under the floor lies what is dug up, metres. */
  private static final float DEEP_M = 0.55f;

  public static final Action BURY =
      Verb.named("bury")
          .words("bury in ground, fill in hole, fill hole, fill a hole, fill the hole, fill in grave, fill grave, fill the grave, cover with earth, inter")
          .doc("Shovels earth from a heap into a hole, over what lies in it, until nothing is seen of it")
          .with(Tool.held("shovel"), Tool.stands(HOLE_M, "dug hole"))
          .plays(call -> Bench.paced(call, HOLE_M, SPADES * SPADE_S + 0.6, (m, top) -> shovel(m), Outdoors::filled));

  public static final Action DIG_UP =
      Verb.named("dig up")
          .words("unearth, exhume, dig out of ground, disinter, dig out of earth")
          .doc("Digs, and spadeful by spadeful something comes up out of the ground")
          .with(Tool.held("shovel", "pickaxe"))
          .plays(Outdoors::digUp);

  /** From the fire's middle to the feet of who warms his hands, metres. */
  private static final double FIRE_M = 0.95;

  public static final Action WARM_HANDS =
      Verb.named("warm hands at fire")
          .words("warm hands, warm his hands, warm her hands, warm himself, warm herself, warm hands at campfire, warm hands by campfire, warm hands over campfire, warm hands at a campfire, warm hands by fire, "
              + "warm hands over fire, warm hands at stove, warm hands at fireplace, warm up at fire, warm hands by stove, warm fingers, warm palms, hold hands to fire, hold hands over fire, hold palms to fire")
          .doc("Crouches before a fire and holds both palms to it, turning them").sustained()
          .with(Tool.stands(FIRE_M, "campfire").unlessDoneTo())
          .plays(call -> {
            Lead lead = Lead.of(call);
            call.target().ifPresent(t -> lead.before(t, FIRE_M * call.scale()));
            return lead.then(c -> Lowering.toCrouch(c.unhurried())).act(c -> Gesture.lasting(4.0).eased(0.5, 0.5).draws(Outdoors::warm).of(c));
          });

  public static final Action SHINE =
      Verb.named("shine flashlight")
          .words("shine a flashlight, shine the flashlight, shine torch, shine a torch, shine the torch, shine light, shine a light, shine lamp, shine a lamp, shine lantern, sweep flashlight, sweep torch, sweep beam, "
              + "aim flashlight, aim torch, play flashlight, play torch, raise flashlight, raise torch, shine beam, swing flashlight, point flashlight, point torch, hold up flashlight, hold up torch")
          .doc("Holds a light up at the shoulder and lets its beam go from side to side, the eyes with it").sustained()
          .with(Tool.object("flashlight", "lantern", "lamp"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.2).eased(0.5, 0.5).draws(Outdoors::sweep).of(c)));

  public static final Action HORN =
      Verb.named("blow horn")
          .words("blow a horn, blow the horn, blow his horn, blow her horn, sound a horn, sound the horn, blow a hunting horn, blow hunting horn, blow a war horn, blow war horn")
          .doc("Holds a horn to the lips, the other hand on the hip, the head back, and blows")
          .with(Tool.held("hunting horn"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.6).eased(0.45, 0.45).draws(m -> {
            double blows = m.ramp(0.4, 0.7) * (1 - m.ramp(3.0, 3.3));
            m.s().lean(-0.14, 0).nod(-12).lids(0.7 * blows).mouth(0.06, -0.6).brows(0.5 * blows, 0.5 * blows)
                .arm(RIGHT, 0.03, 1.50, -0.25).elbow(RIGHT, 1, -0.1, -0.2).fingers(RIGHT, -0.12, 0.34, -1).palm(RIGHT, -0.9, -0.3, 0).curl(RIGHT, 1.3)
                .arm(LEFT, 0.24, 0.98, -0.06).elbow(LEFT, 1, 0, 0.5).fingers(LEFT, -0.8, -0.4, -0.4).palm(LEFT, -0.4, 0, 0.8).curl(LEFT, 0.8);
          }).of(c)));

  /** Into the heap at the right, and over into the hole. */
  private static void shovel(Moment m) {
    double u = (m.t() / SPADE_S) % 1;
    double over = m.t() > SPADES * SPADE_S ? 0 : Easing.ramp(u, 0.35, 0.62) * (1 - Easing.ramp(u, 0.82, 1));
    double lift = Math.sin(Math.PI * Math.min(1, over));
    m.s().lean(0.50 - 0.16 * lift, 0).twist(34 * (1 - over) - 6).add(Channel.PELVIS, 0, -0.16 + 0.08 * lift, 0.10)
        .arm(RIGHT, 0.20, 0.98 + 0.10 * lift, -0.24).elbow(RIGHT, 0.6, -0.5, 1).fingers(RIGHT, -0.2, -0.7 + 0.25 * lift, -0.75).palm(RIGHT, -1, 1.2 * over, 0).curl(RIGHT, 1.4)
        .arm(LEFT, 0.08, 0.82 + 0.14 * lift, -0.46).elbow(LEFT, 0.6, -0.5, 0.6).fingers(LEFT, -0.2, -0.8, -0.6).palm(LEFT, -1, 0, 0).curl(LEFT, 1.4).nod(10);
  }

  private static List<Event> filled(Gesture g) {
    List<Event> all = new ArrayList<>();
    for (int i = 0; i < SPADES; i++) {
      double at = (i + 0.62) * SPADE_S;
      all.add(new Event.Effect(at, 1.2, "debris", Contacts.before(g.call(), 0.4, HOLE_M), new Vector3f(0, 1, 0), Map.of("count", 8.0, "size", 0.4)));
      double low = (double) i / SPADES;
      hole(g).ifPresent(h -> all.add(new Event.Move(at + 0.25, 0.4, h, "fill", 0.2 + 0.8 * low, 0.2 + 0.8 * (low + 1.0 / SPADES))));
    }
    return all;
  }

  private static Optional<String> hole(Gesture g) {
    return g.call().second().or(g.call()::target).filter(t -> t.kind() == Target.Kind.PROP).map(Target::name);
  }

  private static Motion digUp(Call call) {
    Lead lead = Lead.of(call).standing();
    Optional<Target> thing = call.target().filter(t -> t.kind() == Target.Kind.PROP);
    thing.ifPresent(t -> lead.before(t, HOLE_M * call.scale()));
    Motion digs = lead.act(c -> Gesture.lasting(SPADES * SPADE_S + 0.4).eased(0.4, 0.5).draws(Daily::dig).paced().events(g -> comesUp(g, thing)).of(c));
    // until he is there with the spade it is under the ground
    return new With(digs, thing.map(t -> ground(call, thing)).<List<Event>>map(p -> List.of(new Event.Put(0, thing.get().name(), p.sub(0, DEEP_M, 0)))).orElse(List.of()));
  }

  private static List<Event> comesUp(Gesture g, Optional<Target> thing) {
    List<Event> all = new ArrayList<>();
    Vector3f back = new Vector3f(g.call().entry().forward()).mul(-0.4f).add(new Vector3f(g.call().entry().right()).mul(0.6f)).add(0, 1, 0).normalize();
    Vector3f ground = ground(g.call(), thing);
    for (int i = 0; i <= SPADES; i++) {
      double at = Math.max(0.01, (i - 0.3) * SPADE_S);
      Vector3f place = new Vector3f(ground).add(0, -DEEP_M * (1 - (float) i / SPADES), 0);
      thing.ifPresent(t -> all.add(new Event.Put(at, t.name(), place)));
      all.add(new Event.Effect(at, 1.6, "debris", new Vector3f(ground).add(0, 0.15f, 0), back, Map.of("count", 30.0, "size", 0.9)));
    }
    return all;
  }

  /** Over where something lies in the earth. */
  private static Vector3f ground(Call call, Optional<Target> thing) {
    Vector3f ground = thing.map(t -> new Vector3f(call.view().point(t, 0))).orElseGet(() -> Contacts.before(call, 0, HOLE_M));
    ground.y = call.view().floor(ground.x, ground.z);
    return ground;
  }

  private static void warm(Moment m) {
    double turn = m.wave(0.35);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.15 + 0.02 * turn, 1.12 + 0.02 * m.noise("warm" + side, 0.8), -0.50).elbow(side, 0.8, -0.8, 0.3).fingers(side, -0.1, 0.75, -0.7).palm(side, 0.1 * turn, -0.6, -1).curl(side, 0.15);
    }
    m.s().nod(10).mouth(0, 0.3);
  }

  private static void sweep(Moment m) {
    double way = m.wave(0.27);
    m.s().twist(22 * way).turnHead(14 * way).lean(0.06, 0).brows(0.4, 0.2)
        .arm(RIGHT, 0.20, 1.42, -0.40).elbow(RIGHT, 0.9, -0.5, 0.2).fingers(RIGHT, -0.1 + 0.25 * way, 0.02, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.4)
        .arm(LEFT, 0.30, 1.02, -0.24).elbow(LEFT, 0.8, -0.3, 0.6).fingers(LEFT, -0.2, 0.1, -1).palm(LEFT, -0.6, -0.6, 0).curl(LEFT, 0.4);
  }
}
