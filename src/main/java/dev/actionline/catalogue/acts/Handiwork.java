package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Bench;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Gesture.Moment;
import dev.actionline.catalogue.motion.Verb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.joml.Vector3f;

/**
 * Work on a thing that lies before one, with the tool that its verb implies: the left hand steadies it, the right one has the
 * tool at it. What no other act is named after is worked on so too.
 */
public final class Handiwork {
  /** From who stands at it to the middle of what he works at, metres. */
  private static final double AT_M = 0.58;

  private static final double SECONDS = 3.6;

  /** From a wrist to what it holds in its fist, metres. */
  private static final double FIST_M = 0.09;

  private Handiwork() {}

  /** On the feet at a table, with what the verb is done to on it, or what is always there. */
  private static Action at(String name, String words, String doc, BiConsumer<Moment, Vector3f> draws, Function<Gesture, List<Event>> events, Tool... tools) {
    return Verb.named(name).words(words).doc(doc).with(tools).plays(call -> Bench.paced(call, AT_M, SECONDS, draws, events));
  }

  private static Tool table() {
    return Tool.stands(AT_M, "worktable");
  }

  /** A tool in the right fist, so far off the work, pointing down and ahead. */
  private static void tool(Moment m, double out, double up, double back, double down) {
    m.s().hand(RIGHT, out, up, back).elbow(RIGHT, 0.9, -0.2, 0.5).fingers(RIGHT, -0.35, -down, -0.8).palm(RIGHT, -1, 0.1, 0.1).curl(RIGHT, 1.4).lean(0.20, 0).nod(26);
  }

  /** The flat left hand at the side of what lies there. */
  private static void steadies(Moment m, Vector3f top, double out, double over) {
    m.s().hand(LEFT, out, top.y + over, top.z + FIST_M).elbow(LEFT, 0.9, -0.2, 0.6).fingers(LEFT, -0.5, -0.2, -0.9).palm(LEFT, -0.7, -0.7, 0).curl(LEFT, 0.7);
  }

  private static List<Event> nothing(Gesture g) {
    return List.of();
  }

  /** Again and again something flies or drips off the work. */
  private static List<Event> every(Gesture g, double seconds, String effect, double up, Vector3f way, Map<String, Double> numbers) {
    List<Event> all = new ArrayList<>();
    for (double t = 0.6; t < SECONDS - 0.5; t += seconds) {
      all.add(new Event.Effect(t, 0.8, effect, Contacts.before(g.call(), up, AT_M - 0.04), way, numbers));
    }
    return all;
  }

  private static List<Event> part(Gesture g, double at, double seconds, String part) {
    return g.call().target().filter(t -> t.kind() == Target.Kind.PROP).<List<Event>>map(t -> List.of(new Event.Move(at, seconds, t.name(), part, 0, 1))).orElse(List.of());
  }

  public static final Action WORK_ON =
      at("work on", "punch a hole, make a hole, work at, repair, fix, mend, patch, patch up, restore, tinker with, put together, piece together, glue together, take apart, disassemble, dismantle, wire, rewire, "
          + "solder together, service, craft", "Works with both hands on what lies before one, with a tool if there is one", (m, top) -> {
            double turn = m.wave(0.9);
            tool(m, 0.14 + 0.02 * turn, top.y + 0.12 + 0.015 * m.wave(1.7), top.z + 0.16 + 0.02 * m.wave(1.3), 0.5);
            m.s().palm(RIGHT, -1, 0.1 + 0.6 * turn, 0.1).pointing(RIGHT, 0.3);
            steadies(m, top, 0.12 - 0.015 * turn, 0.06);
          }, Handiwork::nothing, table(), Tool.lies("radio"));

  public static final Action FIDDLE =
      Verb.named("fiddle with").words("fumble with, fidget with, toy with, twiddle, fumble for, handle, tinker, manipulate")
          .doc("Turns a thing about in both hands before the chest, in haste").with(Tool.object("key"))
          .plays(call -> call.target().filter(t -> t.kind() != Target.Kind.PROP).isPresent() ? Machines.operate(call) : Gesture.lasting(3.2).eased(0.35, 0.4).draws(m -> {
            double shake = m.noise("shake", 5);
            m.s().arm(RIGHT, 0.12 + 0.02 * shake, 1.22 + 0.03 * m.noise("up", 4), -0.36).elbow(RIGHT, 0.9, -0.8, 0.3).fingers(RIGHT, -0.5, 0.5 + 0.5 * m.noise("turn", 3), -0.8)
                .palm(RIGHT, -0.5 + 0.4 * shake, 0.3, 0.8).curl(RIGHT, 0.9)
                .arm(LEFT, 0.06 - 0.02 * shake, 1.22 + 0.03 * m.noise("left", 4), -0.37).elbow(LEFT, 0.9, -0.8, 0.3).fingers(LEFT, -0.7, 0.3, -0.7).palm(LEFT, -0.3, 0.6, 0.7).curl(LEFT, 0.8)
                .nod(24).brows(-0.4, 0.1);
          }).of(call));

