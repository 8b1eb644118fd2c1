package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A rope {@code between LENA and hatch}: drawn tight from the one to the other, wherever they go. */
final class Tied {
  /** Where a rope is on somebody of whom no part is told. */
  private static final String WAIST = "waist";

  private Tied() {}

  /** Whether a prop is tied as its line says; empty for what is not tied, false while one of the two has no place yet. */
  static Optional<Boolean> place(SceneDesk desk, PropTrack prop, List<Term> place, double from) {
    boolean rope = !prop.shaped(Shapes.State.TAUT).equals(prop.model());
    if (!rope || place.isEmpty() || !place.get(0).is("between")) {
      return Optional.empty();
    }
    Optional<Nouns.Found> one = desk.nouns().find(place, 1, "", "at");
    Optional<Nouns.Found> other = one.filter(f -> f.next() < place.size() && place.get(f.next()).is("and"))
        .flatMap(f -> desk.nouns().find(place, f.next() + 1, "", "at"));
    if (other.isEmpty()) {
      return Optional.empty();
    }
    Target a = end(desk, one.get().target());
    Target b = end(desk, other.get().target());
    if (desk.stance(a, 0).isEmpty() || desk.stance(b, 0).isEmpty()) {
      return Optional.of(false);
    }
    prop.workedAt();
    prop.tied(from, t -> between(desk.world().point(a, t), desk.world().point(b, t)));
    return Optional.of(true);
  }

  private static Target end(SceneDesk desk, Target target) {
    Track track = target.kind() == Target.Kind.PERFORMER ? desk.world().track(target.name()) : null;
    return track != null && track.role().isFigure() && target.part().isEmpty()
        ? new Target(target.kind(), target.name(), Optional.of(WAIST), target.point(), target.heading(), target.markType()) : target;
  }

  /** World from a metre of rope that reaches from one point to another. */
  private static Matrix4f between(Vector3f from, Vector3f to) {
    float metres = Math.max(0.01f, from.distance(to));
    float level = (float) Math.hypot(to.x - from.x, to.z - from.z);
    return new Matrix4f().translation(from).rotateY((float) -Math.toRadians(Stance.headingOf(to.x - from.x, to.z - from.z)))
        .rotateX((float) Math.atan2(to.y - from.y, level)).scale(1, 1, metres);
  }
}
