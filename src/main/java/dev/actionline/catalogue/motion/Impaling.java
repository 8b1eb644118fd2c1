package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * Driving what is held through a body: drawn far back, or raised over the head when the other is down,
 * let fly, leant on, let go. Its point comes out on the far side; it stays there.
 */
public final class Impaling extends Aimed {
  private static final double RAISED_S = 0.55;
  private static final double HELD_S = 0.72;
  private static final double HIT_S = 0.86;
  private static final double LEANT_S = 1.55;
  private static final double SECONDS = 2.1;

  /** How much of a long point shows on the far side of a chest, metres. */
  private static final float SHOWS_M = 0.40f;

  /** Palm to wrist in a closed hand. */
  private static final float WRIST_M = 0.08f;

  private final Target victim;
  private final boolean low;
  private final float blade;
  private final double stretch;

  private Impaling(Call call, Target victim) {
    super(call);
    this.victim = victim;
    this.low = lies(call, victim);
    this.blade = blade(call) / call.scale();
    this.stretch = Manner.seconds(call, SECONDS) / SECONDS;
  }

  /** Somebody or something is run through with what is held. */
  public static Motion of(Call call) {
    Target victim = call.target().orElseThrow();
    double away = lies(call, victim) ? 0.42 * call.scale() : 0.62 * call.scale() + blade(call) - shows(blade(call));
    Lead lead = Lead.of(call).standing().within(chest(victim), away).facing(chest(victim), 12);
    return lead.act(c -> new Impaling(c, victim));
  }

  private static boolean lies(Call call, Target victim) {
    Vector3f p = call.view().point(chest(victim), call.start());
    return (p.y - call.entry().y()) / call.scale() < 0.62;
  }

  /** Whoever it is, it goes through the chest, unless another part is named. */
  private static Target chest(Target t) {
    boolean trunk = t.part().map(p -> p.contains("back") || p.contains("body")).orElse(true);
    return t.kind() == Target.Kind.PERFORMER && trunk
        ? new Target(t.kind(), t.name(), Optional.of("chest"), t.point(), t.heading(), t.markType())
        : t;
  }

  /** From the grip to the point of what is held, metres; a short blade when nothing tells. */
  private static float blade(Call call) {
    Optional<Target> held = call.with().filter(w -> w.kind() == Target.Kind.PROP);
    if (held.isEmpty()) {
      return 0.12f;
    }
    Optional<Vector3f> grip = call.view().propMark(held.get().name(), "grip", call.start());
    Optional<Vector3f> point = call.view().propMark(held.get().name(), "muzzle", call.start())
        .or(() -> call.view().propMark(held.get().name(), "point", call.start()));
    return grip.isPresent() && point.isPresent() ? grip.get().distance(point.get()) : 0.45f;
  }

  private static float shows(float blade) {
    return Math.max(0.02f, Math.min(SHOWS_M, blade - 0.30f));
  }

  private double at(double natural) {
    return natural * stretch;
  }

  @Override
  protected Pose body(double t, Aim aim) {
    double raised = Easing.ramp(t, 0, at(RAISED_S));
    double driven = Math.pow(Easing.clamp((t - at(HELD_S)) / at(HIT_S - HELD_S)), 1.6);
    double let = Easing.ramp(t, at(LEANT_S), at(SECONDS));
    Vector3f chest = Ground.local(call.entry(), call.scale(), aim.point(chest(victim)));
    Pose from = Gaze.at(call.entryPose(), chest, raised * (1 - let));
    Pose p = low ? down(from, chest, raised, driven, t) : across(from, chest, raised, driven);
    return Floor.above(p.mix(freed(), let));
  }

  /** Straight again, the hands empty. */
  private Pose freed() {
    Sketch s = new Sketch(call.entryPose()).spine(0, 1, -0.04).pelvis(0, 0.925, 0);
    for (Side side : Side.values()) {
      s.hang(side);
    }
    return s.pose();
  }