  public static final Action GLUE =
      at("glue", "glue down, glue on, paste, stick together, apply glue to", "Runs a bottle of glue along what lies before one, the other hand on it", (m, top) -> {
        double along = 0.06 * m.wave(0.5);
        tool(m, 0.13 + along, top.y + 0.20, top.z + 0.16, 1.1);
        steadies(m, top, 0.12, 0.05);
      }, g -> every(g, 0.5, "drip", 1.05, new Vector3f(0, -1, 0), Map.of("size", 0.2)), Tool.held("glue bottle"), table(), Tool.lies("cup"));

  public static final Action SAND =
      at("sand", "sand down, sandpaper, rub down with sandpaper, file down, smooth wood, buff", "Rubs sandpaper to and fro over what lies before one, and dust flies", (m, top) -> {
        double way = m.wave(1.5);
        m.s().hand(RIGHT, 0.10 + 0.11 * way, top.y + 0.065, top.z + 0.12).elbow(RIGHT, 0.9, -0.1, 0.5).fingers(RIGHT, -0.3, -0.1, -1).palm(RIGHT, 0, -1, 0).curl(RIGHT, 0.9)
            .lean(0.26, 0.03 * way).twist(6 * way).nod(24);
        steadies(m, top, 0.26, 0.04);
      }, g -> every(g, 0.5, "dust", 1.0, new Vector3f(g.call().entry().right()), Map.of("size", 0.25)), Tool.held("sanding block"), table(), Tool.lies("plank"));

  public static final Action CHISEL =
      at("chisel", "chisel a block, carve stone, chip at, chisel at, carve a block, carve marble, chisel stone, chisel marble, sculpt stone, chisel a statue, chisel a block of stone, chisel a name",
          "Drives a chisel with a mallet into a block of stone, and chips fly", (m, top) -> {
            double up = Math.max(0, Math.sin(2 * Math.PI * 1.2 * m.t()));
            m.s().hand(RIGHT, 0.24, top.y + 0.06 + 0.20 * up, top.z + 0.24).elbow(RIGHT, 0.9, -0.2, 0.5).fingers(RIGHT, -0.5, -0.2 + 0.9 * up, -0.7).palm(RIGHT, -0.8, -0.2, -0.4).curl(RIGHT, 1.5)
                .hand(LEFT, 0.02, top.y + 0.05, top.z + 0.20).elbow(LEFT, 0.9, -0.3, 0.4).fingers(LEFT, 0.1, -0.35, -0.9).palm(LEFT, -1, 0, 0).curl(LEFT, 1.4).lean(0.10, 0).nod(16);
          }, g -> every(g, 0.83, "debris", 1.22, new Vector3f(0, 0.6f, 0).sub(g.call().entry().forward()), Map.of("size", 0.25, "count", 14.0)),
          Tool.held("carvers mallet", "hammer"), Tool.inLeft("stone chisel"), table(), Tool.lies("stone block"));

  public static final Action MEASURE =
      at("measure off", "measure out, measure with a tape, gauge, measure length, measure the length", "Draws a tape from hand to hand along what lies before one", (m, top) -> {
        for (dev.actionline.catalogue.motion.Side side : dev.actionline.catalogue.motion.Side.values()) {
          m.s().hand(side, 0.36, 1.04, -0.44).elbow(side, 0.9, -0.3, 0.5).fingers(side, -0.4, -0.4, -0.8).palm(side, -0.2, -1, 0).curl(side, 1.0);
        }
        m.s().lean(0.16, 0).nod(24).turnHead(16 * m.wave(0.35));
      }, Handiwork::nothing, Tool.inBoth(new org.joml.Matrix4f().translation(0, 0.10f, -0.52f), "drawn tape"), table(), Tool.lies("plank"));

  public static final Action MASH =
      at("mash", "mash food, mash a potato, mash the potatoes, crush a potato, pound food, mash up, mash a banana, mash bananas, crush garlic",
          "Pounds what is in a bowl to a mash", (m, top) -> {
            double up = 0.5 + 0.5 * Math.cos(2 * Math.PI * 1.1 * m.t());
            m.s().hand(RIGHT, 0.08, top.y + 0.24 + 0.10 * up, top.z + 0.08).elbow(RIGHT, 1, 0.1, 0.4).fingers(RIGHT, -0.12, -1, -0.12).palm(RIGHT, -1, 0.1, 0.1).curl(RIGHT, 1.5)
                .hand(LEFT, 0.22, top.y + 0.02, top.z + 0.12).elbow(LEFT, 0.8, -0.3, 0.6).fingers(LEFT, -0.4, 0, -1).palm(LEFT, -1, 0, 0).curl(LEFT, 0.9)
                .lean(0.20 - 0.05 * up, 0).nod(24);
          }, Handiwork::nothing, Tool.held("potato masher"), table(), Tool.lies("mash bowl", "mixing bowl", "bowl", "pot"));

