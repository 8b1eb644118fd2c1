package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What hands and feet break, spill and let fall, and the wall that comes down. */
public final class Breakages {
  private Breakages() {}

  private static final Vector3f UP = new Vector3f(0, 1, 0);

  /** When it leaves the hands, and is on the floor, seconds. */
  private static final double DASHED_S = 1.3;
  private static final double FLIES_S = 0.24;
  private static final double SPILLS_S = 1.1;
  private static final double LOST_S = 1.0;
  private static final double FALLS_S = 0.48;

  /** One stamp, one swing of a sledgehammer, and how many of these a wall stands. */
  private static final double STAMP_S = 1.4;
  private static final double SWING_S = 1.3;
  private static final int SWINGS = 3;

  /** A tray before the belly, from the hips. */
  private static final Matrix4f BEFORE_BELLY = new Matrix4f().translation(0, 0.16f, -0.42f);

  public static final Action DASH =
      Verb.named("dash to the floor").words("smash crockery, shatter crockery, break crockery, dash crockery, smash on the floor, smash on floor, dash to the ground")
          .doc("Lifts it over the head with both hands and dashes it to the floor, where it goes to pieces").with(Tool.object("plate", "vase", "glass", "bottle"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(2.8).eased(0.25, 0.5).draws(Breakages::dashes).paced().events(Breakages::dashed).of(c)));

