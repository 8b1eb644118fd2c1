package dev.actionline.catalogue.motion;

import static dev.actionline.catalogue.motion.Side.LEFT;
import static dev.actionline.catalogue.motion.Side.RIGHT;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joml.Vector3f;

/**
 * A gun held in both hands, brought up, let off, loaded. The right hand's fingers point where the
 * barrel does; the left lies under it.
 */
public final class Shooting extends Aimed {
  /** From the palm's grip back to the wrist, and across to it: how a fist holds a handle. */
  private static final float GRIP_M = 0.077f;

  private static final float PALM_M = 0.027f;
  /** From the right hand's grip up to the wrist of a hand that has the fore-end in its palm. */
  private static final float UNDER_M = 0.027f;

  private static final double RISE_S = 0.45;
  private static final double STEP_M = 0.55;
  private static final double KICK_S = 0.42;
  private static final double FLASH_S = 0.06;
  private static final double FLASH_LASTS_S = 0.125;
  /** Nothing happens; a look at the gun; once more; nothing. */
  private static final double CLICK_S = 2.3;
  private static final double AGAIN_S = 1.15;
  private static final double PAST_LENS_DEG = 13;

  /** What is done with it. */
  public enum What {
    AIM,
    FIRE,
    LOAD,
    CLICK
  }

  private final What what;
  private final int times;
  private final double each;
  private final double seconds;
  private final boolean longGun;
  private final boolean pumped;
  private final boolean ready;

  private Shooting(Call call, What what) {
    super(call);
    this.what = what;
    this.times = (int) Math.max(1, Math.round(call.number("times", 1)));
    this.longGun = call.with().map(w -> mark(call, w, "fore grip").isPresent()).orElse(true);
    this.pumped = call.with().map(w -> w.name().contains("shotgun")).orElse(false);
    this.ready = isAiming(call.entryPose());
    double pump = times > 1 && longGun ? 0.75 : 0.0;
    double natural = switch (what) {
      case AIM -> 1.2;
      case LOAD -> 0.95 + RISE_S * 0.5;
      case CLICK -> CLICK_S;
      case FIRE -> 0.62 + pump;
    };
    this.each = call.seconds().isPresent()
        ? Math.max(0.25, (call.seconds().getAsDouble() - begin()) / times)
        : natural / Math.max(0.8, Manner.tempo(call));
    this.seconds = begin() + each * (what == What.FIRE ? times : 1);
  }

  private static Optional<Vector3f> mark(Call call, Target prop, String name) {
    return prop.kind() == Target.Kind.PROP
        ? call.view().propMark(prop.name(), name, call.start()) : Optional.empty();
  }

  public static Motion of(Call call, What what) {
    Lead lead = Lead.of(call);
    if (call.posture() == Posture.LYING_BACK || call.posture() == Posture.HANGING) {
      lead.standing();
    }
    call.target().ifPresent(t -> lead.facing(t, 22));
    return lead.act(c -> new Shooting(c, what));
  }

  /** Shot after shot, loading between them, a step nearer each time. */
  public static Motion advancing(Call call) {
    int shots = (int) Math.max(1, Math.round(call.number("times", 3)));
    Call once = call.numbered("times", 1).unhurried();
    Lead lead = Lead.of(once).standing();
    once.target().ifPresent(t -> lead.facing(t, 22));
    for (int i = 0; i < shots; i++) {
      if (i > 0) {
        lead.then(c -> new Shooting(c, What.LOAD));
        Stance at = lead.at();
        Vector3f on = at.position().fma((float) (STEP_M * call.scale()), at.forward());
        lead.then(c -> new Walking(c, Gait.WALK.faster(0.75), Way.through(List.of(at.position(), on)), 0,
            Optional.of(carriage(c))));
      }
      lead.then(c -> new Shooting(c, What.FIRE));
    }
    return lead.motion();
  }

  /** Seconds until the gun is up. */
  private double begin() {
    return ready || what == What.LOAD ? 0.12 : RISE_S;
  }

  private static boolean isAiming(Pose pose) {
    Torso torso = Torso.of(pose);
    return torso.asUpright(pose.vector(Channel.HAND_R)).y > 1.2f && pose.get(Channel.CURL_R) > 1;
  }

