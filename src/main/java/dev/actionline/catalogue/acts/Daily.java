package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Aim;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Ground;
import dev.actionline.catalogue.motion.Handling;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Manner;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Speaking;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walls;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Everyday business: reading, dressing, tying. */
public final class Daily {
  private Daily() {}

  /** A cigarette between the lips, its glow ahead and a little down. */
  static final Matrix4f IN_THE_MOUTH =
      new Matrix4f().translation(0.012f, 0.004f, -0.045f).rotateX((float) Math.toRadians(-12)).translate(0, 0, 0);

  /** What is no thicker is a sheet, metres. */
  private static final float SHEET_M = 0.025f;

  /** A hand closed so far has something in it. */
  private static final float FULL = 1;

  /** A garment's collar at the neck. */
  private static final Matrix4f FROM_THE_NECK = new Matrix4f().translation(0, 0.31f, 0);

  public static final Action READ =
      Verb.named("read")
          .words("leaf through, browse, skim, peruse, page through, read from, flip through, study map")
          .doc("Holds something before the face with both hands and reads")
          .with(Tool.object("book", "newspaper", "letter", "map"))
          .plays(call -> Gesture.lasting(3.0).eased(0.6, 0.5).handed().draws(Daily::read)
              .events(g -> held(g)).of(call));

  public static final Action PHONE =
      Verb.named("phone")
          .words("telephone, talk on phone, call up, ring up, speak on phone, answer phone, answer the phone, answer a call, answer the call, take a call, "
              + "make a call, make call, make a phone call, speak into phone, hang on phone, radio, speak into recorder, record, dictate, "
              + "shout into phone, yell into phone, scream into phone, bark into phone, shout into telephone, yell into telephone, talk into phone, "
              + "speak into telephone, whisper into phone")
          .doc("Holds a receiver to ear or mouth and speaks into it; it stays there until the hand is needed")
          .sustained()
          .with(Tool.object("phone", "recorder", "radio", "microphone"))
          .plays(call -> Gesture.lasting(Manner.seconds(call, 3.0)).eased(0.5, 0.5).staying().handed().draws(Daily::phone)
              .events(g -> held(g)).of(call));

  public static final Action WEAR =
      Verb.named("wear")
          .words("put on, don, dress, slip on, pull on, get dressed, try on, wrap in, "
              + "strap on, tug on, slip into, zip into")
          .doc("Puts something on head or shoulders")
          .plays(call -> dress(call, true));

  public static final Action TAKE_OFF =
      Verb.named("take off")
          .words("remove, undress, doff, strip off, kick off, shed, slip off, strip, unbutton, pull off hat")
          .doc("Takes something off head or shoulders")
          .plays(call -> dress(call, false));

  public static final Action TIE =
      Verb.named("tie")
          .words("untie, knot, lace, tie up, bind, do up, lash down, loop, cinch, "
              + "strap, thread, tether, chain, hitch, wrap")
          .doc("Both hands busy at a knot; round whom or what a rope is tied, at that")
          .plays(call -> work(call.second().filter(t -> t.kind() != Target.Kind.PLACE).map(call::at).orElse(call), 2.4, (t, side) -> new Vector3f(
              (float) (0.035 * Math.abs(Math.sin(2 * Math.PI * 0.9 * t))),
              (float) (0.025 * Math.sin(2 * Math.PI * 1.3 * t + side.sign)), 0.01f)));

  public static final Action FOOT_UP =
      Verb.named("put foot up")
          .words("put foot on, rest foot on, put her foot up, put his foot up, raise foot, "
              + "prop foot on, put a foot on, lift foot onto, step onto with one foot")
          .doc("Sets one foot up on something before one")
          .plays(Daily::footUp);

  public static final Action WIPE =
      Verb.named("wipe").words("rinse, wipe off, brush off, erase, daub").doc("Wipes with round movements of the hand").plays(Daily::wipes);

