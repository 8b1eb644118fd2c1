package dev.actionline.stage;

import java.util.List;
import org.joml.Vector3f;

/** A piece of a field with its formula. Immutable. */
final class Term {
  final Formula formula;
  final boolean carves;
  final float blend;
  final int material;

  /** The piece itself. */
  final Field.Piece piece;

  private Term(Field.Piece piece) {
    this.piece = piece;
    this.formula = piece.shape().formula();
    this.carves = piece.carves();
    this.blend = piece.blend();
    this.material = piece.material();
  }

  static Term[] of(List<Field.Piece> pieces) {
    return pieces.stream().map(Term::new).toArray(Term[]::new);
  }

  /** The field's distance from its terms. */
  static float distance(Term[] terms, float x, float y, float z) {
    float d = Field.FAR;
    for (Term t : terms) {
      float own = t.formula.at(x, y, z);
      d = t.carves ? Field.smoothMax(d, -own, t.blend) : Field.smoothMin(d, own, t.blend);
    }
    return d;
  }

  /**
   * The same, and how it grows.
   *
   * @param crease metres over which the gradient turns at the least, so that it never leaps
   * @param gradient takes metres of distance a metre
   * @param scratch to work with
   */
  static float distance(
      Term[] terms, float x, float y, float z, float crease, Vector3f gradient, Vector3f scratch) {
    float d = Field.FAR;
    gradient.set(0);
    for (Term t : terms) {
      float own = t.formula.at(x, y, z, scratch);
      float sign = t.carves ? -1 : 1;
      // carving is joining in a world turned inside out
      float before = sign * d;
      float lesser = Field.lesserShare(own - before, Math.max(t.blend, crease));
      float share = own < before ? 1 - lesser : lesser;
      d = sign * Field.smoothMin(before, own, t.blend);
      if (share > 0) {
        gradient.mul(1 - share).fma(sign * share, scratch);
      }
    }
    return d;
  }
}
