package dev.actionline.timeline;

import dev.actionline.catalogue.Posture;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Model;
import dev.actionline.stage.Stance;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joml.Vector3f;

/** Where on a table or a bench something is put down: on the side of who puts it, where nothing lies yet. */
final class Tabletop {
  /** From the edge of a table to the middle of what is put there, and to its rim at least, metres. */
  private static final float IN_M = 0.17f;

  private static final float RIM_M = 0.02f;

  /** Further along the edge and further in, metres. */
  private static final float STEP_M = 0.16f;

  private static final int STEPS = 4;

  /** What is larger is put on the floor when nobody says where, metres. */
  private static final float LARGE_M = 0.6f;

  /** A table further away from the edge is not at hand, metres. */
  private static final double AT_HAND = 0.75;

  /** What lies so far over or under a top does not lie on it, metres. */
  private static final float ABOVE_M = 0.3f;

  /** So something is put over the back of a chair rather than on its seat. */
  private static final Set<String> HANGS = Vocabulary.kind("hangs");

  /** From the middle of who sits to his side, metres. */
  private static final float HIPS_M = 0.24f;

  private Tabletop() {}

  /** The same act with its place on the table that is told, or on the one at hand when none is told. */
  static Intent placed(World world, Intent intent, String performer, double seconds) {
    Optional<PropTrack> what = intent.target().or(intent::with).map(t -> world.props().get(t.name()));
    boolean rail = intent.second().or(intent::target).filter(t -> t.markType().equals(Clothing.RAIL)).isPresent();
    if (!intent.action().name().equals("put") || what.isEmpty() || rail) {
      return intent;
    }
    Optional<Target> back = intent.second().filter(t -> Shapes.isSoft(what.get().model()) && HANGS.stream().anyMatch(intent.verb()::contains))
        .flatMap(t -> Backs.of(world, t, seconds)).map(s -> new Target(Target.Kind.PLACE, "back", Optional.empty(), s.position(),
            Optional.of(s.heading()), Clothing.BACK));
    if (back.isPresent()) {
      return intent.about(back);
    }
    Optional<Target> side = intent.second().flatMap(t -> besideOneself(world, t, what.get(), performer, seconds));
    if (side.isPresent()) {
      return intent.about(side);
    }
    boolean told = intent.second().isPresent() || intent.target().filter(t -> t.kind() != Target.Kind.PROP).isPresent();
    intent.second().map(t -> world.props().get(t.name())).ifPresent(PropTrack::workedAt);
    Stance from = world.stance(performer, seconds);
    Optional<Table> table = told ? intent.second().filter(t -> t.part().isEmpty()).flatMap(t -> Table.of(world, t, seconds))
        : atHand(world, what.get(), from, seconds);
    return table.map(t -> intent.about(Optional.of(free(world, t, what.get(), from.position(), seconds)))).orElse(intent);
  }

  /** What is put on the seat that one sits on lies at one's side, where there is more of the bench. */
  private static Optional<Target> besideOneself(World world, Target seat, PropTrack what, String performer, double seconds) {
    Stance from = world.stance(performer, seconds);
    boolean own = seat.markType().equals("seat") && world.track(performer).posture(seconds) == Posture.SITTING
        && Math.hypot(seat.point().x - from.x(), seat.point().z - from.z()) < HIPS_M;
    if (!own) {
      return Optional.empty();
    }
    float aside = HIPS_M + half(what.model());
    return Stream.of(aside, -aside)
        .map(a -> new Vector3f(seat.point()).fma(a, from.right()))
        .filter(p -> isFree(world, p, what, half(what.model()), seconds))
        .min(Comparator.comparingDouble(p -> toNextSeat(world, p, seat.point())))
        .map(p -> Target.place("seat", p));
  }

  private static double toNextSeat(World world, Vector3f p, Vector3f own) {
    return world.set().marks().stream()
        .filter(m -> m.type().equals("seat") && m.position().distance(own) > HIPS_M)
        .mapToDouble(m -> m.position().distance(p)).min().orElse(0);
  }

  private static Optional<Table> atHand(World world, PropTrack what, Stance from, double seconds) {
    Vector3f size = Resting.size(what.model());
    if (Math.max(size.x, Math.max(size.y, size.z)) > LARGE_M) {
      return Optional.empty();
    }
    Stream<Target> fixed = world.set().marks().stream().filter(m -> m.type().equals("surface")).map(Nouns::place);
    Stream<Target> moved = world.props().values().stream().filter(p -> p.placed() && p != what).map(p -> Nouns.prop(p.name(), Optional.empty()));
    return Stream.concat(fixed, moved)
        .flatMap(t -> Table.of(world, t, seconds).stream())
        .filter(t -> Math.abs(t.floor() - from.y()) < 1 && t.far(from.position()) < AT_HAND)
        .min(Comparator.comparingDouble(t -> t.far(from.position())));
  }

  private static Target free(World world, Table table, PropTrack what, Vector3f from, double seconds) {
    Model.Obstacle box = table.box();
    float half = half(what.model());
    float in = Math.min(Math.max(IN_M, half + RIM_M), 0.5f * Math.min(box.maxX() - box.minX(), box.maxZ() - box.minZ()));
    Vector3f near = new Vector3f(within(from.x, box.minX() + in, box.maxX() - in), table.middle().y, within(from.z, box.minZ() + in, box.maxZ() - in));
    Vector3f ahead = new Vector3f(near.x - from.x, 0, near.z - from.z);
    // straight over the edge, not askew over a corner
    boolean alongX = Math.abs(ahead.x) > Math.abs(ahead.z);
    ahead.set(alongX ? Math.signum(ahead.x) : 0, 0, alongX ? 0 : Math.signum(ahead.z));
    Vector3f right = new Vector3f(-ahead.z, 0, ahead.x);
    for (int deep = 0; deep < STEPS; deep++) {
      for (int side = 0; side < 2 * STEPS; side++) {
        float aside = (side % 2 == 0 ? 1 : -1) * STEP_M * ((side + 1) / 2);
        Vector3f p = new Vector3f(near).fma(STEP_M * deep, ahead).fma(aside, right);
        boolean inside = p.x > box.minX() + RIM_M && p.x < box.maxX() - RIM_M && p.z > box.minZ() + RIM_M && p.z < box.maxZ() - RIM_M;
        if (inside && isFree(world, p, what, half, seconds)) {
          return Target.place("tabletop", p);
        }
      }
    }
    return Target.place("tabletop", near);
  }

  private static boolean isFree(World world, Vector3f p, PropTrack what, float half, double seconds) {
    return world.props().values().stream().filter(o -> o != what && o.placed() && !o.isBrought() && o.held(seconds).isEmpty()).noneMatch(o -> {
      Vector3f at = world.prop(o.name(), seconds).getTranslation(new Vector3f());
      return Math.abs(at.y - p.y) < ABOVE_M && Math.hypot(at.x - p.x, at.z - p.z) < half + half(o.model());
    });
  }

  private static float half(Model model) {
    Vector3f size = Resting.size(model);
    return 0.5f * Math.max(size.x, size.z);
  }

  private static float within(float x, float low, float high) {
    return low > high ? (low + high) / 2 : Math.max(low, Math.min(high, x));
  }
}
