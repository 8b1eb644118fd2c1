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
import dev.actionline.catalogue.motion.Gait;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Keyed;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Lowering;
import dev.actionline.catalogue.motion.Postures;
import dev.actionline.catalogue.motion.Props;
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Sketch;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.catalogue.motion.Walking;
import dev.actionline.catalogue.motion.Way;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** What is done under the open sky: camping, sailing, kites, fruit, stones on the water, castles of sand. */
public final class OpenAir {
  private OpenAir() {}

  /** Seconds in which the wheel of a helm turns to and fro by itself, and how far, degrees; as its model tells. */
  private static final double HELM_S = 4;
  private static final double HELM_DEG = 40;

  /** From the middle of a helm's wheel to its rim, and of its wheel over the deck, metres. */
  private static final double RIM_M = 0.38;
  private static final double WHEEL_M = 1.05;

  private static final double HELM_M = 0.78;

  /** From where one stands to the tree that one hides behind, metres. */
  private static final float TREE_M = 2.0f;

  private static Motion standing(Call call, double seconds, Consumer<Moment> draws) {
    return Lead.of(call).standing().act(c -> Gesture.lasting(seconds).eased(0.4, 0.45).draws(draws).of(c));
  }

  private static Motion kneeling(Call call, double seconds, Consumer<Moment> draws) {
    return Lead.of(call).standing().then(c -> Lowering.toKnees(c.unhurried())).act(c -> Gesture.lasting(seconds).eased(0.4, 0.4).draws(draws).of(c));
  }

  private static Matrix4f before(double up, double back) {
    return new Matrix4f().translation(0, (float) up, (float) back);
  }