  public static final Action CLEAN =
      Verb.named("clean").words("polish, scrub, wash, dust, scour, wax, rub down, clean up, wipe down, dust down, swab down, wipe clean, mop down, wipe table, wipe counter, wipe a table, wipe the table, wipe a counter, wipe the counter, "
              + "wipe the bar, wipe a bar, wipe a window, wipe the window, wipe a mirror, wipe the mirror, wipe a windshield, wipe the windshield, wipe a shelf")
          .doc("Wipes with a cloth, in round movements of the hand").with(Tool.held("cleaning cloth", "cloth", "sponge", "towel", "napkin", "handkerchief", "brush"), Tool.stands(0.58, "worktable").unlessDoneTo()).plays(Daily::wipes);

  private static Motion wipes(Call call) {
    boolean floor = call.target().filter(t -> t.kind() == Target.Kind.PLACE && t.markType().equals("floor")).isPresent();
    boolean pane = call.target().filter(t -> t.markType().equals("look")).isPresent();
    java.util.function.DoubleFunction<Vector3f> round = t -> new Vector3f((float) (0.10 * Math.sin(2 * Math.PI * 1.2 * t)), (float) (0.05 * Math.cos(2 * Math.PI * 1.2 * t)), 0);
    Optional<Vector3f> front = call.target().filter(t -> t.kind() == Target.Kind.PROP && t.part().isEmpty()).flatMap(t -> call.view().propMark(t.name(), "front", call.start())
        .filter(p -> p.distance(call.view().point(t, call.start())) > LONG_M));
    return floor ? scrubbing(call) : pane ? wipesPane(call) : front.isPresent() ? atItsFront(call, front.get(), round) : oneHand(call, 2.2, round);
  }

  /** Of what is as long as a car, its front mark is farther than this from its middle; who wipes it stands so much nearer than that mark, metres. */
  private static final double LONG_M = 1.6;

  private static final float NEARER_M = 0.4f;

  private static Motion atItsFront(Call call, Vector3f front, java.util.function.DoubleFunction<Vector3f> moves) {
    Target thing = call.target().orElseThrow();
    Vector3f middle = call.view().point(thing, call.start());
    middle.y = front.y;
    Vector3f spot = new Vector3f(middle).sub(front).normalize(NEARER_M).add(front);
    return Lead.of(call).standing().walkTo(spot, Gait.WALK).facing(thing, 8).act(c -> Handling.to((g, side, aim) -> Contacts.before(g, 0.92, 0.62)).with(RIGHT)
        .lasting(0.6, 2.8, 0.5).moving(moves).held((s, side) -> s.curl(side, 0.6).palm(side, 0, -1, -0.3)).of(c));
  }

  public static final Action POUR =
      Verb.named("pour")
          .words("spill, fill, empty, water, tip out, sprinkle, pour out, drip, leak, flow, trickle, "
              + "top up, stream, gush, ooze, pour into")
          .doc("Tilts what is held over something")
          .with(Tool.held("bottle", "kettle", "bucket", "pot", "can"), Tool.inLeft("filling glass", "glass", "cup", "bowl").unlessDoneTo())
          .things(Things::pour)
          .plays(Daily::pour);

  public static final Action DIG =
      Verb.named("dig")
          .words("shovel, excavate, scoop, plough, rummage, plow")
          .doc("Digs with both hands or a tool")
          .with(Tool.held("shovel", "pickaxe"), Tool.stands(0.86, "dug hole")).things(call -> Wildlife.beast(call) ? Instincts.digs(call) : Things.shake(call))
          .plays(call -> Bench.standing(call, 0.86, 4.0, (m, top) -> dig(m), Daily::clods));

  /** Of the seconds between two cuts of the spade, when the soil flies. */
  private static final double FLUNG = 0.70;

  /** With every fling a spadeful over the shoulder. */
  private static List<Event> clods(Gesture g) {
    List<Event> all = new ArrayList<>();
    Vector3f back = new Vector3f(g.call().entry().forward()).mul(-0.55f).add(new Vector3f(g.call().entry().right()).mul(0.45f)).add(0, 1, 0).normalize();
    for (double t = FLUNG / SPADE_HZ; t < g.seconds() - 0.2; t += 1 / SPADE_HZ) {
      all.add(new Event.Effect(t, 1.6, "debris", Contacts.before(g.call(), 0.75, 0.45), back, java.util.Map.of("count", 26.0, "size", 0.9)));
    }
    return all;
  }

