package dev.actionline.catalogue.acts;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Action;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Target;
import dev.actionline.catalogue.Tool;
import dev.actionline.catalogue.motion.Gesture;
import dev.actionline.catalogue.motion.Lead;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.joml.Vector3f;

/** Ballots, plunder, and the poking of fires: hands that go to what stands before one, again and again. */
public final class Civics {
  private Civics() {}

  private static final double BOX_M = 0.62;
  private static final double SHELF_M = 0.74;
  private static final double FIRE_M = 1.05;

  /** When the paper is gone through the slot, and how long one grab takes, seconds. */
  private static final double IN_S = 2.5;
  private static final double GRAB_S = 0.95;

  public static final Action VOTE =
      Verb.named("cast ballot").words("vote, cast a ballot, cast vote, cast a vote, cast his vote, cast her vote, drop ballot in box, put ballot in box, vote in election, drop a ballot")
          .doc("Drops a folded paper through the slot of a ballot box").with(Tool.held("letter"), Tool.stands(BOX_M, "ballot box"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.0).eased(0.4, 0.5).paced().draws(m -> {
            double over = m.ramp(0.5, 1.3) * (1 - m.ramp(IN_S + 0.5, IN_S + 1.0));
            double down = m.ramp(1.5, IN_S) * (1 - m.ramp(IN_S + 0.2, IN_S + 0.7));
            m.s().hand(RIGHT, 0.14 - 0.08 * over, 1.18 + 0.20 * over - 0.12 * down, -0.26 - 0.24 * over).elbow(RIGHT, 0.9, -0.2, 0.5).fingers(RIGHT, -0.2, -0.75 * over, -0.7).palm(RIGHT, -0.9, 0, 0.2).curl(RIGHT, 1.0).pointing(RIGHT, 0.4)
                .hand(LEFT, 0.24, 1.10, -0.40).elbow(LEFT, 0.9, -0.4, 0.5).fingers(LEFT, -0.4, 0, -1).palm(LEFT, -0.2, -1, 0).curl(LEFT, 0.2).lean(0.14, 0).nod(20);
          }).events(g -> c.with().filter(w -> w.kind() == Target.Kind.PROP).<List<Event>>map(w -> List.of(new Event.Show(IN_S, w.name(), false))).orElse(List.of())).of(c)));

  public static final Action LOOT =
      Verb.named("loot").words("plunder, ransack, loot a shop, loot a store, loot the shop, loot the store, loot shops, plunder a shop, plunder the shop, ransack a shop, ransack the shop, sweep shelves, clear shelves, strip shelves, grab things from shelves")
          .doc("Snatches one thing after another off a shelf and stuffs it all into a sack").with(Tool.inLeft("swag bag"), Tool.stands(SHELF_M, "goods rack"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(6 * GRAB_S).eased(0.2, 0.4).draws(m -> {
            double u = (m.t() / GRAB_S) % 1;
            int which = (int) (m.t() / GRAB_S);
            double out = Easing.bump(u / 0.62);
            double in = Easing.bump((u - 0.55) / 0.45);
            double high = which % 3 == 0 ? 0.30 : which % 3 == 1 ? -0.05 : 0.14;
            m.s().hand(RIGHT, 0.16 + 0.12 * Math.sin(which * 1.9) * out - 0.16 * in, 1.16 + high * out - 0.12 * in, -0.20 - 0.36 * out - 0.06 * in).elbow(RIGHT, 0.9, -0.3, 0.5).fingers(RIGHT, -0.2, 0.1 - 0.7 * in, -1).palm(RIGHT, -0.7, -0.4, 0).curl(RIGHT, 0.3 + 0.9 * in)
                .hand(LEFT, 0.20, 1.02, -0.30).elbow(LEFT, 0.9, -0.3, 0.5).fingers(LEFT, -0.5, 0, -0.8).palm(LEFT, -0.4, 0.2, 0.8).curl(LEFT, 1.5).twist(16 * out - 12 * in).lean(0.08 + 0.14 * out, 0).nod(16 * in).turnHead(-24 * in)
                .add(Channel.PELVIS, 0, -0.03, 0).brows(-0.7, 0.5);
          }).events(g -> IntStream.range(1, (int) (g.seconds() / GRAB_S)).<Event>mapToObj(i -> new Event.Effect(i * GRAB_S, 0.5, "debris", Contacts.before(c, 1.3, SHELF_M - 0.2), new Vector3f(0, 0.3f, 0), Map.of("size", 0.25))).toList()).of(c)));

  public static final Action POKE_FIRE =
      Verb.named("poke fire").words("poke the fire, poke a fire, prod fire, prod the fire, stir fire, stir the fire, stir embers, poke embers, poke at fire, rake embers, poke coals, stir coals, poke campfire, prod embers, poke the campfire, rake coals")
          .doc("Crouched before a fire, stirs it with a stick: sparks go up").with(Tool.held("stick", "poker"), Tool.stands(FIRE_M, "campfire").unlessDoneTo())
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(4.4).eased(0.5, 0.5).draws(m -> {
            double stab = 0.5 - 0.5 * Math.cos(2 * Math.PI * 0.8 * m.t());
            m.s().pelvis(0, 0.42, 0.14).spine(0.06 * m.wave(0.4), 1, -0.45).look(0, -0.25, -1).rolled(LEFT, 0.15, -0.06, 12, 14).rolled(RIGHT, 0.15, 0.08, 12, 22).knee(LEFT, 0.3, 0.5, -1).knee(RIGHT, 0.3, 0.5, -1)
                .hand(RIGHT, 0.16 + 0.05 * m.wave(0.8), 0.62 - 0.05 * stab, -0.34 - 0.16 * stab).elbow(RIGHT, 0.9, 0, 0.6).fingers(RIGHT, -0.1, -0.42, -1).palm(RIGHT, -0.9, 0, 0).curl(RIGHT, 1.5)
                .hand(LEFT, 0.20, 0.58, -0.26).elbow(LEFT, 0.9, 0, 0.5).palm(LEFT, 0, -1, 0).curl(LEFT, 0.4);
          }).events(g -> IntStream.range(0, 3).<Event>mapToObj(i -> new Event.Effect((0.22 + 0.27 * i) * g.seconds(), 0.8, "sparks", Contacts.before(c, 0.35, FIRE_M), new Vector3f(0, 1, 0), Map.of("count", 40.0, "speed", 2.2))).toList()).of(c)));
}