  public static final Action PITCH_TENT =
      Verb.named("pitch tent")
          .words("pitch a tent, pitch the tent, set tent, set up tent, set up a tent, put up tent, put up a tent, erect tent, erect a tent, raise a tent, build a tent, pitch camp, "
              + "hammer in a tent peg, hammer tent peg")
          .doc("On the knees before a tent drives in the peg of its rope with a hammer")
          .with(Tool.held("hammer"), Tool.stands(2.55, "tent"))
          .plays(call -> kneeling(call, 4.4, m -> {
            double up = 0.5 + 0.5 * Math.cos(2 * Math.PI * 1.1 * m.t());
            m.s().lean(0.50 - 0.12 * up, 0).nod(24).hand(RIGHT, 0.08, 0.30 + 0.48 * up, -0.44 + 0.12 * up).elbow(RIGHT, 0.9, 0, 0.4).fingers(RIGHT, 0, 0.9 * up, -1)
                .palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5).hand(LEFT, -0.01, 0.16, -0.50).elbow(LEFT, 0.8, 0.2, 0.4).fingers(LEFT, 0, -0.7, -0.6).palm(LEFT, -1, 0, 0).curl(LEFT, 0.9);
          }));

  public static final Action PLANT_FLAG =
      Verb.named("plant flag").words("plant a flag, plant the flag, plant banner, plant a banner, stick flag in ground, drive flag into ground, plant flagpole")
          .doc("Lifts a flag on its pole in both hands and drives it into the ground, where it stays")
          .with(Tool.held("flag", "banner"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.2).eased(0.4, 0.6).draws(OpenAir::drives).events(g -> planted(g, c)).of(c)));

  private static void drives(Moment m) {
    double lift = m.ramp(0.4, 1.1) * (1 - Easing.smooth((m.t() - 1.35) / 0.16)) + 0.5 * m.ramp(1.7, 2.1) * (1 - Easing.smooth((m.t() - 2.25) / 0.16));
    double free = m.ramp(2.9, 3.4);
    m.s().lean(0.16 * (1 - lift) * (1 - free), 0).add(Channel.PELVIS, 0, -0.10 * (1 - lift) * (1 - free), 0).look(0, 0.25 * Math.max(lift, free), -1);
    for (Side side : Side.values()) {
      double up = 0.98 + 0.50 * lift + (side == RIGHT ? 0.12 : 0.34);
      m.s().hand(side, 0.03 + 0.24 * free, up - 0.25 * free, -0.44 + 0.34 * free).elbow(side, 0.8, -0.5, 0.3).fingers(side, -0.3 * (1 - free), 0, -1).palm(side, -1, 0, 0).curl(side, 1.5 - free);
    }
  }

  private static List<Event> planted(Gesture gesture, Call call) {
    Optional<Target> flag = Props.prop(call);
    Vector3f spot = call.entry().position().fma(0.55f * call.scale(), call.entry().forward());
    spot.y = call.view().floor(spot.x, spot.z);
    double at = 0.58 * gesture.seconds();
    return flag.<List<Event>>map(f -> List.of(new Event.Contact(at - 0.05, "ground"), new Event.Put(at, f.name(), spot))).orElse(List.of());
  }

  public static final Action FLY_KITE =
      Verb.named("fly kite").words("fly a kite, fly the kite, fly kites, let a kite fly, launch kite, launch a kite")
          .doc("Holds the line of a kite that stands high in the wind, and gives and takes line")
          .with(Tool.inBoth(before(0.20, -0.34), "flown kite"))
          .plays(call -> standing(call, 5.0, m -> {
            double tug = m.wave(0.55);
            m.s().lean(-0.16, 0).look(0.42, 0.42, -1).mouth(0.2, 0.9).foot(RIGHT, 0.14, 0, 0.18).foot(LEFT, 0.12, 0, -0.12);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.05, 1.12 + (side == RIGHT ? 0.06 : -0.06) + 0.03 * tug, -0.36 + 0.06 * tug * side.sign).elbow(side, 0.9, -0.8, 0.4)
                  .fingers(side, -0.6, 0.5, -0.7).palm(side, -0.7, 0, 0.4).curl(side, 1.5);
            }
          }));

  public static final Action PICK_FRUIT =
      Verb.named("pick fruit")
          .words("pick apple, pick apples, pick an apple, pick a pear, pick pears, pick oranges, pick an orange, pick cherries, pick a cherry, pick peaches, pick a peach, pick lemons, "
              + "pluck an apple, pluck apple, pluck fruit, harvest apples, harvest fruit")
          .doc("Reaches up into a tree that hangs full, twists a fruit off and brings it down, and again")
          .with(Tool.stands(1.05, "fruit tree"), Tool.held("apple"))
          .plays(call -> standing(call, 5.4, m -> {
            double reach = 0.5 - 0.5 * Math.cos(2 * Math.PI * m.t() / 1.8);
            m.s().look(0.1, 0.15 + 0.6 * reach, -1).lean(0.06 * reach, 0).hand(RIGHT, 0.20, 1.10 + 0.78 * reach, -0.30 - 0.16 * reach).elbow(RIGHT, 0.8, -0.7, 0.3)
                .fingers(RIGHT, -0.1, 0.2 + 0.8 * reach, -0.8).palm(RIGHT, -0.9, 0.4 * (1 - reach), 0).curl(RIGHT, 1.0)
                .hand(LEFT, 0.16, 1.05, -0.34).elbow(LEFT, 0.7, -0.8, 0.4).fingers(LEFT, -0.5, 0.1, -1).palm(LEFT, 0, 1, 0).curl(LEFT, 0.3)
                .rolled(RIGHT, 0.11, 0, 6, 24 * reach).rolled(LEFT, 0.11, 0, 6, 24 * reach).add(Channel.PELVIS, 0, 0.05 * reach, 0);
          }));

  public static final Action HOIST_SAIL =
      Verb.named("hoist sail")
          .words("raise sail, raise the sail, raise a sail, hoist a sail, hoist the sail, set sail, hoist mainsail, raise mainsail, hoist the mainsail, raise the mainsail, hoist sails, raise sails, "
              + "hoist a flag, hoist the flag, hoist flag, run up a flag, run up flag")
          .doc("Hauls down on a rope, hand over hand: at the mast a sail goes up")
          .with(Tool.stands(0.62, "hoisted sail"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(5.2).eased(0.4, 0.4).draws(OpenAir::hauls).events(g -> Props.prop(c).or(c::target)
              .<List<Event>>map(t -> List.of(new Event.Move(0.5, g.seconds() - 1, t.name(), "sail", 0, 1))).orElse(List.of())).of(c)));

  private static void hauls(Moment m) {
    double pull = m.wave(0.75);
    m.s().add(Channel.PELVIS, 0, -0.10 - 0.05 * Math.abs(pull), 0.08).lean(-0.04, 0).look(0, 0.55, -1).mouth(0.2, -0.5).foot(LEFT, 0.13, 0, -0.16).foot(RIGHT, 0.13, 0, 0.18);
    for (Side side : Side.values()) {
      double way = 0.5 + 0.5 * pull * side.sign;
      m.s().hand(side, 0.02, 1.16 + 0.56 * way, -0.36).elbow(side, 0.9, -0.8, 0.3).fingers(side, -0.6, 0.4, -0.7).palm(side, -0.6, 0, -0.7).curl(side, 1.6);
    }
  }

  public static final Action STEER_SHIP =
      Verb.named("steer ship")
          .words("steer wheel, steer the wheel, steer ship's wheel, turn ship's wheel, spin ship's wheel, man the helm, man helm, take the helm, steer boat, steer the boat, steer the ship, steer a ship, "
              + "steer a boat, turn the helm, stand at the helm, stand at helm")
          .doc("Stands at the wheel of a ship and turns it to and fro, the eyes far ahead")
          .with(Tool.stands(HELM_M, "helm"))
          .plays(call -> standing(call, 5.0, m -> {
            double turn = Math.toRadians(HELM_DEG) * Math.sin(2 * Math.PI * (m.call().start() + m.t()) / HELM_S);
            m.s().look(0.15 * m.wave(0.2), 0.05, -1).foot(LEFT, 0.2, 0, 0).foot(RIGHT, 0.2, 0, 0);
            for (Side side : Side.values()) {
              double a = side == RIGHT ? turn + 0.35 : Math.PI - 0.35 + turn;
              double x = RIM_M * Math.cos(a);
              m.s().hand(side, x * side.sign, WHEEL_M + RIM_M * Math.sin(a), -HELM_M + 0.26).elbow(side, 0.9, -0.8, 0.4).fingers(side, -0.2, 0.6, -0.8).palm(side, -0.5, 0, -0.8).curl(side, 1.6);
            }
          }));

  public static final Action CAST_OFF =
      Verb.named("cast off")
          .words("cast off a rope, cast off rope, cast off mooring rope, cast off a mooring rope, cast off line, cast off lines, cast off mooring, untie mooring rope, unmoor, slip mooring, untie boat, untie a boat, untie the boat, unmoor a boat, cast off a boat, cast off boat, untie rope from post, untie rope from bollard")
          .doc("Bends to a bollard, lifts the loop of a mooring rope off it and flings it away")
          .with(Tool.stands(0.62, "mooring bollard"))
          .plays(call -> standing(call, 3.6, m -> {
            double low = m.ramp(0.2, 0.8) * (1 - m.ramp(1.5, 2.0));
            double flung = m.ramp(2.2, 2.6);
            m.s().add(Channel.PELVIS, 0, -0.26 * low, 0.16 * low).lean(0.85 * low, 0).twist(-40 * flung).nod(14 * low);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.14 - 0.02 * low + (side == RIGHT ? -0.1 : 0.3) * flung, 1.05 - 0.45 * low + 0.30 * flung, -0.36 - 0.14 * low - 0.10 * flung).elbow(side, 0.8, -0.4, 0.4)
                  .fingers(side, -0.3, -0.5 * low, -1).palm(side, -0.8, -0.3, 0).curl(side, 1.4 - flung);
            }
          }));

  public static final Action SKIM_STONE =
      Verb.named("skim stone")
          .words("skim a stone, skip a stone, skip stone, skim stones, skip stones, skim pebble, skim a pebble, skip a rock, skip rock, skip rocks, skim pebbles, throw stones into water")
          .doc("Throws a flat stone from the side, so that it leaps over the water")
          .with(Tool.held("pebble"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.6).eased(0.3, 0.6).draws(OpenAir::skims).events(g -> leaps(g, c)).of(c)));

  private static void skims(Moment m) {
    double back = m.ramp(0.2, 0.9);
    double out = Easing.smooth((m.t() - 1.05) / 0.22);
    double over = m.ramp(2.4, 3.2);
    m.s().twist((46 * back - 96 * out) * (1 - over)).lean(0.22 * back * (1 - over), 0.12 * back * (1 - out)).add(Channel.PELVIS, 0, -0.14 * back * (1 - over), 0)
        .hand(RIGHT, 0.50 - 0.30 * out, 0.92 + 0.06 * out, 0.20 * back - 0.62 * out + 0.3 * over).elbow(RIGHT, 0.7, -0.4, 0.7).fingers(RIGHT, 0.5 - out, 0, -0.8).palm(RIGHT, -0.2, 1, 0)
        .curl(RIGHT, 1.1 - out).foot(LEFT, 0.14, 0, -0.24).foot(RIGHT, 0.14, 0, 0.14);
  }

  /** It flies low over the water and touches it again and again. */
  private static List<Event> leaps(Gesture g, Call call) {
    double lets = 1.2 / 3.6 * g.seconds();
    Vector3f way = call.entry().forward();
    List<Event> all = new ArrayList<>();
    String stone = call.with().filter(w -> w.kind() == Target.Kind.PROP).or(() -> Props.prop(call)).map(Target::name).orElse("");
    if (!stone.isEmpty()) {
      all.add(new Event.Release(lets, stone, new Vector3f(way).mul(11).add(0, 1.6f, 0)));
    }
    for (int i = 0; i < 5; i++) {
      Vector3f at = call.entry().position().fma(4.5f + 2.4f * i, way);
      at.y = call.view().floor(at.x, at.z);
      all.add(new Event.Effect(lets + 0.42 + 0.24 * i, 0.7, "splash", at, new Vector3f(0, 1, 0), Map.of("size", 0.5 - 0.07 * i)));
    }
    return all;
  }

  public static final Action HIDE_BEHIND_TREE =
      Verb.named("hide behind tree")
          .words("hide behind a tree, hide behind the tree, hide behind trunk, duck behind tree, duck behind a tree, take cover behind tree, take cover behind a tree, peek from behind tree, "
              + "slip behind tree, lurk behind tree")
          .doc("Slips round the trunk of a tree and peeps out from behind it")
          .with(Tool.stands(TREE_M, "tree"))
          .plays(call -> {
            Vector3f here = call.entry().position();
            Vector3f beside = new Vector3f(here).fma(TREE_M, call.entry().forward()).fma(0.85f, call.entry().right());
            Vector3f behind = new Vector3f(here).fma(TREE_M + 0.52f, call.entry().forward()).fma(0.10f, call.entry().right());
            return Lead.of(call).standing().walkTo(beside, Gait.RUN).walkTo(behind, Gait.WALK).turnTo(call.entry().heading() + 180, 3).act(c -> Gesture.lasting(4.4).eased(0.4, 0.5).draws(m -> {
              double out = Math.max(0, Math.sin(2 * Math.PI * m.t() / 2.9 - 0.6));
              m.s().spine(-0.52 * out, 1, -0.14).look(-0.1, 0, -1).lids(-0.3).brows(0.5, 0.2).add(Channel.PELVIS, -0.08 * out, -0.14, 0);
              for (Side side : Side.values()) {
                m.s().hand(side, 0.13, 1.18, -0.26).elbow(side, 0.9, -0.6, 0.3).fingers(side, 0.1, 1, -0.2).palm(side, 0, 0, -1).curl(side, 0.2);
              }
            }).of(c));
          });

  public static final Action ROCK_IN_HAMMOCK =
      Verb.named("rock in hammock")
          .words("lie in hammock, swing in hammock, lounge in hammock, doze in hammock, sleep in hammock, relax in hammock, nap in hammock, sway in hammock, lie in a hammock, rest in hammock")
          .doc("Sits down into a hammock, lies along it and is rocked from side to side")
          .with(Tool.stands(-0.42, "hammock"))
          .plays(call -> Lead.of(call).standing().then(c -> Lowering.toSeat(c.unhurried(), 0.52 / c.scale()))
              .then(c -> Keyed.from(c.unhurried()).root(0, 0.50, 0.44).turned(90).after(1.3, slung()).exit(Posture.LYING_BACK))
              .act(c -> new Rocked(Gesture.lasting(6).eased(0.5, 0.3).staying().draws(m -> m.s().lids(0.5).mouth(0, 0.7)).of(c), c)));

  private static Pose slung() {
    Sketch s = new Sketch(Postures.LYING_BACK).spine(0, 0.42, 1).look(0, 0.7, -0.5);
    for (Side side : Side.values()) {
      s.foot(side, 0.08, 0.16, -0.82).knee(side, 0.1, 1, -0.2).hand(side, 0.10, 0.42, 0.24).elbow(side, 1, 0.1, 0.2).fingers(side, -1, 0.1, 0).palm(side, 0, -1, 0).curl(side, 0.4);
    }
    return s.pose();
  }

  /** To and fro sideways with what one lies in, as its model swings by itself. */
  private record Rocked(Motion motion, Call call) implements Motion {
    private static final double PERIOD_S = 3;
    private static final double SWAY_M = 0.16;

    @Override
    public double seconds() {
      return motion.seconds();
    }

    @Override
    public Stance stance(double t) {
      Vector3f aside = call.entry().right().mul((float) (SWAY_M * Math.sin(2 * Math.PI * (call.start() + t) / PERIOD_S) * Easing.smooth(t / 0.6)));
      return motion.stance(t).moved(aside.x, 0, aside.z);
    }

    @Override
    public Pose pose(double t) {
      return motion.pose(t);
    }

    @Override
    public Posture exit() {
      return Posture.LYING_BACK;
    }

    @Override
    public List<Event> events() {
      return List.of();
    }
  }

  public static final Action BUILD_SANDCASTLE =
      Verb.named("build sandcastle")
          .words("build a sandcastle, build sand castle, build a sand castle, build sandcastles, make a sandcastle, build castle of sand, pat sandcastle, play in the sand, dig in the sand")
          .doc("On the knees before a castle of sand, patting it into shape with both hands")
          .with(Tool.stands(0.78, "sandcastle"))
          .plays(call -> kneeling(call, 4.8, m -> {
            m.s().lean(0.42, 0).nod(14).mouth(0.1, 0.7);
            for (Side side : Side.values()) {
              double pat = Math.max(0, m.wave(1.1) * side.sign);
              m.s().hand(side, 0.20 + 0.10 * pat, 0.46 + 0.10 * pat, -0.44).elbow(side, 0.9, -0.3, 0.4).fingers(side, -0.3, -0.1, -1).palm(side, -0.8, -0.5, 0).curl(side, 0.2);
            }
          }));

  public static final Action CHASE_BUTTERFLY =
      Verb.named("chase butterfly")
          .words("chase a butterfly, chase butterflies, chase the butterfly, catch butterfly, catch a butterfly, catch butterflies, run after a butterfly, hunt butterflies, swipe at a butterfly")
          .doc("Runs after a butterfly that flutters ahead, a net swung over the head")
          .parameter("distance", "m", 1, 40, 6, "how far")
          .with(Tool.held("butterfly net"), Tool.on(Bone.PELVIS, before(0.72, -1.35), "fluttering butterfly"))
          .plays(call -> {
            Lead lead = Lead.of(call).standing();
            Vector3f here = lead.at().position();
            Way way = Way.through(List.of(here, new Vector3f(here).fma((float) call.number("distance", 6), lead.at().forward())));
            return lead.act(c -> new Walking(c, Gait.RUN.faster(0.7), way, 0, Optional.of((pose, t, seconds, stance, aim) -> {
              double swat = 0.5 + 0.5 * Math.sin(2 * Math.PI * 0.8 * t);
              Sketch s = new Sketch(pose).arm(RIGHT, 0.24, 1.44 + 0.34 * swat, -0.36 - 0.10 * (1 - swat)).elbow(RIGHT, 0.8, -0.6, 0.3)
                  .fingers(RIGHT, 0, 0.2 + 1.0 * swat, -0.9).palm(RIGHT, -1, 0, 0).curl(RIGHT, 1.5).look(0, 0.12, -1).mouth(0.3, 0.8);
              return s.over(pose, Math.min(Easing.smooth(t / 0.3), Easing.smooth((seconds - t) / 0.3)));
            })));
          });

  public static final Action DRINK_FROM_HANDS =
      Verb.named("drink from hands")
          .words("drink from stream, drink from a stream, drink from the stream, drink from river, drink from spring, drink from brook, drink from creek, drink from pond, drink from lake, "
              + "drink from cupped hands, drink out of stream, scoop water, scoop up water, drink water from hands")
          .doc("On the knees at a stream, scoops up water in both hands and drinks it")
          .with(Tool.stands(1.25, "stream"))
          .plays(call -> kneeling(call, 5.4, m -> {
            double cycle = m.t() / 2.7 - Math.floor(m.t() / 2.7);
            double up = Easing.ramp(cycle, 0.30, 0.55) * (1 - Easing.ramp(cycle, 0.85, 1));
            m.s().lean(0.86 - 0.62 * up, 0).nod(18 * (1 - up) - 8 * up).add(Channel.PELVIS, 0, -0.12, 0.06).mouth(0.25 * up, 0);
            for (Side side : Side.values()) {
              m.s().hand(side, 0.06, 0.16 + 0.66 * up, -0.60 + 0.32 * up).elbow(side, 1, -0.2, 0.2).fingers(side, -0.25, 0.3 * up, -1).palm(side, -0.45, 0.8, 0.2 * up).curl(side, 0.55);
            }
          }));

  public static final Action SWAT_FLY =
      Verb.named("swat fly")
          .words("swat a fly, swat at fly, swat at a fly, swat at the fly, swat the fly, swat mosquito, swat a mosquito, swat at mosquito, swat at a wasp, swat wasp, swat at wasp, swat at insect, hit a fly")
          .doc("Strikes after a fly in the air and on a table with a swatter")
          .with(Tool.held("fly swatter"), Tool.on(Bone.PELVIS, before(0.62, -0.72), "buzzing fly"))
          .plays(call -> standing(call, 4.2, m -> {
            double cycle = m.t() / 1.4 - Math.floor(m.t() / 1.4);
            double up = Easing.ramp(cycle, 0, 0.45) * (1 - Easing.smooth((cycle - 0.5) / 0.14));
            double side = Math.cos(Math.PI * m.t() / 1.4);
            m.s().twist(18 * side * up - 14 * side * (1 - up)).lean(0.14 * (1 - up), 0).look(-0.15 * side, 0.05, -1).brows(-0.6, 0.3)
                .hand(RIGHT, 0.26 + 0.08 * side, 1.28 + 0.44 * up, -0.42 + 0.26 * up).elbow(RIGHT, 0.8, -0.6, 0.4).fingers(RIGHT, -0.1, 0.2 + 1.0 * up, -1 + 0.5 * up)
                .palm(RIGHT, -0.2, -1 + up, -0.6).curl(RIGHT, 1.5).hang(LEFT);
          }));
}
