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

  /** It is somewhere else from then on, in nobody's hand. */
  static PropChange of(double at, Stay stay, String by) {
    return new PropChange(at, stay, Optional.empty(), Optional.empty(), by, Optional.empty(), Optional.empty(), Shapes.State.LAID);
  }

  PropChange held(PropTrack.Held hand) {
    return new PropChange(at, stay, Optional.of(hand), thrown, by, Optional.of(hand.performer()), container, Shapes.State.HELD);
  }

  PropChange thrown(Vector3f velocity) {
    return new PropChange(at, stay, held, Optional.of(new Vector3f(velocity)), by, wearer, container, shape);
  }

  PropChange wornBy(String performer) {
    return new PropChange(at, stay, held, thrown, by, Optional.of(performer), container, Shapes.State.WORN);
  }

  PropChange inside(String prop) {
    return new PropChange(at, stay, held, thrown, by, wearer, Optional.of(prop), shape);
  }

  PropChange shaped(Shapes.State state) {
    return new PropChange(at, stay, held, thrown, by, wearer, container, state);
  }
}
