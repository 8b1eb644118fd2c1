package dev.actionline.timeline;

import dev.actionline.catalogue.Target;
import dev.actionline.stage.Model;
import java.util.Optional;
import java.util.stream.Stream;
import org.joml.Matrix3f;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/**
 * A small garment that is put on somebody who is a thing, a babe, a doll: it ends on its limb and goes along with it. The
 * garment is modelled with its cuff to the south, and has a mark that is called as the limb is: its toe goes to the toes, its cuff to the body.
 */
final class OnLimb {
  private static final String CUFF = "cuff";

  private OnLimb() {}

  /** Puts it there; false for what is no such garment, or is put on what has no such limb. */
  static boolean put(World world, Segment segment, PropTrack garment, double at) {
    Optional<Target> on = Stream.of(segment.call().second(), segment.call().target()).flatMap(Optional::stream)
        .filter(t -> t.kind() == Target.Kind.PROP && !t.name().equals(garment.name()) && world.props().containsKey(t.name())).findFirst();
    Optional<Matrix4f> fits = on.flatMap(t -> fitted(garment.model(), world.props().get(t.name()).model()));
    fits.ifPresent(m -> garment.goesAlong(at, on.get().name(), m));
    return fits.isPresent();
  }

  /** Body from garment. */
  static Optional<Matrix4f> fitted(Model garment, Model body) {
    Optional<Model.Mark> cuff = garment.marks().stream().filter(m -> m.name().equals(CUFF)).findFirst();
    return cuff.flatMap(c -> garment.marks().stream().filter(m -> m != c).flatMap(end -> body.marks().stream()
        .filter(limb -> limb.name().equals(end.name()) || limb.words().contains(end.name()))
        .map(limb -> fitted(c.position(), end.position(), limb.position(), Resting.middle(body)))).findFirst());
  }

  private static Matrix4f fitted(Vector3f cuff, Vector3f end, Vector3f limb, Vector3f middle) {
    Matrix3f body = axes(new Vector3f(middle).sub(limb).setComponent(1, 0), new Vector3f(0, 1, 0));
    Matrix3f garment = axes(new Vector3f(0, 0, 1), new Vector3f(end).sub(cuff));
    Matrix3f turn = body.mul(garment.transpose());
    return new Matrix4f().set(turn).setTranslation(new Vector3f(limb).sub(turn.transform(new Vector3f(end))));
  }

  /** A frame by where it leads and, across that, where its end points. */
  private static Matrix3f axes(Vector3f along, Vector3f towards) {
    Vector3f a = new Vector3f(along).normalize();
    Vector3f up = new Vector3f(towards).fma(-towards.dot(a), a).normalize();
    return new Matrix3f(a, up, new Vector3f(a).cross(up));
  }
}
