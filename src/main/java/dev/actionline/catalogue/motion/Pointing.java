package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import org.joml.Vector3f;

/** An arm stretched out at something, live. */
public final class Pointing {
  private Pointing() {}

  /** Points at the call's target, or straight ahead. */
  public static Motion at(Call call) {
    return Gesture.lasting(1.8).eased(0.4, 0.45).looking().draws(m -> draw(m)).facing(call);
  }

  private static void draw(Gesture.Moment m) {
    Vector3f point = m.to().orElse(new Vector3f(0.3f, 1.35f, -4));
    Side side = Reach.nearer(m.s().pose(), point);
    Torso torso = Torso.of(m.s().pose());
    Vector3f shoulder = torso.shoulder(side);
    Vector3f along = new Vector3f(point).sub(shoulder).normalize();
    Vector3f wrist = shoulder.fma(0.52f, along);
    m.s().set(side.hand(), wrist).set(side.fingers(), along)
        .set(side.elbow(), torso.direction(new Vector3f(side.sign * 0.7f, -1, 0.1f)))
        .palm(side, -0.6, -1, 0).curl(side, 1.45).pointing(side, 1).thumb(side, 0.1);
  }
}
