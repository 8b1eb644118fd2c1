package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.shotlist.Term;
import dev.actionline.stage.Bone;
import dev.actionline.stage.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** A rope {@code between LENA and hatch}: drawn tight from the one to the other, wherever they go; {@code around LENA's chest}: tied round it. */
final class Tied {
  /** Where a rope is on somebody of whom no part is told. */
  private static final String WAIST = "waist";

  /** So much wider than a thing is the rope round it. */
  private static final float ROOM = 1.04f;
  private static final String AROUND = "around";

  /** What a rope is tied round of somebody, and how wide and deep that is with what one wears over it, reference metres. */
  private record Girth(Set<String> parts, Bone bone, float up, float width, float depth) {}

  private static final List<Girth> GIRTHS = List.of(
      new Girth(Set.of("neck", "throat"), Bone.NECK, 0.03f, 0.19f, 0.19f),
      new Girth(Set.of("waist", "belly", "stomach", "hips", "hip"), Bone.BELLY, 0, 0.44f, 0.38f),
      new Girth(Set.of(""), Bone.CHEST, 0.04f, 0.46f, 0.42f));

  private Tied() {}

  /** Whether a prop is tied as its line says; empty for what is not tied, false while one of the two has no place yet. */
  static Optional<Boolean> place(SceneDesk desk, PropTrack prop, List<Term> place, double from) {
    boolean rope = !prop.shaped(Shapes.State.TAUT).equals(prop.model());
    if (rope && place.size() > 1 && place.get(0).is(AROUND)) {
      return desk.nouns().find(place, 1, "", "at").map(Nouns.Found::target).flatMap(t -> looped(desk, prop, t, from));
    }
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
    prop.tied(from, Shapes.State.TAUT, Optional.empty(), (t, since, begin, where) -> between(desk.world().point(a, t), desk.world().point(b, t)));
    return Optional.of(true);
  }

  /** Round the chest where no other part is told; round a thing at half its height. Empty for what has no girth, false while it has no place. */
  private static Optional<Boolean> looped(SceneDesk desk, PropTrack rope, Target round, double from) {
    String name = round.name();
    if (round.kind() == Target.Kind.PERFORMER) {
      Track track = desk.world().track(name);
      if (track == null || !track.role().isFigure()) {
        return track == null ? Optional.of(false) : Optional.empty();
      }
      Girth girth = GIRTHS.stream().filter(g -> g.parts().contains(round.part().orElse("")) || g.parts().contains("")).findFirst().orElseThrow();
      float s = track.role().scale();
      Matrix4f fitted = new Matrix4f().translation(0, girth.up() * s, 0).scale(girth.width() * s, s, girth.depth() * s);
      rope.tied(from, Shapes.State.LOOPED, Optional.of(name), (t, since, begin, where) -> where.bone(name, girth.bone(), t).mul(fitted));
      return Optional.of(true);
    }
    PropTrack thing = round.kind() == Target.Kind.PROP && round.part().isEmpty() ? desk.world().props().get(name) : null;
    if (thing == null || !thing.placed()) {
      return thing == null ? Optional.empty() : Optional.of(false);
    }
    Vector3f size = Resting.size(thing.model());
    Matrix4f fitted = new Matrix4f().translation(Resting.middle(thing.model())).scale(ROOM * size.x, Math.min(1, 2 * size.y), ROOM * size.z);
    rope.tied(from, Shapes.State.LOOPED, Optional.empty(), (t, since, begin, where) -> where.prop(name, t).mul(fitted));
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