  public static final Action SPILL =
      Verb.named("spill drink").words("spill wine, spill coffee, spill tea, spill beer, spill milk, spill water, spill juice, spill champagne, spill whiskey, slosh drink, upset glass, slop drink, slop beer")
          .doc("A glass slips over in the hand, what is in it runs out onto the floor, and one jumps back").with(Tool.held("glass", "cup", "mug"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.4).eased(0.3, 0.5).draws(Breakages::tips).paced().events(Breakages::runsOut).of(c)));

  public static final Action DROP_TRAY =
      Verb.named("drop tray").words("drop a tray, drop dishes, drop plates, drop glasses, let tray fall")
          .doc("Carries a tray in both hands; it slips out of them and all that is on it breaks on the floor").with(Tool.inBoth(BEFORE_BELLY, "tray"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.4).eased(0.25, 0.5).draws(Breakages::loses).paced().events(Breakages::lost).of(c)));

  public static final Action CRUSH =
      Verb.named("crush can").words("crush a can, flatten can, flatten a can, stamp on can, stamp on a can, stomp on can, stomp can, squash can, crush underfoot")
          .doc("Lifts a knee and stamps it flat").with(Tool.stands(0.36, "crushed can"))
          .plays(call -> Bench.paced(call, 0.36, 2 * STAMP_S + 0.8, (m, top) -> stamps(m), Breakages::flat));

  public static final Action SQUASH =
      Verb.named("squash bug").words("crush bug, crush a bug, squash a bug, squash a spider, squash spider, squash a beetle, squash a cockroach, stamp on a spider, stamp on spider, stamp on bug, step on bug, step on spider, stomp on bug, stomp on spider, stomp on cockroach, "
              + "crush a spider, crush a cockroach, squash an ant, crush a beetle, squash an insect, kill a spider, kill a bug, kill a cockroach, squish a bug, squish a spider, swat a spider")
          .doc("Lifts a knee and stamps an insect flat").with(Tool.stands(0.36, "large beetle"))
          .plays(call -> Bench.paced(call, 0.36, 2 * STAMP_S + 0.8, (m, top) -> stamps(m), Breakages::flat));

  public static final Action DEMOLISH =
      Verb.named("demolish wall").words("demolish a wall, knock down wall, tear down wall, break down wall, smash wall, smash down wall, pull down wall, batter wall, bash wall, knock through wall, destroy wall")
          .doc("Swings a sledgehammer at a wall, which goes to pieces blow by blow").with(Tool.held("sledgehammer", "pickaxe"), Tool.stands(0.95, "crumbling wall"))
          .plays(call -> Bench.paced(call, 0.95, SWINGS * SWING_S + 0.9, (m, top) -> swings(m), Breakages::crumbles));

  /** From a hand to the floor and up again, and how often, seconds. */
  private static final double BOUNCE_S = 0.68;
  private static final int BOUNCE_TIMES = 6;

  public static final Action BOUNCE =
      Verb.named("dribble").words("bounce ball, bounce a ball, bounce the ball, pat the ball, bounce basketball, bounce a basketball, dribble ball, dribble a ball, dribble the ball, dribble basketball, dribble a basketball, dribble past")
          .doc("Bounces a ball beside the foot with one hand, bent over it").with(Tool.stands(0.42, "bouncing ball"))
          .plays(call -> Bench.paced(call, 0.42, BOUNCE_TIMES * BOUNCE_S + 0.9, (m, top) -> bounces(m), Breakages::bounced));

  public static final Action FLIP_COIN =
      Verb.named("flip coin").words("flick coin, toss coin, spin coin, flip a coin, flick a coin, toss a coin").doc("Flicks a coin up with the thumb, follows it with the eyes, and catches it").with(Tool.held("flipped coin"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.0).eased(0.3, 0.5).draws(Breakages::flips).paced().events(Breakages::flipped).of(c)));

  public static final Action OVERTURN =
      Verb.named("overturn table").words("overturn a table, upend table, flip table, flip over table, tip over table, knock over table, kick over table, turn over table, overturn desk, upend desk, flip desk, overturn cart, tip over cart, overturn bench")
          .doc("Takes a table by its edge and throws it over, with all that is on it").with(Tool.stands(0.72, "overturned table"))
          .plays(call -> Bench.paced(call, 0.72, 3, (m, top) -> heaves(m), Breakages::over));

  private static final double HEAVES_S = 0.9;

  private static void heaves(Moment m) {
    double takes = m.ramp(0.1, 0.6);
    double up = m.ramp(HEAVES_S, HEAVES_S + 0.45);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.32, 0.74 + 0.66 * up, -0.38 - 0.12 * up).elbow(side, 0.9, -0.4, 0.4).fingers(side, -0.1, -0.1 + 0.9 * up, -1).palm(side, 0, 1 - 0.6 * up, -0.6 * up).curl(side, 1.1 - 0.8 * up);
    }
    m.s().add(dev.actionline.stage.Pose.Channel.PELVIS, 0, -0.16 * takes + 0.16 * up, 0).lean(0.42 * takes - 0.3 * up, 0).nod(14).brows(-1, 0.3).mouth(0.6 * up, -0.8)
        .foot(LEFT, 0.16, 0, -0.12).foot(RIGHT, 0.16, 0, 0.18);
  }

  private static List<Event> over(Gesture g) {
    List<Event> all = new ArrayList<>();
    tools(g).forEach(t -> all.add(new Event.Move(HEAVES_S, 0.75, t, "", 0, 1)));
    Vector3f top = Contacts.before(g.call(), 0.9, 0.9);
    all.add(new Event.Effect(HEAVES_S + 0.2, 1.8, "debris", top, g.call().entry().forward(), Map.of("size", 1.2, "count", 24.0)));
    all.add(new Event.Contact(HEAVES_S + 0.75, "floor"));
    return all;
  }

  public static final Action HAUL_NET =
      Verb.named("haul net").words("haul a net, haul net over rail, haul net over side, haul net over gunwale, haul net onto deck, haul net into boat, haul net aboard, haul net from sea, haul net from water, haul in net, haul in nets, haul nets, pull in net, pull in nets, haul up net, haul up nets, drag in net, heave net, heave nets, pull net, draw in net, land net, haul a catch, haul in catch")
          .doc("Leans back and hauls in a net full of fish, hand over hand").with(Tool.stands(0.55, "hauled net"))
          .plays(call -> Bench.paced(call, 0.55, 4.8, (m, top) -> hauls(m), Breakages::hauled));

  private static void hauls(Moment m) {
    double u = (m.t() / 1.2) % 1;
    double pull = Easing.ramp(u, 0.1, 0.6) * (1 - Easing.ramp(u, 0.75, 1));
    double other = 1 - pull;
    m.s().lean(0.24 - 0.42 * pull, 0).twist(10 * pull).nod(8).add(dev.actionline.stage.Pose.Channel.PELVIS, 0, -0.1, 0.08 * pull).foot(LEFT, 0.16, 0, -0.2).foot(RIGHT, 0.18, 0, 0.2)
        .arm(RIGHT, 0.12, 1.0 + 0.1 * pull, -0.5 + 0.3 * pull).elbow(RIGHT, 0.9, -0.3, 0.5).fingers(RIGHT, -0.2, -0.2, -1).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5)
        .arm(LEFT, 0.12, 1.0 + 0.1 * other, -0.5 + 0.3 * other).elbow(LEFT, 0.9, -0.3, 0.5).fingers(LEFT, -0.2, -0.2, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 1.5);
  }

  private static List<Event> hauled(Gesture g) {
    List<Event> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int n = i;
      tools(g).forEach(t -> all.add(new Event.Move(0.15 + 1.2 * n, 0.6, t, "", 0.25 * n, 0.25 * (n + 1))));
    }
    return all;
  }

  private static void both(Moment m, double x, double y, double z) {
    for (Side side : Side.values()) {
      m.s().arm(side, x, y, z).elbow(side, 1, -0.4, 0.3).fingers(side, -0.2, 0.7, -0.7).palm(side, -1, 0, 0).curl(side, 0.9);
    }
  }

  private static void dashes(Moment m) {
    double up = m.ramp(0.25, 0.95);
    double down = m.ramp(1.08, 1.32);
    both(m, 0.12 + 0.1 * down, 1.15 + 0.78 * up - 1.12 * down, -0.34 + 0.26 * up - 0.42 * down);
    m.s().lean(-0.14 * up + 0.55 * down, 0).nod(-14 * up + 40 * down).add(dev.actionline.stage.Pose.Channel.PELVIS, 0, -0.1 * down, 0).brows(-1, 0.3).mouth(0.4, -0.8);
  }

  private static List<Event> dashed(Gesture g) {
    List<Event> all = new ArrayList<>();
    Vector3f floor = Contacts.before(g.call(), 0.03, 0.85);
    Props.prop(g.call()).ifPresent(p -> {
      all.add(new Event.Hold(0.02, p.name(), Event.Hand.RIGHT));
      all.add(new Event.Release(DASHED_S, p.name(), new Vector3f(g.call().entry().forward()).mul(1.1f).add(0, -3.6f, 0)));
      all.add(new Event.Show(DASHED_S + FLIES_S, p.name(), false));
    });
    all.add(new Event.Effect(DASHED_S + FLIES_S - 0.02, 2, "debris", floor, UP, Map.of("size", 1.1, "count", 60.0)));
    all.add(new Event.Contact(DASHED_S + FLIES_S, "break"));
    return all;
  }

  /** All it is done with and to. */
  static List<String> tools(Gesture g) {
    Call c = g.call();
    List<String> all = new ArrayList<>();
    c.target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> all.add(t.name()));
    c.with().ifPresent(t -> all.add(t.name()));
    c.second().ifPresent(t -> all.add(t.name()));
    return all;
  }

  private static void tips(Moment m) {
    double over = m.ramp(SPILLS_S, SPILLS_S + 0.3);
    double back = m.ramp(SPILLS_S + 0.2, SPILLS_S + 0.5);
    m.s().arm(RIGHT, 0.2, 1.16 - 0.06 * over, -0.4 - 0.04 * over).elbow(RIGHT, 0.9, -0.6, 0.3).fingers(RIGHT, -0.7 * (1 - over), 0.1 - 0.2 * over, -0.7 - 0.3 * over)
        .palm(RIGHT, -0.8 + 0.7 * over, -0.9 * over, -0.1).curl(RIGHT, 1.2)
        .arm(LEFT, 0.3 + 0.16 * back, 0.95 + 0.3 * back, -0.06 - 0.2 * back).elbow(LEFT, 0.9, -0.6, 0.3).curl(LEFT, 0.2)
        .pelvis(0, 0.92, 0.14 * back).lean(0.24 * back, 0).nod(10 + 22 * back).mouth(0.5 * back, -0.4).brows(back, 0.5 * back);
  }

  private static List<Event> runsOut(Gesture g) {
    List<Event> all = new ArrayList<>();
    Props.prop(g.call()).or(() -> g.call().with()).ifPresent(p -> all.add(new Event.Hold(0.02, p.name(), Event.Hand.RIGHT)));
    Vector3f glass = Contacts.before(g.call(), 0.7, 0.5).fma(0.2f, g.call().entry().right());
    Vector3f floor = Contacts.before(g.call(), 0.02, 0.55).fma(0.2f, g.call().entry().right());
    for (double t = SPILLS_S + 0.1; t < SPILLS_S + 0.9; t += 0.2) {
      all.add(new Event.Effect(t, 0.6, "splash", glass, new Vector3f(0, -1, 0), Map.of("size", 0.16)));
      all.add(new Event.Effect(t + 0.3, 0.8, "splash", floor, UP, Map.of("size", 0.4)));
    }
    return all;
  }

  private static void loses(Moment m) {
    double lost = m.ramp(LOST_S - 0.1, LOST_S + 0.2);
    double aghast = m.ramp(LOST_S + 0.3, LOST_S + 0.8);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.2 + 0.22 * lost - 0.3 * aghast, 1.09 + 0.16 * lost + 0.34 * aghast, -0.4 + 0.14 * lost + 0.06 * aghast).elbow(side, 0.9, -0.5, 0.3)
          .fingers(side, -0.3, 0.1 + 0.9 * aghast, -1 + 0.6 * aghast).palm(side, -0.2, 1 - aghast, 0.8 * aghast).curl(side, 0.8 - 0.5 * lost);
    }
    m.s().lean(0.2 * lost, 0).nod(10 + 26 * lost).mouth(0.8 * lost, -0.5).brows(lost, 0.5);
  }

  private static List<Event> lost(Gesture g) {
    List<Event> all = new ArrayList<>();
    Vector3f floor = Contacts.before(g.call(), 0.03, 0.62);
    tools(g).stream().limit(1).forEach(t -> all.add(new Event.Release(LOST_S, t, new Vector3f(g.call().entry().forward()).mul(0.35f))));
    all.add(new Event.Effect(LOST_S + FALLS_S, 2, "debris", floor, UP, Map.of("size", 1.0, "count", 70.0)));
    all.add(new Event.Effect(LOST_S + FALLS_S, 0.9, "splash", floor, UP, Map.of("size", 0.3)));
    all.add(new Event.Contact(LOST_S + FALLS_S, "break"));
    return all;
  }

  private static void stamps(Moment m) {
    double u = (m.t() / STAMP_S) % 1;
    double up = Easing.ramp(u, 0.05, 0.4) * (1 - Easing.smooth((u - 0.46) / 0.08));
    double on = Easing.ramp(u, 0.05, 0.35) * (1 - Easing.ramp(u, 0.8, 1));
    double jolt = Easing.bump((u - 0.53) / 0.3);
    m.s().pelvis(-0.07 * on, 0.905 - 0.05 * jolt, -0.04 * on).lean(0.12 + 0.16 * jolt, 0).nod(30)
        .foot(RIGHT, 0.04, 0.02 + 0.46 * up, -0.34 * on).knee(RIGHT, 0.2, 0.6, -1).toes(RIGHT, 6, 8 * up).brows(-1, 0.3).mouth(0.1, -0.8);
    for (Side side : Side.values()) {
      m.s().arm(side, 0.4, 1.0 + 0.1 * up, -0.05).elbow(side, 0.8, -0.2, 0.5).curl(side, 1.5);
    }
  }

  private static List<Event> flat(Gesture g) {
    List<Event> all = new ArrayList<>();
    tools(g).forEach(t -> all.add(new Event.Move(0.5 * STAMP_S, 0.08, t, "", 0, 1)));
    all.add(new Event.Contact(0.53 * STAMP_S, "floor"));
    all.add(new Event.Contact(1.53 * STAMP_S, "floor"));
    return all;
  }

  private static void swings(Moment m) {
    double u = m.t() >= SWINGS * SWING_S ? 0 : (m.t() / SWING_S) % 1;
    double up = Easing.ramp(u, 0.02, 0.42) * (1 - Easing.ramp(u, 0.48, 0.68));
    double down = Easing.ramp(u, 0.48, 0.68) * (1 - Easing.ramp(u, 0.82, 1));
    m.s().twist(34 * up - 26 * down).lean(-0.08 * up + 0.3 * down, 0).nod(6 + 12 * down)
        .arm(RIGHT, 0.3 * (1 - down) + 0.02, 1.1 + 0.55 * up - 0.1 * down, -0.26 + 0.2 * up - 0.3 * down).elbow(RIGHT, 0.9, -0.3, 0.6).fingers(RIGHT, -0.7, 0.5 * up, -0.6).palm(RIGHT, -0.8, -0.3, 0).curl(RIGHT, 1.6)
        .arm(LEFT, 0.05 - 0.1 * up, 0.98 + 0.45 * up, -0.32 + 0.05 * up - 0.16 * down).elbow(LEFT, 0.9, -0.4, 0.3).fingers(LEFT, -0.8, 0.4, -0.5).palm(LEFT, -0.6, -0.5, 0.3).curl(LEFT, 1.6)
        .foot(LEFT, 0.2, 0, -0.16).foot(RIGHT, 0.22, 0, 0.16).brows(-1, 0.3).mouth(0.3 * down, -0.6);
  }

  private static List<Event> crumbles(Gesture g) {
    List<Event> all = new ArrayList<>();
    Vector3f at = Contacts.before(g.call(), 0.95, 0.9);
    List<String> walls = tools(g).stream().filter(t -> !t.matches(".*(?:hammer|axe|bar)")).toList();
    for (int i = 0; i < SWINGS; i++) {
      double hit = (i + 0.64) * SWING_S;
      all.add(new Event.Effect(hit, 1.8, "debris", at, g.call().entry().forward().negate(), Map.of("size", 1.3, "count", 36.0)));
      all.add(new Event.Effect(hit, 1.6, "dust", new Vector3f(at).sub(0, 0.3f, 0), UP, Map.of("size", 0.9)));
      all.add(new Event.Contact(hit, "wall"));
      String part = "piece " + (i + 1);
      walls.forEach(w -> all.add(new Event.Move(hit, 0.4, w, part, 0, 1)));
    }
    return all;
  }

  /** Down to the floor, 1, and up under the palm again, 0. */
  private static double down(double t) {
    double u = (t - 0.4) / BOUNCE_S;
    return u < 0 || u > BOUNCE_TIMES ? 0 : Easing.bump(u % 1);
  }

  private static void bounces(Moment m) {
    double follows = Math.min(0.5, down(m.t()));
    m.s().add(dev.actionline.stage.Pose.Channel.PELVIS, 0, -0.14, 0.06).lean(0.34, 0).nod(12).arm(RIGHT, 0.26, 1.0 - 0.32 * follows, -0.42)
        .elbow(RIGHT, 0.7, 0, 0.8).fingers(RIGHT, 0, -0.2 - 0.4 * follows, -1).palm(RIGHT, 0, -1, 0).curl(RIGHT, 0.2)
        .foot(LEFT, 0.16, 0, -0.16).foot(RIGHT, 0.16, 0, 0.2).arm(LEFT, 0.40, 1.12, -0.22).elbow(LEFT, 0.7, -0.6, 0.3);
  }

  private static List<Event> bounced(Gesture g) {
    List<Event> all = new ArrayList<>();
    for (int i = 0; i < BOUNCE_TIMES; i++) {
      double at = 0.4 + i * BOUNCE_S;
      tools(g).forEach(b -> all.add(new Event.Move(at, 0.5 * BOUNCE_S, b, "ball", 0, 1)));
      all.add(new Event.Contact(at + 0.5 * BOUNCE_S, "floor"));
      tools(g).forEach(b -> all.add(new Event.Move(at + 0.5 * BOUNCE_S, 0.5 * BOUNCE_S, b, "ball", 1, 0)));
    }
    return all;
  }

  private static final double FLICKED_S = 0.8;
  private static final float FLICK_MPS = 3.2f;

  private static void flips(Moment m) {
    double flick = Easing.bump((m.t() - FLICKED_S + 0.12) / 0.3);
    double caught = FLICKED_S + 2 * FLICK_MPS / 9.81;
    double aloft = m.ramp(FLICKED_S, FLICKED_S + 0.2) * (1 - m.ramp(caught - 0.2, caught));
    m.s().arm(RIGHT, 0.16, 1.2 + 0.06 * flick, -0.4).elbow(RIGHT, 0.9, -0.6, 0.2).fingers(RIGHT, -0.4, 0.1, -0.9).palm(RIGHT, -0.3, 0.9, 0).curl(RIGHT, 1.1 - 0.7 * aloft).thumb(RIGHT, flick)
        .nod(12 - 34 * aloft);
  }

  private static List<Event> flipped(Gesture g) {
    List<Event> all = new ArrayList<>();
    g.call().with().ifPresent(p -> {
      all.add(new Event.Hold(0.02, p.name(), Event.Hand.RIGHT));
      all.add(new Event.Release(FLICKED_S, p.name(), new Vector3f(0, FLICK_MPS, 0)));
      all.add(new Event.Hold(FLICKED_S + 2 * FLICK_MPS / 9.81, p.name(), Event.Hand.RIGHT));
    });
    return all;
  }
}