  @Override
  protected Pose body(double t, Aim aim) {
    double up = Easing.smooth(t / Math.max(0.12, begin()));
    return held(call.entryPose(), along(call.entry(), aim), up, t);
  }

  /** Held ready while one walks: the barrel stays on whom it is aimed at. */
  static Carriage carriage(Call call) {
    return new Shooting(call, What.AIM).carriage();
  }

  /** The same while it is let off or loaded. */
  Carriage carriage() {
    return (pose, t, seconds, stance, aim) ->
        held(pose, along(stance, aim), Easing.smooth(t / Math.max(0.12, begin())), t);
  }

  /** As many shots as some seconds have room for. */
  static Shooting during(Call call, double seconds) {
    Call free = call.unhurried();
    // two, for only between shots is there time to load
    Shooting two = new Shooting(free.numbered("times", 2), What.FIRE);
    int shots = (int) Math.max(1, (seconds - two.begin()) / two.each);
    return new Shooting(free.numbered("times", shots), What.FIRE);
  }

  private Pose held(Pose from, Vector3f along, double up, double t) {
    double kick = kick(t);
    Pose base = Gaze.at(from, new Vector3f(along).mul(4).add(0, 1.45f, 0), up);
    Sketch s = new Sketch(base);
    s.lean(0.08 - 0.30 * kick, -0.04 * kick).set(Channel.TWIST, longGun ? 24 + 16 * kick : 4 + 6 * kick)
        .add(Channel.PELVIS, 0, -0.035, 0.05 * kick);
    Pose trunk = s.pose();
    Torso torso = Torso.of(trunk);
    Vector3f grip = torso.shoulder(RIGHT);
    Vector3f right = new Vector3f(along).cross(0, 1, 0).normalize();
    boolean hip = call.has("from the hip", "hip");
    double pumping = pump(t);
    if (longGun) {
      grip.fma(0.26f - 0.05f * (float) kick, along).fma(-0.055f, right)
          .add(0, (hip ? -0.42f : -0.035f) + 0.04f * (float) kick - 0.06f * (float) pumping, 0);
    } else {
      grip.set(torso.neck()).fma(0.52f - 0.06f * (float) kick, along)
          .add(0, -0.02f + 0.07f * (float) kick, 0);
    }
    // a pump is worked with the muzzle up, across the body
    Vector3f barrel = new Vector3f(along).fma(-0.16f * (float) pumping, right)
        .add(0, 0.34f * (float) kick + 0.30f * (float) pumping, 0).normalize();
    double doubt = doubt(t);
    // an empty gun is held before the chest, across the body, and looked at; then it sinks
    double sinks = what == What.CLICK && upright() ? Easing.ramp(t, seconds - 0.45, seconds) : 0;
    grip.fma((float) (-0.10 * doubt), along).fma((float) (0.05 * doubt), right).add(0, (float) (-0.20 * doubt - 0.12 * sinks), 0);
    barrel.fma((float) (-1.1 * doubt), right).add(0, (float) (0.25 * doubt - 1.5 * sinks), 0).normalize();
    hands(s, grip, barrel, right, t);
    if (doubt > 0) {
      Vector3f breech = new Vector3f(grip).fma(0.12f, barrel);
      s.set(Channel.LOOK, Gaze.at(s.pose(), breech, doubt * (1 - sinks)).vector(Channel.LOOK));
    }
    if (!hip && longGun) {
      s.set(Channel.TILT, 12 * (1 - pumping) * (1 - doubt));
    }
    s.brows(-0.6, 0.2).lids(0.15 + 0.6 * kick).mouth(0.12 * kick, -0.3);
    return s.over(from, up);
  }

