package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.joml.Vector3f;

/**
 * Where somebody who moves is to end up.
 *
 * @param path corners on the floor, start and end included
 * @param facing heading there; empty when the way decides
 * @param backwards walked looking back to where one comes from
 */
public record Destination(List<Vector3f> path, OptionalDouble facing, boolean backwards) {

  private static final double BESIDE_M = 0.75;

  /** Who has chest and hips no higher over the floor lies; beside him one stands so far off, and goes no way for less; metres. */
  private static final float LOW_M = 0.3f;

  private static final float LIE_BESIDE_M = 0.6f;
  private static final double LIE_NEAR_M = 0.35;

  private static final float[] BEYOND_M = {1.2f, 0.8f, 0.4f, 0, -0.5f, -1};

  private static final int[] TURNS = {0, 25, -25, 50, -50, 80, -80, 115, -115, 150, -150, 180};

  /** With this share of the way one turns aside for no more. */
  private static final double ENOUGH = 0.5;

  /** No step is so high, metres. */
  private static final double DROP_M = 0.45;
  private static final double STEP_M = 0.3;

  /** So much of a way that is nowhere clear counts. */
  private static final double CRAMPED = 0.2;

  /** What goes down a street or along a path is to be seen going, metres. */
  private static final double LONG_M = 6;

  /**
   * From the target and its preposition; without a target straight ahead.
   *
   * @param ahead metres when there is no target
   */
  public static Destination of(Call call, double ahead) {
    boolean back = call.has("backwards", "backward", "back") || call.verb().contains("back");
    double metres = call.number("distance", back ? Math.min(ahead, 1.2) : ahead);
    Vector3f here = call.entry().position();
    if (call.target().isEmpty() || call.target().get().kind() == Target.Kind.CAMERA
        && call.relation().isEmpty()) {
      Vector3f to = back ? here.fma((float) -metres, call.entry().forward()) : ahead(call, metres);
      return new Destination(List.of(call.entry().position(), to), OptionalDouble.empty(), back);
    }
    Target target = call.target().get();
    Vector3f at = call.view().point(target, call.start());
    at.y = here.y;
    Optional<List<Vector3f>> flight = Flight.of(call, target, here);
    if (flight.isPresent()) {
      return new Destination(flight.get(), OptionalDouble.empty(), back);
    }
    Vector3f spot = outside(call, target, here, spot(call, target, here, at, metres));
    OptionalDouble facing = facing(call, target, spot, at);
    List<Vector3f> path = call.view().path(here, spot);
    return new Destination(path.size() < 2 ? List.of(here, spot) : path, facing, back);
  }

  /** Where one stands who goes to what stands on the floor, or to somebody on it: before it, on the side that one comes from, never in it. */
  private static Vector3f outside(Call call, Target target, Vector3f here, Vector3f spot) {
    boolean shut = target.markType().equals("door") && call.view().door(spot, STEP_M).isEmpty(); // of a cupboard, a car
    boolean behind = call.relation().equals("behind");
    boolean before = target.kind() != Target.Kind.PLACE || shut || behind || BEFORE.contains(target.markType());
    Set<String> pair = call.pair(target.name());
    Vector3f back = new Vector3f(here.x - spot.x, 0, here.z - spot.z);
    if (!before || ONTO.contains(call.relation()) || back.length() < 0.3f || call.view().clear(spot, call.start(), pair)) {
      return spot;
    }
    back.normalize(behind ? -1 : 1);
    for (float far = 0.1f; far < FARTHEST_OUT_M; far += 0.1f) {
      for (int turn : TURNS) {
        Vector3f p = new Vector3f(back).rotateY((float) -Math.toRadians(turn)).mul(far).add(spot);
        boolean level = Math.abs(call.view().floor(p.x, p.z) - call.view().floor(here.x, here.z)) < STEP_M;
        if (level && call.view().clear(p, call.start(), pair)) {
          return p;
        }
      }
    }
    return spot;
  }

  private static final Set<String> GOES_ON = Set.of("down", "along");

  /** Who is so near to the middle of a street is on it, metres; a kerb is higher than this. */
  private static final float THERE_M = 2.5f;

  private static final float LEVEL_M = 0.08f;

  /** Who has his mark at what he hides behind is there, metres. */
  private static final float BEHIND_M = 0.8f;