  public static final Action SQUEEZE =
      at("squeeze fruit", "squeeze food, squeeze a lemon, squeeze an orange, squeeze a lime, squeeze lemons, squeeze oranges, squeeze the lemon, juice, juice a lemon, juice an orange, press oranges",
          "Squeezes half a fruit in the fist over a glass, and juice runs into it", (m, top) -> {
            double press = Math.max(0, m.wave(0.8));
            m.s().hand(RIGHT, 0.13, top.y + 0.14, top.z + 0.10).elbow(RIGHT, 1, -0.1, 0.4).fingers(RIGHT, -0.95, -0.25, -0.3).palm(RIGHT, -0.2, -1, 0.1).curl(RIGHT, 0.8 + 0.5 * press)
                .hand(LEFT, 0.13, top.y - 0.06, top.z + 0.06).elbow(LEFT, 0.8, -0.3, 0.6).fingers(LEFT, -0.5, 0, -0.9).palm(LEFT, -1, 0, 0).curl(LEFT, 0.8).lean(0.14, 0).nod(24).brows(-0.4 * press, 0);
          }, g -> {
            List<Event> all = new ArrayList<>(part(g, 0.8, 2.2, "juice"));
            all.addAll(every(g, 0.45, "drip", 1.10, new Vector3f(0, -1, 0), Map.of("size", 0.25)));
            all.sort(Comparator.comparingDouble(Event::at));
            return all;
          }, Tool.held("half lemon"), table(), Tool.lies("juice glass", "glass", "cup", "bowl"));

  public static final Action FRY =
      Verb.named("fry").words("fry food, fry an egg, fry eggs, fry the eggs, saute, sear, fry up, fry bacon, fry fish, cook an egg, cook eggs, scramble eggs, make eggs, make an omelette, brown meat, cook bacon")
          .doc("At a stove, turns eggs in a pan with a spatula, the other hand on its handle").with(Tool.held("spatula"), Tool.stands(AT_M, "stove"), Tool.lies("egg pan", "pan"))
          .plays(call -> Bench.standing(call, AT_M, SECONDS, (m, top) -> {
            double push = m.wave(0.9);
            tool(m, 0.17 + 0.03 * push, top.y + 0.17 + 0.02 * Math.abs(push), top.z + 0.30 + 0.05 * push, 0.35);
            m.s().hand(LEFT, 0.10, top.y + 0.06, top.z + 0.40).elbow(LEFT, 0.8, -0.3, 0.7).fingers(LEFT, -0.2, -0.1, -1).palm(LEFT, -0.2, -1, 0).curl(LEFT, 1.3).lean(0.12, 0);
          }, g -> List.of(new Event.Effect(0.1, g.seconds(), "smoke", Contacts.before(g.call(), 1.02, AT_M), new Vector3f(0, 1, 0), Map.of("size", 0.25, "strength", 0.25)))));

  public static final Action PEPPER =
      at("grind pepper", "grind a pepper, pepper food, mill pepper, crack pepper, grind salt, grind some pepper, grind black pepper, grind the pepper", "Turns a pepper mill over a plate", (m, top) -> {
        double turn = m.wave(1.2);
        m.s().hand(RIGHT, 0.14, top.y + 0.34, top.z + 0.06).elbow(RIGHT, 1, 0.1, 0.3).fingers(RIGHT, -0.25, -1, -0.15).palm(RIGHT, -1, 0.2, 0.1).curl(RIGHT, 1.2)
            .hand(LEFT, -0.06, top.y + 0.42, top.z + 0.06).elbow(LEFT, 1, 0.2, 0.3).fingers(LEFT, -0.8, -0.3, -0.5 + 0.4 * turn).palm(LEFT, -0.2, -0.9, 0.3).curl(LEFT, 1.0).lean(0.10, 0).nod(24);
      }, g -> every(g, 0.5, "debris", 1.14, new Vector3f(0, -1, 0), Map.of("size", 0.1, "count", 30.0)), Tool.held("pepper mill"), table(), Tool.lies("steak plate", "plate", "bowl"));