  private void hands(Sketch s, Vector3f grip, Vector3f barrel, Vector3f right, double t) {
    Vector3f wrist = new Vector3f(grip).fma(-GRIP_M, barrel).fma(PALM_M, right);
    s.set(Channel.HAND_R, wrist).set(Channel.FINGERS_R, barrel)
        .set(Channel.PALM_R, new Vector3f(right).negate())
        .elbow(RIGHT, 0.75, -0.9, 0.5).curl(RIGHT, 1.3).pointing(RIGHT, 0.45);
    Vector3f fore;
    if (longGun) {
      Vector3f up = new Vector3f(right).cross(barrel);
      fore = new Vector3f(grip).fma((float) (0.38 - 0.14 * pump(t)), barrel).fma(UNDER_M, up);
      s.set(Channel.HAND_L, fore.fma(-0.07f, barrel).fma(-0.045f, right))
          .set(Channel.FINGERS_L, new Vector3f(barrel).mul(0.75f).fma(0.65f, right))
          .set(Channel.PALM_L, new Vector3f(right).mul(0.5f).add(0, 1, 0));
    } else {
      fore = new Vector3f(wrist).fma(0.01f, barrel).fma(-0.065f, right).add(0, -0.03f, 0);
      s.set(Channel.HAND_L, fore).set(Channel.FINGERS_L, new Vector3f(barrel).fma(0.35f, right))
          .set(Channel.PALM_L, new Vector3f(right).add(0, 0.3f, 0));
    }
    s.elbow(LEFT, 0.6, -1, 0.1).curl(LEFT, 1.2);
  }

  /** Where the barrel points, root frame, unit. */
  private Vector3f along(Stance at, Aim aim) {
    Vector3f shoulder = new Vector3f(0.1f, 1.36f, 0).add(0,
        call.entryPose().vector(Channel.PELVIS).y - 0.93f, 0);
    Vector3f to = call.target()
        .map(t -> Ground.local(at, call.scale(), aim.point(aimedPart(t))))
        .orElse(new Vector3f(0.1f, 1.36f, -6));
    Vector3f along = to.sub(shoulder);
    if (along.length() < 0.3f) {
      along.set(0, 0, -1);
    }
    along.normalize();
    if (call.target().filter(t -> t.kind() == Target.Kind.CAMERA).isPresent()) {
      // straight at the lens a barrel is a dot: a little past it, on the gun's side, it is seen to be one
      along.rotateY((float) Math.toRadians(-PAST_LENS_DEG));
    }
    // a body does not aim behind itself
    along.z = Math.min(along.z, -0.25f);
    return along.normalize();
  }

  private static Target aimedPart(Target t) {
    return t.kind() == Target.Kind.PERFORMER && t.part().isEmpty()
        ? new Target(t.kind(), t.name(), Optional.of("chest"), t.point(), t.heading(), t.markType())
        : t;
  }

  private double shotAt(int i) {
    return begin() + i * each + 0.10 * each;
  }

  /** Recoil, 0..1. */
  private double kick(double t) {
    if (what != What.FIRE) {
      return 0;
    }
    double k = 0;
    for (int i = 0; i < times; i++) {
      // first the flash is seen at the muzzle, then the gun goes up
      double since = t - shotAt(i) - FLASH_S;
      if (since > 0) {
        k = Math.max(k, Math.min(1, since / 0.035) * Math.pow(1 - Easing.clamp(since / KICK_S), 1.6));
      }
    }
    return k;
  }

  /** How far a gun that does not go off has come down to be looked at, 0..1. */
  private double doubt(double t) {
    return what == What.CLICK && upright() ? Easing.ramp(t, begin() + 0.4, begin() + 0.8) : 0;
  }

  private boolean upright() {
    return EnumSet.of(Posture.STANDING, Posture.KNEELING, Posture.SITTING).contains(call.posture());
  }

  /** The fore-end drawn back, 0..1. */
  private double pump(double t) {
    if (what == What.LOAD) {
      return stroke((t - begin() - 0.12) / 0.55);
    }
    if (what == What.CLICK) {
      // the trigger is jerked, and later again
      return 0.12 * (stroke((t - begin() - 0.2) / 0.16) + stroke((t - begin() - AGAIN_S) / 0.16));
    }
    double p = 0;
    if (what == What.FIRE && times > 1 && longGun) {
      for (int i = 0; i < times - 1; i++) {
        p = Math.max(p, stroke((t - shotAt(i) - 0.42 * each) / (0.45 * each)));
      }
    }
    return p;
  }

  private static double stroke(double u) {
    return u <= 0 || u >= 1 ? 0 : Easing.bump(u);
  }

  @Override
  public double seconds() {
    return seconds;
  }

  @Override
  public Stance stance(double t) {
    return call.entry();
  }

  @Override
  public Posture exit() {
    return call.posture();
  }

  @Override
  public List<Event> events() {
    return events(new Vector3f());
  }

