package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.Action.Needs.TARGET;
import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Aim;
import dev.actionline.catalogue.motion.Cranking;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import java.util.Optional;
import org.joml.Vector3f;

/** Doors, lids, knobs, keys, switches. */
public final class Machines {
  private Machines() {}

  public static final Action OPEN =
      Verb.named("open")
          .words("unzip, unlatch, fling open, push open, pull open, uncover, unscrew, "
              + "flip open, slide open, throw open, swing open, force open, unbolt, "
              + "unseal, crack open, yank open, flip up, undo, unfasten, unbuckle, uncork")
          .doc("Opens a door, a lid, a bag")
          .things(Things::open)
          .plays(call -> turnPart(call, 0, 1));

  public static final Action CLOSE =
      Verb.named("close")
          .words("shut, zip, zip up, latch, lock, slam shut, bolt the door, seal, pull shut, cover up, "
              + "slide shut, swing shut, close up, fasten, slam the door, push shut")
          .doc("Closes a door, a lid, a bag")
          .things(Things::close)
          .plays(call -> turnPart(call, 1, 0));

  public static final Action PRESS =
      Verb.named("press")
          .words("push button, tap something into keypad, punch something into keypad, enter something into keypad, type something into keypad, key something into keypad, tap something on keypad, punch something on keypad, enter something on keypad, ring the doorbell, ring a doorbell, ring doorbell, press the doorbell, press the bell, press a bell, hit the button, press button, ring the bell, punch in, push a button, "
              + "key in, flick switch, flip switch, hit switch, press down, squeeze button, mash button, mash switch, jab button, jab switch, punch button, thumb button, thump button, slap button, smack button, poke button, stab button, hammer button, slam button, hit alarm, slap alarm")
          .doc("Presses a button or a key with one finger")
          .needs(TARGET)
          .things(Creatures::lunge)
          .plays(Machines::press);

  public static final Action SWITCH_ON =
      Verb.named("switch on")
          .words("turn on, flip on, ignite, light, start up, click on, power up, activate, flick on, "
              + "kindle")
          .doc("Switches something on: it glows")
          .needs(TARGET)
          .plays(call -> switched(call, 1));

  public static final Action SWITCH_OFF =
      Verb.named("switch off")
          .words("turn off, extinguish, put out, click off, shut off, kill, flick off, snuff out, "
              + "power down, shut down, blow out, deactivate, douse, unplug")
          .doc("Switches something off: its glow goes out")
          .needs(TARGET)
          .plays(call -> switched(call, 0));

  public static final Action TWIST =
      Verb.named("twist")
          .words("turn knob, turn key, turn dial, turn wheel, adjust, tune, wind, screw, dial in, "
              + "turn handle, tighten, loosen, turn valve, set dial")
          .doc("Turns a knob, a key or a wheel")
          .needs(TARGET)
          .plays(Machines::twist);

  public static final Action CRANK =
      Verb.named("crank")
          .words("turn crank, crank up, wind up, winch up, winch, turn winch, turn the crank, crank handle, turn windlass")
          .doc("Turns a crank round and round with both arms: that of a well, or one that is only meant")
          .plays(Cranking::of);

  /** From who turns it to where the front of a car is, and from there to its middle, metres. */
  private static final double FRONT_M = 0.62;
  private static final double HALF_CAR_M = 2.0;