  /** Marks of what one comes up to and does not stand on. */
  private static final Set<String> BEFORE = Set.of("surface", "look", "rail", "grip", "seat");

  private static final Set<String> ONTO = Set.of("on", "onto", "into", "in", "inside", "under", "up", "through", "over", "across", "off", "from", "away from");

  private static final float FARTHEST_OUT_M = 1.5f;

  private static Vector3f spot(Call call, Target target, Vector3f here, Vector3f at, double metres) {
    Vector3f way = new Vector3f(at).sub(here);
    way.y = 0;
    float far = way.length();
    Vector3f towards = far > 1e-3f ? way.div(far, new Vector3f()) : call.entry().forward();
    boolean place = target.kind() == Target.Kind.PLACE;
    double stop = place ? 0 : call.number("distance", room(call, target));
    String last = call.verb().substring(call.verb().lastIndexOf(' ') + 1);
    return switch (call.relation().isEmpty() && place && GOES_ON.contains(last) ? last : call.relation()) {
      case "from", "away from", "off" -> new Vector3f(here).fma((float) -metres, towards);
      case "past", "by", "through", "across", "over" -> {
        Vector3f aside = new Vector3f(at).add(new Vector3f(-towards.z, 0, towards.x).mul(place ? 0 : 0.6f));
        yield beyond(call, target, aside, towards);
      }
      // down a street one goes on, however near its middle is
      case "down", "along" -> place && far < LONG_M
          ? new Vector3f(here).fma((float) Math.max(LONG_M, metres), far > THERE_M ? towards : along(call)) : at;
      case "behind" -> place && far < BEHIND_M ? new Vector3f(here) : beside(call, target, at, towards, 0, 1);
      case "beside", "next to", "with", "alongside" -> beside(call, target, at, towards, 1, 0);
      case "before", "in front of" -> beside(call, target, at, towards, 0, -1);
      case "around", "round" -> new Vector3f(at).fma(1.3f, towards);
      case "towards", "toward" ->
          new Vector3f(here).fma((float) Math.max(0.3, Math.min(far - stop, far * 0.8)), towards);
      case "into", "onto", "on", "in", "inside" -> place ? at : new Vector3f(at).fma(-0.35f, towards);
      default -> lying(call, target, here).map(a -> here.distance(a) < LIE_NEAR_M ? new Vector3f(here) : a).orElseGet(() -> far <= stop ? new Vector3f(here) : new Vector3f(at).fma((float) -stop, towards));
    };
  }

  /** Beside the chest of somebody who lies, on the side that one comes from: nobody stops in his legs. Empty for who is up. */
  private static Optional<Vector3f> lying(Call call, Target target, Vector3f here) {
    if (target.kind() != Target.Kind.PERFORMER || target.name().equals(call.performer())) {
      return Optional.empty();
    }
    Vector3f chest = call.view().joint(target.name(), Bone.CHEST, call.start());
    Vector3f pelvis = call.view().joint(target.name(), Bone.PELVIS, call.start());
    Vector3f along = new Vector3f(chest.x - pelvis.x, 0, chest.z - pelvis.z);
    float floor = call.view().floor(pelvis.x, pelvis.z);
    if (Math.max(chest.y, pelvis.y) - floor > LOW_M || along.length() < 0.1f) {
      return Optional.empty();
    }
    Vector3f across = new Vector3f(-along.z, 0, along.x).normalize();
    float side = new Vector3f(here).sub(chest).dot(across) < 0 ? -LIE_BESIDE_M : LIE_BESIDE_M;
    chest.y = here.y;
    return Stream.of(side, -side).map(s -> new Vector3f(chest).fma(s, across)).filter(p -> call.view().clear(p, call.start(), call.pair(target.name()))).findFirst();
  }

  /** Straight ahead where there is floor; else where one need turn least for enough of it, and never into a pit. */
  private static Vector3f ahead(Call call, double metres) {
    Vector3f best = null;
    double most = 0;
    for (int turn : TURNS) {
      double heading = Math.toRadians(call.entry().heading() + turn);
      Vector3f way = new Vector3f((float) Math.sin(heading), 0, (float) -Math.cos(heading));
      double open = open(call, way, metres);
      if (best == null || open > most + 0.3) {
        best = call.entry().position().fma((float) Math.max(open, 0.3), way);
        most = open;
      }
      if (most >= metres * ENOUGH) {
        break;
      }
    }
    return best;
  }