  private static final double SPADE_HZ = 0.75;

  static List<Event> held(Gesture g) {
    List<Event> all = new ArrayList<>();
    Props.prop(g.call()).ifPresent(t -> all.add(new Event.Hold(0.02, t.name(), g.hand())));
    return all;
  }

  private static void read(Moment m) {
    // a sheet lies flat in the hand: it is held up between finger and thumb
    boolean sheet = Props.prop(m.call()).filter(t -> m.call().view().height(t.name()) < SHEET_M).isPresent();
    // a book lies open under the eyes, over the lap of who sits: at the mouth it would be eaten
    double high = sheet ? 1.27 : m.call().posture() == Posture.SITTING ? 1.08 : 1.16;
    // a hand that is full stays where it is
    boolean one = Props.hand(m.call()) == Event.Hand.LEFT && m.call().entryPose().get(Channel.CURL_R) > FULL;
    for (Side side : one ? List.of(RIGHT) : List.of(Side.values())) {
      m.s().arm(side, 0.13, high, -0.34).elbow(side, 0.8, -1, 0.4).fingers(side, sheet ? 0 : -0.15, sheet ? 0.8 : 0.6, sheet ? -0.4 : -0.7)
          .palm(side, sheet ? -1 : -0.7, sheet ? 0.1 : 0.35, sheet ? 0.15 : 0.5).curl(side, 0.7);
    }
    m.s().nod(sheet ? 22 : 30).turnHead(5 * Math.sin(2 * Math.PI * 0.35 * m.t())).lids(0.25);
  }

  private static final Pattern LOUD = Pattern.compile("^(?:shout|yell|scream|bark)");

  private static void phone(Moment m) {
    boolean mouth = m.call().verb().contains("record") || m.call().verb().contains("radio")
        || m.call().verb().equals("dictate");
    if (mouth) {
      // below the chin and turned aside, or the hand would hide what it holds
      m.s().arm(RIGHT, 0.10, 1.40, -0.27).elbow(RIGHT, 0.9, -1, 0)
          .fingers(RIGHT, -0.95, 0.1, -0.25).palm(RIGHT, 0.1, 0.15, 1).curl(RIGHT, 1.0).nod(5);
    } else {
      m.s().arm(RIGHT, 0.15, 1.52, -0.06).elbow(RIGHT, 0.9, -1, -0.1)
          .fingers(RIGHT, -0.08, 1, 0.12).palm(RIGHT, -1, 0, 0.1).curl(RIGHT, 0.9)
          .set(Channel.TILT, 6);
    }
    boolean loud = LOUD.matcher(m.call().verb()).find();
    double says = 1 - m.ramp(m.seconds() - 0.4, m.seconds() - 0.1);
    m.s().set(Channel.MOUTH_OPEN, says * Speaking.mouthOpen(m.call().seed(), m.t(), loud ? 1 : 0.5));
    if (loud) {
      m.s().brows(-0.9, 0.4).lean(0.12, 0).arm(LEFT, 0.34, 1.16 + 0.12 * m.wave(1.6), -0.34).elbow(LEFT, 0.7, -0.8, 0.4)
          .fingers(LEFT, 0.1, 0.4, -0.9).palm(LEFT, -0.9, 0, 0.2).curl(LEFT, 0.4);
    }
  }

  private static final Pattern FOOTWEAR = Pattern.compile("\\b(?:socks?|stockings?|shoes?|boots?|slippers?|sandals?|sneakers?|skates?)$");

