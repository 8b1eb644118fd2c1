package dev.actionline.timeline;

import java.util.Optional;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * What becomes of a prop at a time of its scene.
 *
 * @param at seconds of the scene
 * @param stay where it is from then on
 * @param held whose hand it is in
 * @param thrown how fast it leaves a hand, metres a second, when it does
 * @param by whose doing it is; empty for nobody's
 * @param wearer on whom it is, or in whose hand
 * @param container in what other prop it is
 * @param shape which of its models shows it
 */
record PropChange(
    double at,
    Stay stay,
    Optional<PropTrack.Held> held,
    Optional<Vector3f> thrown,
    String by,
    Optional<String> wearer,
    Optional<String> container,
    Shapes.State shape) {

  /** A way in which a prop is somewhere, from a time on. */
  interface Stay {
    Matrix4f at(double seconds, double since, Matrix4f begin, PropTrack.Where where);
  }

  /** Where it was laid. */
  record Lying(Matrix4f worldFromProp) implements Stay {
    @Override
    public Matrix4f at(double seconds, double since, Matrix4f begin, PropTrack.Where where) {
      return worldFromProp;
    }
  }

  PropChange(
      double at, Stay stay, Optional<PropTrack.Held> held, Optional<Vector3f> thrown, String by, Optional<String> wearer,
      Optional<String> container) {
    this(at, stay, held, thrown, by, wearer, container, held.isPresent() ? Shapes.State.HELD : Shapes.State.LAID);
  }

  PropChange(double at, Stay stay, Optional<PropTrack.Held> held, Optional<Vector3f> thrown, String by) {
    this(at, stay, held, thrown, by, held.map(PropTrack.Held::performer), Optional.empty());
  }

  PropChange(double at, Stay stay, Optional<PropTrack.Held> held, String by) {
    this(at, stay, held, Optional.empty(), by);
  }
}