  public static final Action CRANK_CAR =
      Verb.named("crank car").words("crank front, crank engine, crank motor, crank a car, crank the car, crank automobile, crank motorcar, crank vehicle, crank an engine, crank the engine, crank truck, crank up car, crank up engine, hand-crank car, hand-crank engine, crank motor car, crank a motorcar")
          .doc("Bent down before an old motor car, turns its starting handle round and round").with(Tool.stands(FRONT_M + HALF_CAR_M, "vintage car"))
          .plays(call -> dev.actionline.catalogue.motion.Bench.paced(call, FRONT_M + HALF_CAR_M, 4.4, (m, top) -> {
            double a = 2 * Math.PI * 0.9 * m.t();
            m.s().hand(Side.RIGHT, 0.10 + 0.18 * Math.cos(a), 0.62 + 0.18 * Math.sin(a), -0.46).elbow(Side.RIGHT, 0.9, 0.2, 0.4).fingers(Side.RIGHT, -0.9, -0.2, -0.4).palm(Side.RIGHT, 0, -0.6, -0.8).curl(Side.RIGHT, 1.5)
                .hand(Side.LEFT, 0.16, 1.02, -0.5).elbow(Side.LEFT, 0.9, 0, 0.4).fingers(Side.LEFT, -0.2, -0.1, -1).palm(Side.LEFT, 0, -1, -0.3).curl(Side.LEFT, 0.3)
                .pelvis(0, 0.74 + 0.04 * Math.sin(a), 0.16).lean(0.72, 0.08 * Math.cos(a)).nod(4).brows(-0.8, 0.2).foot(Side.LEFT, 0.16, 0, -0.16).foot(Side.RIGHT, 0.18, 0, 0.22);
          }, g -> {
            java.util.List<Event> turns = new java.util.ArrayList<>();
            for (double t = 0; t + 1.1 < g.seconds(); t += 1.111) {
              double at = t;
              Breakages.tools(g).forEach(c -> turns.add(new Event.Move(at, 1.1, c, "crank", 0, 1)));
            }
            return turns;
          }));

  public static final Action PULL_LEVER =
      Verb.named("pull lever")
          .words("throw switch, throw lever, yank lever, work lever, pull the lever, pull a lever, "
              + "pull down lever, operate lever, throw the switch")
          .doc("Takes a lever and draws it down")
          .with(Tool.stands(0.6, "lever").unlessDoneTo())
          .plays(Machines::lever);

  public static final Action OPERATE =
      Verb.named("operate")
          .words("work, use, control, program, hack into, run machine, "
              + "work the controls, "
              + "steer, maneuver, build")
          .doc("Works at keys or controls with both hands")
          .plays(Machines::operate);

  public static final Action KNOCK =
      Verb.named("knock")
          .words("rap, knock on, knock at, tap on")
          .doc("Knocks with the knuckles")
          .parameter("times", "", 1, 12, 3, "how many knocks")
          .things(Creatures::lunge)
          .plays(Machines::knock);

  private static String name(Call call) {
    return call.target().map(Target::name).orElse("");
  }

  private static String part(Call call) {
    return call.target().flatMap(Target::part).orElse("");
  }

  /** The handle if it has one, else its opening, else its middle. */
  private static Vector3f handle(Call call, Side side, Aim aim) {
    Optional<Target> target = call.target();
    if (target.isEmpty()) {
      return Contacts.before(call, 1.05, 0.6);
    }
    Target t = target.get();
    if (t.kind() != Target.Kind.PROP) {
      Vector3f p = aim.point(t);
      return t.markType().equals("door") ? p.add(0, 1.03f * call.scale(), 0) : p;
    }
    for (String mark : new String[] {"handle", "opening", "grip"}) {
      Optional<Vector3f> p = aim.mark(t.name(), mark);
      if (p.isPresent()) {
        return p.get();
      }
    }
    return aim.point(t);
  }

  /** Where one stands at something large: before its front, not in it. */
  private static Optional<Vector3f> front(Call call, Target t, double metres) {
    boolean whole = t.kind() == Target.Kind.PROP && t.part().isEmpty() && call.posture() == dev.actionline.catalogue.Posture.STANDING;
    if (!whole) {
      return Optional.empty();
    }
    Vector3f middle = call.view().point(t, call.start());
    return call.view().propMark(t.name(), "front", call.start())
        .filter(p -> Math.hypot(p.x - middle.x, p.z - middle.z) > metres + 0.1);
  }

  private static Lead near(Call call, double metres) {
    Lead lead = Lead.of(call);
    call.target().ifPresent(t -> {
      Optional<Vector3f> front = front(call, t, metres);
      front.ifPresentOrElse(
          p -> lead.walkTo(p, dev.actionline.catalogue.motion.Gait.WALK).facing(t, 15),
          () -> lead.within(t, metres * Math.max(0.75, call.scale())).facing(t, 25));
    });
    return lead;
  }

  /** What has a lock and is no door of a room is opened by it. */
  static Motion turned(Call call) {
    return turnPart(call, 0, 1);
  }