  private static Motion dress(Call call, boolean on) {
    Optional<Target> what = Props.prop(call);
    if (what.filter(t -> FOOTWEAR.matcher(t.name()).find()).isPresent()) {
      return Toilet.shod(call, what.get(), on);
    }
    boolean head = what.map(t -> t.name().contains("hat") || t.name().contains("cap")
        || t.name().contains("helmet") || t.name().contains("glasses")
        || t.name().contains("mask") || t.name().contains("hood")).orElse(false);
    Lead lead = Lead.of(call);
    what.filter(t -> on && call.view().hand(t.name(), call.start()).isEmpty()).ifPresent(t -> lead.then(c -> Props.take(c.at(t))));
    return lead.act(d -> Gesture.lasting(2.2).eased(0.3, 0.4)
        .draws(m -> {
          double u = on ? m.part() : 1 - m.part();
          double up = Easing.ramp(u, 0.1, 0.55);
          double top = head ? 1.72 : 1.46;
          for (Side side : Side.values()) {
            m.s().arm(side, 0.16, 1.10 + (top - 1.10) * up, -0.34 + (head ? 0.28 : 0.22) * up)
                .elbow(side, 1, -0.5, 0.1).fingers(side, -0.3, head ? 0.5 : -0.2, head ? 0.3 : 0.2)
                .palm(side, -1, 0, 0).curl(side, 1.0);
          }
          m.s().nod(10 * up);
        })
        .events(g -> what.<List<Event>>map(t -> List.of(on
            ? head ? new Event.Attach(g.seconds() * 0.62, t.name(), call.performer(), Bone.HEAD)
                : new Event.Wear(g.seconds() * 0.55, t.name(), call.performer(), Bone.CHEST, FROM_THE_NECK)
            : new Event.Hold(g.seconds() * 0.42, t.name(), Event.Hand.RIGHT))).orElse(List.of()))
        .of(d));
  }

  /** What a hand does at its place by seconds. */
  private interface Busy {
    Vector3f at(double t, Side side);
  }

  private static Vector3f place(Call call, Side side, Aim aim) {
    Vector3f p = call.target().map(t -> top(t, aim)).orElseGet(() -> Contacts.before(call, 1.02, 0.42));
    return p.fma(side.sign * 0.045f, call.entry().right());
  }

  /** Where one works at a thing: on its surface if it has one. */
  private static Vector3f top(Target t, Aim aim) {
    boolean whole = t.kind() == Target.Kind.PROP && t.part().isEmpty();
    return (whole ? aim.mark(t.name(), "surface") : Optional.<Vector3f>empty()).orElseGet(() -> aim.point(t));
  }

  private static Lead close(Call call) {
    Lead lead = Lead.of(call);
    call.target().filter(t -> !t.name().equals(call.performer()))
        .ifPresent(t -> lead.within(t, 0.52 * Math.max(0.75, call.scale())).facing(t, 30));
    return lead;
  }

  private static Motion work(Call call, double seconds, Busy busy) {
    return close(call).act(c -> Handling.to(Daily::place).withBoth().lasting(0.7, seconds, 0.6)
        .moving(t -> busy.at(t, RIGHT))
        .handM(0.13)
        .held((s, side) -> s.curl(side, 0.95).pointing(side, 0.4).palm(side, -0.8, -0.5, 0))
        .events((h, all) -> all.add(new Event.Contact(h.touches(), Contacts.name(c))))
        .of(c));
  }

  private static Motion oneHand(
      Call call, double seconds, java.util.function.DoubleFunction<Vector3f> moves) {
    return close(call).act(c -> Handling.to(Daily::place).with(RIGHT).lasting(0.6, seconds, 0.5)
        .moving(moves).held((s, side) -> s.curl(side, 0.6).palm(side, 0, -1, -0.3)).of(c));
  }

  /** The floor is cleaned on the knees, one hand on it. */
  private static Motion scrubbing(Call call) {
    Lead lead = Lead.of(call);
    if (call.posture() != Posture.KNEELING) {
      lead.standing().then(c -> Lowering.toKnees(c.unhurried()));
    }
    return lead.act(c -> Gesture.lasting(Manner.seconds(c, 3.6)).eased(0.5, 0.5).draws(m -> {
      double way = m.wave(0.9);
      m.s().pelvis(0, 0.50, 0.10).spine(0.06 * way, 0.48, -1).nod(-14)
          .hand(RIGHT, 0.10 + 0.16 * way, 0.10, -0.62 - 0.08 * Math.cos(2 * Math.PI * 0.9 * m.t())).elbow(RIGHT, 0.8, 0.3, 0.5)
          .fingers(RIGHT, 0, -0.3, -1).palm(RIGHT, 0, -1, 0).curl(RIGHT, 1.0)
          .hand(LEFT, 0.22, 0.07, -0.46).elbow(LEFT, 0.8, 0.2, 0.6).fingers(LEFT, -0.1, 0, -1).palm(LEFT, 0, -1, 0).curl(LEFT, 0.05);
    }).of(c));
  }