  /** Held upright over the head like a stake, then down with the whole weight. */
  private Pose down(Pose from, Vector3f chest, double raised, double driven, double t) {
    double w = raised * (1 - driven);
    double shake = driven * 0.012 * Math.sin(34 * t) * (1 - Easing.ramp(t, at(HIT_S), at(HIT_S + 0.3)));
    Sketch s = new Sketch(from).add(Channel.PELVIS, 0, 0.015 * w - 0.20 * driven, 0.05 * w + 0.02 * driven)
        .lean(-0.22 * w + 0.62 * driven, 0);
    for (Side side : Side.values()) {
      s.knee(side, 0.2, 0, -1);
    }
    Vector3f over = new Vector3f(0.07f, 1.96f, -0.20f);
    float reach = blade - shows(blade);
    // the wrist is beside and behind the shaft that its fist closes round
    Vector3f through = new Vector3f(chest).add(WRIST_M, 0, 0.04f);
    through.y = Math.max(0.25f, chest.y + reach);
    Vector3f right = from.vector(Channel.HAND_R).lerp(over, (float) raised).lerp(through, (float) driven);
    right.x += (float) shake;
    float apart = Math.min(0.24f, 0.35f * blade + 0.02f);
    s.set(Channel.HAND_R, right).fingers(RIGHT, -1, 0, -0.3).palm(RIGHT, 0.3, 0, 1)
        .elbow(RIGHT, 1, 0.25 * w - 0.3 * driven, 0.2).curl(RIGHT, 1.5);
    s.set(Channel.HAND_L, new Vector3f(right).add(-2 * WRIST_M, -apart, 0)).fingers(LEFT, -1, 0, -0.3)
        .palm(LEFT, 0.3, 0, 1).elbow(LEFT, 1, 0.25 * w - 0.3 * driven, 0.2).curl(LEFT, 1.5 * raised);
    s.brows(-0.9, 0.4).mouth(0.2 + 0.5 * driven, -0.5);
    return s.over(from, Math.max(raised, driven));
  }

  /** Drawn back beside the ribs, then straight through, the back foot pushing. */
  private Pose across(Pose from, Vector3f chest, double raised, double driven) {
    double w = raised * (1 - driven);
    Sketch s = new Sketch(from).twist(40 * w - 34 * driven).lean(-0.10 * w + 0.34 * driven, 0)
        .add(Channel.PELVIS, 0, -0.05 * w - 0.10 * driven, 0.08 * w - 0.16 * driven);
    Vector3f back = new Vector3f(0.27f, 1.10f, 0.12f);
    float reach = blade - shows(blade) + WRIST_M;
    Vector3f way = new Vector3f(chest).sub(0.06f, 1.14f, -0.2f).normalize();
    Vector3f through = new Vector3f(chest).fma(-reach, way);
    Vector3f right = from.vector(Channel.HAND_R).lerp(back, (float) raised).lerp(through, (float) driven);
    hands(s, right, way, Math.min(0.30f, 0.4f * blade + 0.02f), raised);
    s.brows(-0.9, 0.4).mouth(0.2 + 0.4 * driven, -0.5);
    return s.over(from, Math.max(raised, driven));
  }

  /** The right hand at the grip, the left on before it. */
  private static void hands(Sketch s, Vector3f right, Vector3f along, float apart, double weight) {
    s.set(Channel.HAND_R, right).set(Channel.FINGERS_R, along).set(Channel.PALM_R, -1, 0, -0.2)
        .elbow(RIGHT, 0.9, -0.6, 0.3).curl(RIGHT, 1.5);
    Vector3f left = new Vector3f(right).fma(apart, along).add(-0.05f, 0, 0);
    s.set(Channel.HAND_L, left).set(Channel.FINGERS_L, new Vector3f(along).mul(0.7f).add(0.6f, 0, 0))
        .set(Channel.PALM_L, 1, 0, -0.2).elbow(LEFT, 0.9, -0.4, 0.4).curl(LEFT, 1.5 * weight);
  }

  @Override
  public double seconds() {
    return at(SECONDS);
  }

  @Override
  public Stance stance(double t) {
    return call.entry();
  }

  @Override
  public Posture exit() {
    return Posture.STANDING;
  }

  @Override
  public List<Event> events() {
    List<Event> all = new ArrayList<>();
    call.with().filter(w -> w.kind() == Target.Kind.PROP)
        .ifPresent(w -> all.add(new Event.Hold(at(low ? 0.12 : 0), w.name(), Event.Hand.RIGHT, low)));
    all.add(new Event.Contact(at(HIT_S), victim.name()));
    if (call.with().isPresent() && victim.kind() == Target.Kind.PERFORMER) {
      all.add(new Event.Attach(at(HIT_S + 0.02), call.with().get().name(), victim.name(), Bone.CHEST));
    }
    return all;
  }
}
