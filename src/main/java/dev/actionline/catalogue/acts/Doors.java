package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.View;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Striking;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joml.Vector3f;

/** What is done to the door of a room by who stands before it: opened, unlocked, kicked in, banged on. */
public final class Doors {
  private Doors() {}

  /** A door that is meant is no farther from the place that is named, or from who is told none, metres. */
  private static final double THERE_M = 0.8;
  private static final double NEAR_M = 9;

  /** How far from the leaf one stands to open it, to kick it, to bang on it, metres of the reference body. */
  private static final double OPEN_M = 0.46;
  private static final double KICK_M = 0.86;
  private static final double BANG_M = 0.46;

  /** Who pulls a door open stands so far beyond its free edge, out of its way; else so far to the hinge's side of the knob, metres. */
  private static final double BESIDE_M = 0.30;
  private static final double BEFORE_M = 0.16;
  private static final double HALF_M = 0.36;

  private static final double BANGS_S = 0.30;

  /** From curtains to who draws them, metres of the reference body. */
  private static final double CURTAIN_M = 0.46;

  public static final Action KICK_OPEN =
      Verb.named("kick open")
          .words("kick in, boot open, boot in, kick down door, kick down the door, kick in door, kick door, kick the door, break down door, break down the door, break open door, smash in door")
          .doc("Kicks a door with the sole: it flies open")
          .things(Creatures::lunge)
          .plays(call -> of(call).map(d -> kick(call, d)).orElseGet(() -> Striking.kick(call)));

  public static final Action UNLOCK =
      Verb.named("unlock")
          .words("turn key in lock, turn key in door, put key in lock, insert key in lock, turn the key, lock door, lock the door")
          .doc("Puts a key into a lock and turns it")
          .with(Tool.held("key"))
          .plays(call -> of(call).map(d -> unlock(call, d)).orElseGet(() -> Machines.turned(call)));

  public static final Action RATTLE =
      Verb.named("rattle bars")
          .words("rattle bar, shake bars, rattle the bars, rattle at bars, rattle gate, rattle cage, rattle grille, shake gate, shake cage, rattle fence, shake fence, rattle door handle, pull at bars")
          .doc("Takes hold of bars with both hands and shakes them with the whole body")
          .plays(call -> {
            Lead lead = call.target().filter(t -> t.kind() == Target.Kind.PLACE && t.heading().isPresent())
                .map(t -> Lead.of(call).standing().walkTo(new Vector3f(t.point()), Gait.WALK).turnTo(t.heading().get(), 2)).orElseGet(() -> Lead.of(call).standing());
            return lead.act(c -> Gesture.lasting(4.2).eased(0.4, 0.5).draws(m -> {
              double shake = m.wave(2.3);
              m.s().lean(0.06 + 0.10 * shake, 0).add(dev.actionline.stage.Pose.Channel.PELVIS, 0, -0.05, 0.04 * shake).mouth(0.5, -0.6).brows(-0.7, 0.3).look(0, 0, -1);
              for (Side side : Side.values()) {
                m.s().hand(side, 0.20, 1.36, -0.44).elbow(side, 0.8, -0.7, 0.4 + 0.3 * shake).fingers(side, -0.8, 0.1, -0.6).palm(side, -0.4, 0, -1).curl(side, 1.6);
              }
            }).of(c));
          });