  /** A board, a window, a mirror: the arm in wide arcs over it, beside the body. */
  private static Motion wipesPane(Call call) {
    return Walls.square(call, call.target().orElseThrow(), 0.52).act(c -> Gesture.lasting(Manner.seconds(c, 3.6)).eased(0.5, 0.5).draws(m -> {
      double a = 2 * Math.PI * 0.9 * m.t();
      double face = m.to().map(p -> Math.max(-0.56, Math.min(-0.36, p.z + 0.05))).orElse(-0.48);
      m.s().hand(RIGHT, 0.36 + 0.22 * Math.cos(a), 1.44 + 0.16 * Math.sin(a), face).elbow(RIGHT, 0.9, -0.4, 0.3).fingers(RIGHT, -0.15, 1, -0.25).palm(RIGHT, 0, 0, -1)
          .curl(RIGHT, 0.15).twist(8 + 6 * Math.cos(a)).lean(0.02, 0.06).look(0.35, 0, -1);
    }).of(c));
  }

  /** Who sits leans back and lays both feet on what is before him. */
  private static Motion feetUp(Call call) {
    return Gesture.lasting(2.0).eased(0.8, 0.6).staying().draws(m -> {
      double hips = m.s().vector(dev.actionline.stage.Pose.Channel.PELVIS).y;
      double height = m.to().map(p -> Math.max(0.55, Math.min(0.90, p.y))).orElse(0.76);
      m.s().lean(-0.30, 0).nod(-4).mouth(0.05, 0.5);
      for (Side side : Side.values()) {
        m.s().foot(side, side == RIGHT ? 0.05 : 0.09, height + (side == RIGHT ? 0.20 : 0.08), -0.80).toes(side, 8, -50).knee(side, 0.1, 1, -0.2)
            .hand(side, 0.09, hips + 0.22, -0.20).elbow(side, 1, -0.1, 0.4).fingers(side, -0.9, 0, -0.4).palm(side, 0, -0.4, 0.9).curl(side, 0.5);
      }
    }).of(call);
  }

  private static Motion footUp(Call call) {
    if (call.posture() == Posture.SITTING) {
      return feetUp(call);
    }
    Lead lead = Lead.of(call).standing();
    call.target().ifPresent(t -> t.heading().filter(h -> t.markType().equals("seat"))
        .map(h -> lead.walkTo(call.view().point(t, call.start()).fma(SEAT_EDGE_M + 0.22f * call.scale(), new Stance(0, 0, 0, h).forward()), Gait.WALK))
        .orElseGet(() -> lead.within(t, 0.52 * call.scale())).facing(t, 10));
    Side side = towardsCompany(lead.call());
    return lead.act(c -> Gesture.lasting(1.6).eased(0.7, 0.6).staying()
        .draws(m -> {
          double height = m.to().map(p -> Math.max(0.15, Math.min(0.92, p.y))).orElse(0.45);
          double up = m.ramp(0, 0.45);
          double on = m.ramp(0.4, 0.8);
          m.s().pelvis(-side.sign * 0.05 * up, 0.905, -0.02).lean(0.06, 0)
              .foot(side, 0.12, (height + 0.10) * up - 0.10 * on, -0.12 * up - 0.30 * on)
              .knee(side, 0.2, 0.5, -1).toes(side, 6, 12 * (up - on)).nod(24)
              .hand(side.other(), 0.20, height + 0.38, -0.30).elbow(side.other(), 0.8, 0, 0.6)
              .palm(side.other(), 0, -1, 0);
        })
        .of(c));
  }