  public static final Action UNSCREW =
      Verb.named("unscrew lid").words("open a jar, open the jar, unscrew a jar, unscrew the jar, twist a lid, twist the lid, twist off a lid, twist off lid, unscrew a lid, unscrew the lid, screw off a lid, "
              + "twist open a jar, open a jam jar, twist a lid off a jar, twist off a cap, unscrew a cap, open a pickle jar, remove a lid, take off a lid, pry off a lid")
          .doc("Turns the lid of a jar that the other hand holds, and it comes off").with(Tool.inLeft("screw jar", "bottle", "jar"))
          .plays(call -> Gesture.lasting(SECONDS).eased(0.4, 0.45).draws(m -> {
            double off = m.ramp(2.2, 2.6);
            double turn = off > 0 ? 0 : m.wave(0.9);
            m.s().arm(LEFT, 0.06, 1.12, -0.36).elbow(LEFT, 0.9, -0.7, 0.3).fingers(LEFT, -0.75, 0.05, -0.65).palm(LEFT, -0.65, 0, 0.75).curl(LEFT, 0.9)
                .arm(RIGHT, 0.06 + 0.06 * off, 1.25 + 0.11 * off, -0.37).elbow(RIGHT, 1, 0.1, 0.2).fingers(RIGHT, -0.75, -0.35, -0.6 + 0.6 * turn).palm(RIGHT, -0.15, -1, 0.1 + 0.3 * turn).curl(RIGHT, 1.0)
                .nod(22 - 4 * off).brows(-0.5 * (1 - off), 0.1 * off).lean(0.04 + 0.02 * turn, 0);
          }).paced().events(g -> g.call().with().<List<Event>>map(w -> List.of(new Event.Move(2.2, 0.4, w.name(), "lid", 0, 1))).orElse(List.of())).of(call));

  public static final Action WRING =
      Verb.named("wring out").words("wring, wring cloth, wring a cloth, wring out a cloth, wring out cloth, wring out a towel, wring out clothes, wring a towel, wring out a rag, wring out the rag, wring a rag, wring out a sponge, "
              + "wring out a mop, squeeze out a cloth, twist a towel, twist a cloth")
          .doc("Twists a wet cloth in both hands, so that water runs out of it").with(Tool.inBoth(new org.joml.Matrix4f().translation(0, 0.17f, -0.42f), "twisted cloth"), Tool.stands(0.48, "bucket"))
          .plays(call -> Bench.standing(call, 0.48, SECONDS, (m, top) -> {
            double twist = m.wave(0.7);
            for (dev.actionline.catalogue.motion.Side side : dev.actionline.catalogue.motion.Side.values()) {
              m.s().hand(side, 0.13, 1.08, -0.34).elbow(side, 1, -0.3 + 0.3 * twist * side.sign, 0.4).fingers(side, -0.15, -0.5 * twist * side.sign, -1)
                  .palm(side, 0, -1, 0.5 * twist * side.sign).curl(side, 1.5);
            }
            m.s().lean(0.12, 0).nod(24).brows(-0.5 * Math.abs(twist), 0);
          }, g -> {
            List<Event> all = new ArrayList<>();
            for (double t = 0.6; t < g.seconds() - 0.4; t += 0.35) {
              all.add(new Event.Effect(t, 0.9, "splash", Contacts.before(g.call(), 1.0, 0.44), new Vector3f(0, -1, 0), Map.of("size", 0.12)));
            }
            return all;
          }));

  public static final Action DIP =
      Verb.named("dunk")
          .words("dip something in something, dip something into something, dunk something in something, dunk something into something, soak something in something, plunge something into something, "
              + "plunge something in something, submerge something in something, immerse something in something, rinse something in something, wet something in something, wash something in something, "
              + "douse something in something, dredge something in something")
          .doc("Lets the end of a thing down into what stands before one, and takes it up again").needs(Action.Needs.PROP)
          .with(Tool.object("brush"), table(), Tool.lies("mixing bowl", "bucket", "cup", "can"))
          .plays(call -> Bench.paced(call.second().map(call::at).orElse(call), AT_M, SECONDS, (m, top) -> {
            double in = m.ramp(0.6, 1.1) * (1 - m.ramp(1.4, 1.9)) + m.ramp(2.1, 2.5) * (1 - m.ramp(2.8, 3.2));
            m.s().hand(RIGHT, 0.10, top.y + 0.34 - 0.22 * in, top.z + 0.08).elbow(RIGHT, 1, 0, 0.4).fingers(RIGHT, -0.15, -1, -0.2).palm(RIGHT, -1, 0.2, 0.1).curl(RIGHT, 1.2)
                .hand(LEFT, 0.16, top.y - 0.02, top.z + 0.10).elbow(LEFT, 0.8, -0.3, 0.6).fingers(LEFT, -0.5, 0, -0.9).palm(LEFT, -1, 0, 0).curl(LEFT, 0.8).lean(0.14 + 0.06 * in, 0).nod(24);
          }, g -> List.of(new Event.Effect(1.0, 0.7, "splash", Contacts.before(g.call(), 1.0, AT_M), new Vector3f(0, 1, 0), Map.of("size", 0.08)))));
}