  private static Motion turnPart(Call call, double from, double to) {
    Optional<dev.actionline.catalogue.View.Door> door = call.target().flatMap(t -> Doors.of(call));
    if (door.isPresent()) {
      return Doors.turn(call, door.get(), from, to);
    }
    if (call.target().filter(t -> t.kind() == Target.Kind.PROP && t.part().isEmpty() && call.view().hand(t.name(), call.start()).isPresent()).isPresent()) {
      return inHands(call, from, to);
    }
    boolean small = call.target().filter(t -> t.kind() == Target.Kind.PROP)
        .map(t -> call.view().height(t.name()) < 1.2f).orElse(false);
    double sign = to > from ? 1 : -1;
    return near(call, small ? 0.45 : 0.62).act(c -> Handling.to(Machines::handle)
        .lasting(0.6, small ? 0.7 : 0.9, 0.5)
        .moving(t -> small
            ? new Vector3f((float) (0.10 * sign * Math.min(1, t / 0.7)), (float) (0.10 * Math.min(1, t / 0.6)), 0)
            : new Vector3f((float) (0.10 * Math.min(1, t / 0.8)), 0,
                (float) (sign * -0.16 * Math.min(1, t / 0.8))))
        .held((s, side) -> s.curl(side, 1.1).palm(side, -0.4, -1, 0))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), name(c)));
          if (!name(c).isEmpty()) {
            all.add(new Event.Move(h.touches() + 0.05, small ? 0.6 : 0.85, name(c), part(c), from, to));
          }
        })
        .of(c));
  }

  /** What is in a hand is opened or shut before the breast by the other one. */
  private static Motion inHands(Call call, double from, double to) {
    return Gesture.lasting(2.8).eased(0.4, 0.45).handed().draws(m -> {
      double off = to > from ? m.ramp(1.3, 1.7) : 1 - m.ramp(0.5, 1.0);
      double turn = m.wave(1.1) * (1 - off);
      m.s().arm(RIGHT, 0.08, 1.10, -0.37).elbow(RIGHT, 0.9, -0.7, 0.3).fingers(RIGHT, -0.75, 0.1, -0.65).palm(RIGHT, -0.65, 0, 0.75).curl(RIGHT, 0.9)
          .arm(LEFT, 0.05 + 0.10 * off, 1.26 + 0.10 * off, -0.38).elbow(LEFT, 1, 0, 0.2).fingers(LEFT, -0.75, -0.3, -0.6 + 0.5 * turn)
          .palm(LEFT, -0.15, -1, 0.1 + 0.3 * turn).curl(LEFT, 1.0).nod(22).brows(-0.4 * (1 - off), 0);
    }).events(g -> java.util.List.of(new Event.Contact(0.5, name(call)), new Event.Move(0.5 * g.seconds(), 0.15 * g.seconds(), name(call), part(call), from, to))).of(call);
  }

  private static Motion press(Call call) {
    return near(call, 0.58).act(c -> Handling.to(Machines::point).fingertips()
        .lasting(0.5, 0.35, 0.45)
        .moving(t -> new Vector3f(0, 0, (float) (0.02 * Math.cos(2 * Math.PI * 1.4 * t))))
        .held((s, side) -> s.curl(side, 1.4).pointing(side, 1).palm(side, -0.3, -1, 0))
        .events((h, all) -> all.add(new Event.Contact(h.touches(), name(c))))
        .of(c));
  }

  private static Vector3f point(Call call, Side side, Aim aim) {
    Optional<Target> thing = call.target().filter(t -> t.kind() == Target.Kind.PROP && t.part().isEmpty());
    for (String mark : new String[] {"button", "switch", "keys", "screen"}) {
      Optional<Vector3f> p = thing.flatMap(t -> aim.mark(t.name(), mark));
      if (p.isPresent()) {
        return p.get();
      }
    }
    return Contacts.targetOr(call, side, aim);
  }

  private static Motion switched(Call call, double to) {
    Optional<Target> what = call.target();
    boolean light = what.filter(t -> t.kind() == Target.Kind.PROP
        || t.kind() == Target.Kind.PERFORMER).isPresent();
    Lead lead = light ? near(call, 0.58) : Lead.of(call);
    return lead.act(c -> Handling.to(light ? Machines::point : Machines::ahead).fingertips()
        .lasting(0.5, 0.3, 0.45)
        .held((s, side) -> s.curl(side, 1.2).pointing(side, 0.9).palm(side, -0.5, -1, 0))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), name(c)));
          all.add(new Event.Glow(h.touches() + 0.08, 0.15, name(c), part(c), 1 - to, to));
        })
        .of(c));
  }

  private static Vector3f ahead(Call call, Side side, Aim aim) {
    return Contacts.before(call, 1.25, 0.6);
  }

  private static Motion twist(Call call) {
    return near(call, 0.55).act(c -> Gesture.lasting(1.9).eased(0.5, 0.45).looking()
        .draws(m -> {
          Vector3f p = m.to().orElse(new Vector3f(0.1f, 1.1f, -0.55f));
          double turn = Math.sin(2 * Math.PI * 0.9 * m.t());
          Vector3f at = new Vector3f(p.x, Math.max(0.6f, Math.min(1.7f, p.y)), Math.max(-0.62f, p.z + 0.1f));
          m.s().hand(RIGHT, at.x, at.y, at.z).elbow(RIGHT, 0.8, -0.8, 0.3)
              .fingers(RIGHT, -0.1, 0.05, -1).palm(RIGHT, -Math.cos(turn), -Math.sin(turn) - 0.4, 0)
              .curl(RIGHT, 0.9).lean(0.06, 0);
        })
        .events(g -> java.util.List.of(new Event.Contact(0.5, name(c))))
        .of(c));
  }

  private static Motion lever(Call call) {
    return Lead.of(call).standing().act(Machines::throwLever);
  }

  private static Motion throwLever(Call call) {
    return near(call, 0.62).act(c -> Handling.to(Machines::handle).with(RIGHT)
        .lasting(0.6, 0.9, 0.5)
        .moving(t -> new Vector3f(0, -0.05f, 0.36f).mul((float) dev.actionline.core.Easing.smooth((t - 0.12) / 0.55)))
        .held((s, side) -> s.curl(side, 1.5).palm(side, -1, 0, 0).brows(-0.5, 0.2))
        .events((h, all) -> {
          all.add(new Event.Contact(h.touches(), name(c)));
          all.add(new Event.Move(h.touches() + 0.12, 0.55, name(c), part(c), 0, 1));
        })
        .of(c));
  }

  static Motion operate(Call call) {
    return near(call, 0.55).act(c -> Gesture.lasting(3.0).eased(0.5, 0.5).looking()
        .draws(m -> {
          Vector3f p = m.to().orElse(new Vector3f(0, 1.05f, -0.52f));
          double height = Math.max(0.75, Math.min(1.35, p.y));
          for (Side side : Side.values()) {
            double tap = Math.max(0, m.noise("tap" + side, 6));
            m.s().hand(side, 0.10 + 0.05 * m.noise("x" + side, 1.6),
                    height + 0.05 + 0.025 * tap, -0.36 + 0.03 * m.noise("z" + side, 1.3))
                .elbow(side, 0.8, -0.8, 0.7).fingers(side, -0.15, -0.35 + 0.3 * tap, -1)
                .palm(side, 0, -1, 0).curl(side, 0.35 + 0.25 * tap);
          }
          m.s().lean(0.10, 0).nod(4 * m.noise("nod", 0.8));
        })
        .of(c));
  }

  static Motion knock(Call call) {
    double times = call.number("times", 3);
    Optional<dev.actionline.catalogue.View.Door> door = Doors.of(call);
    if (door.isPresent()) {
      return Doors.knock(call, door.get(), times);
    }
    return near(call, 0.55).act(c -> Gesture.lasting(0.9 + 0.28 * times).eased(0.4, 0.4).looking()
        .draws(m -> {
          double hit = Math.abs(Math.sin(Math.PI * (m.t() - 0.4) / 0.28));
          m.s().arm(RIGHT, 0.14, 1.46, -0.32 - 0.10 * hit).elbow(RIGHT, 0.7, -1, 0.2)
              .fingers(RIGHT, -0.1, 0.8 - 0.5 * hit, -0.7).palm(RIGHT, 0, -0.5, -1).curl(RIGHT, 1.6);
        })
        .events(g -> java.util.stream.IntStream.range(0, (int) times)
            .<Event>mapToObj(i -> new Event.Contact(Math.min(g.seconds(), 0.54 + 0.28 * i), "door")).toList())
        .of(c));
  }
}