  /** The same when whoever is shot at moves meanwhile, by so many metres a second. */
  List<Event> events(Vector3f drift) {
    List<Event> all = new ArrayList<>();
    call.with().filter(w -> w.kind() == Target.Kind.PROP)
        .ifPresent(w -> all.add(new Event.Hold(0, w.name(), Event.Hand.BOTH)));
    switch (what) {
      case FIRE -> {
        for (int i = 0; i < times; i++) {
          shot(all, shotAt(i), drift);
          if (i < times - 1 && longGun) {
            pumping(all, shotAt(i) + 0.42 * each, 0.45 * each);
          }
        }
      }
      case LOAD -> pumping(all, begin() + 0.12, 0.55);
      case CLICK -> {
        all.add(new Event.Contact(begin() + 0.25, "click"));
        all.add(new Event.Contact(begin() + AGAIN_S, "click"));
      }
      default -> { }
    }
    return all;
  }

  private void pumping(List<Event> all, double at, double length) {
    all.add(new Event.Contact(at, "pump"));
    if (pumped) {
      String gun = call.with().orElseThrow().name();
      all.add(new Event.Move(at, length / 2, gun, "pump", 0, 1));
      all.add(new Event.Move(at + length / 2, length / 2, gun, "pump", 1, 0));
    }
    Vector3f breech = world(0.05);
    all.add(new Event.Effect(at + 0.1, 0.9, "shell", breech, new Vector3f(call.entry().right())
        .add(0, 0.8f, 0).normalize(), Map.of()));
  }

  private void shot(List<Event> all, double at, Vector3f drift) {
    Vector3f muzzle = world(muzzleM());
    Vector3f direction = Ground.turn(along(call.entry(), planned()), call.entry().heading());
    // let off at the lens a flash lies before the face: it is kept to the muzzle
    boolean lens = call.target().filter(t -> t.kind() == Target.Kind.CAMERA).isPresent();
    Map<String, Double> size = lens ? Map.of("size", 0.55) : Map.of();
    blast(all, at, FLASH_LASTS_S, "muzzle-flash", muzzle, direction, size);
    blast(all, at, 1.4, "smoke", muzzle, direction, Map.of("size", 0.35, "strength", 0.35));
    call.target().ifPresent(t -> {
      if (t.kind() != Target.Kind.CAMERA) {
        Vector3f hit = planned().point(aimedPart(t)).fma((float) at, drift);
        Vector3f back = new Vector3f(direction).negate();
        String on = t.kind() == Target.Kind.PERFORMER && t.part().isEmpty() ? t.name() : "";
        all.add(new Event.Effect(at + 0.03, 0.5, "sparks", hit.fma(0.12f, back), back, Map.of(), on));
        all.add(new Event.Contact(at + 0.03, t.name()));
        if (t.kind() == Target.Kind.PERFORMER) {
          all.add(new Event.Hit(at + 0.03, t.name(), t.part().orElse(""), direction,
              longGun ? 0.092 : 0.06, false));
        }
      }
    });
  }

  /** Out of the muzzle where it is drawn, or where a gun without one would have it. */
  private void blast(
      List<Event> all, double at, double lasts, String effect, Vector3f muzzle, Vector3f way, Map<String, Double> numbers) {
    Optional<Target> gun = call.with().filter(w -> mark(call, w, "muzzle").isPresent());
    all.add(gun.isPresent()
        ? new Event.Blast(at, lasts, effect, gun.get().name(), numbers)
        : new Event.Effect(at, lasts, effect, muzzle, way, numbers));
  }

  private double muzzleM() {
    Optional<Target> gun = call.with();
    if (gun.isPresent()) {
      Optional<Vector3f> muzzle = mark(call, gun.get(), "muzzle");
      Optional<Vector3f> grip = mark(call, gun.get(), "grip");
      if (muzzle.isPresent() && grip.isPresent()) {
        return muzzle.get().distance(grip.get());
      }
    }
    return longGun ? 0.78 : 0.2;
  }

  /** A point so far along the barrel from the grip, in the set. */
  private Vector3f world(double ahead) {
    Pose p = pose(begin());
    Vector3f along = along(call.entry(), planned());
    Vector3f grip = p.vector(Channel.HAND_R).fma(GRIP_M, along);
    Vector3f at = Ground.world(call.entry(), call.scale(), grip);
    return at.fma((float) ahead, Ground.turn(along, call.entry().heading())).add(0, 0.05f, 0);
  }
}