  public static final Action DRAW_CURTAINS =
      Verb.named("part curtains")
          .words("draw curtain, open curtain, pull open curtain, part curtain, draw back curtain, throw open curtain, pull back curtain, fling open curtain, pull aside curtain")
          .doc("Takes a pair of curtains where they meet and sweeps them apart")
          .needs(Action.Needs.TARGET)
          .plays(call -> Lead.of(call).standing().before(call.target().orElseThrow(), CURTAIN_M * call.scale()).act(c -> Gesture.lasting(3).eased(0.5, 0.5).draws(m -> {
            double apart = m.ramp(0.8, 1.7);
            m.s().lean(0.10 * (1 - apart), 0).look(0, 0.1 * apart, -1);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.06 + 0.72 * apart, 1.46, -0.44 + 0.26 * apart).elbow(side, 0.8, -0.7, 0.4).fingers(side, 0.2, 0.5, -0.8).palm(side, 0.4, 0, -0.8).curl(side, 1.4);
            }
          }).events(g -> List.of(new Event.Contact(0.7, c.target().get().name()), new Event.Move(0.8, 0.9, c.target().get().name(), "", 0, 1))).of(c)));

  public static final Action BANG =
      Verb.named("bang on")
          .words("pound on, hammer on, beat on, thump on, pound at, bang at, batter on")
          .doc("Bangs with both fists on a door")
          .parameter("times", "", 1, 30, 9, "how many blows")
          .things(Creatures::lunge)
          .plays(call -> of(call).map(d -> bang(call, d, call.number("times", 9))).orElseGet(() -> Machines.knock(call)));

  /** The door that a call names, or the nearest where it names nothing. */
  static Optional<View.Door> of(Call call) {
    Optional<Target> place = call.target().filter(t -> t.kind() == Target.Kind.PLACE && t.markType().equals("door"));
    return place.isPresent() ? call.view().door(place.get().point(), THERE_M)
        : call.target().isEmpty() ? call.view().door(call.entry().position(), NEAR_M) : Optional.empty();
  }

  /**
   * On the feet before a door.
   *
   * @param metres from its leaf, of the reference body
   * @param aside how far to the side of the knob, towards its free edge, metres
   */
  static Lead before(Call call, View.Door door, double metres, double aside) {
    Vector3f spot = new Vector3f(door.knob()).fma((float) aside, door.latch()).fma((float) (-metres * call.scale()), door.out());
    spot.y = call.view().floor(spot.x, spot.z);
    return Lead.of(call).standing().walkTo(spot, Gait.WALK).turnTo(Stance.headingOf(door.out().x, door.out().z), 2);
  }

  /** By its knob: what opens towards one is drawn past one, the other is pushed. */
  static Motion turn(Call call, View.Door door, double from, double to) {
    boolean pulls = door.inward() == to > from;
    return before(call, door, OPEN_M, door.inward() ? BESIDE_M : -BEFORE_M).act(c -> Handling.to((g, side, aim) -> new Vector3f(door.knob()))
        .lasting(0.7, 0.9, 0.6)
        .moving(t -> new Vector3f(0, 0, (float) ((pulls ? 0.20 : -0.26) * Math.min(1, Math.max(0, t - 0.25) / 0.5))))
        .held((s, side) -> s.curl(side, 1.2).palm(side, -0.3, -1, 0).fingers(side, -0.2, 0, -1))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), door.name()));
          all.add(new Event.Move(h.touches() + 0.25, 0.9, door.name(), "", from, to));
        })
        .of(c));
  }

  private static Motion kick(Call call, View.Door door) {
    return before(call, door, KICK_M, -HALF_M * 0.7).act(c -> {
      Vector3f hit = Ground.local(c.entry(), c.scale(), door.knob()).add(0, -0.12f, 0);
      return Gesture.lasting(1.5).eased(0.2, 0.35).draws(m -> Striking.kicks(m, hit.y))
          .events(g -> List.of(new Event.Contact(0.46 * g.seconds(), door.name()),
              new Event.Move(0.46 * g.seconds(), 0.28, door.name(), "", 0, door.inward() ? -1 : 1)))
          .of(c);
    });
  }

  private static Motion unlock(Call call, View.Door door) {
    return before(call, door, OPEN_M, -BEFORE_M).act(c -> {
      Vector3f lock = Ground.local(c.entry(), c.scale(), door.knob()).add(0, 0.02f, 0.07f);
      return Gesture.lasting(2.8).eased(0.6, 0.5).draws(m -> {
        double in = m.ramp(0.6, 0.9);
        double turned = Math.toRadians(95) * m.ramp(1.2, 1.6) - Math.toRadians(70) * m.ramp(1.8, 2.1);
        m.s().hand(RIGHT, lock.x, lock.y, lock.z + 0.09 * (1 - in)).elbow(RIGHT, 0.8, -0.8, 0.3).fingers(RIGHT, 0, 0, -1)
            .palm(RIGHT, -Math.cos(turned), -Math.sin(turned), 0).curl(RIGHT, 1.2).lean(0.14, 0).nod(16);
      }).events(g -> List.of(new Event.Contact(0.35 * g.seconds(), door.name()))).of(c);
    });
  }

  /** Both fists high on the leaf, one after the other. */
  static Motion bang(Call call, View.Door door, double times) {
    int blows = (int) times;
    return before(call, door, BANG_M, -HALF_M).act(c -> Gesture.lasting(0.5 + BANGS_S * blows).eased(0.3, 0.4).draws(m -> {
      double beat = Math.sin(Math.PI * m.t() / BANGS_S);
      for (Side side : Side.values()) {
        double off = 0.5 + 0.5 * beat * side.sign;
        m.s().hand(side, 0.16, 1.50 + 0.10 * off, -(BANG_M - 0.02) + 0.26 * off).elbow(side, 0.9, -0.9, 0.2).fingers(side, -0.1, 1, -0.15 + 0.3 * off)
            .palm(side, -0.2, 0, -1).curl(side, 1.65);
      }
      m.s().lean(0.06, 0).mouth(0.4, -0.5).brows(0.6, -0.6);
    }).events(g -> IntStream.range(1, blows).<Event>mapToObj(i -> new Event.Contact(i * BANGS_S + BANGS_S / 2, door.name())).toList()).of(c));
  }

  /** With the knuckles of one hand. */
  static Motion knock(Call call, View.Door door, double times) {
    return before(call, door, BANG_M, -HALF_M).act(c -> Gesture.lasting(0.9 + 0.28 * times).eased(0.4, 0.4).draws(m -> {
      double hit = Math.abs(Math.sin(Math.PI * (m.t() - 0.4) / 0.28));
      m.s().hand(RIGHT, 0.16, 1.46, -(BANG_M - 0.18) - 0.12 * hit).elbow(RIGHT, 0.7, -1, 0.2).fingers(RIGHT, -0.1, 0.8 - 0.5 * hit, -0.7)
          .palm(RIGHT, 0, -0.5, -1).curl(RIGHT, 1.6);
    }).events(g -> IntStream.range(0, (int) times).<Event>mapToObj(i -> new Event.Contact(Math.min(g.seconds(), 0.54 + 0.28 * i), door.name())).toList()).of(c));
  }
}
