package dev.actionline.stage.description;

import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * Where a line stands: its frame in the model and in the part it belongs to.
 *
 * @param material index of the material that shapes take when they name none
 * @param solid whether people walk round what is made here
 */
record Scope(
    Draft.Piece piece, Matrix4f modelFromHere, Matrix4f partFromHere, int material, boolean solid) {

  /** The scope inside something placed by at, turn, rot and scale. */
  Scope placed(Args args, int newMaterial) {
    return moved(frame(args)).told(newMaterial, solid || args.has("solid"));
  }

  Scope moved(Matrix4f hereFromInner) {
    return new Scope(
        piece,
        new Matrix4f(modelFromHere).mul(hereFromInner),
        new Matrix4f(partFromHere).mul(hereFromInner),
        material,
        solid);
  }

  Scope told(int newMaterial, boolean newSolid) {
    return new Scope(piece, modelFromHere, partFromHere, newMaterial, newSolid);
  }

  /** Inside a part of its own, whose frame is this one. */
  Scope in(Draft.Piece inner) {
    return new Scope(inner, modelFromHere, new Matrix4f(), material, solid);
  }

  static Matrix4f frame(Args args) {
    Vector3f rot = args.point("rot", 0, 0, 0).mul((float) Math.PI / 180);
    float[] s = args.numbers("scale", 1);
    Matrix4f m =
        new Matrix4f()
            .translate(args.point("at", 0, 0, 0))
            .rotateY((float) -Math.toRadians(args.number("turn", 0)))
            .rotateZ(rot.z)
            .rotateY(rot.y)
            .rotateX(rot.x);
    return s.length == 3 ? m.scale(s[0], s[1], s[2]) : m.scale(s[0]);
  }
}