  /** The way that goes on longest over level floor: ahead, or to a side; who faces the street from the pavement goes along it. */
  private static Vector3f along(Call call) {
    float floor = call.view().floor(call.entry().x(), call.entry().z());
    Vector3f best = call.entry().forward();
    double most = 0;
    for (int turn : new int[] {0, 90, -90, 180}) {
      Vector3f way = call.entry().forward().rotateY((float) -Math.toRadians(turn));
      double far = STEP_M;
      for (; far < LONG_M; far += STEP_M) {
        Vector3f p = call.entry().position().fma((float) far, way);
        if (Math.abs(call.view().floor(p.x, p.z) - floor) > LEVEL_M || !call.view().clear(p, call.start(), call.pair(call.performer()))) {
          break;
        }
      }
      if (far > most + 1) {
        most = far;
        best = way;
      }
    }
    return best;
  }

  /** So many metres of a way go nowhere down. */
  private static double open(Call call, Vector3f way, double metres) {
    float floor = call.view().floor(call.entry().x(), call.entry().z());
    boolean out = false; // who stands among furniture comes out of it first
    for (double far = STEP_M; far < metres + STEP_M; far += STEP_M) {
      Vector3f p = call.entry().position().fma((float) far, way);
      boolean clear = call.view().clear(p, call.start(), Set.of(call.performer()));
      if (out && !clear) {
        return Math.max(0, far - 2 * STEP_M);
      }
      out |= clear;
      if (floor - call.view().floor(p.x, p.z) > DROP_M) {
        return Math.max(0, far - 2 * STEP_M);
      }
    }
    return out ? metres : metres * CRAMPED;
  }

  /** On the other side, as far as there is floor before the next wall. */
  private static Vector3f beyond(Call call, Target target, Vector3f at, Vector3f towards) {
    for (float metres : BEYOND_M) {
      Vector3f spot = new Vector3f(at).fma(metres, towards);
      if (call.view().clear(spot, call.start(), call.pair(target.name()))) {
        return spot;
      }
    }
    return new Vector3f(at).fma(BEYOND_M[0], towards);
  }

  /** How far from somebody or something one stops. */
  private static double room(Call call, Target target) {
    return target.kind() == Target.Kind.PERFORMER ? 0.85 * Math.max(0.75, call.scale())
        : target.kind() == Target.Kind.PROP ? 0.6 : 0.8;
  }

  private static Vector3f beside(
      Call call, Target target, Vector3f at, Vector3f towards, float right, float back) {
    if (target.kind() == Target.Kind.PERFORMER) {
      Stance other = call.view().stance(target.name(), call.start());
      // on the side one comes from
      Vector3f from = new Vector3f(call.entry().position()).sub(at);
      float side = right * Math.signum(from.dot(other.right()) + 1e-4f);
      return new Vector3f(at).fma((float) BESIDE_M * side, other.right())
          .fma((float) -BESIDE_M * 1.1f * back, other.forward());
    }
    Vector3f across = new Vector3f(-towards.z, 0, towards.x);
    return new Vector3f(at).fma((float) BESIDE_M * right, across)
        .fma((float) BESIDE_M * 1.3f * back, towards);
  }

  private static OptionalDouble facing(Call call, Target target, Vector3f spot, Vector3f at) {
    if (target.kind() == Target.Kind.PLACE) {
      return target.heading().isPresent()
          ? OptionalDouble.of(target.heading().get()) : OptionalDouble.empty();
    }
    boolean beside = List.of("beside", "next to", "with", "alongside", "behind")
        .contains(call.relation());
    if (beside && target.kind() == Target.Kind.PERFORMER) {
      return OptionalDouble.of(call.view().stance(target.name(), call.start()).heading());
    }
    boolean leaves = List.of("from", "away from", "off", "past", "by", "through", "across", "over")
        .contains(call.relation());
    if (leaves || spot.distance(at) < 0.05) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Stance.headingOf(at.x - spot.x, at.z - spot.z));
  }

  public double metres() {
    double sum = 0;
    for (int i = 1; i < path.size(); i++) {
      sum += path.get(i).distance(path.get(i - 1));
    }
    return sum;
  }
}