  /** From the middle of a seat to its edge, and how near company sits, metres. */
  private static final float SEAT_EDGE_M = 0.25f;

  private static final double COMPANY_M = 1.2;

  /** The side on which somebody is at hand for what is done to that foot; the right where nobody is. */
  private static Side towardsCompany(Call call) {
    return call.view().nearest(call.entry().position(), COMPANY_M, call.start(), call.performer())
        .filter(p -> Ground.local(call.entry(), call.scale(), p).x < 0).map(p -> LEFT).orElse(RIGHT);
  }

  private static Motion pour(Call call) {
    Lead lead = Lead.of(call);
    call.target().filter(t -> call.with().map(w -> !w.name().equals(t.name())).orElse(true))
        .ifPresent(t -> lead.within(t, 0.5).facing(t, 30));
    return lead.act(c -> Gesture.lasting(3.0).eased(0.5, 0.5)
        .draws(m -> {
          double tilt = Math.min(m.ramp(0.6, 1.1), 1 - m.ramp(m.seconds() - 1, m.seconds() - 0.5));
          Vector3f over = m.to().filter(p -> !intoHand(m.call())).map(Daily::overVessel).orElse(new Vector3f(0.16f, 1.24f, -0.42f));
          m.s().arm(RIGHT, over.x, over.y + 0.05 * tilt, over.z).elbow(RIGHT, 0.9, -0.5 + 0.5 * tilt, 0.3)
              .fingers(RIGHT, -0.5, -0.1, -0.9)
              .palm(RIGHT, -1 + 1.4 * tilt, -1.0 * tilt, 0.5 - 0.5 * tilt).curl(RIGHT, 1.1).nod(16);
          if (intoHand(m.call())) {
            // the back of the hand up, the neck of the bottle to the left and down over the rim of the glass
            m.s().arm(LEFT, 0.07, 1.03, -0.36).elbow(LEFT, 0.8, -0.6, 0.4).fingers(LEFT, 0, 0, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 1.0)
                .arm(RIGHT, 0.26 - 0.13 * tilt, 1.16 + 0.16 * tilt, -0.42).elbow(RIGHT, 1, -0.2, 0.2)
                .fingers(RIGHT, 0, 0, -1).palm(RIGHT, -1 + 1.42 * tilt, -0.9 * tilt, 0);
          }
        })
        .of(c));
  }

  /** Where the hand is that tips something into what stands within reach; its mouth is a span to the left of the hand. */
  private static Vector3f overVessel(Vector3f vessel) {
    return new Vector3f(Math.max(0, Math.min(0.4f, vessel.x + 0.14f)), Math.max(1.0f, Math.min(1.5f, vessel.y + 0.26f)), Math.max(-0.62f, Math.min(-0.34f, vessel.z + 0.06f)));
  }

  /** Nothing stands there to pour into but the glass in the other hand. */
  private static boolean intoHand(Call call) {
    return call.second().isEmpty() && call.target().filter(t -> !t.name().contains("glass") && !t.name().contains("cup")).isEmpty();
  }

  static void dig(Moment m) {
    double u = (m.t() * SPADE_HZ) % 1;
    double down = Easing.bump(u * 1.4);
    double fling = Easing.bump((u - 0.5) / 0.5);
    m.s().lean(0.30 + 0.35 * down, 0).twist(30 * fling - 6)
        .add(Channel.PELVIS, 0, -0.10 - 0.14 * down, 0.10);
    m.s().arm(RIGHT, 0.20, 1.00 - 0.06 * down + 0.10 * fling, -0.26).elbow(RIGHT, 0.6, -0.5, 1)
        .fingers(RIGHT, -0.2, -0.8, -0.6).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.4)
        .arm(LEFT, 0.08, 0.86 - 0.10 * down + 0.16 * fling, -0.44).elbow(LEFT, 0.6, -0.5, 0.6)
        .fingers(LEFT, -0.2, -0.9, -0.5).palm(LEFT, -1, 0, 0).curl(LEFT, 1.4).nod(10);
  }
}
