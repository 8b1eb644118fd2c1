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
import dev.actionline.catalogue.motion.Side;
import dev.actionline.catalogue.motion.Verb;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Gates that are rammed and stones that are thrown. */
public final class Assaults {
  private Assaults() {}

  /** One run at the gate, and how many it stands. */
  private static final double RAM_S = 1.4;
  private static final int RAMS = 3;

  /** A ram at the hips, its head to the front. */
  private static final Matrix4f AT_HIPS = new Matrix4f().translation(0.2f, 0.06f, -0.25f);

  /** When a stone leaves the hand, how fast, metres a second, and from how high over the floor, metres. */
  private static final double THROWN_S = 1.25;
  private static final double MPS = 9;
  private static final double HAND_M = 1.75;
  private static final double FAR_M = 9;

  public static final Action RAM =
      Verb.named("ram gate").words("ram a gate, batter gate, batter down gate, batter door, batter down door, ram door, ram down gate, ram down door, break down gate, smash gate, smash down gate, beat down gate, storm gate, force gate")
          .doc("Runs at a gate with a ram under the arms, again and again, until it bursts open").with(Tool.inBoth(AT_HIPS, "battering ram"), Tool.stands(1.75, "barred gate"))
          .plays(call -> Bench.paced(call, 1.75, RAMS * RAM_S + 0.8, (m, top) -> rams(m), Assaults::bursts));

  public static final Action STONE =
      Verb.named("throw stone").words("throw a stone, throw stones, hurl stone, hurl rock, throw rock, throw rocks, hurl rocks, hurl stones, fling stone, fling rock, lob rock, lob stone, pitch rock, sling stone, cast stone, hurl brick, throw brick, fling brick, lob brick")
          .doc("Throws a stone overarm, which flies to where it is thrown and strikes there").with(Tool.held("fist-sized stone"))
          .plays(call -> Lead.of(call).standing().act(c -> Gesture.lasting(3.0).eased(0.25, 0.5).draws(Assaults::throwsIt).paced().events(g -> flies(g, call)).of(c)));

  private static void rams(Moment m) {
    double u = m.t() >= RAMS * RAM_S ? 0 : (m.t() / RAM_S) % 1;
    double back = Easing.ramp(u, 0.02, 0.4) * (1 - Easing.ramp(u, 0.44, 0.6));
    double on = Easing.ramp(u, 0.44, 0.6) * (1 - Easing.ramp(u, 0.78, 1));
    m.s().add(Channel.PELVIS, 0, -0.12, 0.28 * back - 0.4 * on).lean(-0.06 * back + 0.34 * on, 0).nod(-6).foot(LEFT, 0.14, 0, -0.24 - 0.12 * on).foot(RIGHT, 0.14, 0, 0.26).brows(-1, 0.3).mouth(0.5 * on, -0.8);
    m.s().arm(RIGHT, 0.3, 0.9, -0.1 + 0.24 * back - 0.36 * on).elbow(RIGHT, 0.7, 0.2, 0.9).fingers(RIGHT, -0.6, -0.4, -0.6).palm(RIGHT, -0.4, 0.9, 0).curl(RIGHT, 1.2)
        .arm(LEFT, -0.08, 0.92, -0.42 + 0.24 * back - 0.36 * on).elbow(LEFT, 0.9, -0.4, 0.3).fingers(LEFT, -0.8, -0.2, -0.5).palm(LEFT, -0.2, 0.9, 0).curl(LEFT, 1.2);
  }

  private static List<Event> bursts(Gesture g) {
    List<Event> all = new ArrayList<>();
    Vector3f at = Contacts.before(g.call(), 1.0, 1.7);
    for (int i = 0; i < RAMS; i++) {
      double hit = (i + 0.58) * RAM_S;
      boolean last = i == RAMS - 1;
      tools(g.call()).stream().filter(t -> t.contains("gate")).forEach(t -> {
        all.add(new Event.Move(hit, last ? 0.35 : 0.1, t, "", last ? 0 : 0, last ? 1 : 0.09));
        if (!last) {
          all.add(new Event.Move(hit + 0.12, 0.2, t, "", 0.09, 0));
        }
      });
      all.add(new Event.Effect(hit, 1.6, "debris", at, g.call().entry().forward().negate(), Map.of("size", 0.9, "count", last ? 40.0 : 14.0)));
      all.add(new Event.Effect(hit, 1.2, "dust", new Vector3f(at).sub(0, 0.8f, 0), new Vector3f(0, 1, 0), Map.of("size", 0.8)));
      all.add(new Event.Contact(hit, "gate"));
    }
    return all;
  }

  private static List<String> tools(Call c) {
    List<String> all = new ArrayList<>();
    c.target().filter(t -> t.kind() == Target.Kind.PROP).ifPresent(t -> all.add(t.name()));
    c.with().ifPresent(t -> all.add(t.name()));
    c.second().ifPresent(t -> all.add(t.name()));
    return all;
  }

  private static void throwsIt(Moment m) {
    double back = m.ramp(0.35, 0.95) * (1 - m.ramp(1.05, THROWN_S + 0.05));
    double on = m.ramp(1.05, THROWN_S + 0.1) * (1 - m.ramp(1.8, 2.4));
    m.s().twist(42 * back - 34 * on).lean(-0.22 * back + 0.34 * on, 0).nod(-4).foot(LEFT, 0.12, 0, -0.24 * (back + on)).foot(RIGHT, 0.16, 0.05 * on, 0.18 * (back + on)).brows(-0.9, 0.2).mouth(0.3 * on, -0.5)
        .arm(RIGHT, 0.42 * back + 0.1 + 0.06 * on, 1.1 + 0.62 * back + 0.25 * on, -0.3 + 0.5 * back - 0.34 * on).elbow(RIGHT, 0.9, -0.1, 0.5).fingers(RIGHT, 0, 0.9 * back - 0.2, -0.7).palm(RIGHT, -0.3, 0, -0.9).curl(RIGHT, 1.2 - 0.9 * on)
        .arm(LEFT, 0.3 + 0.1 * back, 1.1 + 0.3 * back, -0.2 - 0.3 * back).elbow(LEFT, 0.8, -0.5, 0.3).curl(LEFT, 0.3);
  }

  private static List<Event> flies(Gesture g, Call told) {
    Call c = g.call();
    Vector3f hand = new Vector3f(c.entry().position()).add(0, (float) HAND_M * c.scale(), 0).fma(0.45f, c.entry().forward());
    Vector3f to = told.target().filter(t -> told.with().filter(w -> w.name().equals(t.name())).isEmpty()).map(t -> c.view().point(t, c.start()))
        .orElseGet(() -> new Vector3f(c.entry().position()).fma((float) FAR_M, c.entry().forward()));
    double seconds = Math.max(0.25, hand.distance(to) / MPS);
    Vector3f velocity = new Vector3f(to).sub(hand).div((float) seconds).add(0, (float) (9.81 * seconds / 2), 0);
    List<Event> all = new ArrayList<>();
    c.with().ifPresent(p -> {
      all.add(new Event.Hold(0.02, p.name(), Event.Hand.RIGHT));
      all.add(new Event.Release(THROWN_S, p.name(), velocity));
    });
    if (told.target().isPresent()) {
      all.add(new Event.Effect(THROWN_S + seconds, 2, "debris", to, c.entry().forward().negate(), Map.of("size", 1.0, "count", 50.0)));
      all.add(new Event.Contact(THROWN_S + seconds, "break"));
    }
    return all;
  }
}
