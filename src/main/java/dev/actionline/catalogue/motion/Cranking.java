package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Event;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.Target;
import dev.actionline.stage.Pose.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joml.Vector3f;

/** Round and round with a crank: the body rises and sinks with it, and it turns with the hand. */
public final class Cranking {
  /** From the axle to the handle, metres. */
  private static final float ARM_M = 0.25f;

  private static final float REACH_M = 0.52f;
  private static final double TURN_S = 1.1;
  private static final int TURNS = 3;
  private static final double COMES_S = 0.45;

  private Cranking() {}

  /** At the crank of a thing that has one, else at one before the body. */
  public static Motion of(Call call) {
    Optional<Target> thing = call.target().filter(t -> t.kind() == Target.Kind.PROP);
    Optional<Vector3f> handle = thing.flatMap(t -> call.view().propMark(t.name(), "crank", call.start()));
    Lead lead = Lead.of(call).standing();
    handle.ifPresent(h -> {
      Vector3f middle = call.view().point(thing.get(), call.start());
      Vector3f side = call.view().propMark(thing.get().name(), "side", call.start()).orElse(lead.at().position()).sub(middle);
      Vector3f out = new Vector3f(side.x, 0, side.z).normalize();
      lead.walkTo(new Vector3f(h.x, lead.at().y(), h.z).fma(REACH_M * call.scale(), out), Gait.WALK)
          .turnTo(lead.at().headingTo(new Vector3f(h.x, 0, h.z)), 3);
    });
    if (handle.isEmpty()) {
      call.target().ifPresent(t -> lead.within(t, 0.55).facing(t, 20));
    }
    return lead.act(c -> Gesture.lasting(TURNS * TURN_S + 2 * COMES_S).eased(COMES_S, COMES_S).draws(m -> {
      Vector3f axle = handle.map(h -> Ground.local(c.entry(), c.scale(), new Vector3f(h).sub(0, ARM_M, 0))).orElse(new Vector3f(0.12f, 1.02f, -0.48f));
      double a = 2 * Math.PI * Math.max(0, m.t() - COMES_S) / TURN_S;
      double up = Math.cos(a);
      double fore = Math.sin(a);
      m.s().hand(Side.RIGHT, axle.x + 0.02, axle.y + ARM_M * up, axle.z + 0.06 - ARM_M * fore).elbow(Side.RIGHT, 0.8, -0.4, 0.5)
          .fingers(Side.RIGHT, -0.8, 0.1, -0.5).palm(Side.RIGHT, 0, -0.6, -0.8).curl(Side.RIGHT, 1.5)
          .hand(Side.LEFT, -axle.x + 0.06, axle.y + ARM_M * up, axle.z + 0.08 - ARM_M * fore).elbow(Side.LEFT, 0.8, -0.4, 0.5)
          .fingers(Side.LEFT, -0.6, 0.1, -0.6).palm(Side.LEFT, 0, -0.6, -0.8).curl(Side.LEFT, 1.5)
          .add(Channel.PELVIS, 0, -0.07 + 0.06 * up, -0.05 * fore).lean(0.24 - 0.16 * up + 0.08 * fore, 0).nod(10).brows(-0.5, 0.1);
    }).events(g -> {
      List<Event> all = new ArrayList<>();
      thing.ifPresent(t -> {
        all.add(new Event.Contact(COMES_S, t.name()));
        for (int i = 0; i < TURNS && handle.isPresent(); i++) {
          all.add(new Event.Move(COMES_S + i * TURN_S, TURN_S, t.name(), "crank", 0, 1));
        }
      });
      return all;
    }).of(c));
  }
}
