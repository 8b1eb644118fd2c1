package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.core.Easing;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Vector3f;

/** Work of somebody in a boat that takes the boat along, as far as there is water. */
public final class Afloat implements Changed {
  /** A step in which the water ahead is tried, and how far from the middle a boat ends, metres. */
  private static final float STEP_M = 0.5f;
  private static final float HULL_M = 2;

  private final Motion motion;
  private final String vessel;
  private final String performer;
  private final Vector3f way;

  private Afloat(Motion motion, Call call, String vessel, Vector3f way) {
    this.motion = motion;
    this.vessel = vessel;
    this.performer = call.performer();
    this.way = way;
  }

  /**
   * @param ahead 1 the way one looks, -1 backwards
   * @param metres at most
   */
  public static Motion of(Motion motion, Call call, int ahead, double metres) {
    Optional<String> vessel = vessel(call);
    Stance from = motion.stance(motion.seconds());
    Vector3f out = from.forward().mul(ahead);
    float far = 0;
    while (far + STEP_M <= metres && wet(call, from.position().fma(far + STEP_M + HULL_M, out))) {
      far += STEP_M;
    }
    float gone = far;
    return vessel.<Motion>map(v -> new Afloat(motion, call, v, out.mul(gone))).orElse(motion);
  }

  private static boolean wet(Call call, Vector3f at) {
    return call.view().liquid(at.x, at.z);
  }

  /** What one sits in: a thing with a seat that is named. */
  private static Optional<String> vessel(Call call) {
    return Stream.of(call.target(), call.second()).flatMap(Optional::stream).filter(t -> t.kind() == Target.Kind.PROP).map(Target::name)
        .filter(n -> call.view().propMark(n, "seat", call.start()).isPresent()).findFirst();
  }

  @Override
  public Motion motion() {
    return motion;
  }

  @Override
  public Pose changed(Pose pose, double t) {
    return pose;
  }

  @Override
  public Pose rest() {
    return motion.rest();
  }

  @Override
  public Stance stance(double t) {
    float part = (float) Easing.smooth(0.15 + 0.85 * Easing.clamp(t / seconds())) - (float) Easing.smooth(0.15);
    float whole = (float) (1 - Easing.smooth(0.15));
    return motion.stance(t).moved(way.x * part / whole, 0, way.z * part / whole);
  }

  @Override
  public List<Event> events() {
    List<Event> all = new ArrayList<>(motion.events());
    all.add(0, new Event.Attach(0, vessel, performer, Bone.PELVIS));
    return List.copyOf(all);
  }
}
